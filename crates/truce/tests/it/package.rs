//! Packages for learning platforms: they hold what they list, and a course that is not valid makes none.

use crate::command_line::{scratch, truce};
use course::plan::CourseDraft;
use platform::packed::{PackedCourse, PlatformKind};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::{ZipArchive, ZipWriter};

const PAGE: &str = "<!doctype html>\n<html><head></head><body data-drawing>\n<script>document.getElementById(\"truce-package\")</script></body></html>";

/// A folder like that of a built page.
fn page(name: &str) -> PathBuf {
    let folder = scratch(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("fonts")).unwrap();
    fs::write(folder.join("index.html"), PAGE).unwrap();
    fs::write(folder.join("app-1.js"), "export {}").unwrap();
    fs::write(folder.join("fonts").join("a & b.woff2"), "font").unwrap();
    folder
}

fn made(kind: &str, page: &Path, more: &[&str]) -> (PathBuf, std::process::Output) {
    let of = page.file_name().unwrap_or_default().to_string_lossy();
    let out = scratch(&format!("{of}-{kind}.zip"));
    let _ = fs::remove_file(&out);
    let mut arguments =
        vec!["package", kind, "--page", page.to_str().unwrap(), "--out", out.to_str().unwrap()];
    arguments.extend(more);
    let output = truce(&arguments);
    (out, output)
}

/// The files of a package, in order.
fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn packed(files: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn told(output: &std::process::Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

const KINDS: [(&str, &str, &str); 3] = [
    ("scorm12", "imsmanifest.xml", "A valid SCORM 1.2 package."),
    ("scorm2004", "imsmanifest.xml", "A valid SCORM 2004 package."),
    ("cmi5", "cmi5.xml", "A valid cmi5 package."),
];

#[test]
fn a_package_holds_the_page_its_manifest_and_the_course_and_is_the_same_each_time() {
    let folder = page("packaged-page");
    let file = scratch("packaged.json");
    let title = "Ours </script><b> & \"yours\"";
    let draft = CourseDraft { id: "ours".into(), title: Some(title.into()), ..CourseDraft::of_truce() };
    fs::write(&file, draft.to_json()).unwrap();
    for (kind, manifest, verdict) in KINDS {
        let (out, output) = made(kind, &folder, &["--course", file.to_str().unwrap()]);
        assert!(output.status.success(), "{}", told(&output));
        let bytes = fs::read(&out).unwrap();
        let files = unpacked(bytes.clone());
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, [manifest, "app-1.js", "fonts/a & b.woff2", "index.html"]);
        assert!(names.iter().all(|name| !name.contains('\\')), "names have forward slashes");
        let (_, start) = files.last().unwrap();
        assert_eq!(start.matches("</script>").count(), 2, "a title cannot end the element: {start}");
        let json = start.split("id=\"truce-package\">").nth(1).unwrap().split("</script>").next().unwrap();
        assert_eq!(PackedCourse::from_json(json).unwrap().course, Some(draft.clone()));
        assert_eq!(told(&truce(&["check", out.to_str().unwrap()])).trim(), verdict);
        let (again, _) = made(kind, &folder, &["--course", file.to_str().unwrap()]);
        assert_eq!(fs::read(again).unwrap(), bytes, "the same page gives the same package");
    }
}

/// A misspelt attribute passes every schema, and a platform then opens no course.
#[test]
fn a_package_is_checked_by_what_its_manifest_means() {
    let folder = page("meant-page");
    let faults = [
        ("scorm12", "imsmanifest.xml", "adlcp:scormtype", "adlcp:scormType", "is not marked adlcp:scormtype"),
        (
            "scorm2004",
            "imsmanifest.xml",
            "adlcp:scormType",
            "adlcp:scormtype",
            "is not marked adlcp:scormType",
        ),
        ("scorm12", "imsmanifest.xml", "app-1.js", "app-2.js", "app-2.js is listed and is not there."),
        ("scorm12", "imsmanifest.xml", "app-1.js", "index.html", "app-1.js is there and is not listed."),
        ("scorm2004", "imsmanifest.xml", "</item>", "</itm>", "it is no XML"),
        ("scorm2004", "imsmanifest.xml", "</manifest>", "", "it is no XML"),
        ("scorm12", "imsmanifest.xml", ">75<", ">70<", "its pass mark is not that of the course"),
        ("cmi5", "cmi5.xml", "0.75", "75", "its pass mark is not that of the course"),
        ("cmi5", "cmi5.xml", "index.html", "start.html", "the page to open is not index.html"),
        ("cmi5", "index.html", "truce-package\">{", "truce-package\">", "there is no course of Truce"),
    ];
    for (kind, file, from, to, why) in faults {
        let (out, _) = made(kind, &folder, &[]);
        let mut files = unpacked(fs::read(&out).unwrap());
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
        let other = text.replacen(from, to, 1);
        assert_ne!(&other, text, "{from}");
        *text = other;
        fs::write(&out, packed(&files)).unwrap();
        let output = truce(&["check", out.to_str().unwrap()]);
        assert!(!output.status.success(), "{from} to {to}");
        assert!(told(&output).contains(why), "{from} to {to}: {}", told(&output));
    }
}

/// Wherever a package is cut or changed, it is judged and nothing panics.
#[test]
fn a_damaged_package_is_refused_in_a_sentence() {
    let folder = page("damaged-page");
    let (out, _) = made("scorm12", &folder, &[]);
    let bytes = fs::read(&out).unwrap();
    for part in 0..20 {
        let cut = bytes.len() * part / 20;
        fs::write(&out, &bytes[..cut]).unwrap();
        let output = truce(&["check", out.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "cut at {cut}");
        let said = told(&output);
        assert!(said.contains("is damaged"), "cut at {cut}: {said}");
        let mut other = bytes.clone();
        other[cut] ^= 0x5a;
        fs::write(&out, other).unwrap();
        let code = truce(&["check", out.to_str().unwrap()]).status.code();
        assert!(matches!(code, Some(0 | 1)), "changed at {cut}: {code:?}");
    }
}

#[test]
fn what_cannot_be_packaged_is_told_and_leaves_nothing() {
    let folder = page("refused-page");
    let file = scratch("refused-course.json");
    let refused = |draft: &CourseDraft, page: &Path| {
        fs::write(&file, draft.to_json()).unwrap();
        let (out, output) = made("scorm12", page, &["--course", file.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(!out.exists());
        told(&output)
    };
    let plain = CourseDraft { id: "ours".into(), ..CourseDraft::of_truce() };
    let said = refused(&CourseDraft { id: "Not an id".into(), ..plain.clone() }, &folder);
    assert!(said.contains("At id:"), "{said}");
    let mark = world::quantities::Share::from_basis(7_550);
    let said = refused(&CourseDraft { pass_mark: mark, ..plain.clone() }, &folder);
    assert!(said.contains("whole percent"), "{said}");
    let said = refused(&plain, Path::new("no-such-folder"));
    assert!(said.contains("there is no built page here"), "{said}");
    fs::write(folder.join("index.html"), "<html><body>another page</body></html>").unwrap();
    let said = refused(&plain, &folder);
    assert!(said.contains("is not the page of this version"), "{said}");
}

#[test]
fn what_a_package_carries_is_read_back_or_is_nothing() {
    for platform in [PlatformKind::Scorm12, PlatformKind::Scorm2004, PlatformKind::Cmi5] {
        let whole = PackedCourse { platform, course: None };
        let element = whole.element();
        let json = element.split('>').nth(1).unwrap().split('<').next().unwrap();
        assert_eq!(PackedCourse::from_json(json), Some(whole));
        for cut in 0..json.len() {
            assert_eq!(PackedCourse::from_json(&json[..cut]), None);
        }
    }
}

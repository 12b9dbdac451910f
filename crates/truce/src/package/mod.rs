//! `truce package`: the built page with a course in it, as a learning platform takes it.

mod manifest;

use super::{check, course, terminal};
use clap::Args;
use manifest::Described;
use platform::packed::{ELEMENT, PackedCourse, PlatformKind};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use words::{Language, Words};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What to package, and where to.
#[derive(Args)]
pub struct PackageArguments {
    /// What the platform speaks.
    #[arg(value_enum)]
    platform: PlatformArgument,
    /// The course; that of Truce where no file is named.
    #[arg(long)]
    course: Option<PathBuf>,
    /// Where to.
    #[arg(long)]
    out: PathBuf,
    /// The folder of the built page, as `cargo xtask build` makes it.
    #[arg(long, default_value = "dist")]
    page: PathBuf,
}

/// What a platform speaks, as one types it.
#[derive(Clone, Copy, clap::ValueEnum)]
enum PlatformArgument {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
    /// cmi5.
    Cmi5,
}

impl PlatformArgument {
    const fn kind(self) -> PlatformKind {
        match self {
            Self::Scorm12 => PlatformKind::Scorm12,
            Self::Scorm2004 => PlatformKind::Scorm2004,
            Self::Cmi5 => PlatformKind::Cmi5,
        }
    }
}

/// The page that a platform opens.
const START: &str = "index.html";

/// What a package carries is put before this: the game takes away what is in the body.
const HEAD_ENDS: &str = "</head>";

/// The largest page that is packaged, in bytes.
const LARGEST_PAGE: u64 = 50_000_000;

/// Makes a package.
///
/// # Errors
/// One sentence, or every fault of the course.
pub fn package(arguments: &PackageArguments) -> Result<(), String> {
    let PackageArguments { platform, course, out, page } = arguments;
    if !out.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("zip")) {
        return Err(terminal::about(out, "a package is a zip file: let its name end with .zip."));
    }
    let (draft, course) = match course {
        None => (None, course::of_truce()?),
        Some(file) => {
            let judged = course::judged(&terminal::read(file)?);
            let course = judged.map_err(|faults| check::told(file, &faults))?;
            (Some(course.draft().clone()), course)
        }
    };
    if course.draft().pass_mark.basis() % 100 != 0 {
        return Err(
            "A learning platform counts in whole percent: the pass mark must be a multiple of 100.".into()
        );
    }
    let packed = PackedCourse { platform: platform.kind(), course: draft };
    let described = Described::of(&course, &Words::new(Language::English));
    let made = archive(&packed, &described, files(page)?).map_err(|why| terminal::about(page, &why))?;
    terminal::write(out, made)?;
    terminal::print_sentence(&terminal::about(out, &format!("a {}, to be uploaded.", kind(platform.kind()))))
}

/// A file of the page: its name below the folder, and what is in it.
type PageFile = (String, Vec<u8>);

/// Every file of the built page, in the order of names.
fn files(page: &Path) -> Result<Vec<PageFile>, String> {
    if !page.join(START).is_file() {
        let why =
            "there is no built page here. Make one with `cargo xtask build`, or name its folder with --page.";
        return Err(terminal::about(page, why));
    }
    let mut files = Vec::new();
    let mut room = LARGEST_PAGE;
    gather(page, "", &mut room, &mut files).map_err(|why| terminal::about(page, &why))?;
    files.sort();
    Ok(files)
}

fn gather(folder: &Path, below: &str, room: &mut u64, files: &mut Vec<PageFile>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|fault| fault.to_string())?;
    for entry in entries {
        let path = entry.map_err(|fault| fault.to_string())?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| "a file name is no text".to_owned())?;
        // A manifest names files with forward slashes, wherever it is made.
        let name = format!("{below}{name}");
        if path.is_dir() {
            gather(&path, &format!("{name}/"), room, files)?;
            continue;
        }
        let content = fs::read(&path).map_err(|fault| format!("{name}: {fault}"))?;
        let left = room.checked_sub(content.len() as u64);
        *room = left.ok_or_else(|| "there is more here than the page of Truce".to_owned())?;
        files.push((name, content));
    }
    Ok(())
}

/// The package.
fn archive(packed: &PackedCourse, about: &Described, files: Vec<PageFile>) -> Result<Vec<u8>, String> {
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let (manifest, content) = manifest::written(packed.platform, about, &names);
    if names.contains(&manifest.to_owned()) {
        return Err(format!("there is a {manifest} among the files of the page already"));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let told = |fault: &dyn std::fmt::Display| format!("it can't be packed: {fault}");
    let mut put = |name: &str, content: &[u8]| {
        // Without a date, so that the same page gives the same package.
        zip.start_file(name, SimpleFileOptions::default()).map_err(|fault| told(&fault))?;
        zip.write_all(content).map_err(|fault| told(&fault))
    };
    put(manifest, content.as_bytes())?;
    for (name, content) in files {
        let content = if name == START { with_course(&content, packed)? } else { content };
        put(&name, &content)?;
    }
    Ok(zip.finish().map_err(|fault| told(&fault))?.into_inner())
}

/// The start page with a course in it.
fn with_course(page: &[u8], packed: &PackedCourse) -> Result<Vec<u8>, String> {
    let page = std::str::from_utf8(page).map_err(|_| format!("{START} is no text"))?;
    let (head, body) = page
        .split_once(HEAD_ENDS)
        .filter(|_| page.contains(ELEMENT))
        .ok_or_else(|| format!("{START} is not the page of this version of Truce. Build it again."))?;
    Ok(format!("{head}  {}\n  {HEAD_ENDS}{body}", packed.element()).into_bytes())
}

/// What a package is, or its faults: the manifest lists what is there and nothing else, and its course is valid.
///
/// # Errors
/// Every fault as a sentence.
pub fn judged(bytes: &[u8]) -> Result<&'static str, Vec<String>> {
    let damaged = |fault: &dyn std::fmt::Display| vec![format!("The package is damaged: {fault}.")];
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| damaged(&fault))?;
    let mut names = Vec::new();
    for name in zip.file_names() {
        names.push(name.map_err(|fault| damaged(&fault))?.into_owned());
    }
    let mut text = |name: &str| {
        let mut text = String::new();
        let file = zip.by_name(name).map_err(|fault| damaged(&format!("{name}: {fault}")))?;
        file.take(LARGEST_PAGE)
            .read_to_string(&mut text)
            .map_err(|fault| damaged(&format!("{name}: {fault}")))?;
        Ok::<String, Vec<String>>(text)
    };
    let page = text(START)?;
    let packed = page
        .split_once(&format!("id=\"{ELEMENT}\">"))
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .and_then(|(json, _)| PackedCourse::from_json(json))
        .ok_or_else(|| vec![format!("At {START}: there is no course of Truce.")])?;
    let manifest = manifest::name(packed.platform);
    let course = match packed.course {
        None => course::of_truce().map_err(|why| vec![why])?,
        Some(draft) => course::judged(&draft.to_json())?,
    };
    let described = Described::of(&course, &Words::new(Language::English));
    let faults = manifest::faults((packed.platform, &described), &text(manifest)?, &names);
    if faults.is_empty() { Ok(kind(packed.platform)) } else { Err(faults) }
}

const fn kind(platform: PlatformKind) -> &'static str {
    match platform {
        PlatformKind::Scorm12 => "SCORM 1.2 package",
        PlatformKind::Scorm2004 => "SCORM 2004 package",
        PlatformKind::Cmi5 => "cmi5 package",
    }
}

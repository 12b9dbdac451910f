//! The house rules that neither the compiler nor Clippy can hold. Each failure says what to do.

mod manifests;
mod names;
mod props;
mod source;
mod walls;

use source::Source;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this extension: its path from the root, and its text.
pub fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    if folder.ends_with(extension) {
        return vec![(folder.to_owned(), std::fs::read_to_string(root().join(folder)).unwrap_or_default())];
    }
    let mut found = Vec::new();
    collect(&root().join(folder), extension, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, extension: &str, into: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, into);
        } else if path.extension().is_some_and(|e| e == extension) {
            let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            into.push((name, std::fs::read_to_string(&path).unwrap_or_default()));
        }
    }
}

fn rust() -> Vec<(String, String)> {
    ["src", "crates", "xtask/src", "tests/it", "tests/web"].iter().flat_map(|f| files(f, "rs")).collect()
}

/// The sources below these folders, parsed; all are read once.
fn sources(folders: &[&str]) -> impl Iterator<Item = &'static Source> {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    let all = SOURCES.get_or_init(|| {
        let rust = ["src", "crates", "xtask", "tests"].iter().flat_map(|folder| files(folder, "rs"));
        rust.map(|(name, text)| Source::read(&name, &text)).collect()
    });
    let below: Vec<String> = folders.iter().map(|folder| format!("{folder}/")).collect();
    all.iter().filter(move |source| below.iter().any(|folder| source.name.starts_with(folder.as_str())))
}

fn complain(faults: Vec<String>, advice: &str) {
    assert!(faults.is_empty(), "{advice}\n{}", faults.join("\n"));
}

#[test]
fn files_fit_in_the_head() {
    let css = files("styles", "css");
    let long = rust().into_iter().chain(css).map(|(name, text)| (name, text.lines().count()));
    let faults =
        long.filter(|(_, lines)| *lines > 500).map(|(name, n)| format!("{name}: {n} lines")).collect();
    complain(faults, "A file has at most 500 lines: split it by concept.");
}

fn longer_than(most: usize, blocks: &[(usize, usize)], name: &str) -> Vec<String> {
    let long = blocks.iter().filter(|(_, length)| *length > most);
    long.map(|(line, length)| format!("{name}:{line}: {length} lines")).collect()
}

#[test]
fn functions_fit_on_a_screen() {
    let all = sources(&["src", "crates", "xtask", "tests"]);
    let faults = all.flat_map(|source| longer_than(70, &source.functions, &source.name)).collect();
    complain(faults, "A function has at most 70 lines: keep the flow, push the leaves out.");
}

#[test]
fn html_blocks_stay_small() {
    let faults =
        sources(&["src/ui"]).flat_map(|source| longer_than(40, &source.pages, &source.name)).collect();
    complain(faults, "An html! block has at most 40 lines: make a part of its own.");
}

/// Notes to oneself stand in comments, which no parser reads. Clippy holds the code: `todo`, `unwrap_used` and others
/// are denied in `Cargo.toml`.
#[test]
fn nothing_is_left_undone() {
    let mut faults = Vec::new();
    for (name, text) in ["src", "crates", "xtask/src"].iter().flat_map(|folder| files(folder, "rs")) {
        for (index, line) in text.lines().enumerate() {
            let left = ["TODO", "FIXME"].into_iter().filter(|word| line.contains(word));
            faults.extend(left.map(|word| format!("{name}:{}: {word}", index + 1)));
        }
    }
    complain(faults, "Finish it, or leave it out.");
}

/// Markup that comes from a text could come from a file. Faces are drawn as text, from numbers of their own.
#[test]
fn no_text_becomes_markup() {
    let raw = ["inner_html", "set_inner_html", "insert_adjacent_html", "from_html_unchecked"];
    let page = sources(&["src"]).filter(|source| source.name != "src/ui/parts/face.rs");
    let faults = page.flat_map(|source| {
        let found = raw.iter().filter(|name| source.names(name) || source.dotted.contains(**name));
        found.map(|name| format!("{}: {name}", source.name)).collect::<Vec<_>>()
    });
    complain(faults.collect(), "Text goes into the page as text.");
}

#[test]
fn tests_do_not_sleep_and_are_not_ignored() {
    let mut faults = Vec::new();
    for source in sources(&["tests", "crates"]) {
        let attributes =
            ["ignore", "should_panic"].into_iter().filter(|word| source.attributes.contains(*word));
        let sleeps = source.names("sleep").then_some("sleep");
        faults.extend(attributes.chain(sleeps).map(|word| format!("{}: {word}", source.name)));
    }
    let journeys =
        files("tests/browser", "mjs").into_iter().filter(|(name, _)| !name.contains("node_modules"));
    for (name, text) in journeys {
        let banned = ["sleep(", "waitForTimeout", "test.skip", "test.only"];
        faults
            .extend(banned.iter().filter(|word| text.contains(**word)).map(|word| format!("{name}: {word}")));
    }
    complain(faults, "A test waits for what it wants to see, and it runs.");
}

#[test]
fn colours_live_in_the_tokens() {
    let mut faults = Vec::new();
    for (name, text) in files("styles", "css") {
        if name.ends_with("tokens.css") {
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            let value = line.split_once(':').map_or("", |(_, value)| value);
            let hex = value
                .split('#')
                .skip(1)
                .any(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count() >= 3);
            if hex || ["rgb(", "rgba(", "hsl(", "oklch("].iter().any(|word| value.contains(word)) {
                faults.push(format!("{name}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    complain(faults, "Raw colours stand in tokens.css only.");
}

#[test]
fn the_page_asks_nobody_else_for_anything() {
    let mut pages: Vec<_> = ["src", "crates"].iter().flat_map(|folder| files(folder, "rs")).collect();
    pages.extend(files("styles", "css"));
    pages.push(("index.html".into(), std::fs::read_to_string(root().join("index.html")).unwrap_or_default()));
    // Names of vocabularies, which nobody asks for anything, and a platform that there is not.
    let allowed = [
        "http://www.w3.org/",
        "https://www.w3.org/",
        "http://adlnet.gov/expapi/verbs/",
        "https://w3id.org/xapi/",
        "http://www.imsproject.org/xsd/",
        "http://www.imsglobal.org/xsd/",
        "http://www.adlnet.org/xsd/",
        "https://lms.example/",
    ];
    let mut faults = Vec::new();
    for (name, text) in pages {
        for at in
            ["http://", "https://"].iter().flat_map(|scheme| text.match_indices(scheme)).map(|(at, _)| at)
        {
            let rest = &text[at..];
            if !allowed.iter().any(|known| rest.starts_with(known)) {
                faults.push(format!("{name}: {}", rest.chars().take(50).collect::<String>()));
            }
        }
    }
    complain(faults, "The page comes from one place and asks nobody else.");
}

#[test]
fn the_top_level_holds_what_a_visitor_expects() {
    let expected = [
        "ARCHITECTURE.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "crates",
        "dist",
        "index.html",
        "screens",
        "src",
        "styles",
        "target",
        "tests",
        "xtask",
    ];
    let names =
        std::fs::read_dir(root()).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    let faults = names.filter(|name| !name.starts_with('.') && !expected.contains(&name.as_str())).collect();
    complain(
        faults,
        "The top level holds Cargo.toml, src, index.html, styles, tests, README.md and little else.",
    );
}

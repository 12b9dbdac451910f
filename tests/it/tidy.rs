//! The house rules, as tests. Each failure says what to do.

use std::path::{Path, PathBuf};

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

/// Source without comments, so that a word in prose breaks no wall.
pub fn code(text: &str) -> String {
    let bare = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
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

#[test]
fn functions_fit_on_a_screen() {
    let mut faults = Vec::new();
    for (name, text) in rust() {
        for (line, length) in blocks(&text, is_function) {
            if length > 70 {
                faults.push(format!("{name}:{line}: {length} lines"));
            }
        }
    }
    complain(faults, "A function has at most 70 lines: keep the flow, push the leaves out.");
}

#[test]
fn html_blocks_stay_small() {
    let mut faults = Vec::new();
    for (name, text) in files("src/ui", "rs") {
        // One that ends on its line is no block.
        let open = |line: &str| line.matches('{').count() > line.matches('}').count();
        for (line, length) in blocks(&text, |line| line.contains("html! {") && open(line)) {
            if length > 40 {
                faults.push(format!("{name}:{line}: {length} lines"));
            }
        }
    }
    complain(faults, "An html! block has at most 40 lines: make a part of its own.");
}

fn is_function(line: &str) -> bool {
    let line = line.trim_start();
    let starts =
        ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "const fn ", "pub const fn ", "async fn "];
    starts.iter().any(|start| line.starts_with(start)) && !line.ends_with(';')
}

/// First line and length of every block whose opening line `opens`; a block ends at its own indentation.
fn blocks(text: &str, opens: impl Fn(&str) -> bool) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| opens(line)) {
        let end = lines[index + 1..]
            .iter()
            .position(|other| indent(other) == indent(line) && other.trim_start().starts_with('}'));
        if let Some(end) = end {
            found.push((index + 1, end + 2));
        }
    }
    found
}

/// What a folder must not name: (folder, words, why). What one crate must not know of another says its manifest.
const WALLS: &[(&str, &[&str], &str)] = &[
    (
        "crates/debrief/src",
        &["game::rules"],
        "a debrief reads records and outcomes; others find the words for it",
    ),
    (
        "crates/bots/src",
        &[
            "game::state::State",
            ".state()",
            "game::events",
            "game::play",
            "scheme::Scheme",
            "presets",
            "Scheme::",
            ".id()",
        ],
        "a bot sees a glance of its seat and its own pay lines, and knows no scheme",
    ),
    ("src/shell", &["game::", "pay::", "world::", "crate::ui"], "the shell knows none of the rules"),
    ("src/ui", &["game::options", "game::reference"], "screens see views and make moves; they know no rules"),
];

#[test]
fn the_walls_stand() {
    let mut faults = Vec::new();
    for (folder, words, why) in WALLS {
        for (name, text) in files(folder, "rs") {
            let code = code(&text);
            faults.extend(
                words
                    .iter()
                    .filter(|word| code.contains(**word))
                    .map(|word| format!("{name} names {word}: {why}")),
            );
        }
    }
    complain(
        faults,
        "A wall is broken. Move the wall on purpose and say so in the README, or find another way.",
    );
}

const PURE: &[&str] = &[
    "crates/world/src",
    "crates/pay/src",
    "crates/game/src",
    "crates/bots/src",
    "crates/lab/src",
    "crates/debrief/src",
    "crates/export/src",
    "crates/base/src",
];

#[test]
fn pure_modules_stay_pure() {
    let banned = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "yew::",
        "std::time",
        "std::thread",
        "std::fs",
        "std::env",
        "HashMap",
        "HashSet",
        "SmallRng",
        "StdRng",
        "rand::rng(",
        "thread_rng",
        "println!",
    ];
    let mut faults = Vec::new();
    for (name, text) in PURE.iter().flat_map(|folder| files(folder, "rs")) {
        let code = code(&text);
        faults.extend(
            banned.iter().filter(|word| code.contains(**word)).map(|word| format!("{name} names {word}")),
        );
    }
    complain(
        faults,
        "Pure modules name no web crate, no clock, no thread, no hash map and no ambient randomness.",
    );
}

#[test]
fn formulas_use_libm() {
    let banned =
        [".ln()", ".exp()", ".powf(", ".sin()", ".cos()", ".tanh()", ".ln_1p()", ".round()", ".log10()"];
    let mut faults = Vec::new();
    for (name, text) in ["crates/world/src", "crates/pay/src", "crates/bots/src", "crates/lab/src"]
        .iter()
        .flat_map(|folder| files(folder, "rs"))
    {
        let code = code(&text);
        faults.extend(
            banned.iter().filter(|word| code.contains(**word)).map(|word| format!("{name} calls {word}")),
        );
    }
    complain(faults, "Use libm: the standard library's functions differ between native and WebAssembly.");
}

#[test]
fn the_rules_have_no_catch_all() {
    let mut faults = Vec::new();
    for (name, text) in
        ["crates/world/src", "crates/pay/src", "crates/game/src", "crates/bots/src", "crates/lab/src"]
            .iter()
            .flat_map(|folder| files(folder, "rs"))
    {
        for (index, line) in code(&text).lines().enumerate() {
            let table = name.ends_with("parameters.rs") || name.ends_with("numbers.rs");
            if line.trim_start().starts_with("_ =>") && !table {
                faults.push(format!("{name}:{}", index + 1));
            }
        }
    }
    complain(faults, "Matches in the rules are exhaustive: name every variant.");
}

#[test]
fn nothing_is_left_undone_and_nothing_gives_up() {
    let banned = [
        "todo!(",
        "unimplemented!(",
        "dbg!(",
        "TODO",
        "FIXME",
        ".unwrap()",
        ".expect(",
        "panic!(",
        "inner_html",
    ];
    let mut faults = Vec::new();
    for (name, text) in ["src", "crates", "xtask/src"].iter().flat_map(|folder| files(folder, "rs")) {
        let body = text.split("#[cfg(test)]").next().unwrap_or_default();
        if name.ends_with("tests.rs") || name.contains("/tests/") {
            continue;
        }
        for (index, line) in code(body).lines().enumerate() {
            faults.extend(
                banned.iter().filter(|w| line.contains(**w)).map(|w| format!("{name}:{}: {w}", index + 1)),
            );
        }
    }
    complain(faults, "Finish it, or answer an error; nothing outside tests unwraps, expects or panics.");
}

#[test]
fn tests_do_not_sleep_and_are_not_ignored() {
    let mut faults = Vec::new();
    let folders = [("tests", "rs"), ("crates", "rs"), ("tests", "mjs")];
    for (name, text) in folders.iter().flat_map(|(folder, kind)| files(folder, kind)) {
        if name.ends_with("tidy.rs") || name.contains("node_modules") {
            continue;
        }
        let banned = ["sleep(", "#[ignore", "waitForTimeout", "should_panic", "test.skip", "test.only"];
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
    let allowed = ["http://www.w3.org/", "https://www.w3.org/"];
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

//! Cuts the page's module into parts, and names what comes of it.
//!
//! ```text
//! split cut  <linked module> <folder>     writes main.wasm, one module a part, and parts.js, which fetches them
//! split name <folder> <release>           puts all of it into the release, each file named by what is in them all
//! ```
//!
//! The cuts are the functions marked in `src/ui/pages/parts.rs`; `wasm_split_cli_support` finds what only they reach.
//! Between the two steps wasm-bindgen makes the script of the main module, and wasm-opt makes the modules smaller.

use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::fs;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wasm_split_cli_support::{Options, transform};

/// The script that fetches the parts, before it has its name.
const PARTS: &str = "parts.js";
/// The main module before wasm-bindgen has seen it; it is not part of a release.
const MAIN: &str = "main.wasm";

/// How a part is fetched: a host that never answers would leave its page waiting for ever.
const PATIENCE: &str = include_str!("patience.js");
/// How it is fetched before that.
const FETCH: &str = "fetch(new URL(";

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [verb, linked, folder] if verb.as_os_str() == "cut" => cut(linked, folder),
        [verb, folder, release] if verb.as_os_str() == "name" => name(folder, release),
        _ => Err("split takes: cut <linked module> <folder>, or name <folder> <release>".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("split: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn cut(linked: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let module = fs::read(linked).map_err(|fault| format!("{}: {fault}", linked.display()))?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let main = folder.join(MAIN);
    let link_name = format!("./{PARTS}");
    let mut options = Options::new(&module);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    options.link_name = &link_name;
    let done = transform(options).map_err(|fault| format!("{}: {fault:?}", linked.display()))?;
    if done.split_modules.is_empty() {
        return Err("the module was not built to be cut: it has no marked functions".into());
    }
    Ok(())
}

/// Every file gets the same mark, made of what is in all of them, so that a browser never puts parts of two releases
/// together.
fn name(folder: &Path, release: &Path) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<String> = names(folder)?;
    files.retain(|file| file != MAIN);
    let mut hasher = DefaultHasher::new();
    for file in &files {
        hasher.write(&fs::read(folder.join(file))?);
    }
    let mark = format!("{:016x}", hasher.finish());
    let marked: Vec<(String, String)> = files.iter().map(|file| (file.clone(), named(file, &mark))).collect();
    let page = release.join("index.html");
    let stem = built(release)?;
    for file in [format!("{stem}.js"), format!("{stem}_bg.wasm")] {
        fs::remove_file(release.join(file))?;
    }
    for (old, new) in &marked {
        if old.ends_with(".js") {
            fs::write(release.join(new), renamed(fs::read_to_string(folder.join(old))?, &marked))?;
        } else {
            fs::copy(folder.join(old), release.join(new))?;
        }
    }
    fs::write(&page, fs::read_to_string(&page)?.replace(&stem, &format!("app-{mark}")))?;
    Ok(())
}

/// A script that calls the other files by their new names. Only addresses are changed: the same words in quotes are
/// also how a module calls what it imports.
fn renamed(script: String, marked: &[(String, String)]) -> String {
    let script = marked.iter().fold(script, |script, (old, new)| {
        let script = script.replace(&format!("from \"./{old}\""), &format!("from \"./{new}\""));
        let script = script.replace(&format!("new URL('{old}'"), &format!("new URL('{new}'"));
        script.replace(&format!("new URL(\"./{old}\""), &format!("new URL(\"./{new}\""))
    });
    if script.contains(FETCH) {
        return format!("{}\n{PATIENCE}", script.replace(FETCH, "patiently(new URL("));
    }
    script
}

/// `app_bg.wasm` becomes `app-0123_bg.wasm`, `split_table.wasm` becomes `table-0123.wasm`, and so on.
fn named(file: &str, mark: &str) -> String {
    if let Some(rest) = file.strip_prefix("app") {
        return format!("app-{mark}{rest}");
    }
    let plain = file.strip_prefix("split_").unwrap_or(file);
    match plain.rsplit_once('.') {
        Some((stem, kind)) => format!("{stem}-{mark}.{kind}"),
        None => format!("{plain}-{mark}"),
    }
}

/// How Trunk calls the module that it built in one piece.
fn built(release: &Path) -> Result<String, Box<dyn Error>> {
    let module = |file: &String| {
        let stem = file.strip_suffix("_bg.wasm")?;
        stem.starts_with("app-").then(|| stem.to_owned())
    };
    let found = names(release)?.iter().find_map(module);
    found.ok_or_else(|| format!("{}: there is no module of the page here", release.display()).into())
}

fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{named, renamed};

    #[test]
    fn files_are_named_by_what_is_in_all_of_them() {
        assert_eq!(named("app_bg.wasm", "ab"), "app-ab_bg.wasm");
        assert_eq!(named("app.js", "ab"), "app-ab.js");
        assert_eq!(named("split_table.wasm", "ab"), "table-ab.wasm");
        assert_eq!(named("chunk_3.wasm", "ab"), "chunk_3-ab.wasm");
        assert_eq!(named("parts.js", "ab"), "parts-ab.js");
    }

    #[test]
    fn only_addresses_are_renamed() {
        let marked = [("parts.js".to_owned(), "parts-ab.js".to_owned())];
        let script =
            "import * as import1 from \"./parts.js\"\nreturn { \"./parts.js\": import1 };".to_owned();
        let wanted = "import * as import1 from \"./parts-ab.js\"\nreturn { \"./parts.js\": import1 };";
        assert_eq!(renamed(script, &marked), wanted);
    }

    #[test]
    fn a_part_is_not_waited_for_for_ever() {
        let script = "const src = fetch(new URL(\"./split_table.wasm\", import.meta.url));".to_owned();
        let marked = [("split_table.wasm".to_owned(), "table-ab.wasm".to_owned())];
        let wanted = "const src = patiently(new URL(\"./table-ab.wasm\", import.meta.url));";
        let renamed = renamed(script, &marked);
        assert!(renamed.starts_with(wanted) && renamed.contains("async function patiently("), "{renamed}");
    }
}

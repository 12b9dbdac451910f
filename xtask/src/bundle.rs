//! The release: what Trunk builds, made smaller, split in two, and weighed.

use crate::fault::{Fault, Outcome};
use crate::kit::Kit;
use crate::node;
use crate::process;
use crate::weight;
use std::fs;
use std::path::{Path, PathBuf};

/// What the module may use, named one by one: with `--all-features` wasm-opt writes modules that V8 refuses.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the release into a folder, and says how heavy it is.
pub fn release(kit: &Kit, folder: &Path) -> Outcome<weight::Bundle> {
    fs::create_dir_all(folder)
        .map_err(|error| Fault::new(format!("cannot make {}: {error}", folder.display())))?;
    process::run(kit.trunk("build")?.arg("--release").arg("--dist").arg(folder))?;
    shrink(kit, folder)?;
    weight::weigh(folder)
}

/// Shrinks every wasm module in place, and splits the page's.
///
/// It comes after Trunk and not inside it, because Trunk would fetch a wasm-opt of its own wherever it finds
/// none. The settings in `Cargo.toml` therefore leave the integrity hashes out, which would be wrong after this.
fn shrink(kit: &Kit, folder: &Path) -> Outcome<()> {
    let wasm_opt = node::wasm_opt(&kit.places);
    if !wasm_opt.is_file() || !node::is_here() {
        println!(
            "wasm-opt is not here (it comes with Node and npm), so the wasm is about twice as large as it could be."
        );
        return Ok(());
    }
    for module in modules(folder)? {
        let small = module.with_extension("small");
        let mut command = process::command("node");
        command.arg(&wasm_opt).args(wishes(&module)).args(FEATURES).arg(&module).arg("-o").arg(&small);
        process::run(&mut command)?;
        fs::rename(&small, &module)
            .map_err(|error| Fault::new(format!("cannot replace {}: {error}", module.display())))?;
    }
    split(kit, folder)
}

/// What wasm-opt is to make of a module: the laboratory's worker fast; the page small, with its names, by which it is
/// split.
fn wishes(module: &Path) -> &'static [&'static str] {
    if is_worker(module) { &["-O3"] } else { &["-Oz", "-g"] }
}

fn is_worker(module: &Path) -> bool {
    module.file_name().is_some_and(|name| name.to_string_lossy().starts_with(weight::WORKER))
}

/// Splits the page's module into what the first choice needs and the rest.
fn split(kit: &Kit, folder: &Path) -> Outcome<()> {
    let places = &kit.places;
    let mut command = process::command("node");
    command.arg(places.root.join("xtask/split/split.mjs")).arg(node::binaryen(places)).arg(folder);
    process::run(&mut command)
}

fn modules(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let files = weight::files(folder)?;
    Ok(files.into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm")).collect())
}

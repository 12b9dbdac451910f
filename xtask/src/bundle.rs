//! The release: what Trunk builds, cut into parts, made smaller, and weighed.

use crate::fault::{Fault, Outcome};
use crate::kit::Kit;
use crate::node;
use crate::process;
use crate::tools::{self, Tool};
use crate::wasm;
use crate::weight;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

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
    let mut trunk = kit.trunk("build")?;
    process::run(trunk.args(["--release", "--features", "parts"]).arg("--dist").arg(folder))?;
    split(kit, folder)?;
    shrink(kit, folder)?;
    weight::weigh(folder)
}

/// Cuts the page's module into parts, in place of the one that Trunk made in one piece.
///
/// It is cut as the linker leaves it, which says what reaches what, and so before wasm-bindgen, which Trunk runs by
/// itself.
fn split(kit: &Kit, folder: &Path) -> Outcome<()> {
    let places = &kit.places;
    let parts = places.scratch("parts");
    let linked = places.target.join(wasm::TARGET).join("release").join("app.wasm");
    process::run(splitter(kit).arg("cut").arg(linked).arg(&parts))?;
    let mut bindgen = process::command(tools::folder(Tool::WasmBindgen, places)?.join("wasm-bindgen"));
    bindgen.args([
        "--target",
        "web",
        "--no-typescript",
        "--keep-lld-exports",
        "--out-name",
        "app",
        "--out-dir",
    ]);
    process::run(bindgen.arg(&parts).arg(parts.join("main.wasm")))?;
    process::run(splitter(kit).arg("name").arg(parts).arg(folder))
}

/// The program that cuts, which is a package of its own: it has dependencies, and the commands have none.
fn splitter(kit: &Kit) -> Command {
    let mut cargo = process::command("cargo");
    cargo.current_dir(&kit.places.root).args(["run", "--quiet", "--package", "split", "--"]);
    cargo
}

/// Shrinks every wasm module in place.
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
    // The largest first, each as soon as a core is free.
    let queue = Mutex::new(modules(folder)?.into_iter());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let work = || {
        while let Some(module) = next() {
            shrink_one(&wasm_opt, &module)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let hands: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let broken = || Err(Fault::new("wasm-opt was left"));
        hands.into_iter().try_for_each(|hand| hand.join().unwrap_or_else(|_| broken()))
    })
}

fn shrink_one(wasm_opt: &Path, module: &Path) -> Outcome<()> {
    let small = module.with_extension("small");
    let mut command = process::command("node");
    command.arg(wasm_opt).arg(wish(module)).args(FEATURES).arg(module).arg("-o").arg(&small);
    process::run(&mut command)?;
    fs::rename(&small, module)
        .map_err(|error| Fault::new(format!("cannot replace {}: {error}", module.display())))
}

/// What wasm-opt is to make of a module: the laboratory's worker fast, the page small.
fn wish(module: &Path) -> &'static str {
    if is_worker(module) { "-O3" } else { "-Oz" }
}

fn is_worker(module: &Path) -> bool {
    module.file_name().is_some_and(|name| name.to_string_lossy().starts_with(weight::WORKER))
}

/// The modules of a release, the largest first.
fn modules(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = weight::files(folder)?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "wasm"));
    files.sort_by_key(|file| std::cmp::Reverse(fs::metadata(file).map_or(0, |about| about.len())));
    Ok(files)
}

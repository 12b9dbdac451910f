//! Node and what comes from npm: `wasm-opt` for the release, the packages of the browser journeys, Lighthouse.

use crate::debian;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::process;
use crate::versions;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Whether Node is here, and new enough for the journeys.
pub fn is_here() -> bool {
    process::answer(process::command("node").arg("--version"))
        .and_then(|text| versions::numbers(&text))
        .is_some_and(|[major, _, _]| major >= versions::OLDEST_NODE)
        && process::on_path(NPM).is_some()
}

/// Installs Debian's Node; where that is too old, the check after it says so.
pub fn install() -> Outcome<()> {
    let elsewhere = format!("Node {} or newer, with npm", versions::OLDEST_NODE);
    debian::install(&["nodejs", "npm"], &elsewhere)
}

/// npm, quiet about everything but faults, and never running a package's scripts.
pub fn npm() -> Command {
    let mut npm = process::command(NPM);
    npm.args(["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
    npm
}

/// The lock file of the journeys' packages, and the copy that says which state was installed last.
fn locks(places: &Places) -> (PathBuf, PathBuf) {
    let journeys = places.journeys();
    (journeys.join("package-lock.json"), journeys.join("node_modules").join(".installed-lock.json"))
}

/// Whether the journeys' packages are installed as the lock file wants them.
pub fn has_packages(places: &Places) -> bool {
    let (lock, installed) = locks(places);
    matches!((fs::read(lock), fs::read(installed)), (Ok(wanted), Ok(here)) if wanted == here)
}

/// Installs the journeys' packages exactly as the lock file has them.
pub fn install_packages(places: &Places) -> Outcome<()> {
    let (lock, installed) = locks(places);
    process::run(npm().arg("ci").current_dir(places.journeys()))?;
    fs::copy(&lock, &installed)
        .map(drop)
        .map_err(|error| Fault::new(format!("cannot write {}: {error}", installed.display())))
}

/// Where `wasm-opt` lies once it is installed.
pub fn wasm_opt(places: &Places) -> PathBuf {
    places.tool("binaryen", versions::BINARYEN).join("node_modules/binaryen/bin/wasm-opt")
}

/// Installs `wasm-opt` into the project's cache.
pub fn install_wasm_opt(places: &Places) -> Outcome<()> {
    install_package(places, "binaryen", versions::BINARYEN)
}

/// Where Lighthouse lies once it is installed.
pub fn lighthouse(places: &Places) -> PathBuf {
    places.tool("lighthouse", versions::LIGHTHOUSE).join("node_modules/lighthouse")
}

/// Installs Lighthouse into the project's cache.
pub fn install_lighthouse(places: &Places) -> Outcome<()> {
    install_package(places, "lighthouse", versions::LIGHTHOUSE)
}

/// Installs a package of npm as a tool, in a folder of its own.
fn install_package(places: &Places, name: &str, version: &str) -> Outcome<()> {
    let folder = places.tool(name, version);
    fs::create_dir_all(&folder)
        .map_err(|error| Fault::new(format!("cannot make {}: {error}", folder.display())))?;
    process::run(npm().arg("install").arg("--prefix").arg(&folder).arg(format!("{name}@{version}")))
}

//! Python and what comes from PyPI: a record store that the journeys report to.

use crate::debian;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::process;
use crate::versions;
use std::fs;
use std::path::PathBuf;

/// Where the record store's program lies once it is installed.
pub fn record_store(places: &Places) -> PathBuf {
    places.tool("ralph", versions::RALPH).join("bin").join("ralph")
}

/// Installs the record store into the project's cache, in an environment of its own.
pub fn install_record_store(places: &Places) -> Outcome<()> {
    let folder = places.tool("ralph", versions::RALPH);
    let told = |error: &std::io::Error| Fault::new(format!("cannot make {}: {error}", folder.display()));
    if process::answer(process::command("python3").args(["-c", "import ensurepip, venv"])).is_none() {
        debian::install(&["python3", "python3-venv"], "Python 3 with venv")?;
    }
    // What an interrupted installation left would be taken for whole.
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| told(&error))?;
    }
    process::run(process::command("python3").args(["-m", "venv"]).arg(&folder))?;
    let mut pip = process::command(folder.join("bin").join("pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check"]);
    process::run(pip.arg(format!("ralph-malph[lrs,cli]=={}", versions::RALPH)).args(versions::BESIDE_RALPH))
}

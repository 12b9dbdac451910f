//! The commands that build for the browser, with the right toolchain and the right tools in reach.

use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::process;
use crate::tools::{self, Tool};
use crate::wasm::{self, Route};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// A toolchain for the browser and the folders of our tools.
#[derive(Debug, Clone)]
pub struct Kit {
    /// Where things lie.
    pub places: Places,
    route: Route,
    /// Where our own tools lie, as far as they are installed.
    folders: Vec<PathBuf>,
}

impl Kit {
    /// What has to be installed before Trunk can build.
    pub const NEEDS: [Tool; 3] = [Tool::WasmTarget, Tool::WasmBindgen, Tool::Trunk];

    /// Gathers what is installed.
    pub fn gather(places: &Places) -> Outcome<Self> {
        let route = Route::open()?
            .ok_or_else(|| Fault::new(format!("no toolchain here compiles to {}", wasm::TARGET)))?;
        let folders = [Tool::Trunk, Tool::WasmBindgen].map(|tool| tools::folder(tool, places).ok());
        Ok(Self { places: places.clone(), route, folders: folders.into_iter().flatten().collect() })
    }

    /// Cargo for the browser.
    pub fn cargo(&self, verb: &str) -> Command {
        let mut cargo = self.route.cargo();
        cargo.arg(verb);
        self.for_the_browser(cargo)
    }

    /// Clippy for the browser.
    pub fn clippy(&self) -> Outcome<Command> {
        Ok(self.for_the_browser(self.route.clippy()?))
    }

    fn for_the_browser(&self, mut cargo: Command) -> Command {
        cargo.args(["--target", wasm::TARGET]).current_dir(&self.places.root);
        self.route.equip(&mut cargo, &self.folders);
        cargo
    }

    /// Trunk. It finds `wasm-bindgen` in the version of `Cargo.lock` first on its `PATH`, so it has no cause to
    /// download one, and it is told not to ask for news of itself.
    pub fn trunk(&self, verb: &str) -> Outcome<Command> {
        let mut trunk = process::command(tools::folder(Tool::Trunk, &self.places)?.join("trunk"));
        trunk.args([verb, "--skip-version-check"]).current_dir(&self.places.root);
        // Trunk takes only `true` and `false` here, where the rest of the world takes any value.
        if env::var_os("NO_COLOR").is_some() {
            trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
        }
        self.route.equip(&mut trunk, &self.folders);
        Ok(trunk)
    }
}

//! Everything the commands need from outside: what is missing is named first, then installed.
//!
//! What is on `PATH` in the right version is taken. The rest goes into the project's own cache folder, never
//! over the user's own tools.

use crate::browser::Browser;
use crate::debian;
use crate::fault::{Fault, Outcome};
use crate::node;
use crate::places::Places;
use crate::process;
use crate::python;
use crate::versions;
use crate::wasm::Route;
use std::path::PathBuf;
use std::time::Duration;

/// One thing that a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// `cargo fmt`.
    Formatter,
    /// `cargo clippy`.
    Linter,
    /// A compiler for the browser.
    WasmTarget,
    /// The bundler.
    Trunk,
    /// The command line of `wasm-bindgen`, in the version of the library.
    WasmBindgen,
    /// Chromium and its driver.
    Chromium,
    /// Node and npm.
    Node,
    /// The npm packages of the browser journeys.
    JourneyPackages,
    /// A record store of xAPI, which packages for learning platforms report to.
    RecordStore,
    /// `wasm-opt`, which a release can do without.
    WasmOpt,
    /// Lighthouse, which only `speed` needs.
    Lighthouse,
}

impl Tool {
    /// Every tool, in the order in which they are installed.
    pub const ALL: [Self; 11] = [
        Self::Formatter,
        Self::Linter,
        Self::WasmTarget,
        Self::Chromium,
        Self::Node,
        Self::JourneyPackages,
        Self::RecordStore,
        Self::WasmOpt,
        Self::Lighthouse,
        Self::WasmBindgen,
        Self::Trunk,
    ];

    /// What it is, and how long it takes to get it.
    fn announcement(self) -> &'static str {
        match self {
            Self::Formatter => "rustfmt: a component of the Rust toolchain, some seconds",
            Self::Linter => "clippy: a component of the Rust toolchain, some seconds",
            Self::WasmTarget => {
                "the wasm32-unknown-unknown target: half a minute by rustup, else 2 minutes by apt"
            }
            Self::Trunk => {
                "Trunk, the bundler: half a minute by cargo-binstall, else 5 minutes from its sources"
            }
            Self::WasmBindgen => {
                "wasm-bindgen-cli: half a minute by cargo-binstall, else 2 minutes from its sources"
            }
            Self::Chromium => "Chromium with its driver: a minute by apt",
            Self::Node => "Node with npm: a minute by apt",
            Self::JourneyPackages => "the packages of the browser tests: some seconds by npm",
            Self::RecordStore => "ralph, a record store for the tests of packages: half a minute by pip",
            Self::WasmOpt => "wasm-opt (binaryen): half a minute by npm",
            Self::Lighthouse => "Lighthouse: half a minute by npm",
        }
    }

    fn is_here(self, places: &Places) -> Outcome<bool> {
        Ok(match self {
            Self::Formatter => {
                process::answer(process::command("cargo").args(["fmt", "--version"])).is_some()
            }
            Self::Linter => {
                process::answer(process::command("cargo").args(["clippy", "--version"])).is_some()
            }
            Self::WasmTarget => Route::open()?.is_some(),
            Self::Trunk | Self::WasmBindgen => self.program(places)?.folder().is_some(),
            Self::Chromium => Browser::find().is_some(),
            Self::Node => node::is_here(),
            Self::JourneyPackages => node::has_packages(places),
            Self::RecordStore => python::record_store(places).is_file(),
            Self::WasmOpt => node::wasm_opt(places).is_file(),
            Self::Lighthouse => node::lighthouse(places).is_dir(),
        })
    }

    fn install(self, places: &Places) -> Outcome<()> {
        match self {
            Self::Formatter => component("rustfmt", "rustfmt-web"),
            Self::Linter => component("clippy", "rust-web-clippy"),
            Self::WasmTarget => Route::prepare(),
            Self::Trunk | Self::WasmBindgen => self.program(places)?.install(places),
            Self::Chromium => Browser::install(),
            Self::Node => node::install(),
            Self::JourneyPackages => node::install_packages(places),
            Self::RecordStore => python::install_record_store(places),
            Self::WasmOpt => node::install_wasm_opt(places),
            Self::Lighthouse => node::install_lighthouse(places),
        }
    }

    /// The cargo program behind a tool.
    fn program(self, places: &Places) -> Outcome<Program> {
        if self == Self::Trunk {
            let version = versions::TRUNK.to_owned();
            let root = places.tool("trunk", &version);
            let flags: &[&str] = &["--no-default-features", "--features", "rustls"];
            Ok(Program { package: "trunk", binaries: &["trunk"], flags, version, root })
        } else {
            let version = versions::wasm_bindgen(&places.root)?;
            let root = places.tool("wasm-bindgen-cli", &version);
            let binaries: &[&str] = &["wasm-bindgen", "wasm-bindgen-test-runner"];
            Ok(Program { package: "wasm-bindgen-cli", binaries, flags: &[], version, root })
        }
    }
}

/// Installs what is missing of these, after saying what that is.
pub fn ensure(places: &Places, needs: &[Tool]) -> Outcome<()> {
    let mut missing = Vec::new();
    for tool in needs {
        if !tool.is_here(places)? {
            missing.push(*tool);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing here, and installed now (once; the times are for two cores):");
    for tool in &missing {
        println!("  * {}", tool.announcement());
    }
    for tool in missing {
        println!("\n== {}", tool.announcement());
        let outcome = tool.install(places);
        match (tool, outcome, tool.is_here(places)?) {
            (_, Ok(()), true) => {}
            // A release is larger without it, and says so.
            (Tool::WasmOpt, _, _) => println!("Going on without wasm-opt."),
            (_, Ok(()), false) => {
                return Err(Fault::new(format!(
                    "still missing after its installation: {}",
                    tool.announcement()
                )));
            }
            (_, Err(fault), _) => return Err(fault),
        }
    }
    println!();
    Ok(())
}

/// The folder of one of the cargo programs, which must come first on `PATH` for its version to be taken.
pub fn folder(tool: Tool, places: &Places) -> Outcome<PathBuf> {
    let program = tool.program(places)?;
    program
        .folder()
        .ok_or_else(|| Fault::new(format!("{} {} is not installed", program.package, program.version)))
}

/// A component of the active toolchain: by rustup where that is in charge, else Debian's package.
fn component(name: &str, package: &str) -> Outcome<()> {
    if process::on_path("rustup").is_some() {
        return process::run(process::command("rustup").args(["component", "add", name]));
    }
    debian::install(&[package], &format!("{name} for the active Rust toolchain"))
}

/// A program that cargo can install.
struct Program {
    package: &'static str,
    binaries: &'static [&'static str],
    /// What to give to `cargo install` to leave out what we do not use.
    flags: &'static [&'static str],
    version: String,
    root: PathBuf,
}

impl Program {
    /// The folder that has all its binaries in the right version: the user's own, or the project's.
    fn folder(&self) -> Option<PathBuf> {
        let own = process::on_path(self.binaries.first()?).and_then(|path| path.parent().map(PathBuf::from));
        [own, Some(self.root.join("bin"))].into_iter().flatten().find(|folder| {
            self.binaries.iter().all(|binary| {
                let path = folder.join(format!("{binary}{}", std::env::consts::EXE_SUFFIX));
                process::answer(process::command(path).arg("--version"))
                    .is_some_and(|text| text.split_whitespace().any(|word| word == self.version))
            })
        })
    }

    fn install(&self, places: &Places) -> Outcome<()> {
        if process::answer(process::command("cargo").args(["binstall", "-V"])).is_some() {
            let mut binstall = process::command("cargo");
            binstall
                .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"])
                .arg(&self.root)
                .arg(format!("{}@{}", self.package, self.version));
            match process::run_within(&mut binstall, Duration::from_secs(300)) {
                Ok(()) => return Ok(()),
                Err(fault) => println!("{fault}; building it from its sources instead"),
            }
        }
        // The lock file of a package may name releases that a mirror of the registry does not have yet.
        self.build(places, &["--locked"]).or_else(|fault| {
            println!("{fault}; once more with the newest dependencies that are to be had");
            self.build(places, &[])
        })
    }

    /// Builds from source. It runs for seconds a day, so it is compiled fast rather than to be fast.
    fn build(&self, places: &Places, lock: &[&str]) -> Outcome<()> {
        let scratch = places.cache.join("building").join(self.package);
        let mut cargo = process::command("cargo");
        cargo
            .args(["install", self.package, "--version", &self.version])
            .args(lock)
            .args(self.flags)
            .arg("--root")
            .arg(&self.root)
            .arg("--target-dir")
            .arg(&scratch)
            .current_dir(&places.cache)
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        std::fs::create_dir_all(&places.cache)
            .map_err(|error| Fault::new(format!("cannot make {}: {error}", places.cache.display())))?;
        process::run(&mut cargo)?;
        // Kept until here, so that an interrupted build goes on where it was; what is left over does no harm.
        let _ = std::fs::remove_dir_all(&scratch);
        Ok(())
    }
}

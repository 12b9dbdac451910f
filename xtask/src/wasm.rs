//! The compiler for the browser: which toolchain compiles to `wasm32-unknown-unknown`, and how.
//!
//! Where the active toolchain has the target, there is nothing to it. Where it has not and `rustup` cannot get
//! it, Debian's web toolchain builds the standard library for the target from its sources.

use crate::debian;
use crate::fault::{Fault, Outcome};
use crate::process;
use crate::versions;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The target triple.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What Debian calls the compiler, its sources and the linker that goes with them.
const DEBIAN_PACKAGES: [&str; 5] =
    ["rustc-web", "cargo-web", "rust-web-src", "libstd-rust-web-dev", "lld-22"];
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// Somebody who wants one of the two ways sets this variable to `rustup` or `debian`.
const CHOICE: &str = "TRUCE_WASM_TOOLCHAIN";

/// A way to compile for the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The active toolchain, with the target installed.
    Usual,
    /// Debian's web toolchain, building the standard library as well.
    Debian,
}

impl Route {
    /// The way that is open on this machine, if one is.
    pub fn open() -> Outcome<Option<Self>> {
        let first_open = |routes: &[Self]| routes.iter().copied().find(|route| route.is_open());
        Ok(match chosen()? {
            Some(route) => first_open(&[route]),
            None => first_open(&[Self::Usual, Self::Debian]),
        })
    }

    /// Opens a way: through `rustup` where that works, else with Debian's packages.
    pub fn prepare() -> Outcome<()> {
        match chosen()? {
            Some(Self::Usual) => add_target(),
            Some(Self::Debian) => add_packages(),
            None => add_target().or_else(|fault| {
                println!("{fault}; trying Debian's web toolchain instead");
                add_packages()
            }),
        }
    }

    fn is_open(self) -> bool {
        match self {
            Self::Usual => has_target(),
            Self::Debian => has_packages(),
        }
    }

    /// Gives a command the environment of this way, with our own tools found before anybody else's.
    pub fn equip(self, command: &mut Command, tools: &[PathBuf]) {
        let mut folders = tools.to_vec();
        if self == Self::Debian {
            folders.push(PathBuf::from("/usr/bin"));
            command
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                // Rustup's libraries are not this compiler's.
                .env_remove("LD_LIBRARY_PATH")
                .env_remove("RUSTUP_TOOLCHAIN");
        }
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let path: OsString =
            env::join_paths(folders).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default());
        command.env("PATH", path);
    }

    /// The cargo of this way.
    pub fn cargo(self) -> Command {
        match self {
            Self::Usual => process::command("cargo"),
            Self::Debian => process::command(DEBIAN_CARGO),
        }
    }

    /// `cargo clippy` of this way, when there is one.
    ///
    /// Debian's is called by its path, since cargo would look into the user's own folder first and find rustup's.
    pub fn clippy(self) -> Outcome<Command> {
        if self == Self::Debian && !Path::new(DEBIAN_CLIPPY).is_file() {
            debian::install(&["rust-web-clippy"], "Debian's rust-web-clippy")?;
        }
        let mut command = match self {
            Self::Usual => process::command("cargo"),
            Self::Debian => process::command(DEBIAN_CLIPPY),
        };
        command.arg("clippy");
        Ok(command)
    }
}

/// What the user asked for, if anything.
fn chosen() -> Outcome<Option<Route>> {
    match env::var(CHOICE).as_deref() {
        Ok("rustup") => Ok(Some(Route::Usual)),
        Ok("debian") => Ok(Some(Route::Debian)),
        Ok("") | Err(_) => Ok(None),
        Ok(other) => Err(Fault::new(format!("{CHOICE} is `{other}`; it takes rustup or debian"))),
    }
}

/// Whether the active toolchain has the standard library for the target.
fn has_target() -> bool {
    let mut rustc = process::command("rustc");
    process::answer(rustc.args(["--print", "target-libdir", "--target", TARGET])).is_some_and(|folder| {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        files.map(|file| file.file_name()).any(|name| name.to_string_lossy().starts_with("libstd-"))
    })
}

/// Whether Debian's web toolchain is complete and new enough.
fn has_packages() -> bool {
    let new_enough = |text: String| {
        versions::numbers(&text)
            .is_some_and(|[major, minor, _]| (major, minor) >= (1, versions::OLDEST_RUST_MINOR))
    };
    let sources =
        |sysroot: String| Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.toml").is_file();
    Path::new(DEBIAN_CARGO).is_file()
        && Path::new(DEBIAN_LINKER).is_file()
        && process::answer(process::command(DEBIAN_RUSTC).arg("--version")).is_some_and(new_enough)
        && process::answer(process::command(DEBIAN_RUSTC).args(["--print", "sysroot"])).is_some_and(sources)
}

fn add_target() -> Outcome<()> {
    if process::on_path("rustup").is_none() {
        return Err(Fault::new(format!(
            "the active Rust toolchain has no {TARGET} target, and there is no rustup"
        )));
    }
    let mut rustup = process::command("rustup");
    process::run_within(rustup.args(["target", "add", TARGET]), Duration::from_secs(180))
}

fn add_packages() -> Outcome<()> {
    let elsewhere = format!("a Rust toolchain with the {TARGET} target (`rustup target add {TARGET}`)");
    debian::install(&DEBIAN_PACKAGES, &elsewhere)
}

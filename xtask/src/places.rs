//! Where things lie on this machine.

use crate::fault::{Fault, Outcome};
use std::env;
use std::path::{Path, PathBuf};

/// The folders that the commands read and write.
#[derive(Debug, Clone)]
pub struct Places {
    /// The top of the project.
    pub root: PathBuf,
    /// Cargo's build folder.
    pub target: PathBuf,
    /// The project's own tools, one folder a tool and version, beside and never over the user's.
    pub cache: PathBuf,
}

impl Places {
    /// Finds the folders from what cargo and the user's environment say.
    pub fn find() -> Outcome<Self> {
        let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = own
            .as_deref()
            .and_then(Path::parent)
            .map(Path::to_path_buf)
            .ok_or_else(|| Fault::new("run the commands through cargo: cargo xtask"))?;
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { cache: cache()?, root, target })
    }

    /// A file or folder of ours inside the build folder.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// The folder of one tool in one version.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join(format!("{name}-{version}"))
    }

    /// The browser journeys.
    pub fn journeys(&self) -> PathBuf {
        self.root.join("tests").join("browser")
    }
}

/// The user's cache folder, with a folder of this project in it.
fn cache() -> Outcome<PathBuf> {
    let filled = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    filled("XDG_CACHE_HOME")
        .or_else(|| filled("LOCALAPPDATA"))
        .or_else(|| filled("HOME").map(|home| home.join(".cache")))
        .map(|base| base.join("truce-tools"))
        .ok_or_else(|| Fault::new("set HOME or XDG_CACHE_HOME, so that the tools have a place to go"))
}

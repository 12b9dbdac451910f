//! The browser that the tests run in.

use crate::debian;
use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::process;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Chromium's names, Debian's first.
const CHROMIUM_NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_CHROME: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// No window, no sandbox (which root does not get), no shared memory of a container's size.
const FLAGS: [&str; 4] = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/// Chromium and the driver that comes with it.
#[derive(Debug, Clone)]
pub struct Browser {
    /// The browser itself; `TRUCE_CHROMIUM` names another one.
    pub chromium: PathBuf,
    /// Its WebDriver; `CHROMEDRIVER` names another one.
    pub driver: PathBuf,
}

impl Browser {
    /// The browser of this machine, if it has one.
    pub fn find() -> Option<Self> {
        let named =
            |variable: &str| env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
        let chromium = named("TRUCE_CHROMIUM")
            .or_else(|| CHROMIUM_NAMES.iter().find_map(|name| process::on_path(name)))
            .or_else(|| Some(PathBuf::from(MAC_CHROME)).filter(|path| path.is_file()))?;
        let driver = named("CHROMEDRIVER").or_else(|| process::on_path("chromedriver"))?;
        Some(Self { chromium, driver })
    }

    /// Installs Debian's.
    pub fn install() -> Outcome<()> {
        debian::install(
            &["chromium", "chromium-driver"],
            "Chromium or Chrome and the chromedriver of the same version, both on PATH",
        )
    }

    /// Writes down for wasm-bindgen's test runner which browser to start, and how.
    pub fn write_capabilities(&self, places: &Places) -> Outcome<PathBuf> {
        let file = places.scratch("webdriver.json");
        let flags = FLAGS.map(json_string).join(", ");
        let binary = json_string(&self.chromium.to_string_lossy());
        let text = format!("{{ \"goog:chromeOptions\": {{ \"binary\": {binary}, \"args\": [{flags}] }} }}\n");
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, text))
            .map_err(|error| Fault::new(format!("cannot write {}: {error}", file.display())))?;
        Ok(file)
    }
}

/// A text as JSON writes it; paths and flags carry no control characters.
fn json_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn a_path_survives_json() {
        assert_eq!(json_string(r#"C:\a "b""#), r#""C:\\a \"b\"""#);
    }
}

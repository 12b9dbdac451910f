//! The stages of `test`, each of them one program of somebody else's and a reading of what it said.

use super::tally::Tally;
use crate::browser::Browser;
use crate::bundle;
use crate::fault::{Fault, Outcome};
use crate::journeys;
use crate::kit::Kit;
use crate::places::Places;
use crate::process::{self, Heard};
use crate::tools::Tool;
use std::process::Command;

/// The part of the tests that a stage belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Formatting and clippy.
    Lint,
    /// The tests on this machine.
    Native,
    /// The same library's tests inside a browser.
    Wasm,
    /// The journeys through the page that ships.
    Browser,
}

/// How a stage ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing to complain of.
    Fine(Tally),
    /// Something failed, and the next stages may still find more.
    Failed(Tally),
    /// There is nothing to run, so there is no point in the next stages either.
    Unbuilt,
    /// Not possible here, for a reason that the stage has given.
    Skipped,
}

/// One stage.
pub struct Stage {
    /// Where it belongs.
    pub group: Group,
    /// What the summary calls it.
    pub name: &'static str,
    /// What must be installed for it.
    pub needs: &'static [Tool],
    /// Runs it; with a word, only the tests with that word in their names.
    pub run: fn(&Places, Option<&str>) -> Outcome<Verdict>,
}

/// All stages, the quick ones first.
pub const STAGES: [Stage; 7] = [
    Stage { group: Group::Lint, name: "formatting", needs: &[Tool::Formatter], run: formatting },
    Stage { group: Group::Lint, name: "clippy", needs: &[Tool::Linter], run: clippy },
    Stage {
        group: Group::Lint,
        name: "clippy for the browser",
        needs: &[Tool::Linter, Tool::WasmTarget],
        run: wasm_clippy,
    },
    Stage { group: Group::Native, name: "native tests", needs: &[], run: native },
    Stage {
        group: Group::Wasm,
        name: "tests in the browser",
        needs: &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Chromium],
        run: wasm,
    },
    Stage {
        group: Group::Browser,
        name: "release bundle",
        needs: &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Trunk, Tool::Node, Tool::WasmOpt],
        run: release,
    },
    Stage {
        group: Group::Browser,
        name: "journeys through the page",
        needs: &[Tool::Chromium, Tool::Node, Tool::JourneyPackages, Tool::RecordStore],
        run: through_the_page,
    },
];

fn formatting(places: &Places, _: Option<&str>) -> Outcome<Verdict> {
    lint(cargo(places).args(["fmt", "--all", "--check"]))
}

fn clippy(places: &Places, _: Option<&str>) -> Outcome<Verdict> {
    lint(cargo(places).args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn wasm_clippy(places: &Places, _: Option<&str>) -> Outcome<Verdict> {
    match Kit::gather(places)?.clippy() {
        Ok(mut clippy) => {
            lint(clippy.args(["--lib", "--bin", "app", "--test", "web", "--", "-D", "warnings"]))
        }
        Err(fault) => {
            println!("Skipped, because the toolchain for the browser has no clippy here: {fault}");
            Ok(Verdict::Skipped)
        }
    }
}

fn native(places: &Places, filter: Option<&str>) -> Outcome<Verdict> {
    tests(cargo(places).args(["test", "--workspace", "--no-fail-fast"]).args(filter))
}

fn wasm(places: &Places, filter: Option<&str>) -> Outcome<Verdict> {
    let browser = Browser::find().ok_or_else(|| Fault::new("Chromium and its driver are not installed"))?;
    let capabilities = browser.write_capabilities(places)?;
    let mut cargo = Kit::gather(places)?.cargo("test");
    cargo
        .args(["--test", "web", "--no-fail-fast"])
        .args(filter)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("CHROMEDRIVER", &browser.driver)
        // The runner prefers Firefox's driver whenever one is named.
        .env_remove("GECKODRIVER")
        .env_remove("GECKODRIVER_REMOTE");
    tests(&mut cargo)
}

fn release(places: &Places, _: Option<&str>) -> Outcome<Verdict> {
    let bundle = match bundle::release(&Kit::gather(places)?, &journeys::folder(places)) {
        Ok(bundle) => bundle,
        Err(fault) => {
            println!("{fault}");
            return Ok(Verdict::Unbuilt);
        }
    };
    println!("{bundle}");
    Ok(if bundle.fits() { Verdict::Fine(Tally::default()) } else { Verdict::Failed(Tally::default()) })
}

fn through_the_page(places: &Places, filter: Option<&str>) -> Outcome<Verdict> {
    // The journeys compare what the page shows with what the command line replays. It is taken from the build of the
    // native tests: by itself, its macros would have other features, and the whole engine would be compiled once more.
    if !process::overhear(cargo(places).args(["test", "--no-run", "--workspace", "--test", "it"]))?.ok {
        return Ok(Verdict::Unbuilt);
    }
    match journeys::tests(places, filter)? {
        Some(mut node) => Ok(verdict(&process::overhear(&mut node)?)),
        None => Ok(Verdict::Fine(Tally::default())),
    }
}

/// Cargo of the active toolchain, for this machine.
fn cargo(places: &Places) -> Command {
    let mut cargo = process::command("cargo");
    cargo.current_dir(&places.root);
    cargo
}

fn lint(command: &mut Command) -> Outcome<Verdict> {
    let heard = process::overhear(command)?;
    Ok(if heard.ok { Verdict::Fine(Tally::default()) } else { Verdict::Failed(Tally::default()) })
}

fn tests(command: &mut Command) -> Outcome<Verdict> {
    let heard = process::overhear(command)?;
    let unbuilt = !heard.ok && heard.text.contains("could not compile");
    Ok(if unbuilt { Verdict::Unbuilt } else { verdict(&heard) })
}

fn verdict(heard: &Heard) -> Verdict {
    let tally = Tally::of(&heard.text);
    if heard.ok { Verdict::Fine(tally) } else { Verdict::Failed(tally) }
}

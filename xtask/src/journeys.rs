//! The scripts that drive the page that ships, as a visitor's browser would meet it on a static host.

use crate::browser::Browser;
use crate::bundle;
use crate::fault::{Fault, Outcome};
use crate::kit::Kit;
use crate::node;
use crate::places::Places;
use crate::process;
use crate::python;
use crate::server::Server;
use crate::tools::{self, Tool};
use crate::weight;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Deep enough that an address from the root of the host would be noticed.
const MOUNT: &str = "/some/sub/folder/";

/// Where the release for the journeys is built; `dist` is the user's.
pub fn folder(places: &Places) -> PathBuf {
    places.scratch("release")
}

/// Node's test runner over every journey, or over those with a word in the name of their file, if there are any.
pub fn tests(places: &Places, filter: Option<&str>) -> Outcome<Option<Command>> {
    let chosen = |file: &PathBuf| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.ends_with(".test.mjs") && filter.is_none_or(|word| name.contains(word))
    };
    let node_modules = places.journeys().join("node_modules");
    let files = weight::files(&places.journeys())?;
    let files = files.into_iter().filter(|file| !file.starts_with(&node_modules)).filter(chosen);
    let files: Vec<PathBuf> = files.collect();
    // Without a file, Node would go and look for some of its own.
    if files.is_empty() {
        return Ok(None);
    }
    let mut node = script(places)?;
    node.args(["--test", "--test-reporter=spec", "--test-timeout=900000"]).args(files);
    Ok(Some(node))
}

/// `screens`: pictures of every page, for people to look at.
pub fn screens(places: &Places, arguments: &[String]) -> Outcome<()> {
    let file = places.journeys().join("screens.mjs");
    build(places, &[])?;
    let screens = places.root.join("screens");
    std::fs::create_dir_all(&screens).map_err(|error| cannot_make(&screens, &error))?;
    process::run(script(places)?.arg(file).args(arguments).env("TRUCE_SCREENS", &screens))?;
    println!("The pictures are in {}", screens.display());
    Ok(())
}

/// What `speed` measures, in this order.
const SPEEDS: [&str; 6] = ["events", "bots", "reveal", "laboratory", "load", "lighthouse"];

/// `speed`: how quick the page that ships is in a browser. Every measurement prints its table, and one that is
/// beyond its limit does not keep the next from being taken.
pub fn speed(places: &Places, arguments: &[String]) -> Outcome<()> {
    if let Some(strange) = arguments.iter().find(|word| !SPEEDS.contains(&word.as_str())) {
        return Err(Fault::new(format!("speed takes {}, and not `{strange}`", SPEEDS.join(", "))));
    }
    build(places, &[Tool::Lighthouse])?;
    let wanted = |name: &&str| arguments.is_empty() || arguments.iter().any(|word| word == name);
    if wanted(&"laboratory") {
        // What the page is measured against.
        process::run(process::command("cargo").args(["build", "--profile", FAST, "-p", "truce"]))?;
    }
    let mut slow = None;
    for name in SPEEDS.into_iter().filter(wanted) {
        let file = places.journeys().join("speed").join(format!("{name}.mjs"));
        slow = process::run(script(places)?.arg(file)).err().or(slow);
    }
    slow.map_or(Ok(()), Err)
}

/// Builds the page that ships, and sees to what is needed to drive it.
fn build(places: &Places, more: &[Tool]) -> Outcome<()> {
    tools::ensure(places, &Kit::NEEDS)?;
    tools::ensure(places, &[Tool::Chromium, Tool::Node, Tool::JourneyPackages, Tool::WasmOpt])?;
    tools::ensure(places, more)?;
    bundle::release(&Kit::gather(places)?, &folder(places)).map(drop)
}

/// Node, told where the page is and which browser to open it with.
fn script(places: &Places) -> Outcome<Command> {
    let browser = Browser::find().ok_or_else(|| Fault::new("Chromium is not installed"))?;
    let compressed = places.scratch("release-brotli");
    weight::compress(&folder(places), &compressed)?;
    let server = Server::start(&folder(places), &compressed, MOUNT)?;
    let mut script = process::command("node");
    script
        .current_dir(places.journeys())
        .env("TRUCE_URL", server.url())
        .env("TRUCE_CHROMIUM", browser.chromium)
        .env("TRUCE_RELEASE", folder(places))
        .env("TRUCE_RALPH", python::record_store(places))
        .env("TRUCE_LIGHTHOUSE", node::lighthouse(places))
        .env("TRUCE_NATIVE", native(places, "debug"))
        .env("TRUCE_FAST", native(places, FAST));
    Ok(script)
}

/// The profile in which the command line is quick.
const FAST: &str = "native";

/// Where the native command line lies once cargo has made it in this profile.
fn native(places: &Places, profile: &str) -> PathBuf {
    places.target.join(profile).join(format!("truce{}", std::env::consts::EXE_SUFFIX))
}

fn cannot_make(folder: &Path, error: &std::io::Error) -> Fault {
    Fault::new(format!("cannot make {}: {error}", folder.display()))
}

//! The project's commands: `cargo xtask` lists them.
//!
//! Every command first sees to it that the tools it needs are there (`tools`), in the versions pinned in
//! `versions`, and then runs them: Trunk and cargo with the toolchain that compiles for the browser (`wasm`,
//! `kit`), Chromium and Node for the tests (`browser`, `node`, `journeys`).

mod browser;
mod bundle;
mod debian;
mod fault;
mod journeys;
mod kit;
mod node;
mod places;
mod process;
mod python;
mod serve;
mod server;
mod test;
mod tools;
mod versions;
mod wasm;
mod weight;

use fault::{Fault, Outcome};
use kit::Kit;
use places::Places;
use std::process::ExitCode;
use tools::Tool;

/// A command of the project.
struct Task {
    name: &'static str,
    line: &'static str,
    run: fn(&Places, &[String]) -> Outcome<()>,
}

const TASKS: [Task; 7] = [
    Task {
        name: "serve",
        line: "build and serve the app on http://127.0.0.1:8080, rebuilding on change [--port N]",
        run: serve::run,
    },
    Task {
        name: "test",
        line: "run every check and test [--only lint|native|wasm|browser] [a word of the tests' names]",
        run: test::run,
    },
    Task {
        name: "build",
        line: "build the release into dist/, for any static host and any sub-folder",
        run: build,
    },
    Task { name: "bench", line: "measure how fast whole quarters play [what to pass on]", run: bench },
    Task {
        name: "screens",
        line: "take pictures of the pages into screens/ [what to pass on]",
        run: journeys::screens,
    },
    Task {
        name: "speed",
        line: "measure the page that ships: every interaction, the first load, Lighthouse [events|load|lighthouse]",
        run: journeys::speed,
    },
    Task { name: "tools", line: "install what the other commands need, and nothing else", run: install },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        None => {
            list();
            Ok(())
        }
        Some((word, _)) if ["help", "--help", "-h"].contains(&word.as_str()) => {
            list();
            Ok(())
        }
        Some((word, rest)) => start(word, rest),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            if !fault.is_explained() {
                eprintln!("xtask: {fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn list() {
    println!("cargo xtask <command>\n");
    for task in &TASKS {
        println!("  {:<8} {}", task.name, task.line);
    }
    println!(
        "\nEach installs what it misses, after saying what and how long it takes: tools go into the project's"
    );
    println!(
        "own cache folder. TRUCE_WASM_TOOLCHAIN=rustup or =debian chooses the toolchain for the browser;"
    );
    println!("TRUCE_CHROMIUM and CHROMEDRIVER name another browser for the tests.");
}

fn start(word: &str, arguments: &[String]) -> Outcome<()> {
    let task = TASKS
        .iter()
        .find(|task| task.name == word)
        .ok_or_else(|| Fault::new(format!("there is no command `{word}`; cargo xtask lists them")))?;
    (task.run)(&Places::find()?, arguments)
}

fn build(places: &Places, arguments: &[String]) -> Outcome<()> {
    if !arguments.is_empty() {
        return Err(Fault::new("build takes no arguments"));
    }
    tools::ensure(places, &Kit::NEEDS)?;
    // Without Node the release is only larger, so Node itself is not asked for.
    if node::is_here() {
        tools::ensure(places, &[Tool::WasmOpt])?;
    }
    let dist = places.root.join("dist");
    let bundle = bundle::release(&Kit::gather(places)?, &dist)?;
    println!("\n{bundle}\nThe release is in {}", dist.display());
    Ok(())
}

fn bench(places: &Places, arguments: &[String]) -> Outcome<()> {
    let mut cargo = process::command("cargo");
    cargo.args(["bench", "--profile", "native", "-p", "truce", "--bench", "quarters", "--"]).args(arguments);
    process::run(cargo.current_dir(&places.root))
}

fn install(places: &Places, _: &[String]) -> Outcome<()> {
    tools::ensure(places, &Tool::ALL)?;
    println!("Everything is here.");
    Ok(())
}

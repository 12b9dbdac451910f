//! Ctrl-C, pressed at a real terminal: what was found so far is told, and the command ends.

#![cfg(target_os = "linux")]

use crate::command_line::{scratch, truce};
use pay::draft::SchemeDraft;
use pay::presets;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

/// A terminal with a command in it. What the command prints goes into a file; what it says beside it is on the screen.
struct Terminal {
    script: Child,
    screen: ChildStdout,
    seen: String,
}

impl Terminal {
    /// Opens one for `truce` with these arguments, by the program `script`, which every Linux has.
    fn running(arguments: &str, out: &std::path::Path) -> Self {
        let line = format!("exec '{}' {arguments} > '{}'", env!("CARGO_BIN_EXE_truce"), out.display());
        let mut script = Command::new("script")
            .args(["--quiet", "--return", "--flush", "--command", &line, "/dev/null"])
            .envs([("SHELL", "/bin/sh"), ("TERM", "xterm")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("script runs");
        let screen = script.stdout.take().unwrap();
        Self { script, screen, seen: String::new() }
    }

    /// Waits until the screen shows `text`.
    fn wait_for(&mut self, text: &str) {
        let mut bytes = Vec::new();
        while !String::from_utf8_lossy(&bytes).contains(text) {
            let mut byte = [0];
            let read = self.screen.read(&mut byte).unwrap();
            assert!(read > 0, "it ended before it said {text}: {}", String::from_utf8_lossy(&bytes));
            bytes.push(byte[0]);
        }
        self.seen.push_str(&String::from_utf8_lossy(&bytes));
    }

    fn press_ctrl_c(&mut self) {
        self.script.stdin.as_mut().unwrap().write_all(b"\x03").unwrap();
    }

    /// How it ended, and all that the screen has shown.
    fn end(mut self) -> (Option<i32>, String) {
        let mut rest = Vec::new();
        self.screen.read_to_end(&mut rest).unwrap();
        self.seen.push_str(&String::from_utf8_lossy(&rest));
        (self.script.wait().unwrap().code(), self.seen)
    }
}

/// Runs `truce` until some work is done, presses Ctrl-C once: how it ended, what it printed, what the screen showed.
fn stopped(name: &str, arguments: &str) -> (Option<i32>, String, String) {
    let out = scratch(name);
    let mut terminal = Terminal::running(arguments, &out);
    // The bar shows when work begins, and again when some of it is done.
    terminal.wait_for("to go");
    terminal.wait_for("to go");
    terminal.press_ctrl_c();
    let (code, seen) = terminal.end();
    (code, std::fs::read_to_string(&out).unwrap(), seen)
}

const ENDLESS: &str = "--scenario sprint --pay siloed,gated --seeds 1000000 --threads 2";

/// What is told after Ctrl-C is what an experiment over these seeds alone would have found.
#[test]
fn an_experiment_that_is_stopped_reports_what_was_played() {
    let (code, printed, seen) = stopped("stopped.json", &format!("lab {ENDLESS} --format json"));
    assert_eq!(code, Some(130), "{seen}");
    let mut report: Value = serde_json::from_str(&printed).expect("a whole report");
    let played = report["unfinished"]["played"].as_u64().unwrap();
    assert_eq!(report["unfinished"]["of"], 2_000_000);
    assert!(seen.contains(&format!("Stopped: {played} of 2000000 quarters were played.")), "{seen}");
    let seeds = (played / 2).to_string();
    let again = truce(&[
        "lab",
        "--scenario",
        "sprint",
        "--pay",
        "siloed,gated",
        "--seeds",
        &seeds,
        "--format",
        "json",
    ]);
    let whole: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert!(whole.get("unfinished").is_none());
    assert_eq!(report["cells"].take(), whole["cells"]);
}

#[test]
fn a_table_says_that_it_is_unfinished_and_a_sweep_has_something_everywhere() {
    let sweep = format!("lab {ENDLESS} --sweep loss_aversion=1.3..2.5:3");
    let (code, printed, seen) = stopped("stopped.txt", &sweep);
    assert_eq!(code, Some(130), "{seen}");
    let told = printed.lines().find(|line| line.starts_with("Unfinished: ")).expect(&printed);
    assert!(told.ends_with(" of 6000000 quarters were played."), "{told}");
    let (code, printed, seen) = stopped("stopped.csv", &format!("{sweep} --format csv"));
    assert_eq!(code, Some(130), "{seen}");
    assert!(printed.ends_with("\r\n") && !printed.contains(",1000000,"), "{printed}");
}

#[test]
fn a_search_and_a_validation_that_are_stopped_say_how_far_they_were() {
    for (arguments, told) in [
        ("lab --search value", "Stopped in round 1, with 64 mixes of pay left: "),
        ("lab --align --seeds 1000000", "Stopped: "),
        ("validate", "A verdict needs all of them, so there is none."),
    ] {
        let (code, printed, seen) = stopped("stopped-other.txt", arguments);
        assert_eq!((code, printed.as_str()), (Some(130), ""), "{arguments}: {seen}");
        assert!(seen.contains(told), "{arguments}: {seen}");
    }
}

#[test]
fn a_second_ctrl_c_ends_it_at_once() {
    // A thread plays one seed in all cells before it looks up: so many that what has begun cannot end first.
    let pay = serde_json::to_value(SchemeDraft::from(&presets::scheme("siloed").unwrap())).unwrap();
    let culture = serde_json::to_value(presets::culture("neutral").unwrap()).unwrap();
    let many = |one: Value| {
        (0..80).map(move |place| {
            let mut other = one.clone();
            other["id"] = format!("other-{place}").into();
            json!({ "file": other })
        })
    };
    let experiment = json!({
        "format": 1, "scenario": { "preset": "long-game" },
        "schemes": many(pay).collect::<Value>(), "cultures": many(culture).collect::<Value>(),
        "seeds": { "first": 1, "count": 1_000_000 },
    });
    let file = scratch("endless.json");
    std::fs::write(&file, experiment.to_string()).unwrap();
    let out = scratch("ended.txt");
    let mut terminal = Terminal::running(&format!("lab --experiment '{}'", file.display()), &out);
    terminal.wait_for("to go");
    terminal.press_ctrl_c();
    terminal.wait_for("Press Ctrl-C again to end at once");
    terminal.press_ctrl_c();
    let (code, seen) = terminal.end();
    assert_eq!(code, Some(130), "{seen}");
    assert_eq!(std::fs::read_to_string(out).unwrap(), "");
}

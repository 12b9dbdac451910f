//! `test`: everything that has to hold, in one run and with one line at its end.

mod stages;
mod tally;

use crate::fault::{Fault, Outcome};
use crate::places::Places;
use crate::tools::{self, Tool};
use stages::{Group, STAGES, Stage, Verdict};
use std::time::{Duration, Instant};
use tally::Tally;

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wish {
    /// No group is all of them.
    groups: Vec<Group>,
    filter: Option<String>,
}

/// A stage that has had its turn.
struct Run {
    name: &'static str,
    verdict: Option<Verdict>,
    time: Duration,
}

/// Runs the stages that were asked for. A stage that fails does not keep the next ones from failing too; one that
/// could not be built does.
pub fn run(places: &Places, arguments: &[String]) -> Outcome<()> {
    let wish = wish(arguments)?;
    let wanted = |stage: &&Stage| wish.groups.is_empty() || wish.groups.contains(&stage.group);
    let stages: Vec<&Stage> = STAGES.iter().filter(wanted).collect();
    let needed = |tool: &Tool| stages.iter().any(|stage| stage.needs.contains(tool));
    tools::ensure(places, &Tool::ALL.into_iter().filter(needed).collect::<Vec<_>>())?;
    let mut runs = Vec::new();
    let mut built = true;
    for stage in stages {
        let start = Instant::now();
        let verdict = built.then(|| turn(stage, places, wish.filter.as_deref()));
        built = built && verdict != Some(Verdict::Unbuilt);
        runs.push(Run { name: stage.name, verdict, time: start.elapsed() });
    }
    let (text, sum) = summary(&runs);
    println!("\n== summary\n{text}\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { Ok(()) } else { Err(Fault::explained()) }
}

fn turn(stage: &Stage, places: &Places, filter: Option<&str>) -> Verdict {
    println!("\n== {}", stage.name);
    (stage.run)(places, filter).unwrap_or_else(|fault| {
        println!("{fault}");
        Verdict::Failed(Tally::default())
    })
}

fn wish(arguments: &[String]) -> Outcome<Wish> {
    let mut wish = Wish::default();
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--only" => wish.groups.push(group(words.next().unwrap_or_default())?),
            _ if word.starts_with('-') || wish.filter.is_some() => {
                return Err(Fault::new(
                    "test takes --only lint|native|wasm|browser, and a word of the tests' names",
                ));
            }
            _ => wish.filter = Some(word.to_owned()),
        }
    }
    Ok(wish)
}

fn group(word: &str) -> Outcome<Group> {
    match word {
        "lint" => Ok(Group::Lint),
        "native" => Ok(Group::Native),
        "wasm" => Ok(Group::Wasm),
        "browser" => Ok(Group::Browser),
        _ => Err(Fault::new(format!("--only takes lint, native, wasm or browser, and not `{word}`"))),
    }
}

/// How every stage went, and the sum over all test runners.
fn summary(runs: &[Run]) -> (String, Tally) {
    let mut sum = Tally::default();
    let mut text = String::new();
    for run in runs {
        let (word, tally) = match run.verdict {
            Some(Verdict::Fine(tally)) => ("passed", tally),
            Some(Verdict::Failed(tally)) => ("FAILED", at_least_one(tally)),
            Some(Verdict::Unbuilt) => ("NOT BUILT", at_least_one(Tally::default())),
            Some(Verdict::Skipped) => ("skipped", Tally::default()),
            None => ("not run", Tally::default()),
        };
        sum += tally;
        let tests =
            if tally.passed > 0 { format!("{} tests", tally.passed + tally.failed) } else { String::new() };
        let time = run.time.as_secs_f64();
        text.push_str(&format!("{:<28} {word:<10} {tests:>10} {time:>7.1} s\n", run.name));
    }
    (text, sum)
}

/// A stage that failed counts as a failure even where no single test of it did, as with the formatting.
fn at_least_one(tally: Tally) -> Tally {
    Tally { failed: tally.failed.max(1), ..tally }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn groups_add_up_and_one_word_filters() {
        assert_eq!(wish(&[]).ok(), Some(Wish::default()));
        assert_eq!(
            wish(&words("--only lint --only wasm chance")).ok(),
            Some(Wish { groups: vec![Group::Lint, Group::Wasm], filter: Some("chance".to_owned()) })
        );
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(wish(&words("--only")).is_err());
        assert!(wish(&words("--only everything")).is_err());
        assert!(wish(&words("--fast")).is_err());
        assert!(wish(&words("one two")).is_err());
    }

    #[test]
    fn a_failed_stage_never_reads_as_no_failure() {
        let of =
            |verdict| summary(&[Run { name: "formatting", verdict: Some(verdict), time: Duration::ZERO }]).1;
        assert_eq!(of(Verdict::Failed(Tally { passed: 3, failed: 0 })), Tally { passed: 3, failed: 1 });
        assert_eq!(of(Verdict::Unbuilt), Tally { passed: 0, failed: 1 });
        assert_eq!(of(Verdict::Fine(Tally { passed: 2, failed: 0 })), Tally { passed: 2, failed: 0 });
        assert_eq!(of(Verdict::Skipped), Tally::default());
    }
}

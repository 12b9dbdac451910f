//! `truce lab --search` and `truce lab --align`.

use super::check::experiment_faults;
use super::lab::{LabFormat, ended, figures, played, report, run, say_frontier, validated};
use super::stop::{self, Ended};
use super::terminal;
use base::writing;
use game::BySeat;
use lab::alignment::{Behaviour, Bounds, behaviour, bounds};
use lab::estimate::{Estimate, estimate};
use lab::experiment::ExperimentDraft;
use lab::measure::Measure;
use lab::policy::{Look, Policy, Tell};
use lab::report::ENGINE;
use lab::run::Progress;
use lab::search::{Search, SearchReport};
use serde::Serialize;
use words::{Language, Words};
use world::quantities::Share;

/// Quarters of static play for each step of alignment, and for each policy of regret.
const STATIC_SEEDS: core::ops::Range<u32> = 1..401;

/// Searches for the pay that makes `objective` greatest, and prints how it did beside the presets; where there are two
/// `wishes`, also which of them none beats in both.
///
/// # Errors
/// One sentence for each fault.
pub fn search(
    base: &ExperimentDraft,
    objective: Measure,
    format: LabFormat,
    wishes: &[Measure],
) -> Result<Ended, String> {
    let words = Words::new(Language::English);
    let mut search =
        Search::new(base.clone(), objective).map_err(|faults| experiment_faults(&faults).join("\n"))?;
    let mut progress = Progress::default();
    while let Some(draft) = search.next() {
        let results = run(&validated(draft)?)?;
        progress = progress.and(results.progress());
        if !progress.is_whole() {
            terminal::say(&unfinished(&search, progress));
            return Ok(Ended::Stopped);
        }
        search.take(&results);
        if search.next().is_none() && !wishes.is_empty() {
            say_frontier(&report(&results, wishes));
        }
    }
    let Some(found) = search.report() else { return Ok(Ended::Done) };
    match format {
        LabFormat::Json => terminal::print_line(&found.to_json())?,
        LabFormat::Csv | LabFormat::Table => terminal::print(&table(&words, &found))?,
    }
    Ok(Ended::Done)
}

/// What to say of a search that was stopped.
fn unfinished(search: &Search, progress: Progress) -> String {
    let round = search.round().map_or_else(String::new, |round| {
        format!(" in round {}, with {} mixes of pay left", round.number, round.mixes)
    });
    let ahead = search.ahead().map_or_else(
        || "No round was finished, so no mix leads".to_owned(),
        |ahead| format!("After the last whole round {ahead} led"),
    );
    format!("Stopped{round}: {} quarters were played. {ahead}.", progress.played)
}

fn table(words: &Words, found: &SearchReport<'_>) -> String {
    let objective = found.objective;
    let mut text = String::new();
    text += &format!(
        "Engine {ENGINE}. {}, on seeds that no earlier round had played; best first.\n\n",
        words.measure(objective)
    );
    for standing in found.standings {
        let figure = figures(objective.unit(), &standing.estimate);
        let behind = standing.behind.map_or_else(
            || "winner of the rounds".to_owned(),
            |behind| {
                let told = behind.estimate;
                let sure = told.is_above(0.0) || told.is_below(0.0);
                let sure = if sure { "" } else { ", which may be chance" };
                format!("{} against it{sure}", figures(objective.unit(), &told))
            },
        );
        text += &format!("{:16} {figure:>24}   {behind}\n", standing.scheme);
    }
    text
}

#[derive(Serialize)]
struct Aligned {
    engine: &'static str,
    scheme: String,
    behaviour: Behaviour,
    value: Option<Estimate>,
    reached: Option<f64>,
}

/// Prints which way each scheme pulls, and how far play under it gets between the worst and the best fixed play.
///
/// # Errors
/// One sentence for each fault.
pub fn align(draft: &ExperimentDraft, format: LabFormat) -> Result<Ended, String> {
    let experiment = validated(ExperimentDraft { sweep: Vec::new(), ..draft.clone() })?;
    let results = run(&experiment)?;
    if ended(&results) == Ended::Stopped {
        return Ok(Ended::Stopped);
    }
    let conditions = experiment.conditions(0);
    let bounds = conditions.first().and_then(|condition| bounds(condition, STATIC_SEEDS));
    let rows: Vec<Aligned> = results
        .cells()
        .zip(&conditions)
        .take_while(|_| !stop::is_asked())
        .map(|((cell, found), condition)| {
            let value = estimate(&found.summary, Measure::Value);
            Aligned {
                engine: ENGINE,
                scheme: experiment.names(cell).0.to_owned(),
                behaviour: behaviour(condition, STATIC_SEEDS),
                reached: value.and_then(|value| bounds.as_ref()?.reached(value.mean)),
                value,
            }
        })
        .collect();
    if rows.len() < conditions.len() {
        let played = played(results.progress());
        terminal::say(&format!(
            "Stopped: {played}, and {} of {} pulls were worked out.",
            rows.len(),
            conditions.len()
        ));
        return Ok(Ended::Stopped);
    }
    match format {
        LabFormat::Json => terminal::print_line(&writing::pretty(&rows))?,
        LabFormat::Csv | LabFormat::Table => terminal::print(&pulls(&rows, bounds))?,
    }
    Ok(Ended::Done)
}

/// A fixed way of playing, as a person would say it.
fn described(policy: &Policy) -> String {
    let Policy { caution, extra_weeks, discount, look, overtime, tell } = policy;
    let percent = |share: &Share| 100.0 * share.fraction();
    let look = match look {
        Look::Never => "no checks",
        Look::Always => "every promise checked",
    };
    let tell = match tell {
        Tell::Never => "no slip told",
        Tell::Always => "every slip told",
    };
    format!(
        "dates at {:.0} % of the likely time and {extra_weeks} weeks on top, {look}, {:.0} % off, {:.0} % overtime, {tell}.",
        percent(caution),
        percent(discount),
        percent(overtime),
    )
}

fn pulls(rows: &[Aligned], bounds: Option<Bounds>) -> String {
    let mut text = String::new();
    text += &format!(
        "Engine {ENGINE}. Cosines of what small steps do to pay and to company value; share of the way reached.\n\n"
    );
    text += &format!(
        "{:14} {:>8} {:>12} {:>12} {:>10}\n",
        "scheme", "sales", "operations", "each other", "reached"
    );
    let told = |figure: Option<f64>| figure.map_or_else(|| "-".to_owned(), |figure| format!("{figure:.2}"));
    for row in rows {
        let Behaviour { company: BySeat { sales, operations }, seats, .. } = &row.behaviour;
        let figures = [*sales, *operations, *seats, row.reached].map(told);
        let [sales, operations, seats, reached] = figures;
        text += &format!("{:14} {sales:>8} {operations:>12} {seats:>12} {reached:>10}\n", row.scheme);
    }
    if let Some(bounds) = bounds {
        for (which, (policy, value)) in [("Worst", bounds.worst), ("Best", bounds.best)] {
            text += &format!("\n{which} fixed play, {:.1} k: {}\n", value.mean, described(&policy));
        }
    }
    text
}

//! What was found, in sentences that claim no more than the intervals hold.

use super::LuckProps;
use crate::ui::pages::laboratory::{figure, signed};
use crate::ui::state::{Guessed, Question, RunState, WhatIfView};
use debrief::bets::shares;
use debrief::what_if::verdict::{ChangeEffect, Fortune, Rank, Weight};
use debrief::what_if::{Findings, Followed};
use game::bets::{Bet, Matter};
use lab::measure::{Measure, MeasureUnit};
use words::{Fact, Words};
use yew::prelude::*;

/// What is told before anything is known.
fn settled(what_if: &WhatIfView) -> Option<&Findings> {
    let findings = what_if.findings.as_deref().filter(|_| what_if.asked.is_about_luck())?;
    (what_if.state != RunState::Running && findings.lucks() > 1).then_some(findings)
}

/// What it comes to, in a heading.
#[must_use]
pub fn headline(words: &Words, what_if: &WhatIfView) -> String {
    let Some(findings) = settled(what_if) else { return words.say("luck-title") };
    let measure = findings.leading();
    if let Some(effect) = ChangeEffect::of(findings, measure) {
        return words.say(match effect.weight {
            Weight::None => "luck-nothing",
            Weight::Unknown => "luck-unknown",
            Weight::Luck => "luck-more-luck",
            Weight::Both => "luck-both",
            Weight::Choice => "luck-more-choice",
        });
    }
    let Some(place) = Rank::of(findings, measure) else { return words.say("luck-title") };
    words.say(match (place.fortune, place.lower + place.higher) {
        (Fortune::Usual, 0) => "luck-no-part",
        (Fortune::Bad, _) => "luck-bad",
        (Fortune::Usual, _) => "luck-usual",
        (Fortune::Good, _) => "luck-good",
    })
}

/// The guesses and what came, or what the change makes; in a sentence.
#[must_use]
pub fn sentence(words: &Words, what_if: &WhatIfView, given: &[Bet]) -> String {
    let Some(findings) = settled(what_if) else { return words.say("luck-lead") };
    let measure = findings.leading();
    if let Some(effect) = ChangeEffect::of(findings, measure) {
        let told = effect_in_words(words, &effect, measure);
        let name = words.measure(measure);
        return match effect.weight {
            Weight::None => told,
            Weight::Unknown | Weight::Luck | Weight::Both | Weight::Choice => {
                words.tell("luck-of-measure", &[("measure", name.into()), ("told", told.into())])
            }
        };
    }
    if measure != Measure::Satisfaction {
        return words.say("luck-nobody-asked");
    }
    let Some(place) = Rank::of(findings, measure) else { return words.say("luck-lead") };
    let came = words.number(place.percentile().round());
    let guessed = match what_if.asked {
        Question::Luck => answers(words, given, Some(&came)),
        Question::Clients
        | Question::Turning(_)
        | Question::Pay(_)
        | Question::Culture(_)
        | Question::Before
        | Question::Year(_) => None,
    };
    guessed.unwrap_or_else(|| words.tell("luck-place", &[("came", came.into())]))
}

/// The guesses about luck and what came, as far as it was ever found; nothing where nobody guessed.
#[must_use]
pub fn guessed(words: &Words, guessed: &Guessed) -> Option<String> {
    let came = guessed.luck.map(|luck| words.number(luck.as_percent().round()));
    answers(words, &guessed.bets, came.as_deref())
}

fn answers(words: &Words, given: &[Bet], came: Option<&str>) -> Option<String> {
    let guesses =
        shares(given, Matter::Luck).map(|share| share.map(|share| words.number(share.as_percent())));
    let one = |seat: &'static str, guessed: String| {
        words.tell("luck-guess-one", &[("by", Fact::from(seat)), ("guessed", guessed.into())])
    };
    let guesses = match (guesses.sales, guesses.operations) {
        (None, None) => return None,
        (Some(sales), None) => one("sales", sales),
        (None, Some(operations)) => one("operations", operations),
        (Some(sales), Some(operations)) => {
            words.tell("luck-guess-both", &[("sales", sales.into()), ("operations", operations.into())])
        }
    };
    let answer = came.map_or_else(
        || words.say("luck-not-played"),
        |came| words.tell("luck-answer", &[("came", came.to_owned().into())]),
    );
    Some(format!("{guesses} {answer}"))
}

/// What was found about `measure`, in a sentence or two.
pub(super) fn of_measure(words: &Words, findings: &Findings, measure: Measure) -> Vec<String> {
    match (ChangeEffect::of(findings, measure), Rank::of(findings, measure)) {
        (Some(effect), _) => {
            let mut lines = vec![effect_in_words(words, &effect, measure)];
            lines.extend(under_own_luck(words, findings, measure));
            lines
        }
        (None, Some(place)) => {
            let without = findings.lucks().saturating_sub(place.lower + place.higher + place.same);
            let facts = [
                ("lower", words.count(place.lower).into()),
                ("higher", words.count(place.higher).into()),
                ("same", Fact::from(place.same as i64)),
                ("none", Fact::from(without as i64)),
            ];
            vec![words.tell("luck-so-many", &facts)]
        }
        (None, None) => vec![words.say("luck-no-figure")],
    }
}

fn effect_in_words(words: &Words, effect: &ChangeEffect, measure: Measure) -> String {
    let of = &effect.difference.estimate;
    let [low, high] = of.ends();
    let facts = [
        ("mean", precise(words, measure, of.mean).into()),
        ("low", precise(words, measure, low).into()),
        ("high", precise(words, measure, high).into()),
        ("luck", figure(words, measure, effect.luck).into()),
    ];
    let tiny = [low, high].iter().all(|end| whole(measure, *end) == 0.0);
    words.tell(
        match effect.weight {
            Weight::None => "luck-effect-none",
            Weight::Unknown if tiny => "luck-effect-tiny",
            Weight::Unknown => "luck-effect-unknown",
            Weight::Luck | Weight::Both | Weight::Choice => "luck-effect",
        },
        &facts,
    )
}

/// How much of the small unit that is told at most: hundredths of a point, whole units of money.
fn whole(measure: Measure, value: f64) -> f64 {
    match measure.unit() {
        MeasureUnit::Share | MeasureUnit::Weeks | MeasureUnit::Points => (value * 100.0).round(),
        MeasureUnit::Thousands => (value * 1_000.0).round(),
    }
}

/// A figure with its sign, a little finer where a coarse one would say nothing and so claim too much.
pub(super) fn precise(words: &Words, measure: Measure, value: f64) -> String {
    let fine = whole(measure, value);
    match measure.unit() {
        MeasureUnit::Points if fine != 0.0 && (value * 10.0).round() == 0.0 => {
            let plus = if fine > 0.0 { "+" } else { "" };
            format!("{plus}{}", words.number(fine / 100.0))
        }
        MeasureUnit::Share | MeasureUnit::Weeks | MeasureUnit::Points | MeasureUnit::Thousands
            if fine == 0.0 =>
        {
            figure(words, measure, 0.0)
        }
        MeasureUnit::Share | MeasureUnit::Weeks | MeasureUnit::Points | MeasureUnit::Thousands => {
            signed(words, measure, value)
        }
    }
}

/// What one other move would have made of this very quarter.
fn under_own_luck(words: &Words, findings: &Findings, measure: Measure) -> Option<String> {
    let [game, changed] = findings.under_own_luck(measure);
    let (game, changed) = (game?, changed?);
    let of = |value: f64| figure(words, measure, value);
    let same = (game - changed).abs() < 1e-9;
    let id = if same { "luck-own-same" } else { "luck-own" };
    Some(words.tell(id, &[("was", of(game).into()), ("is", of(changed).into())]))
}

/// By which rules the quarters were played again.
pub(super) fn rules(words: &Words, props: &LuckProps, findings: &Findings) -> Html {
    let Followed { all, made, answered } = findings.all.kept.in_each_of(findings.lucks());
    let people = || ("people", props.quarter.people().into());
    let each = |count: f64| words.number(count.round());
    let text = match props.what_if.asked {
        Question::Luck | Question::Turning(_) => words.tell(
            "luck-rules-moves",
            &[
                ("made", each(made).into()),
                ("all", each(all).into()),
                ("answered", each(answered).into()),
                ("count", answered.round().into()),
                people(),
            ],
        ),
        Question::Clients => words.tell("luck-rules-clients", &[people()]),
        Question::Pay(_) | Question::Culture(_) | Question::Before | Question::Year(_) => {
            words.tell("luck-rules-bots", &[people()])
        }
    };
    html! { <p class="luck-rules">{ text }</p> }
}

//! Both quarters among five hundred of each kind: bots that play as the two did, on the same market and under the terms
//! of either quarter, so that a pair that was unlucky sees that it was.

use super::RevealProps;
use super::playing::{Progress, Sight, use_quarters};
use crate::ui::charts::hills::{Hill, HillAxis, HillFlag, Side, hills};
use crate::ui::hooks::use_words;
use crate::ui::pages::laboratory::figure;
use crate::ui::pages::reveal::called::Called;
use crate::ui::state::{Question, RevealStep, RunState, WhatIfMsg, WhatIfView};
use debrief::both::{Both, BothQuarters};
use debrief::quarter::Quarter;
use debrief::what_if::{Branch, Findings};
use lab::measure::Measure;
use std::rc::Rc;
use words::{Fact, Words};
use yew::prelude::*;

/// Both quarters among five hundred of each kind, as soon as somebody looks.
pub fn twins(props: &RevealProps, both: &Both) -> Html {
    html! {
        <Twins
            both={both.clone()}
            what_if={props.what_if.clone()}
            sight={Sight::of(props, RevealStep::Both)}
            on_what_if={props.on_what_if.clone()}
        />
    }
}

/// Props of [`Twins`].
#[derive(Properties, PartialEq)]
pub struct TwinsProps {
    /// Both quarters.
    pub both: Both,
    /// What is asked, and what was found.
    pub what_if: WhatIfView,
    /// Whether somebody looks.
    pub sight: Sight,
    /// Asks and stops.
    pub on_what_if: Callback<WhatIfMsg>,
}

/// Both among five hundred of each kind.
#[component]
pub fn Twins(props: &TwinsProps) -> Html {
    let words = &use_words();
    let what_if = &props.what_if;
    let is_asked = what_if.asked == Question::Before;
    use_quarters(props.sight, &props.on_what_if, (!is_asked).then_some(Question::Before));
    let findings = what_if.findings.as_deref().filter(|findings| is_asked && findings.lucks() > 1);
    if props.sight == Sight::Unseen && findings.is_none() {
        return Html::default();
    }
    html! {
        <section class="stack twins">
            <h3>{ words.say("twins-title") }</h3>
            <Progress what_if={what_if.clone()} on_what_if={props.on_what_if.clone()} />
            if let Some(findings) = findings.filter(|_| what_if.state != RunState::Running) {
                { found(words, &props.both, findings) }
            }
        </section>
    }
}

/// Into how many tenths of a point a step of the picture is.
const WIDTH: i64 = 20;

fn found(words: &Words, both: &Both, findings: &Findings) -> Html {
    let measure = Measure::Satisfaction;
    let hill = |side, branch| {
        let bins = findings.bins(branch, measure, WIDTH).into_iter();
        Hill { side, steps: bins.map(|bin| (bin.from, bin.to, bin.share)).collect() }
    };
    let points = BothQuarters { before: &both.before, now: &both.now }
        .map(|quarter: &Rc<Quarter>| quarter.outcome.satisfaction().map(|points| points.points()));
    let flag = |side, id: &str, at: f64| HillFlag {
        side,
        label: words.tell(id, &[("figure", figure(words, measure, at).into())]),
        at,
    };
    let flags: Vec<HillFlag> = points
        .before
        .map(|at| flag(Side::Base, "twins-first", at))
        .into_iter()
        .chain(points.now.map(|at| flag(Side::Other, "twins-second", at)))
        .collect();
    let lines = [
        standing(words, findings, Branch::Changed, points.before, "twins-first-among"),
        standing(words, findings, Branch::Played, points.now, "twins-second-among"),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().chain(mean(words, findings)).collect();
    // The first quarter's kind is the filled hill, as in every picture of what came before.
    let shapes = [hill(Side::Base, Branch::Changed), hill(Side::Other, Branch::Played)];
    html! {
        <>
            <ul class="luck-key" role="list">
                <li data-side="base">{ kind(words, "twins-kind-first", &both.before) }</li>
                <li data-side="other">{ kind(words, "twins-kind-second", &both.now) }</li>
            </ul>
            <figure class="luck-hill" aria-label={words.measure(measure)}>
                <figcaption>{ words.measure(measure) }</figcaption>
                { hills(lines.join(" "), &shapes, &flags, HillAxis::Ends(&|value| figure(words, measure, value))) }
                for line in lines {
                    <p key={line.clone()}>{ line }</p>
                }
            </figure>
            <p class="luck-rules">{ words.tell("twins-rules", &[("people", both.now.people().into())]) }</p>
        </>
    }
}

fn kind(words: &Words, id: &str, quarter: &Quarter) -> String {
    words.tell(id, &[("pay", quarter.pay(words).into())])
}

/// Where a quarter lies among those of its kind, in a sentence; nothing where no client was asked.
fn standing(words: &Words, findings: &Findings, branch: Branch, at: Option<f64>, id: &str) -> Option<String> {
    let share = findings.share_below(branch, Measure::Satisfaction, at?)?;
    let lower = (100.0 * share).round();
    Some(words.tell(id, &[("lower", words.number(lower).into())]))
}

/// What either kind comes to on average.
fn mean(words: &Words, findings: &Findings) -> Option<String> {
    let measure = Measure::Satisfaction;
    let of = |branch| Some(figure(words, measure, findings.fall(branch, measure)?.mean));
    let facts = [("first", Fact::from(of(Branch::Changed)?)), ("second", of(Branch::Played)?.into())];
    Some(words.tell("twins-mean", &facts))
}

//! The same market, twice: both quarters over each other.

use super::both;
use super::called::Called;
use super::pledge::Pledges;
use crate::ui::charts::{Ink, Line, LinesProps, line_chart};
use crate::ui::parts::Why;
use crate::ui::state::Guessed;
use debrief::quarter::Quarter;
use game::Seat;
use game::commitment::Commitment;
use std::rc::Rc;
use words::Words;
use world::quantities::{Money, Points};
use yew::prelude::*;

/// What [`twice`] draws from.
#[derive(Properties, PartialEq)]
pub struct TwiceProps {
    /// This quarter.
    pub now: Rc<Quarter>,
    /// The one before it, on the same market.
    pub before: Rc<Quarter>,
    /// What was guessed about this one.
    pub now_guessed: Guessed,
    /// What was guessed about the one before.
    pub before_guessed: Guessed,
    /// What each seat takes upon itself.
    pub pledges: Rc<[Commitment; 2]>,
}

/// Both quarters over each other, in a chart and in a table.
pub fn twice(words: &Words, props: &TwiceProps) -> Html {
    html! {
        <section class="stack twice">
            <header>
                <h2>{ words.say("reveal-twice") }</h2>
                <p class="lead">{ words.say("reveal-one-quarter") }</p>
            </header>
            <div class="columns">
                <figure class="stack">
                    <figcaption>{ words.say("reveal-mood-chart") }</figcaption>
                    { chart(words, props) }
                    // The chart is enough on paper: a table as long as the quarter would push the rest away.
                    <div data-print="no"><Why ask={words.say("reveal-numbers")}>{ weeks(words, props) }</Why></div>
                </figure>
                { differences(words, props) }
            </div>
            <div class="columns">
                { both::clients(words, props) }
                <div class="stack">
                    { both::terms(words, props) }
                    { both::causes(words, props) }
                </div>
            </div>
            { both::guesses(words, props) }
            { both::slips(words, props) }
            <section class="stack both-end">
                <h3>{ words.say("both-sentences") }</h3>
                { both::sentences(words, props) }
            </section>
            <Pledges pledges={Rc::clone(&props.pledges)} />
        </section>
    }
}

fn chart(words: &Words, props: &TwiceProps) -> Html {
    let line = |quarter: &Quarter, id: &str, ink: Ink| {
        let moods = &quarter.outcome.moods;
        let end = moods.last().map_or(Points::ZERO, |last| last.mood);
        let (figure, label) = (words.points(end).into(), words.say(id).into());
        let points = moods.iter().map(|mood| (f64::from(mood.week.number()), mood.mood.points())).collect();
        Line { figure, label, ink, points }
    };
    let lines = vec![
        line(&props.before, "reveal-line-before", Ink::Before),
        line(&props.now, "reveal-line-now", Ink::Now),
    ];
    let weeks = || lines.iter().flat_map(|line| line.points.iter().map(|(week, _)| *week as u8));
    let week = |week: Option<u8>| words.tell("reveal-week", &[("week", week.unwrap_or(1).into())]);
    let (from, to) = (week(weeks().min()), week(weeks().max()));
    line_chart(&LinesProps { summary: summary(words, props).into(), from: from.into(), to: to.into(), lines })
}

/// The chart in a sentence.
fn summary(words: &Words, props: &TwiceProps) -> String {
    let ends = |quarter: &Quarter| {
        let moods = &quarter.outcome.moods;
        let at = |mood: Option<Points>| words.points(mood.unwrap_or(Points::ZERO));
        (at(moods.first().map(|week| week.mood)), at(moods.last().map(|week| week.mood)))
    };
    let ((before_from, before_to), (now_from, now_to)) = (ends(&props.before), ends(&props.now));
    words.tell(
        "reveal-chart-summary",
        &[
            ("beforePay", props.before.pay(words).into()),
            ("beforeFrom", before_from.into()),
            ("beforeTo", before_to.into()),
            ("nowPay", props.now.pay(words).into()),
            ("nowFrom", now_from.into()),
            ("nowTo", now_to.into()),
        ],
    )
}

/// The numbers behind the chart.
fn weeks(words: &Words, props: &TwiceProps) -> Html {
    let mood = |quarter: &Quarter, week| {
        let found = quarter.outcome.moods.iter().find(|mood| mood.week == week);
        found.map_or_else(|| words.say("reveal-none"), |mood| words.points(mood.mood))
    };
    let longest = [&props.before, &props.now].into_iter().max_by_key(|quarter| quarter.outcome.moods.len());
    let all = longest.map(|quarter| quarter.outcome.moods.clone()).unwrap_or_default();
    html! {
        <table>
            <thead>{ heads(words, props, "reveal-weeks") }</thead>
            <tbody>
                for each in all.iter() {
                    <tr key={each.week.number()}>
                        <th scope="row">{ each.week.number() }</th>
                        <td data-kind="figure">{ mood(&props.before, each.week) }</td>
                        <td data-kind="figure">{ mood(&props.now, each.week) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn heads(words: &Words, props: &TwiceProps, first: &str) -> Html {
    html! {
        <tr>
            <th scope="col">{ words.say(first) }</th>
            <th scope="col" data-kind="figure">{ words.say("reveal-before") }<br />{ props.before.pay(words) }</th>
            <th scope="col" data-kind="figure">{ words.say("reveal-now") }<br />{ props.now.pay(words) }</th>
        </tr>
    }
}

/// A row of the table of differences.
struct Row {
    id: &'static str,
    before: String,
    now: String,
}

fn differences(words: &Words, props: &TwiceProps) -> Html {
    html! {
        <div class="scroll">
            <table class="twice-table">
                <caption>{ words.say("reveal-differences") }</caption>
                <thead>{ heads(words, props, "reveal-measure") }</thead>
                <tbody>
                    for row in rows(words, props) {
                        <tr key={row.id}>
                            <th scope="row">{ words.say(row.id) }</th>
                            <td data-kind="figure">{ row.before }</td>
                            <td data-kind="figure"><b>{ row.now }</b></td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn rows(words: &Words, props: &TwiceProps) -> Vec<Row> {
    let both = |id, tell: &dyn Fn(&Quarter) -> String| Row {
        id,
        before: tell(&props.before),
        now: tell(&props.now),
    };
    let money = |id, of: fn(&Quarter) -> Money| both(id, &|quarter| words.money(of(quarter)));
    vec![
        both("twice-satisfaction", &|quarter| {
            quarter
                .outcome
                .satisfaction()
                .map_or_else(|| words.say("reveal-none"), |points| words.points(points))
        }),
        both("twice-staying", &|quarter| {
            let (asked, stay) = quarter.staying();
            words.tell("reveal-so-many-of", &[("some", stay.into()), ("all", asked.into())])
        }),
        money("twice-sales", |quarter| quarter.outcome.worth(Seat::Sales)),
        money("twice-operations", |quarter| quarter.outcome.worth(Seat::Operations)),
        money("twice-quarter", |quarter| quarter.outcome.company.quarter()),
        money("twice-lifetime", |quarter| quarter.outcome.company.lifetime_value()),
    ]
}

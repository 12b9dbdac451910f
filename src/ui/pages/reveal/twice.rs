//! The same market, twice: both quarters over each other.

use super::both;
use super::called::Called;
use crate::ui::charts::{Curve, Ink, LinesProps, line_chart};
use crate::ui::parts::Why;
use crate::ui::state::Guessed;
use debrief::both::{Both, BothQuarters, MoodCourse, Moods};
use debrief::quarter::Quarter;
use game::Seat;
use words::Words;
use world::quantities::{Money, Points};
use yew::prelude::*;

/// What [`twice`] draws from.
#[derive(Properties, PartialEq)]
pub struct TwiceProps {
    /// This quarter and the one before it, on the same market.
    pub both: Both,
    /// What was guessed about this one.
    pub now_guessed: Guessed,
    /// What was guessed about the one before.
    pub before_guessed: Guessed,
    /// Both among five hundred of each kind.
    pub twins: Html,
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
            { props.twins.clone() }
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
        </section>
    }
}

fn chart(words: &Words, props: &TwiceProps) -> Html {
    let moods = props.both.moods();
    let courses = props.both.courses();
    let line = |course: Option<MoodCourse>,
                of: fn(&BothQuarters<Option<Points>>) -> Option<Points>,
                id: &str,
                ink: Ink| {
        let (figure, label) = (words.points(ends(course).last).into(), words.say(id).into());
        let at = |moods: &Moods| Some((f64::from(moods.week.number()), of(&moods.mood)?.points()));
        Curve { figure, label, ink, points: moods.iter().filter_map(at).collect() }
    };
    let lines = vec![
        line(courses.before, |mood| mood.before, "reveal-line-before", Ink::Before),
        line(courses.now, |mood| mood.now, "reveal-line-now", Ink::Now),
    ];
    let week = |moods: Option<&Moods>| {
        words.tell("reveal-week", &[("week", moods.map_or(1, |moods| moods.week.number()).into())])
    };
    let (from, to) = (week(moods.first()), week(moods.last()));
    let summary = summary(words, props, courses).into();
    line_chart(&LinesProps { summary, from: from.into(), to: to.into(), lines })
}

/// From where to where the moods went; where nobody signed, from nothing to nothing.
fn ends(course: Option<MoodCourse>) -> MoodCourse {
    course.unwrap_or(MoodCourse { first: Points::ZERO, last: Points::ZERO })
}

/// The chart in a sentence.
fn summary(words: &Words, props: &TwiceProps, courses: BothQuarters<Option<MoodCourse>>) -> String {
    let told = courses.map(|course| {
        let MoodCourse { first, last } = ends(course);
        [first, last].map(|points| words.points(points))
    });
    let ([before_from, before_to], [now_from, now_to]) = (told.before, told.now);
    words.tell(
        "reveal-chart-summary",
        &[
            ("beforePay", props.both.before.pay(words).into()),
            ("beforeFrom", before_from.into()),
            ("beforeTo", before_to.into()),
            ("nowPay", props.both.now.pay(words).into()),
            ("nowFrom", now_from.into()),
            ("nowTo", now_to.into()),
        ],
    )
}

/// The numbers behind the chart.
fn weeks(words: &Words, props: &TwiceProps) -> Html {
    let mood =
        |mood: Option<Points>| mood.map_or_else(|| words.say("reveal-none"), |mood| words.points(mood));
    html! {
        <table>
            <thead>{ heads(words, props, "reveal-weeks") }</thead>
            <tbody>
                for each in props.both.moods() {
                    <tr key={each.week.number()}>
                        <th scope="row">{ each.week.number() }</th>
                        <td data-kind="figure">{ mood(each.mood.before) }</td>
                        <td data-kind="figure">{ mood(each.mood.now) }</td>
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
            <th scope="col" data-kind="figure">{ words.say("reveal-before") }<br />{ props.both.before.pay(words) }</th>
            <th scope="col" data-kind="figure">{ words.say("reveal-now") }<br />{ props.both.now.pay(words) }</th>
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
        <div class="scroll" tabindex="0" role="group" aria-label={words.say("reveal-differences")}>
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
        before: tell(&props.both.before),
        now: tell(&props.both.now),
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

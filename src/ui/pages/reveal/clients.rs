//! The clients at the end: what they were promised, what came, what they say, and why.

pub use crate::ui::table::phrases::part as part_word;

use super::moral::moral;
use crate::ui::charts::steps::StepKind;
use crate::ui::charts::{ChartStep, Steps};
use crate::ui::parts::{Face, Flag, FlagKind, Later, Role, Ruler, Tag, TagMark, face};
use debrief::bets::JudgedBet;
use debrief::ending::{Arrival, ClientEnding};
use debrief::quarter::Made;
use debrief::quarter::Quarter;
use debrief::voice::Farewell;
use game::Seat;
use game::outcome::ClientOutcome;
use std::rc::Rc;
use words::{Fact, Introduction, Words};
use world::project::{Project, Renewed};
use world::quantities::{Days, Week};
use yew::prelude::*;

/// What [`clients_at_the_end`] draws from.
#[derive(Properties, PartialEq)]
pub struct ClientsAtEndProps {
    /// The quarter.
    pub quarter: Rc<Quarter>,
    /// The clients' names.
    pub names: Rc<[AttrValue]>,
    /// What each seat guessed about them.
    pub answers: Vec<JudgedBet>,
}

/// The clients at the end, all on one page.
pub fn clients_at_the_end(words: &Words, props: &ClientsAtEndProps) -> Html {
    let count = props.quarter.outcome.clients.len();
    html! {
        <section class="stack">
            <h2>{ words.say("reveal-clients") }</h2>
            <ul class="ends" role="list" data-clients={count.to_string()}>
                // Two fit on a screen.
                for (place, client) in props.quarter.outcome.clients.iter().enumerate() {
                    <li key={client.client.index()}><Later frames={place / 2}>{ end(words, props, client) }</Later></li>
                }
            </ul>
        </section>
    }
}

fn end(words: &Words, props: &ClientsAtEndProps, client: &ClientOutcome) -> Html {
    let quarter = &props.quarter;
    let character = quarter.character(client.client);
    let made = quarter.made(client.client);
    let Farewell { came, verdict } = quarter.farewell(client);
    let (end, mark) = fate(ClientEnding::of(client));
    html! {
        <article class="end card">
            <Face character={character.to_owned()} mood={came.mood} size={84} />
            <header class="end-head">
                <h3>{ name(props, client) }</h3>
                <p>{ introduced(words, character) }</p>
                <p class="end-fate"><Tag text={words.say(end)} {mark} /></p>
                { guesses(words, &props.answers, client) }
            </header>
            if let Some(points) = client.satisfaction {
                <p class="end-points"><b>{ words.points(points) }</b>{ " " }<span>{ words.say("reveal-of-100") }</span></p>
            }
            <blockquote class="end-voice">
                <p>{ face::spoken(words, character, came) }</p>
                if let Some(verdict) = verdict {
                    <p>{ face::spoken(words, character, verdict) }</p>
                }
            </blockquote>
            if let Some(project) = &client.project {
                { dates(words, props, project, client) }
            }
            if let Some(made) = made {
                { why(words, client, made) }
            }
        </article>
    }
}

fn name(props: &ClientsAtEndProps, client: &ClientOutcome) -> AttrValue {
    props.names.get(client.client.index()).cloned().unwrap_or_default()
}

/// What a quarter with one client comes to; nothing of one with more, because each has its own story.
pub fn moral_of(words: &Words, quarter: &Quarter) -> Html {
    html! {
        if let Some(lines) = moral(words, quarter) {
            <div class="moral">
                for line in lines {
                    <p key={line.clone()}>{ line.clone() }</p>
                }
            </div>
        }
    }
}

/// What lies behind a client's points: its dates on a ruler, and every term of its satisfaction.
pub fn behind(words: &Words, props: &ClientsAtEndProps, client: &ClientOutcome) -> Html {
    html! {
        <>
            if let Some(project) = &client.project {
                { dates(words, props, project, client) }
            }
            if let Some(made) = props.quarter.made(client.client) {
                { terms(words, client, made) }
            }
        </>
    }
}

/// Who speaks, as in "Maren Lindqvist, head of logistics".
pub fn introduced(words: &Words, character: &str) -> String {
    let known = |of| words.introduction(character, of);
    match (known(Introduction::Person), known(Introduction::Role)) {
        (Some(person), Some(role)) => {
            words.tell("reveal-person", &[("person", person.into()), ("role", role.into())])
        }
        (Some(_), None) | (None, Some(_)) | (None, None) => words.say("reveal-person-unknown"),
    }
}

/// What became of a client: the name of the words for it, and whether that is good.
pub const fn fate(ending: ClientEnding) -> (&'static str, TagMark) {
    match ending {
        ClientEnding::NoPromise => ("reveal-no-promise", TagMark::Plain),
        ClientEnding::Stays => ("reveal-stays", TagMark::Good),
        ClientEnding::Leaves => ("reveal-leaves", TagMark::Bad),
        ClientEnding::Undecided => ("reveal-undecided", TagMark::Plain),
    }
}

/// What each seat took this client to do, and whether it did.
pub fn guesses(words: &Words, answers: &[JudgedBet], client: &ClientOutcome) -> Html {
    let of = |answer: &JudgedBet| {
        let guess = answer.clients.iter().find(|guess| guess.client == client.client)?;
        let id = match (answer.by, guess.decision.guessed) {
            (Seat::Sales, Renewed::Stays) => "answer-sales-stays",
            (Seat::Sales, Renewed::Leaves) => "answer-sales-leaves",
            (Seat::Operations, Renewed::Stays) => "answer-operations-stays",
            (Seat::Operations, Renewed::Leaves) => "answer-operations-leaves",
        };
        let right = words.say(if guess.is_right() { "answer-right" } else { "answer-wrong" });
        Some((answer.by, words.tell(id, &[("right", right.into())])))
    };
    let told: Vec<(Seat, String)> = answers.iter().filter_map(of).collect();
    html! {
        if !told.is_empty() {
            <p class="end-guesses">
                for (by, text) in told {
                    <Tag key={Role::from(by).name()} {text} mark={TagMark::Of(Role::from(by))} />
                }
            </p>
        }
    }
}

/// Promised and delivered on one ruler, with what they come to in words.
fn dates(words: &Words, props: &ClientsAtEndProps, project: &Project, client: &ClientOutcome) -> Html {
    let last = props.quarter.last_week();
    let label = words.tell("reveal-dates", &[("client", name(props, client).to_string().into())]);
    html! {
        <div class="end-dates">
            <p>{ kept(words, project) }</p>
            <Ruler {label} first={Week::new(1)} {last} flags={flags(words, project)} />
        </div>
    }
}

fn kept(words: &Words, project: &Project) -> String {
    let price = words.money(project.price);
    match Arrival::of_project(project) {
        Arrival::Never => words.tell("reveal-never-came", &[("price", price.into())]),
        Arrival::OnTime => words.tell("reveal-kept", &[("price", price.into())]),
        Arrival::Late(weeks) => {
            let [weeks, count] = weeks_late(words, weeks);
            words.tell("reveal-late", &[weeks, count, ("price", price.into())])
        }
    }
}

/// Weeks late as facts for the words. They have one decimal, as days have: they share the way they are written. The count
/// is for plurals.
pub fn weeks_late(words: &Words, weeks: f64) -> [(&'static str, Fact<'static>); 2] {
    let late = Days::from_days(weeks);
    [("weeks", words.days(late).into()), ("count", (f64::from(late.tenths()) / 10.0).into())]
}

fn flags(words: &Words, project: &Project) -> Vec<Flag> {
    let week = |week: Week| words.week(week).into();
    let due = |id, at: Week, kind, role| Flag {
        at: at.end(),
        label: words.tell(id, &[("week", week(at))]).into(),
        role: Some(role),
        kind,
    };
    let mut flags = vec![due("reveal-flag-promised", project.due, FlagKind::Promised, Role::Sales)];
    if project.terms.week != project.due {
        flags.push(due("reveal-flag-first", project.terms.week, FlagKind::Asked, Role::Sales));
    }
    if project.expected != project.due.end() {
        flags.push(Flag {
            at: project.expected,
            label: words
                .tell("reveal-flag-expected", &[("week", words.moment_short(project.expected).into())])
                .into(),
            role: Some(Role::Client),
            kind: FlagKind::Forecast,
        });
    }
    if let Some(at) = project.delivered {
        flags.push(Flag {
            at,
            label: words.tell("reveal-flag-delivered", &[("week", words.moment_short(at).into())]).into(),
            role: Some(Role::Operations),
            kind: FlagKind::Delivered,
        });
    }
    flags
}

/// Every term of the satisfaction, and how likely the client was to stay with it.
fn why(words: &Words, client: &ClientOutcome, made: &Made) -> Html {
    let points = words.points(made.satisfaction.total());
    let ask = words.tell("reveal-why", &[("points", points.into())]);
    html! { <div class="end-why stack"><h3>{ ask }</h3>{ terms(words, client, made) }</div> }
}

/// The terms as steps from nothing to the total.
fn terms(words: &Words, client: &ClientOutcome, made: &Made) -> Html {
    let total = made.satisfaction.total();
    let mut steps: Vec<ChartStep> = made
        .satisfaction
        .parts()
        .map(|(part, points)| ChartStep {
            label: words.say(part_word(part)).into(),
            figure: words.signed_points(points).into(),
            value: points.points(),
            kind: StepKind::Change,
        })
        .collect();
    steps.push(ChartStep {
        label: words.say("reveal-satisfaction").into(),
        figure: words.fine_points(total).into(),
        value: total.points(),
        kind: StepKind::Total,
    });
    let label = words.say("reveal-satisfaction");
    html! {
        <>
            <Steps {label} {steps} domain={Some((0.0, 100.0))} />
            <p>{ chance(words, client, made) }</p>
        </>
    }
}

fn chance(words: &Words, client: &ClientOutcome, made: &Made) -> String {
    let id = match client.renewed {
        Some(Renewed::Stays) => "reveal-chance-stays",
        Some(Renewed::Leaves) => "reveal-chance-leaves",
        None => "reveal-chance",
    };
    words.tell(id, &[("chance", words.percent(made.renewal).into())])
}

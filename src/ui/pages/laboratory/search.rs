//! The pay that serves a measure best: how the search goes, what it found, and how sure it is.

use super::figures::{figure, reached, signed};
use super::{Searched, Tried};
use crate::ui::charts::intervals::{Interval, intervals};
use crate::ui::parts::{Role, pay_line_sentence};
use crate::ui::routes::plan_address;
use crate::ui::state::RunState;
use crate::ui::table::phrases;
use export::link;
use game::Seat;
use game::record::PresetOrFile;
use lab::experiment::Cell;
use lab::search::{Mix, PARTS, Round, Standing, WHOLE};
use pay::draft::SchemeDraft;
use pay::scheme::Payee;
use words::{Catalogue, Words};
use world::quantities::Share;
use yew::prelude::*;

/// How a search that goes on is going.
pub(super) fn progress(words: &Words, tried: &Tried) -> Option<String> {
    let Searched::Racing(Round { number, mixes, quarters }) = *tried.search.as_ref()? else { return None };
    let facts = [
        ("round", u64::from(number).into()),
        ("plans", (mixes as u64).into()),
        ("quarters", words.count(quarters.into()).into()),
    ];
    let id = match tried.state {
        RunState::Running => "search-running",
        RunState::Stopped => "search-stopped",
        RunState::Finished | RunState::Broken => return None,
    };
    Some(words.tell(id, &facts))
}

/// What a search found so far.
pub(super) fn searched(words: &Words, tried: &Tried, search: &Searched) -> Html {
    let Searched::Found(standings) = search else {
        return html! { <p class="lab-nothing">{ words.say("search-how") }</p> };
    };
    found(words, tried, standings)
}

fn found(words: &Words, tried: &Tried, standings: &[Standing]) -> Html {
    let measure = tried.form.objective;
    let tick = |value: f64| figure(words, measure, value);
    let Some(winner) = standings.iter().find(|standing| standing.behind.is_none()) else {
        return Html::default();
    };
    let field = Field::of(standings);
    let mean = |standing: &Standing| mean(words, tried, field.name(words, standing), standing);
    let gap = |standing: &Standing| gap(words, tried, field.name(words, standing), standing);
    let means: Vec<Interval> = standings.iter().map(mean).collect();
    let gaps: Vec<Interval> = standings.iter().filter_map(gap).collect();
    html! {
        <>
            <section class="lab-picture">
                <h2>{ words.tell("search-best", &[("measure", words.measure(measure).into())]) }</h2>
                <p>{ sureness(words, &field, standings) }</p>
                { plan(words, tried, winner) }
                <p>{ words.say("search-finalists") }</p>
                <ul class="search-field">
                    for (place, mix) in field.mixes.iter().enumerate() {
                        <li key={place}><b>{ letter(words, place) }</b>{ " " }{ spread(words, *mix) }</li>
                    }
                </ul>
                <p>{ words.say("search-field") }</p>
            </section>
            <section class="lab-picture">
                <h2>{ words.tell("lab-means", &[("measure", words.measure(measure).into())]) }</h2>
                <p>{ words.say("search-means-lead") }</p>
                { intervals(&means, None, &tick) }
            </section>
            <section class="lab-picture">
                <h2>{ words.tell("lab-gaps", &[("first", field.name(words, winner).into())]) }</h2>
                <p>{ words.say("search-gaps-lead") }</p>
                { intervals(&gaps, Some(0.0), &tick) }
            </section>
        </>
    }
}

/// What a plan is called that came to the end of a search; nothing where none has come to an end.
pub(super) fn name(words: &Words, tried: &Tried, cell: Cell) -> Option<String> {
    let Some(Searched::Found(standings)) = &tried.search else { return None };
    let (scheme, _) = tried.results.experiment().names(cell);
    let standing = standings.iter().find(|standing| standing.scheme == scheme)?;
    Some(Field::of(standings).name(words, standing))
}

/// The finalists, the winner of the races first: what they spread the budgets over is too long for a name.
struct Field {
    mixes: Vec<Mix>,
}

impl Field {
    fn of(standings: &[Standing]) -> Self {
        let winner = standings.iter().filter(|standing| standing.behind.is_none());
        let others = standings.iter().filter(|standing| standing.behind.is_some());
        Self { mixes: winner.chain(others).filter_map(|standing| standing.mix).collect() }
    }

    /// What a plan is called: a preset by its name, a finalist by its letter.
    fn name(&self, words: &Words, standing: &Standing) -> String {
        let place = standing.mix.and_then(|mix| self.mixes.iter().position(|other| *other == mix));
        let preset = || words.named(Catalogue::Schemes, &standing.scheme);
        place.map_or_else(preset, |place| letter(words, place))
    }
}

fn letter(words: &Words, place: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(place).unwrap_or(u8::MAX).min(25));
    words.tell("search-letter", &[("letter", letter.to_string().into())])
}

/// How sure it is, in a sentence that says when it cannot tell.
fn sureness(words: &Words, field: &Field, standings: &[Standing]) -> String {
    let others: Vec<&Standing> = standings.iter().filter(|standing| standing.behind.is_some()).collect();
    let unsure: Vec<String> = others
        .iter()
        .filter(|standing| !standing.is_beaten())
        .map(|standing| field.name(words, standing))
        .collect();
    let facts =
        [("all", others.len().into()), ("unsure", unsure.len().into()), ("names", unsure.join(", ").into())];
    words.tell(if unsure.is_empty() { "search-sure" } else { "search-unsure" }, &facts)
}

/// The winner, line by line, and the way to play it.
fn plan(words: &Words, tried: &Tried, winner: &Standing) -> Html {
    let PresetOrFile::File(draft) = &winner.draft else { return Html::default() };
    html! {
        <>
            <dl class="search-plan">
                for (seat, to) in [(Seat::Sales, Payee::Sales), (Seat::Operations, Payee::Operations)] {
                    <div key={seat as usize} data-role={Role::from(seat).name()}>
                        <dt>{ words.say(phrases::seat(seat)) }</dt>
                        for line in draft.lines.iter().filter(|line| line.to == to) {
                            <dd>{ pay_line_sentence(words, line, Share::percent(100)) }</dd>
                        }
                    </div>
                }
            </dl>
            <div class="cluster">
                if let Some(href) = address(words, tried, draft) {
                    <a class="btn" data-tone="plain" {href}>
                        <span class="btn-label">{ words.say("search-compose") }</span>
                    </a>
                }
            </div>
        </>
    }
}

fn address(words: &Words, tried: &Tried, draft: &SchemeDraft) -> Option<String> {
    let scheme = draft.clone().validate().ok()?;
    let best = words.tell("search-name", &[("measure", words.measure(tried.form.objective).into())]);
    Some(plan_address(&link::write(&best, &scheme)))
}

/// The parts of pay that a mix knows for each seat, in the order of [`Mix`].
const OF_SALES: [&str; PARTS] = ["search-signature", "search-kept", "search-satisfaction", "search-renewals"];
const OF_OPERATIONS: [&str; PARTS] =
    ["search-effort", "search-on-time", "search-satisfaction", "search-staying"];

/// What a mix spreads the budgets over.
fn spread(words: &Words, Mix { sales, operations }: Mix) -> String {
    let spread = |parts: [&str; PARTS], spread: [u8; PARTS]| {
        let parts = parts.into_iter().zip(spread).filter(|(_, quarters)| *quarters > 0);
        let told = parts.map(|(part, quarters)| {
            let part = words.say(part);
            if quarters == WHOLE {
                return part;
            }
            let share = words.percent(Share::percent(i32::from(quarters) * 100 / i32::from(WHOLE)));
            words.tell("search-part", &[("part", part.into()), ("share", share.into())])
        });
        told.collect::<Vec<_>>().join(", ")
    };
    let facts =
        [("sales", spread(OF_SALES, sales).into()), ("operations", spread(OF_OPERATIONS, operations).into())];
    words.tell("search-mix", &facts)
}

fn mean(words: &Words, tried: &Tried, label: String, standing: &Standing) -> Interval {
    let figure = reached(words, tried.form.objective.unit(), &standing.estimate);
    let [low, high] = standing.estimate.ends();
    Interval { label, figure, at: standing.estimate.mean, low, high }
}

fn gap(words: &Words, tried: &Tried, label: String, standing: &Standing) -> Option<Interval> {
    let measure = tried.form.objective;
    let behind = standing.behind?.estimate;
    let (mean, [low, high]) = (behind.mean, behind.ends());
    let sure = behind.is_above(0.0) || behind.is_below(0.0);
    let id = if sure { "search-gap" } else { "search-gap-unsure" };
    let figure = words.tell(id, &[("figure", signed(words, measure, mean).into())]);
    Some(Interval { label, figure, at: mean, low, high })
}

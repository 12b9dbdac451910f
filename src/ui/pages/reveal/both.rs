//! What belongs to two quarters besides their chart: the clients one by one, what was agreed on, the causes, the
//! guesses, three sentences, and what each seat takes upon itself.

use super::called::Called;
use super::twice::TwiceProps;
use super::{answered, blame, causes, luck, steps};
use crate::ui::parts::pay_slip::PrintedSlip;
use crate::ui::parts::remedy_name;
use crate::ui::parts::{Level, PaySlipCard, Why};
use crate::ui::state::{Guessed, RevealStep};
use debrief::bets::JudgedBet;
use debrief::blame::Blame;
use debrief::ending::{Arrival, Upshot};
use debrief::lenses::Cause;
use debrief::quarter::Quarter;
use game::Seat;
use game::bets::{Bet, Matter, WouldHave};
use std::rc::Rc;
use words::{Catalogue, Words};
use world::quantities::Money;
use yew::prelude::*;

/// The clients of both quarters, one by one.
pub fn clients(words: &Words, props: &TwiceProps) -> Html {
    let names = props.both.now.names(words);
    let rows = props.both.clients().map(|(client, upshot)| {
        html! {
            <tr key={client.index()}>
                <th scope="row">{ names.get(client.index()).cloned().unwrap_or_default() }</th>
                <td>{ fate(words, upshot.before) }</td>
                <td><b>{ fate(words, upshot.now) }</b></td>
            </tr>
        }
    });
    table(words, &Columns { caption: "both-clients", first: "both-client", kind: None }, rows.collect())
}

/// What a table of both quarters is called, what its rows are, and what kind of thing stands in it.
struct Columns {
    caption: &'static str,
    first: &'static str,
    kind: Option<&'static str>,
}

/// A table with a column for each quarter. Its roles are written out, because a phone lays out some of them as cards,
/// and what is laid out otherwise is no table any more to a screen reader.
fn table(words: &Words, columns: &Columns, rows: Html) -> Html {
    let Columns { caption, first, kind } = *columns;
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label={words.say(caption)}>
            <table class="twice-table" role="table">
                <caption>{ words.say(caption) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{ words.say(first) }</th>
                        <th scope="col" role="columnheader" data-kind={kind}>{ words.say("reveal-before") }</th>
                        <th scope="col" role="columnheader" data-kind={kind}>{ words.say("reveal-now") }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ rows }</tbody>
            </table>
        </div>
    }
}

/// What became of a client, in a few words.
fn fate(words: &Words, upshot: Upshot) -> String {
    let Some(arrival) = upshot.arrival else { return words.say("reveal-no-promise") };
    let (end, _) = super::clients::fate(upshot.ending);
    let points = upshot.points.map_or_else(|| words.say("reveal-none"), |points| words.points(points));
    let late = match arrival {
        Arrival::Never => words.say("both-never"),
        Arrival::OnTime => words.say("both-on-time"),
        Arrival::Late(weeks) => words.tell("both-late", &[("stretch", words.stretch(weeks).into())]),
    };
    words.tell(
        "both-fate",
        &[("end", words.say(end).into()), ("points", points.into()), ("late", late.into())],
    )
}

/// What was played under, and what was agreed on between the quarters.
pub fn terms(words: &Words, props: &TwiceProps) -> Html {
    let remedies = props.both.now.setup.agreed.remedies();
    let culture = |quarter: &Quarter| words.named(Catalogue::Cultures, &quarter.setup.culture.id);
    let rows = [
        ("both-pay", props.both.before.pay(words), props.both.now.pay(words)),
        ("setup-culture", culture(&props.both.before), culture(&props.both.now)),
    ];
    html! {
        <section class="stack">
            <h3>{ words.say("both-terms") }</h3>
            if remedies.is_empty() {
                <p>{ words.say("both-nothing-agreed") }</p>
            } else {
                <ul class="both-agreed">
                    for remedy in remedies.iter() {
                        <li key={remedy_name(*remedy)}>{ words.say(remedy_name(*remedy)) }</li>
                    }
                </ul>
            }
            <dl class="both-terms">
                for (id, before, now) in rows {
                    <div key={id}>
                        <dt>{ words.say(id) }</dt>
                        <dd>{ then_now(words, before, now) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}

/// What was so the first time, and what this time.
pub fn then_now(words: &Words, before: String, now: String) -> String {
    let id = if before == now { "both-as-before" } else { "both-then-now" };
    words.tell(id, &[("before", before.into()), ("now", now.into())])
}

/// All four pay slips.
pub fn slips(words: &Words, props: &TwiceProps) -> Html {
    let slip = |quarter: &Quarter, seat: Seat, when: &str| {
        let setup = &quarter.setup;
        let sheet = Rc::new(PrintedSlip::of_outcome(seat, &setup.scheme, setup.scales, &quarter.outcome));
        let seat_id = if seat == Seat::Sales { "reveal-slip-sales" } else { "reveal-slip-operations" };
        let title =
            words.tell("both-slip", &[("seat", words.say(seat_id).into()), ("when", words.say(when).into())]);
        html! {
            <PaySlipCard {title} level={Level::Three} {sheet} names={quarter.names(words)} />
        }
    };
    html! {
        <Why ask={words.say("both-slips")}>
            <div class="columns both-slips">
                for seat in Seat::ALL {
                    { slip(&props.both.before, seat, "reveal-before") }
                    { slip(&props.both.now, seat, "reveal-now") }
                }
            </div>
        </Why>
    }
}

/// How near the guesses came, both times.
pub fn guesses(words: &Words, props: &TwiceProps) -> Html {
    let (before, now) = (&props.before_guessed, &props.now_guessed);
    if ![before, now].into_iter().any(|guessed| guessed.bets.iter().any(Bet::is_given)) {
        return Html::default();
    }
    let row = |on: Matter| {
        let id = steps::name(RevealStep::On(on));
        html! {
            <tr key={id} role="row">
                <th scope="row" role="rowheader">{ words.say(id) }</th>
                <td role="cell" data-when={words.say("reveal-before")}>
                    { guess(words, &props.both.before, before, on) }
                </td>
                <td role="cell" data-when={words.say("reveal-now")}>{ guess(words, &props.both.now, now, on) }</td>
            </tr>
        }
    };
    let columns = Columns { caption: "both-guesses", first: "both-about", kind: None };
    let was_guessed = |on: &Matter| {
        let given = [before, now].into_iter().flat_map(|guessed| guessed.bets.iter());
        given.filter(|bet| bet.on == *on).any(Bet::is_given)
    };
    let rows = Matter::ALL.into_iter().filter(was_guessed).map(row).collect();
    html! { <div class="both-guesses">{ table(words, &columns, rows) }</div> }
}

/// What was guessed about a matter, and what came of it.
fn guess(words: &Words, quarter: &Quarter, guessed: &Guessed, on: Matter) -> String {
    let told = match on {
        Matter::Clients | Matter::Slips | Matter::Company => {
            answered::sentence_of(words, on, &JudgedBet::all(&guessed.bets, on, &quarter.outcome))
        }
        Matter::Blame => Some(blame::told(words, Blame::of(&guessed.bets))),
        Matter::Luck => luck::guessed(words, guessed),
        Matter::Turning => turning_answer(words, guessed),
    };
    told.unwrap_or_else(|| words.say("both-no-guess"))
}

/// What was said at the turning point; nothing where it was not asked.
fn turning_answer(words: &Words, guessed: &Guessed) -> Option<String> {
    let would = guessed.bets.iter().filter(|bet| bet.on == Matter::Turning).find_map(|bet| bet.would)?;
    Some(words.say(match would {
        WouldHave::TheSame => "turning-said-same",
        WouldHave::Otherwise => "turning-said-otherwise",
    }))
}

/// How many moments each rule found, both times.
pub fn causes(words: &Words, props: &TwiceProps) -> Html {
    let row = |cause: Cause| {
        let (id, found) = (causes::name(cause), props.both.found(cause));
        html! {
            <tr key={id}>
                <th scope="row">{ words.say(id) }</th>
                <td data-kind="figure">{ found.before }</td>
                <td data-kind="figure"><b>{ found.now }</b></td>
            </tr>
        }
    };
    let columns = Columns { caption: "both-causes", first: "both-cause", kind: Some("figure") };
    table(words, &columns, Cause::ALL.map(row).into_iter().collect())
}

/// Three sentences: the clients, the purses, and what two quarters cannot tell.
pub fn sentences(words: &Words, props: &TwiceProps) -> Html {
    let (asked_before, before) = props.both.before.staying();
    let (asked, now) = props.both.now.staying();
    let clients = words.tell(
        "both-sentence-clients",
        &[
            ("before", before.into()),
            ("askedBefore", asked_before.into()),
            ("now", now.into()),
            ("asked", asked.into()),
        ],
    );
    let change = props.both.change();
    let told = |money: Money| words.signed_money(money).into();
    let money = words.tell(
        "both-sentence-money",
        &[
            ("sales", told(change.worth.sales)),
            ("operations", told(change.worth.operations)),
            ("company", told(change.company)),
        ],
    );
    html! {
        <ol class="both-sentences">
            <li>{ clients }</li>
            <li>{ money }</li>
            <li>{ words.say("both-sentence-caution") }</li>
        </ol>
    }
}

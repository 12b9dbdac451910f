//! A client's sheet: the promise and everything that came of it, in order, with what each step did to the client and
//! whom it paid.

use super::{mood, told};
use crate::ui::pages::reveal::called::Called;
use crate::ui::pages::reveal::{RevealProps, part_word};
use crate::ui::parts::pay_line::thing;
use crate::ui::parts::{Face, Role, Tag, TagMark, face};
use crate::ui::table::phrases;
use debrief::ledger::{ClientStory, LedgerStep, PaidBy, StepPay, Stretch, Term, Who};
use debrief::voice::Farewell;
use game::Seat;
use game::view::Stamps;
use pay::scheme::PayLine;
use words::Words;
use world::project::Renewed;
use world::quantities::{Money, Points, Week};
use yew::prelude::*;

/// A client's sheet.
pub fn sheet(props: &RevealProps, words: &Words, sheet: &ClientStory) -> Html {
    let name = props.quarter.name(words, sheet.client);
    html! {
        <article class="card ledger" aria-label={name.clone()}>
            <header class="ledger-head">
                <Face character={props.quarter.character(sheet.client).to_owned()} mood={mood(sheet)} size={64} />
                <div>
                    <h3>{ name }</h3>
                    <p>{ stretch(words, sheet) }</p>
                </div>
                if let Some(score) = sheet.score {
                    <p class="ledger-score">
                        { fate(words, sheet) }
                        <b>{ words.points(score) }</b><span>{ words.say("reveal-of-100") }</span>
                    </p>
                }
            </header>
            <ol class="ledger-steps" role="list">
                for (place, step) in sheet.steps.iter().enumerate() {
                    { row(props, words, sheet, place, step) }
                }
            </ol>
            <div class="ledger-end">
                if sheet.signed().is_some() {
                    { knowledge(words, sheet) }
                }
                { said(props, words, sheet) }
            </div>
        </article>
    }
}

/// From when to when, and with whose stamps.
fn stretch(words: &Words, sheet: &ClientStory) -> String {
    let Some(Stretch { from, to, stamps }) = sheet.stretch() else { return words.say("sheet-none") };
    let id = match stamps {
        Stamps::Both => "sheet-both",
        Stamps::SalesAlone(_) => "sheet-alone",
        Stamps::Leadership(_) => "sheet-leadership",
    };
    words.tell(id, &[("from", words.week(from).into()), ("to", words.week(to).into())])
}

fn fate(words: &Words, sheet: &ClientStory) -> Html {
    let (id, mark) = match sheet.renewed {
        Some(Renewed::Stays) => ("reveal-stays", TagMark::Good),
        Some(Renewed::Leaves) => ("reveal-leaves", TagMark::Bad),
        None => ("reveal-undecided", TagMark::Plain),
    };
    html! { <Tag text={words.say(id)} {mark} /> }
}

fn row(props: &RevealProps, words: &Words, sheet: &ClientStory, place: usize, step: &LedgerStep) -> Html {
    let role = match step.who {
        Who::Seat(seat) => Role::from(seat),
        Who::Client => Role::Client,
    };
    // A week is written once, at its first step.
    let before = place.checked_sub(1).and_then(|before| sheet.steps.get(before));
    let is_new = before.is_none_or(|before| before.week != step.week);
    let week = words.tell("ledger-week", &[("week", words.week(step.week).into())]);
    let note = told::note(words, &props.quarter.setup.culture, sheet, step);
    html! {
        <li key={place} class="ledger-row" data-role={role.name()} data-week={is_new.then_some("new")}>
            <p class="ledger-week"><span class={(!is_new).then_some("spoken")}>{ week }</span></p>
            <span class="ledger-dot" aria-hidden="true" />
            <div class="ledger-what">
                <p>{ told::sentence(words, &step.what) }</p>
                if !note.is_empty() {
                    <p class="ledger-note">{ note }</p>
                }
                { money(props, words, step) }
                { terms(words, sheet, place) }
            </div>
            { points(words, sheet, place) }
        </li>
    }
}

/// The terms of the satisfaction that a step made.
fn terms(words: &Words, sheet: &ClientStory, place: usize) -> Html {
    let several = sheet.terms_of(place).count() > 1;
    let told = |term: &Term| {
        // One term is the whole figure beside it.
        if !several {
            return words.say(part_word(term.part));
        }
        let facts = [
            ("part", words.say(part_word(term.part)).into()),
            ("points", words.signed_points(term.points).into()),
        ];
        words.tell("sheet-term", &facts)
    };
    html! {
        if sheet.terms_of(place).next().is_some() {
            <ul class="ledger-terms" role="list">
                for term in sheet.terms_of(place) {
                    <li>{ told(term) }</li>
                }
            </ul>
        }
    }
}

/// What a step changed in all.
fn points(words: &Words, sheet: &ClientStory, place: usize) -> Html {
    html! {
        if let Some(points) = sheet.points_of(place) {
            <p class="ledger-points" data-sign={sign(points)}>
                { words.signed_points(points) }<span class="spoken">{ " " }{ words.say("sheet-points-spoken") }</span>
            </p>
        }
    }
}

fn sign(points: Points) -> &'static str {
    if points < Points::ZERO { "less" } else { "more" }
}

/// Whom a step paid, and by which line.
fn money(props: &RevealProps, words: &Words, step: &LedgerStep) -> Html {
    let lines = props.quarter.setup.scheme.lines();
    let there: Vec<&StepPay> = step.paid.iter().filter(|paid| paid.amount != Money::ZERO).collect();
    html! {
        if !there.is_empty() {
            <ul class="ledger-paid" role="list">
                for (index, paid) in there.into_iter().enumerate() {
                    <li key={index} data-role={Role::from(paid.seat).name()}>
                        <b>{ words.tell("sheet-paid", &[
                            ("seat", phrases::seat_fact(paid.seat).into()),
                            ("money", words.signed_money(paid.amount).into()),
                        ]) }</b>
                        { " " }{ reason(words, lines, paid) }
                    </li>
                }
            </ul>
        }
    }
}

fn reason(words: &Words, lines: &[PayLine], paid: &StepPay) -> String {
    match paid.by {
        PaidBy::Line(line) => lines
            .get(line)
            .map(|line| words.tell("sheet-for", &[("thing", words.say(thing(line.metric)).into())]))
            .unwrap_or_default(),
        PaidBy::Clawback(_) => words.say("sheet-clawback"),
        PaidBy::Standing(_) => words.say("sheet-standing"),
    }
}

/// Who knew when.
fn knowledge(words: &Words, sheet: &ClientStory) -> Html {
    let known = sheet.knowledge;
    let client = words.say("knowledge-client");
    let seat = |seat: Seat| words.say(phrases::seat(seat));
    let rows = [
        (Role::Operations, seat(Seat::Operations), known.operations),
        (Role::Sales, seat(Seat::Sales), known.sales),
        (Role::Client, client, known.client),
    ];
    let nothing = rows.iter().all(|(_, _, week)| week.is_none());
    html! {
        <section class="ledger-known">
            <h4>{ words.say("knowledge-title") }</h4>
            if nothing {
                <p>{ words.say("knowledge-held") }</p>
            } else {
                <dl>
                    for (role, name, week) in rows {
                        <div key={role.name()} data-role={role.name()}>
                            <dt><span class="ledger-dot" aria-hidden="true" />{ name }</dt>
                            <dd>{ since(words, week) }</dd>
                        </div>
                    }
                </dl>
                if known.silence() > 0 {
                    <p>{ words.tell("knowledge-silence", &[("weeks", known.silence().into())]) }</p>
                }
            }
        </section>
    }
}

fn since(words: &Words, week: Option<Week>) -> String {
    match week {
        Some(week) => words.tell("knowledge-week", &[("week", words.week(week).into())]),
        None => words.say("knowledge-never"),
    }
}

/// What the client says about it.
fn said(props: &RevealProps, words: &Words, sheet: &ClientStory) -> Html {
    let quarter = &props.quarter;
    let Some(client) = quarter.outcome.clients.get(sheet.client.index()) else { return Html::default() };
    let character = quarter.character(sheet.client);
    let Farewell { came, verdict } = quarter.farewell(client);
    html! {
        <blockquote class="ledger-voice">
            <p>{ face::spoken(words, character, came) }</p>
            if let Some(verdict) = verdict {
                <p>{ face::spoken(words, character, verdict) }</p>
            }
        </blockquote>
    }
}

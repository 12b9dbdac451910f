//! The quarters of a campaign so far: how every client went through them, what each quarter came to, and how much of it
//! clients brought who had come back.

use super::called::Called;
use super::clients::fate;
use crate::ui::parts::{Face, face};
use debrief::ending::Upshot;
use debrief::quarter::Quarter;
use debrief::so_far::{Passage, SoFar, Takings, brought_back};
use debrief::voice::Mood;
use game::Seat;
use words::{Catalogue, Words};
use world::quantities::Money;
use yew::prelude::*;

/// Who is still there after how many quarters, in a heading and a sentence.
pub fn headline(words: &Words, so_far: &SoFar) -> (String, String) {
    let facts = [
        ("stay", so_far.stay().into()),
        ("played", so_far.quarters.len().into()),
        ("all", so_far.all().into()),
    ];
    (words.tell("so-far-title", &facts), words.say("so-far-lead"))
}

/// The quarters so far.
pub fn so_far(words: &Words, so_far: &SoFar) -> Html {
    let (title, _) = headline(words, so_far);
    html! {
        <section class="stack so-far">
            <h2>{ title }</h2>
            { clients(words, so_far) }
            { figures(words, so_far) }
            <ol class="both-sentences">{ sentences(words, so_far) }</ol>
        </section>
    }
}

/// A table with a column for each quarter, below its heading, which stays where it is while the table is slid.
fn table(words: &Words, so_far: &SoFar, [title, first]: [&str; 2], rows: Html) -> Html {
    let title = AttrValue::from(words.say(title));
    html! {
        <section class="stack so-far-part">
            <h3>{ &title }</h3>
            <div class="scroll" tabindex="0" role="group" aria-label={&title}>
                <table class="so-far-table" aria-label={&title}>
                    <thead>
                        <tr>
                            <th scope="col">{ words.say(first) }</th>
                            for number in 1..=so_far.quarters.len() {
                                <th key={number} scope="col">
                                    { words.tell("so-far-quarter", &[("number", number.into())]) }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>{ rows }</tbody>
                </table>
            </div>
        </section>
    }
}

fn clients(words: &Words, so_far: &SoFar) -> Html {
    let row = |passage: Passage| {
        let character = &passage.character;
        let quarters = so_far.quarters.iter().zip(&passage.quarters);
        html! {
            <tr key={character.clone()}>
                <th scope="row">{ face::called(words, character, so_far.plan.draft().first.named(character)) }</th>
                for (quarter, upshot) in quarters {
                    <td key={quarter.setup.seed.number()}>{ drawn(words, character, upshot.as_ref()) }</td>
                }
            </tr>
        }
    };
    let rows = so_far.passages().into_iter().map(row).collect();
    table(words, so_far, ["so-far-clients", "so-far-client"], rows)
}

/// What became of a client in a quarter: its face, its satisfaction, and whether it stays.
fn drawn(words: &Words, character: &str, upshot: Option<&Upshot>) -> Html {
    let Some(upshot) = upshot else {
        return html! { <span class="so-far-away">{ words.say("so-far-away") }</span> };
    };
    let (mood, points) = match upshot.points {
        Some(points) => {
            (Mood::of(points), format!("{} {}", words.points(points), words.say("reveal-of-100")))
        }
        None => (Mood::Waiting, words.say("reveal-none")),
    };
    let (end, _) = fate(upshot.ending);
    html! {
        <span class="so-far-stage">
            <Face character={character.to_owned()} {mood} size={40} />
            <b>{ points }</b>
            <span>{ words.say(end) }</span>
        </span>
    }
}

/// What each quarter came to, in figures.
fn figures(words: &Words, so_far: &SoFar) -> Html {
    let row = |id: &'static str, tell: &dyn Fn(&Quarter) -> String| {
        html! {
            <tr key={id}>
                <th scope="row">{ words.say(id) }</th>
                for quarter in so_far.quarters.iter() {
                    <td key={quarter.setup.seed.number()}>{ tell(quarter) }</td>
                }
            </tr>
        }
    };
    let rows: Html = [
        row("both-pay", &|quarter| quarter.pay(words)),
        row("setup-culture", &|quarter| words.named(Catalogue::Cultures, &quarter.setup.culture.id)),
        row("twice-satisfaction", &|quarter| {
            let points = quarter.outcome.satisfaction();
            points.map_or_else(|| words.say("reveal-none"), |points| words.points(points))
        }),
        row("twice-staying", &|quarter| {
            let (asked, stay) = quarter.staying();
            words.tell("reveal-so-many-of", &[("some", stay.into()), ("all", asked.into())])
        }),
        row("so-far-back", &|quarter| words.money(brought_back(quarter))),
        row("twice-sales", &|quarter| words.money(quarter.outcome.worth(Seat::Sales))),
        row("twice-operations", &|quarter| words.money(quarter.outcome.worth(Seat::Operations))),
        row("so-far-cash", &|quarter| words.money(quarter.outcome.company.cash())),
    ]
    .into_iter()
    .collect();
    table(words, so_far, ["so-far-figures", "reveal-measure"], rows)
}

/// What all of it came to: in cash, by clients who came back, and what is still only assumed.
fn sentences(words: &Words, so_far: &SoFar) -> Html {
    let ledger = &so_far.ledger;
    let Takings { revenue, back } = so_far.takings();
    let size = |money: Money| words.money(if money < Money::ZERO { -money } else { money });
    let cash = if ledger.cash < Money::ZERO { "so-far-sentence-loss" } else { "so-far-sentence-cash" };
    let paid = if revenue.is_positive() { "so-far-sentence-back" } else { "so-far-sentence-nothing" };
    let ahead = if ledger.ahead < Money::ZERO { "so-far-sentence-talk" } else { "so-far-sentence-ahead" };
    let played = [("played", so_far.quarters.len().into()), ("cash", size(ledger.cash).into())];
    let told = [
        words.tell(cash, &played),
        words.tell(paid, &[("back", words.money(back).into()), ("revenue", words.money(revenue).into())]),
        words.tell(ahead, &[("ahead", size(ledger.ahead).into())]),
    ];
    told.into_iter().map(|sentence| html! { <li key={sentence.clone()}>{ sentence }</li> }).collect()
}

/// What comes after this quarter of a campaign, in a heading, a sentence and a button; nothing of its own where it is
/// over and cannot be begun again by its name.
pub fn next(words: &Words, so_far: &SoFar) -> Option<[String; 3]> {
    let (played, all) = (so_far.quarters.len(), so_far.all());
    let number = played + 1;
    match (&so_far.next, so_far.plan.preset_id()) {
        (Some(_), _) => Some([
            words.tell("quarter-of-all", &[("number", number.into()), ("all", all.into())]),
            words.say("so-far-next-lead"),
            words.tell("so-far-next", &[("next", number.into())]),
        ]),
        (None, Some(_)) => {
            Some(["so-far-end-title", "so-far-end-lead", "so-far-end"].map(|id| words.say(id)))
        }
        (None, None) => None,
    }
}

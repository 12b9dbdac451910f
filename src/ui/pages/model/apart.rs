//! How well the five causes of a debrief tell apart: the rules, and in how many games each of them found something.

use crate::ui::pages::reveal::{cause_name, cause_rule};
use crate::ui::parts::{Tag, TagMark};
use debrief::apart::{Apart, ApartCell, CAREFUL_AT_MOST, GAMES, Manner, NATURAL_AT_LEAST};
use debrief::lenses::Cause;
use words::{Catalogue, ValidationText, Words};
use world::quantities::Share;
use yew::prelude::*;

/// The causes with their shares; those that miss lie open.
pub fn outcome(words: &Words) -> Html {
    let Some(found) = Apart::recorded() else {
        return html! {};
    };
    let percent = |percent: u32| words.percent(Share::from_fraction(f64::from(percent) / 100.0));
    let facts = [
        ("games", GAMES.into()),
        ("natural", percent(NATURAL_AT_LEAST).into()),
        ("careful", percent(CAREFUL_AT_MOST).into()),
        ("telling", found.telling().into()),
        ("all", Cause::ALL.len().into()),
    ];
    html! {
        <section class="model-part">
            <h2>{ words.of_validation(ValidationText::ApartTitle, &[]) }</h2>
            <p>{ words.of_validation(ValidationText::ApartLead, &facts) }</p>
            <p>{ words.of_validation(ValidationText::ApartPlayers, &[]) }</p>
            <ul class="claims" role="list">
                for cause in Cause::ALL {
                    { one(words, &found, cause) }
                }
            </ul>
        </section>
    }
}

fn one(words: &Words, found: &Apart, cause: Cause) -> Html {
    let tells = found.tells(cause);
    let (verdict, mark) =
        if tells { ("validation-pass", TagMark::Good) } else { ("validation-miss", TagMark::Bad) };
    html! {
        <li key={cause_name(cause)}>
            <details class="claim" open={!tells}>
                <summary><Tag text={words.say(verdict)} {mark} /><b>{ words.say(cause_name(cause)) }</b></summary>
                <p>{ words.say(cause_rule(cause)) }</p>
                if let Some(why) = why_missed(cause).filter(|_| !tells) {
                    <p>{ words.of_validation(why, &[]) }</p>
                }
                <table class="figures">
                    <tbody>
                        for cell in &found.cells {
                            { row(words, words.named(Catalogue::Markets, cell.market.id()), cell, cause) }
                        }
                        for manner in Manner::ALL {
                            { row(words, words.of_validation(ValidationText::ApartAll, &[]), &found.together(manner), cause) }
                        }
                    </tbody>
                </table>
            </details>
        </li>
    }
}

/// What we know about why a cause misses.
const fn why_missed(cause: Cause) -> Option<ValidationText> {
    match cause {
        Cause::ConflictingGoals | Cause::ClashingIncentives => Some(ValidationText::ApartGoals),
        Cause::SelfPreservation | Cause::Miscommunication | Cause::StrategyMisalignment => None,
    }
}

fn row(words: &Words, market: String, cell: &ApartCell, cause: Cause) -> Html {
    let kind = match cell.manner {
        Manner::Natural => ValidationText::ApartNatural,
        Manner::Careful => ValidationText::ApartCareful,
    };
    let market = words.of_validation(kind, &[("market", market.into())]);
    let seen = cell.share(cause);
    let percent = |share: f64| words.percent(Share::from_fraction(share));
    let facts = [
        ("share", percent(seen.share).into()),
        ("low", percent(seen.low).into()),
        ("high", percent(seen.high).into()),
    ];
    let text =
        if cell.is_as_wanted(cause) { ValidationText::ApartShare } else { ValidationText::ApartShareMissed };
    html! {
        <tr key={market.clone()}>
            <th scope="row">{ market }</th>
            <td>{ words.of_validation(text, &facts) }</td>
        </tr>
    }
}

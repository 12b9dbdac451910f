//! What comes out of the model: the claims that this engine is held against, and what was seen of each.

use super::headlines;
use crate::ui::pages::laboratory::reached;
use crate::ui::parts::{Tag, TagMark};
use lab::validation::robustness::{AGAINST, Better, Held};
use lab::validation::study::SCHEMES;
use lab::validation::{ClaimKind, ClaimRow, ClaimVerdict, Observed, Validation};
use words::{Catalogue, ClaimText, ValidationText, Words};
use yew::prelude::*;

/// The validation of this version of the engine.
pub fn outcome(words: &Words) -> Html {
    let Some(found) = Validation::recorded() else {
        return html! {};
    };
    let counts = [
        ("held", found.passed(ClaimKind::Found).into()),
        ("found", found.of_kind(ClaimKind::Found).count().into()),
        ("all", found.rows.len().into()),
        ("engine", found.engine.to_string().into()),
    ];
    // In the claims they have other names than in the game.
    let plans = SCHEMES.map(|id| (id, words.named(Catalogue::Schemes, id).into()));
    html! {
        <>
            <section class="model-part">
                <h2>{ words.say("validation-title") }</h2>
                <p>{ words.of_validation(ValidationText::Lead, &counts) }</p>
                <p>{ words.of_validation(ValidationText::Plans, &plans) }</p>
                for kind in ClaimKind::ALL {
                    { of_kind(words, &found, kind) }
                }
            </section>
            { robustness(words, &found.robustness) }
            { headlines::outcome(words, &found.headlines) }
        </>
    }
}

fn of_kind(words: &Words, found: &Validation, kind: ClaimKind) -> Html {
    let title = match kind {
        ClaimKind::Set => "validation-set",
        ClaimKind::BuiltIn => "validation-built-in",
        ClaimKind::Found => "validation-found",
    };
    let rows = found.of_kind(kind);
    let counts = [("held", found.passed(kind).into()), ("all", rows.clone().count().into())];
    html! {
        <>
            <h3>{ words.say(title) }</h3>
            <p class="fine">{ words.of_validation(ValidationText::Count, &counts) }</p>
            <ul class="claims" role="list">{ for rows.map(|row| claim(words, row)) }</ul>
        </>
    }
}

/// One claim. What did not come out lies open, what did can be opened.
fn claim(words: &Words, row: &ClaimRow) -> Html {
    let (verdict, mark) = match row.finding.verdict {
        ClaimVerdict::Pass => ("validation-pass", TagMark::Good),
        ClaimVerdict::Miss => ("validation-miss", TagMark::Bad),
    };
    html! {
        <li key={row.id.to_string()}>
            <details class="claim" open={row.finding.verdict == ClaimVerdict::Miss}>
                <summary><Tag text={words.say(verdict)} {mark} /><b>{ words.about_claim(ClaimText::Claim, &row.id) }</b></summary>
                <dl class="claim-said">
                    <dt>{ words.say("validation-expected") }</dt>
                    <dd>{ words.about_claim(ClaimText::Expected, &row.id) }</dd>
                    <dt>{ words.say("validation-source") }</dt>
                    <dd>{ words.about_claim(ClaimText::Source, &row.id) }</dd>
                    if let Some(tried) = words.tried(row) {
                        <dt>{ words.say("validation-tried") }</dt>
                        <dd>{ tried }</dd>
                    }
                </dl>
                <table class="figures">
                    <tbody>{ for row.finding.observed.iter().map(|seen| observed(words, seen)) }</tbody>
                </table>
            </details>
        </li>
    }
}

fn observed(words: &Words, seen: &Observed) -> Html {
    let what = words.seen(&seen.what);
    html! {
        <tr key={what.clone()}>
            <th scope="row">{ what }</th>
            <td>{ reached(words, seen.unit, &seen.estimate) }</td>
        </tr>
    }
}

fn robustness(words: &Words, held: &[Held]) -> Html {
    let worlds = held.first().map_or(0, |held| held.worlds);
    html! {
        <section class="model-part">
            <h2>{ words.say("robustness-title") }</h2>
            <p>{ words.of_validation(ValidationText::Robustness, &[("worlds", worlds.into())]) }</p>
            <table class="figures held">
                <thead>
                    <tr>
                        <th scope="col">{ words.say("robustness-what") }</th>
                        for scheme in AGAINST {
                            <th key={scheme} scope="col">{ words.named(Catalogue::Schemes, scheme) }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ for Better::ALL.map(|better| row_of(words, held, better)) }</tbody>
            </table>
        </section>
    }
}

fn row_of(words: &Words, held: &[Held], better: Better) -> Html {
    let what = match better {
        Better::Overpromised => "robustness-overpromised",
        Better::Late => "robustness-late",
        Better::Satisfaction => "robustness-satisfaction",
        Better::Renewed => "robustness-renewed",
        Better::Value => "robustness-value",
        Better::NetValue => "robustness-net-value",
        Better::Result => "robustness-result",
    };
    let of = |scheme: &str| {
        let found = held.iter().find(|held| held.scheme == scheme && held.better == better);
        found.map(|held| held.held)
    };
    html! {
        <tr key={what}>
            <th scope="row">{ words.say(what) }</th>
            for scheme in AGAINST {
                <td key={scheme}>{ of(scheme) }</td>
            }
        </tr>
    }
}

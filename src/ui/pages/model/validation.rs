//! What comes out of the model: the claims that this engine is held against, and what was seen of each.

use crate::ui::pages::laboratory::{in_unit, reached};
use crate::ui::parts::{Tag, TagMark};
use lab::estimate::Estimate;
use lab::measure::MeasureUnit;
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
        ("passed", found.passed().into()),
        ("all", found.rows.len().into()),
        ("set", found.rows.iter().filter(|row| row.part == ClaimKind::Calibration).count().into()),
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
                { part(words, &found, ClaimKind::Calibration, "validation-calibration") }
                { part(words, &found, ClaimKind::Fact, "validation-facts") }
            </section>
            { robustness(words, &found.robustness) }
        </>
    }
}

fn part(words: &Words, found: &Validation, part: ClaimKind, title: &str) -> Html {
    let rows = found.rows.iter().filter(|row| row.part == part);
    html! {
        <>
            <h3>{ words.say(title) }</h3>
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
            <td>{ told(words, seen.unit, &seen.estimate) }</td>
        </tr>
    }
}

/// A figure and how far it reaches; what is known exactly reaches nowhere.
fn told(words: &Words, unit: MeasureUnit, estimate: &Estimate) -> String {
    if estimate.error == 0.0 { in_unit(words, unit, estimate.mean) } else { reached(words, unit, estimate) }
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

//! The model, as the engine reads it: every equation, every number, where it comes from and how well it is founded;
//! and what comes out of it.

mod apart;
mod headlines;
mod numbers;
mod validation;

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::state::Msg;
use numbers::Number;
use words::Words;
use world::parameters::{Equation, ROWS, Status};
use yew::prelude::*;

/// The model page.
#[component]
pub fn ModelPage() -> Html {
    let act = use_act();
    let words = &use_words();
    html! {
        <main class="model">
            <header class="setup-head">
                <Button label={words.say("setup-back")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say("model-title") }</h1>
                <p>{ words.say("model-lead") }</p>
                <p class="fine">{ counted(words) }</p>
            </header>
            for equation in Equation::ALL {
                { section(words, equation) }
            }
            { bots(words) }
            { validation::outcome(words) }
            { apart::outcome(words) }
        </main>
    }
}

fn counted(words: &Words) -> String {
    let of = |status: Status| ROWS.iter().filter(|row| row.status == status).count();
    words.tell(
        "model-count",
        &[
            ("rows", ROWS.len().into()),
            ("evidence", of(Status::Evidence).into()),
            ("derived", of(Status::Derived).into()),
            ("assumptions", of(Status::Assumption).into()),
        ],
    )
}

fn section(words: &Words, equation: Equation) -> Html {
    let [title, lead, formula] = sentences(equation);
    let rows = ROWS.iter().filter(move |row| row.equation == equation);
    html! {
        <section key={title} class="model-part">
            <h2>{ words.say(title) }</h2>
            <p>{ words.say(lead) }</p>
            for (index, line) in words.say(formula).lines().enumerate() {
                <p key={index} class="formula">{ line.trim().to_owned() }</p>
            }
            { numbers::table(words, rows.map(Number::from)) }
        </section>
    }
}

fn bots(words: &Words) -> Html {
    html! {
        <section class="model-part">
            <h2>{ words.say("model-bots") }</h2>
            <p>{ words.say("model-bots-lead") }</p>
            <p>{ words.say("model-replays") }</p>
            { numbers::table(words, bots::numbers::ROWS.iter().map(Number::from)) }
        </section>
    }
}

/// What an equation is called.
#[must_use]
pub const fn title(equation: Equation) -> &'static str {
    let [title, _, _] = sentences(equation);
    title
}

/// The title, the explanation and the formula of an equation.
const fn sentences(equation: Equation) -> [&'static str; 3] {
    match equation {
        Equation::Demand => ["equation-demand", "equation-demand.lead", "equation-demand.formula"],
        Equation::Signature => {
            ["equation-signature", "equation-signature.lead", "equation-signature.formula"]
        }
        Equation::Knowledge => {
            ["equation-knowledge", "equation-knowledge.lead", "equation-knowledge.formula"]
        }
        Equation::Capacity => ["equation-capacity", "equation-capacity.lead", "equation-capacity.formula"],
        Equation::Delivery => ["equation-delivery", "equation-delivery.lead", "equation-delivery.formula"],
        Equation::Forecast => ["equation-forecast", "equation-forecast.lead", "equation-forecast.formula"],
        Equation::Warning => ["equation-warning", "equation-warning.lead", "equation-warning.formula"],
        Equation::Satisfaction => {
            ["equation-satisfaction", "equation-satisfaction.lead", "equation-satisfaction.formula"]
        }
        Equation::Renewal => ["equation-renewal", "equation-renewal.lead", "equation-renewal.formula"],
        Equation::Company => ["equation-company", "equation-company.lead", "equation-company.formula"],
        Equation::Pipeline => ["equation-pipeline", "equation-pipeline.lead", "equation-pipeline.formula"],
    }
}

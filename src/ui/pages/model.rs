//! The model, as the engine reads it: every equation, every number, where it comes from and how well it is founded.

use crate::ui::hooks::use_act;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::Msg;
use crate::words::Words;
use crate::world::parameters::{Equation, ROWS, Row, Status};
use yew::prelude::*;

/// Props of [`ModelPage`].
#[derive(Properties, PartialEq)]
pub struct ModelPageProps {
    /// The language.
    pub words: Words,
}

/// The model page.
#[component]
pub fn ModelPage(props: &ModelPageProps) -> Html {
    let act = use_act();
    let words = &props.words;
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
            <table class="rows">
                <thead>
                    <tr>
                        <th scope="col">{ words.say("model-name") }</th>
                        <th scope="col">{ words.say("model-what") }</th>
                        <th scope="col">{ words.say("model-value") }</th>
                        <th scope="col">{ words.say("model-status") }</th>
                    </tr>
                </thead>
                <tbody>{ for rows.map(|row| row_of(words, row)) }</tbody>
            </table>
        </section>
    }
}

fn row_of(words: &Words, row: &'static Row) -> Html {
    let status = match row.status {
        Status::Evidence => "status-evidence",
        Status::Derived => "status-derived",
        Status::Assumption => "status-assumption",
    };
    let range = [("low", words.number(row.low).into()), ("high", words.number(row.high).into())];
    html! {
        <tr key={row.id}>
            <th scope="row"><code>{ row.id }</code></th>
            <td>{ row.source }</td>
            <td class="rows-value">
                <b>{ words.number(row.default) }</b>{ " " }{ row.unit }
                <small>{ words.tell("model-range", &range) }</small>
            </td>
            <td><span class="tag" data-status={status}>{ words.say(status) }</span></td>
        </tr>
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

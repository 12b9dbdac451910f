//! The numbers of a table that the engine reads, the world's and the bots' alike.

use words::{NumberTable, Words};
use world::parameters::Status;

use yew::prelude::*;

/// One number, as a reader is told of it.
#[derive(Clone, Copy)]
pub struct Number {
    table: NumberTable,
    id: &'static str,
    unit: &'static str,
    value: f64,
    range: [f64; 2],
    status: Status,
}

impl From<&world::parameters::ParameterRow> for Number {
    fn from(row: &world::parameters::ParameterRow) -> Self {
        let range = [row.low, row.high];
        Self {
            table: NumberTable::World,
            id: row.id,
            unit: row.unit,
            value: row.default,
            range,
            status: row.status,
        }
    }
}

impl From<&bots::numbers::BotRow> for Number {
    fn from(row: &bots::numbers::BotRow) -> Self {
        let range = [row.low, row.high];
        Self {
            table: NumberTable::Bots,
            id: row.id,
            unit: row.unit,
            value: row.default,
            range,
            status: row.status,
        }
    }
}

/// A table of numbers.
pub fn table(words: &Words, numbers: impl Iterator<Item = Number>) -> Html {
    html! {
        <table class="rows">
            <thead>
                <tr>
                    <th scope="col">{ words.say("model-name") }</th>
                    <th scope="col">{ words.say("model-what") }</th>
                    <th scope="col">{ words.say("model-value") }</th>
                    <th scope="col">{ words.say("model-status") }</th>
                </tr>
            </thead>
            <tbody>{ for numbers.map(|number| row(words, number)) }</tbody>
        </table>
    }
}

fn row(words: &Words, number: Number) -> Html {
    let status = match number.status {
        Status::Evidence => "status-evidence",
        Status::Derived => "status-derived",
        Status::Assumption => "status-assumption",
    };
    let [low, high] = number.range.map(|end| words.number(end));
    html! {
        <tr key={number.id}>
            <th scope="row"><code>{ number.id }</code></th>
            <td>{ words.about_number(number.table, number.id) }</td>
            <td class="rows-value">
                <b>{ words.number(number.value) }</b>{ " " }{ words.unit(number.unit) }
                <small>{ words.tell("model-range", &[("low", low.into()), ("high", high.into())]) }</small>
            </td>
            <td><span class="tag" data-status={status}>{ words.say(status) }</span></td>
        </tr>
    }
}

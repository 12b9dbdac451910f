//! A number worked out in the open: its terms one below the other, and for each the rows of the model behind it.

use super::Why;
use words::{NumberTable, Words};
use world::parameters::{self, ParameterRow, Parameters, Status};
use yew::prelude::*;

/// A term of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumTerm {
    label: String,
    figure: String,
    /// Ids of the model's rows that the term is worked out by.
    rows: &'static [&'static str],
}

impl SumTerm {
    /// A term that follows from a move or from the pay plan: what it is, and how much, in words.
    #[must_use]
    pub const fn new(label: String, figure: String) -> Self {
        Self { label, figure, rows: &[] }
    }

    /// Names the rows of the model that the term is worked out by.
    #[must_use]
    pub const fn by(mut self, rows: &'static [&'static str]) -> Self {
        self.rows = rows;
        self
    }
}

/// The question `ask`, and behind it the worked sum: `terms`, the last of which is what they come to.
pub fn sum(words: &Words, parameters: &Parameters, ask: String, terms: &[SumTerm]) -> Html {
    html! { <Why {ask}>{ worked(words, parameters, terms) }</Why> }
}

/// The worked sum alone, to stand among other words.
pub fn worked(words: &Words, parameters: &Parameters, terms: &[SumTerm]) -> Html {
    html! {
        <dl class="sum">
            for (index, term) in terms.iter().enumerate() {
                <div key={index} class="sum-term">
                    <dt>{ &term.label }</dt>
                    <dd>{ &term.figure }</dd>
                    for row in rows(term) {
                        <dd key={row.id} class="sum-row">{ row_sentence(words, parameters, row) }</dd>
                    }
                </div>
            }
        </dl>
    }
}

fn rows(term: &SumTerm) -> impl Iterator<Item = &'static ParameterRow> {
    term.rows.iter().filter_map(|id| parameters::row(id))
}

/// A row of the model in words: what it is, its value here, and how well it is founded.
fn row_sentence(words: &Words, parameters: &Parameters, row: &ParameterRow) -> String {
    let value = parameters.get(row.id).unwrap_or(row.default);
    let facts = [
        ("what", words.about_number(NumberTable::World, row.id).into()),
        ("value", words.number(value).into()),
        ("unit", words.unit(row.unit).into()),
    ];
    words.tell(
        match row.status {
            Status::Evidence => "model-row-evidence",
            Status::Derived => "model-row-derived",
            Status::Assumption => "model-row-assumption",
        },
        &facts,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language;

    #[test]
    fn a_row_tells_its_value_in_this_game_and_how_well_it_is_founded() {
        let words = Words::new(Language::English);
        let mut parameters = Parameters::default();
        parameters.set("list_price", 1.25);
        let row = parameters::row("list_price").expect("the model has a list price");
        let sentence = row_sentence(&words, &parameters, row);
        assert!(sentence.contains("1.25") && sentence.contains("ssumption"), "{sentence}");
    }
}

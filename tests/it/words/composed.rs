//! The sentences whose ids are put together at run time, by `words::named`: what presets, characters the numbers
//! of the model and the claims of the validation and the columns of tables are told with.

use debrief::voice::ClientOccasion;
use game::{campaign, scenario};
use lab::validation::study::{CULTURES, SCHEMES};
use lab::validation::what::What;
use lab::validation::{ClaimVerdict, Validation, claims as claims_in_order};
use page::ui::parts::face;
use std::collections::{BTreeMap, BTreeSet};
use words::{
    Catalogue, ClaimText, ColumnsOf, Introduction, NumberTable, anybodys_line, client_line,
    culture_of_claims, plan_of_claims, plan_of_claims_in_short, unit,
};

/// Where sentences are written that any file of a first visit may hold.
const ANYWHERE: &str = "";
/// What is written for the numbers of the model.
const NUMBERS: &str = "numbers.ftl";
/// What is written for the validation.
const CLAIMS: &str = "claims.ftl";
/// What is written for the columns of tables.
const COLUMNS: &str = "columns.ftl";

/// Every id that is put together, each with the file that holds its sentence.
pub fn composed() -> BTreeMap<String, &'static str> {
    let presets = Catalogue::ALL.into_iter().flat_map(|catalogue| {
        let ids = catalogue.ids().into_iter().map(move |id| catalogue.sentence(id));
        ids.flat_map(|id| [format!("{id}.lead"), id])
    });
    let lines = |character: &'static str| {
        ClientOccasion::ALL.into_iter().flat_map(move |occasion| {
            let (name, count) = occasion.lines();
            (1..=count).map(move |number| client_line(character, name, number))
        })
    };
    let introduced = |character| Introduction::ALL.map(|of| of.sentence(character));
    let characters = characters().into_iter().flat_map(|id| lines(id).chain(introduced(id)));
    let anybody = ClientOccasion::ALL.into_iter().map(|occasion| anybodys_line(occasion.lines().0));
    let first = presets.chain(characters).chain(anybody).map(|id| (id, ANYWHERE));
    let numbers = numbers().map(|id| (id, NUMBERS));
    let claims = claims().into_iter().map(|id| (id, CLAIMS));
    first.chain(numbers).chain(claims).chain(columns().map(|id| (id, COLUMNS))).collect()
}

/// What is said of the claims of the validation, and the names that their figures have.
fn claims() -> Vec<String> {
    let about = claims_in_order().flat_map(|id| ClaimText::ALWAYS.map(|about| about.sentence(id)));
    let named = SCHEMES.map(plan_of_claims).into_iter().chain(CULTURES.map(culture_of_claims));
    let found = Validation::recorded().expect("it is kept");
    let missed = found.rows.iter().filter(|row| row.finding.verdict == ClaimVerdict::Miss);
    let tried = missed.map(|row| ClaimText::Tried.sentence(&row.id));
    let compared =
        found.rows.iter().flat_map(|row| &row.finding.observed).filter_map(|seen| match &seen.what {
            What::PaidLess { less, .. } => Some(plan_of_claims_in_short(less)),
            _ => None,
        });
    let headlined = found.headlines.iter().map(|row| plan_of_claims(&row.plan));
    about.chain(named).chain(tried).chain(compared).chain(headlined).collect()
}

/// What is said of the numbers of the model, and of their units.
fn numbers() -> impl Iterator<Item = String> {
    NumberTable::ALL
        .into_iter()
        .flat_map(|table| table.rows().into_iter().flat_map(move |(id, of)| [table.sentence(id), unit(of)]))
}

/// What the columns of tables mean.
fn columns() -> impl Iterator<Item = String> {
    let debrief = export::debrief::COLUMNS.into_iter().map(|name| ColumnsOf::Debrief.sentence(name));
    debrief.chain(export::lab::COLUMNS.into_iter().map(|name| ColumnsOf::Laboratory.sentence(name)))
}

/// The characters that the presets' markets name.
fn characters() -> BTreeSet<&'static str> {
    let quarters = scenario::preset_ids().filter_map(scenario::preset);
    let campaigns: Vec<_> = campaign::preset_ids().filter_map(campaign::preset).collect();
    let firsts = campaigns.iter().map(|plan| (**plan.first()).clone());
    let clients = quarters.chain(firsts).flat_map(|market| market.draft().clients.clone());
    let newcomers = campaigns.iter().flat_map(|plan| plan.draft().newcomers.clone());
    let named: BTreeSet<String> =
        clients.map(|client| client.character).chain(newcomers.map(|client| client.character)).collect();
    let drawn: BTreeSet<&str> = face::drawn().collect();
    assert_eq!(
        named,
        drawn.iter().map(|id| (*id).to_owned()).collect(),
        "every character has a face, and no face is left over"
    );
    drawn
}

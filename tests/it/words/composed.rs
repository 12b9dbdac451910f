//! The sentences whose ids are put together at run time, by `words::named`: what presets, characters and the numbers
//! of the model are told with.

use super::written::written;
use game::{campaign, scenario};
use page::ui::parts::face;
use page::ui::voice::Occasion;
use std::collections::{BTreeMap, BTreeSet};
use words::{Catalogue, Introduction, Language, Numbers, Words, anybodys_line, client_line, unit};

/// Where sentences are written that any file of a first visit may hold.
const ANYWHERE: &str = "";
/// What is written for the numbers of the model.
const NUMBERS: &str = "numbers.ftl";

/// Every id that is put together, each with the file that holds its sentence.
pub fn composed() -> BTreeMap<String, &'static str> {
    let presets = Catalogue::ALL.into_iter().flat_map(|catalogue| {
        let ids = catalogue.ids().into_iter().map(move |id| catalogue.sentence(id));
        ids.flat_map(|id| [format!("{id}.lead"), id])
    });
    let lines = |character: &'static str| {
        Occasion::ALL.into_iter().flat_map(move |occasion| {
            let (name, count) = occasion.lines();
            (1..=count).map(move |number| client_line(character, name, number))
        })
    };
    let introduced = |character| Introduction::ALL.map(|of| of.sentence(character));
    let characters = characters().into_iter().flat_map(|id| lines(id).chain(introduced(id)));
    let anybody = Occasion::ALL.into_iter().map(|occasion| anybodys_line(occasion.lines().0));
    let first = presets.chain(characters).chain(anybody).map(|id| (id, ANYWHERE));
    first.chain(numbers().map(|id| (id, NUMBERS))).collect()
}

/// What is said of the numbers of the model, and of their units.
fn numbers() -> impl Iterator<Item = String> {
    Numbers::ALL
        .into_iter()
        .flat_map(|table| table.rows().into_iter().flat_map(move |(id, of)| [table.sentence(id), unit(of)]))
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

/// A sentence of a later file finds what it refers to only where that is read together with it.
#[test]
fn what_a_composed_sentence_refers_to_is_read_with_it() {
    let words = Words::new(Language::English);
    let (written, _) = written();
    let tables = Numbers::ALL.into_iter();
    let told: Vec<String> = tables
        .flat_map(|table| table.rows().into_iter().map(move |(id, _)| (table, id)))
        .filter(|(table, id)| written.get(&table.sentence(id)).is_some_and(|is| !is.references.is_empty()))
        .map(|(table, id)| words.about_number(table, id))
        .collect();
    assert!(told.len() > 10, "citations are found: {told:?}");
    let bare: Vec<_> = told.iter().filter(|sentence| sentence.contains('{')).collect();
    assert!(bare.is_empty(), "these name a sentence of another chapter: {bare:#?}");
}

//! The sentences whose ids are put together at run time, by `words::named`: what presets, characters the numbers
//! of the model and the claims of the validation and the columns of tables are told with.

use course::ask::SceneAsk;
use course::plan::Course;
use course::progress::{EndItem, TRANSFER, Wording};
use debrief::voice::ClientOccasion;
use game::{campaign, scenario};
use lab::validation::study::{CULTURES, SCHEMES};
use lab::validation::what::What;
use lab::validation::{ClaimVerdict, Validation, claims as claims_in_order};
use page::ui::parts::face;
use std::collections::{BTreeMap, BTreeSet};
use words::{
    Catalogue, ChapterText, ClaimText, ColumnsOf, Introduction, ItemText, MomentText, NumberTable,
    anybodys_line, client_line, culture_of_claims, plan_of_claims, plan_of_claims_in_short, unit,
};

/// What is written for presets: a first visit names some, and every part does.
const PRESETS: &str = "app.ftl";
/// What clients say.
const CHARACTERS: &str = "characters.ftl";
/// What is written for the numbers of the model.
const NUMBERS: &str = "numbers.ftl";
/// What is written for the validation.
const CLAIMS: &str = "claims.ftl";
/// What is written for the columns of tables.
const COLUMNS: &str = "columns.ftl";

/// What is written around the chapters of the course.
const LEARN: &str = "learn.ftl";
/// What is written for the chapters of the course.
const CHAPTERS: &str = "chapters.ftl";

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
    let first = presets.map(|id| (id, PRESETS));
    let first = first.chain(characters.chain(anybody).map(|id| (id, CHARACTERS)));
    let numbers = numbers().map(|id| (id, NUMBERS));
    let claims = claims().into_iter().map(|id| (id, CLAIMS));
    let course = course().into_iter().map(|id| (id, CHAPTERS));
    let moments = SceneAsk::ALL.into_iter().flat_map(|ask| MomentText::ALL.map(|text| text.sentence(ask)));
    let course = course.chain(moments.map(|id| (id, LEARN)));
    first.chain(numbers).chain(claims).chain(course).chain(columns().map(|id| (id, COLUMNS))).collect()
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

/// What is said in the chapters of the course, and of its items.
fn course() -> Vec<String> {
    let course = Course::of_truce().expect("every chapter is valid");
    let mut ids = Vec::new();
    let mut item = |item: EndItem, chapter: &str, answers: u8| {
        ids.extend([ItemText::Question, ItemText::Why].map(|text| text.sentence(item, chapter)));
        ids.extend((1..=answers).map(|number| ItemText::Answer(number).sentence(item, chapter)));
    };
    for (place, chapter) in course.chapters().iter().enumerate() {
        for wording in [Wording::First, Wording::Other] {
            item(EndItem::Of(place, wording), &chapter.id, chapter.question.answers);
        }
    }
    for (number, key) in (1..).zip(TRANSFER) {
        item(EndItem::Transfer(number), "", key.answers);
    }
    for chapter in course.chapters() {
        ids.extend(ChapterText::ALWAYS.map(|text| text.sentence(&chapter.id)));
        let choices = u8::try_from(chapter.bet.choices()).expect("a guess has few choices");
        ids.extend((1..=choices).map(|number| ChapterText::Choice(number).sentence(&chapter.id)));
    }
    ids
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

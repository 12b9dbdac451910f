//! The model page says what was found and what was put in, and what of it may be headlined.

use crate::drawn::drawn;
use lab::validation::{ClaimKind, Validation};
use page::ui::pages::model::ModelPage;
use yew::prelude::*;

/// The text of the page, a line for each element.
fn text() -> String {
    let markup = drawn(html! { <ModelPage /> });
    let parts = markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text).trim());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Where a line begins so, counted in bytes.
fn place(text: &str, begins: &str) -> usize {
    text.find(begins).unwrap_or_else(|| panic!("the page says nothing like “{begins}”"))
}

#[test]
fn only_what_was_found_counts_as_evidence() {
    let (page, found) = (text(), Validation::recorded().expect("it is kept"));
    let counted = |kind| [found.passed(kind), found.of_kind(kind).count()];
    let [held, all] = counted(ClaimKind::Found);
    place(&page, &format!("Only what we found counts as evidence: {held} of {all} such claims hold."));
    let titles = [("Set:", ClaimKind::Set), ("Built in:", ClaimKind::BuiltIn), ("Found:", ClaimKind::Found)];
    let mut last = 0;
    for (title, kind) in titles {
        let at = place(&page, title);
        assert!(at > last, "{title} comes in its turn");
        let [held, all] = counted(kind);
        let count = page[at..].lines().nth(1).expect("a line follows");
        assert_eq!(count, format!("{held} of {all} hold."), "below {title}");
        last = at;
    }
}

#[test]
fn what_may_be_headlined_is_there_with_its_figures() {
    let (page, found) = (text(), Validation::recorded().expect("it is kept"));
    let from = place(&page, "How sure can a debrief be?");
    let part =
        &page[from..page[from..].find("Do the five causes tell players apart?").expect("it follows") + from];
    for row in &found.headlines {
        let shares = row.higher.map(|share| format!("{}%", (share * 100.0).round())).join("\n");
        assert!(part.contains(&shares), "{row:?}: {part}");
    }
    for sentence in ["agree for a single team.", "agree with 10 teams or more.", "not even with 20 teams."] {
        assert!(part.contains(sentence), "{sentence}: {part}");
    }
}

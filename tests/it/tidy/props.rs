//! What a component is given and what it takes for itself.

use super::source::Source;
use super::{complain, sources};
use std::collections::BTreeSet;

/// The words, by the path that every file of the page names them by.
const WORDS: &str = "words::Words";

/// The path of a type where it is made: what is passed on from module to module is followed.
fn home(all: &[&Source], path: &str) -> String {
    let mut path = path.to_owned();
    for _ in 0..8 {
        let Some(next) = all.iter().find_map(|source| source.passed_on(&path)) else { break };
        if next == path {
            break;
        }
        path = next;
    }
    path
}

/// The properties that hold the words, or something that holds them.
fn holding_words(all: &[&Source]) -> Vec<String> {
    let made = || all.iter().flat_map(|source| source.types.iter().map(move |made| (source, made)));
    let mut holders = BTreeSet::from([WORDS.to_owned()]);
    // Whoever holds a holder is one.
    loop {
        let more = made().filter(|(_, made)| made.of.iter().any(|of| holders.contains(&home(all, of))));
        let more: Vec<String> = more.map(|(_, made)| made.path.clone()).collect();
        let before = holders.len();
        holders.extend(more);
        if holders.len() == before {
            break;
        }
    }
    let props =
        made().filter(|(_, made)| made.derived.contains("Properties") && holders.contains(&made.path));
    props.map(|(source, made)| format!("{}:{}: {}", source.name, made.line, made.path)).collect()
}

#[test]
fn words_reach_a_component_by_the_context_alone() {
    let all: Vec<&Source> = sources(&["src"]).collect();
    complain(
        holding_words(&all),
        "Properties hold no Words: a component asks `use_words()`, a function that draws takes `words: &Words`.",
    );
}

/// However they are held they are found, and what is only called like them is not.
#[test]
fn words_are_seen_in_properties_however_they_are_held() {
    let hand = "use words::Words; pub struct Hand { pub words: Words } pub struct Glove(Hand);";
    let passing = "pub use crate::ui::hand::Hand;";
    let found = |text: &str| {
        let files = [("src/ui/hand.rs", hand), ("src/ui/table/mod.rs", passing), ("src/ui/bench.rs", text)];
        let read: Vec<Source> = files.iter().map(|(name, text)| Source::read(name, text)).collect();
        holding_words(&read.iter().collect::<Vec<_>>())
    };
    let holding = [
        "use words::Words; #[derive(Properties, PartialEq)] struct Props { words: Words }",
        "#[derive(PartialEq, yew::Properties)] pub struct Props { pub told: words::Words }",
        "use words::{Language, Words as Told}; #[derive(Properties)] struct Props { told: Option<Rc<Told>> }",
        "type Told = std::rc::Rc<words::Words>; #[derive(Properties)] struct Props { told: Told }",
        "use super::hand::Hand; #[derive(Properties)] struct Props { hand: Hand }",
        "use crate::ui::hand::Glove; #[derive(Properties)] struct Props { hand: Vec<Glove> }",
        "use super::table::Hand; #[derive(Properties)] struct Props<P: Leaf> { leaf: P, hand: Hand }",
        "enum Told { No, Yes(words::Words) } #[derive(Properties)] struct Props { told: Told }",
        "mod inner { #[derive(super::Properties)] struct Props { hand: super::super::hand::Hand } }",
    ];
    for text in holding {
        assert_eq!(found(text).len(), 1, "these properties hold the words: {text}");
    }
    let others = [
        "use words::Words; struct Kept { words: Words }",
        "use words::Words; fn of(words: &Words) {} #[derive(Properties)] struct Props { words: usize }",
        "use words::Fact; #[derive(Properties)] struct Props { words: Vec<Fact<'static>> }",
        "struct Words; #[derive(Properties)] struct Props { words: Words }",
        "mod inner { pub struct Hand; } #[derive(Properties)] struct Props { hand: inner::Hand }",
    ];
    for text in others {
        assert!(found(text).is_empty(), "these properties hold no words: {text}");
    }
}

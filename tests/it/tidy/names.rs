//! One word, one meaning.

use super::source::{Seen, Source};
use super::{complain, sources};
use std::collections::BTreeMap;

/// Names that several types have which more than their own module can name, with where they stand.
fn shared_names(all: &[&Source]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for source in all {
        for made in source.types.iter().filter(|made| made.seen == Seen::Shared) {
            let name = made.path.rsplit("::").next().unwrap_or(&made.path);
            places.entry(name).or_default().push(format!("{}:{}", source.name, made.line));
        }
    }
    let several = places.into_iter().filter(|(_, places)| places.len() > 1);
    several.map(|(name, places)| format!("{name}: {}", places.join(", "))).collect()
}

/// A private helper of one file may be called by any word; what others read may not.
#[test]
fn no_two_types_that_others_use_share_a_name() {
    let all: Vec<&Source> = sources(&["src", "crates"]).filter(|source| !source.is_test()).collect();
    assert!(all.len() > 200, "the whole house is read");
    complain(
        shared_names(&all),
        "One word has one meaning: give all but one of these a name that says which it is. The glossary in \
         ARCHITECTURE.md says which words are taken.",
    );
}

#[test]
fn a_name_that_is_given_twice_is_seen_however_it_is_given() {
    let once = Source::read("crates/game/src/fault.rs", "pub struct Fault; struct Helper;");
    let found = |text: &str| shared_names(&[&once, &Source::read("src/ui/fault.rs", text)]);
    let twice = [
        "pub enum Fault { Full }",
        "pub(crate) struct Fault<K>(K);",
        "pub type Fault = u8;",
        "pub trait Fault {}",
        "mod inner { pub(super) struct Fault; }",
    ];
    for text in twice {
        assert_eq!(found(text).len(), 1, "this shares a name: {text}");
    }
    for text in ["struct Fault;", "pub enum Trouble { Fault }", "pub use game::Fault;", "pub struct Helper;"]
    {
        assert!(found(text).is_empty(), "this shares none: {text}");
    }
}

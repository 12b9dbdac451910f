//! Where English may stand: in the words. The engine names things by ids, and only `crates/words` makes sentences.
//!
//! The border: what is told of a file that cannot be read (`fmt::Display` of a fault, `expecting` of a reader) is
//! English, as the messages of the JSON reader around it are. Docs and attributes are for who reads the code, and so
//! are tests.

use crate::tidy::files;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::Lit;
use syn::visit::{self, Visit};

const ENGINE: [&str; 8] = ["base", "world", "pay", "game", "bots", "lab", "debrief", "export"];

/// A replay as text is a form for programs, frozen by the golden games.
const FORMS: [&str; 3] =
    ["crates/export/src/campaign.rs", "crates/export/src/replay.rs", "crates/export/src/told.rs"];

/// The texts of a file that read like a sentence.
#[derive(Default)]
struct Sentences(Vec<String>);

impl Sentences {
    fn read(name: &str, text: &str) -> Vec<String> {
        let mut found = Self::default();
        found.visit_file(&syn::parse_file(text).unwrap_or_else(|fault| panic!("{name}: {fault}")));
        found.0
    }

    fn text(&mut self, text: String) {
        // What a format leaves to a fact is no word of it.
        let bare = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
        let is_word =
            |word: &str| word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || ",.:;-’'".contains(c));
        if bare.collect::<Vec<_>>().join("1").split_whitespace().filter(|word| is_word(word)).count() > 1 {
            self.0.push(text);
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut is_attribute = false;
        for token in tokens {
            let after_a_hash = std::mem::replace(&mut is_attribute, false);
            match token {
                TokenTree::Punct(punct) => is_attribute = punct.as_char() == '#',
                TokenTree::Group(_) if after_a_hash => {}
                TokenTree::Literal(literal) => {
                    if let Ok(Lit::Str(text)) = syn::parse_str(&literal.to_string()) {
                        self.text(text.value());
                    }
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(_) => {}
            }
        }
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|meta| meta.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Sentences {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if item.sig.ident != "fmt" && item.sig.ident != "expecting" {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.text(text.value());
    }

    fn visit_macro(&mut self, made: &'ast syn::Macro) {
        self.tokens(made.tokens.clone());
    }
}

#[test]
fn the_core_makes_no_sentences() {
    let sources = ENGINE.iter().flat_map(|name| files(&format!("crates/{name}/src"), "rs"));
    let sources = sources.filter(|(name, _)| !FORMS.contains(&name.as_str()));
    let found = sources.map(|(name, text)| (name.clone(), Sentences::read(&name, &text)));
    let found: BTreeMap<String, Vec<String>> = found.filter(|(_, texts)| !texts.is_empty()).collect();
    assert!(found.is_empty(), "name these by ids, and write them in crates/words: {found:#?}");
}

#[test]
fn a_sentence_is_told_from_an_id() {
    let text = r#"
        /// Docs are for who reads the code.
        const UNIT: &str = "person-days a week";
        const ID: &str = "home-title";
        rows! { #[doc = "Of the world."] pace: 1.0, "Mean stated size of a lead"; }
        fn line() -> String { format!("w{:02} {audience:10} {name}") }
        impl fmt::Display for Fault {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "the move lacks a name") }
        }
        #[cfg(test)]
        mod tests { const TOLD: &str = "in a test"; }
    "#;
    assert_eq!(Sentences::read("row.rs", text), ["person-days a week", "Mean stated size of a lead"]);
}

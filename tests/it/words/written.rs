//! What is written: the Fluent files, parsed.

use crate::tidy::files;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// One sentence, or one of the parts written beside it.
#[derive(Default)]
pub struct Sentence {
    pub file: String,
    /// Its text without the facts, each variant once.
    pub text: String,
    /// How many words it has at most, whichever variant is told; a fact is one word.
    pub longest: usize,
    /// How many words each full sentence of that variant has; a label without a full stop is no sentence.
    pub sentences: Vec<usize>,
    /// The facts that it names.
    pub facts: BTreeSet<String>,
    /// The sentences, or parts of them, that it takes in whole.
    pub references: BTreeSet<String>,
}

/// Every sentence by its id, and every part by `id.part`. What is written twice or cannot be read is in the second
/// list.
pub fn written() -> (BTreeMap<String, Sentence>, Vec<String>) {
    let mut sentences = BTreeMap::new();
    let mut faults = Vec::new();
    for (file, text) in files("crates/words/src/en", "ftl") {
        let resource = parser::parse(text).unwrap_or_else(|(good, found)| {
            faults.extend(found.iter().map(|fault| format!("{file}: {fault}")));
            good
        });
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    faults.push(format!(
                        "{file} writes the term '{}', and no test looks into terms",
                        term.id.name
                    ));
                    continue;
                }
                _ => continue,
            };
            let id = message.id.name;
            let parts =
                message.attributes.into_iter().map(|part| (format!("{id}.{}", part.id.name), part.value));
            for (id, pattern) in message.value.map(|value| (id.clone(), value)).into_iter().chain(parts) {
                let mut sentence = Sentence { file: file.clone(), ..Sentence::default() };
                read(&pattern, &mut sentence);
                let told = longest(&pattern);
                sentence.longest = told.split_whitespace().count();
                sentence.sentences = full_sentences(&told);
                if sentences.insert(id.clone(), sentence).is_some() {
                    faults.push(format!("{file} writes '{id}' a second time"));
                }
            }
        }
    }
    (sentences, faults)
}

fn read(pattern: &Pattern<String>, into: &mut Sentence) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_fact(inline, into),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_fact(selector, into);
                for variant in variants {
                    into.text.push('\n');
                    read(&variant.value, into);
                }
                into.text.push('\n');
            }
        }
    }
}

/// The text of a pattern in its longest variant.
fn longest(pattern: &Pattern<String>) -> String {
    let words = |text: &String| text.split_whitespace().count();
    let of = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => "1".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| longest(&variant.value)).max_by_key(words).unwrap_or_default()
        }
    };
    pattern.elements.iter().map(of).collect()
}

/// How many words each sentence of a text has that ends as sentences do.
fn full_sentences(text: &str) -> Vec<usize> {
    let (mut found, mut words) = (Vec::new(), 0);
    for word in text.split_whitespace() {
        words += 1;
        if word.trim_end_matches(['”', ')']).ends_with(['.', '!', '?', '…']) {
            found.push(std::mem::take(&mut words));
        }
    }
    found
}

fn read_fact(inline: &InlineExpression<String>, into: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.facts.insert(id.name.clone());
            into.text.push('…');
        }
        InlineExpression::StringLiteral { value } => into.text.push_str(value),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inner| read_fact(inner, into));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = &**expression {
                read_fact(inner, into);
            }
        }
        InlineExpression::MessageReference { id, attribute } => {
            let part = attribute.as_ref().map(|part| format!(".{}", part.name)).unwrap_or_default();
            into.references.insert(format!("{}{part}", id.name));
            into.text.push('…');
        }
        InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
    }
}

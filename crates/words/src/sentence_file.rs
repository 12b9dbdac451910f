//! Files of sentences, each read when the first sentence of it is asked for.

use super::{Fact, Language};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::cell::OnceCell;
use unic_langid::LanguageIdentifier;

/// One file of sentences. It is read when the first sentence of it is asked for: a start page waits for none of the
/// others.
pub struct SentenceFile {
    language: Language,
    source: &'static str,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl SentenceFile {
    pub const fn new(language: Language, source: &'static str) -> Self {
        Self { language, source, bundle: OnceCell::new() }
    }

    /// Whether this is the file with that text.
    pub fn is_of(&self, source: &str) -> bool {
        core::ptr::eq(self.source, source)
    }

    /// Whether the file holds the sentence: a line begins with its name.
    pub fn holds(&self, id: &str) -> bool {
        let is_here = |(at, _): (usize, &str)| {
            let (before, after) = (&self.source[..at], &self.source[at + id.len()..]);
            (before.is_empty() || before.ends_with('\n')) && after.starts_with(" =")
        };
        self.source.match_indices(id).any(is_here)
    }

    /// Whether the file is read and holds the sentence.
    pub fn opened_holds(&self, id: &str) -> bool {
        self.bundle.get().is_some_and(|bundle| bundle.has_message(id))
    }

    /// Whether a sentence of the file was asked for already.
    pub fn is_open(&self) -> bool {
        self.bundle.get().is_some()
    }

    /// The sentence `id` with `facts` in it, or nothing where the file does not hold it.
    pub fn find(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, rest)| (id, Some(rest)));
        let bundle = self.read();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(*name, fact.clone());
        }
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn read(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let tag: LanguageIdentifier = self.language.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![tag]);
            // Isolation marks around facts would show up in file names and confuse tests by accessible name;
            // both languages at launch run from left to right.
            bundle.set_use_isolating(false);
            // A resource with faults still holds its good messages; a test reads every file for faults.
            let resource = FluentResource::try_new(self.source.to_owned()).unwrap_or_else(|(good, _)| good);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}

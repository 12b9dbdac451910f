//! Files of sentences, each read when the first sentence of it is asked for.

use super::{Fact, Language, Words};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::cell::OnceCell;
use unic_langid::LanguageIdentifier;

/// One file of sentences. It is read when the first sentence of it is asked for: a start page waits for none of the
/// others.
pub struct Chapter {
    language: Language,
    source: &'static str,
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl Chapter {
    pub const fn new(language: Language, source: &'static str) -> Self {
        Self { language, source, bundle: OnceCell::new() }
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

    /// The sentence `id` with `facts` in it. One that the file does not hold comes back as its id.
    pub fn tell(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.find(id, facts).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence `id`.
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &[])
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

/// The chapters that a first visit does without. Each is named by one function alone, and so the release carries it in
/// the part whose pages ask for it; what no page asks for is in none.
#[derive(Default)]
pub struct Later {
    numbers: OnceCell<Chapter>,
    claims: OnceCell<Chapter>,
    columns: OnceCell<Chapter>,
}

impl Words {
    /// What the numbers of the model are. Sums at the table name some, the model page and the laboratory all.
    pub(super) fn numbers(&self) -> &Chapter {
        self.later.numbers.get_or_init(|| match self.language {
            Language::English => Chapter::new(
                self.language,
                concat!(include_str!("en/sources.ftl"), include_str!("en/numbers.ftl")),
            ),
        })
    }
    /// What the engine is held against, and what was seen of it.
    pub(super) fn claims(&self) -> &Chapter {
        self.later.claims.get_or_init(|| match self.language {
            Language::English => Chapter::new(
                self.language,
                concat!(include_str!("en/sources.ftl"), include_str!("en/claims.ftl")),
            ),
        })
    }
    /// What the columns of tables mean. Only the command line tells that.
    pub(super) fn columns(&self) -> &Chapter {
        self.later.columns.get_or_init(|| match self.language {
            Language::English => Chapter::new(self.language, include_str!("en/columns.ftl")),
        })
    }
}

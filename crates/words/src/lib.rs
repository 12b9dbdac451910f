//! Every sentence a person reads. One folder a language, in Fluent files; code holds ids and facts only.
//!
//! `words.say("home-title")` for a plain sentence, `words.tell("week-of", &[("week", 3.into())])` for one with
//! facts in it. Plurals and other forms are chosen in the Fluent files by the language's own rules.

mod claims;
mod course;
mod faults;
mod figures;
mod lab;
mod named;
mod options;
mod refusals;
mod sayings;
mod sentence_file;
pub mod volume;

pub use claims::ValidationText;
pub use named::{
    Catalogue, ChapterText, ClaimText, ColumnsOf, Introduction, ItemText, MomentText, NumberTable,
    anybodys_line, client_line, culture_of_claims, plan_of_claims, plan_of_claims_in_short, unit,
};

use fluent_bundle::FluentValue;
use sentence_file::SentenceFile;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use volume::Volume;

/// A fact that goes into a sentence.
pub type Fact<'a> = FluentValue<'a>;

/// A language that Truce speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, with British spelling.
    #[default]
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 1] = [Self::English];

    /// The language's tag (BCP 47).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }
}

/// The words of one language.
#[derive(Clone)]
pub struct Words {
    language: Language,
    currency: Rc<str>,
    /// The files that are here. All who hold these words see those that come later.
    files: Rc<RefCell<Vec<SentenceFile>>>,
    /// Sentences that nobody wrote. Some are looked for at every drawing: what a character says in words of its own.
    unwritten: Rc<RefCell<BTreeSet<String>>>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.currency == other.currency
    }
}

impl core::fmt::Debug for Words {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).field("currency", &self.currency).finish()
    }
}

impl Words {
    /// All words of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::of(language, volume::whole)
    }

    /// The words of `language` that a first visit has. What else is said comes with the part that says it, see
    /// [`Self::open`].
    #[must_use]
    pub fn of_first_visit(language: Language) -> Self {
        Self::of(language, volume::first)
    }

    fn of(language: Language, volume: Volume) -> Self {
        let words =
            Self { language, currency: Rc::from("EUR"), files: Rc::default(), unwritten: Rc::default() };
        words.open(volume);
        words
    }

    /// Adds the sentences of a part that has arrived, here and in all copies of these words. Those that are here
    /// already stay as they are.
    pub fn open(&self, volume: Volume) {
        let mut files = self.files.borrow_mut();
        for source in volume(self.language) {
            if !files.iter().any(|file| file.is_of(source)) {
                files.push(SentenceFile::new(self.language, source));
                self.unwritten.borrow_mut().clear();
            }
        }
    }

    /// The same words, telling money in another currency (ISO 4217). Euro until somebody says otherwise.
    #[must_use]
    pub fn in_currency(&self, code: &str) -> Self {
        Self { currency: Rc::from(code), ..self.clone() }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The sentence `id`. An id nobody wrote comes back as itself, so that it is seen and not lost.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &[])
    }

    /// The sentence `id` with `facts` in it.
    #[must_use]
    pub fn tell(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.find(id, facts).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence `id` with `facts` in it, or nothing where nobody wrote it.
    #[must_use]
    pub fn find(&self, id: &str, facts: &[(&str, Fact<'_>)]) -> Option<String> {
        let sentence = id.split_once('.').map_or(id, |(sentence, _)| sentence);
        self.holder(&self.files.borrow(), sentence)?.find(id, facts)
    }

    /// What is written beside the sentence `id` under the name `part`, or nothing where that sentence has none.
    #[must_use]
    pub fn part(&self, id: &str, part: &str, facts: &[(&str, Fact<'_>)]) -> Option<String> {
        self.find(&format!("{id}.{part}"), facts)
    }

    /// Which of the `files` holds the sentence `id`.
    fn holder<'a>(&self, files: &'a [SentenceFile], id: &str) -> Option<&'a SentenceFile> {
        if let Some(file) = files.iter().find(|file| file.opened_holds(id)) {
            return Some(file);
        }
        if self.unwritten.borrow().contains(id) {
            return None;
        }
        let mut closed = files.iter().filter(|file| !file.is_open());
        let holder = closed.find(|file| file.holds(id));
        if holder.is_none() {
            self.unwritten.borrow_mut().insert(id.to_owned());
        }
        holder
    }
}

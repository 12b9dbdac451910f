//! Which files of sentences come together: a part of the page brings its own, and a first visit carries none of them.

use super::Language;

/// The files that come with a part of the page, in one language.
pub type Volume = fn(Language) -> Vec<&'static str>;

/// Files of sentences, each named here and by one function alone, so that the release carries a file in the part that
/// asks for it, and once.
macro_rules! files {
    ($($name:ident: $($file:literal),+;)+) => {
        $(
            fn $name(language: Language) -> &'static str {
                match language {
                    Language::English => concat!($(include_str!(concat!("en/", $file, ".ftl"))),+),
                }
            }
        )+
    };
}

files! {
    app: "app";
    faults: "faults";
    game: "game";
    characters: "characters";
    solo: "solo";
    pay: "pay";
    // Sentences refer to others of their own file only: what cites a source has the sources before it.
    numbers: "sources", "numbers";
    composer: "composer";
    cascade: "cascade";
    games: "games";
    reveal: "reveal";
    ledger: "ledger";
    causes: "causes";
    what_if: "what_if";
    talks: "talks";
    measures: "measures";
    lab: "lab";
    model: "model";
    claims: "sources", "claims";
    columns: "columns";
    course_faults: "course_faults";
    learn: "learn";
    chapters: "chapters";
}

/// What a first visit has: everything around the table, and what is wrong with a file.
#[must_use]
pub fn first(language: Language) -> Vec<&'static str> {
    vec![app(language), faults(language)]
}

/// The table, and everyone at it.
#[must_use]
pub fn table(language: Language) -> Vec<&'static str> {
    vec![game(language), characters(language), solo(language), pay(language), numbers(language)]
}

/// What is decided before a game.
#[must_use]
pub fn before(language: Language) -> Vec<&'static str> {
    let mut files = table(language);
    files.extend([composer(language), cascade(language), games(language)]);
    files
}

/// What comes after a game.
#[must_use]
pub fn after(language: Language) -> Vec<&'static str> {
    let mut files = table(language);
    files.extend([reveal(language), ledger(language), causes(language), what_if(language), talks(language)]);
    files.push(measures(language));
    files
}

/// The laboratory and the model.
#[must_use]
pub fn study(language: Language) -> Vec<&'static str> {
    vec![
        game(language),
        pay(language),
        numbers(language),
        composer(language),
        measures(language),
        lab(language),
        model(language),
        causes(language),
        claims(language),
    ]
}

/// The course.
#[must_use]
pub fn course(language: Language) -> Vec<&'static str> {
    vec![
        learn(language),
        chapters(language),
        game(language),
        characters(language),
        pay(language),
        talks(language),
        course_faults(language),
    ]
}

/// Everything there is. The page asks for it part by part.
pub(super) fn whole(language: Language) -> Vec<&'static str> {
    let mut files = first(language);
    for volume in [before, after, study, course] {
        let more = volume(language).into_iter().filter(|file| !files.contains(file));
        let more: Vec<_> = more.collect();
        files.extend(more);
    }
    files.push(columns(language));
    files
}

//! Words: every sentence is there, and every sentence there is used.

mod asked;
mod composed;
mod core;
mod plain;
pub mod written;

use crate::tidy::files;
use asked::Asked;
use composed::composed;
use page::ui::parts::face;
use std::collections::{BTreeMap, BTreeSet};
use words::volume::{self, Volume};
use words::{Language, Words};
use world::parameters;
use written::written;

#[test]
fn every_file_of_words_reads_without_a_fault() {
    let (_, faults) = written();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Nobody can tell what a bare 72 is.
#[test]
fn points_are_told_with_what_they_are_of() {
    let english: String = files("crates/words/src/en", "ftl").into_iter().map(|(_, text)| text).collect();
    // A part of a sum stands in a list of which the head says what it is.
    let bare = english.lines().filter(|line| line.contains("{ $points }") && !line.starts_with("sheet-term"));
    let bare: Vec<&str> = bare
        .filter(|line| !line.contains("{ $points } of 100") && !line.contains("{ $points } points"))
        .collect();
    assert!(bare.is_empty(), "{bare:#?}");
}

/// Whether a text in the code is shaped as the id of a sentence, or of a part of one: `home-title`, `home-bot.note`.
fn is_shaped_as_an_id(text: &str) -> bool {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(letters)
}

/// Texts that are shaped as ids and name something else: characters, measures of the laboratory, markets of its
/// studies, classes of the styles.
fn names_something_else(text: &str, styles: &str) -> bool {
    face::drawn().any(|character| character == text)
        || lab::measure::Measure::ALL.iter().any(|measure| measure.id() == text)
        || text == "quarter-of-four"
        || styles.contains(&format!(".{text}"))
}

#[test]
fn every_sentence_asked_for_is_there() {
    let (written, _) = written();
    let asked = Asked::read();
    assert!(asked.calls.len() > 500, "the calls are found: {}", asked.calls.len());
    let mut missing = BTreeSet::new();
    for call in &asked.calls {
        let there = |id: &&String| !written.contains_key(*id);
        missing.extend(call.ids.iter().filter(there).map(|id| format!("{}: {id}", call.file)));
    }
    // An id also travels through tables and functions: whatever begins as the ids do is one, or a name of something
    // else that is known.
    let beginnings: BTreeSet<&str> = written.keys().filter_map(|id| id.split(['-', '.']).next()).collect();
    let styles: String = files("styles", "css").into_iter().map(|(_, text)| text).collect();
    for (text, files) in &asked.texts {
        let begins = text.split('-').next().is_some_and(|beginning| beginnings.contains(beginning));
        if is_shaped_as_an_id(text)
            && begins
            && !written.contains_key(text)
            && !names_something_else(text, &styles)
        {
            missing.insert(format!("{files:?}: {text}"));
        }
    }
    let files = |id: &String| written.get(id).map(|sentence| sentence.file.as_str());
    let composed =
        composed().into_iter().filter(|(id, file)| !files(id).is_some_and(|is| is.ends_with(file)));
    missing.extend(composed.map(|(id, file)| format!("to be written in crates/words/src/en/{file}: {id}")));
    let references = written.values().flat_map(|sentence| &sentence.references);
    missing.extend(references.filter(|id| !written.contains_key(*id)).map(|id| format!("referred to: {id}")));
    assert!(missing.is_empty(), "nobody wrote these sentences: {missing:#?}");
}

/// A part of the page brings its own words (`words::volume`), and has those of the first visit: an id that it names and
/// that is written elsewhere would be shown bare.
#[test]
fn a_part_of_the_page_names_only_sentences_that_come_with_it() {
    let parts: [(&[&str], Volume); 5] = [
        (&["pages/learn"], volume::course),
        (&["table/", "pages/table", "pages/rehearsal"], volume::table),
        (
            &["pages/setup", "pages/composer", "pages/cascade", "pages/games", "pages/other_rules"],
            volume::before,
        ),
        (&["pages/reveal"], volume::after),
        (&["pages/laboratory", "pages/model"], volume::study),
    ];
    let everybodys = ["parts/", "charts/", "state/", "pages/parts.rs", "hooks/"];
    let (written, _) = written();
    let texts: BTreeMap<String, String> = files("crates/words/src/en", "ftl").into_iter().collect();
    let (mut asked, mut missing) = (0, Vec::new());
    for (id, named_in) in &Asked::read().texts {
        let Some(sentence) = written.get(id) else { continue };
        let text = &texts[&sentence.file];
        for file in named_in.iter().filter_map(|file| file.strip_prefix("src/ui/")) {
            if everybodys.iter().any(|begins| file.starts_with(begins)) {
                continue;
            }
            let part = parts.iter().find(|(places, _)| places.iter().any(|begins| file.starts_with(begins)));
            let mut volumes = vec![volume::first(Language::English)];
            volumes.extend(part.map(|(_, volume)| volume(Language::English)));
            asked += 1;
            if !volumes.iter().flatten().any(|source| source.contains(text.as_str())) {
                missing.push(format!("{file} names {id}, which is written in {}", sentence.file));
            }
        }
    }
    assert!(asked > 800, "the ids are found: {asked}");
    assert!(missing.is_empty(), "write these elsewhere, or bring them in words::volume: {missing:#?}");
}

#[test]
fn every_sentence_written_is_asked_for() {
    let (written, _) = written();
    let (asked, composed) = (Asked::read(), composed());
    let calls: BTreeSet<&String> = asked.calls.iter().flat_map(|call| &call.ids).collect();
    // A single word may be anything, so such an id has to be asked for in a call, or by the words themselves.
    let by_words = |files: &BTreeSet<String>| files.iter().any(|file| file.starts_with("crates/words/src/"));
    let named = |id: &String| {
        calls.contains(id)
            || asked.texts.get(id).is_some_and(|files| id.contains(['-', '.']) || by_words(files))
    };
    // A part of a sentence that is known at run time only: some file names the sentence and asks for the part.
    let in_part = |id: &str| {
        let Some((sentence, part)) = id.split_once('.') else { return false };
        let named = asked.texts.get(sentence).into_iter().flatten();
        let texts = asked.texts.get(part);
        let in_text =
            |file: &String| asked.any_part.contains(file) && texts.is_some_and(|in_| in_.contains(file));
        named.clone().any(|file| asked.parts.contains(&(file.clone(), part.to_owned())) || in_text(file))
    };
    let references: BTreeSet<&String> = written.values().flat_map(|sentence| &sentence.references).collect();
    let met = |id: &String| composed.contains_key(id) || references.contains(id);
    let unused: Vec<&String> = written.keys().filter(|id| !named(id) && !met(id) && !in_part(id)).collect();
    assert!(unused.is_empty(), "nobody asks for these sentences: {unused:#?}");
}

/// An id that is put together cannot be looked for, so the words do that themselves, from closed lists.
#[test]
fn only_the_words_put_ids_together() {
    let elsewhere: Vec<_> =
        Asked::read().composed.iter().filter(|file| !file.starts_with("crates/words/src/")).collect();
    assert!(elsewhere.is_empty(), "name the sentence whole, or see `words::Catalogue`: {elsewhere:#?}");
}

/// A fact that a sentence names and no call gives would be shown as its bare name.
#[test]
fn every_fact_that_a_sentence_names_is_given() {
    let (written, _) = written();
    let (mut known, mut lacking) = (0, Vec::new());
    for call in &Asked::read().calls {
        let Some(given) = &call.facts else { continue };
        known += 1;
        for id in &call.ids {
            let named = written.get(id).map(|sentence| &sentence.facts).into_iter().flatten();
            let missing: Vec<_> = named.filter(|fact| !given.names.contains(*fact)).collect();
            if !missing.is_empty() {
                lacking.push(format!("{}: {id} lacks {missing:?}", call.file));
            }
        }
    }
    assert!(known > 500, "the facts of calls are found: {known}");
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// A fact that no sentence names is work for nothing, or the sentence has lost it.
#[test]
fn every_fact_that_is_given_is_named_by_a_sentence() {
    let (written, _) = written();
    let asked = Asked::read();
    let mut open = asked.open_lists.clone();
    let mut lists: BTreeMap<usize, (String, BTreeSet<String>)> = BTreeMap::new();
    for call in &asked.calls {
        let Some(given) = &call.facts else { continue };
        if !call.closed {
            open.insert(given.list);
        }
        let list = || (format!("{}: {:?}", call.file, call.ids), given.names.clone());
        let (_, left) = lists.entry(given.list).or_insert_with(list);
        for sentence in call.ids.iter().filter_map(|id| written.get(id)) {
            left.retain(|name| !sentence.facts.contains(name));
        }
    }
    lists.retain(|list, _| !open.contains(list));
    assert!(lists.len() > 500, "the lists of facts are found: {}", lists.len());
    let spare: Vec<_> = lists.into_values().filter(|(_, left)| !left.is_empty()).collect();
    assert!(spare.is_empty(), "no sentence names these facts: {spare:#?}");
}

#[test]
fn a_moment_is_a_week_and_a_day_that_people_know() {
    use world::quantities::{Moment, Week};
    let words = Words::new(Language::English);
    let told = |tenths: i32| words.moment(Moment::from_tenths(tenths));
    // 2.4 weeks gone is the second day of the third week; the end of a week still belongs to it.
    assert_eq!(told(24), "3, Tuesday");
    assert_eq!(words.moment_short(Moment::from_tenths(25)), "3, Wed");
    assert_eq!(words.moment(Week::new(2).end()), "2, Friday");
    assert_eq!([told(21), told(22), told(23)], ["3, Monday", "3, Monday", "3, Tuesday"]);
    assert_eq!(told(0), "1, Monday");
    let stretches = [0.1, 0.2, 0.6, 1.0, 1.4, 2.2].map(|weeks| words.stretch(weeks));
    assert_eq!(stretches, ["1 day", "1 day", "3 days", "1 week", "1 week and 2 days", "2 weeks and 1 day"]);
}

#[test]
fn money_is_told_as_people_write_it() {
    use world::quantities::Money;
    let words = Words::new(Language::English);
    assert_eq!(words.money(Money::from_cents(4_200_049)), "€42,000");
    assert_eq!(words.money(Money::from_cents(-35_000)), "\u{2212}\u{2060}€350");
    assert_eq!(words.money(Money::from_cents(12_345_678_900)), "€123,456,789");
    assert_eq!(words.money(Money::from_cents(-20)), "€0");
    assert_eq!(words.in_currency("CHF").money(Money::from_cents(100_000)), "CHF\u{a0}1,000");
    assert_eq!(words.signed_money(Money::from_cents(120_000)), "+\u{2060}€1,200");
}

/// Every row of the model that a page names beside a number is in the model's table.
#[test]
fn every_row_of_the_model_that_a_page_names_is_there() {
    let rows = &Asked::read().rows;
    assert!(rows.len() > 20, "the rows are found: {}", rows.len());
    let missing: Vec<_> = rows.iter().filter(|(_, id)| parameters::row(id).is_none()).collect();
    assert!(missing.is_empty(), "the model has no such rows: {missing:#?}");
}

/// Beside a decision stand 25 words or fewer: counted in the words as written, a fact in them as one.
#[test]
fn few_words_stand_beside_a_decision() {
    let beside = |id: &str| {
        ["ask-", "move-", "nobody-", "sheet-", "signature-", "wait-", "renegotiate-", "credit-"]
            .iter()
            .any(|of| id.starts_with(of))
    };
    let (written, _) = written();
    let found: Vec<_> = written.iter().filter(|(id, _)| beside(id)).collect();
    assert!(found.len() > 60, "the words beside decisions are found by their ids");
    let long: Vec<_> = found.iter().filter(|(_, sentence)| sentence.longest > 25).map(|(id, _)| id).collect();
    assert!(long.is_empty(), "25 words or fewer beside a decision: {long:#?}");
}

/// What the ids begin with of words that are read while somebody decides, whichever seat it is: promises and their
/// options, the week and its slips, the first lesson's hints, the guesses, the turning point, the peace talks, the setup.
const BESIDE_A_DECISION: &[&str] = &[
    "acts-",
    "ask-",
    "bet-",
    "coach-",
    "credit-",
    "culture-",
    "deal-",
    "deals-",
    "learned-",
    "menu-usual",
    "move-",
    "next-",
    "nobody-",
    "offer-",
    "offers-",
    "openness-",
    "ops-",
    "owed-",
    "peace-",
    "promise-",
    "remedy-",
    "renegotiate-",
    "scenario-",
    "scheme-",
    "setup-",
    "sheet-",
    "signature-",
    "signs-",
    "stamp-",
    "stand-",
    "temperament-",
    "turning-",
    "wait-",
];

/// Of the sentences beside a decision nine in ten have 20 words or fewer, and none of their blocks, each of them one id
/// as it is shown, has more than 40. Counted in the words as written, a fact in them as one; why a figure is as it is
/// (`ops-why-`) is behind a button.
#[test]
fn nine_in_ten_sentences_beside_a_decision_have_20_words_or_fewer() {
    let (written, _) = written();
    let beside = |id: &str| {
        BESIDE_A_DECISION.iter().any(|begins| id.starts_with(begins)) && !id.starts_with("ops-why-")
    };
    let found: Vec<_> = written.iter().filter(|(id, _)| beside(id)).collect();
    let unmet = |begins: &&&str| !found.iter().any(|(id, _)| id.starts_with(**begins));
    let unmet: Vec<_> = BESIDE_A_DECISION.iter().filter(unmet).collect();
    assert!(unmet.is_empty(), "no id begins with {unmet:?}");
    let mut lengths: Vec<(usize, &str)> = found
        .iter()
        .flat_map(|(id, sentence)| sentence.sentences.iter().map(|words| (*words, id.as_str())))
        .collect();
    lengths.sort_unstable();
    assert!(lengths.len() > 300, "the sentences beside decisions are found: {}", lengths.len());
    let (ninth, _) = lengths[lengths.len() * 9 / 10];
    let long: Vec<_> = lengths.iter().filter(|(words, _)| *words > 20).collect();
    assert!(
        ninth <= 20,
        "the 90th percentile of {} sentences beside a decision has {ninth} words, and 20 are allowed: {long:#?}",
        lengths.len()
    );
    let blocks: Vec<_> =
        found.iter().filter(|(_, sentence)| sentence.longest > 40).map(|(id, _)| id).collect();
    assert!(blocks.is_empty(), "40 words or fewer in a block beside a decision: {blocks:#?}");
}

#[test]
fn a_label_is_no_sentence() {
    let (written, _) = written();
    let words = |id: &str| written[id].sentences.clone();
    assert_eq!(words("sheet-scope"), Vec::<usize>::new());
    assert_eq!(words("ask-sign-alone.text"), [7, 10, 4]);
}

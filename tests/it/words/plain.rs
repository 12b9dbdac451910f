//! How sentences are written: the words and constructions that the project's English does without.

use super::written::written;

/// What is not written, as words in a row; a star stands for any ending. Each of them has a plainer way to say it.
const BANNED: &[(&str, &str)] = &[
    ("reckon*", "work out, expect"),
    ("mend*", "fix, win back"),
    ("lie", "be"),
    ("lies", "is"),
    ("lying", "is"),
    ("stand", "be, show"),
    ("stands", "is, shows"),
    ("stood", "was, showed"),
    ("come out", "hold, show"),
    ("comes out", "holds, shows"),
    ("came out", "held, showed"),
    ("hang", "depend"),
    ("hangs", "depends"),
    ("draw", "random"),
    ("draws", "random"),
    ("drew", "random"),
    ("drawn", "random"),
    ("dwell*", "stay"),
    ("bring about", "cause"),
    ("brings about", "causes"),
    ("brought about", "caused"),
    ("whoever", "name them"),
    ("somebody", "name them"),
    ("anybody", "name them"),
    ("nobody", "name them"),
    ("that which", "what"),
    ("otherwise than", "differently"),
    ("for good", "for ever"),
];

/// What of [`BANNED`] is in a text, and turned clauses: `had Sales told`.
fn faults(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for clause in text.to_lowercase().split(['.', ',', ';', ':', '!', '?', '(', ')', '\n']) {
        let words: Vec<&str> =
            clause.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|w| !w.is_empty()).collect();
        for (banned, better) in BANNED {
            let banned_words: Vec<&str> = banned.split(' ').collect();
            let fits = |(word, wanted): (&&str, &&str)| {
                wanted.strip_suffix('*').map_or(word == wanted, |start| word.starts_with(start))
            };
            if words.windows(banned_words.len()).any(|row| row.iter().zip(&banned_words).all(fits)) {
                found.push(format!("“{banned}”, say: {better}"));
            }
        }
        if words.len() > 1 && words[0] == "had" {
            found.push("a clause that begins with “had”, say: if".to_owned());
        }
    }
    found
}

/// Clients speak in colour; Truce does not.
#[test]
fn sentences_are_plain_english() {
    let (written, _) = written();
    let of_truce = written.into_iter().filter(|(_, sentence)| !sentence.file.ends_with("characters.ftl"));
    let told: Vec<String> = of_truce
        .flat_map(|(id, sentence)| {
            faults(&sentence.text).into_iter().map(|fault| format!("{id}: {fault}")).collect::<Vec<_>>()
        })
        .collect();
    assert!(told.is_empty(), "{} sentences to write again: {told:#?}", told.len());
}

#[test]
fn plain_english_is_told_from_the_rest() {
    let banned = [
        "The bot reckons with week 4.",
        "Your counter lies with Sales.",
        "As things stand, 4 of them.",
        "Telling Sales, had Sales told the client, would cost €43.",
        "Half a day, for good.",
        "7 claims hold, and 2 came out.",
        "Whoever stays comes back.",
    ];
    assert_eq!(banned.map(|text| !faults(text).is_empty()), [true, true, true, true, true, true, true]);
    let plain = ["You understand, and it costs standing.", "We believe that they had time."];
    assert_eq!(plain.map(faults), [Vec::<String>::new(), Vec::new()]);
}

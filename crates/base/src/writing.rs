//! Writing what leaves: JSON on one line or for people to read.
//!
//! There is one writer for saves, files and the talk with workers alike, so that the page carries the machinery once:
//! what is to be read by people is written as for machines and then laid out.

use serde::Serialize;

/// JSON on one line; for plain data, of which there is always a text.
#[must_use]
pub fn compact(what: &impl Serialize) -> String {
    serde_json::to_string(what).unwrap_or_default()
}

/// JSON for people: a line for each item, two spaces a level.
#[must_use]
pub fn pretty(what: &impl Serialize) -> String {
    laid_out(&compact(what))
}

/// What something is called in files; of what holds more than its name, the name. Nothing for what has none.
#[must_use]
pub fn name(what: &impl Serialize) -> String {
    let text = compact(what);
    let quoted = text.trim_start_matches('{').strip_prefix('"');
    quoted.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// The same JSON with a line for each item.
fn laid_out(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len() * 2);
    let mut level = 0_usize;
    let (mut quoted, mut escaped) = (false, false);
    let line = |out: &mut String, level: usize| {
        out.push('\n');
        out.extend(core::iter::repeat_n("  ", level));
    };
    let mut letters = compact.chars().peekable();
    while let Some(letter) = letters.next() {
        if quoted {
            out.push(letter);
            quoted = escaped || letter != '"';
            escaped = letter == '\\' && !escaped;
            continue;
        }
        match letter {
            '{' | '[' if matches!(letters.peek(), Some('}' | ']')) => {
                out.push(letter);
                out.extend(letters.next());
            }
            '{' | '[' => {
                out.push(letter);
                level += 1;
                line(&mut out, level);
            }
            '}' | ']' => {
                level = level.saturating_sub(1);
                line(&mut out, level);
                out.push(letter);
            }
            ',' => {
                out.push(letter);
                line(&mut out, level);
            }
            ':' => out.push_str(": "),
            _ => {
                quoted = letter == '"';
                out.push(letter);
            }
        }
    }
    out
}

//! Reading what comes from outside: JSON of any form, with the path to the first fault.
//!
//! There is one reader, for presets, saves and files alike: they all fail in the same words, and the page carries
//! the machinery once.

use crate::text;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where, as in `moves[17].by`; empty for the text as a whole.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// How.
    pub how: Broken,
}

/// How a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// There is nothing in it.
    Empty,
    /// It stops in the middle.
    Cut,
    /// It is no JSON.
    NotJson,
    /// It is JSON, and not of this form; with what the reader said.
    Form(String),
}

/// Reads JSON of any form.
///
/// # Errors
/// The first fault, with its path.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    // Some editors write a byte order mark before everything else.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let path = text::shown(&path(text, line, column), LONGEST_PATH);
        let how = match error.classify() {
            Category::Eof if text.trim().is_empty() => Broken::Empty,
            Category::Eof => Broken::Cut,
            Category::Syntax | Category::Io => Broken::NotJson,
            Category::Data => Broken::Form(text::shown(&error.to_string(), LONGEST_REASON)),
        };
        Unreadable { path, line, column, how }
    })
}

/// The most characters of a path that are told; a file can make it as long as it likes.
pub const LONGEST_PATH: usize = 100;
/// The same for a reason.
const LONGEST_REASON: usize = 140;

/// What a place in a JSON text lies in.
enum Level {
    /// An object: the name that was read last, and whether the next text is a name.
    Object(Option<String>, Next),
    /// A list: which item.
    List(usize),
}

#[derive(Clone, Copy, PartialEq)]
enum Next {
    Name,
    Value,
}

/// The path to the value that ends where the reader stopped.
///
/// A reader that keeps the path while it reads does so at the price of a second copy of everything that reads, which
/// every visitor of the page would fetch; where it stopped says the same. The tests hold it against such a reader.
fn path(text: &str, line: usize, column: usize) -> String {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = before + column;
    let mut levels: Vec<Level> = Vec::new();
    let mut letters = text.char_indices().take_while(|(at, _)| *at < end);
    while let Some((from, letter)) = letters.next() {
        match letter {
            '{' => levels.push(Level::Object(None, Next::Name)),
            '[' => levels.push(Level::List(0)),
            '}' | ']' => drop(levels.pop()),
            ',' => match levels.last_mut() {
                Some(Level::Object(_, next)) => *next = Next::Name,
                Some(Level::List(item)) => *item += 1,
                None => {}
            },
            '"' => {
                let Some(to) = closed(&mut letters) else { break };
                if let Some(Level::Object(name, next @ Next::Name)) = levels.last_mut() {
                    *next = Next::Value;
                    *name = text.get(from..=to).and_then(|quoted| serde_json::from_str(quoted).ok());
                }
            }
            _ => {}
        }
    }
    told(&levels)
}

/// Goes on to the quote that closes a text; nothing where the reader stopped within it.
fn closed(letters: &mut impl Iterator<Item = (usize, char)>) -> Option<usize> {
    loop {
        match letters.next()? {
            (at, '"') => return Some(at),
            (_, '\\') => drop(letters.next()?),
            _ => {}
        }
    }
}

fn told(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object(Some(name), _) => {
                let dot = if path.is_empty() { "" } else { "." };
                path.push_str(dot);
                path.push_str(name);
            }
            Level::Object(None, _) => {}
            Level::List(item) => path.push_str(&format!("[{item}]")),
        }
    }
    path
}

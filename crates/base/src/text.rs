//! Text that comes from outside: what may be shown, and how it is shown in a message.

/// Whether a character changes how others are shown, or shows nothing and breaks the line: control and direction
/// characters, line and paragraph separators, the byte order mark.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// True for 1 to `longest` characters that can be shown in one line, not all of them blank.
#[must_use]
pub fn is_line(text: &str, longest: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= longest && !text.chars().any(is_hidden)
}

/// The same for text that may have several lines.
#[must_use]
pub fn is_paragraph(text: &str, longest: usize) -> bool {
    !text.trim().is_empty()
        && text.chars().count() <= longest
        && !text.chars().any(|c| is_hidden(c) && c != '\n')
}

/// A text as a message shows it, in one line of at most `longest` characters: hidden characters give way to `\u{fffd}`,
/// and a long text loses its middle.
#[must_use]
pub fn shown(text: &str, longest: usize) -> String {
    let letters: Vec<char> = text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect();
    if letters.len() <= longest {
        return letters.into_iter().collect();
    }
    let room = longest.saturating_sub(1);
    let (head, tail) = (room - room / 2, room / 2);
    letters[..head].iter().chain(['…'].iter()).chain(&letters[letters.len() - tail..]).collect()
}

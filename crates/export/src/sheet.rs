//! Comma-separated tables (RFC 4180) that no spreadsheet takes for a formula.

use core::fmt::{Display, Write};

/// A table being written, row by row.
#[derive(Clone, Debug, Default)]
pub struct CsvTable {
    text: String,
    open: bool,
}

impl CsvTable {
    /// Writes a cell of text. What a spreadsheet would take for a formula is made text by an apostrophe.
    pub fn text(&mut self, text: &str) {
        self.separate();
        let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        if text.contains([',', '"', '\n', '\r']) {
            // Writing to a string cannot fail.
            let _ = write!(self.text, "\"{guard}{}\"", text.replace('"', "\"\""));
        } else {
            self.text.push_str(guard);
            self.text.push_str(text);
        }
    }

    /// Writes a number, exactly as it reads in JSON.
    pub fn number(&mut self, number: impl Display) {
        self.separate();
        let _ = write!(self.text, "{number}");
    }

    /// Writes a number that may be missing: then the cell is empty.
    pub fn maybe(&mut self, number: Option<impl Display>) {
        match number {
            Some(number) => self.number(number),
            None => self.separate(),
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.open = false;
    }

    /// The whole table.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn separate(&mut self) {
        if self.open {
            self.text.push(',');
        }
        self.open = true;
    }
}

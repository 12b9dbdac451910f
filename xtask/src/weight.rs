//! How heavy the release is, raw and as a static host sends it.

use crate::fault::{Fault, Outcome};
use crate::process;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A part of the release that is fetched at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What every visitor fetches before the first choice: the page with its styles, the first part of the app, its
    /// JavaScript, the fonts.
    FirstVisit,
    /// What every visitor fetches after that, unseen: the rest of the app.
    Rest,
    /// What those fetch who open the course.
    Course,
    /// What those fetch who run quarters in the laboratory.
    Laboratory,
}

impl Part {
    const ALL: [Self; 4] = [Self::FirstVisit, Self::Rest, Self::Course, Self::Laboratory];

    /// What it may weigh, compressed, in bytes.
    const fn budget(self) -> u64 {
        match self {
            // What a visitor feels is the time to the first choice, which `speed` measures.
            Self::FirstVisit => 530_000,
            Self::Rest => 430_000,
            Self::Course => 120_000,
            Self::Laboratory => 240_000,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::FirstVisit => "until the first choice: page, app, JS, fonts",
            Self::Rest => "the rest of the app, behind it",
            Self::Course => "the course, on demand",
            Self::Laboratory => "the laboratory's worker, on demand",
        }
    }
}

/// How the files of the laboratory's worker begin.
pub const WORKER: &str = "lab_worker";

/// How the file of the course begins.
const COURSE: &str = "learn-";

/// How the files of the first part begin; every other module is fetched behind it.
const FIRST: &str = "app-";

/// What counts against the budget; the page itself does, because it carries the styles.
const COUNTED: [&str; 7] = ["html", "wasm", "js", "css", "woff2", "woff", "ttf"];

/// Prints the compressed size of every file that it is given, one a line.
const BROTLI_BY_NODE: &str = "const { brotliCompressSync } = require('zlib'); \
    const { readFileSync } = require('fs'); \
    for (const file of process.argv.slice(1)) console.log(brotliCompressSync(readFileSync(file)).length);";

/// Compresses its first argument into its second.
const BROTLI_INTO_FILE: &str = "const { brotliCompressSync } = require('zlib'); \
    const { readFileSync, writeFileSync } = require('fs'); \
    writeFileSync(process.argv[2], brotliCompressSync(readFileSync(process.argv[1])));";

/// One file of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    name: String,
    raw: u64,
    /// Nothing where this machine has no brotli.
    brotli: Option<u64>,
}

impl Piece {
    fn part(&self) -> Part {
        if self.name.starts_with(WORKER) {
            Part::Laboratory
        } else if self.name.starts_with(COURSE) {
            Part::Course
        } else if self.name.ends_with(".wasm") && !self.name.starts_with(FIRST) {
            Part::Rest
        } else {
            Part::FirstVisit
        }
    }

    fn is_counted(&self) -> bool {
        Path::new(&self.name).extension().is_some_and(|kind| COUNTED.iter().any(|counted| kind == *counted))
    }
}

/// A release in pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle(Vec<Piece>);

impl Bundle {
    /// The raw and the compressed weight of what counts in a part.
    fn total(&self, part: Part) -> (u64, Option<u64>) {
        let counted = || self.0.iter().filter(|piece| piece.is_counted() && piece.part() == part);
        (counted().map(|piece| piece.raw).sum(), counted().map(|piece| piece.brotli).sum())
    }

    /// Whether every part keeps to its budget; without brotli nobody can tell.
    pub fn fits(&self) -> bool {
        let fits = |part: Part| self.total(part).1.is_none_or(|compressed| compressed <= part.budget());
        Part::ALL.into_iter().all(fits)
    }
}

impl fmt::Display for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let compressed = |bytes: Option<u64>| bytes.map_or_else(|| "?".to_owned(), kilobytes);
        let mut row = |name: &str, raw: u64, brotli: Option<u64>| {
            writeln!(f, "{name:<44} {:>12} {:>12}", kilobytes(raw), compressed(brotli))
        };
        for piece in &self.0 {
            row(&piece.name, piece.raw, piece.brotli)?;
        }
        for part in Part::ALL {
            let (raw, brotli) = self.total(part);
            row(part.title(), raw, brotli)?;
        }
        let budgets = Part::ALL.map(|part| kilobytes(part.budget())).join(", ");
        write!(f, "The budgets, compressed: {budgets}.")
    }
}

/// Thousands of bytes, to a tenth.
fn kilobytes(bytes: u64) -> String {
    format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100)
}

/// Weighs every file of a folder.
pub fn weigh(folder: &Path) -> Outcome<Bundle> {
    let files = files(folder)?;
    let compressed = compressed(&files);
    let mut pieces = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let raw = fs::metadata(file).map_err(|error| unreadable(file, &error))?.len();
        let brotli = compressed.as_ref().and_then(|sizes| sizes.get(index).copied());
        let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
        pieces.push(Piece { name, raw, brotli });
    }
    pieces.sort_by_key(|piece| (!piece.is_counted(), std::cmp::Reverse(piece.raw)));
    Ok(Bundle(pieces))
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?.flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes every file of `folder` into `into` under the same name as brotli leaves it, as a host would have it ready.
/// Where this machine has no Node, nothing is written.
pub fn compress(folder: &Path, into: &Path) -> Outcome<()> {
    let _ = fs::remove_dir_all(into);
    for file in files(folder)? {
        let small = into.join(file.strip_prefix(folder).unwrap_or(&file));
        let parent = small.parent().unwrap_or(into);
        fs::create_dir_all(parent)
            .map_err(|error| Fault::new(format!("cannot make {}: {error}", parent.display())))?;
        let arguments = [file.as_path(), small.as_path()];
        process::answer(process::command("node").args(["-e", BROTLI_INTO_FILE]).args(arguments));
    }
    Ok(())
}

/// The sizes after brotli at its strongest, by Node or by the `brotli` program, whichever is here.
fn compressed(files: &[PathBuf]) -> Option<Vec<u64>> {
    let by_node = process::answer(process::command("node").args(["-e", BROTLI_BY_NODE]).args(files))
        .and_then(|text| text.lines().map(|line| line.parse().ok()).collect::<Option<Vec<u64>>>());
    by_node
        .filter(|sizes| sizes.len() == files.len())
        .or_else(|| files.iter().map(|file| by_program(file)).collect())
}

fn by_program(file: &Path) -> Option<u64> {
    let output = process::command("brotli").args(["--stdout", "--quality=11"]).arg(file).output().ok()?;
    output.status.success().then(|| u64::try_from(output.stdout.len()).ok()).flatten()
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(format!("cannot read {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(name: &str, raw: u64, brotli: Option<u64>) -> Piece {
        Piece { name: name.to_owned(), raw, brotli }
    }

    #[test]
    fn only_what_the_page_runs_on_is_counted() {
        let bundle = Bundle(vec![
            piece("app-0123_bg.wasm", 900, Some(300)),
            piece("table-0123.wasm", 70, Some(30)),
            piece("index.html", 50, Some(20)),
            piece("OFL.txt", 4, Some(2)),
        ]);
        assert_eq!(bundle.total(Part::FirstVisit), (950, Some(320)));
        assert_eq!(bundle.total(Part::Rest), (70, Some(30)));
        assert_eq!(bundle.total(Part::Laboratory), (0, Some(0)));
        assert!(bundle.fits());
    }

    #[test]
    fn a_bundle_over_the_budget_does_not_fit_and_one_unknown_does() {
        let budget = Part::FirstVisit.budget();
        assert!(!Bundle(vec![piece("app-0123_bg.wasm", 1, Some(budget + 1))]).fits());
        assert!(Bundle(vec![piece("app-0123_bg.wasm", budget * 2, None)]).fits());
        assert!(!Bundle(vec![piece("table-0123.wasm", 1, Some(Part::Rest.budget() + 1))]).fits());
        assert!(!Bundle(vec![piece("lab_worker_bg.wasm", 1, Some(Part::Laboratory.budget() + 1))]).fits());
    }

    #[test]
    fn sizes_read_as_thousands_of_bytes() {
        assert_eq!(kilobytes(123_456), "123.4 KB");
        assert_eq!(kilobytes(99), "0.0 KB");
    }
}

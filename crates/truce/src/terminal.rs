//! What goes out of the command line: to the terminal, to a pipe, into a file.

use base::text::shown;
use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process;

/// The most characters of a line that says what is wrong.
const LONGEST: usize = 300;

/// The most lines that are said at once.
const MOST_LINES: usize = 100;

/// The most bytes that are read of a file.
const LARGEST: u64 = game::record::LARGEST as u64;

/// Prints a text as it is. A pipe that is closed at its other end wants no more, and the program ends quietly.
///
/// # Errors
/// One sentence where it cannot be written, as on a full disk.
pub fn print(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(fault) if fault.kind() == ErrorKind::BrokenPipe => process::exit(0),
        Err(fault) => Err(format!("The output can't be written: {fault}.")),
    }
}

/// Prints a sentence as a line that a terminal can show, whatever of a file is in it.
///
/// # Errors
/// As [`print`].
pub fn print_sentence(sentence: &str) -> Result<(), String> {
    print_line(&shown(sentence, LONGEST))
}

/// Prints a line.
///
/// # Errors
/// As [`print`].
pub fn print_line(line: &str) -> Result<(), String> {
    print(&format!("{line}\n"))
}

/// Says beside the output what is wrong or worth knowing. Each line is one that a terminal can show: what comes from a
/// file can neither move its cursor nor fill its screen.
pub fn say(sentences: &str) {
    let mut lines: Vec<String> =
        sentences.lines().take(MOST_LINES).map(|line| shown(line, LONGEST)).collect();
    let more = sentences.lines().skip(MOST_LINES).count();
    if more > 0 {
        lines.push(format!("And {more} more."));
    }
    // Where even this cannot be said there is nothing left to say it with.
    let _ = writeln!(io::stderr().lock(), "{}", lines.join("\n"));
}

/// Reads a text file.
///
/// # Errors
/// One sentence that names the file: it is not there, too large, or no text.
pub fn read(file: &Path) -> Result<String, String> {
    String::from_utf8(read_bytes(file)?).map_err(|_| about(file, "this is no text."))
}

/// Reads a file.
///
/// # Errors
/// One sentence that names the file: it is not there, or too large.
pub fn read_bytes(file: &Path) -> Result<Vec<u8>, String> {
    let told = |fault: &dyn std::fmt::Display| about(file, &fault.to_string());
    let mut bytes = Vec::new();
    let open = fs::File::open(file).map_err(|fault| told(&fault))?;
    open.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|fault| told(&fault))?;
    if bytes.len() as u64 > LARGEST {
        return Err(told(&format!("the file is larger than {} MB", LARGEST / 1_000_000)));
    }
    Ok(bytes)
}

/// Writes a file. It is written beside its place and put there when it is whole, so that a full disk or a lost
/// connection leaves what was there before.
///
/// # Errors
/// One sentence that names the file.
pub fn write(file: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    let told = |fault: &io::Error| about(file, &plainly(fault));
    let target = &followed(file);
    // A device or a pipe is written to as it is, and so is what only stands for an open file.
    let stands_for_another = ["/dev", "/proc"].iter().any(|system| target.starts_with(system));
    if stands_for_another || fs::metadata(target).is_ok_and(|about| !about.is_file()) {
        return fs::write(target, content).map_err(|fault| told(&fault));
    }
    if target.exists() {
        // What nobody may write to is not replaced either.
        fs::OpenOptions::new().write(true).open(target).map_err(|fault| told(&fault))?;
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What the file would have been made with; what is private today stays so.
        let mode = fs::metadata(target).map_or(0o666, |about| about.permissions().mode() & 0o777);
        beside.permissions(fs::Permissions::from_mode(mode));
    }
    let mut beside = beside.prefix(".truce-").tempfile_in(folder).map_err(|fault| told(&fault))?;
    beside.write_all(content.as_ref()).map_err(|fault| told(&fault))?;
    beside.as_file().sync_all().map_err(|fault| told(&fault))?;
    beside.persist(target).map(drop).map_err(|fault| told(&fault.error))
}

/// Where a file lies that is written through links; also where nothing is there yet.
fn followed(file: &Path) -> PathBuf {
    let mut target = file.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = target.parent().unwrap_or(Path::new("")).join(next),
            Err(_) => break,
        }
        if target.starts_with("/proc") {
            break;
        }
    }
    target
}

/// No system follows more links than so many.
const MOST_LINKS: usize = 40;

/// What went wrong, without the name of the file beside the wanted one that nobody has heard of.
fn plainly(fault: &io::Error) -> String {
    let whole = fault.to_string();
    whole.split(" at path ").next().unwrap_or(&whole).to_owned()
}

/// A sentence about a file, whose name is cut in its middle where it is long.
pub fn about(file: &Path, what: &str) -> String {
    format!("{}: {what}", shown(&file.display().to_string(), 120))
}

//! Running other programs.

use crate::fault::{Fault, Outcome};
use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A command that does not inherit what cargo told us about ourselves: a nested cargo, above all one of another
/// toolchain, must find its own.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH"] {
        command.env_remove(name);
    }
    command
}

/// Runs a program on our own terminal.
pub fn run(command: &mut Command) -> Outcome<()> {
    let status = command.status().map_err(|error| could_not_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(failed(command)) }
}

/// Runs a program on our own terminal, and ends it when it takes too long.
pub fn run_within(command: &mut Command, limit: Duration) -> Outcome<()> {
    let mut child = command.spawn().map_err(|error| could_not_start(command, &error))?;
    let start = Instant::now();
    while start.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(_)) | Err(_) => return Err(failed(command)),
            Ok(None) => thread::sleep(Duration::from_millis(100)),
        }
    }
    // Whether it could still be ended makes no difference to what we say.
    let _ = child.kill().and_then(|()| child.wait());
    Err(Fault::new(format!("{} took longer than {} s", spelled(command), limit.as_secs())))
}

/// What a program says on standard output, or nothing when it is not there or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What a program said while everybody could follow it, and whether it was content.
pub struct Heard {
    /// Both streams, line by line as they came.
    pub text: String,
    /// Whether the program ended with success.
    pub ok: bool,
}

/// Runs a program, shows its output as it comes and keeps it too.
pub fn overhear(command: &mut Command) -> Outcome<Heard> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| could_not_start(command, &error))?;
    let (sender, lines) = channel();
    let streams: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
        child.stderr.take().map(|stream| Box::new(stream) as Box<dyn Read + Send>),
    ];
    for stream in streams.into_iter().flatten() {
        let sender = sender.clone();
        thread::spawn(move || pass_lines(stream, &sender));
    }
    drop(sender);
    let mut text = String::new();
    let mut silence = 0;
    // A browser that was left behind would hold its end of the pipe for ever, so once the program has ended, two
    // seconds of silence are the end of the story.
    while silence < 20 {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                silence = 0;
                // A reader who closed the terminal does not stop the work.
                let _ = writeln!(std::io::stdout(), "{line}");
                text.push_str(&line);
                text.push('\n');
            }
            Err(RecvTimeoutError::Timeout) if matches!(child.try_wait(), Ok(None)) => {}
            Err(RecvTimeoutError::Timeout) => silence += 1,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let status = child.wait().map_err(|error| could_not_start(command, &error))?;
    Ok(Heard { text, ok: status.success() })
}

/// Sends a stream on line by line, whatever bytes it carries.
fn pass_lines(stream: impl Read, sender: &Sender<String>) {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    while matches!(reader.read_until(b'\n', &mut line), Ok(count) if count > 0) {
        if sender.send(String::from_utf8_lossy(&line).trim_end().to_owned()).is_err() {
            return;
        }
        line.clear();
    }
}

/// Where a program lies on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let names = [format!("{program}{}", env::consts::EXE_SUFFIX), program.to_owned()];
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    folders.iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).find(|path| path.is_file())
}

/// A command as somebody would type it.
fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn could_not_start(command: &Command, error: &std::io::Error) -> Fault {
    Fault::new(format!("cannot run {}: {error}", spelled(command)))
}

fn failed(command: &Command) -> Fault {
    Fault::new(format!("{} failed", spelled(command)))
}

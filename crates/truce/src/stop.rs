//! Ctrl-C during long work: the first ends the work and keeps what it found, the second ends the program.

use super::terminal;
use std::io::{IsTerminal, stderr};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

/// How a program ends that Ctrl-C has stopped, as shells know it.
pub const CODE: u8 = 130;

static ASKED: AtomicBool = AtomicBool::new(false);

/// How a command ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All that was asked for is done.
    Done,
    /// Ctrl-C stopped it, and it told what it had found.
    Stopped,
}

/// From now on, Ctrl-C asks the work to stop instead of ending the program.
///
/// # Errors
/// One sentence where the system refuses.
pub fn listen() -> Result<(), String> {
    ctrlc::set_handler(pressed).map_err(|fault| format!("The command can't listen for Ctrl-C: {fault}."))
}

/// From now on, a file that outgrows what this user may write is a fault that is told, like a full disk, and does not end
/// the program with half a file left beside the wanted one.
///
/// # Errors
/// One sentence where the system refuses.
#[cfg(unix)]
pub fn outlive_limits() -> Result<(), String> {
    use signal_hook::consts::SIGXFSZ;
    use std::sync::Arc;
    // Nobody asks whether it came: the write that it comes with fails.
    signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))
        .map(drop)
        .map_err(|fault| format!("The command can't listen for limits of the system: {fault}."))
}

/// Only Unix ends a program whose file grows too large.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn outlive_limits() -> Result<(), String> {
    Ok(())
}

/// Whether Ctrl-C was pressed.
pub fn is_asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

fn pressed() {
    if ASKED.swap(true, Ordering::Relaxed) {
        process::exit(CODE.into());
    }
    if stderr().is_terminal() {
        // The bar holds the line.
        terminal::say("\nStopping. Press Ctrl-C again to end at once, without figures.");
    }
}

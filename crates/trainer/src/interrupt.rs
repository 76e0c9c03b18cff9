//! Ctrl-C waits for the end of a step.

use anyhow::{Context, Result};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED: AtomicBool = AtomicBool::new(false);

/// What a program returns that Ctrl-C has ended: 128 plus the number of the signal.
pub const CODE: u8 = 130;

/// From now on Ctrl-C is noted; a second one ends the program at once.
///
/// # Errors
/// If the system refuses the handler.
pub fn listen() -> Result<()> {
    let hear = || {
        if ASKED.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(CODE));
        }
    };
    ctrlc::set_handler(hear).context("Ctrl-C can't be listened to")
}

/// Whether Ctrl-C has been pressed.
#[must_use]
pub fn is_asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}

/// The exit code after it.
#[must_use]
pub fn code() -> ExitCode {
    ExitCode::from(CODE)
}

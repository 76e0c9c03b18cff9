//! Catching a panic together with the line where it happened.

use std::backtrace::Backtrace;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

/// The file that a learner edits; a panic elsewhere is traced back to a line of it.
const LEARNERS_FILE: &str = "answer.rs";

/// What is known about a panic.
#[derive(Debug, Clone, Default)]
pub struct Panic {
    /// The panic's message.
    pub message: String,
    /// `file:line`, in the learner's own file if the trace leads there.
    pub place: String,
}

impl Panic {
    /// Whether this panic means "not written yet" rather than "gone wrong".
    #[must_use]
    pub fn is_todo(&self) -> bool {
        self.message.starts_with("not yet implemented")
            || self.message.starts_with("not implemented")
    }
}

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
    static TRACING: Cell<bool> = const { Cell::new(false) };
    static CAUGHT: RefCell<Panic> = RefCell::default();
}

/// Runs `code`; if it panics, nothing is printed and the panic is returned.
///
/// # Errors
/// The panic of `code`.
pub fn caught<O>(code: impl FnOnce() -> O) -> Result<O, Panic> {
    install_hook();
    CATCHING.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(code));
    CATCHING.set(false);
    outcome.map_err(|_| CAUGHT.take())
}

/// Like [`caught`], with the trace of the panic searched for the learner's own line.
///
/// Resolving a trace takes some tenths of a second, so this is for the one panic that is reported.
///
/// # Errors
/// The panic of `code`.
pub fn traced<O>(code: impl FnOnce() -> O) -> Result<O, Panic> {
    TRACING.set(true);
    let outcome = caught(code);
    TRACING.set(false);
    outcome
}

/// Panics outside [`caught`], in this thread or others, are still printed as usual.
fn install_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if CATCHING.get() {
                CAUGHT.set(describe(info));
            } else {
                usual(info);
            }
        }));
    });
}

fn describe(info: &PanicHookInfo<'_>) -> Panic {
    let payload = info.payload();
    let message = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(a panic without a text)");
    let place = info.location().map_or_else(String::new, |location| {
        short(&format!("{}:{}", location.file(), location.line()))
    });
    let own = if TRACING.get() && !place.contains(LEARNERS_FILE) {
        learners_line(&Backtrace::force_capture().to_string())
    } else {
        None
    };
    Panic {
        message: message.to_string(),
        place: own.unwrap_or(place),
    }
}

/// The innermost `answer.rs:line` of a backtrace.
fn learners_line(backtrace: &str) -> Option<String> {
    let line = backtrace
        .lines()
        .find(|line| line.contains(&format!("{LEARNERS_FILE}:")))?;
    let place = line.trim().trim_start_matches("at ");
    // The column says little once the call is on a line of its own.
    Some(short(
        place.rsplit_once(':').map_or(place, |(file, _)| file),
    ))
}

/// Answers are modules of `tests/exercises.rs`, so their paths come as `tests/../exercises/…`.
fn short(place: &str) -> String {
    place
        .replace("tests/../", "")
        .replace("tests\\../", "")
        .trim_start_matches("./")
        .to_string()
}

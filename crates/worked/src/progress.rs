//! A bar for experiments that take a moment.

use indicatif::{ProgressBar, ProgressStyle};

/// A progress bar of `steps` steps on the terminal, with what is running, how far it is and how long it will still take.
///
/// Nothing is drawn where standard error isn't a terminal, so tests and snapshots never see it.
#[must_use]
pub fn progress(what: &'static str, steps: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}, {eta} left");
    let bar = ProgressBar::new(steps).with_message(what);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

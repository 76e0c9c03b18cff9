//! The bar on the terminal; where stderr is no terminal, it stays silent.

use crate::course::Course;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar for all steps of a course, from where it stands.
#[must_use]
pub fn of_steps(course: &Course) -> ProgressBar {
    let bar = bar(
        course.steps(),
        "{prefix} {bar:30} {msg}  {speed}  {eta} left",
    );
    bar.set_position(course.done() as u64);
    // Steps of an earlier run took no time in this one.
    bar.reset_eta();
    bar
}

/// Shows where the course stands, after a step with this loss.
pub fn show(bar: &ProgressBar, course: &Course, loss: f64) {
    if bar.is_hidden() {
        return;
    }
    let epoch = (course.curve.len() + 1).min(course.recipe.epochs);
    bar.set_prefix(format!("epoch {epoch}/{}", course.recipe.epochs));
    bar.set_message(format!("loss {loss:.4}"));
    bar.set_position(course.done() as u64);
}

/// A bar for the trials of a round.
#[must_use]
pub fn of_trials(round: usize, trials: usize) -> ProgressBar {
    let bar = bar(
        trials,
        "{prefix} {bar:30} {pos}/{len} trials  {msg}  {eta} left",
    );
    bar.set_prefix(format!("round {round}"));
    bar
}

fn bar(length: usize, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template).expect("the template is a constant");
    let style = style
        .with_key(
            "speed",
            |state: &indicatif::ProgressState, text: &mut dyn std::fmt::Write| {
                // A bar that can't be drawn is no reason to stop.
                let _ = write!(text, "{:.0} steps/s", state.per_sec());
            },
        )
        .progress_chars("━╸─");
    ProgressBar::new(length as u64).with_style(style)
}

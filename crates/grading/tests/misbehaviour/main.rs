//! Whatever a learner's code does, the harness says one clear thing about it, and says it of that exercise alone.
//!
//! The same binary plays two parts: with `GRADE_FIXTURE` set it is a chapter's harness with answers that misbehave; without,
//! it starts itself in that part and checks what comes out.

mod answer;
mod chapter;
mod choosing;
mod derivations;
mod messages;
mod promises;
mod skipping;
mod stage;

use libtest_mimic::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    if stage::is_fixture() {
        stage::misbehave();
        return grading::grade("fixture", &chapter::entries());
    }
    let trials = messages::trials()
        .chain(skipping::trials())
        .chain(choosing::trials())
        .chain(derivations::trials());
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

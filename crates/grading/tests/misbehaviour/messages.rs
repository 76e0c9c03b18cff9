//! What is said about each way to go wrong.

use crate::promises::{PROMISES, Promise};
use crate::stage::perform;
use libtest_mimic::{Failed, Trial};

const ADVICE: &str = "  hint      Twice is times two.\n            (more: cargo run -- hint ";
const READ: &str = "  read      fixture/doubling.html";

pub fn trials() -> impl Iterator<Item = Trial> {
    PROMISES.iter().map(|promise| {
        Trial::test(format!("message_about_{}", promise.answer), || {
            check(promise)
        })
    })
}

fn check(promise: &Promise) -> Result<(), Failed> {
    let limit = [("GRADE_TIMEOUT_S", "3")];
    let performance = perform(&["--exact", promise.answer], &limit)?;
    let text = &performance.printed;
    if performance.succeeded {
        return Err(format!("`{}` was not refused:\n{text}", promise.answer).into());
    }
    for part in promise
        .says
        .iter()
        .chain(&[ADVICE, READ, "0 solved, 1 wrong"])
    {
        if !text.contains(part) {
            return Err(format!("the message lacks {part:?}:\n{text}").into());
        }
    }
    for part in promise.never {
        if text.contains(part) {
            return Err(format!("the message should not contain {part:?}:\n{text}").into());
        }
    }
    Ok(())
}

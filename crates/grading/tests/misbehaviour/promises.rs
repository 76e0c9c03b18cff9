//! The answers of the fixture that are wrong, and what is said about each.

/// An answer of the fixture, what must be said about it, and what must not be.
pub struct Promise {
    pub answer: &'static str,
    pub says: &'static [&'static str],
    pub never: &'static [&'static str],
}

const CASE_1: &str = "case 1 of 2\n  with      x = [1, 2]\n";
const CASE_2: &str = "case 2 of 2\n  with      x = [-3, 0.5]\n";
const MISTAKE: &str = "likely mistake";

const fn promise(answer: &'static str, says: &'static [&'static str]) -> Promise {
    let never = &[MISTAKE, "your code printed"];
    Promise {
        answer,
        says,
        never,
    }
}

pub const PROMISES: &[Promise] = &[
    promise(
        "half_done",
        &[
            CASE_2,
            "still reaches the todo!() at ",
            "misbehaviour/answer.rs:21\n",
        ],
    ),
    promise(
        "opposite",
        &["entry [0]: expected 2, got -2: same size, opposite sign\n"],
    ),
    promise(
        "thousandfold",
        &["expected 2, got 2000: yours is 1000 times too large\n"],
    ),
    promise(
        "not_a_number",
        &[CASE_1, "expected 2, got NaN: not a number comes from 0/0"],
    ),
    promise(
        "infinite",
        &[CASE_1, "expected 2, got inf: an infinite answer comes from"],
    ),
    promise(
        "misshapen",
        &["got       [1, 2, 4]\n  expected 2 entries, got 3\n"],
    ),
    promise(
        "panicking",
        &[
            "panicked at ",
            "crates/grading/tests/misbehaviour/answer.rs:50\n",
            "message: I did not expect 2 entries\n",
        ],
    ),
    promise(
        "panicking_inside",
        &[
            "panicked at crates/grading/tests/misbehaviour/answer.rs:56\n",
            "Matrix addition/subtraction dimensions mismatch",
        ],
    ),
    promise(
        "endless",
        &[CASE_1, "no answer within 3 s: a loop that never ends?"],
    ),
    promise(
        "overflowing",
        &[
            CASE_1,
            "your code overflowed the stack: a recursion that never ends?",
        ],
    ),
    promise(
        "leaving",
        &[
            CASE_1,
            "your code ended the process itself (exit status: 0)",
        ],
    ),
    // It is left while a known mistake is looked for: what was wrong before is said all the same.
    promise(
        "leaving_later",
        &[CASE_1, "expected  [2, 4]\n  got       [3, 6]\n"],
    ),
    promise(
        "aborting",
        &[CASE_1, "your code ended the process itself (signal: 6"],
    ),
    Promise {
        answer: "mistaken",
        says: &[
            CASE_1,
            "expected  [2, 4]\n  got       [3, 6]\n",
            "likely mistake (tripled): that is three times",
        ],
        never: &["your code printed"],
    },
    Promise {
        answer: "talkative",
        says: &["  your code printed:\n    x has 2 entries\n    about to add one"],
        never: &[MISTAKE, "\u{1e}", "\u{1d}", "lines more"],
    },
    Promise {
        answer: "wordy",
        says: &[
            "  your code printed:\n    word 1\n    word 2\n",
            "    word 19\n    word 20\n    … and 2 lines more\n",
        ],
        never: &[MISTAKE],
    },
    Promise {
        answer: "flooding",
        says: &[
            "your code printed more than 16 MB: a loop that never ends?",
            "lines more",
        ],
        never: &[MISTAKE],
    },
];

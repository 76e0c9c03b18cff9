//! Cases and mistakes for the cosine schedule.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use std::f64::consts::PI;

/// What an answer to this exercise looks like.
pub type CosineRate = fn(f64, f64, u32, u32) -> f64;

/// Start, end, T and t of one case.
pub type Inputs = (f64, f64, u32, u32);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<CosineRate, Inputs, f64> {
    Exercise {
        name: "cosine_rate",
        page: "optimizers/schedules.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |cosine_rate, (start, end, steps, step)| cosine_rate(*start, *end, *steps, *step),
        show: |(start, end, steps, step)| {
            let (start, end) = (start.show(), end.show());
            format!("start = {start}, end = {end}, steps = {steps}, step = {step}")
        },
        solution: solution::cosine_rate,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: CosineRate) -> Entry {
    Entry::new(exercise(), answer)
}

/// A rate of 0.1 that fades to 0 in 100 steps, the start, the end, beyond it, then drawn rates.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (0.1, 0.0, 100, 25),
        (0.1, 0.0, 100, 0),
        (0.1, 0.01, 100, 100),
        (0.1, 0.01, 100, 130),
        (0.3, 0.1, 1, 1),
    ];
    let mut draw = Draw::new(511);
    for (steps, step) in [(10, 3), (7, 5), (50, 10), (20, 27)] {
        cases.push((draw.between(0.3, 1.0), draw.between(0.01, 0.2), steps, step));
    }
    cases
}

/// t/T, at most 1.
fn share(steps: u32, step: u32) -> f64 {
    f64::from(step.min(steps)) / f64::from(steps)
}

const MISTAKES: &[Mistake<CosineRate>] = &[
    Mistake {
        name: "a straight line",
        says: "this fades at a constant pace; the cosine is slow at both ends, and fast between them.",
        function: |start, end, steps, step| end + (start - end) * (1.0 - share(steps, step)),
    },
    Mistake {
        name: "rises",
        says: "1 + cos falls from 2 to 0; with 1 − cos the rate goes from the end to the start.",
        function: |start, end, steps, step| {
            end + 0.5 * (start - end) * (1.0 - (PI * share(steps, step)).cos())
        },
    },
    Mistake {
        name: "half forgotten",
        says: "1 + cos is 2 at the start, so it is halved; without the ½ the rate begins too high.",
        function: |start, end, steps, step| {
            end + (start - end) * (1.0 + (PI * share(steps, step)).cos())
        },
    },
    Mistake {
        name: "a whole turn",
        says: "the way down is half a turn, π; after a whole one, 2π, the rate is back at the start.",
        function: |start, end, steps, step| {
            end + 0.5 * (start - end) * (1.0 + (2.0 * PI * share(steps, step)).cos())
        },
    },
    Mistake {
        name: "degrees",
        says: "`cos` takes radians: half a turn is π, not 180.",
        function: |start, end, steps, step| {
            end + 0.5 * (start - end) * (1.0 + (180.0 * share(steps, step)).cos())
        },
    },
    Mistake {
        name: "climbs again",
        says: "from step T on the rate stays at the end; the cosine alone would climb again.",
        function: |start, end, steps, step| {
            let share = f64::from(step) / f64::from(steps);
            end + 0.5 * (start - end) * (1.0 + (PI * share).cos())
        },
    },
    Mistake {
        name: "end forgotten",
        says: "the cosine leads from the start to the end: add the end, and scale by the difference.",
        function: |start, _, steps, step| 0.5 * start * (1.0 + (PI * share(steps, step)).cos()),
    },
    Mistake {
        name: "whole numbers divided",
        says: "`step / steps` of whole numbers is 0 until the last step; turn both into f64 first.",
        function: |start, end, steps, step| {
            let share = f64::from(step.min(steps) / steps);
            end + 0.5 * (start - end) * (1.0 + (PI * share).cos())
        },
    },
];

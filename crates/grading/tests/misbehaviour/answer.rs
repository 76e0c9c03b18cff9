//! Answers to "double each entry", each wrong in a way of its own. The file is named like a learner's, so that a panic can
//! be traced back to a line of it.

use nalgebra::DVector;
use std::{process, thread, time::Duration};

pub type Double = fn(&DVector<f64>) -> DVector<f64>;

pub fn right(x: &DVector<f64>) -> DVector<f64> {
    x * 2.0
}

pub fn fresh(x: &DVector<f64>) -> DVector<f64> {
    todo!("double {x:?}")
}

pub fn half_done(x: &DVector<f64>) -> DVector<f64> {
    if x[0] > 0.0 {
        x * 2.0
    } else {
        todo!("the other sign")
    }
}

pub fn mistaken(x: &DVector<f64>) -> DVector<f64> {
    x * 3.0
}

pub fn opposite(x: &DVector<f64>) -> DVector<f64> {
    x * -2.0
}

pub fn thousandfold(x: &DVector<f64>) -> DVector<f64> {
    x * 2000.0
}

pub fn not_a_number(x: &DVector<f64>) -> DVector<f64> {
    x / 0.0 * 0.0
}

pub fn infinite(x: &DVector<f64>) -> DVector<f64> {
    x.map(|_| f64::INFINITY)
}

pub fn misshapen(x: &DVector<f64>) -> DVector<f64> {
    (x * 2.0).insert_row(0, 1.0)
}

pub fn panicking(x: &DVector<f64>) -> DVector<f64> {
    assert!(x.is_empty(), "I did not expect {} entries", x.len());
    x * 2.0
}

pub fn panicking_inside(x: &DVector<f64>) -> DVector<f64> {
    let other = DVector::zeros(x.len() + 1);
    x + other
}

pub fn talkative(x: &DVector<f64>) -> DVector<f64> {
    println!("x has {} entries", x.len());
    eprintln!("about to add one");
    x.add_scalar(1.0)
}

pub fn endless(x: &DVector<f64>) -> DVector<f64> {
    let mut sum = x.sum();
    while sum.is_finite() || sum.is_nan() {
        sum = -sum;
    }
    x * 2.0
}

pub fn flooding(x: &DVector<f64>) -> DVector<f64> {
    while x.len() > 1 {
        println!("{}", "still going ".repeat(1_000));
    }
    x * 2.0
}

pub fn overflowing(x: &DVector<f64>) -> DVector<f64> {
    deeper(x, 1).0
}

fn deeper(x: &DVector<f64>, depth: u64) -> (DVector<f64>, u64) {
    let (answer, below) = if depth == 0 {
        (x * 2.0, 0)
    } else {
        deeper(x, depth + 1)
    };
    (answer, below + 1)
}

pub fn leaving(x: &DVector<f64>) -> DVector<f64> {
    if x.len() > 1 {
        process::exit(0);
    }
    x * 2.0
}

pub fn aborting(x: &DVector<f64>) -> DVector<f64> {
    if x.len() > 1 {
        process::abort();
    }
    x * 2.0
}

/// Right, but not at once: what it printed is looked at while it still runs.
pub fn slow(x: &DVector<f64>) -> DVector<f64> {
    println!("this takes a moment");
    thread::sleep(Duration::from_millis(100));
    x * 2.0
}

pub fn wordy(x: &DVector<f64>) -> DVector<f64> {
    for number in 1..=22 {
        println!("word {number}");
    }
    x.add_scalar(1.0)
}

/// Tripled at first, as a known mistake does it, which doesn't end the process later.
pub fn leaving_later(x: &DVector<f64>) -> DVector<f64> {
    if x[0] < 0.0 {
        process::exit(0);
    }
    x * 3.0
}

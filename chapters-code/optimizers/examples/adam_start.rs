//! Adam's first steps, with and without the correction of the start (S3-05.7).

use nalgebra::dvector;
use optimizers::Adam;
use optimizers::optimizer::step_point;
use worked::{Page, Table, fixed, scientific};

const RATE: f64 = 0.3;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("first", first());
    page.block("corrected", corrected());
    page.value("uncorrected", fixed(uncorrected(1) / RATE, 4));
    page.to_string()
}

/// The first step for gradients of many sizes.
fn first() -> Table<2> {
    let mut table = Table::new(["gradient", "first step"]);
    for gradient in [1e-9, 1e-6, 1e-3, 1.0, -1.0, 1e3, 1e6] {
        let step = lengths(|_| gradient, 1)[0];
        table.row([format!("${}$", scientific(gradient, 0)), fixed(step, 6)]);
    }
    table
}

/// A gradient of 1 in every step: with the correction, and without.
fn corrected() -> Table<5> {
    let mut table = Table::new(["step $t$", "$m$", "$r$", "corrected", "uncorrected"]);
    let steps = lengths(|_| 1.0, 1000);
    for t in [1, 2, 3, 10, 30, 100, 1000] {
        let (mean, square) = averages(t);
        table.row([
            t.to_string(),
            fixed(mean, 4),
            fixed(square, 4),
            fixed(steps[t as usize - 1], 4),
            fixed(uncorrected(t), 4),
        ]);
    }
    table
}

fn uncorrected(t: i32) -> f64 {
    let (mean, square) = averages(t);
    RATE * mean / square.sqrt()
}

/// m and r after t steps with gradient 1, taken from the optimizer.
fn averages(t: i32) -> (f64, f64) {
    let mut adam = Adam::new(RATE);
    let mut point = dvector![0.0];
    (0..t).for_each(|_| step_point(&mut adam, &mut point, &dvector![1.0]));
    let [mean, square] = adam.averages()[0][0];
    (mean, square)
}

fn lengths(gradient: impl Fn(usize) -> f64, count: usize) -> Vec<f64> {
    let mut adam = Adam::new(RATE);
    let mut point = dvector![0.0];
    let step = |number| {
        let before = point[0];
        step_point(&mut adam, &mut point, &dvector![gradient(number)]);
        before - point[0]
    };
    (0..count).map(step).collect()
}

fn main() {
    print!("{}", page());
}

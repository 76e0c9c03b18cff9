//! What becomes of the differences when h goes on shrinking: rounding takes over (S3-03.12, E-48).

use gradients::difference::{central_difference, forward_difference};
use gradients::parabola;
use worked::{Page, Table, fixed, order, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("parabola", parabolas());
    page.block("sine", sines());
    let tiny = forward_difference(parabola::value, 5.0, 1e-16);
    page.value("at_sixteen", format!("`{tiny:?}`"));
    let moved = 5.0 + power(50) > 5.0;
    page.value("moved", format!("`{moved}`"));
    page.value("epsilon", scientific(f64::EPSILON, 2));
    page.value("gap", scientific(5.0_f64.next_up() - 5.0, 2));
    page.value("best_order", order(best_step(central_difference)));
    page.value("best_error", order(sine_error(central_difference, 1e-5)));
    page.value("best_forward", order(best_step(forward_difference)));
    page.value(
        "best_forward_error",
        order(sine_error(forward_difference, 1e-8)),
    );
    page.to_string()
}

/// Sums and products alone are rounded alike everywhere, so these digits are the same on every computer.
fn parabolas() -> Table<3> {
    let mut table = Table::new(["$h$", "forward difference at 5", "size of its error"]);
    for exponent in [1, 3, 5, 7, 8, 9, 10, 12, 14, 15, 16] {
        let h = power(exponent);
        let slope = forward_difference(parabola::value, 5.0, h);
        table.row([
            format!("$10^{{-{exponent}}}$"),
            fixed(slope, 12),
            format!("${}$", scientific(parabola_error(h), 1)),
        ]);
    }
    table
}

fn parabola_error(h: f64) -> f64 {
    (forward_difference(parabola::value, 5.0, h) - parabola::slope(5.0)).abs()
}

/// The last bit of a sine differs between computers, so only orders of magnitude are printed.
fn sines() -> Table<3> {
    let mut table = Table::new(["$h$", "forward error, about", "central error, about"]);
    for exponent in 1..=12 {
        let error = |difference| format!("${}$", order(sine_error(difference, power(exponent))));
        table.row([
            format!("$10^{{-{exponent}}}$"),
            error(forward_difference),
            error(central_difference),
        ]);
    }
    table
}

type Difference = fn(fn(f64) -> f64, f64, f64) -> f64;

/// The largest error at 101 points between 0.9 and 1.1: a single point may be lucky.
fn sine_error(difference: Difference, h: f64) -> f64 {
    let points = (0..=100).map(|number| 0.9 + 0.002 * f64::from(number));
    let errors = points.map(|x| (difference(f64::sin, x, h) - x.cos()).abs());
    errors.fold(0.0, f64::max)
}

fn best_step(difference: Difference) -> f64 {
    let powers = (1..=12).map(power);
    let nearer = |one: &f64, other: &f64| {
        sine_error(difference, *one).total_cmp(&sine_error(difference, *other))
    };
    powers.min_by(nearer).expect("there are twelve powers")
}

fn power(exponent: i32) -> f64 {
    // Read from text, because a computed power may miss the nearest number by one bit.
    format!("1e-{exponent}").parse().expect("a power of ten")
}

fn main() {
    print!("{}", page());
}

//! Draws that are even in the number and draws that are even in its logarithm, and the quantiles by hand (S3-05.17).

use mnist::search::{log_quantile, log_uniform};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// The range of the page.
const RANGE: (f64, f64) = (0.0001, 1.0);

/// How many numbers are drawn.
const DRAWS: usize = 10_000;

/// The share of the numbers in a decade, in per cent.
fn share(numbers: &[f64], decade: f64) -> String {
    let inside = numbers
        .iter()
        .filter(|number| (decade..10.0 * decade).contains(*number));
    let share = 100.0 * inside.count() as f64 / numbers.len() as f64;
    if share < 0.5 {
        "below 1".to_string()
    } else {
        fixed(share, 0)
    }
}

fn decades() -> Table<3> {
    let mut random = ChaCha8Rng::seed_from_u64(0);
    let (from, to) = RANGE;
    let even: Vec<f64> = (0..DRAWS).map(|_| random.random_range(from..to)).collect();
    let logarithmic: Vec<f64> = (0..DRAWS)
        .map(|_| log_uniform(from, to, &mut random))
        .collect();
    let mut table = Table::new(["decade", "even in $x$, %", "even in $\\ln x$, %"]);
    for decade in [0.0001, 0.001, 0.01, 0.1] {
        let name = format!("{decade} to {}", 10.0 * decade);
        table.row([name, share(&even, decade), share(&logarithmic, decade)]);
    }
    table
}

fn quantiles() -> Table<3> {
    let (from, to) = RANGE;
    let mut table = Table::new(["$p$", "$a + p (b - a)$", "$a^{1 - p} b^p$"]);
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        let even = from + share * (to - from);
        let row = [
            fixed(share, 2),
            fixed(even, 4),
            fixed(log_quantile(from, to, share), 4),
        ];
        table.row(row);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("decades", decades());
    page.block("quantiles", quantiles());
    page.value("draws", DRAWS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

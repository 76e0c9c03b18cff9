//! How large is a weighted sum of many inputs? Derived and measured (S3-05.10).

use initialisation::{
    measure::variance,
    sums::{expected_variance, weighted_sums},
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

const DRAWS: usize = 2000;

/// Inputs of 1, weights of standard deviation 1.
fn by_count(random: &mut ChaCha8Rng) -> Table<4> {
    let mut table = Table::new([
        "inputs $n$",
        "variance, derived",
        "variance, measured",
        "standard deviation, measured",
    ]);
    for count in [1, 4, 25, 100] {
        let x = DVector::from_element(count, 1.0);
        let measured = variance(&weighted_sums(&x, 1.0, DRAWS, random));
        table.row([
            count.to_string(),
            fixed(expected_variance(&x, 1.0), 0),
            fixed(measured, if count < 25 { 2 } else { 0 }),
            fixed(measured.sqrt(), 1),
        ]);
    }
    table
}

/// A hundred inputs of 1, and weights of several sizes.
fn by_deviation(random: &mut ChaCha8Rng) -> Table<3> {
    let mut table = Table::new([
        "deviation of the weights",
        "deviation of the sum, derived",
        "measured",
    ]);
    let x = DVector::from_element(100, 1.0);
    for deviation in [1.0, 0.1, 0.01] {
        let measured = variance(&weighted_sums(&x, deviation, DRAWS, random)).sqrt();
        let decimals = if deviation == 1.0 { 1 } else { 3 };
        table.row([
            fixed(deviation, 2),
            fixed(expected_variance(&x, deviation).sqrt(), 1),
            fixed(measured, decimals),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut page = Page::new();
    page.value("draws", DRAWS);
    page.block("by_count", by_count(&mut random));
    page.block("by_deviation", by_deviation(&mut random));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

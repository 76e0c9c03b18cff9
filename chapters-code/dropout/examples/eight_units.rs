//! Eight outputs and one mask, with both ways of scaling (W-9: S0-14, S3-05.15).

use dropout::mask::{dropped, inverted, scaled_for_test};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The ratio of the worked instance.
const RATIO: f64 = 0.5;

fn table(x: &DVector<f64>, mask: &DVector<f64>) -> Table<10> {
    let halved = scaled_for_test(x, RATIO);
    let doubled = inverted(x, mask, RATIO);
    let ways = [
        ("outputs $a$", x, 0),
        ("mask $m$", mask, 0),
        ("in training, $m a$", &dropped(x, mask), 0),
        ("in evaluation, $(1 - r) a$", &halved, 1),
        ("inverted, in training, $m a / (1 - r)$", &doubled, 0),
        ("inverted, in evaluation, $a$", x, 0),
    ];
    let mut table = Table::new(["", "1", "2", "3", "4", "5", "6", "7", "8", "sum"]);
    for (name, numbers, decimals) in ways {
        let cell = |unit: usize| fixed(numbers[unit], decimals);
        let [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(cell);
        let sum = fixed(numbers.sum(), 0);
        table.row([name.to_string(), a, b, c, d, e, f, g, h, sum]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let x = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    let mask = dvector![1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0];
    page.block("table", table(&x, &mask));
    page.value("kept_sum", fixed(dropped(&x, &mask).sum(), 0));
    page.value("test_sum", fixed(scaled_for_test(&x, RATIO).sum(), 0));
    page.value("inverted_sum", fixed(inverted(&x, &mask, RATIO).sum(), 0));
    page.value("sum", fixed(x.sum(), 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

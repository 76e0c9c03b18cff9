//! The mean over all 256 masks of eight units, in whole numbers (W-9: S0-14, S3-05.15).

use dropout::all_masks::{all_masks, exact_mean, mean_over_masks};
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// The outputs of the eight units.
const OUTPUTS: [i64; 8] = [1, 2, 3, 4, 5, 6, 7, 8];

fn squared_distance(ratio: f64) -> f64 {
    let x = DVector::from_fn(8, |unit, _| unit as f64 + 1.0);
    mean_over_masks(8, ratio, |mask| {
        (mask.dot(&x) / (1.0 - ratio) - x.sum()).powi(2)
    })
}

fn exact() -> Table<5> {
    let mut table = Table::new([
        "dropped",
        "sums, each as often as its mask",
        "masks, counted so",
        "mean",
        "mean $/ (1 - r)$",
    ]);
    for (dropped, kept) in [(1, 1), (1, 3), (1, 9)] {
        let whole = exact_mean(&OUTPUTS, dropped, kept);
        let mean = whole.numerator as f64 / whole.denominator as f64;
        let scaled = mean * (dropped + kept) as f64 / kept as f64;
        table.row([
            format!("{dropped} in {}", dropped + kept),
            whole.numerator.to_string(),
            whole.denominator.to_string(),
            fixed(mean, 1),
            fixed(scaled, 0),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("exact", exact());
    let half = exact_mean(&OUTPUTS, 1, 1);
    page.value("total", half.numerator);
    page.value("masks", all_masks(8).len());
    page.value("mean", half.numerator / half.denominator);
    page.value("variance_half", fixed(squared_distance(0.5), 0));
    page.value("variance_tenth", fixed(squared_distance(0.1), 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

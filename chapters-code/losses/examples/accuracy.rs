//! Accuracy and loss of one classifier while a weight moves, and of three that answer alike (S3-03.4, S3-03.9).

use losses::{
    accuracy::accuracy,
    one_weight::{SAMPLES, logits, loss, samples},
};
use nalgebra::DMatrix;
use worked::{Page, Table, fixed};

fn slope(f: impl Fn(f64) -> f64, weight: f64) -> f64 {
    gradients::difference::central_difference(f, weight, 1e-5)
}

/// The page that the book includes.
pub fn page() -> String {
    let (numbers, classes) = samples();
    let right = |weight: f64| accuracy(&logits(weight, &numbers), &classes);
    let wrong = |weight: f64| loss(&logits(weight, &numbers), &classes);
    let mut page = Page::new();
    page.value("samples", SAMPLES);
    let mut table = Table::new([
        "$w$",
        "accuracy",
        "its slope, measured",
        "loss",
        "its slope, measured",
    ]);
    for weight in [0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4] {
        table.row([
            fixed(weight, 1),
            fixed(right(weight), 2),
            fixed(slope(right, weight), 4),
            fixed(wrong(weight), 4),
            fixed(slope(wrong, weight), 4),
        ]);
    }
    page.block("slopes", table);
    page.block("models", models());
    page.to_string()
}

/// Three samples, all of class 0, and what three models give that class.
fn models() -> Table<4> {
    let mut table = Table::new(["model", "$p$ of the right class", "accuracy", "loss"]);
    let shares = [
        ("sure", [0.95, 0.9, 0.85]),
        ("barely", [0.51, 0.52, 0.51]),
        ("mostly", [0.95, 0.9, 0.45]),
    ];
    for (name, right) in shares {
        let p = DMatrix::from_fn(2, 3, |row, column| match row {
            0 => right[column],
            _ => 1.0 - right[column],
        });
        let [first, second, third] = right;
        table.row([
            name.to_string(),
            format!("({first}, {second}, {third})"),
            fixed(accuracy(&p, &[0, 0, 0]), 2),
            fixed(
                losses::cross_entropy::mean_cross_entropy_of_classes(&p, &[0, 0, 0]),
                4,
            ),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

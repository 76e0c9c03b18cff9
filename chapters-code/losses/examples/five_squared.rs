//! One pair of predictions and targets, five squared errors (E-31, E-18, S1-48…S1-50, S2-22, S3-03.5, S3-07.6).

use losses::{SquaredError, squared};
use nalgebra::{DMatrix, DVector, dvector};
use worked::{Page, Table, fixed};

const CONVENTIONS: [(SquaredError, &str); 4] = [
    (SquaredError::Sum, "$\\sum e^2$"),
    (SquaredError::HalfSum, "$\\frac12 \\sum e^2$"),
    (SquaredError::Mean, "$\\frac1N \\sum e^2$"),
    (SquaredError::HalfMean, "$\\frac{1}{2N} \\sum e^2$"),
];

fn targets() -> DVector<f64> {
    dvector![1.0, 2.0, 3.0, 4.0]
}

fn predictions() -> DVector<f64> {
    dvector![1.5, 1.5, 2.0, 5.5]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("factors", factors());
    page.block("readings", readings());
    let slope = |convention: SquaredError| convention.gradient(&predictions(), &targets())[0];
    let ratio = slope(SquaredError::Sum) / slope(SquaredError::HalfMean);
    page.value("ratio", fixed(ratio, 0));
    page.value("rate", fixed(RATE, 1));
    page.value(
        "square_sum",
        fixed(SquaredError::Sum.value(&predictions(), &targets()), 2),
    );
    page.to_string()
}

const RATE: f64 = 0.1;

fn factors() -> Table<4> {
    let mut table = Table::new([
        "loss",
        "value",
        "slope in $p_1$",
        "steps until $\\lvert e \\rvert < 0.01$",
    ]);
    for (convention, formula) in CONVENTIONS {
        table.row([
            formula.to_string(),
            fixed(convention.value(&predictions(), &targets()), 5),
            fixed(convention.gradient(&predictions(), &targets())[0], 3),
            steps(convention).to_string(),
        ]);
    }
    table
}

/// Steps of descent on the predictions themselves, until no error is as large as a hundredth.
fn steps(convention: SquaredError) -> usize {
    let mut p = predictions();
    let mut count = 0;
    while (&p - targets()).amax() >= 0.01 {
        p -= RATE * convention.gradient(&p, &targets());
        count += 1;
    }
    count
}

/// The same four errors, read as samples with one, two and four outputs.
fn readings() -> Table<4> {
    let mut table = Table::new([
        "samples",
        "outputs of each",
        "$\\frac{1}{2N} \\sum \\lVert \\mathbf e \\rVert^2$",
        "slope in $p_1$",
    ]);
    for (outputs, samples) in [(1, 4), (2, 2), (4, 1)] {
        let shaped = |numbers: &DVector<f64>| {
            DMatrix::from_column_slice(outputs, samples, numbers.as_slice())
        };
        let (p, y) = (shaped(&predictions()), shaped(&targets()));
        let slopes = squared::half_squared_distance_gradient(&p, &y);
        table.row([
            samples.to_string(),
            outputs.to_string(),
            fixed(squared::half_squared_distance(&p, &y), 5),
            fixed(slopes[(0, 0)], 3),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

//! The absolute and the squared error of one number, and of four (S2-21, E-31).

use losses::{AbsoluteError, SquaredError};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("one", one_number());
    let (targets, predictions) = (dvector![1.0, 2.0, 3.0, 4.0], dvector![1.5, 1.5, 2.0, 5.5]);
    page.block("four", four_numbers(&targets, &predictions));
    let value = |convention: AbsoluteError| fixed(convention.value(&predictions, &targets), 3);
    page.value("sum", value(AbsoluteError::Sum));
    page.value("mean", value(AbsoluteError::Mean));
    let slope = |convention: AbsoluteError| convention.gradient(&predictions, &targets)[0];
    page.value("slope_sum", fixed(slope(AbsoluteError::Sum), 0));
    page.value("slope_mean", fixed(slope(AbsoluteError::Mean), 2));
    shares(&mut page);
    page.to_string()
}

fn one_number() -> Table<6> {
    let mut table = Table::new([
        "$e$",
        "$\\lvert e \\rvert$",
        "its slope",
        "$e^2$",
        "$\\frac12 e^2$",
        "its slope",
    ]);
    let zero = dvector![0.0];
    for error in [-3.0, -1.0, -0.1, 0.0, 0.1, 1.0, 3.0] {
        let e = dvector![error];
        table.row([
            fixed(error, 1),
            fixed(AbsoluteError::Sum.value(&e, &zero), 1),
            fixed(AbsoluteError::Sum.gradient(&e, &zero)[0], 0),
            fixed(SquaredError::Sum.value(&e, &zero), 2),
            fixed(SquaredError::HalfSum.value(&e, &zero), 3),
            fixed(SquaredError::HalfSum.gradient(&e, &zero)[0], 1),
        ]);
    }
    table
}

fn four_numbers(targets: &DVector<f64>, predictions: &DVector<f64>) -> Table<5> {
    let mut table = Table::new(["$y$", "$p$", "$e = p - y$", "$\\lvert e \\rvert$", "$e^2$"]);
    for (y, p) in targets.iter().zip(predictions) {
        let e = p - y;
        table.row([
            fixed(*y, 0),
            fixed(*p, 1),
            fixed(e, 1),
            fixed(e.abs(), 1),
            fixed(e * e, 2),
        ]);
    }
    table
}

/// What part of the loss the largest error makes up.
fn shares(page: &mut Page) {
    let (errors, zeros) = (dvector![1.0, 1.0, 1.0, 10.0], DVector::zeros(4));
    let absolute = AbsoluteError::Sum.value(&errors, &zeros);
    let squared = SquaredError::Sum.value(&errors, &zeros);
    page.value("share_absolute", fixed(100.0 * 10.0 / absolute, 0));
    page.value("share_squared", fixed(100.0 * 100.0 / squared, 0));
}

fn main() {
    print!("{}", page());
}

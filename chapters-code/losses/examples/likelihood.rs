//! The best constant under each probability model: mean, median, share (maximum likelihood).

use losses::{
    AbsoluteError, SquaredError,
    binary::mean_binary_cross_entropy,
    likelihood::{gaussian, laplace, median},
};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed, scientific};

fn values() -> DVector<f64> {
    dvector![1.0, 2.0, 3.0, 4.0, 40.0]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.value("mean", fixed(values().mean(), 0));
    page.value("median", fixed(median(&values()), 0));
    page.block("constants", constants());
    page.block("densities", densities());
    page.block("coin", coin());
    page.value("half_two_pi", fixed(gaussian(0.0, 0.0, 1.0), 6));
    page.value("two", fixed(laplace(0.0, 0.0, 1.0), 6));
    page.to_string()
}

fn constants() -> Table<3> {
    let mut table = Table::new([
        "constant $m$",
        "$\\frac12 \\sum (y - m)^2$",
        "$\\sum \\lvert y - m \\rvert$",
    ]);
    for constant in [2.0, 3.0, 4.0, 9.0, 10.0, 11.0] {
        let m = DVector::from_element(5, constant);
        table.row([
            fixed(constant, 0),
            fixed(SquaredError::HalfSum.value(&m, &values()), 1),
            fixed(AbsoluteError::Sum.value(&m, &values()), 0),
        ]);
    }
    table
}

/// What one value costs that lies k steps away from the centre.
fn densities() -> Table<5> {
    let mut table = Table::new([
        "$\\lvert y - m \\rvert$",
        "Gauss, $-\\ln$",
        "density",
        "Laplace, $-\\ln$",
        "density",
    ]);
    for distance in [0.0, 1.0, 2.0, 4.0, 8.0] {
        let (gauss, laplace) = (gaussian(distance, 0.0, 1.0), laplace(distance, 0.0, 1.0));
        table.row([
            fixed(distance, 0),
            fixed(gauss, 4),
            format!("${}$", scientific((-gauss).exp(), 1)),
            fixed(laplace, 4),
            format!("${}$", scientific((-laplace).exp(), 1)),
        ]);
    }
    table
}

/// Three yeses and one no.
fn coin() -> Table<2> {
    let labels = dvector![1.0, 0.0, 1.0, 1.0];
    let mut table = Table::new(["$h$", "mean binary cross-entropy"]);
    for share in [0.5, 0.7, 0.75, 0.8, 0.9] {
        let h = DVector::from_element(4, share);
        table.row([
            fixed(share, 2),
            fixed(mean_binary_cross_entropy(&h, &labels), 6),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

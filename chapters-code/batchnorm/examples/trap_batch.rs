//! A batch on which a forgotten path over the variance goes unnoticed (E-49).

use batchnorm::{
    by_steps::{
        input_gradient, input_gradient_paths, normalised_gradient, scale_gradient,
        variance_gradient,
    },
    four_samples::{LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::normalise,
};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

fn row(name: &str, x: &DVector<f64>) -> [String; 4] {
    let dy = output_gradient();
    let (g, forward) = (normalised_gradient(&dy, SCALE), normalise(x, LARGE_EPSILON));
    let [direct, _, over_mean] = input_gradient_paths(&g, x, &forward);
    let error = (input_gradient(&g, x, &forward) - direct - over_mean).amax();
    [
        name.to_string(),
        fixed(scale_gradient(&dy, &forward), 6),
        fixed(variance_gradient(&g, x, &forward), 6),
        fixed(error, 6),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let heading = [
        "batch",
        "$\\partial L / \\partial \\gamma$",
        "$\\partial L / \\partial \\sigma^2$",
        "error without the path over $\\sigma^2$",
    ];
    let mut table = Table::new(heading);
    table.row(row("(1, 2, 4, 5)", &dvector![1.0, 2.0, 4.0, 5.0]));
    table.row(row("(0, 2, 4, 6)", &inputs()));
    page.block("batches", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

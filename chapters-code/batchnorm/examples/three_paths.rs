//! The slope in each input: three shares, and what comes out if one of them is forgotten (S4-35; W-10 C and D).

use batchnorm::{
    by_steps::{input_gradient, input_gradient_paths, normalised_gradient},
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, inputs, output_gradient},
    one_feature::normalise,
};
use gradients::gradient::{STEP, numerical_gradient};
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// ∂L/∂x by nudging each input; μ, σ² and all four x̂ follow.
fn by_nudging(g: &DVector<f64>, epsilon: f64) -> DVector<f64> {
    let loss = |x: &DVector<f64>| g.dot(&normalise(x, epsilon).normalised);
    numerical_gradient(loss, &inputs(), STEP)
}

fn cells(name: &str, entries: &DVector<f64>, decimals: usize) -> [String; 6] {
    let [a, b, c, d] = [0, 1, 2, 3].map(|sample| fixed(entries[sample], decimals));
    [name.to_string(), a, b, c, d, fixed(entries.sum(), decimals)]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let (x, g) = (inputs(), normalised_gradient(&output_gradient(), SCALE));
    let forward = normalise(&x, LARGE_EPSILON);
    let [direct, over_variance, over_mean] = input_gradient_paths(&g, &x, &forward);
    let whole = input_gradient(&g, &x, &forward);
    let heading = ["share", "$x_1$", "$x_2$", "$x_3$", "$x_4$", "sum"];
    let mut shares = Table::new(heading);
    shares.row(cells("straight", &direct, 6));
    shares.row(cells("over $\\sigma^2$", &over_variance, 6));
    shares.row(cells("over $\\mu$", &over_mean, 6));
    shares.row(cells("together", &whole, 6));
    shares.row(cells("by nudging", &by_nudging(&g, LARGE_EPSILON), 6));
    page.block("shares", shares);
    let mut variants = Table::new(["variant", "$x_1$", "$x_2$", "$x_3$", "$x_4$", "sum"]);
    variants.row(cells("all three shares", &whole, 12));
    variants.row(cells("$\\mu$ and $\\sigma^2$ as constants", &direct, 12));
    variants.row(cells(
        "without the share over $\\mu$",
        &(&direct + &over_variance),
        12,
    ));
    variants.row(cells(
        "without the share over $\\sigma^2$",
        &(&direct + &over_mean),
        12,
    ));
    page.block("variants", variants);
    let usual = input_gradient(&g, &x, &normalise(&x, EPSILON));
    let mut table = Table::new(["", "$x_1$", "$x_2$", "$x_3$", "$x_4$", "sum"]);
    table.row(cells("formula", &usual, 12));
    table.row(cells("by nudging", &by_nudging(&g, EPSILON), 6));
    page.block("usual", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! Where the exponentials of softmax overflow and underflow, and what the shifted form answers (S3-02.20, S3-02.21, W-6).

use losses::softmax::{log_softmax, log_sum_exp, naive_softmax, naive_softmax_single, softmax};
use nalgebra::{DVector, dvector};
use std::f64::consts::LN_2;
use worked::{Page, Table, fixed, scientific};

fn tuple(name: &str, decimals: usize, p: &DVector<f64>) -> [String; 4] {
    [
        name.to_string(),
        shown(p[0], decimals),
        shown(p[1], decimals),
        shown(p[2], decimals),
    ]
}

/// A number as the book prints it, or what Rust prints where there is none.
fn shown(value: f64, decimals: usize) -> String {
    if value.is_finite() {
        fixed(value, decimals)
    } else {
        format!("`{value}`")
    }
}

/// Three logits as the prose names them.
fn logits(z: &DVector<f64>) -> String {
    format!(
        "({}, {}, {})",
        fixed(z[0], 0),
        fixed(z[1], 0),
        fixed(z[2], 0)
    )
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let (high, low) = (
        dvector![800.0, 801.0, 799.0],
        dvector![-800.0, -801.0, -799.0],
    );
    page.value("high", logits(&high));
    page.value("low", logits(&low));
    page.block("both", both(&high, &low));
    page.value("last", format!("${}$", scientific(709.0_f64.exp(), 8)));
    page.value("beyond", format!("`{}`", 710.0_f64.exp()));
    page.value("limit_double", fixed(f64::MAX.ln(), 12));
    page.value("limit_single", fixed(f64::from(f32::MAX).ln(), 5));
    // What is nearer to 0 than to the smallest positive number becomes 0.
    let smallest = f64::from_bits(1);
    page.value("limit_low", fixed(smallest.ln() - LN_2, 2));
    page.value("low_kept", format!("`{}`", (-745.0_f64).exp() > 0.0));
    page.value("low_lost", format!("`{}`", (-746.0_f64).exp() > 0.0));
    page.value("log_sum_exp", fixed(log_sum_exp(&high), 12));
    page.value(
        "naive_log_sum_exp",
        format!("`{}`", high.map(f64::exp).sum().ln()),
    );
    let far = dvector![0.0, -800.0];
    page.value("log_of_softmax", format!("`{}`", softmax(&far)[1].ln()));
    page.value("log_softmax", fixed(log_softmax(&far)[1], 0));
    page.block("single", single());
    page.to_string()
}

fn both(high: &DVector<f64>, low: &DVector<f64>) -> Table<4> {
    let mut table = Table::new(["", "$p_1$", "$p_2$", "$p_3$"]);
    table.row(tuple(
        "(800, 801, 799), as written",
        12,
        &naive_softmax(high),
    ));
    table.row(tuple("(800, 801, 799), shifted", 12, &softmax(high)));
    table.row(tuple(
        "(−800, −801, −799), as written",
        12,
        &naive_softmax(low),
    ));
    table.row(tuple("(−800, −801, −799), shifted", 12, &softmax(low)));
    table
}

/// In single precision the wall stands much nearer.
fn single() -> Table<3> {
    let mut table = Table::new(["logits", "`f32`, as written", "`f64`, as written"]);
    for largest in [80.0_f32, 88.0, 89.0, 709.0, 710.0] {
        let z = dvector![largest, 0.0];
        let single = naive_softmax_single(&z);
        table.row([
            format!("({}, 0)", fixed(f64::from(largest), 0)),
            shown(f64::from(single[0]), 4),
            shown(naive_softmax(&z.map(f64::from))[0], 4),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

//! The gradient p − t, checked, and what becomes of a loss with two softmaxes (S3-04.12, E-47, W-6).

use activations::softmax::softmax_jacobian;
use gradients::gradient::numerical_gradient;
use losses::{
    SoftmaxWithLoss,
    cross_entropy::{cross_entropy, cross_entropy_gradient, one_hot},
    softmax::softmax,
};
use nalgebra::{DMatrix, DVector, dvector};
use worked::{Page, Table, fixed};

fn loss(z: &DVector<f64>, target: &DVector<f64>) -> f64 {
    let column = |v: &DVector<f64>| DMatrix::from_column_slice(v.len(), 1, v.as_slice());
    SoftmaxWithLoss::default().forward(&column(z), &column(target))
}

/// What a program computes that applies softmax and hands the result to a loss which expects logits.
fn twice(z: &DVector<f64>, target: &DVector<f64>) -> f64 {
    cross_entropy(&softmax(&softmax(z)), target)
}

/// The page that the book includes.
pub fn page() -> String {
    let (z, target) = (dvector![0.5, 2.0, 1.0], one_hot(1, 3));
    let mut page = Page::new();
    page.value("loss", fixed(loss(&z, &target), 12));
    page.block("gradient", gradient(&z, &target));
    page.value("twice", fixed(twice(&z, &target), 12));
    page.value(
        "floor",
        fixed(cross_entropy(&softmax(&target), &target), 12),
    );
    page.block("descent", descent(&target));
    page.to_string()
}

fn gradient(z: &DVector<f64>, target: &DVector<f64>) -> Table<6> {
    let p = softmax(z);
    let through = softmax_jacobian(z).tr_mul(&cross_entropy_gradient(&p, target));
    let measured = numerical_gradient(|z| loss(z, target), z, 1e-5);
    let mut table = Table::new([
        "$k$",
        "$p_k$",
        "$t_k$",
        "$p_k - t_k$",
        "through the Jacobian",
        "measured",
    ]);
    for class in 0..3 {
        table.row([
            (class + 1).to_string(),
            fixed(p[class], 12),
            fixed(target[class], 0),
            fixed(p[class] - target[class], 12),
            fixed(through[class], 12),
            fixed(measured[class], 8),
        ]);
    }
    table
}

/// Both losses after some steps of descent on the logits themselves, from equal logits, with the learning rate 1.
fn descent(target: &DVector<f64>) -> Table<3> {
    let (mut once, mut doubled) = (DVector::zeros(3), DVector::zeros(3));
    let mut table = Table::new(["steps", "softmax once", "softmax twice"]);
    for step in 0..=10_000 {
        if [0, 10, 100, 1_000, 10_000].contains(&step) {
            table.row([
                step.to_string(),
                fixed(loss(&once, target), 4),
                fixed(twice(&doubled, target), 4),
            ]);
        }
        once -= softmax(&once) - target;
        let inner = softmax(&softmax(&doubled)) - target;
        doubled -= softmax_jacobian(&doubled).tr_mul(&inner);
    }
    table
}

fn main() {
    print!("{}", page());
}

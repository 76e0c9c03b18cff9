//! What batch normalisation doesn't notice: a bias in front of it, and the size of the weights (S3-05.11).

use backprop::{Affine, Layer, Stack, layer::Mode};
use batchnorm::BatchNorm;
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use worked::{Page, Table, fixed};

/// Three samples with two features, one a column.
fn inputs() -> DMatrix<f64> {
    dmatrix![1.0, -2.0, 0.5; 3.0, 1.0, -1.0]
}

/// An affine unit and its normalisation with a tiny ε; the size of the weights and the bias are yours.
fn layers(factor: f64, bias: f64) -> (Affine, BatchNorm) {
    let affine = Affine::new(factor * dmatrix![0.5, -0.25], dvector![bias]);
    let mut normalisation = BatchNorm::new(1);
    normalisation.epsilon = 1e-12;
    (affine, normalisation)
}

/// The outputs for [`inputs`], and the gradient of weights and bias for a fixed gradient of the outputs.
fn both_ways(factor: f64, bias: f64) -> (DMatrix<f64>, DMatrix<f64>, f64) {
    let (mut affine, mut normalisation) = layers(factor, bias);
    let outputs = normalisation.forward(&affine.forward(&inputs()));
    affine.backward(&normalisation.backward(&dmatrix![1.0, -1.0, 0.5]));
    (outputs, affine.weights_gradient, affine.bias_gradient[0])
}

/// The largest bias gradient among the runs of the table.
fn bias_gradient(runs: &[(f64, f64)]) -> f64 {
    let gradients = runs
        .iter()
        .map(|&(factor, bias)| both_ways(factor, bias).2.abs());
    gradients.fold(0.0, f64::max)
}

/// The answer to the first sample alone, with each of two batches around it.
fn first_answers(mode: Mode) -> [f64; 2] {
    let (affine, normalisation) = layers(1.0, 0.0);
    let mut stack = Stack {
        layers: vec![Box::new(affine), Box::new(normalisation)],
    };
    stack.set_mode(mode);
    let others = dmatrix![1.0, 4.0, 0.0; 3.0, -3.0, 2.0];
    [inputs(), others].map(|batch| stack.forward(&batch)[(0, 0)])
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let runs = [(1.0, 0.0), (1.0, 7.0), (10.0, 0.0), (100.0, 0.0)];
    let heading = [
        "factor of $W$",
        "$b$",
        "$y$ of the three samples",
        "$\\partial L / \\partial W$",
    ];
    let mut table = Table::new(heading);
    for (factor, bias) in runs {
        let (y, gradient, _) = both_ways(factor, bias);
        let row = |entries: &[f64], decimals| {
            let entries: Vec<String> = entries
                .iter()
                .map(|&entry| fixed(entry, decimals))
                .collect();
            format!("({})", entries.join(", "))
        };
        let cells = [row(y.as_slice(), 4), row(gradient.as_slice(), 6)];
        let [y, gradient] = cells;
        table.row([fixed(factor, 0), fixed(bias, 0), y, gradient]);
    }
    page.block("runs", table);
    let largest = bias_gradient(&runs);
    assert!(largest < 1e-12, "the bias has the slope {largest}");
    let pair = DVector::from_vec(vec![0.3, 8.1]);
    let mut normalisation = BatchNorm::new(1);
    normalisation.epsilon = 1e-12;
    let of_two = normalisation.forward(&DMatrix::from_row_slice(1, 2, pair.as_slice()));
    page.value("pair_low", fixed(of_two[0], 4));
    page.value("pair_high", fixed(of_two[1], 4));
    let [one, other] = first_answers(Mode::Training);
    page.value("answer_in_one_batch", fixed(one, 4));
    page.value("answer_in_another", fixed(other, 4));
    let [one, other] = first_answers(Mode::Evaluation);
    assert_eq!(
        one, other,
        "in evaluation the other samples must not matter"
    );
    page.value("answer_in_evaluation", fixed(one, 4));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! Four samples through one layer, as columns and as rows.

use activations::Activation::Identity;
use feedforward::{Dense, row_form::RowLayer, two_two_two};
use nalgebra::{DMatrix, dmatrix, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let weights = dmatrix![1.0, 2.0; 0.0, -1.0; 3.0, 1.0];
    let layer = Dense::new(weights, dvector![1.0, 0.0, -2.0], Identity);
    let rows = RowLayer::from_columns(&layer);
    let samples = dmatrix![1.0, 2.0, -1.0, 0.0; 0.0, 1.0, 1.0, 2.0];
    let columns_answer = layer.batch_pre_activations(&samples);
    let rows_answer = rows.pre_activations(&samples.transpose());

    let mut table = Table::new(["", "columns (this book)", "rows (numpy, PyTorch)"]);
    let mut compare = |what: &str, columns: (usize, usize), rows: (usize, usize)| {
        table.row([what.to_string(), written(columns), written(rows)]);
    };
    compare("samples", samples.shape(), samples.transpose().shape());
    compare("weights", layer.weights.shape(), rows.weights.shape());
    compare("bias", layer.bias.shape(), rows.bias.shape());
    compare("sums", columns_answer.shape(), rows_answer.shape());
    page.block("shapes", table);
    let difference = columns_answer.transpose() - rows_answer;
    page.value("largest_difference", fixed(difference.amax(), 12));
    page.block("outputs", outputs());
    page.to_string()
}

/// The 2-2-2 network on four inputs at once.
fn outputs() -> Table<4> {
    let inputs = dmatrix![0.0, 0.0, 1.0, 1.0; 0.0, 1.0, 0.0, 1.0];
    let answers: DMatrix<f64> = two_two_two::network().forward_batch(&inputs);
    let mut table = Table::new(["$x_1$", "$x_2$", "output 1", "output 2"]);
    for (sample, answer) in inputs.column_iter().zip(answers.column_iter()) {
        table.row([
            fixed(sample[0], 0),
            fixed(sample[1], 0),
            fixed(answer[0], 6),
            fixed(answer[1], 6),
        ]);
    }
    table
}

fn written((rows, columns): (usize, usize)) -> String {
    format!("{rows}×{columns}")
}

fn main() {
    print!("{}", page());
}

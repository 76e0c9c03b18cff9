//! The same numbers normalised along rows and along columns (outlook of S3-05.11).

use backprop::Layer;
use batchnorm::{BatchNorm, LayerNorm};
use nalgebra::{DMatrix, dmatrix};
use worked::{Page, Table, fixed};

/// Two features, as rows, of three samples, as columns.
fn inputs() -> DMatrix<f64> {
    dmatrix![1.0, 2.0, 6.0; 30.0, 10.0, 50.0]
}

fn table(values: &DMatrix<f64>, decimals: usize) -> Table<4> {
    let mut table = Table::new(["", "sample 1", "sample 2", "sample 3"]);
    for (feature, row) in values.row_iter().enumerate() {
        let name = format!("feature {}", feature + 1);
        let [a, b, c] = [0, 1, 2].map(|sample| fixed(row[sample], decimals));
        table.row([name, a, b, c]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("inputs", table(&inputs(), 0));
    let over_batch = BatchNorm::new(2).forward(&inputs());
    let over_features = LayerNorm::new(2).forward(&inputs());
    page.block("batch", table(&over_batch, 4));
    page.block("layer", table(&over_features, 4));
    let alone = LayerNorm::new(2).forward(&dmatrix![1.0; 30.0]);
    page.value("alone_1", fixed(alone[0], 4));
    page.value("alone_2", fixed(alone[1], 4));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

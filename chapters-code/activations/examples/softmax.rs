//! Softmax: one input changes every output (E-34, S2-15).

use activations::{
    sigmoid::sigmoid,
    softmax::{softmax, softmax_jacobian},
};
use nalgebra::dvector;
use worked::{Page, Table, fixed};

/// The outputs before and after the second number is raised.
fn outputs() -> Table<4> {
    let mut table = Table::new(["$\\mathbf z$", "$p_1$", "$p_2$", "$p_3$"]);
    for second in [2.0, 3.0] {
        let p = softmax(&dvector![0.5, second, 1.0]);
        table.row([
            format!("(0.5, {}, 1)", fixed(second, 0)),
            fixed(p[0], 12),
            fixed(p[1], 12),
            fixed(p[2], 12),
        ]);
    }
    table
}

/// All slopes, and the sum of each row.
fn jacobian() -> Table<5> {
    let jacobian = softmax_jacobian(&dvector![0.5, 2.0, 1.0]);
    let mut table = Table::new(["", "by $z_1$", "by $z_2$", "by $z_3$", "sum of the row"]);
    for (index, row) in jacobian.row_iter().enumerate() {
        table.row([
            format!("$p_{}$", index + 1),
            fixed(row[0], 12),
            fixed(row[1], 12),
            fixed(row[2], 12),
            fixed(row.sum(), 12),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("outputs", outputs());
    page.block("jacobian", jacobian());
    page.value("two", fixed(softmax(&dvector![2.0, 0.5])[0], 12));
    page.value("sigmoid", fixed(sigmoid(2.0 - 0.5), 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

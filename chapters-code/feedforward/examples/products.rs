//! Which products exist, and the entries of one product: row meets column.

use feedforward::product::{entry, product};
use nalgebra::{DMatrix, dmatrix};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("shapes", shapes());
    let a = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let b = dmatrix![1.0, 0.0; -1.0, 2.0; 2.0, 1.0];
    page.block("entries", entries(&a, &b));
    page.value("rows", a.nrows());
    page.value("columns", a.ncols());
    page.value("corner", fixed(a[(1, 2)], 0));
    page.to_string()
}

fn shapes() -> Table<4> {
    let mut table = Table::new(["$A$", "$B$", "$AB$", "$BA$"]);
    let pairs = [
        [(2, 3), (3, 2)],
        [(2, 3), (3, 4)],
        [(2, 3), (2, 3)],
        [(2, 2), (2, 2)],
        [(1, 3), (3, 1)],
    ];
    for [a, b] in pairs {
        table.row([written(a), written(b), joined(a, b), joined(b, a)]);
    }
    table
}

/// The shape of a product that is really computed, or the word "none" if the inner numbers differ.
fn joined(left: (usize, usize), right: (usize, usize)) -> String {
    if left.1 != right.0 {
        return "none".to_string();
    }
    let zeros = |(rows, columns)| DMatrix::zeros(rows, columns);
    written(product(&zeros(left), &zeros(right)).shape())
}

fn written((rows, columns): (usize, usize)) -> String {
    format!("{rows}×{columns}")
}

fn entries(a: &DMatrix<f64>, b: &DMatrix<f64>) -> Table<4> {
    let mut table = Table::new(["entry", "row of $A$", "column of $B$", "sum of products"]);
    let list = |numbers: Vec<f64>| {
        let texts: Vec<String> = numbers.iter().map(|&number| fixed(number, 0)).collect();
        format!("({})", texts.join(", "))
    };
    for row in 0..a.nrows() {
        for column in 0..b.ncols() {
            table.row([
                format!("({}, {})", row + 1, column + 1),
                list(a.row(row).iter().copied().collect()),
                list(b.column(column).iter().copied().collect()),
                fixed(entry(a, b, row, column), 0),
            ]);
        }
    }
    table
}

fn main() {
    print!("{}", page());
}

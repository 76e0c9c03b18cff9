//! How the number of parameters grows with the width of the hidden layers.

use feedforward::parameters::Parameters;
use worked::{Page, Table};

/// The page that the book includes.
pub fn page() -> String {
    let mut table = Table::new(["$n$", "784-$n$-10", "784-$n$-$n$-10"]);
    for width in [10, 50, 100, 500, 1000, 2000] {
        let total = |sizes: &[usize]| Parameters::of_sizes(sizes).total().to_string();
        table.row([
            width.to_string(),
            total(&[784, width, 10]),
            total(&[784, width, width, 10]),
        ]);
    }
    let mut page = Page::new();
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

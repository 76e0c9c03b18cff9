//! One sigmoid or a softmax of two: the same probabilities.

use feedforward::output::Question;
use nalgebra::dvector;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new([
        "$z_1$",
        "$z_2$",
        "$\\operatorname{softmax}(z_1, z_2)_1$",
        "$\\sigma(z_1 - z_2)$",
    ]);
    for (first, second) in [(1.5, 0.0), (2.5, 1.0), (0.0, -1.5), (0.0, 1.5), (3.0, 3.0)] {
        let shares = Question::WhichOne(2).answer(&dvector![first, second]);
        let probability = Question::YesOrNo.answer(&dvector![first - second]);
        table.row([
            fixed(first, 1),
            fixed(second, 1),
            fixed(shares[0], 12),
            fixed(probability[0], 12),
        ]);
    }
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

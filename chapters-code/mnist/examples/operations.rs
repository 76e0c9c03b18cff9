//! The operations of a training step, counted product by product.

use mnist::operations::{Operations, of_a_step};
use worked::{Page, Table, fixed};

/// Millions with two decimals.
fn millions(operations: u64) -> String {
    fixed(operations as f64 / 1e6, 2)
}

fn row(name: &str, operations: Operations) -> [String; 5] {
    [
        name.to_string(),
        millions(operations.forward),
        millions(operations.to_weights),
        millions(operations.to_inputs),
        millions(operations.total()),
    ]
}

/// The page of this example.
#[must_use]
pub fn page() -> String {
    let small = of_a_step(&[784, 50, 10], 100);
    let large = of_a_step(&[784, 256, 128, 10], 128);
    let mut table = Table::new([
        "net and batch",
        "$W X$",
        "$G X^\\top$",
        "$W^\\top G$",
        "all",
    ]);
    table.row(row("784-50-10, 100", small));
    table.row(row("784-256-128-10, 128", large));
    let mut page = Page::new();
    page.block("table", table);
    page.value("training", fixed(small.total() as f64 * 1e4 / 1e9, 1));
    page.value(
        "large_training",
        fixed(large.total() as f64 * 2340.0 / 1e9, 1),
    );
    // A product with the 784 × 100 inputs reads and writes each number once: 4 bytes for each of them.
    let numbers = 50 * 784 + 784 * 100 + 50 * 100;
    let per_byte = (2 * 784 * 50 * 100) as f64 / (4 * numbers) as f64;
    page.value("per_byte", fixed(per_byte, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

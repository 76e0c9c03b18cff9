//! Two linear layers with few units between them: the rank of what they do together.

use nalgebra::{DMatrix, dmatrix};
use rand::RngExt;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use worked::{Page, Table};

/// A singular value below this counts as 0; the entries are of size 1.
const TINY: f64 = 1e-9;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let column_times_row = dmatrix![3.0; 4.0] * dmatrix![1.0, 2.0];
    page.value("rank", column_times_row.rank(TINY));

    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut table = Table::new(["units in the middle", "rank of $W_2 W_1$"]);
    for middle in 1..=7 {
        let first = drawn(&mut random, middle, 5);
        let second = drawn(&mut random, 5, middle);
        let together = second * first;
        table.row([middle.to_string(), together.rank(TINY).to_string()]);
    }
    page.block("ranks", table);
    page.to_string()
}

fn drawn(random: &mut ChaCha8Rng, rows: usize, columns: usize) -> DMatrix<f64> {
    DMatrix::from_fn(rows, columns, |_, _| random.random_range(-1.0..1.0))
}

fn main() {
    print!("{}", page());
}

//! How many of many units random masks keep, and how far that is from the expected share (S0-14).

use dropout::mask::draw_mask;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let ratio = 0.2;
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut table = Table::new(["units", "kept", "share", "standard error"]);
    for units in [10, 100, 10_000] {
        let kept = draw_mask(units, ratio, &mut random).sum();
        let error = (ratio * (1.0 - ratio) / units as f64).sqrt();
        table.row([
            units.to_string(),
            fixed(kept, 0),
            fixed(kept / units as f64, 4),
            fixed(error, 4),
        ]);
    }
    page.block("kept", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! How many of a few deep networks learn, from initial weights of three sizes, with and without normalisation (S3-05.11).

use batchnorm::effect::{DEPTH, WIDTH, share_right};
use worked::{Page, Table, fixed, progress};

const FACTORS: [f64; 3] = [0.1, 1.0, 10.0];
const SEEDS: u64 = 3;
const STEPS: usize = 150;

/// How many of the networks are right about at least this share of new points, in percent.
const PASS: f64 = 75.0;

fn passed(normalised: bool, factor: f64) -> usize {
    let shares = (0..SEEDS).map(|seed| 100.0 * share_right(normalised, factor, STEPS, seed));
    shares.filter(|&share| share >= PASS).count()
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", 2 * FACTORS.len() as u64);
    let mut table = Table::new([
        "factor of He's weights",
        "without",
        "with batch normalisation",
    ]);
    for factor in FACTORS {
        let [without, with] = [false, true].map(|normalised| {
            bar.inc(1);
            format!("{} of {SEEDS}", passed(normalised, factor))
        });
        let decimals = if factor < 1.0 { 1 } else { 0 };
        table.row([fixed(factor, decimals), without, with]);
    }
    page.block("learned", table);
    page.value("pass", fixed(PASS, 0));
    page.value("steps", STEPS);
    page.value("seeds", SEEDS);
    page.value("depth", DEPTH);
    page.value("width", WIDTH);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

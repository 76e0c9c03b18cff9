//! One feature over a batch of four, forward, with a large and with a usual ε (W-10 C and D).

use batchnorm::{
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, SHIFT, inputs},
    one_feature::{normalise, scale_and_shift},
};
use worked::{Page, Table, fixed};

/// x, x − μ, its square, x̂ and y of each sample.
fn table(epsilon: f64, decimals: usize) -> Table<6> {
    let x = inputs();
    let forward = normalise(&x, epsilon);
    let y = scale_and_shift(&forward.normalised, SCALE, SHIFT);
    let heading = [
        "sample",
        "$x$",
        "$x - \\mu$",
        "$(x - \\mu)^2$",
        "$\\hat x$",
        "$y$",
    ];
    let mut table = Table::new(heading);
    for sample in 0..x.len() {
        let deviation = x[sample] - forward.mean;
        table.row([
            (sample + 1).to_string(),
            fixed(x[sample], 0),
            fixed(deviation, 0),
            fixed(deviation.powi(2), 0),
            fixed(forward.normalised[sample], decimals),
            fixed(y[sample], decimals),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("hand", table(LARGE_EPSILON, 6));
    page.block("usual", table(EPSILON, 12));
    let forward = normalise(&inputs(), EPSILON);
    page.value("deviation", fixed(forward.deviation, 12));
    let spread = (forward.normalised.norm_squared() / 4.0).sqrt();
    page.value("spread", fixed(spread, 6));
    let by_hand = normalise(&inputs(), LARGE_EPSILON);
    let spread = (by_hand.normalised.norm_squared() / 4.0).sqrt();
    page.value("spread_by_hand", fixed(spread, 4));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! XOR from equal weights, and from weights that differ a little (S3-05.9).

use initialisation::symmetry::{after_xor, gap, nudged_network, xor};
use worked::{Page, Table, fixed};

const STEPS: usize = 800;
const RATE: f64 = 2.0;

/// The page that the book includes.
pub fn page() -> String {
    let mut table = Table::new(["nudge", "gap", "00", "01", "10", "11"]);
    for (nudge, decimals) in [(0.0, 0), (0.001, 3), (0.1, 1)] {
        let network = after_xor(&nudged_network(nudge), STEPS, RATE);
        let [a, b, c, d] = xor().map(|(inputs, _)| fixed(network.forward(&inputs)[0], 2));
        table.row([fixed(nudge, decimals), fixed(gap(&network), 2), a, b, c, d]);
    }
    let mut page = Page::new();
    page.value("steps", STEPS);
    page.block("outputs", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

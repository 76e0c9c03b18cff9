//! The gap between training and test for narrower networks and for more samples (S3-05.13, S4-09).

use dropout::{
    moons::{self, TRAINING_SAMPLES},
    regularised_training::{BARE, Plan, measure, trained},
};
use worked::{Page, Table, fixed, progress};

/// The seeds of data and network.
const SEEDS: [u64; 3] = [0, 1, 2];

/// The means over the seeds of both accuracies and their gap, in whole per cent.
fn means(plan: &Plan, count: usize) -> [String; 3] {
    let mut sums = [0.0; 2];
    for seed in SEEDS {
        let (training, test) = moons::data(count, seed);
        let mut network = trained(plan, &training, seed);
        for (sum, samples) in sums.iter_mut().zip([training, test]) {
            *sum += measure(&mut network, &samples).accuracy;
        }
    }
    // Rounded first, so that the gap is the difference of what is printed beside it.
    let [seen, unseen] = sums.map(|sum| (100.0 * sum / SEEDS.len() as f64).round());
    [seen, unseen, seen - unseen].map(|share| fixed(share, 0))
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", 7);
    let headings = ["training, %", "test, %", "gap"];
    let heading = |first| [first, headings[0], headings[1], headings[2]];
    let mut widths = Table::new(heading("units in a layer"));
    for width in [1, 4, 40] {
        let [seen, unseen, gap] = means(&Plan { width, ..BARE }, TRAINING_SAMPLES);
        if width == BARE.width {
            page.value("gap", &gap);
        }
        widths.row([width.to_string(), seen, unseen, gap]);
        bar.inc(1);
    }
    page.block("widths", widths);
    let mut samples = Table::new(heading("training samples"));
    for (count, epochs) in [(75, 80), (300, 20), (1200, 5), (4800, 1)] {
        let [seen, unseen, gap] = means(&Plan { epochs, ..BARE }, count);
        samples.row([count.to_string(), seen, unseen, gap]);
        bar.inc(1);
    }
    page.block("samples", samples);
    bar.finish_and_clear();
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! Sizes of the initial weights over four powers of ten, with and without batch normalisation (S3-05.11).

use mnist::comparisons::{
    samples::SEEDS,
    scales::{COURSE, DIGITS, HIDDEN, LEARNING_RATE, accuracies, deviations},
};
use worked::{Page, Table, band, fixed, progress};

/// The table shows every third of the sixteen sizes, and the one that is nearest to He's in the hidden layers.
const SHOWN: [usize; 7] = [0, 2, 3, 6, 9, 12, 15];

/// Below this share nothing that can be told from guessing was learned, and the digits depend on the processor.
const GUESSING: f64 = 0.2;

fn written(ends: &[f64]) -> String {
    if ends.iter().all(|accuracy| *accuracy < GUESSING) {
        return format!("below {}", fixed(100.0 * GUESSING, 0));
    }
    band(ends.iter().map(|accuracy| 100.0 * accuracy), 0)
}

fn ends(deviation: f64, batch_normalised: bool) -> [f64; 3] {
    SEEDS.map(|seed| {
        let accuracies = accuracies(deviation, batch_normalised, seed);
        accuracies[COURSE.epochs]
    })
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let all = deviations();
    let shown = SHOWN.map(|place| all[place]);
    let bar = progress("training", shown.len() as u64);
    let mut table = Table::new(["$\\sigma$", "without, %", "with, %"]);
    let mut learned = [0; 2];
    for &deviation in &shown {
        let both = [false, true].map(|normalised| ends(deviation, normalised));
        for (count, ends) in learned.iter_mut().zip(&both) {
            *count += usize::from(ends.iter().all(|accuracy| *accuracy >= GUESSING));
        }
        let [without, with] = both.map(|ends| written(&ends));
        table.row([fixed(deviation, 4), without, with]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    page.block("table", table);
    page.value("shown", shown.len());
    page.value("learned_without", learned[0]);
    page.value("learned_with", learned[1]);
    setting(&mut page);
    page.to_string()
}

/// What the page says about the setting.
fn setting(page: &mut Page) {
    let all = deviations();
    page.value("count", all.len());
    page.value("factor", fixed(all[0] / all[1], 2));
    page.value("he", fixed((2.0 / HIDDEN[0] as f64).sqrt(), 2));
    page.value("he_first", fixed((2.0 / 784.0_f64).sqrt(), 2));
    page.value("layers", HIDDEN.len());
    page.value("width", HIDDEN[0]);
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("batch", COURSE.batch);
    page.value("epochs", COURSE.epochs);
    page.value("per_epoch", DIGITS.0.div_ceil(COURSE.batch));
    page.value("rate", LEARNING_RATE);
    page.value("seeds", SEEDS.len());
}

fn main() {
    print!("{}", page());
}

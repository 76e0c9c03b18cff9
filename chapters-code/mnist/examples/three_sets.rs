//! The best of many guessers, the gap of a network, and the statistics of the training digits (S3-03.3, S3-05.16).

use mnist::{
    comparisons::samples::{SEEDS, training_digits},
    first_network::{DIGITS, EPOCHS, runs},
    guessers::{contest, standard_error, winner},
    images::shade_statistics,
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, band, fixed};

/// The digits that choose among the guessers, and those that are asked afterwards.
const CHOOSING: usize = 100;
const FRESH: usize = 10_000;
/// How many guessers take part.
const COUNTS: [usize; 4] = [1, 10, 100, 1_000];

fn winners() -> Table<3> {
    let labels = &training_digits().labels;
    let (choosing, rest) = labels.split_at(CHOOSING);
    let contests = SEEDS.map(|seed| {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        contest(choosing, &rest[..FRESH], COUNTS[3], &mut random)
    });
    let mut table = Table::new([
        "guessers",
        "the best, on the choosing digits, %",
        "the same one, on fresh digits, %",
    ]);
    for count in COUNTS {
        let best = contests
            .iter()
            .map(|guessers| winner(&guessers[..count]).map(|share| 100.0 * share));
        let [chosen, fresh] = [0, 1].map(|set| band(best.clone().map(|shares| shares[set]), 0));
        table.row([count.to_string(), chosen, fresh]);
    }
    table
}

fn gap() -> Table<3> {
    let mut table = Table::new(["epochs", "training, %", "validation, %"]);
    for epoch in [0, 1, 3, EPOCHS] {
        let [seen, unseen] = [0, 1].map(|set| {
            let shares = runs().iter().map(|run| run.scores[epoch][set].accuracy);
            band(shares.map(|share| 100.0 * share), 0)
        });
        table.row([epoch.to_string(), seen, unseen]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("winners", winners());
    page.block("gap", gap());
    let [mean, deviation] = shade_statistics(training_digits());
    page.value("mean", fixed(mean, 4));
    page.value("deviation", fixed(deviation, 4));
    page.value("choosing", CHOOSING);
    page.value("fresh", FRESH);
    page.value("most", COUNTS[3]);
    page.value("seeds", SEEDS.len());
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    let error = |samples| fixed(100.0 * standard_error(0.9, samples), 1);
    page.value("validation_error", error(DIGITS.1));
    page.value("test_error", error(FRESH));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

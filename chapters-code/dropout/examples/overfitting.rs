//! A large network on 300 samples: what it says of them, and of others (S3-05.13, S4-09).

use backprop::Layer;
use dropout::{
    moons::{self, INPUTS, TEST_SAMPLES, TRAINING_SAMPLES},
    regularised_training::{BARE, Plan, Score, history, measure, trained},
};
use worked::{Page, Table, band, fixed, progress};

/// The seeds of data and network.
const SEEDS: [u64; 3] = [0, 1, 2];
/// The epochs that the table shows.
const SHOWN: [usize; 6] = [0, 1, 2, 5, 10, 20];

fn curves(runs: &[Vec<[Score; 2]>]) -> Table<5> {
    let mut table = Table::new([
        "epochs",
        "training loss",
        "test loss",
        "training accuracy, %",
        "test accuracy, %",
    ]);
    for epoch in SHOWN {
        let losses = [0, 1].map(|set| band(runs.iter().map(|run| run[epoch][set].loss), 1));
        let shares =
            [0, 1].map(|set| band(runs.iter().map(|run| 100.0 * run[epoch][set].accuracy), 0));
        let ([a, b], [c, d]) = (losses, shares);
        table.row([epoch.to_string(), a, b, c, d]);
    }
    table
}

/// The largest gap of accuracy in per cent, over the seeds, on the two coordinates alone.
fn control() -> f64 {
    let gaps = SEEDS.map(|seed| {
        let (training, test) = moons::data(TRAINING_SAMPLES, seed);
        let [training, test] = [training, test].map(|samples| moons::relevant(&samples));
        let mut network = trained(&BARE, &training, seed);
        let [seen, unseen] = [training, test].map(|samples| measure(&mut network, &samples));
        100.0 * (seen.accuracy - unseen.accuracy)
    });
    gaps.into_iter().fold(f64::NEG_INFINITY, f64::max)
}

/// The number of weights and biases.
fn parameters() -> usize {
    let (training, _) = moons::data(TRAINING_SAMPLES, 0);
    let mut network = trained(&Plan { epochs: 0, ..BARE }, &training, 0);
    let groups = network.parameters();
    groups.iter().map(|group| group.values.len()).sum()
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", SEEDS.len() as u64);
    let runs = SEEDS.map(|seed| {
        bar.inc(1);
        let (training, test) = moons::data(TRAINING_SAMPLES, seed);
        history(&BARE, &training, &test, seed)
    });
    bar.finish_and_clear();
    page.block("curves", curves(&runs));
    page.value("control", fixed(control().ceil(), 0));
    page.value("parameters", parameters());
    page.value("training", TRAINING_SAMPLES);
    page.value("test", TEST_SAMPLES);
    page.value("inputs", INPUTS);
    page.value("irrelevant", INPUTS - 2);
    page.value("width", BARE.width);
    page.value("epochs", BARE.epochs);
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

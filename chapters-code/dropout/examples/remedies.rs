//! What each remedy does on 300 samples, over several seeds (S3-05.13…S3-05.15, S4-09).

use dropout::{
    early_stopping::stop_early,
    moons::{self, Samples, TRAINING_SAMPLES},
    regularised_training::{BARE, DECAY, HALF, Plan, Score, history, measure, trained},
};
use worked::{Page, Table, band, fixed, progress};

/// The seeds of data and network.
const SEEDS: [u64; 3] = [0, 1, 2];
/// What is compared; early stopping finds its own number of epochs.
const REMEDIES: [(&str, Option<Plan>); 4] = [
    ("none", Some(BARE)),
    ("weight decay", Some(DECAY)),
    ("dropout", Some(HALF)),
    ("early stopping", None),
];
/// The samples that early stopping keeps for validation, and its patience.
const HELD_OUT: (usize, usize) = (60, 3);

/// The plan, cut off where the loss on held-out samples was smallest, and the samples that are left to learn from.
fn stopped(training: &Samples, seed: u64) -> (Plan, Samples) {
    let (held, patience) = HELD_OUT;
    let indices: Vec<usize> = (0..training.classes.len()).collect();
    let (validation, rest) = indices.split_at(held);
    let rest = training.select(rest);
    let scores = history(&BARE, &rest, &training.select(validation), seed);
    let losses: Vec<f64> = scores.iter().map(|[_, held]| held.loss).collect();
    let epochs = stop_early(&losses, patience).best;
    (Plan { epochs, ..BARE }, rest)
}

fn scores(remedy: Option<Plan>, seed: u64) -> [Score; 2] {
    let (training, test) = moons::data(TRAINING_SAMPLES, seed);
    let (plan, training) = match remedy {
        Some(plan) => (plan, training),
        None => stopped(&training, seed),
    };
    let mut network = trained(&plan, &training, seed);
    [training, test].map(|samples| measure(&mut network, &samples))
}

/// The scores of all remedies, in the order of [`REMEDIES`], for each seed.
fn runs() -> Vec<[[Score; 2]; 3]> {
    let bar = progress("training", (SEEDS.len() * REMEDIES.len()) as u64);
    let all = REMEDIES.map(|(_, remedy)| {
        SEEDS.map(|seed| {
            bar.inc(1);
            scores(remedy, seed)
        })
    });
    bar.finish_and_clear();
    all.to_vec()
}

fn table(runs: &[[[Score; 2]; 3]]) -> Table<5> {
    let mut table = Table::new([
        "remedy",
        "training loss",
        "test loss",
        "training, %",
        "test, %",
    ]);
    for ((name, _), run) in REMEDIES.iter().zip(runs) {
        let [a, b] = [0, 1].map(|set| band(run.iter().map(|scores| scores[set].loss), 1));
        let shares = |set: usize| run.iter().map(move |scores| 100.0 * scores[set].accuracy);
        let [c, d] = [0, 1].map(|set| band(shares(set), 0));
        table.row([(*name).to_string(), a, b, c, d]);
    }
    table
}

/// In how many seeds the test score of a remedy is better than that of the bare network.
fn wins(run: &[[Score; 2]; 3], bare: &[[Score; 2]; 3], better: fn(Score, Score) -> bool) -> usize {
    let pairs = run.iter().zip(bare);
    pairs.filter(|(new, bare)| better(new[1], bare[1])).count()
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let runs = runs();
    page.block("table", table(&runs));
    for (name, run) in ["decay", "dropout", "stopping"].into_iter().zip(&runs[1..]) {
        let less_loss = wins(run, &runs[0], |new, bare| new.loss < bare.loss);
        let more_right = wins(run, &runs[0], |new, bare| new.accuracy > bare.accuracy);
        page.value(&format!("{name}_loss"), less_loss);
        page.value(&format!("{name}_accuracy"), more_right);
    }
    page.value("seeds", SEEDS.len());
    page.value("held_out", HELD_OUT.0);
    page.value("left", TRAINING_SAMPLES - HELD_OUT.0);
    page.value("patience", HELD_OUT.1);
    page.value("decay", fixed(DECAY.decay, 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

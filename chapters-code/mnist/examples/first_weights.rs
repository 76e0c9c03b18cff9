//! Three ways to begin five hidden layers, on real digits (S0-13, S3-05.9, S3-05.10).

use mnist::{
    comparisons::{
        samples::SEEDS,
        starts::{COURSE, DIGITS, HIDDEN, LEARNING_RATE, STARTS, scores, signals},
    },
    measure::Score,
};
use worked::{Page, Table, band, fixed, order, progress};

/// The runs of all seeds.
type Runs = Vec<Vec<[Score; 2]>>;

/// The epochs that the table shows.
const SHOWN: [usize; 4] = [0, 2, 4, 6];

fn losses(all: &[Runs]) -> Table<4> {
    let mut table = Table::new(["epochs", "deviation 0.01", "Xavier", "He"]);
    for epoch in SHOWN {
        let mut cells = all
            .iter()
            .map(|runs| band(runs.iter().map(|run| run[epoch][1].loss), 1));
        let [small, xavier, he] = [0; 3].map(|_| cells.next().unwrap_or_default());
        table.row([epoch.to_string(), small, xavier, he]);
    }
    table
}

fn ends(all: &[Runs]) -> Table<3> {
    let mut table = Table::new(["start", "training, %", "validation, %"]);
    for ((name, _), runs) in STARTS.iter().zip(all) {
        let [seen, unseen] = [0, 1].map(|set| {
            let last = runs.iter().map(|run| run[COURSE.epochs][set].accuracy);
            band(last.map(|accuracy| 100.0 * accuracy), 0)
        });
        table.row([(*name).to_string(), seen, unseen]);
    }
    table
}

/// By how much the outputs of the last hidden layer are smaller than those of the first.
fn shrinking() -> Table<2> {
    let mut table = Table::new(["start", "last hidden layer / first hidden layer"]);
    for (name, scheme) in STARTS {
        let quotients = SEEDS.map(|seed| {
            let sizes = signals(scheme, seed);
            sizes[sizes.len() - 1] / sizes[0]
        });
        table.row([name.to_string(), written(&quotients)]);
    }
    table
}

/// Powers of ten where the numbers are small, otherwise their range.
fn written(quotients: &[f64]) -> String {
    if quotients.iter().any(|quotient| *quotient > 1e-3) {
        return band(quotients.iter().copied(), 1);
    }
    let mut powers: Vec<String> = quotients.iter().map(|quotient| order(*quotient)).collect();
    powers.dedup();
    format!("${}$", powers.join("$ or $"))
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", STARTS.len() as u64);
    let all = STARTS.map(|(_, scheme)| {
        bar.inc(1);
        SEEDS.map(|seed| scores(scheme, seed)).to_vec()
    });
    bar.finish_and_clear();
    page.block("losses", losses(&all));
    page.block("ends", ends(&all));
    page.block("shrinking", shrinking());
    page.value("guessing", fixed(10.0_f64.ln(), 2));
    page.value("layers", HIDDEN.len());
    page.value("width", HIDDEN[0]);
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("batch", COURSE.batch);
    page.value("steps", COURSE.epochs * DIGITS.0.div_ceil(COURSE.batch));
    page.value("rate", LEARNING_RATE);
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

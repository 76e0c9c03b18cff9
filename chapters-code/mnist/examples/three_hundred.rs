//! 300 digits, learned by heart, and what helps (S3-05.13…15, S4-09).

use mnist::{
    comparisons::{
        remedies::{BATCH, HIDDEN, LEARNING_RATE, NONE, REMEDIES, VALIDATION, final_scores},
        samples::SEEDS,
    },
    measure::Score,
};
use worked::{Page, Table, band, progress};

/// The scores at the end, on the training and the validation digits, for each seed.
type Ends = [[Score; 2]; SEEDS.len()];

fn table(all: &[Ends]) -> Table<5> {
    let mut table = Table::new([
        "remedy",
        "training loss",
        "validation loss",
        "training, %",
        "validation, %",
    ]);
    for (remedy, ends) in REMEDIES.iter().zip(all) {
        let loss = |set: usize| band(ends.iter().map(|scores| scores[set].loss), 1);
        let share = |set: usize| band(ends.iter().map(|scores| 100.0 * scores[set].accuracy), 0);
        let name = remedy.name.to_string();
        table.row([name, loss(0), loss(1), share(0), share(1)]);
    }
    table
}

/// In how many seeds the validation score of a remedy is better than without one.
fn wins(ends: &Ends, bare: &Ends, better: fn(Score, Score) -> bool) -> usize {
    let pairs = ends.iter().zip(bare);
    pairs.filter(|(new, bare)| better(new[1], bare[1])).count()
}

/// Training accuracy minus validation accuracy, in percentage points.
fn gap(ends: &Ends) -> String {
    let gaps = ends.map(|[seen, unseen]| 100.0 * (seen.accuracy - unseen.accuracy));
    band(gaps.into_iter(), 0)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", REMEDIES.len() as u64);
    let all = REMEDIES.map(|remedy| {
        bar.inc(1);
        SEEDS.map(|seed| final_scores(&remedy, seed))
    });
    bar.finish_and_clear();
    page.block("table", table(&all));
    for (name, ends) in ["decay", "dropout", "longer", "digits"]
        .iter()
        .zip(&all[1..])
    {
        let less = wins(ends, &all[0], |new, bare| new.loss < bare.loss);
        let more = wins(ends, &all[0], |new, bare| new.accuracy > bare.accuracy);
        page.value(&format!("{name}_loss"), less);
        page.value(&format!("{name}_accuracy"), more);
    }
    page.value("gap", gap(&all[0]));
    page.value("gap_of_many", gap(&all[all.len() - 1]));
    setting(&mut page);
    page.to_string()
}

/// What the page says about the setting.
fn setting(page: &mut Page) {
    page.value("digits", NONE.digits);
    page.value("epochs", NONE.epochs);
    page.value("decay", REMEDIES[1].weight_decay);
    page.value("ratio", REMEDIES[2].dropout);
    page.value("validation", VALIDATION);
    page.value("width", HIDDEN[0]);
    page.value("batch", BATCH);
    page.value("steps", NONE.epochs * NONE.digits / BATCH);
    page.value("rate", LEARNING_RATE);
    page.value("seeds", SEEDS.len());
}

fn main() {
    print!("{}", page());
}

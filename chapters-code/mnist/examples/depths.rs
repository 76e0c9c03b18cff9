//! One to eight hidden layers of three kinds, on real digits (S4-08, S4-09).

use mnist::{
    Plan,
    comparisons::{
        course::Course,
        depths::{
            COURSE, DEPTHS, DIGITS, KINDS, RATES, WIDTH, best_scores, first_slopes, plan, samples,
            scores,
        },
        samples::SEEDS,
    },
    measure::Score,
};
use worked::{Page, Table, band, fixed, order, progress};

/// Below this share nothing that can be told from guessing was learned.
const GUESSING: f64 = 0.2;

/// Five times the epochs.
const LONGER: Course = Course {
    epochs: 5 * COURSE.epochs,
    ..COURSE
};

fn written(accuracies: &[f64]) -> String {
    if accuracies.iter().all(|accuracy| *accuracy < GUESSING) {
        return format!("below {}", fixed(100.0 * GUESSING, 0));
    }
    band(accuracies.iter().map(|accuracy| 100.0 * accuracy), 0)
}

/// The scores of all seeds, each with its best rate.
fn ends(plan: &Plan) -> [[Score; 2]; SEEDS.len()] {
    SEEDS.map(|seed| best_scores(plan, &samples(seed), (COURSE, seed)).1)
}

fn accuracies(ends: &[[Score; 2]; SEEDS.len()], set: usize) -> String {
    written(&ends.map(|scores| scores[set].accuracy))
}

/// The validation accuracies of each depth, kind by kind.
fn all_cells() -> Vec<[String; 3]> {
    let bar = progress("training", DEPTHS.len() as u64);
    let rows = DEPTHS.map(|depth| {
        bar.inc(1);
        KINDS.map(|kind| accuracies(&ends(&plan(kind, depth)), 1))
    });
    bar.finish_and_clear();
    rows.to_vec()
}

fn table(cells: &[[String; 3]]) -> Table<4> {
    let mut table = Table::new(["hidden layers", "sigmoid", "tanh", "ReLU"]);
    for (depth, cells) in DEPTHS.iter().zip(cells) {
        let [sigmoid, tanh, relu] = cells.clone();
        table.row([depth.to_string(), sigmoid, tanh, relu]);
    }
    table
}

/// What becomes of eight sigmoid layers with more time at the largest rate, and with batch normalisation.
fn controls() -> Table<3> {
    let bare = plan(KINDS[0], 8);
    let normalised = Plan {
        batch_normalised: true,
        ..bare.clone()
    };
    let longer = SEEDS.map(|seed| {
        let rate = RATES[RATES.len() - 1];
        scores(&bare, rate, &samples(seed), (LONGER, seed))
    });
    let mut table = Table::new(["eight sigmoid layers", "training, %", "validation, %"]);
    for (name, ends) in [
        ("five times the epochs", longer),
        ("with batch normalisation", ends(&normalised)),
    ] {
        let [seen, unseen] = [0, 1].map(|set| accuracies(&ends, set));
        table.row([name.to_string(), seen, unseen]);
    }
    table
}

fn slopes() -> Table<4> {
    let mut table = Table::new(["gradient of", "sigmoid", "tanh", "ReLU"]);
    let slopes = KINDS.map(|kind| first_slopes(&plan(kind, 8), SEEDS[0]));
    for (name, place) in [("the first weights", 0), ("the last weights", 8)] {
        let [sigmoid, tanh, relu] =
            [0, 1, 2].map(|kind| format!("${}$", order(slopes[kind][place])));
        table.row([name.to_string(), sigmoid, tanh, relu]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let cells = all_cells();
    page.block("table", table(&cells));
    page.value("sigmoid_one", &cells[0][0]);
    page.value("sigmoid_eight", &cells[DEPTHS.len() - 1][0]);
    page.block("controls", controls());
    page.block("slopes", slopes());
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("width", WIDTH);
    page.value("batch", COURSE.batch);
    page.value("epochs", COURSE.epochs);
    page.value("steps", COURSE.epochs * DIGITS.0.div_ceil(COURSE.batch));
    page.value("rates", RATES.len());
    page.value("lowest", RATES[0]);
    page.value("highest", RATES[RATES.len() - 1]);
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

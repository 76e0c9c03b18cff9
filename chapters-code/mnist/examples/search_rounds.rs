//! Random trials against a grid, a second round, and the test digits at the very end (S3-05.16, S3-05.17).

use mnist::{
    comparisons::{
        samples::{SEEDS, test_digits},
        tuning::{
            COURSE, DIGITS, GRID, KEPT, SECOND_TRIALS, TRIALS, WIDE, WIDTH, grid_round,
            random_round, samples, test_accuracy,
        },
    },
    search::{Ranges, Trial, best_first},
};
use worked::{Page, Table, band, fixed, progress, scientific};

/// What a search of one seed found.
struct Search {
    grid: Vec<Trial>,
    first: Vec<Trial>,
    ranges: Ranges,
    second: Vec<Trial>,
    test: f64,
}

fn search(seed: u64) -> Search {
    let digits = samples(seed);
    let grid = best_first(grid_round(&digits, seed));
    let first = best_first(random_round(WIDE, TRIALS, &digits, (seed, 0)));
    let ranges = Ranges::around(&first[..KEPT]);
    let second = best_first(random_round(ranges, SECOND_TRIALS, &digits, (seed, 1)));
    let all = best_first([first.clone(), second.clone()].concat());
    let test = test_accuracy(&all[0], &digits, seed);
    Search {
        grid,
        first,
        ranges,
        second,
        test,
    }
}

/// The best trials of the first seed's first round.
fn best_trials(search: &Search) -> Table<3> {
    let mut table = Table::new(["$\\eta$", "$\\lambda$", "validation, %"]);
    for trial in &search.first[..6] {
        table.row([
            fixed(trial.learning_rate, 3),
            format!("${}$", scientific(trial.weight_decay, 0)),
            fixed(100.0 * trial.accuracy, 0),
        ]);
    }
    table
}

/// The trials of one round of a search.
type Round = fn(&Search) -> &Vec<Trial>;

/// The rounds that the table shows.
const ROUNDS: [(&str, Round); 3] = [
    ("grid", |search| &search.grid),
    ("random", |search| &search.first),
    ("random, narrowed", |search| &search.second),
];

fn rounds(searches: &[Search]) -> Table<4> {
    let mut table = Table::new([
        "round",
        "trials",
        "best on the validation digits, %",
        "median, %",
    ]);
    for (name, round) in ROUNDS {
        let at = |place: fn(&Vec<Trial>) -> usize| {
            let trials = searches.iter().map(round);
            band(
                trials.map(|trials| 100.0 * trials[place(trials)].accuracy),
                0,
            )
        };
        let count = round(&searches[0]).len().to_string();
        let (best, middle) = (at(|_| 0), at(|trials| trials.len() / 2));
        table.row([name.to_string(), count, best, middle]);
    }
    table
}

/// In how many of the seeds one round found a better trial than another.
fn wins(searches: &[Search], one: Round, other: Round) -> usize {
    let best = |search, round: Round| round(search)[0].accuracy;
    let won = searches
        .iter()
        .filter(|search| best(search, one) > best(search, other));
    won.count()
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("searching", SEEDS.len() as u64);
    let searches = SEEDS.map(|seed| {
        bar.inc(1);
        search(seed)
    });
    bar.finish_and_clear();
    page.block("best", best_trials(&searches[0]));
    page.block("rounds", rounds(&searches));
    let (low, high) = searches[0].ranges.learning_rate;
    page.value("narrowed_low", fixed(low, 2));
    page.value("narrowed_high", fixed(high, 2));
    let [grid, first, second] = ROUNDS.map(|(_, round)| round);
    page.value("random_wins", wins(&searches, first, grid));
    page.value("second_wins", wins(&searches, second, first));
    honest_numbers(&mut page, &searches);
    setting(&mut page);
    page.to_string()
}

/// What the best trials are worth, by the digits that chose them and by digits that chose nothing.
fn honest_numbers(page: &mut Page, searches: &[Search]) {
    let validation = |search: &Search| search.first[0].accuracy.max(search.second[0].accuracy);
    page.value(
        "validation",
        band(searches.iter().map(|search| 100.0 * validation(search)), 0),
    );
    page.value(
        "test",
        band(searches.iter().map(|search| 100.0 * search.test), 0),
    );
    let flattered = searches
        .iter()
        .filter(|search| validation(search) > search.test);
    page.value("flattered", flattered.count());
    page.value("test_digits", test_digits().len());
}

/// What the page says about the setting.
fn setting(page: &mut Page) {
    page.value("training", DIGITS.0);
    page.value("held_out", DIGITS.1);
    page.value("width", WIDTH);
    page.value("steps", COURSE.epochs * DIGITS.0.div_ceil(COURSE.batch));
    page.value("trials", TRIALS);
    page.value("side", GRID);
    page.value("kept", KEPT);
    page.value("seeds", SEEDS.len());
}

fn main() {
    print!("{}", page());
}

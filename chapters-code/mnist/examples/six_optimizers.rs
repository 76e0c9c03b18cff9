//! The six optimizers on a few hundred digits: all with one rate, and each with its own (S3-05.8).

use losses::likelihood;
use mnist::comparisons::{
    methods::{COURSE, DIGITS, OWN_RATES, RATES, WIDTH, final_loss, samples},
    samples::{SEEDS, Samples},
};
use nalgebra::DVector;
use optimizers::methods::{METHODS, Method};
use worked::{Page, Table, band, progress};

/// The rates that the page gives to all methods at once.
const SAME: [f64; 2] = [0.01, 0.1];

/// A loss above this one is hardly better than guessing, and its digits depend on the processor.
const LOST: f64 = 1.5;

/// For each rate of [`RATES`] the losses of all seeds.
type Sweep = Vec<[f64; SEEDS.len()]>;

fn sweep(method: &Method, digits: &[Samples]) -> Sweep {
    let losses = |rate| {
        SEEDS.map(|seed| {
            let place = SEEDS.iter().position(|known| *known == seed);
            final_loss(method, rate, &digits[place.unwrap_or_default()], seed)
        })
    };
    RATES.iter().map(|&rate| losses(rate)).collect()
}

/// The middle one of the losses of all seeds: one lucky draw of digits decides nothing.
fn median(losses: &[f64]) -> f64 {
    likelihood::median(&DVector::from_column_slice(losses))
}

/// The place of the rate with the smallest median.
fn best(sweep: &Sweep) -> usize {
    let places = 0..RATES.len();
    let best = places.min_by(|one, other| median(&sweep[*one]).total_cmp(&median(&sweep[*other])));
    best.expect("a sweep has rates")
}

fn written(losses: &[f64]) -> String {
    if losses.iter().any(|loss| *loss > LOST) {
        return format!("over {LOST}");
    }
    band(losses.iter().copied(), 1)
}

/// The methods' names, the smallest median first, all with the rate that `place` chooses.
fn ranking(sweeps: &[Sweep], place: impl Fn(&Sweep) -> usize) -> String {
    let mut order: Vec<usize> = (0..METHODS.len()).collect();
    let height = |index: usize| median(&sweeps[index][place(&sweeps[index])]);
    order.sort_by(|one, other| height(*one).total_cmp(&height(*other)));
    let names: Vec<&str> = order.into_iter().map(|index| METHODS[index].name).collect();
    names.join(", ")
}

fn place_of(rate: f64) -> usize {
    let place = RATES.iter().position(|known| *known == rate);
    place.expect("a rate of the list")
}

fn table(sweeps: &[Sweep]) -> Table<5> {
    let mut table = Table::new([
        "method",
        "all with $\\eta = 0.01$",
        "all with $\\eta = 0.1$",
        "its own $\\eta$",
        "loss with it",
    ]);
    for ((method, sweep), own) in METHODS.iter().zip(sweeps).zip(OWN_RATES) {
        let [low, high] = SAME.map(|rate| written(&sweep[place_of(rate)]));
        let place = best(sweep);
        assert_eq!(RATES[place], own, "{}: correct OWN_RATES", method.name);
        let name = method.name.to_string();
        table.row([name, low, high, own.to_string(), written(&sweep[place])]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", METHODS.len() as u64);
    let digits = SEEDS.map(samples);
    let sweeps: Vec<Sweep> = METHODS
        .iter()
        .map(|method| {
            bar.inc(1);
            sweep(method, &digits)
        })
        .collect();
    bar.finish_and_clear();
    page.block("table", table(&sweeps));
    page.value("ranking_low", ranking(&sweeps, |_| place_of(SAME[0])));
    page.value("ranking_high", ranking(&sweeps, |_| place_of(SAME[1])));
    page.value("ranking_own", ranking(&sweeps, best));
    let edges = sweeps
        .iter()
        .filter(|sweep| [0, RATES.len() - 1].contains(&best(sweep)));
    page.value("at_the_edge", edges.count());
    setting(&mut page);
    page.to_string()
}

/// What the page says about the setting.
fn setting(page: &mut Page) {
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("width", WIDTH);
    page.value("batch", COURSE.batch);
    page.value("epochs", COURSE.epochs);
    page.value("steps", COURSE.epochs * DIGITS.0.div_ceil(COURSE.batch));
    page.value("tries", RATES.len());
    page.value("seeds", SEEDS.len());
}

fn main() {
    print!("{}", page());
}

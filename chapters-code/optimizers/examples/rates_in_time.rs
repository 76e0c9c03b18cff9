//! Learning rates that change with time, and what they do to the jitter of minibatches (S1-53).

use optimizers::minibatch::{Samples, noisy_line, walk};
use optimizers::schedule::{cosine, staircase, warm_up_then_cosine};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed, progress};

const SEEDS: u64 = 40;
const STEPS: u32 = 400;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("rates", rates());
    page.block("jitter", jitter());
    page.to_string()
}

/// Three schedules of 100 steps from a rate of 0.1.
fn rates() -> Table<4> {
    let mut table = Table::new([
        "step",
        "staircase: a tenth every 40",
        "cosine",
        "warm-up of 10, then cosine",
    ]);
    for step in [0, 5, 9, 10, 25, 39, 40, 50, 75, 80, 100] {
        table.row([
            step.to_string(),
            fixed(staircase(0.1, 0.1, 40, step), 4),
            fixed(cosine(0.1, 0.0, 100, step), 4),
            fixed(warm_up_then_cosine(0.1, 10, 100, step), 4),
        ]);
    }
    table
}

type Schedule = fn(u32) -> f64;

fn jitter() -> Table<3> {
    let samples = noisy_line(60, 2.0, 0.4, &mut ChaCha8Rng::seed_from_u64(1));
    let schedules: [(&str, Schedule); 5] = [
        ("constant 0.2", |_| 0.2),
        ("constant 0.02", |_| 0.02),
        ("constant 0.002", |_| 0.002),
        ("staircase from 0.2, a tenth every 150", |step| {
            staircase(0.2, 0.1, 150, step)
        }),
        ("cosine from 0.2 to 0", |step| cosine(0.2, 0.0, STEPS, step)),
    ];
    let mut table = Table::new(["rates", "after 40 steps", "after 400 steps"]);
    let bar = progress("schedules", schedules.len() as u64);
    for (name, schedule) in schedules {
        let [early, late] = distances(&samples, schedule).map(|distance| fixed(distance, 2));
        table.row([name.to_string(), early, late]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    table
}

/// The root mean square distance from the best weight after 40 and after all steps, one sample a step.
fn distances(samples: &Samples, schedule: Schedule) -> [f64; 2] {
    let mut squares = [0.0; 2];
    for seed in 0..SEEDS {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let path = walk(samples, -10.0, schedule, (1, STEPS), &mut random);
        for (square, step) in squares.iter_mut().zip([40, STEPS as usize]) {
            *square += (path[step] - samples.best_weight()).powi(2) / SEEDS as f64;
        }
    }
    squares.map(f64::sqrt)
}

fn main() {
    print!("{}", page());
}

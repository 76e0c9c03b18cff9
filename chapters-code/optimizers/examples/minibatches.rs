//! Gradients from a few of the samples: progress far away, jitter near the goal (S0-03, S3-05.2).

use optimizers::minibatch::{Samples, noisy_line, walk};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed, progress};

const SEEDS: u64 = 20;
const STEPS: u32 = 400;
const START: f64 = -10.0;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    by_hand(&mut page);
    let samples = noisy_line(60, 2.0, 0.4, &mut ChaCha8Rng::seed_from_u64(1));
    let (smallest, largest) = samples.region_of_confusion();
    page.value("smallest", fixed(smallest, 2));
    page.value("largest", fixed(largest, 2));
    page.value("best", fixed(samples.best_weight(), 2));
    page.value("start", fixed(START, 0));
    page.block("agree", agreement(&samples));
    page.block("walks", walks(&samples));
    page.to_string()
}

/// Three samples that want the weights 1, 2 and 3.
fn by_hand(page: &mut Page) {
    let samples = Samples {
        inputs: vec![1.0, 2.0, 1.0],
        wanted: vec![1.0, 4.0, 3.0],
    };
    let mut table = Table::new(["$w$", "$g_1$", "$g_2$", "$g_3$", "mean of the three"]);
    for weight in [-2.0, 0.0, 1.5, 2.0, 4.0] {
        let [one, two, three] = [0, 1, 2].map(|n| fixed(samples.gradient(weight, &[n]), 2));
        let all = fixed(samples.gradient(weight, &samples.all()), 2);
        table.row([fixed(weight, 1), one, two, three, all]);
    }
    page.block("by_hand", table);
}

/// How many single samples point to the same side as all of them together.
fn agreement(samples: &Samples) -> Table<2> {
    let mut table = Table::new(["$w$", "samples that point the right way"]);
    for weight in [-10.0, 0.0, 1.0, 1.5, 1.9, 2.5, 5.0] {
        let full = samples.gradient(weight, &samples.all());
        let right = |n: &&usize| samples.gradient(weight, &[**n]) * full > 0.0;
        let count = samples.all().iter().filter(right).count();
        table.row([fixed(weight, 1), format!("{count} of 60")]);
    }
    table
}

fn walks(samples: &Samples) -> Table<5> {
    let mut table = Table::new([
        "samples a step",
        "distance after 10 steps",
        "jitter at the end",
        "slopes computed in 10 steps",
        "and in all 400",
    ]);
    let bar = progress("walks", 3);
    for size in [1, 6, 60] {
        let (early, jitter) = walk_many(samples, size);
        let slopes = |steps: usize| (steps * size).to_string();
        let [ten, all] = [10, STEPS as usize].map(slopes);
        table.row([
            size.to_string(),
            fixed(early, 1),
            fixed(jitter, 2),
            ten,
            all,
        ]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    table
}

/// The mean distance from the best weight after 10 steps, and the root mean square distance in the second half.
fn walk_many(samples: &Samples, size: usize) -> (f64, f64) {
    let best = samples.best_weight();
    let (mut early, mut squares) = (0.0, 0.0);
    for seed in 0..SEEDS {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let path = walk(samples, START, |_| 0.2, (size, STEPS), &mut random);
        let late = &path[STEPS as usize / 2..];
        early += (path[10] - best).abs() / SEEDS as f64;
        let square = late
            .iter()
            .map(|weight| (weight - best).powi(2))
            .sum::<f64>();
        squares += square / (late.len() as f64 * SEEDS as f64);
    }
    (early, squares.sqrt())
}

fn main() {
    print!("{}", page());
}

//! The best of more and more guessers: on the digits that choose it, and on fresh ones.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use mnist::{
    comparisons::samples::{SEEDS, training_digits},
    guessers::{contest, winner},
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The digits that choose, and the fresh ones.
const DIGITS: (usize, usize) = (100, 10_000);
/// How many guessers take part.
const GUESSERS: usize = 200;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("guessers that took part", 0.0, 200.0).every(50.0),
        Axis::new("accuracy of the best", 0.0, 0.25).every(0.05),
    );
    plot.path(&[[0.0, 0.1], [200.0, 0.1]], Stroke::dotted(GREY));
    let (choosing, rest) = training_digits().labels.split_at(DIGITS.0);
    for seed in SEEDS {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let guessers = contest(choosing, &rest[..DIGITS.1], GUESSERS, &mut random);
        for (set, stroke) in [
            (0, Stroke::solid(VERMILLION).width(2)),
            (1, Stroke::dashed(BLUE).width(2)),
        ] {
            let points: Vec<[f64; 2]> = (1..=GUESSERS)
                .map(|count| [count as f64, winner(&guessers[..count])[set]])
                .collect();
            plot.path(&points, stroke);
        }
    }
    plot.label(
        [120.0, 0.21],
        Place::Centre,
        "on the digits that chose it",
        VERMILLION,
    );
    plot.label([120.0, 0.065], Place::Centre, "on fresh digits", BLUE);
    Figure::single(plot).svg()
}

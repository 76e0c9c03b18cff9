//! Two walks of one weight, with single samples and with all of them: both are quick far away, one jitters at the end.

use drawing::{
    Axis, Figure, HalfPlane, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use optimizers::minibatch::{noisy_line, walk};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const START: f64 = -10.0;
const RATE: f64 = 0.2;
const STEPS: u32 = 120;

/// Draws the figure.
pub fn draw() -> String {
    let samples = noisy_line(60, 2.0, 0.4, &mut ChaCha8Rng::seed_from_u64(1));
    let (smallest, largest) = samples.region_of_confusion();
    let mut plot = Plot::new(
        Axis::new("step", 0.0, f64::from(STEPS)).every(20.0),
        Axis::new("w", START, 4.0).every(2.0),
    );
    let above = HalfPlane {
        normal: [0.0, 1.0],
        offset: -smallest,
    };
    let below = HalfPlane {
        normal: [0.0, -1.0],
        offset: largest,
    };
    plot.region(&[above, below], GREY);
    plot.label([60.0, smallest], Place::Below, "region of confusion", GREY);
    let single = walk(
        &samples,
        START,
        |_| RATE,
        (1, STEPS),
        &mut ChaCha8Rng::seed_from_u64(2),
    );
    plot.path(&numbered(&single), Stroke::solid(VERMILLION).width(2));
    let mut all = vec![START];
    for step in 0..STEPS as usize {
        all.push(all[step] - RATE * samples.gradient(all[step], &samples.all()));
    }
    plot.path(&numbered(&all), Stroke::dashed(BLUE));
    plot.key(
        [60.0, -5.0],
        &[
            (Stroke::solid(VERMILLION), "one sample a step".to_string()),
            (Stroke::dashed(BLUE), "all 60 samples a step".to_string()),
        ],
    );
    Figure::single(plot).svg()
}

/// The weights with the numbers of their steps.
fn numbered(path: &[f64]) -> Vec<[f64; 2]> {
    let steps = path.iter().enumerate();
    steps.map(|(step, weight)| [step as f64, *weight]).collect()
}

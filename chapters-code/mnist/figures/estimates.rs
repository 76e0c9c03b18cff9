//! The time that is left by two averages, when the second half of the steps takes three times as long.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use mnist::pace::both_estimates;

/// The steps of each half.
const HALF: usize = 50;
/// tqdm's share of the newest step.
const SHARE: f64 = 0.3;

/// Draws the figure.
pub fn draw() -> String {
    let durations = [[0.1; HALF], [0.3; HALF]].concat();
    let estimates = both_estimates(&durations, durations.len(), SHARE);
    let mut plot = Plot::new(
        Axis::new("steps done", 0.0, 100.0).every(20.0),
        Axis::new("seconds left", 0.0, 20.0).every(5.0),
    );
    let truth: Vec<f64> = (1..=durations.len())
        .map(|done| durations[done..].iter().sum())
        .collect();
    let line = |left: &dyn Fn(usize) -> f64| -> Vec<[f64; 2]> {
        (0..durations.len())
            .map(|step| [(step + 1) as f64, left(step)])
            .collect()
    };
    let key = [
        (Stroke::solid(INK).width(2), "what is really left"),
        (Stroke::dashed(VERMILLION), "by the plain mean"),
        (Stroke::solid(BLUE), "by the smoothed mean"),
    ];
    plot.path(&line(&|step| truth[step]), key[0].0);
    plot.path(&line(&|step| estimates[step][0]), key[1].0);
    plot.path(&line(&|step| estimates[step][1]), key[2].0);
    plot.key(
        [52.0, 19.0],
        &key.map(|(stroke, text)| (stroke, text.to_string())),
    );
    Figure::single(plot).svg()
}

//! Accuracy and loss of one classifier over one weight: a staircase above, a smooth valley below.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use losses::{
    accuracy::accuracy,
    one_weight::{logits, loss, samples},
};
use nalgebra::DVector;

/// The weights at the ends of the axis.
const ENDS: [f64; 2] = [0.2, 3.0];

/// Draws the figure.
pub fn draw() -> String {
    let (numbers, classes) = samples();
    let [from, to] = ENDS;
    let mut above = Plot::new(
        Axis::new("", from, to).every(0.4),
        Axis::new("accuracy", 0.45, 0.95).every(0.1),
    );
    above.path(&staircase(&numbers, &classes), Stroke::solid(VERMILLION));
    above.label([1.5, 0.6], Place::Right, "flat steps and jumps", VERMILLION);
    let mut below = Plot::new(
        Axis::new("weight w", from, to).every(0.4),
        Axis::new("loss", 0.3, 0.7).every(0.1),
    );
    below.graph(141, Stroke::solid(BLUE), |weight| {
        loss(&logits(weight, &numbers), &classes)
    });
    below.label([1.5, 0.6], Place::Right, "a slope everywhere", BLUE);
    Figure::tall_column(vec![above, below]).svg()
}

/// The accuracy between all weights at which a sample changes sides, which are those with w x = 1.
fn staircase(numbers: &DVector<f64>, classes: &[usize]) -> Vec<[f64; 2]> {
    let [from, to] = ENDS;
    let mut jumps: Vec<f64> = numbers.iter().map(|number| 1.0 / number).collect();
    jumps.retain(|weight| (from..to).contains(weight));
    jumps.extend(ENDS);
    jumps.sort_by(f64::total_cmp);
    let steps = jumps.windows(2).flat_map(|ends| {
        let middle = (ends[0] + ends[1]) / 2.0;
        let height = accuracy(&logits(middle, numbers), classes);
        [[ends[0], height], [ends[1], height]]
    });
    steps.collect()
}

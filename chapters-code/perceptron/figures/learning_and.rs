//! The unit's line at the honest start and after each of its two updates, until it separates AND.

use crate::bits;
use drawing::{
    Figure, Plot, Stroke,
    palette::{BLUE, GREY, PURPLE},
};
use perceptron::{Unit, gates::Gate, learning};

/// Draws the figure.
pub fn draw() -> String {
    let start = Unit::new(&[0.55, 0.55], -0.45);
    let training = learning::train(&start, &Gate::AND.samples(), 0.05, 10);
    let updates = training.visits.iter().filter(|visit| visit.updated);
    let units: Vec<&Unit> = std::iter::once(&start)
        .chain(updates.map(|visit| &visit.unit))
        .collect();
    let looks = [
        (Stroke::dotted(GREY), "start"),
        (Stroke::dashed(PURPLE), "after update 1"),
        (Stroke::solid(BLUE), "after update 2"),
    ];
    assert_eq!(units.len(), looks.len(), "one look for each line");

    let mut plot: Plot = bits::plane().same_scale();
    for (unit, (stroke, _)) in units.iter().zip(looks) {
        plot.border(bits::firing_side(unit), stroke);
    }
    bits::answers(&mut plot, Gate::AND);
    plot.key([1.5, 1.3], &looks);
    Figure::single(plot).svg()
}

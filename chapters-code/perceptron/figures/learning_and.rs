//! The unit's line at the honest start and after each of its two updates, until it separates AND.

use crate::bits;
use drawing::{
    Figure, Plot, Stroke,
    palette::{BLUE, GREY, PURPLE},
};
use perceptron::{
    Unit,
    gates::{Gate, INPUTS},
    learning,
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot: Plot = bits::plane().same_scale();
    lines(&mut plot);
    for (input, fires) in INPUTS.into_iter().zip(Gate::AND.0) {
        // Only two of the four are named: next to the others there are lines.
        let text = match input {
            [1.0, 1.0] => "AND is 1",
            [0.0, 0.0] => "AND is 0",
            _ => "",
        };
        bits::answer(&mut plot, input, fires, text);
    }
    Figure::single(plot).svg()
}

fn lines(plot: &mut Plot) {
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
    for (unit, (stroke, _)) in units.iter().zip(looks) {
        plot.border(bits::firing_side(unit), stroke);
    }
    plot.key(
        [1.8, 1.35],
        &looks.map(|(stroke, text)| (stroke, text.to_string())),
    );
}

//! XOR and one of the best lines for it: at least one of the four inputs stays on the wrong side.

use crate::bits;
use drawing::{
    Figure, Place, Plot, Stroke,
    palette::{BLUE, INK},
};
use perceptron::{
    gates::{Gate, INPUTS, or, truth_table},
    separability::best_score,
};

/// Draws the figure.
pub fn draw() -> String {
    let unit = or();
    let mut plot = bits::plane().same_scale();
    let fires = bits::firing_side(&unit);
    plot.region(&[fires], BLUE);
    plot.border(fires, Stroke::solid(INK));
    let right = compare(&mut plot, truth_table(&unit), Gate::XOR);
    assert_eq!(right, best_score(Gate::XOR), "no line does better");
    let text = format!("{right} of {} right: no line does better", INPUTS.len());
    plot.label([1.25, -0.25], Place::Right, &text, INK);
    plot.label(
        [1.25, 0.5],
        Place::Right,
        "the unit fires on this side",
        BLUE,
    );
    Figure::single(plot).svg()
}

/// Marks each input with the wanted answer, says where the unit gives another, and counts where it doesn't.
fn compare(plot: &mut Plot, given: Gate, wanted: Gate) -> usize {
    for (index, input) in INPUTS.into_iter().enumerate() {
        let text = match (given.0[index], wanted.0[index]) {
            (true, false) => "0, but the unit fires",
            (false, true) => "1, but the unit is silent",
            (_, true) => "1",
            (_, false) => "0",
        };
        bits::answer(plot, input, wanted.0[index], text);
    }
    let pairs = given.0.iter().zip(wanted.0);
    pairs.filter(|(given, wanted)| **given == *wanted).count()
}

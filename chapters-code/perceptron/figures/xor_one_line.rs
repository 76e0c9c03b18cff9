//! XOR and one of the best lines for it: at least one of the four inputs stays on the wrong side.

use crate::bits;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use perceptron::{
    gates::{Gate, INPUTS, or, truth_table},
    separability::best_score,
};

/// Draws the figure.
pub fn draw() -> String {
    let unit = or();
    let answers = truth_table(&unit).0;
    let mut plot = bits::plane().same_scale();
    let fires = bits::firing_side(&unit);
    plot.region(&[fires], BLUE);
    plot.border(fires, Stroke::solid(INK));
    bits::answers(&mut plot, Gate::XOR);
    let mut wrong = 0;
    for (index, input) in INPUTS.into_iter().enumerate() {
        if answers[index] != Gate::XOR.0[index] {
            wrong += 1;
            plot.points_of_radius(&[input], 20, Marker::OpenCircle, VERMILLION);
            let beside = [input[0] + 0.15, input[1]];
            plot.label(beside, Place::Right, "wrong side", VERMILLION);
        }
    }
    let right = INPUTS.len() - wrong;
    assert_eq!(right, best_score(Gate::XOR), "no line does better");
    let text = format!("{right} of {} right: no line does better", INPUTS.len());
    plot.label([1.25, -0.25], Place::Right, &text, INK);
    plot.label([1.6, 0.5], Place::Right, "the unit fires here", BLUE);
    Figure::single(plot).svg()
}

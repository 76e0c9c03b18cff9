//! XOR and one of the best lines for it: at least one of the four inputs stays on the wrong side.

use crate::bits;
use drawing::{
    Figure, Place, Stroke,
    palette::{BLUE, INK},
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
    let mut wrong = 0;
    for (index, (input, wanted)) in INPUTS.into_iter().zip(Gate::XOR.0).enumerate() {
        let text = match (answers[index], wanted) {
            (true, false) => "0, but the unit fires",
            (false, true) => "1, but the unit is silent",
            (_, true) => "1",
            (_, false) => "0",
        };
        bits::answer(&mut plot, input, wanted, text);
        wrong += usize::from(answers[index] != wanted);
    }
    let right = INPUTS.len() - wrong;
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

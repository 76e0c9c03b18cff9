//! The two ways from the losses back to the first hidden unit, and the shares that arrive over them.

use crate::layers_of_two::{self, THICK};
use backprop::deltas::deltas;
use drawing::{
    Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use feedforward::two_two_two;
use worked::fixed;

/// Forwards, as the network's own arrows.
const UPPER: [([usize; 2], [usize; 2]); 2] = [([1, 0], [2, 0]), ([2, 0], [3, 0])];
const LOWER: [([usize; 2], [usize; 2]); 2] = [([1, 0], [2, 1]), ([2, 1], [3, 1])];

/// Draws the figure.
pub fn draw() -> String {
    let network = two_two_two::network();
    let (x, y) = (two_two_two::inputs(), two_two_two::wanted());
    let delta = &deltas(&network, &network.trace(&x), &y)[1];
    let weights = two_two_two::second_weights();

    let mut plot = Plot::diagram();
    layers_of_two::draw(&mut plot, &[UPPER, LOWER].concat());
    ways(&mut plot);
    for output in [0, 1] {
        numbers(&mut plot, output, delta[output], weights[(output, 0)]);
    }
    let shares = [0, 1].map(|output| delta[output] * weights[(output, 0)]);
    let printed = [shares[0], shares[1], shares[0] + shares[1]].map(|number| fixed(number, 4));
    let [first, second, sum] = printed;
    let text = format!("∂J/∂a₁ = {first} + ({second}) = {sum}");
    plot.label([320.0, 25.0], Place::Centre, &text, INK);
    Figure::single(plot).svg()
}

/// Both ways, walked backwards.
fn ways(plot: &mut Plot) {
    let looks = [Stroke::solid(BLUE), Stroke::dashed(VERMILLION)];
    for (way, stroke) in [UPPER, LOWER].into_iter().zip(looks) {
        for (from, to) in way {
            layers_of_two::arrow(plot, (to, from), stroke.width(THICK));
        }
    }
}

/// The error term at an output, and the weight on the way from there.
fn numbers(plot: &mut Plot, output: usize, delta: f64, weight: f64) {
    let (delta, weight) = (fixed(delta, 4), fixed(weight, 1));
    if output == 0 {
        let above = [400.0, 334.0];
        plot.label(above, Place::Above, &format!("δ₁ = {delta}"), BLUE);
        let above = [306.0, 305.0];
        plot.label(above, Place::Above, &format!("w₁₁ = {weight}"), BLUE);
    } else {
        let below = [400.0, 96.0];
        plot.label(below, Place::Below, &format!("δ₂ = {delta}"), VERMILLION);
        let beside = [318.0, 222.0];
        plot.label(beside, Place::Right, &format!("w₂₁ = {weight}"), VERMILLION);
    }
}

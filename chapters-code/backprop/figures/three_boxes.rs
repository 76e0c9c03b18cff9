//! The way from one weight of the last layer to the loss, with the three slopes on it.

use crate::layers_of_two::{self, THICK};
use activations::Activation;
use backprop::deltas::gradients;
use drawing::{
    Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, PURPLE, VERMILLION},
};
use feedforward::two_two_two;
use worked::fixed;

/// The weight w₁₁ of the second layer, and from its output to the loss.
const WAY: [([usize; 2], [usize; 2]); 2] = [([1, 0], [2, 0]), ([2, 0], [3, 0])];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    layers_of_two::draw(&mut plot, &WAY);
    for ends in WAY {
        layers_of_two::arrow(&mut plot, ends, Stroke::solid(BLUE).width(THICK));
    }
    plot.label([302.0, 305.0], Place::Below, "w₁₁", BLUE);
    let numbers = slopes().map(|number| fixed(number, 4));
    let boxes = [
        ([487.0, 305.0], "①", VERMILLION),
        ([400.0, 334.0], "②", PURPLE),
        ([302.0, 305.0], "③", GREEN),
    ];
    for ((at, name, colour), number) in boxes.into_iter().zip(&numbers) {
        plot.label(at, Place::Above, &format!("{name} {number}"), colour);
    }
    let [first, second, third, all] = numbers;
    let text = format!("① × ② × ③ = {first} × {second} × {third} = {all}");
    plot.label([320.0, 35.0], Place::Centre, &text, BLUE);
    Figure::single(plot).svg()
}

/// ∂J/∂a, ∂a/∂z and ∂z/∂w for w₁₁ of the second layer, and then the gradient, which is their product.
fn slopes() -> [f64; 4] {
    let network = two_two_two::network();
    let (x, y) = (two_two_two::inputs(), two_two_two::wanted());
    let trace = network.trace(&x);
    let error = trace.outputs()[0] - y[0];
    let slope = Activation::Sigmoid.derivative(trace.pre_activations[1][0]);
    let source = trace.activations[1][0];
    let gradient = gradients(&network, &x, &y).weights[1][(0, 0)];
    [error, slope, source, gradient]
}

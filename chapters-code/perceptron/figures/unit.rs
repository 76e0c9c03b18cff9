//! A unit from left to right: inputs, weights, the sum with the bias, the step, the output.

use drawing::{
    Figure, Node, Place, Plot, Stroke,
    diagram::point_between,
    palette::{BLUE, GREEN, INK, PURPLE},
};
use perceptron::unit::step;

const SUM: Node = Node {
    at: [320.0, 260.0],
    radius: 42.0,
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    weighted_inputs(&mut plot);
    plot.node(SUM, "sum", INK);
    plot.arrow([365.0, 260.0], [440.0, 260.0], Stroke::solid(INK));
    plot.label([400.0, 260.0], Place::Above, "s", INK);
    step_box(&mut plot);
    plot.arrow([543.0, 260.0], [595.0, 260.0], Stroke::solid(INK));
    plot.label([606.0, 260.0], Place::Centre, "o", GREEN);
    let [first, second] = [[320.0, 70.0], [320.0, 35.0]];
    plot.label(first, Place::Centre, "s = w₁x₁ + w₂x₂ + b · 1", INK);
    plot.label(second, Place::Centre, "o = 1 if s > 0, else 0", GREEN);
    Figure::single(plot).svg()
}

/// The inputs and the constant 1, each with an arrow and its weight.
fn weighted_inputs(plot: &mut Plot) {
    for (height, input, weight, colour) in [
        (370.0, "x₁", "w₁", BLUE),
        (260.0, "x₂", "w₂", BLUE),
        (150.0, "1", "b", PURPLE),
    ] {
        let at = [70.0, height];
        let node = Node { at, radius: 30.0 };
        plot.node(node, input, colour);
        plot.edge(node, SUM, Stroke::solid(colour));
        let beside = point_between(node.at, SUM.at, 0.42);
        plot.label(beside, Place::Above, weight, colour);
    }
}

/// A box with the graph of the step in it.
fn step_box(plot: &mut Plot) {
    let [left, right, bottom, top] = [443.0, 540.0, 210.0, 310.0];
    let corners = [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
        [left, bottom],
        // Once more, so that the last corner is as sharp as the others.
        [right, bottom],
    ];
    plot.path(&corners, Stroke::solid(INK));
    let inside = |s: f64| [491.5 + 32.0 * s, 235.0 + 50.0 * step(s)];
    let just_above_zero = 1e-9;
    let graph = [-1.0, 0.0, just_above_zero, 1.0].map(inside);
    plot.path(&graph, Stroke::solid(GREEN));
    plot.label([491.5, bottom], Place::Below, "step", GREEN);
}

//! The network that computes XOR, with its weights on the edges and each unit's bias below the unit.

use drawing::{
    Colour, Figure, Node, Place, Plot, Stroke,
    diagram::point_between,
    palette::{BLUE, GREEN, INK, PURPLE},
};
use perceptron::{Unit, two_layers::xor};
use worked::fixed;

const INPUTS: [Node; 2] = [node(70.0, 310.0), node(70.0, 110.0)];
const HIDDEN: [Node; 2] = [node(315.0, 310.0), node(315.0, 110.0)];
const OUTPUT: Node = node(530.0, 210.0);

const fn node(x: f64, y: f64) -> Node {
    Node {
        at: [x, y],
        radius: 36.0,
    }
}

/// Draws the figure.
pub fn draw() -> String {
    let network = xor();
    let mut plot = Plot::diagram();
    for (input, name) in INPUTS.into_iter().zip(["x₁", "x₂"]) {
        plot.node(input, name, INK);
    }
    let looks = [("NAND", PURPLE), ("OR", GREEN)];
    for ((target, unit), (name, colour)) in HIDDEN.into_iter().zip(&network.hidden).zip(looks) {
        draw_unit(&mut plot, target, name, unit, colour, INPUTS);
    }
    draw_unit(&mut plot, OUTPUT, "AND", &network.output, BLUE, HIDDEN);
    let out = [OUTPUT.at[0] + OUTPUT.radius + 3.0, OUTPUT.at[1]];
    plot.arrow(out, [out[0] + 38.0, out[1]], Stroke::solid(BLUE));
    plot.label([out[0] + 50.0, out[1]], Place::Centre, "o", BLUE);
    Figure::single(plot).svg()
}

/// Draws a unit, its bias, and an arrow with a weight from each of its sources.
fn draw_unit(
    plot: &mut Plot,
    target: Node,
    name: &str,
    unit: &Unit,
    colour: Colour,
    sources: [Node; 2],
) {
    plot.node(target, name, colour);
    let below = [target.at[0], target.at[1] - target.radius];
    plot.label(
        below,
        Place::Below,
        &format!("b = {}", fixed(unit.bias, 1)),
        colour,
    );
    for (source, weight) in sources.into_iter().zip(unit.weights.iter()) {
        plot.edge(source, target, Stroke::solid(colour));
        let beside = point_between(source.at, target.at, 0.3);
        plot.label(beside, Place::Above, &fixed(*weight, 0), colour);
    }
}

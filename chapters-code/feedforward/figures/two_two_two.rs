//! The 2-2-2 network on its sample: weights on the edges, sums below the units, outputs in them.

use drawing::{
    Colour, Figure, Node, Place, Plot, Stroke,
    diagram::point_between,
    palette::{BLUE, GREEN, GREY, INK},
};
use feedforward::two_two_two::{inputs, network};
use nalgebra::DMatrix;
use worked::fixed;

const COLUMNS: [f64; 3] = [70.0, 315.0, 560.0];
const ROWS: [f64; 2] = [300.0, 115.0];
const COLOURS: [Colour; 3] = [INK, GREEN, BLUE];

/// Draws the figure.
pub fn draw() -> String {
    let network = network();
    let trace = network.trace(&inputs());
    let mut plot = Plot::diagram();
    for (number, layer) in network.layers.iter().enumerate() {
        edges(&mut plot, number, &layer.weights);
        for (unit, z) in trace.pre_activations[number].iter().enumerate() {
            let Node { at: [x, y], radius } = node(number + 1, unit);
            let (below, sum) = ([x, y - radius], format!("z = {}", fixed(*z, 4)));
            plot.label_at_gap(below, Place::Below, 8, &sum, COLOURS[number + 1]);
        }
    }
    for (number, outputs) in trace.activations.iter().enumerate() {
        for (unit, output) in outputs.iter().enumerate() {
            let text = fixed(*output, if number == 0 { 1 } else { 4 });
            plot.node(node(number, unit), &text, COLOURS[number]);
        }
    }
    let names = ["inputs a⁽¹⁾", "hidden units a⁽²⁾", "outputs a⁽³⁾"];
    for (name, x) in names.into_iter().zip(COLUMNS) {
        plot.label([x, 390.0], Place::Centre, name, GREY);
    }
    Figure::single(plot).svg()
}

/// Draws the weights that leave a layer, each on its edge.
fn edges(plot: &mut Plot, layer: usize, weights: &DMatrix<f64>) {
    let colour = COLOURS[layer + 1];
    for unit in 0..2 {
        for source in 0..2 {
            let (from, to) = (node(layer, source), node(layer + 1, unit));
            plot.edge(from, to, Stroke::solid(colour));
            let [x, y] = point_between(from.at, to.at, 0.29);
            // A label above a slanted edge moves to the side from which the edge falls away.
            let aside = match to.at[1] - from.at[1] {
                rise if rise > 0.0 => -18.0,
                rise if rise < 0.0 => 16.0,
                _ => 0.0,
            };
            let weight = fixed(weights[(unit, source)], 2);
            plot.label([x + aside, y], Place::Above, &weight, colour);
        }
    }
}

fn node(layer: usize, number: usize) -> Node {
    Node {
        at: [COLUMNS[layer], ROWS[number]],
        radius: 42.0,
    }
}

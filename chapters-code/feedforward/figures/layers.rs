//! A network as rows of nodes: the numbers of the layers, and between them the shapes of the weights.

use drawing::{
    Colour, Figure, Node, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, INK, PURPLE},
};
use feedforward::three_layers;

const COLUMNS: [f64; 4] = [65.0, 235.0, 405.0, 575.0];
const COLOURS: [Colour; 4] = [INK, BLUE, GREEN, PURPLE];
const SUPERSCRIPTS: [&str; 4] = ["⁽¹⁾", "⁽²⁾", "⁽³⁾", "⁽⁴⁾"];
const SUBSCRIPTS: [&str; 3] = ["₁", "₂", "₃"];

/// Draws the figure.
pub fn draw() -> String {
    let network = three_layers::network();
    let mut plot = Plot::diagram();
    let inputs = network.layers[0].weights.ncols();
    row_of_nodes(&mut plot, 0, inputs, "inputs");
    for (number, layer) in network.layers.iter().enumerate() {
        edges(&mut plot, number, layer.weights.shape());
        let is_last = number + 1 == network.layers.len();
        let name = if is_last { "outputs" } else { "hidden" };
        row_of_nodes(&mut plot, number + 1, layer.weights.nrows(), name);
    }
    let count = format!("{} layers of weights", network.layers.len());
    plot.label([320.0, 18.0], Place::Centre, &count, INK);
    Figure::single(plot).svg()
}

/// Draws the nodes of a layer, with its number and its name above.
fn row_of_nodes(plot: &mut Plot, layer: usize, size: usize, name: &str) {
    let (x, colour) = (COLUMNS[layer], COLOURS[layer]);
    for (node, subscript) in nodes(x, size).into_iter().zip(SUBSCRIPTS) {
        let text = format!("a{subscript}{}", SUPERSCRIPTS[layer]);
        plot.node(node, &text, colour);
    }
    let number = format!("layer {}", layer + 1);
    plot.label([x, 400.0], Place::Centre, &number, INK);
    plot.label([x, 374.0], Place::Centre, name, GREY);
}

/// Draws the weights that leave a layer, with the shape of their matrix below.
fn edges(plot: &mut Plot, layer: usize, (units, inputs): (usize, usize)) {
    let (left, right, colour) = (COLUMNS[layer], COLUMNS[layer + 1], COLOURS[layer + 1]);
    for source in nodes(left, inputs) {
        for target in nodes(right, units) {
            plot.edge(source, target, Stroke::solid(colour).width(2));
        }
    }
    let middle = f64::midpoint(left, right);
    let weights = format!("W{}: {units}×{inputs}", SUPERSCRIPTS[layer]);
    plot.label([middle, 52.0], Place::Centre, &weights, colour);
}

/// The nodes of one layer, the first at the top.
fn nodes(x: f64, count: usize) -> Vec<Node> {
    let step = 100.0;
    let mut y = 215.0;
    (1..count).for_each(|_| y += step / 2.0);
    let mut nodes = Vec::new();
    for _ in 0..count {
        let at = [x, y];
        nodes.push(Node { at, radius: 33.0 });
        y -= step;
    }
    nodes
}

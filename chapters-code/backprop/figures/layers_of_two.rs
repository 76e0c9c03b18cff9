//! The book's network with two units in each of its three layers, and the two losses behind it.

use drawing::{
    Node, Place, Plot, Stroke,
    palette::{GREY, INK},
};

/// The inputs' layer, the hidden one, the outputs, and the losses: each from top to bottom.
pub const COLUMNS: [[Node; 2]; 4] = [pair(48.0), pair(215.0), pair(400.0), pair(575.0)];

/// How thick the arrows of a way are that is the point of a figure.
pub const THICK: u32 = 5;

const fn pair(x: f64) -> [Node; 2] {
    [node(x, 305.0), node(x, 125.0)]
}

const fn node(x: f64, y: f64) -> Node {
    Node {
        at: [x, y],
        radius: 29.0,
    }
}

/// Draws all units with the names of their activations, and thin arrows for all weights but those left out.
pub fn draw(plot: &mut Plot, left_out: &[([usize; 2], [usize; 2])]) {
    let names = [["a₁", "a₂"], ["a₁", "a₂"], ["a₁", "a₂"], ["J₁", "J₂"]];
    let headings = ["inputs", "hidden", "outputs", "losses"];
    for (column, nodes) in COLUMNS.into_iter().enumerate() {
        for (row, node) in nodes.into_iter().enumerate() {
            plot.node(node, names[column][row], INK);
        }
        plot.label(
            [nodes[0].at[0], 398.0],
            Place::Centre,
            headings[column],
            GREY,
        );
    }
    for (column, source, target) in arrows() {
        let ends = ([column, source], [column + 1, target]);
        if !left_out.contains(&ends) {
            arrow(plot, ends, Stroke::solid(GREY).width(1));
        }
    }
}

/// Column, source and target of each arrow: every unit feeds every unit of the next layer, and an output only its own loss.
fn arrows() -> Vec<(usize, usize, usize)> {
    let weights = [0, 1].into_iter().flat_map(|column| {
        [(0, 0), (0, 1), (1, 0), (1, 1)].map(|(source, target)| (column, source, target))
    });
    weights.chain([(2, 0, 0), (2, 1, 1)]).collect()
}

/// Draws an arrow between two nodes, each named by its column and its row.
pub fn arrow(plot: &mut Plot, (from, to): ([usize; 2], [usize; 2]), stroke: Stroke) {
    plot.edge(COLUMNS[from[0]][from[1]], COLUMNS[to[0]][to[1]], stroke);
}

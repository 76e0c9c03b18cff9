//! 784-50-10 with a few of its units and what is counted between its layers.

use drawing::{
    Figure, Node, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};

/// Where the columns of units stand, how many there are, and how many are drawn.
const COLUMNS: [(f64, &str, usize); 3] = [
    (90.0, "784 pixels", 6),
    (320.0, "50 hidden units", 5),
    (550.0, "10 logits", 4),
];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    let columns = COLUMNS.map(|(x, _, drawn)| units(x, drawn));
    for pair in columns.windows(2) {
        for &from in &pair[0] {
            for &to in &pair[1] {
                plot.edge(from, to, Stroke::solid(GREY).width(1));
            }
        }
    }
    let colours = [INK, BLUE, VERMILLION];
    for ((column, (x, name, _)), colour) in columns.iter().zip(COLUMNS).zip(colours) {
        for &unit in column {
            plot.node(unit, "", colour);
        }
        // The units that are left out, in the gap above the last one.
        let last = column[column.len() - 1].at;
        plot.label([x, last[1] + 36.0], Place::Centre, "⋮", colour);
        plot.label([x, 395.0], Place::Centre, name, colour);
    }
    for (x, text) in [(205.0, "785 · 50"), (435.0, "51 · 10")] {
        plot.label([x, 22.0], Place::Centre, text, INK);
    }
    Figure::single(plot).svg()
}

/// The circles of a column; before the last one there is a gap for those that are left out.
fn units(x: f64, drawn: usize) -> Vec<Node> {
    let pitch = 48.0;
    let top = 215.0 + pitch * drawn as f64 / 2.0;
    let places = (0..drawn).map(|place| {
        let gap = if place + 1 == drawn { 1.5 } else { 0.0 };
        top - pitch * (place as f64 + gap * 0.5)
    });
    places
        .map(|y| Node {
            at: [x, y],
            radius: 14.0,
        })
        .collect()
}

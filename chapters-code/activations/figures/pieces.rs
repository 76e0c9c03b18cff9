//! Graphs of functions that may jump at 0: the left piece ends at 0, the right one begins behind it.

use drawing::{Plot, Stroke};

/// Draws both pieces of a function from one end of the x axis to the other; `count` points each.
pub fn graph_in_pieces(plot: &mut Plot, count: u32, stroke: Stroke, function: impl Fn(f64) -> f64) {
    let (from, to) = (plot.x.from, plot.x.to);
    // At 0 the chapter's functions and slopes have their values from the left.
    for [start, end] in [[from, 0.0], [f64::MIN_POSITIVE, to]] {
        let point = |index: u32| {
            let x = start + (end - start) * f64::from(index) / f64::from(count - 1);
            [x, function(x)]
        };
        let points: Vec<[f64; 2]> = (0..count).map(point).collect();
        plot.path(&points, stroke);
    }
}

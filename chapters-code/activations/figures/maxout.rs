//! Three pieces over one input, and the maximum that the unit gives out.

use activations::maxout::Maxout;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{GREEN, INK, PURPLE, VERMILLION},
};
use nalgebra::dvector;
use perceptron::Unit;

/// Draws the figure.
pub fn draw() -> String {
    let maxout = Maxout::new(vec![
        Unit::new(&[-1.0], -1.0),
        Unit::new(&[0.25], 0.5),
        Unit::new(&[1.5], -2.0),
    ]);
    let mut plot = Plot::new(
        Axis::new("x", -4.0, 4.0).every(1.0),
        Axis::new("output", -2.0, 4.0).every(1.0),
    );
    plot.graph(161, Stroke::solid(INK).width(8), |x| {
        maxout.value(&dvector![x])
    });
    let strokes = [
        Stroke::dashed(VERMILLION),
        Stroke::solid(GREEN),
        Stroke::dotted(PURPLE),
    ];
    for (piece, stroke) in maxout.pieces.iter().zip(strokes) {
        draw_piece(&mut plot, piece, stroke);
    }
    plot.label([-2.7, 2.5], Place::Right, "piece 1", VERMILLION);
    plot.label([-3.0, -0.25], Place::Below, "piece 2", GREEN);
    plot.label([1.2, -0.6], Place::Right, "piece 3", PURPLE);
    plot.label([2.4, 2.2], Place::Left, "bold: the maximum", INK);
    Figure::single(plot).svg()
}

/// The part of a piece that lies within the axes.
fn draw_piece(plot: &mut Plot, piece: &Unit, stroke: Stroke) {
    let (from, to) = (plot.y.from, plot.y.to);
    let value = |x: f64| piece.weighted_sum(&dvector![x]);
    let tenths = (-40..=40).map(|tenth| f64::from(tenth) / 10.0);
    let inside = tenths.map(|x| [x, value(x)]);
    let inside: Vec<[f64; 2]> = inside.filter(|[_, y]| (from..=to).contains(y)).collect();
    plot.path(&[inside[0], inside[inside.len() - 1]], stroke);
}

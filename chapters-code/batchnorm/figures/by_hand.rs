//! The batch of the chapter that is computed by hand, and what the figures of its way back share.

use batchnorm::{
    by_steps::normalised_gradient,
    four_samples,
    one_feature::{Normalised, normalise},
};
use drawing::{Node, Plot, Stroke};
use nalgebra::DVector;

/// x.
pub fn inputs() -> DVector<f64> {
    four_samples::inputs()
}

/// ∂L/∂x̂.
pub fn arriving() -> DVector<f64> {
    normalised_gradient(&four_samples::output_gradient(), four_samples::SCALE)
}

/// μ, σ², s and x̂.
pub fn forward() -> Normalised {
    normalise(&inputs(), four_samples::LARGE_EPSILON)
}

/// A thin arrow from one circle to another, and a thick one back, next to each other.
pub fn there_and_back(plot: &mut Plot, from: Node, to: Node, [thin, thick]: [Stroke; 2]) {
    let length = (to.at[0] - from.at[0]).hypot(to.at[1] - from.at[1]);
    let across = [
        -(to.at[1] - from.at[1]) / length,
        (to.at[0] - from.at[0]) / length,
    ];
    let beside = |node: Node, way: f64| Node {
        at: [0, 1].map(|entry| node.at[entry] + way * across[entry]),
        ..node
    };
    plot.edge(beside(from, 8.0), beside(to, 8.0), thin);
    plot.edge(beside(to, -6.0), beside(from, -6.0), thick);
}

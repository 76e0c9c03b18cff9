//! Functions of two numbers on which optimizers walk (S3-05.2…S3-05.8).

use nalgebra::{DVector, dvector};
use std::f64::consts::FRAC_1_SQRT_2;

// ANCHOR: landscape
/// A height over the plane and its gradient, with the place where walks begin.
#[derive(Debug, Clone, Copy)]
pub struct Landscape {
    /// What it is called.
    pub name: &'static str,
    /// f.
    pub height: fn(&DVector<f64>) -> f64,
    /// ∇f.
    pub gradient: fn(&DVector<f64>) -> DVector<f64>,
    /// Where walks begin.
    pub start: [f64; 2],
}

impl Landscape {
    /// Where walks begin, as a point.
    #[must_use]
    pub fn start(&self) -> DVector<f64> {
        DVector::from_row_slice(&self.start)
    }
}
// ANCHOR_END: landscape

// ANCHOR: ravine
/// x²/32 + y²: long in x, steep in y. The minimum is 0 at (0, 0).
pub const RAVINE: Landscape = Landscape {
    name: "ravine",
    height: |point| point[0] * point[0] / 32.0 + point[1] * point[1],
    gradient: |point| dvector![point[0] / 16.0, 2.0 * point[1]],
    start: [-8.0, 2.0],
};
// ANCHOR_END: ravine

// ANCHOR: turned
/// The ravine turned by 45°: (x + y)²/64 + (x − y)²/2. Its axes are no longer those of the coordinates.
pub const TURNED_RAVINE: Landscape = Landscape {
    name: "turned ravine",
    height: |point| (point[0] + point[1]).powi(2) / 64.0 + (point[0] - point[1]).powi(2) / 2.0,
    gradient: |point| {
        let (along, across) = ((point[0] + point[1]) / 32.0, point[0] - point[1]);
        dvector![along + across, along - across]
    },
    start: [-6.0 * FRAC_1_SQRT_2, -10.0 * FRAC_1_SQRT_2],
};
// ANCHOR_END: turned

// ANCHOR: saddle
/// x² − y²: a valley in x, a hilltop in y. There is no minimum; the start lies almost on the ridge.
pub const SADDLE: Landscape = Landscape {
    name: "saddle",
    height: |point| point[0] * point[0] - point[1] * point[1],
    gradient: |point| dvector![2.0 * point[0], -2.0 * point[1]],
    start: [-1.0, 0.001],
};
// ANCHOR_END: saddle

// ANCHOR: rosenbrock
/// Rosenbrock's (1 − x)² + 100 (y − x²)²: a bent valley with a nearly flat floor. The minimum is 0 at (1, 1).
pub const ROSENBROCK: Landscape = Landscape {
    name: "Rosenbrock",
    height: |point| {
        let off_floor = point[1] - point[0] * point[0];
        (1.0 - point[0]).powi(2) + 100.0 * off_floor * off_floor
    },
    gradient: |point| {
        let off_floor = point[1] - point[0] * point[0];
        dvector![
            -2.0 * (1.0 - point[0]) - 400.0 * point[0] * off_floor,
            200.0 * off_floor
        ]
    },
    start: [-1.2, 1.0],
};
// ANCHOR_END: rosenbrock

/// All of them.
pub const ALL: [Landscape; 4] = [RAVINE, TURNED_RAVINE, SADDLE, ROSENBROCK];

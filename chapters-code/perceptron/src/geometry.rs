//! Where a point lies, seen from a unit's line (S1-11, S1-12).

use crate::Unit;
use nalgebra::DVector;

// ANCHOR: geometry
impl Unit {
    /// r = (w·x + b) / ‖w‖: the distance to the unit's line, positive on the side where the unit fires.
    ///
    /// # Panics
    /// If all weights are 0: such a unit has no line.
    #[must_use]
    pub fn signed_distance(&self, x: &DVector<f64>) -> f64 {
        let norm = self.weights.norm();
        assert!(
            norm > 0.0,
            "a unit whose weights are all 0 has no line to be distant from"
        );
        self.weighted_sum(x) / norm
    }

    /// The point of the line that is nearest to `x`: the foot of the perpendicular, x − r w/‖w‖.
    ///
    /// # Panics
    /// If all weights are 0.
    #[must_use]
    pub fn foot(&self, x: &DVector<f64>) -> DVector<f64> {
        x - self.weights.normalize() * self.signed_distance(x)
    }
}
// ANCHOR_END: geometry

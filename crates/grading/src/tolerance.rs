//! When two numbers count as equal.

/// How far an answer may lie from the expected number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// Allowed distance as a fraction of the expected number.
    pub relative: f64,
    /// Allowed distance whatever the expected number is.
    pub absolute: f64,
}

impl Tolerance {
    /// For computed answers: wide enough for sums in another order, far too narrow for another formula.
    pub const COMPUTED: Self = Self {
        relative: 1e-9,
        absolute: 1e-12,
    };

    /// For gradients that are compared with central differences, whose own error is of this size.
    pub const DIFFERENCED: Self = Self {
        relative: 1e-6,
        absolute: 1e-9,
    };

    /// For answers by hand: half a unit of the last of `decimals` decimals.
    #[must_use]
    pub fn half_unit(decimals: i32) -> Self {
        Self {
            relative: 0.0,
            // The sliver on top keeps an answer that was rounded exactly half-way from failing by one bit.
            absolute: 0.5 * 10_f64.powi(-decimals) * (1.0 + 1e-9),
        }
    }

    /// Whether `got` passes for `expected`.
    ///
    /// The scale is that of `expected` alone: with the larger of the two, an infinite answer would be close to everything.
    /// For the same reason no answer is close to an infinite `expected`.
    #[must_use]
    pub fn accepts(self, got: f64, expected: f64) -> bool {
        let distance = (got - expected).abs();
        distance.is_finite() && distance <= self.absolute + self.relative * expected.abs()
    }
}

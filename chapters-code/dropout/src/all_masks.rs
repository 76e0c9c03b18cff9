//! Every mask there is, and exact means over them (S0-14, S3-05.15).

use nalgebra::DVector;

/// More units than this have more masks than anyone wants to write down.
pub const MOST_UNITS: usize = 20;

// ANCHOR: masks
/// All 2ⁿ masks of n units. Bit i of mask number k says whether unit i is kept.
///
/// # Panics
/// For more than [`MOST_UNITS`] units.
#[must_use]
pub fn all_masks(units: usize) -> Vec<DVector<f64>> {
    assert!(
        units <= MOST_UNITS,
        "{units} units have 2^{units} masks: take at most {MOST_UNITS} units"
    );
    (0..1_usize << units)
        .map(|number| {
            DVector::from_fn(units, |unit, _| {
                f64::from(u8::from(number >> unit & 1 == 1))
            })
        })
        .collect()
}
// ANCHOR_END: masks

// ANCHOR: mean
/// r^(dropped units) · (1 − r)^(kept units): how likely this mask is.
#[must_use]
pub fn probability(mask: &DVector<f64>, ratio: f64) -> f64 {
    let chances = mask
        .iter()
        .map(|&m| if m == 0.0 { ratio } else { 1.0 - ratio });
    chances.product()
}

/// The mean of f(m) over all masks m of `units` units, each with its [`probability`].
///
/// # Panics
/// For more than [`MOST_UNITS`] units.
#[must_use]
pub fn mean_over_masks(units: usize, ratio: f64, f: impl Fn(&DVector<f64>) -> f64) -> f64 {
    let masks = all_masks(units);
    masks
        .iter()
        .map(|mask| probability(mask, ratio) * f(mask))
        .sum()
}
// ANCHOR_END: mean

// ANCHOR: exact
/// A fraction of whole numbers, as computed, not reduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    /// Above the bar.
    pub numerator: i64,
    /// Below the bar.
    pub denominator: i64,
}

/// The mean of Σ mᵢ xᵢ over all masks for whole numbers xᵢ, without any rounding: a unit is dropped `dropped` times in
/// `dropped` + `kept`, and a mask counts `dropped`^(dropped units) · `kept`^(kept units) times.
///
/// # Panics
/// For more than [`MOST_UNITS`] units, or if the counts don't fit into 64 bits.
#[must_use]
pub fn exact_mean(x: &[i64], dropped: i64, kept: i64) -> Fraction {
    let mut mean = Fraction {
        numerator: 0,
        denominator: 0,
    };
    for mask in all_masks(x.len()) {
        let factors = mask.iter().map(|&m| if m == 0.0 { dropped } else { kept });
        let times: i64 = factors.product();
        let sum: i64 = x
            .iter()
            .zip(&mask)
            .filter(|(_, m)| **m == 1.0)
            .map(|(x, _)| x)
            .sum();
        mean.numerator += times * sum;
        mean.denominator += times;
    }
    mean
}
// ANCHOR_END: exact

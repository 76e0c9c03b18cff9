//! Which functions of two bits one unit can compute, with a proof for each (S1-34, S3-01.9, E-11).

use crate::{
    Unit,
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};
use nalgebra::DVector;

/// The proof that a line separates the samples of a gate, or that none does.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// This unit computes the gate.
    Separable(Unit),
    /// These non-negative multiples of the sign-normalised samples, not all 0, add up to the zero vector.
    Inseparable([u8; 4]),
}

// ANCHOR: verdict
/// Finds a unit that computes `gate`, or multiples that prove that there is none.
///
/// # Panics
/// Never, as its test over all 16 gates shows: one of the two always exists (Gordan's theorem).
#[must_use]
pub fn verdict(gate: Gate) -> Verdict {
    let samples = normalised(&gate.samples());
    if let Some(multiples) = cancelling_multiples(&samples) {
        return Verdict::Inseparable(multiples);
    }
    let solution = fixed_increment(&samples, 1_000)
        .solution
        .expect("samples that don't cancel are separable, and the bound on updates is below 1000");
    Verdict::Separable(Unit::new(&[solution[1], solution[2]], solution[0]))
}

/// Multiples 0 or 1 of the samples, not all 0, whose sum is the zero vector.
///
/// If a·y > 0 held for every sample, the same sum of the a·y would be positive and, being a·0, zero at once.
fn cancelling_multiples(samples: &[DVector<f64>]) -> Option<[u8; 4]> {
    (1..16_u8)
        .map(|choice| [0, 1, 2, 3].map(|bit| choice >> bit & 1))
        .find(|multiples| {
            let sum: DVector<f64> = samples
                .iter()
                .zip(multiples)
                .map(|(y, &multiple)| y * f64::from(multiple))
                .sum();
            sum.iter().all(|entry| *entry == 0.0)
        })
}
// ANCHOR_END: verdict

/// The largest number of `gate`'s four samples that any unit on a grid of weights gets right.
///
/// Weights and bias run over −2, −1.5, …, 2: fine enough to hold a unit for every separable gate.
#[must_use]
pub fn best_score(gate: Gate) -> usize {
    let grid: Vec<f64> = (-4..=4).map(|step| f64::from(step) / 2.0).collect();
    let samples = gate.samples();
    let mut best = 0;
    for &first in &grid {
        for &second in &grid {
            for &bias in &grid {
                let unit = Unit::new(&[first, second], bias);
                let right = samples
                    .iter()
                    .filter(|sample| unit.output(&sample.inputs) == sample.label);
                best = best.max(right.count());
            }
        }
    }
    best
}

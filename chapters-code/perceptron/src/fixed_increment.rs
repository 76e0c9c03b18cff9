//! Algorithm 4, the fixed-increment single-sample perceptron, as the source prints it (S1-33, E-10).

use crate::{learning::Sample, unit::augmented};
use nalgebra::DVector;

// ANCHOR: normalised
/// (1, x) for a sample of class 1 and −(1, x) for one of class 0.
///
/// A solution vector a then has a·y > 0 for every sample: both classes ask for the same side.
#[must_use]
pub fn normalised(samples: &[Sample]) -> Vec<DVector<f64>> {
    samples
        .iter()
        .map(|sample| {
            let side = if sample.label > 0.5 { 1.0 } else { -1.0 };
            side * augmented(&sample.inputs)
        })
        .collect()
}
// ANCHOR_END: normalised

// ANCHOR: update
/// a + y: the whole sample is added, whatever the error's size.
#[must_use]
pub fn updated(a: &DVector<f64>, y: &DVector<f64>) -> DVector<f64> {
    a + y
}
// ANCHOR_END: update

/// What one run of Algorithm 4 did.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// For each update: the index of the sample, and the vector a after it.
    pub updates: Vec<(usize, DVector<f64>)>,
    /// How many samples were looked at.
    pub visits: usize,
    /// The solution vector, or `None` if `max_visits` were not enough.
    pub solution: Option<DVector<f64>>,
}

// ANCHOR: algorithm
/// Begins with a = 0 and k = 0; repeats k ← (k + 1) mod n, and a ← a + yₖ if yₖ is misclassified, until none is.
///
/// k is advanced *before* its first use, so the first sample looked at is number 1 of 0, 1, …, n − 1.
/// "Misclassified" must mean a·y ≤ 0: with a strict sign, a = 0 would count as right everywhere and never learn.
/// All samples are known to be right when n looks in a row changed nothing.
///
/// # Panics
/// If there is no sample.
#[must_use]
pub fn fixed_increment(samples: &[DVector<f64>], max_visits: usize) -> Run {
    let mut a = DVector::zeros(samples[0].len());
    let mut updates = Vec::new();
    let (mut k, mut right_in_a_row) = (0, 0);
    for visit in 1..=max_visits {
        k = (k + 1) % samples.len();
        if a.dot(&samples[k]) <= 0.0 {
            a = updated(&a, &samples[k]);
            updates.push((k, a.clone()));
            right_in_a_row = 0;
        } else {
            right_in_a_row += 1;
        }
        if right_in_a_row == samples.len() {
            return Run {
                updates,
                visits: visit,
                solution: Some(a),
            };
        }
    }
    Run {
        updates,
        visits: max_visits,
        solution: None,
    }
}
// ANCHOR_END: algorithm

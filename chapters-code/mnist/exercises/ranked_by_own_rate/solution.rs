//! Each method at its own rate.

use nalgebra::DMatrix;

/// Infinity stands for a method that is lost everywhere, and a stable sort keeps equals in order.
pub fn ranked_by_own_rate(losses: &DMatrix<f64>) -> Vec<usize> {
    let rows = losses.row_iter();
    let best: Vec<f64> = rows
        .map(|row| {
            let counted = row.iter().copied().filter(|loss| loss.is_finite());
            counted.fold(f64::INFINITY, f64::min)
        })
        .collect();
    let mut order: Vec<usize> = (0..best.len()).collect();
    order.sort_by(|one, other| best[*one].total_cmp(&best[*other]));
    order
}

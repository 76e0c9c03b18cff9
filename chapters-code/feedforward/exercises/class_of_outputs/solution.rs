//! The class that a network answers.

use nalgebra::DVector;

/// A single sum stands for the two sums 0 and z; then the largest sum wins, and is taken away before the exponentials.
pub fn class_of_outputs(z: &DVector<f64>) -> (usize, f64) {
    let sums = if z.len() == 1 {
        vec![0.0, z[0]]
    } else {
        z.as_slice().to_vec()
    };
    let mut class = 0;
    for (place, sum) in sums.iter().enumerate() {
        if *sum > sums[class] {
            class = place;
        }
    }
    let total: f64 = sums.iter().map(|sum| (sum - sums[class]).exp()).sum();
    (class, 1.0 / total)
}

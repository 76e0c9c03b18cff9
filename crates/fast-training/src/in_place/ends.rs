//! What is added to a product, what comes after the last one, and the answer for a single image.

use super::InPlace;
use datasets::mnist::{Digits, PIXELS};
use nalgebra::{DMatrix, DVector, RealField};

impl<T: RealField + Copy> InPlace<T> {
    /// The digit that an image looks like most.
    #[must_use]
    pub fn answer(&self, image: &[u8]) -> usize {
        let scale: T = nalgebra::convert(1.0 / 255.0);
        let shades = image
            .iter()
            .map(|&pixel| T::from_subset(&f64::from(pixel)) * scale);
        let inputs = DVector::from_iterator(PIXELS, shades);
        let one = T::one();
        let hidden =
            (&self.weights[0] * inputs + &self.biases[0]).map(|z| one / (one + (-z).exp()));
        (&self.weights[1] * hidden + &self.biases[1]).argmax().0
    }
}

/// Adds b to every column.
pub(super) fn add_bias<T: RealField + Copy>(z: &mut DMatrix<T>, bias: &DVector<T>) {
    z.column_iter_mut().for_each(|mut sample| sample += bias);
}

/// The mean cross-entropy; the logits become (softmax(z) − t) / N.
pub(super) fn softmax_loss<T: RealField + Copy>(
    logits: &mut DMatrix<T>,
    digits: &Digits,
    indices: &[usize],
) -> f64 {
    let share: T = nalgebra::convert(1.0 / indices.len() as f64);
    let mut total = T::zero();
    for (mut column, &index) in logits.column_iter_mut().zip(indices) {
        let label = usize::from(digits.labels[index]);
        let (top, right) = (column.max(), column[label]);
        column.apply(|z| *z = (*z - top).exp());
        let sum = column.sum();
        total += sum.ln() + top - right;
        column.scale_mut(T::one() / sum);
        column[label] -= T::one();
        column.scale_mut(share);
    }
    nalgebra::try_convert::<T, f64>(total * share).unwrap_or(f64::NAN)
}

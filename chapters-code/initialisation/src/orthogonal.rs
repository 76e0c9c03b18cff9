//! Weights that keep every length (Saxe, McClelland and Ganguli, 2013).

use activations::normal::standard_normal;
use nalgebra::DMatrix;
use rand_chacha::ChaCha8Rng;

// ANCHOR: orthogonal
/// An `outputs` × `inputs` matrix with WᵀW = I if it isn't wider than high, else WWᵀ = I.
///
/// It is the Q of the decomposition QR of a normal matrix, with each column turned round where R has a negative number
/// on its diagonal: only then are all orthogonal matrices equally likely (Mezzadri, 2007).
#[must_use]
pub fn orthogonal(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> DMatrix<f64> {
    let (high, wide) = (outputs.max(inputs), outputs.min(inputs));
    let normal = DMatrix::from_fn(high, wide, |_, _| standard_normal(random));
    let (mut q, r) = normal.qr().unpack();
    for (column, mut direction) in q.column_iter_mut().enumerate() {
        if r[(column, column)] < 0.0 {
            direction.neg_mut();
        }
    }
    if outputs >= inputs { q } else { q.transpose() }
}
// ANCHOR_END: orthogonal

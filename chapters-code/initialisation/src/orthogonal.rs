//! Weights that keep every length (Saxe, McClelland and Ganguli, 2013).

use activations::normal::standard_normal;
use nalgebra::DMatrix;
use rand_chacha::ChaCha8Rng;

// ANCHOR: orthogonal
/// An `outputs` × `inputs` matrix with WᵀW = I if it isn't wider than high, else WWᵀ = I.
///
/// It is the Q of the decomposition QR of a normal matrix. nalgebra picks the Q whose R has only positive numbers on its
/// diagonal, and just with this choice all orthogonal matrices are equally likely (Mezzadri, 2007).
#[must_use]
pub fn orthogonal(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> DMatrix<f64> {
    let (high, wide) = (outputs.max(inputs), outputs.min(inputs));
    let normal = DMatrix::from_fn(high, wide, |_, _| standard_normal(random));
    let q = normal.qr().q();
    if outputs >= inputs { q } else { q.transpose() }
}
// ANCHOR_END: orthogonal

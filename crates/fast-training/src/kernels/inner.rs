//! Every row of one matrix times every row of another.

use pulp::{Simd, WithSimd};

/// So many rows of `inputs` are multiplied at once: 5 · 2 sums fill the registers of AVX2 without spilling (measured).
const STRIP: usize = 5;

// ANCHOR: inner
/// out[u][s] = Σₖ weights[u][k] · inputs[s][k]: both are read along their rows, as they lie in memory.
pub struct InnerProducts<'a> {
    /// Rows of `stride` numbers.
    pub weights: &'a [f32],
    /// Rows of `stride` numbers.
    pub inputs: &'a [f32],
    /// The numbers in a row of `weights` and of `inputs`.
    pub stride: usize,
    /// One row for each row of `weights`, one number in it for each row of `inputs`.
    pub out: &'a mut [f32],
    /// The numbers in a row of `out`.
    pub out_stride: usize,
}

impl WithSimd for InnerProducts<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        let count = self.inputs.len() / self.stride;
        for first in (0..count).step_by(STRIP) {
            match count - first {
                1 => self.strip::<S, 1>(simd, first),
                2 => self.strip::<S, 2>(simd, first),
                3 => self.strip::<S, 3>(simd, first),
                4 => self.strip::<S, 4>(simd, first),
                _ => self.strip::<S, STRIP>(simd, first),
            }
        }
    }
}
// ANCHOR_END: inner

impl InnerProducts<'_> {
    /// `R` rows of `inputs`, which stay in the first cache, against all rows of `weights`, two at a time.
    #[inline(always)]
    fn strip<S: Simd, const R: usize>(&mut self, simd: S, first: usize) {
        let stride = self.stride;
        let inputs = &self.inputs[first * stride..][..R * stride];
        let pairs = self.weights.chunks(2 * stride);
        for (weights, out) in pairs.zip(self.out.chunks_mut(2 * self.out_stride)) {
            if weights.len() == 2 * stride {
                let sums = tile::<S, R, 2>(simd, inputs, weights, stride);
                out[first..][..R].copy_from_slice(&sums[0]);
                out[self.out_stride + first..][..R].copy_from_slice(&sums[1]);
            } else {
                let [sums] = tile::<S, R, 1>(simd, inputs, weights, stride);
                out[first..][..R].copy_from_slice(&sums);
            }
        }
    }
}

// ANCHOR: tile
/// The `T` × `R` inner products of `T` rows of weights and `R` rows of inputs, all in registers until the end.
#[inline(always)]
fn tile<S: Simd, const R: usize, const T: usize>(
    simd: S,
    inputs: &[f32],
    weights: &[f32],
    stride: usize,
) -> [[f32; R]; T] {
    let mut x = [&[][..]; R];
    let mut w = [&[][..]; T];
    let count = stride / S::F32_LANES;
    for row in 0..R {
        x[row] = &S::as_simd_f32s(&inputs[row * stride..][..stride]).0[..count];
    }
    for unit in 0..T {
        w[unit] = &S::as_simd_f32s(&weights[unit * stride..][..stride]).0[..count];
    }
    let mut sums = [[simd.splat_f32s(0.0); R]; T];
    for k in 0..count {
        for row in 0..R {
            for unit in 0..T {
                sums[unit][row] = simd.mul_add_e_f32s(x[row][k], w[unit][k], sums[unit][row]);
            }
        }
    }
    let mut totals = [[0.0; R]; T];
    for unit in 0..T {
        for row in 0..R {
            totals[unit][row] = simd.reduce_sum_f32s(sums[unit][row]);
        }
    }
    totals
}
// ANCHOR_END: tile

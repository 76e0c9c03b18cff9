//! Every row of the result is a sum of multiples of another matrix's rows.

use pulp::{Simd, WithSimd};

/// So many rows of the result are made at once: 5 · 2 sums fill the registers of AVX2 without spilling (measured).
const STRIP: usize = 5;

/// The factors cᵢⱼ of a combination, as they lie in memory.
#[derive(Clone, Copy)]
pub enum Coefficients<'a> {
    /// cᵢⱼ stands in row i, at place j.
    ByRow(&'a [f32], usize),
    /// cᵢⱼ stands in row j, at place i; the third number is the place of the first row of the result.
    ByColumn(&'a [f32], usize, usize),
}

/// What becomes of a sum.
#[derive(Clone, Copy)]
pub enum Finish {
    /// It is the result.
    Replace,
    /// This multiple of it is added to what stood there: −η makes it a step of gradient descent.
    Add(f32),
}

// ANCHOR: combination
/// out[i] = Σⱼ cᵢⱼ · rows[j], vector by vector along the rows.
pub struct Combination<'a> {
    /// The c.
    pub coefficients: Coefficients<'a>,
    /// How many of `rows` are summed.
    pub count: usize,
    /// Rows of `stride` numbers.
    pub rows: &'a [f32],
    /// The numbers in a row of `rows` and of `out`.
    pub stride: usize,
    /// The result.
    pub out: &'a mut [f32],
    /// What becomes of the sums.
    pub finish: Finish,
}

impl WithSimd for Combination<'_> {
    type Output = ();

    /// Two vectors of every row at a time: that much of `rows` stays in the first cache while all results use it.
    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        let pair = 2 * S::F32_LANES;
        let whole = self.stride / pair * pair;
        for place in (0..whole).step_by(pair) {
            self.band::<S, 2>(simd, place);
        }
        if whole < self.stride {
            self.band::<S, 1>(simd, whole);
        }
    }
}
// ANCHOR_END: combination

impl Combination<'_> {
    /// `V` vectors of every result, from `place` on.
    #[inline(always)]
    fn band<S: Simd, const V: usize>(&mut self, simd: S, place: usize) {
        let count = self.out.len() / self.stride;
        for first in (0..count).step_by(STRIP) {
            match count - first {
                1 => self.strip::<S, V, 1>(simd, place, first),
                2 => self.strip::<S, V, 2>(simd, place, first),
                3 => self.strip::<S, V, 3>(simd, place, first),
                4 => self.strip::<S, V, 4>(simd, place, first),
                _ => self.strip::<S, V, STRIP>(simd, place, first),
            }
        }
    }

    /// `V` vectors of `R` results.
    #[inline(always)]
    fn strip<S: Simd, const V: usize, const R: usize>(
        &mut self,
        simd: S,
        place: usize,
        first: usize,
    ) {
        let sums = match self.coefficients {
            Coefficients::ByRow(all, stride) => {
                let mut rows = [&[][..]; R];
                for row in 0..R {
                    rows[row] = &all[(first + row) * stride..][..self.count];
                }
                self.tile::<S, V, R>(simd, place, |j, row| rows[row][j])
            }
            Coefficients::ByColumn(all, stride, start) => {
                let all = &all[start + first..];
                self.tile::<S, V, R>(simd, place, |j, row| all[j * stride + row])
            }
        };
        self.store::<S, V, R>(simd, place, first, sums);
    }

    // ANCHOR: tile
    /// The sums for `V` vectors of `R` results, all in registers until the end.
    #[inline(always)]
    #[expect(
        clippy::needless_range_loop,
        reason = "counted loops of constant length are unrolled, and the sums stay in registers"
    )]
    fn tile<S: Simd, const V: usize, const R: usize>(
        &self,
        simd: S,
        place: usize,
        coefficient: impl Fn(usize, usize) -> f32,
    ) -> [[S::f32s; V]; R] {
        let mut sums = [[simd.splat_f32s(0.0); V]; R];
        let rows = self.rows.chunks_exact(self.stride).take(self.count);
        for (j, row) in rows.enumerate() {
            let vectors = S::as_simd_f32s(&row[place..][..V * S::F32_LANES]).0;
            for row in 0..R {
                let factor = simd.splat_f32s(coefficient(j, row));
                for v in 0..V {
                    sums[row][v] = simd.mul_add_e_f32s(factor, vectors[v], sums[row][v]);
                }
            }
        }
        sums
    }
    // ANCHOR_END: tile

    #[inline(always)]
    fn store<S: Simd, const V: usize, const R: usize>(
        &mut self,
        simd: S,
        place: usize,
        first: usize,
        sums: [[S::f32s; V]; R],
    ) {
        for (row, sums) in sums.iter().enumerate() {
            let out = &mut self.out[(first + row) * self.stride + place..][..V * S::F32_LANES];
            let out = S::as_mut_simd_f32s(out).0;
            for (entry, &sum) in out.iter_mut().zip(sums) {
                *entry = match self.finish {
                    Finish::Replace => sum,
                    Finish::Add(factor) => {
                        simd.mul_add_e_f32s(simd.splat_f32s(factor), sum, *entry)
                    }
                };
            }
        }
    }
}

//! How many multiplications and additions one core can do at best.

use pulp::{Arch, Simd, WithSimd};
use std::time::Instant;

/// Steps of each chain in one trial.
const STEPS: usize = 4_000_000;
/// Chains side by side: a fused multiply-add takes four cycles, and two begin in each.
const CHAINS: usize = 12;
/// The best of so many trials counts: whatever else runs can only slow one down.
const TRIALS: usize = 7;

struct Single;
struct Double;

// ANCHOR: peak
impl WithSimd for Single {
    type Output = f64;

    /// Chains of x ← 0.999 x + 0.001 in registers, with nothing to load or store. Returns operations per second.
    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let (factor, term) = (simd.splat_f32s(0.999), simd.splat_f32s(0.001));
        let mut chains = [simd.splat_f32s(std::hint::black_box(0.5)); CHAINS];
        let start = Instant::now();
        for _ in 0..STEPS {
            for chain in &mut chains {
                *chain = simd.mul_add_e_f32s(*chain, factor, term);
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        chains
            .iter()
            .for_each(|chain| _ = std::hint::black_box(simd.reduce_sum_f32s(*chain)));
        (2 * CHAINS * STEPS * S::F32_LANES) as f64 / seconds
    }
}
// ANCHOR_END: peak

impl WithSimd for Double {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let (factor, term) = (simd.splat_f64s(0.999), simd.splat_f64s(0.001));
        let mut chains = [simd.splat_f64s(std::hint::black_box(0.5)); CHAINS];
        let start = Instant::now();
        for _ in 0..STEPS {
            for chain in &mut chains {
                *chain = simd.mul_add_e_f64s(*chain, factor, term);
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        chains
            .iter()
            .for_each(|chain| _ = std::hint::black_box(simd.reduce_sum_f64s(*chain)));
        (2 * CHAINS * STEPS * S::F64_LANES) as f64 / seconds
    }
}

/// Floating-point operations per second of one core, with 32-bit and with 64-bit numbers; a multiplication with an
/// addition counts as two.
#[must_use]
pub fn operations_per_second() -> [f64; 2] {
    let best = |trial: &dyn Fn() -> f64| (0..TRIALS).map(|_| trial()).fold(0.0, f64::max);
    [
        best(&|| Arch::new().dispatch(Single)),
        best(&|| Arch::new().dispatch(Double)),
    ]
}

//! How many multiplications and additions one core can do at best.

use pulp::{Arch, Simd, WithSimd};
use std::time::Instant;

/// Steps of each chain in one trial.
const STEPS: usize = 4_000_000;
/// Chains side by side: a fused multiply-add takes four cycles, and two begin in each.
const CHAINS: usize = 12;
/// The best of so many trials counts: whatever else runs can only slow one down.
const TRIALS: usize = 7;

/// With 32-bit numbers.
struct Single;
/// With 64-bit numbers.
struct Double;

// ANCHOR: peak
/// Operations per second of chains x ← 0.999 x + 0.001, all in registers, with nothing to load or store.
#[inline(always)]
fn chained<V: Copy>(start: V, lanes: usize, multiply_add: impl Fn(V) -> V) -> f64 {
    let mut chains = [start; CHAINS];
    let clock = Instant::now();
    for _ in 0..STEPS {
        for chain in &mut chains {
            *chain = multiply_add(*chain);
        }
    }
    let seconds = clock.elapsed().as_secs_f64();
    // Whoever looks at the result keeps the compiler from leaving the work out.
    std::hint::black_box(chains);
    (2 * CHAINS * STEPS * lanes) as f64 / seconds
}
// ANCHOR_END: peak

impl WithSimd for Single {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let (factor, term) = (simd.splat_f32s(0.999), simd.splat_f32s(0.001));
        let start = simd.splat_f32s(std::hint::black_box(0.5));
        chained(start, S::F32_LANES, |x| {
            simd.mul_add_e_f32s(x, factor, term)
        })
    }
}

impl WithSimd for Double {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let (factor, term) = (simd.splat_f64s(0.999), simd.splat_f64s(0.001));
        let start = simd.splat_f64s(std::hint::black_box(0.5));
        chained(start, S::F64_LANES, |x| {
            simd.mul_add_e_f64s(x, factor, term)
        })
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

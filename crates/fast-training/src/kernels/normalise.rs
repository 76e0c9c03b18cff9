//! Batch normalisation of one feature, whose samples lie in a row.

use pulp::Simd;

/// Mean and variance of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// μ.
    pub mean: f32,
    /// σ², divided by the number of samples.
    pub variance: f32,
}

/// Σ f(a, b) over two rows, in several partial sums at once: one after another, additions would wait for each other.
#[inline(always)]
fn sum<S: Simd>(
    simd: S,
    [a, b]: [&[f32]; 2],
    vector: impl Fn(S::f32s, S::f32s, S::f32s) -> S::f32s,
    single: impl Fn(f32, f32) -> f32,
) -> f32 {
    let (a, a_rest) = S::as_simd_f32s(a);
    let (b, b_rest) = S::as_simd_f32s(b);
    let mut sums = [simd.splat_f32s(0.0); 4];
    for (a, b) in a.chunks(4).zip(b.chunks(4)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum = vector(*a, *b, *sum);
        }
    }
    let [one, two, three, four] = sums;
    let all = simd.add_f32s(simd.add_f32s(one, two), simd.add_f32s(three, four));
    let rest = a_rest.iter().zip(b_rest).map(|(a, b)| single(*a, *b));
    simd.reduce_sum_f32s(all) + rest.sum::<f32>()
}

/// Mean and variance of the numbers in `row`; the variance from the centred numbers, which loses no digits.
#[inline(always)]
pub fn moments<S: Simd>(simd: S, row: &[f32]) -> Moments {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a batch has far fewer than 2²⁴ samples"
    )]
    let count = row.len() as f32;
    let mean = sum(simd, [row, row], |a, _, s| simd.add_f32s(s, a), |a, _| a) / count;
    let centre = simd.splat_f32s(mean);
    let squares = sum(
        simd,
        [row, row],
        |a, _, s| {
            let distance = simd.sub_f32s(a, centre);
            simd.mul_add_e_f32s(distance, distance, s)
        },
        |a, _| (a - mean) * (a - mean),
    );
    Moments {
        mean,
        variance: squares / count,
    }
}

/// x̂ = (x − μ) · `inverse` in place, and γ x̂ + β into `out`, for `inverse` = 1 / √(σ² + ε).
#[inline(always)]
pub fn normalise(
    row: &mut [f32],
    out: &mut [f32],
    [mean, inverse]: [f32; 2],
    [scale, shift]: [f32; 2],
) {
    for (x, out) in row.iter_mut().zip(out) {
        *x = (*x - mean) * inverse;
        *out = scale * *x + shift;
    }
}

/// Turns ∂L/∂y into ∂L/∂x in place: `factor` · (g − mean(g) − x̂ mean(g x̂)), for `factor` = γ / √(σ² + ε).
///
/// Returns ∂L/∂γ = Σ g x̂ and ∂L/∂β = Σ g.
#[inline(always)]
pub fn normalise_back<S: Simd>(
    simd: S,
    gradient: &mut [f32],
    normalised: &[f32],
    factor: f32,
) -> [f32; 2] {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a batch has far fewer than 2²⁴ samples"
    )]
    let count = gradient.len() as f32;
    let total = sum(
        simd,
        [gradient, normalised],
        |g, _, s| simd.add_f32s(s, g),
        |g, _| g,
    );
    let along = sum(
        simd,
        [gradient, normalised],
        |g, x, s| simd.mul_add_e_f32s(g, x, s),
        |g, x| g * x,
    );
    let (mean, pull) = (total / count, along / count);
    for (g, x) in gradient.iter_mut().zip(normalised) {
        *g = factor * (*g - mean - x * pull);
    }
    [along, total]
}

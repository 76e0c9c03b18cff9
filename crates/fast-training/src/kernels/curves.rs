//! Activation functions of whole rows.

use crate::Curve;

// ANCHOR: exponential
/// eˣ in 32 bits, within two units of the last digit, in a form that vectorises: no branch, no table, no call.
///
/// With n the whole number nearest to x / ln 2, eˣ = 2ⁿ · eʳ. The rest r lies within ± ln 2 / 2, where the first terms
/// of Σ rᵏ / k! are enough, and 2ⁿ is made by writing n where a number keeps its exponent.
/// Beyond ± 87 the result would leave the range of 32-bit numbers, so x is limited to that.
#[inline(always)]
#[must_use]
pub fn exponential(x: f32) -> f32 {
    /// ln 2 in two parts, the first of which has few digits: n times it is exact.
    const LN_2: [f32; 2] = [0.693_359_4, -0.000_212_194_44];
    /// 1.5 · 2²³: what is added to it is rounded to a whole number, which then stands in its last bits.
    const ROUND: f32 = 12_582_912.0;
    let x = x.clamp(-87.0, 87.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x - n * LN_2[0] - n * LN_2[1];
    let tail = 1.0 / 120.0 + r * (1.0 / 720.0 + r * (1.0 / 5040.0));
    let series = 1.0 + r + r * r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * tail)));
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(1.0_f32.to_bits()));
    series * power
}
// ANCHOR_END: exponential

/// Replaces z by φ(z), and writes φ′(z) into `slopes`.
#[inline(always)]
pub fn activate(curve: Curve, z: &mut [f32], slopes: &mut [f32]) {
    match curve {
        Curve::Relu => each(z, slopes, |z| (z.max(0.0), if z > 0.0 { 1.0 } else { 0.0 })),
        Curve::Sigmoid => each(z, slopes, |z| {
            let y = sigmoid(z);
            (y, y * (1.0 - y))
        }),
        Curve::Tanh => each(z, slopes, |z| {
            let y = 2.0 * sigmoid(2.0 * z) - 1.0;
            (y, 1.0 - y * y)
        }),
    }
}

#[inline(always)]
fn sigmoid(z: f32) -> f32 {
    1.0 / (1.0 + exponential(-z))
}

#[inline(always)]
fn each(values: &mut [f32], slopes: &mut [f32], curve: impl Fn(f32) -> (f32, f32)) {
    for (value, slope) in values.iter_mut().zip(slopes) {
        (*value, *slope) = curve(*value);
    }
}

//! From gradients to steps, in place.

use serde::{Deserialize, Serialize};

/// Which rule makes the step; the formulas stand in the chapter on optimizers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Method {
    /// w ← w − η g.
    Sgd,
    /// v ← μ v − η g, w ← w + v.
    Momentum(f32),
    /// The same, with the gradient from further ahead.
    Nesterov(f32),
    /// r ← r + g², w ← w − η g / (√r + ε).
    AdaGrad,
    /// r ← ρ r + (1 − ρ) g², w ← w − η g / (√r + ε).
    RmsProp(f32),
    /// β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸.
    Adam,
}

/// A method with its learning rate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Optimizer {
    /// The rule.
    pub method: Method,
    /// η.
    pub learning_rate: f32,
    /// λ: before each step weights (not biases, scales, shifts) are multiplied by 1 − η λ.
    pub weight_decay: f32,
}

/// ε of AdaGrad and RMSProp.
const EPSILON: f32 = 1e-7;

impl Optimizer {
    /// How many numbers the method remembers of each parameter.
    #[must_use]
    pub fn memories(&self) -> usize {
        match self.method {
            Method::Sgd => 0,
            Method::Momentum(_) | Method::Nesterov(_) | Method::AdaGrad | Method::RmsProp(_) => 1,
            Method::Adam => 2,
        }
    }

    /// Whether a step is w ← w − η g alone, so that it can be part of the product that makes g.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.method == Method::Sgd && self.weight_decay == 0.0
    }

    /// The step number `t`, counted from 1, of some parameters: `one` and `two` are what is remembered of them.
    ///
    /// `decays` says whether weight decay applies to them.
    #[inline(always)]
    pub fn step(
        &self,
        t: i32,
        decays: bool,
        values: &mut [f32],
        gradients: &[f32],
        [one, two]: [&mut [f32]; 2],
    ) {
        let rate = self.learning_rate;
        if decays && self.weight_decay > 0.0 {
            let keep = 1.0 - rate * self.weight_decay;
            values.iter_mut().for_each(|value| *value *= keep);
        }
        match self.method {
            Method::Sgd => each(values, gradients, |w, g| *w -= rate * g),
            Method::Momentum(keep) => remember(values, gradients, one, |w, g, v| {
                *v = keep * *v - rate * g;
                *w += *v;
            }),
            Method::Nesterov(keep) => remember(values, gradients, one, |w, g, v| {
                *v = keep * *v - rate * g;
                *w += keep * *v - rate * g;
            }),
            Method::AdaGrad => remember(values, gradients, one, |w, g, r| {
                *r += g * g;
                *w -= rate * g / (r.sqrt() + EPSILON);
            }),
            Method::RmsProp(keep) => remember(values, gradients, one, |w, g, r| {
                *r = keep * *r + (1.0 - keep) * g * g;
                *w -= rate * g / (r.sqrt() + EPSILON);
            }),
            Method::Adam => adam(t, rate, values, gradients, [one, two]),
        }
    }
}

#[inline(always)]
fn each(values: &mut [f32], gradients: &[f32], step: impl Fn(&mut f32, f32)) {
    for (value, gradient) in values.iter_mut().zip(gradients) {
        step(value, *gradient);
    }
}

#[inline(always)]
fn remember(
    values: &mut [f32],
    gradients: &[f32],
    memory: &mut [f32],
    step: impl Fn(&mut f32, f32, &mut f32),
) {
    for ((value, gradient), memory) in values.iter_mut().zip(gradients).zip(memory) {
        step(value, *gradient, memory);
    }
}

// ANCHOR: adam
/// m ← β₁ m + (1 − β₁) g and r ← β₂ r + (1 − β₂) g², w ← w − η m̂ / (√r̂ + ε), with one pass over the memory.
///
/// The corrections are the same for all parameters of a step, so they are moved out of the loop:
/// m̂ / (√r̂ + ε) = a m / (√r + b) with a = √(1 − β₂ᵗ) / (1 − β₁ᵗ) and b = ε √(1 − β₂ᵗ).
#[inline(always)]
fn adam(
    t: i32,
    rate: f32,
    values: &mut [f32],
    gradients: &[f32],
    [means, squares]: [&mut [f32]; 2],
) {
    let (mean_keep, square_keep) = (0.9_f64, 0.999_f64);
    let root = (1.0 - square_keep.powi(t)).sqrt();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the rest of the step has 32 bits as well"
    )]
    let [factor, epsilon] = [
        f64::from(rate) * root / (1.0 - mean_keep.powi(t)),
        1e-8 * root,
    ]
    .map(|x| x as f32);
    let memories = means.iter_mut().zip(squares);
    for ((w, g), (m, r)) in values.iter_mut().zip(gradients).zip(memories) {
        *m += 0.1 * (g - *m);
        *r += 0.001 * (g * g - *r);
        *w -= factor * *m / (r.sqrt() + epsilon);
    }
}
// ANCHOR_END: adam

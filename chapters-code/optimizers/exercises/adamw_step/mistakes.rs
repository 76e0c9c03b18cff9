//! Mistakes for one step of AdamW.

use super::{AdamWStep, Averages, State};
use grading::Mistake;
use nalgebra::DVector;

/// A step of Adam from w.
fn adam(w: &DVector<f64>, (m, r): Averages<'_>, t: i32, g: &DVector<f64>, eta: f64) -> State {
    let (m, r) = (m * 0.9 + g * 0.1, r * 0.999 + g.component_mul(g) * 0.001);
    let (of_m, of_r) = (1.0 - 0.9_f64.powi(t), 1.0 - 0.999_f64.powi(t));
    let divisors = r.map(|mean| (mean / of_r).sqrt() + 1e-8);
    (w - m.component_div(&divisors) * (eta / of_m), m, r)
}

pub(super) const MISTAKES: &[Mistake<AdamWStep>] = &[
    Mistake {
        name: "decay in the gradient",
        says: "this is Adam with λ w added to the gradient: the root of r divides the decay too, and weights with large gradients hardly feel it.",
        function: |w, averages, t, g, eta, lambda| adam(w, averages, t, &(g + w * lambda), eta),
    },
    Mistake {
        name: "decay without η",
        says: "the weights shrink by η λ, so that a smaller learning rate makes the decay slower too.",
        function: |w, averages, t, g, eta, lambda| adam(&(w * (1.0 - lambda)), averages, t, g, eta),
    },
    Mistake {
        name: "decay after the step",
        says: "shrink the weights as they were before the step, and then make the step.",
        function: |w, averages, t, g, eta, lambda| {
            let (w, m, r) = adam(w, averages, t, g, eta);
            (w * (1.0 - eta * lambda), m, r)
        },
    },
    Mistake {
        name: "weights grow",
        says: "the decay takes from the weights: 1 − η λ, not 1 + η λ.",
        function: |w, averages, t, g, eta, lambda| {
            adam(&(w * (1.0 + eta * lambda)), averages, t, g, eta)
        },
    },
    Mistake {
        name: "no decay",
        says: "this is plain Adam: λ plays no part.",
        function: |w, averages, t, g, eta, _| adam(w, averages, t, g, eta),
    },
    Mistake {
        name: "no bias correction",
        says: "the step is Adam's, with m and r divided by 1 − β₁ᵗ and 1 − β₂ᵗ.",
        function: |w, averages, _, g, eta, lambda| {
            let long_ago = 1_000_000;
            adam(&(w * (1.0 - eta * lambda)), averages, long_ago, g, eta)
        },
    },
    Mistake {
        name: "squared penalty doubled",
        says: "the decay is λ w, the slope of ½ λ w²; with λ w² as the penalty it would be twice as strong.",
        function: |w, averages, t, g, eta, lambda| {
            adam(&(w * (1.0 - 2.0 * eta * lambda)), averages, t, g, eta)
        },
    },
];

//! Mistakes for one step of Adam.

use super::{AdamStep, State};
use grading::Mistake;
use nalgebra::DVector;

/// m and r with the gradient taken in.
fn averaged(m: &DVector<f64>, r: &DVector<f64>, g: &DVector<f64>) -> (DVector<f64>, DVector<f64>) {
    let r = r * 0.999 + g.component_mul(g) * 0.001;
    (m * 0.9 + g * 0.1, r)
}

/// What the averages are divided by in step t.
fn corrections(t: i32) -> [f64; 2] {
    [1.0 - 0.9_f64.powi(t), 1.0 - 0.999_f64.powi(t)]
}

/// The step from w with averages that are divided by these numbers; the averages are kept as they are.
fn step(
    w: &DVector<f64>,
    (m, r): (DVector<f64>, DVector<f64>),
    [of_m, of_r]: [f64; 2],
    eta: f64,
) -> State {
    let divisors = r.map(|mean| (mean / of_r).sqrt() + 1e-8);
    (w - m.component_div(&divisors) * (eta / of_m), m, r)
}

pub(super) const MISTAKES: &[Mistake<AdamStep>] = &[
    Mistake {
        name: "no bias correction",
        says: "m and r begin at 0 and are too small at first: divide them by 1 − β₁ᵗ and 1 − β₂ᵗ.",
        function: |w, m, r, _, g, eta| step(w, averaged(m, r, g), [1.0, 1.0], eta),
    },
    Mistake {
        name: "only m corrected",
        says: "r begins at 0 too; uncorrected it makes the first steps far too large. Divide it by 1 − β₂ᵗ.",
        function: |w, m, r, t, g, eta| step(w, averaged(m, r, g), [corrections(t)[0], 1.0], eta),
    },
    Mistake {
        name: "only r corrected",
        says: "m begins at 0 too; divide it by 1 − β₁ᵗ.",
        function: |w, m, r, t, g, eta| step(w, averaged(m, r, g), [1.0, corrections(t)[1]], eta),
    },
    Mistake {
        name: "corrected averages kept",
        says: "the correction is for this step only: return m and r as they are, or the next step corrects them again.",
        function: |w, m, r, t, g, eta| {
            let [of_m, of_r] = corrections(t);
            let (w, m, r) = step(w, averaged(m, r, g), [of_m, of_r], eta);
            (w, m / of_m, r / of_r)
        },
    },
    Mistake {
        name: "t one too high",
        says: "t is the number of this step already, 1 for the first: don't count it up before the correction.",
        function: |w, m, r, t, g, eta| step(w, averaged(m, r, g), corrections(t + 1), eta),
    },
    Mistake {
        name: "counted for each parameter",
        says: "all parameters of a step share one t; you counted it up from entry to entry.",
        function: |w, m, r, t, g, eta| {
            let (m, r) = averaged(m, r, g);
            let mut moved = w.clone();
            for (entry, t) in (0..w.len()).zip(t..) {
                let one = |vector: &DVector<f64>| DVector::from_element(1, vector[entry]);
                let (w, ..) = step(&one(w), (one(&m), one(&r)), corrections(t), eta);
                moved[entry] = w[0];
            }
            (moved, m, r)
        },
    },
    Mistake {
        name: "powers forgotten",
        says: "the corrections fade with time: 1 − β₁ᵗ and 1 − β₂ᵗ, with t as an exponent.",
        function: |w, m, r, _, g, eta| step(w, averaged(m, r, g), corrections(1), eta),
    },
    Mistake {
        name: "decays exchanged",
        says: "β₁ = 0.9 belongs to the gradients and β₂ = 0.999 to their squares.",
        function: |w, m, r, t, g, eta| {
            let [of_r, of_m] = corrections(t);
            let averages = (m * 0.999 + g * 0.001, r * 0.9 + g.component_mul(g) * 0.1);
            step(w, averages, [of_m, of_r], eta)
        },
    },
    Mistake {
        name: "ε under the root",
        says: "ε is added to the root, not under it.",
        function: |w, m, r, t, g, eta| {
            let [of_m, of_r] = corrections(t);
            let (m, r) = averaged(m, r, g);
            let divisors = r.map(|mean| (mean / of_r + 1e-8).sqrt());
            (w - m.component_div(&divisors) * (eta / of_m), m, r)
        },
    },
    Mistake {
        name: "uphill",
        says: "the gradient points uphill: the step is subtracted.",
        function: |w, m, r, t, g, eta| step(w, averaged(m, r, g), corrections(t), -eta),
    },
];

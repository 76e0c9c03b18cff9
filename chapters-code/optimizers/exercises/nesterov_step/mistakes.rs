//! Mistakes for one step of Nesterov's momentum.

use super::{Gradient, NesterovStep, State};
use grading::Mistake;
use nalgebra::DVector;

/// A step of the right form with the gradient at `place`.
fn with_gradient_at(
    place: &DVector<f64>,
    (w, v): (&DVector<f64>, &DVector<f64>),
    gradient: Gradient<'_>,
    [eta, mu]: [f64; 2],
) -> State {
    let v = v * mu - gradient(place) * eta;
    (w + &v, v)
}

pub(super) const MISTAKES: &[Mistake<NesterovStep>] = &[
    Mistake {
        name: "plain momentum",
        says: "this is plain momentum: the gradient was taken at w rather than at the look-ahead point w + μ v.",
        function: |w, v, gradient, eta, mu| with_gradient_at(w, (w, v), gradient, [eta, mu]),
    },
    Mistake {
        name: "look-ahead without μ",
        says: "the look-ahead point is w + μ v: of the velocity, only the share μ is kept.",
        function: |w, v, gradient, eta, mu| with_gradient_at(&(w + v), (w, v), gradient, [eta, mu]),
    },
    Mistake {
        name: "looked back",
        says: "look ahead, to w + μ v; w − μ v lies behind.",
        function: |w, v, gradient, eta, mu| {
            with_gradient_at(&(w - v * mu), (w, v), gradient, [eta, mu])
        },
    },
    Mistake {
        name: "step from the look-ahead point",
        says: "the step begins at w: the new velocity has μ v in it, so from the look-ahead point it would count twice.",
        function: |w, v, gradient, eta, mu| {
            let ahead = w + v * mu;
            with_gradient_at(&ahead, (&ahead, v), gradient, [eta, mu])
        },
    },
    Mistake {
        name: "look-ahead point returned",
        says: "this is PyTorch's form, which stores the next look-ahead point; return the position w + v itself.",
        function: |w, v, gradient, eta, mu| {
            let ahead = w + v * mu;
            let (w, v) = with_gradient_at(&ahead, (w, v), gradient, [eta, mu]);
            (w + &v * mu, v)
        },
    },
    Mistake {
        name: "uphill",
        says: "the gradient points uphill, so η times it is subtracted.",
        function: |w, v, gradient, eta, mu| {
            let ahead = w + v * mu;
            with_gradient_at(&ahead, (w, v), gradient, [-eta, mu])
        },
    },
    Mistake {
        name: "velocity kept as it was",
        says: "return the new velocity with the new position: the next step needs it.",
        function: |w, v, gradient, eta, mu| {
            let ahead = w + v * mu;
            let (w, _) = with_gradient_at(&ahead, (w, v), gradient, [eta, mu]);
            (w, v.clone())
        },
    },
];

//! Mistakes for one step of a network with two layers.

use super::GradientStep;
use grading::Mistake;
use nalgebra::{DMatrix, DVector};

type Matrix = DMatrix<f64>;
type Vector = DVector<f64>;

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

fn slopes(activations: &Vector) -> Vector {
    activations.map(|a| a * (1.0 - a))
}

/// What a mistake may do in another way.
struct Rules {
    /// δ⁽³⁾ from a⁽³⁾ and y.
    output_delta: fn(&Vector, &Vector) -> Vector,
    /// δ⁽²⁾ from W⁽²⁾, δ⁽³⁾ and a⁽²⁾.
    hidden_delta: fn(&Matrix, &Vector, &Vector) -> Vector,
    /// Whether δ⁽²⁾ sees W⁽²⁾ after its step.
    late: bool,
}

const RIGHT: Rules = Rules {
    output_delta: |a, y| (a - y).component_mul(&slopes(a)),
    hidden_delta: |w, delta, a| w.tr_mul(delta).component_mul(&slopes(a)),
    late: false,
};

fn stepped(
    [w_1, w_2]: [&Matrix; 2],
    [x, y]: [&Vector; 2],
    eta: f64,
    rules: &Rules,
) -> (Matrix, Matrix) {
    let hidden = (w_1 * x).map(sigmoid);
    let outputs = (w_2 * &hidden).map(sigmoid);
    let delta_3 = (rules.output_delta)(&outputs, y);
    let moved = w_2 - eta * &delta_3 * hidden.transpose();
    let seen = if rules.late { &moved } else { w_2 };
    let delta_2 = (rules.hidden_delta)(seen, &delta_3, &hidden);
    (w_1 - eta * delta_2 * x.transpose(), moved)
}

pub(super) const MISTAKES: &[Mistake<GradientStep>] = &[
    Mistake {
        name: "second layer moved first",
        says: "δ⁽²⁾ needs the old W⁽²⁾: compute both deltas before any weight moves.",
        function: |w_1, w_2, x, y, eta| {
            let late = Rules {
                late: true,
                ..RIGHT
            };
            stepped([w_1, w_2], [x, y], eta, &late)
        },
    },
    Mistake {
        name: "uphill",
        says: "a step goes against the gradient: W − η δ aᵀ.",
        function: |w_1, w_2, x, y, eta| stepped([w_1, w_2], [x, y], -eta, &RIGHT),
    },
    Mistake {
        name: "learning rate forgotten",
        says: "both steps are multiplied by η.",
        function: |w_1, w_2, x, y, _| stepped([w_1, w_2], [x, y], 1.0, &RIGHT),
    },
    Mistake {
        name: "output slope forgotten",
        says: "δ⁽³⁾ is (a − y) a (1 − a): for sigmoid units and a squared error the slope belongs to it.",
        function: |w_1, w_2, x, y, eta| {
            let output_delta = |a: &Vector, y: &Vector| a - y;
            let rules = Rules {
                output_delta,
                ..RIGHT
            };
            stepped([w_1, w_2], [x, y], eta, &rules)
        },
    },
    Mistake {
        name: "hidden slope forgotten",
        says: "W⁽²⁾ᵀ δ⁽³⁾ arrives at the hidden activations; times their slopes a (1 − a) it is δ⁽²⁾.",
        function: |w_1, w_2, x, y, eta| {
            let hidden_delta = |w: &Matrix, delta: &Vector, _: &Vector| w.tr_mul(delta);
            let rules = Rules {
                hidden_delta,
                ..RIGHT
            };
            stepped([w_1, w_2], [x, y], eta, &rules)
        },
    },
    Mistake {
        name: "sigmoid applied twice",
        says: "a (1 − a) already is the slope from the output a; don't take the sigmoid of a again.",
        function: |w_1, w_2, x, y, eta| {
            let output_delta =
                |a: &Vector, y: &Vector| (a - y).component_mul(&slopes(&a.map(sigmoid)));
            let hidden_delta = |w: &Matrix, delta: &Vector, a: &Vector| {
                w.tr_mul(delta).component_mul(&slopes(&a.map(sigmoid)))
            };
            let rules = Rules {
                output_delta,
                hidden_delta,
                late: false,
            };
            stepped([w_1, w_2], [x, y], eta, &rules)
        },
    },
    Mistake {
        name: "minus between the paths",
        says: "what comes back from the outputs adds up, each part with its own sign: W⁽²⁾ᵀ δ⁽³⁾ has only pluses.",
        function: |w_1, w_2, x, y, eta| {
            let hidden_delta = |w: &Matrix, delta: &Vector, a: &Vector| {
                let mut turned = -delta;
                turned[0] = delta[0];
                w.tr_mul(&turned).component_mul(&slopes(a))
            };
            let rules = Rules {
                hidden_delta,
                ..RIGHT
            };
            stepped([w_1, w_2], [x, y], eta, &rules)
        },
    },
    Mistake {
        name: "factor 2 kept",
        says: "the loss has a ½ before the square, so its derivative is a − y, without a 2.",
        function: |w_1, w_2, x, y, eta| stepped([w_1, w_2], [x, y], 2.0 * eta, &RIGHT),
    },
];

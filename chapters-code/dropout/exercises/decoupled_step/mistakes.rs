//! Mistakes for a step with momentum and decoupled decay.

use super::DecoupledStep;
use grading::Mistake;

pub(super) const MISTAKES: &[Mistake<DecoupledStep>] = &[
    Mistake {
        name: "decay in the gradient",
        says: "λ w went into the velocity, so momentum will repeat it in later steps: that is the other method. \
               Keep the velocity free of λ and shrink the weights themselves.",
        function: |w, v, g, eta, mu, lambda| {
            let velocity = mu * v - eta * (g + lambda * w);
            (w + &velocity, velocity)
        },
    },
    Mistake {
        name: "decayed twice",
        says: "λ belongs in one place: shrink the weights, and leave the gradient as it is.",
        function: |w, v, g, eta, mu, lambda| {
            let velocity = mu * v - eta * (g + lambda * w);
            ((1.0 - eta * lambda) * w + &velocity, velocity)
        },
    },
    Mistake {
        name: "learning rate forgotten in the decay",
        says: "here the factor is 1 − η λ: without η the weights shrink by λ in every step.",
        function: |w, v, g, eta, mu, lambda| {
            let velocity = mu * v - eta * g;
            ((1.0 - lambda) * w + &velocity, velocity)
        },
    },
    Mistake {
        name: "moved before shrunk",
        says: "the factor holds for the old weights; you moved first and shrank the step as well.",
        function: |w, v, g, eta, mu, lambda| {
            let velocity = mu * v - eta * g;
            ((1.0 - eta * lambda) * (w + &velocity), velocity)
        },
    },
    Mistake {
        name: "old velocity",
        says: "the weights move by the velocity that has taken up this gradient, not by the one before it.",
        function: |w, v, g, eta, mu, lambda| ((1.0 - eta * lambda) * w + v, mu * v - eta * g),
    },
    Mistake {
        name: "no decay",
        says: "the weights have to shrink by 1 − η λ before they move.",
        function: |w, v, g, eta, mu, _| {
            let velocity = mu * v - eta * g;
            (w + &velocity, velocity)
        },
    },
    Mistake {
        name: "velocity forgotten",
        says: "a share μ of the old velocity stays: v becomes μ v − η g.",
        function: |w, _, g, eta, _, lambda| {
            let velocity = -eta * g;
            ((1.0 - eta * lambda) * w + &velocity, velocity)
        },
    },
    Mistake {
        name: "weights that grow",
        says: "1 + η λ is above 1: decay takes away, so the factor is 1 − η λ.",
        function: |w, v, g, eta, mu, lambda| {
            let velocity = mu * v - eta * g;
            ((1.0 + eta * lambda) * w + &velocity, velocity)
        },
    },
];

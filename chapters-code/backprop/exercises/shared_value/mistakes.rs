//! Mistakes when gradients are collected along a graph.

use super::{SharedValue, Use};
use grading::Mistake;

/// 0 for every node but the last, which gets 1.
fn start(count: usize) -> Vec<f64> {
    let mut gradients = vec![0.0; count];
    gradients[count - 1] = 1.0;
    gradients
}

/// The uses from the last to the first, with a rule for what the source holds afterwards, and what arrives.
fn walked(mut gradients: Vec<f64>, uses: &[Use], rule: fn(f64, f64, f64) -> f64) -> Vec<f64> {
    for &(node, source, slope) in uses.iter().rev() {
        gradients[source] = rule(gradients[source], gradients[node], slope);
    }
    gradients
}

/// Passes on what has arrived at `node`, to the sources and to theirs, each time that something arrives.
fn passed_on(node: usize, uses: &[Use], gradients: &mut [f64]) {
    for &(_, source, slope) in uses.iter().filter(|(user, _, _)| *user == node) {
        gradients[source] += slope * gradients[node];
        passed_on(source, uses, gradients);
    }
}

pub(super) const MISTAKES: &[Mistake<SharedValue>] = &[
    Mistake {
        name: "overwritten",
        says: "a node with several users receives from each of them, and what arrives adds up: += rather than =.",
        function: |count, uses| walked(start(count), uses, |_, arriving, slope| slope * arriving),
    },
    Mistake {
        name: "first arrival only",
        says: "you passed over a source that had received something before; every further use adds to it.",
        function: |count, uses| {
            walked(start(count), uses, |held, arriving, slope| {
                if held == 0.0 { slope * arriving } else { held }
            })
        },
    },
    Mistake {
        name: "walked forwards",
        says: "the gradients come from the result, so the uses are walked from the last to the first.",
        function: |count, uses| {
            let reversed: Vec<Use> = uses.iter().rev().copied().collect();
            walked(start(count), &reversed, |held, arriving, slope| {
                held + slope * arriving
            })
        },
    },
    Mistake {
        name: "passed on too early",
        says: "a node passes its gradient on once, when all of its users have been visited; passed on earlier, the first part arrives twice.",
        function: |count, uses| {
            let mut gradients = start(count);
            passed_on(count - 1, uses, &mut gradients);
            gradients
        },
    },
    Mistake {
        name: "nothing to start with",
        says: "the last node begins with 1, for ∂(result)/∂(result); from 0 nothing ever arrives.",
        function: |count, uses| {
            walked(vec![0.0; count], uses, |held, arriving, slope| {
                held + slope * arriving
            })
        },
    },
    Mistake {
        name: "every node begins with 1",
        says: "only the result begins with 1; all others begin with 0 and wait for what arrives.",
        function: |count, uses| {
            walked(vec![1.0; count], uses, |held, arriving, slope| {
                held + slope * arriving
            })
        },
    },
    Mistake {
        name: "slopes added",
        says: "along a path slopes multiply: slope times what arrived; only different paths add up.",
        function: |count, uses| {
            walked(start(count), uses, |held, arriving, slope| {
                held + slope + arriving
            })
        },
    },
];

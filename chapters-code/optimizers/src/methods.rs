//! The methods side by side, over many learning rates (S3-05.8).

use crate::optimizer::walk;
use crate::{AdaGrad, Adam, Landscape, Momentum, Nesterov, Optimizer, RmsProp, Sgd};

// ANCHOR: methods
/// A way to make an optimizer from a learning rate, everything else being as usual.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// What it is called.
    pub name: &'static str,
    /// A fresh optimizer with this learning rate.
    pub build: fn(f64) -> Box<dyn Optimizer>,
}

/// The six methods of the chapter, in the order of its pages.
pub const METHODS: [Method; 6] = [
    Method {
        name: "SGD",
        build: |learning_rate| Box::new(Sgd { learning_rate }),
    },
    Method {
        name: "momentum",
        build: |learning_rate| Box::new(Momentum::new(learning_rate, 0.9)),
    },
    Method {
        name: "Nesterov",
        build: |learning_rate| Box::new(Nesterov::new(learning_rate, 0.9)),
    },
    Method {
        name: "AdaGrad",
        build: |learning_rate| Box::new(AdaGrad::new(learning_rate)),
    },
    Method {
        name: "RMSProp",
        build: |learning_rate| Box::new(RmsProp::new(learning_rate, 0.99)),
    },
    Method {
        name: "Adam",
        build: |learning_rate| Box::new(Adam::new(learning_rate)),
    },
];
// ANCHOR_END: methods

// ANCHOR: sweep
/// The height after `steps` steps from the landscape's start; infinite if the walk has left for infinity.
#[must_use]
pub fn final_height(method: &Method, rate: f64, landscape: &Landscape, steps: usize) -> f64 {
    let mut optimizer = (method.build)(rate);
    let path = walk(
        optimizer.as_mut(),
        landscape.gradient,
        &landscape.start(),
        steps,
    );
    finite_or_infinite((landscape.height)(&path[steps]))
}

/// The rate with the smallest height, and that height; the first of several that are equal.
///
/// # Panics
/// If there is no rate.
#[must_use]
pub fn best_of(rates: &[f64], height: impl Fn(f64) -> f64) -> (f64, f64) {
    let pairs = rates.iter().map(|&rate| (rate, height(rate)));
    pairs
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .expect("a sweep needs at least one rate")
}
// ANCHOR_END: sweep

/// A walk that overflows ends in infinity or, one step later, in infinity minus infinity: both mean that it is lost.
pub(crate) fn finite_or_infinite(height: f64) -> f64 {
    if height.is_finite() {
        height
    } else {
        f64::INFINITY
    }
}

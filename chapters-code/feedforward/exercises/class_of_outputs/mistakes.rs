//! Mistakes for the class that a network answers.

use super::{ClassOfOutputs, solution::class_of_outputs};
use grading::Mistake;
use nalgebra::DVector;

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// The place of the largest entry; of equal ones the first.
fn largest(z: &DVector<f64>) -> usize {
    (0..z.len())
        .rev()
        .max_by(|one, other| z[*one].total_cmp(&z[*other]))
        .unwrap_or(0)
}

pub(super) const MISTAKES: &[Mistake<ClassOfOutputs>] = &[
    Mistake {
        name: "softmax of a single sum",
        says: "the softmax of one number is always 1, whatever the number is: a single sum needs the sigmoid and a threshold.",
        function: |z| match z.len() {
            1 => (0, 1.0),
            _ => class_of_outputs(z),
        },
    },
    Mistake {
        name: "probability of the other class",
        says: "the sigmoid is the probability of class 1; if class 0 is the answer, its probability is the rest up to 1.",
        function: |z| match z.len() {
            1 => (class_of_outputs(z).0, sigmoid(z[0])),
            _ => class_of_outputs(z),
        },
    },
    Mistake {
        name: "threshold one half on the sum",
        says: "the probability is compared with one half, so the sum is compared with 0: the sigmoid of 0 is one half.",
        function: |z| match z.len() {
            1 if z[0] > 0.5 => (1, sigmoid(z[0])),
            1 => (0, 1.0 - sigmoid(z[0])),
            _ => class_of_outputs(z),
        },
    },
    Mistake {
        name: "class 1 at 0",
        says: "at a sum of exactly 0 both classes are equally likely, and the first of them, class 0, is the answer.",
        function: |z| match z.len() {
            1 if z[0] == 0.0 => (1, 0.5),
            _ => class_of_outputs(z),
        },
    },
    Mistake {
        name: "overflow",
        says: "e to the power of 800 is too large for a number, and ∞/∞ is none: take the largest sum away from all sums first.",
        function: |z| match z.len() {
            1 => class_of_outputs(z),
            _ => {
                let class = largest(z);
                (class, z[class].exp() / z.map(f64::exp).sum())
            }
        },
    },
    Mistake {
        name: "the last of equals",
        says: "if several classes have the same sum, the first of them is the answer: compare with > rather than >=.",
        function: |z| {
            let (class, probability) = class_of_outputs(z);
            let is_equal = |place: &usize| z[*place] == z[class];
            match z.len() {
                1 => (class, probability),
                _ => (
                    (0..z.len()).rev().find(is_equal).unwrap_or(class),
                    probability,
                ),
            }
        },
    },
    Mistake {
        name: "counted from 1",
        says: "classes are counted from 0, as the places of a vector.",
        function: |z| {
            let (class, probability) = class_of_outputs(z);
            (class + usize::from(z.len() > 1), probability)
        },
    },
    Mistake {
        name: "largest size",
        says: "a large negative sum means a small probability: look for the largest sum, sign included.",
        function: |z| {
            let class = largest(&z.abs());
            match z.len() {
                1 => class_of_outputs(z),
                _ => (class, 1.0 / z.map(|sum| (sum - z[class]).exp()).sum()),
            }
        },
    },
];

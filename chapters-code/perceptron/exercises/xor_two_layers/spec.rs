//! Cases and mistakes for XOR from three gates.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type XorTwoLayers = fn(f64, f64) -> [f64; 3];

/// The exercise; the four inputs are all that there are.
#[must_use]
pub fn exercise() -> Exercise<XorTwoLayers, [f64; 2], [f64; 3]> {
    Exercise {
        name: "xor_two_layers",
        page: "perceptron/two_layers.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases: || vec![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]],
        call: |xor_two_layers, [x1, x2]| xor_two_layers(*x1, *x2),
        show: |[x1, x2]| {
            format!(
                "x1 = {}, x2 = {}, asked for [NAND, OR, XOR]",
                x1.show(),
                x2.show()
            )
        },
        solution: solution::xor_two_layers,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: XorTwoLayers) -> Entry {
    Entry::new(exercise(), answer)
}

fn and(first: f64, second: f64) -> f64 {
    first.min(second)
}

fn or(first: f64, second: f64) -> f64 {
    first.max(second)
}

fn nand(first: f64, second: f64) -> f64 {
    1.0 - and(first, second)
}

const MISTAKES: &[Mistake<XorTwoLayers>] = &[
    Mistake {
        name: "AND in place of NAND",
        says: "your first hidden unit is AND; NAND is 1 unless both inputs are 1, so turn every sign.",
        function: |x1, x2| [and(x1, x2), or(x1, x2), and(and(x1, x2), or(x1, x2))],
    },
    Mistake {
        name: "OR above",
        says: "your output unit is OR, which fires for every input here: both hidden units have to agree, so use AND.",
        function: |x1, x2| [nand(x1, x2), or(x1, x2), or(nand(x1, x2), or(x1, x2))],
    },
    Mistake {
        name: "NAND above",
        says: "your output unit is NAND, so you get the opposite of XOR.",
        function: |x1, x2| [nand(x1, x2), or(x1, x2), nand(nand(x1, x2), or(x1, x2))],
    },
    Mistake {
        name: "output unit sees the inputs",
        says: "the output unit gets the two hidden outputs, not x1 and x2.",
        function: |x1, x2| [nand(x1, x2), or(x1, x2), and(x1, x2)],
    },
    Mistake {
        name: "hidden pair exchanged",
        says: "the order is NAND, OR, XOR.",
        function: |x1, x2| [or(x1, x2), nand(x1, x2), and(nand(x1, x2), or(x1, x2))],
    },
    Mistake {
        name: "no threshold in the hidden layer",
        says: "the hidden units answer 0 or 1; these are their weighted sums.",
        function: |x1, x2| {
            let (first, second) = (1.5 - x1 - x2, x1 + x2 - 0.5);
            [
                first,
                second,
                f64::from(u8::from(first + second - 1.5 > 0.0)),
            ]
        },
    },
];

//! Cases and mistakes for the slope of a row of sigmoid units.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type SlopeBound = fn(f64, &[f64]) -> (f64, f64);

/// The input and the weights of one case.
pub type Inputs = (f64, Vec<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<SlopeBound, Inputs, (f64, f64)> {
    Exercise {
        name: "slope_bound",
        page: "backprop/vanishing.html",
        hints: include_str!("hints.md"),
        // A row of ten units has a slope of about 1e-7, which an absolute tolerance of the usual size would round away.
        tolerance: Tolerance {
            relative: 1e-9,
            absolute: 1e-20,
        },
        cases,
        call: |slope_bound, (x, weights)| slope_bound(*x, weights),
        show: |(x, weights)| format!("x = {}, weights = {}", x.show(), weights.show()),
        solution: solution::slope_bound,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SlopeBound) -> Entry {
    Entry::new(exercise(), answer)
}

/// Ten units of weight 1 as in the book, two whose slopes have different signs, then drawn rows.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(80);
    let mut cases = vec![(0.0, vec![1.0; 10]), (0.5, vec![3.0, -2.0])];
    for length in [1, 2, 3, 5, 8] {
        let weights = draw.vector(length).iter().copied().collect();
        cases.push((draw.number(), weights));
    }
    cases
}

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// z of each unit with its weight.
fn sums(x: f64, weights: &[f64]) -> Vec<(f64, f64)> {
    let mut a = x;
    let walk = weights.iter().map(|&w| {
        let z = w * a;
        a = sigmoid(z);
        (w, z)
    });
    walk.collect()
}

fn slope(z: f64) -> f64 {
    sigmoid(z) * sigmoid(-z)
}

/// The product of `factor(w, z)` over the units.
fn product(x: f64, weights: &[f64], factor: fn(f64, f64) -> f64) -> f64 {
    let sums = sums(x, weights).into_iter();
    sums.map(|(w, z)| factor(w, z)).product()
}

fn right_slope(x: f64, weights: &[f64]) -> f64 {
    product(x, weights, |w, z| w * slope(z))
}

fn right_bound(x: f64, weights: &[f64]) -> f64 {
    product(x, weights, |w, _| w.abs() / 4.0)
}

const MISTAKES: &[Mistake<SlopeBound>] = &[
    Mistake {
        name: "weights left out",
        says: "each unit contributes its weight as well as its slope, to the product and to the bound.",
        function: |x, weights| {
            let bound = product(x, weights, |_, _| 0.25);
            (product(x, weights, |_, z| slope(z)), bound)
        },
    },
    Mistake {
        name: "bound without weights",
        says: "the bound is a quarter for each unit times the size of its weight; large weights can make it large.",
        function: |x, weights| (right_slope(x, weights), product(x, weights, |_, _| 0.25)),
    },
    Mistake {
        name: "bound with a sign",
        says: "the bound is on the size of the slope, so it takes the absolute value of each weight.",
        function: |x, weights| (right_slope(x, weights), product(x, weights, |w, _| w / 4.0)),
    },
    Mistake {
        name: "size instead of slope",
        says: "a negative weight turns the slope round; return the slope with its sign.",
        function: |x, weights| (right_slope(x, weights).abs(), right_bound(x, weights)),
    },
    Mistake {
        name: "half instead of a quarter",
        says: "½ is the sigmoid's value at 0; its slope there, the largest, is ½ · ½ = ¼.",
        function: |x, weights| {
            let bound = product(x, weights, |w, _| w.abs() / 2.0);
            (right_slope(x, weights), bound)
        },
    },
    Mistake {
        name: "slope at the output",
        says: "σ′ is taken at z; taken at a = σ(z), the sigmoid is applied once too often. From the output the slope is a (1 − a).",
        function: |x, weights| {
            let slopes = product(x, weights, |w, z| w * slope(sigmoid(z)));
            (slopes, right_bound(x, weights))
        },
    },
    Mistake {
        name: "value instead of slope",
        says: "the factor of a unit is w σ′(z), not w σ(z).",
        function: |x, weights| {
            let values = product(x, weights, |w, z| w * sigmoid(z));
            (values, right_bound(x, weights))
        },
    },
    Mistake {
        name: "same input for every unit",
        says: "only the first unit sees x; each later one sees what the unit before it answered.",
        function: |x, weights| {
            let slopes = weights.iter().map(|w| w * slope(w * x)).product();
            (slopes, right_bound(x, weights))
        },
    },
];

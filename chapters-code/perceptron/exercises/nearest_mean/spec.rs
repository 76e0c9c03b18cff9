//! Cases and mistakes for the nearest mean.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type NearestMean = fn(&[DVector<f64>], &DVector<f64>) -> usize;

/// The means and the sample of one case.
pub type Inputs = (Vec<DVector<f64>>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<NearestMean, Inputs, usize> {
    Exercise {
        name: "nearest_mean",
        page: "perceptron/nearest_mean.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |nearest_mean, (means, x)| nearest_mean(means, x),
        show: |(means, x)| format!("means = {}, x = {}", means.show(), x.show()),
        solution: solution::nearest_mean,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: NearestMean) -> Entry {
    Entry::new(exercise(), answer)
}

/// A versicolor between the means of setosa, versicolor and virginica; two equally near means; one
/// that is nearer although its entries differ by more; then drawn ones.
fn cases() -> Vec<Inputs> {
    let iris = vec![
        dvector![1.462, 0.246],
        dvector![4.26, 1.326],
        dvector![5.552, 2.026],
    ];
    let tie = vec![dvector![0.0, 4.0], dvector![0.0, 0.0], dvector![2.0, 0.0]];
    let far = vec![dvector![3.0, 0.0], dvector![2.0, 2.0]];
    let mut cases = vec![
        (iris, dvector![4.7, 1.4]),
        (tie, dvector![1.0, 0.0]),
        (far, dvector![0.0, 0.0]),
    ];
    let mut draw = Draw::new(2);
    for round in 0..20 {
        let (count, length) = (2 + round % 3, 2 + round % 2);
        let means = (0..count).map(|_| draw.vector(length)).collect();
        cases.push((means, draw.vector(length)));
    }
    cases
}

/// The first index with the smallest score.
fn smallest(means: &[DVector<f64>], score: impl Fn(&DVector<f64>) -> f64) -> usize {
    let order =
        |first: &usize, second: &usize| score(&means[*first]).total_cmp(&score(&means[*second]));
    (0..means.len()).min_by(order).unwrap_or_default()
}

const MISTAKES: &[Mistake<NearestMean>] = &[
    Mistake {
        name: "farthest mean",
        says: "that is the mean with the largest distance.",
        function: |means, x| smallest(means, |mean| -(x - mean).norm()),
    },
    Mistake {
        name: "product instead of difference",
        says: "the minus is lost: the distance is the norm of x − m, not the size of x · m.",
        function: |means, x| smallest(means, |mean| x.dot(mean).abs()),
    },
    Mistake {
        name: "length of the mean ignored",
        says: "the largest x · m is not the smallest distance: the score is x · m − ½ m · m.",
        function: |means, x| smallest(means, |mean| -x.dot(mean)),
    },
    Mistake {
        name: "last of equals",
        says: "of equally near means the first one counts: compare with < rather than <=.",
        function: |means, x| {
            let nearest = smallest(means, |mean| (x - mean).norm());
            let ties = |j: &usize| (x - &means[*j]).norm() <= (x - &means[nearest]).norm();
            (0..means.len()).rfind(ties).unwrap_or_default()
        },
    },
    Mistake {
        name: "differences not squared",
        says: "positive and negative differences cancel each other unless you square them.",
        function: |means, x| smallest(means, |mean| (x - mean).sum().abs()),
    },
    Mistake {
        name: "absolute differences",
        says: "you added the sizes of the differences; Euclidean distance adds their squares.",
        function: |means, x| smallest(means, |mean| (x - mean).lp_norm(1)),
    },
    Mistake {
        name: "first entry only",
        says: "only the first entry of each vector was compared.",
        function: |means, x| smallest(means, |mean| (x[0] - mean[0]).abs()),
    },
];

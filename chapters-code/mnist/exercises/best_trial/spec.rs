//! Cases and mistakes for the choice of a trial.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type BestTrial = fn(&[f64], &[f64], &[f64]) -> usize;

/// The accuracies on the training, the validation and the test samples.
pub type Inputs = [Vec<f64>; 3];

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BestTrial, Inputs, usize> {
    Exercise {
        name: "best_trial",
        page: "mnist/search.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |best_trial, [training, validation, test]| best_trial(training, validation, test),
        show: |[training, validation, test]| {
            let [training, validation, test] = [training, validation, test].map(|list| list.show());
            format!("training = {training}, validation = {validation}, test = {test}")
        },
        solution: solution::best_trial,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BestTrial) -> Entry {
    Entry::new(exercise(), answer)
}

/// The trials of the task, a tie, trainings that broke down first and everywhere, then drawn accuracies.
fn cases() -> Vec<Inputs> {
    let nan = f64::NAN;
    let lists = |training: &[f64], validation: &[f64], test: &[f64]| {
        [training, validation, test].map(<[f64]>::to_vec)
    };
    let mut cases = vec![
        lists(&[0.9, 1.0], &[0.8, 0.7], &[0.7, 0.75]),
        lists(
            &[0.9, 0.8, 1.0, 0.7],
            &[0.5, 0.8, 0.8, 0.6],
            &[0.9, 0.7, 0.6, 0.5],
        ),
        lists(&[nan, 0.5, 0.75], &[nan, 0.5, 0.25], &[nan, 0.25, 0.5]),
        lists(&[nan, nan], &[nan, nan], &[nan, nan]),
    ];
    let mut draw = Draw::new(216);
    for count in [3, 4, 6] {
        cases.push([0; 3].map(|_| (0..count).map(|_| draw.between(0.1, 1.0)).collect()));
    }
    cases
}

/// The first place whose number beats the best so far; a NaN is beaten by every number.
fn first_best(numbers: &[f64], beats: fn(f64, f64) -> bool) -> usize {
    let mut best = 0;
    for (place, number) in numbers.iter().enumerate() {
        let rescued = numbers[best].is_nan() && !number.is_nan();
        if rescued || beats(*number, numbers[best]) {
            best = place;
        }
    }
    best
}

fn larger(number: f64, best: f64) -> bool {
    number > best
}

const MISTAKES: &[Mistake<BestTrial>] = &[
    Mistake {
        name: "test set used for tuning",
        says: "the test samples may not decide: a trial that is chosen by them is flattered by them, \
               and no honest number is left.",
        function: |_, _, test| first_best(test, larger),
    },
    Mistake {
        name: "training accuracy used",
        says: "the training accuracy rewards the trial that has learned most by heart; let the validation samples decide.",
        function: |training, _, _| first_best(training, larger),
    },
    Mistake {
        name: "last instead of best",
        says: "the last trial is only the last; look for the largest validation accuracy.",
        function: |_, validation, _| validation.len() - 1,
    },
    Mistake {
        name: "last of equals",
        says: "of trials that are equally good, the first is kept: compare with >, not with >=.",
        function: |_, validation, _| first_best(validation, |number, best| number >= best),
    },
    Mistake {
        name: "smallest accuracy",
        says: "an accuracy is no loss: the largest one is the best.",
        function: |_, validation, _| first_best(validation, |number, best| number < best),
    },
    Mistake {
        name: "NaN stays first",
        says: "every comparison with NaN is false, so a first trial that broke down would never be replaced; \
               test for it with is_nan.",
        function: |_, validation, _| {
            let mut best = 0;
            for place in 0..validation.len() {
                if validation[place] > validation[best] {
                    best = place;
                }
            }
            best
        },
    },
    Mistake {
        name: "validation and test together",
        says: "the mean of validation and test accuracy lets the test samples decide half of it; they decide nothing.",
        function: |_, validation, test| {
            let pairs = validation.iter().zip(test);
            let means: Vec<f64> = pairs.map(|(one, other)| 0.5 * (one + other)).collect();
            first_best(&means, larger)
        },
    },
    Mistake {
        name: "smallest gap",
        says: "a small gap between training and validation isn't the aim: a network that learned nothing has none.",
        function: |training, validation, _| {
            let pairs = training.iter().zip(validation);
            let gaps: Vec<f64> = pairs.map(|(seen, unseen)| (seen - unseen).abs()).collect();
            first_best(&gaps, |number, best| number < best)
        },
    },
];

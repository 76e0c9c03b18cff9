//! Cases and mistakes for the gap between two accuracies.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type GeneralisationGap = fn(&[usize], &[usize], &[usize], &[usize]) -> (f64, f64, f64);

/// The answers and the classes of training, then those of the test.
pub type Inputs = [Vec<usize>; 4];

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<GeneralisationGap, Inputs, (f64, f64, f64)> {
    Exercise {
        name: "generalisation_gap",
        page: "dropout/overfitting.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |gap, [answers, classes, test_answers, test_classes]| {
            gap(answers, classes, test_answers, test_classes)
        },
        show: |lists| {
            let [answers, classes, test_answers, test_classes] = lists.each_ref().map(Answer::show);
            format!(
                "training answers = {answers}, training classes = {classes}, test answers = {test_answers}, \
                 test classes = {test_classes}"
            )
        },
        solution: solution::generalisation_gap,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: GeneralisationGap) -> Entry {
    Entry::new(exercise(), answer)
}

/// A network that has learned its samples by heart, one that does better on the test, then drawn ones with three classes.
fn cases() -> Vec<Inputs> {
    let by_heart = [vec![0, 1, 1, 0], vec![0, 1, 1, 0]];
    let on_test = [vec![0, 1, 0, 1, 1], vec![0, 1, 1, 1, 0]];
    let better_on_test = [vec![1, 1, 0], vec![0, 1, 1], vec![0, 1], vec![0, 1]];
    let [answers, classes] = by_heart;
    let [test_answers, test_classes] = on_test;
    let mut cases = vec![
        [answers, classes, test_answers, test_classes],
        better_on_test,
    ];
    let mut draw = Draw::new(140);
    for (training, test) in [(1, 3), (6, 4), (7, 10), (12, 5), (9, 9)] {
        cases.push([training, training, test, test].map(|count| classes_of(&mut draw, count)));
    }
    cases
}

fn classes_of(draw: &mut Draw, count: usize) -> Vec<usize> {
    (0..count).map(|_| draw.index(3)).collect()
}

fn right(answers: &[usize], classes: &[usize]) -> f64 {
    let pairs = answers.iter().zip(classes);
    pairs.filter(|(answer, class)| answer == class).count() as f64
}

fn accuracy(answers: &[usize], classes: &[usize]) -> f64 {
    right(answers, classes) / classes.len() as f64
}

const MISTAKES: &[Mistake<GeneralisationGap>] = &[
    Mistake {
        name: "gap the other way round",
        says: "the gap is training minus test: what the network does better on samples that it knows.",
        function: |answers, classes, test_answers, test_classes| {
            let (training, test) = (
                accuracy(answers, classes),
                accuracy(test_answers, test_classes),
            );
            (training, test, test - training)
        },
    },
    Mistake {
        name: "gap without its sign",
        says: "a network may do better on the test, and then the gap is negative: take no absolute value.",
        function: |answers, classes, test_answers, test_classes| {
            let (training, test) = (
                accuracy(answers, classes),
                accuracy(test_answers, test_classes),
            );
            (training, test, (training - test).abs())
        },
    },
    Mistake {
        name: "one size for both",
        says: "the two sets have different sizes: divide the right answers of the test by the number of test samples.",
        function: |answers, classes, test_answers, test_classes| {
            let count = classes.len() as f64;
            let training = right(answers, classes) / count;
            let test = right(test_answers, test_classes) / count;
            (training, test, training - test)
        },
    },
    Mistake {
        name: "counts instead of shares",
        says: "an accuracy is a share: divide the number of right answers by the number of samples.",
        function: |answers, classes, test_answers, test_classes| {
            let (training, test) = (right(answers, classes), right(test_answers, test_classes));
            (training, test, training - test)
        },
    },
    Mistake {
        name: "errors instead of right answers",
        says: "you counted where answer and class differ; an accuracy counts where they are equal.",
        function: |answers, classes, test_answers, test_classes| {
            let training = 1.0 - accuracy(answers, classes);
            let test = 1.0 - accuracy(test_answers, test_classes);
            (training, test, training - test)
        },
    },
    Mistake {
        name: "whole-number division",
        says: "a whole number divided by a larger whole number is 0 in Rust: turn both into `f64` first.",
        function: |answers, classes, test_answers, test_classes| {
            let training = accuracy(answers, classes).floor();
            let test = accuracy(test_answers, test_classes).floor();
            (training, test, training - test)
        },
    },
    Mistake {
        name: "training samples in the test",
        says: "the test accuracy is about samples that the network has never seen: leave the training set out of it.",
        function: |answers, classes, test_answers, test_classes| {
            let training = accuracy(answers, classes);
            let all = right(answers, classes) + right(test_answers, test_classes);
            let test = all / (classes.len() + test_classes.len()) as f64;
            (training, test, training - test)
        },
    },
];

//! The solutions of the second half's exercises say what the chapter's library says.

use grading::{Exercise, Tolerance, assert_agrees};
use mnist::search::{Trial, best_first, log_quantile, log_spaced};
use mnist_exercises as specs;

/// The inputs of an exercise's cases, with the solution's answers.
pub fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

#[test]
fn the_number_at_a_share_is_the_quantile() {
    for ((from, to, share), number) in solved(&specs::log_uniform::exercise()) {
        assert_agrees(&number, &log_quantile(from, to, share), Tolerance::COMPUTED);
    }
}

#[test]
fn the_sizes_are_the_grid() {
    for ((from, to, count), sizes) in solved(&specs::weight_sizes::exercise()) {
        assert_agrees(&sizes, &log_spaced(from, to, count), Tolerance::COMPUTED);
    }
}

#[test]
fn the_trial_to_keep_is_the_first_of_the_ranking() {
    for ([_, validation, _], kept) in solved(&specs::best_trial::exercise()) {
        let trials = validation.iter().enumerate();
        let trials = trials.map(|(number, &accuracy)| Trial {
            learning_rate: number as f64,
            weight_decay: 0.0,
            accuracy,
        });
        let first = best_first(trials.collect())[0];
        assert_eq!(kept as f64, first.learning_rate, "{validation:?}");
    }
}

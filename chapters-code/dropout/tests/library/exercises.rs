//! The solutions of the exercises say what the chapter's library says.

use backprop::{Layer, layer::Mode};
use dropout::{
    Dropout,
    all_masks::mean_over_masks,
    decoupled::{Moving, Settings, step_apart},
    early_stopping::stop_early,
    mask::{dropped, inverted},
    weight_decay::{decayed_step, penalised_gradient, penalty},
};
use dropout_exercises as specs;
use grading::{Exercise, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector, dvector};

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

#[test]
fn the_numbers_by_hand_are_those_of_the_chapter() {
    let (w, g) = (dvector![0.8, -1.5], dvector![-0.4, 0.2]);
    let (_, (cost, gradient, stepped)) =
        solved(&specs::weight_decay_by_hand::exercise()).swap_remove(0);
    assert_agrees(&cost, &penalty(&w, 0.1), Tolerance::COMPUTED);
    let expected = penalised_gradient(&w, &g, 0.1);
    assert_agrees(
        &DVector::from_column_slice(&gradient),
        &expected,
        Tolerance::COMPUTED,
    );
    let expected = decayed_step(&w, &g, 0.5, 0.1);
    assert_agrees(
        &DVector::from_column_slice(&stepped),
        &expected,
        Tolerance::COMPUTED,
    );
}

#[test]
fn the_decoupled_step_is_the_step_apart_from_the_gradient() {
    for (([weights, velocity, g], [learning_rate, momentum, decay]), (w, v)) in
        solved(&specs::decoupled_step::exercise())
    {
        let settings = Settings {
            learning_rate,
            momentum,
            decay,
        };
        let stepped = step_apart(&Moving { weights, velocity }, &g, settings);
        assert_agrees(&w, &stepped.weights, Tolerance::COMPUTED);
        assert_agrees(&v, &stepped.velocity, Tolerance::COMPUTED);
    }
}

#[test]
fn the_outputs_of_a_mask_are_those_of_the_chapter() {
    for ((a, _, _), (mask, left)) in solved(&specs::dropout_forward::exercise()) {
        assert_agrees(&left, &dropped(&a, &mask), Tolerance::COMPUTED);
    }
}

#[test]
fn the_mean_of_a_unit_is_the_mean_over_all_masks() {
    for ((w, b, x, ratio), answer) in solved(&specs::mean_over_masks::exercise()) {
        let unit = |mask: &DVector<f64>| (w.dot(&inverted(&x, mask, ratio)) + b).max(0.0);
        let mean = mean_over_masks(x.len(), ratio, unit);
        assert_agrees(&answer, &mean, Tolerance::COMPUTED);
    }
}

/// The layer draws its own masks; ones for inputs show the one that it drew.
#[test]
fn the_way_back_is_that_of_the_layer_for_the_mask_that_it_drew() {
    let exercise = specs::dropout_backward::exercise();
    for ((gradient, _, ratio), _) in solved(&exercise) {
        let mut layer = Dropout::new(ratio, crate::random(1));
        let ones = DMatrix::from_element(gradient.nrows(), gradient.ncols(), 1.0);
        let mask = layer
            .forward(&ones)
            .map(|entry| if entry == 0.0 { 0.0 } else { 1.0 });
        let answer = (exercise.solution)(&gradient, &mask, ratio);
        assert_agrees(&answer, &layer.backward(&gradient), Tolerance::COMPUTED);
    }
}

#[test]
fn the_best_epoch_is_that_of_the_chapter() {
    for ((losses, patience), answer) in solved(&specs::best_epoch::exercise()) {
        let stop = stop_early(&losses, patience);
        assert_eq!(answer, (stop.best, stop.last));
    }
}

#[test]
fn in_both_modes_the_solution_says_what_the_layer_says() {
    let exercise = specs::dropout_in_evaluation::exercise();
    for ((inputs, _, ratio, training), _) in solved(&exercise) {
        let mut layer = Dropout::new(ratio, crate::random(2));
        let ones = DMatrix::from_element(inputs.nrows(), inputs.ncols(), 1.0);
        let mask = layer.clone().forward(&ones).map(|entry| entry.min(1.0));
        if !training {
            layer.set_mode(Mode::Evaluation);
        }
        let answer = (exercise.solution)(&inputs, &mask, ratio, training);
        assert_agrees(&answer, &layer.forward(&inputs), Tolerance::COMPUTED);
    }
}

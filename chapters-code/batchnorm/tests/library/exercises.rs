//! The solutions of the exercises say what the chapter's library says.

use backprop::{Layer, layer::Mode};
use batchnorm::{
    BatchNorm, LayerNorm,
    by_steps::{mean_gradient_terms, normalised_gradient, variance_gradient},
    one_feature::{normalise, scale_and_shift},
    variance::biased_variance,
};
use batchnorm_exercises as specs;
use grading::{Exercise, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

const CLOSE: Tolerance = Tolerance::COMPUTED;

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

fn layer(scale: &DVector<f64>, shift: &DVector<f64>, epsilon: f64) -> BatchNorm {
    let mut layer = BatchNorm::new(scale.len());
    (layer.scale, layer.shift, layer.epsilon) = (scale.clone(), shift.clone(), epsilon);
    layer
}

#[test]
fn both_ways_of_the_solutions_are_those_of_the_layer() {
    for ((x, scale, shift, epsilon), y) in solved(&specs::batch_norm_forward::exercise()) {
        let expected = layer(&scale, &shift, epsilon).forward(&x);
        assert_agrees(&y, &expected, CLOSE);
    }
    for ((x, scale, epsilon, g), back) in solved(&specs::batch_norm_backward::exercise()) {
        let shift = DVector::zeros(scale.len());
        let mut layer = layer(&scale, &shift, epsilon);
        let _ = layer.forward(&x);
        assert_agrees(&back, &layer.backward(&g), CLOSE);
    }
}

#[test]
fn the_gradients_of_the_solution_are_those_of_the_last_step() {
    for ((x_hat, scale, g), (of_scale, of_shift, of_normalised)) in
        solved(&specs::gamma_beta_gradients::exercise())
    {
        for feature in 0..scale.len() {
            let (x_hat, g) = (x_hat.row(feature).transpose(), g.row(feature).transpose());
            assert_agrees(&of_scale[feature], &g.dot(&x_hat), CLOSE);
            assert_agrees(&of_shift[feature], &g.sum(), CLOSE);
            let row = of_normalised.row(feature).transpose();
            assert_agrees(&row, &normalised_gradient(&g, scale[feature]), CLOSE);
        }
    }
}

#[test]
fn the_running_values_of_the_solutions_are_those_of_the_layer() {
    for ((running, x, momentum), (biased, moved)) in solved(&specs::running_variance::exercise()) {
        let mut layer = BatchNorm::new(1);
        (layer.momentum, layer.running_variance[0]) = (momentum, running);
        let _ = layer.forward(&x.transpose().into_owned().resize(1, x.len(), 0.0));
        assert_agrees(&moved, &layer.running_variance[0], CLOSE);
        assert_agrees(&biased, &biased_variance(&x), CLOSE);
    }
    for ((batches, momentum, x, epsilon), answer) in solved(&specs::running_average::exercise()) {
        let mut layer = BatchNorm::new(x.nrows());
        (layer.momentum, layer.epsilon) = (momentum, epsilon);
        for batch in &batches {
            let _ = layer.forward(batch);
        }
        layer.set_mode(Mode::Evaluation);
        assert_agrees(&answer, &layer.forward(&x), CLOSE);
    }
}

#[test]
fn layer_normalisation_of_the_solution_is_that_of_the_chapter() {
    for ((x, scale, shift, epsilon), y) in solved(&specs::layer_norm::exercise()) {
        let mut layer = LayerNorm::new(scale.len());
        (layer.scale, layer.shift, layer.epsilon) = (scale, shift, epsilon);
        assert_agrees(&y, &layer.forward(&x), CLOSE);
    }
}

#[test]
fn results_by_hand_agree_with_the_chapter() {
    let x = dvector![1.0, 3.0, 3.0, 9.0];
    let forward = normalise(&x, 7.0);
    let y = scale_and_shift(&forward.normalised, 2.0, 1.0);
    let (mean, variance, outputs) = (specs::normalise_by_hand::exercise().solution)();
    assert_agrees(&(mean, variance), &(forward.mean, forward.variance), CLOSE);
    assert_agrees(&DVector::from_row_slice(&outputs), &y, CLOSE);

    let g = dvector![1.0, -2.0, 3.0, 4.0];
    assert_agrees(&variance_gradient(&g, &x, &forward), &-0.125, CLOSE);
    let (direct, over_variance) = mean_gradient_terms(&g, &x, &forward);
    let share = (direct + over_variance) / 4.0;
    let by_hand = (specs::mean_path_by_hand::exercise().solution)();
    assert_agrees(&by_hand, &(direct, over_variance, share), CLOSE);
}

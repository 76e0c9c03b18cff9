//! What doesn't fit is refused, with both shapes or the number in the message.

use crate::random;
use backprop::Layer;
use dropout::{
    Dropout,
    all_masks::all_masks,
    decoupled::{Moving, Settings, step_apart, step_in_gradient},
    early_stopping::stop_early,
    mask::{draw_mask, dropped, inverted, scaled_for_test},
    moons::{NOISE, moons, with_irrelevant_inputs},
    weight_decay::{decayed_step, penalised_gradient},
};
use nalgebra::{DMatrix, DVector};

const SETTINGS: Settings = Settings {
    learning_rate: 0.1,
    momentum: 0.9,
    decay: 0.1,
};

fn zeros(length: usize) -> DVector<f64> {
    DVector::zeros(length)
}

#[test]
#[should_panic(expected = "Dropout: call forward before backward")]
fn there_is_no_way_back_before_the_way_forward() {
    let _ = Dropout::new(0.5, random(0)).backward(&DMatrix::zeros(2, 3));
}

#[test]
#[should_panic(expected = "Dropout: the outputs were 2×3, but a 3×2 gradient came back")]
fn a_gradient_of_another_shape_is_refused() {
    let mut layer = Dropout::new(0.5, random(0));
    layer.forward(&DMatrix::zeros(2, 3));
    let _ = layer.backward(&DMatrix::zeros(3, 2));
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not 1")]
fn a_layer_that_drops_everything_is_refused() {
    let _ = Dropout::new(1.0, random(0));
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not NaN")]
fn a_ratio_that_is_no_number_is_refused() {
    let _ = Dropout::new(f64::NAN, random(0));
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not -0.1")]
fn a_mask_for_a_negative_ratio_is_refused() {
    let _ = draw_mask(3, -0.1, &mut random(0));
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not 1")]
fn nothing_can_be_divided_by_a_kept_share_of_0() {
    let _ = inverted(&zeros(2), &zeros(2), 1.0);
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not 2")]
fn a_test_scaling_by_a_negative_share_is_refused() {
    let _ = scaled_for_test(&zeros(2), 2.0);
}

#[test]
#[should_panic(expected = "3 outputs came with a mask of 2 entries")]
fn a_mask_of_another_length_is_refused() {
    let _ = dropped(&zeros(3), &zeros(2));
}

#[test]
#[should_panic(expected = "21 units have 2^21 masks")]
fn more_masks_than_anyone_wants_are_refused() {
    let _ = all_masks(21);
}

#[test]
#[should_panic(expected = "3 weights came with a gradient of 2 entries")]
fn a_penalised_gradient_of_another_length_is_refused() {
    let _ = penalised_gradient(&zeros(3), &zeros(2), 0.1);
}

#[test]
#[should_panic(expected = "3 weights came with a gradient of 2 entries")]
fn a_decayed_step_down_a_gradient_of_another_length_is_refused() {
    let _ = decayed_step(&zeros(3), &zeros(2), 0.1, 0.1);
}

#[test]
#[should_panic(expected = "3 weights came with a gradient of 2 entries")]
fn a_step_with_the_decay_inside_needs_a_gradient_that_fits() {
    let _ = step_in_gradient(&Moving::at_rest(&zeros(3)), &zeros(2), SETTINGS);
}

#[test]
#[should_panic(expected = "3 weights came with a gradient of 2 entries")]
fn a_step_with_the_decay_apart_needs_a_gradient_that_fits() {
    let _ = step_apart(&Moving::at_rest(&zeros(3)), &zeros(2), SETTINGS);
}

#[test]
#[should_panic(expected = "without losses there is no best epoch")]
fn no_losses_have_no_best_epoch() {
    let _ = stop_early(&[], 1);
}

#[test]
#[should_panic(expected = "a patience of 0 would stop before the first epoch")]
fn no_patience_is_refused() {
    let _ = stop_early(&[1.0], 0);
}

#[test]
#[should_panic(expected = "1 rows are wanted, but the inputs are 2×4 already")]
fn no_inputs_are_taken_away() {
    let samples = moons(4, NOISE, &mut random(0));
    let _ = with_irrelevant_inputs(&samples, 1, &mut random(0));
}

//! The way back of batch normalisation, as S4 prints it, and the way forward, which it leaves out (E-43).

use crate::batch::{Batch, batches, moments, rational, vector};
use crate::{assert_close, assert_slope, entries::assert_all_close};
use backprop::Layer;
use batchnorm::{BatchNorm, by_steps, one_feature};
use nalgebra::DMatrix;

#[test]
fn s4_31_the_forward_pass_behind_the_formulas_has_mean_3_and_variance_5() {
    for batch in batches() {
        let (mean, variance) = moments(&batch.x);
        let (_, _, forward) = batch.in_the_book();
        assert_close(forward.mean, mean);
        assert_close(forward.variance, variance);
        let normalised = batch.normalised(&batch.x);
        assert_all_close(forward.normalised.as_slice(), &normalised);
    }
    let batch = rational();
    assert_eq!(moments(&batch.x), (3.0, 5.0));
    let (_, _, forward) = batch.in_the_book();
    let third = 1.0 / 3.0;
    assert_all_close(forward.normalised.as_slice(), &[-1.0, -third, third, 1.0]);
    let y = one_feature::scale_and_shift(&forward.normalised, batch.scale, batch.shift);
    assert_all_close(y.as_slice(), &[-1.5, -1.0 / 6.0, 7.0 / 6.0, 2.5]);
}

#[test]
fn s4_32_the_slope_by_normalised_numbers_is_gamma_times_that_by_outputs() {
    for batch in batches() {
        let got = by_steps::normalised_gradient(&vector(&batch.dy), batch.scale);
        let normalised = batch.normalised(&batch.x);
        for place in 0..batch.x.len() {
            assert_close(got[place], batch.dy[place] * batch.scale);
            let loss = |entry: f64| {
                let mut moved = normalised.clone();
                moved[place] = entry;
                batch.loss(&moved, batch.scale, batch.shift)
            };
            assert_slope(got[place], loss, normalised[place]);
        }
    }
    let (_, g, _) = rational().in_the_book();
    assert_all_close(g.as_slice(), &[2.0, -2.0, 1.0, 0.5]);
}

#[test]
fn s4_33_the_slope_by_the_variance_is_the_printed_sum() {
    for batch in batches() {
        let (x, g, forward) = batch.in_the_book();
        let got = by_steps::variance_gradient(&g, &x, &forward);
        assert_close(got, batch.printed_variance_gradient());
        let (mean, variance) = moments(&batch.x);
        assert_slope(got, |variance| batch.loss_with(mean, variance), variance);
    }
    assert_close(rational().printed_variance_gradient(), 1.0 / 36.0);
}

/// The variance is taken around μ, and moves with it.
#[test]
fn s4_34_the_slope_by_the_mean_is_the_printed_pair_of_terms() {
    for batch in batches() {
        let (x, g, forward) = batch.in_the_book();
        let got = by_steps::mean_gradient(&g, &x, &forward);
        let (first, second) = batch.printed_mean_gradient();
        assert_close(got, first + second);
        let loss = |mean: f64| {
            let squares = batch.x.iter().map(|x| (x - mean).powi(2));
            batch.loss_with(mean, squares.sum::<f64>() / batch.count())
        };
        assert_slope(got, loss, moments(&batch.x).0);
    }
    assert_all_close(
        &<[f64; 2]>::from(rational().printed_mean_gradient()),
        &[-0.5, 0.0],
    );
}

#[test]
fn s4_35_the_slope_by_an_input_is_the_printed_sum_of_three_terms() {
    for batch in batches() {
        let (x, g, forward) = batch.in_the_book();
        let got = by_steps::input_gradient(&g, &x, &forward);
        let printed = batch.printed_input_gradient();
        assert_all_close(got.as_slice(), &printed);
        assert_all_close(through_the_layer(&batch).0.as_slice(), &printed);
        for (place, entry) in batch.x.iter().enumerate() {
            assert_slope(got[place], |x| batch.loss_at(place, x), *entry);
        }
    }
    let expected = [0.5, -29.0 / 36.0, 2.0 / 9.0, 1.0 / 12.0];
    assert_all_close(&rational().printed_input_gradient(), &expected);
}

/// The gradients that the chapter's layer has for inputs, γ and β.
fn through_the_layer(batch: &Batch) -> (DMatrix<f64>, [f64; 2]) {
    let row = |numbers: &[f64]| DMatrix::from_row_slice(1, numbers.len(), numbers);
    let mut layer = BatchNorm::new(1);
    (layer.scale[0], layer.shift[0]) = (batch.scale, batch.shift);
    layer.epsilon = batch.epsilon;
    let _ = layer.forward(&row(&batch.x));
    let by_inputs = layer.backward(&row(&batch.dy));
    let groups = layer.parameters();
    (by_inputs, [groups[0].gradients[0], groups[1].gradients[0]])
}

#[test]
fn s4_36_the_slope_by_gamma_is_the_printed_sum() {
    for batch in batches() {
        let normalised = batch.normalised(&batch.x);
        let mut printed = 0.0;
        for (dy, x) in batch.dy.iter().zip(&normalised) {
            printed += dy * x;
        }
        let (_, _, forward) = batch.in_the_book();
        let got = by_steps::scale_gradient(&vector(&batch.dy), &forward);
        assert_all_close(&[got, through_the_layer(&batch).1[0]], &[printed; 2]);
        let loss = |scale| batch.loss(&normalised, scale, batch.shift);
        assert_slope(got, loss, batch.scale);
    }
    assert_close(through_the_layer(&rational()).1[0], -0.25);
}

#[test]
fn s4_37_the_slope_by_beta_is_the_printed_sum() {
    for batch in batches() {
        let mut printed = 0.0;
        for dy in &batch.dy {
            printed += dy;
        }
        let got = by_steps::shift_gradient(&vector(&batch.dy));
        assert_all_close(&[got, through_the_layer(&batch).1[1]], &[printed; 2]);
        let normalised = batch.normalised(&batch.x);
        let loss = |shift| batch.loss(&normalised, batch.scale, shift);
        assert_slope(got, loss, batch.shift);
    }
    assert_close(through_the_layer(&rational()).1[1], 0.75);
}

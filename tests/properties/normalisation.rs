//! Normalisation doesn't see where its inputs begin or in what unit they are measured.

use crate::strategies::{matrix, moderate, positive};
use crate::{assert_close, assert_within, for_all};
use backprop::Layer;
use batchnorm::{
    BatchNorm, LayerNorm,
    one_feature::normalise,
    variance::{biased_variance, unbiased_variance},
};
use mnist::features::Scaling;
use nalgebra::{DMatrix, DVector};
use proptest::strategy::{BoxedStrategy, Strategy};

/// Seven digits lie between a million and the differences of the samples, and nine stay.
const MOVED_FAR: f64 = 1e-6;

/// Two features in five samples that differ by more than rounding.
fn batches() -> BoxedStrategy<DMatrix<f64>> {
    matrix(&moderate(), 2, 5)
        .prop_map(|batch| {
            DMatrix::from_fn(2, 5, |row, column| {
                batch[(row, column)] + 5.0 * column as f64
            })
        })
        .boxed()
}

/// What a layer without ε, γ and β makes of a batch.
fn normalised(batch: &DMatrix<f64>) -> DMatrix<f64> {
    let mut layer = BatchNorm::new(batch.nrows());
    layer.epsilon = 0.0;
    layer.forward(batch)
}

#[test]
fn a_batch_in_another_unit_and_from_another_zero_is_normalised_to_the_same() {
    let cases = (batches(), positive(), -1e6..1e6);
    for_all(&cases, |(batch, unit, zero)| {
        let changed = (unit * &batch).add_scalar(zero * unit);
        assert_within(MOVED_FAR, &normalised(&changed), &normalised(&batch));
        assert_close(&normalised(&(-&batch)), &-normalised(&batch));
    });
}

/// A layer normalises each sample over its features, so its unit and zero are those of the sample.
#[test]
fn a_sample_in_another_unit_and_from_another_zero_is_normalised_to_the_same() {
    let cases = (batches(), positive(), -1e6..1e6);
    for_all(&cases, |(batch, unit, zero)| {
        let mut layer = LayerNorm::new(5);
        layer.epsilon = 0.0;
        let samples = batch.transpose();
        let expected = layer.forward(&samples);
        let changed = (unit * &samples).add_scalar(zero * unit);
        assert_within(MOVED_FAR, &layer.forward(&changed), &expected);
    });
}

#[test]
fn the_layer_normalises_each_feature_as_if_it_were_alone() {
    let cases = (batches(), -1e6..1e6);
    for_all(&cases, |(batch, zero)| {
        let moved = batch.add_scalar(zero);
        let outputs = BatchNorm::new(2).forward(&moved);
        for (output, feature) in outputs.row_iter().zip(moved.row_iter()) {
            let alone = normalise(&feature.transpose(), 1e-5).normalised;
            assert_within(MOVED_FAR, &output.transpose(), &alone);
        }
    });
}

/// x̂ is 0 there up to the rounding of the mean, which ε doesn't let grow.
#[test]
fn a_feature_that_never_varies_is_normalised_to_zero_wherever_it_lies() {
    for_all(&(-1e9..1e9, 2..6_usize), |(constant, samples)| {
        let mut layer = BatchNorm::new(1);
        let outputs = layer.forward(&DMatrix::from_element(1, samples, constant));
        let rounding = 1e3 * f64::EPSILON * f64::abs(constant);
        assert!(outputs.iter().all(|x| x.abs() <= rounding), "{outputs}");
        let variance = layer.running_variance[0];
        assert!(
            (variance - 0.9).abs() <= rounding * rounding + 1e-12,
            "{variance}"
        );
    });
}

#[test]
fn no_shift_changes_a_variance_and_a_unit_enters_it_squared() {
    let cases = (batches(), positive(), -1e6..1e6);
    for_all(&cases, |(batch, unit, zero)| {
        let x: DVector<f64> = batch.row(0).transpose();
        let changed = (unit * &x).add_scalar(unit * zero);
        for variance in [biased_variance, unbiased_variance] {
            assert_within(
                MOVED_FAR,
                &variance(&changed),
                &(unit * unit * variance(&x)),
            );
        }
        assert_close(&unbiased_variance(&x), &(biased_variance(&x) * 5.0 / 4.0));
    });
}

#[test]
fn scaled_features_have_the_mean_0_and_the_deviation_1_whatever_they_were() {
    let cases = (batches(), positive(), -1e6..1e6);
    for_all(&cases, |(batch, unit, zero)| {
        let changed = (unit * &batch).add_scalar(unit * zero);
        let scaled = Scaling::of(&changed).apply(&changed);
        assert_within(MOVED_FAR, &scaled.column_mean(), &DVector::zeros(2));
        for feature in scaled.row_iter() {
            assert_within(MOVED_FAR, &feature.variance(), &1.0);
        }
    });
}

#[test]
fn a_feature_that_never_changes_keeps_its_unit() {
    for_all(&(-1e9..1e9, 1..6_usize), |(constant, samples)| {
        let scaling = Scaling::of(&DMatrix::from_element(1, samples, constant));
        assert_eq!(scaling.deviations[0], 1.0);
    });
}

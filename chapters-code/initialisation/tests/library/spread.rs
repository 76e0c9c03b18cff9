//! Layer after layer, and what is left of a batch.

use activations::Activation;
use grading::{Tolerance, assert_agrees};
use initialisation::{
    Scheme,
    measure::mean_square,
    spread::{LAYERS, SAMPLES, SEED, WIDTH, deviations, outputs, saturated},
};
use nalgebra::dmatrix;

#[test]
fn there_is_one_matrix_for_each_layer_with_units_as_rows() {
    let outputs = outputs(Scheme::XavierNormal, Activation::Tanh, SEED);
    assert_eq!(outputs.len(), LAYERS);
    assert!(outputs.iter().all(|a| a.shape() == (WIDTH, SAMPLES)));
}

#[test]
fn relu_passes_a_factor_through_so_all_its_normal_schemes_are_one_picture_at_other_scales() {
    let of = |scheme| outputs(scheme, Activation::Relu, SEED);
    let (he, one) = (of(Scheme::HeNormal), of(Scheme::Normal { deviation: 1.0 }));
    let factor = Scheme::HeNormal.deviation(WIDTH, WIDTH);
    for (layer, (he, one)) in (1..).zip(he.iter().zip(&one)) {
        let scaled = one * factor.powi(layer);
        assert_agrees(he, &scaled, Tolerance::COMPUTED);
    }
}

/// The mean square of a layer of this width scatters by a tenth or two, and more with each layer, since the next layer
/// inherits what the last one lost; the bounds are factors of two, tried on three seeds, not a confidence.
#[test]
fn he_keeps_the_mean_square_and_xavier_halves_it_in_each_layer() {
    for seed in 0..3 {
        for (scheme, kept) in [(Scheme::HeNormal, 1.0), (Scheme::LecunNormal, 0.5)] {
            let outputs = outputs(scheme, Activation::Relu, seed);
            let squares: Vec<f64> = outputs.iter().map(mean_square).collect();
            let over_four = (squares[4] / squares[0]) / f64::powi(kept, 4);
            assert!(
                (0.5..2.0).contains(&over_four),
                "{scheme:?}, seed {seed}: {squares:?}"
            );
        }
    }
}

/// The table of the notes (W-8), made with another generator: shapes are compared, with a tenth of room.
#[test]
fn the_standard_deviations_have_the_shape_of_the_notes() {
    let rows = [
        (
            1.0,
            Activation::Sigmoid,
            [0.459, 0.446, 0.440, 0.430, 0.439],
        ),
        (
            0.01,
            Activation::Tanh,
            [9.98e-2, 9.84e-3, 9.92e-4, 1.01e-4, 9.98e-6],
        ),
        (0.1, Activation::Tanh, [0.630, 0.483, 0.408, 0.362, 0.322]),
    ];
    for (deviation, activation, expected) in rows {
        let got = deviations(&outputs(Scheme::Normal { deviation }, activation, SEED));
        for (got, expected) in got.into_iter().zip(expected) {
            let off = (got / expected - 1.0).abs();
            assert!(
                off < 0.1,
                "{activation:?}, {deviation}: {got}, not {expected}"
            );
        }
    }
}

#[test]
fn saturated_outputs_are_counted_at_both_ends() {
    let sigmoid = dmatrix![0.04, 0.06, 0.5, 0.96];
    assert_agrees(
        &saturated(&sigmoid, Activation::Sigmoid),
        &0.5,
        Tolerance::COMPUTED,
    );
    let tanh = dmatrix![-0.96, -0.94, 0.0, 0.04, 0.96];
    assert_agrees(
        &saturated(&tanh, Activation::Tanh),
        &0.4,
        Tolerance::COMPUTED,
    );
    // The two marks themselves are still inside.
    for (marks, activation) in [
        (dmatrix![0.05, 0.95], Activation::Sigmoid),
        (dmatrix![-0.95, 0.95], Activation::Tanh),
    ] {
        assert_eq!(saturated(&marks, activation), 0.0);
    }
}

//! Signal and gradient in a deep network, against the layers of the chapter on backpropagation.

use crate::random;
use activations::{Activation, normal::standard_normal};
use backprop::{Affine, Layer};
use grading::{Tolerance, assert_agrees};
use initialisation::{
    Scheme,
    compare::Elementwise,
    flow::{Flow, SAMPLES, flow, typical_flow},
    measure::mean_square,
};
use nalgebra::{DMatrix, DVector};

const WIDTHS: [usize; 5] = [4, 6, 3, 5, 2];

/// The same flow from layers that know their own way back, with numbers drawn in the same order.
fn by_layers(scheme: Scheme, activation: Activation, seed: u64) -> Flow {
    let mut generator = random(seed);
    let mut layers: Vec<(Affine, Elementwise)> = WIDTHS
        .windows(2)
        .map(|pair| {
            let weights = scheme.weights(pair[0], pair[1], &mut generator);
            let affine = Affine::new(weights, DVector::zeros(pair[1]));
            (affine, Elementwise::new(activation))
        })
        .collect();
    let mut normal = |rows| DMatrix::from_fn(rows, SAMPLES, |_, _| standard_normal(&mut generator));
    let (mut signal, mut gradient) = (normal(WIDTHS[0]), normal(WIDTHS[4]));
    let size = |numbers: &DMatrix<f64>| mean_square(numbers).sqrt();
    let mut flow = Flow {
        forward: vec![],
        backward: vec![],
    };
    for (affine, activation) in &mut layers {
        signal = activation.forward(&affine.forward(&signal));
        flow.forward.push(size(&signal));
    }
    for (affine, activation) in layers.iter_mut().rev() {
        let delta = activation.backward(&gradient);
        flow.backward.insert(0, size(&delta));
        gradient = affine.backward(&delta);
    }
    flow
}

#[test]
fn the_sizes_are_those_of_a_stack_of_layers() {
    let activations = [Activation::Identity, Activation::Tanh, Activation::Relu];
    for (seed, activation) in (0..).zip(activations) {
        let got = flow(&WIDTHS, Scheme::XavierNormal, activation, seed);
        let expected = by_layers(Scheme::XavierNormal, activation, seed);
        assert_agrees(&got.forward, &expected.forward, Tolerance::COMPUTED);
        assert_agrees(&got.backward, &expected.backward, Tolerance::COMPUTED);
    }
}

#[test]
fn twice_the_weights_of_a_relu_network_double_the_signal_and_the_gradient_in_every_layer() {
    let of = |deviation| flow(&[20; 6], Scheme::Normal { deviation }, Activation::Relu, 3);
    let (one, two) = (of(0.2), of(0.4));
    for layer in 0..5 {
        let steps = i32::try_from(layer).expect("a small number");
        let forward = one.forward[layer] * 2.0_f64.powi(steps + 1);
        assert_agrees(&two.forward[layer], &forward, Tolerance::COMPUTED);
        let backward = one.backward[layer] * 2.0_f64.powi(4 - steps);
        assert_agrees(&two.backward[layer], &backward, Tolerance::COMPUTED);
    }
}

#[test]
fn a_typical_flow_of_one_seed_is_that_flow() {
    let of_one = typical_flow(&WIDTHS, Scheme::HeNormal, Activation::Tanh, 1);
    let flow = flow(&WIDTHS, Scheme::HeNormal, Activation::Tanh, 0);
    assert_agrees(&of_one.forward, &flow.forward, Tolerance::COMPUTED);
    assert_agrees(&of_one.backward, &flow.backward, Tolerance::COMPUTED);
}

/// The chapter's claim about widths that differ, over many seeds: with form A the signal is kept and the slopes end at
/// √(last width / first width), whatever lies between. The bounds of 20 % are wide for 30 networks, and not a confidence.
#[test]
fn with_form_a_only_the_first_and_the_last_width_count() {
    let widths = [20, 80, 40, 60];
    let flow = typical_flow(&widths, Scheme::LecunNormal, Activation::Identity, 30);
    assert!((flow.forward[2] - 1.0).abs() < 0.2, "{flow:?}");
    // δ of the first layer has met the two layers behind it: 60/40 · 40/80 of the mean square is left.
    let expected = (60.0_f64 / 80.0).sqrt();
    assert!((flow.backward[0] / expected - 1.0).abs() < 0.2, "{flow:?}");
}

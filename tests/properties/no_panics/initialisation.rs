//! The library of the chapter on initial weights.

use super::{any_matrix, any_vector};
use crate::networks::{activation, random};
use crate::strategies::finite;
use crate::{for_all, for_cases};
use backprop::Layer;
use initialisation::{
    Scheme,
    compare::{self, Elementwise, disc},
    flow::flow,
    measure::histogram,
    orthogonal::orthogonal,
    scheme::uniform_bound,
    spread::{deviations, outputs},
    sums::weighted_sums,
    symmetry::{after_steps, after_xor, equal_network, gap, nudged_network, xor},
};

#[test]
fn weights_of_any_scheme_and_shape_never_panic() {
    let cases = (0..5_usize, 0..5_usize, finite(), random());
    for_all(&cases, |(inputs, units, number, mut random)| {
        let schemes = [
            Scheme::Constant(number),
            Scheme::Normal { deviation: number },
            Scheme::LecunNormal,
            Scheme::XavierNormal,
            Scheme::XavierUniform,
            Scheme::HeNormal,
            Scheme::HeUniform,
        ];
        for scheme in schemes {
            let _ = scheme.deviation(inputs, units);
            let weights = scheme.weights(inputs, units, &mut random);
            assert_eq!(weights.shape(), (units, inputs));
        }
        let _ = uniform_bound(number);
        assert_eq!(
            orthogonal(inputs, units, &mut random).shape(),
            (units, inputs)
        );
    });
}

#[test]
fn measures_of_any_numbers_never_panic() {
    let cases = (any_matrix(), any_vector(), finite(), finite(), random());
    for_all(&cases, |(numbers, x, one, other, mut random)| {
        let _ = deviations(&[numbers.clone(), numbers.clone()]);
        let _ = weighted_sums(&x, one, 3, &mut random);
        if one != other {
            let range = (one.min(other), one.max(other));
            assert_eq!(histogram(&numbers, range, 4).len(), 4);
        }
    });
}

#[test]
fn signals_through_layers_of_any_scheme_never_panic() {
    for_cases(
        32,
        &(finite(), activation(), random()),
        |(number, activation, mut random)| {
            let scheme = Scheme::Normal { deviation: number };
            assert_eq!(flow(&[2, 3, 1], scheme, activation, 0).forward.len(), 2);
            let mut network = compare::network(scheme, activation, &mut random);
            let (points, classes) = disc(3, &mut random);
            let outputs = network.forward(&points);
            assert_eq!(outputs.shape(), classes.shape());
            let mut elementwise = Elementwise::new(activation);
            let _ = elementwise.forward(&outputs);
            let _ = elementwise.backward(&classes);
        },
    );
    assert_eq!(
        outputs(Scheme::HeNormal, activations::Activation::Relu, 0).len(),
        5
    );
}

#[test]
fn networks_that_begin_with_any_equal_weights_never_panic() {
    for_all(
        &(finite(), finite(), activation()),
        |(weight, rate, activation)| {
            let networks = after_steps(&equal_network(weight, activation), 2);
            let _ = networks.iter().map(gap).collect::<Vec<_>>();
            let _ = after_xor(&nudged_network(weight), 2, rate);
            assert_eq!(xor().len(), 4);
        },
    );
}

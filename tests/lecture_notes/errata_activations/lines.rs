//! What bends and what doesn't: linear layers, single units, and functions that take more than one number.

use crate::{
    assert_close, assert_printed,
    entries::{assert_all_close, assert_all_printed, assert_matrix},
};
use activations::{
    Activation::{Elu, LeakyRelu, Sigmoid, Tanh},
    collapse::Affine,
    maxout::{Maxout, two_slopes},
    relu::relu_of_vector,
    sigmoid::sigmoid,
    softmax::{softmax, softmax_jacobian},
};
use feedforward::product::product;
use nalgebra::{DVector, dmatrix, dvector};
use perceptron::{
    Unit,
    gates::{Gate, INPUTS},
    quadratic::QuadraticDiscriminant,
    separability::best_score,
    two_layers::xor,
};

/// XOR of 00, 01, 10, 11 in ±1 coding.
const XOR: [f64; 4] = [-1.0, 1.0, 1.0, -1.0];

/// As printed: softmax is no activation function. True of functions of one number: each share hears of each input.
#[test]
fn e_34_softmax_is_no_function_of_one_number_but_a_sigmoid_for_two_classes() {
    assert_printed(softmax(&dvector![0.5, 2.0, 1.0])[0], "0.140244383166");
    assert_printed(softmax(&dvector![0.5, 3.0, 1.0])[0], "0.067425358232");
    let jacobian = softmax_jacobian(&dvector![0.5, 2.0, 1.0]);
    let off_diagonal = [(0, 1), (0, 2), (1, 2)].map(|place| jacobian[place]);
    let printed = ["-0.088148043261", "-0.032427852895", "-0.145331553895"];
    assert_all_printed(&off_diagonal, &printed);
    for row in jacobian.row_iter() {
        assert_close(row.sum(), 0.0);
    }
    assert!(jacobian.determinant().abs() < 1e-15, "singular");
    // False in the common usage, as the case of two classes shows.
    let [share, one_number] = [softmax(&dvector![1.5, 0.0])[0], sigmoid(1.5)];
    assert_all_printed(&[share, one_number], &["0.817574476194"; 2]);
}

/// As printed: an activation function gives other shapes than a straight line. Behind one unit it doesn't.
#[test]
fn e_35_an_activation_alone_leaves_xor_at_three_of_four() {
    assert_eq!(best_score(Gate::XOR), 3);
    let (leaky, elu) = (LeakyRelu { slope: 0.1 }, Elu { alpha: 1.0 });
    for unit in [
        Unit::new(&[1.0, 1.0], -0.5),
        Unit::new(&[-2.0, 1.0], 0.75),
        Unit::new(&[0.5, -1.5], 0.25),
    ] {
        for activation in [Sigmoid, Tanh, leaky, elu] {
            let right = INPUTS.iter().zip(XOR).filter(|(x, wanted)| {
                let sum = unit.weighted_sum(&DVector::from_row_slice(&x[..]));
                let above = activation.value(sum) > activation.value(0.0);
                assert_eq!(above, sum > 0.0);
                above == (*wanted > 0.0)
            });
            assert!(right.count() <= 3, "{activation:?} behind {unit:?}");
        }
    }
}

/// Right ways out: a hidden layer, a product of the inputs, or a function that turns round.
#[test]
fn e_35_a_hidden_layer_a_product_or_a_turning_function_does_bend_the_boundary() {
    let product = QuadraticDiscriminant {
        second_order: dmatrix![0.0, -1.0; 0.0, 0.0],
        weights: dvector![0.0, 0.0],
        bias: 0.0,
    };
    for ([x, y], wanted) in INPUTS.into_iter().zip(XOR) {
        let signed = dvector![2.0 * x - 1.0, 2.0 * y - 1.0];
        assert_eq!(product.value(&signed), wanted);
        assert_eq!(xor().outputs(&dvector![x, y]).1, f64::from(wanted > 0.0));
        let turned = two_slopes(-1.0, 1.0).value(&dvector![x + y - 1.0]);
        assert_eq!(turned < 0.5, wanted > 0.0);
    }
}

/// As printed: a linear transformation is a matrix, so layers collapse. With biases it is affine; ReLU in between ends it.
#[test]
fn e_36_two_affine_layers_are_one_and_relu_in_between_makes_another_answer() {
    let first = Affine {
        weights: dmatrix![1.0, 2.0; 0.0, 1.0; -1.0, 1.0],
        bias: dvector![1.0, -1.0, 0.5],
    };
    let second = Affine {
        weights: dmatrix![2.0, 0.0, 1.0; 1.0, -1.0, 0.0],
        bias: dvector![0.5, 2.0],
    };
    let one = first.collapsed_with(&second);
    assert_matrix(&one.weights, &dmatrix![1.0, 5.0; 1.0, 1.0]);
    assert_all_close(one.bias.as_slice(), &[3.0, 4.0]);
    let x = dvector![1.0, -2.0];
    assert_all_close(second.apply(&first.apply(&x)).as_slice(), &[-6.0, 3.0]);
    assert_all_close(one.apply(&x).as_slice(), &[-6.0, 3.0]);
    let bent = second.apply(&relu_of_vector(&first.apply(&x)));
    assert_all_close(bent.as_slice(), &[0.5, 2.0]);
    // A bias makes it affine: twice the input isn't twice the output.
    assert!((one.apply(&(2.0 * &x)) - 2.0 * one.apply(&x)).norm() > 1.0);
    let narrow = product(&dmatrix![3.0; 4.0], &dmatrix![1.0, 2.0]);
    assert_eq!(narrow, dmatrix![3.0, 6.0; 4.0, 8.0]);
    assert_eq!(narrow.rank(1e-12), 1);
}

/// As printed, among functions of one number. It holds three of them, and has two sets of weights of its own.
#[test]
fn e_39_maxout_holds_other_functions_and_takes_a_vector() {
    for x in [-3.0, -0.5, 0.0, 0.5, 3.0] {
        let value = |first, second| two_slopes(first, second).value(&dvector![x]);
        let expected = [x.max(0.0), x.max(0.1 * x), x.abs()];
        let got = [value(0.0, 1.0), value(0.1, 1.0), value(-1.0, 1.0)];
        assert_all_close(&got, &expected);
    }
    let maxout = Maxout::new(vec![
        Unit::new(&[1.0, -1.0], 0.5),
        Unit::new(&[-0.5, 2.0], -1.0),
    ]);
    let x = dvector![2.0, 1.0];
    let sums = [0, 1].map(|piece| maxout.pieces[piece].weighted_sum(&x));
    assert_all_close(&sums, &[1.5, 0.0]);
    assert_close(maxout.value(&x), 1.5);
}

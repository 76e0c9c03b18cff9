//! Affine layers that collapse.

use crate::CASES;
use activations::{collapse::Affine, relu::relu_of_vector};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::dvector;

fn layer(draw: &mut Draw, inputs: usize, outputs: usize) -> Affine {
    Affine {
        weights: draw.matrix(outputs, inputs),
        bias: draw.vector(outputs),
    }
}

#[test]
fn two_layers_do_what_their_collapsed_layer_does() {
    let mut draw = Draw::new(21);
    for _ in 0..CASES {
        let (first, second) = (layer(&mut draw, 3, 4), layer(&mut draw, 4, 2));
        let x = draw.vector(3);
        let both = second.apply(&first.apply(&x));
        let one = first.collapsed_with(&second);
        assert_eq!(one.weights.shape(), (2, 3));
        assert_agrees(&one.apply(&x), &both, Tolerance::COMPUTED);
    }
}

#[test]
fn of_three_layers_it_does_not_matter_which_two_collapse_first() {
    let mut draw = Draw::new(22);
    for _ in 0..CASES {
        let first = layer(&mut draw, 2, 3);
        let (second, third) = (layer(&mut draw, 3, 4), layer(&mut draw, 4, 2));
        let from_below = first.collapsed_with(&second).collapsed_with(&third);
        let from_above = first.collapsed_with(&second.collapsed_with(&third));
        assert_agrees(
            &from_below.weights,
            &from_above.weights,
            Tolerance::COMPUTED,
        );
        assert_agrees(&from_below.bias, &from_above.bias, Tolerance::COMPUTED);
    }
}

/// An affine function has f(x) + f(−x) = 2 f(0) for every x; the same two layers with ReLU between them don't.
#[test]
fn with_relu_between_them_two_layers_are_not_affine() {
    let mut draw = Draw::new(23);
    let mut bent = 0;
    for _ in 0..CASES {
        let (first, second) = (layer(&mut draw, 2, 5), layer(&mut draw, 5, 1));
        let x = draw.vector(2);
        let gap = |f: &dyn Fn(&nalgebra::DVector<f64>) -> f64| {
            f(&x) + f(&-&x) - 2.0 * f(&dvector![0.0, 0.0])
        };
        assert!(gap(&|x| second.apply(&first.apply(x))[0]).abs() < 1e-12);
        let with_relu = gap(&|x| second.apply(&relu_of_vector(&first.apply(x)))[0]);
        bent += usize::from(with_relu.abs() > 1e-3);
    }
    assert!(
        bent > CASES / 2,
        "only {bent} of {CASES} networks were bent"
    );
}

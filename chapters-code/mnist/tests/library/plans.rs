//! A plan builds the layers that it names, and no others.

use crate::random;
use backprop::Layer;
use datasets::mnist::PIXELS;
use mnist::Plan;
use nalgebra::DMatrix;

/// How many layers a network of two hidden layers has with these additions.
fn layers(batch_normalised: bool, dropout: f64) -> usize {
    let plan = Plan {
        batch_normalised,
        dropout,
        ..Plan::relu(&[6, 5])
    };
    plan.build(&mut random(1)).layers.len()
}

#[test]
fn each_hidden_layer_gets_what_the_plan_adds() {
    // Affine and its activation for each, then the affine layer of the logits.
    let bare = 2 * 2 + 1;
    assert_eq!(layers(false, 0.0), bare);
    assert_eq!(layers(true, 0.0), bare + 2);
    assert_eq!(layers(false, 0.5), bare + 2);
    assert_eq!(layers(true, 0.5), bare + 4);
}

#[test]
fn only_a_plan_with_dropout_draws_masks() {
    let inputs = DMatrix::from_element(PIXELS, 3, 0.5);
    let twice = |dropout| {
        let plan = Plan {
            dropout,
            ..Plan::relu(&[40])
        };
        let mut network = plan.build(&mut random(2));
        network.forward(&inputs) == network.forward(&inputs)
    };
    assert!(twice(0.0));
    assert!(!twice(0.5));
}

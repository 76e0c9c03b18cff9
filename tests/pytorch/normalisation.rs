//! Batch normalisation in training and in evaluation with its running values, and layer normalisation.

use backprop::{Layer, layer::Mode};
use batchnorm::{BatchNorm, LayerNorm};
use serde_json::Value;

use crate::{assert_number, assert_together, list, number, of, part, samples, vector};

/// Passes a batch forward and back, and compares outputs and all gradients.
fn pass(layer: &mut dyn Layer, step: &Value) {
    let outputs = layer.forward(&samples(of(step, "x")));
    assert_together(
        "outputs",
        outputs.as_slice(),
        samples(of(step, "y")).as_slice(),
    );
    let passed = layer.backward(&samples(of(step, "arriving")));
    let expected = samples(of(step, "x_gradient"));
    assert_together("inputs", passed.as_slice(), expected.as_slice());
    let groups = layer.parameters();
    for (group, name) in groups.iter().zip(["scale_gradient", "shift_gradient"]) {
        assert_together(name, group.gradients, vector(of(step, name)).as_slice());
    }
}

#[test]
fn batch_normalisation_is_pytorchs_over_training_and_evaluation() {
    let said = part("layers.batch_norm");
    let mut layer = BatchNorm::new(4);
    assert_number("ε", layer.epsilon, number(of(said, "epsilon")));
    assert_number("momentum", layer.momentum, number(of(said, "momentum")));
    (layer.scale, layer.shift) = (vector(of(said, "scale")), vector(of(said, "shift")));
    for step in list(of(said, "steps")) {
        let training = of(step, "training").as_bool().expect("yes or no");
        layer.set_mode(if training {
            Mode::Training
        } else {
            Mode::Evaluation
        });
        pass(&mut layer, step);
        let (mean, variance) = (of(step, "running_mean"), of(step, "running_variance"));
        assert_together(
            "running mean",
            layer.running_mean.as_slice(),
            vector(mean).as_slice(),
        );
        assert_together(
            "running variance",
            layer.running_variance.as_slice(),
            vector(variance).as_slice(),
        );
    }
}

#[test]
fn layer_normalisation_is_pytorchs() {
    let said = part("layers.layer_norm");
    let mut layer = LayerNorm::new(5);
    assert_number("ε", layer.epsilon, number(of(said, "epsilon")));
    (layer.scale, layer.shift) = (vector(of(said, "scale")), vector(of(said, "shift")));
    pass(&mut layer, said);
}

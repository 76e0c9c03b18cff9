//! Fifty training steps, every parameter after every step.

use activations::Activation;
use backprop::{Layer, Relu, Stack, layer::Mode};
use batchnorm::BatchNorm;
use initialisation::compare::Elementwise;
use losses::SoftmaxWithLoss;
use optimizers::{Adam, Momentum, Optimizer, Sgd, optimizer::step_layer};
use serde_json::Value;

use crate::{
    assert_number, assert_together, list,
    networks::{affine, by_columns, plain},
    number, of, part, samples, vector,
};

/// Affine, batch normalisation, ReLU, affine, batch normalisation, tanh, affine.
fn normalised(start: &[Value]) -> Stack {
    let normalisation = |scale: &Value, shift: &Value| {
        let mut layer = BatchNorm::new(list(scale).len());
        (layer.scale, layer.shift) = (vector(scale), vector(shift));
        Box::new(layer)
    };
    Stack {
        layers: vec![
            affine(&start[0], &start[1]),
            normalisation(&start[2], &start[3]),
            Box::new(Relu::default()),
            affine(&start[4], &start[5]),
            normalisation(&start[6], &start[7]),
            Box::new(Elementwise::new(Activation::Tanh)),
            affine(&start[8], &start[9]),
        ],
    }
}

/// What a training is called, how its network is made of first parameters, and who makes the steps.
type Training = (&'static str, fn(&[Value]) -> Stack, Box<dyn Optimizer>);

/// One step on its third of the samples, compared with PyTorch's in every parameter.
fn train(network: &mut Stack, optimizer: &mut dyn Optimizer, said: &Value, step: usize) {
    let (x, targets) = (samples(of(said, "x")), samples(of(said, "targets")));
    let start = 8 * (step % 3);
    let mut end = SoftmaxWithLoss::default();
    let logits = network.forward(&x.columns(start, 8).into_owned());
    let loss = end.forward(&logits, &targets.columns(start, 8).into_owned());
    assert_number(
        &format!("loss of step {step}"),
        loss,
        number(&of(said, "losses")[step]),
    );
    network.backward(&end.backward());
    step_layer(optimizer, network);
    let expected = list(&of(said, "path")[step]);
    let groups = network.parameters();
    assert_eq!(groups.len(), expected.len());
    for (place, (group, expected)) in groups.iter().zip(expected).enumerate() {
        assert_together(
            &format!("group {place} after step {step}"),
            group.values,
            &by_columns(expected),
        );
    }
}

#[test]
fn fifty_steps_of_training_are_pytorchs_weight_by_weight() {
    let trainings: [Training; 3] = [
        ("sgd", plain, Box::new(Sgd { learning_rate: 0.5 })),
        ("adam", plain, Box::new(Adam::new(0.05))),
        ("normalised", normalised, Box::new(Momentum::new(0.2, 0.9))),
    ];
    for (name, network, mut optimizer) in trainings {
        let said = part(&format!("networks.trained.{name}"));
        let mut network = network(list(of(said, "start")));
        let steps = list(of(said, "path")).len();
        assert_eq!(steps, 50);
        for step in 0..steps {
            train(&mut network, optimizer.as_mut(), said, step);
        }
        network.set_mode(Mode::Evaluation);
        let outputs = network.forward(&samples(of(said, "x")));
        assert_together(
            name,
            outputs.as_slice(),
            samples(of(said, "evaluated")).as_slice(),
        );
    }
}

//! Two moons, and networks with any number of hidden layers that learn them: what depth does is tried on these.

use activations::Activation;
use backprop::{Affine, Layer, Stack, stack::descend};
use dropout::moons::{NOISE, moons};
use initialisation::{Scheme, compare::Elementwise};
use losses::SoftmaxWithLoss;
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The units of each hidden layer, and the rate of all steps, as in the experiment of E-42.
const WIDTH: usize = 8;
const LEARNING_RATE: f64 = 0.5;

/// Half of the samples of E-42, whose experiment these are too small to repeat digit by digit.
const SAMPLES: usize = 100;

fn network(activation: Activation, hidden: usize, random: &mut ChaCha8Rng) -> Stack {
    let scheme = match activation {
        Activation::Relu => Scheme::HeNormal,
        _ => Scheme::XavierNormal,
    };
    let mut affine = |inputs, outputs| {
        let weights = scheme.weights(inputs, outputs, random);
        Box::new(Affine::new(weights, DVector::zeros(outputs)))
    };
    let (mut layers, mut inputs): (Vec<Box<dyn Layer>>, usize) = (Vec::new(), 2);
    for _ in 0..hidden {
        layers.push(affine(inputs, WIDTH));
        layers.push(Box::new(Elementwise::new(activation)));
        inputs = WIDTH;
    }
    layers.push(affine(inputs, 2));
    Stack { layers }
}

/// The share of right answers on fresh samples, after so many steps on all the others at once.
pub fn accuracy(activation: Activation, hidden: usize, steps: usize, seed: u64) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let learned = moons(SAMPLES, NOISE, &mut random);
    let fresh = moons(500, NOISE, &mut random);
    let mut network = network(activation, hidden, &mut random);
    let mut end = SoftmaxWithLoss::default();
    for _ in 0..steps {
        end.forward(&network.forward(&learned.inputs), &learned.targets());
        network.backward_to_parameters(&end.backward());
        descend(&mut network, LEARNING_RATE);
    }
    let logits = network.forward(&fresh.inputs);
    fresh.accuracy(&logits)
}

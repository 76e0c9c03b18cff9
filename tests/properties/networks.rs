//! Layers and networks that promises are tried on.

use crate::strategies::{matrix, moderate, part, vector};
use activations::Activation;
use backprop::{Affine, Layer, Relu, Sigmoid, Stack};
use batchnorm::{BatchNorm, LayerNorm};
use dropout::Dropout;
use feedforward::{Dense, Network};
use initialisation::{Scheme, compare::Elementwise};
use nalgebra::DVector;
use proptest::{
    collection::vec,
    prelude::any,
    prop_oneof,
    sample::select,
    strategy::{BoxedStrategy, Strategy},
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// A generator for what draws random numbers itself.
pub fn random() -> BoxedStrategy<ChaCha8Rng> {
    any::<u64>().prop_map(ChaCha8Rng::seed_from_u64).boxed()
}

/// Every activation, with slopes and heights that never fall.
pub fn activation() -> BoxedStrategy<Activation> {
    use Activation::{Elu, Identity, LeakyRelu, Relu, Sigmoid, Step, Tanh};
    prop_oneof![
        select(&[Identity, Step, Sigmoid, Tanh, Relu][..]),
        part().prop_map(|slope| LeakyRelu { slope }),
        (0.0..2.0).prop_map(|alpha| Elu { alpha }),
    ]
    .boxed()
}

/// Layers of this shape.
pub fn dense(inputs: usize, units: usize) -> BoxedStrategy<Dense> {
    let numbers = moderate();
    (
        matrix(&numbers, units, inputs),
        vector(&numbers, units),
        activation(),
    )
        .prop_map(|(weights, bias, activation)| Dense::new(weights, bias, activation))
        .boxed()
}

/// Networks of one to three layers, each with an input.
pub fn network() -> BoxedStrategy<(Network, DVector<f64>)> {
    vec(1..=4_usize, 2..=4)
        .prop_flat_map(|sizes| {
            let layers: Vec<_> = sizes
                .windows(2)
                .map(|pair| dense(pair[0], pair[1]))
                .collect();
            (layers.prop_map(Network::new), vector(&moderate(), sizes[0]))
        })
        .boxed()
}

/// How far the answers of such layers may differ: the inverse of a small deviation makes rounding errors large.
pub const THROUGH_A_DEVIATION: f64 = 1e-6;

/// One of every kind of layer, each with so many inputs, with its name.
pub fn layers(features: usize, random: &mut ChaCha8Rng) -> Vec<(&'static str, Box<dyn Layer>)> {
    let mut weights = |inputs, units| Scheme::LecunNormal.weights(inputs, units, random);
    let bias = weights(1, 3).column(0).into_owned();
    let affine = Affine::new(weights(features, 3), bias);
    let stack = Stack {
        layers: vec![Box::new(affine.clone()), Box::new(Relu::default())],
    };
    let mut batch_norm = BatchNorm::new(features);
    let mut layer_norm = LayerNorm::new(features);
    batch_norm.scale.copy_from(&weights(1, features));
    layer_norm.shift.copy_from(&weights(1, features));
    vec![
        ("affine", Box::new(affine)),
        ("ReLU", Box::new(Relu::default())),
        ("sigmoid", Box::new(Sigmoid::default())),
        ("elementwise", Box::new(Elementwise::new(Activation::Tanh))),
        ("batch normalisation", Box::new(batch_norm)),
        ("layer normalisation", Box::new(layer_norm)),
        ("dropout", Box::new(Dropout::new(0.3, random.clone()))),
        ("stack", Box::new(stack)),
    ]
}

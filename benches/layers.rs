//! What each kind of layer costs, forward and back, at the shapes of 784-256-128-10 with batches of 128.
//!
//! The page "Making it fast" says that products take most of a step; compare the lines of one run.

use activations::Activation;
use backprop::{Affine, Layer, Relu, Sigmoid};
use batchnorm::{BatchNorm, LayerNorm};
use criterion::{Criterion, criterion_group, criterion_main};
use dropout::Dropout;
use initialisation::{Scheme, compare::Elementwise};
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::{hint::black_box, time::Duration};

const UNITS: usize = 256;
const SAMPLES: usize = 128;

fn affine(inputs: usize, outputs: usize, random: &mut ChaCha8Rng) -> Affine {
    let weights = Scheme::HeNormal.weights(inputs, outputs, random);
    Affine::new(weights, DVector::zeros(outputs))
}

fn forward_and_back(criterion: &mut Criterion) {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let layers: [(&str, usize, Box<dyn Layer>); 8] = [
        (
            "affine 784-256",
            784,
            Box::new(affine(784, UNITS, &mut random)),
        ),
        (
            "affine 256-256",
            UNITS,
            Box::new(affine(UNITS, UNITS, &mut random)),
        ),
        ("ReLU", UNITS, Box::new(Relu::default())),
        ("sigmoid", UNITS, Box::new(Sigmoid::default())),
        ("tanh", UNITS, Box::new(Elementwise::new(Activation::Tanh))),
        (
            "batch normalisation",
            UNITS,
            Box::new(BatchNorm::new(UNITS)),
        ),
        (
            "layer normalisation",
            UNITS,
            Box::new(LayerNorm::new(UNITS)),
        ),
        (
            "dropout",
            UNITS,
            Box::new(Dropout::new(0.2, random.clone())),
        ),
    ];
    let mut group = criterion.benchmark_group("layers, forward and back");
    group
        .measurement_time(Duration::from_secs(1))
        .warm_up_time(Duration::from_millis(300))
        .sample_size(20);
    for (name, rows, mut layer) in layers {
        let inputs: DMatrix<f64> = Scheme::HeNormal.weights(SAMPLES, rows, &mut random);
        let gradient = layer.forward(&inputs);
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                layer.forward(black_box(&inputs));
                layer.backward(black_box(&gradient))
            });
        });
    }
    group.finish();
}

criterion_group!(layers, forward_and_back);
criterion_main!(layers);

//! The number of threads changes no bit of the result.

use crate::images::{batches, images};
use crate::rules::optimizer;
use fast_training::{Batch, Curve, Method, Network, Settings, Start, Threads, Training};

fn settings(method: Method, batch_normalised: bool) -> Settings {
    let mut optimizer = optimizer(method, 0.01);
    optimizer.weight_decay = if method == Method::Sgd { 0.0 } else { 0.01 };
    Settings {
        // Cut into parts of equal and of different sizes: 35 and 35, but 17 and 16.
        hidden: vec![70, 33],
        curve: Curve::Relu,
        start: Start::He,
        batch_normalised,
        dropout: 0.3,
        optimizer,
    }
}

/// The network after ten steps, and its logits.
fn trained(settings: &Settings, count: usize) -> (Network, Vec<[f32; 10]>) {
    let (digits, threads) = (images(60), Threads::new(count).expect("a few threads"));
    let mut training = Training::new(settings.clone(), 5);
    let logits = threads.run(|| {
        for indices in batches(60, 21, 10) {
            training.step(Batch::of(&digits, &indices), &threads);
        }
        training.logits(&digits, &threads)
    });
    (training.network, logits)
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    for (method, batch_normalised) in [
        (Method::Adam, true),
        (Method::Momentum(0.9), false),
        // Its step is part of the product.
        (Method::Sgd, false),
    ] {
        let settings = settings(method, batch_normalised);
        let one = trained(&settings, 1);
        for count in [2, 3, 5] {
            assert!(
                trained(&settings, count) == one,
                "{count} threads give another network than one with {settings:?}"
            );
        }
    }
}

//! With everything switched on, a step goes down the slope that nudging the weights finds.

use crate::images::images;
use fast_training::{Batch, Curve, Method, Optimizer, Settings, Start, Threads, Training};

/// A plain step of this size is so small that w − (w after) is η times the gradient, to 32 bits.
const RATE: f32 = 0.25;

fn training() -> Training {
    let settings = Settings {
        hidden: vec![9, 6],
        curve: Curve::Tanh,
        start: Start::Xavier,
        batch_normalised: true,
        dropout: 0.4,
        optimizer: Optimizer {
            method: Method::Sgd,
            learning_rate: RATE,
            weight_decay: 0.0,
        },
    };
    Training::new(settings, 8)
}

/// The loss of a batch, with the same masks every time, since the training is a copy.
fn loss(training: &Training, nudge: impl Fn(&mut Training)) -> f64 {
    let (digits, threads) = (images(20), Threads::new(1).expect("one thread"));
    let mut copy = training.clone();
    nudge(&mut copy);
    copy.step(Batch::of(&digits, &(0..20).collect::<Vec<_>>()), &threads)
}

#[test]
fn weights_scales_and_shifts_move_against_their_central_differences() {
    let start = training();
    let mut stepped = start.clone();
    let (digits, threads) = (images(20), Threads::new(1).expect("one thread"));
    stepped.step(Batch::of(&digits, &(0..20).collect::<Vec<_>>()), &threads);
    type Pick = fn(&mut Training) -> &mut f32;
    let picks: [(&str, Pick); 6] = [
        ("a weight of the last layer", |t| {
            &mut t.network.layers[2].weights.values[3]
        }),
        ("a bias of the last layer", |t| {
            &mut t.network.layers[2].bias.values[4]
        }),
        ("a weight of the second layer", |t| {
            &mut t.network.layers[1].weights.values[18]
        }),
        ("a weight of the first layer", |t| {
            &mut t.network.layers[0].weights.values[400]
        }),
        ("a scale", |t| {
            &mut t.network.layers[1]
                .normalisation
                .as_mut()
                .expect("normalised")
                .scale
                .values[2]
        }),
        ("a shift", |t| {
            &mut t.network.layers[0]
                .normalisation
                .as_mut()
                .expect("normalised")
                .shift
                .values[1]
        }),
    ];
    for (name, pick) in picks {
        let slope =
            (loss(&start, |t| *pick(t) += 0.01) - loss(&start, |t| *pick(t) -= 0.01)) / 0.02;
        let moved = f64::from(*pick(&mut start.clone()) - *pick(&mut stepped)) / f64::from(RATE);
        let error = (moved - slope).abs();
        assert!(
            slope.abs() > 1e-4,
            "{name}: a slope of {slope:.1e} is too flat to compare with"
        );
        assert!(
            error < 0.02 * slope.abs() + 2e-5,
            "{name}: the step says {moved}, nudging says {slope}"
        );
    }
}

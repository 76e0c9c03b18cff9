//! Masks drop the share that they should, scale what stays, and are the same for whoever draws them.

use crate::images::images;
use fast_training::{
    Batch, Curve, Method, Optimizer, Settings, Start, Threads, Training, masks::Masks,
};

fn settings(dropout: f64) -> Settings {
    Settings {
        hidden: vec![40],
        curve: Curve::Relu,
        start: Start::He,
        batch_normalised: false,
        dropout,
        optimizer: Optimizer {
            method: Method::Sgd,
            learning_rate: 0.1,
            weight_decay: 0.0,
        },
    }
}

#[test]
fn evaluation_drops_nothing_and_depends_on_no_mask() {
    let (digits, threads) = (images(30), Threads::new(1).expect("one thread"));
    let with = Training::new(settings(0.5), 1).logits(&digits, &threads);
    let mut twice = Training::new(settings(0.5), 1);
    let _first = twice.logits(&digits, &threads);
    assert_eq!(
        with,
        twice.logits(&digits, &threads),
        "a second look gives another answer"
    );
    assert!(with.iter().flatten().all(|z| z.is_finite()));
}

#[test]
fn two_steps_have_different_masks_and_the_same_seed_repeats_them() {
    let (digits, threads) = (images(30), Threads::new(1).expect("one thread"));
    let indices: Vec<usize> = (0..30).collect();
    let mut settings = settings(0.5);
    settings.optimizer.learning_rate = 0.0;
    let losses = |seed| {
        let mut training = Training::new(settings.clone(), seed);
        [0; 3].map(|_| training.step(Batch::of(&digits, &indices), &threads))
    };
    let [one, two, three] = losses(1);
    assert!(
        one != two && two != three,
        "without learning, only masks can change the loss: {one}, {two}, {three}"
    );
    assert_eq!(losses(1), [one, two, three]);
}

#[test]
fn each_step_moves_on_by_whole_draws() {
    assert_eq!([1, 100, 128].map(Masks::words), [64; 3]);
    assert_eq!([129, 256].map(Masks::words), [128; 2]);
}

/// Which units of each hidden layer stayed in a step on one image: one that is dropped has a slope of 0, and its bias
/// no gradient.
fn stayed(training: &Training) -> [Vec<bool>; 2] {
    [0, 1].map(|layer| {
        let gradients = &training.network.layers[layer].bias.gradients;
        gradients.iter().map(|&gradient| gradient != 0.0).collect()
    })
}

#[test]
fn every_layer_drops_its_share_with_masks_of_its_own() {
    let (digits, threads) = (images(1), Threads::new(1).expect("one thread"));
    let mut settings = settings(0.3);
    (settings.hidden, settings.curve) = (vec![400, 400], Curve::Sigmoid);
    let mut training = Training::new(settings, 1);
    training.step(Batch::of(&digits, &[0]), &threads);
    let [first, second] = stayed(&training);
    for (layer, mask) in [&first, &second].into_iter().enumerate() {
        let dropped = mask.iter().filter(|stays| !**stays).count();
        // 120 of 400, with a standard deviation of 9.
        assert!(
            (80..=160).contains(&dropped),
            "layer {layer}: {dropped} units of 400 are dropped"
        );
    }
    let equal = first.iter().zip(&second).filter(|(a, b)| a == b).count();
    // 0.3² + 0.7² of 400 are 232, with a standard deviation of 10.
    assert!(
        (190..=275).contains(&equal),
        "the masks of two layers agree at {equal} of 400 places"
    );
}

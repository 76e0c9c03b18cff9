//! Every stage on the way to speed goes the way of the chapters' code.

use crate::images::{batches, images};
use backprop::Layer;
use fast_training::{
    Batch, Curve, Method, Optimizer, Settings, Start, Threads, Training,
    in_place::{InPlace, Transposed},
    sparse::{Sparse, SparseDigits},
};
use mnist::training::train_step;
use nalgebra::{DMatrix, RealField};
use optimizers::Sgd;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const SIZE: usize = 17;

fn settings() -> Settings {
    Settings {
        hidden: vec![11],
        curve: Curve::Sigmoid,
        start: Start::Xavier,
        batch_normalised: false,
        dropout: 0.0,
        optimizer: Optimizer {
            method: Method::Sgd,
            learning_rate: 0.3,
            weight_decay: 0.0,
        },
    }
}

/// The losses of ten steps of the chapters' code, and the weights of the first layer before and after.
fn readable() -> (Vec<f64>, [Vec<f64>; 3]) {
    let mut stack = settings().plan().build(&mut ChaCha8Rng::seed_from_u64(4));
    let mut optimizer = Sgd { learning_rate: 0.3 };
    let digits = images(40);
    let groups =
        |stack: &mut backprop::Stack, place: usize| stack.parameters()[place].values.to_vec();
    let [first, last] = [0, 2].map(|place| groups(&mut stack, place));
    let steps = batches(40, SIZE, 10);
    let losses = steps
        .iter()
        .map(|chosen| train_step(&mut stack, &mut optimizer, &digits, chosen));
    (losses.collect(), [first, last, groups(&mut stack, 0)])
}

/// The worst difference between losses and between weights of the in-place form and the readable one.
fn in_place<T: RealField + Copy>(transposed: Transposed) -> f64 {
    let (expected, [first, last, after]) = readable();
    let matrix = |rows: usize, values: &[f64]| {
        DMatrix::from_iterator(
            rows,
            values.len() / rows,
            values.iter().map(|value| T::from_subset(value)),
        )
    };
    let mut network = InPlace::new([matrix(11, &first), matrix(10, &last)], SIZE, transposed);
    let digits = images(40);
    let steps = batches(40, SIZE, 10);
    let losses = steps
        .iter()
        .map(|chosen| network.step(&digits, chosen, 0.3));
    let losses = losses
        .zip(expected)
        .map(|(found, expected)| (found - expected).abs());
    let worst = losses.fold(0.0, f64::max);
    let weights = network.weights[0].iter().zip(after);
    let weights = weights.map(|(found, expected)| (*found - T::from_subset(&expected)).abs());
    let farthest = weights.fold(T::zero(), |top, distance| top.max(distance));
    worst.max(nalgebra::try_convert(farthest).expect("a difference is a number"))
}

#[test]
fn products_into_buffers_go_the_same_way_with_either_transpose() {
    for transposed in [Transposed::View, Transposed::TrMul] {
        let double = in_place::<f64>(transposed);
        assert!(
            double < 1e-12,
            "{transposed:?} with 64 bits is off by {double:.1e}"
        );
        let single = in_place::<f32>(transposed);
        assert!(
            (1e-9..1e-4).contains(&single),
            "{transposed:?} with 32 bits is off by {single:.1e}"
        );
    }
}

#[test]
fn leaving_paper_out_goes_the_same_way() {
    let (digits, threads) = (images(40), Threads::new(1).expect("one thread"));
    let mut dense = Training::new(settings(), 4);
    let mut sparse = Sparse::<2>::new(&settings(), 4);
    let ink = SparseDigits::new(&digits);
    for chosen in batches(40, SIZE, 10) {
        let expected = dense.step(Batch::of(&digits, &chosen), &threads);
        let found = sparse.step(&ink, &chosen);
        assert!(
            (found - expected).abs() < 1e-5 * expected,
            "the losses are {found} and {expected}"
        );
    }
    let layer = &dense.network.layers[0];
    for (pixel, column) in sparse.columns.iter().enumerate() {
        for unit in 0..11 {
            let (found, expected) = (
                column[unit / 8][unit % 8],
                layer.weights.values[unit * layer.stride + pixel],
            );
            assert!(
                (found - expected).abs() < 2e-6,
                "pixel {pixel}, unit {unit}: {found}, not {expected}"
            );
        }
    }
    assert!(
        (0.15..0.25).contains(&ink.share_of_ink()),
        "{}",
        ink.share_of_ink()
    );
}

#[test]
#[should_panic(expected = "the sparse form is for plain steps and at most 8 sigmoid units")]
fn the_sparse_form_refuses_what_it_cannot_hold() {
    let _ = Sparse::<1>::new(&settings(), 4);
}

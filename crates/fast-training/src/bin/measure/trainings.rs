//! One training for each version.

use crate::{Arguments, course::timed, versions::Trained};
use ::mnist::{measure::score, training::train_step};
use backprop::Layer;
use datasets::mnist::Digits;
use fast_training::{
    Method, Threads,
    in_place::{InPlace, Transposed},
    nets::{Net, batches},
    sparse::{Sparse, SparseDigits},
};
use nalgebra::{DMatrix, RealField};
use optimizers::{Adam, Optimizer, Sgd};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

pub fn readable(net: &Net, data: &Digits, seed: u64) -> Trained {
    let mut network = net
        .settings
        .plan()
        .build(&mut ChaCha8Rng::seed_from_u64(seed));
    let rate = f64::from(net.settings.optimizer.learning_rate);
    let mut optimizer: Box<dyn Optimizer> = match net.settings.optimizer.method {
        Method::Adam => Box::new(Adam::new(rate)),
        _ => Box::new(Sgd {
            learning_rate: rate,
        }),
    };
    let taken = timed(|| {
        net.each_batch(data, &mut batches(seed), |indices, _| {
            train_step(&mut network, optimizer.as_mut(), data, indices);
        });
    });
    let accuracy = move |test: &Digits| {
        let all: Vec<usize> = (0..test.len()).collect();
        score(&mut network, test, &all).accuracy
    };
    (taken, Box::new(accuracy))
}

pub fn dense(arguments: &Arguments, net: &Net, data: &Digits) -> Result<Trained, String> {
    let threads =
        Threads::new(usize::from(arguments.threads)).map_err(|error| error.to_string())?;
    let mut training = None;
    let taken = timed(|| training = Some(net.train(data, arguments.seed, &threads, |_| ())));
    let mut training = training.ok_or("the training gave no network")?;
    Ok((
        taken,
        Box::new(move |test: &Digits| training.score(test, &threads).accuracy),
    ))
}

pub fn in_place<T: RealField + Copy>(
    net: &Net,
    data: &Digits,
    seed: u64,
    transposed: Transposed,
) -> Trained {
    let mut stack = net
        .settings
        .plan()
        .build(&mut ChaCha8Rng::seed_from_u64(seed));
    let units = net.settings.hidden[0];
    let parameters = stack.parameters();
    let weights = [(0, units), (2, 10)].map(|(group, rows): (usize, usize)| {
        let values = parameters[group]
            .values
            .iter()
            .map(|value| T::from_subset(value));
        DMatrix::from_iterator(rows, parameters[group].values.len() / rows, values)
    });
    let mut network = InPlace::new(weights, net.batch, transposed);
    let rate = f64::from(net.settings.optimizer.learning_rate);
    let taken = timed(|| {
        net.each_batch(data, &mut batches(seed), |indices, _| {
            network.step(data, indices, rate);
        });
    });
    (
        taken,
        Box::new(move |test: &Digits| right(test, |index| network.answer(test.image(index)))),
    )
}

pub fn sparse(net: &Net, data: &Digits, seed: u64) -> Trained {
    let mut network = Sparse::<7>::new(&net.settings, seed);
    let training = SparseDigits::new(data);
    let taken = timed(|| {
        net.each_batch(data, &mut batches(seed), |indices, _| {
            network.step(&training, indices);
        });
    });
    let accuracy = move |test: &Digits| {
        let sparse = SparseDigits::new(test);
        right(test, |index| network.answer(&sparse, index))
    };
    (taken, Box::new(accuracy))
}

/// The share of right answers.
fn right(digits: &Digits, answer: impl Fn(usize) -> usize) -> f64 {
    let indices = 0..digits.len();
    let hits = indices.filter(|&index| answer(index) == usize::from(digits.labels[index]));
    hits.count() as f64 / digits.len() as f64
}

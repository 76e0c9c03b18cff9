//! A training step of both compared networks, as the chapters write it and as it is arranged for speed.
//!
//! Compare the lines of one run; the page "Making it fast" says where the time goes.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use datasets::mnist::{Digits, TEST, bundled_part};
use fast_training::{Batch, Method, Threads, Training, nets::net};
use mnist::training::train_step;
use optimizers::{Adam, Optimizer, Sgd};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::time::Duration;

/// So many images are enough for a step, and few enough that they stay in the cache: this bench is about arithmetic.
const IMAGES: usize = 1_000;

fn digits() -> Digits {
    let test = bundled_part(TEST).expect("the repository's digits");
    test.select(&(0..IMAGES).collect::<Vec<_>>())
}

fn steps(criterion: &mut Criterion) {
    let digits = digits();
    let mut group = criterion.benchmark_group("training step");
    group
        .measurement_time(Duration::from_secs(3))
        .sample_size(20);
    for name in ["w1", "w2"] {
        let net = net(name).expect("a known net");
        let indices: Vec<usize> = (0..net.batch).collect();
        group.throughput(Throughput::Elements(net.batch as u64));
        let mut network = net.settings.plan().build(&mut ChaCha8Rng::seed_from_u64(1));
        let rate = f64::from(net.settings.optimizer.learning_rate);
        let mut optimizer: Box<dyn Optimizer> = match net.settings.optimizer.method {
            Method::Adam => Box::new(Adam::new(rate)),
            _ => Box::new(Sgd {
                learning_rate: rate,
            }),
        };
        group.bench_function(BenchmarkId::new("readable", name), |bencher| {
            bencher.iter(|| train_step(&mut network, optimizer.as_mut(), &digits, &indices));
        });
        for count in [1, 2] {
            let threads = Threads::new(count).expect("two threads at most");
            let mut training = Training::new(net.settings.clone(), 1);
            group.bench_function(
                BenchmarkId::new(format!("fast, {count} thread(s)"), name),
                |bencher| {
                    threads.run(|| {
                        bencher.iter(|| training.step(Batch::of(&digits, &indices), &threads))
                    });
                },
            );
        }
    }
    group.finish();
}

criterion_group!(training_step, steps);
criterion_main!(training_step);

//! What a step of each optimizer costs for the 235,146 parameters of 784-256-128-10.
//!
//! More memory for each parameter is more to read and to write: compare the lines of one run.

use backprop::layer::Parameters;
use criterion::{Criterion, criterion_group, criterion_main};
use optimizers::methods::METHODS;
use std::time::Duration;

const PARAMETERS: usize = 785 * 256 + 257 * 128 + 129 * 10;

fn steps(criterion: &mut Criterion) {
    let gradients: Vec<f64> = (0..PARAMETERS)
        .map(|place| (place % 7) as f64 - 3.0)
        .collect();
    let mut group = criterion.benchmark_group("optimizers, one step");
    group
        .measurement_time(Duration::from_secs(1))
        .warm_up_time(Duration::from_millis(300))
        .sample_size(20);
    for method in METHODS {
        let mut values = vec![0.5; PARAMETERS];
        let mut optimizer = (method.build)(1e-3);
        group.bench_function(method.name, |bencher| {
            bencher.iter(|| {
                optimizer.step(&mut [Parameters {
                    values: &mut values,
                    gradients: &gradients,
                }]);
            });
        });
    }
    group.finish();
}

criterion_group!(optimizers_bench, steps);
criterion_main!(optimizers_bench);

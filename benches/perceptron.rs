//! The claim of the page "The nearest mean": the score form makes the same decisions with less work.
//!
//! Compare the two lines of one run; absolute times say more about the machine than about the code.

use criterion::{Criterion, criterion_group, criterion_main};
use datasets::iris::{self, Flower, Species};
use nalgebra::{DVector, dvector};
use perceptron::minimum_distance::{class_mean, highest_score, nearest_mean};
use std::hint::black_box;

fn measurements(flower: &Flower) -> DVector<f64> {
    dvector![
        flower.sepal_length,
        flower.sepal_width,
        flower.petal_length,
        flower.petal_width
    ]
}

fn nearest_mean_and_highest_score(criterion: &mut Criterion) {
    let flowers = iris::bundled().expect("the repository's iris file");
    let samples: Vec<_> = flowers.iter().map(measurements).collect();
    let means = Species::ALL.map(|species| {
        let of_species = flowers.iter().filter(|flower| flower.species == species);
        class_mean(&of_species.map(measurements).collect::<Vec<_>>())
    });
    let mut group = criterion.benchmark_group("150 irises, 3 means");
    group.bench_function("nearest mean", |bencher| {
        bencher.iter(|| {
            samples
                .iter()
                .map(|x| nearest_mean(black_box(&means), x))
                .sum::<usize>()
        });
    });
    group.bench_function("highest score", |bencher| {
        bencher.iter(|| {
            samples
                .iter()
                .map(|x| highest_score(black_box(&means), x))
                .sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(perceptron, nearest_mean_and_highest_score);
criterion_main!(perceptron);

//! Iris flowers, told apart by the nearest mean.

use crate::petals::{classified, means, petals};
use crate::{assert_close, assert_printed};
use datasets::iris::Species;
use nalgebra::{DVector, dvector};
use perceptron::minimum_distance::{boundary, class_mean, confusion, nearest_mean};

#[test]
fn s1_02_three_types_of_flowers_are_described_by_two_measurements() {
    assert_eq!(Species::ALL.len(), 3);
    for species in Species::ALL {
        let flowers = petals(species);
        assert_eq!(flowers.len(), 50, "{species:?}");
        assert!(flowers.iter().all(|flower| flower.len() == 2));
    }
}

#[test]
fn s1_03_a_line_between_the_means_of_versicolor_and_setosa_separates_all_flowers() {
    let (setosa, versicolor) = (&means()[0], &means()[1]);
    for (mean, printed) in [
        (versicolor, ["4.260", "1.326"]),
        (setosa, ["1.462", "0.246"]),
    ] {
        assert_printed(mean[0], printed[0]);
        assert_printed(mean[1], printed[1]);
    }
    let line = boundary(versicolor, setosa);
    assert_printed(line.weights[0], "2.798");
    assert_printed(line.weights[1], "1.080");
    assert_printed(line.bias, "-8.853958");
    let value = |x: &DVector<f64>| 2.798 * x[0] + 1.080 * x[1] - 8.853958;
    let flowers = [(Species::Setosa, -1.0), (Species::Versicolor, 1.0)];
    let mut closest = f64::INFINITY;
    for (species, side) in flowers {
        for x in petals(species) {
            assert_eq!(line.sign_output(&x), side, "{species:?} {x}");
            assert_eq!(value(&x).signum(), side, "{species:?} {x}");
            closest = closest.min(line.signed_distance(&x).abs());
        }
    }
    assert_printed(closest, "0.242745");
}

#[test]
fn s1_04_a_class_mean_is_the_sum_of_the_samples_over_their_number() {
    let few = vec![dvector![1.0, -2.0], dvector![4.0, 0.5], dvector![2.5, 6.0]];
    for samples in [petals(Species::Virginica), petals(Species::Setosa), few] {
        let (mut sum, mut count) = ([0.0, 0.0], 0.0);
        for x in &samples {
            sum = [sum[0] + x[0], sum[1] + x[1]];
            count += 1.0;
        }
        let mean = class_mean(&samples);
        assert_close(mean[0], sum[0] / count);
        assert_close(mean[1], sum[1] / count);
    }
}

#[test]
fn s1_05_a_flower_is_given_to_the_mean_at_the_smallest_euclidean_distance() {
    let means = means();
    let distance = |x: &DVector<f64>, m: &DVector<f64>| {
        ((x[0] - m[0]) * (x[0] - m[0]) + (x[1] - m[1]) * (x[1] - m[1])).sqrt()
    };
    let samples = classified();
    for (x, _) in &samples {
        let mine = distance(x, &means[nearest_mean(&means, x)]);
        assert!(means.iter().all(|mean| mine <= distance(x, mean)), "{x}");
    }
    let counts = confusion(&means, &samples);
    assert_eq!(counts, [[50, 0, 0], [0, 48, 2], [0, 4, 46]]);
}

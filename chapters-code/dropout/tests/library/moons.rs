//! The half-moons.

use crate::{assert_mean_near, random};
use dropout::moons::{
    INPUTS, NOISE, Samples, TEST_SAMPLES, TRAINING_SAMPLES, data, moons, relevant,
    with_irrelevant_inputs,
};
use nalgebra::{DMatrix, dmatrix};

/// The signed distance of each point from the half-circle of its class.
fn distances(samples: &Samples) -> Vec<f64> {
    let columns = samples.inputs.column_iter().zip(&samples.classes);
    let distance = columns.map(|(point, &class)| {
        let centre = if class == 0 { [0.0, 0.0] } else { [1.0, 0.5] };
        (point[0] - centre[0]).hypot(point[1] - centre[1]) - 1.0
    });
    distance.collect()
}

#[test]
fn without_noise_each_point_lies_on_the_half_circle_of_its_class() {
    let samples = moons(500, 0.0, &mut random(1));
    assert!(distances(&samples).iter().all(|d| d.abs() < 1e-12));
    for (point, &class) in samples.inputs.column_iter().zip(&samples.classes) {
        let above = if class == 0 {
            point[1] >= 0.0
        } else {
            point[1] <= 0.5
        };
        assert!(above, "class {class} at {point}");
    }
}

/// For little noise the distance from the circle is the noise along the radius: mean 0, and mean square the variance.
/// The square of a normal number has a standard deviation of √2 variances. Curvature adds half the variance to the mean.
#[test]
fn the_noise_has_the_standard_deviation_that_was_asked_for() {
    let noise = 0.01;
    let distances = distances(&moons(5000, noise, &mut random(2)));
    assert_mean_near(&distances, noise * noise / 2.0, noise);
    let squares: Vec<f64> = distances.iter().map(|d| d * d).collect();
    assert_mean_near(&squares, noise * noise, noise * noise * 2.0_f64.sqrt());
}

#[test]
fn both_classes_are_equally_frequent_and_one_seed_gives_one_set() {
    let samples = moons(300, NOISE, &mut random(3));
    assert_eq!(samples.classes.iter().sum::<usize>(), 150);
    assert_eq!(samples, moons(300, NOISE, &mut random(3)));
    assert_ne!(samples, moons(300, NOISE, &mut random(4)));
}

#[test]
fn training_and_test_have_their_sizes_and_share_no_sample() {
    let (training, test) = data(TRAINING_SAMPLES, 5);
    assert_eq!(training.inputs.shape(), (INPUTS, TRAINING_SAMPLES));
    assert_eq!(test.inputs.shape(), (INPUTS, TEST_SAMPLES));
    // The points alone: the same point with other irrelevant inputs would be half a secret given away.
    let [training, test] = [training, test].map(|samples| relevant(&samples).inputs);
    for point in training.column_iter() {
        assert!(test.column_iter().all(|other| other != point));
    }
}

/// 18 rows of 5000 standard normal numbers; mean 0, mean square 1, and no more to do with one class than with the other.
#[test]
fn the_irrelevant_inputs_are_normal_numbers_that_do_not_know_the_class() {
    let flat = moons(5000, NOISE, &mut random(7));
    let wide = with_irrelevant_inputs(&flat, 20, &mut random(8));
    assert_eq!(relevant(&wide), flat);
    let added = wide.inputs.rows(2, 18);
    let numbers: Vec<f64> = added.iter().copied().collect();
    assert_mean_near(&numbers, 0.0, 1.0);
    let squares: Vec<f64> = numbers.iter().map(|x| x * x).collect();
    assert_mean_near(&squares, 1.0, 2.0_f64.sqrt());
    for row in added.row_iter() {
        let signed = row.iter().zip(&wide.classes);
        let signed: Vec<f64> = signed
            .map(|(x, &class)| if class == 0 { -x } else { *x })
            .collect();
        assert_mean_near(&signed, 0.0, 1.0);
    }
}

#[test]
fn a_selection_keeps_points_and_classes_together() {
    let samples = moons(10, NOISE, &mut random(6));
    let selected = samples.select(&[7, 0, 7]);
    assert_eq!(selected.classes, [1, 0, 1]);
    for (place, index) in [7, 0, 7].into_iter().enumerate() {
        assert_eq!(selected.inputs.column(place), samples.inputs.column(index));
    }
}

#[test]
fn a_target_has_its_one_in_the_row_of_the_class() {
    let samples = Samples {
        inputs: DMatrix::zeros(2, 3),
        classes: vec![1, 0, 1],
    };
    assert_eq!(samples.targets(), dmatrix![0.0, 1.0, 0.0; 1.0, 0.0, 1.0]);
    assert_eq!(samples.accuracy(&samples.targets()), 1.0);
}

//! Data: masks, samples, features and pixels that don't belong together.

use super::{matrix, refused, vector};
use crate::networks::random;
use crate::strategies::different_sizes;
use crate::{for_all, for_cases};
use batchnorm::{by_steps, one_feature::normalise, simplified::one_line};
use dropout::{
    mask::{dropped, inverted},
    moons::{moons, with_irrelevant_inputs},
};
use gradients::{bowl, line_fit};
use mnist::{
    features::{Scaling, hand_made},
    readers::{learned, nearest_mean, share_right},
};
use perceptron::minimum_distance::class_mean;

#[test]
fn a_mask_of_another_length_than_the_outputs_is_refused() {
    for_all(&different_sizes(), |(units, marks)| {
        let (outputs, mask) = (vector(units), vector(marks));
        refused(&[units, marks], || dropped(&outputs, &mask));
        refused(&[units, marks], || inverted(&outputs, &mask, 0.5));
    });
}

#[test]
fn a_line_and_a_bowl_refuse_numbers_that_do_not_belong_together() {
    for_all(&different_sizes(), |(n, m)| {
        let (x, y) = (vector(n), vector(m));
        refused(&[n, m], || line_fit::mean_squared_error(&x, &y));
        refused(&[n, m], || line_fit::loss(0.5, &x, &y));
        refused(&[n, m], || line_fit::slope(0.5, &x, &y));
        refused(&[n, m], || line_fit::fit(0.5, &x, &y, 0.1, 1));
        refused(&[n, m], || line_fit::best_weight(&x, &y));
        refused(&[n, m], || class_mean(&[x.clone(), y.clone()]));
        if n != 2 {
            refused(&[2, n], || bowl::value(&x));
            refused(&[2, n], || bowl::gradient(&x));
        }
    });
}

#[test]
fn the_way_back_through_one_feature_refuses_a_gradient_without_one_entry_for_each_sample() {
    for_all(&different_sizes(), |(samples, entries)| {
        let (x, g) = (vector(samples), vector(entries));
        let forward = normalise(&x, 1e-5);
        let both = [samples, entries];
        refused(&both, || by_steps::variance_gradient(&g, &x, &forward));
        refused(&both, || by_steps::mean_gradient_terms(&g, &x, &forward));
        refused(&both, || by_steps::mean_gradient(&g, &x, &forward));
        refused(&both, || by_steps::input_gradient_paths(&g, &x, &forward));
        refused(&both, || by_steps::input_gradient(&g, &x, &forward));
        refused(&both, || by_steps::scale_gradient(&g, &forward));
        refused(&both, || one_line(&g, &x, 1.0));
    });
}

#[test]
fn features_and_pixels_of_another_number_are_refused() {
    let cases = (different_sizes(), 1..=6_usize, random());
    for_all(&cases, |((known, features), samples, mut random)| {
        let scaling = Scaling::of(&matrix((known, samples)));
        let others = matrix((features, samples));
        refused(&[known, features], || scaling.apply(&others));
        let pixels = 784 + features;
        refused(&[784, pixels], || hand_made(&vec![0; pixels]));
        refused(&[784, features], || hand_made(&vec![0; features]));
        let flat = moons(samples, 0.1, &mut random);
        let wide = with_irrelevant_inputs(&flat, 2 + known, &mut random);
        let rows = 1 + known;
        refused(&[rows, 2 + known, samples], || {
            with_irrelevant_inputs(&wide, rows, &mut random)
        });
    });
}

/// From ten samples, one of each class, to sixty.
#[test]
fn samples_without_one_class_for_each_are_refused_by_every_reader() {
    let cases = (10..60_usize, 10..60_usize, random());
    for_cases(64, &cases, |(samples, answers, mut random)| {
        if samples != answers {
            let inputs = matrix((2, samples));
            let classes: Vec<usize> = (0..answers).map(|sample| sample % 10).collect();
            let both = [samples, answers];
            refused(&both, || nearest_mean(&inputs, &classes));
            refused(&both, || learned(&inputs, &classes, &mut random));
            let all: Vec<usize> = (0..samples).map(|sample| sample % 10).collect();
            let mut network = nearest_mean(&inputs, &all);
            refused(&both, || share_right(&mut network, &inputs, &classes));
        }
    });
}

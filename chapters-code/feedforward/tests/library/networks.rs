//! Layers in a row.

use crate::{CASES, SMOOTH, layer, network};
use activations::Activation::{Identity, Sigmoid};
use feedforward::{Network, linear_map::merged, three_layers, two_two_two};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

/// Both agree in all 12 decimals that are printed.
fn assert_printed(got: &DVector<f64>, printed: &[f64]) {
    let printed = DVector::from_column_slice(printed);
    assert_agrees(got, &printed, Tolerance::half_unit(12));
}

#[test]
fn a_network_applies_its_layers_one_after_the_other() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (network, x) = (network(&mut draw, &[2, 3, 4, 1], Sigmoid), draw.vector(2));
        let [first, second, third] = &network.layers[..] else {
            panic!("three layers were drawn");
        };
        let expected = third.forward(&second.forward(&first.forward(&x)));
        assert_eq!(network.forward(&x), expected);
    }
}

#[test]
fn a_trace_holds_every_sum_and_every_output_of_the_way() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for activation in SMOOTH {
            let (network, x) = (network(&mut draw, &[3, 2, 4], activation), draw.vector(3));
            let trace = network.trace(&x);
            assert_eq!(trace.activations.len(), network.layers.len() + 1);
            assert_eq!(trace.pre_activations.len(), network.layers.len());
            assert_eq!(trace.activations[0], x);
            assert_eq!(trace.outputs(), &network.forward(&x));
            for (place, layer) in network.layers.iter().enumerate() {
                let (a, z) = (&trace.activations[place], &trace.pre_activations[place]);
                assert_eq!(z, &layer.pre_activations(a));
                assert_eq!(trace.activations[place + 1], z.map(|z| activation.value(z)));
            }
        }
    }
}

#[test]
fn layers_without_a_function_are_one_layer_however_many_they_are() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (network, x) = (
            network(&mut draw, &[2, 4, 3, 3, 2], Identity),
            draw.vector(2),
        );
        let mut layers = network.layers.iter().cloned();
        let first = layers.next().expect("four layers were drawn");
        let one = layers.fold(first, |one, layer| merged(&one, &layer));
        assert_agrees(&network.forward(&x), &one.forward(&x), Tolerance::COMPUTED);
    }
}

/// Exchanging two hidden units with all that belongs to them changes nothing that can be seen from outside.
#[test]
fn the_order_of_hidden_units_does_not_matter() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (network, x) = (network(&mut draw, &[2, 3, 2], Sigmoid), draw.vector(2));
        let mut exchanged = network.clone();
        exchanged.layers[0].weights.swap_rows(0, 2);
        exchanged.layers[0].bias.swap_rows(0, 2);
        exchanged.layers[1].weights.swap_columns(0, 2);
        assert_agrees(
            &exchanged.forward(&x),
            &network.forward(&x),
            Tolerance::COMPUTED,
        );
    }
}

/// The numbers come from another program, which computed with 50 digits (E-26).
#[test]
fn the_2_2_2_network_gives_the_numbers_that_were_computed_with_50_digits() {
    let trace = two_two_two::network().trace(&two_two_two::inputs());
    assert_printed(&trace.pre_activations[0], &[0.375, 0.875]);
    assert_printed(
        &trace.activations[1],
        &[0.592_666_599_954, 0.705_785_027_837],
    );
    assert_printed(
        &trace.pre_activations[1],
        &[1.002_118_327_814, -0.119_887_043_018],
    );
    assert_printed(trace.outputs(), &[0.731_474_863_247, 0.470_064_086_158]);
}

/// The numbers come from another program, which computed in the row form.
#[test]
fn the_2_3_2_2_network_gives_the_numbers_of_the_row_form() {
    let trace = three_layers::network().trace(&three_layers::inputs());
    let [z_1, z_2, _] = &trace.pre_activations[..] else {
        panic!("the network has three layers");
    };
    let [_, a_1, a_2, _] = &trace.activations[..] else {
        panic!("the network has three layers");
    };
    assert_printed(z_1, &[0.1, -0.6, 1.0]);
    assert_printed(
        a_1,
        &[0.524_979_187_479, 0.354_343_693_774, 0.731_058_578_630],
    );
    assert_printed(z_2, &[-0.055_276_814_684, 0.007_349_579_129]);
    assert_printed(a_2, &[0.486_184_313_999, 0.501_837_386_512]);
    assert_printed(trace.outputs(), &[0.189_410_326_544, 0.253_314_353_154]);
}

#[test]
#[should_panic(
    expected = "layer 1 with 3×2 weights gives 3 outputs, but layer 2 with 2×4 weights takes 4"
)]
fn layers_that_do_not_fit_are_named_with_both_shapes() {
    let mut draw = Draw::new(0);
    let layers = [[3, 2], [2, 4]].map(|shape| layer(&mut draw, shape, Sigmoid));
    let _ = Network::new(layers.to_vec());
}

#[test]
#[should_panic(expected = "a layer with 2×2 weights takes 2 inputs, but 3 came in")]
fn inputs_that_do_not_fit_the_first_layer_are_refused() {
    let _ = two_two_two::network().trace(&dvector![1.0, 2.0, 3.0]);
}

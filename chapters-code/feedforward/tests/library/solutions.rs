//! The solutions of the exercises are what the chapter computes.

use activations::Activation::{Identity, Sigmoid};
use feedforward::{
    Dense, Network,
    output::{Question, class_of},
    parameters::Parameters,
    product::product,
    row_form::RowLayer,
    three_layers, two_two_two,
};
use feedforward_exercises as specs;
use grading::{Draw, Exercise, Tolerance, assert_agrees};
use nalgebra::{DMatrix, dmatrix, dvector};

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

#[test]
fn a_product_has_the_shape_of_the_solution() {
    for ((a, b), shape) in solved(&specs::product_shape::exercise()) {
        let mut draw = Draw::new(0);
        let (a, b) = (draw.matrix(a.0, a.1), draw.matrix(b.0, b.1));
        let fits = a.ncols() == b.nrows();
        let computed = fits.then(|| product(&a, &b).shape());
        assert_eq!(shape, computed);
    }
}

#[test]
fn the_products_by_hand_are_those_of_the_chapter() {
    let (a, b) = (dmatrix![1.0, 2.0; 3.0, -1.0], dmatrix![0.0, 4.0; -2.0, 1.0]);
    let (first, second) = (specs::product_by_hand::exercise().solution)();
    let rows = |rows: [[f64; 2]; 2]| DMatrix::from_row_slice(2, 2, &rows.concat());
    assert_eq!(rows(first), product(&a, &b));
    assert_eq!(rows(second), product(&b, &a));
}

#[test]
fn the_layer_the_batch_and_the_three_layers_are_those_of_the_chapter() {
    for ((w, b, a), outputs) in solved(&specs::dense_forward::exercise()) {
        let layer = Dense::new(w, b, Sigmoid);
        assert_agrees(&outputs, &layer.forward(&a), Tolerance::COMPUTED);
    }
    for ((w, b, x), sums) in solved(&specs::batch_forward::exercise()) {
        let rows = RowLayer::from_columns(&Dense::new(w, b, Identity));
        assert_agrees(&sums, &rows.pre_activations(&x), Tolerance::COMPUTED);
    }
    for (([first, second, third], x), outputs) in solved(&specs::forward_three::exercise()) {
        let layers = [(first, Sigmoid), (second, Sigmoid), (third, Identity)];
        let layers = layers.map(|((w, b), activation)| Dense::new(w, b, activation));
        let network = Network::new(layers.to_vec());
        assert_agrees(&outputs, &network.forward(&x), Tolerance::COMPUTED);
    }
}

#[test]
fn the_first_case_of_the_three_layers_is_the_network_of_the_page() {
    let ((layers, x), outputs) = solved(&specs::forward_three::exercise()).swap_remove(0);
    let network = three_layers::network();
    for (layer, (w, b)) in network.layers.iter().zip(layers) {
        assert_eq!((&layer.weights, &layer.bias), (&w, &b));
    }
    assert_eq!(x, three_layers::inputs());
    assert_agrees(&outputs, &network.forward(&x), Tolerance::COMPUTED);
}

#[test]
fn the_other_inputs_by_hand_give_what_the_network_gives() {
    let trace = two_two_two::network().trace(&dvector![-1.0, 2.0]);
    let computed = [
        &trace.pre_activations[0],
        &trace.activations[1],
        &trace.pre_activations[1],
        &trace.activations[2],
    ];
    let pairs = (specs::other_inputs_by_hand::exercise().solution)();
    let computed = computed.map(|pair| [pair[0], pair[1]]);
    assert_agrees(&pairs, &computed, Tolerance::half_unit(9));
}

#[test]
fn the_classes_are_those_of_the_chapter_with_their_probabilities() {
    for (z, (class, probability)) in solved(&specs::class_of_outputs::exercise()) {
        let two = dvector![0.0, z[0]];
        let sums = if z.len() == 1 { two } else { z };
        assert_eq!(class, class_of(&sums));
        let probabilities = Question::WhichOne(sums.len()).answer(&sums);
        assert_agrees(&probability, &probabilities[class], Tolerance::COMPUTED);
    }
}

#[test]
fn the_parameters_are_as_many_as_the_chapter_counts() {
    for (sizes, count) in solved(&specs::parameter_count::exercise()) {
        assert_eq!(count, Parameters::of_sizes(&sizes).total());
    }
}

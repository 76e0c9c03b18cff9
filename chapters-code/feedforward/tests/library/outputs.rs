//! What the last layer answers.

use crate::CASES;
use activations::{sigmoid::sigmoid, softmax::softmax};
use feedforward::{
    output::{Question, class_of},
    three_layers,
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::dvector;

#[test]
fn one_sigmoid_is_a_softmax_of_two_classes() {
    for case in 0..CASES {
        let z = Draw::new(case).between(-30.0, 30.0);
        let yes = Question::YesOrNo.answer(&dvector![z]);
        let two = Question::WhichOne(2).answer(&dvector![0.0, z]);
        assert_agrees(&two, &dvector![1.0 - yes[0], yes[0]], Tolerance::COMPUTED);
    }
    let at_one_and_a_half = Question::YesOrNo.answer(&dvector![1.5]);
    let printed = dvector![0.817_574_476_194];
    assert_agrees(&at_one_and_a_half, &printed, Tolerance::half_unit(12));
}

#[test]
fn probabilities_of_classes_sum_to_1_and_those_of_labels_need_not() {
    for case in 0..CASES {
        let z = Draw::new(case).vector(4);
        let classes = Question::WhichOne(4).answer(&z);
        assert_agrees(&classes.sum(), &1.0, Tolerance::COMPUTED);
        let labels = Question::WhichOnes(4).answer(&z);
        for (label, sum) in labels.iter().zip(z.iter()) {
            assert_eq!(*label, sigmoid(*sum));
        }
        assert!((labels.sum() - 1.0).abs() > 1e-6, "case {case}");
    }
}

#[test]
fn the_class_is_the_same_before_and_after_the_softmax() {
    for case in 0..CASES {
        let z = Draw::new(case).vector(10);
        let class = class_of(&z);
        assert_eq!(class_of(&softmax(&z)), class);
        assert_eq!(class_of(&Question::WhichOnes(10).answer(&z)), class);
        assert!(z.iter().all(|sum| *sum <= z[class]));
    }
}

/// The numbers come from another program, which computed in the row form.
#[test]
fn the_softmax_of_the_three_layers_gives_the_shares_that_another_program_computed() {
    let sums = three_layers::network().forward(&three_layers::inputs());
    let shares = Question::WhichOne(2).answer(&sums);
    let printed = dvector![0.484_029_427_929, 0.515_970_572_071];
    assert_agrees(&shares, &printed, Tolerance::half_unit(12));
}

#[test]
fn a_constant_added_to_all_sums_changes_no_probability() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (z, constant) = (draw.vector(3), draw.between(-500.0, 500.0));
        let question = Question::WhichOne(3);
        let (before, after) = (
            question.answer(&z),
            question.answer(&z.add_scalar(constant)),
        );
        assert_agrees(&after, &before, Tolerance::COMPUTED);
    }
}

#[test]
fn a_quantity_is_answered_as_it_is_and_each_question_has_its_number_of_outputs() {
    let z = dvector![-3.0, 40.0];
    assert_eq!(Question::HowMuch(2).answer(&z), z);
    let questions = [
        Question::HowMuch(2),
        Question::YesOrNo,
        Question::WhichOne(10),
        Question::WhichOnes(5),
    ];
    assert_eq!(questions.map(Question::outputs), [2, 1, 10, 5]);
}

#[test]
fn of_equal_outputs_the_first_one_wins() {
    assert_eq!(class_of(&dvector![1.0, 4.0, 4.0]), 1);
    assert_eq!(class_of(&dvector![-1.0]), 0);
    assert_eq!(class_of(&dvector![2.0, -7.0]), 0);
}

#[test]
#[should_panic(expected = "WhichOne(3) needs 3 outputs, but 2 came in")]
fn outputs_of_another_number_are_refused() {
    let _ = Question::WhichOne(3).answer(&dvector![1.0, 2.0]);
}

#[test]
#[should_panic(expected = "no outputs, hence no class")]
fn nothing_has_no_class() {
    let _ = class_of(&dvector![]);
}

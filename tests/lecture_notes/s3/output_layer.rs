//! S3-02: the output layer, softmax and its pitfalls.

use crate::{
    assert_close, assert_printed,
    entries::{assert_all_close, assert_all_printed},
};
use activations::sigmoid::sigmoid;
use feedforward::output::{Question, class_of};
use losses::softmax::{log_sum_exp, naive_softmax, naive_softmax_single, softmax};
use nalgebra::{DVector, dvector};

/// e^zᵢ over the sum of all, for numbers that overflow nothing.
fn shares(z: &DVector<f64>) -> Vec<f64> {
    let total: f64 = z.iter().map(|z| z.exp()).sum();
    z.iter().map(|z| z.exp() / total).collect()
}

#[test]
fn s3_02_18_each_kind_of_question_has_its_function_at_the_end() {
    for z in [dvector![0.5, 2.0, 1.0], dvector![-1.5, 0.25, -0.75]] {
        let answer = |question: Question| question.answer(&z);
        let logistic: Vec<f64> = z.iter().map(|z| 1.0 / (1.0 + (-z).exp())).collect();
        assert_eq!(answer(Question::HowMuch(3)), z);
        assert_all_close(answer(Question::WhichOne(3)).as_slice(), &shares(&z));
        assert_all_close(answer(Question::WhichOnes(3)).as_slice(), &logistic);
        let first = Question::YesOrNo.answer(&dvector![z[0]]);
        assert_all_close(first.as_slice(), &logistic[..1]);
    }
}

#[test]
fn s3_02_19_softmax_has_the_worked_shares() {
    let printed = ["0.140244383166", "0.628531719212", "0.231223897622"];
    let z = dvector![0.5, 2.0, 1.0];
    assert_all_printed(softmax(&z).as_slice(), &printed);
    assert_all_printed(naive_softmax(&z).as_slice(), &printed);
    let z = dvector![-2.0, 0.0, 1.5, -0.5];
    assert_all_close(softmax(&z).as_slice(), &shares(&z));
}

/// e⁷⁰⁹ is a number and e⁷¹⁰ is none; in single precision the end comes at 88.
#[test]
fn s3_02_20_the_written_softmax_overflows_and_underflows() {
    for z in [
        dvector![800.0, 801.0, 799.0],
        dvector![-800.0, -801.0, -799.0],
    ] {
        assert!(naive_softmax(&z).iter().all(|share| share.is_nan()), "{z}");
    }
    assert_printed(f64::MAX.ln(), "709.782712893384");
    assert!(709_f64.exp().is_finite() && 710_f64.exp().is_infinite());
    assert!((709_f64.exp() / 8.218_407_46e307 - 1.0).abs() < 1e-9);
    assert_eq!(format!("{:.5}", f32::MAX.ln()), "88.72284");
    let shares = |z: f32| naive_softmax_single(&dvector![z, 0.0]);
    assert!(shares(88.0)[0] == 1.0 && shares(89.0)[0].is_nan());
}

#[test]
fn s3_02_21_the_largest_input_subtracted_saves_softmax() {
    let printed = ["0.244728471055", "0.665240955775", "0.090030573170"];
    let z = dvector![800.0, 801.0, 799.0];
    assert_all_printed(softmax(&z).as_slice(), &printed);
    assert_printed(log_sum_exp(&z), "801.407605964444");
    let printed = ["0.244728471055", "0.090030573170", "0.665240955775"];
    let z = dvector![-800.0, -801.0, -799.0];
    assert_all_printed(softmax(&z).as_slice(), &printed);
    for z in [dvector![0.5, 2.0, 1.0], dvector![-3.0, -1.0]] {
        assert_all_close(softmax(&z).as_slice(), &shares(&z));
        let sum: f64 = z.iter().map(|z| z.exp()).sum();
        assert_close(log_sum_exp(&z), sum.ln());
    }
}

/// The sum is 1, the order stays, a common shift changes nothing: so inference may skip it.
#[test]
fn s3_02_22_softmax_gives_shares_in_the_order_of_its_inputs() {
    for z in [dvector![0.5, 2.0, 1.0], dvector![-1.0, -4.0, 3.0, 2.5]] {
        let shares = softmax(&z);
        assert_close(shares.sum(), 1.0);
        assert!(shares.iter().all(|&share| share > 0.0 && share < 1.0));
        for (place, other) in (0..z.len()).flat_map(|i| (0..i).map(move |j| (i, j))) {
            assert_eq!(shares[place] > shares[other], z[place] > z[other]);
        }
        let shifted = softmax(&z.add_scalar(-7.25));
        assert_all_close(shifted.as_slice(), shares.as_slice());
        assert_eq!(class_of(&shares), class_of(&z));
    }
}

/// One unit for each class or target; a yes or no needs one, which says what two units would say with softmax.
#[test]
fn s3_02_23_the_question_decides_how_many_output_units_there_are() {
    let questions = [
        Question::WhichOne(10),
        Question::HowMuch(3),
        Question::YesOrNo,
    ];
    assert_eq!(questions.map(Question::outputs), [10, 3, 1]);
    assert_printed(sigmoid(1.5), "0.817574476194");
    assert_printed(softmax(&dvector![1.5, 0.0])[0], "0.817574476194");
    for (one, other) in [(2.0, 0.5), (-1.25, 0.75)] {
        let share = softmax(&dvector![one, other])[0];
        assert_close(share, 1.0 / (1.0 + f64::exp(other - one)));
        assert_close(sigmoid(one - other), 1.0 / (1.0 + f64::exp(other - one)));
    }
}

//! Softmax, its Jacobian, its logarithm, and a temperature.

use activations::softmax::{softmax, softmax_jacobian};
use losses::softmax::{log_softmax, log_sum_exp, softmax_at};

use crate::{
    assert_number, assert_numbers, assert_together, list, number, numbers, of, part, vector,
};

#[test]
fn shares_their_logarithms_and_log_sum_exp_are_pytorchs() {
    for case in list(part("curves.softmax")) {
        let z = vector(of(case, "z"));
        assert_numbers(
            "softmax",
            softmax(&z).as_slice(),
            &numbers(of(case, "shares")),
        );
        assert_number(
            "log-sum-exp",
            log_sum_exp(&z),
            number(of(case, "log_sum_exp")),
        );
        // A logarithm is a difference of a logit and log-sum-exp, exact to the last digits of the larger.
        assert_together(
            "log-softmax",
            log_softmax(&z).as_slice(),
            &numbers(of(case, "logarithms")),
        );
        let softer = softmax_at(number(of(case, "temperature")), &z);
        assert_numbers(
            "at a temperature",
            softer.as_slice(),
            &numbers(of(case, "softer")),
        );
    }
}

#[test]
fn the_jacobian_and_what_passes_back_through_it_are_those_of_autograd() {
    for case in list(part("curves.softmax")) {
        let jacobian = softmax_jacobian(&vector(of(case, "z")));
        assert_together(
            "Jacobian",
            jacobian.transpose().as_slice(),
            &numbers(of(case, "jacobian")),
        );
        let passed = jacobian.transpose() * vector(of(case, "arriving"));
        assert_together(
            "gradient",
            passed.as_slice(),
            &numbers(of(case, "gradient")),
        );
    }
}

//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p perceptron --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(algorithm_4, "../examples/algorithm_4.rs");
worked_example!(and_table, "../examples/and_table.rs");
worked_example!(flat_error, "../examples/flat_error.rs");
worked_example!(from_zero, "../examples/from_zero.rs");
worked_example!(gates, "../examples/gates.rs");
worked_example!(honest_start, "../examples/honest_start.rs");
worked_example!(iris_perceptron, "../examples/iris_perceptron.rs");
worked_example!(maximum_likelihood, "../examples/maximum_likelihood.rs");
worked_example!(nearest_mean, "../examples/nearest_mean.rs");
worked_example!(novikoff, "../examples/novikoff.rs");
worked_example!(printed_update, "../examples/printed_update.rs");
worked_example!(prior_shift, "../examples/prior_shift.rs");
worked_example!(quadratic, "../examples/quadratic.rs");
worked_example!(signed_distance, "../examples/signed_distance.rs");
worked_example!(sixteen_functions, "../examples/sixteen_functions.rs");
worked_example!(start_search, "../examples/start_search.rs");
worked_example!(xor_cycle, "../examples/xor_cycle.rs");
worked_example!(xor_signed, "../examples/xor_signed.rs");
worked_example!(xor_two_layers, "../examples/xor_two_layers.rs");

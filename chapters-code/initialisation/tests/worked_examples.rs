//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p initialisation --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(backward_sizes, "../examples/backward_sizes.rs");
worked_example!(coin_weights, "../examples/coin_weights.rs");
worked_example!(equal_weights, "../examples/equal_weights.rs");
worked_example!(lengths, "../examples/lengths.rs");
worked_example!(parting, "../examples/parting.rs");
worked_example!(relu_half, "../examples/relu_half.rs");
worked_example!(spread_fixed, "../examples/spread_fixed.rs");
worked_example!(spread_relu, "../examples/spread_relu.rs");
worked_example!(spread_xavier, "../examples/spread_xavier.rs");
worked_example!(sum_variance, "../examples/sum_variance.rs");
worked_example!(training, "../examples/training.rs");
worked_example!(widths, "../examples/widths.rs");
worked_example!(xavier_numbers, "../examples/xavier_numbers.rs");

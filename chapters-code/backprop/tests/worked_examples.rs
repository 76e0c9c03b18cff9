//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p backprop --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(affine_backward, "../examples/affine_backward.rs");
worked_example!(apples, "../examples/apples.rs");
worked_example!(backward_pass, "../examples/backward_pass.rs");
worked_example!(chain_rule, "../examples/chain_rule.rs");
worked_example!(eight_weights, "../examples/eight_weights.rs");
worked_example!(gradient_check, "../examples/gradient_check.rs");
worked_example!(graphs, "../examples/graphs.rs");
worked_example!(minus_between_paths, "../examples/minus_between_paths.rs");
worked_example!(no_bias, "../examples/no_bias.rs");
worked_example!(perceptron_rule, "../examples/perceptron_rule.rs");
worked_example!(printed_minus, "../examples/printed_minus.rs");
worked_example!(remembering, "../examples/remembering.rs");
worked_example!(vanishing, "../examples/vanishing.rs");
worked_example!(xor_learned, "../examples/xor_learned.rs");

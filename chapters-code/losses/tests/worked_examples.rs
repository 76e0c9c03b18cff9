//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p losses --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(absolute_and_squared, "../examples/absolute_and_squared.rs");
worked_example!(accuracy, "../examples/accuracy.rs");
worked_example!(batches, "../examples/batches.rs");
worked_example!(binary, "../examples/binary.rs");
worked_example!(binary_logit, "../examples/binary_logit.rs");
worked_example!(cross_entropy, "../examples/cross_entropy.rs");
worked_example!(five_squared, "../examples/five_squared.rs");
worked_example!(likelihood, "../examples/likelihood.rs");
worked_example!(minibatches, "../examples/minibatches.rs");
worked_example!(overflow, "../examples/overflow.rs");
worked_example!(softmax_shares, "../examples/softmax_shares.rs");
worked_example!(softmax_with_loss, "../examples/softmax_with_loss.rs");
worked_example!(two_outputs, "../examples/two_outputs.rs");

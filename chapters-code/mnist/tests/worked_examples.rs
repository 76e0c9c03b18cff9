//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p mnist --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(accuracies, "../examples/accuracies.rs");
worked_example!(bar, "../examples/bar.rs");
worked_example!(data_driven, "../examples/data_driven.rs");
worked_example!(depths, "../examples/depths.rs");
worked_example!(first_loss, "../examples/first_loss.rs");
worked_example!(first_weights, "../examples/first_weights.rs");
worked_example!(frameworks, "../examples/frameworks.rs");
worked_example!(idx_file, "../examples/idx_file.rs");
worked_example!(log_draws, "../examples/log_draws.rs");
worked_example!(loop_steps, "../examples/loop_steps.rs");
worked_example!(mistakes, "../examples/mistakes.rs");
worked_example!(operations, "../examples/operations.rs");
worked_example!(search_rounds, "../examples/search_rounds.rs");
worked_example!(six_optimizers, "../examples/six_optimizers.rs");
worked_example!(stages, "../examples/stages.rs");
worked_example!(three_hundred, "../examples/three_hundred.rs");
worked_example!(three_sets, "../examples/three_sets.rs");
worked_example!(weight_scales, "../examples/weight_scales.rs");

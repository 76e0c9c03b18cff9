//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p batchnorm --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(effect, "../examples/effect.rs");
worked_example!(forward_by_hand, "../examples/forward_by_hand.rs");
worked_example!(layer_norm, "../examples/layer_norm.rs");
worked_example!(mean_path, "../examples/mean_path.rs");
worked_example!(one_line, "../examples/one_line.rs");
worked_example!(parameter_slopes, "../examples/parameter_slopes.rs");
worked_example!(running, "../examples/running.rs");
worked_example!(three_paths, "../examples/three_paths.rs");
worked_example!(trap_batch, "../examples/trap_batch.rs");
worked_example!(unchanged, "../examples/unchanged.rs");
worked_example!(variance_path, "../examples/variance_path.rs");
worked_example!(variances, "../examples/variances.rs");

//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p activations --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(ablation, "../examples/ablation.rs");
worked_example!(collapse, "../examples/collapse.rs");
worked_example!(compare, "../examples/compare.rs");
worked_example!(dead_unit, "../examples/dead_unit.rs");
worked_example!(elu, "../examples/elu.rs");
worked_example!(leaky, "../examples/leaky.rs");
worked_example!(maxout, "../examples/maxout.rs");
worked_example!(relu, "../examples/relu.rs");
worked_example!(sigmoid_table, "../examples/sigmoid_table.rs");
worked_example!(softmax, "../examples/softmax.rs");
worked_example!(stable_sigmoid, "../examples/stable_sigmoid.rs");
worked_example!(step_slope, "../examples/step_slope.rs");
worked_example!(straight_boundary, "../examples/straight_boundary.rs");
worked_example!(tanh_table, "../examples/tanh_table.rs");

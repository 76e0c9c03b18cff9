//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p optimizers --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(adam_start, "../examples/adam_start.rs");
worked_example!(limits, "../examples/limits.rs");
worked_example!(minibatches, "../examples/minibatches.rs");
worked_example!(own_rates, "../examples/own_rates.rs");
worked_example!(rates_in_time, "../examples/rates_in_time.rs");
worked_example!(six_methods, "../examples/six_methods.rs");
worked_example!(three_places, "../examples/three_places.rs");
worked_example!(velocity, "../examples/velocity.rs");
worked_example!(weight_decay, "../examples/weight_decay.rs");
worked_example!(which_one, "../examples/which_one.rs");
worked_example!(zigzag, "../examples/zigzag.rs");

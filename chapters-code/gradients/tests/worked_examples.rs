//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p gradients --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(cost, "../examples/cost.rs");
worked_example!(directions, "../examples/directions.rs");
worked_example!(eight_slopes, "../examples/eight_slopes.rs");
worked_example!(first_steps, "../examples/first_steps.rs");
worked_example!(five_steps, "../examples/five_steps.rs");
worked_example!(learning_rates, "../examples/learning_rates.rs");
worked_example!(loss_curve, "../examples/loss_curve.rs");
worked_example!(partials, "../examples/partials.rs");
worked_example!(rounding, "../examples/rounding.rs");
worked_example!(single_precision, "../examples/single_precision.rs");
worked_example!(slope_by_nudging, "../examples/slope_by_nudging.rs");
worked_example!(two_sided, "../examples/two_sided.rs");

//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p dropout --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(balance, "../examples/balance.rs");
worked_example!(curved_unit, "../examples/curved_unit.rs");
worked_example!(decay_by_hand, "../examples/decay_by_hand.rs");
worked_example!(decoupled, "../examples/decoupled.rs");
worked_example!(eight_units, "../examples/eight_units.rs");
worked_example!(gap_sizes, "../examples/gap_sizes.rs");
worked_example!(keep_rate, "../examples/keep_rate.rs");
worked_example!(layer_modes, "../examples/layer_modes.rs");
worked_example!(left_on, "../examples/left_on.rs");
worked_example!(mean_of_masks, "../examples/mean_of_masks.rs");
worked_example!(noise_as_decay, "../examples/noise_as_decay.rs");
worked_example!(overfitting, "../examples/overfitting.rs");
worked_example!(patience, "../examples/patience.rs");
worked_example!(remedies, "../examples/remedies.rs");

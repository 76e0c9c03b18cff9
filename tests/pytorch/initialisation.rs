//! Deviations and bounds of first weights; the draws themselves come from other generators.

use initialisation::{Scheme, scheme::uniform_bound};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::{assert_number, list, number, of, part};

/// PyTorch's `kaiming_*` with its gain for ReLU is He's; with a gain of 1 it is LeCun's.
const SCHEMES: [(&str, Scheme); 5] = [
    ("xavier_normal", Scheme::XavierNormal),
    ("xavier_uniform", Scheme::XavierUniform),
    ("he_normal", Scheme::HeNormal),
    ("he_uniform", Scheme::HeUniform),
    ("lecun_normal", Scheme::LecunNormal),
];

fn layer_sizes(case: &serde_json::Value) -> (usize, usize) {
    let [inputs, units] =
        ["inputs", "units"].map(|name| of(case, name).as_u64().expect("a number of units"));
    let small = |count| usize::try_from(count).expect("a small number");
    (small(inputs), small(units))
}

#[test]
fn deviations_and_bounds_are_pytorchs() {
    for case in list(part("layers.first_weights")) {
        let (inputs, units) = layer_sizes(case);
        for (name, scheme) in SCHEMES {
            let deviation = scheme.deviation(inputs, units);
            let got = if name.ends_with("uniform") {
                uniform_bound(deviation)
            } else {
                deviation
            };
            assert_number(name, got, number(of(case, name)));
        }
    }
}

/// The largest of 39,200 uniform numbers lies within a thousandth below the bound, and none above it; the deviation of
/// as many normal ones is right to 1 %, three of its standard errors.
#[test]
fn drawn_weights_keep_to_pytorchs_bounds_and_deviations() {
    let case = &list(part("layers.first_weights"))[2];
    let (inputs, units) = layer_sizes(case);
    for (name, scheme) in SCHEMES {
        let weights = scheme.weights(inputs, units, &mut ChaCha8Rng::seed_from_u64(5));
        let expected = number(of(case, name));
        let (got, slack) = if name.ends_with("uniform") {
            (weights.amax(), 1e-3)
        } else {
            (weights.variance().sqrt(), 1e-2)
        };
        let share = got / expected;
        let above = if name.ends_with("uniform") {
            0.0
        } else {
            slack
        };
        assert!(
            share > 1.0 - slack && share <= 1.0 + above,
            "{name}: {share}"
        );
    }
}

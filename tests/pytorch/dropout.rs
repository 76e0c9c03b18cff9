//! Dropout: the two libraries draw other masks, but do the same with one.

use backprop::{Layer, layer::Mode};
use dropout::{Dropout, mask::inverted};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::{assert_numbers, list, number, numbers, of, part, samples};

#[test]
fn with_pytorchs_mask_outputs_and_slopes_are_pytorchs() {
    for case in list(part("layers.dropout")) {
        let [x, mask, arriving] =
            ["x", "mask", "arriving"].map(|name| DVector::from_vec(numbers(of(case, name))));
        let ratio = number(of(case, "ratio"));
        assert_numbers(
            "outputs",
            inverted(&x, &mask, ratio).as_slice(),
            &numbers(of(case, "y")),
        );
        let passed = inverted(&arriving, &mask, ratio);
        assert_numbers(
            "slopes",
            passed.as_slice(),
            &numbers(of(case, "x_gradient")),
        );
    }
}

/// The slopes of ones are 0 or PyTorch's scale, so they are the only entries that ours may have.
#[test]
fn the_layer_scales_what_it_keeps_as_pytorch_does() {
    for case in list(part("layers.dropout")) {
        let (x, scales) = (samples(of(case, "x")), numbers(of(case, "x_gradient")));
        let scale = scales.iter().copied().fold(0.0, f64::max);
        let mut layer = Dropout::new(number(of(case, "ratio")), ChaCha8Rng::seed_from_u64(3));
        let outputs = layer.forward(&x);
        let kept = outputs.map(|entry| if entry == 0.0 { 0.0 } else { scale });
        assert!(
            kept.iter().any(|&factor| factor > 0.0),
            "a mask that drops everything shows nothing"
        );
        assert_numbers(
            "outputs",
            outputs.as_slice(),
            x.component_mul(&kept).as_slice(),
        );
        let passed = layer.backward(&x.map(|_| 1.0));
        assert_numbers("slopes", passed.as_slice(), kept.as_slice());
        layer.set_mode(Mode::Evaluation);
        let evaluated = samples(of(case, "evaluated"));
        assert_numbers(
            "evaluation",
            layer.forward(&x).as_slice(),
            evaluated.as_slice(),
        );
    }
}

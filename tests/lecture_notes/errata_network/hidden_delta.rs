//! A minus between the two paths, and weights that are renewed too early.

use crate::entries::{assert_all_close, assert_all_printed};
use crate::two_two_two::{EXAMPLES, Example};
use crate::{assert_close, assert_printed};
use backprop::deltas::loss;
use nalgebra::DMatrix;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// δ⁽²⁾ with `sign` between its two terms; the note prints a −1, for one unit.
fn deltas(example: &Example, sign: f64) -> [f64; 2] {
    let (a2, a3, w, y) = (example.a2(), example.a3(), example.w2, example.y);
    let first = (a3[0] - y[0]) * a3[0] * (1.0 - a3[0]);
    let second = (a3[1] - y[1]) * a3[1] * (1.0 - a3[1]);
    [
        (first * w[0][0] + sign * second * w[1][0]) * a2[0] * (1.0 - a2[0]),
        (first * w[0][1] + sign * second * w[1][1]) * a2[1] * (1.0 - a2[1]),
    ]
}

/// The loss after a step of the first layer alone, η = 1.
fn loss_after(example: &Example, deltas: [f64; 2]) -> f64 {
    let mut network = example.network();
    for (row, delta) in deltas.into_iter().enumerate() {
        for (column, input) in example.a1.into_iter().enumerate() {
            network.layers[0].weights[(row, column)] -= delta * input;
        }
    }
    loss(&network.forward(&example.inputs()), &example.wanted())
}

#[test]
fn e_20_the_paths_of_the_two_losses_add_up() {
    for example in EXAMPLES {
        let (got, plus, minus) = (
            &example.deltas()[0],
            deltas(&example, 1.0),
            deltas(&example, -1.0),
        );
        for unit in [0, 1] {
            assert_close(got[unit], plus[unit]);
            assert!((got[unit] - minus[unit]).abs() > 0.1 * got[unit].abs());
        }
    }
    let [plus, minus] = [1.0, -1.0].map(|sign| deltas(&EXAMPLES[0], sign));
    assert_all_printed(&plus, &["-0.020500579864", "-0.004873573673"]);
    assert_all_printed(&minus, &["0.007767608140", "-0.017031085782"]);
    assert_printed(loss_after(&EXAMPLES[0], plus), "0.145980135923");
    assert_printed(loss_after(&EXAMPLES[0], minus), "0.146629435366");
}

fn drawn(random: &mut ChaCha8Rng) -> Example {
    let mut pair = || {
        [
            random.random_range(-2.0..2.0),
            random.random_range(-2.0..2.0),
        ]
    };
    let (w1, w2, a1) = ([pair(), pair()], [pair(), pair()], pair());
    let y = pair().map(|number: f64| f64::from(u8::from(number > 0.0)));
    Example { w1, w2, a1, y }
}

/// How often the minus turns δ₁ round, and how often a step with it goes uphill, in per cent of random networks.
#[test]
fn e_20_on_random_networks_the_printed_minus_is_as_good_as_a_coin() {
    let mut random = ChaCha8Rng::seed_from_u64(20);
    let (mut turned, mut uphill) = (0, 0);
    for _ in 0..4000 {
        let example = drawn(&mut random);
        let (right, printed) = (&example.deltas()[0], deltas(&example, -1.0));
        turned += u32::from(right[0] * printed[0] < 0.0);
        // Both steps are deltas times the same inputs, so the deltas alone decide on the angle between them.
        uphill += u32::from(right[0] * printed[0] + right[1] * printed[1] < 0.0);
    }
    for count in [turned, uphill] {
        assert!((1880..=2120).contains(&count), "{count} of 4000");
    }
}

/// δ⁽²⁾, if it is computed with these weights of the second layer.
fn hidden_deltas(example: &Example, weights: &DMatrix<f64>) -> [f64; 2] {
    let (a2, last) = (example.a2(), &example.deltas()[1]);
    let arriving = weights.tr_mul(last);
    [
        arriving[0] * a2[0] * (1.0 - a2[0]),
        arriving[1] * a2[1] * (1.0 - a2[1]),
    ]
}

#[test]
fn e_25_only_the_old_weights_give_the_slope() {
    let example = EXAMPLES[0];
    let old = hidden_deltas(&example, &example.network().layers[1].weights);
    assert_all_printed(&old, &["-0.020500579864", "-0.004873573673"]);
    assert_all_close(example.deltas()[0].as_slice(), &old);
    let renewed = |eta| hidden_deltas(&example, &example.stepped(eta).layers[1].weights);
    assert_all_printed(&renewed(1.0), &["-0.022860364310", "-0.007290765170"]);
    assert_all_printed(&renewed(0.1), &["-0.020736558308", "-0.005115292823"]);
    for eta in [1.0, 0.1] {
        let first = &example.stepped(eta).layers[0].weights;
        let expected = [0, 1].map(|i: usize| example.w1[i][1] - eta * old[i] * example.a1[1]);
        assert_all_close(&[first[(0, 1)], first[(1, 1)]], &expected);
    }
}

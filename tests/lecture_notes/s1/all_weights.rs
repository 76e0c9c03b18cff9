//! The two update formulas of the summary, for each of the eight weights.

use crate::two_two_two::{EXAMPLES, Example};
use crate::{assert_close, assert_printed, assert_slope};

/// δ⁽²⁾ and δ⁽³⁾ of both units, as the note writes them but for its minus.
fn deltas(example: &Example) -> [[f64; 2]; 2] {
    let (a2, a3, w, y) = (example.a2(), example.a3(), example.w2, example.y);
    let last = [
        (a3[0] - y[0]) * a3[0] * (1.0 - a3[0]),
        (a3[1] - y[1]) * a3[1] * (1.0 - a3[1]),
    ];
    let first = [
        (last[0] * w[0][0] + last[1] * w[1][0]) * a2[0] * (1.0 - a2[0]),
        (last[0] * w[0][1] + last[1] * w[1][1]) * a2[1] * (1.0 - a2[1]),
    ];
    [first, last]
}

#[test]
fn s1_78_a_hidden_weight_goes_down_by_delta_times_its_input() {
    for example in EXAMPLES {
        let expected = example.w1[0][0] - deltas(&example)[0][0] * example.a1[0];
        assert_close(example.stepped(1.0).layers[0].weights[(0, 0)], expected);
    }
    let got = EXAMPLES[0].stepped(1.0).layers[0].weights[(0, 0)];
    assert_printed(got, "0.520500579864");
}

#[test]
fn s1_79_all_weights_go_down_by_the_delta_of_their_target_times_their_source() {
    for example in EXAMPLES {
        let sources = [example.a1, example.a2()];
        let old = [example.w1, example.w2];
        for eta in [1.0, 0.1] {
            for (layer, dense) in example.stepped(eta).layers.iter().enumerate() {
                for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    let slope = deltas(&example)[layer][i] * sources[layer][j];
                    assert_close(dense.weights[(i, j)], old[layer][i][j] - eta * slope);
                }
            }
        }
    }
}

#[test]
fn s1_79_the_deltas_of_the_summary_are_slopes() {
    for example in EXAMPLES {
        let [first, last] = deltas(&example);
        for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let by_first = |w| example.with(|example| example.w1[i][j] = w).loss();
            let by_last = |w| example.with(|example| example.w2[i][j] = w).loss();
            assert_slope(first[i] * example.a1[j], by_first, example.w1[i][j]);
            assert_slope(last[i] * example.a2()[j], by_last, example.w2[i][j]);
        }
    }
}

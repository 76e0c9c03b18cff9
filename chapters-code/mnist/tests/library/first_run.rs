//! What the pages print of the first network doesn't hang on rounding.

use backprop::Layer;
use mnist::{
    comparisons::samples::SEEDS,
    first_network::{EPOCHS, run, runs, start},
    measure::{confusion, worst_mistakes},
};

/// The places of the images on the page's figure, in its order.
fn worst(run: &mnist::first_network::Run) -> Vec<usize> {
    let mistakes = worst_mistakes(&run.logits, &run.validation.labels);
    mistakes[..12].iter().map(|mistake| mistake.index).collect()
}

/// A processor that rounds otherwise differs by about 1e-16; this is a million times as much.
#[test]
fn first_weights_that_differ_in_the_tenth_digit_give_the_same_matrix_and_the_same_worst_mistakes() {
    let (samples, mut network, random) = start(SEEDS[0]);
    for group in network.parameters() {
        for (place, value) in group.values.iter_mut().enumerate() {
            let sign = if place % 2 == 0 { 1.0 } else { -1.0 };
            *value *= 1.0 + sign * 1e-10;
        }
    }
    let (nudged, plain) = (run((samples, network, random)), &runs()[0]);
    assert!(nudged.logits != plain.logits, "the nudge has to arrive");
    let labels = &plain.validation.labels;
    assert_eq!(
        confusion(&nudged.logits, labels),
        confusion(&plain.logits, labels)
    );
    assert_eq!(worst(&nudged), worst(plain));
}

#[test]
fn every_run_learns_and_does_better_on_what_it_learned_from() {
    for run in runs() {
        let [[before, _], [seen, unseen]] = [run.scores[0], run.scores[EPOCHS]];
        assert!(
            seen.loss < 0.2 * before.loss,
            "{} from {}",
            seen.loss,
            before.loss
        );
        assert!(seen.accuracy > unseen.accuracy && unseen.accuracy > 0.85);
    }
}

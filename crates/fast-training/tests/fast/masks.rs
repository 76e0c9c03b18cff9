//! A mask drops its share, scales what stays, and is the mask of one unit and one step alone.

use fast_training::masks::Masks;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn masks(ratio: f64, start: u128) -> Masks {
    let generator = ChaCha8Rng::seed_from_u64(6);
    Masks {
        generator,
        start,
        ratio,
    }
}

/// What a unit's mask makes of outputs of 1 and slopes of 2.
fn masked(masks: &Masks, unit: usize, samples: usize) -> [Vec<f32>; 2] {
    let (mut outputs, mut slopes) = (vec![1.0; samples], vec![2.0; samples]);
    masks.apply(unit, [&mut outputs, &mut slopes]);
    [outputs, slopes]
}

fn outputs(masks: &Masks, unit: usize, samples: usize) -> Vec<f32> {
    let [outputs, _] = masked(masks, unit, samples);
    outputs
}

#[test]
fn the_dropped_share_is_the_ratio() {
    for ratio in [0.1, 0.5, 0.8] {
        let masks = masks(ratio, 0);
        let all = (0..100).flat_map(|unit| outputs(&masks, unit, 1000));
        let share = all.filter(|&output| output == 0.0).count() as f64 / 1e5;
        // The share of 100,000 draws has a standard deviation of at most 0.0016.
        assert!(
            (share - ratio).abs() < 0.007,
            "{share} of all units are dropped, not {ratio}"
        );
    }
}

#[test]
fn what_stays_is_divided_by_the_share_that_stays_and_slopes_with_it() {
    for ratio in [0.1, 0.5, 0.8] {
        let [outputs, slopes] = masked(&masks(ratio, 0), 4, 300);
        for (output, slope) in outputs.iter().zip(slopes) {
            let scaled = (f64::from(*output) * (1.0 - ratio) - 1.0).abs() < 1e-6;
            assert!(
                *output == 0.0 || scaled,
                "with a ratio of {ratio}, 1 becomes {output}"
            );
            assert_eq!(slope, 2.0 * output, "an output of 1 became {output}");
        }
    }
}

#[test]
fn units_and_the_parts_of_a_batch_have_masks_of_their_own() {
    let masks = masks(0.5, 0);
    let all: Vec<f32> = (0..6)
        .flat_map(|unit| outputs(&masks, unit, 1024))
        .collect();
    // A batch is drawn 128 samples at a time.
    let parts: Vec<&[f32]> = all.chunks(128).collect();
    for (place, one) in parts.iter().enumerate() {
        for other in &parts[..place] {
            let equal = one.iter().zip(*other).filter(|(a, b)| a == b).count();
            // Half of 128, with a standard deviation of 5.7; there are 1128 pairs.
            assert!(
                (32..=96).contains(&equal),
                "two masks agree at {equal} of 128 places"
            );
        }
    }
}

#[test]
fn a_step_begins_in_the_stream_where_the_one_before_it_ended() {
    for samples in [128, 384] {
        let whole = outputs(&masks(0.5, 0), 3, 2 * samples);
        let second = outputs(&masks(0.5, Masks::words(samples)), 3, samples);
        assert_eq!(whole[samples..], second, "after {samples} samples");
    }
}

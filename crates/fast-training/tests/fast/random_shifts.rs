//! A net that shifts its images moves each by −s..=s pixels, right and down alike.

use crate::images::images;
use fast_training::{
    Batch, Threads, Training,
    nets::{Net, net},
};

/// A net that sees one image again and again and learns nothing: only shifts can change the loss.
fn still(shift: i32, batch: usize, steps: usize) -> Net {
    let mut net = net("w1-relu").expect("a known net");
    net.settings.hidden = vec![8];
    net.settings.optimizer.learning_rate = 0.0;
    (net.shift, net.batch, net.steps) = (shift, batch, steps);
    net
}

fn losses(net: &Net) -> Vec<f64> {
    // A batch is never larger than the data set, so that many copies.
    let digits = images(1).select(&vec![0; net.batch]);
    let threads = Threads::new(1).expect("one thread");
    let mut losses = Vec::new();
    net.train(&digits, 4, &threads, |loss| losses.push(loss));
    losses
}

/// The loss of the image after each of these shifts.
fn expected(net: &Net, range: std::ops::RangeInclusive<i32>) -> Vec<f64> {
    let (digits, threads) = (images(1), Threads::new(1).expect("one thread"));
    let mut training = Training::new(net.settings.clone(), 4);
    let shifts = range
        .clone()
        .flat_map(|right| range.clone().map(move |down| [[right, down]]));
    let losses = shifts.map(|shifts| {
        let (digits, indices) = (&digits, &[0][..]);
        let batch = Batch {
            digits,
            indices,
            shifts: &shifts,
        };
        training.step(batch, &threads)
    });
    losses.collect()
}

#[test]
fn every_shift_up_to_the_largest_occurs_about_equally_often_and_no_other() {
    for largest in [1, 2] {
        let net = still(largest, 1, 1000);
        let expected = expected(&net, -largest..=largest);
        let found = losses(&net);
        let mut total = 0;
        for loss in &expected {
            let times = found.iter().filter(|found| *found == loss).count();
            let fair = found.len() / expected.len();
            // With 40 expected the standard deviation is 6.
            assert!(
                (fair / 3..=2 * fair).contains(&times),
                "up to {largest}: a shift occurs {times} times, not about {fair} times"
            );
            total += times;
        }
        assert_eq!(total, found.len(), "up to {largest}: other shifts occur");
    }
}

#[test]
fn the_images_of_a_batch_are_shifted_one_by_one() {
    let net = still(1, 2, 50);
    let alone = expected(&net, -1..=1);
    // Two equal shifts have the mean loss of one.
    let apart = losses(&net)
        .iter()
        .filter(|&loss| alone.iter().all(|alone| (alone - loss).abs() > 1e-6))
        .count();
    // Two images have different shifts in 8 of 9 batches.
    assert!(
        (35..=50).contains(&apart),
        "{apart} of 50 batches have two different shifts"
    );
}

//! Batches come from epochs that walk through all images, or are drawn from all of them.

use crate::images::images;
use fast_training::nets::{Net, batches, net};

const IMAGES: usize = 11;
const BATCH: usize = 4;

fn small(drawn: bool, steps: usize) -> Net {
    let mut net = net("w1").expect("a known net");
    (net.batch, net.steps, net.drawn) = (BATCH, steps, drawn);
    net
}

fn indices(net: &Net, seed: u64) -> Vec<Vec<usize>> {
    let mut all = Vec::new();
    let mut random = batches(seed);
    net.each_batch(&images(IMAGES), &mut random, |indices, _| {
        all.push(indices.to_vec());
    });
    all
}

#[test]
fn an_epoch_meets_no_image_twice_and_the_next_one_has_another_order() {
    // Three epochs of two whole batches, and one batch of a fourth.
    let all = indices(&small(false, 7), 1);
    assert_eq!(
        all.iter().map(Vec::len).collect::<Vec<_>>(),
        [BATCH; 7],
        "seven whole batches"
    );
    let epochs: Vec<Vec<usize>> = all.chunks(2).map(<[_]>::concat).collect();
    for epoch in &epochs {
        let mut images = epoch.clone();
        images.sort_unstable();
        images.dedup();
        assert_eq!(images.len(), epoch.len(), "an image twice in {epoch:?}");
    }
    assert!(epochs[0] != epochs[1] && epochs[1] != epochs[2]);
}

#[test]
fn drawn_batches_come_from_all_images_and_may_repeat_one() {
    let all = indices(&small(true, 100), 1);
    assert_eq!(all.len(), 100);
    assert!(all.iter().all(|batch| batch.len() == BATCH));
    for image in 0..IMAGES {
        let times = all.iter().flatten().filter(|&&index| index == image);
        let times = times.count();
        // 400 / 11 = 36 expected, with a standard deviation of 6.
        assert!((15..=60).contains(&times), "image {image}: {times} times");
    }
    let repeats =
        |batch: &Vec<usize>| (1..BATCH).any(|place| batch[..place].contains(&batch[place]));
    assert!(
        all.iter().any(repeats),
        "draws with replacement repeat an image now and then"
    );
}

#[test]
fn equal_seeds_give_equal_batches_and_other_seeds_others() {
    for drawn in [false, true] {
        let net = small(drawn, 6);
        assert_eq!(indices(&net, 1), indices(&net, 1));
        assert_ne!(indices(&net, 1), indices(&net, 2));
    }
}

#[test]
fn images_that_fill_no_batch_make_no_step() {
    let mut net = small(false, 3);
    net.batch = IMAGES + 1;
    assert_eq!(indices(&net, 1), Vec::<Vec<usize>>::new());
}

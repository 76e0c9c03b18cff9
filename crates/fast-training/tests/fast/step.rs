//! What a step promises besides its result.

use crate::images::images;
use fast_training::{Batch, Threads, Training, nets::net};

#[test]
fn a_step_allocates_nothing_once_its_buffers_are_there() {
    let digits = images(200);
    let threads = Threads::new(1).expect("one thread");
    for name in ["w1", "w2"] {
        let net = net(name).expect("a known net");
        let mut training = Training::new(net.settings, 1);
        let indices: Vec<usize> = (0..net.batch).collect();
        training.step(Batch::of(&digits, &indices), &threads);
        let counted = allocation_counter::measure(|| {
            training.step(Batch::of(&digits, &indices), &threads);
        });
        assert_eq!(
            counted.count_total, 0,
            "{name}: a step allocated {} bytes",
            counted.bytes_total
        );
    }
}

#[test]
#[should_panic(expected = "a step needs at least one image")]
fn an_empty_batch_is_refused() {
    let net = net("w1").expect("a known net");
    let threads = Threads::new(1).expect("one thread");
    Training::new(net.settings, 1).step(Batch::of(&images(1), &[]), &threads);
}

#[test]
fn a_smaller_batch_after_a_larger_one_is_as_if_it_were_the_first() {
    let (digits, threads) = (images(40), Threads::new(1).expect("one thread"));
    let net = net("w2").expect("a known net");
    let [large, small]: [Vec<usize>; 2] = [(0..40).collect(), (3..10).collect()];
    let mut used = Training::new(net.settings, 1);
    used.step(Batch::of(&digits, &large), &threads);
    // What serde writes knows no buffers.
    let text = serde_json::to_string(&used).expect("a training can be written");
    let mut fresh: Training = serde_json::from_str(&text).expect("and read");
    for training in [&mut used, &mut fresh] {
        training.step(Batch::of(&digits, &small), &threads);
    }
    assert!(used.network == fresh.network);
}

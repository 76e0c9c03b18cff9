//! Errata about the progress bars, whose arithmetic holds.

use crate::{assert_close, assert_printed};
use mnist::pace::{Smoothed, remaining, seconds_per_step};

/// As printed: 1.28 s for each outer step. The inner loops took 1.125 s and 1.264 s: the rest is what surrounds them.
#[test]
fn e_44_the_printed_rates_fit_each_other_but_for_the_time_between_the_loops() {
    let inner = [88.89, 79.11].map(|rate| remaining(100, 0, 1.0 / rate));
    assert_printed(inner[0], "1.1250");
    assert_printed(inner[1], "1.2641");
    // No loop that sleeps for 0.01 s makes more than 100 steps a second.
    let fastest = remaining(100, 0, 0.01);
    assert!(inner.iter().all(|&seconds| seconds > fastest));
    assert_printed(remaining(100, 4, 1.0 / 36.70), "2.6158");
    assert_printed(remaining(4, 2, 1.28), "2.56");
    // Neither the plain mean nor tqdm's, which lets the older step count for 0.7 of the newer, comes to 1.28.
    let plain = seconds_per_step(inner.iter().sum(), 2);
    assert_close(plain, (inner[0] + inner[1]) / 2.0);
    assert!((plain - 1.1945).abs() < 1e-4, "{plain}");
    let mut lately = Smoothed::new(0.3);
    inner.iter().for_each(|&seconds| lately.add(seconds));
    let lately = lately.seconds_per_step().expect("two steps");
    assert_close(lately, (0.7 * inner[0] + inner[1]) / 1.7);
    assert!(plain < lately && lately < 1.28, "{lately}");
}

//! The claims of the pages "Making it fast" and "The best of it" about accuracy: every training again, from three seeds.
//!
//! `cargo bench -p fast-training` trains for a few minutes and fails if a result leaves its band.
//! With `-- --write` it also writes `accuracy.json` beside this file, which the pages show.

use datasets::mnist;
use fast_training::{Threads, nets::net};
use serde_json::{Value, json};
use std::{process::ExitCode, time::Instant};

/// Where each training has to end, in shares of right answers on the 10,000 test images.
///
/// The lower ends are what the book promises; the upper ends are there because a result that is far better than
/// known for such a network usually means that the test images have leaked into the training.
const BANDS: [(&str, f64, f64); 4] = [
    ("w1", 0.943, 0.952),
    ("w1-relu", 0.970, 0.978),
    ("w2", 0.979, 0.986),
    ("best", 0.987, 0.994),
];

const SEEDS: [u64; 3] = [1, 2, 3];

fn main() -> ExitCode {
    let data = mnist::bundled().expect("the repository's digits");
    let threads = Threads::new(2).expect("two threads");
    let mut failed = false;
    let mut results = serde_json::Map::new();
    for (name, low, high) in BANDS {
        let net = net(name).expect("a known net");
        let mut accuracies = Vec::new();
        let start = Instant::now();
        for seed in SEEDS {
            let progress = worked::progress(name, net.steps as u64);
            let mut training = net.train(&data.training, seed, &threads, |_| progress.inc(1));
            progress.finish_and_clear();
            accuracies.push(training.score(&data.test, &threads).accuracy);
        }
        let seconds = start.elapsed().as_secs_f64() / SEEDS.len() as f64;
        let inside = accuracies
            .iter()
            .all(|accuracy| (low..=high).contains(accuracy));
        failed |= !inside;
        let verdict = if inside { "in" } else { "OUTSIDE" };
        println!(
            "{name}: {accuracies:.4?}, {verdict} the band {low} to {high}; {seconds:.1} s each"
        );
        results.insert(
            name.into(),
            json!({"seeds": SEEDS, "accuracies": accuracies, "seconds": seconds}),
        );
    }
    if std::env::args().any(|argument| argument == "--write") {
        let text = serde_json::to_string_pretty(&Value::Object(results)).expect("JSON");
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/accuracy.json");
        std::fs::write(path, text + "\n").expect("this folder is writable");
    }
    ExitCode::from(u8::from(failed))
}

//! What the command of the page "Against the frameworks" has measured, as the repository keeps it.

use serde::Deserialize;

/// All runs of one call of the command.
#[derive(Debug, Deserialize)]
pub struct Results {
    /// Where they ran.
    pub machine: Machine,
    /// What one core can do at best there.
    pub peak: Peak,
    /// Every training.
    pub runs: Vec<Run>,
}

/// The machine.
#[derive(Debug, Deserialize)]
pub struct Machine {
    /// The processor, as the system names it.
    pub cpu: String,
    /// How many cores there are.
    pub cores: u32,
    /// The operating system.
    pub system: String,
    /// The day.
    pub date: String,
}

/// 10⁹ operations a second.
#[derive(Debug, Deserialize)]
pub struct Peak {
    /// With 32-bit numbers.
    pub gflops_f32: f64,
    /// With 64-bit numbers.
    pub gflops_f64: f64,
}

/// One training.
#[derive(Debug, Deserialize)]
pub struct Run {
    /// Who trained.
    pub contender: String,
    /// Its version.
    pub version: String,
    /// What was trained.
    pub net: String,
    /// `f32` or `f64`.
    pub precision: String,
    /// On how many threads.
    pub threads: u32,
    /// Seconds on the clock.
    pub wall_seconds: f64,
    /// Seconds of all cores together.
    pub cpu_seconds: f64,
    /// The share of right answers on the test images.
    pub test_accuracy: f64,
    /// The largest memory of the process, where the system tells.
    pub peak_megabytes: Option<f64>,
}

/// The measurements of the repository.
///
/// # Panics
/// If the file isn't there or has another form; the message says how to make it.
#[must_use]
pub fn results() -> Results {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../benches/peers/results.json"
    );
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| {
        panic!("benches/peers/results.json: {error}; `python3 benches/peers/run.py --write benches/peers/results.json` makes it")
    });
    serde_json::from_str(&text)
        .unwrap_or_else(|error| panic!("benches/peers/results.json: {error}"))
}

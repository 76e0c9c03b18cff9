//! Runs whose numbers follow from one another.

use measured::Results;
use measured::results::{Machine, Peak, Run};

/// A run of `ours`: every number of it is a multiple of its seconds.
pub fn run(threads: u32, cpu_seconds: f64) -> Run {
    Run {
        contender: "ours".to_string(),
        version: "0.1".to_string(),
        net: "w1".to_string(),
        precision: "f32".to_string(),
        threads,
        wall_seconds: cpu_seconds / 2.0,
        cpu_seconds,
        test_accuracy: cpu_seconds / 10.0,
        peak_megabytes: Some(cpu_seconds * 100.0),
    }
}

/// A run of another contender or version.
pub fn named(contender: &str, version: &str) -> Run {
    Run {
        contender: contender.to_string(),
        version: version.to_string(),
        ..run(1, 1.0)
    }
}

/// What a file with these runs holds.
pub fn results(runs: Vec<Run>) -> Results {
    Results {
        machine: Machine {
            cpu: "a processor".to_string(),
            cores: 2,
            system: "a system".to_string(),
            date: "2026-01-01".to_string(),
        },
        peak: Peak {
            gflops_f32: 2.0,
            gflops_f64: 1.0,
        },
        runs,
    }
}

//! What a training took.

use cpu_time::ProcessTime;
use std::{fs, time::Instant};

/// Seconds on the clock, and seconds of all cores together.
pub struct Taken {
    pub wall: f64,
    pub cpu: f64,
}

/// Times `work` alone: nothing is loaded in it, and nothing is evaluated.
pub fn timed(work: impl FnOnce()) -> Taken {
    let (clock, cores) = (Instant::now(), ProcessTime::now());
    work();
    Taken {
        wall: clock.elapsed().as_secs_f64(),
        cpu: cores.elapsed().as_secs_f64(),
    }
}

/// The largest memory that the process has had so far, where the system tells.
pub fn peak_megabytes() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1024.0 / 1e6)
}

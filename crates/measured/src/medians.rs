//! The middle of several runs, and what else is asked of them.

use crate::results::{Results, Run};

/// The middle of several runs.
#[derive(Debug, Clone, Copy)]
pub struct Median {
    /// Processor time with one thread, time on the clock with more.
    pub seconds: f64,
    /// The share of right answers.
    pub accuracy: f64,
    /// The largest memory.
    pub megabytes: f64,
}

/// `net precision threads`, as the rows of a table are asked for.
pub type Kind<'a> = (&'a str, &'a str, u32);

impl Results {
    /// The middle of a contender's runs of one kind.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn median(&self, contender: &str, (net, precision, threads): Kind<'_>) -> Median {
        let runs = self.runs.iter().filter(|run| {
            run.contender == contender
                && (run.net.as_str(), run.precision.as_str(), run.threads)
                    == (net, precision, threads)
        });
        let runs: Vec<&Run> = runs.collect();
        assert!(
            !runs.is_empty(),
            "results.json has no run of {contender} for {net} in {precision} on {threads} thread(s)"
        );
        let middle = |number: &dyn Fn(&Run) -> f64| {
            let mut numbers: Vec<f64> = runs.iter().map(|run| number(run)).collect();
            numbers.sort_by(f64::total_cmp);
            let half = numbers.len() / 2;
            if numbers.len() % 2 == 1 {
                numbers[half]
            } else {
                f64::midpoint(numbers[half - 1], numbers[half])
            }
        };
        Median {
            seconds: middle(&|run| {
                if threads == 1 {
                    run.cpu_seconds
                } else {
                    run.wall_seconds
                }
            }),
            accuracy: middle(&|run| run.test_accuracy),
            megabytes: middle(&|run| run.peak_megabytes.unwrap_or(f64::NAN)),
        }
    }

    /// How often each training was run, at most.
    #[must_use]
    pub fn repetitions(&self) -> usize {
        let alike = |run: &Run| {
            let same = |other: &&Run| {
                (
                    &other.contender,
                    &other.net,
                    &other.precision,
                    other.threads,
                ) == (&run.contender, &run.net, &run.precision, run.threads)
            };
            self.runs.iter().filter(same).count()
        };
        self.runs.iter().map(alike).max().unwrap_or(0)
    }

    /// The version that a contender had.
    ///
    /// # Panics
    /// If it has no run.
    #[must_use]
    pub fn version(&self, contender: &str) -> &str {
        let run = self.runs.iter().find(|run| run.contender == contender);
        &run.unwrap_or_else(|| panic!("results.json has no run of {contender}"))
            .version
    }
}

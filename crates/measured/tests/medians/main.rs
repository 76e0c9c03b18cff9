//! The middle of several runs is taken of exactly the runs that were asked for.

mod runs;

use measured::Median;
use runs::{named, results, run};

/// The numbers of a median, whose seconds are told apart by what they measure.
fn numbers(median: Median) -> [f64; 3] {
    [median.seconds, median.accuracy, median.megabytes]
}

#[test]
fn of_an_odd_number_of_runs_the_middle_one_counts() {
    let results = results(vec![run(1, 3.0), run(1, 1.0), run(1, 2.5)]);
    let median = results.median("ours", ("w1", "f32", 1));
    assert_eq!(numbers(median), [2.5, 0.25, 250.0]);
}

#[test]
fn of_an_even_number_of_runs_the_mean_of_the_middle_two_counts() {
    let results = results(vec![run(1, 8.0), run(1, 3.0), run(1, 1.0), run(1, 2.0)]);
    let median = results.median("ours", ("w1", "f32", 1));
    assert_eq!(numbers(median), [2.5, 0.25, 250.0]);
}

#[test]
fn two_threads_are_measured_on_the_clock() {
    let results = results(vec![run(2, 3.0), run(2, 1.0), run(2, 2.0)]);
    let median = results.median("ours", ("w1", "f32", 2));
    // The clock of these runs goes at half the pace of their processors.
    assert_eq!(numbers(median), [1.0, 0.2, 200.0]);
}

#[test]
fn memory_that_is_not_known_is_no_number() {
    let mut unknown = run(1, 1.0);
    unknown.peak_megabytes = None;
    let median = results(vec![unknown]).median("ours", ("w1", "f32", 1));
    assert!(median.megabytes.is_nan());
    assert_eq!(median.seconds, 1.0);
}

#[test]
fn a_run_of_another_contender_net_precision_or_number_of_threads_does_not_count() {
    let mut others = [100.0, 200.0, 300.0].map(|seconds| run(1, seconds));
    others[0].contender = "theirs".to_string();
    others[1].net = "w2".to_string();
    others[2].precision = "f64".to_string();
    let runs = others.into_iter().chain([run(2, 400.0), run(1, 2.0)]);
    let results = results(runs.collect());
    for (contender, kind, seconds) in [
        ("ours", ("w1", "f32", 1), 2.0),
        ("theirs", ("w1", "f32", 1), 100.0),
        ("ours", ("w2", "f32", 1), 200.0),
        ("ours", ("w1", "f64", 1), 300.0),
        ("ours", ("w1", "f32", 2), 200.0),
    ] {
        assert_eq!(results.median(contender, kind).seconds, seconds, "{kind:?}");
    }
}

#[test]
#[should_panic(expected = "results.json has no run of ours for w2 in f32 on 1 thread(s)")]
fn a_median_of_no_run_is_refused() {
    let _ = results(vec![run(1, 1.0)]).median("ours", ("w2", "f32", 1));
}

#[test]
fn repetitions_are_those_of_the_training_that_was_run_most_often() {
    assert_eq!(results(Vec::new()).repetitions(), 0);
    let runs = vec![run(1, 1.0), run(2, 1.0), run(2, 2.0), run(2, 3.0)];
    assert_eq!(results(runs).repetitions(), 3);
    let runs = vec![named("theirs", "2.0"), run(1, 1.0), run(2, 1.0)];
    assert_eq!(results(runs).repetitions(), 1);
}

#[test]
fn a_version_is_that_of_its_contender() {
    let results = results(vec![named("theirs", "2.0"), named("ours", "0.1")]);
    assert_eq!(results.version("ours"), "0.1");
    assert_eq!(results.version("theirs"), "2.0");
}

#[test]
#[should_panic(expected = "results.json has no run of nobody")]
fn a_version_of_nobody_is_refused() {
    let _ = results(Vec::new()).version("nobody");
}

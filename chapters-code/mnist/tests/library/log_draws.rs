//! Draws that are even in the logarithm, and grids.

use crate::random;
use mnist::search::{log_quantile, log_spaced, log_uniform};
use rand::RngExt;

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

#[test]
fn a_draw_lies_between_its_ends_whichever_end_comes_first() {
    for case in 0..CASES {
        let mut random = random(case);
        let (low, high) = (
            random.random_range(1e-6..0.1),
            random.random_range(0.2..10.0),
        );
        for (from, to) in [(low, high), (high, low)] {
            let number = log_uniform(from, to, &mut random);
            assert!(
                (low..=high).contains(&number),
                "{number} from {from} to {to}"
            );
        }
    }
}

#[test]
fn half_of_the_draws_lie_below_the_root_of_the_product_of_the_ends() {
    let (mut random, draws) = (random(1), 10_000);
    let (from, to) = (1e-5, 10.0_f64);
    let middle = (from * to).sqrt();
    let below = (0..draws).filter(|_| log_uniform(from, to, &mut random) < middle);
    // The share of 10,000 fair coins has a standard error of half a per cent.
    let share = below.count() as f64 / f64::from(draws);
    assert!(
        (share - 0.5).abs() < 0.02,
        "{share} of the draws lie below the middle"
    );
}

#[test]
fn every_decade_gets_its_share() {
    let (mut random, draws) = (random(2), 10_000);
    let mut counts = [0; 4];
    for _ in 0..draws {
        let number = log_uniform(1e-4, 1.0, &mut random);
        let decade = [1e-3, 1e-2, 1e-1]
            .iter()
            .filter(|end| number >= **end)
            .count();
        counts[decade] += 1;
    }
    for count in counts {
        let share = f64::from(count) / f64::from(draws);
        assert!((share - 0.25).abs() < 0.02, "{counts:?}");
    }
}

#[test]
fn the_logarithm_of_a_quantile_is_the_share_of_the_way() {
    for case in 0..CASES {
        let mut random = random(case);
        let (a, b): (f64, f64) = (
            random.random_range(0.01..1.0),
            random.random_range(2.0..50.0),
        );
        let share = random.random_range(0.0..1.0);
        let way = (log_quantile(a, b, share).ln() - a.ln()) / (b.ln() - a.ln());
        assert!((way - share).abs() < 1e-12, "{way} instead of {share}");
    }
}

#[test]
fn a_grid_goes_from_end_to_end_by_one_factor() {
    for (from, to, count) in [(1.0, 1e-4, 16), (0.5, 8.0, 2), (0.1, 30.0, 7)] {
        let grid = log_spaced(from, to, count);
        assert_eq!(grid.len(), count);
        assert!((grid[0] / from - 1.0).abs() < 1e-12);
        assert!((grid[count - 1] / to - 1.0).abs() < 1e-12);
        let factor = grid[1] / grid[0];
        for pair in grid.windows(2) {
            assert!((pair[1] / pair[0] / factor - 1.0).abs() < 1e-12, "{grid:?}");
        }
    }
}

#[test]
#[should_panic(expected = "a range in logarithms has positive ends, not 0 and 1")]
fn a_range_that_begins_at_zero_is_refused() {
    let _ = log_uniform(0.0, 1.0, &mut random(0));
}

#[test]
#[should_panic(expected = "a grid of 1 numbers doesn't reach from end to end")]
fn a_grid_of_one_number_is_refused() {
    let _ = log_spaced(1.0, 2.0, 1);
}

//! Mistakes for the choice of a learning rate.

use super::BestOfRates;
use grading::Mistake;

type Loss<'a> = &'a dyn Fn(f64) -> f64;

/// The rates with the finite losses that they end with, in order.
fn finite(rates: &[f64], final_loss: Loss<'_>) -> Vec<(f64, f64)> {
    let trained = rates.iter().map(|&rate| (rate, final_loss(rate)));
    trained.filter(|(_, loss)| loss.is_finite()).collect()
}

/// The rate with the smallest `measure` of its loss, the first of several.
fn smallest(trained: &[(f64, f64)], measure: fn(f64) -> f64) -> Option<(f64, f64)> {
    let pairs = trained.iter().copied();
    pairs.min_by(|(_, first), (_, second)| measure(*first).total_cmp(&measure(*second)))
}

/// The rate that wins if each is compared with the best so far, NaN or not.
fn running(rates: &[f64], final_loss: Loss<'_>) -> Option<f64> {
    let mut best = *rates.first()?;
    for &rate in rates {
        if final_loss(rate) < final_loss(best) {
            best = rate;
        }
    }
    Some(best)
}

pub(super) const MISTAKES: &[Mistake<BestOfRates>] = &[
    Mistake {
        name: "a runaway at the start wins",
        says: "comparisons with NaN are false, so a NaN at the start is never beaten; leave out losses that aren't finite.",
        function: running,
    },
    Mistake {
        name: "some rate whatever happens",
        says: "if every training ran away, there is no best rate: answer None.",
        function: |rates, final_loss| {
            let best = smallest(&finite(rates, final_loss), |loss| loss);
            best.map(|(rate, _)| rate).or(rates.first().copied())
        },
    },
    Mistake {
        name: "loss returned",
        says: "return the rate with the smallest loss, not the loss.",
        function: |rates, final_loss| {
            let best = smallest(&finite(rates, final_loss), |loss| loss);
            best.map(|(_, loss)| loss)
        },
    },
    Mistake {
        name: "largest loss",
        says: "you returned the rate with the largest loss; turn the comparison round.",
        function: |rates, final_loss| {
            let best = smallest(&finite(rates, final_loss), |loss| -loss);
            best.map(|(rate, _)| rate)
        },
    },
    Mistake {
        name: "size of the loss",
        says: "a loss may be negative, and −1 is smaller than 2: compare the losses, not their sizes.",
        function: |rates, final_loss| {
            let best = smallest(&finite(rates, final_loss), f64::abs);
            best.map(|(rate, _)| rate)
        },
    },
    Mistake {
        name: "last of equals",
        says: "of several rates with the same loss return the first: only a smaller loss replaces the best.",
        function: |rates, final_loss| {
            let mut trained = finite(rates, final_loss);
            trained.reverse();
            smallest(&trained, |loss| loss).map(|(rate, _)| rate)
        },
    },
    Mistake {
        name: "largest rate that survives",
        says: "the largest rate that doesn't run away needn't be the best: near the limit a walk swings from wall to wall.",
        function: |rates, final_loss| {
            let finite = finite(rates, final_loss).into_iter();
            finite.map(|(rate, _)| rate).max_by(f64::total_cmp)
        },
    },
    Mistake {
        name: "stops at the first rise",
        says: "the rates come in any order: try all of them, even after one that is worse than the one before.",
        function: |rates, final_loss| {
            let trained = finite(rates, final_loss);
            let mut best = *trained.first()?;
            for &pair in &trained[1..] {
                if pair.1 > best.1 {
                    break;
                }
                if pair.1 < best.1 {
                    best = pair;
                }
            }
            Some(best.0)
        },
    },
];

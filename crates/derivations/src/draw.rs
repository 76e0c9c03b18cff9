//! Drawing values: seeded by the symbol's own spelling, and spread so that every part of a domain is visited.

use std::hash::Hasher;

use fnv::FnvHasher;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_xoshiro::SplitMix64;

use crate::domain::Domain;

/// One of the points at which a display is checked.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Which of the points this is.
    pub number: usize,
    /// How many points there are.
    pub count: usize,
    /// How often this point was drawn anew because a value was not finite or a condition not met.
    pub attempt: usize,
}

/// One in so many draws takes a number that the domain names besides, such as 0; these take turns.
const EXTRA_EVERY: usize = 4;

impl Point {
    /// A number of the domain for the symbol that `key` spells.
    ///
    /// Each symbol visits as many equal parts of its domain as there are points, in an order of its own, and in
    /// another one if it goes on; a point that is drawn anew takes any part.
    pub fn draw(&self, key: &str, domain: &Domain) -> f64 {
        let mut parts: Vec<usize> = (0..self.count.max(1)).collect();
        let round = self.number / parts.len();
        // The order of the first round is the symbol's own, so that going on moves no point that was there before.
        let rounds = [round];
        parts.shuffle(&mut generator(key, if round == 0 { &[] } else { &rounds }));
        let part = parts[self.number % parts.len()];
        let turn = part + self.attempt;
        if turn.is_multiple_of(EXTRA_EVERY) && !domain.extra.is_empty() {
            return domain.extra[turn / EXTRA_EVERY % domain.extra.len()];
        }
        let inside: f64 = generator(key, &[self.attempt, self.number]).random();
        let fraction = match self.attempt {
            0 => (part as f64 + inside) / parts.len() as f64,
            _ => inside,
        };
        domain.entries.at(fraction)
    }

    /// One of the numbers of a free index, whatever the other indices are.
    pub fn index(&self, letter: &str, (first, last): (i64, i64)) -> i64 {
        generator(letter, &[self.attempt, self.number]).random_range(first..=last)
    }
}

/// The generator of a symbol for one of its draws: the same on every machine.
fn generator(key: &str, draw: &[usize]) -> SplitMix64 {
    let mut hash = FnvHasher::default();
    hash.write(key.as_bytes());
    for number in draw {
        hash.write(&(*number as u64).to_le_bytes());
    }
    SplitMix64::seed_from_u64(hash.finish())
}

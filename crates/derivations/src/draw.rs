//! Drawing values: seeded by the symbol's own spelling, and spread so that every part of a domain is visited.

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

/// One in so many draws takes a number that the domain names besides, such as 0.
const EXTRA_EVERY: u64 = 4;

impl Point {
    /// A number of the domain for the symbol that `key` spells.
    ///
    /// Each symbol visits as many equal parts of its domain as there are points, in an order of its own;
    /// a point that is drawn anew takes any part.
    pub fn draw(&self, key: &str, domain: &Domain) -> f64 {
        let mut generator = Generator::new(key);
        let part = generator.shuffled(self.count)[self.number % self.count.max(1)];
        let redraws = self.attempt as u64 * 1_000_003 + self.number as u64;
        let mut inner = Generator(generator.0 ^ redraws.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        if !domain.extra.is_empty()
            && (part as u64 + self.attempt as u64).is_multiple_of(EXTRA_EVERY)
        {
            return domain.extra[inner.below(domain.extra.len())];
        }
        let fraction = match self.attempt {
            0 => (part as f64 + inner.fraction()) / self.count as f64,
            _ => inner.fraction(),
        };
        domain.entries.at(fraction)
    }

    /// A whole number for a free index: points in order run through all combinations of such indices.
    pub fn index(&self, stride: usize, (first, last): (i64, i64)) -> i64 {
        let length = usize::try_from(last - first + 1).unwrap_or(1);
        let position = ((self.number + self.attempt * 7) / stride.max(1)) % length;
        first + i64::try_from(position).unwrap_or(0)
    }
}

/// SplitMix64: small, and the same on every machine and in every version.
struct Generator(u64);

impl Generator {
    fn new(key: &str) -> Self {
        let hash = key.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
        Self(hash)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap_or(0)
    }

    fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut parts: Vec<usize> = (0..count.max(1)).collect();
        for last in (1..parts.len()).rev() {
            parts.swap(last, self.below(last + 1));
        }
        parts
    }
}

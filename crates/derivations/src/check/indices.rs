//! The numbers of free indices: each point takes one of their combinations.

use super::Checker;
use super::accept::TRIES;
use crate::draw::Point;

/// No claim is tried at more points; it is also the greatest number that can be asked for.
pub const MOST_POINTS: usize = 256;

/// A free index and its range.
type Ranged<'l> = (&'l String, (i64, i64));

impl Checker<'_> {
    /// At how many points a claim with these letters is tried: as many as are asked for, or as there are combinations.
    pub(super) fn points_for(&self, letters: &[String]) -> usize {
        let combinations = combinations(&self.ranged(letters));
        self.points().max(combinations.unwrap_or(MOST_POINTS))
    }

    /// The numbers of these letters at a point: in order, or drawn if there are too many combinations.
    pub(super) fn indices(&self, point: Point, letters: &[String]) -> Vec<(String, i64)> {
        let ranged = self.ranged(letters);
        let in_order = combinations(&ranged).is_some();
        // A point that is drawn anew keeps its combination for a while, in case it was the symbols' fault.
        let mut rest = point.number + point.attempt.saturating_sub(TRIES / 2);
        let numbers = ranged.into_iter().map(|(letter, range)| {
            let number = if in_order {
                next_digit(&mut rest, range)
            } else {
                point.index(letter, range)
            };
            (letter.clone(), number)
        });
        numbers.collect()
    }

    fn ranged<'l>(&self, letters: &'l [String]) -> Vec<Ranged<'l>> {
        let ranged = letters.iter().map(|letter| {
            let range = self.vocabulary.range(letter)?;
            Some((letter, range))
        });
        ranged.flatten().collect()
    }
}

/// How many combinations there are, unless there are more than a claim is tried at.
fn combinations(ranged: &[Ranged]) -> Option<usize> {
    let mut lengths = ranged.iter().map(|(_, range)| length(*range));
    let count = lengths.try_fold(1_usize, |product, length| product.checked_mul(length));
    count.filter(|count| *count <= MOST_POINTS)
}

/// Reads a combination as a number that is written with one digit for each letter, the last digit first.
fn next_digit(rest: &mut usize, (first, last): (i64, i64)) -> i64 {
    let length = length((first, last));
    let digit = *rest % length;
    *rest /= length;
    first + i64::try_from(digit).unwrap_or(0)
}

fn length((first, last): (i64, i64)) -> usize {
    usize::try_from(last - first + 1).unwrap_or(usize::MAX)
}

//! Points are drawn until the symbols that take few values, such as 0 and 1, have met in every combination.

use std::collections::{HashMap, HashSet};

use crate::domain::{Domain, Entries, Form};
use crate::evaluate::{Evaluator, Frame};
use crate::name::Name;
use crate::vocabulary::Vocabulary;

/// A symbol of more values than this is like one that may have any.
const FEW: usize = 32;

/// If there are more combinations than this, none of them is waited for.
const MOST: usize = 64;

/// For each combination so many points are drawn before it is taken for one that can't be, as where `a ≠ b`.
const PATIENCE: usize = 16;

/// What combinations there can be: the free indices, and the names of the symbols that were drawn with them.
type Group = (Vec<(String, i64)>, Vec<Name>);

/// How many combinations a group has, and those met, each as the bits of its values.
type Met = (usize, HashSet<Vec<u64>>);

/// The combinations met so far.
#[derive(Default)]
pub struct Combinations {
    groups: HashMap<Group, Met>,
}

impl Combinations {
    /// Adds what a point has drawn.
    pub fn meet(&mut self, vocabulary: &Vocabulary, evaluator: &Evaluator, frame: &Frame) {
        let (mut names, mut values, mut possible) = (Vec::new(), Vec::new(), 1_usize);
        for (name, value) in &evaluator.drawn {
            let declared = vocabulary.symbol(name);
            if let Some(count) = declared.and_then(|declared| count(&declared.domain)) {
                names.push(name.clone());
                values.push(value.entry(0, 0).real().to_bits());
                possible = possible.saturating_mul(count);
            }
        }
        let group = (frame.letters.clone(), names);
        let (_, met) = self
            .groups
            .entry(group)
            .or_insert_with(|| (possible, HashSet::new()));
        met.insert(values);
    }

    /// Whether a combination is left that another point, with this number, may still meet.
    pub fn is_wanting(&self, number: usize) -> bool {
        let counts = self.groups.values().map(|(possible, _)| *possible);
        let possible = counts.fold(0, usize::saturating_add);
        let complete = self.groups.values().all(|(count, met)| met.len() >= *count);
        !complete && possible <= MOST && number < PATIENCE * possible
    }
}

/// How many values a symbol takes, if it is a number and they are few.
fn count(domain: &Domain) -> Option<usize> {
    let listed = match (&domain.form, &domain.entries) {
        (Form::Scalar, Entries::Whole(low, high)) => usize::try_from(high - low + 1).ok()?,
        (Form::Scalar, Entries::Listed(numbers)) => numbers.len(),
        _ => return None,
    };
    Some(listed + domain.extra.len()).filter(|count| *count <= FEW)
}

//! Finds the known word that a mistyped one may have meant.

/// The most alike of some words, if it is one slip of the pen away: a letter missing, added, changed,
/// or two swapped.
pub fn nearest(word: &str, known: impl Iterator<Item = String>) -> Option<String> {
    // One letter has too many neighbours for a suggestion to be of use.
    let alike = known.filter(|other| other.chars().count() > 2 && is_near(word, other));
    alike.min()
}

fn is_near(word: &str, other: &str) -> bool {
    word != other
        && word.len().abs_diff(other.len()) <= 2
        && strsim::damerau_levenshtein(word, other) == 1
}

//! Finds the known word that a mistyped one may have meant.

/// The most alike of some words, if it is one slip of the pen away: a letter missing, added, changed,
/// or two swapped.
pub fn nearest(word: &str, known: impl Iterator<Item = String>) -> Option<String> {
    // One letter has too many neighbours for a suggestion to be of use.
    let alike = known.filter(|other| other.chars().count() > 2 && is_near(word, other));
    alike.min()
}

fn is_near(word: &str, other: &str) -> bool {
    // One slip leaves all but two letters at the two ends as they are; to look there first is quick.
    let longer = word.len().max(other.len());
    let front = same_letters(word.bytes(), other.bytes());
    let back = same_letters(word.bytes().rev(), other.bytes().rev());
    front + back + 2 >= longer && strsim::damerau_levenshtein(word, other) == 1
}

fn same_letters(one: impl Iterator<Item = u8>, other: impl Iterator<Item = u8>) -> usize {
    one.zip(other)
        .take_while(|(one, other)| one == other)
        .count()
}

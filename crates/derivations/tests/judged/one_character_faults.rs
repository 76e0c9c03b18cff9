//! Of all one-character faults in correct displays, at least 99.5 % are refused.

use crate::displays::{CORRECT, Display, network, normalisation};
use derivations::{Options, Vocabulary, check, faults};

/// The faults of one display that its check does not notice, and how many there are in all.
fn survivors(display: &Display, vocabulary: &Vocabulary) -> (Vec<String>, usize) {
    let options = Options {
        influence: false,
        ..Options::default()
    };
    let all = faults(display.tex);
    let accepted = all
        .iter()
        .filter(|(_, text)| check(vocabulary, text, options).is_ok());
    let told =
        accepted.map(|(place, text)| format!("{}, column {}: {text}", display.what, place.column));
    (told.collect(), all.len())
}

#[test]
fn nearly_every_fault_of_one_character_is_refused() {
    let (network, normalisation) = (network(), normalisation());
    let (mut total, mut accepted) = (0, Vec::new());
    for display in &CORRECT {
        let vocabulary = match display.normalisation {
            true => &normalisation,
            false => &network,
        };
        let (survivors, faults) = survivors(display, vocabulary);
        accepted.extend(survivors);
        total += faults;
    }
    assert!(
        total > 2500,
        "only {total} faults were tried: the generator has lost some"
    );
    // The few that are left change what is multiplied by 0, or a term that is 0 whatever its factors are.
    let refused = 1.0 - accepted.len() as f64 / total as f64;
    let list = accepted.join("\n");
    assert!(
        refused >= 0.995,
        "only {refused:.4} of {total} faults are refused; these are not:\n{list}"
    );
    println!("{} of {total} faults are accepted", accepted.len());
}

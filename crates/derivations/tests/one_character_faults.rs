//! Of all one-character faults in correct displays, at least 99.5 % are refused or warned of.

mod displays;

use derivations::{Options, check, faults};
use displays::{CORRECT, network, normalisation};

#[test]
fn nearly_every_fault_of_one_character_is_refused() {
    let (network, normalisation) = (network(), normalisation());
    let (mut total, mut survivors) = (0, Vec::new());
    for display in &CORRECT {
        let vocabulary = if display.normalisation {
            &normalisation
        } else {
            &network
        };
        for (position, changed) in faults(display.tex) {
            total += 1;
            let options = Options {
                influence: false,
                points: 8,
            };
            if let Ok(report) = check(vocabulary, &changed, options) {
                survivors.push(format!(
                    "{}, {position:?}: {changed} {report:?}",
                    display.what
                ));
            }
        }
    }
    println!(
        "{total} faults, {} survive:\n{}",
        survivors.len(),
        survivors.join("\n")
    );
    assert!(
        total > 2500,
        "only {total} faults were tried: the generator has lost some"
    );
    let refused = 1.0 - survivors.len() as f64 / f64::from(total);
    assert!(
        refused >= 0.995,
        "only {refused:.4} of {total} faults are refused; these are not:\n{}",
        survivors.join("\n")
    );
}

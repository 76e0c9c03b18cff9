//! The displays of the lecture notes get the verdicts they deserve, the two misprinted ones included.

use crate::displays::{
    CORRECT, Display, network, network_display, normalisation, normalisation_display,
};
use derivations::{FaultKind, Options, Vocabulary, check};

/// The displays with a wrong sign, a sign where none can stand, and a missing factor.
const WRONG: [Display; 3] = [
    network_display(
        "a minus printed for a plus",
        r"\delta_1^{(2)} = \left(\delta_1^{(3)} w_{1,1}^{(2)} - \delta_2^{(3)} w_{2,1}^{(2)}\right) \times a_1^{(2)} \left(1 - a_1^{(2)}\right)",
    ),
    network_display(
        "a minus inside a derivative",
        r"\frac{\partial J_{total}}{\partial w_{1,1}^{(2)}} = \frac{-\partial J_1}{\partial a_1^{(3)}} \times \frac{\partial a_1^{(3)}}{\partial z_1^{(3)}} \times \frac{\partial z_1^{(3)}}{\partial w_{1,1}^{(2)}}",
    ),
    normalisation_display(
        "a factor 2 left out",
        r"\frac{\partial \ell}{\partial x_i} = \frac{\partial \ell}{\partial \hat{x}_i} \cdot \frac{1}{\sqrt{\sigma_{\mathcal{B}}^2 + \epsilon}} + \frac{\partial \ell}{\partial \sigma_{\mathcal{B}}^2} \cdot \frac{(x_i - \mu_{\mathcal{B}})}{m} + \frac{\partial \ell}{\partial \mu_{\mathcal{B}}} \cdot \frac{1}{m}",
    ),
];

fn vocabulary(display: &Display) -> Vocabulary {
    if display.normalisation {
        normalisation()
    } else {
        network()
    }
}

#[test]
fn correct_displays_hold() {
    for display in &CORRECT {
        match check(&vocabulary(display), display.tex, Options::default()) {
            Ok(report) => assert!(report.steps > 0, "{}: nothing was checked", display.what),
            Err(fault) => panic!("{}: {fault}", display.what),
        }
    }
}

#[test]
fn wrong_displays_are_refused() {
    let [sign, numerator, factor] = WRONG.map(|display| {
        let verdict = check(&vocabulary(&display), display.tex, Options::default());
        verdict.expect_err(display.what)
    });
    assert!(matches!(sign.kind(), FaultKind::Unequal(_)), "{sign}");
    assert!(
        matches!(numerator.kind(), FaultKind::Unreadable { .. }),
        "{numerator}"
    );
    assert!(matches!(factor.kind(), FaultKind::Unequal(_)), "{factor}");
}

#[test]
fn terms_that_are_zero_whatever_they_hold_are_warned_of() {
    let by_the_mean = CORRECT.iter().find(|display| display.what == "by the mean");
    let tex = by_the_mean.expect("the list has this display").tex;
    let report = check(&normalisation(), tex, Options::default()).expect("the display holds");
    // The deviations from the mean sum to 0, so nothing they are multiplied by can matter.
    assert_eq!(report.warnings.len(), 2, "{report:?}");
}

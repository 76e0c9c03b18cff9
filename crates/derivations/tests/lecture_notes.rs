//! The displays of the lecture notes get the verdicts they deserve, the two misprinted ones included.

mod displays;

use derivations::{FaultKind, Options, Vocabulary, check};
use displays::{CORRECT, Display, WRONG, network, normalisation};

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
            Ok(report) => {
                println!("{}: {report:?}", display.what);
                assert!(report.steps > 0, "{}: nothing was checked", display.what);
            }
            Err(fault) => panic!("{}: {fault}", display.what),
        }
    }
}

#[test]
fn wrong_displays_are_refused() {
    let verdicts =
        WRONG.map(
            |display| match check(&vocabulary(&display), display.tex, Options::default()) {
                Ok(_) => panic!("{} was accepted", display.what),
                Err(fault) => fault,
            },
        );
    for verdict in &verdicts {
        println!("{verdict}");
    }
    assert!(
        matches!(verdicts[0].kind(), FaultKind::Unequal(_)),
        "{}",
        verdicts[0]
    );
    assert!(
        matches!(verdicts[1].kind(), FaultKind::Unreadable { .. }),
        "{}",
        verdicts[1]
    );
    assert!(
        matches!(verdicts[2].kind(), FaultKind::Unequal(_)),
        "{}",
        verdicts[2]
    );
}

#[test]
#[ignore = "measures time; run it with --release --ignored --nocapture"]
fn one_check_takes_less_than_a_millisecond() {
    for display in &CORRECT {
        let vocabulary = vocabulary(display);
        let start = std::time::Instant::now();
        for _ in 0..100 {
            assert!(check(&vocabulary, display.tex, Options::default()).is_ok());
        }
        println!("{:?} {}", start.elapsed() / 100, display.what);
    }
}

//! The axes of a plot fit its numbers: about five steps of 1, 2 or 5 times a power of ten, and whole epochs.

use trainer::curves::{by_epoch, by_rate};

/// All texts of a figure: the ticks upwards, those to the right, and the names.
fn texts(svg: &str) -> String {
    let texts = svg.split("<text").skip(1);
    let inside = texts.filter_map(|text| text.split_once('>')?.1.split_once("</text>"));
    let texts: Vec<&str> = inside.map(|(text, _)| text.trim()).collect();
    texts.join(" ")
}

/// Step: the smallest round number that isn't below a fifth of the range. Ends: the next multiples of it.
#[test]
fn ticks_are_round_and_reach_around_all_numbers() {
    let none = f64::NAN;
    for (numbers, base, expected) in [
        (vec![0.9, 0.5], 0.0, "0 0.2 0.4 0.6 0.8 1"),
        (vec![97.3, 98.1], none, "97.2 97.4 97.6 97.8 98 98.2"),
        (vec![2.0, 7.0], none, "2 3 4 5 6 7"),
        (vec![0.5, 8.0], none, "0 2 4 6 8"),
        (vec![-3.0, 12.0], none, "−5 0 5 10 15"),
        (vec![-35.0, 0.0], none, "−40 −30 −20 −10 0"),
        (vec![3.0, 2.0], 1.0, "1 1.5 2 2.5 3"),
        // A single number still needs a range, and so do equal ones; no step is below a thousandth.
        (vec![0.5, 0.5], none, "0.5 0.501"),
        (vec![0.5, 0.502], none, "0.5 0.501 0.502"),
    ] {
        let svg = by_epoch("loss", &numbers, base);
        assert_eq!(
            texts(&svg),
            format!("{expected} 1 2 loss epoch"),
            "{numbers:?}"
        );
    }
}

#[test]
fn epochs_are_counted_in_whole_numbers() {
    for (epochs, expected) in [
        (1, "1"),
        (8, "1 2 3 4 5 6 7 8"),
        (9, "2 4 6 8"),
        (17, "5 10 15"),
        (40, "5 10 15 20 25 30 35 40"),
        (41, "10 20 30 40"),
    ] {
        let svg = by_epoch("loss", &vec![0.5; epochs], f64::NAN);
        assert_eq!(texts(&svg), format!("0.5 0.501 {expected} loss epoch"));
    }
}

#[test]
fn many_epochs_have_smaller_marks() {
    for (epochs, radius) in [(30, 60), (31, 30)] {
        let svg = by_epoch("loss", &vec![0.5; epochs], f64::NAN);
        let marks = svg.matches(&format!("r=\"{radius}\"")).count();
        assert_eq!(marks, epochs, "a pixel has ten units");
    }
}

/// The logarithms of 0.001 and 0.1 are −3 and −1.
#[test]
fn rates_are_shown_by_their_powers_of_ten_and_rounds_by_their_marks() {
    let rounds = [
        vec![[0.001, 20.0], [10.0, f64::NAN], [0.1, 90.0]],
        vec![[0.01, 95.0]],
    ];
    let svg = by_rate("accuracy (%)", &rounds);
    let expected = "20 40 60 80 100 −3 −2.5 −2 −1.5 −1 accuracy (%) learning rate (power of ten) \
                    ○ first round, ● second round";
    assert_eq!(texts(&svg), expected);
    let circles: Vec<&str> = svg
        .lines()
        .filter(|line| line.contains("<circle"))
        .collect();
    assert_eq!(circles.len(), 3, "what broke down is not shown");
    let open = circles
        .iter()
        .map(|circle| circle.contains("fill=\"none\""));
    assert_eq!(open.collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_search_of_which_nothing_came_has_empty_axes() {
    let ticks = "0 0.2 0.4 0.6 0.8 1";
    let expected = format!(
        "{ticks} {ticks} accuracy learning rate (power of ten) ○ first round, ● second round"
    );
    assert_eq!(
        texts(&by_rate("accuracy", &[vec![[0.1, f64::NAN]]])),
        expected
    );
    assert_eq!(texts(&by_rate("accuracy", &[])), expected);
}

//! The numbers of a case stay the same for ever, lie where they should, and reach all of it.

use grading::{Answer, Draw};

const MANY: usize = 1_000;

#[test]
fn a_seed_gives_the_same_numbers_for_ever() {
    // Printed once by the generator itself: another one would silently change every exercise.
    let mut draw = Draw::new(1);
    let drawn = [draw.number(), draw.quarter(), draw.label()];
    assert_eq!(drawn.show(), "[-0.390057, 2, 1]");
}

#[test]
fn another_seed_gives_other_numbers() {
    assert_ne!(
        Draw::new(1).number().to_bits(),
        Draw::new(2).number().to_bits()
    );
}

#[test]
fn a_number_lies_between_its_limits_and_comes_near_both() {
    let mut draw = Draw::new(3);
    let between: Vec<f64> = (0..MANY).map(|_| draw.between(10.0, 20.0)).collect();
    let numbers: Vec<f64> = (0..MANY).map(|_| draw.number()).collect();
    for (drawn, low, high) in [(between, 10.0, 20.0), (numbers, -2.0, 2.0)] {
        let near = (high - low) / 20.0;
        assert!(drawn.iter().all(|number| (low..high).contains(number)));
        assert!(drawn.iter().any(|number| *number < low + near), "{low}");
        assert!(drawn.iter().any(|number| *number > high - near), "{high}");
    }
}

#[test]
fn every_quarter_every_index_and_both_labels_come_up_and_nothing_else() {
    let mut draw = Draw::new(4);
    let quarters: Vec<f64> = (-8..=8).map(|quarter| f64::from(quarter) / 4.0).collect();
    assert_eq!(distinct(|| draw.quarter()), quarters);
    assert_eq!(distinct(|| draw.label()), [0.0, 1.0]);
    assert_eq!(distinct(|| draw.index(5) as f64), [0.0, 1.0, 2.0, 3.0, 4.0]);
}

fn distinct(mut next: impl FnMut() -> f64) -> Vec<f64> {
    let mut drawn: Vec<f64> = (0..MANY).map(|_| next()).collect();
    drawn.sort_by(f64::total_cmp);
    drawn.dedup();
    drawn
}

#[test]
fn a_vector_and_a_matrix_are_drawn_number_by_number() {
    let numbers = |count| {
        let mut draw = Draw::new(5);
        (0..count).map(|_| draw.number()).collect::<Vec<f64>>()
    };
    assert_eq!(Draw::new(5).vector(4).as_slice(), numbers(4));
    let matrix = Draw::new(5).matrix(2, 3);
    assert_eq!(matrix.shape(), (2, 3));
    // Column by column, as nalgebra stores them.
    assert_eq!(matrix.as_slice(), numbers(6));
}

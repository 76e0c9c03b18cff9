//! Cases and mistakes for two features of an image.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type InkAndSymmetry = fn(&DMatrix<f64>) -> (f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<InkAndSymmetry, DMatrix<f64>, (f64, f64)> {
    Exercise {
        name: "ink_and_symmetry",
        page: "mnist/data_driven.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |ink_and_symmetry, shades| ink_and_symmetry(shades),
        show: |shades| format!("shades = {}", shades.show()),
        solution: solution::ink_and_symmetry,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: InkAndSymmetry) -> Entry {
    Entry::new(exercise(), answer)
}

/// The image of the book, one that is symmetric, a single cell, then drawn images of several shapes.
fn cases() -> Vec<DMatrix<f64>> {
    let mut cases = vec![
        dmatrix![0.2, 1.0, 0.6; 0.0, 0.4, 0.8],
        dmatrix![0.5, 1.0, 0.5; 0.25, 0.0, 0.25; 0.0, 0.75, 0.0],
        dmatrix![0.25],
    ];
    let mut draw = Draw::new(611);
    for (rows, columns) in [(2, 2), (3, 4), (4, 3), (5, 5)] {
        cases.push(DMatrix::from_fn(rows, columns, |_, _| {
            draw.between(0.0, 1.0)
        }));
    }
    cases
}

/// The differences to an image in which each cell comes from another place.
fn differences(
    shades: &DMatrix<f64>,
    from: impl Fn([usize; 2], [usize; 2]) -> [usize; 2],
) -> DMatrix<f64> {
    let (rows, columns) = shades.shape();
    DMatrix::from_fn(rows, columns, |row, column| {
        let [other_row, other_column] = from([row, column], [rows, columns]);
        shades[(row, column)] - shades[(other_row, other_column)]
    })
}

fn left_right(shades: &DMatrix<f64>) -> DMatrix<f64> {
    differences(shades, |[row, column], [_, columns]| {
        [row, columns - 1 - column]
    })
}

const MISTAKES: &[Mistake<InkAndSymmetry>] = &[
    Mistake {
        name: "sums instead of means",
        says: "divide by the number of cells: a feature shouldn't grow with the size of the image.",
        function: |shades| (shades.sum(), left_right(shades).abs().sum()),
    },
    Mistake {
        name: "signs kept",
        says: "each difference occurs with both signs, so their sum is always 0: take them without the sign.",
        function: |shades| (shades.mean(), left_right(shades).mean()),
    },
    Mistake {
        name: "top against bottom",
        says: "you turned the image upside down; left and right change places if the row stays and the column is mirrored.",
        function: |shades| {
            let turned = differences(shades, |[row, column], [rows, _]| [rows - 1 - row, column]);
            (shades.mean(), turned.abs().mean())
        },
    },
    Mistake {
        name: "turned instead of mirrored",
        says: "you mirrored rows and columns, which turns the image by half a circle; the row has to stay.",
        function: |shades| {
            let turned = differences(shades, |[row, column], [rows, columns]| {
                [rows - 1 - row, columns - 1 - column]
            });
            (shades.mean(), turned.abs().mean())
        },
    },
    Mistake {
        name: "squared differences",
        says: "the feature is the mean of the differences without their signs, not of their squares.",
        function: |shades| {
            let differences = left_right(shades);
            (
                shades.mean(),
                differences.component_mul(&differences).mean(),
            )
        },
    },
    Mistake {
        name: "only the left half",
        says: "every cell has a mirror image, also those on the right: the mean is over all cells, so each pair counts twice.",
        function: |shades| (shades.mean(), left_right(shades).abs().mean() / 2.0),
    },
];

//! The mistakes that happen when matrices are multiplied by hand.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};
use nalgebra::{Matrix2, matrix};

/// Two rows of two entries.
type Rows = [[f64; 2]; 2];

/// What an answer to this exercise looks like.
pub type ProductByHand = fn() -> (Rows, Rows);

/// The exercise; its only case has no inputs.
#[must_use]
pub fn exercise() -> Exercise<ProductByHand, (), (Rows, Rows)> {
    Exercise {
        name: "product_by_hand",
        page: "feedforward/arrays.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::half_unit(3),
        cases: || vec![()],
        call: |product_by_hand, ()| product_by_hand(),
        show: |()| "A = [[1, 2], [3, -1]], B = [[0, 4], [-2, 1]], asked for (A B, B A)".into(),
        solution: solution::product_by_hand,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ProductByHand) -> Entry {
    Entry::new(exercise(), answer)
}

const A: Matrix2<f64> = matrix![1.0, 2.0; 3.0, -1.0];
const B: Matrix2<f64> = matrix![0.0, 4.0; -2.0, 1.0];

fn rows(matrix: Matrix2<f64>) -> Rows {
    // nalgebra stores columns, so the columns of the transpose are the rows.
    matrix.transpose().into()
}

const MISTAKES: &[Mistake<ProductByHand>] = &[
    Mistake {
        name: "entry by entry",
        says: "equal places don't meet in a matrix product: row i of the left matrix meets column j of the right one.",
        function: || (rows(A.component_mul(&B)), rows(B.component_mul(&A))),
    },
    Mistake {
        name: "order taken for unimportant",
        says: "B A is another matrix than A B: compute its four sums too.",
        function: || (rows(A * B), rows(A * B)),
    },
    Mistake {
        name: "orders exchanged",
        says: "in A B the rows come from A, the left factor; you have the two products the wrong way round.",
        function: || (rows(B * A), rows(A * B)),
    },
    Mistake {
        name: "rows meet rows",
        says: "a row of the left matrix meets a column of the right one, which is read downwards.",
        function: || (rows(A * B.transpose()), rows(B * A.transpose())),
    },
    Mistake {
        name: "columns meet columns",
        says: "from the left matrix take a row, which is read from left to right; only the right one is read downwards.",
        function: || (rows(A.transpose() * B), rows(B.transpose() * A)),
    },
    Mistake {
        name: "written in columns",
        says: "your sums are right, but they stand in columns: row 1 of the result comes from row 1 of the left factor.",
        function: || (rows((A * B).transpose()), rows((B * A).transpose())),
    },
    Mistake {
        name: "minus signs lost",
        says: "the −1 of A and the −2 of B keep their signs in each product, and minus times minus is plus.",
        function: || (rows(A.abs() * B.abs()), rows(B.abs() * A.abs())),
    },
];

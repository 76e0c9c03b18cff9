//! Cases and mistakes for the shape of a product.

#[path = "solution.rs"]
mod solution;

use grading::{Draw, Entry, Exercise, Mistake, Tolerance};

/// Rows and columns.
type Shape = (usize, usize);

/// What an answer to this exercise looks like.
pub type ProductShape = fn(Shape, Shape) -> Option<Shape>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ProductShape, (Shape, Shape), Option<Shape>> {
    Exercise {
        name: "product_shape",
        page: "feedforward/arrays.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |product_shape, (a, b)| product_shape(*a, *b),
        show: |(a, b)| format!("a = {a:?}, b = {b:?}"),
        solution: solution::product_shape,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ProductShape) -> Entry {
    Entry::new(exercise(), answer)
}

/// The page's own shapes, some that fit in one way only, then drawn ones of which about half fit.
fn cases() -> Vec<(Shape, Shape)> {
    let mut cases = vec![
        ((2, 3), (3, 2)),
        ((2, 3), (2, 3)),
        ((2, 5), (5, 1)),
        ((5, 1), (2, 5)),
        ((4, 4), (4, 4)),
        ((3, 4), (3, 5)),
        ((1, 7), (7, 1)),
        ((7, 1), (1, 7)),
    ];
    let mut draw = Draw::new(21);
    for number in 0..6 {
        let [rows, inner, columns] = [0; 3].map(|_| 1 + draw.index(9));
        let other = if number % 2 == 0 { inner } else { inner + 1 };
        cases.push(((rows, inner), (other, columns)));
    }
    cases
}

const MISTAKES: &[Mistake<ProductShape>] = &[
    Mistake {
        name: "inner and outer exchanged",
        says: "the inner numbers meet and disappear; what is left over are the rows of A and the columns of B.",
        function: |a, b| (a.1 == b.0).then_some((a.1, b.0)),
    },
    Mistake {
        name: "entry by entry",
        says: "that is the rule for adding matrices; in a product a row of A meets a column of B.",
        function: |a, b| (a == b).then_some(a),
    },
    Mistake {
        name: "the other order",
        says: "this is the shape of B A; the order of the factors matters.",
        function: |a, b| (b.1 == a.0).then_some((b.0, a.1)),
    },
    Mistake {
        name: "always a product",
        says: "if the inner numbers differ, a row of A and a column of B have different lengths, and there is no product.",
        function: |a, b| Some((a.0, b.1)),
    },
    Mistake {
        name: "any of the two orders",
        says: "only the columns of A and the rows of B have to be equal; that B A exists says nothing about A B.",
        function: |a, b| (a.1 == b.0 || b.1 == a.0).then_some((a.0, b.1)),
    },
    Mistake {
        name: "columns first",
        says: "a shape is written rows first, then columns; yours is the shape of the transposed product.",
        function: |a, b| (a.1 == b.0).then_some((b.1, a.0)),
    },
    Mistake {
        name: "rows compared with rows",
        says: "compare the columns of A with the rows of B: these two numbers stand side by side when you write both shapes down.",
        function: |a, b| (a.0 == b.0).then_some((a.0, b.1)),
    },
];

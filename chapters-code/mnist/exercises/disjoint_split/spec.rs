//! Cases and mistakes for three sets that share nothing.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type DisjointSplit = fn(&[usize], usize, usize) -> [Vec<usize>; 3];

/// The order, and how many samples are for validation and test.
pub type Inputs = (Vec<usize>, [usize; 2]);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DisjointSplit, Inputs, [Vec<usize>; 3]> {
    Exercise {
        name: "disjoint_split",
        page: "mnist/split.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |disjoint_split, (order, [validation, test])| {
            disjoint_split(order, *validation, *test)
        },
        show: |(order, [validation, test])| {
            let order = order.show();
            format!("order = {order}, validation = {validation}, test = {test}")
        },
        solution: solution::disjoint_split,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DisjointSplit) -> Entry {
    Entry::new(exercise(), answer)
}

/// The order of the book, one of which nothing is left for training, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![(vec![3, 0, 4, 1, 2], [1, 2]), (vec![1, 2, 0], [2, 1])];
    let mut draw = Draw::new(613);
    for (count, sets) in [
        (6, [2, 1]),
        (8, [2, 3]),
        (9, [0, 4]),
        (10, [3, 0]),
        (12, [3, 3]),
    ] {
        cases.push((shuffled(&mut draw, count), sets));
    }
    cases
}

fn shuffled(draw: &mut Draw, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for place in (1..count).rev() {
        order.swap(place, draw.index(place + 1));
    }
    order
}

/// The three parts between these places of the order.
fn parts(order: &[usize], places: [[usize; 2]; 3]) -> [Vec<usize>; 3] {
    places.map(|[from, to]| order[from..to].to_vec())
}

const MISTAKES: &[Mistake<DisjointSplit>] = &[
    Mistake {
        name: "validated samples also learned",
        says: "what is for validation must not be learned: training begins behind both other sets.",
        function: |order, validation, test| {
            let (cut, end) = (test + validation, order.len());
            parts(order, [[test, end], [test, cut], [0, test]])
        },
    },
    Mistake {
        name: "tested samples also learned",
        says: "training got everything but the validation samples, and so it learns the test by heart.",
        function: |order, validation, test| {
            let [_, validated, tested] = solution::disjoint_split(order, validation, test);
            let learned = order.iter().filter(|index| !validated.contains(index));
            [learned.copied().collect(), validated, tested]
        },
    },
    Mistake {
        name: "both cut from the start",
        says: "validation and test begin at the same place, so they share samples: cut the rest, not the whole.",
        function: |order, validation, test| {
            let (cut, end) = (test + validation, order.len());
            parts(order, [[cut, end], [0, validation], [0, test]])
        },
    },
    Mistake {
        name: "order not used",
        says: "take the indices in the shuffled order; many files are sorted by class, and their first samples are all of one kind.",
        function: |order, validation, test| {
            let sorted: Vec<usize> = (0..order.len()).collect();
            solution::disjoint_split(&sorted, validation, test)
        },
    },
    Mistake {
        name: "validation and test exchanged",
        says: "the answer is training, validation, test; and the test gets the first indices.",
        function: |order, validation, test| {
            let [learned, validated, tested] = solution::disjoint_split(order, validation, test);
            [learned, tested, validated]
        },
    },
    Mistake {
        name: "in the order of the cuts",
        says: "the lists are asked for as training, validation, test; you gave them as they were cut off.",
        function: |order, validation, test| {
            let [learned, validated, tested] = solution::disjoint_split(order, validation, test);
            [tested, validated, learned]
        },
    },
    Mistake {
        name: "validation before the test",
        says: "the first indices are for the test, the next ones for validation.",
        function: |order, validation, test| {
            let (cut, end) = (test + validation, order.len());
            parts(order, [[cut, end], [0, validation], [validation, cut]])
        },
    },
];

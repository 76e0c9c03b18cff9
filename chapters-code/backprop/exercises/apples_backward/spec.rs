//! Cases and mistakes for a bill that is walked backwards.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type ApplesBackward = fn([f64; 2], [f64; 2], f64) -> ([f64; 2], [f64; 2], f64);

/// Apples, pears and tax of one case.
pub type Inputs = ([f64; 2], [f64; 2], f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ApplesBackward, Inputs, ([f64; 2], [f64; 2], f64)> {
    Exercise {
        name: "apples_backward",
        page: "backprop/graphs.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |apples_backward, (apples, pears, tax)| apples_backward(*apples, *pears, *tax),
        show: |(apples, pears, tax)| {
            let (apples, pears, tax) = (apples.show(), pears.show(), tax.show());
            format!("apples = {apples}, pears = {pears}, tax = {tax}")
        },
        solution: solution::apples_backward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ApplesBackward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The three apples of the book, beside pears of which none is bought, then drawn bills.
fn cases() -> Vec<Inputs> {
    let mut draw = Draw::new(402);
    let mut cases = vec![([120.0, 3.0], [90.0, 0.0], 1.1)];
    for _ in 0..6 {
        let mut fruit = || [draw.between(10.0, 200.0), draw.between(1.0, 9.0)];
        let (apples, pears) = (fruit(), fruit());
        cases.push((apples, pears, draw.between(1.05, 1.3)));
    }
    cases
}

fn cost([price, count]: [f64; 2]) -> f64 {
    price * count
}

/// Price and count, each times `arriving`, in the other's place.
fn exchanged([price, count]: [f64; 2], arriving: f64) -> [f64; 2] {
    [arriving * count, arriving * price]
}

const MISTAKES: &[Mistake<ApplesBackward>] = &[
    Mistake {
        name: "factors not exchanged",
        says: "a multiplication passes on what arrives times the other factor: the price receives the count, the count the price.",
        function: |apples, pears, tax| {
            let kept = |[price, count]: [f64; 2]| [tax * price, tax * count];
            (kept(apples), kept(pears), cost(apples) + cost(pears))
        },
    },
    Mistake {
        name: "tax forgotten on the way",
        says: "on its way to the fruit the slope passes the multiplication by the tax, and picks up that factor.",
        function: |apples, pears, _| {
            let tax = cost(apples) + cost(pears);
            (exchanged(apples, 1.0), exchanged(pears, 1.0), tax)
        },
    },
    Mistake {
        name: "addition shares out",
        says: "an addition passes all of what arrives on to both sides; it doesn't halve it.",
        function: |apples, pears, tax| {
            let sum = cost(apples) + cost(pears);
            (
                exchanged(apples, tax / 2.0),
                exchanged(pears, tax / 2.0),
                sum,
            )
        },
    },
    Mistake {
        name: "addition taken for a multiplication",
        says: "only a multiplication brings in the other side; an addition passes on what arrives as it is.",
        function: |apples, pears, tax| {
            let (to_apples, to_pears) = (tax * cost(pears), tax * cost(apples));
            let sum = cost(apples) + cost(pears);
            (
                exchanged(apples, to_apples),
                exchanged(pears, to_pears),
                sum,
            )
        },
    },
    Mistake {
        name: "tax on the apples alone",
        says: "the tax is paid on the whole sum, so its slope is what apples and pears cost together.",
        function: |apples, pears, tax| {
            (exchanged(apples, tax), exchanged(pears, tax), cost(apples))
        },
    },
    Mistake {
        name: "starts with the bill",
        says: "the walk begins with ∂(bill)/∂(bill) = 1, not with the bill itself.",
        function: |apples, pears, tax| {
            let sum = cost(apples) + cost(pears);
            let start = sum * tax;
            (
                exchanged(apples, start * tax),
                exchanged(pears, start * tax),
                start * sum,
            )
        },
    },
    Mistake {
        name: "amounts instead of slopes",
        says: "asked is how fast the bill moves with each number, not how much of the bill each fruit is.",
        function: |apples, pears, tax| {
            let part = |fruit: [f64; 2]| [tax * cost(fruit); 2];
            (
                part(apples),
                part(pears),
                tax * (cost(apples) + cost(pears)),
            )
        },
    },
];

//! Descent on the bowl from (1, 2) with six learning rates: how each ends, and the factors that explain it (S1-53, E-40).

use gradients::{
    bowl,
    descent::{descend, first_step},
};
use nalgebra::dvector;
use worked::{Page, Table, fixed, scientific};

const LEARNING_RATES: [(&str, f64); 6] = [
    ("0.01", 0.01),
    ("0.1", 0.1),
    ("0.5", 0.5),
    ("0.6", 0.6),
    ("2/3", 2.0 / 3.0),
    ("0.7", 0.7),
];

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("ends", ends());
    page.block("factors", factors());
    page.block("for_ever", for_ever());
    let [crawling, _, quickest, jumping, _, leaving] = LEARNING_RATES.map(|(name, _)| name);
    page.value("crawling", crawling);
    page.value("quickest", quickest);
    page.value("jumping", jumping);
    page.value("leaving", leaving);
    page.value("limit", fixed(bowl::largest_learning_rate(3.0), 4));
    page.to_string()
}

fn ends() -> Table<3> {
    let mut table = Table::new(["$\\eta$", "how it ends", "$f$ after 200 steps"]);
    for (name, learning_rate) in LEARNING_RATES {
        let path = descend(bowl::gradient, &dvector![1.0, 2.0], learning_rate, 200);
        let arrived = first_step(&path, |point| bowl::value(point) < 1e-12);
        let escaped = first_step(&path, |point| bowl::value(point) > 1e12);
        let end = match (arrived, escaped) {
            (Some(step), _) => format!("below $10^{{-12}}$ after {step} steps"),
            (None, Some(step)) => format!("above $10^{{12}}$ after {step} steps"),
            (None, None) => "neither within 200 steps".to_string(),
        };
        let last = bowl::value(&path[200]);
        table.row([name.to_string(), end, shown(last)]);
    }
    table
}

/// The first steps at the limit, and the parts of the point that shrink and that only change sign.
fn for_ever() -> Table<5> {
    let start = dvector![1.0, 2.0];
    let reference = descend(bowl::gradient, &start, 2.0 / 3.0, 4);
    let mut table = Table::new([
        "step",
        "$(x, y)$",
        "along $(1, -1)$",
        "along $(1, 1)$",
        "$f$",
    ]);
    for (step, point) in reference.iter().enumerate() {
        table.row([
            step.to_string(),
            format!("({}, {})", fixed(point[0], 4), fixed(point[1], 4)),
            fixed((point[0] - point[1]) / 2.0, 4),
            fixed((point[0] + point[1]) / 2.0, 4),
            fixed(bowl::value(point), 4),
        ]);
    }
    table
}

/// Very small and very large numbers in scientific form, the others with four decimals.
fn shown(value: f64) -> String {
    if (1e-2..1e4).contains(&value) {
        fixed(value, 4)
    } else {
        format!("${}$", scientific(value, 1))
    }
}

fn factors() -> Table<4> {
    let mut table = Table::new(["$\\eta$", "$1 - \\eta$", "$1 - 3\\eta$", "larger size"]);
    for (name, learning_rate) in LEARNING_RATES {
        let [slow, fast] = bowl::CURVATURES.map(|curvature| bowl::factor(learning_rate, curvature));
        table.row([
            name.to_string(),
            fixed(slow, 4),
            fixed(fast, 4),
            fixed(slow.abs().max(fast.abs()), 4),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

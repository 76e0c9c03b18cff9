//! The first steps of gradient descent from (1, 2) with η = 0.1 (S1-59, S3-03.15, S3-03.16).

use gradients::{bowl, descent::descend, gradient};
use nalgebra::dvector;
use worked::{Page, Table, fixed, order};

/// The page that the book includes.
pub fn page() -> String {
    let start = dvector![1.0, 2.0];
    let path = descend(bowl::gradient, &start, 0.1, 5);
    let mut page = Page::new();
    let mut table = Table::new(["step", "$(x, y)$", "$f$", "$\\nabla f$"]);
    for (step, point) in path.iter().enumerate() {
        let gradient = bowl::gradient(point);
        table.row([
            step.to_string(),
            format!("({}, {})", fixed(point[0], 4), fixed(point[1], 4)),
            fixed(bowl::value(point), 6),
            format!("({}, {})", fixed(gradient[0], 4), fixed(gradient[1], 4)),
        ]);
    }
    page.block("path", table);
    page.value("x", fixed(path[1][0], 1));
    page.value("y", fixed(path[1][1], 1));
    page.value("before", fixed(bowl::value(&start), 0));
    page.value("after", fixed(bowl::value(&path[1]), 2));
    let uphill = &start + 0.1 * bowl::gradient(&start);
    page.value("uphill", fixed(bowl::value(&uphill), 2));
    page.value("apart", order(largest_gap()));
    page.to_string()
}

/// The largest distance between walking with the exact gradient and with a nudged one.
fn largest_gap() -> f64 {
    let start = dvector![1.0, 2.0];
    let nudged = |point: &_| gradient::numerical_gradient(bowl::value, point, gradient::STEP);
    let exact = descend(bowl::gradient, &start, 0.1, 100);
    let measured = descend(nudged, &start, 0.1, 100);
    let gaps = exact
        .iter()
        .zip(&measured)
        .map(|(one, other)| (one - other).norm());
    gaps.fold(0.0, f64::max)
}

fn main() {
    print!("{}", page());
}

//! The partial derivatives of x² + xy + y² at three points, by rule and by nudging (S1-54, S1-55, S3-03.14).

use gradients::{
    bowl,
    gradient::{STEP, partial},
};
use nalgebra::dvector;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("points", points());
    page.value("height", fixed(bowl::value(&dvector![1.0, 2.0]), 0));
    page.value("x_nudged", fixed(bowl::value(&dvector![1.1, 2.0]), 2));
    page.value("y_nudged", fixed(bowl::value(&dvector![1.0, 2.1]), 2));
    page.to_string()
}

fn points() -> Table<5> {
    let mut table = Table::new([
        "$(x, y)$",
        "$2x + y$",
        "nudging $x$",
        "$2y + x$",
        "nudging $y$",
    ]);
    for (x, y, decimals) in [(1.0, 2.0, 0), (-1.5, 0.5, 1), (3.0, -2.0, 0)] {
        let point = dvector![x, y];
        let exact = bowl::gradient(&point);
        let nudged = |index| fixed(partial(bowl::value, &point, index, STEP), 6);
        table.row([
            format!("({}, {})", fixed(x, decimals), fixed(y, decimals)),
            fixed(exact[0], decimals),
            nudged(0),
            fixed(exact[1], decimals),
            nudged(1),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

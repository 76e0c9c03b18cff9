//! The slope of 0.02x² + 0.3x at 5 from forward differences with smaller and smaller nudges (S3-03.10, S3-03.11).

use gradients::{difference::forward_difference, parabola};
use worked::{Page, Table, fixed};

/// Where the slope is measured.
const X: f64 = 5.0;

/// The page that the book includes.
pub fn page() -> String {
    let growth = parabola::value(X + 1.0) - parabola::value(X);
    let tenth = forward_difference(parabola::value, X, 0.1);
    let mut page = Page::new();
    page.block("secants", secants());
    page.value("height", fixed(parabola::value(X), 1));
    page.value("unit", fixed(growth, 2));
    page.value("slope", fixed(parabola::slope(X), 1));
    page.value("tenth", fixed(tenth, 3));
    page.to_string()
}

fn secants() -> Table<4> {
    let mut table = Table::new(["$h$", "$f(5 + h)$", "slope of the secant", "error"]);
    let nudges = [
        (2.0, 0),
        (1.0, 0),
        (0.5, 1),
        (0.1, 1),
        (0.01, 2),
        (0.001, 3),
    ];
    for (h, decimals) in nudges {
        let slope = forward_difference(parabola::value, X, h);
        table.row([
            fixed(h, decimals),
            fixed(parabola::value(X + h), 8),
            fixed(slope, 6),
            fixed(slope - parabola::slope(X), 6),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

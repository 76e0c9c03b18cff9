//! Descent on the loss curve of y = w x from w = 0 with five learning rates (S3-07.10…S3-07.16, W-7b).

use gradients::line_fit;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let (inputs, wanted) = (line_fit::inputs(), line_fit::wanted());
    let path = |learning_rate, steps| line_fit::fit(0.0, &inputs, &wanted, learning_rate, steps);
    let mut page = Page::new();
    page.block("arrivals", arrivals(path));
    page.block("border", border(path));
    page.block("tenth", tenth(&path(0.1, 6)));
    page.value("slope", fixed(line_fit::slope(0.0, &inputs, &wanted), 4));
    let first = path(0.1, 1)[1];
    page.value("first", fixed(first, 4));
    page.value(
        "slope_there",
        fixed(line_fit::slope(first, &inputs, &wanted), 4),
    );
    page.value("curvature", fixed(line_fit::curvature(&inputs), 4));
    page.value("limit", fixed(2.0 / line_fit::curvature(&inputs), 4));
    page.value("quickest", fixed(1.0 / line_fit::curvature(&inputs), 4));
    let quickest = path(1.0 / line_fit::curvature(&inputs), 1);
    page.value("at_once", fixed(quickest[1], 4));
    page.to_string()
}

/// Twelve digits, as hand and computer agree on them.
fn shown(path: &[f64], step: usize) -> String {
    fixed(path[step], 12)
}

fn arrivals(path: impl Fn(f64, usize) -> Vec<f64>) -> Table<4> {
    let mut table = Table::new(["step", "$\\eta = 0.01$", "$\\eta = 0.1$", "$\\eta = 0.2$"]);
    let columns = [0.01, 0.1, 0.2].map(|learning_rate| path(learning_rate, 6));
    for step in 1..=6 {
        let [a, b, c] = columns.each_ref().map(|column| shown(column, step));
        table.row([step.to_string(), a, b, c]);
    }
    table
}

fn border(path: impl Fn(f64, usize) -> Vec<f64>) -> Table<3> {
    let mut table = Table::new(["step", "$\\eta = 3/14$", "$\\eta = 0.22$"]);
    let columns = [3.0 / 14.0, 0.22].map(|learning_rate| path(learning_rate, 6));
    for step in 1..=6 {
        let [a, b] = columns.each_ref().map(|column| shown(column, step));
        table.row([step.to_string(), a, b]);
    }
    table
}

fn tenth(path: &[f64]) -> Table<4> {
    let (inputs, wanted) = (line_fit::inputs(), line_fit::wanted());
    let mut table = Table::new(["step", "$w$", "$J(w)$", "$J'(w)$"]);
    for (step, w) in path.iter().enumerate() {
        table.row([
            step.to_string(),
            fixed(*w, 8),
            fixed(line_fit::loss(*w, &inputs, &wanted), 12),
            fixed(line_fit::slope(*w, &inputs, &wanted), 8),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

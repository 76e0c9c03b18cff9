//! The mean squared error of the line y = w x over three samples, for many w (S3-07.5…S3-07.9).

use gradients::line_fit;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let (inputs, wanted) = (line_fit::inputs(), line_fit::wanted());
    let loss = |w| line_fit::loss(w, &inputs, &wanted);
    let mut page = Page::new();
    let mut table = Table::new(["$w$", "errors $w x_i - y_i$", "sum of squares", "$J(w)$"]);
    for w in [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0] {
        let errors = w * &inputs - &wanted;
        let listed: Vec<String> = errors.iter().map(|error| fixed(*error, 1)).collect();
        table.row([
            fixed(w, 1),
            listed.join(", "),
            fixed(errors.norm_squared(), 1),
            fixed(loss(w), 6),
        ]);
    }
    page.block("curve", table);
    page.value("at_zero", fixed(loss(0.0), 6));
    page.value("at_one", fixed(loss(1.0), 6));
    page.value("best", fixed(line_fit::best_weight(&inputs, &wanted), 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

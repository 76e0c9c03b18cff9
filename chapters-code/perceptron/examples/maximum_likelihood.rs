//! The Gaussian that makes four numbers most likely, and the two variances that go by one name.

use perceptron::gaussian::Gaussian;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let samples = [1.0, 2.0, 4.0, 5.0];
    let fitted = Gaussian::maximum_likelihood(&samples);
    let unbiased = fitted.variance * 4.0 / 3.0;
    let mut page = Page::new();
    page.value("mean", fixed(fitted.mean, 0));
    page.value("variance", fixed(fitted.variance, 1));
    page.value("unbiased", fixed(unbiased, 6));

    let mut table = Table::new(["mean", "variance", "log-likelihood of 1, 2, 4, 5"]);
    for (mean, variance) in [
        (3.0, 2.5),
        (3.0, unbiased),
        (3.0, 2.0),
        (2.5, 2.5),
        (3.5, 2.5),
    ] {
        let candidate = Gaussian { mean, variance };
        table.row([
            fixed(mean, 1),
            fixed(variance, 4),
            fixed(candidate.log_likelihood(&samples), 6),
        ]);
    }
    page.block("candidates", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

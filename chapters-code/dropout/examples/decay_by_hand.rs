//! One step with weight decay, by hand, and what is left of a weight after many (S3-05.14).

use dropout::weight_decay::{decayed_step, penalised_gradient, penalty, shrink_factor};
use nalgebra::dvector;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let (weights, gradient) = (dvector![0.5, -1.0], dvector![0.2, 0.3]);
    let (rate, decay) = (0.1, 0.1);
    let total = penalised_gradient(&weights, &gradient, decay);
    let new = decayed_step(&weights, &gradient, rate, decay);
    let plain = decayed_step(&weights, &gradient, rate, 0.0);
    page.value("penalty", fixed(penalty(&weights, decay), 4));
    page.value("total_1", fixed(total[0], 2));
    page.value("total_2", fixed(total[1], 2));
    page.value("new_1", fixed(new[0], 3));
    page.value("new_2", fixed(new[1], 2));
    page.value("plain_1", fixed(plain[0], 2));
    page.value("plain_2", fixed(plain[1], 2));

    let factor = shrink_factor(rate, decay);
    let mut table = Table::new(["steps without a gradient", "what is left of a weight of 1"]);
    for steps in [1, 10, 100, 1000] {
        table.row([steps.to_string(), fixed(factor.powi(steps), 5)]);
    }
    page.block("left", table);
    page.value("factor", fixed(factor, 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

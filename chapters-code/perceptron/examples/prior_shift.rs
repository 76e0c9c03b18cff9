//! How unequal priors move the boundary between two bell curves, and when it leaves the interval between the means.

use perceptron::gaussian::{Gaussian, bayes_boundary, leaving_prior, posterior};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new([
        "$\\mu_1$",
        "$\\mu_2$",
        "$P_1$",
        "boundary $x_0$",
        "between the means?",
    ]);
    for (mean_2, prior) in [
        (2.0, 0.5),
        (2.0, 0.7),
        (2.0, 0.9),
        (4.0, 0.9),
        (4.0, 0.99),
        (4.0, 0.9999),
    ] {
        let boundary = bayes_boundary(0.0, mean_2, 1.0, prior);
        let inside = if (0.0..=mean_2).contains(&boundary) {
            "yes"
        } else {
            "no"
        };
        table.row([
            fixed(0.0, 0),
            fixed(mean_2, 0),
            prior.to_string(),
            fixed(boundary, 12),
            inside.to_string(),
        ]);
    }
    page.block("boundaries", table);

    page.value("leaving_2", fixed(leaving_prior(0.0, 2.0, 1.0), 12));
    page.value("leaving_4", fixed(leaving_prior(0.0, 4.0, 1.0), 12));
    page.value("at_5", fixed(bayes_boundary(0.0, 2.0, 1.0, 0.5), 1));
    page.value("at_7", fixed(bayes_boundary(0.0, 2.0, 1.0, 0.7), 3));
    page.value("at_9", fixed(bayes_boundary(0.0, 2.0, 1.0, 0.9), 3));

    let (class_1, class_2) = (
        Gaussian {
            mean: 0.0,
            variance: 1.0,
        },
        Gaussian {
            mean: 2.0,
            variance: 1.0,
        },
    );
    let mut table = Table::new([
        "$x$",
        "$P(\\omega_1 \\mid x)$ for $P_1 = 0.5$",
        "for $P_1 = 0.9$",
        "nearest mean",
    ]);
    for x in [0.0, 1.0, 1.5, 2.0, 2.5] {
        let mean = match x {
            x if x < 1.0 => "$\\mu_1$",
            x if x > 1.0 => "$\\mu_2$",
            _ => "both",
        };
        let at = |prior| fixed(posterior(class_1, class_2, prior, x), 6);
        table.row([fixed(x, 1), at(0.5), at(0.9), mean.to_string()]);
    }
    page.block("posteriors", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

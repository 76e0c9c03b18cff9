//! The decay in the gradient and apart from it: equal without momentum, different with it (S3-05.14).

use dropout::decoupled::{Moving, Settings, step_apart, step_in_gradient};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// What both ways start from.
fn start() -> DVector<f64> {
    dvector![1.0]
}

/// The weights of both ways after each of `steps` steps, with the gradient g = w − 2 of a bowl around 2.
fn paths(settings: Settings, steps: usize) -> Vec<[f64; 2]> {
    let mut ways = [Moving::at_rest(&start()), Moving::at_rest(&start())];
    let mut path = vec![[1.0, 1.0]];
    for _ in 0..steps {
        let [inside, apart] = &ways;
        let slope = |moving: &Moving| moving.weights.add_scalar(-2.0);
        ways = [
            step_in_gradient(inside, &slope(inside), settings),
            step_apart(apart, &slope(apart), settings),
        ];
        path.push([ways[0].weights[0], ways[1].weights[0]]);
    }
    path
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let settings = |momentum| Settings {
        learning_rate: 0.1,
        momentum,
        decay: 0.5,
    };
    let (plain, moving) = (paths(settings(0.0), 200), paths(settings(0.9), 600));
    page.block("paths", table(&plain, &moving));
    page.value("plain_end", fixed(plain[200][0], 4));
    page.value("inside_end", fixed(moving[600][0], 4));
    page.value("apart_end", fixed(moving[600][1], 4));
    page.to_string()
}

fn table(plain: &[[f64; 2]], moving: &[[f64; 2]]) -> Table<5> {
    let mut table = Table::new([
        "step",
        "$\\mu = 0$, in $g$",
        "$\\mu = 0$, apart",
        "$\\mu = 0.9$, in $g$",
        "$\\mu = 0.9$, apart",
    ]);
    for step in [0, 1, 2, 3, 4] {
        let [a, b] = plain[step].map(|weight| fixed(weight, 6));
        let [c, d] = moving[step].map(|weight| fixed(weight, 6));
        table.row([step.to_string(), a, b, c, d]);
    }
    table
}

fn main() {
    print!("{}", page());
}

//! The six methods on the ravine, 30 steps each, with the step sizes of the usual textbook comparison (S3-05.2…S3-05.8).

use nalgebra::DVector;
use optimizers::landscapes::RAVINE;
use optimizers::nesterov::positions;
use optimizers::optimizer::walk;
use optimizers::{AdaGrad, Adam, Momentum, Nesterov, Optimizer, RmsProp, Sgd};
use worked::{Page, Table, fixed, scientific};

const STEPS: usize = 30;

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut ends = Table::new(["method", "its settings", "height after 30 steps"]);
    for (block, name, settings, path) in paths() {
        let height = (RAVINE.height)(&path[STEPS]);
        page.block(block, steps(&path));
        ends.row([name.into(), settings.into(), fixed(height, 12)]);
    }
    page.block("ends", ends);
    let ahead = walked(&mut Nesterov::new(0.1, 0.9));
    page.block("look_ahead", steps(&ahead));
    page.to_string()
}

type Path = Vec<DVector<f64>>;

fn paths() -> [(&'static str, &'static str, &'static str, Path); 6] {
    let nesterov = positions(RAVINE.gradient, &RAVINE.start(), 0.1, 0.9, STEPS);
    let both = "$\\eta = 0.1$, $\\mu = 0.9$";
    let forgetting = "$\\eta = 0.1$, $\\rho = 0.99$";
    let momentum = walked(&mut Momentum::new(0.1, 0.9));
    let rmsprop = walked(&mut RmsProp::new(0.1, 0.99));
    let [sgd, adagrad, adam]: [&mut dyn Optimizer; 3] = [
        &mut Sgd { learning_rate: 0.9 },
        &mut AdaGrad::new(1.5),
        &mut Adam::new(0.3),
    ];
    [
        ("sgd", "SGD", "$\\eta = 0.9$", walked(sgd)),
        ("momentum", "momentum", both, momentum),
        ("nesterov", "Nesterov", both, nesterov),
        ("adagrad", "AdaGrad", "$\\eta = 1.5$", walked(adagrad)),
        ("rmsprop", "RMSProp", forgetting, rmsprop),
        ("adam", "Adam", "$\\eta = 0.3$", walked(adam)),
    ]
}

fn walked(optimizer: &mut dyn Optimizer) -> Path {
    walk(optimizer, RAVINE.gradient, &RAVINE.start(), STEPS)
}

fn steps(path: &[DVector<f64>]) -> Table<4> {
    let mut table = Table::new(["step", "$x$", "$y$", "height"]);
    for step in [0, 1, 2, 3, STEPS] {
        let point = &path[step];
        table.row([
            step.to_string(),
            digits(point[0]),
            digits(point[1]),
            digits((RAVINE.height)(point)),
        ]);
    }
    table
}

/// Twelve decimals, or the scientific form where these would show few digits.
fn digits(value: f64) -> String {
    if value.abs() < 1e-6 {
        format!("${}$", scientific(value, 11))
    } else {
        fixed(value, 12)
    }
}

fn main() {
    print!("{}", page());
}

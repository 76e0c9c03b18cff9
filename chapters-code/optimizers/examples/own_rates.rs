//! Rates that each parameter divides by its own history: AdaGrad and RMSProp on slopes that change (S3-05.5, S3-05.6).

use nalgebra::dvector;
use optimizers::optimizer::step_point;
use optimizers::{AdaGrad, Optimizer, RmsProp};
use worked::{Page, Table, fixed, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("constant", constant());
    page.block("scales", scales());
    page.block("quieter", quieter());
    page.to_string()
}

/// A gradient of 1 in every step with η = 0.1.
fn constant() -> Table<4> {
    let mut table = Table::new([
        "step",
        "AdaGrad's step",
        "way so far",
        "RMSProp's step, $\\rho = 0.99$",
    ]);
    let adagrad = steps(&mut AdaGrad::new(0.1), |_| 1.0, 1000);
    let rmsprop = steps(&mut RmsProp::new(0.1, 0.99), |_| 1.0, 1000);
    for step in [1, 2, 3, 10, 100, 1000] {
        let way: f64 = adagrad[..step].iter().sum();
        table.row([
            step.to_string(),
            fixed(adagrad[step - 1], 4),
            fixed(way, 4),
            fixed(rmsprop[step - 1], 4),
        ]);
    }
    table
}

/// AdaGrad's first three steps for gradients of three sizes.
fn scales() -> Table<4> {
    let mut table = Table::new(["gradient", "step 1", "step 2", "step 3"]);
    for gradient in [1e-3, 1.0, 1e3] {
        let all = steps(&mut AdaGrad::new(0.1), |_| gradient, 3);
        let [one, two, three] = [0, 1, 2].map(|step| fixed(all[step], 4));
        table.row([format!("${}$", scientific(gradient, 0)), one, two, three]);
    }
    table
}

/// 100 steps with gradient 1, then only 0.01: who recovers?
fn quieter() -> Table<3> {
    let gradient = |step| if step < 100 { 1.0 } else { 0.01 };
    let adagrad = steps(&mut AdaGrad::new(0.1), gradient, 1200);
    let rmsprop = steps(&mut RmsProp::new(0.1, 0.99), gradient, 1200);
    let mut table = Table::new(["step", "AdaGrad's step", "RMSProp's step"]);
    for step in [100, 101, 300, 600, 1200] {
        let [one, other] = [&adagrad, &rmsprop].map(|all| fixed(all[step - 1], 5));
        table.row([step.to_string(), one, other]);
    }
    table
}

fn steps(optimizer: &mut dyn Optimizer, gradient: impl Fn(usize) -> f64, count: usize) -> Vec<f64> {
    let mut point = dvector![0.0];
    let step = |number| {
        let before = point[0];
        step_point(optimizer, &mut point, &dvector![gradient(number)]);
        before - point[0]
    };
    (0..count).map(step).collect()
}

fn main() {
    print!("{}", page());
}

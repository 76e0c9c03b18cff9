//! The six methods on a saddle and in a bent valley (S3-05.2…S3-05.8).

use nalgebra::{DVector, dvector, matrix};
use optimizers::landscapes::{ROSENBROCK, SADDLE};
use optimizers::methods::METHODS;
use optimizers::optimizer::walk;
use optimizers::{Landscape, Optimizer, Sgd};
use worked::{Page, Table, fixed, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("saddle", saddle());
    let still = path(
        &mut Sgd { learning_rate: 0.1 },
        &SADDLE,
        &dvector![-1.0, 0.0],
        1000,
    );
    page.value("on_the_ridge", fixed(still[1000][1], 0));
    let curvatures = matrix![802.0, -400.0; -400.0, 200.0].symmetric_eigenvalues();
    page.value("steep", fixed(curvatures.max(), 1));
    page.value("flat", fixed(curvatures.min(), 1));
    page.value("condition", fixed(curvatures.max() / curvatures.min(), 0));
    page.block("valley", valley());
    page.to_string()
}

/// Steps until the walk has left the saddle, all with η = 0.01.
fn saddle() -> Table<2> {
    let mut table = Table::new(["method", "steps until y is 1"]);
    for method in METHODS {
        let path = path(
            (method.build)(0.01).as_mut(),
            &SADDLE,
            &SADDLE.start(),
            2000,
        );
        let left = path.iter().position(|point| point[1].abs() > 1.0);
        let steps = left.map_or("more than 2000".to_string(), |step| step.to_string());
        table.row([method.name.to_string(), steps]);
    }
    table
}

/// Rosenbrock's valley: the end after 2000 steps, each method with a rate that suits it.
fn valley() -> Table<4> {
    let mut table = Table::new(["method", "$\\eta$", "$(x, y)$ after 2000 steps", "height"]);
    let rates = [0.001, 0.0003, 0.0003, 0.3, 0.003, 0.03];
    for (method, rate) in METHODS.iter().zip(rates) {
        let path = path(
            (method.build)(rate).as_mut(),
            &ROSENBROCK,
            &ROSENBROCK.start(),
            2000,
        );
        let end = &path[2000];
        table.row([
            method.name.to_string(),
            rate.to_string(),
            format!("({}, {})", fixed(end[0], 2), fixed(end[1], 2)),
            format!("${}$", scientific((ROSENBROCK.height)(end), 1)),
        ]);
    }
    table
}

fn path(
    optimizer: &mut dyn Optimizer,
    landscape: &Landscape,
    start: &DVector<f64>,
    steps: usize,
) -> Vec<DVector<f64>> {
    walk(optimizer, landscape.gradient, start, steps)
}

fn main() {
    print!("{}", page());
}

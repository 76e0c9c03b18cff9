//! What a velocity adds up, and what becomes of it when the learning rate changes (S3-05.4).

use nalgebra::{DVector, dvector};
use optimizers::momentum::BufferedMomentum;
use optimizers::optimizer::step_point;
use optimizers::{Momentum, Optimizer};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("slope", slope());
    page.block("change", change());
    page.to_string()
}

/// A constant gradient of 1 with η = 0.1: how long the steps become.
fn slope() -> Table<4> {
    let mut table = Table::new(["step", "$\\mu = 0$", "$\\mu = 0.5$", "$\\mu = 0.9$"]);
    let lengths = [0.0, 0.5, 0.9].map(|momentum| lengths(&mut Momentum::new(0.1, momentum), 100));
    for step in [1, 2, 3, 10, 30, 100] {
        let [none, half, much] = [0, 1, 2].map(|column| fixed(lengths[column][step - 1], 5));
        table.row([step.to_string(), none, half, much]);
    }
    table
}

fn lengths(optimizer: &mut dyn Optimizer, steps: usize) -> Vec<f64> {
    let mut point = dvector![0.0];
    let mut step = || {
        let before = point[0];
        step_point(optimizer, &mut point, &dvector![1.0]);
        before - point[0]
    };
    (0..steps).map(|_| step()).collect()
}

/// Gradient 1 for two steps with η = 0.1, then η = 0.01 and no gradient: the two forms part.
fn change() -> Table<4> {
    let mut table = Table::new(["step", "$\\eta$", "$v$ as here", "step of the other form"]);
    let (mut here, mut there) = (Momentum::new(0.1, 0.9), BufferedMomentum::new(0.1, 0.9));
    let mut points: [DVector<f64>; 2] = [dvector![0.0], dvector![0.0]];
    for (step, (rate, gradient)) in [(0.1, 1.0), (0.1, 1.0), (0.01, 0.0), (0.01, 0.0)]
        .into_iter()
        .enumerate()
    {
        (here.learning_rate, there.learning_rate) = (rate, rate);
        let before = points.clone();
        step_point(&mut here, &mut points[0], &dvector![gradient]);
        step_point(&mut there, &mut points[1], &dvector![gradient]);
        let [one, other] = [0, 1].map(|form| fixed((&points[form] - &before[form])[0], 4));
        table.row([(step + 1).to_string(), fixed(rate, 2), one, other]);
    }
    table
}

fn main() {
    print!("{}", page());
}

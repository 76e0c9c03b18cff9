//! Gradients with a limit: what stays, what turns, and a wall that throws a walk out (S1-53).

use nalgebra::{DVector, dvector};
use optimizers::clipping::{clip_by_norm, clip_by_value};
use optimizers::landscapes::ROSENBROCK;
use optimizers::optimizer::walk;
use optimizers::ravine::angle;
use optimizers::{Clipped, Optimizer, Sgd};
use worked::{Page, Table, fixed, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("by_hand", by_hand());
    let slopes = (ROSENBROCK.gradient)(&dvector![-2.0, 2.0]);
    page.value("first_slope", fixed(slopes[0], 0));
    page.value("second_slope", fixed(slopes[1], 0));
    page.block("wall", wall());
    page.to_string()
}

fn by_hand() -> Table<5> {
    let mut table = Table::new([
        "gradient",
        "by norm, 1",
        "turned by",
        "by value, 1",
        "turned by",
    ]);
    for gradient in [dvector![3.0, 4.0], dvector![30.0, 0.4], dvector![0.3, 0.4]] {
        let (norm, value) = (clip_by_norm(&gradient, 1.0), clip_by_value(&gradient, 1.0));
        table.row([
            pair(&gradient, 1),
            pair(&norm, 4),
            format!("{}°", fixed(angle(&gradient, &norm), 1)),
            pair(&value, 1),
            format!("{}°", fixed(angle(&gradient, &value), 1)),
        ]);
    }
    table
}

fn pair(vector: &DVector<f64>, decimals: usize) -> String {
    format!(
        "({}, {})",
        fixed(vector[0], decimals),
        fixed(vector[1], decimals)
    )
}

/// SGD with η = 0.002 from (−2, 2), high on the valley's wall.
fn wall() -> Table<3> {
    let mut table = Table::new(["step", "height without a limit", "height with the limit 10"]);
    let learning_rate = 0.002;
    let free = heights(&mut Sgd { learning_rate });
    let limited = heights(&mut Clipped {
        limit: 10.0,
        optimizer: Box::new(Sgd { learning_rate }),
    });
    for step in [0, 1, 2, 3, 4, 1000] {
        let size = |height: f64| match height.is_finite() {
            true => format!("${}$", scientific(height, 1)),
            false => "overflow".to_string(),
        };
        table.row([step.to_string(), size(free[step]), fixed(limited[step], 1)]);
    }
    table
}

fn heights(optimizer: &mut dyn Optimizer) -> Vec<f64> {
    let path = walk(optimizer, ROSENBROCK.gradient, &dvector![-2.0, 2.0], 1000);
    path.iter().map(ROSENBROCK.height).collect()
}

fn main() {
    print!("{}", page());
}

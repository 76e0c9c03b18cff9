//! The slope of the bowl at (1, 2) in many directions, and what Δ could mean instead of ∇ (S1-56, E-23).

use gradients::{
    bowl,
    gradient::{STEP, directional_slope, numerical_gradient},
};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let here = dvector![1.0, 2.0];
    let gradient = bowl::gradient(&here);
    let nudged = numerical_gradient(bowl::value, &here, STEP);
    let mut page = Page::new();
    page.block("slopes", slopes(&here, &gradient));
    page.value("gradient", pair(&gradient, 0));
    page.value("nudged", pair(&nudged, 4));
    page.value("length", fixed(gradient.norm(), 6));
    page.value("unit_differences", pair(&unit_differences(&here), 0));
    page.value("laplacian", fixed(bowl::hessian().trace(), 0));
    page.to_string()
}

fn slopes(here: &DVector<f64>, gradient: &DVector<f64>) -> Table<3> {
    let mut table = Table::new(["direction", "angle to $\\nabla f$ in degrees", "slope"]);
    for (name, direction) in [
        ("$\\nabla f = (4, 5)$", dvector![4.0, 5.0]),
        ("$(1, 1)$", dvector![1.0, 1.0]),
        ("$(0, 1)$", dvector![0.0, 1.0]),
        ("$(1, 0)$", dvector![1.0, 0.0]),
        ("$(5, -4)$", dvector![5.0, -4.0]),
        ("$(-1, 0)$", dvector![-1.0, 0.0]),
        ("$-\\nabla f = (-4, -5)$", dvector![-4.0, -5.0]),
    ] {
        // Rounding may lift the cosine of equal directions a bit above 1, where the angle has no meaning.
        let cosine = gradient.dot(&direction) / (gradient.norm() * direction.norm());
        let angle = cosine.clamp(-1.0, 1.0).acos().to_degrees();
        let slope = directional_slope(bowl::value, here, &direction, STEP);
        table.row([name.to_string(), fixed(angle, 1), fixed(slope, 4)]);
    }
    table
}

/// What Δf means where Δ is a difference: how much f changes when one number grows by 1.
fn unit_differences(here: &DVector<f64>) -> DVector<f64> {
    DVector::from_fn(here.len(), |index, _| {
        let mut moved = here.clone();
        moved[index] += 1.0;
        bowl::value(&moved) - bowl::value(here)
    })
}

fn pair(vector: &DVector<f64>, decimals: usize) -> String {
    format!(
        "({}, {})",
        fixed(vector[0], decimals),
        fixed(vector[1], decimals)
    )
}

fn main() {
    print!("{}", page());
}

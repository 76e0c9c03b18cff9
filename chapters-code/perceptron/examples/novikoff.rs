//! Novikoff's bound for AND, next to the number of updates that Algorithm 4 really makes.

use nalgebra::{DVector, dvector};
use perceptron::{
    convergence::{margin, radius_squared, update_bound},
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let samples = normalised(&Gate::AND.samples());
    let best = dvector![-3.0, 2.0, 2.0];
    let run = fixed_increment(&samples, 1_000);
    let mut page = Page::new();
    page.value("radius_squared", fixed(radius_squared(&samples), 0));
    page.value("length_squared", fixed(best.norm_squared(), 0));
    page.value("margin", fixed(margin(&samples, &best), 12));
    page.value("bound", fixed(update_bound(&samples, &best), 0));
    page.value("updates", run.updates.len());

    let mut table = Table::new([
        "solution $(b, w_1, w_2)$",
        "margin $\\gamma$",
        "bound $R^2/\\gamma^2$",
    ]);
    for (name, solution) in [
        ("(−3, 2, 2)", best.clone()),
        ("(−4, 3, 2), found by Algorithm 4", dvector![-4.0, 3.0, 2.0]),
        (
            "(−1.5, 1, 1), the gate of the source",
            dvector![-1.5, 1.0, 1.0],
        ),
        (
            "(−0.65, 0.55, 0.55), the printed start",
            dvector![-0.65, 0.55, 0.55],
        ),
    ] {
        let bound = update_bound(&samples, &solution);
        table.row([
            name.to_string(),
            fixed(margin(&samples, &solution), 6),
            fixed(bound, 2),
        ]);
    }
    page.block("bounds", table);
    page.block(
        "growth",
        growth(
            &run.updates,
            margin(&samples, &best),
            radius_squared(&samples),
        ),
    );
    page.to_string()
}

/// The length of a after k updates, between the two bounds of the proof.
fn growth(updates: &[(usize, DVector<f64>)], margin: f64, radius_squared: f64) -> Table<4> {
    let mut table = Table::new([
        "$k$",
        "lower bound $k\\gamma$",
        "$\\lVert\\mathbf a\\rVert$",
        "upper bound $R\\sqrt k$",
    ]);
    for count in [1, 5, 10, 15, 20] {
        let (_, a) = &updates[count - 1];
        let k = count as f64;
        let upper = (k * radius_squared).sqrt();
        table.row([
            count.to_string(),
            fixed(k * margin, 4),
            fixed(a.norm(), 4),
            fixed(upper, 4),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

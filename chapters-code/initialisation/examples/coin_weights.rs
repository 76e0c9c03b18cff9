//! Three inputs and weights tossed by a coin: all eight weighted sums, and the mean of their squares.

use initialisation::sums::expected_variance;
use nalgebra::{Vector3, dvector, vector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let x: Vector3<f64> = vector![1.0, 2.0, 2.0];
    let mut table = Table::new(["weights", "$z$", "$z^2$"]);
    let (mut sum, mut squares) = (0.0, 0.0);
    for number in 0..8 {
        let sign = |bit: u32| if number >> bit & 1 == 1 { -0.5 } else { 0.5 };
        let weights = vector![sign(2), sign(1), sign(0)];
        let z = weights.dot(&x);
        sum += z;
        squares += z * z;
        let cells = weights.map(|weight| fixed(weight, 1));
        table.row([
            format!("({}, {}, {})", cells[0], cells[1], cells[2]),
            fixed(z, 1),
            fixed(z * z, 2),
        ]);
    }
    let mut page = Page::new();
    page.block("sums", table);
    page.value("mean", fixed(sum / 8.0, 0));
    page.value("variance", fixed(squares / 8.0, 2));
    page.value("mean_square", fixed(x.norm_squared() / 3.0, 0));
    page.value(
        "derived",
        fixed(expected_variance(&dvector![1.0, 2.0, 2.0], 0.5), 2),
    );
    page.to_string()
}

fn main() {
    print!("{}", page());
}

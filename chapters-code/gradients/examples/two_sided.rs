//! Forward and central differences side by side: a cube, whose errors are exact, and the sine (S3-03.13, E-48).

use gradients::difference::{central_difference, forward_difference};
use gradients::parabola;
use worked::{Page, Table, fixed, scientific};

fn cube(x: f64) -> f64 {
    x * x * x
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("cube", cubes());
    page.block("sine", sines());
    page.value("cube_forward", fixed(forward_difference(cube, 2.0, 1.0), 0));
    page.value("cosine", fixed(1.0_f64.cos(), 12));
    let forward = forward_difference(f64::sin, 1.0, 1e-3);
    page.value("forward_error", scientific(error(forward), 3));
    let central = central_difference(f64::sin, 1.0, 1e-3);
    page.value("central_error", scientific(error(central), 3));
    page.value(
        "predicted_forward",
        scientific(1.0_f64.sin() * 1e-3 / 2.0, 3),
    );
    page.value(
        "predicted_central",
        scientific(1.0_f64.cos() * 1e-6 / 6.0, 3),
    );
    let wide = central_difference(parabola::value, 5.0, 2.0);
    page.value("parabola", fixed(wide, 6));
    page.to_string()
}

fn cubes() -> Table<5> {
    let mut table = Table::new(["$h$", "forward", "its error", "central", "its error"]);
    for (h, decimals) in [(1.0, 0), (0.5, 1), (0.1, 1), (0.05, 2), (0.01, 2)] {
        let forward = forward_difference(cube, 2.0, h);
        let central = central_difference(cube, 2.0, h);
        table.row([
            fixed(h, decimals),
            fixed(forward, 4),
            fixed(forward - 12.0, 4),
            fixed(central, 4),
            fixed(central - 12.0, 4),
        ]);
    }
    table
}

/// How far a slope lies from that of the sine at 1.
fn error(slope: f64) -> f64 {
    (slope - 1.0_f64.cos()).abs()
}

fn sines() -> Table<3> {
    let mut table = Table::new([
        "$h$",
        "error of the forward difference",
        "error of the central difference",
    ]);
    for (h, decimals) in [(0.1, 1), (0.01, 2), (0.001, 3)] {
        let shown = |slope| format!("${}$", scientific(error(slope), 3));
        table.row([
            fixed(h, decimals),
            shown(forward_difference(f64::sin, 1.0, h)),
            shown(central_difference(f64::sin, 1.0, h)),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

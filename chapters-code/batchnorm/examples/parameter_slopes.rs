//! The slopes of γ, β and x̂, by the notes' formulas and by nudging (S4-32, S4-36, S4-37; W-10 C and D).

use batchnorm::{
    by_steps::{normalised_gradient, scale_gradient, shift_gradient},
    four_samples::{EPSILON, LARGE_EPSILON, SCALE, SHIFT, inputs, output_gradient},
    one_feature::{normalise, scale_and_shift},
};
use gradients::{difference::central_difference, gradient::STEP};
use worked::{Page, Table, fixed};

/// ∂L/∂γ and ∂L/∂β by central differences of L = Σ ∂L/∂yᵢ · yᵢ, which has exactly these slopes in y.
fn by_nudging(epsilon: f64) -> [f64; 2] {
    let forward = normalise(&inputs(), epsilon);
    let loss =
        |scale, shift| output_gradient().dot(&scale_and_shift(&forward.normalised, scale, shift));
    [
        central_difference(|scale| loss(scale, SHIFT), SCALE, STEP),
        central_difference(|shift| loss(SCALE, shift), SHIFT, STEP),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let heading = [
        "",
        "$\\epsilon = 4$",
        "by nudging",
        "$\\epsilon = 10^{-5}$",
        "by nudging",
    ];
    let mut table = Table::new(heading);
    let [hand, usual] = [LARGE_EPSILON, EPSILON].map(|epsilon| {
        let forward = normalise(&inputs(), epsilon);
        let dy = output_gradient();
        [scale_gradient(&dy, &forward), shift_gradient(&dy)]
    });
    let (hand_nudged, usual_nudged) = (by_nudging(LARGE_EPSILON), by_nudging(EPSILON));
    let names = [
        "$\\partial L / \\partial \\gamma$",
        "$\\partial L / \\partial \\beta$",
    ];
    for (index, name) in names.into_iter().enumerate() {
        table.row([
            name.to_string(),
            fixed(hand[index], 12),
            fixed(hand_nudged[index], 6),
            fixed(usual[index], 12),
            fixed(usual_nudged[index], 6),
        ]);
    }
    page.block("slopes", table);
    let g = normalised_gradient(&output_gradient(), SCALE);
    for (sample, slope) in g.iter().enumerate() {
        page.value(&format!("g{}", sample + 1), fixed(*slope, 1));
    }
    let step = 0.1;
    page.value("scale_after", fixed(SCALE - step * hand[0], 3));
    page.value("shift_after", fixed(SHIFT - step * hand[1], 3));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

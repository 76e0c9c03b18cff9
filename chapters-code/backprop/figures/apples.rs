//! Three apples with tax: numbers above the arrows, slopes of the total below them.

use crate::boxes::TextBox;
use backprop::nodes::MultiplyNode;
use drawing::{
    Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, INK, PURPLE},
};
use worked::fixed;

/// Where the inputs' boxes stand.
const INPUTS: [(&str, [f64; 2]); 3] = [
    ("price", [65.0, 370.0]),
    ("count", [65.0, 190.0]),
    ("tax factor", [65.0, 60.0]),
];
/// Where the two multiplications stand, the tax last.
const PRODUCTS: [[f64; 2]; 2] = [[265.0, 280.0], [445.0, 170.0]];
const TOTAL: [f64; 2] = [590.0, 170.0];
/// How far a multiplication's circle reaches.
const RADIUS: f64 = 24.0;

/// A number on its way forward and the slope of the total that comes back against it.
type Pair = [f64; 2];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::diagram();
    nodes(&mut plot);
    let [price, count, before_tax, tax, total] = pairs();
    let [first, second, third] = INPUTS.map(|(_, at)| [at[0] + 60.0, at[1]]);
    let end = [TOTAL[0] - 24.0, TOTAL[1]];
    way(&mut plot, first, PRODUCTS[0], price);
    way(&mut plot, second, PRODUCTS[0], count);
    way(&mut plot, PRODUCTS[0], PRODUCTS[1], before_tax);
    way(&mut plot, third, PRODUCTS[1], tax);
    way(&mut plot, PRODUCTS[1], end, total);
    let [above, below] = [[480.0, 385.0], [480.0, 350.0]];
    plot.label(above, Place::Centre, "above: the number", BLUE);
    plot.label(
        below,
        Place::Centre,
        "below: the slope of the total",
        PURPLE,
    );
    Figure::single(plot).svg()
}

/// What the two multiplications compute forwards and backwards: price, count, cost before tax, tax factor, total.
fn pairs() -> [Pair; 5] {
    let [mut cost, mut bill] = [MultiplyNode::default(), MultiplyNode::default()];
    let (price, count, tax) = (120.0, 3.0, 1.1);
    let before_tax = cost.forward(price, count);
    let total = bill.forward(before_tax, tax);
    let (by_before_tax, by_tax) = bill.backward(1.0);
    let (by_price, by_count) = cost.backward(by_before_tax);
    [
        [price, by_price],
        [count, by_count],
        [before_tax, by_before_tax],
        [tax, by_tax],
        [total, 1.0],
    ]
}

/// The boxes of the inputs and of the total, and the circles of the multiplications.
fn nodes(plot: &mut Plot) {
    for (name, at) in INPUTS {
        let half = [56.0, 26.0];
        TextBox { at, half }.draw(plot, name, INK);
    }
    for at in PRODUCTS {
        plot.points_of_radius(&[at], 24, Marker::OpenCircle, INK);
        plot.label(at, Place::Centre, "×", INK);
    }
    let half = [44.0, 26.0];
    TextBox { at: TOTAL, half }.draw(plot, "total", INK);
}

/// An arrow with what goes forward above and what comes back below.
fn way(plot: &mut Plot, from: [f64; 2], to: [f64; 2], [number, slope]: Pair) {
    let length = (to[0] - from[0]).hypot(to[1] - from[1]);
    let along = [0, 1].map(|entry| (to[entry] - from[entry]) / length);
    let is_product = PRODUCTS.contains(&from);
    let start = if is_product { RADIUS + 4.0 } else { 0.0 };
    let [from, to] = [(from, start), (to, -(RADIUS + 4.0))]
        .map(|(point, air)| [0, 1].map(|entry| point[entry] + air * along[entry]));
    plot.arrow(from, to, Stroke::solid(INK).width(2));
    let middle = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0];
    // A steep arrow needs more room between itself and its numbers.
    #[expect(clippy::cast_possible_truncation, reason = "a gap is some ten pixels")]
    let gap = (8.0 + 26.0 * along[1].abs()) as i32;
    plot.label_at_gap(middle, Place::Above, gap, &printed(number), BLUE);
    plot.label_at_gap(
        middle,
        Place::Below,
        gap,
        &format!("← {}", printed(slope)),
        PURPLE,
    );
}

/// One decimal, and none where it would be 0.
fn printed(number: f64) -> String {
    let text = fixed(number, 1);
    text.strip_suffix(".0").unwrap_or(&text).to_string()
}

//! Two functions in a row: numbers go to the right, slopes are multiplied on the way back to the left.

use crate::boxes::TextBox;
use backprop::Value;
use drawing::{
    Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, PURPLE},
};
use worked::fixed;

const LINE: TextBox = TextBox {
    at: [220.0, 290.0],
    half: [58.0, 42.0],
};
const SIGMOID: TextBox = TextBox {
    at: [430.0, 290.0],
    half: [48.0, 42.0],
};

/// Draws the figure.
pub fn draw() -> String {
    let x = Value::new(1.0);
    let u = &(&Value::new(3.0) * &x) - &Value::new(1.0);
    let y = u.sigmoid();
    y.backward();
    let mut plot = Plot::diagram();
    LINE.draw(&mut plot, "3x − 1", INK);
    SIGMOID.draw(&mut plot, "σ(u)", INK);
    forward(&mut plot, [&x, &u, &y].map(Value::number));
    let slopes = [x.gradient() / u.gradient(), u.gradient()];
    for (place, slope, decimals) in [(LINE, slopes[0], 0), (SIGMOID, slopes[1], 4)] {
        let below = [place.at[0], place.at[1] - place.half[1]];
        let text = format!("slope {}", fixed(slope, decimals));
        plot.label(below, Place::Below, &text, PURPLE);
    }
    backward(&mut plot, [&x, &u, &y].map(Value::gradient));
    Figure::single(plot).svg()
}

/// The arrows to the right, with the number of each step above.
fn forward(plot: &mut Plot, [x, u, y]: [f64; 3]) {
    let height = LINE.at[1];
    let arrows = [
        ([40.0, height], LINE.left(), format!("x = {}", fixed(x, 0))),
        (LINE.right(), SIGMOID.left(), format!("u = {}", fixed(u, 0))),
        (
            SIGMOID.right(),
            [600.0, height],
            format!("y = {}", fixed(y, 4)),
        ),
    ];
    for (from, to, text) in arrows {
        plot.arrow(from, to, Stroke::solid(BLUE));
        let middle = [(from[0] + to[0]) / 2.0, height];
        plot.label(middle, Place::Above, &text, BLUE);
    }
}

/// The arrows to the left, with the slope of y that has been collected so far above.
fn backward(plot: &mut Plot, [by_x, by_u, by_y]: [f64; 3]) {
    let height = 110.0;
    let stops = [600.0, SIGMOID.at[0], LINE.at[0], 40.0];
    let texts = [
        format!("dy/dy = {}", fixed(by_y, 0)),
        format!("dy/du = {}", fixed(by_u, 4)),
        format!("dy/dx = {}", fixed(by_x, 4)),
    ];
    for (pair, text) in stops.windows(2).zip(texts) {
        let (from, to) = ([pair[0], height], [pair[1] + 8.0, height]);
        plot.arrow(from, to, Stroke::dashed(PURPLE));
        let middle = [(from[0] + to[0]) / 2.0, height];
        plot.label(middle, Place::Above, &text, PURPLE);
    }
    let [first, second] = [[325.0, 60.0], [325.0, 25.0]];
    plot.label(
        first,
        Place::Centre,
        "back: each box multiplies by its slope",
        PURPLE,
    );
    let product = format!("{} = {} × 3", fixed(by_x, 4), fixed(by_u, 4));
    plot.label(second, Place::Centre, &product, PURPLE);
}

//! XOR from three gates.

/// The hidden units turn four corners into three points, and a line can separate (1, 1) from the other two.
pub fn xor_two_layers(x1: f64, x2: f64) -> [f64; 3] {
    let nand = unit([-1.0, -1.0], 1.5, [x1, x2]);
    let or = unit([1.0, 1.0], -0.5, [x1, x2]);
    let xor = unit([1.0, 1.0], -1.5, [nand, or]);
    [nand, or, xor]
}

fn unit(w: [f64; 2], b: f64, inputs: [f64; 2]) -> f64 {
    let s = w[0] * inputs[0] + w[1] * inputs[1] + b;
    if s > 0.0 { 1.0 } else { 0.0 }
}

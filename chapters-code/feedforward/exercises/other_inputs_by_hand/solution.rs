//! Other inputs, by hand.

/// −0.5 − 0.5 and −0.75 + 0.5; their sigmoids 1/(1 + e) and 1/(1 + e^0.25); half of the first plus the second, minus half
/// of the first plus a quarter of the second; and their sigmoids.
pub fn other_inputs_by_hand() -> [[f64; 2]; 4] {
    [
        [-1.0, -0.25],
        [0.268_941_421, 0.437_823_499],
        [0.572_294_210, -0.025_014_836],
        [0.639_292_383, 0.493_746_617],
    ]
}

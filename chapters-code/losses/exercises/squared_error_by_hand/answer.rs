//! Four conventions by hand. Edit this file; grade it with `cargo test -p losses --test exercises squared_error_by_hand`.

/// Rows of [value, slope in the fourth prediction] for the factors 1, 1/2, 1/N and 1/(2N), to 5 decimals.
pub fn squared_error_by_hand() -> [[f64; 2]; 4] {
    todo!("write your four rows as [value, slope]")
}

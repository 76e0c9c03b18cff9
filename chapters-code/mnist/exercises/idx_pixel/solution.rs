//! A pixel of a file.

/// Sixteen bytes of header, then whole images, then whole rows, then single pixels.
pub fn idx_pixel(bytes: &[u8], image: usize, row: usize, column: usize) -> f64 {
    let (rows, columns) = (number(&bytes[8..12]), number(&bytes[12..16]));
    let place = 16 + (image * rows + row) * columns + column;
    f64::from(bytes[place]) / 255.0
}

/// The number in these bytes, the highest first: each byte counts 256 times the next.
fn number(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .fold(0, |number, &byte| 256 * number + usize::from(byte))
}

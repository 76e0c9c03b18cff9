//! The cells of a grid for which something holds: regions whose borders need not be straight.

use crate::Axis;

/// Opposite corners of rectangles that cover the cells in whose middle `holds(x, y)` is true.
///
/// Neighbours in a row become one rectangle: fewer marks, and no seam between them.
pub(crate) fn where_true(
    [x, y]: [&Axis; 2],
    [columns, rows]: [u32; 2],
    holds: impl Fn(f64, f64) -> bool,
) -> Vec<[[f64; 2]; 2]> {
    let across = |index: f64| x.from + (x.to - x.from) * index / f64::from(columns);
    let up = |index: f64| y.from + (y.to - y.from) * index / f64::from(rows);
    let mut rectangles = Vec::new();
    for row in (0..rows).map(f64::from) {
        let mut start = None;
        for column in (0..=columns).map(f64::from) {
            // One column beyond the grid ends a rectangle that reaches its edge.
            let is_cell = column < f64::from(columns);
            let inside = is_cell && holds(across(column + 0.5), up(row + 0.5));
            if inside {
                start = start.or(Some(column));
            } else if let Some(first) = start.take() {
                rectangles.push([[across(first), up(row)], [across(column), up(row + 1.0)]]);
            }
        }
    }
    rectangles
}

#[cfg(test)]
mod tests {
    use super::where_true;
    use crate::Axis;

    #[test]
    fn neighbours_become_one_rectangle_and_gaps_stay_open() {
        let axes = [&Axis::new("x", 0.0, 4.0), &Axis::new("y", 0.0, 2.0)];
        let cells = where_true(axes, [4, 2], |x, y| y > 1.0 && !(1.0..2.0).contains(&x));
        assert_eq!(cells, [[[0.0, 1.0], [1.0, 2.0]], [[2.0, 1.0], [4.0, 2.0]]]);
    }
}

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
    let at = |axis: &Axis, index: f64, count: u32| {
        axis.from + (axis.to - axis.from) * index / f64::from(count)
    };
    let corner = |column: u32, row: u32| {
        [
            at(x, f64::from(column), columns),
            at(y, f64::from(row), rows),
        ]
    };
    let mut rectangles = Vec::new();
    for row in 0..rows {
        let middle = at(y, f64::from(row) + 0.5, rows);
        let mut start = None;
        for column in 0..=columns {
            // One column beyond the grid ends a rectangle that reaches its edge.
            let inside = column < columns && holds(at(x, f64::from(column) + 0.5, columns), middle);
            match (start, inside) {
                (None, true) => start = Some(column),
                (Some(first), false) => {
                    rectangles.push([corner(first, row), corner(column, row + 1)]);
                    start = None;
                }
                _ => {}
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

//! Lines and the regions between them, cut at the frame of the plot.

/// The points (x, y) with a x + b y + c > 0, where (a, b) is the normal and c the offset.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HalfPlane {
    /// Points from the line into the half-plane.
    pub normal: [f64; 2],
    /// What the left side is at the origin.
    pub offset: f64,
}

impl HalfPlane {
    /// The half-plane on the other side of the same line.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self {
            normal: self.normal.map(|entry| -entry),
            offset: -self.offset,
        }
    }

    /// a x + b y + c: positive inside, 0 on the line.
    #[must_use]
    pub fn value(self, [x, y]: [f64; 2]) -> f64 {
        self.normal[0] * x + self.normal[1] * y + self.offset
    }

    /// What is left of a convex polygon within the half-plane.
    #[must_use]
    pub fn cut(self, polygon: &[[f64; 2]]) -> Vec<[f64; 2]> {
        let mut inside = Vec::new();
        for (index, &corner) in polygon.iter().enumerate() {
            let next = polygon[(index + 1) % polygon.len()];
            if self.value(corner) >= 0.0 {
                inside.push(corner);
            }
            inside.extend(self.crossing(corner, next));
        }
        inside
    }

    /// The stretch of the line within a convex polygon, if there is one.
    #[must_use]
    pub fn border(self, polygon: &[[f64; 2]]) -> Option<[[f64; 2]; 2]> {
        let on_line = |corner: &&[f64; 2]| self.value(**corner) == 0.0;
        let mut ends: Vec<[f64; 2]> = polygon.iter().filter(on_line).copied().collect();
        for (index, &corner) in polygon.iter().enumerate() {
            let next = polygon[(index + 1) % polygon.len()];
            ends.extend(self.crossing(corner, next));
        }
        match ends[..] {
            [first, second] => Some([first, second]),
            _ => None,
        }
    }

    /// Where the line crosses the edge between two points, if they lie strictly on different sides.
    fn crossing(self, from: [f64; 2], to: [f64; 2]) -> Option<[f64; 2]> {
        let (start, end) = (self.value(from), self.value(to));
        let fraction = start / (start - end);
        (start * end < 0.0)
            .then(|| [0, 1].map(|entry| from[entry] + fraction * (to[entry] - from[entry])))
    }
}

#[cfg(test)]
mod tests {
    use super::HalfPlane;

    const SQUARE: [[f64; 2]; 4] = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]];
    const RIGHT_HALF: HalfPlane = HalfPlane {
        normal: [1.0, 0.0],
        offset: -1.0,
    };

    #[test]
    fn a_half_plane_and_its_opposite_share_the_square_between_them() {
        let right = [[1.0, 0.0], [2.0, 0.0], [2.0, 2.0], [1.0, 2.0]];
        let left = [[0.0, 0.0], [1.0, 0.0], [1.0, 2.0], [0.0, 2.0]];
        assert_eq!(RIGHT_HALF.cut(&SQUARE), right);
        assert_eq!(RIGHT_HALF.opposite().cut(&SQUARE), left);
    }

    #[test]
    fn a_line_is_drawn_from_edge_to_edge() {
        assert_eq!(RIGHT_HALF.border(&SQUARE), Some([[1.0, 0.0], [1.0, 2.0]]));
    }

    #[test]
    fn a_line_through_two_corners_is_the_diagonal() {
        let diagonal = HalfPlane {
            normal: [1.0, -1.0],
            offset: 0.0,
        };
        assert_eq!(diagonal.border(&SQUARE), Some([[0.0, 0.0], [2.0, 2.0]]));
    }

    #[test]
    fn a_line_outside_the_frame_has_no_stretch_in_it() {
        let outside = HalfPlane {
            offset: -5.0,
            ..RIGHT_HALF
        };
        assert_eq!(outside.border(&SQUARE), None);
        assert!(outside.cut(&SQUARE).is_empty());
    }
}

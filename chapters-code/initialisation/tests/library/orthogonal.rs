//! Weights that keep every length.

use crate::random;
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::orthogonal::orthogonal;
use nalgebra::{DMatrix, DVector};

const SHAPES: [(usize, usize); 6] = [(1, 1), (2, 2), (5, 5), (3, 5), (5, 3), (1, 4)];

#[test]
fn columns_are_orthonormal_if_there_are_no_more_inputs_than_outputs_else_the_rows_are() {
    for (seed, (inputs, outputs)) in (0..).zip(SHAPES) {
        let q = orthogonal(inputs, outputs, &mut random(seed));
        assert_eq!(q.shape(), (outputs, inputs));
        let narrow = inputs.min(outputs);
        let product = if outputs >= inputs {
            q.tr_mul(&q)
        } else {
            &q * q.transpose()
        };
        assert_agrees(
            &product,
            &DMatrix::identity(narrow, narrow),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn every_length_and_every_angle_is_kept() {
    let mut draw = Draw::new(5);
    for seed in 0..20 {
        let q = orthogonal(4, 6, &mut random(seed));
        let (x, y): (DVector<f64>, DVector<f64>) = (draw.vector(4), draw.vector(4));
        assert_agrees(&(&q * &x).norm(), &x.norm(), Tolerance::COMPUTED);
        assert_agrees(&(&q * &x).dot(&(&q * &y)), &x.dot(&y), Tolerance::COMPUTED);
    }
}

/// A positive diagonal of R means that each column of Q has a positive part of the normal matrix's own column. Other
/// libraries choose other signs, so this also holds nalgebra to its choice.
#[test]
fn the_first_column_is_the_normal_matrixs_own_first_column_made_as_long_as_1() {
    for seed in 0..20 {
        let q = orthogonal(3, 3, &mut random(seed));
        let mut generator = random(seed);
        let normal = DMatrix::from_fn(3, 3, |_, _| {
            activations::normal::standard_normal(&mut generator)
        });
        let first = normal.column(0).normalize();
        assert_agrees(&q.column(0).into_owned(), &first, Tolerance::COMPUTED);
        for column in 1..3 {
            assert!(q.column(column).dot(&normal.column(column)) > 0.0);
        }
    }
}

/// With all orthogonal matrices equally likely, an entry of a 2×2 one has the mean 0 and the mean square ½. Of 4000 draws
/// the mean scatters by √(½ / 4000) = 0.011, so that 0.06 is more than five standard errors.
#[test]
fn no_direction_is_preferred() {
    let mut generator = random(1);
    let draws = (0..4000).map(|_| orthogonal(2, 2, &mut generator));
    let sum = draws.fold(DMatrix::zeros(2, 2), |sum: DMatrix<f64>, q| sum + q);
    assert!((sum / 4000.0).amax() < 0.06);
}

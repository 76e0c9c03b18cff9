//! Below 2 / λ_max gradient descent never climbs in a bowl, and above it the steepest direction leads out.

use crate::networks::random;
use crate::strategies::vector;
use crate::{assert_close, for_all};
use gradients::descent::descend;
use initialisation::orthogonal::orthogonal;
use nalgebra::{DMatrix, DVector, SymmetricEigen};
use optimizers::{
    Sgd,
    optimizer::walk,
    ravine::{best_rate, condition_number, factor, stable_limit},
};
use proptest::strategy::{BoxedStrategy, Strategy};

/// ½ xᵀ A x with a symmetric A whose eigenvalues are positive.
#[derive(Debug, Clone)]
struct Bowl {
    matrix: DMatrix<f64>,
    curvatures: Vec<f64>,
    /// Of length 1, along the largest curvature.
    steepest: DVector<f64>,
}

impl Bowl {
    fn height(&self, x: &DVector<f64>) -> f64 {
        0.5 * x.dot(&(&self.matrix * x))
    }

    fn path(&self, start: &DVector<f64>, rate: f64, steps: usize) -> Vec<DVector<f64>> {
        descend(|x| &self.matrix * x, start, rate, steps)
    }
}

/// Turned bowls of two to five dimensions, and a start in each.
fn bowls() -> BoxedStrategy<(Bowl, DVector<f64>)> {
    (2..=5_usize, random())
        .prop_flat_map(|(dimensions, mut random)| {
            let axes = orthogonal(dimensions, dimensions, &mut random);
            let start = vector(&(-1.0..1.0).boxed(), dimensions);
            (vector(&(0.1..10.0).boxed(), dimensions), start).prop_map(
                move |(curvatures, start)| {
                    (
                        bowl(&axes * DMatrix::from_diagonal(&curvatures) * axes.transpose()),
                        start,
                    )
                },
            )
        })
        .boxed()
}

/// Its curvatures come from its matrix alone.
fn bowl(matrix: DMatrix<f64>) -> Bowl {
    let eigen = SymmetricEigen::new(matrix.clone());
    let steepest = eigen
        .eigenvectors
        .column(eigen.eigenvalues.imax())
        .into_owned();
    let curvatures = eigen.eigenvalues.iter().copied().collect();
    Bowl {
        matrix,
        curvatures,
        steepest,
    }
}

#[test]
fn below_the_limit_no_step_climbs() {
    for_all(&(bowls(), 0.001..0.999), |((bowl, start), share)| {
        let path = bowl.path(&start, share * stable_limit(&bowl.curvatures), 50);
        for pair in path.windows(2) {
            let (before, after) = (bowl.height(&pair[0]), bowl.height(&pair[1]));
            assert!(after <= before * (1.0 + 1e-9), "{before} {after}");
        }
    });
}

/// From 1.025 · 2 / λ_max = 2.05 / λ_max on, each step multiplies the part along the steepest direction by −1.05 or worse.
/// Its height is then more than 300 times as large after 60 steps, and the rest began with at most five times that height.
#[test]
fn above_the_limit_the_steepest_direction_leads_out() {
    for_all(&(bowls(), 1.025..2.0), |((bowl, start), share)| {
        let along = start.dot(&bowl.steepest);
        let start = start + (1.0_f64.copysign(along)) * &bowl.steepest;
        let path = bowl.path(&start, share * stable_limit(&bowl.curvatures), 60);
        for pair in path.windows(2) {
            let [before, after] = [&pair[0], &pair[1]].map(|x| x.dot(&bowl.steepest));
            assert!(after.abs() >= 1.04 * before.abs() && after * before < 0.0);
        }
        assert!(bowl.height(&path[60]) > bowl.height(&path[0]));
    });
}

#[test]
fn along_a_direction_of_one_curvature_each_step_multiplies_by_its_factor() {
    for_all(&(bowls(), 0.001..2.0), |((bowl, _), share)| {
        let rate = share * stable_limit(&bowl.curvatures);
        let steepest = bowl.curvatures.iter().copied().fold(0.0, f64::max);
        let path = bowl.path(&bowl.steepest, rate, 3);
        for step in 0..3 {
            assert_close(&path[step + 1], &(factor(rate, steepest) * &path[step]));
        }
    });
}

/// No other rate shrinks the slowest direction faster, and this one by (κ − 1) / (κ + 1).
#[test]
fn the_best_rate_treats_the_flattest_and_the_steepest_direction_alike() {
    for_all(&bowls(), |(bowl, start)| {
        let (rate, kappa) = (
            best_rate(&bowl.curvatures),
            condition_number(&bowl.curvatures),
        );
        let slowest = (kappa - 1.0) / (kappa + 1.0);
        let path = bowl.path(&start, rate, 1);
        assert!(path[1].norm() <= slowest * start.norm() * (1.0 + 1e-9) + 1e-12);
    });
}

#[test]
fn plain_descent_and_the_optimizer_of_that_name_walk_the_same_way() {
    for_all(
        &(bowls(), 0.001..0.999),
        |((bowl, start), learning_rate)| {
            let gradient = |x: &DVector<f64>| &bowl.matrix * x;
            let path = walk(&mut Sgd { learning_rate }, gradient, &start, 5);
            assert_eq!(path, descend(gradient, &start, learning_rate, 5));
        },
    );
}

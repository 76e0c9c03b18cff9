//! A vector through fifty linear layers: orthogonal weights keep its length, normal ones only on average.

use activations::normal::standard_normal;
use initialisation::{Scheme, orthogonal::orthogonal};
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed, order};

const WIDTH: usize = 20;
const LAYERS: usize = 50;

/// The length after [`LAYERS`] layers over that before.
fn ratio(seed: u64, mut weights: impl FnMut(&mut ChaCha8Rng) -> DMatrix<f64>) -> f64 {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let start = DVector::from_fn(WIDTH, |_, _| standard_normal(&mut random));
    let end = (0..LAYERS).fold(start.clone(), |signal, _| weights(&mut random) * signal);
    end.norm() / start.norm()
}

/// The page that the book includes.
pub fn page() -> String {
    let mut table = Table::new(["seed", "normal, $\\sqrt{1 / n}$", "orthogonal"]);
    for seed in 0..5 {
        let normal = ratio(seed, |random| {
            Scheme::LecunNormal.weights(WIDTH, WIDTH, random)
        });
        let kept = ratio(seed, |random| orthogonal(WIDTH, WIDTH, random));
        table.row([seed.to_string(), fixed(normal, 2), fixed(kept, 6)]);
    }
    let square = orthogonal(WIDTH, WIDTH, &mut ChaCha8Rng::seed_from_u64(0));
    let fault = (square.tr_mul(&square) - DMatrix::identity(WIDTH, WIDTH)).amax();
    assert!(
        fault < 1e-12,
        "the columns are not orthonormal: {}",
        order(fault)
    );
    let mut page = Page::new();
    page.block("ratios", table);
    page.value("width", WIDTH);
    page.value("layers", LAYERS);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

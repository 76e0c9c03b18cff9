//! What ReLU does to a mean of squares: four numbers by hand, and many normal ones.

use activations::{normal::standard_normal, relu::relu};
use initialisation::{
    Scheme,
    measure::{mean_square, variance},
};
use nalgebra::{DMatrix, dmatrix};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

const DRAWS: usize = 20_000;

fn row(name: &str, z: &DMatrix<f64>, decimals: usize) -> [String; 5] {
    let a = z.map(relu);
    [
        name.to_string(),
        fixed(mean_square(z), decimals),
        fixed(mean_square(&a), decimals),
        fixed(a.mean(), decimals),
        fixed(variance(&a), decimals),
    ]
}

fn deviations() -> Table<3> {
    let mut table = Table::new(["inputs $n$", "$\\sqrt{1 / n}$", "$\\sqrt{2 / n}$"]);
    for inputs in [2, 50, 100, 784] {
        let of = |scheme: Scheme| fixed(scheme.deviation(inputs, inputs), 4);
        table.row([
            inputs.to_string(),
            of(Scheme::LecunNormal),
            of(Scheme::HeNormal),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let many = DMatrix::from_fn(DRAWS, 1, |_, _| standard_normal(&mut random));
    let mut table = Table::new([
        "numbers $z$",
        "$E(z^2)$",
        "$E(a^2)$",
        "$E(a)$",
        "variance of $a$",
    ]);
    table.row(row("−3, −1, 1, 3", &dmatrix![-3.0, -1.0, 1.0, 3.0], 1));
    table.row(row(&format!("{DRAWS} normal"), &many, 2));
    let mut page = Page::new();
    page.block("halves", table);
    page.block("deviations", deviations());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

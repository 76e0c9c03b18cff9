//! Five layers of a hundred ReLU units with weights of four sizes (S3-05.10, W-8).

use activations::Activation;
use initialisation::{
    Scheme,
    measure::share,
    spread::{SEED, deviations, outputs},
};
use worked::{Page, Table, fixed, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let schemes = [
        Scheme::Normal { deviation: 1.0 },
        Scheme::Normal { deviation: 0.01 },
        Scheme::XavierNormal,
        Scheme::HeNormal,
    ];
    let layers = schemes.map(|scheme| outputs(scheme, Activation::Relu, SEED));
    let sizes = layers.each_ref().map(|outputs| deviations(outputs));
    let mut table = Table::new(["layer", "deviation 1", "0.01", "Xavier", "He"]);
    let power = |size| format!("${}$", scientific(size, 1));
    let [large, small, xavier, he] = sizes;
    let rows = large.iter().zip(&small).zip(xavier.iter().zip(&he));
    for (layer, ((large, small), (xavier, he))) in rows.enumerate() {
        table.row([
            (layer + 1).to_string(),
            power(*large),
            power(*small),
            fixed(*xavier, 2),
            fixed(*he, 2),
        ]);
    }
    let silent = share(&layers[3][0], |output| output == 0.0);
    let mut page = Page::new();
    page.block("deviations", table);
    page.value("silent", fixed(100.0 * silent, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

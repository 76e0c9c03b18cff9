//! What a gradient by nudging costs, from eight weights to a small digit reader (S3-03.17).

use feedforward::parameters::Parameters;
use gradients::network_gradient::forward_passes;
use worked::{Page, Table, scientific};

/// The page that the book includes.
pub fn page() -> String {
    let reader = [784, 50, 10];
    let parameters = Parameters::of_sizes(&reader).total();
    let passes = forward_passes(parameters);
    let multiplications = (passes * products(&reader)) as f64;
    let mut page = Page::new();
    page.block("cost", costs(&[[2, 2, 2], [10, 10, 10], reader]));
    page.value("parameters", parameters);
    page.value("passes", passes);
    page.value("products", scientific(multiplications, 2));
    page.to_string()
}

fn costs(networks: &[[usize; 3]]) -> Table<4> {
    let mut table = Table::new(["network", "parameters", "forward passes", "multiplications"]);
    let mut row = |name: String, sizes: &[usize], count: usize| {
        let passes = forward_passes(count);
        let numbers = [count, passes, passes * products(sizes)];
        let [count, passes, products] = numbers.map(|number| number.to_string());
        table.row([name, count, passes, products]);
    };
    row(
        "2-2-2, weights alone".to_string(),
        &[2, 2, 2],
        products(&[2, 2, 2]),
    );
    for sizes in networks {
        let units = sizes.map(|size| size.to_string()).join("-");
        let count = Parameters::of_sizes(sizes).total();
        row(format!("{units}, with biases"), sizes, count);
    }
    table
}

/// One multiplication for each weight and each forward pass.
fn products(sizes: &[usize]) -> usize {
    Parameters::of_sizes(sizes).weights
}

fn main() {
    print!("{}", page());
}

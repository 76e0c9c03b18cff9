//! The eight slopes of the 2-2-2 network by nudging, and one step along all of them (S3-03.17, S4-17).

use feedforward::{Network, two_two_two};
use gradients::{
    gradient::STEP,
    network_gradient::{loss, weight_gradients},
};
use nalgebra::DMatrix;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let network = two_two_two::network();
    let (inputs, wanted) = (two_two_two::inputs(), two_two_two::wanted());
    let gradients = weight_gradients(&network, &inputs, &wanted, STEP);
    let mut page = Page::new();
    page.block("slopes", slopes(&network, &gradients));
    page.value("loss", fixed(loss(&network, &inputs, &wanted), 12));
    let after = stepped(&network, &gradients, 1.0);
    page.value("after", fixed(loss(&after, &inputs, &wanted), 9));
    let careful = stepped(&network, &gradients, 0.1);
    page.value("after_tenth", fixed(loss(&careful, &inputs, &wanted), 9));
    nudges(&mut page, &network);
    page.to_string()
}

fn slopes(network: &Network, gradients: &[DMatrix<f64>]) -> Table<4> {
    let mut table = Table::new([
        "weight",
        "value",
        "slope of $J$",
        "after a step with $\\eta = 1$",
    ]);
    for (layer, gradient) in gradients.iter().enumerate() {
        let weights = &network.layers[layer].weights;
        for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let (weight, slope) = (weights[(row, column)], gradient[(row, column)]);
            let name = format!("$w_{{{}{}}}^{{({})}}$", row + 1, column + 1, layer + 1);
            table.row([
                name,
                fixed(weight, 2),
                fixed(slope, 9),
                fixed(weight - slope, 9),
            ]);
        }
    }
    table
}

/// The two passes that give the first slope, with all digits that matter.
fn nudges(page: &mut Page, network: &Network) {
    let nudged = |h: f64| {
        let mut moved = network.clone();
        moved.layers[0].weights[(0, 0)] += h;
        loss(&moved, &two_two_two::inputs(), &two_two_two::wanted())
    };
    page.value("up", fixed(nudged(0.01), 9));
    page.value("down", fixed(nudged(-0.01), 9));
    page.value("coarse", fixed((nudged(0.01) - nudged(-0.01)) / 0.02, 6));
}

/// Every W ← W − η ∂J/∂W.
fn stepped(network: &Network, gradients: &[DMatrix<f64>], learning_rate: f64) -> Network {
    let mut after = network.clone();
    for (layer, gradient) in after.layers.iter_mut().zip(gradients) {
        layer.weights -= learning_rate * gradient;
    }
    after
}

fn main() {
    print!("{}", page());
}

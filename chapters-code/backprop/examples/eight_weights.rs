//! All eight weights of the 2-2-2 network: gradients, steps, and the loss after many steps (S1-78, S1-79, E-25, E-26).

use backprop::deltas::{deltas, gradients, loss, trained};
use feedforward::{Network, two_two_two};
use nalgebra::{DMatrix, DVector};
use worked::{Page, Table, fixed};

const RATES: [f64; 2] = [1.0, 0.1];

fn loss_of(network: &Network) -> f64 {
    loss(
        &network.forward(&two_two_two::inputs()),
        &two_two_two::wanted(),
    )
}

fn after(steps: usize, rate: f64) -> Vec<Network> {
    let (inputs, wanted) = (two_two_two::inputs(), two_two_two::wanted());
    trained(&two_two_two::network(), (&inputs, &wanted), rate, steps)
}

/// Old weight, gradient, and new weight for both rates.
fn weights() -> Table<5> {
    let old = two_two_two::network();
    let gradients = gradients(&old, &two_two_two::inputs(), &two_two_two::wanted());
    let new = RATES.map(|rate| after(1, rate).remove(1));
    let mut table = Table::new(["weight", "old", "gradient", "$\\eta = 1$", "$\\eta = 0.1$"]);
    for layer in 0..2 {
        for (target, source) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let at = (target, source);
            let [fast, slow] =
                [&new[0], &new[1]].map(|new| fixed(new.layers[layer].weights[at], 12));
            table.row([
                format!("$w_{{{}{}}}^{{({})}}$", target + 1, source + 1, layer + 1),
                fixed(old.layers[layer].weights[at], 2),
                fixed(gradients.weights[layer][at], 12),
                fast,
                slow,
            ]);
        }
    }
    table
}

/// J after some steps, for both rates.
fn losses() -> Table<3> {
    let runs = RATES.map(|rate| after(1000, rate));
    let mut table = Table::new(["steps", "$J$, $\\eta = 1$", "$J$, $\\eta = 0.1$"]);
    for steps in [0, 1, 2, 3, 10, 100, 1000] {
        let [fast, slow] = [&runs[0], &runs[1]].map(|run| fixed(loss_of(&run[steps]), 12));
        table.row([steps.to_string(), fast, slow]);
    }
    table
}

/// δ⁽²⁾ of the old network, if these weights W⁽²⁾ carry the error back.
fn carried_by(weights: &DMatrix<f64>) -> DVector<f64> {
    let old = two_two_two::network();
    let trace = old.trace(&two_two_two::inputs());
    let deltas = deltas(&old, &trace, &two_two_two::wanted());
    let slopes = trace.activations[1].map(|a| a * (1.0 - a));
    weights.tr_mul(&deltas[1]).component_mul(&slopes)
}

/// δ⁽²⁾ with the old W⁽²⁾, and with one that a step has changed already.
fn orders() -> Table<3> {
    let heading = [
        "$W^{(2)}$ on the way back",
        "$\\delta_1^{(2)}$",
        "$\\delta_2^{(2)}$",
    ];
    let mut table = Table::new(heading);
    let mut row = |what: String, network: &Network| {
        let delta = carried_by(&network.layers[1].weights);
        table.row([what, fixed(delta[0], 12), fixed(delta[1], 12)]);
    };
    let old = two_two_two::network();
    row("old, as it was on the way forward".to_string(), &old);
    for rate in RATES {
        let what = format!("updated already, $\\eta = {rate}$");
        row(what, &after(1, rate)[1]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("weights", weights());
    page.block("losses", losses());
    page.block("orders", orders());
    let stepped = &after(1, 1.0)[1];
    page.value("before", fixed(loss_of(&two_two_two::network()), 12));
    page.value("after_one", fixed(loss_of(stepped), 12));
    let outputs = stepped.forward(&two_two_two::inputs());
    page.value("first_output", fixed(outputs[0], 12));
    page.value("second_output", fixed(outputs[1], 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

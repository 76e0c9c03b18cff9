//! The 2-2-2 network, from its input to every δ (S1-59…S1-77), to 12 decimals.

use backprop::deltas::{deltas, loss};
use feedforward::{Network, Trace, two_two_two};
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// Everything that the way forward and the way back leave behind.
struct Pass {
    network: Network,
    trace: Trace,
    errors: DVector<f64>,
    deltas: Vec<DVector<f64>>,
}

fn pass() -> Pass {
    let (network, wanted) = (two_two_two::network(), two_two_two::wanted());
    let trace = network.trace(&two_two_two::inputs());
    Pass {
        errors: trace.outputs() - &wanted,
        deltas: deltas(&network, &trace, &wanted),
        network,
        trace,
    }
}

impl Pass {
    fn hidden(&self) -> &DVector<f64> {
        &self.trace.activations[1]
    }

    /// The share of ∂J/∂a⁽²⁾ that comes through one output.
    fn through(&self, output: usize) -> DVector<f64> {
        self.network.layers[1].weights.row(output).transpose() * self.deltas[1][output]
    }
}

/// The sigmoid's slopes from its outputs.
fn slopes(outputs: &DVector<f64>) -> DVector<f64> {
    outputs.map(|a| a * (1.0 - a))
}

fn table<'a>(rows: impl IntoIterator<Item = (&'a str, DVector<f64>)>) -> Table<3> {
    let mut table = Table::new(["", "unit 1", "unit 2"]);
    for (name, numbers) in rows {
        table.row([
            name.to_string(),
            fixed(numbers[0], 12),
            fixed(numbers[1], 12),
        ]);
    }
    table
}

/// The three tables of the pages.
fn tables(page: &mut Page, pass: &Pass) {
    let (z, outputs) = (&pass.trace.pre_activations, pass.trace.outputs());
    let forward = [
        ("$z^{(2)}$", z[0].clone()),
        ("$a^{(2)}$", pass.hidden().clone()),
        ("$z^{(3)}$", z[1].clone()),
        ("$a^{(3)}$", outputs.clone()),
        ("$J$", pass.errors.map(|error| 0.5 * error * error)),
    ];
    page.block("forward", table(forward));
    let output = [
        ("① $a^{(3)} - y$", pass.errors.clone()),
        ("② $a^{(3)} (1 - a^{(3)})$", slopes(outputs)),
        ("$\\delta^{(3)}$, their product", pass.deltas[1].clone()),
    ];
    page.block("output", table(output));
    page.block("hidden", table(hidden_rows(pass)));
}

fn hidden_rows(pass: &Pass) -> [(&'static str, DVector<f64>); 5] {
    let arriving = pass.through(0) + pass.through(1);
    [
        ("through output 1", pass.through(0)),
        ("through output 2", pass.through(1)),
        ("$\\partial J/\\partial a^{(2)}$, their sum", arriving),
        ("$a^{(2)} (1 - a^{(2)})$", slopes(pass.hidden())),
        (
            "$\\delta^{(2)}$, the product of the last two",
            pass.deltas[0].clone(),
        ),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let (pass, mut page) = (pass(), Page::new());
    tables(&mut page, &pass);
    let (hidden, outputs) = (pass.hidden(), pass.trace.outputs());
    let values = [
        ("loss", loss(outputs, &two_two_two::wanted())),
        ("a1", hidden[0]),
        ("a3_1", outputs[0]),
        ("delta3_1", pass.deltas[1][0]),
        ("delta3_2", pass.deltas[1][1]),
        ("gradient", pass.deltas[1][0] * hidden[0]),
        ("path1", pass.through(0)[0]),
        ("path2", pass.through(1)[0]),
        ("slope2_1", slopes(hidden)[0]),
        ("delta2_1", pass.deltas[0][0]),
    ];
    for (name, value) in values {
        page.value(name, fixed(value, 12));
    }
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! OR and NAND, and the many units that are all the same AND gate.

use nalgebra::DVector;
use perceptron::{
    Unit,
    gates::{self, Gate},
};
use worked::{Page, Table, fixed};

fn bit(output: bool) -> String {
    u8::from(output).to_string()
}

fn table_of(unit: &Unit) -> Table<4> {
    let mut table = Table::new(["$x_1$", "$x_2$", "$s$", "$o$"]);
    for inputs in gates::INPUTS {
        let x = DVector::from_column_slice(&inputs);
        let (s, o) = (unit.weighted_sum(&x), unit.output(&x));
        table.row([fixed(x[0], 0), fixed(x[1], 0), fixed(s, 1), fixed(o, 0)]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["$x_1$", "$x_2$", "AND", "OR", "NAND"]);
    for (row, inputs) in gates::INPUTS.iter().enumerate() {
        let outputs = [Gate::AND, Gate::OR, Gate::NAND].map(|gate| bit(gate.0[row]));
        let [and, or, nand] = outputs;
        table.row([fixed(inputs[0], 0), fixed(inputs[1], 0), and, or, nand]);
    }
    page.block("definition", table);
    page.block("or", table_of(&gates::or()));
    page.block("nand", table_of(&gates::nand()));
    page.value("or_bias", fixed(gates::or().bias, 1));

    let mut table = Table::new(["$w_1$", "$w_2$", "$b$", "gate"]);
    for (weights, bias) in [
        ([1.0, 1.0], -1.5),
        ([0.5, 0.5], -0.7),
        ([0.55, 0.55], -0.65),
        ([2.0, 3.0], -4.0),
        ([0.5, 0.55], -0.7),
    ] {
        let gate = gates::truth_table(&Unit::new(&weights, bias));
        let name = if gate == Gate::AND { "AND" } else { "another" };
        table.row([
            weights[0].to_string(),
            weights[1].to_string(),
            fixed(bias, 2),
            name.to_string(),
        ]);
    }
    page.block("many_ands", table);
    page.value("ands_on_grid", units_on_the_grid(Gate::AND));
    page.value("ors_on_grid", units_on_the_grid(Gate::OR));
    page.value("grid", 21 * 21 * 21);
    page.value("step", fixed(0.1, 1));
    page.value("tenths", format!("`{:?}`", 0.1 + 0.2));
    page.to_string()
}

/// How many units with weights and bias in −1, −0.9, …, 1 compute `gate`.
///
/// Counted in integer tenths: in `f64` a sum such as 0.1 + 0.2 − 0.3 isn't 0, and the tie would be misjudged.
fn units_on_the_grid(gate: Gate) -> usize {
    let grid = || (-10..=10).map(f64::from);
    let units = grid().flat_map(|first| {
        grid().flat_map(move |second| grid().map(move |bias| (first, second, bias)))
    });
    units
        .filter(|(first, second, bias)| {
            gates::truth_table(&Unit::new(&[*first, *second], *bias)) == gate
        })
        .count()
}

fn main() {
    print!("{}", page());
}

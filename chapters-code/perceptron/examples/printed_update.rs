//! The source's training example as it is printed and as the rule computes it, in exact twentieths.

use nalgebra::DVector;
use perceptron::{Unit, gates, learning::Sample, unit::step};
use worked::{Page, Table, fixed};

/// η = 0.05 is one twentieth, and all numbers of this example are whole twentieths: counted in these, they are exact.
const TWENTIETHS: f64 = 20.0;

fn in_twentieths(unit: &Unit) -> [f64; 3] {
    [unit.weights[0], unit.weights[1], unit.bias].map(|number| (number * TWENTIETHS).round())
}

fn state(unit: &Unit) -> [String; 3] {
    in_twentieths(unit).map(|count| fixed(count / TWENTIETHS, 2))
}

/// The page that the book includes.
pub fn page() -> String {
    let start = Unit::new(&[0.55, 0.55], -0.65);
    let mut page = Page::new();
    page.block("outputs", outputs(&start));
    page.block("updates", updates(&start));
    page.block("distances", distances(&start));
    page.block("f64", last_bits());
    let after = forced(&start, [1.0, 0.0]);
    page.value("start_twentieths", twentieths(&start));
    page.value("end_twentieths", twentieths(&after));
    let [start_w, _, start_b] = state(&start);
    page.value("start_w", start_w);
    page.value("start_b", start_b);
    page.value("rate", fixed(1.0 / TWENTIETHS, 2));
    page.value(
        "sum_01",
        fixed(start.weighted_sum(&DVector::from_vec(vec![0.0, 1.0])), 2),
    );
    let [w1, w2, b] = state(&after);
    page.value("w1", w1);
    page.value("w2", w2);
    page.value("b", b);
    page.to_string()
}

fn twentieths(unit: &Unit) -> String {
    let [w1, w2, b] = in_twentieths(unit).map(|count| fixed(count, 0));
    format!("({w1}, {w2}, {b})")
}

/// What the unit answers, next to the column that the source prints.
fn outputs(start: &Unit) -> Table<6> {
    let mut table = Table::new([
        "$x_1$",
        "$x_2$",
        "$y$",
        "$o$ as printed",
        "$s$ computed",
        "$o$ computed",
    ]);
    for (inputs, (label, printed)) in
        gates::INPUTS
            .iter()
            .zip([(0.0, 0.0), (0.0, 1.0), (0.0, 1.0), (1.0, 1.0)])
    {
        let ([w1, w2, b], [x1, x2]) = (in_twentieths(start), *inputs);
        let s = (w1 * x1 + w2 * x2 + b) / TWENTIETHS;
        let [x1, x2, label, printed] = [x1, x2, label, printed].map(|number| fixed(number, 0));
        table.row([x1, x2, label, printed, fixed(s, 2), fixed(step(s), 0)]);
    }
    table
}

/// One update with y = 0 and the output o = 1 that the source's table claims.
fn forced(unit: &Unit, inputs: [f64; 2]) -> Unit {
    unit.corrected(&Sample::new(&inputs, 0.0), 1.0, 0.05)
}

fn updates(start: &Unit) -> Table<5> {
    let first = forced(start, [0.0, 1.0]);
    let both = forced(&first, [1.0, 0.0]);
    let mut table = Table::new(["what is done", "$w_1$", "$w_2$", "$b$", "computes"]);
    let mut row = |what: &str, unit: &Unit| {
        let [w1, w2, b] = state(unit);
        let gate = gates::truth_table(unit)
            .0
            .map(|output| fixed(f64::from(u8::from(output)), 0))
            .join(", ");
        table.row([what.to_string(), w1, w2, b, gate]);
    };
    row("start", start);
    row("the rule, with the computed $o$: no update", start);
    row("① alone, $o = 1$ forced on (0, 1)", &first);
    row(
        "② alone, $o = 1$ forced on (1, 0): **as printed**",
        &forced(start, [1.0, 0.0]),
    );
    row("① then ②, both forced", &both);
    table
}

fn distances(start: &Unit) -> Table<4> {
    let after = forced(start, [1.0, 0.0]);
    let mut table = Table::new(["$x_1$", "$x_2$", "$r$ before", "$r$ after ②"]);
    for inputs in gates::INPUTS {
        let x = DVector::from_column_slice(&inputs);
        let [before, after] = [start, &after].map(|unit| fixed(unit.signed_distance(&x), 12));
        table.row([fixed(x[0], 0), fixed(x[1], 0), before, after]);
    }
    table
}

/// The same update in f64 and f32, with every digit that the number type holds.
fn last_bits() -> Table<3> {
    let mut table = Table::new(["computed", "in `f64`", "in `f32`"]);
    let mut row = |what: &str, double: f64, single: f32| {
        table.row([
            what.to_string(),
            format!("`{double:?}`"),
            format!("`{single:?}`"),
        ]);
    };
    row(
        "−0.65 + 0.05 · (0 − 1) · 1",
        -0.65 + 0.05 * (0.0 - 1.0),
        -0.65 + 0.05 * (0.0 - 1.0),
    );
    row(
        "0.55 + 0.05 · (0 − 1) · 1",
        0.55 + 0.05 * (0.0 - 1.0),
        0.55 + 0.05 * (0.0 - 1.0),
    );
    row("0.55 − 0.65", 0.55 - 0.65, 0.55 - 0.65);
    table
}

fn main() {
    print!("{}", page());
}

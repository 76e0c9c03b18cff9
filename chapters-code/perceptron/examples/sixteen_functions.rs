//! All 16 functions of two bits: a unit for each that has one, and a proof for each that has none.

use perceptron::{
    gates::{self, Gate},
    separability::{Verdict, best_score, verdict},
};
use worked::{Page, Table, fixed};

fn bits(gate: Gate) -> String {
    gate.0
        .map(|output| fixed(f64::from(u8::from(output)), 0))
        .join(" ")
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["$x_1$", "$x_2$", "XOR"]);
    for ([first, second], output) in gates::INPUTS.into_iter().zip(Gate::XOR.0) {
        table.row([
            fixed(first, 0),
            fixed(second, 0),
            u8::from(output).to_string(),
        ]);
    }
    page.block("xor", table);
    let mut table = Table::new([
        "outputs for 00 01 10 11",
        "unit $(w_1, w_2, b)$, or the proof that there is none",
        "best of 4",
    ]);
    let (mut separable, mut inseparable) = (0, 0);
    for gate in Gate::all() {
        let proof = match verdict(gate) {
            Verdict::Separable(unit) => {
                assert_eq!(
                    gates::truth_table(&unit),
                    gate,
                    "a unit must compute what it is said to compute"
                );
                separable += 1;
                let [w1, w2, b] =
                    [unit.weights[0], unit.weights[1], unit.bias].map(|number| fixed(number, 0));
                format!("({w1}, {w2}, {b})")
            }
            Verdict::Inseparable(multiples) => {
                inseparable += 1;
                let multiples = multiples.map(|multiple| multiple.to_string()).join(", ");
                format!("none: the sign-normalised samples times {multiples} add up to zero")
            }
        };
        table.row([
            format!("{}{}", bits(gate), name(gate)),
            proof,
            best_score(gate).to_string(),
        ]);
    }
    page.block("table", table);
    page.value("functions", Gate::all().len());
    page.value("separable", separable);
    page.value("inseparable", inseparable);
    page.to_string()
}

fn name(gate: Gate) -> &'static str {
    match gate {
        Gate::AND => " (AND)",
        Gate::OR => " (OR)",
        Gate::NAND => " (NAND)",
        Gate::XOR => " (**XOR**)",
        Gate::XNOR => " (**XNOR**)",
        _ => "",
    }
}

fn main() {
    print!("{}", page());
}

//! Algorithm 4 on AND, OR and NAND in both codings, with the first trace in full.

use nalgebra::DVector;
use perceptron::{
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};
use worked::{Page, Table, fixed};

const GATES: [(&str, Gate); 3] = [("AND", Gate::AND), ("OR", Gate::OR), ("NAND", Gate::NAND)];

fn vector(a: &DVector<f64>) -> String {
    let entries: Vec<String> = a.iter().map(|entry| fixed(*entry, 0)).collect();
    format!("({})", entries.join(", "))
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("samples", normalised_samples());
    let run = fixed_increment(&normalised(&Gate::AND.samples()), 1_000);
    let mut table = Table::new([
        "update",
        "sample $k$",
        "$\\mathbf a = (b, w_1, w_2)$ after it",
    ]);
    for (number, (k, a)) in run.updates.iter().enumerate() {
        table.row([(number + 1).to_string(), k.to_string(), vector(a)]);
    }
    page.block("and_trace", table);
    page.value("and_updates", run.updates.len());

    let mut table = Table::new([
        "gate",
        "inputs",
        "updates",
        "looks",
        "solution $(b, w_1, w_2)$",
    ]);
    for (name, gate) in GATES {
        for (coding, samples) in [("0, 1", gate.samples()), ("−1, 1", gate.signed_samples())] {
            let run = fixed_increment(&normalised(&samples), 1_000);
            let solution = run.solution.as_ref().expect("these gates are separable");
            let updates = run.updates.len().to_string();
            table.row([
                name.to_string(),
                coding.to_string(),
                updates,
                run.visits.to_string(),
                vector(solution),
            ]);
        }
    }
    page.block("runs", table);
    page.to_string()
}

fn normalised_samples() -> Table<4> {
    let mut table = Table::new(["$k$", "$(x_1, x_2)$", "label", "$\\mathbf y_k$"]);
    let samples = Gate::AND.samples();
    for (k, (sample, y)) in samples.iter().zip(normalised(&samples)).enumerate() {
        table.row([
            k.to_string(),
            vector(&sample.inputs),
            fixed(sample.label, 0),
            vector(&y),
        ]);
    }
    table
}

fn main() {
    print!("{}", page());
}

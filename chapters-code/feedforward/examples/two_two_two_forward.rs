//! The forward pass of the 2-2-2 network, number by number.

use feedforward::two_two_two;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let trace = two_two_two::network().trace(&two_two_two::inputs());
    let quantities = [
        ("z2", "$z^{(2)}$", &trace.pre_activations[0]),
        ("a2", "$a^{(2)}$", &trace.activations[1]),
        ("z3", "$z^{(3)}$", &trace.pre_activations[1]),
        ("a3", "$a^{(3)}$", &trace.activations[2]),
    ];
    let mut table = Table::new(["quantity", "unit 1", "unit 2"]);
    for (name, symbol, entries) in quantities {
        let texts = [entries[0], entries[1]].map(|entry| fixed(entry, 12));
        for (unit, text) in texts.iter().enumerate() {
            page.value(&format!("{name}_{}", unit + 1), text);
        }
        let [first, second] = texts;
        table.row([symbol.to_string(), first, second]);
    }
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! e = (a + b)(b + 1) at (2, 1): both ways to accumulate, and what they cost (S0-04).

use backprop::graph::{Graph, Operation};
use worked::{Page, Table, fixed};

const NAMES: [&str; 6] = [
    "$a$",
    "$b$",
    "$1$",
    "$c = a + b$",
    "$d = b + 1$",
    "$e = c\\,d$",
];

/// The product of `count` inputs, two at a time.
fn product(count: usize) -> Graph {
    let mut operations = vec![Operation::Input(1.0); count];
    let mut last = 0;
    for factor in 1..count {
        operations.push(Operation::Multiply(last, factor));
        last = operations.len() - 1;
    }
    Graph::new(operations)
}

/// Each node with its number, two forward sweeps and one in reverse.
fn sweeps(graph: &Graph) -> Table<5> {
    let mut table = Table::new([
        "node",
        "number",
        "$\\partial/\\partial a$ of it",
        "$\\partial/\\partial b$ of it",
        "$\\partial e/\\partial$ it",
    ]);
    let [by_a, by_b, of_e] = [
        graph.forward_from(0),
        graph.forward_from(1),
        graph.backward_from(5),
    ];
    for (place, name) in NAMES.into_iter().enumerate() {
        let columns = [&graph.numbers, &by_a.slopes, &by_b.slopes, &of_e.slopes];
        let [number, a, b, e] = columns.map(|column| fixed(column[place], 0));
        table.row([name.to_string(), number, a, b, e]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let graph = Graph::sum_times_sum(2.0, 1.0);
    let forward = graph.forward_from(0).visits + graph.forward_from(1).visits;
    let of_e = graph.backward_from(5);
    let mut page = Page::new();
    page.block("sweeps", sweeps(&graph));
    page.value("e", fixed(graph.numbers[5], 0));
    page.value("by_a", fixed(of_e.slopes[0], 0));
    page.value("by_b", fixed(of_e.slopes[1], 0));
    page.value("forward_visits", forward);
    page.value("reverse_visits", of_e.visits);
    page.block("cost", cost());
    page.value("paths", 3_u32.pow(10));
    page.value("edges", 3 * 10);
    page.to_string()
}

/// Visits for the whole gradient of a product of n numbers.
fn cost() -> Table<3> {
    let mut table = Table::new(["inputs $n$", "visits, forward", "visits, reverse"]);
    for count in [2, 10, 100] {
        let graph = product(count);
        let forward: usize = (0..count)
            .map(|input| graph.forward_from(input).visits)
            .sum();
        let reverse = graph.backward_from(graph.numbers.len() - 1).visits;
        table.row([count, forward, reverse].map(|number| number.to_string()));
    }
    table
}

fn main() {
    print!("{}", page());
}

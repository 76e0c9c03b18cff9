//! What goes wrong when gradients overwrite each other, when nodes pass on too early, and when paths are walked one by one.

use backprop::{
    Value,
    graph::{
        Graph,
        Operation::{Add, Input, Multiply},
    },
};
use worked::{Page, Table, fixed};

/// Walks the places in this order; `joined` says what becomes of an old and an arriving gradient.
fn walked(graph: &Graph, order: &[usize], joined: fn(f64, f64) -> f64) -> Vec<f64> {
    let mut slopes = vec![0.0; graph.numbers.len()];
    slopes[order[0]] = 1.0;
    for &place in order {
        for (source, slope) in graph.local_slopes(place) {
            slopes[source] = joined(slopes[source], slope * slopes[place]);
        }
    }
    slopes
}

/// How many visits it takes to follow every path from a place down to the inputs.
fn visits_by_path(graph: &Graph, place: usize) -> usize {
    let below = graph.local_slopes(place).into_iter();
    1 + below
        .map(|(source, _)| visits_by_path(graph, source))
        .sum::<usize>()
}

/// x doubled `times` times, each time as a sum of a node with itself.
fn doubled(times: usize) -> Graph {
    Graph::new(
        [
            vec![Input(1.0)],
            (0..times).map(|place| Add(place, place)).collect(),
        ]
        .concat(),
    )
}

/// How the visits grow when every path is walked, and when every node is visited once.
fn visits() -> Table<3> {
    let mut table = Table::new(["doublings", "visits, each path", "visits, each node once"]);
    for times in [1, 5, 10, 15] {
        let graph = doubled(times);
        let once = graph.backward_from(times).visits;
        table.row([times, visits_by_path(&graph, times), once].map(|count| count.to_string()));
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let (a, b) = (Value::new(2.0), Value::new(1.0));
    let e = &(&a + &b) * &(&b + &Value::new(1.0));
    e.backward();
    page.value("a", fixed(a.gradient(), 0));
    page.value("b", fixed(b.gradient(), 0));
    e.backward();
    page.value("b_twice", fixed(b.gradient(), 0));
    let graph = Graph::sum_times_sum(2.0, 1.0);
    let overwritten = walked(&graph, &[5, 4, 3], |_, arriving| arriving);
    page.value("b_overwritten", fixed(overwritten[1], 0));

    // x, 1, p = x + 1, q = p p, r = p + q: here p has two users, q and r.
    let nodes = vec![Input(2.0), Input(1.0), Add(0, 1), Multiply(2, 2), Add(2, 3)];
    let graph = Graph::new(nodes);
    let add = |old: f64, arriving: f64| old + arriving;
    page.value("in_order", fixed(walked(&graph, &[4, 3, 2], add)[0], 0));
    page.value("too_early", fixed(walked(&graph, &[4, 2, 3], add)[0], 0));
    page.block("visits", visits());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

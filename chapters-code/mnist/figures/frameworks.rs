//! Seconds of two trainings by four libraries, with one thread and with two.

use crate::bars::{self, Bar};
use drawing::{
    Figure,
    palette::{BLUE, VERMILLION},
};
use measured::{peers::PEERS, results};

/// Draws the figure.
pub fn draw() -> String {
    let results = results();
    let panel = |net: &str, heading: &str, axis: &str| {
        let contenders = [("ours dense", "ours")].into_iter().chain(PEERS);
        let bars: Vec<Bar> = contenders
            .flat_map(|contender| [(contender, 1), (contender, 2)])
            .map(|((contender, name), threads)| Bar {
                name: format!(
                    "{name}, {}",
                    if threads == 1 {
                        "one thread"
                    } else {
                        "two threads"
                    }
                ),
                length: results.median(contender, (net, "f32", threads)).seconds,
                decimals: 1,
                colour: if contender == "ours dense" {
                    VERMILLION
                } else {
                    BLUE
                },
            })
            .collect();
        let longest = bars.iter().map(|bar| bar.length).fold(0.0, f64::max);
        // The names stand to the right of the bars and need room.
        let tick = if longest > 12.0 { 5.0 } else { 2.0 };
        bars::plot_beside(axis, 1.65 * longest, tick, &bars).headed(heading)
    };
    let small = panel("w1", "784-50-10", "");
    let large = panel("w2", "784-256-128-10", "seconds");
    Figure::tall_column(vec![small, large]).svg()
}

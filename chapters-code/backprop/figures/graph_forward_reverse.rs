//! The graph of e = (a + b)(b + 1), differentiated from an input upwards and from the output downwards.

use backprop::graph::{Graph, Sweep};
use drawing::{
    Colour, Figure, Marker, Node, Place, Plot, Stroke,
    diagram::point_between,
    palette::{BLUE, INK, PURPLE},
};
use worked::fixed;

/// a, b, c, d and e by their place in [`Graph::sum_times_sum`], with the side on which their slope is written.
const NODES: [(usize, &str, [f64; 2], Place); 5] = [
    (0, "a", [205.0, 48.0], Place::Left),
    (1, "b", [435.0, 48.0], Place::Right),
    (3, "c", [205.0, 190.0], Place::Left),
    (4, "d", [435.0, 190.0], Place::Right),
    (5, "e", [320.0, 328.0], Place::Right),
];

/// How far a circle reaches, in pixels.
const RADIUS: i32 = 37;

/// The place of the constant 1, which is not drawn.
const CONSTANT: usize = 2;

/// Draws the figure.
pub fn draw() -> String {
    let graph = Graph::sum_times_sum(2.0, 1.0);
    let upwards = panel(&graph, &graph.forward_from(1), true, BLUE);
    let downwards = panel(&graph, &graph.backward_from(5), false, PURPLE);
    let panels = vec![
        upwards.headed("Forward: slopes by b"),
        downwards.headed("Reverse: slopes of e"),
    ];
    Figure::row(panels).svg()
}

/// The graph with the slopes of one sweep, and arrows in the direction of its walk.
fn panel(graph: &Graph, sweep: &Sweep, upwards: bool, colour: Colour) -> Plot {
    let mut plot = Plot::diagram();
    for (place, name, at, side) in NODES {
        for (source, slope) in graph.local_slopes(place) {
            if source != CONSTANT {
                let ends = if upwards {
                    [source, place]
                } else {
                    [place, source]
                };
                arrow(&mut plot, ends, slope);
            }
        }
        plot.points_of_radius(&[at], RADIUS, Marker::OpenCircle, INK);
        let text = format!("{name} = {}", fixed(graph.numbers[place], 0));
        plot.label(at, Place::Centre, &text, INK);
        let slope = format!("slope {}", fixed(sweep.slopes[place], 0));
        plot.label_at_gap(at, side, RADIUS + 8, &slope, colour);
    }
    plot
}

/// An arrow with the local slope on it.
fn arrow(plot: &mut Plot, [from, to]: [usize; 2], slope: f64) {
    // A panel is narrower than a diagram alone, so a circle reaches farther in the diagram's numbers.
    let [from, to] = [from, to].map(|place| Node {
        at: centre(place),
        radius: f64::from(RADIUS) / 0.75,
    });
    plot.edge(from, to, Stroke::solid(INK).width(2));
    let [low, high] = if from.at[1] < to.at[1] {
        [from, to]
    } else {
        [to, from]
    };
    let side = if low.at[0] < high.at[0] {
        Place::Left
    } else {
        Place::Right
    };
    let middle = point_between(low.at, high.at, 0.5);
    plot.label_at_gap(middle, side, 14, &format!("× {}", fixed(slope, 0)), INK);
}

fn centre(place: usize) -> [f64; 2] {
    let found = NODES.iter().find(|(number, ..)| *number == place);
    found.expect("every node but the constant is drawn").2
}

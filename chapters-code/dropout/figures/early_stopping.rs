//! The ten losses of the page, and where a patience of 3 stops: the epoch that is kept, the last one seen, and the one missed.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};
use dropout::early_stopping::stop_early;

/// The losses on the validation samples, epoch by epoch.
const LOSSES: [f64; 10] = [0.9, 0.7, 0.6, 0.62, 0.65, 0.55, 0.57, 0.58, 0.6, 0.5];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("epoch", 0.0, 10.0).every(1.0),
        Axis::new("validation loss", 0.4, 1.0).every(0.1),
    );
    let stop = stop_early(&LOSSES, 3);
    let points: Vec<[f64; 2]> = (0..).map(f64::from).zip(LOSSES).map(Into::into).collect();
    let (seen, unseen) = points.split_at(stop.last + 1);
    plot.path(seen, Stroke::solid(BLUE));
    plot.path(&points[stop.last..], Stroke::dotted(GREY));
    plot.points_of_radius(seen, 5, Marker::Circle, BLUE);
    plot.points_of_radius(unseen, 5, Marker::OpenCircle, GREY);
    let [best, last] = [stop.best, stop.last].map(|epoch| points[epoch]);
    plot.points_of_radius(&[best], 11, Marker::OpenSquare, INK);
    plot.label([best[0], best[1] - 0.02], Place::Below, "kept", INK);
    plot.path(
        &[[last[0], 0.4], [last[0], 0.85]],
        Stroke::dashed(VERMILLION),
    );
    plot.label([last[0], 0.85], Place::Above, "stops here", VERMILLION);
    let bracket = [[best[0], 0.74], [last[0], 0.74]];
    plot.arrow(bracket[0], bracket[1], Stroke::solid(INK).width(1));
    plot.label_at_gap(
        [f64::midpoint(best[0], last[0]), 0.74],
        Place::Above,
        6,
        "patience: 3",
        INK,
    );
    plot.label(
        [unseen[0][0], unseen[0][1]],
        Place::Below,
        "never seen",
        GREY,
    );
    Figure::single(plot).svg()
}

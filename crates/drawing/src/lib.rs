//! The look that all figures share: one size, one palette, one way to name an axis.
//!
//! A figure is drawn in three steps, and its text is large enough to be read on a phone:
//!
//! ```
//! use drawing::{Axis, Figure, Marker, Place, Plot, palette};
//!
//! let mut plot = Plot::new(
//!     Axis::new("petal length (cm)", 0.0, 3.0).every(1.0),
//!     Axis::new("petal width (cm)", 0.0, 1.0).every(0.5),
//! );
//! plot.points(&[[1.4, 0.2], [1.3, 0.2]], Marker::Circle, palette::BLUE);
//! plot.label([1.4, 0.2], Place::Right, "setosa", palette::BLUE);
//! assert!(Figure::single(plot).svg().starts_with("<svg"));
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`palette`] | colours that the colour-blind can tell apart, legible on light and on dark pages |
//! | [`axis`] | a range, its name with the unit, and where its ticks are |
//! | [`stroke`] | how a line looks |
//! | [`marker`] | shapes that tell classes apart without colour |
//! | [`label`] | a text and on which side of its point it stands |
//! | [`half_plane`] | lines and the regions between them, cut at the frame |
//! | [`plot`] | axes and what stands between them |
//! | [`diagram`] | circles joined by arrows, without axes |
//! | [`figure`] | one plot, a row, a column or pairs of them, as SVG |
//! | [`image`] | small grey images side by side, as SVG |
//! | [`gallery`] | writes all figures of a chapter into a folder |

pub mod axis;
mod canvas;
mod cells;
pub mod diagram;
pub mod figure;
mod frame;
pub mod gallery;
pub mod half_plane;
pub mod image;
pub mod label;
mod mark;
pub mod marker;
pub mod palette;
pub mod plot;
mod scale;
pub mod stroke;
mod tenths;

pub use axis::Axis;
pub use diagram::Node;
pub use figure::Figure;
pub use half_plane::HalfPlane;
pub use label::Place;
pub use marker::Marker;
pub use palette::Colour;
pub use plot::Plot;
pub use stroke::Stroke;

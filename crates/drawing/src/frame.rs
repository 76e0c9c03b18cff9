//! Draws one plot into its part of the picture: the axes, their names, and what stands between them.

use crate::{
    Plot,
    axis::tick_label,
    canvas::Canvas,
    label::{heading_style, text_style},
    palette::{GRID, INK},
    scale::Scale,
    tenths::{tenths, unsigned_tenths},
};
use plotters::{
    backend::SVGBackend,
    chart::{ChartBuilder, ChartContext},
    coord::Shift,
    prelude::{Cartesian2d, DrawingArea},
    style::{
        Color,
        text_anchor::{HPos, Pos, VPos},
    },
};

/// A part of the picture.
pub(crate) type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// The width of the strips around the plotting area, in tenths of a pixel.
struct Margins {
    top: u32,
    right: u32,
    bottom: u32,
    left: u32,
}

/// Draws `plot` into `area` with text that is `text` tenths of a pixel high.
pub(crate) fn draw(plot: &Plot, area: &Area, text: u32) {
    let margins = margins(plot, text);
    let plot = &with_same_scale(plot, area.dim_in_pixel(), &margins);
    let mut chart = ChartBuilder::on(area)
        .margin_top(margins.top)
        .margin_right(margins.right)
        .x_label_area_size(margins.bottom)
        .y_label_area_size(margins.left)
        .build_cartesian_2d(Scale::from(&plot.x), Scale::from(&plot.y))
        .expect("drawing into a string can't fail");
    if plot.axes {
        mesh(&mut chart, text);
    }
    let canvas = Canvas {
        screen: area.use_screen_coord(),
        plotting: chart.plotting_area().clone(),
        frame: frame(plot),
        text,
    };
    names(plot, area, &canvas);
    for mark in &plot.marks {
        mark.draw(&canvas);
    }
}

fn margins(plot: &Plot, text: u32) -> Margins {
    if !plot.axes {
        let (top, right, bottom, left) = (0, 0, 0, 0);
        return Margins {
            top,
            right,
            bottom,
            left,
        };
    }
    let named = if plot.x.name.is_empty() { 0 } else { 1 };
    let longest = plot
        .y
        .visible_ticks()
        .into_iter()
        .map(|tick| tick_label(tick).chars().count());
    let longest = u32::try_from(longest.max().unwrap_or(0)).unwrap_or(u32::MAX);
    Margins {
        top: text * 2,
        right: text,
        bottom: text * 7 / 4 + named * text * 5 / 4,
        // The wider ones of the usual fonts need 0.65 of their height for a digit.
        left: longest * text * 65 / 100 + text,
    }
}

/// The plot with the right end of its x axis moved until both scales agree, if that is asked for.
fn with_same_scale(plot: &Plot, (width, height): (u32, u32), margins: &Margins) -> Plot {
    let mut plot = plot.clone();
    if plot.same_scale {
        let width = f64::from(width - margins.left - margins.right);
        let height = f64::from(height - margins.top - margins.bottom);
        plot.x.to = plot.x.from + (plot.y.to - plot.y.from) * width / height;
    }
    plot
}

fn frame(plot: &Plot) -> [[f64; 2]; 4] {
    let (x, y) = (&plot.x, &plot.y);
    [
        [x.from, y.from],
        [x.to, y.from],
        [x.to, y.to],
        [x.from, y.to],
    ]
}

fn mesh(chart: &mut ChartContext<SVGBackend, Cartesian2d<Scale, Scale>>, text: u32) {
    let style = |horizontal, vertical| text_style(text, INK, Pos::new(horizontal, vertical));
    chart
        .configure_mesh()
        .set_all_tick_mark_size(tenths(5))
        .bold_line_style(GRID.stroke_width(unsigned_tenths(1)))
        .light_line_style(GRID.mix(0.0))
        .axis_style(INK.stroke_width(unsigned_tenths(1)))
        .x_label_style(style(HPos::Center, VPos::Top))
        .y_label_style(style(HPos::Right, VPos::Center))
        .draw()
        .expect("drawing into a string can't fail");
}

/// Writes the axes' names, both of them horizontally, and the heading.
fn names(plot: &Plot, area: &Area, canvas: &Canvas) {
    let (across, down) = area.get_pixel_range();
    let (inner, _) = canvas.plotting.get_pixel_range();
    let middle = (inner.start + inner.end) / 2;
    let top = down.start + tenths(4);
    let position = |horizontal, vertical| Pos::new(horizontal, vertical);
    let name = position(HPos::Left, VPos::Top);
    canvas.write(&plot.y.name, (across.start + tenths(4), top), name, INK);
    let name = position(HPos::Center, VPos::Bottom);
    canvas.write(&plot.x.name, (middle, down.end), name, INK);
    let style = heading_style(canvas.text, INK, position(HPos::Center, VPos::Top));
    canvas.write_styled(&plot.heading, (middle, top), style);
}

//! A figure has no background, text that is large enough, and no mark outside its axes.

use drawing::{Axis, Figure, Marker, Place, Plot, palette};

fn plot() -> Plot {
    let mut plot = Plot::new(
        Axis::new("length (cm)", 0.0, 2.0).every(1.0),
        Axis::new("width (cm)", 0.0, 1.0).every(0.5),
    );
    plot.points(&[[1.0, 0.5], [2.0, 1.0]], Marker::Circle, palette::BLUE);
    plot.label([1.0, 0.5], Place::Right, "a < b", palette::BLUE);
    plot
}

#[test]
fn a_single_plot_a_row_a_column_and_pairs_differ_in_size() {
    let starts = |figure: Figure, size: &str| {
        let svg = figure.svg();
        assert!(
            svg.starts_with(&format!("<svg {size}")),
            "not {size}: {}",
            &svg[..80]
        );
    };
    starts(Figure::single(plot()), "width=\"640\" height=\"420\"");
    starts(
        Figure::row(vec![plot(), plot()]),
        "width=\"960\" height=\"360\"",
    );
    starts(
        Figure::column(vec![plot(), plot()]),
        "width=\"640\" height=\"374\"",
    );
    starts(
        Figure::pairs(vec![plot(), plot(), plot()]),
        "width=\"640\" height=\"500\"",
    );
}

#[test]
fn both_names_all_ticks_and_the_label_are_written_with_18_pixels() {
    let svg = Figure::single(plot()).svg();
    for text in ["length (cm)", "width (cm)", "0.5", "2", "a &lt; b"] {
        assert!(
            svg.contains(&format!("\n{text}\n")),
            "'{text}' isn't written"
        );
    }
    assert_eq!(
        svg.matches("<text").count(),
        svg.matches("font-size=\"180\"").count()
    );
}

#[test]
fn a_tall_column_gives_each_plot_half_as_much_height_again() {
    let plots = || vec![plot(), plot(), plot()];
    let height = |figure: Figure| -> f64 {
        let svg = figure.svg();
        let (_, rest) = svg.split_once(" height=\"").expect("a height");
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let without_name = |figure| height(figure) - 22.0;
    let (low, tall) = (Figure::column(plots()), Figure::tall_column(plots()));
    assert!((without_name(tall) / without_name(low) - 1.5).abs() < 1e-9);
}

#[test]
fn nothing_is_painted_behind_the_plot() {
    let svg = Figure::single(plot()).svg();
    assert!(svg.contains("<circle"));
    assert!(!svg.contains("<rect"), "a rectangle would hide a dark page");
}

#[test]
fn equal_scales_make_a_unit_of_x_as_long_as_a_unit_of_y() {
    let mut plot = Plot::new(Axis::new("x", 0.0, 1.0), Axis::new("y", 0.0, 1.0)).same_scale();
    let corners = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]];
    plot.points(&corners, Marker::Circle, palette::BLUE);
    let svg = Figure::single(plot).svg();
    let numbers = |attribute: &str| -> Vec<i32> {
        let opening = format!(" {attribute}=\"");
        let values = svg
            .split(&opening)
            .skip(1)
            .map(|rest| rest.split('"').next());
        values
            .map(|value| value.unwrap().parse().unwrap())
            .collect()
    };
    let (across, down) = (numbers("cx"), numbers("cy"));
    let (right, up) = (across[1] - across[0], down[0] - down[2]);
    assert!(
        (right - up).abs() <= 1,
        "{right} tenths of a pixel to the right, {up} up"
    );
}

#[test]
#[should_panic(expected = "(3, 0.5) is outside the axes 0…2 and 0…1: widen the axes")]
fn a_point_outside_the_axes_is_refused() {
    let mut plot = plot();
    plot.points(&[[3.0, 0.5]], Marker::Circle, palette::BLUE);
    let _ = Figure::single(plot).svg();
}

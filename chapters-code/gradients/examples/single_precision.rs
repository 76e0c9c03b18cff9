//! The forward difference of 0.02x² + 0.3x at 5 in f32 and in f64 (S3-03.12, E-48).

use gradients::{difference, parabola, single};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["$h$", "in `f32`", "in `f64`"]);
    for exponent in 1..=8 {
        // Read from text, because a computed power may miss the nearest number by one bit.
        let text = format!("1e-{exponent}");
        let narrow = text.parse().expect("a power of ten");
        let wide = text.parse().expect("a power of ten");
        let single = single::forward_difference(parabola::single_value, 5.0, narrow);
        let double = difference::forward_difference(parabola::value, 5.0, wide);
        table.row([
            format!("$10^{{-{exponent}}}$"),
            fixed(f64::from(single), 6),
            fixed(double, 6),
        ]);
    }
    page.block("both", table);
    page.value("central", fixed(central(), 4));
    page.value("vanished", format!("`{:?}`", narrowed(1e-50)));
    page.to_string()
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "what is lost here is what the page shows"
)]
fn narrowed(number: f64) -> f32 {
    number as f32
}

/// With a nudge of a hundredth, single precision does well enough.
fn central() -> f64 {
    f64::from(single::central_difference(
        parabola::single_value,
        5.0,
        1e-2,
    ))
}

fn main() {
    print!("{}", page());
}

//! Three apples at 120 with 10 % tax, there and back (S3-04.2, S3-04.5, S3-04.6).

use backprop::nodes::MultiplyNode;
use worked::{Page, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let (mut cost, mut taxed) = (MultiplyNode::default(), MultiplyNode::default());
    let before_tax = cost.forward(120.0, 3.0);
    let total = taxed.forward(before_tax, 1.1);
    let (by_before_tax, by_tax) = taxed.backward(1.0);
    let (by_price, by_count) = cost.backward(by_before_tax);
    let mut page = Page::new();
    page.value("before_tax", fixed(before_tax, 0));
    page.value("total", fixed(total, 0));
    page.value("total_in_full", format!("`{total:?}`"));
    page.value("by_before_tax", fixed(by_before_tax, 1));
    page.value("by_tax", fixed(by_tax, 0));
    page.value("by_price", fixed(by_price, 1));
    page.value("by_count", fixed(by_count, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}

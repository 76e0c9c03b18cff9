//! Softmax by hand, shifted, and at several temperatures (S3-02.19, S3-02.22, W-6).

use losses::softmax::{softmax, softmax_at};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

fn shares(name: String, p: &DVector<f64>, decimals: usize) -> [String; 4] {
    [
        name,
        fixed(p[0], decimals),
        fixed(p[1], decimals),
        fixed(p[2], decimals),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let z = dvector![0.5, 2.0, 1.0];
    let mut page = Page::new();
    let mut table = Table::new(["$k$", "$z_k$", "$e^{z_k}$", "$p_k$"]);
    let p = softmax(&z);
    for class in 0..3 {
        table.row([
            (class + 1).to_string(),
            fixed(z[class], 1),
            fixed(z[class].exp(), 6),
            fixed(p[class], 12),
        ]);
    }
    page.block("by_hand", table);
    page.value("total", fixed(z.map(f64::exp).sum(), 6));
    page.value("ratio", fixed(p[1] / p[2], 6));
    page.block("changes", changes(&z));
    page.block("temperatures", temperatures(&z));
    page.to_string()
}

fn changes(z: &DVector<f64>) -> Table<4> {
    let mut table = Table::new(["logits", "$p_1$", "$p_2$", "$p_3$"]);
    let rows = [
        ("(0.5, 2, 1)", z.clone()),
        ("100 added to each", z.add_scalar(100.0)),
        ("2 subtracted from each", z.add_scalar(-2.0)),
        ("each doubled", 2.0 * z),
        ("each with its sign turned", -z),
    ];
    for (name, logits) in rows {
        table.row(shares(name.to_string(), &softmax(&logits), 6));
    }
    table
}

fn temperatures(z: &DVector<f64>) -> Table<4> {
    let mut table = Table::new(["$T$", "$p_1$", "$p_2$", "$p_3$"]);
    for temperature in [0.1, 0.5, 1.0, 2.0, 10.0, 100.0] {
        let p = softmax_at(temperature, z);
        table.row(shares(fixed(temperature, 1), &p, 4));
    }
    table
}

fn main() {
    print!("{}", page());
}

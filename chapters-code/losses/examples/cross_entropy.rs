//! Squared error and cross-entropy of three answers, the guard, and swapped roles (S2-23, S3-03.6, E-32, W-6).

use losses::{
    SquaredError,
    cross_entropy::{GUARD, cross_entropy, guarded_cross_entropy, one_hot},
};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

fn answers() -> [(&'static str, DVector<f64>, usize); 3] {
    [
        ("A", dvector![0.05, 0.1, 0.7, 0.1, 0.05], 2),
        ("B", dvector![0.05, 0.7, 0.1, 0.1, 0.05], 2),
        ("C", dvector![0.5, 0.2, 0.1, 0.1, 0.1], 0),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("answers", table_of_answers());
    page.block("shares", table_of_shares());
    let [(_, a, class), (_, b, _), _] = answers();
    let target = one_hot(class, 5);
    page.value("guarded_a", fixed(guarded_cross_entropy(&a, &target), 12));
    page.value("guarded_b", fixed(guarded_cross_entropy(&b, &target), 12));
    page.value("guard_alone", fixed(-GUARD.ln(), 12));
    let swapped = cross_entropy(&target, &a);
    page.value("swapped", format!("`{swapped}`"));
    page.value(
        "swapped_guarded",
        fixed(guarded_cross_entropy(&target, &a), 9),
    );
    soft(&mut page);
    page.to_string()
}

fn table_of_answers() -> Table<5> {
    let mut table = Table::new([
        "",
        "answer $\\mathbf p$",
        "right class",
        "$\\frac12 \\sum (p - t)^2$",
        "$-\\ln p$ of the right class",
    ]);
    for (name, p, class) in answers() {
        let target = one_hot(class, 5);
        let listed: Vec<String> = p.iter().map(|share| share.to_string()).collect();
        table.row([
            name.to_string(),
            format!("({})", listed.join(", ")),
            class.to_string(),
            fixed(SquaredError::HalfSum.value(&p, &target), 6),
            fixed(cross_entropy(&p, &target), 12),
        ]);
    }
    table
}

fn table_of_shares() -> Table<3> {
    let mut table = Table::new(["$p$ of the right class", "$-\\ln p$", "its slope $-1/p$"]);
    for share in [1.0, 0.9, 0.5, 0.1, 0.01, 0.001] {
        let p = dvector![share, 1.0 - share];
        let slope = losses::cross_entropy::cross_entropy_gradient(&p, &one_hot(0, 2))[0];
        table.row([
            share.to_string(),
            fixed(cross_entropy(&p, &one_hot(0, 2)), 6),
            fixed(slope, 2),
        ]);
    }
    table
}

/// A target that is no single class: the loss is smallest, and not 0, where the answer equals it.
fn soft(page: &mut Page) {
    let target = dvector![0.7, 0.3];
    let mut table = Table::new(["$p_1$", "cross-entropy with $t = (0.7, 0.3)$"]);
    for share in [0.5, 0.6, 0.7, 0.8, 0.9] {
        let p = dvector![share, 1.0 - share];
        table.row([fixed(share, 1), fixed(cross_entropy(&p, &target), 6)]);
    }
    page.block("soft", table);
    page.value("entropy", fixed(cross_entropy(&target, &target), 6));
}

fn main() {
    print!("{}", page());
}

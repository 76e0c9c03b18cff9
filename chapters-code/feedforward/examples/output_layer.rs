//! The same weighted sums, answered as different questions.

use feedforward::{
    output::{Question, class_of},
    three_layers,
};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let z = dvector![2.0, -1.0, 0.5];
    let answers = [
        ("identity", Question::HowMuch(3)),
        ("sigmoid of each", Question::WhichOnes(3)),
        ("softmax", Question::WhichOne(3)),
    ];
    let mut table = Table::new([
        "function", "output 1", "output 2", "output 3", "sum", "largest",
    ]);
    for (function, question) in answers {
        let answer = question.answer(&z);
        table.row([
            function.to_string(),
            fixed(answer[0], 6),
            fixed(answer[1], 6),
            fixed(answer[2], 6),
            fixed(answer.sum(), 6),
            (class_of(&answer) + 1).to_string(),
        ]);
    }
    page.block("answers", table);

    let sums: DVector<f64> = three_layers::network().forward(&three_layers::inputs());
    let shares = Question::WhichOne(2).answer(&sums);
    page.value("share_1", fixed(shares[0], 12));
    page.value("share_2", fixed(shares[1], 12));
    page.value("class", class_of(&sums) + 1);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

//! Cross-entropy of a batch: one-hot or class numbers, mean or sum, and all minibatches of two (S3-03.7, S3-03.8, E-32, W-6).

use losses::{
    cross_entropy::{
        cross_entropy_of_class, mean_cross_entropy, mean_cross_entropy_of_classes, one_hot,
    },
    minibatch::mean_of,
};
use nalgebra::{DMatrix, DVector, dvector};
use worked::{Page, Table, fixed};

const CLASSES: [usize; 3] = [2, 2, 0];

fn answers() -> DMatrix<f64> {
    DMatrix::from_columns(&[
        dvector![0.05, 0.1, 0.7, 0.1, 0.05],
        dvector![0.05, 0.7, 0.1, 0.1, 0.05],
        dvector![0.5, 0.2, 0.1, 0.1, 0.1],
    ])
}

/// The page that the book includes.
pub fn page() -> String {
    let answers = answers();
    let singles = DVector::from_fn(3, |sample, _| {
        cross_entropy_of_class(&answers.column(sample).into_owned(), CLASSES[sample])
    });
    let targets = DMatrix::from_columns(&CLASSES.map(|class| one_hot(class, 5)));
    let mut page = Page::new();
    let mut table = Table::new(["sample", "class", "loss"]);
    for (sample, name) in ["A", "B", "C"].into_iter().enumerate() {
        table.row([
            name.to_string(),
            CLASSES[sample].to_string(),
            fixed(singles[sample], 12),
        ]);
    }
    page.block("singles", table);
    page.value("sum", fixed(singles.sum(), 12));
    page.value("one_hot", fixed(mean_cross_entropy(&answers, &targets), 12));
    let of_classes = mean_cross_entropy_of_classes(&answers, &CLASSES);
    page.value("classes", fixed(of_classes, 12));
    page.block("pairs", pairs(&singles));
    let uneven = 0.5 * (mean_of(&singles, &[0, 1]) + singles[2]);
    page.value("uneven", fixed(uneven, 6));
    let wrong_axis = singles.sum() / 5.0;
    page.value("wrong_axis", fixed(wrong_axis, 6));
    page.to_string()
}

fn pairs(singles: &DVector<f64>) -> Table<2> {
    let mut table = Table::new(["minibatch", "its mean loss"]);
    let choices = [("A, B", [0, 1]), ("A, C", [0, 2]), ("B, C", [1, 2])];
    let means = choices.map(|(_, choice)| mean_of(singles, &choice));
    for ((name, _), mean) in choices.iter().zip(means) {
        table.row([name.to_string(), fixed(mean, 12)]);
    }
    table.row([
        "the mean of the three".to_string(),
        fixed(means.iter().sum::<f64>() / 3.0, 12),
    ]);
    table
}

fn main() {
    print!("{}", page());
}

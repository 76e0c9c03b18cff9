//! Which digits the first network misreads, and as what (S3-06).

use mnist::{
    calibration::surer_than,
    comparisons::samples::SEEDS,
    first_network::{EPOCHS, runs},
    images::CLASSES,
    measure::{class_accuracies, confusion, worst_mistakes},
};
use nalgebra::DMatrix;
use worked::{Page, Table, band, fixed};

/// The confusion matrix of the run with this number.
fn matrix(run: usize) -> DMatrix<usize> {
    let run = &runs()[run];
    confusion(&run.logits, &run.validation.labels)
}

fn table_of(counts: &DMatrix<usize>) -> Table<11> {
    let heading = ["digit", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let mut table = Table::new(heading);
    for (digit, row) in counts.row_iter().enumerate() {
        let mut cells = [const { String::new() }; 11];
        cells[0] = digit.to_string();
        for (answer, &count) in row.iter().enumerate() {
            cells[answer + 1] = if answer == digit {
                format!("**{count}**")
            } else {
                count.to_string()
            };
        }
        table.row(cells);
    }
    table
}

fn by_digit() -> Table<2> {
    let all = [0, 1, 2].map(|run| class_accuracies(&matrix(run)));
    let mut table = Table::new(["digit", "accuracy, %"]);
    for digit in 0..CLASSES {
        let shares = all.iter().map(|shares| 100.0 * shares[digit]);
        table.row([digit.to_string(), band(shares, 0)]);
    }
    table
}

/// The most frequent mistake of a matrix, how often it was made, and how often the other way round.
fn most_frequent(counts: &DMatrix<usize>) -> [usize; 4] {
    let places = (0..CLASSES).flat_map(|digit| (0..CLASSES).map(move |answer| (digit, answer)));
    let mistakes = places.filter(|(digit, answer)| digit != answer);
    let (digit, answer) = mistakes
        .max_by_key(|&place| counts[place])
        .expect("ten classes");
    [
        digit,
        answer,
        counts[(digit, answer)],
        counts[(answer, digit)],
    ]
}

/// How often two digits were taken for each other in each run, one way and the other.
fn leanings([one, other]: [usize; 2]) -> Table<3> {
    let heading =
        [(one, other), (other, one)].map(|(digit, answer)| format!("{digit} read as {answer}"));
    let mut table = Table::new(["seed", &heading[0], &heading[1]]);
    for (run, seed) in SEEDS.into_iter().enumerate() {
        let counts = matrix(run);
        let [there, back] = [counts[(one, other)], counts[(other, one)]].map(|n| n.to_string());
        table.row([seed.to_string(), there, back]);
    }
    table
}

/// How often the network is wrong where it is sure, and how often it expects to be.
fn sure() -> Table<4> {
    let mut table = Table::new([
        "surer than",
        "answers",
        "wrong, %",
        "expected to be wrong, %",
    ]);
    for share in [0.5, 0.8, 0.9] {
        let all = runs()
            .iter()
            .map(|run| surer_than(share, &run.logits, &run.validation.labels));
        let answers = band(all.clone().map(|sure| sure.answers as f64), 0);
        let wrong = band(all.clone().map(|sure| 100.0 * sure.wrong), 1);
        let expected = band(all.map(|sure| 100.0 * sure.expected), 1);
        table.row([fixed(share, 1), answers, wrong, expected]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let counts = matrix(0);
    page.block("confusion", table_of(&counts));
    page.block("by_digit", by_digit());
    page.block("surer", sure());
    let [digit, answer, times, back] = most_frequent(&counts);
    page.block("leanings", leanings([digit, answer]));
    page.value("digit", digit);
    page.value("answer", answer);
    page.value("times", times);
    page.value("back", back);
    let run = &runs()[0];
    let mistakes = worst_mistakes(&run.logits, &run.validation.labels);
    page.value("mistakes", mistakes.len());
    page.value("images", run.validation.len());
    let accuracy = 100.0 * run.scores[EPOCHS][1].accuracy;
    page.value("accuracy", fixed(accuracy, 0));
    let sure = mistakes
        .iter()
        .filter(|mistake| mistake.confidence > 0.9)
        .count();
    page.value("sure", sure);
    page.value("right", counts.trace());
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}

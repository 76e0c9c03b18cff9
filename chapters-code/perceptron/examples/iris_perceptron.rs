//! The learning rule on real flowers: setosa against versicolor, by petal length and width.

use datasets::iris::{self, Species};
use perceptron::{
    Unit,
    convergence::update_bound,
    fixed_increment::normalised,
    learning::{self, Sample, Training},
};
use worked::{Page, Table, fixed};

fn samples(positive: Species, negative: Species) -> Vec<Sample> {
    let flowers = iris::bundled().expect("the repository's iris file");
    let wanted = flowers
        .iter()
        .filter(|flower| [positive, negative].contains(&flower.species));
    wanted
        .map(|flower| {
            let label = if flower.species == positive { 1.0 } else { 0.0 };
            Sample::new(&[flower.petal_length, flower.petal_width], label)
        })
        .collect()
}

fn from_zero(samples: &[Sample], max_sweeps: usize) -> Training {
    learning::train(&Unit::new(&[0.0, 0.0], 0.0), samples, 1.0, max_sweeps)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let easy = samples(Species::Versicolor, Species::Setosa);
    let training = from_zero(&easy, 1_000);
    let unit = training.unit().expect("training visits every flower");
    page.value("updates", training.updates());
    page.value("sweeps", training.epochs());
    page.value("w1", fixed(unit.weights[0], 1));
    page.value("w2", fixed(unit.weights[1], 1));
    page.value("b", fixed(unit.bias, 0));
    let solution = unit.weights.clone().insert_row(0, unit.bias);
    page.value(
        "bound",
        fixed(update_bound(&normalised(&easy), &solution), 0),
    );
    page.value("wrong", errors(unit, &easy));

    let hard = samples(Species::Virginica, Species::Versicolor);
    let (length, width) = shared_by_both_labels(&hard);
    page.value("shared_length", fixed(length, 1));
    page.value("shared_width", fixed(width, 1));
    let mut table = Table::new(["sweeps", "flowers wrong after the last one"]);
    for sweeps in [1, 10, 100, 1_000] {
        let training = from_zero(&hard, sweeps);
        let unit = training.unit().expect("training visits every flower");
        table.row([sweeps.to_string(), errors(unit, &hard).to_string()]);
    }
    page.block("virginica", table);
    page.to_string()
}

/// Inputs that occur with both labels: no function of the inputs is right about them.
fn shared_by_both_labels(samples: &[Sample]) -> (f64, f64) {
    let other_label = |sample: &Sample| {
        samples
            .iter()
            .any(|other| other.inputs == sample.inputs && other.label != sample.label)
    };
    let shared = samples.iter().find(|sample| other_label(sample));
    let inputs = &shared
        .expect("versicolor and virginica share a measurement")
        .inputs;
    (inputs[0], inputs[1])
}

/// How many samples `unit` gets wrong.
fn errors(unit: &Unit, samples: &[Sample]) -> usize {
    samples
        .iter()
        .filter(|sample| unit.output(&sample.inputs) != sample.label)
        .count()
}

fn main() {
    print!("{}", page());
}

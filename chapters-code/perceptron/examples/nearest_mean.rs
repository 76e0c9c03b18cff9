//! Iris by nearest class mean: the two-class line, and the confusion matrix of all three species.

use datasets::iris::{self, Flower, Species};
use nalgebra::DVector;
use perceptron::minimum_distance::{boundary, class_mean, confusion, highest_score, nearest_mean};
use worked::{Page, Table, fixed};

fn petal(flower: &Flower) -> DVector<f64> {
    DVector::from_vec(vec![flower.petal_length, flower.petal_width])
}

fn petals_of(flowers: &[Flower], species: Species) -> Vec<DVector<f64>> {
    flowers
        .iter()
        .filter(|flower| flower.species == species)
        .map(petal)
        .collect()
}

/// The page that the book includes.
pub fn page() -> String {
    let flowers = iris::bundled().expect("the repository's iris file");
    let petals = Species::ALL.map(|species| petals_of(&flowers, species));
    let means = petals.each_ref().map(|samples| class_mean(samples));
    let mut page = Page::new();

    let mut table = Table::new([
        "species",
        "flowers",
        "mean petal length (cm)",
        "mean petal width (cm)",
    ]);
    for (species, samples) in Species::ALL.iter().zip(&petals) {
        let mean = class_mean(samples);
        let count = samples.len().to_string();
        table.row([
            format!("*{}*", species.name()),
            count,
            fixed(mean[0], 3),
            fixed(mean[1], 3),
        ]);
    }
    page.block("means", table);
    two_species(&mut page, &petals, &means);
    three_species(&mut page, &petals, &means);
    page.to_string()
}

fn two_species(page: &mut Page, petals: &[Vec<DVector<f64>>; 3], means: &[DVector<f64>; 3]) {
    let [setosa, versicolor, _] = means;
    let line = boundary(versicolor, setosa);
    page.value("w1", fixed(line.weights[0], 3));
    page.value("w2", fixed(line.weights[1], 3));
    page.value("b", fixed(line.bias, 6));
    let distances = petals[0]
        .iter()
        .chain(&petals[1])
        .map(|x| line.signed_distance(x).abs());
    page.value("closest", fixed(distances.fold(f64::INFINITY, f64::min), 6));
    let wrong_setosa = petals[0].iter().filter(|x| line.output(x) > 0.5).count();
    let wrong_versicolor = petals[1].iter().filter(|x| line.output(x) < 0.5).count();
    page.value("per_species", petals[0].len());
    page.value("two_species", petals[0].len() + petals[1].len());
    page.value("two_class_errors", wrong_setosa + wrong_versicolor);
    page.value("setosa_length", fixed(setosa[0], 3));
    page.value("setosa_width", fixed(setosa[1], 3));
    page.value("versicolor_length", fixed(versicolor[0], 3));
    page.value("versicolor_width", fixed(versicolor[1], 3));
}

fn three_species(page: &mut Page, petals: &[Vec<DVector<f64>>; 3], means: &[DVector<f64>; 3]) {
    let labelled = petals
        .iter()
        .enumerate()
        .flat_map(|(class, samples)| samples.iter().map(move |x| (x.clone(), class)));
    let labelled: Vec<_> = labelled.collect();
    let counts = confusion(means, &labelled);
    let mut table = Table::new([
        "true species",
        "decided *setosa*",
        "decided *versicolor*",
        "decided *virginica*",
    ]);
    for (species, row) in Species::ALL.iter().zip(&counts) {
        let cells = [row[0], row[1], row[2]].map(|count| count.to_string());
        let [first, second, third] = cells;
        table.row([format!("*{}*", species.name()), first, second, third]);
    }
    page.block("confusion", table);
    let right: usize = (0..3).map(|class| counts[class][class]).sum();
    page.value("right", right);
    page.value("flowers", labelled.len());
    page.value("accuracy", fixed(right as f64 / labelled.len() as f64, 2));
    page.value("versicolor_as_virginica", counts[1][2]);
    page.value("virginica_as_versicolor", counts[2][1]);
    let agree = labelled
        .iter()
        .filter(|(x, _)| nearest_mean(means, x) == highest_score(means, x));
    page.value("same_decision", agree.count());
    page.value(
        "without_minus",
        fixed(accuracy_without_the_minus(means, &labelled), 4),
    );
}

/// What the formula gives as the source's text has come down to us, with the minus of ‖x − m‖ lost: |x·m|.
fn accuracy_without_the_minus(
    means: &[DVector<f64>; 3],
    labelled: &[(DVector<f64>, usize)],
) -> f64 {
    let decide = |x: &DVector<f64>| {
        let product = |class: &usize| x.dot(&means[*class]).abs();
        (0..3).min_by(|first, second| product(first).total_cmp(&product(second)))
    };
    let right = labelled
        .iter()
        .filter(|(x, class)| decide(x) == Some(*class))
        .count();
    right as f64 / labelled.len() as f64
}

fn main() {
    print!("{}", page());
}

//! The three likeliest digits have the shares of the softmax, however large the logits are.

use crate::small::{Desk, digits};
use trainer::checkpoint;
use trainer::course::Course;
use trainer::network_arguments::NetworkArgs;
use trainer::predict::{Ink, blocks, prepared};
use trainer::recipe::{Recipe, Rule};

/// A network whose logits are these, whatever it sees: its last layer has biases and no weights.
fn sure_of(logits: [f32; 10]) -> Course {
    let recipe = Recipe {
        hidden: vec![2],
        ..NetworkArgs::default().recipe(Rule::Sgd)
    };
    let mut course = Course::new(recipe, &digits().training);
    let last = course.training.network.layers.last_mut().expect("a layer");
    last.weights.values.fill(0.0);
    last.bias.values[..10].copy_from_slice(&logits);
    course
}

/// Logits ln 6, ln 3 and ln 1 are shares of 6, 3 and 1 in 10, and so they are with any number added to all.
#[test]
fn logits_count_by_their_differences() {
    let desk = Desk::new();
    let picture = image::GrayImage::from_fn(40, 40, |x, y| {
        let inked = (10..30).contains(&x) && (15..25).contains(&y);
        image::Luma([if inked { 0 } else { 255 }])
    });
    picture
        .save(desk.path("digit.png"))
        .expect("our own folder");
    let ink = Ink::of_file(&desk.path("digit.png")).expect("our own picture");
    for added in [0.0, 500.0, -500.0] {
        let mut logits = [added - 100.0; 10];
        for (digit, share) in [(4, 3.0_f32), (7, 6.0), (9, 1.0)] {
            logits[digit] = added + share.ln();
        }
        checkpoint::write(&desk.path("w"), &sure_of(logits)).expect("our own folder");
        let printed = desk.printed("predict digit.png --weights w");
        let shares = "7   60.0 %\n4   30.0 %\n9   10.0 %\n";
        assert_eq!(
            printed,
            format!("{}{shares}", blocks(&prepared(&ink))),
            "{added}"
        );
    }
}

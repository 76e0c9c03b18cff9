//! A batch that is shifted is a batch of shifted images.

use crate::images::images;
use crate::rules::optimizer;
use datasets::mnist::{Digits, PIXELS};
use fast_training::{Batch, Curve, Method, Settings, Start, Threads, Training};

const SIDE: i32 = 28;

fn training() -> Training {
    let settings = Settings {
        hidden: vec![20],
        curve: Curve::Tanh,
        start: Start::Xavier,
        batch_normalised: false,
        dropout: 0.0,
        optimizer: optimizer(Method::Sgd, 0.3),
    };
    Training::new(settings, 2)
}

#[test]
fn a_shifted_batch_makes_the_step_of_images_shifted_by_hand() {
    let (digits, places) = (images(40), 0..40);
    let indices: Vec<usize> = places.clone().rev().collect();
    let shifts: Vec<[i32; 2]> = (0..40).map(shift).collect();
    let moved = shifted_by_hand(&digits, &indices, &shifts);
    let (mut expected, one) = (training(), Threads::new(1).expect("one thread"));
    let loss = expected.step(Batch::of(&moved, &places.collect::<Vec<_>>()), &one);
    let batch = Batch {
        digits: &digits,
        indices: &indices,
        shifts: &shifts,
    };
    for count in [1, 2, 3] {
        let threads = Threads::new(count).expect("a few threads");
        let mut found = training();
        let found_loss = threads.run(|| found.step(batch, &threads));
        assert!(
            found_loss == loss && found.network == expected.network,
            "{count} threads: the loss is {found_loss} with shifts, and {loss} with shifted images"
        );
    }
}

/// Any of −3..=3 with any of −2..=2, and among them none at all.
fn shift(place: i32) -> [i32; 2] {
    [place % 7 - 3, place % 5 - 2]
}

/// The images of a batch, each shifted.
fn shifted_by_hand(digits: &Digits, indices: &[usize], shifts: &[[i32; 2]]) -> Digits {
    let pairs = indices.iter().zip(shifts);
    Digits {
        pixels: pairs
            .flat_map(|(&index, &shift)| shifted(digits.image(index), shift))
            .collect(),
        labels: digits.select(indices).labels,
    }
}

/// A copy in which each pixel is put where it belongs, unless that is beyond the edge; a column further right is one
/// place further on, a row further down 28.
fn shifted(image: &[u8], [right, down]: [i32; 2]) -> Vec<u8> {
    let mut copy = vec![0; PIXELS];
    for y in 0..SIDE {
        for x in 0..SIDE {
            let (to_x, to_y) = (x + right, y + down);
            if (0..SIDE).contains(&to_x) && (0..SIDE).contains(&to_y) {
                let [from, to] = [(x, y), (to_x, to_y)].map(|(x, y)| (y * SIDE + x).unsigned_abs());
                copy[to as usize] = image[from as usize];
            }
        }
    }
    copy
}

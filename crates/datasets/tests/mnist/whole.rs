//! What is in the files is what comes out of them.

use crate::files::{folder, gzip, images, labels, put};
use datasets::checksum::sha256;
use datasets::mnist::{self, Digits, Mnist, PIXELS};
use std::sync::OnceLock;

fn bundled() -> &'static Mnist {
    static BUNDLED: OnceLock<Mnist> = OnceLock::new();
    BUNDLED.get_or_init(|| mnist::bundled().expect("the repository's files"))
}

fn counts(digits: &Digits) -> [usize; 10] {
    std::array::from_fn(|digit| {
        let same = |&&label: &&u8| usize::from(label) == digit;
        digits.labels.iter().filter(same).count()
    })
}

/// The counts are those that other readers of MNIST find, such as numpy's bincount.
#[test]
fn the_repository_holds_seventy_thousand_digits() {
    let training = [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949];
    let test = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009];
    assert_eq!(counts(&bundled().training), training);
    assert_eq!(counts(&bundled().test), test);
    assert_eq!(bundled().training.pixels.len(), 60_000 * PIXELS);
    assert_eq!(bundled().test.pixels.len(), 10_000 * PIXELS);
}

/// The sums are those of the pixels alone, taken with sha256sum after `tail -c +17` and `tail -c +9`.
#[test]
fn the_headers_are_no_pixels() {
    let test = &bundled().test;
    assert_eq!(
        sha256(&test.pixels),
        "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161"
    );
    assert_eq!(
        sha256(&test.labels),
        "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5"
    );
}

#[test]
fn files_of_your_own_are_read_as_they_are_by_hand() {
    let folder = folder();
    let expected = Mnist {
        training: Digits {
            pixels: [[10; PIXELS], [200; PIXELS]].concat(),
            labels: vec![7, 4],
        },
        test: Digits {
            pixels: vec![255; PIXELS],
            labels: vec![9],
        },
    };
    assert_eq!(mnist::read(folder.path()).expect("raw files"), expected);

    // Packed ones, under the name with `.gz` and also, as some browsers store them, without it.
    let raw = folder.path().join(mnist::TRAINING[0].0);
    std::fs::remove_file(raw).expect("the file is there");
    let packed = format!("{}.gz", mnist::TRAINING[0].0);
    put(folder.path(), &packed, &gzip(&images(&[10, 200])));
    put(folder.path(), mnist::TEST[1].0, &gzip(&labels(&[9])));
    assert_eq!(mnist::read(folder.path()).expect("packed files"), expected);
}

#[test]
fn a_selection_keeps_its_order_and_each_label_with_its_image() {
    let digits = mnist::read(folder().path()).expect("files").training;
    let selected = digits.select(&[1, 0, 1]);
    assert_eq!(selected.labels, [4, 7, 4]);
    assert_eq!(selected.image(0), [200; PIXELS]);
    assert_eq!(selected.image(1), [10; PIXELS]);
    assert_eq!((selected.len(), selected.is_empty()), (3, false));
}

#[test]
fn a_part_may_be_empty() {
    let folder = folder();
    assert!(!mnist::read(folder.path()).expect("files").test.is_empty());
    put(folder.path(), mnist::TEST[0].0, &images(&[]));
    put(folder.path(), mnist::TEST[1].0, &labels(&[]));
    let digits = mnist::read(folder.path()).expect("files");
    assert_eq!((digits.training.len(), digits.test.len()), (2, 0));
    assert!(digits.test.is_empty());
}

#[test]
fn a_part_of_the_repository_is_the_same_alone() {
    let test = mnist::bundled_part(mnist::TEST).expect("the repository's files");
    assert!(test == bundled().test);
}

//! Numbers from the command line: each parser says what it takes.

use std::path::PathBuf;

/// The units of a hidden layer.
///
/// # Errors
/// If it isn't a whole number from 1 to 16,384.
pub fn units(text: &str) -> Result<usize, String> {
    whole(text, 1, 16_384).ok_or_else(|| {
        "a hidden layer has 1 to 16384 units; write several layers as 256,128".to_string()
    })
}

/// A count of images, epochs or trials.
///
/// # Errors
/// If it isn't a whole number from 1 to a million.
pub fn count(text: &str) -> Result<usize, String> {
    whole(text, 1, 1_000_000).ok_or_else(|| "it takes a whole number, 1 or more".to_string())
}

/// A number of threads.
///
/// # Errors
/// If it isn't a whole number from 1 to 256.
pub fn threads(text: &str) -> Result<usize, String> {
    whole(text, 1, 256).ok_or_else(|| {
        "it takes 1 to 256 threads; more than the machine's cores make it no faster".to_string()
    })
}

/// The pixels by which an image may be moved.
///
/// # Errors
/// If it isn't a whole number from 0 to 8.
pub fn shift(text: &str) -> Result<u8, String> {
    let known = whole(text, 0, 8).and_then(|pixels| u8::try_from(pixels).ok());
    known.ok_or_else(|| {
        "it takes 0 to 8 pixels: moved further, a digit leaves the image".to_string()
    })
}

fn whole(text: &str, least: usize, most: usize) -> Option<usize> {
    let number = text.trim().parse().ok()?;
    (least..=most).contains(&number).then_some(number)
}

/// A learning rate.
///
/// # Errors
/// If it isn't a positive number.
pub fn rate(text: &str) -> Result<f64, String> {
    number(text, |rate| rate > 0.0)
        .ok_or_else(|| "it takes a positive number, such as 0.1 or 1e-3".to_string())
}

/// A weight decay.
///
/// # Errors
/// If it is negative or no number.
pub fn weight_decay(text: &str) -> Result<f64, String> {
    number(text, |decay| decay >= 0.0)
        .ok_or_else(|| "it takes 0 for none, or a positive number such as 1e-4".to_string())
}

/// The share of units that is dropped.
///
/// # Errors
/// If it isn't from 0 to below 1.
pub fn dropout(text: &str) -> Result<f64, String> {
    number(text, |share| (0.0..1.0).contains(&share))
        .ok_or_else(|| "it takes a share from 0 (none) to below 1, such as 0.2".to_string())
}

/// Two positive numbers, the smaller one first.
///
/// # Errors
/// If they are anything else.
pub fn range(text: &str) -> Result<(f64, f64), String> {
    let ends = text.split_once(',').and_then(|(from, to)| {
        let [from, to] = [from, to].map(|end| number(end, |end| end > 0.0));
        from.zip(to).filter(|(from, to)| from < to)
    });
    ends.ok_or_else(|| "it takes two positive numbers, the smaller first: 1e-4,1e-1".to_string())
}

/// The 32-bit number must fit as well: that is what the engine computes with.
fn number(text: &str, fits: impl Fn(f64) -> bool) -> Option<f64> {
    let number: f64 = text.trim().parse().ok()?;
    let representable = number == 0.0 || crate::recipe::single(number).is_normal();
    (representable && fits(number)).then_some(number)
}

/// The name of the data set.
///
/// # Errors
/// If it isn't `mnist`.
pub fn data_set(text: &str) -> Result<String, String> {
    if text == "mnist" {
        return Ok(text.to_string());
    }
    let folder = PathBuf::from(text);
    Err(format!(
        "the data set that comes with the book is `mnist`; other data of the same form, such as Fashion-MNIST, \
         is read with `mnist --data {}`",
        if folder.is_dir() { text } else { "FOLDER" }
    ))
}

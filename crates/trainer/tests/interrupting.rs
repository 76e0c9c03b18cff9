//! Ctrl-C finishes the step, keeps the training, says how to go on, and exits with 130.

#![cfg(unix)]

mod small;

use small::{Desk, EVERYTHING};
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use trainer::checkpoint;

/// Presses Ctrl-C after so many lines; returns the rest of stdout, and what was said on stderr.
fn stopped(desk: &Desk, lines: usize, words: &str) -> [String; 2] {
    let mut child = desk
        .command(words)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
    for _ in 0..lines {
        output.read_line(&mut String::new()).expect("it speaks");
    }
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.expect("kill is there").success());
    assert_eq!(child.wait().expect("it ends").code(), Some(130), "{words}");
    let [mut rest, mut said] = [String::new(), String::new()];
    output.read_to_string(&mut rest).expect("text");
    let mut errors = child.stderr.expect("it is piped");
    errors.read_to_string(&mut said).expect("text");
    [rest, said]
}

#[test]
fn a_stopped_training_goes_on_to_the_same_weights() {
    let desk = Desk::new();
    let [_, said] = stopped(&desk, 1, &format!("{EVERYTHING} --epochs 1000000"));
    assert!(said.starts_with("Stopped after step "), "{said}");
    let command = "cargo run --release -- train mnist --resume mnist.checkpoint --data data";
    assert!(said.contains(command), "{said}");

    let kept = checkpoint::read(&desk.path("mnist.checkpoint")).expect("a checkpoint");
    assert!(
        kept.done() >= 18,
        "an epoch of 18 steps was done: {}",
        kept.done()
    );
    assert!(!kept.is_finished());
    // The planned epochs would take hours, and a cosine can't be cut short.
    let constant = EVERYTHING.replace("cosine", "constant");
    stopped(
        &desk,
        1,
        &format!("{constant} --epochs 100000 --save stopped"),
    );
    let epochs = checkpoint::read(&desk.path("stopped"))
        .expect("a checkpoint")
        .curve
        .len()
        + 1;
    desk.printed(&format!(
        "train mnist --data data --resume stopped --epochs {epochs} --threads 1"
    ));
    desk.printed(&format!(
        "{constant} --epochs {epochs} --save unbroken --threads 2"
    ));
    let bits = |name: &str| {
        let course = checkpoint::read(&desk.path(name)).expect("a checkpoint");
        postcard::to_stdvec(&course.training).expect("it can be written down")
    };
    assert!(bits("stopped") == bits("unbroken"));
}

#[test]
fn the_command_that_goes_on_repeats_where_everything_goes() {
    let desk = Desk::new();
    let [_, said] = stopped(
        &desk,
        1,
        "train mnist --data data --hidden 8 --epochs 1000000 --save kept --json r.json --figures curves",
    );
    let command = "train mnist --resume kept --data data --figures curves --json r.json\n";
    assert!(said.ends_with(command), "{said}");
}

#[test]
fn a_stopped_search_says_what_it_has_found() {
    let desk = Desk::new();
    let search = "search --data data --hidden 8 --batch 32 --json t.json";
    let [_, nothing] = stopped(&desk, 1, &format!("{search} --trials 1 --epochs 1000000"));
    assert_eq!(nothing, "Stopped before a trial came to an end.\n");
    assert!(!desk.path("t.json").exists());
    // Heading and table of the first round, and the heading of the second.
    let [found, _] = stopped(&desk, 4, &format!("{search} --trials 1 --epochs 1000"));
    assert!(
        found.contains("cargo run --release -- train mnist"),
        "{found}"
    );
    assert!(desk.text("t.json").contains("validation_accuracy"));
}

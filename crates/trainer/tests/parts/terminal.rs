//! What the terminal shows: where a training stands, and a picture in blocks.

use indicatif::{ProgressBar, ProgressDrawTarget, TermLike};
use std::io::Result;
use trainer::course::{Course, Epoch};
use trainer::network_arguments::NetworkArgs;
use trainer::predict::blocks;
use trainer::progress;
use trainer::recipe::{Recipe, Rule};

/// A terminal that takes everything; a bar without one is hidden.
#[derive(Debug)]
struct Terminal;

impl TermLike for Terminal {
    fn width(&self) -> u16 {
        80
    }
    fn move_cursor_up(&self, _: usize) -> Result<()> {
        Ok(())
    }
    fn move_cursor_down(&self, _: usize) -> Result<()> {
        Ok(())
    }
    fn move_cursor_right(&self, _: usize) -> Result<()> {
        Ok(())
    }
    fn move_cursor_left(&self, _: usize) -> Result<()> {
        Ok(())
    }
    fn write_line(&self, _: &str) -> Result<()> {
        Ok(())
    }
    fn write_str(&self, _: &str) -> Result<()> {
        Ok(())
    }
    fn clear_line(&self) -> Result<()> {
        Ok(())
    }
    fn flush(&self) -> Result<()> {
        Ok(())
    }
}

/// A course of three epochs of six steps each.
fn course(epochs: usize, step: usize) -> Course {
    let recipe = Recipe {
        hidden: vec![2],
        batch: 100,
        epochs: 3,
        ..NetworkArgs::default().recipe(Rule::Sgd)
    };
    let epoch = Epoch {
        training_loss: 1.0,
        test_accuracy: 0.5,
        seconds: 1.0,
    };
    let mut course = Course::new(recipe, &crate::small::digits().training);
    (course.curve, course.step) = (vec![epoch; epochs], step);
    course
}

fn said(bar: &ProgressBar) -> (String, String, u64, Option<u64>) {
    (bar.prefix(), bar.message(), bar.position(), bar.length())
}

#[test]
fn the_bar_tells_epoch_loss_and_step() {
    let bar = progress::of_steps(&course(1, 2));
    bar.set_draw_target(ProgressDrawTarget::term_like(Box::new(Terminal)));
    assert_eq!(said(&bar), (String::new(), String::new(), 8, Some(18)));
    // After the last step of all there is no next epoch to name.
    for (epochs, step, prefix, position) in [
        (0, 1, "epoch 1/3", 1),
        (1, 3, "epoch 2/3", 9),
        (3, 0, "epoch 3/3", 18),
    ] {
        progress::show(&bar, &course(epochs, step), 0.25);
        let expected = (
            prefix.to_string(),
            "loss 0.2500".to_string(),
            position,
            Some(18),
        );
        assert_eq!(said(&bar), expected);
    }
    let trials = progress::of_trials(2, 20);
    assert_eq!(
        said(&trials),
        ("round 2".to_string(), String::new(), 0, Some(20))
    );
}

/// Five signs share the shades from 0 to 255 in quarters, of which the first and the last are half.
#[test]
fn a_pixel_is_two_signs_by_its_shade() {
    let mut pixels = [0; 784];
    let shades = [31, 32, 95, 96, 159, 160, 223, 224, 255];
    pixels[28 + 1..][..9].copy_from_slice(&shades);
    let line = "    ░░░░▒▒▒▒▓▓▓▓████\n";
    let expected = format!("\n{line}{}", "\n".repeat(26));
    assert_eq!(blocks(&pixels), expected);
}

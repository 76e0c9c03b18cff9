//! A few hundred digits in a folder, and the program in another.

#![allow(dead_code, reason = "each promise needs some of it")]

use datasets::idx::{self, Kind};
use datasets::mnist::{self, Digits, Mnist};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

/// 600 digits to learn from and 200 to test on, read once by each test program.
///
/// All come from the smaller part of MNIST, which is unpacked in a moment.
pub fn digits() -> &'static Mnist {
    static DIGITS: OnceLock<Mnist> = OnceLock::new();
    DIGITS.get_or_init(|| {
        let read = |(name, _): (&str, &str), kind| {
            let path = mnist::bundled_folder().join(format!("{name}.gz"));
            idx::read(&path, kind)
                .expect("the repository's file")
                .values
        };
        let all = Digits {
            pixels: read(mnist::TEST[0], Kind::Images),
            labels: read(mnist::TEST[1], Kind::Labels),
        };
        let select = |range: Range<usize>| all.select(&range.collect::<Vec<_>>());
        Mnist {
            training: select(0..600),
            test: select(600..800),
        }
    })
}

/// A folder to work in, with [`digits`] in its folder `data`.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("a new folder");
        let parts = [
            (mnist::TRAINING, &digits().training),
            (mnist::TEST, &digits().test),
        ];
        for ([images, labels], digits) in parts {
            let count = u32::try_from(digits.len()).expect("a few hundred");
            write(&data.join(images.0), &[2051, count, 28, 28], &digits.pixels);
            write(&data.join(labels.0), &[2049, count], &digits.labels);
        }
        Self(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("the file was written")
    }

    /// The program, with the words of a command line.
    pub fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trainer"));
        command
            .args(words.split_whitespace())
            .current_dir(self.0.path());
        command
    }

    pub fn run(&self, words: &str) -> Output {
        self.command(words).output().expect("the program starts")
    }

    /// What it prints if all goes well.
    pub fn printed(&self, words: &str) -> String {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{words}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What it says on stderr if it refuses.
    pub fn refused(&self, words: &str) -> String {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let code = output.status.code();
        assert!(
            code == Some(1) || code == Some(2),
            "{words}: {code:?} {said}"
        );
        assert!(
            output.stdout.is_empty(),
            "{words}: it began before it refused"
        );
        said
    }
}

fn write(path: &Path, header: &[u32], values: &[u8]) {
    let mut file: Vec<u8> = header
        .iter()
        .flat_map(|number| number.to_be_bytes())
        .collect();
    file.extend(values);
    fs::write(path, file).expect("a new file");
}

/// `train` on the small data, with a network that has everything that must be kept.
pub const EVERYTHING: &str = "train mnist --data data --hidden 12,8 --batchnorm --dropout 0.3 --optimizer adamw \
     --schedule cosine --shift 2 --batch 32 --seed 7";

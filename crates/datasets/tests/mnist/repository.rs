//! The repository's own files come back with git.

use crate::files::{folder, gzip, images};
use datasets::mnist;

const IMAGES: &str = "train-images-idx3-ubyte";

#[test]
fn the_repository_s_own_files_are_mended_by_git() {
    let folder = folder();
    let path = folder.path().join(format!("{IMAGES}.gz"));
    let refused = |bytes: Option<&[u8]>| {
        bytes.inspect(|bytes| std::fs::write(&path, bytes).expect("the test's own folder"));
        let error = mnist::read_original(folder.path()).expect_err("not MNIST");
        error
            .to_string()
            .replace(&path.display().to_string(), "FILE")
    };
    let back = "It is part of the repository: `git checkout -- FILE` brings it back.";
    let absent = refused(None);
    assert!(absent.starts_with("FILE can't be read ("), "{absent}");
    assert!(absent.ends_with(back), "{absent}");
    assert_eq!(
        refused(Some(&gzip(&images(&[10]))[..15])),
        format!(
            "FILE: expected a magic number packed with gzip, found broken gzip (incomplete deflate stream). {back}"
        )
    );
    let changed = refused(Some(&gzip(&images(&[10]))));
    let found = datasets::checksum::sha256(&images(&[10]));
    let sums = format!(
        "  expected sha256 {}\n  found    sha256 {found}\n",
        mnist::TRAINING[0].1
    );
    assert!(changed.contains(&sums), "{changed}");
    assert!(
        changed.contains("`git checkout -- FILE` brings the original back"),
        "{changed}"
    );
}

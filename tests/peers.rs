//! What compares us with other libraries computes medians and ratios rightly, and says what it leaves out.
//!
//! The libraries themselves aren't needed for that; without Python there is nothing to test.

use std::process::Command;

#[test]
fn medians_ratios_and_failures_are_as_the_python_tests_say() {
    let python = Command::new("python3").arg("--version").output();
    if !python.is_ok_and(|answer| answer.status.success()) {
        eprintln!("there is no python3 here, so nothing was tested");
        return;
    }
    let answer = Command::new("python3")
        .args(["-m", "unittest", "test_table"])
        .current_dir("benches/peers")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .expect("python3 runs");
    let said = String::from_utf8_lossy(&answer.stderr);
    assert!(answer.status.success(), "{said}");
    assert!(said.contains("Ran 8 tests"), "{said}");
}

//! All faults are told at once, each once, in the order of the files and lines.

use workbook::fault::{Fault, Faults};

fn fault(file: &str, line: usize, message: &str) -> Fault {
    Fault {
        file: file.to_string(),
        line,
        message: message.to_string(),
    }
}

#[test]
fn no_fault_is_no_error() {
    assert_eq!(Faults::refuse(Vec::new()), Ok(()));
}

#[test]
fn one_fault_is_told_with_its_place() {
    let faults = Faults::refuse(vec![fault("a.md", 7, "why")]).expect_err("there is one");
    assert_eq!(
        faults.to_string(),
        "a.md:7: why\nthe manuscript has 1 fault"
    );
}

#[test]
fn several_faults_are_sorted_and_none_is_told_twice() {
    let (first, second, third) = (
        fault("a.md", 9, "b"),
        fault("a.md", 10, "a"),
        fault("b.md", 1, "a"),
    );
    let found = [&third, &second, &first, &second].map(Clone::clone);
    let faults = Faults::refuse(found.to_vec()).expect_err("there are some");
    assert_eq!(faults.list(), [first, second, third]);
    let told = "a.md:9: b\na.md:10: a\nb.md:1: a\nthe manuscript has 3 faults";
    assert_eq!(faults.to_string(), told);
}

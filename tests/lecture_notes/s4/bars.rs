//! The printed progress bars: what their numbers say of the time that went by and of the time that is left (E-44).

use crate::assert_printed;
use mnist::pace::{remaining, seconds_per_step};

/// What a bar prints of a time: minutes and whole seconds, rounded down.
fn clock(seconds: f64) -> String {
    format!(
        "{:02}:{:02}",
        (seconds / 60.0).floor(),
        (seconds % 60.0).floor()
    )
}

/// `trange(4)` around `trange(100)` around `sleep(0.01)`.
#[test]
fn s4_39_the_printed_program_sleeps_for_four_seconds() {
    let inner = remaining(100, 0, 0.01);
    assert_printed(inner, "1.00");
    assert_printed(remaining(4, 0, inner), "4.00");
    assert_printed(1.0 / seconds_per_step(inner, 100), "100.00");
}

#[test]
fn s4_40_the_printed_times_follow_from_the_printed_rates() {
    let percent = |done: f64, total: f64| format!("{:.0}%", 100.0 * done / total);
    assert_eq!(percent(2.0, 4.0), "50%");
    assert_eq!(percent(100.0, 100.0), "100%");
    assert_eq!(percent(4.0, 100.0), "4%");
    // 100/100 [00:01<00:00, 88.89it/s], and the same at 79.11it/s.
    for (rate, seconds) in [(88.89, "1.1250"), (79.11, "1.2641")] {
        let whole = remaining(100, 0, 1.0 / rate);
        assert_printed(whole, seconds);
        assert_eq!(clock(whole), "00:01");
        assert_eq!(clock(remaining(100, 100, 1.0 / rate)), "00:00");
    }
    // 4/100 [00:00<00:02, 36.70it/s].
    let inner = remaining(100, 4, 1.0 / 36.70);
    assert_printed(inner, "2.6158");
    assert_eq!(clock(inner), "00:02");
    // 2/4 [00:02<00:02, 1.28s/it].
    let outer = remaining(4, 2, 1.28);
    assert_printed(outer, "2.56");
    assert_eq!(clock(outer), "00:02");
    assert_eq!(clock(1.1250 + 1.2641), "00:02");
}

//! The same trainings by three other libraries, as they were measured.

use measured::{
    Kind, Results,
    peers::{KINDS, PEERS},
    results,
};
use worked::{Page, Table, fixed};

fn row(results: &Results, (title, kind): (&str, Kind<'_>)) -> [String; 8] {
    let ours = results.median("ours dense", kind);
    let peers = PEERS.map(|(peer, _)| results.median(peer, kind));
    let [jax, numpy, torch] = peers.map(|peer| fixed(peer.seconds, 2));
    let times = peers.map(|peer| fixed(peer.seconds / ours.seconds, 2));
    let [by_jax, by_numpy, by_torch] = times;
    [
        title.to_string(),
        fixed(ours.seconds, 2),
        jax,
        by_jax,
        numpy,
        by_numpy,
        torch,
        by_torch,
    ]
}

/// Seconds of all four, for each kind.
fn contest(results: &Results) -> Table<8> {
    let mut table = Table::new([
        "training",
        "ours (s)",
        "JAX (s)",
        "times ours",
        "numpy (s)",
        "times ours",
        "PyTorch (s)",
        "times ours",
    ]);
    for kind in KINDS {
        table.row(row(results, kind));
    }
    table
}

/// 784-50-10 with 64-bit numbers on one thread.
const DOUBLE: Kind<'_> = ("w1", "f64", 1);

/// How many times as fast as numpy a contender is with 64-bit numbers.
fn times_numpy(results: &Results, contender: &str) -> String {
    let seconds = |contender| results.median(contender, DOUBLE).seconds;
    fixed(seconds("numpy") / seconds(contender), 2)
}

fn double(results: &Results) -> Table<3> {
    let mut table = Table::new(["784-50-10 in 64 bits", "seconds", "numpy / this"]);
    let ours = [
        ("ours readable", "the chapters' code"),
        ("ours gemm", "into buffers"),
    ];
    for (contender, name) in ours.into_iter().chain(PEERS) {
        let seconds = results.median(contender, DOUBLE).seconds;
        table.row([
            name.to_string(),
            fixed(seconds, 2),
            times_numpy(results, contender),
        ]);
    }
    table
}

/// What came out, and the memory that it took.
fn quality(results: &Results) -> Table<5> {
    let memory = "memory (MB)";
    let mut table = Table::new(["", "784-50-10", memory, "784-256-128-10", memory]);
    let contenders = [("ours dense", "ours")].into_iter().chain(PEERS);
    for (contender, name) in contenders {
        let [small, large] = [0, 2].map(|kind: usize| results.median(contender, KINDS[kind].1));
        let share = |accuracy: f64| format!("{} %", fixed(100.0 * accuracy, 1));
        table.row([
            name.to_string(),
            share(small.accuracy),
            fixed(small.megabytes, 0),
            share(large.accuracy),
            fixed(large.megabytes, 0),
        ]);
    }
    table
}

/// Where, when and with what it was measured.
fn circumstances(page: &mut Page, results: &Results) {
    page.value("cpu", &results.machine.cpu);
    page.value("cores", results.machine.cores);
    page.value("system", &results.machine.system);
    page.value("date", &results.machine.date);
    page.value("repetitions", results.repetitions());
    for (peer, name) in PEERS {
        let version = format!("{name} {}", results.version(peer));
        page.value(&format!("{peer}_version"), version);
    }
}

/// The page of this example.
#[must_use]
pub fn page() -> String {
    let results = results();
    let mut page = Page::new();
    page.block("table", contest(&results));
    page.block("double", double(&results));
    page.block("quality", quality(&results));
    page.value("readable", times_numpy(&results, "ours readable"));
    page.value("buffers", times_numpy(&results, "ours gemm"));
    for (name, kind) in [
        ("small", 0),
        ("small_two", 1),
        ("large", 2),
        ("large_two", 3),
    ] {
        let seconds = |contender| results.median(contender, KINDS[kind].1).seconds;
        let times = seconds("jax") / seconds("ours dense");
        page.value(&format!("{name}_jax"), fixed(times, 2));
    }
    let memory = results.median("ours dense", KINDS[0].1).megabytes;
    page.value("megabytes", fixed(memory, 0));
    circumstances(&mut page, &results);
    page.to_string()
}

fn main() {
    print!("{}", page());
}

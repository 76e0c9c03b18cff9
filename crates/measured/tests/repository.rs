//! The repository's file holds a run for everything that the book shows.

use measured::peers::{KINDS, PEERS};
use measured::stages::{STAGES, median};
use measured::{Results, results};

#[test]
fn every_stage_has_its_runs() {
    let results = results();
    for (stage, (title, ..)) in STAGES.iter().enumerate() {
        assert!(median(&results, stage).seconds > 0.0, "{title}");
    }
}

#[test]
fn every_peer_has_runs_of_every_kind_and_a_version() {
    let results: Results = results();
    for (peer, title) in PEERS {
        assert!(!results.version(peer).is_empty(), "{title}");
        for (kind_title, kind) in KINDS {
            let median = results.median(peer, kind);
            assert!(median.seconds > 0.0, "{title}, {kind_title}");
        }
    }
}

//! The rows of the notes, and the errata, in which there is nothing to compute: no formula and no number.

mod errata;
mod s0;
mod s1;
mod s2;
mod s3;
mod s4;

/// A reason, and the ids of the rows that it holds for.
pub type Group = (&'static str, &'static [&'static str]);

/// Each id that no test can name, with the reason.
pub fn ids() -> Vec<(&'static str, &'static str)> {
    let groups = [
        s0::GROUPS,
        s1::GROUPS,
        s2::GROUPS,
        s3::GROUPS,
        s4::GROUPS,
        errata::GROUPS,
    ];
    let groups = groups.into_iter().flatten();
    groups
        .flat_map(|(reason, ids)| ids.iter().map(move |id| (*id, *reason)))
        .collect()
}

//! Three sets that share nothing.

/// Two cuts through one list: what is in one part can't be in another.
pub fn disjoint_split(order: &[usize], validation: usize, test: usize) -> [Vec<usize>; 3] {
    let (tested, rest) = order.split_at(test);
    let (validated, learned) = rest.split_at(validation);
    [learned, validated, tested].map(<[usize]>::to_vec)
}

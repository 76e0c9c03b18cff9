//! The operations of a step, counted by walking through every product.

use mnist::operations::of_a_step;

/// Counts the operations of a (rows × inner) times (inner × columns) product one by one.
fn counted(rows: usize, inner: usize, columns: usize) -> u64 {
    let mut count = 0;
    for _entry in 0..rows * columns {
        for _term in 0..inner {
            count += 2;
        }
    }
    count
}

#[test]
fn each_kind_of_product_is_counted_for_every_layer_that_makes_it() {
    for (widths, samples) in [(vec![3, 2], 4), (vec![5, 4, 3], 2), (vec![2, 6, 3, 4], 7)] {
        let layers: Vec<[usize; 2]> = widths.windows(2).map(|pair| [pair[0], pair[1]]).collect();
        let forward = layers
            .iter()
            .map(|[inputs, units]| counted(*units, *inputs, samples));
        let weights = layers
            .iter()
            .map(|[inputs, units]| counted(*units, samples, *inputs));
        let inputs = layers[1..]
            .iter()
            .map(|[inputs, units]| counted(*inputs, *units, samples));
        let found = of_a_step(&widths, samples);
        assert_eq!(found.forward, forward.sum::<u64>(), "{widths:?}");
        assert_eq!(found.to_weights, weights.sum::<u64>(), "{widths:?}");
        assert_eq!(found.to_inputs, inputs.sum::<u64>(), "{widths:?}");
        assert_eq!(
            found.total(),
            found.forward + found.to_weights + found.to_inputs
        );
    }
}

//! Every worked example still writes the page that the book includes.
//!
//! A failure shows the difference. If the change is meant, read it, accept it with
//! `INSTA_UPDATE=always cargo test -p feedforward --test worked_examples`, and look at the pages that include it.

use worked::worked_example;

worked_example!(batch_forms, "../examples/batch_forms.rs");
worked_example!(layers_counted, "../examples/layers_counted.rs");
worked_example!(linear_map, "../examples/linear_map.rs");
worked_example!(misplaced_bias, "../examples/misplaced_bias.rs");
worked_example!(narrow_middle, "../examples/narrow_middle.rs");
worked_example!(network_shapes, "../examples/network_shapes.rs");
worked_example!(one_layer, "../examples/one_layer.rs");
worked_example!(output_layer, "../examples/output_layer.rs");
worked_example!(parameter_growth, "../examples/parameter_growth.rs");
worked_example!(products, "../examples/products.rs");
worked_example!(three_layers_forward, "../examples/three_layers_forward.rs");
worked_example!(transposed_weights, "../examples/transposed_weights.rs");
worked_example!(two_classes, "../examples/two_classes.rs");
worked_example!(two_two_two_forward, "../examples/two_two_two_forward.rs");

//! S3-04: computational graphs and the nodes that they are made of.

use crate::{assert_close, assert_slope, entries::assert_all_close};
use backprop::{
    nodes::{AddNode, MultiplyNode},
    value::Value,
};

/// Three apples at 120, and a tax of 10 %.
#[test]
fn s3_04_2_the_graph_of_a_purchase_has_the_worked_price_and_slopes() {
    let [price, count, tax] = [120.0, 3.0, 1.1].map(Value::new);
    let paid = &(&price * &count) * &tax;
    assert_close(paid.number(), 396.0);
    assert_eq!(format!("{}", paid.number()), "396.00000000000006");
    paid.backward();
    let slopes = [price, count, tax].map(|input| input.gradient());
    assert_all_close(&slopes, &[3.3, 132.0, 360.0]);
}

/// z = t² with t = x + y: both slopes are 2t · 1.
#[test]
fn s3_04_3_the_chain_rule_multiplies_along_the_graph_of_a_square() {
    for [x, y] in [[1.5, -0.25], [-2.0, 0.75]] {
        let (left, right) = (Value::new(x), Value::new(y));
        let z = (&left + &right).powi(2);
        assert_close(z.number(), x * x + 2.0 * x * y + y * y);
        z.backward();
        assert_all_close(&[left.gradient(), right.gradient()], &[2.0 * (x + y); 2]);
        assert_slope(left.gradient(), |x| (x + y) * (x + y), x);
        assert_slope(right.gradient(), |y| (x + y) * (x + y), y);
    }
}

#[test]
fn s3_04_5_an_addition_passes_the_gradient_on() {
    for (x, y, arriving) in [(2.0, -3.0, 1.5), (0.5, 4.0, -0.25)] {
        assert_close(AddNode.forward(x, y), x + y);
        let (left, right) = AddNode.backward(arriving);
        assert_slope(left, |x| arriving * (x + y), x);
        assert_slope(right, |y| arriving * (x + y), y);
    }
}

#[test]
fn s3_04_6_a_multiplication_passes_it_on_times_the_other_factor() {
    for (x, y, arriving) in [(2.0, -3.0, 1.5), (0.5, 4.0, -0.25)] {
        let mut node = MultiplyNode::default();
        assert_close(node.forward(x, y), x * y);
        let (left, right) = node.backward(arriving);
        assert_all_close(&[left, right], &[arriving * y, arriving * x]);
        assert_slope(left, |x| arriving * (x * y), x);
        assert_slope(right, |y| arriving * (x * y), y);
    }
}

"""Losses of classes, of yes or no, and of numbers."""

import torch
from torch.nn import functional
from inputs import drawn, lists, slope


def answers():
    return {
        "cross_entropy": [cross_entropy(*case) for case in classes()],
        "of_probabilities": of_probabilities(),
        "binary": binary(),
        "binary_from_logits": binary_from_logits(),
        "squared": [regression(functional.mse_loss, n) for n in (1, 4, 13)],
        "absolute": [regression(functional.l1_loss, n) for n in (1, 4, 13)],
    }


def one_hot(classes, count):
    return functional.one_hot(torch.tensor(classes), count).double()


def classes():
    yield drawn(1, 3), one_hot([1], 3)
    yield drawn(6, 4, spread=3.0), one_hot([0, 3, 2, 2, 1, 0], 4)
    yield drawn(5, 10), torch.softmax(drawn(5, 10), 1)
    yield torch.tensor([[800.0, 801.0, 799.0], [-800.0, 0.0, 800.0], [1000.0, -1000.0, 0.0]]), one_hot([0, 0, 0], 3)


def cross_entropy(logits, targets):
    value, gradient = slope(lambda z: functional.cross_entropy(z, targets), logits)
    return lists(logits=logits, targets=targets, value=value.item(), gradient=gradient)


def of_probabilities():
    """The mean of −log p of the right class over six samples, with the probabilities as variables of their own."""
    shares, chosen = torch.softmax(drawn(6, 4, spread=2.0), 1), [3, 0, 1, 1, 2, 0]
    value, gradient = slope(lambda p: functional.nll_loss(p.log(), torch.tensor(chosen)), shares)
    return lists(shares=shares, classes=chosen, value=value.item(), gradient=gradient)


def binary():
    shares = torch.tensor([0.9, 0.2, 0.6, 0.4, 1e-12, 1 - 1e-9, 0.5, 1e-300])
    labels = torch.tensor([1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.3, 0.0])
    each = functional.binary_cross_entropy(shares, labels, reduction="none")
    value, gradient = slope(lambda h: functional.binary_cross_entropy(h, labels[:4]), shares[:4])
    cut = functional.binary_cross_entropy(torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0]), reduction="none")
    return lists(shares=shares, labels=labels, each=each, mean_of_four=value.item(), gradient_of_four=gradient, certain_and_wrong=cut)


def binary_from_logits():
    logits = torch.cat([torch.tensor([0.0, 1.5, -1.5, 40.0, -40.0, 800.0, -800.0, 1e300]), drawn(8, spread=3.0)])
    labels = torch.tensor([1.0, 0.0, 0.25, 1.0] * 4)
    each, gradient = slope(lambda z: functional.binary_cross_entropy_with_logits(z, labels, reduction="none"), logits)
    return lists(logits=logits, labels=labels, each=each, gradient=gradient)


def regression(loss, count):
    """The first prediction is right, which for absolute errors is a kink."""
    targets = drawn(count, spread=2.0)
    predictions = targets + drawn(count)
    predictions[0] = targets[0]
    said = lists(predictions=predictions, targets=targets)
    for reduction in ("sum", "mean"):
        value, gradient = slope(lambda p: loss(p, targets, reduction=reduction), predictions)
        said[reduction] = lists(value=value.item(), gradient=gradient)
    return said

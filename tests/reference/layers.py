"""Affine layers, normalisation, dropout, and first weights. Samples are rows here, as PyTorch has them."""

import torch
from torch import nn
from inputs import drawn, lists


def answers():
    return {
        "affine": [affine(2, 3, 2), affine(5, 4, 7), affine(1, 1, 1)],
        "batch_norm": batch_norm(),
        "layer_norm": layer_norm(),
        "dropout": [dropout(ratio) for ratio in (0.0, 0.2, 0.5, 0.75)],
        "first_weights": [first_weights(inputs, units) for inputs, units in ((4, 6), (100, 100), (784, 50))],
    }


def passed(layer, x, arriving):
    """Outputs, and the gradients of inputs and parameters."""
    layer.zero_grad()
    x = x.clone().requires_grad_()
    y = layer(x)
    y.backward(arriving)
    return lists(x=x.detach(), arriving=arriving, y=y.detach(), x_gradient=x.grad)


def affine(inputs, units, samples):
    layer = nn.Linear(inputs, units)
    with torch.no_grad():
        layer.weight.copy_(drawn(units, inputs))
        layer.bias.copy_(drawn(units))
    said = passed(layer, drawn(samples, inputs), drawn(samples, units))
    return said | lists(
        weights=layer.weight.detach(), bias=layer.bias.detach(),
        weights_gradient=layer.weight.grad, bias_gradient=layer.bias.grad,
    )


def normalising(layer, features):
    with torch.no_grad():
        layer.weight.copy_(drawn(features))
        layer.bias.copy_(drawn(features))


def gradients(layer):
    return lists(scale_gradient=layer.weight.grad, shift_gradient=layer.bias.grad)


def batch_norm():
    """Three batches in training, the first with a feature that never varies, and two in evaluation, one after each."""
    features = 4
    layer = nn.BatchNorm1d(features)
    normalising(layer, features)
    said = lists(scale=layer.weight.detach(), shift=layer.bias.detach())
    said |= {"epsilon": layer.eps, "momentum": layer.momentum, "steps": []}
    for samples, spread, centre, training in ((6, 1.0, 0.0, True), (2, 0.5, 3.0, True), (9, 4.0, -100.0, True), (5, 1.0, 0.5, False), (1, 2.0, 0.0, False)):
        layer.train(training)
        x = centre + drawn(samples, features, spread=spread)
        if not said["steps"]:
            x[:, 2] = 1.5
        step = passed(layer, x, drawn(samples, features)) | gradients(layer)
        step |= lists(training=training, running_mean=layer.running_mean, running_variance=layer.running_var)
        said["steps"].append(step)
    return said


def layer_norm():
    layer = nn.LayerNorm(5)
    normalising(layer, 5)
    said = passed(layer, drawn(7, 5, spread=3.0), drawn(7, 5)) | gradients(layer)
    return said | lists(scale=layer.weight.detach(), shift=layer.bias.detach(), epsilon=layer.eps)


def dropout(ratio):
    layer = nn.Dropout(ratio)
    x = 0.5 + drawn(6, 4).abs()
    said = {"ratio": ratio} | passed(layer, x, torch.ones_like(x))
    layer.eval()
    return said | lists(mask=(torch.tensor(said["y"]) != 0).double(), evaluated=layer(x))


def first_weights(inputs, units):
    """The factor between a scheme's draw and a standard draw of the same generator is its deviation or its bound."""
    def factor(fill, standard):
        numbers = []
        for draw in (fill, standard):
            torch.manual_seed(11)
            numbers.append(draw(torch.empty(units, inputs)))
        ratios = (numbers[0] / numbers[1])[numbers[1].abs() > 0.1]
        assert (ratios / ratios[0] - 1).abs().max() < 1e-12
        return ratios[0].item()

    def normal(fill):
        return factor(fill, lambda weights: weights.normal_())

    def uniform(fill):
        return factor(fill, lambda weights: weights.uniform_(-1, 1))

    return {
        "inputs": inputs,
        "units": units,
        "xavier_normal": normal(nn.init.xavier_normal_),
        "xavier_uniform": uniform(nn.init.xavier_uniform_),
        "he_normal": normal(lambda weights: nn.init.kaiming_normal_(weights, nonlinearity="relu")),
        "he_uniform": uniform(lambda weights: nn.init.kaiming_uniform_(weights, nonlinearity="relu")),
        "lecun_normal": normal(lambda weights: nn.init.kaiming_normal_(weights, nonlinearity="linear")),
    }

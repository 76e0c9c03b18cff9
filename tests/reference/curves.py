"""Activation functions, at ordinary and at extreme numbers."""

import torch
from torch.nn import functional
from inputs import drawn, lists, slope

EXTREME = [
    0.0, 5e-324, 1e-300, 1e-16, 1e-8, 0.001, 0.25, 0.5, 1.0, 1.662885891059, 2.0, 3.5, 5.0, 8.0, 13.0,
    19.5, 36.5, 37.0, 40.0, 88.8, 100.0, 350.0, 700.0, 709.0, 720.0, 745.0, 800.0, 1e5, 1e150, 1.7e308,
]


def answers():
    x = torch.cat([torch.tensor(EXTREME), -torch.tensor(EXTREME), drawn(40, spread=2.0)])
    functions = {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leaky_relu 0.1": lambda at: functional.leaky_relu(at, 0.1),
        "leaky_relu 0.01": lambda at: functional.leaky_relu(at, 0.01),
        "elu 1": lambda at: functional.elu(at, 1.0),
        "elu 0.5": lambda at: functional.elu(at, 0.5),
        "identity": lambda at: at * 1.0,
    }
    said = {"x": x.tolist()}
    for name, function in functions.items():
        value, gradient = slope(function, x)
        said[name] = lists(value=value, slope=gradient)
    # What autograd says of sigmoid and tanh comes from the outputs, and loses digits where these are close to 1.
    said["sigmoid"]["both_sides"] = (torch.sigmoid(x) * torch.sigmoid(-x)).tolist()
    said["tanh"]["both_sides"] = (4 * torch.sigmoid(2 * x) * torch.sigmoid(-2 * x)).tolist()
    said["softmax"] = [softmax(logits) for logits in logits_of_one_sample()]
    said["maxout"] = maxout()
    return said


def logits_of_one_sample():
    extreme = [[0.5, 2.0, 1.0], [800.0, 801.0, 799.0], [-800.0, -801.0, -799.0], [0.0, 1000.0], [1e300, -1e300, 0.0], [3.0]]
    return [torch.tensor(row) for row in extreme] + [drawn(5, spread=3.0), drawn(10)]


def softmax(z):
    arriving = drawn(len(z))
    shares, gradient = slope(lambda at: torch.softmax(at, 0), z, arriving)
    jacobian = torch.autograd.functional.jacobian(lambda at: torch.softmax(at, 0), z)
    return lists(
        z=z, shares=shares, jacobian=jacobian, arriving=arriving, gradient=gradient,
        logarithms=torch.log_softmax(z, 0), log_sum_exp=torch.logsumexp(z, 0).item(),
        temperature=2.5, softer=torch.softmax(z / 2.5, 0),
    )


def maxout():
    weights, bias, x = drawn(3, 4), drawn(3), drawn(6, 4)
    cases = []
    for row in x:
        w, b, at = (part.clone().requires_grad_() for part in (weights, bias, row))
        value = (w @ at + b).max()
        value.backward()
        cases.append(lists(x=row, value=value.item(), input_gradient=at.grad, weight_gradients=w.grad, winner=int(b.grad.argmax())))
    return {"weights": weights.tolist(), "bias": bias.tolist(), "cases": cases}

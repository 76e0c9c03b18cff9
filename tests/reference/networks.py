"""Whole networks: a loss with all its gradients, and fifty steps weight by weight."""

import torch
from torch import nn
from torch.nn import functional
from inputs import drawn, lists, slope

WIDTHS = (4, 6, 5, 3)
STEPS = 50


def answers():
    return {
        "two_two_two": two_two_two(),
        "three_layers": three_layers(),
        "expression": expression(),
        "trained": {
            "sgd": trained(plain(), lambda p: torch.optim.SGD(p, lr=0.5)),
            "adam": trained(plain(), lambda p: torch.optim.Adam(p, lr=0.05)),
            "normalised": trained(normalised(), lambda p: torch.optim.SGD(p, lr=0.2, momentum=0.9)),
        },
    }


def filled(model):
    with torch.no_grad():
        for layer in model:
            if isinstance(layer, nn.Linear):
                layer.weight.copy_(drawn(*layer.weight.shape, spread=0.7))
                layer.bias.copy_(drawn(*layer.bias.shape, spread=0.3))
    return model


def plain():
    a, b, c, d = WIDTHS
    return filled(nn.Sequential(nn.Linear(a, b), nn.Sigmoid(), nn.Linear(b, c), nn.ReLU(), nn.Linear(c, d)))


def normalised():
    a, b, c, d = WIDTHS
    return filled(nn.Sequential(
        nn.Linear(a, b), nn.BatchNorm1d(b), nn.ReLU(), nn.Linear(b, c), nn.BatchNorm1d(c), nn.Tanh(), nn.Linear(c, d)))


def values(model):
    return [parameter.detach().clone().tolist() for parameter in model.parameters()]


def data(samples):
    return drawn(samples, WIDTHS[0]), functional.one_hot(torch.arange(samples) % WIDTHS[-1], WIDTHS[-1]).double()


def three_layers():
    """One pass in 64 bits: the loss, and the gradients of all parameters and of the inputs."""
    model, (x, targets) = plain(), data(8)
    start = values(model)
    loss, x_gradient = slope(lambda at: functional.cross_entropy(model(at), targets), x)
    gradients = [parameter.grad.tolist() for parameter in model.parameters()]
    return lists(x=x, targets=targets, start=start, loss=loss.item(), gradients=gradients, x_gradient=x_gradient)


def trained(model, make):
    """Fifty steps, each on its own third of 24 samples; all parameters after every step."""
    x, targets = data(24)
    said = lists(x=x, targets=targets, start=values(model)) | {"losses": [], "path": []}
    optimizer = make(model.parameters())
    for step in range(STEPS):
        batch = slice(8 * (step % 3), 8 * (step % 3) + 8)
        optimizer.zero_grad()
        loss = functional.cross_entropy(model(x[batch]), targets[batch])
        loss.backward()
        optimizer.step()
        said["losses"].append(loss.item())
        said["path"].append(values(model))
    model.eval()
    return said | lists(evaluated=model(x).detach())


def two_two_two():
    """The book's network without biases: ½‖a − y‖² of one sample."""
    first = torch.tensor([[0.5, -0.25], [0.75, 0.25]], requires_grad=True)
    second = torch.tensor([[0.5, 1.0], [-0.5, 0.25]], requires_grad=True)
    a, y = torch.tensor([1.0, 0.5]), torch.tensor([1.0, 0.0])
    hidden = first @ a
    outer = second @ torch.sigmoid(hidden)
    hidden.retain_grad()
    outer.retain_grad()
    loss = 0.5 * functional.mse_loss(torch.sigmoid(outer), y, reduction="sum")
    loss.backward()
    return lists(loss=loss.item(), deltas=[hidden.grad.tolist(), outer.grad.tolist()], first=first.grad, second=second.grad)


def expression():
    """(tanh(ab + c) + relu(a − b) σ(c) exp(−a))³ at three points, by autograd."""
    said = []
    for point in drawn(3, 3):
        def f(at):
            a, b, c = at
            return (torch.tanh(a * b + c) + torch.relu(a - b) * torch.sigmoid(c) * torch.exp(-a)) ** 3
        value, gradient = slope(f, point)
        said.append(lists(point=point, value=value.item(), gradient=gradient))
    return said

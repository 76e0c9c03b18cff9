"""Inputs with few digits, which both sides read alike."""

import torch

torch.set_default_dtype(torch.float64)


def drawn(*shape, spread=1.0):
    """Normal numbers, rounded to three decimals."""
    return torch.round(spread * torch.randn(*shape), decimals=3)


def lists(**tensors):
    return {name: tensor.tolist() if isinstance(tensor, torch.Tensor) else tensor for name, tensor in tensors.items()}


def slope(function, at, arriving=None):
    """The value at `at`, and the gradient for what arrives from above (1 if nothing is said)."""
    at = at.clone().requires_grad_()
    value = function(at)
    value.backward(torch.ones_like(value) if arriving is None else arriving)
    return value.detach(), at.grad

"""Twelve steps of each optimizer with given gradients, walks in a ravine, schedules, and limits."""

import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop, lr_scheduler
from inputs import drawn, lists

# Three parameters and one more: two groups, so that what should be common to all of them isn't counted for each.
SIZES = (3, 1)
STEPS = 12

METHODS = {
    "sgd": lambda p: SGD(p, lr=0.3),
    "sgd with decay": lambda p: SGD(p, lr=0.3, weight_decay=0.05),
    "momentum": lambda p: SGD(p, lr=0.1, momentum=0.9),
    "momentum with decay": lambda p: SGD(p, lr=0.1, momentum=0.9, weight_decay=0.05),
    "nesterov": lambda p: SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    "adagrad": lambda p: Adagrad(p, lr=0.5, eps=1e-7),
    "rmsprop": lambda p: RMSprop(p, lr=0.1, alpha=0.9, eps=1e-7),
    "adam": lambda p: Adam(p, lr=0.3),
    "adam of other constants": lambda p: Adam(p, lr=0.02, betas=(0.8, 0.95), eps=1e-3),
    "adamw": lambda p: AdamW(p, lr=0.3, weight_decay=0.1),
}


def answers():
    gradients = [[drawn(size) for size in SIZES] for _ in range(STEPS)]
    gradients[3] = [torch.zeros(size) for size in SIZES]
    gradients[5] = [1e6 * part for part in gradients[5]]
    gradients[8] = [1e-6 * part for part in gradients[8]]
    start = [drawn(size) for size in SIZES]
    return {
        "start": [part.tolist() for part in start],
        "gradients": [[part.tolist() for part in step] for step in gradients],
        "given": {name: given(make, start, gradients) for name, make in METHODS.items()},
        "ravine": {name: ravine(make) for name, make in METHODS.items()},
        "falling momentum": falling_momentum(start, gradients),
        "schedules": schedules(),
        "clipping": clipping(),
    }


def given(make, start, gradients, schedule=None):
    parameters = [part.clone().requires_grad_() for part in start]
    optimizer = make(parameters)
    falling = schedule and schedule(optimizer)
    path = []
    for step in gradients:
        for parameter, gradient in zip(parameters, step):
            parameter.grad = gradient.clone()
        optimizer.step()
        if falling:
            falling.step()
        path.append([parameter.tolist() for parameter in parameters])
    return path


def falling_momentum(start, gradients):
    """A rate that is halved every four steps: here it matters whether the rate is part of what is remembered."""
    return given(METHODS["momentum"], start, gradients, lambda optimizer: lr_scheduler.StepLR(optimizer, 4, 0.5))


def ravine(make):
    """x²/32 + y² from (−8, 2), the gradient by autograd."""
    point = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = make([point])
    path = [point.tolist()]
    for _ in range(30):
        optimizer.zero_grad()
        (point[0] ** 2 / 32 + point[1] ** 2).backward()
        optimizer.step()
        path.append(point.tolist())
    return path


def schedules():
    def rates(make, steps=14):
        optimizer = SGD([torch.zeros(1, requires_grad=True)], lr=0.8)
        schedule = make(optimizer)
        said = []
        for _ in range(steps):
            said.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            schedule.step()
        return said

    def rising(optimizer, steps=4):
        return lr_scheduler.LinearLR(optimizer, start_factor=1 / steps, total_iters=steps - 1)

    return {
        "staircase": rates(lambda optimizer: lr_scheduler.StepLR(optimizer, step_size=3, gamma=0.5)),
        "cosine": rates(lambda optimizer: lr_scheduler.CosineAnnealingLR(optimizer, T_max=10, eta_min=0.02)),
        "warm_up": rates(rising),
        "warm_up_then_cosine": rates(lambda optimizer: lr_scheduler.SequentialLR(
            optimizer, [rising(optimizer), lr_scheduler.CosineAnnealingLR(optimizer, T_max=9)], milestones=[4])),
    }


def clipping():
    said = []
    for spread, limit in ((1.0, 0.5), (1.0, 100.0), (1e6, 2.0), (1e-3, 1.0)):
        groups = [drawn(size, spread=spread) for size in SIZES]
        parameters = [torch.zeros(size, requires_grad=True) for size in SIZES]
        case = {"limit": limit, "groups": [group.tolist() for group in groups]}
        for name, limited in (("by_norm", torch.nn.utils.clip_grad_norm_), ("by_value", torch.nn.utils.clip_grad_value_)):
            for parameter, group in zip(parameters, groups):
                parameter.grad = group.clone()
            norm = limited(parameters, limit)
            case[name] = [parameter.grad.tolist() for parameter in parameters]
            if norm is not None:
                case["norm"] = norm.item()
        said.append(case)
    return said

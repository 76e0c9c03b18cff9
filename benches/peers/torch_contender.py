"""The trainings in PyTorch as it is used interactively: modules, autograd, torch.optim."""

import digits

given = digits.arguments()
import torch  # noqa: E402  run.py has set the number of threads
from torch import nn  # noqa: E402

torch.set_num_threads(given.threads)
torch.manual_seed(given.seed)
REAL = torch.float32 if given.precision == "f32" else torch.float64
torch.set_default_dtype(REAL)
images, labels, test_images, test_labels = (torch.from_numpy(part.copy()) for part in digits.load(given.data))
# Converted once: gathering and dividing 32-bit rows is quicker here than converting bytes in every step.
images, test_images = (part.to(REAL).div_(255) for part in (images, test_images))
labels, test_labels = labels.long(), test_labels.long()
order = torch.from_numpy(digits.indices(given, len(images)))


def small():
    relu = given.net == "w1-relu"
    curve = nn.ReLU() if relu else nn.Sigmoid()
    model = nn.Sequential(nn.Linear(784, 50), curve, nn.Linear(50, 10))
    for layer in (model[0], model[2]):
        nn.init.normal_(layer.weight, std=(2 / layer.in_features) ** 0.5 if relu else 0.01)
        nn.init.zeros_(layer.bias)
    return model, torch.optim.SGD(model.parameters(), lr=0.2 if relu else 0.1)


def large():
    layers = []
    for inputs, units in ((784, 256), (256, 128)):
        layers += [nn.Linear(inputs, units), nn.BatchNorm1d(units), nn.ReLU(), nn.Dropout(0.2)]
    model = nn.Sequential(*layers, nn.Linear(128, 10))
    for layer in model:
        if isinstance(layer, nn.Linear):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
    return model, torch.optim.Adam(model.parameters(), lr=0.002)


model, optimizer = large() if given.net == "w2" else small()
loss = nn.CrossEntropyLoss()
falling = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, given.steps) if given.net == "w2" else None
clock = digits.Clock()
for chosen in order:
    optimizer.zero_grad(set_to_none=True)
    loss(model(images[chosen]), labels[chosen]).backward()
    optimizer.step()
    if falling:
        falling.step()
clock.stop()
model.eval()
with torch.no_grad():
    accuracy = (model(test_images).argmax(dim=1) == test_labels).double().mean()
digits.report(given, "torch", torch.__version__.split("+")[0], clock, accuracy)

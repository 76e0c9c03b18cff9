"""The trainings in numpy, with samples as rows."""

import digits

given = digits.arguments()
import numpy as np  # noqa: E402  run.py has set the number of threads

REAL = np.float32 if given.precision == "f32" else np.float64
images, labels, test_images, test_labels = digits.load(given.data)
order = digits.indices(given, len(images))
random = np.random.default_rng(given.seed)
targets = np.eye(10, dtype=REAL)
SCALE = REAL(1 / 255)


def batch(chosen):
    return np.multiply(images[chosen], SCALE, dtype=REAL), targets[labels[chosen]]


def softmax_gradient(z, t):
    """(softmax(z) − t) / N, written over z."""
    z -= z.max(axis=1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=1, keepdims=True)
    z -= t
    z *= REAL(1 / len(z))
    return z


def small():
    relu = given.net == "w1-relu"
    deviations = [(2 / inputs) ** 0.5 if relu else 0.01 for inputs in (784, 50)]
    w1, w2 = [random.normal(0, d, shape).astype(REAL) for d, shape in zip(deviations, ((784, 50), (50, 10)))]
    b1, b2 = np.zeros(50, REAL), np.zeros(10, REAL)
    rate = REAL(0.2 if relu else 0.1)

    def hidden(x):
        z = x @ w1
        z += b1
        if relu:
            return np.maximum(z, 0, out=z)
        np.negative(z, out=z)
        np.exp(z, out=z)
        z += 1
        return np.reciprocal(z, out=z)

    def step(chosen):
        nonlocal w1, w2, b1, b2
        x, t = batch(chosen)
        a = hidden(x)
        z = a @ w2
        z += b2
        g = softmax_gradient(z, t)
        d = g @ w2.T
        d *= (a > 0) if relu else a * (1 - a)
        w2 -= rate * (a.T @ g)
        b2 -= rate * g.sum(axis=0)
        w1 -= rate * (x.T @ d)
        b1 -= rate * d.sum(axis=0)

    return step, lambda x: hidden(x) @ w2 + b2


def large():
    widths = [784, 256, 128, 10]
    keep, momentum, epsilon = 0.8, 0.1, REAL(1e-5)
    parameters = []
    for inputs, units in zip(widths, widths[1:]):
        parameters.append(random.normal(0, (2 / inputs) ** 0.5, (inputs, units)).astype(REAL))
        parameters.append(np.zeros(units, REAL))
    for units in widths[1:3]:
        parameters += [np.ones(units, REAL), np.zeros(units, REAL)]
    w1, b1, w2, b2, w3, b3, scale1, shift1, scale2, shift2 = parameters
    running = [[np.zeros(units, REAL), np.ones(units, REAL)] for units in widths[1:3]]
    means, squares = [[np.zeros_like(p) for p in parameters] for _ in range(2)]
    t = 0

    def layer(x, w, b, scale, shift, place):
        z = x @ w
        z += b
        mean = z.mean(axis=0)
        z -= mean
        variance = np.einsum("ij,ij->j", z, z) / REAL(len(z))
        known = running[place]
        known[0] += REAL(momentum) * (mean - known[0])
        known[1] += REAL(momentum) * (variance * REAL(len(z) / (len(z) - 1)) - known[1])
        inverse = 1 / np.sqrt(variance + epsilon)
        z *= inverse
        y = z * scale
        y += shift
        mask = (y > 0) & (random.random(y.shape, dtype=np.float32) < keep)
        y *= mask
        y *= REAL(1 / keep)
        return y, (z, inverse, mask)

    def back(g, kept, scale):
        normalised, inverse, mask = kept
        g *= mask
        g *= REAL(1 / keep)
        shift_gradient, scale_gradient = g.sum(axis=0), np.einsum("ij,ij->j", g, normalised)
        count = REAL(len(g))
        g -= shift_gradient / count
        g -= normalised * (scale_gradient / count)
        g *= scale * inverse
        return g, scale_gradient, shift_gradient

    def step(chosen):
        nonlocal t
        x, target = batch(chosen)
        a1, kept1 = layer(x, w1, b1, scale1, shift1, 0)
        a2, kept2 = layer(a1, w2, b2, scale2, shift2, 1)
        g3 = softmax_gradient(a2 @ w3 + b3, target)
        g2, scale2_gradient, shift2_gradient = back(g3 @ w3.T, kept2, scale2)
        g1, scale1_gradient, shift1_gradient = back(g2 @ w2.T, kept1, scale1)
        gradients = [
            x.T @ g1, g1.sum(axis=0), a1.T @ g2, g2.sum(axis=0), a2.T @ g3, g3.sum(axis=0),
            scale1_gradient, shift1_gradient, scale2_gradient, shift2_gradient,
        ]
        t += 1
        root = (1 - 0.999**t) ** 0.5
        rate = digits.rate(given, t - 1)
        rate, small = REAL(rate * root / (1 - 0.9**t)), REAL(1e-8 * root)
        for p, g, m, r in zip(parameters, gradients, means, squares):
            m += REAL(0.1) * (g - m)
            g *= g
            g -= r
            g *= REAL(0.001)
            r += g
            np.sqrt(r, out=g)
            g += small
            np.divide(m, g, out=g)
            g *= rate
            p -= g

    def logits(x):
        for w, b, scale, shift, (mean, variance) in ((w1, b1, scale1, shift1, running[0]), (w2, b2, scale2, shift2, running[1])):
            x = np.maximum((x @ w + b - mean) / np.sqrt(variance + epsilon) * scale + shift, 0)
        return x @ w3 + b3

    return step, logits


step, logits = large() if given.net == "w2" else small()
clock = digits.Clock()
for chosen in order:
    step(chosen)
clock.stop()
answers = logits(np.multiply(test_images, SCALE, dtype=REAL)).argmax(axis=1)
digits.report(given, "numpy", np.__version__, clock, (answers == test_labels).mean())

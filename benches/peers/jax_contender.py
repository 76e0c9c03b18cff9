"""The trainings in JAX: one compiled program, in which `lax.scan` walks over the steps."""

import digits

given = digits.arguments()
import jax  # noqa: E402  run.py has set the number of threads
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

jax.config.update("jax_enable_x64", given.precision == "f64")
REAL = jnp.float32 if given.precision == "f32" else jnp.float64
images, labels, test_images, test_labels = digits.load(given.data)
order = jnp.asarray(digits.indices(given, len(images)), jnp.int32)
# Bytes stay bytes until a batch needs them, which is quicker here than rows that were converted beforehand.
images, labels = jnp.asarray(images), jnp.asarray(labels, jnp.int32)
KEY = jax.random.key(given.seed)
LARGE = given.net == "w2"
RATE = REAL(0.2 if given.net == "w1-relu" else 0.1)


def start():
    widths = [784, 256, 128, 10] if LARGE else [784, 50, 10]
    random = np.random.default_rng(given.seed)
    layers, running = [], []
    for place, (inputs, units) in enumerate(zip(widths, widths[1:])):
        deviation = 0.01 if given.net == "w1" else (2 / inputs) ** 0.5
        layer = {"w": jnp.asarray(random.normal(0, deviation, (inputs, units)), REAL), "b": jnp.zeros(units, REAL)}
        if LARGE and place < 2:
            layer |= {"scale": jnp.ones(units, REAL), "shift": jnp.zeros(units, REAL)}
            running.append((jnp.zeros(units, REAL), jnp.ones(units, REAL)))
        layers.append(layer)
    zeros = jax.tree.map(jnp.zeros_like, layers)
    memory = (zeros, jax.tree.map(jnp.zeros_like, layers)) if LARGE else ()
    return layers, memory, running, jnp.zeros((), jnp.int32)


def normalise(z, layer, mean, variance):
    return (z - mean) * jax.lax.rsqrt(variance + REAL(1e-5)) * layer["scale"] + layer["shift"]


def logits(layers, running, x, key=None):
    """With a key: batch statistics and masks. Returns the running values as well."""
    moved = []
    for place, layer in enumerate(layers[:-1]):
        z = x @ layer["w"] + layer["b"]
        if not LARGE:
            x = jax.nn.relu(z) if given.net == "w1-relu" else jax.nn.sigmoid(z)
            continue
        mean, variance = running[place]
        if key is not None:
            mean_now, variance_now = z.mean(axis=0), z.var(axis=0)
            unbiased = variance_now * (len(z) / (len(z) - 1))
            moved.append((mean + 0.1 * (mean_now - mean), variance + 0.1 * (unbiased - variance)))
            mean, variance = mean_now, variance_now
        x = jax.nn.relu(normalise(z, layer, mean, variance))
        if key is not None:
            mask = jax.random.bernoulli(jax.random.fold_in(key, place), 0.8, x.shape)
            x = jnp.where(mask, x / 0.8, 0)
    return x @ layers[-1]["w"] + layers[-1]["b"], moved


def loss(layers, running, x, label, key):
    z, moved = logits(layers, running, x, key)
    right = jnp.take_along_axis(z, label[:, None], axis=1)[:, 0]
    return (jax.nn.logsumexp(z, axis=1) - right).mean(), moved


def step(state, chosen):
    layers, memory, running, t = state
    x, label = images[chosen].astype(REAL) * REAL(1 / 255), labels[chosen]
    key = jax.random.fold_in(KEY, t) if LARGE else None
    gradients, running = jax.grad(loss, has_aux=True)(layers, running, x, label, key)
    falling = REAL(0.001) * (1 + jnp.cos(REAL(jnp.pi) * t.astype(REAL) / given.steps))
    t += 1
    if not LARGE:
        return (jax.tree.map(lambda p, g: p - RATE * g, layers, gradients), memory, running, t), None
    means = jax.tree.map(lambda m, g: m + REAL(0.1) * (g - m), memory[0], gradients)
    squares = jax.tree.map(lambda r, g: r + REAL(0.001) * (g * g - r), memory[1], gradients)
    power = t.astype(REAL)
    root = jnp.sqrt(1 - REAL(0.999) ** power)
    rate, small = falling * root / (1 - REAL(0.9) ** power), REAL(1e-8) * root
    layers = jax.tree.map(lambda p, m, r: p - rate * m / (jnp.sqrt(r) + small), layers, means, squares)
    return (layers, (means, squares), running, t), None


train = jax.jit(lambda state, order: jax.lax.scan(step, state, order)[0], donate_argnums=0)
# Compiling isn't training: the program for these shapes is built before the clock starts.
compiled = train.lower(start(), order).compile()
state = jax.block_until_ready(start())
clock = digits.Clock()
layers, _, running, _ = jax.block_until_ready(compiled(state, order))
clock.stop()
answers = logits(layers, running, jnp.asarray(test_images).astype(REAL) / 255)[0].argmax(axis=1)
digits.report(given, "jax", jax.__version__, clock, (np.asarray(answers) == test_labels).mean())

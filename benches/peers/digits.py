"""MNIST as bytes, the settings that all contenders share, and the line that each of them prints."""

import argparse
import gzip
import json
import math
import pathlib
import re
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
STEPS = {"w1": 10_000, "w1-relu": 10_000, "w2": 5 * 468}
BATCH = {"w1": 100, "w1-relu": 100, "w2": 128}


def arguments():
    """The command line of a contender; read it before a library that counts threads is imported."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--net", choices=STEPS, default="w1")
    parser.add_argument("--precision", choices=["f32", "f64"], default="f32")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", default=REPOSITORY / "crates/datasets/data/mnist")
    given = parser.parse_args()
    given.steps = given.steps or STEPS[given.net]
    given.batch = BATCH[given.net]
    return given


def load(folder):
    """Training images, training labels, test images, test labels: bytes, an image in a row of 784."""
    import numpy

    def part(name, header):
        path = pathlib.Path(folder) / name
        opened = path.open("rb") if path.exists() else gzip.open(f"{path}.gz", "rb")
        with opened as file:
            return numpy.frombuffer(file.read(), numpy.uint8, offset=header)

    sets = []
    for name in ("train", "t10k"):
        sets += [part(f"{name}-images-idx3-ubyte", 16).reshape(-1, 784), part(f"{name}-labels-idx1-ubyte", 8)]
    return sets


def indices(given, count):
    """The images of every step: drawn from all for the small nets, epochs in new orders for the large one."""
    import numpy

    random = numpy.random.default_rng(1_000 + given.seed)
    if given.net != "w2":
        return random.integers(0, count, (given.steps, given.batch))
    whole = count // given.batch
    epochs = -(-given.steps // whole)
    orders = [random.permutation(count)[: whole * given.batch] for _ in range(epochs)]
    return numpy.concatenate(orders).reshape(-1, given.batch)[: given.steps]


def rate(given, step):
    """The rate of the large net: from 0.002 to 0 along a cosine."""
    return 0.001 * (1 + math.cos(math.pi * step / given.steps))


class Clock:
    """Seconds on the clock and of all cores, from here to `stop`."""

    def __init__(self):
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def stop(self):
        self.wall, self.cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu


def report(given, contender, version, clock, accuracy):
    """Prints what a training took, in the form that run.py reads."""
    try:
        status = pathlib.Path("/proc/self/status").read_text()
        megabytes = int(re.search(r"VmHWM:\s*(\d+)", status)[1]) * 1024 / 1e6
    except (OSError, TypeError):
        megabytes = None
    line = {
        "contender": contender,
        "version": version,
        "net": given.net,
        "precision": given.precision,
        "threads": given.threads,
        "steps": given.steps,
        "wall_seconds": clock.wall,
        "cpu_seconds": clock.cpu,
        "test_accuracy": float(accuracy),
        "peak_megabytes": megabytes,
    }
    print(json.dumps(line))

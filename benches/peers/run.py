#!/usr/bin/env python3
"""Trains the same networks with numpy, PyTorch, JAX and this repository's code, interleaved, and compares them.

Examples:
  python3 benches/peers/run.py --install        install the pinned peers into target/peers, then compare
  python3 benches/peers/run.py --quick          a tenth of the steps, once: does everything run?
  python3 benches/peers/run.py --nets w1 --threads 1 --repetitions 9
  python3 benches/peers/run.py --write benches/peers/results.json
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import random
import subprocess
import sys
import time

# What Python compiles stays out of the repository.
sys.dont_write_bytecode = True

import table  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
PEERS = ("jax", "numpy", "torch")
STEPS = {"w1": 10_000, "w1-relu": 10_000, "w2": 2_340}
# Variables by which the libraries learn how many threads they may use.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS", "NPROC")


def command_line(words=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="install the peers into target/peers first (several gigabytes)")
    parser.add_argument("--python", help="an interpreter that has the peers; otherwise that of target/peers, or this one")
    parser.add_argument("--repetitions", type=int, default=5, help="how often each training is run (5)")
    parser.add_argument("--nets", default="w1,w2", help="of w1, w1-relu, w2 (w1,w2)")
    parser.add_argument("--threads", default="1,2", help="of 1, 2 (1,2)")
    parser.add_argument("--quick", action="store_true", help="a tenth of the steps, once")
    parser.add_argument("--write", metavar="FILE", help="write all runs as JSON, which the book's page shows")
    given = parser.parse_args(words)
    given.nets = given.nets.split(",")
    unknown = [net for net in given.nets if net not in STEPS]
    if unknown:
        parser.error(f"there is no net {unknown[0]}: choose of {', '.join(STEPS)}")
    if given.repetitions < 1:
        parser.error("at least one repetition is needed")
    try:
        given.threads = [int(count) for count in given.threads.split(",")]
    except ValueError:
        parser.error(f"--threads takes numbers such as 1,2 and not {given.threads}")
    if min(given.threads) < 1:
        parser.error("at least one thread is needed")
    if given.quick:
        given.repetitions = 1
    return given


def interpreter(given):
    """The Python that has the peers."""
    folder = REPOSITORY / "target/peers"
    own = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if given.install:
        say("installing numpy, PyTorch and JAX into target/peers; this takes several gigabytes and minutes")
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        requirements = HERE / "requirements.txt"
        subprocess.run([own, "-m", "pip", "install", "--quiet", "--requirement", requirements], check=True)
    return given.python or (str(own) if own.exists() else sys.executable)


def present(python):
    """The peers that this Python can import; the others are named."""
    found = []
    for peer in PEERS:
        # numpy reads the images for all of them.
        answer = subprocess.run([python, "-c", f"import numpy, {peer}"], capture_output=True)
        if answer.returncode == 0:
            found.append(peer)
        else:
            say(f"{peer} is left out: {python} can't import it; --install gets all peers")
    return found


def build():
    """Our own contender."""
    say("building our contender")
    call = ["cargo", "build", "--release", "--locked", "--quiet", "-p", "fast-training", "--bin", "measure"]
    if subprocess.run(call, cwd=REPOSITORY).returncode:
        sys.exit("cargo couldn't build our contender; mend that first: " + " ".join(call))
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
    return str(target / "release" / ("measure.exe" if os.name == "nt" else "measure"))


def contests(given, python, peers, measure):
    """What runs in each repetition: a name, the command, and how many threads it may use."""
    runs = []
    for net in given.nets:
        for threads in given.threads:
            common = ["--net", net, "--threads", str(threads)]
            if given.quick:
                common += ["--steps", str(STEPS[net] // 10)]
            precisions = ["f32", "f64"] if (net, threads) == ("w1", 1) else ["f32"]
            for precision in precisions:
                for peer in peers:
                    words = [python, str(HERE / f"{peer}_contender.py"), *common, "--precision", precision]
                    runs.append((f"{peer} {net} {precision} {threads}", words, threads))
            ours = [("dense", "f32")]
            if (net, threads) == ("w1", 1):
                ours += [("readable", "f64"), ("gemm", "f64"), ("gemm", "f32"), ("tr-mul", "f64"), ("sparse", "f32")]
            for version, precision in ours:
                words = [measure, *common, "--version", version, "--precision", precision]
                runs.append((f"ours {version} {net} {precision} {threads}", words, threads))
    return runs


def environment(threads):
    names = dict(os.environ) | {name: str(threads) for name in THREADS}
    if threads == 1:
        names["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
    return names | {"PYTHONDONTWRITEBYTECODE": "1"}


def pinned(threads):
    """Keeps a process on as many cores as it has threads, where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    cores = sorted(os.sched_getaffinity(0))[-threads:]
    return lambda: os.sched_setaffinity(0, cores)


def run(name, words, threads):
    """What one training printed, or nothing if it failed; then its last words are shown."""
    answer = subprocess.run(words, capture_output=True, text=True, env=environment(threads), preexec_fn=pinned(threads))
    try:
        if answer.returncode == 0:
            return json.loads(answer.stdout.splitlines()[-1])
    except (IndexError, json.JSONDecodeError):
        pass
    last = "\n    ".join((answer.stderr or answer.stdout).strip().splitlines()[-5:])
    say(f"{name} failed and is left out:\n    {last}")
    return None


def compete(given, runs):
    """All repetitions. In each of them the order is another one, so that nobody always runs after the same one."""
    shuffle, results, began = random.Random(1), [], time.monotonic()
    total = given.repetitions * len(runs)
    try:
        for repetition in range(given.repetitions):
            shuffle.shuffle(runs)
            for place, (name, words, threads) in enumerate(runs):
                done = repetition * len(runs) + place
                left = (time.monotonic() - began) / done * (total - done) if done else 0
                say(f"[{done + 1}/{total}] {name}" + (f", about {left / 60:.0f} min left" if done else ""))
                result = run(name, words, threads)
                if result:
                    results.append(result)
    except KeyboardInterrupt:
        say("interrupted: here is what was finished")
    return results


def machine():
    cpu = platform.processor()
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
        cpu = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, cwd=REPOSITORY).stdout.split()
    return {
        "cpu": cpu,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "date": datetime.date.today().isoformat(),
        "rustc": rustc[1] if len(rustc) > 1 else "unknown",
        "python": platform.python_version(),
    }


def say(text):
    print(text, file=sys.stderr, flush=True)


def main():
    given = command_line()
    python = interpreter(given)
    measure, peers = build(), present(python)
    peak = run("the peak of one core", [measure, "--peak"], 1)
    results = compete(given, contests(given, python, peers, measure))
    if not results:
        sys.exit("no training was finished")
    print(table.markdown(results))
    if given.write:
        command = "python3 benches/peers/run.py " + " ".join(sys.argv[1:])
        written = {"command": command.strip(), "machine": machine(), "peak": peak, "runs": results, "medians": table.medians(results)}
        pathlib.Path(given.write).write_text(json.dumps(written, indent=1) + "\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes what PyTorch says in 64-bit numbers, as the judge of tests/pytorch.

Examples:
  python3 tests/reference/write.py             write tests/reference/pytorch.json
  python3 tests/reference/write.py --check     does PyTorch still say the same?
"""

import argparse
import json
import pathlib
import sys

# What Python compiles stays out of the repository.
sys.dont_write_bytecode = True

FILE = pathlib.Path(__file__).resolve().parent / "pytorch.json"
SEED = 7


def written(value):
    """15 significant digits: what lies beyond differs from one processor to the next."""
    if isinstance(value, float):
        return float(f"{value:.15g}")
    if isinstance(value, dict):
        return {name: written(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [written(part) for part in value]
    return value


def reference():
    import torch

    torch.set_default_dtype(torch.float64)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    import curves
    import layers
    import losses
    import networks
    import optimizers

    answers = {"torch": torch.__version__.split("+")[0], "seed": SEED}
    for part in (curves, layers, losses, optimizers, networks):
        torch.manual_seed(SEED)
        answers[part.__name__] = part.answers()
    return written(answers)


def text(answers):
    """One name a line, so that a difference can be read."""
    parts = []
    for part, value in answers.items():
        if isinstance(value, dict):
            entries = ",\n".join(f"  {json.dumps(name)}: {json.dumps(entry, allow_nan=False)}" for name, entry in value.items())
            parts.append(f"{json.dumps(part)}: {{\n{entries}\n}}")
        else:
            parts.append(f"{json.dumps(part)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail if the file would change")
    given = parser.parse_args()
    try:
        said = text(reference())
    except ImportError as missing:
        sys.exit(f"{missing}: install what requirements.txt beside this script names (several gigabytes), as CONTRIBUTING.md says")
    if not given.check:
        FILE.write_text(said, encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != said:
        old, new = FILE.read_text(encoding="utf-8").splitlines(), said.splitlines()
        changed = [line[:60] for line in new if line not in old] or ["lines are gone"]
        sys.exit("PyTorch now says something else in:\n" + "\n".join(changed))
    print(f"{FILE.name}: {said.count(',') + 1} entries, {'unchanged' if given.check else 'written'}")


main()

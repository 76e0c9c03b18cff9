"""Medians of runs, and their ratios, as a Markdown table."""

import statistics

KEYS = ("net", "precision", "threads")


def seconds(run):
    """Processor time for one thread, which other programs disturb least; time on the clock for more."""
    return run["cpu_seconds"] if run["threads"] == 1 else run["wall_seconds"]


def medians(runs):
    """For each contender and kind the middle of its runs, and how many times that of each peer is."""
    kinds = {}
    for run in runs:
        kinds.setdefault(tuple(run[key] for key in KEYS) + (run["contender"],), []).append(run)
    rows = []
    for key in sorted(kinds):
        of_kind = kinds[key]
        row = dict(zip(KEYS, key))
        row["contender"] = key[-1]
        row["runs"] = len(of_kind)
        row["seconds"] = statistics.median(map(seconds, of_kind))
        row["fastest"] = min(map(seconds, of_kind))
        row["accuracy"] = statistics.median(run["test_accuracy"] for run in of_kind)
        memory = [run["peak_megabytes"] for run in of_kind if run["peak_megabytes"]]
        row["megabytes"] = statistics.median(memory) if memory else None
        rows.append(row)
    for row in rows:
        for peer in ("jax", "numpy", "torch"):
            same = [r for r in rows if r["contender"] == peer and all(r[key] == row[key] for key in KEYS)]
            row[f"faster_than_{peer}"] = same[0]["seconds"] / row["seconds"] if same else None
    return rows


def markdown(runs):
    """The medians as a table."""
    heading = ["net", "bits", "threads", "contender", "runs", "seconds", "fastest", "× jax", "× numpy", "× torch", "accuracy", "MB"]
    lines = ["| " + " | ".join(heading) + " |", "|" + "---|" * len(heading)]

    def ratio(value):
        return "" if value is None else f"{value:.2f}"

    for row in medians(runs):
        cells = [
            row["net"], row["precision"][1:], row["threads"], row["contender"], row["runs"],
            f"{row['seconds']:.2f}", f"{row['fastest']:.2f}",
            ratio(row["faster_than_jax"]), ratio(row["faster_than_numpy"]), ratio(row["faster_than_torch"]),
            f"{100 * row['accuracy']:.2f} %", "" if row["megabytes"] is None else f"{row['megabytes']:.0f}",
        ]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)

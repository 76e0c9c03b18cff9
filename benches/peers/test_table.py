"""Medians and ratios, against numbers that can be found in the head, and what happens to runs that fail."""

import os
import sys
import unittest

import run
import table


def result(contender, cpu, wall=9.0, threads=1, accuracy=0.5):
    return {
        "contender": contender, "net": "w1", "precision": "f32", "threads": threads,
        "cpu_seconds": cpu, "wall_seconds": wall, "test_accuracy": accuracy, "peak_megabytes": None,
    }


class Tables(unittest.TestCase):
    def test_one_thread_counts_processor_time_and_two_the_clock(self):
        self.assertEqual(table.seconds(result("a", 2.0, wall=3.0)), 2.0)
        self.assertEqual(table.seconds(result("a", 4.0, wall=3.0, threads=2)), 3.0)

    def test_the_middle_of_three_runs_and_its_ratio_to_the_peers(self):
        runs = [result("ours", cpu) for cpu in (2.0, 8.0, 1.0)] + [result("jax", 5.0), result("jax", 3.0)]
        jax, ours = table.medians(runs)
        self.assertEqual((ours["seconds"], ours["fastest"], ours["runs"]), (2.0, 1.0, 3))
        self.assertEqual((jax["seconds"], ours["faster_than_jax"]), (4.0, 2.0))
        self.assertIsNone(ours["faster_than_torch"])
        self.assertIn("| ours | 3 | 2.00 | 1.00 | 2.00 |  |  |", table.markdown(runs))

    def test_kinds_are_not_mixed(self):
        rows = table.medians([result("ours", 1.0), result("ours", 2.0, threads=2)])
        self.assertEqual([row["runs"] for row in rows], [1, 1])


class Runs(unittest.TestCase):
    def setUp(self):
        self.said = []
        self.saying, run.say = run.say, self.said.append

    def tearDown(self):
        run.say = self.saying

    def test_a_contender_that_crashes_is_left_out_with_its_last_words(self):
        words = [sys.executable, "-c", "import sys; sys.exit('no such digits')"]
        self.assertIsNone(run.run("somebody", words, 1))
        self.assertIn("somebody failed and is left out", self.said[0])
        self.assertIn("no such digits", self.said[0])

    def test_a_contender_that_prints_no_json_is_left_out(self):
        self.assertIsNone(run.run("somebody", [sys.executable, "-c", "print('fast')"], 1))

    def test_the_last_line_counts_and_threads_are_announced(self):
        program = "import os, json; print('warming up'); print(json.dumps({'n': os.environ['OMP_NUM_THREADS']}))"
        self.assertEqual(run.run("somebody", [sys.executable, "-c", program], 2), {"n": "2"})

    def test_a_peer_that_is_missing_is_named(self):
        class Absent:
            returncode = 1

        calling, run.subprocess.run = run.subprocess.run, lambda *_, **__: Absent
        try:
            self.assertEqual(run.present("python"), [])
        finally:
            run.subprocess.run = calling
        self.assertEqual(len(self.said), len(run.PEERS))

    def test_a_net_that_nobody_knows_is_refused(self):
        with self.assertRaises(SystemExit), open(os.devnull, "w") as nowhere:
            sys.stderr, kept = nowhere, sys.stderr
            try:
                run.command_line(["--nets", "w9"])
            finally:
                sys.stderr = kept


if __name__ == "__main__":
    unittest.main()

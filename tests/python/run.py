#!/usr/bin/env python3
"""Runs the tests of this folder and the examples of README against the kzcoop that Python finds.   run.py [--quick | NAME...]

--quick leaves out test cases that are marked slow.

The last line tells how many passed; what was skipped stands before it.
"""
import doctest
import os
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
README = HERE.parents[1] / "examples/python/README.md"


def cases(tests):
    for test in tests:
        yield from cases(test) if isinstance(test, unittest.TestSuite) else [test]


def suite(names):
    tests = unittest.defaultTestLoader
    if names and names != ["--quick"]:
        return tests.loadTestsFromNames(names)
    readme = doctest.DocFileSuite(str(README), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    found = cases([tests.discover(str(HERE)), readme])
    return unittest.TestSuite(test for test in found if not (names and getattr(test, "slow", False)))


class Result(unittest.TextTestResult):
    passed = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1


def main():
    os.chdir(HERE.parents[1])
    result = unittest.TextTestRunner(verbosity=0, resultclass=Result).run(suite(sys.argv[1:]))
    bad = len(result.failures) + len(result.errors)
    for reason in sorted({reason for _, reason in result.skipped}):
        print(f"skipped: tests of the Python package: {reason}")
    print(f"{result.passed} passed, {bad} failed")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""testsummary.py RESULTS.xml [--figures]: counts what CTest ran, from its JUnit file.

A Qt test counts with its test functions (its "Totals:" lines), any other program as one. A program
that CTest calls failed although its functions passed (a crash, a leak, a time-out), or that ended
before its totals, counts as one failure more. Prints why something was skipped and lines that begin with "note: " (with --figures the measurements instead), and as the
last line "N passed, N failed" or "N passed, N failed, N skipped". Exit code 1 when something failed
or nothing ran.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped, (\d+) blacklisted", re.M)
STARTS = re.compile(r"^\*+ Start testing of ", re.M)
SKIP = re.compile(r"^SKIP\s+: (.*)", re.M)
NOTE = re.compile(r"^note: (.*)", re.M)
FIGURE = re.compile(r"^(?:RESULT : .*(?:\n {2,}.*)+|(?:QDEBUG|QINFO|INFO)\s*: .*|figure: .*)", re.M)


def count(case):
    """(passed, failed, skipped, reasons) of one CTest test."""
    name, status = case.get("name"), case.get("status")
    output = case.findtext("system-out") or ""
    last = (output.strip().splitlines() or ["no reason given"])[-1]
    if status in ("notrun", "disabled"): # a skip by code or pattern is meant, the rest is not
        skip = case.find("skipped")
        meant = status == "disabled" or (skip is not None and "SKIP_" in skip.get("message", ""))
        return 0, int(not meant), int(meant), [f"{name}: {last}"]
    broken = status != "run" or len(STARTS.findall(output)) > len(TOTALS.findall(output))
    totals = [[int(number) for number in found] for found in TOTALS.findall(output)]
    if not totals:
        return int(not broken), int(broken), 0, []
    passed, failed, skipped, ignored = (sum(column) for column in zip(*totals))
    if broken and not failed:
        failed = 1
    return passed, failed, skipped + ignored, [f"{name}: {why}" for why in SKIP.findall(output)]


def main():
    try:
        cases = ElementTree.parse(sys.argv[1]).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError) as error:
        print(f"no results: {error}")
        cases = []
    counts = [count(case) for case in cases]
    passed, failed, skipped = (sum(one[i] for one in counts) for i in range(3))
    for case in cases:
        for text in (FIGURE if "--figures" in sys.argv else NOTE).findall(
                case.findtext("system-out") or ""):
            print(f"{case.get('name')}: {text}")
    for reason in sorted(reason for one in counts for reason in one[3]):
        print(f"skipped or not run: {reason}")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


sys.exit(main())

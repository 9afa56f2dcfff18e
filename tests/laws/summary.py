#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What testsummary.py makes of CTest's results: the closing line decides green, so each way to fail
is here as CTest 3.25 writes it."""
import os
import subprocess
import sys
import tempfile

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                      "../../resources/scripts/testsummary.py")
START = "********* Start testing of TestA *********\n"
TOTALS = "Totals: 3 passed, 0 failed, 0 skipped, 0 blacklisted, 5ms\n"


def case(status, output="", inner=""):
    return f'<testcase name="a" status="{status}">{inner}<system-out>{output}</system-out></testcase>'


GOOD = case("run", START + TOTALS)
TABLE = [  # name, test cases, closing line, exit code
    ("functions are counted", [GOOD, GOOD], "6 passed, 0 failed", 0),
    ("another program is one", [GOOD, case("run", "fine")], "4 passed, 0 failed", 0),
    ("two test objects in one program", [case("run", (START + TOTALS) * 2)], "6 passed, 0 failed", 0),
    ("a failed function", [case("fail", START + TOTALS.replace("0 failed", "2 failed"))],
     "3 passed, 2 failed", 1),
    ("a skipped function", [case("run", START + "SKIP   : TestA::b() no keyring\n" +
                                 TOTALS.replace("0 skipped", "1 skipped"))],
     "3 passed, 0 failed, 1 skipped", 0),
    ("leak found after the totals", [case("fail", START + TOTALS, "<failure message=''/>")],
     "3 passed, 1 failed", 1),
    ("crash before the totals", [GOOD, case("fail", START)], "3 passed, 1 failed", 1),
    ("exit(0) before the totals", [GOOD, case("run", START)], "3 passed, 1 failed", 1),
    ("skipped by its code", [GOOD, case("notrun", "no tool", "<skipped message='SKIP_RETURN_CODE=77'/>")],
     "3 passed, 0 failed, 1 skipped", 0),
    ("was never built", [GOOD, case("notrun", "x", "<skipped message='Unable to find executable'/>")],
     "3 passed, 1 failed", 1),
    ("needs what failed", [GOOD, case("notrun", "x", "<skipped message='Fixture dependency failed'/>")],
     "3 passed, 1 failed", 1),
    ("nothing ran", [], "0 passed, 0 failed", 1),
    ("only skipped", [case("notrun", "", "<skipped message='SKIP_RETURN_CODE=77'/>")],
     "0 passed, 0 failed, 1 skipped", 1),
    ("results cut off", ["<testcase"], "0 passed, 0 failed", 1),
]

wrong = 0
for name, cases, line, code in TABLE:
    with tempfile.NamedTemporaryFile("w", suffix=".xml") as file:
        file.write(f"<testsuite>{''.join(cases)}</testsuite>")
        file.flush()
        run = subprocess.run([sys.executable, SCRIPT, file.name], text=True, check=False,
                             stdout=subprocess.PIPE)
    last = run.stdout.rstrip("\n").split("\n")[-1]
    if (last, run.returncode) != (line, code):
        print(f"{name}: {last!r}, exit {run.returncode}; expected {line!r}, exit {code}")
        wrong = 1
print("the closing line keeps its word" if not wrong else "the closing line lies")
sys.exit(wrong)

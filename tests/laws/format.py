#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""format.py ROOT: every C++ file is as clang-format writes it. format.py: the control, a file that
is not. 77 (CTest: skipped) where there is no clang-format 14."""
import os
import shutil
import subprocess
import sys
import tempfile

from source import Tree

HERE = os.path.dirname(os.path.abspath(__file__))


def unformatted(root, paths):
    """What clang-format would change, as its own messages; None when nothing."""
    run = subprocess.run(["clang-format", "--dry-run", "--Werror", *paths], cwd=root, text=True,
                         stderr=subprocess.PIPE, check=False)
    return run.stderr or "clang-format failed" if run.returncode else None


def main():
    if not shutil.which("clang-format"):
        print("clang-format is not installed (section check of resources/packages.txt)")
        return 77
    version = subprocess.run(["clang-format", "--version"], text=True, stdout=subprocess.PIPE,
                             check=False).stdout
    if " version 14." not in version:
        print(f"versions differ in taste and 14 decides, here is: {version.strip()}")
        return 77
    if len(sys.argv) > 1:
        paths = Tree(sys.argv[1]).code()
        found = unformatted(sys.argv[1], paths)
        print(found or f"{len(paths)} files are as .clang-format says")
        return 1 if found or not paths else 0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(os.path.join(HERE, "../../.clang-format"), folder)
        for name, text in (("a.cpp", "int a()\n{\n    return 1;\n}\n"), ("b.cpp", "int  b( ){return 1;}\n")):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        good, bad = unformatted(folder, ["a.cpp"]), unformatted(folder, ["b.cpp"])
    print(f"formatted: {good or 'accepted'}; unformatted: {'caught' if bad else 'NOT caught'}")
    return 1 if good or not bad else 0


sys.exit(main())

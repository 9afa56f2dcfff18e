#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidycommands.py ROOT PLACE [--product | FILE...]: writes PLACE/compile_commands.json for clang-tidy, and
what to read, a line each. The dev build compiles several files as one: a FILE is read by itself, with
what its neighbours are compiled with."""
import json
import os
import re
import sys

root, place, wanted = sys.argv[1], sys.argv[2], sys.argv[3:]
build = os.path.join(root, "build/dev")
commands = []
for entry in json.load(open(os.path.join(build, "compile_commands.json"))):
    # The headers that the build parses once for all are GCC's.
    entry["command"] = re.sub(r" -Winvalid-pch -include \S+| -fpch-preprocess", "", entry["command"])
    commands.append(entry)


def members(entry):
    """The sources that a joined file includes; itself when it is none."""
    if "/Unity/unity_" not in entry["file"]:
        return [entry["file"]]
    return re.findall(r'#include "(.+)"', open(entry["file"]).read())


files = []
if wanted and wanted != ["--product"]:
    single = {}
    for entry in commands:
        for member in members(entry):
            command = entry["command"].replace(entry["file"], member)
            single[os.path.realpath(member)] = dict(entry, file=member, command=command)
    commands = list(single.values())
    for name in wanted:
        if os.path.realpath(name) not in single:
            sys.exit(f"{name} is not compiled by the dev build")
        files.append(os.path.realpath(name))
else:
    for entry in commands:
        ours = [os.path.relpath(member, root) for member in members(entry)]
        ours = [member for member in ours if not member.startswith("build/")]
        if ours and not (wanted and all(member.startswith("tests/") for member in ours)):
            files.append(entry["file"])
json.dump(commands, open(os.path.join(place, "compile_commands.json"), "w"))
print(*sorted(set(files)), sep="\n")

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh [--product | FILE...]: clang-tidy over every source file of the tree (--product: without the
# tests), or over these, by what the dev build compiles, but each with the headers it names itself.
# The last line counts files.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/resources/scripts/common.sh"
cd "$root"
install_packages build check
build dev
place=$(mktemp -d)
export place
trap 'rm -rf "$place"' EXIT
without=build/
sed 's/ -fpch-preprocess//; s/ -Winvalid-pch -include [^ ]*//' build/dev/compile_commands.json \
    >"$place/compile_commands.json"
if [ "${1:-}" = --product ]; then
    without=tests/
    shift
fi
files=("$@")
[ $# -gt 0 ] || mapfile -t files < <(python3 -c '
import json, os, sys
files = {os.path.relpath(entry["file"]) for entry in json.load(open("build/dev/compile_commands.json"))}
print(*sorted(file for file in files if not file.startswith(("build/", sys.argv[1]))), sep="\n")' "$without")
code=0
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "${files[@]}" | xargs -0 -P "$(build_jobs)" -n 1 sh -c '
    said=$(clang-tidy -p "$place" --quiet "$1" 2>"$place/$$") && exit
    printf "%s\n" "$said"
    case $said in *error:*) ;; *) cat "$place/$$" ;; esac
    : >"$place/failed.$$"
    ' sh || code=$?
failed=$(find "$place" -name 'failed.*' | wc -l)
echo "$((${#files[@]} - failed)) passed, $failed failed"
[ "$code" -eq 0 ] && [ "$failed" -eq 0 ]

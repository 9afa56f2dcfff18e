#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh [--product | FILE...]: clang-tidy by what the dev build compiles: over everything (--product:
# without the tests), up to eight files of a folder read as one, or over these files, each with the headers
# it names itself. The last line counts what was read at once.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
. "$root/resources/scripts/common.sh"
cd "$root"
install_packages build check
build dev
place=$(mktemp -d)
export place
trap 'rm -rf "$place"' EXIT
python3 "$root/resources/scripts/tidycommands.py" "$root" "$place" "$@" >"$place/files"
mapfile -t files <"$place/files"
code=0
export ours='/(app|ui|models|providers|tests)/.*\.(h|cpp)$'
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "${files[@]}" | xargs -0 -P "$(build_jobs)" -n 1 sh -c '
    said=$(clang-tidy -p "$place" --quiet --header-filter="$ours" "$1" 2>"$place/$$") && exit
    printf "%s\n" "$said"
    case $said in *error:*) ;; *) cat "$place/$$" ;; esac
    : >"$place/failed.$$"
    ' sh || code=$?
failed=$(find "$place" -name 'failed.*' | wc -l)
echo "$((${#files[@]} - failed)) passed, $failed failed"
[ "$code" -eq 0 ] && [ "$failed" -eq 0 ]

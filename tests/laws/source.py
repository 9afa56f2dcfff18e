# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the laws read it."""
import os
import re
import subprocess

ROOMS = ("app", "ui", "models", "providers")
CODE = (".cpp", ".h")
TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<end>[^(\s]*)\(.*?\)(?P=end)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'',
    re.S)


class Tree:
    """The files of a checkout: those git knows (and new ones it does not ignore), or all."""

    def __init__(self, root):
        self.root = os.path.abspath(root)
        self.tracked = sorted(self._listed("--cached") or self._walked())
        others = self._listed("--others", "--exclude-standard")
        self.paths = sorted({*self.tracked, *others})

    def _listed(self, *which):
        if not os.path.exists(os.path.join(self.root, ".git")):
            return []
        git = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", self.root, "ls-files", "-z", *which],
            capture_output=True, check=False)
        names = git.stdout.decode().split("\0") if git.returncode == 0 else []
        return [name for name in names if name and os.path.isfile(os.path.join(self.root, name))]

    def _walked(self):
        for folder, folders, files in os.walk(self.root):
            inside = os.path.relpath(folder, self.root)
            folders[:] = [f for f in folders if f not in ("build", ".git", "__pycache__")]
            for name in files:
                yield os.path.normpath(os.path.join(inside, name))

    def text(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
            return file.read()

    def code(self, *rooms, endings=CODE):
        """The C++ files of these rooms (all, and the tests, when none is named)."""
        rooms = rooms or ROOMS + ("resources", "tests")
        return [path for path in self.paths
                if path.endswith(endings) and path.split("/")[0] in rooms]


def bare(text, strings=False):
    """The text with comments (and with strings=True string literals) blanked, lines kept."""
    def blank(match):
        token = match.group(0)
        if token[0] != "/" and not strings:
            return token
        return "\n" * token.count("\n")
    return TOKENS.sub(blank, text)


def hits(tree, paths, pattern, why, prepare=lambda text: bare(text, strings=True)):
    """One line per match of pattern in these files."""
    found = []
    for path in paths:
        text = prepare(tree.text(path))
        for match in re.finditer(pattern, text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(f"{path}:{line}: {match.group(0).strip()!r}: {why}")
    return found

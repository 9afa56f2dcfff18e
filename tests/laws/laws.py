#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""laws.py LAW ROOT: checks one law of the README's architecture section over a source tree.
laws.py LAW: the control; the law must find what controls.py breaks in a small tree, and no more.
"""
import contextlib
import json
import re
import statistics
import sys
import tempfile
import xml.etree.ElementTree

import controls
from source import ROOMS, Tree, bare, hits

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"', re.M)
MAY_INCLUDE = {"app": {"app", "ui", "providers", "models"}, "ui": {"ui", "models"},
               "providers": {"providers", "models"}, "models": {"models"}}
MODELS = {"core": {"core"}, "domain": {"core", "domain"}, "ports": {"core", "domain", "ports"},
          "store": {"core", "domain", "ports", "store", "index"},
          "index": {"core", "domain", "ports", "store", "index"},
          "desk": {"core", "domain", "ports", "store", "index", "desk"},
          "items": {"core", "domain", "ports", "store", "index", "desk", "items"}}
SHARED_BY_PROVIDERS = {"http", "json"}
TOP = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "models", "providers",
       "resources", "tests", "translations", "ui"}


def includes(tree):
    """Rooms include along the arrows only, root-relative, and nothing includes a test."""
    found = []
    present = set(tree.paths)
    for path in tree.code():
        room, *rest = path.split("/")
        for match in INCLUDE.finditer(bare(tree.text(path))):
            target = match.group(1)
            line = f"{path}:{tree.text(path).count(chr(10), 0, match.start()) + 1}: \"{target}\""
            if target.endswith(".moc") and "/" not in target:
                continue
            if target not in present:
                found.append(f"{line}: not a path from the root of the checkout")
                continue
            to, *inner = target.split("/")
            if room in MAY_INCLUDE and to not in MAY_INCLUDE[room]:
                found.append(f"{line}: {room} may not include {to}")
            elif room == to == "models" and inner[0] not in MODELS.get(rest[0], set()):
                found.append(f"{line}: models/{rest[0]} may not include models/{inner[0]}")
            elif (room == to == "providers" and len(inner) > 1 and
                  inner[0] not in SHARED_BY_PROVIDERS | {rest[0]}):
                found.append(f"{line}: providers/{rest[0]} may not include providers/{inner[0]}")
    return found


def size(tree):
    """No .cpp above 500 lines, no header above 250; prints median and 90th percentile."""
    found = []
    for ending, limit in ((".cpp", 500), (".h", 250)):
        sizes = {path: tree.text(path).count("\n") for path in tree.code(endings=(ending,))}
        found += [f"{path}: {lines} lines, the limit is {limit}"
                  for path, lines in sizes.items() if lines > limit]
        ordered = sorted(sizes.values())
        if ordered:
            print(f"note: {ending}: {len(ordered)} files, median {statistics.median(ordered):.0f}, 90th "
                  f"percentile {ordered[len(ordered) * 9 // 10]}, longest {ordered[-1]} lines")
    return found


def network(tree):
    """QNetworkAccessManager lives in providers/http only: it may send a POST again by itself."""
    paths = [path for path in tree.code(*ROOMS) if not path.startswith("providers/http/")]
    return hits(tree, paths, r"\bQNetworkAccessManager\b", "only providers/http may use it")


def banned(tree):
    """What would block, nest event loops, rescan big lists or accept any certificate."""
    rules = (
        (r"\bQSortFilterProxyModel\b", "too slow over the big lists; models/index answers"),
        (r"\bQEventLoop\b|\bprocessEvents\s*\(", "no nested event loops"),
        (r"\bignoreSslErrors\b", "certificates are verified, always"),
        (r"\bco_(?:await|return|yield)\b", "no coroutines (g++ 12 destroys temporaries twice)"),
        (r"->\s*exec\s*\(\s*\)|\b\w*(?:[dD]ialog|[mM]enu|[wW]izard|[bB]ox|[sS]heet)\w*\.exec\s*\(",
         "no exec() on dialogs and menus: open() or popup()"),
        (r"\bQMessageBox\s*::\s*(?:question|warning|critical|information|about|aboutQt)\s*\("
         r"|\bQInputDialog\s*::\s*get\w+\s*\("
         r"|\bQ(?:File|Color|Font)Dialog\s*::\s*get(?:Open|Save|Existing|Color|Font)\w*\s*\(",
         "static dialogs nest event loops and show rich text"),
        (r"\.then\s*\(", "no QFuture::then: it asserts when its context dies first"))
    paths = tree.code(*ROOMS)
    return [line for pattern, why in rules for line in hits(tree, paths, pattern, why)]


def vendors(tree):
    """No vendor is named in models or ui: a fifth one costs a folder in providers only."""
    names = r"(?i)esim[ _-]?access|travel[ _-]?roam|troveana|white[ _-]?label"
    paths = [path for path in tree.paths if path.split("/")[0] in ("models", "ui")]
    named = [f"{path}: the path names a vendor" for path in paths if re.search(names, path)]
    return named + hits(tree, paths, names, "names a vendor", prepare=lambda text: text)


def licence(tree):
    """Every source file says its licence at its head; C++ also whose it is. (The folders' lists
    of files, CMakeLists.txt below the top, need not.)"""
    found = []
    for path in tree.paths:
        name = path.rsplit("/", 1)[-1]
        script = path in ("app/run", "tests/run", ".ci/run") or path.endswith(
            (".py", ".sh", ".cmake")) or path == "CMakeLists.txt"
        if not script and not name.endswith((".cpp", ".h")):
            continue
        head = tree.text(path).split("\n")[:3]
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in head):
            found.append(f"{path}: no SPDX-License-Identifier: GPL-3.0-or-later in its head")
        elif name.endswith((".cpp", ".h")) and "SPDX-FileCopyrightText" not in head[0]:
            found.append(f"{path}: no SPDX-FileCopyrightText in its first line")
    return found


def places(tree):
    """No path of somebody's machine, no host of a package registry or mirror."""
    pattern = (r"(?<![\w.])/(?:work|root|Users|home/(?!clerk\b)\w+)/[\w.]+|/tmp/w/"
               r"|\b(?:[\w-]+\.)*(?:pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|crates\.io"
               r"|proxy\.golang\.org|docker\.io|ghcr\.io|quay\.io|pkg\.dev|debian\.org/debian"
               r"|ubuntu\.com/ubuntu|artifactory[\w.-]*|jfrog\.io)\b")
    text = [path for path in tree.paths if path != "tests/laws/laws.py" and
            not path.endswith((".png", ".ico", ".qm", ".gz", ".ttf", ".otf", ".db", ".jpg"))]
    return hits(tree, text, pattern, "no machine paths, no registry hosts", prepare=lambda t: t)


def top(tree):
    """The top level stays a table of contents. (A file somebody left beside it is his own.)"""
    entries = {path.split("/")[0] for path in tree.tracked}
    strangers = sorted(e for e in entries - TOP if not e.startswith("."))
    return ([f"{name}: not a place of the top level" for name in strangers] +
            [f"{name}: missing at the top level" for name in sorted(TOP - entries)])


def cmake(tree):
    """Less than 400 lines of CMake in all."""
    lines = {path: tree.text(path).count("\n") for path in tree.paths
             if path.endswith((".cmake", "CMakeLists.txt"))}
    total = sum(lines.values())
    print(f"note: CMake: {total} lines in {len(lines)} files")
    if total < 400:
        return []
    longest = sorted(lines, key=lines.get, reverse=True)[:5]
    return [f"{total} lines of CMake, the limit is 400; longest: {', '.join(longest)}"]


def sleeps(tree):
    """Tests wait for what happens (QTRY_*) or turn a clock by hand; they never sleep."""
    pattern = (r"\bqSleep\s*\(|\bQThread\s*::\s*[mu]?sleep\s*\(|\bsleep_(?:for|until)\s*\("
               r"|(?<![\w.>])(?:::)?(?:u|nano)?sleep\s*\(")
    return hits(tree, tree.code("tests"), pattern, "no sleep in tests")


# Where a vendor's code names a row: a word with a dot is one wherever it stands.
ROW = re.compile(r'"([a-z]+\.[a-z]+)"_L1')
ASKING = re.compile(r"(?:\.(?:key|second)\s*=|\b(?:find|request|requestFor|isOff|send)\s*\("
                    r"|\bprepare\s*\(\s*[\w:]+\s*,)([^,;{}]*)")
NAMED = re.compile(r'QLatin1StringView\s+(\w+)\("([a-z.]+)"\)')


def asked(tree, folder):
    """What the code of this folder asks its endpoint table for: key -> where."""
    found, names, places = {}, {}, set()
    for path in tree.paths:
        if not path.startswith(folder + "/") or not path.endswith((".cpp", ".h")):
            continue
        text = bare(tree.text(path))
        places |= set(re.findall(r"\bendpoint::(\w+)", text))
        for block in re.finditer(r"namespace endpoint \{(.*?)\n\}", text, re.S):
            names |= {name: (key, path) for name, key in NAMED.findall(block.group(1))}
        spans = [(match.start(1), match.group(1)) for match in ASKING.finditer(text)]
        rows = [(match.start(), match.group(1)) for match in ROW.finditer(text)]
        rows += [(start + match.start(), match.group(1)) for start, span in spans
                 for match in re.finditer(r'"([a-z.]+)"_L1', span)]
        for start, key in rows:
            found.setdefault(key, f"{path}:{text.count(chr(10), 0, start) + 1}")
    found |= {key: path for name, (key, path) in names.items() if name in places}
    return found


def endpoints(tree):
    """Every row of an endpoint table is asked for by its vendor's code, and what that code asks for
    has a row: else a call could never be made, or be set right for an account."""
    found = []
    for path in tree.paths:
        if not re.fullmatch(r"resources/endpoints/\w+\.json", path):
            continue
        folder = "providers/" + path.rsplit("/", 1)[-1].removesuffix(".json")
        keys = [row["key"] for row in json.loads(tree.text(path))]
        used = asked(tree, folder)
        found += [f"{path}: {key} stands twice" for key in sorted(set(keys)) if keys.count(key) > 1]
        found += [f"{path}: {key} is asked for nowhere in {folder}"
                  for key in sorted(set(keys) - set(used))]
        found += [f"{used[key]}: {key} has no row in {path}"
                  for key in sorted(set(used) - set(keys))]
    return found


QUOTED = re.compile("“[^”]+”|„[^“”]+[“”]|«[^»]+»|「[^」]+」|‘[^’]+’")
VERBATIM = re.compile(r"%[1-9]|LPA:1[$]|[*]#06#|SM-DP[+]|APN|EID")


def translated(message):
    """What is wrong with one translation: nothing, or why a customer should not read it."""
    source, translation = message.findtext("source"), message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
    if translation.get("type") or not all(forms) or not forms:
        return "not translated"
    for form in forms:
        if sorted(VERBATIM.findall(form)) != sorted(VERBATIM.findall(source)):
            return "a place or a name that must stand in it is missing"
        if len(QUOTED.findall(form)) != len(QUOTED.findall(source)):
            return "its quotation marks are broken"
    return "" if not plural or "%n" in forms[-1] else "the number is missing"


def customers(tree):
    """What is said to customers is translated into each of their languages, with every %1, %n and
    name in its place."""
    words = tree.text("ui/customer/customerwords.cpp")
    languages = re.findall(r'\{u"([A-Za-z-]+)"_s, u"', words)
    if not languages:
        return ["ui/customer/customerwords.cpp: no languages found"]
    found = []
    english = None
    for language in languages:
        path = f"translations/customer_{language}.ts"
        if path not in tree.paths:
            found.append(f"{path}: missing")
            continue
        messages = list(xml.etree.ElementTree.fromstring(tree.text(path)).iter("message"))
        sources = [message.findtext("source") for message in messages]
        english = english or sources
        if sources != english:
            found.append(f"{path}: other sentences than in {languages[0]}")
        found += [f"{path}: {message.findtext('source')}: {wrong}"
                  for message in messages if (wrong := translated(message))]
    return found


MODEL = re.compile(r"class (\w+)(?: final)? : public (?:TableModel|QAbstract\w+Model|QStandardItemModel"
                   r"|Q\w*ProxyModel)\b")


def models(tree):
    """Every item model stands in a test that runs QAbstractItemModelTester."""
    tested = " ".join(bare(tree.text(path)) for path in tree.code("tests", endings=(".cpp",))
                      if re.search(r"\bQAbstractItemModelTester \w+\(", bare(tree.text(path))))
    return [f"{path}: {name} is in no test with QAbstractItemModelTester"
            for path in tree.code("models", "ui") for name in MODEL.findall(bare(tree.text(path)))
            if not re.search(rf"\b{name}\b", tested)]


INPUT = re.compile(r"new (Q(?:LineEdit|PlainTextEdit|TextEdit|(?:Double)?SpinBox|Date(?:Time)?Edit"
                   r"|ComboBox|CheckBox|RadioButton|KeySequenceEdit)|Credential(?:Edit|Fields)"
                   r"|TypedConfirmation|LanguageBox|Customer(?:Form|List)|PlanField|PinPanel)\b")
# Forms that keep no draft, and why.
DRAFTLESS = {
    "ActSheet": "the base of others; LifecycleSheet stands in the same file",
    "BatchView": "shows a batch; its filter is no form",
    "ChangesSheet": "shows changes; choices of what is seen",
    "CustomersSheet": "what is typed is kept at once, with a way back",
    "DiagnosticsSheet": "only shows what would be saved",
    "EraseSheet": "a consent: what is erased is chosen anew each time",
    "HandOverSheet": "choices that the desk remembers by itself",
    "LifecycleSheet": "a consent: typed anew each time",
    "ManualWindow": "a search in the manual",
    "MonthCloseSheet": "which month, and what is missing in it",
    "NameSheet": "one name",
    "PasswordSheet": "secrets",
    "PasteSheet": "belongs to a pasted code, which is a secret until it is imported",
    "PriceHistorySheet": "shows prices; its filter is no form",
    "PriceListSheet": "the language and brand line that the hand-over pack keeps",
    "RefundsSheet": "shows money to get back; its filter is no form",
    "RegistrationSheet": "secrets, and one address for one exchange with the vendor",
    "RemoveAccountDialog": "a consent: typed anew each time",
    "ReplaceKeysDialog": "secrets",
    "ShortcutsSheet": "a key that is chosen is kept at once",
    "SpendPinSheet": "secrets",
    "VaultExportSheet": "secrets",
    "VaultImportSheet": "secrets",
}


def drafts(tree):
    """Every sheet with fields keeps what is typed, in its own code or by whoever opens it, or has
    its reason in DRAFTLESS."""
    found, sheets, kept = [], {}, set(DRAFTLESS)
    for path in tree.code("ui"):
        text = bare(tree.text(path))
        for name in re.findall(r"class (\w+)(?: final)? : public (?:Act)?Sheet\b", text):
            sheets[name] = path.removesuffix(".h") + ".cpp"
        for variable, name in re.findall(r"auto\* (\w+) = new (\w+)\(", text):
            if re.search(rf"\b{variable}->keepDraft\(", text):
                kept.add(name)
    for name, path in sheets.items():
        text = bare(tree.text(path)) if path in tree.paths else ""
        fields = sorted(set(INPUT.findall(text)))
        if fields and name not in kept and not re.search(r"(?<!->)\bkeepDraft\(", text):
            found.append(f"{path}: {name} has fields ({', '.join(fields)}) and keeps no draft")
    return found


LAWS = {law.__name__: law for law in (includes, size, network, banned, vendors, licence, places,
                                      top, cmake, sleeps, endpoints,
                                      customers, models, drafts)}


def check(name, root):
    """Prints what breaks the law; 0 when nothing does."""
    tree = Tree(root)
    if not tree.paths:
        print(f"{root}: nothing to check")
        return 1
    found = LAWS[name](tree)
    print("\n".join(found) if found else f"{name}: {len(tree.paths)} files, nothing found")
    return 1 if found else 0


def control(name):
    """0 when the law finds every planted breach and nothing else in a tree made for it."""
    wrong = 0
    for number, (files, expected) in enumerate(controls.CONTROLS[name]):
        with tempfile.TemporaryDirectory() as folder:
            controls.plant(folder, files)
            with contextlib.redirect_stdout(None):
                found = LAWS[name](Tree(folder))
        missed = [path for path in expected if not any(line.startswith(path) for line in found)]
        extra = [line for line in found if not line.startswith(tuple(expected))]
        for text in [f"not caught: {path}" for path in missed] + [f"too much: {e}" for e in extra]:
            print(f"{name}, tree {number}: {text}")
            wrong = 1
        if not expected and not found:
            print(f"{name}, tree {number}: clean, as it should be")
    return wrong


sys.exit(check(sys.argv[1], sys.argv[2]) if len(sys.argv) > 2 else control(sys.argv[1]))

# SPDX-FileCopyrightText: 2026 The Simstock authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Broken trees the laws must catch: per law a list of (files, beginnings of the lines expected).
A file of a tree that is not expected is lawful, and naming it would fail the control too."""
import os

HEAD = "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
# Put together here, so that this file keeps the law about places.
WORKPLACE = "/" + "work/main"
REGISTRY = "files." + "pythonhosted" + ".org"
LAWFUL_TOP = ["CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", ".clang-format"] + [
    f"{room}/a.txt" for room in ("app", "models", "providers", "resources", "tests",
                                 "translations", "ui")]

LANGUAGES = '{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},\n'


def sentences(*rows):
    """A translators' file: (sentence, translation) or (sentence, [plural forms])."""
    text = "<TS><context><name>simstock::Customer</name>"
    for source, words in rows:
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in words) if isinstance(words, list) else words
        kind = ' numerus="yes"' if isinstance(words, list) else ""
        state = "" if words else ' type="unfinished"'
        text += (f"<message{kind}><source>{source}</source>"
                 f"<translation{state}>{forms}</translation></message>")
    return text + "</context></TS>"


ENGLISH = [("%n day(s)", ["%n day", "%n days"]), ("%1, %2", "%1, %2"), ("Tap “Add”", "Tap “Add”"), ("Hello", "Hello")]

CONTROLS = {
    "includes": [({
        "models/core/a.h": '#include <QString>\n// #include "ui/x.h"\n',
        "models/domain/a.h": '#include "models/core/a.h"\n',
        "models/ports/a.h": '#include "models/domain/a.h"\n',
        "models/store/a.h": '#include "models/ports/a.h"\n',
        "models/items/a.h": '#include "models/store/a.h"\n',
        "models/core/up.h": '#include "models/domain/a.h"\n',
        "models/domain/up.h": '#include "models/ports/a.h"\n',
        "models/ports/up.h": '#include "models/store/a.h"\n',
        "models/store/up.h": '#include "models/items/a.h"\n',
        "models/core/out.h": '#include "ui/shell/a.h"\n',
        "models/desk/out.h": '#  include "providers/http/a.h"\n',
        "providers/http/a.h": '#include "models/core/a.h"\n',
        "providers/shared.h": '#include "providers/http/a.h"\n',
        "providers/one/a.cpp": '#include "providers/http/a.h"\n#include "providers/shared.h"\n',
        "providers/two/a.cpp": '#include "providers/one/b.h"\n',
        "providers/one/b.h": "",
        "providers/http/up.h": '#include "providers/one/b.h"\n',
        "providers/one/out.h": '#include "ui/shell/a.h"\n',
        "ui/shell/a.h": '#include "models/items/a.h"\n',
        "ui/shell/out.h": '#include "providers/http/a.h"\n',
        "ui/shell/near.cpp": '#include "a.h"\n',
        "ui/shell/dots.cpp": '#include "../shell/a.h"\n',
        "app/main.cpp": '#include "ui/shell/a.h"\n#include "providers/one/b.h"\n',
        "app/test.cpp": '#include "tests/support/a.h"\n',
        "tests/support/a.h": '#include "models/core/a.h"\n',
        "tests/core/tst_a.cpp": '#include "tests/support/a.h"\n#include "tst_a.moc"\n',
    }, ["models/core/up.h:1", "models/domain/up.h:1", "models/ports/up.h:1", "models/store/up.h:1",
        "models/core/out.h:1", "models/desk/out.h:1", "providers/two/a.cpp:1",
        "providers/http/up.h:1", "providers/one/out.h:1", "ui/shell/out.h:1", "ui/shell/near.cpp:1",
        "ui/shell/dots.cpp:1", "app/test.cpp:1"])],
    "size": [({"ui/a.cpp": "\n" * 500, "ui/a.h": "\n" * 250, "ui/long.cpp": "\n" * 501,
               "tests/long.h": "\n" * 251}, ["ui/long.cpp", "tests/long.h"])],
    "network": [({
        "providers/http/client.cpp": "QNetworkAccessManager m;\n",
        "providers/esim/a.cpp": "#include <QNetworkReply>\n// QNetworkAccessManager is not here\n",
        "providers/esim/b.cpp": "QNetworkAccessManager m;\n",
        "ui/a.cpp": "#include <QNetworkAccessManager>\n",
    }, ["providers/esim/b.cpp:1", "ui/a.cpp:1"])],
    "banned": [({
        "models/a.cpp": 'query.exec();\nlog(u"co_await");\n/* QEventLoop\n*/ int QEventLoops;\n',
        "app/a.cpp": "return application.exec();\n",
        "tests/a.cpp": "QCoreApplication::processEvents();\nQSortFilterProxyModel m;\n",
        "ui/1.cpp": "class A : public QSortFilterProxyModel {};\n",
        "ui/2.cpp": "QEventLoop loop;\n",
        "ui/3.cpp": "qApp->processEvents ();\n",
        "providers/4.cpp": "reply->ignoreSslErrors();\n",
        "models/5.cpp": "co_await next();\n",
        "ui/6.cpp": "sheet->exec();\n",
        "ui/7.cpp": "orderDialog.exec();\n",
        "app/8.cpp": "QMessageBox::warning(this, a, b);\n",
        "ui/9.cpp": "QFileDialog::getOpenFileName(this);\n",
        "models/10.cpp": "future.then(this, [] {});\n",
    }, ["ui/1.cpp:1", "ui/2.cpp:1", "ui/3.cpp:1", "providers/4.cpp:1", "models/5.cpp:1",
        "ui/6.cpp:1", "ui/7.cpp:1", "app/8.cpp:1", "ui/9.cpp:1", "models/10.cpp:1"])],
    "vendors": [({
        "models/a.cpp": 'auto vendor = u"vendor";\n', "providers/esimaccess/a.cpp": "esimaccess\n",
        "app/a.cpp": "EsimAccessProvider p;\n", "tests/a.cpp": "Troveana\n",
        "models/b.cpp": 'auto vendor = u"esimaccess";\n', "ui/b.cpp": "// as eSIM Access does it\n",
        "ui/c.ui": "<string>Travel Roam</string>\n", "models/troveanaorder.h": "\n",
    }, ["models/b.cpp:1", "ui/b.cpp:1", "ui/c.ui:1", "models/troveanaorder.h"])],
    "licence": [({
        "ui/a.cpp": HEAD, "CMakeLists.txt": "\n", "ui/CMakeLists.txt": "\n",
        "ui/b.cpp": "#pragma once\n", "ui/c.h": HEAD.split("\n", 1)[1], "tests/run": "#!/bin/sh\n",
        "resources/a.cmake": "\n", "README.md": "# A\n",
    }, ["ui/b.cpp", "ui/c.h", "tests/run", "resources/a.cmake", "CMakeLists.txt"])],
    "places": [({
        "README.md": "app/run, https://example.org/work/ and ~/.config\n",
        "a.md": f"see {WORKPLACE}\n", "resources/b.txt": f"https://{REGISTRY}/x\n",
    }, ["a.md:1", "resources/b.txt:1"])],
    "top": [({name: "" for name in LAWFUL_TOP}, []),
            ({name: "" for name in LAWFUL_TOP + ["docs/a.md", "notes.txt"] if name != "LICENSE"},
             ["docs", "notes.txt", "LICENSE"])],
    "cmake": [({"CMakeLists.txt": "\n" * 399, "a.cpp": "\n" * 9}, []),
              ({"CMakeLists.txt": "\n" * 200, "a/b.cmake": "\n" * 200}, ["400 lines"])],
    "sleeps": [({
        "tests/a.cpp": 'QTRY_VERIFY(true);\nclock.sleepUntil(1);\n// QTest::qSleep(1)\nlaptop.sleep();\n',
        "models/a.cpp": "QThread::msleep(5);\n",
        "tests/1.cpp": "QTest::qSleep(1);\n", "tests/2.cpp": "QThread::msleep(1);\n",
        "tests/3.cpp": "std::this_thread::sleep_for(1s);\n", "tests/4.cpp": "::usleep(1);\n",
        "tests/5.cpp": "  sleep(1);\n",
    }, [f"tests/{number}.cpp:1" for number in range(1, 6)])],
    "endpoints": [({
        "resources/endpoints/one.json": '[{"key": "a"}, {"key": "a.b"}, {"key": "a.c"}]',
        "providers/one/a.cpp": 'read({.key = "a"_L1}); word == "idle"_L1; // "a.d"_L1\n'
                               'change({.key = isNew ? "a.b"_L1\n : "a.c"_L1});\n',
        "resources/endpoints/two.json": '[{"key": "a"}, {"key": "b"}]',
        "providers/two/a.h": 'namespace endpoint {\ninline constexpr QLatin1StringView first("a");\n'
                             'inline constexpr QLatin1StringView other("b");\n}\n',
        "providers/two/a.cpp": "request(endpoint::first); request(endpoint::other);\n",
        "providers/three/a.cpp": 'read({.key = "a"_L1});\n',
    }, []), ({
        "resources/endpoints/one.json": '[{"key": "a"}, {"key": "a"}, {"key": "b"}, {"key": "a.b"}]',
        "providers/one/a.cpp": 'read({.key = "a"_L1}); word == "b"_L1;\nask("a.c"_L1);\n'
                               'prepare(ActKind::Order, "d"_L1);\n',
        "resources/endpoints/two.json": '[{"key": "e"}]',
        "providers/two/a.h": 'namespace endpoint {\ninline constexpr QLatin1StringView first("e");\n}\n',
        "providers/two/b.cpp": 'find("e.f"_L1);\n',
        "resources/endpoints/three.json": '[{"key": "g"}]',
    }, ["resources/endpoints/one.json: a stands", "resources/endpoints/one.json: b is",
        "resources/endpoints/one.json: a.b is", "providers/one/a.cpp:2: a.c",
        "providers/one/a.cpp:3: d", "resources/endpoints/two.json: e is", "providers/two/b.cpp:1: e.f",
        "resources/endpoints/three.json: g is"])],
    "customers": [({
        "ui/customer/customerwords.cpp": LANGUAGES,
        "translations/customer_en.ts": sentences(*ENGLISH),
        "translations/customer_de.ts": sentences(
            ("%n day(s)", ["ein Tag", "%n Tage"]), ("%1, %2", "%2, %1"), ("Tap “Add”", "„Neu“ drücken"), ("Hello", "Hallo")),
    }, []), ({
        "ui/customer/customerwords.cpp": LANGUAGES + '{u"fr"_s, u"Français"_s}, {u"it"_s, u"Italiano"_s},\n',
        "translations/customer_en.ts": sentences(*ENGLISH),
        "translations/customer_de.ts": sentences(
            ("%n day(s)", ["%n Tag", "Tage"]), ("%1, %2", "%1, 2"), ("Tap “Add”", "„Neu drücken"), ("Hello", "")),
        "translations/customer_fr.ts": sentences(("Hello", "Bonjour")),
    }, [f"translations/customer_de.ts: {source}" for source, _ in ENGLISH] +
       ["translations/customer_fr.ts: other", "translations/customer_it.ts"])],
    "models": [({
        "models/items/a.h": "class AModel final : public TableModel {\n// class CModel : public TableModel\n",
        "models/items/b.h": "class BModel : public QAbstractTableModel {\n", "ui/c.cpp": "class DModel final : public TableModel {\n",
        "tests/a.cpp": "QAbstractItemModelTester tester(&model);\nAModel model;\n// DModel\n",
        "tests/b.cpp": "BModel model; // QAbstractItemModelTester tester(&model);\n",
    }, ["models/items/b.h: BModel", "ui/c.cpp: DModel"])],
    "drafts": [({
        "ui/a/keptsheet.h": "class KeptSheet final : public Sheet {\n", "ui/a/keptsheet.cpp": "m(new QLineEdit(this))\nkeepDraft(a);\n",
        "ui/a/plainsheet.h": "class PlainSheet final : public Sheet {\n", "ui/a/plainsheet.cpp": "new QLabel(this)\n",
        "ui/a/openedsheet.h": "class OpenedSheet final : public Sheet {\n", "ui/a/openedsheet.cpp": "new QSpinBox(this)\n",
        "ui/a/pane.cpp": "auto* sheet = new OpenedSheet(this);\nsheet->keepDraft(a);\nauto* other = new LostSheet(this);\n",
        "ui/a/passwordsheet.h": "class PasswordSheet final : public Sheet {\n", "ui/a/passwordsheet.cpp": "new CredentialEdit(this)\n",
        "ui/a/lostsheet.h": "class LostSheet final : public ActSheet {\n", "ui/a/lostsheet.cpp": "new QComboBox(this)\n// keepDraft(a)\n",
    }, ["ui/a/lostsheet.cpp: LostSheet"])],
}


def plant(folder, files):
    """Writes one tree of CONTROLS into an empty folder."""
    for path, text in files.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)

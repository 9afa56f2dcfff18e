// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/support/testsupport.h"

using namespace simstock;
using namespace Qt::StringLiterals;
using Mode = Invocation::Mode;

Q_DECLARE_METATYPE(Invocation::Mode)

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void modes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("needsWindow");
        QTest::newRow("nothing") << QStringList{} << Mode::Console << true;
        QTest::newRow("demo") << QStringList{u"--demo"_s} << Mode::Console << true;
        QTest::newRow("tour") << QStringList{u"--tour"_s, u"d"_s} << Mode::Tour << true;
        QTest::newRow("sandbox") << QStringList{u"--sandbox"_s} << Mode::Sandbox << false;
        QTest::newRow("list") << QStringList{u"account"_s, u"list"_s} << Mode::AccountList << false;
        QTest::newRow("options after words")
            << QStringList{u"account"_s, u"remove"_s, u"x"_s, u"--data-dir"_s, u"d"_s}
            << Mode::AccountRemove << false;
        QTest::newRow("add") << QStringList{u"--data-dir=d"_s, u"account"_s, u"add"_s, u"v"_s,
                                            u"--label"_s,      u"L"_s}
                             << Mode::AccountAdd << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << Mode::Help << false;
        QTest::newRow("version") << QStringList{u"--version"_s} << Mode::Version << false;
    }
    void modes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Mode, mode);
        QFETCH(bool, needsWindow);
        const auto invocation = parseArguments(arguments);
        QVERIFY(invocation);
        QCOMPARE(invocation->mode, mode);
        QCOMPARE(invocation->needsWindow(), needsWindow);
    }

    void accountAddCarriesItsOptions()
    {
        const auto invocation = parseArguments(
            {u"account"_s, u"add"_s, u"somevendor"_s, u"--label"_s, u" Shop "_s, u"--environment"_s,
             u"sandbox"_s, u"--base-url"_s, u"http://127.0.0.1:1"_s, u"--data-dir"_s, u"/x"_s});
        QVERIFY(invocation);
        QCOMPARE(invocation->vendor.text(), u"somevendor"_s);
        QCOMPARE(invocation->label, u"Shop"_s);
        QCOMPARE(invocation->environment, Environment::Sandbox);
        QCOMPARE(invocation->baseUrl, u"http://127.0.0.1:1"_s);
        QCOMPARE(invocation->dataFolder, u"/x"_s);
    }

    void wrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("unknown word") << QStringList{u"frobnicate"_s};
        QTest::newRow("secret on the command line")
            << QStringList{u"account"_s, u"add"_s, u"v"_s, u"--access-code"_s, u"x"_s};
        QTest::newRow("no label") << QStringList{u"account"_s, u"add"_s, u"v"_s};
        QTest::newRow("bad environment") << QStringList{
            u"account"_s, u"add"_s, u"v"_s, u"--label"_s, u"L"_s, u"--environment"_s, u"prod"_s};
        QTest::newRow("unknown verb") << QStringList{u"account"_s, u"show"_s, u"x"_s};
        QTest::newRow("remove what") << QStringList{u"account"_s, u"remove"_s};
        QTest::newRow("too many") << QStringList{u"account"_s, u"list"_s, u"x"_s};
        QTest::newRow("bad port") << QStringList{u"--sandbox"_s, u"--port"_s, u"70000"_s};
        QTest::newRow("tour without a folder") << QStringList{u"--tour"_s};
    }
    void wrong()
    {
        QFETCH(QStringList, arguments);
        const auto invocation = parseArguments(arguments);
        QVERIFY(!invocation);
        QVERIFY(!invocation.error().userText.isEmpty());
    }

    void helpNamesEveryExitCode()
    {
        const QString help = helpText();
        for (const auto& word : {u"--demo"_s, u"--tour"_s, u"--sandbox"_s, u"account add"_s,
                                 u"3 keychain"_s, u"5 no such"_s})
            QVERIFY2(help.contains(word), qPrintable(word));
    }
};

SIMSTOCK_TEST_MAIN(TestCommandLine, QCoreApplication)
#include "tst_commandline.moc"

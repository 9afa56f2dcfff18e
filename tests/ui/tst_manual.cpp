// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/desktop/manualwindow.h"
#include "ui/esims/esimspane.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

QString manual(const QString& language)
{
    QFile file(u":/manual/%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Everything between blanks and brackets that looks like keys: "Ctrl+Shift+B", "F2".
QSet<QKeySequence> keysIn(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?:(?:Ctrl|Strg|Alt|Shift|Umschalt)\\+)+[A-Z0-9/,]|\\bF[0-9]{1,2}\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QSet<QKeySequence> keys;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        auto words = found.next().captured();
        words.replace(u"Strg"_s, u"Ctrl"_s).replace(u"Umschalt"_s, u"Shift"_s);
        keys.insert(QKeySequence::fromString(words, QKeySequence::PortableText));
    }
    return keys;
}

/// The depth of each heading, and the kind of each list and paragraph in between.
QStringList shapeOf(const QString& text)
{
    QStringList shape;
    for (const auto& block : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const auto line = block.trimmed();
        const auto items = line.count(
            QRegularExpression(u"^(?:-|[0-9]\\.) "_s, QRegularExpression::MultilineOption));
        shape.append(line.startsWith(u'#') ? line.section(u' ', 0, 0) : QString::number(items));
    }
    return shape;
}

} // namespace

/// The manual says the same in each language, and names keys that exist.
class TestManual : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PaneRig> rig;

private Q_SLOTS:
    void init()
    {
        SIMSTOCK_TEST_INIT
        rig = std::make_unique<PaneRig>();
        const ManualWindow window; // its resource is there from now on
    }
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        rig.reset();
    }

    void allLanguagesHaveTheSameSections()
    {
        const auto languages = QDir(u":/manual"_s).entryList();
        QCOMPARE(languages, (QStringList{u"ar.md"_s, u"de.md"_s, u"en.md"_s}));
        const auto english = shapeOf(manual(u"en"_s));
        QVERIFY(english.count(u"##"_s) > 10);
        for (const auto& language : {u"de"_s, u"ar"_s}) {
            QCOMPARE(shapeOf(manual(language)), english);
            const auto keys = keysIn(manual(language));
            QCOMPARE(keys, keysIn(manual(u"en"_s)));
        }
    }
    void everyKeyOfTheManualExists()
    {
        MainWindow window(*rig->desk, rig->theme, rig->settings);
        for (int number = 1; number <= 9; ++number)
            window.addPane(u"pane%1"_s.arg(number), Icon::Esims, u"Pane"_s,
                           [](const PaneContext& context, QWidget* parent) {
                               return new EsimsPane(context, parent);
                           });
        window.start();
        window.show();
        rig->settle();
        QSet<QKeySequence> existing;
        for (const auto* action : window.findChildren<QAction*>()) {
            for (const auto& keys : action->shortcuts())
                existing.insert(keys);
        }
        const auto named = keysIn(manual(u"en"_s));
        QVERIFY(named.size() > 15);
        for (const auto& keys : named)
            QVERIFY2(existing.contains(keys) || keys[0].keyboardModifiers() == Qt::AltModifier,
                     qUtf8Printable(keys.toString()));
        QVERIFY(!existing.contains(*keysIn(u"(Strg+Umschalt+J)"_s).cbegin())); // the control
    }
    void theWindowSpeaksTheLanguageOfTheInterface_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en_GB"_s << u"Hand an eSIM over"_s;
        QTest::newRow("German") << u"de_AT"_s << u"Eine eSIM übergeben"_s;
        QTest::newRow("Arabic") << u"ar_EG"_s << u"تسليم شريحة"_s;
        QTest::newRow("no manual") << u"fr_FR"_s << u"Hand an eSIM over"_s;
    }
    void theWindowSpeaksTheLanguageOfTheInterface()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(locale));
        ManualWindow window;
        window.openBeside();
        auto* text = window.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().contains(words));
        QVERIFY(!text->toPlainText().contains(u"**"_s)); // all of the marks were understood
        QTest::keyClicks(named<QLineEdit>(window, u"Find in the manual"_s), u"QR"_s);
        QCOMPARE(text->textCursor().selectedText(), u"QR"_s);
        QCOMPARE(namelessWidgets(window), QStringList());
    }
};

SIMSTOCK_TEST_MAIN(TestManual, QApplication)
#include "tst_manual.moc"

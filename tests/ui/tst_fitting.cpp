// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows in their usual size, in each language of the interface: no words cut, no widgets on each
// other. What the pictures show to the eye is looked at there.
#include "tests/support/testsupport.h"
#include "tests/ui/camera.h"
#include "tests/ui/fitting.h"
#include "tests/ui/panealbum.h"
#include "ui/desktop/aboutsheet.h"
#include "ui/desktop/interfacelanguage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

const QString longWords = u"Donaudampfschifffahrtsgesellschaft"_s;
using Break = std::function<void(QWidget&)>;

QLabel* labelIn(QWidget& window)
{
    auto* label = new QLabel(longWords, &window);
    window.layout()->addWidget(label);
    return label;
}

/// What comes after it stays where it is put.
void settle(QWidget& window)
{
    for (auto* child : window.findChildren<QWidget*>())
        child->show();
    window.layout()->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

Break scrolled(int width)
{
    return [width](QWidget& window) {
        auto* area = new QScrollArea(&window);
        auto* page = new QPushButton(longWords);
        page->setMinimumWidth(width);
        area->setWidget(page);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        window.layout()->addWidget(area);
    };
}

} // namespace

class TestFitting : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void isSeenWhenBroken_data()
    {
        QTest::addColumn<Break>("spoil");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const Break& spoil, const QString& kind) {
            QTest::newRow(name) << spoil << kind;
        };
        row(
            "a label that is too narrow", [](QWidget& one) { labelIn(one)->setFixedWidth(40); },
            u"cut words"_s);
        row(
            "wrapped words that are too low",
            [](QWidget& one) {
                auto* label = labelIn(one);
                label->setText(u"many words "_s.repeated(20));
                label->setWordWrap(true);
                label->setFixedSize(120, 20);
            },
            u"cut words"_s);
        row(
            "a button that is too narrow",
            [](QWidget& one) {
                auto* button = new QPushButton(longWords, &one);
                button->setFixedWidth(60);
                one.layout()->addWidget(button);
            },
            u"cut button"_s);
        row(
            "a choice that is too narrow",
            [](QWidget& one) {
                auto* box = new QComboBox(&one);
                box->addItem(longWords);
                box->setFixedWidth(60);
                one.layout()->addWidget(box);
            },
            u"cut choice"_s);
        row(
            "a hint of which little is left",
            [](QWidget& one) {
                auto* edit = new QLineEdit(&one);
                edit->setPlaceholderText(longWords);
                edit->setFixedWidth(60);
                one.layout()->addWidget(edit);
            },
            u"cut placeholder"_s);
        row(
            "tabs behind arrows",
            [](QWidget& one) {
                auto* tabs = new QTabBar(&one);
                tabs->setElideMode(Qt::ElideNone);
                for (int i = 0; i < 5; ++i)
                    tabs->addTab(longWords);
                tabs->setFixedWidth(100);
                one.layout()->addWidget(tabs);
            },
            u"cut tab"_s);
        row(
            "one on the other",
            [](QWidget& one) {
                auto* under = labelIn(one);
                auto* over = labelIn(one);
                settle(one);
                over->setGeometry(under->geometry());
            },
            u"overlap"_s);
        row(
            "one half outside",
            [](QWidget& one) {
                auto* label = labelIn(one);
                settle(one);
                label->move(one.width() - 10, 0);
            },
            u"outside"_s);
        row("a page wider than what scrolls it", scrolled(2000), u"wide page"_s);
        row(
            "grey on white",
            [](QWidget& one) {
                auto* label = labelIn(one);
                auto colours = label->palette();
                colours.setColor(QPalette::Window, Qt::white);
                colours.setColor(QPalette::WindowText, Qt::lightGray);
                label->setPalette(colours);
            },
            u"pale words"_s);
        row("nothing", [](QWidget& one) { labelIn(one); }, {});
        row("a page that fits", scrolled(10), {});
    }
    void isSeenWhenBroken()
    {
        QFETCH(Break, spoil);
        QFETCH(QString, kind);
        QWidget window;
        new QVBoxLayout(&window);
        window.resize(400, 300);
        window.show();
        spoil(window);
        for (auto* child : window.findChildren<QWidget*>()) {
            if (!child->isVisible())
                child->show();
        }
        const auto found = misfits(window);
        const bool isSeen = std::any_of(found.cbegin(), found.cend(), [&kind](const QString& one) {
            return one.startsWith(kind);
        });
        QCOMPARE(isSeen, !kind.isEmpty());
        QCOMPARE(found.isEmpty(), kind.isEmpty());
    }

    void everyWindowFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : {u"en"_s, u"de"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyWindowFits()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        Camera camera({{}, folder.path(), u"--dry"_s, u"--language"_s, language});
        PaneRig rig;
        Album album(camera, rig);
        rig.stockEverything();
        rig.orderEverything();
        album.open(u"light"_s);
        album.all();
        album.shop();
        album.guards();
        album.close();
        QCOMPARE(camera.misfitted().join(u'\n'), QString());
    }

    /// The pictures show the program as it is delivered, with its version.
    void picturesNameTheProgram()
    {
        QCoreApplication::setApplicationVersion({});
        const Camera camera({u"camera"_s, u"."_s, u"--dry"_s});
        QVERIFY2(versionText().startsWith(u"Simstock " SIMSTOCK_VERSION "\n"_s),
                 qPrintable(versionText()));
    }

    void figuresAreTheSameEverywhere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("figure");
        const auto row = [](const char* name, const QString& language, const QLocale& system,
                            const QString& figure) {
            QTest::newRow(name) << language << system << figure;
        };
        const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
        const QLocale germany(QLocale::German, QLocale::Germany);
        row("Arabic in Egypt", u"ar"_s, egypt, u"1,234.5"_s);
        row("Arabic in Germany", u"ar"_s, germany, u"1,234.5"_s);
        row("Arabic in Morocco writes 0 to 9 itself", u"ar"_s,
            QLocale(QLocale::Arabic, QLocale::Morocco), u"1.234,5"_s);
        row("the system's own, in Egypt", {}, egypt, u"1,234.5"_s);
        row("the system's own, in Germany", {}, germany, u"1.234,5"_s);
        row("German in Switzerland", u"de"_s, QLocale(QLocale::French, QLocale::Switzerland),
            u"1’234.5"_s);
        row("English in Iran", u"en"_s, QLocale(QLocale::Persian, QLocale::Iran), u"1,234.5"_s);
    }
    void figuresAreTheSameEverywhere()
    {
        QFETCH(QString, language);
        QFETCH(QLocale, system);
        QFETCH(QString, figure);
        QCOMPARE(figureLocale(language, system).toString(1234.5, 'f', 1), figure);
    }
};

SIMSTOCK_TEST_MAIN(TestFitting, QApplication)
#include "tst_fitting.moc"

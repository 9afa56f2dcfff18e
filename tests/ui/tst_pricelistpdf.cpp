// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/pricebook.h"
#include "models/domain/countries.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"
#include "tests/ui/panestock.h"
#include "tests/ui/uihelp.h"
#include "ui/catalogue/cataloguepane.h"
#include "ui/catalogue/pricelistsheet.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/languagebox.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

namespace {

ListedPlan plan(const QStringList& countries, qint64 gigabytes, int days, qint64 cents)
{
    ListedPlan plan;
    plan.countries = countries;
    if (gigabytes > 0)
        plan.data = DataSize(gigabytes * DataSize().gigabyte());
    plan.kind = gigabytes > 0 ? DataKind::Total : DataKind::Unlimited;
    plan.days = days;
    plan.price = DeskRig::dollars(cents);
    return plan;
}

/// What a reader of PDF finds; a page ends with a form feed.
QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    if (!writeBytes(path, pdf))
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qWarning("pdftotext is missing: install poppler-utils");
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Which of the words stand in the text; blanks do not count, and no dash is like the other.
QStringList leaks(QString text, const QStringList& words)
{
    static const QRegularExpression unsure(u"[\\s\\p{Pd}\\x{AD}\\x{2212}]"_s);
    text.remove(unsure);
    QStringList found;
    for (QString word : words) {
        if (text.contains(word.remove(unsure), Qt::CaseInsensitive))
            found.append(word);
    }
    return found;
}

/// How much is printed on the left and on the right half of the page below its head.
std::pair<int, int> inkOf(const PriceListDocument& document)
{
    QImage page(420, 594, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document.paint(painter, page.rect(), 0);
    painter.end();
    std::pair<int, int> ink;
    for (int y = page.height() / 4; y < page.height() * 3 / 4; ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (qGray(page.pixel(x, y)) < 128)
                ++(x < page.width() / 2 ? ink.first : ink.second);
        }
    }
    return ink;
}

} // namespace

/// Price lists for customers: retail only, in their language, whole.
class TestPriceListPdf : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;

private Q_SLOTS:
    void init() { SIMSTOCK_TEST_INIT }

    void manyPlansSpreadOverPages()
    {
        PriceListFacts facts{u"en"_s, u"Isar Travel"_s, {2026, 11, 22}, {}};
        const auto countries = countryCodes().mid(0, 120);
        for (const auto& country : countries) {
            for (int size = 1; size <= 10; ++size)
                facts.plans.append(plan({country}, size, 30, 499 + size * 100));
        }
        const PriceListDocument document(facts);
        QCOMPARE(document.lines(), 1200);
        QVERIFY(document.pages() > 8);
        QVERIFY(document.pages() < 40);
        const auto pdf = document.pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString text = textOf(pdf);
        QCOMPARE(text.count(u'\f'), document.pages());
        QCOMPARE(text.count(u"USD"_s), 1200); // nothing is lost between columns and pages
        const auto pages = text.split(u'\f');
        for (int page = 0; page < document.pages(); ++page) {
            QVERIFY(pages[page].contains(u"Isar Travel"_s));
            QVERIFY(pages[page].contains(u"November 22, 2026"_s));
            QVERIFY(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(document.pages())));
        }
        for (const auto& country : countries)
            QVERIFY2(!leaks(text, {countryName(country, QLocale::c())}).isEmpty() ||
                         !leaks(text, {countryName(country, QLocale(u"en"_s))}).isEmpty(),
                     qPrintable(country));
    }

    void countriesComeFirstAndTheCheapestOfTheSameStands()
    {
        auto perDay = plan({u"JP"_s}, 1, 1, 150);
        perDay.kind = DataKind::DailyThrottled;
        perDay.isPerDay = true;
        const PriceListDocument document(
            {u"en"_s,
             {},
             {2026, 11, 22},
             {plan({u"FR"_s, u"DE"_s, u"IT"_s}, 5, 30, 2000), plan({u"JP"_s}, 0, 7, 3000),
              plan({u"JP"_s}, 5, 30, 1500), plan({u"JP"_s}, 5, 30, 1399),
              plan({u"AT"_s}, 1, 7, 500), perDay}});
        QCOMPARE(document.lines(), 5);
        const QString text = textOf(document.pdf()).simplified();
        const QStringList order{u"Austria"_s,         u"USD 5.00"_s,  u"Japan"_s,
                                u"USD 13.99"_s,       u"a day"_s,     u"USD 1.50 a day"_s,
                                u"Unlimited data"_s,  u"USD 30.00"_s, u"Europe"_s,
                                u"France, Germany"_s, u"USD 20.00"_s};
        qsizetype at = 0;
        for (const auto& words : order) {
            const auto found = text.indexOf(words, at);
            QVERIFY2(found >= at, qPrintable(words + u" | "_s + text));
            at = found;
        }
        QVERIFY(!text.contains(u"15.00"_s));
    }

    void arabicIsMirrored()
    {
        PriceListFacts facts{u"en"_s, {}, {2026, 11, 22}, {}};
        for (int size = 1; size <= 30; ++size)
            facts.plans.append(plan({u"JP"_s}, size, 30, 500 + size));
        const auto [left, right] = inkOf(PriceListDocument(facts));
        QVERIFY(left > 200 && right == 0); // the first column only
        facts.language = u"ar"_s;
        const auto [mirroredLeft, mirroredRight] = inkOf(PriceListDocument(facts));
        QVERIFY(mirroredRight > 200 && mirroredLeft == 0);
    }

    void everyLanguageHasItsOwnWords()
    {
        for (const auto& language : customerLanguages()) {
            const PriceListDocument document(
                {language.code, u"Isar"_s, {2026, 11, 22}, {plan({u"JP"_s}, 5, 30, 1399)}});
            QCOMPARE(document.pages(), 1);
            const CustomerWords words(language.code);
            const auto text = textOf(document.pdf());
            // A reader gets scripts that join or stack their letters back in another order.
            static const QStringList plain{u"de"_s, u"es"_s, u"fr"_s, u"it"_s,
                                           u"pl"_s, u"pt"_s, u"ru"_s};
            QVERIFY2(!plain.contains(language.code) ||
                         !leaks(text, {countryName(u"JP", words.locale())}).isEmpty(),
                     qPrintable(language.code + text));
            QVERIFY(text.contains(u"Isar"_s));
        }
    }

    /// By keyboard, from the filtered catalogue to the file; what it must not say is not in it.
    void costsAndVendorsAreNotInTheFile()
    {
        PaneRig rig;
        CataloguePane pane(rig.context());
        pane.resize(1200, 700);
        pane.show();
        PriceRules rules;
        rules.formula = u"cost*2.37"_s;
        QVERIFY(rig.desk->priceBook().setRules(rules));
        rig.settle();
        auto* filter = named<QLineEdit>(pane, u"Filter catalogue"_s);
        QVERIFY(filter);
        filter->setText(u"japan"_s);
        rig.settle();
        QSignalSpy said(&pane, &Pane::said);
        rig.trigger(pane, ActionId::PriceList);
        auto* sheet = pane.findChild<PriceListSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessWidgets(*sheet), QStringList());
        auto* brand = named<QLineEdit>(*sheet, u"Brand line"_s);
        QVERIFY(brand);
        brand->setText(u"Isar Travel"_s);
        QTRY_VERIFY(sheet->primary()->isEnabled());
        QVERIFY(labels(*sheet).contains(u"with a price"_s));
        QVERIFY(sheet->focusWidget() == sheet->findChild<LanguageBox*>());
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        auto* dialog = sheet->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        const QString path = folder.filePath(u"list.pdf"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(said.wait());
        const auto pdf = bytesOf(path);
        const QString text = textOf(pdf);
        QVERIFY(text.contains(u"Isar Travel"_s));
        QVERIFY(text.contains(u"Japan"_s));
        QVERIFY(!text.contains(u"Thailand"_s));

        QStringList secrets{u"Main shop"_s, u"Acme"_s, u"fake"_s, u"cost"_s, u"margin"_s};
        int prices = 0;
        for (auto offer : DeskRig::plans()) {
            offer.account = rig.account;
            if (!offer.countries.contains(u"JP"_s) || offer.countries.size() != 1)
                continue;
            const auto retail = rig.desk->priceBook().retail(offer);
            QVERIFY(retail);
            prices += static_cast<int>(leaks(text, {retail->display(QLocale(u"en_US"_s))}).size());
            secrets.append(u"USD "_s + offer.cost.figure(QLocale(u"en_US"_s)));
            secrets.append(offer.code.text());
        }
        QVERIFY(prices > 0);
        QCOMPARE(leaks(text, secrets), QStringList());
        for (const auto& secret : std::as_const(secrets))
            QVERIFY(!pdf.contains(secret.toUtf8()));
        // The control: each of them is found when it is there.
        for (const auto& secret : std::as_const(secrets)) {
            const PriceListDocument leaky(
                {u"en"_s, secret, {2026, 11, 22}, {plan({u"JP"_s}, 5, 30, 1399)}});
            QVERIFY2(!leaks(textOf(leaky.pdf()), {secret}).isEmpty(), qPrintable(secret));
        }
    }
};

SIMSTOCK_TEST_MAIN(TestPriceListPdf, QApplication)
#include "tst_pricelistpdf.moc"

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"
#include "tests/support/decodedqr.h"
#include "tests/support/testsupport.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/handoverfiles.h"
#include "ui/customer/handoverprint.h"
#include "ui/customer/linkopener.h"
#include "ui/widgets/qrsymbol.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <zip.h>

using namespace simstock;
using namespace simstock::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(simstock::HandOverPaper)

/// What customers get can be read by their phones and does no harm to anybody's computer.
class TestHandOverPages : public QObject {
    Q_OBJECT
private:
    static constexpr int printedDots = 300; ///< per inch
    static constexpr double dotsPerMillimetre = printedDots / 25.4;

    static CustomerHandOver customer(const QString& language = u"en"_s, int number = 1)
    {
        const auto text = u"LPA:1$rsp-eu.simlessly.com$451F9802E6854E3EB1FB985235ed-%1"_s.arg(
            number, 4, 10, QLatin1Char('0'));
        CustomerHandOver one{.language = language, .code = *ActivationCode::parse(text)};
        one.brand = u"Harbour Travel"_s;
        one.customer = u"Ana Souza"_s;
        one.plan = u"Japan · 5 GB · 30 days"_s;
        one.iccid = u"8985224628000111%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        one.confirmationCode = u"4711"_s;
        one.startsAtInstall = true;
        return one;
    }
    static QByteArray content(const CustomerHandOver& one) { return one.code.qrText().toUtf8(); }
    /// By its longest dark run, which is longer than any in the words; in millimetres.
    static double qrSide(const QImage& page)
    {
        const auto symbol = *QrSymbol::of(content(customer()), QrSymbol::Correction::Paper);
        int modules = 0;
        for (const auto& run : symbol.runs())
            modules = qMax(modules, run.width());
        int longest = 0;
        for (int y = 0; y < page.height(); ++y) {
            int run = 0;
            for (int x = 0; x < page.width(); ++x) {
                run = qGray(page.pixel(x, y)) < 64 ? run + 1 : 0;
                longest = qMax(longest, run);
            }
        }
        return longest / double(modules) * symbol.modules() / dotsPerMillimetre;
    }
    struct Unzipped {
        QMap<QString, QByteArray> files;
    };
    static Unzipped unzip(const QByteArray& archive)
    {
        Unzipped all;
        auto* source = zip_source_buffer_create(
            archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
        auto* opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (!opened)
            return all;
        for (zip_int64_t i = 0; i < zip_get_num_entries(opened, 0); ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            zip_stat_t stat{};
            zip_stat_index(opened, index, 0, &stat);
            QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
            auto* file = zip_fopen_index(opened, index, 0);
            zip_fread(file, bytes.data(), stat.size);
            zip_fclose(file);
            all.files.insert(QString::fromUtf8(stat.name), bytes);
        }
        zip_discard(opened);
        return all;
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void everyPageIsReadByAPhone_data()
    {
        QTest::addColumn<HandOverPaper>("paper");
        QTest::addColumn<QString>("language");
        for (const auto& [name, paper] :
             {std::pair("slip", HandOverPaper::Slip), std::pair("a6", HandOverPaper::A6),
              std::pair("a4", HandOverPaper::A4)}) {
            for (const auto& language : {u"en"_s, u"de"_s, u"ar"_s, u"ja"_s})
                QTest::addRow("%s %s", name, qPrintable(language)) << paper << language;
        }
    }
    void everyPageIsReadByAPhone()
    {
        QFETCH(HandOverPaper, paper);
        QFETCH(QString, language);
        const HandOverDocument document({customer(language)}, paper);
        const auto page = handOverPicture(document, 0, printedDots);
        QCOMPARE(decodedQr(page), content(customer()));
        // Nothing stands on the edges: it all fits.
        for (int x = 0; x < page.width(); ++x)
            QCOMPARE(page.pixel(x, page.height() - 1), qRgb(255, 255, 255));
        for (int y = 0; y < page.height(); ++y) {
            QCOMPARE(page.pixel(0, y), qRgb(255, 255, 255));
            QCOMPARE(page.pixel(page.width() - 1, y), qRgb(255, 255, 255));
        }
    }
    void theCodeHasItsSizeOnPaper()
    {
        auto bare = customer();
        bare.brand.clear();
        const auto page =
            handOverPicture(HandOverDocument({bare}, HandOverPaper::A6), 0, printedDots);
        const double side = qrSide(page);
        QVERIFY2(side > 39 && side < 42.5, qPrintable(QString::number(side)));
    }
    void longWordsAndCodesStillFit()
    {
        auto one = customer(u"de"_s);
        one.plan = QString(u"Donaudampfschifffahrtsgesellschaft "_s).repeated(4);
        one.customer = QString(u"W"_s).repeated(80);
        one.code = *ActivationCode::parse(u"LPA:1$rsp.example.com$"_s + u"A1B2"_s.repeated(45));
        for (const auto paper : {HandOverPaper::A6, HandOverPaper::A4, HandOverPaper::Slip}) {
            const auto page = handOverPicture(HandOverDocument({one}, paper), 0, printedDots);
            QCOMPARE(decodedQr(page), content(one));
            for (int x = 0; x < page.width(); ++x)
                QCOMPARE(page.pixel(x, page.height() - 1), qRgb(255, 255, 255));
        }
    }
    void everyLabelOfASheetIsRead()
    {
        constexpr int count = HandOverDocument::labelColumns * HandOverDocument::labelRows + 1;
        for (const auto& language : {u"en"_s, u"ar"_s}) {
            QList<CustomerHandOver> all;
            for (int number = 1; number <= count; ++number)
                all.append(customer(language, number));
            const HandOverDocument document(all, HandOverPaper::Labels);
            QCOMPARE(document.pages(), 2);
            const auto sheet = handOverPicture(document, 0, printedDots);
            const int width = sheet.width() / HandOverDocument::labelColumns;
            const int height = sheet.height() / HandOverDocument::labelRows;
            for (int place = 0; place < count - 1; ++place) {
                const QRect label(place % HandOverDocument::labelColumns * width,
                                  place / HandOverDocument::labelColumns * height, width, height);
                QCOMPARE(decodedQr(sheet.copy(label)), content(all[place]));
            }
            QCOMPARE(decodedQr(handOverPicture(document, 1, printedDots)), content(all.last()));
        }
    }
    void thePdfIsThePage()
    {
        const HandOverDocument document({customer(), customer(u"ar"_s, 2)}, HandOverPaper::A6);
        const auto pdf = handOverPdf(document);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 2);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"page.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        QProcess reader; // poppler-utils, another program than the one that wrote it
        reader.start(u"pdftoppm"_s,
                     {u"-r"_s, u"300"_s, u"-png"_s, file.fileName(), folder.filePath(u"page"_s)});
        QVERIFY2(reader.waitForFinished(), "pdftoppm is missing: install poppler-utils");
        QImage first(folder.filePath(u"page-1.png"_s));
        QImage second(folder.filePath(u"page-2.png"_s));
        QCOMPARE(decodedQr(first), content(customer()));
        QCOMPARE(decodedQr(second), content(customer(u"ar"_s, 2)));
        const auto away = first.size() - handOverPicture(document, 0, printedDots).size();
        QVERIFY(qAbs(away.width()) <= 2 && qAbs(away.height()) <= 2); // whole points
    }
    void printersGetTheTrueSize()
    {
        QTemporaryDir folder;
        const HandOverDocument document({customer()}, HandOverPaper::A6);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        printer.setPageSize(QPageSize(QPageSize::A4)); // larger than the page
        QVERIFY(printHandOver(printer, document));
        QProcess reader;
        reader.start(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, printer.outputFileName(),
                                     folder.filePath(u"printed"_s)});
        QVERIFY(reader.waitForFinished());
        const QImage page(folder.filePath(u"printed-1.png"_s));
        QCOMPARE(decodedQr(page), content(customer()));
        QVERIFY(page.width() > 2000);
        QCOMPARE(decodedQr(page.copy(0, 0, page.width() / 2, page.height() / 2)),
                 content(customer())); // in the A6 corner
        QVERIFY(!printHandOver(printer, HandOverDocument({}, HandOverPaper::A6)));
    }
    void thePictureIsSharpAndHasItsBorder()
    {
        const auto png = QImage::fromData(handOverPng(customer().code), "PNG");
        QCOMPARE(decodedQr(png), content(customer()));
        const auto symbol = *QrSymbol::of(content(customer()), QrSymbol::Correction::Glass);
        const int modules = symbol.modules() + 2 * QrSymbol::quietZone;
        QCOMPARE(png.width() % modules, 0);
        const int pixels = png.width() / modules;
        QVERIFY(pixels >= 4);
        for (int i = 0; i < png.width(); ++i) {
            for (int depth = 0; depth < QrSymbol::quietZone * pixels; ++depth) {
                QCOMPARE(qGray(png.pixel(i, depth)), 255);
                QCOMPARE(qGray(png.pixel(depth, i)), 255);
            }
        }
        QCOMPARE(qGray(png.pixel(QrSymbol::quietZone * pixels, QrSymbol::quietZone * pixels)), 0);
    }
    void arabicIsMirroredAndCodesAreNot()
    {
        auto left = customer(u"en"_s);
        auto right = customer(u"ar"_s);
        QCOMPARE(CustomerWords(right.language).direction(), Qt::RightToLeft);
        // A label has its code at the left in English, at the right in Arabic.
        const auto darkest = [](const CustomerHandOver& one) {
            const auto sheet =
                handOverPicture(HandOverDocument({one}, HandOverPaper::Labels), 0, printedDots);
            const QImage label = sheet.copy(0, 0, sheet.width() / 3, sheet.height() / 8);
            const bool isLeft =
                !decodedQr(label.copy(0, 0, label.width() * 3 / 5, label.height())).isEmpty();
            return isLeft ? u"left"_s : u"right"_s;
        };
        QCOMPARE(darkest(left), u"left"_s);
        QCOMPARE(darkest(right), u"right"_s);
        // The line of a code is a line of its own and stands there unchanged.
        const auto letter = handOverLetter(right).split(u'\n');
        QVERIFY(letter.contains(right.code.iphoneLink()));
        QVERIFY(letter.contains(right.code.androidLink()));
        QVERIFY(letter.contains(right.code.matchingId()));
        QVERIFY(handOverLetter(left) != handOverLetter(right));
    }
    void theArchiveHoldsPicturesAndTheirTable()
    {
        auto hostile = customer(u"en"_s, 2);
        hostile.customer = u"=cmd|' /C calc'!A0"_s;
        const auto archive = handOverZip({customer(), hostile});
        QVERIFY(archive);
        const auto all = unzip(*archive).files;
        QCOMPARE(all.size(), 3);
        const auto table = all.value(u"esims.csv"_s);
        QVERIFY(!table.contains("\"=cmd"));
        const auto read = readCsv(table);
        QVERIFY(read);
        QCOMPARE(read->records.size(), 3);
        const auto& row = read->records[1].cells;
        QCOMPARE(row, QStringList({u"001-Ana-Souza-0001.png"_s, customer().iccid, u"Ana Souza"_s,
                                   u"Japan · 5 GB · 30 days"_s}));
        for (int i = 1; i <= 2; ++i) {
            const auto picture = all.value(read->records[i].cells[0]);
            QCOMPARE(decodedQr(QImage::fromData(picture, "PNG")), content(customer(u"en"_s, i)));
        }
        QVERIFY(!table.contains("451F9802")); // the table names eSIMs, it carries no codes
    }
    void anotherProgramOpensTheArchive()
    {
        const auto archive = handOverZip({customer(u"en"_s), customer(u"ar"_s, 2)});
        QVERIFY(archive);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"esims.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*archive) == archive->size());
        file.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import sys, zipfile\n"
                                    "z = zipfile.ZipFile(sys.argv[1])\n"
                                    "assert z.testzip() is None\n"
                                    "print(' '.join(z.namelist()))"_s,
                                    file.fileName()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput().trimmed(),
                 "001-Ana-Souza-0001.png 002-Ana-Souza-0002.png esims.csv");
    }
    void namesOfFilesAreHarmless_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("file");
        QTest::newRow("formula") << u"=\"cmd\""_s << u"007-cmd-0007.png"_s;
        QTest::newRow("folders") << u"../../x"_s << u"007-x-0007.png"_s;
        QTest::newRow("drive") << u"C:\\con\\nul"_s << u"007-Cconnul-0007.png"_s;
        QTest::newRow("turned") << u"gnp.\u202Eexe"_s << u"007-gnpexe-0007.png"_s;
        QTest::newRow("hidden") << u".ssh"_s << u"007-ssh-0007.png"_s;
        QTest::newRow("lines") << u"a\nb\u2028c\0d"_s << u"007-a-b-cd-0007.png"_s;
        QTest::newRow("nothing") << u"💣"_s << u"007-0007.png"_s;
        QTest::newRow("hyphens") << u"- - -"_s << u"007-0007.png"_s;
        QTest::newRow("script") << u"محمد علي"_s << u"007-محمد-علي-0007.png"_s;
        QTest::newRow("long") << QString(u"x"_s).repeated(400)
                              << u"007-%1-0007.png"_s.arg(QString(u"x"_s).repeated(40));
    }
    void namesOfFilesAreHarmless()
    {
        QFETCH(QString, customer);
        auto one = TestHandOverPages::customer(u"en"_s, 7);
        one.customer = customer;
        QTEST(handOverFileName(7, one, u"png"_s), "file");
    }
    void theDraftsAreDraftsAndNothingElse()
    {
        const auto one = customer(u"de"_s);
        const auto mail = mailDraft(one, u"ana@example.org"_s);
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QCOMPARE(mail.path(), u"ana@example.org"_s);
        QVERIFY(mail.query(QUrl::FullyDecoded).contains(one.code.iphoneLink()));
        QVERIFY(!mail.toString(QUrl::FullyEncoded).contains(u' '));
        for (const auto& bad : {u"ana@example.org?bcc=x@evil.example"_s, u"a b@example.org"_s,
                                u"ana@example.org,x@evil.example"_s, u"ana"_s,
                                u"ana@example.org\r\nBcc: x@evil.example"_s}) {
            QVERIFY2(!mailDraft(one, bad).isValid(), qPrintable(bad));
            QVERIFY(!handOverMail(one, bad, {}).contains("evil"));
        }
        QCOMPARE(mailDraft(one, {}).path(), QString());
        const auto chat = whatsAppDraft(one, u"+49 (151) 234-5678"_s);
        QVERIFY(chat.toString().startsWith(u"https://wa.me/491512345678?text="_s));
        QVERIFY(!whatsAppDraft(one, u"LPA:1$x$y"_s).isValid());
        QVERIFY(isDraftLink(mail));
        QVERIFY(isDraftLink(chat));
        for (const auto& other : {"http://wa.me/49", "https://wa.me.evil.example/49",
                                  "https://x@wa.me/49", "https://wa.me:81/49", "file:///etc/passwd",
                                  "lpa:1$a$b", "javascript:alert(1)", "https://example.org"})
            QVERIFY2(!isDraftLink(QUrl(QString::fromLatin1(other))), other);
    }
    void aSavedMailCarriesThePicture()
    {
        auto one = customer(u"ru"_s);
        one.brand = u"Гавань\r\nBcc: x@evil.example"_s;
        const auto mail =
            handOverMail(one, u"ana@example.org"_s, QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"draft.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size());
        file.close();
        QProcess python; // reads it as a mail program does
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, email, email.policy, email.header\n"
                      "m = email.message_from_bytes(open(sys.argv[1], 'rb').read(),\n"
                      "                             policy=email.policy.default)\n"
                      "assert m['To'] == 'ana@example.org' and m['Bcc'] is None and not m.defects\n"
                      "assert m['Date'].datetime.isoformat() == '2026-11-22T09:00:00+00:00'\n"
                      "text, picture = list(m.iter_parts())\n"
                      "assert 'carddata=LPA:1$rsp-eu' in text.get_content()\n"
                      "assert picture.get_filename() == 'esim.png'\n"
                      "sys.stdout.buffer.write(picture.get_content())"_s,
                      file.fileName()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardError(), "");
        QCOMPARE(decodedQr(QImage::fromData(python.readAllStandardOutput(), "PNG")), content(one));
    }
};

SIMSTOCK_TEST_MAIN(TestHandOverPages, QApplication)
#include "tst_handoverpages.moc"

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/handoverfiles.h"

#include "models/core/csv.h"
#include "models/core/untrustedtext.h"
#include "models/core/ziparchive.h"
#include "models/domain/iccid.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/widgets/qrsymbol.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QUuid>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct HandOverFilesWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::HandOverFiles)
};

constexpr int paperDotsPerInch = 600;
constexpr int pngPixelsPerModule = 12;
constexpr double millimetresPerInch = 25.4;
constexpr int longestNamePart = 40;

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(
        u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"_s);
    return pattern;
}

/// RFC 2047, in pieces of whole characters that stay under its 75.
QByteArray encodedHeader(const QString& text)
{
    QByteArray header;
    constexpr qsizetype piece = 10;
    for (qsizetype start = 0; start < text.size();) {
        auto length = std::min(piece, text.size() - start);
        if (text[start + length - 1].isHighSurrogate())
            ++length;
        header += (header.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") +
                  text.mid(start, length).toUtf8().toBase64() + "?=";
        start += length;
    }
    return header;
}

QByteArray base64Lines(const QByteArray& content)
{
    const auto encoded = content.toBase64();
    QByteArray lines;
    constexpr qsizetype length = 76;
    for (qsizetype start = 0; start < encoded.size(); start += length)
        lines += encoded.mid(start, length) + "\r\n";
    return lines;
}

QUrl draftUrl(const QString& base, const QList<std::pair<QString, QString>>& fields)
{
    QString query;
    for (const auto& [name, value] : fields)
        query += (query.isEmpty() ? u""_s : u"&"_s) + name + u'=' +
                 QString::fromLatin1(QUrl::toPercentEncoding(value));
    return QUrl(base + u'?' + query, QUrl::StrictMode);
}

} // namespace

QByteArray handOverPdf(const HandOverDocument& document)
{
    return pagesAsPdf({u"eSIM"_s, document.pages(),
                       [&document](int page) { return document.millimetres(page); },
                       [&document](QPainter& painter, const QRectF& target, int page) {
                           document.paint(painter, target, page);
                       }});
}

QByteArray pagesAsPdf(const PaperPages& pages)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(paperDotsPerInch);
        writer.setTitle(pages.title);
        writer.setCreator(u"Simstock"_s);
        QPainter painter;
        for (int page = 0; page < pages.count; ++page) {
            const auto size = pages.millimetres(page);
            writer.setPageSize(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
            writer.setPageMargins(QMarginsF());
            if (page == 0 ? !painter.begin(&writer) : !writer.newPage())
                return {};
            const double scale = paperDotsPerInch / millimetresPerInch;
            pages.paint(painter, {0, 0, size.width() * scale, size.height() * scale}, page);
        }
    }
    return buffer.data();
}

QImage handOverPicture(const HandOverDocument& document, int page, int dotsPerInch)
{
    const auto size = document.millimetres(page) * (dotsPerInch / millimetresPerInch);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, QRectF(QPointF(), size), page);
    return image;
}

QByteArray handOverPng(const ActivationCode& code)
{
    QBuffer buffer;
    const auto symbol = QrSymbol::of(code.qrText().toUtf8(), QrSymbol::Correction::Glass);
    if (!symbol || !buffer.open(QIODevice::WriteOnly) ||
        !symbol->image(pngPixelsPerModule).save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

QString handOverFileName(int number, const CustomerHandOver& customer, const QString& ending)
{
    QString name;
    for (const auto letter : customer.customer.normalized(QString::NormalizationForm_C)) {
        if (letter.isLetterOrNumber() || letter.isMark())
            name += letter;
        else if ((letter.isSpace() || letter == u'-') && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longestNamePart);
    QString digits;
    for (const auto digit : last4(Iccid(customer.iccid))) {
        if (digit >= u'0' && digit <= u'9')
            digits += digit;
    }
    QStringList parts{u"%1"_s.arg(number, 3, 10, QLatin1Char('0'))};
    for (const auto& part : {name, digits}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'-').replace(u"--"_s, u"-"_s) + u'.' + ending;
}

Result<QByteArray> handOverZip(const QList<CustomerHandOver>& customers)
{
    const auto failed = [] {
        return failure(makeError(ErrorKind::Storage,
                                 HandOverFilesWords::tr("The archive could not be made. Save the "
                                                        "codes one by one."),
                                 u"zip"_s));
    };
    QByteArray table = csvBeginning(CsvKind::Spreadsheet) +
                       csvLine({HandOverFilesWords::tr("File"), u"ICCID"_s,
                                HandOverFilesWords::tr("Customer"), HandOverFilesWords::tr("Plan")},
                               CsvKind::Spreadsheet);
    QList<QByteArray> pictures; // until the archive is finished
    pictures.reserve(customers.size());
    ZipArchive archive;
    int number = 0;
    for (const auto& customer : customers) {
        const auto name = handOverFileName(++number, customer, u"png"_s);
        pictures.append(handOverPng(customer.code));
        if (pictures.constLast().isEmpty() || !archive.add(name, pictures.constLast()))
            return failed();
        table += csvLine({name, forDisplay(customer.iccid, 40), forDisplay(customer.customer, 200),
                          forDisplay(customer.plan, 200)},
                         CsvKind::Spreadsheet);
    }
    if (!archive.add(u"esims.csv"_s, table))
        return failed();
    if (auto bytes = archive.finish())
        return *bytes;
    return failed();
}

QString handOverSubject(const CustomerHandOver& customer)
{
    const CustomerWords words(customer.language);
    const auto title = saying(words, Saying::YourEsim);
    const auto brand = forDisplay(customer.brand, 80);
    return brand.isEmpty() ? title : title + u" · "_s + brand;
}

QString handOverLetter(const CustomerHandOver& customer)
{
    const CustomerWords words(customer.language);
    // Codes stand on lines of their own, so that no script turns them around.
    QStringList lines{greeting(words, customer.customer), {}};
    lines += hereIsYourEsim(words, forDisplay(customer.plan, 160));
    if (customer.startsAtInstall)
        lines += saying(words, Saying::InstallOnTheDay);
    lines += {QString(),
              saying(words, Saying::InstallOnIphone) + u':',
              customer.code.iphoneLink(),
              QString(),
              saying(words, Saying::InstallOnAndroid) + u':',
              customer.code.androidLink(),
              QString(),
              saying(words, Saying::SmdpAddress) + u':',
              customer.code.smdpAddress(),
              saying(words, Saying::ActivationCode) + u':',
              customer.code.matchingId()};
    if (!customer.confirmationCode.isEmpty())
        lines += {saying(words, Saying::ConfirmationCode) + u':',
                  forDisplay(customer.confirmationCode, 64)};
    lines += {QString(), saying(words, Saying::DoNotDelete), saying(words, Saying::HaveAGoodTrip)};
    if (!customer.brand.isEmpty())
        lines += {QString(), forDisplay(customer.brand, 80)};
    return lines.join(u'\n');
}

QByteArray handOverMail(const CustomerHandOver& customer, const QString& recipient,
                        const QDateTime& now)
{
    const auto picture = handOverPng(customer.code);
    const auto boundary = "simstock-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QByteArray mail;
    if (addressPattern().match(recipient.trimmed()).hasMatch())
        mail += "To: " + recipient.trimmed().toLatin1() + "\r\n";
    mail += "Subject: " + encodedHeader(handOverSubject(customer)) + "\r\n";
    mail +=
        "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
        " +0000\r\n";
    mail += "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"" +
            boundary + "\"\r\n\r\n";
    mail += "--" + boundary +
            "\r\nContent-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n" +
            base64Lines(handOverLetter(customer).replace(u'\n', u"\r\n"_s).toUtf8());
    mail += "--" + boundary +
            "\r\nContent-Type: image/png; name=\"esim.png\"\r\n"
            "Content-Transfer-Encoding: base64\r\n"
            "Content-Disposition: attachment; filename=\"esim.png\"\r\n\r\n" +
            base64Lines(picture);
    return mail + "--" + boundary + "--\r\n";
}

QUrl mailDraft(const CustomerHandOver& customer, const QString& recipient)
{
    const auto address = recipient.trimmed();
    if (!address.isEmpty() && !addressPattern().match(address).hasMatch())
        return {};
    return draftUrl(
        u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@")),
        {{u"subject"_s, handOverSubject(customer)}, {u"body"_s, handOverLetter(customer)}});
}

QUrl whatsAppDraft(const CustomerHandOver& customer, const QString& number)
{
    static const QRegularExpression pattern(u"^\\+?[0-9 ()/.-]{6,24}$"_s);
    auto digits = number.trimmed();
    if (!digits.isEmpty() && !pattern.match(digits).hasMatch())
        return {};
    digits.remove(QRegularExpression(u"[^0-9]"_s));
    if (digits.startsWith(u"00"_s))
        digits.remove(0, 2);
    return draftUrl(u"https://wa.me/"_s + digits, {{u"text"_s, handOverLetter(customer)}});
}

} // namespace simstock

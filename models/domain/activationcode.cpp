// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/activationcode.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 255; // SGP.22 §4.1, without the prefix
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestLabel = 63;

struct ActivationCodeWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::ActivationCode)
};

Error fault(const QString& userText, const QString& detail)
{
    return makeError(ErrorKind::Protocol, userText, u"activation code: "_s + detail);
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiAlphanumeric(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isIdText(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-'; });
}

bool isLocalHost(QStringView host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

/// A host name of at least two labels whose last one is no number (so no IP address of any
/// spelling), or localhost.
bool isHostName(QStringView host)
{
    if (host.size() > longestHost)
        return false;
    const auto labels = host.split(u'.');
    const bool labelsValid = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= longestLabel && isIdText(label) &&
               label.front() != u'-' && label.back() != u'-';
    });
    const auto last = labels.last();
    return labelsValid && (labels.size() > 1 || isLocalHost(host)) &&
           !std::all_of(last.begin(), last.end(), isAsciiDigit) &&
           !last.startsWith("0x"_L1, Qt::CaseInsensitive);
}

bool isPunycode(QStringView host)
{
    const auto labels = host.split(u'.');
    return std::any_of(labels.begin(), labels.end(), [](QStringView label) {
        return label.startsWith("xn--"_L1, Qt::CaseInsensitive);
    });
}

/// ^[0-2](\.\d+)+$
bool isOid(QStringView text)
{
    const auto arcs = text.split(u'.');
    return arcs.size() > 1 && arcs.first().size() == 1 && arcs.first().front() >= u'0' &&
           arcs.first().front() <= u'2' &&
           std::all_of(arcs.begin(), arcs.end(), [](QStringView arc) {
               return !arc.isEmpty() && std::all_of(arc.begin(), arc.end(), isAsciiDigit);
           });
}

/// Why a phone would refuse these fields; the texts never quote them.
std::optional<Error> faultIn(QStringView body, const QList<QStringView>& fields)
{
    if (body.size() > longestCode)
        return fault(ActivationCodeWords::tr(
                         "The activation code is too long to be one. Copy it again, or ask the "
                         "vendor for another one."),
                     u"more than 255 characters"_s);
    if (!std::all_of(body.begin(), body.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return fault(
            ActivationCodeWords::tr(
                "The activation code has blanks or letters inside that cannot stand there. "
                "Copy it again as a whole."),
            u"unexpected character"_s);
    if (fields.first() != u"1")
        return fault(ActivationCodeWords::tr(
                         "This is not an activation code: one starts with LPA:1$. Copy it again as "
                         "a whole."),
                     u"format is not 1"_s);
    if (fields.size() < 3)
        return fault(
            ActivationCodeWords::tr(
                "The activation code is cut: the part behind the server's name is missing. "
                "Copy it again as a whole."),
            u"no matching id field"_s);
    if (!isHostName(fields[1]))
        return fault(
            ActivationCodeWords::tr(
                "The activation code names no valid server, so no phone would take it. Ask "
                "the vendor for another one."),
            u"SM-DP+ address is no host name"_s);
    if (!isIdText(fields[2]))
        return fault(ActivationCodeWords::tr(
                         "The activation code has characters in its matching ID that cannot stand "
                         "there. Copy it again as a whole."),
                     u"matching id has unexpected characters"_s);
    return std::nullopt;
}

QStringView withoutPrefix(QStringView text)
{
    text = text.trimmed();
    return text.startsWith("lpa:"_L1, Qt::CaseInsensitive) ? text.sliced(4).trimmed() : text;
}

QString escaped(const QString& text, const QByteArray& plain)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, plain));
}

} // namespace

Result<ActivationCode> ActivationCode::parse(QStringView text)
{
    const auto body = withoutPrefix(text);
    const auto fields = body.split(u'$'); // keeps empty fields: "…$$1" carries the flag
    if (auto fault = faultIn(body, fields))
        return failure(*std::move(fault));
    ActivationCode code;
    code.m_text = body.toString();
    code.m_smdpAddress = fields[1].toString();
    code.m_matchingId = fields[2].toString();
    code.m_suspiciousHost = isLocalHost(fields[1]) || isPunycode(fields[1]);
    if (fields.size() > 3)
        (isOid(fields[3]) ? code.m_oid : code.m_possibleConfirmationCode) = fields[3].toString();
    code.m_confirmationRequired = fields.size() > 4 && fields[4] == u"1";
    return code;
}

Result<ActivationCode> ActivationCode::fromParts(QStringView smdpAddress, QStringView matchingId)
{
    const auto host = smdpAddress.trimmed().toString();
    const auto id = matchingId.trimmed().toString();
    if (host.contains(u'$') || id.contains(u'$')) // would become fields of its own
        return parse(u"1$$");
    return parse(u"1$"_s + host + u'$' + id);
}

QString ActivationCode::matchingIdGrouped() const
{
    if (m_matchingId.contains(u'-'))
        return m_matchingId; // grouped by its maker
    QString grouped;
    for (qsizetype i = 0; i < m_matchingId.size(); i += 4) {
        if (i > 0)
            grouped += u' ';
        grouped += QStringView(m_matchingId).mid(i, 4);
    }
    return grouped;
}

bool ActivationCode::agreesWith(QStringView smdpAddress, QStringView matchingId) const
{
    const auto host = smdpAddress.trimmed();
    const auto id = matchingId.trimmed();
    return (host.isEmpty() || host.compare(m_smdpAddress, Qt::CaseInsensitive) == 0) &&
           (id.isEmpty() || id == m_matchingId);
}

QString ActivationCode::qrText() const
{
    return u"LPA:"_s + m_text;
}

QString ActivationCode::masked() const
{
    return u"LPA:1$"_s + m_smdpAddress + u"$•••"_s;
}

QString ActivationCode::iphoneLink() const
{
    // ":" and "$" stay as they are: the form the vendors themselves hand out (product.md C.3).
    return u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_s +
           escaped(qrText(), ":$");
}

QString ActivationCode::androidLink() const
{
    return u"https://esimsetup.android.com/esim_qrcode_provisioning?carddata="_s +
           escaped(qrText(), {});
}

QString ActivationCode::windowsLink() const
{
    return u"lpa:"_s + escaped(m_text, "$");
}

} // namespace simstock

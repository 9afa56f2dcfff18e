// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastedtext.h"

#include "models/core/untrustedtext.h"
#include "models/domain/batchlist.h"
#include "models/domain/iccid.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct PastedTextWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::PastedText)
};

constexpr qsizetype longestText = 1024 * 1024;
constexpr qsizetype longestMail = 64 * 1024;
constexpr qsizetype longestWords = 200;
constexpr int mostWanted = 200;
constexpr int deepestMessage = 8;

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// An ICCID may lack its check digit, so 18 digits are the least; all begin with 89.
bool isIccidText(const QString& digits)
{
    return digits.startsWith(u"89"_s) && isPlausible(Iccid(digits));
}

/// The code in "…?carddata=LPA:1$…", whether or not the link escapes it.
QString codeInLink(const QString& text)
{
    static const QRegularExpression link(u"carddata=([^\\s&\"'<>]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = link.match(text);
    return found.hasMatch() ? QUrl::fromPercentEncoding(found.captured(1).toUtf8()) : QString();
}

QString codeInMail(const QString& text)
{
    static const QRegularExpression code(u"LPA:\\s?1\\$[^\\s\"'<>,;]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return code.match(text).captured(0);
}

/// Whatever of the text can only be meant as an activation code; empty when nothing can.
QString codeText(const QString& text)
{
    const bool isCode = text.startsWith(u"LPA:"_s, Qt::CaseInsensitive) ||
                        (text.size() > 2 && text.startsWith(u"1$"_s));
    if (isCode && !text.contains(u'\n'))
        return text;
    const QString link = codeInLink(text);
    return link.isEmpty() ? codeInMail(text) : link;
}

/// The ICCID that stands in the line beside its code; nothing when more than one may be meant.
Iccid iccidIn(QString line, const QString& code)
{
    static const QRegularExpression number(u"(?<![0-9A-Za-z])89[0-9]{16,20}(?![0-9A-Za-z])"_s);
    line.remove(code);
    auto found = number.globalMatch(line);
    if (!found.hasNext())
        return {};
    const QString one = found.next().captured(0);
    return found.hasNext() || !isIccidText(one) ? Iccid() : Iccid(one);
}

/// A list of codes, one in a line with whatever stands beside it.
QList<PastedCode> codesIn(const QString& text)
{
    QList<PastedCode> codes;
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = codeText(line.trimmed());
        const auto code = words.isEmpty() ? Result<ActivationCode>(failure(ErrorKind::NotFound))
                                          : ActivationCode::parse(words);
        const bool isNew =
            code && std::none_of(codes.cbegin(), codes.cend(),
                                 [&code](const PastedCode& one) { return one.code == *code; });
        if (isNew && codes.size() < PastedText::mostCodes)
            codes.append({*code, iccidIn(line, words)});
    }
    return codes;
}

std::optional<PastedText> asCode(const QString& text)
{
    const QString words = codeText(text);
    if (words.isEmpty())
        return std::nullopt;
    if (auto codes = codesIn(text); codes.size() > 1) {
        PastedText pasted;
        pasted.kind = PastedKind::ActivationCode;
        pasted.code = codes.constFirst().code;
        pasted.codes = std::move(codes);
        return pasted;
    }
    PastedText pasted;
    pasted.kind = PastedKind::ActivationCode;
    const auto code = ActivationCode::parse(words);
    if (code) {
        pasted.code = *code;
        pasted.codes = {{*code, iccidIn(text, words)}};
    } else {
        pasted.problem = code.error().userText;
    }
    return pasted;
}

/// Strings of a message that are, or by their name seem to be, ids of eSIMs and orders.
void collect(const QJsonValue& value, const QString& name, int depth, QStringList& wanted)
{
    if (depth > deepestMessage || wanted.size() >= mostWanted)
        return;
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), it.key(), depth + 1, wanted);
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto& one : array)
            collect(one, name, depth + 1, wanted);
    } else if (value.isString()) {
        static const QRegularExpression id(u"iccid|order|esim|tran|track"_s,
                                           QRegularExpression::CaseInsensitiveOption);
        const QString text = value.toString().trimmed();
        const bool isId = isIccidText(text) || id.match(name).hasMatch();
        if (isId && text.size() >= 4 && text.size() <= longestWords && !wanted.contains(text))
            wanted.append(text);
    }
}

std::optional<PastedText> asMessage(const QString& text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return std::nullopt;
    PastedText pasted;
    pasted.kind = PastedKind::WebhookMessage;
    if (document.isObject())
        collect(document.object(), {}, 0, pasted.wanted);
    else
        collect(document.array(), {}, 0, pasted.wanted);
    pasted.problem = PastedTextWords::tr(
        "Webhook messages are only taken from the vendor itself, see Webhooks. What this one names "
        "can be looked up.");
    return pasted;
}

std::optional<PastedText> asDigits(const QString& text)
{
    PastedText pasted;
    const QString digits = normalisedIccid(text).text();
    if (digits.size() == 32 && isDigits(digits)) {
        pasted.kind = PastedKind::Eid;
        pasted.wanted = {digits};
        if (!isValidEid(digits))
            pasted.problem = PastedTextWords::tr(
                "The check digits of this EID are wrong. Compare it with the phone: Settings, "
                "About.");
        return pasted;
    }
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString one = normalisedIccid(line).text();
        if (!isIccidText(one) || pasted.wanted.size() >= mostWanted)
            return std::nullopt;
        if (!pasted.wanted.contains(one))
            pasted.wanted.append(one);
    }
    if (pasted.wanted.isEmpty())
        return std::nullopt;
    pasted.kind = PastedKind::Iccids;
    return pasted;
}

std::optional<PastedText> asEmail(const QString& text)
{
    static const QRegularExpression address(
        u"^(?:mailto:)?([^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,})$"_s);
    const auto found = address.match(text);
    if (!found.hasMatch() || text.size() > longestWords)
        return std::nullopt;
    PastedText pasted;
    pasted.kind = PastedKind::Email;
    pasted.wanted = {found.captured(1)};
    return pasted;
}

std::optional<PastedText> asList(const QString& text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = end < 0 ? text : text.left(end);
    const bool hasCells = first.contains(u'\t') || first.contains(u';') || first.contains(u',');
    if (!hasCells || (end < 0 && !text.contains(u'\t')))
        return std::nullopt;
    const auto lines = readBatchList(text.toUtf8());
    const bool isUsable =
        lines && std::any_of(lines->cbegin(), lines->cend(),
                             [](const BatchListLine& line) { return line.problem.isEmpty(); });
    if (!isUsable)
        return std::nullopt;
    PastedText pasted;
    pasted.kind = PastedKind::List;
    pasted.lines = static_cast<int>(lines->size());
    return pasted;
}

PastedText asWords(const QString& text)
{
    PastedText pasted;
    static const QRegularExpression address(u"^[a-z][a-z0-9+.-]*://"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (address.match(text).hasMatch())
        pasted.problem = PastedTextWords::tr(
            "This is an address without an activation code in it. Addresses are never opened from "
            "here: paste the code or the QR picture itself.");
    else if (text.size() > longestWords || text.contains(u'\n'))
        pasted.problem = PastedTextWords::tr(
            "This text is neither a code, nor a number, nor a list of customers.");
    else
        pasted.wanted = {text.simplified()};
    pasted.kind = pasted.problem.isEmpty() ? PastedKind::Words : PastedKind::Nothing;
    return pasted;
}

QString maskedEmail(const QString& address)
{
    const qsizetype at = address.indexOf(u'@');
    return address.left(1) + u"•••"_s + address.mid(at);
}

} // namespace

PastedText recognisePasted(const QString& text)
{
    const QString whole = text.left(longestText).trimmed();
    if (whole.isEmpty()) {
        PastedText nothing;
        nothing.problem = PastedTextWords::tr("There is no text and no picture on the clipboard.");
        return nothing;
    }
    const QString start = whole.left(longestMail);
    if (auto code = asCode(whole))
        return *code;
    if (auto digits = asDigits(start))
        return *digits;
    if (auto message = asMessage(whole))
        return *message;
    if (auto email = asEmail(start))
        return *email;
    if (auto list = asList(whole))
        return *list;
    return asWords(start);
}

QString pastedTitle(const PastedText& pasted)
{
    const QString first = pasted.wanted.isEmpty() ? QString() : pasted.wanted.constFirst();
    switch (pasted.kind) {
    case PastedKind::ActivationCode:
        if (pasted.codes.size() > 1)
            return PastedTextWords::tr("%n activation code(s)", nullptr,
                                       static_cast<int>(pasted.codes.size()));
        return pasted.code ? PastedTextWords::tr("Activation code %1").arg(pasted.code->masked())
                           : PastedTextWords::tr("An activation code that cannot be used");
    case PastedKind::Iccids:
        return pasted.wanted.size() > 1
                   ? PastedTextWords::tr("%n ICCID(s)", nullptr,
                                         static_cast<int>(pasted.wanted.size()))
                   : PastedTextWords::tr("ICCID ending in %1").arg(last6(Iccid(first)));
    case PastedKind::Eid:
        return PastedTextWords::tr("EID ending in %1").arg(first.right(4));
    case PastedKind::WebhookMessage:
        return PastedTextWords::tr("A webhook message (JSON)");
    case PastedKind::Email:
        return PastedTextWords::tr("E-mail address %1").arg(forDisplay(maskedEmail(first), 80));
    case PastedKind::List:
        return PastedTextWords::tr("A list of %n customer(s)", nullptr, pasted.lines);
    case PastedKind::Words:
        return PastedTextWords::tr("“%1”").arg(forDisplay(first, 80));
    case PastedKind::Nothing:
        break;
    }
    return PastedTextWords::tr("Nothing that is known here");
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/redaction.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace simstock {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

const QLatin1String codeSeparators[] = {"$"_L1, "%24"_L1, "%2524"_L1, "\\u0024"_L1, "&#36;"_L1};
const QLatin1String codeColons[] = {":"_L1, "%3a"_L1, "%253a"_L1, "\\u003a"_L1, "&#58;"_L1};

/// Names are compared in lower case without "-", "_" and blanks. These are secret as a whole word,
const QLatin1String secretWords[] = {
    "ac"_L1,   "cookie"_L1,   "jwt"_L1, "otp"_L1,        "pass"_L1,      "pin"_L1,
    "pin1"_L1, "pin2"_L1,     "puk"_L1, "puk1"_L1,       "puk2"_L1,      "pwd"_L1,
    "sid"_L1,  "shorturl"_L1, "sig"_L1, "connectsid"_L1, "sessionid"_L1, "session"_L1};
/// and these also at the end of a longer name ("RT-AccessCode", "new_password", "smtp_pass").
const QLatin1String secretEndings[] = {
    "password"_L1,       "passwd"_L1,     "passphrase"_L1,       "secret"_L1,
    "token"_L1,          "apikey"_L1,     "accesscode"_L1,       "secretkey"_L1,
    "privatekey"_L1,     "signature"_L1,  "authorization"_L1,    "setcookie"_L1,
    "activationcode"_L1, "matchingid"_L1, "confirmationcode"_L1, "carddata"_L1,
    "qrcodeurl"_L1,      "installurl"_L1, "installationurl"_L1,  "pincode"_L1,
    "pukcode"_L1,        "smtppass"_L1,   "credential"_L1,       "credentials"_L1,
    "qrcode"_L1,         "authcode"_L1,   "lpastring"_L1,        "encryptionkey"_L1};

constexpr qsizetype nameLimit = 48; // no longer name is looked at, so that the whole stays linear
constexpr qsizetype blankLimit = 8;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

bool isOneOf(QChar c, std::u16string_view set)
{
    return set.find(c.unicode()) != set.npos;
}

bool isCodeEnd(QChar c)
{
    return c.unicode() <= 0x20 || c.isSpace() || isOneOf(c, u"\"'<>&,)]};|`#\\"sv);
}

/// One pass from left to right over a text; every look ahead or back is bounded or consumes.
class Redactor {
public:
    explicit Redactor(QStringView text) : m_text(text) { m_out.reserve(text.size()); }
    QString run();

private:
    struct Name {
        bool secret = false;
        bool quoted = false;
        bool startsLine = false;
    };

    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i] : QChar();
    }
    [[nodiscard]] bool matches(qsizetype i, QLatin1String word) const
    {
        return m_text.sliced(std::min(i, m_text.size())).startsWith(word, Qt::CaseInsensitive);
    }
    template <size_t N>
    [[nodiscard]] qsizetype lengthOfAny(qsizetype i, const QLatin1String (&words)[N]) const
    {
        if (!isOneOf(at(i), u"$%\\&:"sv))
            return 0;
        for (const auto word : words) {
            if (matches(i, word))
                return word.size();
        }
        return 0;
    }
    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const;
    [[nodiscard]] Name nameBefore(qsizetype end) const;
    [[nodiscard]] qsizetype codeEnd(qsizetype i, int* separators) const;
    [[nodiscard]] bool separatorFollows(qsizetype i) const;
    [[nodiscard]] qsizetype quoteLength(qsizetype i) const;
    [[nodiscard]] qsizetype quotedEnd(qsizetype i, qsizetype limit) const;
    [[nodiscard]] qsizetype nestedEnd(qsizetype i) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype i, bool stopAtQuote) const;

    bool step();
    bool activationCode();
    bool bareActivationCode();
    bool namedByColon();
    bool namedByEquals();
    bool namedByComma();
    bool bearer();
    bool jsonWebToken();
    bool privateKey();
    bool userInfo();
    bool qrPath();
    bool quotedOrNested(qsizetype value);

    bool hide(qsizetype from, qsizetype to)
    {
        if (from >= to)
            return false;
        m_out += m_text.sliced(m_copied, from - m_copied);
        m_out += u"•••";
        m_copied = m_at = to;
        return true;
    }

    QStringView m_text;
    QString m_out;
    qsizetype m_at = 0;         // looked at
    qsizetype m_copied = 0;     // written out, or hidden
    qsizetype m_plainUntil = 0; // no separator of an activation code before this
};

bool isSecretName(const QString& name)
{
    return std::find(std::begin(secretWords), std::end(secretWords), name) !=
               std::end(secretWords) ||
           std::any_of(std::begin(secretEndings), std::end(secretEndings),
                       [&](QLatin1String ending) { return name.endsWith(ending); });
}

qsizetype Redactor::skipBlanks(qsizetype i) const
{
    for (qsizetype n = 0; n < blankLimit && isBlank(at(i)); ++n)
        ++i;
    return i;
}

/// The name that ends before a colon, equals sign or comma: a quoted one, one word, or two words
/// ("confirmation code").
Redactor::Name Redactor::nameBefore(qsizetype end) const
{
    Name name;
    qsizetype i = end;
    const qsizetype stop = std::max<qsizetype>(0, end - nameLimit);
    const auto back = [&](auto accepts) {
        while (i > stop && accepts(at(i - 1)))
            --i;
    };
    back(isBlank);
    if (i > stop && (at(i - 1) == u'"' || at(i - 1) == u'\'')) {
        --i;
        name.quoted = true;
        back([](QChar c) { return c == u'\\'; });
    }
    QString word;
    for (int words = 0; words < 2 && !name.secret; ++words) {
        const qsizetype wordEnd = i;
        back(isNameChar);
        QString part = m_text.sliced(i, wordEnd - i).toString().toLower();
        part.remove(u'-').remove(u'_').remove(u'.');
        word.prepend(part);
        // behind an escape ("%26pin=", "\\npin:") the escape's own letters are no part of the name
        const qsizetype escape = at(i - 1) == u'%' ? 2 : at(i - 1) == u'\\' ? 1 : 0;
        name.secret = isSecretName(word.mid(escape));
        if (name.secret || i <= stop || at(i - 1) != u' ')
            break;
        --i;
    }
    qsizetype lineStart = i;
    for (qsizetype n = 0;
         n < blankLimit && lineStart > 0 && isOneOf(at(lineStart - 1), u" \t<>*-"sv); ++n)
        --lineStart;
    name.startsLine = lineStart == 0 || at(lineStart - 1) == u'\n' || at(lineStart - 1) == u'\r';
    return name;
}

/// The end of an activation code's characters. Blanks in front of or behind a separator belong to
/// it: a code that was broken by a mail program is still secret.
qsizetype Redactor::codeEnd(qsizetype i, int* separators) const
{
    bool afterSeparator = false;
    while (i < m_text.size()) {
        const auto separator = lengthOfAny(i, codeSeparators);
        const auto blank = at(i).isSpace();
        if (separator > 0) {
            ++*separators;
            afterSeparator = true;
            i += separator;
        } else if (blank && *separators > 0 && (afterSeparator || separatorFollows(i))) {
            ++i;
        } else if (const auto colon = lengthOfAny(i, codeColons)) {
            i += colon;
        } else if (isCodeEnd(at(i))) {
            break;
        } else {
            afterSeparator = false;
            ++i;
        }
    }
    return i;
}

bool Redactor::separatorFollows(qsizetype i) const
{
    for (const auto end = i + nameLimit; i < end && (at(i).isSpace() || !isCodeEnd(at(i))); ++i) {
        if (lengthOfAny(i, codeSeparators) > 0)
            return true;
    }
    return false;
}

/// Length of an opening quote with the backslashes before it; 0 when there is none.
qsizetype Redactor::quoteLength(qsizetype i) const
{
    qsizetype length = 0;
    while (length < blankLimit && at(i + length) == u'\\')
        ++length;
    return at(i + length) == u'"' || at(i + length) == u'\'' ? length + 1 : 0;
}

/// Where the closing quote of the value opened at i begins; limit when there is none (a cut text).
qsizetype Redactor::quotedEnd(qsizetype i, qsizetype limit) const
{
    const qsizetype depth = quoteLength(i) - 1; // backslashes of one nesting level: 0, 1, 3, 7
    const QChar quote = at(i + depth);
    qsizetype backslashes = 0;
    for (qsizetype end = i + depth + 1; end < limit; ++end) {
        if (at(end) == u'\\') {
            ++backslashes;
            continue;
        }
        if (at(end) == quote && (backslashes < depth || backslashes % (2 * (depth + 1)) == depth))
            return end - std::min(depth, backslashes);
        backslashes = 0;
    }
    return limit;
}

/// The end of the object or array opened at i; the end of the text when it is cut.
qsizetype Redactor::nestedEnd(qsizetype i) const
{
    int depth = 0;
    while (i < m_text.size()) {
        const QChar c = at(i);
        if (quoteLength(i) > 0 && c != u'\'') {
            const auto end = quotedEnd(i, m_text.size());
            i = end < m_text.size() ? end + quoteLength(end) : end;
            continue;
        }
        ++i;
        if (c == u'{' || c == u'[')
            ++depth;
        else if ((c == u'}' || c == u']') && --depth == 0)
            return i;
    }
    return i;
}

qsizetype Redactor::lineEnd(qsizetype i, bool stopAtQuote) const
{
    while (i < m_text.size() && at(i) != u'\n' && at(i) != u'\r' && !(stopAtQuote && at(i) == u'"'))
        ++i;
    return i;
}

bool Redactor::quotedOrNested(qsizetype value)
{
    if (const auto length = quoteLength(value)) {
        const auto end = quotedEnd(value, m_text.size());
        return hide(value + length, end);
    }
    if (at(value) == u'{' || at(value) == u'[')
        return hide(value, nestedEnd(value));
    return false;
}

/// "LPA:1$host$id" in any case and escaping.
bool Redactor::activationCode()
{
    const auto colon = m_at < 3 ? 0 : lengthOfAny(m_at, codeColons);
    if (colon == 0 || m_at < m_plainUntil || !matches(m_at - 3, "lpa"_L1))
        return false;
    int separators = 0;
    const auto start = skipBlanks(m_at + colon);
    const auto end = codeEnd(start, &separators);
    if (separators == 0)
        m_plainUntil = end; // "lpa:lpa:lpa:…" is looked through once
    return separators > 0 && hide(start, end);
}

/// "1$host$id" as typed by hand, found at its first separator.
bool Redactor::bareActivationCode()
{
    const auto first = lengthOfAny(m_at, codeSeparators);
    if (first == 0 || !at(m_at - 1).isDigit())
        return false;
    qsizetype i = m_at + first;
    bool hostLike = false;
    while (at(i).isLetterOrNumber() || isOneOf(at(i), u".-_:/"sv)) {
        hostLike = hostLike || !at(i).isDigit();
        ++i;
    }
    const auto second = lengthOfAny(i, codeSeparators);
    if (second == 0 || (!hostLike && !at(i + second).isLetterOrNumber()))
        return false;
    int separators = 0;
    return hide(m_at + first, codeEnd(m_at + first, &separators));
}

/// JSON members and header lines.
bool Redactor::namedByColon()
{
    const auto name = nameBefore(m_at);
    if (!name.secret)
        return false;
    const auto value = skipBlanks(m_at + 1);
    if (!name.quoted && name.startsLine)
        return hide(value, lineEnd(value, false));
    if (quotedOrNested(value))
        return true;
    if (quoteLength(value) > 0) // an empty value
        return false;
    if (!name.quoted)
        return hide(value, lineEnd(value, true));
    qsizetype end = value;
    while (end < m_text.size() && !isOneOf(at(end), u",}]\r\n\""sv))
        ++end;
    const auto bare = m_text.sliced(value, end - value).trimmed();
    if (bare == u"null" || bare == u"true" || bare == u"false")
        return false;
    return hide(value, end);
}

/// Forms, URL queries and settings.
bool Redactor::namedByEquals()
{
    const qsizetype sign = at(m_at) == u'=' ? 1 : 3;
    if (!nameBefore(m_at).secret)
        return false;
    const auto value = skipBlanks(m_at + sign + (at(m_at + sign) == u'>' ? 1 : 0));
    if (quotedOrNested(value))
        return true;
    qsizetype end = value;
    while (end < m_text.size() && !at(end).isSpace() && !isOneOf(at(end), u"&\"'<>#"sv) &&
           !matches(end, "%26"_L1))
        ++end;
    return hide(value, end);
}

/// Printed lists of headers: ("RT-AccessCode", "…").
bool Redactor::namedByComma()
{
    const auto value = skipBlanks(m_at + 1);
    const auto length = quoteLength(value);
    if (length == 0)
        return false;
    const auto name = nameBefore(m_at);
    if (!name.secret || !name.quoted)
        return false;
    const auto window = std::min(m_text.size(), value + 4096);
    const auto end = quotedEnd(value, window);
    if (end < window && at(skipBlanks(end + length)) == u':')
        return false; // the next member of a JSON object, not the value of this name
    return hide(value + length, end < window ? end : quotedEnd(value, m_text.size()));
}

/// "Bearer …" and "Basic …" without the header's name.
bool Redactor::bearer()
{
    const bool basic = matches(m_at, "basic "_L1);
    if (at(m_at - 1).isLetterOrNumber() || (!basic && !matches(m_at, "bearer "_L1)))
        return false;
    const auto start = skipBlanks(m_at + 5);
    const auto from = basic ? start : skipBlanks(m_at + 6);
    qsizetype end = from;
    bool wordLike = true;
    while (at(end).isLetterOrNumber() || isOneOf(at(end), u"+/=-_.~"sv)) {
        const QChar c = at(end);
        wordLike = wordLike && c.isLetter() && (end == from || c.isLower());
        ++end;
    }
    const auto token = m_text.sliced(from, end - from);
    if (wordLike || token.size() < 8)
        return false;
    if (basic && (token.size() % 4 != 0 || token.contains(u'-') || token.contains(u'.')))
        return false; // "Basic 10GB-30-days" is a plan
    return hide(from, end);
}

bool Redactor::jsonWebToken()
{
    if (!m_text.sliced(m_at).startsWith(u"eyJ") || at(m_at - 1).isLetterOrNumber())
        return false;
    qsizetype end = m_at;
    while (end < m_text.size() && (isNameChar(at(end)) || at(end) == u'='))
        ++end;
    return end - m_at >= 16 && hide(m_at, end);
}

bool Redactor::privateKey()
{
    if (!matches(m_at, "-----BEGIN "_L1) ||
        !m_text.sliced(m_at, std::min<qsizetype>(64, m_text.size() - m_at))
             .contains("PRIVATE KEY"_L1))
        return false;
    const auto last = m_text.indexOf("-----END"_L1, m_at);
    const auto close = last < 0 ? -1 : m_text.indexOf("KEY-----"_L1, last);
    return hide(m_at, close < 0 ? m_text.size() : close + 8);
}

/// https://user:password@host
bool Redactor::userInfo()
{
    if (!matches(m_at, "://"_L1))
        return false;
    qsizetype end = m_at + 3;
    while (end < m_text.size() && !at(end).isSpace() && !isOneOf(at(end), u"/?#\"'<>@"sv))
        ++end;
    return at(end) == u'@' && hide(m_at + 3, end);
}

/// https://host/qr/K79QX2ABCD: whoever has the link has the picture of the code.
bool Redactor::qrPath()
{
    if (!matches(m_at, "/qr/"_L1))
        return false;
    qsizetype end = m_at + 4;
    while (end < m_text.size() && isNameChar(at(end)))
        ++end;
    return hide(m_at + 4, end);
}

bool Redactor::step()
{
    switch (at(m_at).unicode()) {
    case u':':
        return activationCode() || userInfo() || namedByColon();
    case u'=':
        return namedByEquals();
    case u',':
        return namedByComma();
    case u'%':
        return activationCode() || bareActivationCode() ||
               (matches(m_at, "%3d"_L1) && namedByEquals());
    case u'\\':
    case u'&':
        return activationCode() || bareActivationCode();
    case u'$':
        return bareActivationCode();
    case u'B':
    case u'b':
        return bearer();
    case u'e':
        return jsonWebToken();
    case u'-':
        return privateKey();
    case u'/':
        return qrPath();
    default:
        return false;
    }
}

QString Redactor::run()
{
    while (m_at < m_text.size()) {
        if (!step())
            ++m_at;
    }
    return m_out += m_text.sliced(m_copied);
}

} // namespace

QString redacted(QStringView text)
{
    return Redactor(text).run();
}

QString redactedBody(const QByteArray& body, qsizetype maxLength)
{
    // A character is at most four bytes: nothing behind that is decoded.
    return redacted(QString::fromUtf8(body.left(maxLength * 4)).left(maxLength));
}

} // namespace simstock

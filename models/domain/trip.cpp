// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/trip.h"

#include "models/domain/countries.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct TripWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Trip)
};

/// Names that no list of countries has, or has differently.
constexpr std::array otherNames = {std::pair{"korea", "KR"},
                                   std::pair{"uk", "GB"},
                                   std::pair{"england", "GB"},
                                   std::pair{"great britain", "GB"},
                                   std::pair{"britain", "GB"},
                                   std::pair{"scotland", "GB"},
                                   std::pair{"usa", "US"},
                                   std::pair{"america", "US"},
                                   std::pair{"holland", "NL"},
                                   std::pair{"uae", "AE"},
                                   std::pair{"emirates", "AE"},
                                   std::pair{"dubai", "AE"},
                                   std::pair{"czech republic", "CZ"},
                                   std::pair{"turkey", "TR"},
                                   std::pair{"turkiye", "TR"},
                                   std::pair{"hong kong", "HK"},
                                   std::pair{"macau", "MO"},
                                   std::pair{"burma", "MM"},
                                   std::pair{"ivory coast", "CI"},
                                   std::pair{"vatican", "VA"},
                                   std::pair{"bosnia", "BA"},
                                   std::pair{"macedonia", "MK"},
                                   std::pair{"russia", "RU"},
                                   std::pair{"viet nam", "VN"}};

/// Words between the places that mean nothing.
constexpr std::array fillers = {"and",  "for",  "in",    "to",   "the",  "a",    "trip",
                                "with", "of",   "from",  "data", "und",  "et",   "y",
                                "e",    "nach", "in",    "fur",  "then", "plus", "ein",
                                "eine", "via",  "about", "ca",   "reise"};

/// Lower case, no accents, single spaces: as a person types it.
QString plainWords(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        plain += letter.isLetterOrNumber() ? letter : u' ';
    }
    return plain.simplified();
}

double numberOf(const QString& digits)
{
    return QString(digits).replace(u',', u'.').toDouble();
}

bool isFiller(const QString& word)
{
    return std::any_of(fillers.begin(), fillers.end(),
                       [&word](const char* filler) { return word == QLatin1String(filler); });
}

/// Takes the first match out of the text.
QRegularExpressionMatch take(QString& text, const QRegularExpression& pattern)
{
    const auto match = pattern.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), u", "_s);
    return match;
}

void takeData(QString& text, Trip& trip)
{
    static const QRegularExpression size(
        u"(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(gb|gib|gigs?|gigabytes?|mb|mib|megabytes?|tb|go|mo)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = take(text, size);
    if (!match.hasMatch())
        return;
    const QChar unit = match.captured(2).at(0).toLower();
    const auto gigabyte = static_cast<double>(DataSize().gigabyte());
    const double scale = unit == u'm' ? gigabyte / 1024 : unit == u't' ? gigabyte * 1024 : gigabyte;
    const auto bytes = std::llround(numberOf(match.captured(1)) * scale);
    if (bytes > 0)
        trip.data = DataSize(bytes);
}

void takeDays(QString& text, Trip& trip)
{
    static const QRegularExpression length(
        u"(\\d{1,4})\\s*-?\\s*(days?|d|tagen?|tage|t|jours?|j|dias?|días?|giorni|giorno|gün|"
        "weeks?|wks?|wochen?|semaines?|semanas?|nights?|nächten?|nächte|nuits?|noches?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = take(text, length);
    if (!match.hasMatch())
        return;
    const auto unit = match.captured(2).toLower();
    const int count = match.captured(1).toInt();
    const bool isWeeks = unit.startsWith(u'w') || unit.startsWith(u"sem");
    const bool isNights = unit.startsWith(u'n');
    trip.days = std::min(isWeeks ? count * 7 : isNights ? count + 1 : count, Trip::mostDays);
}

} // namespace

QString Trip::text(const QLocale& locale) const
{
    QStringList names;
    for (const auto& code : countries)
        names.append(countryName(code, locale));
    QStringList parts;
    if (!names.isEmpty())
        parts.append(names.join(u", "_s));
    if (days > 0)
        parts.append(TripWords::tr("%n day(s)", nullptr, days));
    if (data)
        parts.append(data->display(locale));
    return parts.join(u" · "_s);
}

QString TripText::problem() const
{
    if (trip.countries.isEmpty())
        return TripWords::tr("Say where the customer goes, for example: JP+KR, 9 days, 6 GB.");
    if (trip.countries.size() > Trip::mostCountries)
        return TripWords::tr("A trip has at most %1 countries here.").arg(Trip::mostCountries);
    if (trip.days < 1)
        return TripWords::tr("Say how many days the trip lasts.");
    return {};
}

TripReader::TripReader(const QLocale& locale) : m_locale(locale)
{
    const auto add = [this](const QString& name, const QString& code) {
        const auto plain = plainWords(name);
        if (plain.isEmpty())
            return;
        m_codes.insert(plain, code);
        m_mostWords = std::max(m_mostWords, static_cast<int>(plain.count(u' ')) + 1);
    };
    for (const auto& code : countryCodes()) {
        add(countryName(code, QLocale(QLocale::English)), code);
        add(countryName(code, m_locale), code);
    }
    for (const auto& [name, code] : otherNames)
        m_codes.insert(QString::fromLatin1(name), QString::fromLatin1(code));
}

QString TripReader::codeOf(const QString& words) const
{
    const auto plain = plainWords(words);
    const auto code = m_codes.value(plain);
    // The lists write "Bosnia & Herzegovina".
    return code.isEmpty() ? m_codes.value(QString(plain).replace(u" and "_s, u" "_s)) : code;
}

/// One part between separators: a code, a name, or several names side by side.
void TripReader::readPlaces(const QString& segment, TripText& read) const
{
    const auto add = [&read](const QString& code) {
        if (!read.trip.countries.contains(code))
            read.trip.countries.append(code);
    };
    const auto whole = segment.simplified();
    if (whole.size() == 2 && countryCodes().contains(whole.toUpper()) &&
        !isFiller(whole.toLower())) {
        add(whole.toUpper());
        return;
    }
    const auto words = whole.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype length = std::min<qsizetype>(m_mostWords, words.size() - at);
        QString code;
        for (; length > 0; --length) {
            code = codeOf(words.mid(at, length).join(u' '));
            if (!code.isEmpty())
                break;
        }
        const auto& word = words[at];
        // Small letters are words ("in", "to", "it"); a code among words stands in capitals.
        if (code.isEmpty() && word.size() == 2 && word == word.toUpper() &&
            countryCodes().contains(word))
            code = word;
        if (!code.isEmpty())
            add(code);
        else if (const auto plain = plainWords(word); !plain.isEmpty() && !isFiller(plain))
            read.unknown.append(word);
        at += std::max<qsizetype>(length, 1);
    }
}

TripText TripReader::read(const QString& text) const
{
    TripText read;
    QString left = text.left(400);
    takeData(left, read.trip);
    takeDays(left, read.trip);
    static const QRegularExpression separators(
        u"[,;+/&|\\n\\t→>]|\\s-\\s|\\s(?:and|und|et|y|e|ve)\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto& whole : left.split(u',')) { // "Bosnia and Herzegovina" is one country
        if (const auto code = codeOf(whole); !code.isEmpty()) {
            readPlaces(whole, read);
            continue;
        }
        for (const auto& segment : whole.split(separators, Qt::SkipEmptyParts))
            readPlaces(segment, read);
    }
    return read;
}

int TripReader::daysOf(const QString& dates) const
{
    static const QRegularExpression between(u"\\s+(?:to|bis|until|[-–—])\\s+|[–—]"_s);
    const auto sides = dates.trimmed().split(between, Qt::SkipEmptyParts);
    if (sides.size() != 2)
        return 0;
    const auto dateOf = [this](const QString& side) {
        const auto words = side.simplified();
        for (const auto& format :
             {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
            if (const auto date = QLocale(QLocale::English).toDate(words, format); date.isValid())
                return date;
        }
        auto date = m_locale.toDate(words, QLocale::ShortFormat);
        return date.isValid() && date.year() < 2000 ? date.addYears(100) : date;
    };
    const auto from = dateOf(sides[0]);
    const auto to = dateOf(sides[1]);
    if (!from.isValid() || !to.isValid() || from > to)
        return 0;
    const auto days = from.daysTo(to) + 1;
    return days <= Trip::mostDays ? static_cast<int>(days) : 0;
}

} // namespace simstock

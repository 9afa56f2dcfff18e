// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tongue.h"

#include "ui/desktop/interfacelanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace simstock::test {

using namespace Qt::StringLiterals;

Tongue::Tongue(const QString& language, QObject* parent)
    : QTranslator(parent), m_isSource(language == u"en"_s)
{
    installLanguage(*QCoreApplication::instance(), language);
    if (!m_words.load(u":/translations/simstock_%1.qm"_s.arg(language)))
        qFatal("no such language");
    QCoreApplication::installTranslator(this);
}

QString Tongue::translate(const char* context, const char* source, const char* comment,
                          int count) const
{
    const auto found = m_words.translate(context, source, comment, count);
    const auto room = QLatin1StringView(context);
    if (m_isSource || !room.startsWith("simstock"_L1) || room == "simstock::Customer"_L1)
        return found;
    if (found.isNull())
        m_missing.insert(room + u" | "_s + QString::fromUtf8(source));
    else
        m_sources.insert(QString(found).remove(u'&'), QString::fromUtf8(source).remove(u'&'));
    return found;
}

QString Tongue::sourceOf(const QString& words) const
{
    if (const auto found = m_sources.constFind(words); found != m_sources.constEnd())
        return *found;
    // "Filter %1": the words around what was put in, then what was put in.
    static const QRegularExpression place(u"%(?:[1-9]|n)"_s);
    for (auto one = m_sources.cbegin(); one != m_sources.cend(); ++one) {
        const auto at = one.key().indexOf(place);
        if (at < 0 || one.key().size() < 5 || one.key().count(place) != 1)
            continue;
        const auto after = one.key().sliced(at + 2);
        if (words.size() > at + after.size() && words.startsWith(one.key().first(at)) &&
            words.endsWith(after))
            return QString(*one).replace(
                place, sourceOf(words.sliced(at, words.size() - at - after.size())));
    }
    return words;
}

QStringList Tongue::missing() const
{
    QStringList all(m_missing.begin(), m_missing.end());
    std::sort(all.begin(), all.end());
    return all;
}

QString Tongue::english(QString words)
{
    words.remove(u'&');
    const auto speaking = QCoreApplication::instance()->findChildren<QTranslator*>();
    for (auto one = speaking.crbegin(); one != speaking.crend(); ++one) {
        if (const auto* tongue = dynamic_cast<const Tongue*>(*one))
            return tongue->sourceOf(words);
    }
    return words;
}

} // namespace simstock::test

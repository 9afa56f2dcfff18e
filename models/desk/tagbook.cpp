// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/tagbook.h"

#include "models/core/untrustedtext.h"

#include <QLocale>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace tagsubject {

QString ofEsim(const EsimKey& key)
{
    return u"esim:"_s + key.account.text() + u'/' + key.id.text();
}

QString ofOrder(const IntentId& id)
{
    return u"order:"_s + id.text();
}

QString ofCustomer(const QString& id)
{
    return u"customer:"_s + id;
}

QString ofPlan(const PlanKey& plan)
{
    return u"plan:"_s + plan.account.text() + u'/' + plan.code.text();
}

} // namespace tagsubject

TagBook::TagBook(ShopStore& store, QObject* parent) : QObject(parent), m_shelf(store, u"tag"_s)
{
    connect(&m_shelf, &ShopShelf::changed, this, &TagBook::changed);
    connect(&m_shelf, &ShopShelf::failed, this, &TagBook::failed);
}

void TagBook::open()
{
    m_shelf.open();
}

QStringList TagBook::tags(const QString& subject) const
{
    const auto* const body = m_shelf.find(subject);
    return body ? body->value(u"tags"_s).toStringList() : QStringList();
}

QStringList TagBook::known() const
{
    QStringList all;
    for (const auto& body : m_shelf.records()) {
        for (const auto& tag : body.value(u"tags"_s).toStringList()) {
            if (!all.contains(tag, Qt::CaseInsensitive))
                all.append(tag);
        }
    }
    std::sort(all.begin(), all.end(), [](const QString& a, const QString& b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return all;
}

QStringList TagBook::cleaned(const QStringList& tags) const
{
    QStringList clean;
    for (const auto& tag : tags) {
        const auto text = forDisplay(tag, longest).simplified();
        if (!text.isEmpty() && !clean.contains(text, Qt::CaseInsensitive) &&
            clean.size() < mostOfOne)
            clean.append(text);
    }
    return clean;
}

void TagBook::set(const QMap<QString, QStringList>& tagsOfSubjects)
{
    QMap<QString, std::optional<QVariantMap>> bodies;
    for (auto each = tagsOfSubjects.cbegin(); each != tagsOfSubjects.cend(); ++each) {
        const auto clean = cleaned(*each);
        bodies.insert(each.key(), clean.isEmpty()
                                      ? std::nullopt
                                      : std::optional(QVariantMap{{u"tags"_s, QVariant(clean)}}));
    }
    m_shelf.change(bodies);
}

QMap<QString, QStringList> TagBook::change(const QStringList& subjects, const QStringList& add,
                                           const QStringList& remove)
{
    QMap<QString, QStringList> before;
    QMap<QString, QStringList> after;
    const auto used = known();
    for (const auto& subject : subjects) {
        auto now = tags(subject);
        before.insert(subject, now);
        now.removeIf(
            [&remove](const QString& tag) { return remove.contains(tag, Qt::CaseInsensitive); });
        for (const auto& tag : add) {
            const auto same = std::find_if(used.begin(), used.end(), [&tag](const QString& one) {
                return one.compare(tag.simplified(), Qt::CaseInsensitive) == 0;
            });
            now.append(same == used.end() ? tag : *same);
        }
        after.insert(subject, now);
    }
    set(after);
    return before;
}

QStringList tagsFromText(const QString& text)
{
    QStringList tags;
    for (const auto& part : text.split(u',')) {
        if (const auto tag = part.simplified(); !tag.isEmpty())
            tags.append(tag);
    }
    return tags;
}

} // namespace simstock

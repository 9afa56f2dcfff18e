// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/viewbook.h"

#include "models/core/untrustedtext.h"

#include <QUuid>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

SavedView viewOf(const QString& id, const QVariantMap& body)
{
    return {id, body.value(u"pane"_s).toString(), body.value(u"name"_s).toString(),
            body.value(u"position"_s).toInt(), body.value(u"state"_s).toMap()};
}

} // namespace

ViewBook::ViewBook(ShopStore& store, QObject* parent) : QObject(parent), m_shelf(store, u"view"_s)
{
    connect(&m_shelf, &ShopShelf::changed, this, &ViewBook::changed);
    connect(&m_shelf, &ShopShelf::failed, this, &ViewBook::failed);
}

void ViewBook::open()
{
    m_shelf.open();
}

QList<SavedView> ViewBook::views(const QString& pane) const
{
    QList<SavedView> list;
    for (auto each = m_shelf.records().cbegin(); each != m_shelf.records().cend(); ++each) {
        if (const auto view = viewOf(each.key(), *each); view.pane == pane)
            list.append(view);
    }
    std::stable_sort(list.begin(), list.end(), [](const SavedView& a, const SavedView& b) {
        return a.position < b.position;
    });
    return list;
}

std::optional<SavedView> ViewBook::find(const QString& id) const
{
    const auto* const body = m_shelf.find(id);
    return body ? std::optional(viewOf(id, *body)) : std::nullopt;
}

QString ViewBook::freeName(const QString& pane, const QString& wish, const QString& except) const
{
    const auto base = forDisplay(wish, longestName).simplified();
    const auto others = views(pane);
    auto name = base;
    const auto isTaken = [&](const SavedView& view) {
        return view.id != except && view.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::any_of(others.begin(), others.end(), isTaken); ++number)
        name = base + u" %1"_s.arg(number);
    return name;
}

QString ViewBook::add(const QString& pane, const QString& name, const QVariantMap& state)
{
    const auto others = views(pane);
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    put({id, pane, name, others.isEmpty() ? 0 : others.last().position + 1, state});
    return id;
}

void ViewBook::put(const SavedView& view)
{
    m_shelf.put(view.id, {{u"pane"_s, view.pane},
                          {u"name"_s, freeName(view.pane, view.name, view.id)},
                          {u"position"_s, view.position},
                          {u"state"_s, view.state}});
}

void ViewBook::rename(const QString& id, const QString& name)
{
    auto view = find(id);
    if (!view || name.simplified().isEmpty())
        return;
    view->name = name;
    put(*view);
}

void ViewBook::remove(const QString& id)
{
    m_shelf.remove(id);
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace simstock {

/// What and its value, both plain text.
struct Fact {
    QString what;
    QString value;
    QString toolTip = {};
    bool operator==(const Fact&) const = default;
};

/// A page of the dock that lists facts, with room for widgets above and below.
class FactsPage final : public QWidget {
    Q_OBJECT
public:
    explicit FactsPage(QWidget* parent = nullptr);
    void setFacts(const QList<Fact>& facts);
    /// Stands over the facts.
    void addAbove(QWidget* widget);
    /// Stands under the facts.
    void addBelow(QWidget* widget);

private:
    QWidget* m_rows = nullptr;
    QList<Fact> m_facts;
    int m_above = 0; ///< widgets over them
    QVBoxLayout* m_layout;
};

} // namespace simstock

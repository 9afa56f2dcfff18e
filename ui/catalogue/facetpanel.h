// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/facetwish.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace simstock {

/// The values the catalogue can be narrowed by, with how many plans each would show. Values no plan
/// has are not offered.
class FacetPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// The values of the account group: ids and their labels.
    void setAccounts(const QList<AccountId>& accounts, const QStringList& labels);
    void setWish(const FacetWish& wish);
    /// now: with the present filter; all: without any.
    void setCounts(const FacetCounts& now, const FacetCounts& all);

signals:
    void wishChanged(const simstock::FacetWish& wish);

private:
    struct Entry {
        Facet facet = Facet::Count;
        int value = 0;
        QWidget* row = nullptr;
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };
    /// As wide as its words, in every language.
    void fitWidth();
    void addGroup(Facet facet);
    Entry addEntry(QVBoxLayout& column, Facet facet, int value, const QString& words);
    void toggled(const Entry& entry, bool on);
    void showGroups();

    QVBoxLayout* m_column;
    QVBoxLayout* m_accountColumn = nullptr;
    QPushButton* m_clear;
    QList<std::pair<Facet, QWidget*>> m_groups;
    QList<Entry> m_entries; ///< the widgets are children
    QList<AccountId> m_accounts;
    QStringList m_labels; ///< of the accounts
    FacetWish m_wish;
    bool m_showing = false; ///< boxes are set by the program
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/shopshelf.h"

#include <optional>

namespace simstock {

/// A way of looking at a table that somebody named: what is shown, in which order and in which
/// columns.
struct SavedView {
    QString id;
    QString pane; ///< "esims"
    QString name;
    int position = 0; ///< among those of its pane
    /// As the pane gives and takes it: "filter", "layout", "narrow", "facets".
    QVariantMap state;
    bool operator==(const SavedView&) const = default;
};

/// The saved views of all panes.
class ViewBook : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    explicit ViewBook(ShopStore& store, QObject* parent = nullptr);

    void open();
    /// In the order of their tabs.
    [[nodiscard]] QList<SavedView> views(const QString& pane) const;
    [[nodiscard]] std::optional<SavedView> find(const QString& id) const;
    /// At the end of its pane's; the new one's id. A name that is taken gets a number.
    QString add(const QString& pane, const QString& name, const QVariantMap& state);
    /// Replaces the one of that id, or brings it back.
    void put(const SavedView& view);
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);

    static constexpr qsizetype longestName = 40;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] QString freeName(const QString& pane, const QString& wish,
                                   const QString& except) const;
    ShopShelf m_shelf;
};

} // namespace simstock

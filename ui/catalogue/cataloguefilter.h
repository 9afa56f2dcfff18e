// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace simstock {

class FilterChip;
class PaneFrame;

/// The words a table is narrowed by: those in the filter box, and one chip per value a person chose
/// from a cell. A click on a chip takes it away.
class CatalogueFilter final : public QObject {
    Q_OBJECT
public:
    explicit CatalogueFilter(PaneFrame& frame, QObject* parent = nullptr);

    void addValue(const QString& value);
    void setBoxText(const QString& text);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// Box, chips and "Unlimited", for a saved view.
    [[nodiscard]] QVariantMap save() const;
    void restore(const QVariantMap& kept);
    /// All words together, as the models take them.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();

private:
    FilterChip* addUnlimited();
    PaneFrame& m_frame;
    FilterChip* m_unlimited;
    QStringList m_values;
    QList<FilterChip*> m_chips; ///< one per value
};

} // namespace simstock

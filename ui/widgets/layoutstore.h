// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace simstock {

/// Where windows remember what a person arranged (columns, tabs, folds). Keys name the place, e.g.
/// `catalogue/table`; values are opaque.
class LayoutStore {
public:
    virtual ~LayoutStore() = default;
    [[nodiscard]] virtual QByteArray load(const QString& key) const = 0;
    virtual void save(const QString& key, const QByteArray& value) = 0;
};

/// The store over the program's settings file, under the group `layout`.
class SettingsLayoutStore final : public LayoutStore {
public:
    /// The settings must outlive the store.
    explicit SettingsLayoutStore(QSettings& settings) : m_settings(settings) {}
    [[nodiscard]] QByteArray load(const QString& key) const override;
    void save(const QString& key, const QByteArray& value) override;

private:
    QSettings& m_settings;
};

} // namespace simstock

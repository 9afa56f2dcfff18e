// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QString>

namespace simstock::sandbox::travelroam {

/// Switches for everything the contract leaves open. The table with all names, values and defaults
/// is in the .cpp; the command travelroam/settings sets and shows them.
class Settings {
public:
    Settings();

    /// Sets what is given. Rejected error naming the first switch or value that is not known; then
    /// nothing is set.
    [[nodiscard]] Status set(const QJsonObject& values);
    [[nodiscard]] const QJsonObject& values() const { return m_values; }

    /// A switch between words.
    [[nodiscard]] bool is(QStringView name, QLatin1StringView word) const
    {
        return m_values.value(name).toString() == word;
    }
    [[nodiscard]] QString word(QStringView name) const { return m_values.value(name).toString(); }
    [[nodiscard]] bool on(QStringView name) const { return m_values.value(name).toBool(); }
    [[nodiscard]] qint64 number(QStringView name) const { return m_values.value(name).toInteger(); }

private:
    QJsonObject m_values;
};

} // namespace simstock::sandbox::travelroam

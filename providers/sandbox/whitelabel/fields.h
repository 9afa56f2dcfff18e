// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/whitelabel/answers.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace simstock::sandbox::whitelabel {

/// Reads the members of a request body. The first thing that is wrong becomes the refusal
/// (VALIDATION_ERROR); what is read after it is empty. Null counts as absent.
class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool has(const QString& name) const;
    /// Text that is not blank.
    QString requiredText(const QString& name, qsizetype maxLength = 200);
    /// Empty when absent.
    QString text(const QString& name, qsizetype maxLength = 200);
    /// With an "@" inside.
    QString email(const QString& name);
    /// An id: text, or a whole number as the live plans have it. Empty when absent.
    QString id(const QString& name);
    std::optional<qint64> integer(const QString& name, qint64 from, qint64 to);
    std::optional<bool> boolean(const QString& name);
    /// A number as micro-units.
    std::optional<qint64> money(const QString& name, qint64 from, qint64 to);
    /// A list of texts, not empty.
    QStringList requiredTexts(const QString& name);

    void refuse(const QString& message);
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    QJsonObject m_object;
    std::optional<Refusal> m_refusal;
};

} // namespace simstock::sandbox::whitelabel

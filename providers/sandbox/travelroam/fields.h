// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/travelroam/answers.h"

#include <QJsonObject>

#include <optional>

namespace simstock::sandbox::travelroam {

/// Reads the members of a request body. The first thing that is wrong becomes the refusal, in the
/// words Laravel's validation uses; what is read after it is empty. Names are case-sensitive:
/// `bundlename` and `bundleName` are two members (contract, section 10.13).
class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    QString requiredText(const QString& name);
    /// Empty when absent, null or blank.
    QString text(const QString& name);
    /// Of at least one; a number or its digits as text.
    std::optional<qint64> positive(const QString& name);

    void refuse(const QString& name, const QString& message);
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    QJsonObject m_object;
    std::optional<Refusal> m_refusal;
};

} // namespace simstock::sandbox::travelroam

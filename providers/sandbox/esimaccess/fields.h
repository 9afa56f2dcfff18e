// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/esimaccess/answers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace simstock::sandbox::esimaccess {

/// Reads the members of a request body. The first thing that is wrong becomes the refusal; what is
/// read after it is empty. Types are taken as strictly as the contract writes them.
class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    /// 000105 when absent or blank, 000106 when null, 000104 when no text, 000107 beyond maxLength
    /// code points.
    QString requiredText(const QString& name, qsizetype maxLength);
    /// Empty when absent, null or empty.
    QString text(const QString& name);
    std::optional<qint64> integer(const QString& name);
    qint64 requiredInteger(const QString& name, qint64 from, qint64 to, const QString& outside);
    /// A whole number written as text, as top-up has them.
    std::optional<qint64> integerText(const QString& name);
    QJsonObject requiredObject(const QString& name);
    QJsonArray requiredList(const QString& name);

    void refuse(const QString& code, const QString& message = {});
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    /// False after a refusal, also when it has just been made.
    bool present(const QString& name);

    QJsonObject m_object;
    std::optional<Refusal> m_refusal;
};

} // namespace simstock::sandbox::esimaccess

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/troveana/answers.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace simstock::sandbox::troveana {

/// Reads the members of a request body. The first thing that is wrong becomes the refusal (400002);
/// what is read after it is empty. A member that the contract does not name is wrong too: whoever
/// sends one believes in something that does not exist.
class Fields {
public:
    Fields(QJsonObject object, const QStringList& known);

    /// Refuses when absent, blank or no text.
    QString requiredText(const QString& name);
    /// Empty when absent or null.
    QString text(const QString& name);
    /// A whole number.
    qint64 requiredInteger(const QString& name);
    /// Refuses when it is there and no object.
    void object(const QString& name);

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    void refuse(const QString& name, const QString& why);

    QJsonObject m_object;
    std::optional<Refusal> m_refusal;
};

/// The same for the query of a GET (400003), with the paging that three lists share.
class Query {
public:
    explicit Query(const QByteArray& raw);

    /// Refuses every parameter but these.
    void allow(const QStringList& known);
    /// Null when absent.
    [[nodiscard]] QString text(const QString& name) const;
    /// Null when absent; refuses what is not ISO 8601 with a zone, or a plain date.
    std::optional<qint64> time(const QString& name);
    qint64 integer(const QString& name, qint64 fallback);
    /// One of these words; the first when absent.
    QString oneOf(const QString& name, const QStringList& words);

    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    void refuse(const QString& name, const QString& why);

    QUrlQuery m_items;
    std::optional<Refusal> m_refusal;
};

} // namespace simstock::sandbox::troveana

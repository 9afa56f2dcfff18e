// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"

#include <QObject>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace simstock {

/// One thing that people made here and that no vendor could give back: a customer, a saved view, a
/// draft, a hand-over. The kinds and what stands in their bodies belong to classes of models/desk.
struct ShopRecord {
    QString id;
    QVariantMap body; ///< texts, whole numbers, truth values, and lists and maps of them; no secret
    QDateTime changedAt; ///< UTC
    bool operator==(const ShopRecord&) const = default;
};

/// What becomes of one record.
struct ShopChange {
    QString kind;
    QString id;
    std::optional<QVariantMap> body; ///< nothing takes the record away
};

/// The shop's own records in a file of their own: they change with every pause in typing, and the
/// accounts' file is read anew as a whole by each of its users when it changes. Own thread; what
/// was acknowledged survives a power cut.
class ShopStore : public QObject {
    Q_OBJECT
public:
    ShopStore(QString file, QString backupFolder, Clock& clock, QObject* parent = nullptr);
    ~ShopStore() override;

    /// Answers with a sentence when nothing can be stored (a read-only folder, a file of a later
    /// version) or when a damaged file was kept under another name; else empty.
    [[nodiscard]] Call<QString> open();
    /// All of one kind by id. Records whose body cannot be read are left out and stay in the file.
    [[nodiscard]] Call<QList<ShopRecord>> load(const QString& kind);
    /// All changes or none. Storage error with a sentence.
    [[nodiscard]] Call<bool> write(QList<ShopChange> changes);
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simstock

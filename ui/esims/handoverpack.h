// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/esim.h"
#include "ui/customer/handoverdocument.h"

#include <QObject>

namespace simstock {

class Desk;

/// The codes of the chosen eSIMs, taken from the vault one after the other, for as long as somebody
/// hands them over.
class HandOverPack final : public QObject {
    Q_OBJECT
public:
    /// The desk outlives this. More than most eSIMs are cut off.
    HandOverPack(Desk& desk, const QList<EsimKey>& keys, QObject* parent = nullptr);

    void gather();
    [[nodiscard]] bool isGathered() const { return m_next >= m_wanted.size(); }
    /// Those with a code, in the order in which they were chosen.
    [[nodiscard]] const QList<EsimKey>& keys() const { return m_keys; }
    /// What stands in no document, each with its reason.
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }
    /// As their customers read it.
    [[nodiscard]] QList<CustomerHandOver> customers(const QString& language,
                                                    const QString& brand) const;

    static constexpr qsizetype most = 500;

Q_SIGNALS:
    void gathered();

private:
    void next();
    void take(const Esim& esim, const EsimSecrets& secrets);
    void leaveOut(const EsimKey& key, const QString& why);

    Desk& m_desk;
    QList<EsimKey> m_wanted;
    qsizetype m_next = 0;
    QList<EsimKey> m_keys;
    QList<std::pair<Esim, CustomerHandOver>> m_taken;
    QStringList m_leftOut;
    Call<EsimSecrets> m_secrets;
};

} // namespace simstock

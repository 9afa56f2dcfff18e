// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QScrollArea>

class QHBoxLayout;

namespace simstock {

class Desk;
class WalletCard;

/// The cards of all accounts in one row, one of them chosen.
class WalletCards final : public QScrollArea {
    Q_OBJECT
public:
    explicit WalletCards(Desk& desk, QWidget* parent = nullptr);
    /// Empty without accounts.
    [[nodiscard]] AccountId chosen() const;
    void choose(const AccountId& account);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void rebuild();
    void refresh();

Q_SIGNALS:
    void chosenChanged();
    void paymentRequested(const simstock::IntentId& id);

private:
    Desk& m_desk;
    QWidget* m_inside;
    QHBoxLayout* m_row;
    QList<WalletCard*> m_cards; ///< children of m_inside
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "models/items/tablemodel.h"

#include <QLocale>

namespace simstock {

class AccountBook;
class Clock;
class EsimDesk;

enum class UsageColumn {
    Esim,
    Customer,
    Plan,
    Used,
    Left,
    Percent,
    Age,
    Expires,
    State,
    Account,
    Count
};

/// What is gone and what is left of the eSIMs that are on a phone, with the age of each figure.
class UsageModel final : public TableModel {
    Q_OBJECT
public:
    UsageModel(EsimDesk& desk, AccountBook& accounts, Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QList<RowLens> lenses() const override;
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] EsimKey keyAt(int row) const { return m_keys[sourceRow(row)]; }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override;
    [[nodiscard]] QVariant key(int source) const override;

private:
    void rebuild();
    void rowsChanged(const QList<EsimKey>& keys);
    [[nodiscard]] QString text(const Esim& esim, UsageColumn column) const;
    [[nodiscard]] QVariant sortValue(const Esim& esim, UsageColumn column) const;

    EsimDesk& m_desk;
    AccountBook& m_accounts;
    Clock& m_clock;
    QLocale m_locale;
    QList<EsimKey> m_keys;
};

} // namespace simstock

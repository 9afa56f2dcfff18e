// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/monthtables.h"
#include "ui/widgets/sheet.h"

#include <QPointer>
#include <QThreadPool>

class QComboBox;
class QFileDialog;
class QListWidget;

namespace simstock {

class Desk;

/// Month close: which month, which accounts, which format; then one file with every act and every
/// booking, sums and open questions.
class MonthCloseSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit MonthCloseSheet(Desk& desk, QWidget* parent = nullptr);
    /// Writes what is chosen, on another thread.
    void save(const QString& path);

Q_SIGNALS:
    /// How it went, for the status bar.
    void said(const QString& sentence);

private:
    void addMonths();
    void addAccounts();
    void ask();
    void ended(const QString& path, const Result<qint64>& lines);
    void showChosen();
    [[nodiscard]] MonthFormat format() const;
    [[nodiscard]] QList<AccountId> chosen() const;

    Desk& m_desk;
    QComboBox* m_month;
    QListWidget* m_accounts;
    QComboBox* m_format;
    QPointer<QFileDialog> m_dialog;
    qint64 m_activity = 0;
    QThreadPool m_pool; ///< before m_writing: the call goes first, then the work is waited for
    Call<qint64> m_writing;
};

} // namespace simstock

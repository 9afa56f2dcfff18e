// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/batchlist.h"

#include <QPlainTextEdit>
#include <QThreadPool>
#include <QWidget>

class QLabel;

namespace simstock {

/// A box to paste lines into; a file that is dropped or pasted is handed on instead.
class ListBox final : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void fileGiven(const QString& path);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

/// A list of customers: pasted from a spreadsheet, dropped or imported. Says at once what of it is
/// understood. Files and long lists are read by another thread.
class CustomerList final : public QWidget {
    Q_OBJECT
public:
    explicit CustomerList(QWidget* parent = nullptr);
    ~CustomerList() override;

    /// As last read; empty while there is none or it is being read.
    [[nodiscard]] const QList<BatchListLine>& lines() const { return m_lines; }
    /// Why the list cannot be used now (a sentence); empty when it can.
    [[nodiscard]] QString obstacle() const;
    void importFile(const QString& path);
    void setText(const QString& lines);
    [[nodiscard]] bool hasText() const;

    static constexpr qint64 maxBytes = 4 * 1024 * 1024;

Q_SIGNALS:
    void changed();
    /// The name of an imported file without its ending.
    void named(const QString& name);

private:
    void ask();
    void read();
    void show(const Result<QList<BatchListLine>>& lines);
    [[nodiscard]] QString understood() const;

    ListBox* m_box;
    QLabel* m_help = nullptr;
    QThreadPool m_pool; ///< before the calls: they go first, then the work is waited for
    Call<QList<BatchListLine>> m_reading;
    Call<QString> m_importing;
    QList<BatchListLine> m_lines;
    QString m_problem;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/shiftclose.h"
#include "ui/widgets/sheet.h"

#include <QPointer>
#include <QThreadPool>

class QComboBox;
class QDateTimeEdit;
class QFileDialog;
class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace simstock {

class Desk;
class Pane;

/// Shift close: since when, who, what was sold and what is open, kept for good. Earlier closes can
/// be read and saved again.
class ShiftSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit ShiftSheet(Desk& desk, QWidget* parent = nullptr);
    /// The report as text, or the acts as CSV when the path ends so.
    void save(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addFields();
    void addEarlier();
    void count();
    void showButton();
    void closeShift();
    void askForFile();
    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] QByteArray content(bool isCsv) const;

    Desk& m_desk;
    ShiftReport m_report;
    QComboBox* m_which; ///< this shift, or an earlier close
    QComboBox* m_since;
    QDateTimeEdit* m_time;
    QLineEdit* m_person;
    QPlainTextEdit* m_text;
    QLineEdit* m_explanation;
    QLabel* m_explain = nullptr;
    QPointer<QFileDialog> m_dialog;
    QThreadPool m_pool; ///< before m_writing: the call goes first, then the work is waited for
    Call<bool> m_writing;
};

/// Opens it over the pane's window; it deletes itself.
void openShiftSheet(Pane& pane, Desk& desk);
/// "Close shift…" in a pane's View menu, and with it in the menu bar while the pane is shown.
void addShiftEntry(Pane& pane, QMenu& viewMenu, Desk& desk);

} // namespace simstock

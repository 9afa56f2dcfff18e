// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/diagnostics.h"
#include "ui/widgets/sheet.h"

class QListWidget;
class QPlainTextEdit;

namespace simstock {

class Desk;
struct Preferences;

/// What a person may send to somebody who helps: each part with its exact text, each can be left
/// out, nothing else goes into the file.
class DiagnosticsSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    DiagnosticsSheet(Desk& desk, const Preferences& preferences, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void build();
    void take(const QList<DiagnosticPart>& parts);
    void showCurrent();
    [[nodiscard]] QList<DiagnosticPart> chosen() const;
    void showChoice();
    void save();

    Desk& m_desk;
    QList<DiagnosticPart> m_parts;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    QLabel* m_words = nullptr;
    Diagnostics m_diagnostics; ///< before m_gathering: the call goes first
    Call<QList<DiagnosticPart>> m_gathering;
};

} // namespace simstock

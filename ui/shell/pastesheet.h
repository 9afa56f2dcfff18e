// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pastedtext.h"
#include "models/items/recordsearch.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace simstock {

/// What was pasted or dropped, masked, and what can be done with it: one of the rows it may mean,
/// the install QR of a code, a look at the vendors for a number nobody here knows.
class PasteSheet final : public Sheet {
    Q_OBJECT
public:
    PasteSheet(const PastedText& pasted, const QList<FoundRecord>& records, QWidget* parent);

    /// What a look at the vendors brought.
    void setRecords(const QList<FoundRecord>& records);
    /// It is being looked at.
    void setLooking();
    /// What became of an import: a sentence, and the eSIMs that hold the codes.
    void setImported(const QString& sentence, const QList<FoundRecord>& records);

Q_SIGNALS:
    void recordChosen(const simstock::FoundRecord& record);
    void lookUpRequested();
    void counterRequested(const simstock::ActivationCode& code);
    void listRequested();
    /// Keep every code as an eSIM of the own stock.
    void importRequested(const QString& planName);

private:
    void buildImport();
    void build();
    void buildCode();
    void act();
    void showRecords();

    const PastedText m_pasted;
    QList<FoundRecord> m_records;
    QLabel* m_words = nullptr;
    QListWidget* m_list = nullptr;
    QLineEdit* m_plan = nullptr;     ///< only with codes
    QPushButton* m_import = nullptr; ///< only with codes
};

} // namespace simstock

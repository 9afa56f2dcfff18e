// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class AssignmentModel;
class CustomerList;
class Desk;
class TableView;

/// Gives the selected eSIMs to the people of a list pasted from a spreadsheet: who gets which is
/// seen, with what is wrong with a line, before anything changes; then all in one change that can
/// be undone. Deletes itself when closed.
class AssignSheet final : public Sheet {
    Q_OBJECT
    /// The eSIMs, by account and id.
    Q_PROPERTY(QStringList draft READ draft CONSTANT)
public:
    /// The desk outlives the sheet. The eSIMs in the order in which they are given away.
    AssignSheet(Desk& desk, const QList<EsimKey>& esims, QWidget* parent = nullptr);

    [[nodiscard]] QStringList draft() const;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void look();
    void assign();

    Desk& m_desk;
    const QList<EsimKey> m_esims;
    CustomerList* m_list;
    AssignmentModel* m_model;
    TableView* m_table;
    QLabel* m_words = nullptr;
};

} // namespace simstock

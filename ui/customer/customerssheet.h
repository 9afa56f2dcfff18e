// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/customerbook.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QLineEdit;

namespace simstock {

class CustomerForm;
class CustomersModel;
class Desk;
class TableView;
/// The customers: found by any word or the last four digits of an eSIM, edited, merged, tagged,
/// erased; and given the eSIMs that were selected when it opened. Every change but erasing can be
/// undone. Opened beside its window.
class CustomersSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk outlives the sheet.
    CustomersSheet(Desk& desk, const QList<EsimKey>& selected, QWidget* parent = nullptr);
    ~CustomersSheet() override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void addList();
    void addButtons();
    void follow();
    void propose();
    void make();
    void keep(const Customer& customer);
    void edit(const Customer& customer);
    void mergeChosen();
    void tagChosen();
    void removeChosen();
    void assignChosen();
    [[nodiscard]] QStringList chosen() const;

    Desk& m_desk;
    QTimer m_followSoon; ///< a reset takes the selection away for a moment
    const QList<EsimKey> m_selected;
    CustomersModel* m_model;
    TableView* m_table;
    QLineEdit* m_filter;
    CustomerForm* m_form;
    CustomerBook::Snapshot m_beforeTyping; ///< of whom the form shows
    QLabel* m_words = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_tags = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace simstock

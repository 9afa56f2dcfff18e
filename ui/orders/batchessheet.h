// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class BatchesModel;
class Desk;
class TableView;

/// The batches, newest first; one of them can be opened.
class BatchesSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet.
    explicit BatchesSheet(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void batchRequested(const simstock::BatchId& id);
    void newRequested();

private:
    void follow();
    void openChosen();

    BatchesModel* m_model;
    TableView* m_table;
    QLabel* m_note;
};

} // namespace simstock

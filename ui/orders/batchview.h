// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/intent.h"
#include "ui/widgets/sheet.h"

class QLabel;

namespace simstock {

class BatchModel;
struct BatchCount;
class Desk;
class Meter;
class PinPanel;
class TableView;

/// One batch while it runs and afterwards: why it stands still, how far it is, every row with what
/// became of it. Closing the window changes nothing.
class BatchView final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the window.
    BatchView(Desk& desk, BatchId id, QWidget* parent = nullptr);
    ~BatchView() override;

    [[nodiscard]] const BatchId& batch() const { return m_id; }

Q_SIGNALS:
    void said(const QString& sentence);
    void orderRequested(const simstock::IntentId& id);
    void retryRequested(const simstock::BatchId& id);
    void restRequested(const simstock::BatchId& id);

private:
    void addHead(const Batch& batch);
    void addTable();
    void addActions();
    void refresh();
    void showPause(const Batch& batch, const BatchCount& count);
    void showButtons(const Batch& batch, const BatchCount& count);
    void resume();
    void cancelRest();
    void exportRows();
    void showOrder(int row);
    /// What is still to be bought where the spending PIN has to be typed for it; else nothing.
    [[nodiscard]] QList<Money> unproven(const Batch& batch) const;
    [[nodiscard]] IntentId openQuestion(const Batch& batch) const;

    Desk& m_desk;
    const BatchId m_id;
    Banner* m_why;
    QLabel* m_progress = nullptr;
    QLabel* m_spent = nullptr;
    Meter* m_meter;
    BatchModel* m_model;
    TableView* m_table;
    PinPanel* m_pin;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_export = nullptr;
    IntentId m_question; ///< the order whose outcome is not known
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/batchpreview.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QStackedWidget;

namespace simstock {

/// Which rows of a batch are looked at again.
enum class BatchAgain { Refused, Rest };

class BatchListPage;
class BatchPreviewPage;
class PinPanel;
class Desk;

/// The sheet through which many orders are bought at once: first what, then a look at every row
/// with the money it takes. Nothing is bought before the second step's button is pressed, and one
/// sheet makes one batch. Opened beside its window; closes when the batch is written down.
class BatchSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet. With lines of customers that were pasted elsewhere, when
    /// there are some; an unfinished batch is left as it is then.
    BatchSheet(Desk& desk, const std::optional<PlanKey>& plan, QWidget* parent = nullptr,
               const QString& list = {});
    /// Begins with a look at the rows of a batch that were refused, or at those it has not sent
    /// so far: bought from here, they are a batch of their own and the first one ends.
    BatchSheet(Desk& desk, const BatchId& retryOf, QWidget* parent = nullptr,
               BatchAgain again = BatchAgain::Refused);
    ~BatchSheet() override;

    void reject() override;
    /// Whether it is a new batch that waits for its lines, of this plan or of any.
    [[nodiscard]] bool isUnsent(const std::optional<PlanKey>& plan) const;
    /// Whether it is open on the rest of this batch.
    [[nodiscard]] bool isRestOf(const BatchId& id) const;

Q_SIGNALS:
    void said(const QString& sentence);
    void started(const simstock::BatchId& id);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    BatchSheet(Desk& desk, const std::optional<PlanKey>& plan, const BatchId& retryOf,
               BatchAgain again, const QString& list, QWidget* parent);
    void begin(const std::optional<PlanKey>& plan, const QString& list);
    void goOn();
    void look();
    void looked(const Result<BatchPreview>& preview);
    void buy();
    void start();
    void written(const BatchId& id);
    void notWritten(const BatchId& id, const QString& sentence);
    void showStep(int step);
    void showButtons();
    void showBand();
    /// Why the button cannot be pressed now; empty when it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QString title() const;

    Desk& m_desk;
    const BatchId m_retryOf;
    const BatchAgain m_again;
    const QString m_token; ///< one per sheet: two clicks make one batch
    QStackedWidget* m_pages;
    BatchListPage* m_list = nullptr; ///< not when rows are tried again
    BatchPreviewPage* m_preview;
    PinPanel* m_pin;
    Call<BatchPreview> m_looking;
    bool m_done = false;
    bool m_isClosing = false;
};

} // namespace simstock

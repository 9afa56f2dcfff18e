// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/domain/plankey.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace simstock {

class BatchSheet;
class Desk;

/// Opens the windows of batches beside the main window, each batch in one only, and says what
/// becomes of the batches.
class BatchWindows final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this; the windows are the parent's children.
    BatchWindows(Desk& desk, QWidget& parent);

    /// With these lines of customers, when there are some. Without, an open one of this plan (or
    /// of any) that is not sent comes to the front.
    void openNew(const std::optional<PlanKey>& plan, const QString& list = {});
    void openList();
    void open(const BatchId& id);
    /// A look at what a batch has not sent so far, in one window only.
    void openRest(const BatchId& id);
    /// The one batch that wants a person, or the list when there are several.
    void openHalted();
    /// How many stopped by themselves and want a person.
    [[nodiscard]] int haltedCount() const;

Q_SIGNALS:
    void said(const QString& sentence);
    void orderRequested(const simstock::IntentId& id);
    /// haltedCount() may be another.
    void haltedChanged();

private:
    void follow(BatchSheet& sheet);
    void sayHalted(const BatchId& id);
    void sayFinished(const BatchId& id);

    Desk& m_desk;
    QWidget& m_parent;
};

} // namespace simstock

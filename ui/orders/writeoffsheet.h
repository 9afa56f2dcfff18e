// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "ui/widgets/sheet.h"

class QLineEdit;
class QListWidget;

namespace simstock {

class Desk;

/// A person ends an open question: what was found so far, the decision, and a reason that is kept
/// in the trail. Sending again is offered where the vendor documents the same key as the same
/// request.
class WriteOffSheet final : public Sheet {
    Q_OBJECT
public:
    WriteOffSheet(Desk& desk, const IntentRecord& record, QWidget* parent);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void decide();
    Desk& m_desk;
    IntentId m_id;
    QListWidget* m_decision;
    QLineEdit* m_reason;
};

} // namespace simstock

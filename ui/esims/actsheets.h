// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/domain/esim.h"
#include "models/domain/intent.h"
#include "ui/shell/pane.h"
#include "ui/widgets/sheet.h"

namespace simstock {

class Desk;

/// The base of the sheets that act on one eSIM: band with LIVE or SANDBOX, the eSIM in words, one
/// token for the whole sheet so that two clicks make one act.
class ActSheet : public Sheet {
    Q_OBJECT
public:
    ActSheet(const QString& title, Desk& desk, const Esim& esim, QWidget* parent);
    /// Without an eSIM of its own: key() is empty.
    ActSheet(const QString& title, Desk& desk, QWidget* parent);

Q_SIGNALS:
    /// What was started, for the status bar.
    void said(const QString& sentence);

protected:
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] const EsimKey& key() const { return m_key; }
    [[nodiscard]] const QString& token() const { return m_token; }
    /// Closes the sheet when the act was written down, else shows why not.
    void finishWith(const Result<IntentId>& started, const QString& sentence);

private:
    Desk& m_desk;
    EsimKey m_key;
    QString m_token;
};

/// Suspend and resume, cancel and revoke. What cannot be taken back wants the last four digits of
/// the ICCID typed.
class LifecycleSheet final : public ActSheet {
    Q_OBJECT
public:
    LifecycleSheet(ActKind kind, Desk& desk, const Esim& esim, QWidget* parent);
};

/// The sheet for an action on this eSIM; null for an action without one. Deletes itself when
/// closed.
ActSheet* makeActSheet(ActionId action, Desk& desk, const Esim& esim, QWidget* parent);

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "models/core/secret.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace simstock {

class CredentialEdit;

/// Whether this is the agent's PIN; rejected with a sentence.
using PinCheck = std::function<Call<bool>(const Secret&)>;

/// At the foot of the customer's display when somebody wants to leave it: the agent types the PIN,
/// in the language of the interface. Goes away by itself when nobody does.
class LeaveBar final : public QWidget {
    Q_OBJECT
public:
    explicit LeaveBar(Clock& clock, QWidget* parent = nullptr);

    /// Opens it: `proven` follows when the PIN is right.
    void ask(const PinCheck& check, const std::function<void()>& proven);
    /// Escape, or somebody goes on with the page. Nothing typed stays.
    void giveUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();
    void arm();

    Clock& m_clock;
    QLabel* m_label;
    CredentialEdit* m_pin;
    QLabel* m_problem;
    PinCheck m_check;
    std::function<void()> m_proven;
    Call<bool> m_checking;
    std::unique_ptr<Timer> m_patience;
};

} // namespace simstock

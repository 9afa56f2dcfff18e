// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/esims/installdoctor.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace simstock {

class ActionButton;
class ActionSet;
class Clipboard;
class Clock;

/// The install doctor (product.md b 13): what the customer sees on the phone, and from that and the
/// eSIM's state what it means, what to say in the customer's language, and what to do next.
class DoctorPanel final : public QWidget {
    Q_OBJECT
public:
    /// words is the page's and outlives the panel; call follow() when its language changed.
    DoctorPanel(ActionSet& actions, Clipboard& clipboard, const Clock& clock,
                const CustomerWords& words, QWidget* parent = nullptr);

    /// operators: the networks of its plan. Null hides the panel.
    void setEsim(const Esim* esim, const QStringList& operators);
    void follow();

private:
    [[nodiscard]] QWidget* makeAnswer();
    void copyForSupport();

    ActionSet& m_actions;
    Clipboard& m_clipboard;
    const Clock& m_clock;
    const CustomerWords& m_words;
    std::optional<Esim> m_esim;
    QStringList m_operators;
    QComboBox* m_sign;
    QLabel* m_means = nullptr;
    QLabel* m_say = nullptr;
    ActionButton* m_next = nullptr;
    QWidget* m_answer; ///< made with the three above
};

} // namespace simstock

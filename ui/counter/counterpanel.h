// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counterview.h"

#include <QWidget>

class QAction;
class QLabel;

namespace simstock {

class CounterWindow;
class LanguageBox;

/// What the agent sees of the customer's display: its picture without the codes, its page in words,
/// the customer's language, and what leads on.
class CounterPanel final : public QWidget {
    Q_OBJECT
public:
    /// The actions become buttons, in this order.
    CounterPanel(CounterWindow& counter, const QList<QAction*>& actions, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();

    CounterWindow& m_counter;
    QLabel* m_page;
    QLabel* m_picture;
    LanguageBox* m_language;
};

/// "The install code", "Thanks": a page of the counter for the agent.
QString counterPageText(CounterView::Stage stage);

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace simstock {

class ShopLock;

/// What stands in the window while it is locked: no word of the shop, and the way back.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    /// The lock must outlive the page.
    explicit LockPage(ShopLock& lock, QWidget* parent = nullptr);
    /// Before it is shown: with or without a PIN, nothing typed.
    void prepare();
    /// A PIN came or went.
    void follow();

private:
    void unlock();
    ShopLock& m_lock;
    QLabel* m_words;
    QLabel* m_label;
    QLineEdit* m_pin;
    QLabel* m_problem;
    QPushButton* m_unlock;
    Call<bool> m_opening;
};

} // namespace simstock

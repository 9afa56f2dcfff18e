// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace simstock {

/// One of the two large choices on the customer's page; painted by itself because that page is
/// white in every theme.
class CounterTab final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CounterTab(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A font of the customer's page: never below 24 pt of the usual screen.
enum class CounterText { Body, Brand, Headline };
QFont counterFont(CounterText text);

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace simstock {

/// A font of the customer's page: never below 24 pt of the usual screen, larger on larger pages;
/// only the names of the languages, which are no message, are smaller.
enum class CounterText { Body, Brand, Headline, Code, Price, Language };

/// One of several large choices on the customer's page; painted by itself because that page is
/// white in every theme.
class CounterTab final : public QAbstractButton {
    Q_OBJECT
public:
    CounterTab(const QString& text, CounterText size, QWidget* parent = nullptr);
    /// Times the size the page has at 1280 x 800.
    void setScale(double scale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CounterText m_size;
};

QFont counterFont(CounterText text, double scale = 1);
/// A label of plain words in such a font.
QLabel* makeCounterLabel(QWidget* parent, CounterText size, bool wraps = false);
/// Sets the fonts of all labels below the page that were made so; sample: a word of the language
/// that they are about to speak.
void scaleCounterLabels(QWidget& page, double scale, const QString& sample = {});

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QLabel>

namespace simstock {

/// An amount: currency code small and muted, figure 600 with tabular digits. Its text is "USD
/// 18.60", which is what is read aloud and copied.
class AmountLabel final : public QLabel {
    Q_OBJECT
public:
    explicit AmountLabel(TextSize size = TextSize::Body, QWidget* parent = nullptr);
    /// Money::currency().code() and Money::figure(locale()).
    void setAmount(const QString& currency, const QString& figure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont currencyFont() const;
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] int gap() const;
    TextSize m_size;
    QString m_currency;
    QString m_figure;
};

} // namespace simstock

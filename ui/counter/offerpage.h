// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace simstock {

class CustomerWords;
struct CounterView;

/// The page of the customer's display that shows a plan before it is bought: place, data, days,
/// where it works, and the price the customer pays, where there is one.
class OfferPage final : public QWidget {
    Q_OBJECT
public:
    explicit OfferPage(QWidget* parent = nullptr);
    void setOffer(const CounterView& view, const CustomerWords& words);

private:
    QLabel* m_place;
    QLabel* m_facts;
    QLabel* m_price;
    QLabel* m_coverage;
    QLabel* m_networks;
    QLabel* m_start;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/installsteps.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace simstock {

class CounterTab;
class CustomerWords;
class QrView;
struct CounterView;

/// The page of the customer's display with the QR code: steps for his phone beside it, the codes
/// for typing below.
class CodePage final : public QWidget {
    Q_OBJECT
public:
    explicit CodePage(QWidget* parent = nullptr);

    /// The view must have a code.
    void setView(const CounterView& view, const CustomerWords& words);
    /// No part of a code stays in any widget.
    void clear();
    void choosePhone(Phone phone);
    [[nodiscard]] Phone phone() const { return m_phone; }
    void focusPhone();
    /// Type, tabs and QR code as large as the page allows.
    void arrange(const QSize& room, double scale);
    /// Where the codes are, for a picture that must not show them.
    [[nodiscard]] QList<QWidget*> secretParts() const;

private:
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeCodes();
    void showSteps();
    [[nodiscard]] int stepsHeight(int width) const;

    const CustomerWords* m_words = nullptr; ///< the window's; set with each view
    Phone m_phone = Phone::IPhone;
    QLabel* m_headline;
    QLabel* m_warning;
    QrView* m_qr;
    QWidget* m_column = nullptr; ///< tabs and steps
    QHash<Phone, CounterTab*> m_tabs;
    QList<QLabel*> m_steps;
    QWidget* m_codes = nullptr;
    QList<QLabel*> m_captions;
    QLabel* m_address = nullptr;
    QLabel* m_matchingId = nullptr;
    QLabel* m_confirmation = nullptr;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/counter/counterview.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/installsteps.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace simstock {

class CounterTab;
class OfferPage;
class QrView;

/// The customer's display: a second window with one message at a time, black on white in every
/// theme, at least 24 pt. Clears itself after a while, on Escape, and when it is hidden. F11 makes
/// it fill the screen it stands on.
class CounterWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit CounterWindow(Clock& clock, QWidget* parent = nullptr);
    ~CounterWindow() override;

    void show(const CounterView& view);
    using QMainWindow::show;
    /// Back to the brand page.
    void clear();
    [[nodiscard]] const CounterView& view() const { return m_view; }
    [[nodiscard]] const CustomerWords& words() const { return m_words; }
    void setShopName(const QString& name);
    /// How long a code stays without anyone doing anything (default three minutes).
    void setClearAfter(milliseconds time) { m_clearAfter = time; }

Q_SIGNALS:
    void cleared();
    void visibilityChanged(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMessagePage();
    [[nodiscard]] QWidget* makeCodePage();
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeCodes();
    void showMessage(const QString& headline, const QString& line);
    void showCode();
    void showOffer();
    void choosePhone(Phone phone);
    /// Type and QR code as large as the page allows.
    void arrange();
    [[nodiscard]] int qrSide() const;

    Clock& m_clock;
    std::unique_ptr<Timer> m_clearTimer;
    milliseconds m_clearAfter{180'000};
    CustomerWords m_words;
    CounterView m_view;
    QLabel* m_brand;
    QStackedWidget* m_pages;
    OfferPage* m_offer = nullptr;
    QWidget* m_codes = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_line = nullptr;
    QLabel* m_codeHeadline = nullptr;
    QLabel* m_plan = nullptr;
    QrView* m_qr = nullptr;
    CounterTab* m_iphone = nullptr;
    CounterTab* m_android = nullptr;
    QList<QLabel*> m_steps;
    QLabel* m_address = nullptr;
    QLabel* m_matchingId = nullptr;
    QLabel* m_confirmationCaption = nullptr;
    QLabel* m_confirmation = nullptr;
    QLabel* m_warning = nullptr;
};

} // namespace simstock

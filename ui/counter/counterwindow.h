// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/counter/counterview.h"
#include "ui/counter/leavebar.h"
#include "ui/customer/customerwords.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace simstock {

class CodePage;
class LanguageRow;
class OfferPage;

/// The customer's display: a second window with one message at a time, black on white in every
/// theme, at least 24 pt, in the language the customer chose along the bottom. Clears itself after
/// a while, on Escape, and when it is hidden. F11 makes it fill the screen it stands on.
class CounterWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit CounterWindow(Clock& clock, QWidget* parent = nullptr);
    ~CounterWindow() override;

    void show(const CounterView& view);
    using QMainWindow::show;
    /// Back to the brand page in the usual language: the next customer is somebody else.
    void clear();
    /// Takes away what is shown; the same customer goes on, in the same language.
    void turnPage();
    /// Nothing more to see at once: cleared and away.
    void blank();
    [[nodiscard]] const CounterView& view() const { return m_view; }
    void setShopName(const QString& name);

    [[nodiscard]] const CustomerWords& words() const { return m_words; }
    /// A code of customerLanguages(). What the view itself says is made anew by whoever made it.
    void setLanguage(const QString& code);
    /// The language of the brand page; English when it is none of ours.
    void setUsualLanguage(const QString& code);

    /// How long a code stays without anyone doing anything (default three minutes).
    void setClearAfter(milliseconds time) { m_clearAfter = time; }
    /// Larger words, in steps of a tenth; as much of it as the page has room for.
    void setTextStep(int step);
    [[nodiscard]] int textStep() const { return m_textStep; }
    static constexpr int mostTextSteps = 5;
    /// While it fills a screen nobody closes it there, or makes it smaller, without the PIN; the
    /// agent's own window goes on ruling it. Empty: whoever stands there may.
    void setLeaveCheck(const PinCheck& check);
    /// What the customer sees now, without the codes, for the agent's window.
    [[nodiscard]] QPixmap thumbnail(const QSize& size);

Q_SIGNALS:
    void cleared();
    void visibilityChanged(bool visible);
    /// Another page, another language, or shown or hidden.
    void pageChanged();
    void languageChanged(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeMessagePage();
    void render();
    void renderHead();
    void showMessage(const QString& headline, const QString& line);
    /// What follows when nobody does anything.
    void armTimer();
    void arrange();
    void arrangeAt(double scale);
    [[nodiscard]] bool fits() const;
    void setFonts(double scale);
    /// At once, or after the PIN where one is asked.
    void leave(const std::function<void()>& way);
    /// Times the size the page has at 1280 x 800.
    [[nodiscard]] double scale() const;

    Clock& m_clock;
    std::unique_ptr<Timer> m_clearTimer;
    milliseconds m_clearAfter{180'000};
    CustomerWords m_words;
    QString m_usualLanguage;
    CounterView m_view;
    QLabel* m_brand = nullptr;
    QLabel* m_plan = nullptr;
    QWidget* m_head; ///< made with the two labels above
    QStackedWidget* m_pages;
    QLabel* m_headline = nullptr;
    QLabel* m_line = nullptr;
    CodePage* m_code = nullptr;
    OfferPage* m_offer = nullptr;
    LanguageRow* m_languages;
    LeaveBar* m_leave;
    PinCheck m_leaveCheck;
    int m_textStep = 0;
    double m_shownScale = 1; ///< of the words on the page
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterwindow.h"

#include "ui/counter/codepage.h"
#include "ui/counter/countertab.h"
#include "ui/counter/languagerow.h"
#include "ui/counter/offerpage.h"
#include "ui/customer/customertexts.h"
#include "ui/theme/tokens.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 64;
constexpr QSize usualPage(1280, 800);
constexpr double largestScale = 3;
/// Long enough to do what the page says; then thanks, then the brand page.
constexpr milliseconds downloadedTime{90'000};
constexpr milliseconds connectedTime{20'000};
constexpr milliseconds thanksTime{20'000};

/// Layouts remember the sizes of what is in them until the event loop runs: forgotten at once, the
/// innermost first, so that larger words are measured before they are shown.
void measureAnew(QWidget& page)
{
    auto parts = page.findChildren<QWidget*>();
    parts.prepend(&page);
    std::for_each(parts.crbegin(), parts.crend(), [](const QWidget* part) {
        if (part->layout() != nullptr)
            part->layout()->activate();
    });
}

} // namespace

CounterWindow::CounterWindow(Clock& clock, QWidget* parent)
    : QMainWindow(parent), // a window of its own to assistive technology, too
      m_clock(clock),
      m_usualLanguage(m_words.language()),
      m_head(makeHead()),
      m_pages(new QStackedWidget(this)),
      m_languages(new LanguageRow(this)),
      m_leave(new LeaveBar(clock, this))
{
    // The agent goes on typing in his own window.
    setAttribute(Qt::WA_ShowWithoutActivating);
    setWindowTitle(tr("Simstock Counter"));
    setAccessibleName(windowTitle());
    setObjectName(u"counter"_s);
    // White paper in every theme: what a camera reads and a customer sees must not depend on ours.
    const auto tokens = Tokens::of(Scheme::Light);
    QPalette white;
    white.setColor(QPalette::Window, Qt::white);
    white.setColor(QPalette::Base, Qt::white);
    white.setColor(QPalette::WindowText, Qt::black);
    white.setColor(QPalette::Text, Qt::black);
    white.setColor(QPalette::Mid, tokens.line);
    setPalette(white);
    setAutoFillBackground(true);
    auto* paper = new QWidget(this);
    setCentralWidget(paper);
    auto* layout = new QVBoxLayout(paper);
    layout->setContentsMargins(pageMargin, metrics::between, pageMargin, metrics::between);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_head);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_languages);
    layout->addWidget(m_leave);
    m_pages->addWidget(makeMessagePage());
    m_code = new CodePage(m_pages);
    m_pages->addWidget(m_code);
    m_offer = new OfferPage(m_pages);
    m_pages->addWidget(m_offer);
    connect(m_languages, &LanguageRow::chosen, this, &CounterWindow::setLanguage);
    resize(usualPage);
    m_languages->setLanguage(m_words.language());
    clear();
}

CounterWindow::~CounterWindow() = default;

QWidget* CounterWindow::makeHead()
{
    auto* head = new QWidget(this);
    m_brand = makeCounterLabel(head, CounterText::Brand);
    m_plan = makeCounterLabel(head, CounterText::Body, true);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::around);
    layout->addWidget(m_brand);
    layout->addWidget(m_plan, 1);
    return head;
}

QWidget* CounterWindow::makeMessagePage()
{
    auto* page = new QWidget(m_pages);
    m_headline = makeCounterLabel(page, CounterText::Headline, true);
    m_line = makeCounterLabel(page, CounterText::Body, true);
    m_headline->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_line);
    layout->addStretch(1);
    return page;
}

void CounterWindow::setShopName(const QString& name)
{
    m_view.shop = name;
    render();
}

void CounterWindow::setUsualLanguage(const QString& code)
{
    const bool isIdle = m_view.stage == CounterView::Stage::Idle;
    m_usualLanguage = CustomerWords(code).language();
    if (isIdle)
        setLanguage(m_usualLanguage);
}

void CounterWindow::setLanguage(const QString& code)
{
    m_languages->setLanguage(m_words.language()); // a click on the current one unmarks nothing
    if (code == m_words.language())
        return;
    m_words = CustomerWords(code);
    m_languages->setLanguage(m_words.language());
    setLayoutDirection(m_words.direction());
    setFonts(m_shownScale); // before the words that need them
    render();
    armTimer();
    Q_EMIT languageChanged(m_words.language());
}

void CounterWindow::show(const CounterView& view)
{
    const QString shop = m_view.shop;
    m_view = view;
    if (m_view.shop.isEmpty())
        m_view.shop = shop;
    if (m_view.stage == CounterView::Stage::Code && !m_view.code)
        m_view.stage = CounterView::Stage::Idle;
    if (m_view.stage != CounterView::Stage::Code) {
        m_view.code.reset();
        m_view.confirmationCode.clear();
        m_code->clear();
    }
    render();
    armTimer();
    if (m_view.stage == CounterView::Stage::Code)
        m_code->focusPhone();
}

void CounterWindow::turnPage()
{
    show(CounterView());
}

void CounterWindow::clear()
{
    turnPage();
    if (m_words.language() != m_usualLanguage)
        setLanguage(m_usualLanguage);
    Q_EMIT cleared();
}

void CounterWindow::blank()
{
    clear();
    hide();
}

void CounterWindow::armTimer()
{
    m_clearTimer.reset();
    const auto thanks = [this] {
        auto view = m_view;
        view.stage = CounterView::Stage::Thanks;
        show(view);
    };
    switch (m_view.stage) {
    case CounterView::Stage::Preparing:
        return; // takes as long as it takes, and shows nothing of value
    case CounterView::Stage::Downloaded:
        m_clearTimer = m_clock.after(downloadedTime, thanks);
        return;
    case CounterView::Stage::Connected:
        m_clearTimer = m_clock.after(connectedTime, thanks);
        return;
    case CounterView::Stage::Thanks:
        m_clearTimer = m_clock.after(thanksTime, [this] { clear(); });
        return;
    case CounterView::Stage::Idle:
        if (m_words.language() == m_usualLanguage)
            return;
        break;
    case CounterView::Stage::Offer:
    case CounterView::Stage::Code:
        break;
    }
    m_clearTimer = m_clock.after(m_clearAfter, [this] { clear(); });
}

void CounterWindow::renderHead()
{
    const bool isIdle = m_view.stage == CounterView::Stage::Idle;
    m_brand->setText(m_view.shop.isEmpty()
                         ? m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Welcome"))
                         : m_view.shop);
    m_head->setVisible(!isIdle);
    m_plan->setText(m_view.stage == CounterView::Stage::Code ? m_view.plan : QString());
    const bool isMirrored = m_words.direction() == Qt::RightToLeft;
    m_plan->setAlignment((isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute |
                         Qt::AlignVCenter);
}

void CounterWindow::render()
{
    renderHead();
    switch (m_view.stage) {
    case CounterView::Stage::Idle:
        m_offer->setOffer({}, m_words);
        showMessage(m_brand->text(),
                    m_words.text(QT_TRANSLATE_NOOP(
                        "simstock::Customer", "Mobile data for your trip, ready in a minute")));
        break;
    case CounterView::Stage::Offer:
        m_offer->setOffer(m_view, m_words);
        m_pages->setCurrentWidget(m_offer);
        break;
    case CounterView::Stage::Preparing:
        showMessage(
            m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Your eSIM is being prepared")),
            m_view.plan);
        break;
    case CounterView::Stage::Code:
        m_code->setView(m_view, m_words);
        m_pages->setCurrentWidget(m_code);
        break;
    case CounterView::Stage::Downloaded:
        showMessage(u"✓ "_s + m_words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                                             "Downloaded to your phone")),
                    m_words.text(QT_TRANSLATE_NOOP(
                        "simstock::Customer", "Now turn data roaming on for the travel line.")));
        break;
    case CounterView::Stage::Connected:
        showMessage(u"✓ "_s + m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Connected")),
                    m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Your eSIM works.")));
        break;
    case CounterView::Stage::Thanks:
        showMessage(saying(m_words, Saying::ThankYou), saying(m_words, Saying::HaveAGoodTrip) +
                                                           u'\n' +
                                                           saying(m_words, Saying::DoNotDelete));
        break;
    }
    arrange();
    Q_EMIT pageChanged();
}

void CounterWindow::showMessage(const QString& headline, const QString& line)
{
    m_headline->setText(headline);
    m_line->setText(line);
    m_pages->setCurrentIndex(0);
}

double CounterWindow::scale() const
{
    return std::clamp(std::min(static_cast<double>(width()) / usualPage.width(),
                               static_cast<double>(height()) / usualPage.height()),
                      1.0, largestScale);
}

void CounterWindow::setTextStep(int step)
{
    m_textStep = std::clamp(step, 0, mostTextSteps);
    arrange();
    Q_EMIT pageChanged();
}

void CounterWindow::setLeaveCheck(const PinCheck& check)
{
    m_leaveCheck = check;
    m_leave->giveUp();
}

void CounterWindow::leave(const std::function<void()>& way)
{
    if (m_leaveCheck && isFullScreen())
        m_leave->ask(m_leaveCheck, way);
    else
        way();
}

void CounterWindow::setFonts(double scale)
{
    const auto& all = customerLanguages();
    const auto current = std::find_if(all.cbegin(), all.cend(), [this](const auto& language) {
        return language.code == m_words.language();
    });
    scaleCounterLabels(*centralWidget(), scale,
                       current == all.cend() ? QString() : current->autonym);
}

void CounterWindow::arrange()
{
    constexpr double step = 0.1;
    int steps = m_textStep;
    arrangeAt(scale() * (1 + steps * step));
    while (steps > 0 && !fits()) {
        --steps;
        arrangeAt(scale() * (1 + steps * step));
    }
}

bool CounterWindow::fits() const
{
    const auto* page = m_pages->currentWidget()->layout();
    const int wide = width() - 2 * pageMargin;
    const int around = 4 * metrics::between + std::max(m_head->sizeHint().height(), 0) +
                       m_languages->heightForWidth(wide);
    const int high = page->hasHeightForWidth() ? page->totalHeightForWidth(wide)
                                               : page->totalMinimumSize().height();
    return page->totalMinimumSize().width() <= wide && high <= height() - around;
}

void CounterWindow::arrangeAt(double scale)
{
    m_shownScale = scale;
    setFonts(scale);
    m_languages->setScale(this->scale());
    measureAnew(*m_pages->currentWidget());
    if (m_view.stage != CounterView::Stage::Code)
        return;
    const int wide = width() - 2 * pageMargin;
    const int head = std::max(m_head->sizeHint().height(), m_head->heightForWidth(wide));
    const int high = height() - 4 * metrics::between - head - m_languages->heightForWidth(wide);
    m_code->arrange({wide, high}, scale);
    measureAnew(*m_code);
}

QPixmap CounterWindow::thumbnail(const QSize& size)
{
    const auto hidden =
        m_view.stage == CounterView::Stage::Code ? m_code->secretParts() : QList<QWidget*>();
    auto picture = grab();
    QPainter painter(&picture);
    for (const auto* part : hidden)
        painter.fillRect(QRect(part->mapTo(this, QPoint()), part->size()),
                         Tokens::of(Scheme::Light).line);
    painter.end();
    const auto ratio = picture.devicePixelRatio();
    auto small = picture.scaled(size * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    return small;
}

void CounterWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_head->isVisible())
        return;
    painter.setPen(Tokens::of(Scheme::Light).line);
    const int y = m_head->geometry().bottom() + metrics::between / 2;
    painter.drawLine(pageMargin, y, width() - pageMargin, y);
}

void CounterWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        // Once for the customer's page, once more to take the window away.
        if (m_view.stage == CounterView::Stage::Idle)
            leave([this] { blank(); });
        else
            clear();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const auto& all = phones();
        const auto step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight)
                              ? 1
                              : all.size() - 1;
        m_code->choosePhone(all.at((all.indexOf(m_code->phone()) + step) % all.size()));
    } else if (event->key() == Qt::Key_F11) {
        leave([this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void CounterWindow::closeEvent(QCloseEvent* event)
{
    // The program itself hides it; a close comes from the window manager, by whoever stands there.
    if (m_leaveCheck && isFullScreen()) {
        event->ignore();
        leave([this] { blank(); });
    } else {
        QMainWindow::closeEvent(event);
    }
}

void CounterWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    Q_EMIT visibilityChanged(true);
    Q_EMIT pageChanged();
}

void CounterWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void CounterWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    m_leave->giveUp();
    clear();
    Q_EMIT visibilityChanged(false);
}

} // namespace simstock

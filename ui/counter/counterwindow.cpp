// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterwindow.h"

#include "ui/counter/countertab.h"
#include "ui/counter/offerpage.h"
#include "ui/customer/customertexts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/qrview.h"

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

constexpr double leastQrMillimetres = 80;
constexpr int pageMargin = 64;
constexpr QSize usualPage(1280, 800);
constexpr double largestScale = 3;
/// Of the page's width, so that the steps beside the code keep their room.
constexpr double qrShare = 0.34;

QLabel* makeCaption(QWidget* parent, const QString& text)
{
    auto* label = makeCounterLabel(parent, CounterText::Body);
    label->setText(text);
    auto palette = label->palette(); // not muted: that is less than 7 : 1 on white
    palette.setColor(QPalette::WindowText, Tokens::of(Scheme::Light).text);
    label->setPalette(palette);
    return label;
}

QLabel* makeCode(QWidget* parent)
{
    auto* label = makeCounterLabel(parent, CounterText::Code, true);
    label->setLayoutDirection(Qt::LeftToRight); // codes are never mirrored
    return label;
}

constexpr qsizetype longestUnbroken = 40;

/// A host name may break behind its dots when it is longer than the page.
QString breakable(QString host)
{
    if (host.size() <= longestUnbroken)
        return host;
    return host.replace(u'.', u".\u200B"_s);
}

} // namespace

CounterWindow::CounterWindow(Clock& clock, QWidget* parent)
    : QMainWindow(parent), // a window of its own to assistive technology, too
      m_clock(clock),
      m_brand(makeCounterLabel(this, CounterText::Brand)),
      m_pages(new QStackedWidget(this))
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
    layout->setContentsMargins(pageMargin, metrics::around, pageMargin, metrics::around);
    layout->setSpacing(metrics::around);
    layout->addWidget(m_brand);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(makeMessagePage());
    m_pages->addWidget(makeCodePage());
    m_offer = new OfferPage(m_pages);
    m_pages->addWidget(m_offer);
    resize(1280, 800);
    clear();
}

CounterWindow::~CounterWindow() = default;

QWidget* CounterWindow::makeMessagePage()
{
    auto* page = new QWidget(m_pages);
    m_headline = makeCounterLabel(page, CounterText::Headline, true);
    m_line = makeCounterLabel(page, CounterText::Body, true);
    m_headline->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_line);
    layout->addStretch(1);
    return page;
}

QWidget* CounterWindow::makeSteps()
{
    auto* column = new QWidget(m_pages);
    m_iphone = new CounterTab(phoneName(Phone::IPhone), column);
    m_android = new CounterTab(phoneName(Phone::Android), column);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(metrics::gap);
    tabs->addWidget(m_iphone);
    tabs->addWidget(m_android);
    tabs->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addLayout(tabs);
    for (int step = 0; step < installSteps(m_words, Phone::IPhone).size(); ++step) {
        m_steps.append(makeCounterLabel(column, CounterText::Body, true));
        layout->addWidget(m_steps.last());
    }
    layout->addStretch(1);
    connect(m_iphone, &QAbstractButton::clicked, this, [this] { choosePhone(Phone::IPhone); });
    connect(m_android, &QAbstractButton::clicked, this, [this] { choosePhone(Phone::Android); });
    return column;
}

QWidget* CounterWindow::makeCodes()
{
    auto* block = new QWidget(m_pages);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::around);
    grid->setVerticalSpacing(metrics::tight);
    m_address = makeCode(block);
    m_matchingId = makeCode(block);
    m_confirmation = makeCode(block);
    m_confirmationCaption = makeCaption(block, saying(m_words, Saying::ConfirmationCode));
    grid->addWidget(makeCaption(block, saying(m_words, Saying::SmdpAddress)), 0, 0);
    grid->addWidget(m_address, 0, 1);
    grid->addWidget(makeCaption(block, saying(m_words, Saying::ActivationCode)), 1, 0);
    grid->addWidget(m_matchingId, 1, 1);
    grid->addWidget(m_confirmationCaption, 2, 0);
    grid->addWidget(m_confirmation, 2, 1);
    grid->setColumnStretch(1, 1);
    return block;
}

QWidget* CounterWindow::makeCodePage()
{
    auto* page = new QWidget(m_pages);
    m_codeHeadline = makeCounterLabel(page, CounterText::Headline);
    m_codeHeadline->setText(saying(m_words, Saying::ScanThisCode));
    m_plan = makeCaption(page, {});
    m_warning = makeCounterLabel(page, CounterText::Brand, true);
    m_warning->setText(saying(m_words, Saying::InstallOnTheDay));
    m_qr = new QrView(page);
    m_qr->setMinimumMillimetres(leastQrMillimetres);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(pageMargin);
    middle->addWidget(m_qr, 0, Qt::AlignTop);
    middle->addWidget(makeSteps(), 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_codeHeadline);
    layout->addWidget(m_plan);
    layout->addWidget(m_warning);
    layout->addSpacing(metrics::gap);
    layout->addLayout(middle, 1);
    m_codes = makeCodes();
    layout->addWidget(m_codes);
    return page;
}

void CounterWindow::setShopName(const QString& name)
{
    m_view.shop = name;
    m_brand->setText(
        name.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Welcome")) : name);
    if (m_view.stage == CounterView::Stage::Idle)
        clear();
}

void CounterWindow::show(const CounterView& view)
{
    const QString shop = m_view.shop;
    m_view = view;
    if (m_view.shop.isEmpty())
        m_view.shop = shop;
    m_brand->setText(m_view.shop.isEmpty()
                         ? m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Welcome"))
                         : m_view.shop);
    m_clearTimer.reset();
    switch (m_view.stage) {
    case CounterView::Stage::Idle:
        clear();
        return;
    case CounterView::Stage::Offer:
        showOffer();
        break;
    case CounterView::Stage::Preparing:
        showMessage(
            m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Your eSIM is being prepared")),
            m_view.plan);
        return;
    case CounterView::Stage::Code:
        showCode();
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
    }
    m_clearTimer = m_clock.after(m_clearAfter, [this] { clear(); });
}

void CounterWindow::clear()
{
    m_clearTimer.reset();
    const QString shop = m_view.shop;
    m_view = {};
    m_view.shop = shop;
    m_qr->setContent({});
    m_address->clear();
    m_matchingId->clear();
    m_confirmation->clear();
    m_offer->setOffer({}, m_words);
    m_brand->setText(
        shop.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Welcome")) : shop);
    showMessage(shop.isEmpty() ? m_words.text(QT_TRANSLATE_NOOP("simstock::Customer", "Welcome"))
                               : shop,
                m_words.text(QT_TRANSLATE_NOOP("simstock::Customer",
                                               "Mobile data for your trip, ready in a minute")));
    Q_EMIT cleared();
}

void CounterWindow::showMessage(const QString& headline, const QString& line)
{
    m_headline->setText(headline);
    m_line->setText(line);
    m_brand->setVisible(m_view.stage != CounterView::Stage::Idle);
    m_pages->setCurrentIndex(0);
}

void CounterWindow::showOffer()
{
    m_brand->show();
    m_offer->setOffer(m_view, m_words);
    m_pages->setCurrentWidget(m_offer);
    arrange();
}

void CounterWindow::showCode()
{
    if (!m_view.code) {
        clear();
        return;
    }
    const ActivationCode& code = *m_view.code;
    m_brand->show();
    m_plan->setText(m_view.plan);
    m_qr->setContent(code.qrText().toUtf8());
    m_address->setText(breakable(code.smdpAddress()));
    m_matchingId->setText(code.matchingIdGrouped());
    const bool confirmation = code.isConfirmationRequired() && !m_view.confirmationCode.isEmpty();
    m_confirmation->setText(confirmation ? m_view.confirmationCode : QString());
    m_confirmation->setVisible(confirmation);
    m_confirmationCaption->setVisible(confirmation);
    m_warning->setVisible(m_view.startsAtInstall);
    choosePhone(Phone::IPhone);
    m_pages->setCurrentIndex(1);
    m_iphone->setFocus();
    arrange();
}

void CounterWindow::arrange()
{
    const double scale = std::clamp(std::min(static_cast<double>(width()) / usualPage.width(),
                                             static_cast<double>(height()) / usualPage.height()),
                                    1.0, largestScale);
    scaleCounterLabels(*this, scale);
    m_iphone->setScale(scale);
    m_android->setScale(scale);
    if (m_view.stage == CounterView::Stage::Code)
        m_qr->setFixedSize(qrSide(), qrSide());
}

int CounterWindow::qrSide() const
{
    const int room = width() - 2 * pageMargin;
    const auto heightOf = [room](const QWidget* part) {
        const int tall = part->hasHeightForWidth() ? part->heightForWidth(room) : 0;
        return part->isHidden() ? 0 : std::max(tall, part->sizeHint().height()) + metrics::gap;
    };
    int left = height() - 2 * metrics::around - m_brand->sizeHint().height() - metrics::around;
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_codeHeadline, m_plan, m_warning, m_codes})
        left -= heightOf(part);
    const int wanted = std::min(left - 2 * metrics::gap, static_cast<int>(room * qrShare));
    return std::max(wanted, m_qr->minimumSizeHint().width());
}

void CounterWindow::choosePhone(Phone phone)
{
    m_iphone->setChecked(phone == Phone::IPhone);
    m_android->setChecked(phone == Phone::Android);
    const auto steps = installSteps(m_words, phone);
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(u"%1. %2"_s.arg(m_words.locale().toString(i + 1), steps.value(i)));
}

void CounterWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_brand->isVisible())
        return;
    painter.setPen(Tokens::of(Scheme::Light).line);
    const int y = m_brand->geometry().bottom() + metrics::around / 2;
    painter.drawLine(pageMargin, y, width() - pageMargin, y);
}

void CounterWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        // Once for the customer's page, once more to take the window away.
        if (m_view.stage == CounterView::Stage::Idle)
            hide();
        else
            clear();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        choosePhone(m_iphone->isChecked() ? Phone::Android : Phone::IPhone);
    } else if (event->key() == Qt::Key_F11) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void CounterWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void CounterWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void CounterWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    clear();
    Q_EMIT visibilityChanged(false);
}

} // namespace simstock

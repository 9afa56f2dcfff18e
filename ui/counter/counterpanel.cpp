// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counterpanel.h"

#include "ui/counter/counterwindow.h"
#include "ui/customer/languagebox.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(208, 130);

} // namespace

QString counterPageText(CounterView::Stage stage)
{
    switch (stage) {
    case CounterView::Stage::Idle:
        return CounterPanel::tr("The brand page");
    case CounterView::Stage::Offer:
        return CounterPanel::tr("The offer");
    case CounterView::Stage::Preparing:
        return CounterPanel::tr("“Being prepared”");
    case CounterView::Stage::Code:
        return CounterPanel::tr("The install code");
    case CounterView::Stage::Downloaded:
        return CounterPanel::tr("“Downloaded”");
    case CounterView::Stage::Connected:
        return CounterPanel::tr("“Connected”");
    case CounterView::Stage::Thanks:
        return CounterPanel::tr("Thanks");
    }
    return {};
}

CounterPanel::CounterPanel(CounterWindow& counter, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent),
      m_counter(counter),
      m_page(new QLabel(this)),
      m_picture(new QLabel(this)),
      m_language(new LanguageBox(this))
{
    auto* title = new QLabel(tr("The customer sees"), this);
    title->setTextFormat(Qt::PlainText);
    setTextFont(*title, TextSize::Title, TextWeight::Strong);
    m_page->setTextFormat(Qt::PlainText);
    m_picture->setObjectName(u"picture"_s);
    m_picture->setAccessibleDescription(tr("The customer's display, without the codes"));
    m_language->setAccessibleName(tr("Customer's language"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    layout->setSpacing(metrics::gap);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_page, m_picture, m_language})
        layout->addWidget(part);
    for (auto* action : actions)
        layout->addWidget(new ActionButton(*action, ButtonRole::Secondary, this));
    layout->addStretch(1);
    connect(m_language, &LanguageBox::languageChosen, &m_counter, &CounterWindow::setLanguage);
    connect(&m_counter, &CounterWindow::pageChanged, this, &CounterPanel::follow);
    follow();
}

void CounterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void CounterPanel::follow()
{
    m_page->setText(m_counter.isVisible() ? counterPageText(m_counter.view().stage)
                                          : tr("Nothing: the display is closed"));
    m_language->setLanguage(m_counter.words().language());
    if (m_counter.isVisible() && isVisible()) // a picture for nobody costs as much
        m_picture->setPixmap(m_counter.thumbnail(pictureSize));
    m_picture->setVisible(m_counter.isVisible());
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusstrip.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/environmentword.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace simstock {

namespace {

QLabel* quiet(QLabel* label)
{
    label->setTextFormat(Qt::PlainText);
    setTextFont(*label, TextSize::Caption);
    setMuted(*label);
    return label;
}

/// Names and messages of any length give way; words that are as short as they can be do not.
QLabel* quietLabel(QWidget* parent)
{
    return quiet(new ElidedLabel(parent));
}

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent),
      m_accounts(new QHBoxLayout),
      m_message(quietLabel(this)),
      m_selection(new QLabel(this)),
      m_unknown(new QPushButton(this)),
      m_halted(new QPushButton(this)),
      m_queue(quiet(new QLabel(this))),
      m_connection(quiet(new QLabel(this))),
      m_asOf(quiet(new QLabel(this)))
{
    setButtonRole(*m_unknown, ButtonRole::LinkBad);
    setButtonRole(*m_halted, ButtonRole::Link);
    for (auto* button : {m_unknown, m_halted}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_queue->hide();
    setTextFont(*m_selection, TextSize::Caption);
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->hide();
    m_accounts->setSpacing(metrics::gap);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::between, 1, metrics::between, 0);
    row->setSpacing(metrics::between);
    row->addLayout(m_accounts);
    row->addWidget(m_message, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_selection), static_cast<QWidget*>(m_halted),
                            static_cast<QWidget*>(m_unknown), static_cast<QWidget*>(m_queue),
                            static_cast<QWidget*>(m_connection), static_cast<QWidget*>(m_asOf)})
        row->addWidget(widget);
    setFixedHeight(qRound(metrics::statusBar * textScale()));
    connect(m_unknown, &QPushButton::clicked, this, &StatusStrip::unknownOutcomesRequested);
    connect(m_halted, &QPushButton::clicked, this, &StatusStrip::haltedBatchesRequested);
}

void StatusStrip::setAccounts(const QList<AccountBadge>& accounts)
{
    qDeleteAll(m_badges);
    m_badges.clear();
    while (const auto* spacing = m_accounts->takeAt(0))
        delete spacing;
    for (const AccountBadge& account : accounts) {
        auto* word = new EnvironmentWord(account.live, this);
        auto* label = quietLabel(this);
        label->setText(account.balance.isEmpty() ? account.label
                                                 : account.label + u' ' + account.balance);
        for (QWidget* widget : {static_cast<QWidget*>(word), static_cast<QWidget*>(label)}) {
            m_accounts->addWidget(widget);
            m_badges.append(widget);
        }
        m_accounts->addSpacing(metrics::gap);
    }
}

void StatusStrip::setMessage(const QString& text)
{
    m_message->setText(text);
}

void StatusStrip::setSelection(const QString& text)
{
    m_selection->setText(text);
    m_selection->setHidden(text.isEmpty());
}

void StatusStrip::setUnknownOutcomes(int count)
{
    m_unknown->setText(tr("unknown outcomes: %1").arg(locale().toString(count)));
    m_unknown->setVisible(count > 0);
}

void StatusStrip::setHaltedBatches(int count)
{
    m_halted->setText(tr("batches standing still: %1").arg(locale().toString(count)));
    m_halted->setVisible(count > 0);
}

void StatusStrip::setQueue(int count)
{
    m_queue->setText(tr("%n waiting", nullptr, count));
    m_queue->setVisible(count > 0);
}

void StatusStrip::setConnection(bool online, const std::optional<QDateTime>& dataTime)
{
    m_connection->setText(online ? tr("online") : tr("offline"));
    if (!dataTime) {
        m_asOf->clear();
        return;
    }
    const QDateTime local = dataTime->toLocalTime();
    m_asOf->setText(tr("as of %1").arg(locale().toString(local.time(), QLocale::ShortFormat)));
    m_asOf->setToolTip(locale().toString(local, QLocale::LongFormat));
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(0, 0, width(), 1, tokens.line);
}

} // namespace simstock

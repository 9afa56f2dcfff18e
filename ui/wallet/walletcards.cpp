// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/walletcards.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "ui/theme/tokens.h"
#include "ui/wallet/walletcard.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace simstock {

WalletCards::WalletCards(Desk& desk, QWidget* parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_inside(new QWidget(this)),
      m_row(new QHBoxLayout(m_inside))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Wallets"));
    m_row->setContentsMargins(metrics::around, metrics::cellPadding, metrics::around,
                              metrics::cellPadding);
    m_row->setSpacing(metrics::cellPadding);
    m_row->addStretch(1);
    setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    rebuild();
}

void WalletCards::rebuild()
{
    const auto before = chosen();
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const auto& account : m_desk.accounts().accounts()) {
        auto* card = new WalletCard(m_desk, account.id, m_inside);
        card->setChecked(account.id == before || (before.isEmpty() && m_cards.isEmpty()));
        connect(card, &QAbstractButton::toggled, this, &WalletCards::chosenChanged);
        connect(card, &WalletCard::paymentRequested, this, &WalletCards::paymentRequested);
        m_row->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
    }
    if (chosen().isEmpty() && !m_cards.isEmpty())
        m_cards.constFirst()->setChecked(true);
    setVisible(!m_cards.isEmpty());
    updateGeometry();
    Q_EMIT chosenChanged();
}

void WalletCards::refresh()
{
    for (auto* card : std::as_const(m_cards))
        card->refresh();
    m_inside->updateGeometry();
    updateGeometry();
}

AccountId WalletCards::chosen() const
{
    for (const auto* card : m_cards) {
        if (card->isChecked())
            return card->account();
    }
    return {};
}

void WalletCards::choose(const AccountId& account)
{
    for (auto* card : std::as_const(m_cards)) {
        if (card->account() == account)
            card->setChecked(true);
    }
}

QSize WalletCards::sizeHint() const
{
    int height = 0;
    int width = 0;
    for (const auto* card : m_cards) {
        height = std::max(height, card->sizeHint().height());
        width += card->sizeHint().width() + m_row->spacing();
    }
    const auto margins = m_row->contentsMargins();
    const bool scrolls = width > this->width() && this->width() > 0;
    return {width, height + margins.top() + margins.bottom() +
                       (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize WalletCards::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

} // namespace simstock

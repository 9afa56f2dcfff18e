// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/erasesheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/shopbooks.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace simstock {

namespace {
constexpr int usualRetention = 180;
constexpr int longestRetention = 3650;
constexpr int eraseListHeight = 200;
} // namespace

EraseSheet::EraseSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Erase old data"), parent),
      m_desk(desk),
      m_days(new QSpinBox(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addText(tr("Takes name, e-mail, phone and note of customers off this computer once all their "
               "eSIMs expired, and forms that were left unfinished before then. Orders and money "
               "stay, and the journal keeps what was sent to a vendor with an order. This cannot "
               "be undone."));
    m_days->setRange(1, longestRetention);
    m_days->setValue(usualRetention);
    addField(tr("&Days after the last eSIM expired"), m_days);
    m_list->setMinimumHeight(eraseListHeight);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    addField(tr("Who will be &erased"), m_list);
    connect(setPrimary({}, ButtonRole::Danger), &QPushButton::clicked, this, &EraseSheet::erase);
    connect(m_days, &QSpinBox::valueChanged, this, &EraseSheet::look);
    look();
}

void EraseSheet::look()
{
    m_due = retention::due(m_desk.books().customers, m_desk.esims(), m_desk.clock().now(),
                           m_days->value());
    m_list->clear();
    for (const auto& one : m_due)
        m_list->addItem(
            tr("%1 · %n eSIM(s), the last expired %2", nullptr, static_cast<int>(one.esims.size()))
                .arg(forDisplay(one.name, 60),
                     locale().toString(one.lastExpiry.toLocalTime().date(), QLocale::ShortFormat)));
    primary()->setText(tr("Erase %n customer(s)", nullptr, static_cast<int>(m_due.size())));
    primary()->setEnabled(!m_due.isEmpty());
    primary()->setToolTip(m_due.isEmpty() ? tr("Nobody's eSIMs are over for so long.") : QString());
}

void EraseSheet::erase()
{
    auto& books = m_desk.books();
    retention::erase(m_due, books.customers, m_desk.esims(), books.undo, books.drafts,
                     m_desk.clock().now().addDays(-m_days->value()));
    Q_EMIT said(
        tr("The data of %n customer(s) is erased.", nullptr, static_cast<int>(m_due.size())));
    accept();
}

} // namespace simstock

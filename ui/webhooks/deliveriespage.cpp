// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliveriespage.h"

#include "models/core/untrustedtext.h"
#include "models/items/webhooksmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/selectabletext.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastTableHeight = 280;
} // namespace

DeliveriesPage::DeliveriesPage(WebhookDesk& desk, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new DeliveriesModel(clock, this)),
      m_status(new QComboBox(this)),
      m_table(new TableView(tr("Deliveries table"), this)),
      m_note(new QLabel(this))
{
    m_status->addItem(tr("All deliveries"), QString());
    m_status->addItem(tr("Delivered"), u"success"_s);
    m_status->addItem(tr("Failed"), u"failed"_s);
    m_status->addItem(tr("Pending"), u"pending"_s);
    m_status->setAccessibleName(tr("Status of deliveries"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(DeliveryColumn::Event));
    m_table->setMinimumHeight(leastTableHeight);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setSelectable(*m_note);
    m_note->setFocusPolicy(Qt::NoFocus);
    setMuted(*m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    column->setSpacing(metrics::gap);
    column->addWidget(m_status);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addStretch();
    connect(m_status, &QComboBox::currentIndexChanged, this, &DeliveriesPage::reload);
    connect(m_table, &TableView::currentKeyChanged, this, &DeliveriesPage::showDetail);
}

void DeliveriesPage::setRow(const WebhookRow* row)
{
    const auto account = row ? row->account : AccountId();
    const auto id = row ? row->subscription.id : QString();
    if (account == m_account && id == m_id && !m_isStale)
        return;
    m_account = account;
    m_id = id;
    reload();
}

void DeliveriesPage::reload()
{
    m_isStale = true;
    m_reading.cancel();
    if (isVisible())
        load();
}

void DeliveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void DeliveriesPage::load()
{
    m_isStale = false;
    m_model->setDeliveries({});
    m_table->setVisible(!m_id.isEmpty());
    m_status->setVisible(!m_id.isEmpty());
    if (m_id.isEmpty()) {
        m_note->setText(tr("This vendor keeps no log of deliveries. Look at your own server."));
        return;
    }
    m_note->setText(tr("Reading the log…"));
    m_reading = m_desk.deliveries(m_account, m_id, m_status->currentData().toString());
    m_reading.onDone([this](const Result<QList<WebhookDelivery>>& deliveries) {
        if (!deliveries) {
            m_note->setText(deliveries.error().userText);
            return;
        }
        m_model->setDeliveries(*deliveries);
        m_note->setText(deliveries->isEmpty() ? tr("Nothing was delivered yet.") : QString());
        if (!deliveries->isEmpty())
            m_table->selectKey(m_model->index(0, 0).data(KeyRole));
    });
}

void DeliveriesPage::showDetail()
{
    const int row = m_table->chosenRow();
    if (row < 0)
        return;
    const auto& delivery = m_model->deliveryAt(row);
    QStringList lines;
    if (delivery.attempt > 0)
        lines.append(tr("Attempt %1").arg(delivery.attempt));
    if (delivery.httpStatus > 0)
        lines.append(tr("Answered HTTP %1").arg(delivery.httpStatus));
    if (delivery.duration.count() >= 0)
        lines.append(tr("after %1 ms").arg(locale().toString(delivery.duration.count())));
    lines = {lines.join(u" · "_s)};
    if (!delivery.detail.isEmpty())
        lines.append(forDisplay(delivery.detail, 1000, true));
    m_note->setText(lines.join(u'\n'));
}

} // namespace simstock

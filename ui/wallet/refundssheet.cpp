// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/refundssheet.h"

#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/items/refundsmodel.h"
#include "ui/esims/actsheets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int refundsHeight = 300;
constexpr int refundsWidth = 1000;

QString refundSumText(const RefundSum& sum)
{
    const QLocale locale;
    const auto text = [&locale](const std::optional<Money>& money) {
        return money ? money->display(locale) : RefundsSheet::tr("too large to add");
    };
    QStringList parts;
    if (!sum.full || !sum.full->isZero())
        parts += RefundsSheet::tr("%1 back by cancelling").arg(text(sum.full));
    if (!sum.maybe || !sum.maybe->isZero())
        parts += RefundsSheet::tr("%1 perhaps (the vendor does not say)").arg(text(sum.maybe));
    return environmentWord(sum.environment) + u": "_s + parts.join(u" · ");
}

} // namespace

RefundsSheet::RefundsSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Money you can still get back"), parent),
      m_desk(desk),
      m_model(new RefundsModel(desk, this)),
      m_table(new TableView(tr("Refunds table"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(refundsWidth);
    back()->setText(tr("Close"));
    m_sums = addText({});
    setTextFont(*m_sums, TextSize::Body, TextWeight::Strong);
    m_priceless = addText({});
    addText(tr("eSIMs that nobody installed or used and that can be cancelled now. The deadline is "
               "the vendor's own: after it the plan is lost and so is its price."));
    auto* filter = new QLineEdit(this);
    addField(tr("&Filter refunds"), filter);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(RefundColumn::Plan));
    m_table->setMinimumHeight(refundsHeight);
    addWidget(m_table);
    auto* cancel = setPrimary(tr("Cancel and &refund…"), ButtonRole::Danger);
    connect(filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    connect(m_model, &TableModel::countsChanged, this, &RefundsSheet::showSums);
    connect(m_table, &TableView::currentKeyChanged, this, &RefundsSheet::showChosen);
    connect(m_table, &TableView::detailsRequested, this, &RefundsSheet::cancelChosen);
    connect(cancel, &QPushButton::clicked, this, &RefundsSheet::cancelChosen);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
    showSums();
    showChosen();
}

void RefundsSheet::showSums()
{
    const auto& rows = m_model->rows();
    QStringList lines;
    for (const auto& sum : refundSums(rows))
        lines += refundSumText(sum);
    const auto priceless = std::count_if(rows.cbegin(), rows.cend(), [](const Refundable& one) {
        return !one.amount && one.promise != Refundable::Promise::Over;
    });
    if (rows.isEmpty())
        lines += tr("There is nothing to get back: no eSIM here is unused and can be cancelled.");
    m_priceless->setVisible(priceless > 0);
    m_priceless->setText(
        tr("In no sum: %n eSIM(s) not bought at this desk, at a price that is not known here.",
           nullptr, static_cast<int>(priceless)));
    m_sums->setVisible(!lines.isEmpty());
    m_sums->setText(lines.join(u'\n'));
    showChosen();
}

void RefundsSheet::showChosen()
{
    const int row = m_table->chosenRow();
    const bool possible = row >= 0 && m_model->rowAt(row).promise != Refundable::Promise::UnderWay;
    primary()->setEnabled(possible);
}

void RefundsSheet::cancelChosen()
{
    const int row = m_table->chosenRow();
    if (row < 0 || !primary()->isEnabled())
        return;
    const auto* const esim = m_desk.esims().find(m_model->rowAt(row).esim);
    if (!esim)
        return;
    auto* sheet = makeActSheet(ActionId::Cancel, m_desk, *esim, this);
    connect(sheet, &ActSheet::said, this, &RefundsSheet::said);
    sheet->open();
}

} // namespace simstock

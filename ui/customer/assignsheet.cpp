// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/assignsheet.h"

#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/shopbooks.h"
#include "models/items/assignmentmodel.h"
#include "ui/orders/customerlist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualAssignSheet(1080, 660);
constexpr int leastAssignmentsSeen = 6;
} // namespace

AssignSheet::AssignSheet(Desk& desk, const QList<EsimKey>& esims, QWidget* parent)
    : Sheet(tr("Assign from a list"), parent),
      m_desk(desk),
      m_esims(esims),
      m_list(new CustomerList(this)),
      m_model(new AssignmentModel(desk.esims(), this)),
      m_table(new TableView(tr("Assignment preview"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addText(tr("Given to the people of the list, in the order of the table: %n eSIM(s).", nullptr,
               static_cast<int>(esims.size())));
    addWidget(m_list);
    m_table->setModel(m_model);
    m_table->setStretchColumn(static_cast<int>(AssignmentColumn::Problem));
    m_table->setMinimumHeight(metrics::header + leastAssignmentsSeen * metrics::row);
    addGrowing(m_table);
    m_words = addText({});
    connect(m_list, &CustomerList::changed, this, &AssignSheet::look);
    connect(setPrimary({}), &QPushButton::clicked, this, &AssignSheet::assign);
    keepDraft(desk.books().drafts, desk.clock(), {u"assign"_s}, windowTitle());
    resize(usualAssignSheet);
    m_list->setFocus();
    look();
}

QStringList AssignSheet::draft() const
{
    QStringList keys;
    for (const auto& esim : m_esims)
        keys.append(esim.account.text() + u'/' + esim.id.text());
    return keys;
}

void AssignSheet::look()
{
    m_model->setRows(assignment::plan(m_esims, m_list->lines(), m_desk.books().customers));
    const int good = m_model->goodCount();
    const int bad = m_model->sourceCount() - good;
    m_words->setText(bad > 0 ? tr("Left out as unusable: %n line(s).", nullptr, bad) : QString());
    m_words->setVisible(bad > 0);
    primary()->setText(tr("&Assign %n eSIM(s)", nullptr, good));
    primary()->setEnabled(good > 0);
    primary()->setToolTip(good > 0 ? QString() : m_list->obstacle());
}

void AssignSheet::assign()
{
    look(); // as the customers are now
    const int good = m_model->goodCount();
    if (good == 0)
        return;
    auto& books = m_desk.books();
    assignment::carryOut(m_model->rows(), books.customers, books.undo);
    Q_EMIT said(tr("%n eSIM(s) assigned. Ctrl+Z takes it back.", nullptr, good));
    accept();
}

} // namespace simstock

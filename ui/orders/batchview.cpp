// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchview.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/batchdesk.h"
#include "models/desk/desk.h"
#include "models/desk/spendpin.h"
#include "models/domain/batchlist.h"
#include "models/items/batchmodel.h"
#include "models/items/batchtext.h"
#include "ui/orders/pinpanel.h"
#include "ui/shell/tableexport.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualBatchView(960, 620);
constexpr int leastBatchRows = 6;

/// A list that can be read back, and what became of each line.
ExportRows exportOf(const Batch& batch, const AccountBook& accounts, const BatchModel& model)
{
    auto titles = batchListTitles();
    titles += {BatchView::tr("Plan name"), BatchView::tr("Price"), BatchView::tr("Currency"),
               BatchView::tr("State"),     BatchView::tr("Order"), BatchView::tr("ICCID")};
    const auto cells = [rows = batch.rows, &accounts, &model](int row) -> QStringList {
        const auto& one = rows[row];
        return {one.customerName,
                one.customerEmail,
                one.customerPhone,
                one.note,
                one.offer.text(),
                accounts.label(one.account),
                QString::number(one.quantity),
                one.days > 0 ? QString::number(one.days) : QString(),
                forDisplay(one.planName, 200),
                one.price.toDecimal(),
                one.price.currency().code(),
                model.textOf(row, BatchColumn::State),
                model.textOf(row, BatchColumn::OrderNumber),
                model.textOf(row, BatchColumn::IccidNumber)};
    };
    return {titles, static_cast<int>(batch.rows.size()), cells};
}

} // namespace

BatchView::BatchView(Desk& desk, BatchId id, QWidget* parent)
    : Sheet(tr("Batch"), parent),
      m_desk(desk),
      m_id(std::move(id)),
      m_why(new Banner(this)),
      m_meter(new Meter(this)),
      m_model(new BatchModel(desk.batches(), desk.intents(), desk.esims(), desk.accounts(), m_id,
                             this)),
      m_table(new TableView(tr("Batch table"), this)),
      m_pin(new PinPanel(desk.spendPin(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto* const batch = m_desk.batches().find(m_id))
        addHead(*batch);
    addTable();
    addWidget(m_pin);
    addActions();
    auto& batches = m_desk.batches();
    connect(&batches, &BatchDesk::changed, this, [this](const BatchId& changed) {
        if (changed == m_id)
            refresh();
    });
    connect(&batches, &BatchDesk::failed, this,
            [this](const BatchId& failed, const QString& sentence) {
                if (failed == m_id)
                    setProblem(sentence);
            });
    connect(m_pin, &PinPanel::typed, this, &BatchView::refresh);
    connect(&desk.spendPin(), &SpendPin::changed, this, &BatchView::refresh);
    connect(m_why, &Banner::actionTriggered, this, [this] {
        if (!m_question.isEmpty())
            Q_EMIT orderRequested(m_question);
        else
            Q_EMIT restRequested(m_id);
    });
    resize(usualBatchView);
    refresh();
    m_table->setFocus();
}

BatchView::~BatchView() = default;

void BatchView::addHead(const Batch& batch)
{
    QSet<AccountId> used;
    for (const auto& row : batch.rows)
        used.insert(row.account);
    QStringList labels;
    bool isLive = false;
    for (const auto& account : m_desk.accounts().accounts()) {
        if (!used.contains(account.id))
            continue;
        labels.append(account.label);
        isLive = isLive || account.environment == Environment::Live;
    }
    if (!labels.isEmpty())
        band().setEnvironment(isLive, locale().createSeparatedList(labels));
    addWidget(m_why); // the first thing one reads
    auto* gap = new QWidget(this);
    gap->setFixedHeight(metrics::tight);
    addWidget(gap);
    auto* name = addText(forDisplay(batch.title, 120));
    setTextFont(*name, TextSize::Body, TextWeight::Strong);
    auto* made = addText(tr("Made %1").arg(exactTime(batch.createdAt, locale())));
    setTextFont(*made, TextSize::Caption);
    setMuted(*made);
    m_meter->setAccessibleName(tr("Progress of the batch"));
    addWidget(m_meter);
    m_progress = addText({});
    m_spent = addText({});
    setTextFont(*m_spent, TextSize::Caption);
    setMuted(*m_spent);
}

void BatchView::addTable()
{
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (!m_model->columns()[column].shown)
            m_table->setColumnHiddenByDefault(column);
    }
    m_table->setStretchColumn(static_cast<int>(BatchColumn::Customer));
    m_table->setMinimumHeight(
        qRound((metrics::header + leastBatchRows * metrics::row) * textScale()));
    addGrowing(m_table);
    auto* hint = addText(tr("Return or a double click on a row shows its order in Orders."));
    setTextFont(*hint, TextSize::Caption);
    setMuted(*hint);
    connect(m_table, &TableView::detailsRequested, this,
            [this](const QModelIndex& cell) { showOrder(cell.row()); });
}

void BatchView::addActions()
{
    back()->setText(tr("C&lose"));
    m_pause = addButton(tr("&Pause"));
    m_cancel = addButton(tr("&Cancel the rest…"));
    m_retry = addButton(tr("Retry only the re&fused…"));
    m_export = addButton(tr("&Export…"));
    connect(m_pause, &QPushButton::clicked, this, [this] { m_desk.batches().pause(m_id); });
    connect(m_cancel, &QPushButton::clicked, this, &BatchView::cancelRest);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_id); });
    connect(m_export, &QPushButton::clicked, this, &BatchView::exportRows);
    connect(setPrimary(tr("&Resume")), &QPushButton::clicked, this, &BatchView::resume);
    back()->setDefault(false); // Return after the PIN closes nothing
}

void BatchView::refresh()
{
    const auto* const batch = m_desk.batches().find(m_id);
    if (!batch || !m_progress)
        return;
    const auto count = m_desk.batches().count(*batch);
    showPause(*batch, count);
    const auto all = std::max<qsizetype>(batch->rows.size(), 1);
    const auto ended = count.bought + count.refused + count.unknown + count.cancelled;
    m_meter->setShare(static_cast<double>(ended) / static_cast<double>(all),
                      count.refused + count.unknown > 0 ? Tone::Warn : Tone::Good);
    m_progress->setText(batchtext::stateText(*batch) + u": "_s +
                        batchtext::countText(count, locale()));
    m_spent->setText(batchtext::spentText(*batch, count, locale()));
    showButtons(*batch, count);
}

void BatchView::showPause(const Batch& batch, const BatchCount& count)
{
    m_question = openQuestion(batch);
    QString why = batch.damaged ? tr("The record of this batch is damaged. It is shown as far as "
                                     "it can be read, and nothing more of it is bought.")
                                : m_desk.batches().pauseText(batch);
    const bool isPaused = !batch.damaged && !batch.isRunning() && !batch.isOver();
    const auto pause = isPaused ? batch.events.constLast().pause : BatchPause::None;
    if (pause == BatchPause::Price || pause == BatchPause::Budget)
        why += u' ' + tr("Look at the rest: there it can be bought at the prices of now, or "
                         "with another budget. Or resume later.");
    if (why.isEmpty() && batch.isOver() && count.refused > 0)
        why =
            tr("Refused or not sent, so nothing was bought: %n order(s).", nullptr, count.refused);
    m_why->setActionText(!m_question.isEmpty()           ? tr("Open the question")
                         : isPaused && count.waiting > 0 ? tr("&Look at the rest…")
                                                         : QString());
    m_why->setMessage(batch.damaged || !m_question.isEmpty() ? Tone::Bad
                      : pause == BatchPause::Person          ? Tone::Info
                                                             : Tone::Warn,
                      why);
}

void BatchView::showButtons(const Batch& batch, const BatchCount& count)
{
    const bool isOver = batch.isOver() || batch.damaged;
    m_pin->setTotals(isOver || batch.isRunning() ? QList<Money>() : unproven(batch));
    m_pause->setEnabled(batch.isRunning());
    primary()->setEnabled(!batch.isRunning() && !isOver && m_pin->obstacle().isEmpty());
    m_cancel->setEnabled(!isOver && count.waiting > 0);
    m_retry->setEnabled(!batch.damaged && count.refused > 0 && !batch.isRunning());
    m_pause->setToolTip(m_pause->isEnabled() ? QString() : tr("It is not running."));
    primary()->setToolTip(primary()->isEnabled() ? QString()
                          : isOver               ? tr("It is over.")
                          : batch.isRunning()    ? tr("It is running.")
                                                 : m_pin->obstacle());
    m_cancel->setToolTip(m_cancel->isEnabled() ? QString() : tr("No order of it is waiting."));
    m_retry->setToolTip(m_retry->isEnabled() ? QString()
                        : batch.isRunning()  ? tr("Pause it first, or wait until it is over.")
                                             : tr("Nothing of it was refused."));
}

IntentId BatchView::openQuestion(const Batch& batch) const
{
    for (qsizetype row = 0; row < batch.rows.size(); ++row) {
        const auto standing = m_desk.batches().standing(batch, row);
        if (standing.word == OrderWord::Unknown)
            return standing.intent;
    }
    return {};
}

QList<Money> BatchView::unproven(const Batch& batch) const
{
    const auto sums = m_desk.batches().toBuy(batch);
    const auto& pin = m_desk.spendPin();
    const bool isProven = std::all_of(sums.cbegin(), sums.cend(), [&](const Money& sum) {
        return pin.covers(BatchDesk::pinToken(m_id), sum);
    });
    return isProven ? QList<Money>() : sums;
}

void BatchView::resume()
{
    setProblem({});
    m_pin->prove(BatchDesk::pinToken(m_id), [this](const QString& problem) {
        const auto resumed = problem.isEmpty() ? m_desk.batches().resume(m_id) : Status();
        refresh();
        setProblem(resumed ? problem : resumed.error().userText);
    });
}

void BatchView::cancelRest()
{
    const auto* const batch = m_desk.batches().find(m_id);
    if (!batch)
        return;
    const auto waiting = m_desk.batches().count(*batch).waiting;
    const ConfirmSheet::Words words{
        tr("Cancel the rest"),
        tr("%n order(s) of this batch will not be sent any more. What was bought stays bought, and "
           "what is on its way is followed.",
           nullptr, waiting),
        tr("&Cancel the rest"), tr("The rest of the batch was cancelled.")};
    auto* sheet = new ConfirmSheet(
        words,
        [this] {
            m_desk.batches().cancelRest(m_id);
            return Call<bool>::ready(true);
        },
        this);
    connect(sheet, &ConfirmSheet::said, this, &BatchView::said);
    sheet->open();
}

void BatchView::exportRows()
{
    const auto* const batch = m_desk.batches().find(m_id);
    if (!batch)
        return;
    auto* job = new TableExport(exportOf(*batch, m_desk.accounts(), *m_model), u"batch"_s,
                                m_desk.activity(), m_desk.clock(), this);
    connect(job, &TableExport::said, this, &BatchView::said);
    job->ask();
}

void BatchView::showOrder(int row)
{
    const auto& intent = m_model->intentAt(row);
    if (intent.isEmpty())
        Q_EMIT said(tr("This row was not sent yet: there is no order."));
    else
        Q_EMIT orderRequested(intent);
}

} // namespace simstock

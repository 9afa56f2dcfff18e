// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batchsheet.h"

#include "models/desk/accountbook.h"
#include "models/desk/batchdesk.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "ui/orders/batchlistpage.h"
#include "ui/orders/batchpreviewpage.h"
#include "ui/orders/pinpanel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QAbstractSpinBox>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

enum BatchSheetStep { ListStep, PreviewStep };
constexpr QSize usualBatchSheet(960, 640);

} // namespace

BatchSheet::BatchSheet(Desk& desk, const std::optional<PlanKey>& plan, QWidget* parent,
                       const QString& list)
    : BatchSheet(desk, plan, BatchId(), BatchAgain::Refused, list, parent)
{
}

BatchSheet::BatchSheet(Desk& desk, const BatchId& retryOf, QWidget* parent, BatchAgain again)
    : BatchSheet(desk, std::nullopt, retryOf, again, {}, parent)
{
}

BatchSheet::BatchSheet(Desk& desk, const std::optional<PlanKey>& plan, const BatchId& retryOf,
                       BatchAgain again, const QString& list, QWidget* parent)
    : Sheet(again == BatchAgain::Rest ? tr("The rest of a batch") : tr("New batch"), parent),
      m_desk(desk),
      m_retryOf(retryOf),
      m_again(again),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_pages(new QStackedWidget(this)),
      m_preview(new BatchPreviewPage(desk.accounts(), m_pages)),
      m_pin(new PinPanel(desk.spendPin(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_again == BatchAgain::Rest) {
        auto* hint =
            addText(tr("Bought from here, the rest becomes a batch of its own, with the prices "
                       "and the budget shown here. The first batch sends nothing more."));
        setTextFont(*hint, TextSize::Caption);
        setMuted(*hint);
    }
    addGrowing(m_pages);
    addWidget(m_pin);
    connect(m_pin, &PinPanel::typed, this, &BatchSheet::showButtons);
    connect(&desk.spendPin(), &SpendPin::changed, this, &BatchSheet::showButtons);
    if (m_retryOf.isEmpty()) {
        m_list = new BatchListPage(desk, plan, m_pages);
        m_pages->addWidget(m_list);
        connect(m_list, &BatchListPage::changed, this, &BatchSheet::showButtons);
    }
    m_pages->addWidget(m_preview);
    connect(setPrimary({}), &QPushButton::clicked, this, &BatchSheet::goOn);
    back()->setText(tr("Bac&k"));
    connect(m_preview, &BatchPreviewPage::changed, this, &BatchSheet::showButtons);
    connect(&desk.batches(), &BatchDesk::changed, this, &BatchSheet::written);
    connect(&desk.batches(), &BatchDesk::failed, this, &BatchSheet::notWritten);
    resize(usualBatchSheet);
    begin(plan, list);
    showStep(m_list ? ListStep : PreviewStep);
    if (!m_list)
        look();
}

BatchSheet::~BatchSheet() = default;

/// What was given wins over a draft: its plan, and lines that would take the place of others.
void BatchSheet::begin(const std::optional<PlanKey>& plan, const QString& list)
{
    if (!m_list)
        return;
    auto& drafts = m_desk.books().drafts;
    const DraftKey key{u"batch"_s};
    if (list.isEmpty() || !drafts.find(key))
        keepDraft(drafts, m_desk.clock(), key, tr("New batch"));
    if (plan && m_list->plan() != plan)
        m_list->setPlan(*plan);
    if (!list.isEmpty())
        m_list->setList(list);
}

void BatchSheet::showStep(int step)
{
    const bool isPreview = step == PreviewStep;
    m_pages->setCurrentWidget(isPreview ? static_cast<QWidget*>(m_preview) : m_list);
    // Return leads to the preview; in the preview it never buys from anywhere but the button.
    setReturnPressesPrimary(!isPreview);
    primary()->setAutoDefault(isPreview);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    setProblem({});
    showButtons();
}

void BatchSheet::showBand()
{
    QStringList labels;
    bool isLive = false;
    for (const auto& account : m_desk.accounts().accounts()) {
        const auto& totals = m_preview->preview().totals;
        const bool isMeant =
            m_pages->currentWidget() == m_list
                ? m_list->account() == account.id
                : std::any_of(totals.cbegin(), totals.cend(), [&account](const auto& total) {
                      return total.account == account.id;
                  });
        if (!isMeant)
            continue;
        labels.append(account.label);
        isLive = isLive || account.environment == Environment::Live;
    }
    if (labels.isEmpty())
        band().setMessage(Tone::Neutral, {});
    else
        band().setEnvironment(isLive, locale().createSeparatedList(labels));
}

QString BatchSheet::obstacle() const
{
    if (m_done)
        return tr("This batch was started already.");
    if (m_looking.isActive())
        return tr("Prices and balances are being read.");
    if (m_pages->currentWidget() == m_list)
        return m_list->obstacle();
    const auto why = m_preview->obstacle();
    return why.isEmpty() ? m_pin->obstacle() : why;
}

void BatchSheet::showButtons()
{
    const bool isPreview = m_pages->currentWidget() != m_list;
    m_pin->setTotals(isPreview ? m_preview->sums() : QList<Money>());
    const auto why = obstacle();
    if (m_looking.isActive())
        primary()->setText(tr("Reading prices…"));
    else
        primary()->setText(isPreview ? m_preview->buyWords() : tr("P&review"));
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    if (isPreview && !m_looking.isActive())
        setProblem(m_done ? QString() : why);
    showBand();
}

void BatchSheet::goOn()
{
    if (!obstacle().isEmpty())
        return;
    if (m_pages->currentWidget() == m_list)
        look();
    else
        buy();
}

void BatchSheet::look()
{
    auto& batches = m_desk.batches();
    m_looking = m_list                        ? batches.preview(m_list->lines(), m_list->plan())
                : m_again == BatchAgain::Rest ? batches.previewRest(m_retryOf)
                                              : batches.previewRefused(m_retryOf);
    m_looking.onDone([this](const Result<BatchPreview>& preview) { looked(preview); });
    if (m_list)
        m_list->setEnabled(false); // what is looked up is what stands there
    setProblem({});
    showButtons();
}

void BatchSheet::looked(const Result<BatchPreview>& preview)
{
    if (m_list)
        m_list->setEnabled(true);
    if (!preview) {
        showButtons();
        setProblem(preview.error().userText);
        return;
    }
    m_preview->setPreview(*preview);
    showStep(PreviewStep);
}

QString BatchSheet::title() const
{
    if (m_list)
        return m_list->title();
    const auto* const first = m_desk.batches().find(m_retryOf);
    if (!first)
        return tr("Batch");
    return m_again == BatchAgain::Rest ? tr("%1, the rest").arg(first->title)
                                       : tr("%1, again").arg(first->title);
}

void BatchSheet::buy()
{
    m_done = true; // before anything is written: a second click finds it so
    m_pin->prove(BatchDesk::pinToken(BatchId(m_token)), [this](const QString& problem) {
        if (problem.isEmpty()) {
            start();
            return;
        }
        m_done = false;
        showButtons();
        setProblem(problem);
    });
}

void BatchSheet::start()
{
    BatchOrder order{title(), m_preview->preview().rows(), m_preview->limits(), m_retryOf};
    if (m_again == BatchAgain::Rest) {
        for (const auto& check : m_preview->preview().lines)
            order.restRows.append(check.line.line - 1);
    }
    const auto answer = m_desk.batches().start(m_token, order);
    if (!answer) {
        m_done = false;
        showButtons();
        setProblem(answer.error().userText);
        return;
    }
    showButtons();
}

/// What the journal has said about the batch of this sheet.
void BatchSheet::written(const BatchId& id)
{
    const auto* const batch = m_desk.batches().find(id);
    if (!m_done || id.text() != m_token || !batch || !isVisible())
        return;
    Q_EMIT said(tr("The batch “%1” has begun. Batches… shows how it goes.").arg(batch->title));
    Q_EMIT started(id);
    accept();
}

void BatchSheet::notWritten(const BatchId& id, const QString& sentence)
{
    if (id.text() != m_token)
        return;
    m_done = false;
    showButtons();
    setProblem(sentence);
}

bool BatchSheet::isUnsent(const std::optional<PlanKey>& plan) const
{
    return m_list && !m_done && isVisible() && (!plan || plan == m_list->plan());
}

bool BatchSheet::isRestOf(const BatchId& id) const
{
    return m_again == BatchAgain::Rest && m_retryOf == id && !m_done && isVisible();
}

/// One step back; out of the sheet from the first one.
void BatchSheet::reject()
{
    const bool isReading = m_looking.isActive();
    m_looking.cancel();
    if (m_isClosing || !m_list || (m_pages->currentWidget() == m_list && !isReading)) {
        Sheet::reject();
        return;
    }
    m_list->setEnabled(true);
    showStep(ListStep);
}

void BatchSheet::closeEvent(QCloseEvent* event)
{
    m_isClosing = true;
    Sheet::closeEvent(event);
}

/// Return in a field of the preview goes to the next one: nobody buys by leaning on it.
void BatchSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_pages->currentWidget() == m_preview &&
        qobject_cast<QLineEdit*>(focusWidget()) != nullptr)
        focusNextChild();
    else
        Sheet::keyPressEvent(event);
}

} // namespace simstock

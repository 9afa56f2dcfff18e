// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/esimspane.h"

#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/handoverlog.h"
#include "models/desk/shopbooks.h"
#include "models/items/esimsmodel.h"
#include "ui/counter/countercontrol.h"
#include "ui/customer/assignsheet.h"
#include "ui/customer/tagging.h"
#include "ui/esims/actsheets.h"
#include "ui/esims/detailpages.h"
#include "ui/esims/handoversheet.h"
#include "ui/shell/actionset.h"
#include "ui/shell/readnotice.h"
#include "ui/widgets/detaildock.h"
#include "ui/widgets/paneframe.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tableview.h"

#include <QAction>

namespace simstock {

using namespace Qt::StringLiterals;

EsimsPane::EsimsPane(const PaneContext& context, QWidget* parent)
    : EsimsPane(context,
                new EsimsModel(context.desk.esims(), context.desk.accounts(), context.desk.clock()),
                parent)
{
}

EsimsPane::EsimsPane(const PaneContext& context, EsimsModel* model, QWidget* parent)
    : TablePane(context, {u"esims"_s, tr("eSIMs"), tr("eSIMs table"), tr("Filter eSIMs")}, model,
                parent),
      m_model(model),
      m_pages(new DetailPages(dock(), context, this))
{
    auto& actions = context.actions;
    frame().setPrimaryAction(actions.action(ActionId::ShowAtCounter));
    table().setRowActions(actions.actions(
        {ActionId::ShowAtCounter, ActionId::HandOver, ActionId::PrintSlip, ActionId::EditNote,
         ActionId::EditTags, ActionId::Customers, ActionId::AssignPaste, ActionId::TopUp,
         ActionId::SendMessage, ActionId::CheckNow, ActionId::Suspend, ActionId::Resume,
         ActionId::Cancel, ActionId::Revoke}));
    auto& desk = context.desk;
    connect(&desk.esims(), &EsimDesk::reset, this, &EsimsPane::showStates);
    connect(&desk.esims(), &EsimDesk::changed, this, &EsimsPane::showStates);
    connect(&desk.esims(), &EsimDesk::syncChanged, this, &EsimsPane::showStates);
    connect(&desk.intents(), &IntentBook::recordChanged, this, &EsimsPane::showCurrent);
    connect(&desk.handOvers(), &HandOverLog::changed, this, &EsimsPane::showCurrent);
    connect(&desk.handOvers(), &HandOverLog::failed, this, &Pane::said);
    m_model->setHandOvers(desk.handOvers());
    connect(&frame().placeholder(), &Placeholder::emptyActionRequested, this,
            [&actions] { actions.action(ActionId::SyncNow)->trigger(); });
    connect(&frame().placeholder(), &Placeholder::noticeActionRequested, this,
            [&desk] { desk.esims().syncAll(); });
    connect(&desk.accounts(), &AccountBook::statusChanged, this, &EsimsPane::showStates);
    finishSetup(static_cast<int>(EsimColumn::Plan));
    m_model->showTags(desk.books().tags);
    addViews(tr("Views of eSIMs"));
    showStates();
}

const Esim* EsimsPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->esimAt(row);
}

QString EsimsPane::countText(int shown, int total) const
{
    const QLocale locale;
    return shown == total
               ? tr("%n eSIM(s)", nullptr, total)
               : tr("%1 of %2").arg(locale.toString(shown), tr("%n eSIM(s)", nullptr, total));
}

void EsimsPane::showCurrent()
{
    m_pages->show(current(), nullptr);
}

void EsimsPane::showStates()
{
    auto& esims = context().desk.esims();
    const auto asOf = esims.asOf();
    frame().setDataTime(asOf.isValid() ? std::optional(asOf) : std::nullopt);
    auto& placeholder = frame().placeholder();
    if (!esims.esims().isEmpty())
        placeholder.showContent();
    else if (esims.isLoading())
        placeholder.showLoading();
    else
        placeholder.showEmpty(
            Icon::Esims,
            tr("No eSIMs yet. Order one in Catalogue, or read what your accounts hold."),
            tr("Read the accounts now"));
    const auto& desk = context().desk;
    showReadNotice(placeholder, desk.accounts(),
                   [&desk](const AccountId& id) { return desk.esims().standing(id); });
    Q_EMIT availabilityChanged();
}

Availability EsimsPane::availability(ActionId action) const
{
    if (action == ActionId::SyncNow)
        return context().desk.accounts().accounts().isEmpty()
                   ? Availability::no(tr("There is no account yet."))
                   : Availability::yes();
    if (action == ActionId::Export)
        return exportAvailability();
    if (action == ActionId::ShowUndelivered || action == ActionId::ShowNotInstalled)
        return Availability::yes();
    if (action == ActionId::HandOver || action == ActionId::PrintSlip)
        return handOverAvailability();
    const bool isForMany = action == ActionId::CheckNow || action == ActionId::EditTags ||
                           action == ActionId::AssignPaste;
    if (isForMany && !selectedRows().isEmpty())
        return Availability::yes();
    const Esim* esim = current();
    if (!esim)
        return Availability::no(tr("Choose an eSIM first."));
    const auto fits = [&](ActKind kind) {
        const Fit fit = context().desk.esims().fit(kind, esim->key);
        return Availability{fit.possible, fit.reason};
    };
    switch (action) {
    case ActionId::ShowAtCounter:
        return counterAvailability(*esim);
    case ActionId::EditNote:
        return Availability::yes();
    case ActionId::EditTags:
    case ActionId::AssignPaste:
        return Availability::no(tr("Select the eSIMs first."));
    case ActionId::CheckNow:
        return Availability::no(tr("Select the eSIMs to read."));
    case ActionId::TopUp:
        return fits(ActKind::TopUp);
    case ActionId::SendMessage:
        return fits(ActKind::Message);
    case ActionId::Suspend:
        return fits(ActKind::Suspend);
    case ActionId::Resume:
        return fits(ActKind::Resume);
    case ActionId::Cancel:
        return fits(ActKind::Cancel);
    case ActionId::Revoke:
        return fits(ActKind::Revoke);
    default:
        return elsewhere(action);
    }
}

Availability EsimsPane::handOverAvailability() const
{
    const auto rows = chosenRows();
    if (rows.isEmpty())
        return Availability::no(tr("Choose an eSIM first."));
    for (const int row : rows) {
        const auto& esim = m_model->esimAt(row);
        if (esim.hasCode && esim.state != EsimState::Ended && esim.state != EsimState::Expired)
            return Availability::yes();
    }
    return Availability::no(tr("There is no code that could still be installed."));
}

void EsimsPane::handOver(bool printsAtOnce)
{
    QList<EsimKey> keys;
    for (const int row : chosenRows())
        keys.append(m_model->esimAt(row).key);
    auto* sheet = new HandOverSheet({context(), m_pages->clipboard(), *m_links}, keys, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &HandOverSheet::said, this, &Pane::said);
    sheet->open();
    if (printsAtOnce)
        sheet->printWhenReady();
}

QList<EsimKey> EsimsPane::selectedEsims() const
{
    QList<EsimKey> keys;
    for (const int row : selectedRows())
        keys.append(m_model->esimAt(row).key);
    return keys;
}

void EsimsPane::writeOnMany(ActionId action)
{
    if (action == ActionId::EditTags) {
        QStringList subjects;
        for (const auto& key : selectedEsims())
            subjects.append(tagsubject::ofEsim(key));
        openTagSheet(context().desk, subjects, this,
                     [this](const QString& sentence) { Q_EMIT said(sentence); });
        return;
    }
    assign(selectedEsims());
}

void EsimsPane::assign(const QList<EsimKey>& esims)
{
    auto* sheet = new AssignSheet(context().desk, esims, this);
    connect(sheet, &AssignSheet::said, this, &Pane::said);
    sheet->open();
}

bool EsimsPane::openDraft(const Draft& draft)
{
    const auto& esims = context().desk.esims();
    QList<EsimKey> keys;
    for (const auto& kept : draft.fields.value(u"form"_s).toStringList()) {
        const auto slash = kept.indexOf(u'/');
        const EsimKey key{AccountId(kept.left(slash)), VendorEsimId(kept.mid(slash + 1))};
        if (esims.find(key))
            keys.append(key);
    }
    if (!keys.isEmpty())
        assign(keys);
    return !keys.isEmpty();
}

void EsimsPane::trigger(ActionId action)
{
    auto& desk = context().desk;
    if (action == ActionId::Export) {
        exportRows();
        return;
    }
    if (action == ActionId::SyncNow) {
        desk.esims().syncAll();
        return;
    }
    if (action == ActionId::CheckNow) {
        desk.esims().refresh(selectedEsims());
        return;
    }
    if (action == ActionId::EditTags || action == ActionId::AssignPaste) {
        writeOnMany(action);
        return;
    }
    if (action == ActionId::ShowUndelivered || action == ActionId::ShowNotInstalled) {
        setFilterText(standingText(action == ActionId::ShowUndelivered
                                       ? HandOverStanding::Never
                                       : HandOverStanding::Overdue));
        return;
    }
    if (action == ActionId::HandOver || action == ActionId::PrintSlip) {
        handOver(action == ActionId::PrintSlip);
        return;
    }
    const Esim* esim = current();
    if (!esim)
        return;
    if (action == ActionId::ShowAtCounter) {
        Q_EMIT counterRequested(esim->key);
    } else if (action == ActionId::EditNote) {
        showDock(true);
        m_pages->editNotes();
    } else if (auto* sheet = makeActSheet(action, desk, *esim, this)) {
        connect(sheet, &ActSheet::said, this, &Pane::said);
        sheet->open();
    }
}

} // namespace simstock

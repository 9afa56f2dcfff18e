// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguesheets.h"

#include "models/core/background.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/favourites.h"
#include "models/desk/planstakes.h"
#include "models/desk/pricebook.h"
#include "models/items/esimsmodel.h"
#include "ui/catalogue/changessheet.h"
#include "ui/catalogue/comparetray.h"
#include "ui/catalogue/floorsheet.h"
#include "ui/catalogue/tripsheet.h"
#include "ui/orders/ordersheet.h"
#include "ui/shell/pane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/paneframe.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
/// After a sync many things change; the prices are looked at once.
constexpr milliseconds floorDelay(400);
constexpr QLatin1StringView changesSeenKey("catalogue/changes_seen");
} // namespace

CatalogueSheets::CatalogueSheets(Desk& desk, Pane& pane, PaneFrame& frame, CompareTray& tray,
                                 LayoutStore& layouts)
    : QObject(&pane), m_desk(desk), m_pane(pane), m_tray(tray), m_layouts(layouts)
{
    m_pool.setMaxThreadCount(1);
    auto* trip = addEntry(frame, tr("Find for a t&rip…"));
    trip->setObjectName(u"findTrip"_s); // so that its keys can be chosen
    trip->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(trip, &QAction::triggered, this, &CatalogueSheets::findTrip);
    auto* changes = addEntry(frame, tr("&Changes of the catalogue…"));
    connect(changes, &QAction::triggered, this, &CatalogueSheets::showChanges);
    auto* floor = addEntry(frame, tr("Prices under the f&loor…"));
    connect(floor, &QAction::triggered, this, &CatalogueSheets::showFloor);
    addChip(frame, tr("Trip…"), trip);
    m_changesChip = addChip(frame, tr("Changes…"), changes);
    m_floorChip = frame.chips().addChip({});
    m_floorChip->setCheckable(false);
    m_floorChip->hide();
    connect(m_floorChip, &QPushButton::clicked, floor, &QAction::trigger);
    connect(&m_desk.catalogue(), &CatalogueDesk::indexChanged, this, &CatalogueSheets::lookAtFloor);
    lookAtFloor();
    connectBadge();
}

CatalogueSheets::~CatalogueSheets() = default;

QAction* CatalogueSheets::addEntry(PaneFrame& frame, const QString& text)
{
    auto* action = new QAction(text, this);
    frame.viewMenu().addAction(action);
    m_pane.addAction(action); // the menu bar shows it while the pane is shown
    return action;
}

FilterChip* CatalogueSheets::addChip(PaneFrame& frame, const QString& text, QAction* action)
{
    auto* chip = frame.chips().addChip(text);
    chip->setCheckable(false);
    connect(chip, &QPushButton::clicked, action, &QAction::trigger);
    return chip;
}

void CatalogueSheets::showChanges()
{
    const auto scope =
        touchedSinceSeen() > 0 ? ChangesSheet::Scope::Mine : ChangesSheet::Scope::All;
    auto* sheet =
        new ChangesSheet(m_desk, scope, static_cast<int>(m_underFloor.size()), m_pane.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ChangesSheet::planRequested, &m_pane, [this](const PlanKey& plan) {
        m_pane.reveal(QString(plan.account.text() + u'/' + plan.code.text()));
    });
    connect(sheet, &ChangesSheet::esimRequested, &m_pane, [this](const EsimKey& esim) {
        emit m_pane.revealRequested(u"esims"_s, esimRowKey(esim));
    });
    connect(sheet, &ChangesSheet::floorRequested, this, &CatalogueSheets::showFloor);
    sheet->open();
    if (const auto& changes = m_desk.catalogue().changes(); !changes.isEmpty())
        m_layouts.save(changesSeenKey,
                       changes.constFirst().at.toString(Qt::ISODateWithMs).toUtf8());
    showBadge();
}

/// Once for all that a sync, or a row of clicks, changes.
void CatalogueSheets::connectBadge()
{
    const auto soon = [this] {
        m_badgeSoon = m_desk.clock().after(floorDelay, [this] { showBadge(); });
    };
    connect(&m_desk.catalogue(), &CatalogueDesk::changesChanged, this, soon);
    connect(&m_desk.favourites(), &Favourites::changed, this, soon);
    connect(&m_desk.priceBook(), &PriceBook::changed, this, soon);
    connect(&m_desk.esims(), &EsimDesk::reset, this, soon);
    showBadge();
}

int CatalogueSheets::touchedSinceSeen() const
{
    const auto& changes = m_desk.catalogue().changes();
    const auto seen =
        QDateTime::fromString(QString::fromUtf8(m_layouts.load(changesSeenKey)), Qt::ISODateWithMs);
    if (changes.isEmpty() || (seen.isValid() && changes.constFirst().at <= seen))
        return 0;
    return PlanStakes(m_desk).impact(changes, seen).plans;
}

void CatalogueSheets::showBadge()
{
    const int count = touchedSinceSeen();
    m_changesChip->setText(count > 0 ? tr("Changes… (%1)").arg(QLocale().toString(count))
                                     : tr("Changes…"));
    m_changesChip->setToolTip(
        count > 0 ? tr("%n plan(s) of your stock, your favourites or your prices got worse.",
                       nullptr, count)
                  : QString());
}

void CatalogueSheets::showFloor()
{
    auto* sheet = new FloorSheet(m_desk, m_underFloor, m_pane.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &FloorSheet::said, &m_pane, &Pane::said);
    sheet->open();
}

void CatalogueSheets::findTrip()
{
    auto* sheet = new TripSheet(m_desk, m_need, m_pane.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &TripSheet::needTyped, this, [this](const QString& need) { m_need = need; });
    connect(sheet, &TripSheet::orderRequested, this, &CatalogueSheets::order);
    connect(sheet, &TripSheet::compareRequested, &m_tray, &CompareTray::compareFor);
    sheet->open();
}

/// Plans that belong together are bought one after the other, each on its own sheet.
void CatalogueSheets::order(const QList<OrderDraft>& drafts)
{
    if (drafts.isEmpty())
        return;
    auto* sheet = new OrderSheet(m_desk, drafts.constFirst(), m_pane.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OrderSheet::said, &m_pane, &Pane::said);
    const auto others = drafts.mid(1);
    connect(sheet, &OrderSheet::bought, this, [this, others](const IntentId& id) {
        if (others.isEmpty()) // the customer is waiting for the code: go where it will appear
            emit m_pane.revealRequested(u"orders"_s, id.text());
        else
            order(others);
    });
    connect(sheet, &OrderSheet::draftSaved, this, [this, others] { order(others); });
    connect(sheet, &QDialog::rejected, this, [this, left = static_cast<int>(drafts.size())] {
        if (left > 1)
            emit m_pane.said(tr("Not ordered for the trip: %n plan(s).", nullptr, left));
    });
    sheet->open();
}

void CatalogueSheets::lookAtFloor()
{
    m_soon = m_desk.clock().after(floorDelay, [this] {
        m_soon.reset();
        m_looking = inBackground(
            m_pool, [index = m_desk.catalogue().index(), prices = m_desk.priceBook().list()] {
                return Result<QList<UnderFloor>>(plansUnderFloor(*index, prices));
            });
        m_looking.onDone([this](const Result<QList<UnderFloor>>& plans) {
            if (plans)
                foundFloor(*plans);
        });
    });
}

void CatalogueSheets::foundFloor(const QList<UnderFloor>& plans)
{
    const auto more = static_cast<int>(plans.size() - m_underFloor.size());
    const bool isSaid = m_wasLookedAt && more > 0;
    m_wasLookedAt = m_desk.catalogue().index()->size() > 0;
    m_underFloor = plans;
    m_floorChip->setVisible(!plans.isEmpty());
    m_floorChip->setText(tr("Under the floor: %1").arg(QLocale().toString(plans.size())));
    if (isSaid)
        emit m_pane.said(tr("%n price(s) fell under the floor.", nullptr, more));
}

} // namespace simstock

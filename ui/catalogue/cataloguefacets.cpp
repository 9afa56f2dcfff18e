// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguefacets.h"

#include "models/core/background.h"
#include "models/index/catalogueindex.h"
#include "models/items/cataloguemodel.h"
#include "ui/catalogue/facetpanel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/layoutstore.h"
#include "ui/widgets/paneframe.h"

#include <QHBoxLayout>

#include <bit>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds countDelay(120); ///< after the last key

QString wishKey()
{
    return u"catalogue/facets"_s;
}
QString shownKey()
{
    return u"catalogue/facetsShown"_s;
}

int wishes(const FacetWish& wish)
{
    auto count = static_cast<int>(wish.accounts.size());
    for (size_t group = 0; group < facetCount; ++group)
        count += std::popcount(wish.choice.wanted(static_cast<Facet>(group)));
    return count;
}

} // namespace

CatalogueFacets::CatalogueFacets(PaneFrame& frame, QHBoxLayout& row, CatalogueModel& model,
                                 Clock& clock, LayoutStore& store, QObject* parent)
    : QObject(parent),
      m_row(row),
      m_model(model),
      m_clock(clock),
      m_store(store),
      m_chip(frame.chips().addChip({}))
{
    m_pool.setMaxThreadCount(1);
    m_model.setFacets(FacetWish::restore(store.load(wishKey())));
    m_chip->setAccessibleName(tr("Filters beside the table"));
    m_chip->setChecked(store.load(shownKey()) == "1");
    showChip();
    if (m_chip->isChecked())
        showPanel(true);
    connect(m_chip, &QPushButton::toggled, this, [this](bool shown) {
        m_store.save(shownKey(), shown ? "1" : "0");
        showPanel(shown);
    });
    connect(&m_model, &TableModel::countsChanged, this, &CatalogueFacets::countSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                if (from.column() == to.column()) // marks; the age of rows changes all columns
                    countSoon();
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CatalogueFacets::showAccounts);
}

CatalogueFacets::~CatalogueFacets() = default;

bool CatalogueFacets::isEmpty() const
{
    return m_model.facets().isEmpty();
}

void CatalogueFacets::clear()
{
    setWish({});
}

void CatalogueFacets::setWish(const FacetWish& wish)
{
    if (m_panel != nullptr)
        m_panel->setWish(wish);
    take(wish);
}

void CatalogueFacets::showPanel(bool shown)
{
    if (m_panel == nullptr && shown) {
        m_panel = new FacetPanel(m_row.parentWidget());
        m_row.insertWidget(0, m_panel);
        connect(m_panel, &FacetPanel::wishChanged, this, &CatalogueFacets::take);
        m_panel->setWish(m_model.facets());
        showAccounts();
    }
    if (m_panel != nullptr)
        m_panel->setVisible(shown);
    if (shown)
        count();
}

void CatalogueFacets::showAccounts()
{
    if (m_panel == nullptr)
        return;
    const auto& index = *m_model.index();
    m_panel->setAccounts(index.accounts(), index.accountLabels());
}

void CatalogueFacets::take(const FacetWish& wish)
{
    m_store.save(wishKey(), wish.save());
    m_model.setFacets(wish);
    showChip();
}

void CatalogueFacets::showChip()
{
    const int count = wishes(m_model.facets());
    m_chip->setText(count == 0 ? tr("Filters") : tr("Filters (%1)").arg(count));
}

void CatalogueFacets::countSoon()
{
    if (m_panel != nullptr && !m_panel->isHidden())
        m_soon = m_clock.after(countDelay, [this] { count(); });
}

void CatalogueFacets::count()
{
    m_soon.reset();
    m_counting = inBackground(m_pool,
                              [index = m_model.index(), filter = m_model.query(),
                               facets = m_model.facetFilter()]() -> Result<Counted> {
                                  return Counted{index->countFacets(filter, facets),
                                                 index->countFacets(QString(), {{}, facets.marks})};
                              });
    m_counting.onDone([this](const Result<Counted>& counted) {
        if (counted)
            m_panel->setCounts(counted->now, counted->all);
    });
}

} // namespace simstock

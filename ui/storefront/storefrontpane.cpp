// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/storefrontpane.h"

#include "models/desk/drafts.h"
#include "ui/storefront/brandsview.h"
#include "ui/storefront/pricesview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/layoutstore.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView pageKey("storefront/page");
} // namespace

StorefrontPane::StorefrontPane(const PaneContext& context, QWidget* parent)
    : Pane(parent),
      m_layouts(context.layouts),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Parts of the storefront"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    addPage(tr("Branding"), new BrandsView(context));
    addPage(tr("Prices"), new PricesView(context));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_layouts.save(QString(pageKey), QByteArray::number(page));
        Q_EMIT availabilityChanged();
    });
    setPage(m_layouts.load(QString(pageKey)).toInt());
}

void StorefrontPane::addPage(const QString& title, Pane* page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    connect(page, &Pane::said, this, &Pane::said);
    connect(page, &Pane::revealRequested, this, &Pane::revealRequested);
    connect(page, &Pane::availabilityChanged, this, [this, page] {
        if (&current() == page)
            Q_EMIT availabilityChanged();
    });
}

void StorefrontPane::setPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

Pane& StorefrontPane::current() const
{
    return *qobject_cast<Pane*>(m_pages->currentWidget());
}

Availability StorefrontPane::availability(ActionId action) const
{
    return current().availability(action);
}

void StorefrontPane::trigger(ActionId action)
{
    current().trigger(action);
}

void StorefrontPane::focusFilter()
{
    current().focusFilter();
}

void StorefrontPane::reveal(const QVariant& key)
{
    current().reveal(key);
}

bool StorefrontPane::openDraft(const Draft& draft)
{
    setPage(draft.key.sheet == u"prices"_s ? 1 : 0);
    return current().openDraft(draft);
}

void StorefrontPane::setFilterText(const QString& text)
{
    current().setFilterText(text);
}

} // namespace simstock

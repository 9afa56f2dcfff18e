// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facetpanel.h"

#include "ui/theme/buttonrole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

namespace {

constexpr int panelWidth = 224;

QVBoxLayout* stacked(QWidget* owner, int spacing)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QScrollArea(parent), m_clear(new QPushButton(tr("Clear all"), this))
{
    setAccessibleName(tr("Catalogue filters"));
    setFocusPolicy(Qt::NoFocus); // the boxes have it
    setFrameShape(NoFrame);
    setFixedWidth(panelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    m_column = stacked(content, metrics::between);
    // The wide side is away from the scroll bar; margins do not change sides by themselves.
    m_column->setContentsMargins(isRightToLeft() ? metrics::gap : metrics::around, metrics::gap,
                                 isRightToLeft() ? metrics::around : metrics::gap,
                                 metrics::between);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Filters"), content);
    setTextFont(*title, TextSize::Body, TextWeight::Strong);
    setButtonRole(*m_clear, ButtonRole::Link);
    m_clear->setAccessibleName(tr("Clear all filters of the catalogue"));
    m_clear->setAutoDefault(false);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_clear);
    m_column->addLayout(head);
    for (const auto facet : {Facet::Favourite, Facet::Account, Facet::Place, Facet::Kind,
                             Facet::Days, Facet::Size, Facet::TopUp, Facet::Sms})
        addGroup(facet);
    m_column->addStretch();
    setWidget(content);
    fitWidth();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setWish({});
        emit wishChanged(m_wish);
    });
    setWish({});
}

void FacetPanel::fitWidth()
{
    const int words = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setFixedWidth(qBound(panelWidth, words, 2 * panelWidth));
}

void FacetPanel::addGroup(Facet facet)
{
    auto* group = new QWidget(this);
    auto* column = stacked(group, metrics::tight);
    if (const QString words = facetTitle(facet); !words.isEmpty()) {
        auto* title = new QLabel(words, group);
        setTextFont(*title, TextSize::Caption);
        setMuted(*title);
        column->addWidget(title);
    }
    if (facet == Facet::Account)
        m_accountColumn = column;
    const QStringList words = facetWords(facet);
    for (int value = 0; value < words.size(); ++value)
        m_entries.append(addEntry(*column, facet, value, words[value]));
    if (facet == Facet::Favourite) // the marks stand together
        m_entries.append(addEntry(*column, Facet::Changed, 0, facetWords(Facet::Changed).first()));
    m_column->addWidget(group);
    m_groups.append({facet, group});
}

FacetPanel::Entry FacetPanel::addEntry(QVBoxLayout& column, Facet facet, int value,
                                       const QString& words)
{
    Entry entry{facet, value, new QWidget(this), nullptr, nullptr};
    auto* line = new QHBoxLayout(entry.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    QString text = words;
    entry.box = new QCheckBox(text.replace(QLatin1Char('&'), QLatin1String("&&")), entry.row);
    entry.box->setAccessibleName(words);
    entry.count = new QLabel(entry.row);
    setTextFont(*entry.count, TextSize::Caption);
    setMuted(*entry.count);
    line->addWidget(entry.box, 1);
    line->addWidget(entry.count);
    column.addWidget(entry.row);
    connect(entry.box, &QCheckBox::toggled, this, [this, entry](bool on) { toggled(entry, on); });
    return entry;
}

void FacetPanel::toggled(const Entry& entry, bool on)
{
    if (m_showing)
        return;
    if (entry.facet != Facet::Account)
        m_wish.choice.set(entry.facet, entry.value, on);
    else if (on)
        m_wish.accounts.insert(m_accounts.at(entry.value));
    else
        m_wish.accounts.remove(m_accounts.at(entry.value));
    m_clear->setEnabled(!m_wish.isEmpty());
    emit wishChanged(m_wish);
}

void FacetPanel::setAccounts(const QList<AccountId>& accounts, const QStringList& labels)
{
    // The rows change with every click; the boxes must outlive their own.
    if (accounts == m_accounts && labels == m_labels)
        return;
    m_labels = labels;
    for (const auto& entry : std::as_const(m_entries)) {
        if (entry.facet == Facet::Account)
            delete entry.row;
    }
    m_entries.removeIf([](const Entry& entry) { return entry.facet == Facet::Account; });
    m_accounts = accounts;
    for (int value = 0; value < qMin<qsizetype>(m_accounts.size(), facetValues); ++value)
        m_entries.append(addEntry(*m_accountColumn, Facet::Account, value, labels.value(value)));
    setWish(m_wish);
    showGroups();
    fitWidth();
}

void FacetPanel::setWish(const FacetWish& wish)
{
    m_wish = wish;
    m_showing = true;
    for (const auto& entry : std::as_const(m_entries)) {
        entry.box->setChecked(entry.facet == Facet::Account
                                  ? wish.accounts.contains(m_accounts.at(entry.value))
                                  : wish.choice.has(entry.facet, entry.value));
    }
    m_showing = false;
    m_clear->setEnabled(!wish.isEmpty());
}

void FacetPanel::setCounts(const FacetCounts& now, const FacetCounts& all)
{
    for (const auto& entry : std::as_const(m_entries)) {
        const QString text = locale().toString(now.of(entry.facet, entry.value));
        if (entry.count->text() != text) {
            entry.count->setText(text);
            entry.box->setAccessibleDescription(tr("Plans: %1").arg(text));
        }
        const bool isMark = entry.facet == Facet::Favourite || entry.facet == Facet::Changed;
        entry.row->setVisible(isMark || entry.box->isChecked() ||
                              all.of(entry.facet, entry.value) > 0);
    }
    showGroups();
}

/// A group with one value at most narrows nothing.
void FacetPanel::showGroups()
{
    for (const auto& [facet, widget] : std::as_const(m_groups)) {
        const auto shown =
            std::count_if(m_entries.begin(), m_entries.end(), [group = facet](const Entry& entry) {
                return entry.facet == group && (!entry.row->isHidden() || entry.box->isChecked());
            });
        widget->setVisible(shown > (facet == Facet::Favourite ? 0 : 1) ||
                           (facet == Facet::Account ? !m_wish.accounts.isEmpty()
                                                    : m_wish.choice.wanted(facet) != 0));
    }
}

} // namespace simstock

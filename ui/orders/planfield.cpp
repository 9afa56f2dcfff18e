// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/planfield.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPlansListed = 50;
constexpr int mostPlansSeen = 10;

} // namespace

PlanField::PlanField(Desk& desk, QWidget* parent)
    : QLineEdit(parent),
      m_desk(desk),
      m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this))
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Country, data, name or id of the plan"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostPlansSeen);
    m_completer->popup()->setAccessibleName(tr("Plans that fit"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &PlanField::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& hit) {
                if (hit.row() < m_plans.size())
                    choose(m_plans[hit.row()]);
            });
}

QString PlanField::words(const Offer& offer) const
{
    return forDisplay(offer.name, 120) + u" · "_s + m_desk.accounts().label(offer.account);
}

void PlanField::setPlan(const PlanKey& plan)
{
    if (const auto offer = m_desk.catalogue().find(plan.account, plan.code)) {
        setText(words(*offer));
        setCursorPosition(0);
        choose(plan);
    }
}

std::optional<Offer> PlanField::plan() const
{
    return m_plan ? m_desk.catalogue().find(m_plan->account, m_plan->code) : std::nullopt;
}

QVariantMap PlanField::draft() const
{
    QVariantMap draft{{u"words"_s, text()}};
    if (m_plan) {
        draft.insert(u"account"_s, m_plan->account.text());
        draft.insert(u"code"_s, m_plan->code.text());
    }
    return draft;
}

void PlanField::setDraft(const QVariantMap& draft)
{
    setText(draft.value(u"words"_s).toString());
    const PlanKey plan{AccountId(draft.value(u"account"_s).toString()),
                       OfferCode(draft.value(u"code"_s).toString())};
    const bool isKnown = m_desk.catalogue().find(plan.account, plan.code).has_value();
    choose(isKnown ? std::optional(plan) : std::nullopt);
}

void PlanField::search(const QString& text)
{
    m_hits->clear();
    m_plans.clear();
    std::optional<PlanKey> only;
    if (!text.trimmed().isEmpty()) {
        const auto index = m_desk.catalogue().index();
        auto query = text;
        const auto rows = index->query(query.replace(u'·', u' '), {});
        for (const auto row : rows) {
            if (m_plans.size() == mostPlansListed)
                break;
            const auto& offer = index->offer(row);
            m_plans.append({offer.account, offer.code});
            auto* item = new QStandardItem(words(offer) + u" · "_s + offer.cost.display(locale()));
            item->setToolTip(forDisplay(offer.code.text(), 120).toHtmlEscaped());
            m_hits->appendRow(item);
        }
        if (m_plans.size() == 1)
            only = m_plans.constFirst();
    }
    choose(only);
}

void PlanField::choose(const std::optional<PlanKey>& plan)
{
    m_plan = plan;
    Q_EMIT planChanged();
}

} // namespace simstock

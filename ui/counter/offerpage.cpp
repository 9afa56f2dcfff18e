// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/offerpage.h"

#include "ui/counter/countertab.h"
#include "ui/counter/counterview.h"
#include "ui/customer/customertexts.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

OfferPage::OfferPage(QWidget* parent)
    : QWidget(parent),
      m_place(makeCounterLabel(this, CounterText::Headline, true)),
      m_facts(makeCounterLabel(this, CounterText::Headline, true)),
      m_price(makeCounterLabel(this, CounterText::Price, true)),
      m_coverage(makeCounterLabel(this, CounterText::Body, true)),
      m_networks(makeCounterLabel(this, CounterText::Body, true)),
      m_start(makeCounterLabel(this, CounterText::Body, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addStretch(1);
    for (auto* label : {m_place, m_facts, m_price, m_coverage, m_networks, m_start}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
        if (label == m_facts || label == m_price)
            layout->addSpacing(metrics::around);
    }
    layout->addStretch(1);
}

void OfferPage::setOffer(const CounterView& view, const CustomerWords& words)
{
    QStringList facts{view.data, view.days};
    facts.removeAll(QString());
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_place, view.place);
    show(m_facts, facts.join(u" · "_s));
    show(m_price, view.price);
    show(m_coverage, view.coverage);
    show(m_networks, view.networks);
    show(m_start, view.startsAtInstall ? saying(words, Saying::InstallOnTheDay) : QString());
}

} // namespace simstock

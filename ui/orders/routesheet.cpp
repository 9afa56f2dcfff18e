// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/routesheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/acttext.h"
#include "models/desk/buyguards.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/intentbook.h"
#include "models/desk/shopbooks.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int proposalsHeight = 240;
constexpr int mostNeededGigabytes = 1000;
constexpr int mostNeededDays = 365;
constexpr int mostOrdered = 30;
} // namespace

RouteSheet::RouteSheet(Desk& desk, QWidget* parent)
    : Sheet(tr("Find a plan"), parent),
      m_desk(desk),
      m_country(new QComboBox(this)),
      m_gigabytes(new QSpinBox(this)),
      m_days(new QSpinBox(this)),
      m_quantity(new QSpinBox(this)),
      m_instead(addText({})),
      m_list(new QListWidget(this))
{
    auto waiting = m_desk.routing().waiting();
    addFields(waiting ? waiting->need : RouteNeed{{}, 1, 7, 1});
    m_list->setMinimumHeight(proposalsHeight);
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::tight / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addField(tr("&Proposals"), m_list);
    auto* rules = addButton(tr("&Routing rules…"));
    connect(rules, &QPushButton::clicked, this, [this] {
        reject();
        emit rulesRequested();
    });
    connect(setPrimary(tr("&Order…")), &QPushButton::clicked, this, &RouteSheet::order);
    connect(m_list, &QListWidget::currentRowChanged, this, &RouteSheet::showButton);
    connect(m_list, &QListWidget::itemActivated, this, &RouteSheet::order);
    m_country->setFocus();
    keepDraft(m_desk.books().drafts, m_desk.clock(), {u"route"_s}, windowTitle());
    if (waiting)
        show(std::move(*waiting));
    else
        find();
}

void RouteSheet::addFields(const RouteNeed& need)
{
    QList<std::pair<QString, QString>> countries;
    for (const auto& code : countryCodes())
        countries.append({countryName(code, locale()), code});
    std::sort(countries.begin(), countries.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    m_country->addItem(tr("Choose a country"), QString());
    for (const auto& [name, code] : countries)
        m_country->addItem(u"%1 (%2)"_s.arg(name, code), code);
    m_country->setCurrentIndex(qMax(0, m_country->findData(need.countries.value(0))));
    m_gigabytes->setRange(0, mostNeededGigabytes);
    m_gigabytes->setSpecialValueText(tr("Any"));
    m_gigabytes->setValue(need.gigabytes);
    m_days->setRange(1, mostNeededDays);
    m_days->setValue(need.days);
    m_quantity->setRange(1, mostOrdered);
    m_quantity->setValue(need.quantity);
    addField(tr("&Country"), m_country);
    addField(tr("At least &GB"), m_gigabytes);
    addField(tr("At least &days"), m_days);
    addField(tr("&Quantity"), m_quantity);
    connect(m_country, &QComboBox::currentIndexChanged, this, &RouteSheet::find);
    for (auto* box : {m_gigabytes, m_days, m_quantity})
        connect(box, &QSpinBox::valueChanged, this, &RouteSheet::find);
}

RouteNeed RouteSheet::need() const
{
    const auto code = m_country->currentData().toString();
    return {code.isEmpty() ? QStringList() : QStringList{code}, m_gigabytes->value(),
            m_days->value(), m_quantity->value()};
}

void RouteSheet::find()
{
    Route route;
    route.need = need();
    if (!route.need.countries.isEmpty())
        route.proposals = m_desk.routing().find(route.need);
    show(std::move(route));
}

void RouteSheet::show(Route route)
{
    m_route = std::move(route);
    m_instead->setText({});
    if (const auto* failed = m_desk.intents().find(m_route.insteadOf))
        m_instead->setText(
            tr("\"%1\" with %2 is %3: nothing was bought. The next proposal is selected.")
                .arg(acttext::subject(failed->intent),
                     forDisplay(m_desk.accounts().label(failed->intent.account), 40),
                     wordText(wordOf(failed->state()))));
    m_instead->setVisible(!m_instead->text().isEmpty());
    m_list->clear();
    const QLocale here;
    for (const auto& one : std::as_const(m_route.proposals)) {
        m_list->addItem(tr("%1 · %2 · %3", "account, plan and total")
                            .arg(forDisplay(m_desk.accounts().label(one.offer.account), 40),
                                 planText(one.offer, one.days, here), one.total.display(here)) +
                        u'\n' + one.reason);
    }
    m_list->setCurrentRow(m_route.proposals.isEmpty() ? -1 : static_cast<int>(m_route.at));
    showButton();
}

void RouteSheet::showButton()
{
    if (primary() == nullptr)
        return;
    const bool hasCountry = !m_route.need.countries.isEmpty();
    const bool isFirst = m_list->currentRow() >= static_cast<int>(m_route.at);
    const QString why = !hasCountry                ? tr("Choose a country.")
                        : m_list->currentRow() < 0 ? tr("No plan fits what is needed.")
                        : !isFirst                 ? tr("This one was tried already.")
                                                   : QString();
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    setProblem(hasCountry && m_route.proposals.isEmpty()
                   ? tr("No plan of your accounts fits what is needed. Ask for less, or look at "
                        "the routing rules.")
                   : QString());
}

void RouteSheet::order()
{
    if (!primary()->isEnabled())
        return;
    m_route.at = m_list->currentRow();
    accept();
    emit orderRequested(m_route);
}

OrderDraft RouteSheet::draftOf(const Route& route)
{
    const auto& proposal = route.proposals.at(route.at);
    OrderDraft draft;
    draft.offer = proposal.offer;
    draft.quantity = route.need.quantity;
    draft.days = proposal.days;
    draft.failedOver = route.insteadOf;
    return draft;
}

} // namespace simstock

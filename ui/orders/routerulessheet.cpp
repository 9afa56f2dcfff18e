// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/routerulessheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/routingdesk.h"
#include "models/domain/countries.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/draftkeeper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <functional>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulesHeight = 92;
constexpr int accountsHeight = 68;
constexpr int mostRuledGigabytes = 1000;
constexpr int mostRuledDays = 365;

/// A row of small buttons under a list.
QList<QPushButton*> addRow(QWidget& row,
                           const QList<std::pair<QString, std::function<void()>>>& words)
{
    auto* line = new QHBoxLayout(&row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    QList<QPushButton*> buttons;
    for (const auto& [text, act] : words) {
        auto* button = new QPushButton(text, &row);
        setButtonRole(*button, ButtonRole::Secondary);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, &row, act);
        line->addWidget(button);
        buttons.append(button);
    }
    line->addStretch();
    return buttons;
}

} // namespace

RouteRulesSheet::RouteRulesSheet(RoutingDesk& routing, QWidget* parent)
    : Sheet(tr("Routing rules"), parent),
      m_routing(routing),
      m_rules(routing.rules()),
      m_list(new QListWidget(this)),
      m_place(new QComboBox(this)),
      m_gigabytes(new QSpinBox(this)),
      m_days(new QSpinBox(this)),
      m_choice(new QComboBox(this)),
      m_accounts(new QListWidget(this)),
      m_topUpOnly(new QCheckBox(tr("Only plans that can be &topped up"), this)),
      m_isOn(new QCheckBox(tr("This rule is &on"), this))
{
    addText(tr("The first rule that names the place decides. Without one the cheapest plan of all "
               "accounts is proposed."));
    addList();
    addFields();
    setMinimumWidth(metrics::sheetMinimum + metrics::dock / 2);
    connect(setPrimary(tr("&Save")), &QPushButton::clicked, this, &RouteRulesSheet::save);
    for (auto* field : std::initializer_list<QWidget*>{m_place, m_gigabytes, m_days, m_choice,
                                                       m_topUpOnly, m_isOn})
        keepOutOfDrafts(*field); // they show one rule; draft() has all of them
    showRules(m_rules.isEmpty() ? -1 : 0);
}

void RouteRulesSheet::addList()
{
    m_list->setFixedHeight(rulesHeight);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addField(tr("R&ules"), m_list);
    auto* row = new QWidget(this);
    m_ruleButtons = addRow(*row, {{tr("&New rule"),
                                   [this] {
                                       m_rules.append(RouteRule());
                                       showRules(static_cast<int>(m_rules.size()) - 1);
                                   }},
                                  {tr("Remo&ve"),
                                   [this] {
                                       const int at = m_list->currentRow();
                                       m_rules.removeAt(at);
                                       showRules(qMin(at, static_cast<int>(m_rules.size()) - 1));
                                   }},
                                  {tr("U&p"), [this] { move(-1); }},
                                  {tr("Do&wn"), [this] { move(1); }}});
    m_ruleButtons.takeFirst(); // a new rule is always possible
    addWidget(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &RouteRulesSheet::showRule);
}

void RouteRulesSheet::addFields()
{
    m_place->addItem(routePlaceText({}), QString());
    for (const auto& codes : {continentCodes(), countryCodes()}) {
        QList<std::pair<QString, QString>> places;
        for (const auto& code : codes)
            places.append({routePlaceText(code), code});
        std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        for (const auto& [name, code] : places)
            m_place->addItem(name, code);
    }
    m_gigabytes->setRange(0, mostRuledGigabytes);
    m_days->setRange(0, mostRuledDays);
    for (auto* box : {m_gigabytes, m_days})
        box->setSpecialValueText(tr("As needed"));
    m_choice->addItem(tr("The cheapest"), static_cast<int>(RouteRule::Choice::Cheapest));
    m_choice->addItem(tr("The accounts in their order"),
                      static_cast<int>(RouteRule::Choice::Preferred));
    addField(tr("P&lace"), m_place);
    addField(tr("At least &GB"), m_gigabytes);
    addField(tr("At least &days"), m_days);
    addField(tr("Propos&e first"), m_choice);
    m_accounts->setFixedHeight(accountsHeight);
    addField(tr("&Accounts"), m_accounts, tr("None ticked means all of them."));
    m_accountButtons = new QWidget(this);
    addRow(*m_accountButtons, {{tr("Account up"), [this] { moveAccount(-1); }},
                               {tr("Account down"), [this] { moveAccount(1); }}});
    addWidget(m_accountButtons);
    addWidget(m_topUpOnly);
    addWidget(m_isOn);
    for (auto* box : {m_place, m_choice})
        connect(box, &QComboBox::currentIndexChanged, this, &RouteRulesSheet::read);
    for (auto* box : {m_gigabytes, m_days})
        connect(box, &QSpinBox::valueChanged, this, &RouteRulesSheet::read);
    for (auto* box : {m_topUpOnly, m_isOn})
        connect(box, &QCheckBox::toggled, this, &RouteRulesSheet::read);
    connect(m_accounts, &QListWidget::itemChanged, this, &RouteRulesSheet::read);
}

QString RouteRulesSheet::draft() const
{
    return QString::fromUtf8(toJson(m_rules));
}

void RouteRulesSheet::setDraft(const QString& draft)
{
    const auto rules = routeRulesOf(draft.toUtf8());
    if (!rules)
        return;
    m_rules = *rules;
    showRules(m_rules.isEmpty() ? -1 : 0);
}

QString RouteRulesSheet::line(const RouteRule& rule, int number) const
{
    QStringList words{routePlaceText(rule.place)};
    if (rule.gigabytes > 0)
        words.append(tr("at least %1 GB").arg(locale().toString(rule.gigabytes)));
    if (rule.days > 0)
        words.append(tr("at least %n day(s)", nullptr, rule.days));
    QStringList accounts;
    for (const auto& one : m_routing.accounts()) {
        if (rule.accounts.contains(one.id))
            accounts.append(forDisplay(one.label, 40));
    }
    const auto named = locale().createSeparatedList(accounts);
    if (rule.choice == RouteRule::Choice::Preferred && !rule.accounts.isEmpty())
        words.append(tr("prefer %1").arg(named));
    else
        words.append(rule.accounts.isEmpty() ? tr("the cheapest")
                                             : tr("the cheapest of %1").arg(named));
    if (rule.topUpOnly)
        words.append(tr("can be topped up"));
    const auto text = tr("%1. %2").arg(locale().toString(number), words.join(u" · "_s));
    return rule.isOn ? text : tr("%1 (off)").arg(text);
}

void RouteRulesSheet::showRules(int selected)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int number = 0;
        for (const auto& rule : std::as_const(m_rules))
            m_list->addItem(line(rule, ++number));
        m_list->setCurrentRow(selected);
    }
    showRule();
    Q_EMIT draftChanged();
}

void RouteRulesSheet::showRule()
{
    const int at = m_list->currentRow();
    const bool hasRule = at >= 0 && at < m_rules.size();
    const auto rule = hasRule ? m_rules.at(at) : RouteRule();
    m_isShowing = true;
    m_place->setCurrentIndex(qMax(0, m_place->findData(rule.place)));
    m_gigabytes->setValue(rule.gigabytes);
    m_days->setValue(rule.days);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(rule.choice)));
    m_topUpOnly->setChecked(rule.topUpOnly);
    m_isOn->setChecked(rule.isOn);
    auto accounts = m_routing.accounts();
    std::stable_sort(accounts.begin(), accounts.end(), [&rule](const auto& a, const auto& b) {
        const auto rank = [&rule](const RouteAccount& one) {
            const auto place = rule.accounts.indexOf(one.id);
            return place < 0 ? rule.accounts.size() : place;
        };
        return rank(a) < rank(b);
    });
    m_accounts->clear();
    for (const auto& one : accounts) {
        auto* item = new QListWidgetItem(forDisplay(one.label, 60), m_accounts);
        item->setData(Qt::UserRole, one.id.text());
        item->setCheckState(rule.accounts.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_isShowing = false;
    for (auto* field :
         std::initializer_list<QWidget*>{m_place, m_gigabytes, m_days, m_choice, m_accounts,
                                         m_topUpOnly, m_isOn, m_accountButtons})
        field->setEnabled(hasRule);
    for (auto* button : std::as_const(m_ruleButtons))
        button->setEnabled(hasRule);
}

void RouteRulesSheet::read()
{
    const int at = m_list->currentRow();
    if (m_isShowing || at < 0 || at >= m_rules.size())
        return;
    auto& rule = m_rules[at];
    rule.place = m_place->currentData().toString();
    rule.gigabytes = m_gigabytes->value();
    rule.days = m_days->value();
    rule.choice = static_cast<RouteRule::Choice>(m_choice->currentData().toInt());
    rule.topUpOnly = m_topUpOnly->isChecked();
    rule.isOn = m_isOn->isChecked();
    // Accounts that are not open now keep their place in the rule.
    QList<AccountId> ticked;
    for (int row = 0; row < m_accounts->count(); ++row) {
        const AccountId id(m_accounts->item(row)->data(Qt::UserRole).toString());
        rule.accounts.removeAll(id);
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            ticked.append(id);
    }
    rule.accounts = ticked + rule.accounts;
    m_list->item(at)->setText(line(rule, at + 1));
    Q_EMIT draftChanged();
}

void RouteRulesSheet::move(int by)
{
    const int at = m_list->currentRow();
    if (at < 0 || at + by < 0 || at + by >= m_rules.size())
        return;
    m_rules.swapItemsAt(at, at + by);
    showRules(at + by);
}

void RouteRulesSheet::moveAccount(int by)
{
    const int at = m_accounts->currentRow();
    if (at < 0 || at + by < 0 || at + by >= m_accounts->count())
        return;
    m_isShowing = true;
    m_accounts->insertItem(at + by, m_accounts->takeItem(at));
    m_accounts->setCurrentRow(at + by);
    m_isShowing = false;
    read();
}

void RouteRulesSheet::save()
{
    if (const auto saved = m_routing.setRules(m_rules); !saved) {
        setProblem(forDisplay(saved.error().userText));
        return;
    }
    emit said(tr("Routing rules saved."));
    accept();
}

} // namespace simstock

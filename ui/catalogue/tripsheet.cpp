// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/tripsheet.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/routingdesk.h"
#include "models/desk/shopbooks.h"
#include "models/domain/countries.h"
#include "models/index/offertext.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int answersHeight = 280;
constexpr milliseconds typingPause(150);
} // namespace

TripSheet::TripSheet(Desk& desk, const QString& need, QWidget* parent)
    : Sheet(tr("Find for a trip"), parent),
      m_desk(desk),
      m_reader(QLocale()),
      m_need(new QLineEdit(need, this)),
      m_dates(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setFixedWidth(metrics::sheetMaximum);
    m_pool.setMaxThreadCount(1);
    m_need->setMaxLength(400);
    m_dates->setMaxLength(60);
    m_need->setPlaceholderText(tr("JP+KR, 9 days, 6 GB"));
    m_understood = addField(tr("&Need"), m_need, u" "_s);
    m_datesHelp = addField(tr("&Dates, if you know them"), m_dates, u" "_s);
    m_list->setMinimumHeight(answersHeight);
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::tight / 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note = addField(tr("&Answers"), m_list, u" "_s);
    m_compare = addButton(tr("&Compare them"));
    connect(m_compare, &QPushButton::clicked, this, &TripSheet::compare);
    connect(setPrimary(tr("&Order…")), &QPushButton::clicked, this, &TripSheet::order);
    setReturnPressesPrimary(true);
    for (auto* edit : {m_need, m_dates})
        connect(edit, &QLineEdit::textChanged, this, &TripSheet::typed);
    connect(m_list, &QListWidget::currentRowChanged, this, &TripSheet::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &TripSheet::order);
    keepDraft(desk.books().drafts, desk.clock(), {u"trip"_s}, windowTitle());
    m_need->selectAll();
    m_need->setFocus();
    typed();
}

TripSheet::~TripSheet() = default;

void TripSheet::typed()
{
    emit needTyped(m_need->text());
    m_finding.cancel();
    m_soon.reset();
    auto read = m_reader.read(m_need->text());
    const bool hasDates = !m_dates->text().trimmed().isEmpty();
    const int days = hasDates ? m_reader.daysOf(m_dates->text()) : 0;
    if (days > 0)
        read.trip.days = days;
    m_datesHelp->setText(!hasDates  ? tr("For example 3.12.2026 - 11.12.2026: both days count.")
                         : days > 0 ? tr("%n day(s)", nullptr, days)
                                    : tr("Two dates in their order are needed."));
    const auto unknown = forDisplay(read.unknown.join(u", "_s), 80);
    m_understood->setText(!unknown.isEmpty()          ? tr("Not understood: %1").arg(unknown)
                          : !read.problem().isEmpty() ? read.problem()
                                                      : read.trip.text(locale()));
    m_trip = read.problem().isEmpty() && unknown.isEmpty() ? read.trip : Trip();
    m_answers.clear();
    m_list->clear();
    m_note->setText(u" "_s);
    showButtons();
    if (!m_trip.isEmpty())
        m_soon = m_desk.clock().after(typingPause, [this] { find(); });
}

void TripSheet::find()
{
    m_soon.reset();
    m_note->setText(tr("Looking…"));
    m_finding = inBackground(m_pool, [index = m_desk.catalogue().index(), trip = m_trip,
                                      accounts = m_desk.routing().tripAccounts()] {
        return Result<TripFinding>(searchTrip(*index, trip, accounts));
    });
    m_finding.onDone([this](const Result<TripFinding>& finding) {
        if (finding)
            show(*finding);
    });
}

QString TripSheet::words(const TripAnswer& answer) const
{
    const QLocale here;
    QStringList plans;
    for (const auto& part : answer.parts) {
        QStringList places;
        for (const auto& country : part.countries)
            places.append(countryName(country, here));
        plans.append(tr("%1: %2 · %3 · %4", "countries: plan, account and cost")
                         .arg(places.join(u", "_s), planText(part.offer, part.days, here),
                              forDisplay(m_desk.accounts().label(part.offer.account), 40),
                              part.cost.display(here)));
    }
    const auto total = answer.total.display(here);
    return answer.parts.size() == 1
               ? u"%1\n%2"_s.arg(plans.constFirst(), answer.reason)
               : u"%1\n%2"_s.arg(plans.join(u'\n'), tr("%1 in all. %2").arg(total, answer.reason));
}

QString TripSheet::emptyWords(const TripFinding& finding) const
{
    if (finding.uncovered.isEmpty())
        return tr("No plan, and no three plans together, are enough. Ask for fewer days or less "
                  "data.");
    QStringList names;
    for (const auto& code : finding.uncovered)
        names.append(countryName(code, locale()));
    return tr("No plan of your accounts works in %1.").arg(names.join(u", "_s));
}

void TripSheet::show(const TripFinding& finding)
{
    m_answers = finding.answers;
    m_list->clear();
    for (const auto& answer : std::as_const(m_answers))
        m_list->addItem(words(answer));
    m_list->setCurrentRow(m_answers.isEmpty() ? -1 : 0);
    m_note->setText(m_answers.isEmpty() ? emptyWords(finding) : finding.note);
    showButtons();
}

void TripSheet::showButtons()
{
    const bool isChosen = m_list->currentRow() >= 0 && m_list->currentRow() < m_answers.size();
    primary()->setEnabled(isChosen);
    primary()->setToolTip(isChosen ? QString() : tr("Say what the customer needs first."));
    m_compare->setEnabled(m_answers.size() > 1);
}

void TripSheet::order()
{
    if (!primary()->isEnabled())
        return;
    QList<OrderDraft> drafts;
    for (const auto& part : m_answers.at(m_list->currentRow()).parts) {
        OrderDraft draft;
        draft.offer = part.offer;
        draft.days = part.days;
        draft.note = tr("Trip: %1").arg(m_trip.text(locale()));
        draft.foundByTyping = true;
        draft.trip = {part.countries, m_trip.days, m_trip.data};
        drafts.append(draft);
    }
    accept();
    emit orderRequested(drafts);
}

void TripSheet::compare()
{
    QList<PlanKey> plans;
    for (const auto& answer : std::as_const(m_answers)) {
        for (const auto& part : answer.parts) {
            const PlanKey plan{part.offer.account, part.offer.code};
            if (!plans.contains(plan))
                plans.append(plan);
        }
    }
    accept();
    emit compareRequested(plans, m_trip);
}

} // namespace simstock

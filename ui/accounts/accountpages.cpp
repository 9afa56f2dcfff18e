// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpages.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "models/items/accounttext.h"
#include "models/items/statetones.h"
#include "ui/accounts/signinpanel.h"
#include "ui/esims/factspage.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/detaildock.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// More rows than any vendor has; what is longer is cut and said.
constexpr qsizetype maxPlaces = 2000;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* smallButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setButtonRole(*button, ButtonRole::Secondary);
    return button;
}

QString placeLine(const Location& place)
{
    const QString name = forDisplay(place.name.isEmpty() ? place.code : place.name, 80);
    const QString code = forDisplay(place.code, 40);
    const auto countries = static_cast<int>(place.countries.size());
    if (countries > 1)
        return AccountPages::tr("%1 · %2 · %n country(ies)", nullptr, countries).arg(name, code);
    return name == code ? name : AccountPages::tr("%1 · %2").arg(name, code);
}

} // namespace

AccountPages::AccountPages(DetailDock& dock, const PaneContext& context, QObject* parent)
    : QObject(parent),
      m_dock(dock),
      m_desk(context.desk),
      m_overview(new FactsPage),
      m_signIn(new SignInPanel(m_desk.accountDesk(), m_desk.clock(), context.actions))
{
    m_overview->addBelow(m_signIn);
    addHealth(*m_overview);
    dock.addPage(u"overview"_s, tr("Overview"), m_overview);
    dock.addPage(u"covers"_s, tr("Covers"), makeCovers());
    connect(m_signIn, &SignInPanel::unlocked, this, &AccountPages::availabilityChanged);
    connect(&m_desk.accountDesk(), &AccountDesk::signInChanged, this,
            [this](const AccountId& account) {
                if (account != m_account)
                    return;
                showFacts(m_desk.accounts().find(account));
                emit availabilityChanged();
            });
}

AccountPages::~AccountPages() = default;

void AccountPages::addHealth(QWidget& page)
{
    m_check = smallButton(tr("Check service"), &page);
    m_health = plainLabel(&page);
    auto* box = new QWidget(&page);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(metrics::tight);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    column->addWidget(m_health);
    m_overview->addBelow(box);
    connect(m_check, &QPushButton::clicked, this, &AccountPages::checkService);
}

QWidget* AccountPages::makeCovers()
{
    auto* page = new QWidget;
    m_read = smallButton(tr("Read the list of places"), page);
    m_coverState = plainLabel(page);
    m_covers = new QPlainTextEdit(page);
    m_covers->setReadOnly(true);
    m_covers->setFrameShape(QFrame::NoFrame);
    m_covers->setAccessibleName(tr("Places covered"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::between, metrics::between, metrics::between,
                               metrics::between);
    column->setSpacing(metrics::gap);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_coverState);
    column->addWidget(m_covers, 1);
    connect(m_read, &QPushButton::clicked, this, &AccountPages::readLocations);
    return page;
}

void AccountPages::show(const Account* account)
{
    const AccountId id = account != nullptr ? account->id : AccountId();
    if (id != m_account) {
        m_account = id;
        m_checking.cancel();
        m_reading.cancel();
        m_health->clear();
        m_covers->clear();
        m_covers->hide();
        m_signIn->setAccount(id);
    }
    if (account == nullptr)
        m_dock.setSubject(tr("Nothing chosen"), {});
    showFacts(account);
    showButtons();
}

void AccountPages::showFacts(const Account* account)
{
    if (account == nullptr) {
        m_overview->setFacts({});
        return;
    }
    const auto now = m_desk.clock().now();
    const auto& book = m_desk.accounts();
    const auto status = book.status(account->id);
    const auto* vendor = book.directory().find(account->vendor);
    m_dock.setSubject(account->label, vendor != nullptr ? vendor->name : account->vendor.text());
    QList<Fact> facts{
        {tr("Environment"), environmentWord(account->environment)},
        {tr("Address"), account->baseUrl.toDisplayString()},
        {tr("State"), linkText(status.link)},
        {tr("Keys"), keysText(*account, status)},
        {tr("Last success"),
         status.lastSuccess.isValid() ? longAgeText(status.lastSuccess, now, QLocale())
                                      : tr("not in this session"),
         exactTime(status.lastSuccess, QLocale())},
        {tr("Rights"), account->readOnly ? tr("reading only") : tr("buy and change")}};
    if (book.vendor(account->id) != nullptr) {
        const auto ability = abilityText(book.ports(account->id));
        facts.append({tr("Works"), ability.can});
        facts.append({tr("Not here"), ability.cannot});
    } else {
        facts.append({tr("Works"), tr("Nothing now: %1").arg(forDisplay(status.lastError))});
    }
    m_overview->setFacts(facts);
}

void AccountPages::showButtons()
{
    const auto ports = m_desk.accounts().ports(m_account);
    m_check->setVisible(ports.health != nullptr);
    m_check->setEnabled(!m_checking.isActive());
    m_read->setVisible(ports.locations != nullptr);
    m_read->setEnabled(!m_reading.isActive());
    if (m_reading.isActive())
        return;
    if (m_account.isEmpty())
        m_coverState->setText(tr("Choose an account first."));
    else if (m_desk.accounts().vendor(m_account) == nullptr)
        m_coverState->setText(tr("The account is not open; its keys are missing."));
    else if (ports.locations == nullptr)
        m_coverState->setText(tr("This vendor has no list of places. Its plans in Catalogue say "
                                 "what they cover."));
    else if (m_covers->isHidden())
        m_coverState->setText(tr("Not read yet. One request reads all countries and regions."));
}

void AccountPages::checkService()
{
    m_health->setText(tr("Asking the vendor…"));
    m_checking = m_desk.accountDesk().checkService(m_account);
    m_checking.onDone([this](const Result<ServiceHealth>& health) {
        if (!health) {
            m_health->setText(forDisplay(health.error().userText));
        } else {
            const QString at = shortTime(m_desk.clock().now(), m_desk.clock().now(), QLocale());
            const QString words = forDisplay(health->detail, 200);
            const QString fine = health->healthy ? tr("The service was up at %1.").arg(at)
                                                 : tr("The service had trouble at %1.").arg(at);
            m_health->setText(words.isEmpty() ? fine : tr("%1 In its words: %2").arg(fine, words));
        }
        showButtons();
    });
    showButtons();
}

void AccountPages::readLocations()
{
    m_coverState->setText(tr("Reading the list of places…"));
    m_reading = m_desk.accountDesk().readLocations(m_account);
    m_reading.onDone([this](const Result<QList<Location>>& places) {
        if (places)
            showLocations(*places);
        else
            m_coverState->setText(forDisplay(places.error().userText));
        m_read->setEnabled(true);
    });
    showButtons();
}

void AccountPages::showLocations(const QList<Location>& locations)
{
    QStringList lines;
    int regions = 0;
    for (const Location& place : locations.first(std::min(locations.size(), maxPlaces))) {
        lines.append(placeLine(place));
        regions += place.countries.size() > 1 ? 1 : 0;
    }
    lines.sort(Qt::CaseInsensitive);
    m_covers->setPlainText(lines.join(u'\n'));
    m_covers->setVisible(!lines.isEmpty());
    const auto total = static_cast<int>(locations.size());
    m_coverState->setText(
        lines.isEmpty() ? tr("The vendor's list is empty.")
        : total > lines.size()
            ? tr("The first %1 of %2 places.").arg(lines.size()).arg(total)
            : tr("%n place(s), regions among them: %1.", nullptr, total).arg(regions));
}

} // namespace simstock

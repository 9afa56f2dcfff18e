// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooksheet.h"

#include "models/core/untrustedtext.h"
#include "models/core/webaddress.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/credentialedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsHeight = 132;
constexpr int longestTimeout = 120;
constexpr int mostRetries = 10;

QString titleOf(bool isNew)
{
    return isNew ? WebhookSheet::tr("New webhook") : WebhookSheet::tr("Edit webhook");
}

/// A vendor would refuse anything but https.
bool isGoodAddress(const QString& text)
{
    return webAddress(text.trimmed()).scheme() == u"https"_s;
}

} // namespace

WebhookSheet::WebhookSheet(Desk& desk, Clipboard& clipboard, const AccountId& account,
                           const std::optional<WebhookSubscription>& known, QWidget* parent)
    : Sheet(titleOf(!known), parent),
      m_desk(desk),
      m_clipboard(clipboard),
      m_fixedAccount(account),
      m_known(known.value_or(WebhookSubscription())),
      m_account(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_url(new QLineEdit(this)),
      m_events(new QListWidget(this)),
      m_timeout(new QSpinBox(this)),
      m_retries(new QSpinBox(this)),
      m_secret(new CredentialEdit(this)),
      m_copy(new QPushButton(tr("&Copy"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addFields();
    addLimits();
    addSecret();
    setReturnPressesPrimary(true); // spends nothing
    connect(setPrimary(m_known.id.isEmpty() ? tr("Create and test") : tr("&Save")),
            &QPushButton::clicked, this, &WebhookSheet::save);
    for (auto* field : {m_name, m_url})
        connect(field, &QLineEdit::textChanged, this, &WebhookSheet::showState);
    connect(m_events, &QListWidget::itemChanged, this, &WebhookSheet::showState);
    connect(m_events, &QListWidget::itemChanged, this, &WebhookSheet::eventsChosen);
    connect(m_account, &QComboBox::currentIndexChanged, this, &WebhookSheet::fillEvents);
    fillEvents();
    m_account->setObjectName(u"account"_s);
    m_name->setObjectName(u"name"_s);
    m_url->setObjectName(u"url"_s);
    m_timeout->setObjectName(u"timeout"_s);
    m_retries->setObjectName(u"retries"_s);
    keepDraft(desk.books().drafts, desk.clock(),
              {u"webhook"_s, m_known.id.isEmpty() ? QString() : account.text() + u'/' + m_known.id},
              windowTitle());
    m_name->setFocus();
}

WebhookSheet::~WebhookSheet() = default;

void WebhookSheet::addFields()
{
    for (const auto& account : m_desk.accounts().accounts()) {
        if (m_desk.accounts().ports(account.id).subscriptions)
            m_account->addItem(account.label, account.id.text());
    }
    m_account->setCurrentIndex(std::max(m_account->findData(m_fixedAccount.text()), 0));
    if (m_known.id.isEmpty() && m_account->count() > 1)
        addField(tr("&Account"), m_account);
    else
        m_account->hide();
    m_name->setMaxLength(100);
    m_name->setText(m_known.name);
    addField(tr("&Name"), m_name);
    m_url->setMaxLength(2000);
    m_url->setText(m_known.url.toString());
    m_url->setPlaceholderText(u"https://"_s);
    addField(tr("&URL"), m_url,
             tr("Your server. The vendor tests it, so it must answer before you save."));
    m_events->setFixedHeight(eventsHeight);
    m_events->setSpacing(metrics::tight / 2);
    addField(tr("&Events"), m_events);
}

void WebhookSheet::addLimits()
{
    m_timeout->setRange(1, longestTimeout);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setValue(m_known.timeoutSeconds);
    m_retries->setRange(0, mostRetries);
    m_retries->setValue(m_known.retries);
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, metrics::gap, 0, 0);
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::tight);
    int column = 0;
    for (const auto& [text, field] :
         {std::pair(tr("&Timeout"), m_timeout), std::pair(tr("&Retries"), m_retries)}) {
        auto* label = new QLabel(text, row);
        setTextFont(*label, TextSize::Caption);
        setMuted(*label);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(u'&'));
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column++);
    }
    addWidget(row);
}

void WebhookSheet::addSecret()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    auto* generate = new QPushButton(tr("&Generate"), row);
    for (auto* button : {generate, m_copy}) {
        setButtonRole(*button, ButtonRole::Secondary);
        button->setAutoDefault(false);
    }
    m_secret->setMaxLength(256);
    if (!m_known.id.isEmpty())
        m_secret->setPlaceholderText(tr("Unchanged"));
    layout->addWidget(m_secret, 1);
    layout->addWidget(generate);
    layout->addWidget(m_copy);
    row->setFocusProxy(m_secret);
    addField(tr("Sec&ret"), row,
             tr("Your server proves with it that a message is the vendor's. It is kept by the "
                "vendor only and never shown again: copy it to your server now."));
    m_secret->setAccessibleName(tr("Secret"));
    connect(generate, &QPushButton::clicked, this, &WebhookSheet::makeSecret);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { m_clipboard.copySecret(m_secret->text()); });
    connect(m_secret, &QLineEdit::textChanged, this,
            [this] { m_copy->setEnabled(!m_secret->text().isEmpty()); });
    m_copy->setEnabled(false);
}

void WebhookSheet::makeSecret()
{
    m_secret->setText(QString::fromLatin1(newWebhookSecret().reveal()));
}

AccountId WebhookSheet::account() const
{
    return AccountId(m_account->currentData().toString());
}

/// What the vendor of the account knows, and what is chosen already.
void WebhookSheet::fillEvents()
{
    if (const auto* known = m_desk.accounts().find(account()))
        band().setEnvironment(known->environment == Environment::Live, known->label);
    auto events = m_desk.webhooks().knownEvents(account());
    for (const auto& event : std::as_const(m_known.events)) {
        if (!events.contains(event))
            events.append(event);
    }
    const bool isNew = m_known.id.isEmpty();
    m_events->clear();
    for (const auto& event : std::as_const(events)) {
        auto* item = new QListWidgetItem(forDisplay(event, 100), m_events);
        item->setData(Qt::UserRole, event);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isNew || m_known.events.contains(event) ? Qt::Checked : Qt::Unchecked);
    }
    showState();
}

QStringList WebhookSheet::chosenEvents() const
{
    QStringList events;
    for (int row = 0; row < m_events->count(); ++row) {
        if (m_events->item(row)->checkState() == Qt::Checked)
            events.append(m_events->item(row)->data(Qt::UserRole).toString());
    }
    return events;
}

void WebhookSheet::setChosenEvents(const QStringList& events)
{
    for (int row = 0; row < m_events->count(); ++row) {
        auto* item = m_events->item(row);
        item->setCheckState(events.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                 : Qt::Unchecked);
    }
}

WebhookSubscription WebhookSheet::wish() const
{
    auto wish = m_known;
    wish.name = m_name->text().trimmed();
    wish.url = QUrl(m_url->text().trimmed());
    wish.events = chosenEvents();
    wish.timeoutSeconds = m_timeout->value();
    wish.retries = m_retries->value();
    return wish;
}

QString WebhookSheet::obstacle() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    if (!isGoodAddress(m_url->text()))
        return tr("The URL starts with https:// and names your server.");
    if (chosenEvents().isEmpty())
        return tr("Choose at least one event.");
    return m_desk.webhooks().obstacle(account());
}

void WebhookSheet::showState()
{
    if (!primary())
        return;
    const auto reason = obstacle();
    primary()->setEnabled(reason.isEmpty() && !m_saving.isActive());
    primary()->setToolTip(reason);
}

void WebhookSheet::save()
{
    if (m_saving.isActive() || !obstacle().isEmpty())
        return;
    setProblem({});
    m_saving = m_desk.webhooks().save(account(), wish(), Secret(m_secret->text().toUtf8()));
    m_saving.onDone([this](const Result<WebhookSubscription>& saved) {
        if (!saved) {
            setProblem(saved.error().userText);
            showState();
            return;
        }
        Q_EMIT said(m_known.id.isEmpty() ? tr("Webhook created.") : tr("Webhook saved."));
        accept();
    });
    showState();
}

} // namespace simstock

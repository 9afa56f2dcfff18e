// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsettingssheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/marginguard.h"
#include "ui/accounts/endpointtable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typedamount.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLabel = 60;
constexpr int maxText = 200;
constexpr int maxLimit = 24;

/// Muted words under a field, wrapped.
QLabel* addNote(QVBoxLayout& column, const QString& text)
{
    auto* note = new QLabel(text);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setTextFont(*note, TextSize::Caption);
    setMuted(*note);
    column.addWidget(note);
    return note;
}

void addCaption(QVBoxLayout& column, const QString& label, QWidget& field)
{
    auto* words = addNote(column, label);
    words->setTextFormat(Qt::AutoText); // for the mnemonic; ours, not the vendor's
    words->setBuddy(&field);
    QString name = label;
    field.setAccessibleName(name.remove(u'&'));
    column.addWidget(&field);
}

} // namespace

AccountSettingsSheet::AccountSettingsSheet(AccountBook& book, const Account& account,
                                           QWidget* parent)
    : Sheet(tr("Account settings"), parent),
      m_book(book),
      m_account(account),
      m_label(new QLineEdit(account.label)),
      m_readOnly(new QCheckBox(tr("&Read only: nothing is bought or changed with this account"))),
      m_neverUnderFloor(new QCheckBox(tr("Ne&ver buy below the margin floor"))),
      m_perAct(new QLineEdit),
      m_perDay(new QLineEdit)
{
    if (const auto* vendor = book.directory().find(account.vendor))
        m_vendor = *vendor;
    band().setEnvironment(account.environment == Environment::Live, account.label);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeGeneral(), tr("General"));
    if (!m_vendor.endpoints.isEmpty()) {
        m_endpoints = new EndpointTable(m_vendor.endpoints, account.settings);
        tabs->addTab(m_endpoints, tr("Endpoints"));
        connect(m_endpoints, &EndpointTable::edited, this, &AccountSettingsSheet::showButton);
        setMinimumWidth(metrics::sheetMinimum + metrics::dock);
    }
    addWidget(tabs);
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Save")), &QPushButton::clicked, this, &AccountSettingsSheet::save);
    m_label->setFocus();
    showButton();
}

AccountSettingsSheet::~AccountSettingsSheet() = default;

QWidget* AccountSettingsSheet::makeGeneral()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::between, 0, 0);
    column->setSpacing(metrics::tight);
    m_label->setMaxLength(maxLabel);
    addCaption(*column, tr("&Label"), *m_label);
    connect(m_label, &QLineEdit::textChanged, this, &AccountSettingsSheet::showButton);
    column->addSpacing(metrics::gap);
    m_readOnly->setChecked(m_account.readOnly);
    column->addWidget(m_readOnly);
    addLimits(*column);
    addSettings(*column);
    column->addSpacing(metrics::between);
    addEnvironment(*column);
    column->addStretch(1);
    return page;
}

void AccountSettingsSheet::addSettings(QVBoxLayout& column)
{
    for (const AccountSetting& setting : std::as_const(m_vendor.settings)) {
        column.addSpacing(metrics::gap);
        const QString value = m_account.settings.value(setting.name);
        if (setting.isFlag) {
            auto* box = new QCheckBox(setting.label);
            box->setChecked(value == u"1"_s);
            column.addWidget(box);
            m_flags.append({setting.name, box});
        } else {
            auto* edit = new QLineEdit(value);
            edit->setMaxLength(maxText);
            addCaption(column, setting.label, *edit);
            m_texts.append({setting.name, edit});
        }
        addNote(column, setting.help);
    }
}

void AccountSettingsSheet::addLimits(QVBoxLayout& column)
{
    const auto limits = SpendLimits::of(m_account);
    const auto add = [&](QLineEdit& edit, const QString& label, const std::optional<Money>& limit) {
        edit.setMaxLength(maxLimit);
        edit.setPlaceholderText(tr("No limit"));
        if (limit)
            edit.setText(limit->currency().code() + u' ' + typedForm(*limit));
        column.addSpacing(metrics::gap);
        addCaption(column, label, edit);
        connect(&edit, &QLineEdit::textChanged, this, &AccountSettingsSheet::showButton);
    };
    add(*m_perAct, tr("Most for one &purchase"), limits.perAct);
    add(*m_perDay, tr("Most for one &day"), limits.perDay);
    addNote(column, tr("For example USD 50. What goes over it is not sent; drafts can be kept."));
    column.addSpacing(metrics::gap);
    m_neverUnderFloor->setChecked(neverUnderFloor(m_account));
    column.addWidget(m_neverUnderFloor);
    addNote(column, tr("Without it the order sheet asks. The floor stands in the price rules."));
}

/// Nothing when a field holds no amount.
std::optional<SpendLimits> AccountSettingsSheet::typedLimits() const
{
    SpendLimits limits;
    for (const auto& [edit, limit] :
         {std::pair(m_perAct, &limits.perAct), std::pair(m_perDay, &limits.perDay)}) {
        if (edit->text().trimmed().isEmpty())
            continue;
        *limit = typedMoney(edit->text(), Currency::usd());
        if (!*limit)
            return std::nullopt;
    }
    return limits;
}

void AccountSettingsSheet::addEnvironment(QVBoxLayout& column)
{
    const bool live = m_account.environment == Environment::Live;
    const auto other = live ? Environment::Sandbox : Environment::Live;
    auto* head = new QLabel(
        tr("This account is %1 and stays so").arg(environmentWord(m_account.environment)));
    setTextFont(*head, TextSize::Body, TextWeight::Strong);
    column.addWidget(head);
    addNote(column, tr("Address: %1").arg(m_account.baseUrl.toDisplayString()));
    QString words = tr("Its keys, plans, eSIMs and orders belong to this environment and are never "
                       "used in another one. For %1, add another account; its keys are typed "
                       "again, even where they are the same.")
                        .arg(environmentWord(other));
    if (other == Environment::Sandbox && !m_vendor.hasSandbox)
        words += u' ' + tr("This vendor has no sandbox: give the address of your own test server.");
    addNote(column, words);
    auto* add = new QPushButton(tr("Add the &other environment…"));
    setButtonRole(*add, ButtonRole::Secondary);
    add->setAutoDefault(false);
    column.addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const Account like = m_account;
        reject();
        emit otherEnvironmentRequested(like);
    });
}

Account AccountSettingsSheet::wanted() const
{
    Account account = m_account;
    account.label = m_label->text().simplified();
    account.readOnly = m_readOnly->isChecked();
    if (const auto limits = typedLimits())
        limits->storeIn(account);
    setNeverUnderFloor(account, m_neverUnderFloor->isChecked());
    const auto put = [&account](const QString& name, const QString& value) {
        if (value.isEmpty())
            account.settings.remove(name);
        else
            account.settings.insert(name, value);
    };
    for (const auto& [name, box] : m_flags)
        put(name, box->isChecked() ? u"1"_s : QString());
    for (const auto& [name, edit] : m_texts)
        put(name, edit->text().trimmed());
    if (m_endpoints != nullptr) {
        for (const auto& row : std::as_const(m_vendor.endpoints))
            put(row.settingName(), m_endpoints->overrides().value(row.settingName()));
    }
    return account;
}

QString AccountSettingsSheet::problem() const
{
    if (m_label->text().simplified().isEmpty())
        return tr("Give the account a label.");
    if (!typedLimits())
        return tr("Type a limit as an amount, for example USD 50, or leave it empty.");
    return m_endpoints != nullptr ? m_endpoints->problem() : QString();
}

void AccountSettingsSheet::showButton()
{
    if (primary() == nullptr)
        return;
    const QString why = problem();
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    setProblem({});
}

void AccountSettingsSheet::save()
{
    if (!problem().isEmpty())
        return;
    const Account account = wanted();
    if (account == m_account) {
        accept();
        return;
    }
    if (const Status saved = m_book.update(account); !saved) {
        setProblem(forDisplay(saved.error().userText));
        return;
    }
    emit said(vendorSettings(account.settings) == vendorSettings(m_account.settings)
                  ? tr("Settings of %1 saved.").arg(account.label)
                  : tr("Settings of %1 saved; the account is opened again with them.")
                        .arg(account.label));
    accept();
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/actsheets.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/domain/iccid.h"
#include "models/items/statetones.h"
#include "ui/esims/messagesheet.h"
#include "ui/esims/topupsheet.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typedconfirmation.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString title;
    QString button;
    QString effect;
    QString done;
    bool typed = false;
};

Words wordsOf(ActKind kind)
{
    switch (kind) {
    case ActKind::Suspend:
        return {LifecycleSheet::tr("Suspend eSIM"), LifecycleSheet::tr("Suspend"),
                LifecycleSheet::tr("Pauses the customer's data until you resume it."),
                LifecycleSheet::tr("Suspending. The result appears in Activity."), false};
    case ActKind::Resume:
        return {LifecycleSheet::tr("Resume eSIM"), LifecycleSheet::tr("Resume"),
                LifecycleSheet::tr("The customer's data runs again."),
                LifecycleSheet::tr("Resuming. The result appears in Activity."), false};
    case ActKind::Cancel:
        return {LifecycleSheet::tr("Cancel eSIM"), LifecycleSheet::tr("Cancel this eSIM"),
                LifecycleSheet::tr("The eSIM can never be installed afterwards."),
                LifecycleSheet::tr("Cancelling. The result appears in Activity."), true};
    default:
        return {LifecycleSheet::tr("Revoke eSIM"), LifecycleSheet::tr("Revoke"),
                LifecycleSheet::tr("Closes the eSIM and its plan for good."),
                LifecycleSheet::tr("Revoking. The result appears in Activity."), true};
    }
}

/// What comes back to the balance, as far as anyone here knows.
QString refundText(Desk& desk, const Esim& esim)
{
    const Fit fit = desk.esims().fit(ActKind::Cancel, esim.key);
    if (fit.refund && !*fit.refund)
        return LifecycleSheet::tr("Nothing is refunded.");
    const auto* record = desk.intents().findByOrder(esim.key.account, esim.order);
    const bool priced = record && record->intent.expected && record->intent.quantity == 1;
    const QString amount = priced ? record->intent.expected->display(QLocale()) : QString();
    if (!fit.refund)
        return LifecycleSheet::tr("The vendor does not say whether the price is refunded.");
    return amount.isEmpty()
               ? LifecycleSheet::tr("Refund: the vendor gives its price back to your balance.")
               : LifecycleSheet::tr("Refund: %1 back to your balance.").arg(amount);
}

/// What the act takes from or gives back to someone.
QString consequence(ActKind kind, Desk& desk, const Esim& esim)
{
    if (kind == ActKind::Cancel)
        return refundText(desk, esim);
    if (kind != ActKind::Revoke)
        return {};
    const auto left = esim.left();
    return left ? LifecycleSheet::tr("Nothing is refunded; the customer loses %1.")
                      .arg(left->display(QLocale()))
                : LifecycleSheet::tr("Nothing is refunded; the customer loses what is left.");
}

} // namespace

ActSheet::ActSheet(const QString& title, Desk& desk, QWidget* parent)
    : Sheet(title, parent),
      m_desk(desk),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

ActSheet::ActSheet(const QString& title, Desk& desk, const Esim& esim, QWidget* parent)
    : ActSheet(title, desk, parent)
{
    m_key = esim.key;
    if (const auto* account = desk.accounts().find(esim.key.account))
        band().setEnvironment(account->environment == Environment::Live, account->label);
    const QLocale locale;
    QString line =
        forDisplay(esim.planName, 120) + u"\n"_s + tr("ICCID %1").arg(groupedIccid(esim.iccid));
    if (!esim.customerName.isEmpty())
        line += u"\n"_s + forDisplay(esim.customerName, 80);
    line += u"\n"_s + esimStateText(esim.state);
    if (const auto left = esim.left())
        line += u" · "_s + tr("%1 left").arg(left->display(locale));
    // A little air between what it is about and what will happen.
    addText(line)->setContentsMargins(0, 0, 0, metrics::gap);
}

void ActSheet::finishWith(const Result<IntentId>& started, const QString& sentence)
{
    if (!started) {
        setProblem(started.error().userText);
        return;
    }
    primary()->setEnabled(false); // the second of two clicks says nothing more
    Q_EMIT said(sentence);
    accept();
}

LifecycleSheet::LifecycleSheet(ActKind kind, Desk& desk, const Esim& esim, QWidget* parent)
    : ActSheet(wordsOf(kind).title, desk, esim, parent)
{
    const Words words = wordsOf(kind);
    addText(words.effect);
    if (const QString effect = consequence(kind, desk, esim); !effect.isEmpty())
        setTextFont(*addText(effect), TextSize::Body, TextWeight::Strong);
    auto* button = setPrimary(words.button, words.typed ? ButtonRole::Danger : ButtonRole::Primary);
    setReturnPressesPrimary(!words.typed);
    if (words.typed) {
        auto* confirmation = new TypedConfirmation(last4(esim.iccid), this);
        addWidget(confirmation);
        confirmation->field().setFocus();
        button->setEnabled(false);
        connect(confirmation, &TypedConfirmation::confirmedChanged, button, &QWidget::setEnabled);
    }
    connect(button, &QPushButton::clicked, this, [this, kind, words] {
        finishWith(this->desk().esims().act(token(), kind, key()), words.done);
    });
}

ActSheet* makeActSheet(ActionId action, Desk& desk, const Esim& esim, QWidget* parent)
{
    switch (action) {
    case ActionId::Suspend:
        return new LifecycleSheet(ActKind::Suspend, desk, esim, parent);
    case ActionId::Resume:
        return new LifecycleSheet(ActKind::Resume, desk, esim, parent);
    case ActionId::Cancel:
        return new LifecycleSheet(ActKind::Cancel, desk, esim, parent);
    case ActionId::Revoke:
        return new LifecycleSheet(ActKind::Revoke, desk, esim, parent);
    case ActionId::TopUp:
        return new TopUpSheet(desk, esim, parent);
    case ActionId::SendMessage:
        return new MessageSheet(desk, MessageStart{.to = {esim.key}}, parent);
    default:
        return nullptr;
    }
}

} // namespace simstock

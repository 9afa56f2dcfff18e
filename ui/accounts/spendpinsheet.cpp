// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/spendpinsheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/spendpin.h"
#include "ui/widgets/credentialedit.h"
#include "ui/widgets/typedamount.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPinLength = 64;
constexpr int maxLimitsLength = 200;

QString textOf(const QList<Money>& amounts)
{
    QStringList words;
    for (const auto& amount : amounts)
        words.append(amount.currency().code() + u' ' + typedForm(amount));
    return words.join(u", "_s);
}

Secret secretOf(const QLineEdit& field)
{
    return Secret(field.text().toUtf8());
}

} // namespace

SpendPinSheet::SpendPinSheet(SpendPin& pin, QWidget* parent)
    : Sheet(tr("Spending PIN"), parent),
      m_pin(pin),
      m_present(new CredentialEdit(this)),
      m_new(new CredentialEdit(this)),
      m_again(new CredentialEdit(this)),
      m_limits(new QLineEdit(textOf(pin.limits()), this))
{
    addText(tr("Whoever buys for more than the limit types this PIN first. It is kept as a salted "
               "hash in the keyring; nobody can read it there, nor tell it to you."));
    addFields();
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("&Save")), &QPushButton::clicked, this, &SpendPinSheet::save);
    if (hasPin()) {
        m_remove = addButton(tr("Re&move the PIN"));
        connect(m_remove, &QPushButton::clicked, this, &SpendPinSheet::remove);
    }
    (hasPin() ? m_present : m_new)->setFocus();
    showButton();
}

bool SpendPinSheet::hasPin() const
{
    return m_pin.standing() == PinStanding::On;
}

void SpendPinSheet::addFields()
{
    for (auto* field : {m_present, m_new, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(maxPinLength);
        connect(field, &QLineEdit::textChanged, this, &SpendPinSheet::showButton);
    }
    if (hasPin())
        addField(tr("&Present PIN"), m_present);
    else
        m_present->hide();
    addField(tr("&New PIN"), m_new,
             hasPin() ? tr("Leave it empty to change the limits only.")
                      : tr("At least four characters; longer is better."));
    addField(tr("New PIN &again"), m_again);
    m_limits->setMaxLength(maxLimitsLength);
    addField(tr("Asked a&bove"), m_limits,
             tr("One amount for each currency, for example USD 100, EUR 90. A currency that is "
                "not named asks for the PIN with every purchase."));
    connect(m_limits, &QLineEdit::textChanged, this, &SpendPinSheet::showButton);
}

std::optional<QList<Money>> SpendPinSheet::limits() const
{
    return amountsOf(m_limits->text());
}

QString SpendPinSheet::problem() const
{
    if (m_saving.isActive())
        return tr("It is being saved.");
    if (hasPin() && m_present->text().isEmpty())
        return tr("Type the present PIN.");
    const bool wantsPin = !hasPin() || !m_new->text().isEmpty();
    if (const auto why = wantsPin ? SpendPin::pinProblem(secretOf(*m_new)) : QString();
        !why.isEmpty())
        return why;
    if (m_new->text() != m_again->text())
        return tr("The two new PINs differ.");
    if (!limits())
        return tr("Type the limits as amounts, for example USD 100, EUR 90.");
    return {};
}

void SpendPinSheet::showButton()
{
    if (primary() == nullptr)
        return;
    const auto why = problem();
    primary()->setEnabled(why.isEmpty());
    primary()->setToolTip(why);
    if (m_remove != nullptr) {
        m_remove->setEnabled(!m_present->text().isEmpty() && !m_saving.isActive());
        m_remove->setToolTip(m_present->text().isEmpty() ? tr("Type the present PIN.") : QString());
    }
    setProblem({});
}

void SpendPinSheet::save()
{
    if (problem().isEmpty())
        finish(m_pin.set(secretOf(*m_present), secretOf(*m_new), *limits()),
               tr("Spending PIN saved."));
}

void SpendPinSheet::remove()
{
    if (!m_saving.isActive())
        finish(m_pin.remove(secretOf(*m_present)), tr("The spending PIN was removed."));
}

void SpendPinSheet::finish(Call<bool> call, const QString& sentence)
{
    m_saving = std::move(call);
    showButton();
    m_saving.onDone([this, sentence](const Result<bool>& done) {
        if (done) {
            emit said(sentence);
            accept();
            return;
        }
        m_present->clear();
        showButton();
        setProblem(forDisplay(done.error().userText));
        if (hasPin())
            m_present->setFocus();
    });
}

std::optional<QList<Money>> amountsOf(const QString& text)
{
    QList<Money> amounts;
    // A comma may also stand inside an amount: one before a currency's code parts two of them.
    static const QRegularExpression parting(u"\\s*[,;]\\s*(?=[A-Za-z]{3}\\s)|\\s*;\\s*"_s);
    for (const auto& part : text.split(parting, Qt::SkipEmptyParts)) {
        const auto amount = typedMoney(part.trimmed(), Currency::usd());
        if (!amount && !part.trimmed().isEmpty())
            return std::nullopt;
        if (amount)
            amounts.append(*amount);
    }
    return amounts;
}

} // namespace simstock

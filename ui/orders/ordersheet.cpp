// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordersheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/cataloguedesk.h"
#include "models/desk/desk.h"
#include "models/desk/pricebook.h"
#include "models/desk/shopbooks.h"
#include "models/desk/spendpin.h"
#include "models/index/offertext.h"
#include "ui/orders/guardpanel.h"
#include "ui/orders/orderreview.h"
#include "ui/orders/pinpanel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds quoteDelay(250);
constexpr int mostWithoutRules = 50; ///< offline, before the vendor's own limit is known

} // namespace

OrderSheet::OrderSheet(Desk& desk, OrderDraft draft, QWidget* parent)
    : Sheet(tr("New order"), parent),
      m_desk(desk),
      m_draft(std::move(draft)),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_quantity(new QSpinBox(this)),
      m_days(new QSpinBox(this)),
      m_customerName(new QLineEdit(m_draft.customerName, this)),
      m_customerEmail(new QLineEdit(m_draft.customerEmail, this)),
      m_note(new QLineEdit(m_draft.note, this)),
      m_guards(new GuardPanel(this)),
      m_pin(new PinPanel(m_desk.spendPin(), this)),
      m_review(new QVBoxLayout),
      m_readAgain(new QPushButton(tr("&Read the price again"), this))
{
    showHead();
    addWidget(m_guards);
    addFields();
    addCustomerFields();
    addWidget(m_pin);
    auto* right = new QWidget(this);
    right->setLayout(m_review);
    m_review->setContentsMargins(0, 0, 0, 0);
    m_review->addWidget(
        new OrderReview(m_draft, {}, m_desk.priceBook().list(), m_desk.clock().now(), right));
    setButtonRole(*m_readAgain, ButtonRole::Link);
    m_readAgain->setAutoDefault(false);
    m_review->addWidget(m_readAgain, 0, Qt::AlignLeft);
    m_review->addStretch();
    setReview(right);
    addButtons();
    connect(m_readAgain, &QPushButton::clicked, this, &OrderSheet::quote);
    connect(m_guards, &GuardPanel::ticked, this, &OrderSheet::showButton);
    connect(m_pin, &PinPanel::typed, this, &OrderSheet::showButton);
    connect(&m_desk.spendPin(), &SpendPin::changed, this, &OrderSheet::showButton);
    m_quantity->setFocus();
    m_quantity->selectAll();
    keepDraft(m_desk.books().drafts, m_desk.clock(),
              {u"order"_s, m_draft.offer.account.text() + u'/' + m_draft.replaces.text() + u'/' +
                               m_draft.offer.code.text()},
              tr("New order · %1").arg(forDisplay(m_draft.offer.name, 80)));
    quote();
}

OrderSheet::~OrderSheet() = default;

void OrderSheet::showHead()
{
    const Account* account = m_desk.accounts().find(m_draft.offer.account);
    band().setEnvironment(account == nullptr || account->environment == Environment::Live,
                          m_desk.accounts().label(m_draft.offer.account));
    if (m_draft.offer.isDayPlan() && m_draft.days < 1)
        m_draft.days = qMax(1, m_draft.offer.days);
    auto* plan = addText(OrderReview::planWords(m_draft));
    setTextFont(*plan, TextSize::Body, TextWeight::Strong);
    QStringList words{coverageText(m_draft.offer, locale())};
    if (const QString start = startText(m_draft.offer.startRule); !start.isEmpty())
        words.append(tr("Starts %1.").arg(start));
    if (m_draft.offer.installWithinDays > 0)
        words.append(tr("Install within %n day(s).", nullptr, m_draft.offer.installWithinDays));
    addText(words.join(u' '));
}

void OrderSheet::addFields()
{
    const VendorPorts ports = m_desk.accounts().ports(m_draft.offer.account);
    m_quantity->setRange(1, ports.ordering != nullptr ? qMax(1, rules().maxQuantity)
                                                      : mostWithoutRules);
    m_quantity->setValue(m_draft.quantity);
    m_days->setRange(1, qMax(1, rules().maxDays));
    m_days->setValue(m_draft.days);
    addField(tr("&Quantity"), m_quantity);
    if (m_draft.offer.isDayPlan())
        addField(tr("&Days"), m_days);
    else
        m_days->hide();
    for (auto* box : {m_quantity, m_days})
        connect(box, &QSpinBox::valueChanged, this, &OrderSheet::quoteSoon);
}

void OrderSheet::addCustomerFields()
{
    m_quantity->setObjectName(u"quantity"_s);
    m_days->setObjectName(u"days"_s);
    m_customerName->setObjectName(u"customerName"_s);
    m_customerEmail->setObjectName(u"customerEmail"_s);
    m_note->setObjectName(u"note"_s);
    m_customerName->setMaxLength(120);
    m_customerEmail->setMaxLength(254);
    m_note->setMaxLength(500);
    addField(tr("&Customer name"), m_customerName);
    m_emailHelp = addField(tr("Customer &e-mail"), m_customerEmail);
    addField(tr("N&ote"), m_note);
    addBrandField();
    checkEmail();
    connect(m_customerEmail, &QLineEdit::textChanged, this, &OrderSheet::checkEmail);
    if (!rules().customerRequired)
        return;
    for (auto* edit : {m_customerName, m_customerEmail})
        connect(edit, &QLineEdit::textChanged, this, &OrderSheet::quoteSoon);
}

/// The vendor's own default stands first; without an answer the order names no profile.
void OrderSheet::addBrandField()
{
    const VendorPorts ports = m_desk.accounts().ports(m_draft.offer.account);
    if (ports.branding == nullptr || !rules().brandProfiles)
        return;
    m_brand = new QComboBox(this);
    m_brand->addItem(tr("The vendor's default"), QString());
    m_brandHelp = addField(tr("B&randing profile"), m_brand, tr("Reading the profiles…"));
    m_brands = m_desk.orders().brandProfiles(m_draft.offer.account);
    m_brands.onDone([this](const Result<QList<BrandProfile>>& profiles) {
        if (!profiles) {
            m_brandHelp->setText(tr("The profiles could not be read: %1")
                                     .arg(forDisplay(profiles.error().userText)));
            return;
        }
        m_brandHelp->setText(profiles->isEmpty() ? tr("The account has no profile yet.")
                                                 : tr("How the vendor's mail looks."));
        for (const bool isDefault : {true, false}) {
            for (const auto& profile : *profiles) {
                if (profile.isDefault == isDefault)
                    m_brand->addItem(forDisplay(profile.name, 60), profile.id);
            }
        }
        const int wished = m_brand->findData(m_draft.brandProfile);
        const bool hasDefault = std::any_of(profiles->begin(), profiles->end(),
                                            [](const BrandProfile& one) { return one.isDefault; });
        m_brand->setCurrentIndex(!m_draft.brandProfile.isEmpty() && wished > 0 ? wished
                                 : hasDefault                                  ? 1
                                                                               : 0);
    });
}

void OrderSheet::addButtons()
{
    back()->setText(tr("Bac&k"));
    m_saveDraft = addButton(tr("&Save draft"));
    m_buy = setPrimary({});
    // Pressed by Return only while it has the focus itself; from a field Return never gets here.
    m_buy->setAutoDefault(true);
    connect(m_buy, &QPushButton::clicked, this, &OrderSheet::buy);
    connect(m_saveDraft, &QPushButton::clicked, this, &OrderSheet::saveDraft);
}

OrderingRules OrderSheet::rules() const
{
    const VendorPorts ports = m_desk.accounts().ports(m_draft.offer.account);
    return ports.ordering != nullptr ? ports.ordering->rules() : OrderingRules{};
}

OrderDraft OrderSheet::draft() const
{
    OrderDraft now = m_draft;
    now.quantity = m_quantity->value();
    now.days = now.offer.isDayPlan() ? m_days->value() : now.offer.days;
    now.customerName = m_customerName->text().simplified();
    now.customerEmail = m_customerEmail->text().trimmed();
    now.note = m_note->text().trimmed();
    if (m_brand != nullptr)
        now.brandProfile = m_brand->currentData().toString();
    now.accepted = m_guards->accepted();
    return now;
}

void OrderSheet::quoteSoon()
{
    m_quoting.cancel();
    m_quote.reset();
    m_quoteSoon = m_desk.clock().after(quoteDelay, [this] { quote(); });
    showButton();
}

void OrderSheet::quote()
{
    m_quoteSoon.reset();
    m_quote.reset();
    m_quoting = m_desk.orders().quote(draft());
    m_quoting.onDone([this](Result<Quote> answer) {
        if (answer)
            m_quote = std::move(*answer);
        else
            setProblem(answer.error().userText);
        showButton();
    });
    setProblem({});
    showButton();
}

std::optional<Money> OrderSheet::amount() const
{
    if (m_quote && m_quote->total)
        return m_quote->total;
    const OrderDraft now = draft();
    const auto computed = now.offer.total(now.quantity, now.days);
    return computed ? std::optional(*computed) : std::nullopt;
}

QString OrderSheet::obstacle() const
{
    if (m_done)
        return tr("This order was sent already.");
    if (m_quoteSoon || m_quoting.isActive() || !m_quote)
        return tr("Price and balance are being read.");
    if (!m_quote->blocked.isEmpty())
        return m_quote->blocked;
    return m_guards->isComplete() ? m_pin->obstacle() : tr("Tick what is asked above first.");
}

void OrderSheet::showGuards()
{
    m_pin->setTotal(amount());
    if (!m_quote)
        return; // ticks stay while the price is read again
    setProblem(m_quote->blocked);
    auto notes = m_quote->notes;
    notes.removeIf([](const GuardNote& note) { return note.blocks; }); // stands below as a problem
    m_guards->setNotes(notes);
}

void OrderSheet::showButton()
{
    const std::unique_ptr<QLayoutItem> old(m_review->takeAt(0));
    delete old->widget();
    m_review->insertWidget(0, new OrderReview(draft(), m_quote, m_desk.priceBook().list(),
                                              m_desk.clock().now(), this));
    m_readAgain->setVisible(m_quote && (!m_quote->priceIsFresh || !m_quote->blocked.isEmpty()));
    showGuards();
    const QString why = obstacle();
    const auto cost = amount();
    const QString count = locale().toString(m_quantity->value());
    m_buy->setText(cost ? tr("&Buy %1 for %2").arg(count, cost->display(locale()))
                        : tr("&Buy %1").arg(count));
    m_buy->setEnabled(why.isEmpty());
    m_buy->setToolTip(why);
    m_saveDraft->setEnabled(!m_done);
}

void OrderSheet::checkEmail()
{
    const QString suggestion = emailSuggestion(m_customerEmail->text());
    QString help = rules().vendorMailsCustomer
                       ? tr("The vendor e-mails the QR code to this address.")
                       : tr("The vendor sends nothing to the customer: you hand the QR code over.");
    if (!suggestion.isEmpty())
        help = tr("Did you mean %1?").arg(suggestion);
    m_emailHelp->setText(help);
    m_emailHelp->show();
}

QString OrderSheet::summary() const
{
    const auto cost = amount();
    return tr("%1 × %2 for %3")
        .arg(locale().toString(m_quantity->value()), OrderReview::planWords(draft()),
             cost ? cost->display(locale()) : u"—"_s);
}

void OrderSheet::buy()
{
    if (!obstacle().isEmpty())
        return;
    m_done = true; // before anything is written: a second click finds it so
    OrderDraft order = draft();
    order.offer = m_quote->offer; // at the price that stands on the button
    if (m_pin->isNeeded())
        m_buy->setEnabled(false);
    m_pin->prove(m_token, [this, order = std::move(order)](const QString& problem) {
        if (problem.isEmpty()) {
            send(order);
            return;
        }
        m_done = false;
        showButton();
        setProblem(problem);
    });
}

void OrderSheet::send(const OrderDraft& order)
{
    const auto answer = m_desk.orders().buy(m_token, order);
    if (!answer) {
        m_done = false;
        showButton();
        setProblem(answer.error().userText);
        return;
    }
    emit said(tr("Ordered: %1. How it goes stands in Orders.").arg(summary()));
    emit bought(*answer);
    accept();
}

void OrderSheet::saveDraft()
{
    if (m_done)
        return;
    m_done = true;
    const auto answer = m_desk.orders().saveDraft(m_token, draft());
    if (!answer) {
        m_done = false;
        setProblem(answer.error().userText);
        return;
    }
    emit said(tr("Draft kept in Orders: %1. Nothing was bought.").arg(summary()));
    emit draftSaved(*answer);
    accept();
}

/// Return in a field goes to the next one and at the end to Back: nobody buys by leaning on it.
void OrderSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget* here = focusWidget();
    const bool inField = qobject_cast<QLineEdit*>(here) != nullptr ||
                         qobject_cast<QAbstractSpinBox*>(here) != nullptr;
    if (!enter || !inField) {
        Sheet::keyPressEvent(event);
        return;
    }
    if (here == &m_pin->field() || (here == m_note && !m_pin->isNeeded()))
        back()->setFocus(Qt::TabFocusReason);
    else
        focusNextChild();
}

std::optional<OrderDraft> OrderSheet::draftOf(const Desk& desk, const Intent& intent)
{
    auto offer = desk.catalogue().find(intent.account, intent.offer);
    if (!offer)
        return std::nullopt;
    return OrderDraft{*offer,
                      qMax(1, intent.quantity),
                      intent.days,
                      intent.customerName,
                      intent.customerEmail,
                      intent.note,
                      {},
                      intent.id};
}

QString emailSuggestion(const QString& email)
{
    static const QHash<QString, QString> meant{
        {u"gmial.com"_s, u"gmail.com"_s},     {u"gamil.com"_s, u"gmail.com"_s},
        {u"gmai.com"_s, u"gmail.com"_s},      {u"gmail.co"_s, u"gmail.com"_s},
        {u"gmail.con"_s, u"gmail.com"_s},     {u"gnail.com"_s, u"gmail.com"_s},
        {u"hotmial.com"_s, u"hotmail.com"_s}, {u"hotnail.com"_s, u"hotmail.com"_s},
        {u"hotmail.con"_s, u"hotmail.com"_s}, {u"outlok.com"_s, u"outlook.com"_s},
        {u"outloo.com"_s, u"outlook.com"_s},  {u"yaho.com"_s, u"yahoo.com"_s},
        {u"yahooo.com"_s, u"yahoo.com"_s},    {u"iclod.com"_s, u"icloud.com"_s}};
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 1)
        return {};
    const QString domain = meant.value(email.mid(at + 1).trimmed().toLower());
    return domain.isEmpty() ? QString() : email.left(at + 1) + domain;
}

} // namespace simstock

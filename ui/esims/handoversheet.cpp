// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/handoversheet.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/shopbooks.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/handoverfiles.h"
#include "ui/customer/languagebox.h"
#include "ui/customer/linkopener.h"
#include "ui/esims/handoverfilejob.h"
#include "ui/esims/handoverpreview.h"
#include "ui/orders/ordersheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/layoutstore.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBrand = 80;
constexpr int historyLines = 4;

/// What was chosen last, for the next customer.
constexpr QLatin1StringView languageKey("handover/language");
constexpr QLatin1StringView paperKey("handover/paper");
constexpr QLatin1StringView brandKey("handover/brand");
/// Before a line of one's own, which may be empty; without it the shop's name stands there.
constexpr QByteArrayView ownBrand("own:");

} // namespace

HandOverSheet::HandOverSheet(const HandOverContext& context, const QList<EsimKey>& keys,
                             QWidget* parent)
    : Sheet(tr("Hand over"), parent),
      m_context(context.pane),
      m_clipboard(context.clipboard),
      m_links(context.links),
      m_log(context.pane.desk.handOvers()),
      m_pack(new HandOverPack(context.pane.desk, keys, this)),
      m_language(new LanguageBox(this)),
      m_paper(new QComboBox(this)),
      m_brand(new QLineEdit(this)),
      m_email(new QLineEdit(this)),
      m_number(new QLineEdit(this)),
      m_preview(new HandOverPreview(this)),
      m_pageWords(new QLabel(this))
{
    addFields();
    addActs();
    auto* review = new QWidget(this);
    auto* column = new QVBoxLayout(review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_preview, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_pageWords->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_pageWords);
    column->addStretch();
    setReview(review);
    setReturnPressesPrimary(true);
    connect(&m_log, &HandOverLog::changed, this, &HandOverSheet::showHistory);
    connect(m_pack, &HandOverPack::gathered, this, &HandOverSheet::gathered);
    showState();
    m_language->setFocus();
    m_pack->gather();
}

HandOverSheet::~HandOverSheet() = default;

void HandOverSheet::addFields()
{
    const auto& layouts = m_context.layouts;
    const auto chosen = QString::fromUtf8(layouts.load(languageKey));
    m_language->setLanguage(chosen.isEmpty() ? usualCustomerLanguage(QLocale()) : chosen);
    m_paper->addItem(tr("Slip, 80 mm wide"), static_cast<int>(HandOverPaper::Slip));
    m_paper->addItem(tr("Page A6"), static_cast<int>(HandOverPaper::A6));
    m_paper->addItem(tr("Page A4"), static_cast<int>(HandOverPaper::A4));
    m_paper->addItem(tr("Labels, 24 on A4"), static_cast<int>(HandOverPaper::Labels));
    m_paper->setCurrentIndex(qBound(0, layouts.load(paperKey).toInt(), m_paper->count() - 1));
    const auto brand = layouts.load(brandKey);
    m_brand->setText(brand.startsWith(ownBrand) ? QString::fromUtf8(brand.mid(ownBrand.size()))
                                                : usualBrand());
    m_brand->setMaxLength(longestBrand);
    addField(tr("Customer's &language"), m_language);
    addField(tr("&Format"), m_paper);
    addField(tr("&Brand line"), m_brand);
    m_suggestion = addField(tr("Customer's &e-mail"), m_email);
    addField(tr("Customer's &telephone"), m_number, tr("For WhatsApp, with the country's code."));
    connect(m_language, &QComboBox::currentIndexChanged, this, &HandOverSheet::showPreview);
    connect(m_language, &LanguageBox::languageChosen, this, [this] { m_isLanguageChosen = true; });
    connect(m_paper, &QComboBox::currentIndexChanged, this, &HandOverSheet::showPreview);
    connect(m_brand, &QLineEdit::textChanged, this, &HandOverSheet::showPreview);
    connect(m_email, &QLineEdit::textChanged, this, &HandOverSheet::showSuggestion);
}

void HandOverSheet::addActs()
{
    auto* acts = new QWidget(this);
    m_acts = new QGridLayout(acts);
    m_acts->setContentsMargins(0, metrics::gap, 0, 0);
    m_acts->setSpacing(metrics::gap);
    addAct(tr("Save P&DF…"), &HandOverSheet::savePdf);
    addAct(tr("Save Q&R picture…"), &HandOverSheet::savePictures);
    m_singleButtons = {addAct(tr("Open &mail draft"), &HandOverSheet::openMail),
                       addAct(tr("Save ma&il…"), &HandOverSheet::saveMail),
                       addAct(tr("Open &WhatsApp"), &HandOverSheet::openWhatsApp),
                       addAct(tr("&Copy text"), &HandOverSheet::copyText),
                       addAct(tr("Copy iP&hone link"), &HandOverSheet::copyIphoneLink),
                       addAct(tr("Copy &Android link"), &HandOverSheet::copyAndroidLink),
                       addAct(tr("Copy Wi&ndows link"), &HandOverSheet::copyWindowsLink)};
    m_sent = addAct(tr("C&ustomer has it"), &HandOverSheet::markSent);
    addWidget(acts);
    constexpr int rows = 5;
    m_acts->setRowMinimumHeight(rows, metrics::gap); // before the words
    m_words = addText({});
    m_history = addText({});
    connect(setPrimary(tr("&Print…")), &QPushButton::clicked, this, &HandOverSheet::print);
}

QPushButton* HandOverSheet::addAct(const QString& text, void (HandOverSheet::*act)())
{
    auto* button = new QPushButton(text, this);
    setButtonRole(*button, ButtonRole::Secondary);
    button->setAutoDefault(false);
    constexpr int columns = 2;
    const auto place = static_cast<int>(m_buttons.size());
    m_acts->addWidget(button, place / columns, place % columns);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void HandOverSheet::gathered()
{
    if (isSingle()) {
        if (const Esim* esim = m_context.desk.esims().find(m_pack->keys().constFirst()))
            m_email->setText(forDisplay(esim->customerEmail, 200));
    } else if (m_pack->keys().size() > 1) {
        m_buttons.at(1)->setText(tr("Save &ZIP…"));
    }
    takeFromCustomers();
    showState();
    showPreview();
    showHistory();
    if (m_printsAtOnce && !m_pack->keys().isEmpty())
        print();
}

void HandOverSheet::takeFromCustomers()
{
    const auto& book = m_context.desk.books().customers;
    QStringList languages;
    for (const auto& key : m_pack->keys())
        languages.append(book.languageOf(key));
    languages.removeDuplicates();
    if (languages.size() == 1 && isCustomerLanguage(languages.constFirst()) &&
        !m_isLanguageChosen) {
        m_noted = languages.constFirst();
        m_language->setLanguage(m_noted);
    }
    const Esim* const esim =
        isSingle() ? m_context.desk.esims().find(m_pack->keys().constFirst()) : nullptr;
    if (!esim || !m_number->text().isEmpty())
        return;
    auto who = book.customerOf(esim->key);
    if (!who && !esim->customerEmail.isEmpty())
        who = book.match({}, esim->customerEmail);
    if (who)
        m_number->setText(forDisplay(who->phone, 40));
}

void HandOverSheet::printWhenReady()
{
    if (m_pack->isGathered() && !m_pack->keys().isEmpty())
        print();
    else
        m_printsAtOnce = true;
}

void HandOverSheet::showState()
{
    const bool isReady = m_pack->isGathered() && !m_pack->keys().isEmpty();
    for (auto* button : std::as_const(m_buttons))
        button->setEnabled(isReady);
    for (auto* button : std::as_const(m_singleButtons))
        button->setEnabled(isReady && isSingle());
    m_email->setEnabled(isReady && isSingle());
    m_number->setEnabled(isReady && isSingle());
    primary()->setEnabled(isReady);
    constexpr qsizetype mostReasons = 3;
    auto reasons = m_pack->leftOut().mid(0, mostReasons);
    if (m_pack->leftOut().size() > mostReasons)
        reasons.append(tr("%n more left out.", nullptr,
                          static_cast<int>(m_pack->leftOut().size() - mostReasons)));
    int installed = 0;
    for (const auto& key : m_pack->keys()) {
        const Esim* esim = m_context.desk.esims().find(key);
        installed += esim && m_log.standing(*esim) == HandOverStanding::Installed ? 1 : 0;
    }
    if (installed > 0 && isSingle())
        reasons.append(tr("It is on a phone already: its code will not help."));
    else if (installed > 0)
        reasons.append(tr("On a phone already, where the code will not help: %n of them.", nullptr,
                          installed));
    m_words->setText(!m_pack->isGathered() ? tr("The codes are being taken from the vault…")
                                           : reasons.join(u'\n'));
    m_words->setVisible(!m_words->text().isEmpty());
}

QList<CustomerHandOver> HandOverSheet::customers() const
{
    return m_pack->customers(m_language->language(), m_brand->text().simplified());
}

CustomerHandOver HandOverSheet::customer() const
{
    return customers().constFirst();
}

HandOverDocument HandOverSheet::document() const
{
    return {customers(), static_cast<HandOverPaper>(m_paper->currentData().toInt())};
}

void HandOverSheet::showPreview()
{
    if (!m_pack->isGathered())
        return;
    const auto pages = document();
    m_preview->setDocument(pages);
    m_pageWords->setText(tr("%n page(s)", nullptr, pages.pages()));
}

void HandOverSheet::showHistory()
{
    QStringList lines;
    const auto now = m_context.desk.clock().now();
    if (isSingle()) {
        const auto all = m_log.of(m_pack->keys().constFirst());
        for (auto one = all.crbegin(); one != all.crend() && lines.size() < historyLines; ++one)
            lines.append(handOverText(*one, now));
    }
    const auto& keys = m_pack->keys();
    m_sent->setEnabled(std::any_of(keys.cbegin(), keys.cend(),
                                   [this](const auto& key) { return !m_log.of(key).isEmpty(); }));
    if (lines.isEmpty() && isSingle())
        lines.append(tr("Never handed over."));
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
}

void HandOverSheet::showSuggestion()
{
    const auto meant = emailSuggestion(m_email->text());
    m_suggestion->setText(meant.isEmpty() ? QString()
                                          : tr("Did you mean %1?").arg(forDisplay(meant, 120)));
    m_suggestion->setVisible(!meant.isEmpty());
}

void HandOverSheet::remember()
{
    auto& layouts = m_context.layouts;
    if (m_language->language() != m_noted) // one customer's own is no habit of the shop
        layouts.save(languageKey, m_language->language().toUtf8());
    layouts.save(paperKey, QByteArray::number(m_paper->currentIndex()));
    const auto brand = m_brand->text().simplified();
    layouts.save(brandKey,
                 brand == usualBrand() ? QByteArray() : ownBrand.toByteArray() + brand.toUtf8());
}

QString HandOverSheet::usualBrand() const
{
    return m_context.shopName ? m_context.shopName().simplified().left(longestBrand) : QString();
}

void HandOverSheet::handedOver(HandOverChannel channel, const QString& sentence,
                               const QString& recipient)
{
    m_log.add(m_pack->keys(), channel, recipient);
    m_context.desk.activity().note(tr("Hand over"), ActivityResult::Done, sentence);
    tell(sentence);
}

void HandOverSheet::tell(const QString& sentence)
{
    remember();
    setProblem({});
    m_words->setText(sentence);
    m_words->show();
    Q_EMIT said(sentence);
}

void HandOverSheet::markSent()
{
    m_log.markSent(m_pack->keys());
    tell(tr("Written down: the customer has it."));
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/esims/messagesheet.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/shopbooks.h"
#include "models/domain/smstext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 200;
constexpr int rowHeight = 28;
constexpr int mostRowsSeen = 5;
constexpr int textHeight = 88;
constexpr int sheetWidth = 560;

QString templateName(MessageText what)
{
    switch (what) {
    case MessageText::Welcome:
        return MessageSheet::tr("Welcome");
    case MessageText::RunningLow:
        return MessageSheet::tr("Running low");
    case MessageText::TopUpOffer:
        return MessageSheet::tr("Offer of a top-up");
    case MessageText::Expiring:
        return MessageSheet::tr("Expiring");
    case MessageText::None:
    case MessageText::Count:
        break;
    }
    return MessageSheet::tr("No template");
}

QString recipientText(const Esim& esim, const Fit& fit)
{
    QStringList parts;
    if (!esim.customerName.isEmpty())
        parts << forDisplay(esim.customerName, 60);
    parts << forDisplay(esim.iccid.text(), 24) << forDisplay(esim.planName, 60);
    return fit.possible ? parts.join(u" · "_s)
                        : parts.join(u" · "_s) + u" — "_s + forDisplay(fit.reason, 160);
}

EsimKey keyOf(const QString& draftName)
{
    const auto slash = draftName.indexOf(u'/');
    return {AccountId(draftName.left(slash)), VendorEsimId(draftName.mid(slash + 1))};
}

QStringList draftNames(const QList<EsimKey>& recipients)
{
    QStringList names;
    for (const auto& key : recipients)
        names.append(key.account.text() + u'/' + key.id.text());
    names.sort();
    return names;
}

} // namespace

MessageSheet::MessageSheet(Desk& desk, MessageStart start, QWidget* parent)
    : ActSheet(tr("Send SMS"), desk, parent),
      m_start(std::move(start)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_template(new QComboBox(this)),
      m_sender(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_ownLanguage(new QCheckBox(tr("In each customer's &language"), this))
{
    setMinimumWidth(sheetWidth);
    for (const auto& key : m_start.to) {
        if (desk.esims().fit(ActKind::Message, key).possible)
            m_chosen.insert(key);
    }
    buildRecipients();
    buildText();
    connect(setPrimary(tr("Send")), &QPushButton::clicked, this, &MessageSheet::send);
    listRecipients();
    m_text->setPlainText(m_start.words);
    if (m_start.text != MessageText::None) {
        m_template->setCurrentIndex(static_cast<int>(m_start.text));
        chooseTemplate(static_cast<int>(m_start.text));
    }
    m_text->setFocus();
    for (auto* field : std::initializer_list<QWidget*>{m_template, m_sender, m_text, m_filter})
        field->setObjectName(field == m_template ? u"template"_s
                             : field == m_sender ? u"sender"_s
                             : field == m_text   ? u"text"_s
                                                 : u"filter"_s);
    keepOutOfDrafts(*m_filter); // it would hide who receives it
    // A message sent anew begins with its own words.
    if (m_start.retryOf.isEmpty())
        keepDraft(desk.books().drafts, desk.clock(),
                  {u"message"_s, m_start.offersAll ? QString() : draftSubject(m_start.to)},
                  tr("Send SMS"));
    showRules();
}

QString MessageSheet::draftSubject(const QList<EsimKey>& recipients)
{
    return draftNames(recipients).join(u'\n');
}

QList<EsimKey> MessageSheet::recipientsOf(const QString& draftSubject)
{
    QList<EsimKey> recipients;
    for (const auto& name : draftSubject.split(u'\n', Qt::SkipEmptyParts))
        recipients.append(keyOf(name));
    return recipients;
}

QStringList MessageSheet::draft() const
{
    return draftNames(m_chosen.values());
}

void MessageSheet::setDraft(const QStringList& recipients)
{
    m_chosen.clear();
    for (const auto& one : recipients) {
        const auto key = keyOf(one);
        if (!m_start.offersAll && !m_start.to.contains(key))
            continue; // the list does not show it
        if (desk().esims().fit(ActKind::Message, key).possible)
            m_chosen.insert(key);
    }
    listRecipients();
}

void MessageSheet::buildRecipients()
{
    m_filter->setPlaceholderText(tr("Find by name, ICCID or plan"));
    m_filter->setAccessibleName(tr("Find recipients"));
    m_filter->setVisible(m_start.offersAll);
    const auto seen = m_start.offersAll ? mostRowsSeen : static_cast<int>(m_start.to.size());
    m_list->setFixedHeight(std::clamp(seen, 1, mostRowsSeen) * rowHeight +
                           2 * m_list->frameWidth());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (m_start.offersAll)
        addWidget(m_filter);
    m_listHelp = addField(tr("&Recipients"), m_list, u" "_s);
    connect(m_filter, &QLineEdit::textChanged, this, &MessageSheet::listRecipients);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto row = m_list->row(item);
        if (m_isListing || row < 0 || row >= m_listed.size())
            return;
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(m_listed[row]);
        else
            m_chosen.remove(m_listed[row]);
        showRules();
        Q_EMIT draftChanged();
    });
}

void MessageSheet::buildText()
{
    for (int text = 0; text < static_cast<int>(MessageText::Count); ++text)
        m_template->addItem(templateName(static_cast<MessageText>(text)));
    addField(tr("Tem&plate"), m_template);
    m_senderHelp = addField(tr("Sen&der"), m_sender, u" "_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(textHeight);
    m_count = addField(tr("&Message"), m_text, u" "_s);
    m_ownLanguage->setObjectName(u"ownLanguage"_s);
    m_ownLanguage->setChecked(true);
    addWidget(m_ownLanguage);
    m_cost = addText({});
    connect(m_ownLanguage, &QCheckBox::toggled, this, &MessageSheet::count);
    connect(m_template, &QComboBox::activated, this, &MessageSheet::chooseTemplate);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageSheet::count);
}

void MessageSheet::listRecipients()
{
    auto& esims = desk().esims();
    QList<EsimKey> keys = m_start.to;
    if (m_start.offersAll) {
        keys.clear();
        for (const auto& esim : esims.esims())
            keys.append(esim.key);
    }
    const auto words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<EsimKey, Fit>> rows;
    for (const auto& key : std::as_const(keys)) {
        const auto* const esim = esims.find(key);
        const auto line = esim ? recipientText(*esim, {true, {}}) : QString();
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        if (esim && (fits || m_chosen.contains(key)))
            rows.append({key, esims.fit(ActKind::Message, key)});
    }
    // Whoever receives it is seen, whatever is looked for and however many there are.
    const auto rank = [this](const std::pair<EsimKey, Fit>& row) {
        return m_chosen.contains(row.first) ? 0 : row.second.possible ? 1 : 2;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&rank](const auto& a, const auto& b) { return rank(a) < rank(b); });
    const auto most = std::max<qsizetype>(mostListed, m_chosen.size());
    m_isListing = true;
    m_list->clear();
    m_listed.clear();
    for (const auto& [key, fit] : rows.first(std::min(rows.size(), most))) {
        const auto line = recipientText(*esims.find(key), fit);
        auto* item = new QListWidgetItem(line, m_list);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(line.toHtmlEscaped());
        item->setFlags(fit.possible
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
        item->setCheckState(m_chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
        m_listed.append(key);
    }
    m_isListing = false;
    showRules();
}

/// What all chosen vendors allow together.
void MessageSheet::showRules()
{
    m_maxLength = std::numeric_limits<int>::max();
    m_isFree = true;
    bool hasSender = !m_chosen.isEmpty();
    QSet<AccountId> accounts;
    QString sender;
    for (const auto& key : std::as_const(m_chosen)) {
        accounts.insert(key.account);
        const auto rules = desk().esims().messageRules(key).value_or(MessageRules{});
        m_maxLength = std::min(m_maxLength, rules.maxLength);
        m_isFree = m_isFree && rules.free;
        hasSender = hasSender && rules.hasSender;
        sender = rules.sender;
    }
    m_sender->setEnabled(hasSender);
    m_sender->setPlaceholderText(sender);
    m_senderHelp->setText(hasSender ? tr("Empty means the vendor's own sender.")
                                    : tr("The sender cannot be chosen for these recipients."));
    const auto* const account =
        accounts.size() == 1 ? desk().accounts().find(*accounts.begin()) : nullptr;
    if (account)
        band().setEnvironment(account->environment == Environment::Live, account->label);
    else
        band().setMessage(Tone::Warn, accounts.isEmpty()
                                          ? QString()
                                          : tr("%n account(s): check each recipient", nullptr,
                                               static_cast<int>(accounts.size())));
    const auto all = m_list->count();
    m_listHelp->setText(tr("%n recipient(s) chosen", nullptr, static_cast<int>(m_chosen.size())) +
                        (all >= mostListed
                             ? u". "_s + tr("The first %1 are listed; find others above.").arg(all)
                             : QString()));
    count();
}

void MessageSheet::chooseTemplate(int index)
{
    const auto text = messageText(m_tongues.words({}), static_cast<MessageText>(index));
    if (!text.isEmpty())
        m_text->setPlainText(text);
}

MessageText MessageSheet::untouched()
{
    const auto what = static_cast<MessageText>(m_template->currentIndex());
    const auto text = messageText(m_tongues.words({}), what);
    return text == m_text->toPlainText() ? what : MessageText::None;
}

QString MessageSheet::languageFor(const EsimKey& key) const
{
    return m_ownLanguage->isChecked() ? desk().books().customers.languageOf(key) : QString();
}

QString MessageSheet::filledFor(const EsimKey& key)
{
    const auto* const esim = desk().esims().find(key);
    const auto what = untouched();
    const auto& words = m_tongues.words(what == MessageText::None ? QString() : languageFor(key));
    const auto text = what == MessageText::None ? m_text->toPlainText() : messageText(words, what);
    if (!esim)
        return text;
    const auto left = esim->left();
    sms::Values values;
    values.name = esim->customerName.isEmpty() ? unknownName(words) : esim->customerName;
    values.left = left ? left->display(words.locale()) : unlimitedData(words);
    values.expires =
        esim->expiresAt.isValid()
            ? words.locale().toString(esim->expiresAt.toLocalTime().date(), QLocale::ShortFormat)
            : unknownEnd(words);
    return sms::filled(text, values);
}

QString MessageSheet::countText()
{
    sms::Measure largest;
    QString longest;
    int all = 0;
    for (const auto& key : m_chosen) {
        const auto text = filledFor(key);
        const auto measure = sms::measure(text);
        all += measure.segments;
        if (measure.segments > largest.segments || measure.units > largest.units ||
            longest.isEmpty()) {
            largest = measure;
            longest = text;
        }
    }
    const bool seven = largest.encoding == sms::Encoding::Gsm7;
    QStringList words{tr("%1 of %2 characters").arg(longest.size()).arg(m_maxLength),
                      tr("%n part(s)", nullptr, largest.segments),
                      seven ? tr("GSM-7")
                            : tr("UCS-2 because of %1").arg(sms::firstOutside(longest)),
                      tr("%1 left in the last part").arg(largest.left)};
    if (m_chosen.size() > 1)
        words << tr("%1 parts for all").arg(all);
    return words.join(u" · "_s);
}

void MessageSheet::count()
{
    if (m_count == nullptr || m_cost == nullptr || primary() == nullptr)
        return;
    const bool nobody = m_chosen.isEmpty();
    m_count->setText(nobody ? tr("Choose who receives it.") : countText());
    showLanguages();
    m_cost->setText(nobody     ? QString()
                    : m_isFree ? tr("Sending is free.")
                               : tr("Each part costs money at this vendor and is charged for each "
                                    "recipient."));
    qsizetype longest = 0;
    for (const auto& key : std::as_const(m_chosen))
        longest = std::max(longest, filledFor(key).size());
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    primary()->setText(m_chosen.size() > 1 ? tr("Send to %1").arg(m_chosen.size()) : tr("Send"));
    primary()->setEnabled(!nobody && hasText && longest <= m_maxLength);
}

/// Words that somebody typed are nobody's to translate.
void MessageSheet::showLanguages()
{
    QMap<QString, int> others; // autonyms
    const auto ours = m_tongues.words({}).language();
    for (const auto& key : std::as_const(m_chosen)) {
        const auto code = m_tongues.words(desk().books().customers.languageOf(key)).language();
        for (const auto& one : customerLanguages()) {
            if (one.code == code && code != ours)
                ++others[one.autonym];
        }
    }
    m_ownLanguage->setVisible(!others.isEmpty());
    const bool isTemplate = untouched() != MessageText::None;
    m_ownLanguage->setEnabled(isTemplate);
    m_ownLanguage->setText(
        isTemplate ? tr("In each customer's &language: %1").arg(others.keys().join(u", "_s))
                   : tr("In each customer's &language (only a template as it is)"));
}

void MessageSheet::send()
{
    int started = 0;
    const auto chosen = m_chosen; // what was written down leaves the sheet
    for (const auto& key : chosen) {
        MessageDraft draft;
        draft.text = filledFor(key);
        draft.sender = m_sender->isEnabled() ? m_sender->text() : QString();
        draft.retryOf = m_start.retryOf.value(key);
        const auto sent = desk().esims().sendMessage(token(), key, draft);
        if (!sent) {
            setProblem(sent.error().userText);
            continue;
        }
        ++started;
        m_chosen.remove(key);
    }
    if (started > 0)
        Q_EMIT said(tr("Sending %n message(s). The results appear in Messages.", nullptr, started));
    if (m_chosen.isEmpty()) {
        primary()->setEnabled(false); // the second of two clicks says nothing more
        accept();
    } else {
        listRecipients();
    }
}

} // namespace simstock

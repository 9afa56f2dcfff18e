// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/diagnostics.h"

#include "models/core/background.h"
#include "models/core/ziparchive.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/batchdesk.h"
#include "models/desk/branddesk.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/desk/privatetext.h"
#include "models/desk/shopbooks.h"
#include "models/domain/ownstock.h"
#include "models/store/databasefacts.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include <map>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct DiagnosticsWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::Diagnostics)
};

/// What the worker needs of the desk, as values.
struct DeskFacts {
    QList<Account> accounts;
    QList<ActivityEntry> log;
    QList<IntentRecord> records;
    QList<Esim> esims;
    QList<Customer> customers;
    QList<Batch> batches;
    QStringList tags;
    Workspace workspace;
};

QString kindName(ActKind kind)
{
    switch (kind) {
    case ActKind::Order:
        return u"order"_s;
    case ActKind::TopUp:
        return u"top-up"_s;
    case ActKind::Message:
        return u"message"_s;
    case ActKind::Cancel:
        return u"cancel"_s;
    case ActKind::Suspend:
        return u"suspend"_s;
    case ActKind::Resume:
        return u"resume"_s;
    case ActKind::Revoke:
        return u"revoke"_s;
    case ActKind::WebhookSave:
        return u"webhook"_s;
    case ActKind::PaymentCapture:
        return u"payment capture"_s;
    case ActKind::DepositConfirm:
        return u"deposit"_s;
    case ActKind::PriceChange:
        return u"price change"_s;
    }
    return u"unknown"_s;
}

QString stateName(IntentState state)
{
    static const QStringList names{
        u"prepared"_s, u"sending"_s,         u"confirmed"_s, u"fulfilling"_s, u"fulfilled"_s,
        u"partial"_s,  u"fulfil time-out"_s, u"rejected"_s,  u"not sent"_s,   u"in doubt"_s,
        u"absent"_s,   u"conflict"_s,        u"damaged"_s,   u"cancelled"_s,  u"written off"_s};
    return names.value(static_cast<int>(state) - 1, u"unknown"_s);
}

QString linkName(LinkState link)
{
    switch (link) {
    case LinkState::Opening:
        return u"opening"_s;
    case LinkState::Ready:
        return u"ready"_s;
    case LinkState::Online:
        return u"online"_s;
    case LinkState::Offline:
        return u"offline"_s;
    case LinkState::Refused:
        return u"credentials refused"_s;
    case LinkState::KeyLocked:
        return u"keyring locked"_s;
    case LinkState::KeyMissing:
        return u"key missing"_s;
    }
    return u"unknown"_s;
}

QString resultName(ActivityResult result)
{
    switch (result) {
    case ActivityResult::Running:
        return u"running"_s;
    case ActivityResult::Done:
        return u"done"_s;
    case ActivityResult::Warning:
        return u"warning"_s;
    case ActivityResult::Failed:
        return u"failed"_s;
    case ActivityResult::Stopped:
        return u"stopped"_s;
    }
    return u"unknown"_s;
}

QString timeText(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s) : u"never"_s;
}

/// "account 2": its label may be somebody's name.
QString accountName(const QList<Account>& accounts, const AccountId& id)
{
    if (id == ownStockAccount())
        return u"own stock"_s;
    for (qsizetype at = 0; at < accounts.size(); ++at) {
        if (accounts[at].id == id)
            return u"account %1"_s.arg(at + 1);
    }
    return id.isEmpty() ? u"no account"_s : u"removed account"_s;
}

/// The vendor's own code of an error, where it looks like one.
QString codeText(const QString& code)
{
    static const QRegularExpression form(u"^[A-Za-z_-]{0,24}[0-9]{0,6}$"_s);
    return form.match(code).hasMatch() ? code : u"(left out)"_s;
}

PrivateText privateText(const DeskFacts& facts)
{
    PrivateText text;
    const auto person = [&text](const QString& name, const QString& email, const QString& note) {
        text.hideName(name);
        text.hidePhrase(name);
        text.hidePhrase(email);
        text.hidePhrase(note);
    };
    for (const auto& account : facts.accounts)
        text.hidePhrase(account.label);
    for (const auto& esim : facts.esims) {
        person(esim.customerName, esim.customerEmail, esim.note);
        for (const auto& id : {esim.iccid.text(), esim.eid, esim.msisdn, esim.key.id.text(),
                               esim.order.text(), esim.requestKey})
            text.hidePhrase(id);
    }
    for (const auto& record : facts.records) {
        const auto& intent = record.intent;
        person(intent.customerName, intent.customerEmail, intent.note);
        text.hidePhrase(intent.act.idempotencyKey);
        for (const auto& order : record.orders)
            text.hidePhrase(order.text());
    }
    for (const auto& customer : facts.customers) {
        person(customer.name, customer.email, customer.note);
        text.hidePhrase(customer.phone);
    }
    for (const auto& batch : facts.batches) {
        for (const auto& row : batch.rows) {
            person(row.customerName, row.customerEmail, row.note);
            text.hidePhrase(row.customerPhone);
        }
    }
    for (const auto& tag : facts.tags)
        text.hidePhrase(tag);
    return text;
}

QString accountsText(const DeskFacts& facts, const QStringList& links)
{
    QStringList lines;
    for (qsizetype at = 0; at < facts.accounts.size(); ++at) {
        const auto& account = facts.accounts[at];
        lines.append(u"account %1: %2, %3, host %4, %5 credential(s)%6, %7"_s.arg(
            QString::number(at + 1), account.vendor.text(), environmentName(account.environment),
            account.baseUrl.host(), QString::number(account.secretNames.size()),
            account.readOnly ? u", read-only"_s : QString(), links.value(at)));
    }
    return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
}

QString logText(const DeskFacts& facts)
{
    const auto hide = privateText(facts);
    QStringList lines;
    for (const auto& entry : facts.log) {
        QString line = u"%1 %2 %3 ms %4 | %5"_s.arg(
            timeText(entry.at), resultName(entry.result), QString::number(entry.duration.count()),
            accountName(facts.accounts, entry.account), hide.scrubbed(entry.what));
        if (!entry.details.isEmpty())
            line += u" | "_s + hide.scrubbed(entry.details);
        lines.append(line);
    }
    return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
}

QString filesText(const DeskFacts& facts)
{
    QStringList lines{facts.workspace.isWritable() ? u"workspace: writable"_s
                                                   : u"workspace: read-only"_s};
    const auto files = databaseFacts(facts.workspace);
    for (const auto& file : files)
        lines.append(file.bytes < 0 ? u"%1: not there"_s.arg(file.name)
                                    : u"%1: %2 bytes, log %3 bytes, schema %4, integrity: %5"_s.arg(
                                          file.name, QString::number(file.bytes),
                                          QString::number(file.logBytes),
                                          QString::number(file.version), file.integrity));
    return lines.join(u'\n');
}

QString journalText(const DeskFacts& facts)
{
    std::map<std::pair<QString, QString>, int> counts;
    for (const auto& record : facts.records)
        ++counts[{kindName(record.intent.act.kind), stateName(record.state())}];
    QStringList lines{u"records: %1"_s.arg(facts.records.size()),
                      u"eSIMs: %1"_s.arg(facts.esims.size())};
    for (const auto& [what, count] : counts)
        lines.append(u"%1, %2: %3"_s.arg(what.first, what.second, QString::number(count)));
    return lines.join(u'\n');
}

QString questionsText(const DeskFacts& facts)
{
    QStringList lines;
    for (const auto& record : facts.records) {
        if (!isOpenQuestion(record.state()))
            continue;
        const auto last = record.events.isEmpty() ? IntentEvent() : record.events.constLast();
        lines.append(
            u"%1 on %2: %3 since %4, %5 event(s), next look %6, status %7, network error "
            "%8, vendor's code %9"_s.arg(
                kindName(record.intent.act.kind),
                accountName(facts.accounts, record.intent.account), stateName(record.state()),
                timeText(record.stateSince()), QString::number(record.events.size()),
                timeText(record.nextCheckAt), QString::number(last.evidence.httpStatus),
                QString::number(last.evidence.networkError), codeText(last.evidence.vendorCode)));
    }
    return lines.isEmpty() ? u"none"_s : lines.join(u'\n');
}

} // namespace

Diagnostics::Diagnostics(const Desk& desk) : m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

Call<QList<DiagnosticPart>> Diagnostics::gather()
{
    const auto& log = m_desk.activity().entries();
    const auto& books = m_desk.books();
    DeskFacts facts{
        m_desk.accounts().accounts(), log.mid(std::max<qsizetype>(0, log.size() - logLines)),
        m_desk.intents().records(),   m_desk.esims().esims(),
        books.customers.customers(),  m_desk.batches().batches(),
        books.tags.known(),           m_desk.workspace()};
    QStringList links;
    for (const auto& account : facts.accounts) {
        const auto status = m_desk.accounts().status(account.id);
        links.append(
            u"%1, last answer %2"_s.arg(linkName(status.link), timeText(status.lastSuccess)));
    }
    return inBackground(
        m_pool, [facts = std::move(facts), links]() -> Result<QList<DiagnosticPart>> {
            return QList<DiagnosticPart>{
                {u"accounts.txt"_s, DiagnosticsWords::tr("Accounts: kinds and hosts"),
                 accountsText(facts, links)},
                {u"log.txt"_s, DiagnosticsWords::tr("The last lines of Activity"), logText(facts)},
                {u"files.txt"_s, DiagnosticsWords::tr("Files: sizes and integrity"),
                 filesText(facts)},
                {u"journal.txt"_s, DiagnosticsWords::tr("Journal: counts"), journalText(facts)},
                {u"questions.txt"_s, DiagnosticsWords::tr("Open questions"), questionsText(facts)}};
        });
}

Result<QByteArray> Diagnostics::zip(const QList<DiagnosticPart>& parts)
{
    ZipArchive archive;
    QList<QByteArray> contents; // must live until the end
    contents.reserve(parts.size());
    bool isFine = true;
    for (const auto& part : parts) {
        contents.append(part.text.toUtf8() + '\n');
        isFine = isFine && archive.add(part.file, contents.constLast());
    }
    auto bytes = isFine ? archive.finish() : std::nullopt;
    if (!bytes)
        return failure(makeError(ErrorKind::Storage,
                                 DiagnosticsWords::tr("The archive could not be made."),
                                 u"diagnostics"_s));
    return *bytes;
}

} // namespace simstock

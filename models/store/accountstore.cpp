// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountstore.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/planstore.h"
#include "models/store/privatefile.h"
#include "models/store/schema.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Where the file system tells nothing (network homes) the file is asked at this pace.
constexpr std::chrono::milliseconds pollPeriod{2000};
/// Short, because these calls are made on the GUI thread.
constexpr int accountsBusyMs = 1000;

QString columns()
{
    return u"id, vendor, label, environment, base_url, secret_names, settings, read_only, created"_s;
}

const Schema& accountSchema()
{
    static const Schema schema{
        u"accounts"_s,
        0x53494d41 /* "SIMA" */,
        {{1, {uR"(CREATE TABLE account (
              number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, vendor TEXT NOT NULL,
              label TEXT NOT NULL UNIQUE, environment INTEGER NOT NULL, base_url TEXT NOT NULL,
              secret_names TEXT NOT NULL, settings TEXT NOT NULL, read_only INTEGER NOT NULL,
              created INTEGER) STRICT)"_s}},
         // What a person decides about plans, by the account's id: it outlives the account.
         {2,
          {uR"(CREATE TABLE retail_price (
              account TEXT NOT NULL, code TEXT NOT NULL, micros INTEGER NOT NULL,
              currency TEXT NOT NULL, PRIMARY KEY (account, code)) STRICT, WITHOUT ROWID)"_s,
           u"CREATE TABLE price_rule (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
           uR"(CREATE TABLE favourite (
              account TEXT NOT NULL, code TEXT NOT NULL,
              PRIMARY KEY (account, code)) STRICT, WITHOUT ROWID)"_s}},
         {3,
          {u"CREATE TABLE choice (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s}}}};
    return schema;
}

QString toJson(const QMap<QString, QString>& settings)
{
    QJsonObject object;
    for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantList toRow(const Account& account)
{
    const auto names = QJsonArray::fromStringList(account.secretNames);
    return {column::text(account.id.text()),
            column::text(account.vendor.text()),
            column::text(account.label),
            column::number(static_cast<int>(account.environment)),
            column::text(QString::fromUtf8(account.baseUrl.toEncoded())),
            QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact)),
            toJson(account.settings),
            column::number(account.readOnly ? 1 : 0),
            column::time(account.createdAt)};
}

Account toAccount(const QVariantList& row)
{
    Account account;
    column::Reader read(row);
    account.id = AccountId(read.text());
    account.vendor = VendorId(read.text());
    account.label = read.text();
    account.environment = read.integer() == 0 ? Environment::Live : Environment::Sandbox;
    account.baseUrl = QUrl::fromEncoded(read.text().toUtf8());
    for (const auto& name : QJsonDocument::fromJson(read.text().toUtf8()).array())
        account.secretNames.append(name.toString());
    const auto settings = QJsonDocument::fromJson(read.text().toUtf8()).object();
    for (auto entry = settings.constBegin(); entry != settings.constEnd(); ++entry)
        account.settings.insert(entry.key(), entry.value().toString());
    account.readOnly = read.flag();
    account.createdAt = read.time();
    return account;
}

} // namespace

class AccountStore::Private {
public:
    Private(AccountStore& owner, QString name) : q(owner), file(std::move(name)) {}

    Status openFile();
    Status openReadOnly();
    Status checkWritable() const;
    Status change(const QString& sql, const QVariantList& values);
    void watch();
    void lookForChanges();
    qint64 dataVersion();

    AccountStore& q;
    QString file;
    mutable Database database;
    PlanStore plans{database, [this] { return checkWritable(); }};
    bool readOnly = false;
    QString readOnlyReason;
    qint64 seenVersion = 0;
    QFileSystemWatcher watcher;
    QTimer poll;
};

Status AccountStore::Private::openFile()
{
    if (QFileInfo(file).size() > 0) {
        const auto version =
            database.open(file, Database::Mode::ReadOnly, accountsBusyMs).and_then([this] {
                return readVersion(database);
            });
        if (!version)
            return tl::unexpected(version.error());
        if (version->isForeign(accountSchema()))
            return tl::unexpected(database.markCorrupt(u"a file of another program"_s));
        if (version->userVersion > accountSchema().version()) {
            readOnly = true;
            readOnlyReason = tr("The accounts were written by a later version of Simstock and are "
                                "shown read-only. Update Simstock.");
            return {};
        }
    }
    const auto now = QDateTime::currentDateTimeUtc(); // only names the backup copy
    return ensurePrivateFile(file)
        .and_then([this] { return database.open(file, Database::Mode::ReadWrite, accountsBusyMs); })
        .and_then([this] { return database.pragma(u"journal_mode"_s, u"DELETE"_s, u"delete"_s); })
        .and_then([this] { return database.pragma(u"synchronous"_s, u"FULL"_s, u"2"_s); })
        .and_then([this] { return database.pragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s); })
        .and_then([&] {
            return migrate(database, accountSchema(), QFileInfo(file).path() + u"/backups"_s, now);
        });
}

Status AccountStore::Private::openReadOnly()
{
    readOnly = true;
    if (QFileInfo(file).size() == 0)
        return {}; // nothing there yet and nothing can be written: an empty list
    return database.open(file, Database::Mode::ReadOnly, accountsBusyMs)
        .and_then([this]() -> Status {
            auto version = readVersion(database);
            if (!version)
                return tl::unexpected(std::move(version.error()));
            return {};
        });
}

Status AccountStore::Private::checkWritable() const
{
    if (!readOnly && database.isOpen())
        return {};
    return failure(makeError(ErrorKind::Storage, readOnlyReason, u"accounts read-only"_s));
}

Status AccountStore::Private::change(const QString& sql, const QVariantList& values)
{
    if (auto possible = checkWritable(); !possible)
        return possible;
    database.forgetFault();
    auto done = database.inTransaction([&]() -> Status {
        if (auto written = database.exec(sql, values); !written)
            return written;
        const auto count = database.value(u"SELECT changes()"_s);
        if (count && count->toInt() == 1)
            return {};
        return failure(makeError(ErrorKind::NotFound, tr("There is no such account."),
                                 u"account not found"_s));
    });
    if (!done && database.lastFault() == StorageFault::Duplicate) {
        return failure(makeError(ErrorKind::Conflict,
                                 tr("An account with this label exists already. Choose another "
                                    "label."),
                                 done.error().detail));
    }
    return done;
}

qint64 AccountStore::Private::dataVersion()
{
    const auto version = database.value(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : seenVersion;
}

void AccountStore::Private::watch()
{
    seenVersion = dataVersion();
    watcher.addPath(file);
    // The number only moves by commits of other connections, so our own changes stay silent.
    QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &q, [this] { lookForChanges(); });
    QObject::connect(&poll, &QTimer::timeout, &q, [this] { lookForChanges(); });
    poll.start(pollPeriod);
}

void AccountStore::Private::lookForChanges()
{
    const auto version = dataVersion();
    if (version == seenVersion)
        return;
    seenVersion = version;
    Q_EMIT q.changedOutside();
}

AccountStore::AccountStore(QString file, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(file)))
{
}

AccountStore::~AccountStore() = default;

Status AccountStore::open()
{
    d->readOnly = false;
    auto done = d->openFile();
    if (!done) {
        d->readOnlyReason = done.error().userText;
        switch (d->database.lastFault()) {
        case StorageFault::Corrupt:
            d->readOnly = true;
            d->readOnlyReason = tr("The file with the accounts is damaged. Move accounts.sqlite "
                                   "away or restore a copy, then start again. The credentials are "
                                   "still in the keyring.");
            d->database.close();
            return failure(makeError(ErrorKind::Storage, d->readOnlyReason, done.error().detail));
        case StorageFault::Busy:
            d->database.close();
            d->readOnly = true;
            return done;
        default:
            done = d->openReadOnly();
        }
    }
    if (done && d->database.isOpen())
        d->watch();
    return done;
}

bool AccountStore::isReadOnly() const
{
    return d->readOnly;
}

Result<QList<Account>> AccountStore::list() const
{
    QList<Account> accounts;
    if (!d->database.isOpen())
        return accounts;
    auto rows = d->database.query(u"SELECT %1 FROM account ORDER BY number"_s.arg(columns()));
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    while (rows->next()) {
        QVariantList row;
        for (int i = 0; i < 9; ++i)
            row.append(rows->value(i));
        accounts.append(toAccount(row));
    }
    if (auto error = d->database.errorOf(*rows))
        return failure(std::move(*error));
    return accounts;
}

Status AccountStore::add(const Account& account)
{
    return d->change(u"INSERT INTO account(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()),
                     toRow(account));
}

Status AccountStore::update(const Account& account)
{
    return d->change(
        u"UPDATE account SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"_s.arg(columns()),
        toRow(account) << account.id.text());
}

Status AccountStore::remove(const AccountId& id)
{
    return d->change(u"DELETE FROM account WHERE id = ?"_s, {id.text()});
}

PlanStore& AccountStore::plans()
{
    return d->plans;
}

} // namespace simstock

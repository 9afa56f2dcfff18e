// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <memory>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWaitMs = 10'000;
const auto secretsName = u"org.freedesktop.secrets"_s;
const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;

/// Sends a message without blocking; the answer is a Storage error when D-Bus reports one.
Call<QDBusMessage> send(const QDBusMessage& message)
{
    Answer<QDBusMessage> answer;
    auto call = answer.call();
    auto watcher = std::make_shared<QDBusPendingCallWatcher>(
        QDBusConnection::sessionBus().asyncCall(message, answerWaitMs));
    QObject::connect(watcher.get(), &QDBusPendingCallWatcher::finished, watcher.get(),
                     [answer](QDBusPendingCallWatcher* done) {
                         if (done->isError())
                             answer.finish(failure(ErrorKind::Storage, done->error().message()));
                         else
                             answer.finish(done->reply());
                     });
    answer.keep(watcher);
    return call;
}

QDBusMessage toService(const QString& method, const QVariantList& arguments)
{
    auto message =
        QDBusMessage::createMethodCall(secretsName, secretsPath, serviceInterface, method);
    message.setArguments(arguments);
    return message;
}

Call<SecretService::Standing> standingOfCollection(const QString& path)
{
    if (path == u"/"_s) // no default keyring yet: the first write asks the person to make one
        return Call<SecretService::Standing>::ready(SecretService::Standing::Ready);
    auto message = QDBusMessage::createMethodCall(secretsName, path,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return transform(
        send(message), [](Result<QDBusMessage> reply) -> Result<SecretService::Standing> {
            if (!reply)
                return SecretService::Standing::NoService;
            const auto value = reply->arguments().value(0).value<QDBusVariant>().variant();
            return value.toBool() ? SecretService::Standing::Locked
                                  : SecretService::Standing::Ready;
        });
}

} // namespace

SecretService::SecretService(QString service, QObject* parent)
    : QObject(parent), m_service(std::move(service))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

Call<SecretService::Standing> SecretService::standing()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return Call<Standing>::ready(Standing::NoBus);
    // ReadAlias starts the service where one is installed; where none is, it fails at once.
    auto alias = send(toService(u"ReadAlias"_s, {u"default"_s}));
    auto path = transform(std::move(alias), [](Result<QDBusMessage> reply) -> Result<QString> {
        if (!reply)
            return QString();
        return reply->arguments().value(0).value<QDBusObjectPath>().path();
    });
    return chain(std::move(path), [](const QString& collection) {
        return collection.isEmpty() ? Call<Standing>::ready(Standing::NoService)
                                    : standingOfCollection(collection);
    });
}

Call<SecretService::Entry> SecretService::find(const QString& key)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return Call<Entry>::ready(failure(ErrorKind::Storage, u"no session bus"_s));
    const QMap<QString, QString> attributes{{u"user"_s, key}, {u"server"_s, m_service}};
    auto call = send(toService(u"SearchItems"_s, {QVariant::fromValue(attributes)}));
    return transform(std::move(call), [](Result<QDBusMessage> reply) -> Result<Entry> {
        if (!reply)
            return tl::unexpected(reply.error());
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().value(1));
        if (!unlocked.isEmpty())
            return Entry::Present;
        return locked.isEmpty() ? Entry::Missing : Entry::Locked;
    });
}

} // namespace simstock

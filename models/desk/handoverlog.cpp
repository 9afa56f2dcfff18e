// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/handoverlog.h"

#include "models/core/agetext.h"
#include "models/core/untrustedtext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

/// Often enough for a limit of a day.
constexpr milliseconds handOverTick{600'000};

/// Stable words of the file.
const QStringList& handOverChannels()
{
    static const QStringList words{u"counter"_s, u"print"_s, u"pdf"_s,      u"png"_s, u"labels"_s,
                                   u"zip"_s,     u"mail"_s,  u"whatsapp"_s, u"link"_s};
    return words;
}

// No account's id has a slash: the first one parts them.
QString handOverId(const EsimKey& key)
{
    return key.account.text() + u'/' + key.id.text();
}

EsimKey handOverKey(const QString& id)
{
    return {AccountId(id.section(u'/', 0, 0)), VendorEsimId(id.section(u'/', 1))};
}

QVariantMap handOverBody(const HandOver& one)
{
    QVariantMap body{{u"channel"_s, handOverChannels().value(static_cast<int>(one.channel))},
                     {u"at"_s, one.at.toMSecsSinceEpoch()}};
    if (!one.recipient.isEmpty())
        body.insert(u"recipient"_s, one.recipient);
    if (!one.fileHash.isEmpty())
        body.insert(u"sha256"_s, one.fileHash);
    if (one.sentAt.isValid())
        body.insert(u"sentAt"_s, one.sentAt.toMSecsSinceEpoch());
    return body;
}

std::optional<HandOver> readHandOver(const QVariantMap& body)
{
    const auto moment = [&body](const QString& name) {
        const auto value = body.value(name).toLongLong();
        return value > 0 ? QDateTime::fromMSecsSinceEpoch(value, Qt::UTC) : QDateTime();
    };
    const auto channel = handOverChannels().indexOf(body.value(u"channel"_s).toString());
    if (channel < 0)
        return std::nullopt;
    return HandOver{static_cast<HandOverChannel>(channel),
                    forDisplay(body.value(u"recipient"_s).toString(), 80),
                    forDisplay(body.value(u"sha256"_s).toString(), 64), moment(u"at"_s),
                    moment(u"sentAt"_s)};
}

/// The last time the customer got something; invalid when never.
QDateTime lastSent(const QList<HandOver>& all)
{
    QDateTime last;
    for (const auto& one : all) {
        if (one.sentAt.isValid() && (!last.isValid() || one.sentAt > last))
            last = one.sentAt;
    }
    return last;
}

} // namespace

QString maskedRecipient(const QString& recipient)
{
    static const QRegularExpression address(u"^[^@\\s$]+@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)$"_s);
    static const QRegularExpression number(u"^\\+?[0-9 ()/.-]{4,24}$"_s);
    const auto text = recipient.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto match = address.match(text); match.hasMatch())
        return forDisplay(text.left(1) + u"•••@"_s + match.captured(1), 80);
    if (!number.match(text).hasMatch())
        return u"•••"_s;
    auto digits = text;
    digits.remove(QRegularExpression(u"[^0-9]"_s));
    return u"•••"_s + digits.right(4);
}

QString channelText(HandOverChannel channel)
{
    switch (channel) {
    case HandOverChannel::Counter:
        return HandOverLog::tr("counter");
    case HandOverChannel::Print:
        return HandOverLog::tr("printed slip");
    case HandOverChannel::Pdf:
        return HandOverLog::tr("PDF");
    case HandOverChannel::Png:
        return HandOverLog::tr("picture");
    case HandOverChannel::Labels:
        return HandOverLog::tr("labels");
    case HandOverChannel::Zip:
        return HandOverLog::tr("ZIP");
    case HandOverChannel::Mail:
        return HandOverLog::tr("e-mail");
    case HandOverChannel::WhatsApp:
        return HandOverLog::tr("WhatsApp");
    case HandOverChannel::Link:
        return HandOverLog::tr("copied text");
    }
    return {};
}

QString standingText(HandOverStanding standing)
{
    switch (standing) {
    case HandOverStanding::Never:
        return HandOverLog::tr("Never handed over");
    case HandOverStanding::Prepared:
        return HandOverLog::tr("Prepared, not handed over");
    case HandOverStanding::Sent:
        return HandOverLog::tr("Delivered");
    case HandOverStanding::Overdue:
        return HandOverLog::tr("Delivered, not installed after 24 h");
    case HandOverStanding::Installed:
        return HandOverLog::tr("Installed");
    case HandOverStanding::NothingToDo:
        break;
    }
    return u"—"_s;
}

QString handOverText(const HandOver& one, const QDateTime& now)
{
    const QLocale locale;
    const auto way = one.recipient.isEmpty()
                         ? channelText(one.channel)
                         : HandOverLog::tr("%1 to %2").arg(channelText(one.channel), one.recipient);
    return one.sentAt.isValid()
               ? HandOverLog::tr("Delivered: %1, %2").arg(way, longAgeText(one.sentAt, now, locale))
               : HandOverLog::tr("Prepared: %1, %2").arg(way, longAgeText(one.at, now, locale));
}

QList<TrailEntry> handOverTrail(const QList<HandOver>& all)
{
    QList<TrailEntry> entries;
    for (const auto& one : all) {
        QStringList details;
        if (!one.recipient.isEmpty())
            details.append(HandOverLog::tr("To %1").arg(one.recipient));
        if (!one.fileHash.isEmpty())
            details.append(HandOverLog::tr("File, SHA-256 %1").arg(one.fileHash));
        const bool isAtOnce = one.sentAt == one.at;
        entries.append({one.at,
                        {},
                        (isAtOnce ? HandOverLog::tr("Handed over: %1")
                                  : HandOverLog::tr("Hand-over prepared: %1"))
                            .arg(channelText(one.channel)),
                        details});
        if (one.sentAt.isValid() && !isAtOnce)
            entries.append({one.sentAt,
                            {},
                            HandOverLog::tr("Handed over: %1").arg(channelText(one.channel)),
                            {}});
    }
    return entries;
}

bool isOnAPhone(EsimState state)
{
    switch (state) {
    case EsimState::OnAPhone:
    case EsimState::ConnectedNotUsed:
    case EsimState::InUse:
    case EsimState::UsedUp:
    case EsimState::Paused:
        return true;
    default:
        return false;
    }
}

HandOverLog::HandOverLog(ShopStore& store, Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_shelf(store, u"handover"_s), m_looked(clock.now())
{
    connect(&m_shelf, &ShopShelf::changed, this, [this](const QStringList& ids) {
        QList<EsimKey> keys;
        for (const auto& id : ids)
            keys.append(handOverKey(id));
        Q_EMIT changed(keys);
    });
    connect(&m_shelf, &ShopShelf::failed, this, &HandOverLog::failed);
    wait();
}

void HandOverLog::wait()
{
    m_timer = m_clock.after(handOverTick, [this] {
        look();
        wait();
    });
}

/// Tells of those over which the day has gone by since the last look.
void HandOverLog::look()
{
    const auto now = m_clock.now();
    const auto before = std::exchange(m_looked, now);
    QList<EsimKey> keys;
    for (auto record = m_shelf.records().cbegin(); record != m_shelf.records().cend(); ++record) {
        const auto key = handOverKey(record.key());
        const auto last = lastSent(of(key));
        if (!last.isValid())
            continue;
        const auto due = last.addMSecs(patience.count());
        if (due > before && due <= now)
            keys.append(key);
    }
    if (!keys.isEmpty())
        Q_EMIT changed(keys);
}

void HandOverLog::add(const QList<EsimKey>& keys, HandOverChannel channel, const QString& recipient,
                      const QByteArray& file)
{
    HandOver one{channel, maskedRecipient(recipient), {}, m_clock.now(), {}};
    if (!file.isEmpty())
        one.fileHash =
            QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    if (channel == HandOverChannel::Counter || channel == HandOverChannel::Print)
        one.sentAt = one.at;
    QMap<EsimKey, QList<HandOver>> changed;
    for (const auto& key : keys)
        changed.insert(key, of(key) << one);
    store(changed);
}

void HandOverLog::markSent(const QList<EsimKey>& keys)
{
    QMap<EsimKey, QList<HandOver>> changed;
    for (const auto& key : keys) {
        auto all = of(key);
        if (all.isEmpty())
            continue;
        all.last().sentAt = m_clock.now();
        changed.insert(key, all);
    }
    store(changed);
}

void HandOverLog::store(const QMap<EsimKey, QList<HandOver>>& changed)
{
    QMap<QString, std::optional<QVariantMap>> bodies;
    for (auto one = changed.cbegin(); one != changed.cend(); ++one) {
        const auto& all = one.value();
        QVariantList entries;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i == 0 || i > all.size() - mostPerEsim)
                entries.append(handOverBody(all[i]));
        }
        bodies.insert(handOverId(one.key()), QVariantMap{{u"entries"_s, entries}});
    }
    m_shelf.change(bodies);
}

QList<HandOver> HandOverLog::of(const EsimKey& key) const
{
    QList<HandOver> all;
    const auto* const body = m_shelf.find(handOverId(key));
    for (const auto& entry : body ? body->value(u"entries"_s).toList() : QVariantList()) {
        if (const auto one = readHandOver(entry.toMap()); one && all.size() < mostPerEsim)
            all.append(*one);
    }
    return all;
}

HandOverStanding HandOverLog::standing(const Esim& esim) const
{
    if (isOnAPhone(esim.state))
        return HandOverStanding::Installed;
    if (esim.state != EsimState::ReadyToInstall && esim.state != EsimState::Unknown)
        return HandOverStanding::NothingToDo;
    const auto all = of(esim.key);
    if (all.isEmpty())
        return esim.hasCode ? HandOverStanding::Never : HandOverStanding::NothingToDo;
    const auto last = lastSent(all);
    if (!last.isValid())
        return HandOverStanding::Prepared;
    return last.addMSecs(patience.count()) <= m_clock.now() ? HandOverStanding::Overdue
                                                            : HandOverStanding::Sent;
}

int HandOverLog::sentBetween(const QDateTime& from, const QDateTime& to) const
{
    int count = 0;
    for (auto record = m_shelf.records().cbegin(); record != m_shelf.records().cend(); ++record) {
        const auto all = of(handOverKey(record.key()));
        count += std::any_of(all.cbegin(), all.cend(), [&](const HandOver& one) {
            return one.sentAt.isValid() && one.sentAt > from && one.sentAt <= to;
        });
    }
    return count;
}

QString HandOverLog::text(const Esim& esim) const
{
    const auto kind = standing(esim);
    const auto all = of(esim.key);
    if (all.isEmpty() || kind == HandOverStanding::NothingToDo)
        return standingText(kind);
    const auto& last = all.constLast();
    const auto since = last.sentAt.isValid() ? last.sentAt : last.at;
    return tr("%1: %2, %3")
        .arg(standingText(kind), channelText(last.channel),
             longAgeText(since, m_clock.now(), QLocale()));
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/vaultentries.h"

#include "models/core/untrustedtext.h"
#include "models/domain/activationcode.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace simstock {

namespace {

constexpr qsizetype longestEntryText = 16'384; ///< characters of a note, a name, a plan
constexpr qsizetype longestSecret = 2'048;     ///< bytes
constexpr qsizetype usualEntry = 8'192;        ///< bytes: most are packed without moving in memory
constexpr qsizetype longestRecipient = 120;
constexpr int mostDays = 100'000;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr qint64 latestTime = 7'258'118'400'000; ///< 2200-01-01 in ms

void putTime(QDataStream& out, const QDateTime& time)
{
    out << (time.isValid() ? time.toMSecsSinceEpoch() : noTime);
}

void putText(QDataStream& out, const QString& text)
{
    out << text.left(longestEntryText);
}

void putHandOver(QDataStream& out, const HandOver& one)
{
    out << static_cast<quint8>(one.channel);
    putText(out, one.recipient);
    putText(out, one.fileHash);
    putTime(out, one.at);
    putTime(out, one.sentAt);
}

Secret packEntry(const VaultEntry& entry)
{
    QByteArray packed;
    packed.reserve(usualEntry);
    QDataStream out(&packed, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const auto& esim = entry.esim;
    out << entry.isOwnStock;
    for (const auto* secret : {&esim.secrets.activationCode, &esim.secrets.pin, &esim.secrets.puk,
                               &esim.secrets.confirmationCode})
        out << secret->reveal();
    for (const auto& text : {esim.iccid.text(), esim.planName, esim.coverage, esim.apn,
                             esim.customerName, esim.customerEmail, esim.note})
        putText(out, text);
    out << static_cast<quint8>(esim.state) << static_cast<qint32>(esim.days)
        << esim.total.has_value();
    if (esim.total)
        out << qint64{esim.total->bytes()} << static_cast<quint8>(esim.total->base());
    for (const auto& time :
         {esim.boughtAt, esim.installedAt, esim.activatedAt, esim.expiresAt, esim.readAt})
        putTime(out, time);
    const auto handOvers = entry.handOvers.first(
        std::min(entry.handOvers.size(), qsizetype{HandOverLog::mostPerEsim}));
    out << static_cast<quint8>(handOvers.size());
    for (const auto& one : handOvers)
        putHandOver(out, one);
    return Secret(std::move(packed));
}

/// Reads value after value; the first that is out of its range ends it.
class EntryReader {
public:
    explicit EntryReader(const QByteArray& packed) : m_in(packed)
    {
        m_in.setVersion(QDataStream::Qt_6_0);
    }
    [[nodiscard]] bool isFine() const { return m_isFine && m_in.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_in.atEnd(); }

    template <typename T>
    T number(T least, T most)
    {
        T value{};
        m_in >> value;
        demand(value >= least && value <= most);
        return isFine() ? value : least;
    }
    template <typename E>
    E word(E last)
    {
        return static_cast<E>(number<quint8>(0, static_cast<quint8>(last)));
    }
    bool flag() { return number<quint8>(0, 1) == 1; }
    QString text()
    {
        QString text;
        m_in >> text;
        demand(text.size() <= longestEntryText);
        return text;
    }
    Secret secret()
    {
        QByteArray bytes;
        m_in >> bytes;
        demand(bytes.size() <= longestSecret);
        return Secret(std::move(bytes));
    }
    QDateTime time()
    {
        qint64 ms = 0;
        m_in >> ms;
        demand(ms == noTime || (ms >= 0 && ms <= latestTime));
        return ms == noTime || !isFine() ? QDateTime()
                                         : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    }
    void demand(bool isRight) { m_isFine = m_isFine && isRight; }

private:
    QDataStream m_in;
    bool m_isFine = true;
};

HandOver handOverFrom(EntryReader& in)
{
    HandOver one;
    one.channel = in.word(HandOverChannel::Link);
    one.recipient = forDisplay(in.text(), longestRecipient);
    one.fileHash = in.text();
    one.at = in.time();
    one.sentAt = in.time();
    return one;
}

VaultEntry readEntry(EntryReader& in)
{
    VaultEntry entry;
    auto& esim = entry.esim;
    entry.isOwnStock = in.flag();
    for (auto* secret : {&esim.secrets.activationCode, &esim.secrets.pin, &esim.secrets.puk,
                         &esim.secrets.confirmationCode})
        *secret = in.secret();
    in.demand(
        ActivationCode::parse(QString::fromUtf8(esim.secrets.activationCode.reveal())).has_value());
    esim.iccid = Iccid(in.text());
    for (auto* text : {&esim.planName, &esim.coverage, &esim.apn, &esim.customerName,
                       &esim.customerEmail, &esim.note})
        *text = in.text();
    esim.state = in.word(EsimState::Unknown);
    esim.days = in.number<qint32>(0, mostDays);
    if (in.flag()) {
        const auto bytes = in.number<qint64>(0, std::numeric_limits<qint64>::max());
        esim.total = DataSize(bytes, in.word(DataBase::Decimal));
    }
    for (auto* time :
         {&esim.boughtAt, &esim.installedAt, &esim.activatedAt, &esim.expiresAt, &esim.readAt})
        *time = in.time();
    const int handOvers = in.number<quint8>(0, HandOverLog::mostPerEsim);
    for (int i = 0; i < handOvers && in.isFine(); ++i)
        entry.handOvers.append(handOverFrom(in));
    esim.hasCode = true;
    return entry;
}

} // namespace

Secret packEntries(const QList<VaultEntry>& entries)
{
    qsizetype size = sizeof(quint32);
    for (const auto& entry : entries)
        size += packEntry(entry).reveal().size();
    QByteArray packed;
    packed.reserve(size); // never moved: what is left behind in memory is not wiped
    QDataStream out(&packed, QIODevice::WriteOnly);
    out << static_cast<quint32>(entries.size());
    for (const auto& entry : entries) {
        const auto part = packEntry(entry);
        out.writeRawData(part.reveal().constData(), static_cast<int>(part.reveal().size()));
    }
    return Secret(std::move(packed));
}

std::optional<QList<VaultEntry>> unpackEntries(const Secret& packed)
{
    EntryReader in(packed.reveal());
    const auto count = in.number<quint32>(0, static_cast<quint32>(VaultFile::mostEntries));
    QList<VaultEntry> entries;
    for (quint32 i = 0; i < count && in.isFine(); ++i)
        entries.append(readEntry(in));
    if (!in.isFine() || !in.isAtEnd())
        return std::nullopt;
    return entries;
}

} // namespace simstock

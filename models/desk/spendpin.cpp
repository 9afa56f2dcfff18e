// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/spendpin.h"

#include "models/core/background.h"
#include "models/desk/acttext.h"
#include "models/desk/pinhash.h"
#include "models/ports/secretstore.h"
#include "models/store/accountstore.h"
#include "models/store/planstore.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <utility>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int freeTries = 5;
constexpr milliseconds firstWait{30'000};
constexpr milliseconds longestWait{15 * 60'000};
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 64;

QString markName()
{
    return u"pin.set"_s;
}

/// "<wrong tries in a row> <time of the newest, ms since 1970>"
QString triesName()
{
    return u"pin.tries"_s;
}

Error pinError(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, u"spending PIN"_s);
}

} // namespace

class SpendPin::Private {
public:
    Private(SpendPin& owner, SecretStore& secretStore, AccountStore& accountStore, QString name,
            Clock& time, PinCost price)
        : q(owner),
          secrets(secretStore),
          store(accountStore),
          entry(std::move(name)),
          clock(time),
          cost(price)
    {
        pool.setMaxThreadCount(1);
    }

    struct Proof {
        QList<Money> totals;
        QHash<QString, Money> drawn; ///< by sheet token
    };
    using Then = std::function<void(Status)>;

    void become(PinStanding next);
    void entryRead(const Result<Secret>& read, bool isMarked);
    void readTries(const QString& text);
    Status countTry();
    Proof* proofOf(const QString& token);
    QString unready() const;
    void check(const Secret& pin, Then then);
    void checked(bool isRight, const Then& then);
    void keep(PinRecord next, const Answer<bool>& answer);
    void hashAndKeep(const Secret& pin, const QList<Money>& limits, const Answer<bool>& answer);
    void forget(const Answer<bool>& answer);

    SpendPin& q;
    SecretStore& secrets;
    AccountStore& store;
    QString entry;
    Clock& clock;
    PinCost cost;
    PinStanding standing = PinStanding::Off;
    PinRecord record;
    int tries = 0;
    QDateTime triedAt;
    milliseconds triedAtMonotonic{0}; ///< or when it was read from the file
    QHash<QString, Proof> proofs;
    QThreadPool pool;
    Call<Secret> reading;
    Call<bool> checking;
    Call<QByteArray> hashing;
    Call<bool> writing;
};

void SpendPin::Private::become(PinStanding next)
{
    standing = next;
    if (standing != PinStanding::On)
        proofs.clear();
    Q_EMIT q.changed();
}

void SpendPin::Private::entryRead(const Result<Secret>& read, bool isMarked)
{
    if (read) {
        const auto found = PinRecord::parse(*read);
        record = found.value_or(PinRecord());
        become(found ? PinStanding::On : PinStanding::Lost);
        return;
    }
    record = {};
    if (!isMarked)
        become(PinStanding::Off);
    else
        become(read.error().kind == ErrorKind::NotFound ? PinStanding::Lost
                                                        : PinStanding::Unreadable);
}

void SpendPin::Private::readTries(const QString& text)
{
    const auto parts = text.split(u' ');
    const int before = std::exchange(tries, parts.value(0).toInt());
    triedAt = QDateTime::fromMSecsSinceEpoch(parts.value(1).toLongLong(), Qt::UTC);
    if (tries != before)
        triedAtMonotonic = clock.monotonic();
}

/// Written down before the PIN is looked at: a program that is killed meanwhile gains no try.
Status SpendPin::Private::countTry()
{
    const auto now = clock.now();
    const auto text = u"%1 %2"_s.arg(tries + 1).arg(now.toMSecsSinceEpoch());
    auto done = store.plans().setChoice(triesName(), text);
    if (!done)
        return done;
    ++tries;
    triedAt = now;
    triedAtMonotonic = clock.monotonic();
    return done;
}

SpendPin::Private::Proof* SpendPin::Private::proofOf(const QString& token)
{
    if (token.isEmpty())
        return nullptr;
    auto found = proofs.find(token);
    for (auto end = token.size();
         found == proofs.end() && (end = token.lastIndexOf(u'/', end - 1)) > 0;)
        found = proofs.find(token.left(end));
    return found == proofs.end() ? nullptr : &*found;
}

/// Why no PIN can be looked at; empty when one can.
QString SpendPin::Private::unready() const
{
    switch (standing) {
    case PinStanding::Reading:
        return tr("The spending PIN is still being read. Try again in a moment.");
    case PinStanding::Unreadable:
        return tr("A spending PIN is set, but the keyring cannot be read. Unlock it first.");
    case PinStanding::Lost:
        return tr("A spending PIN is set, but the keyring does not hold it any more. Set a new "
                  "one in Settings first.");
    case PinStanding::Off:
    case PinStanding::On:
        break;
    }
    return {};
}

void SpendPin::Private::check(const Secret& pin, Then then)
{
    auto reason = unready();
    if (reason.isEmpty() && q.wait() > milliseconds(0))
        reason = tr("Too many wrong PINs. Wait %n second(s).", nullptr,
                    static_cast<int>((q.wait().count() + 999) / 1000));
    if (reason.isEmpty() && checking.isActive())
        reason = tr("A PIN is being checked already.");
    if (!reason.isEmpty()) {
        then(failure(pinError(reason)));
        return;
    }
    if (auto counted = countTry(); !counted) {
        then(counted);
        return;
    }
    checking = inBackground(
        pool, [hash = record.hash, pin]() -> Result<bool> { return isPinOf(hash, pin); });
    checking.onDone([this, then = std::move(then)](const Result<bool>& isRight) {
        checked(isRight && *isRight, then);
    });
}

void SpendPin::Private::checked(bool isRight, const Then& then)
{
    if (isRight) {
        tries = 0;
        static_cast<void>(store.plans().setChoice(triesName(), {})); // else counted on: harmless
        then({});
        return;
    }
    const auto seconds = static_cast<int>(q.wait().count() / 1000);
    then(failure(pinError(
        seconds > 0 ? tr("This is not the spending PIN. The next try is possible in %n second(s).",
                         nullptr, seconds)
                    : tr("This is not the spending PIN."))));
}

void SpendPin::Private::keep(PinRecord next, const Answer<bool>& answer)
{
    writing = secrets.write(entry, next.toSecret());
    writing.onDone([this, next = std::move(next), answer](const Result<bool>& written) {
        if (!written) {
            answer.finish(failure(written.error()));
            return;
        }
        // A PIN that lives in memory only must not be missed after the next start.
        auto marked = secrets.state() == VaultState::SessionOnly
                          ? Status()
                          : store.plans().setChoice(markName(), u"1"_s);
        record = next;
        proofs.clear();
        become(PinStanding::On);
        answer.finish(marked ? Result<bool>(true) : failure(marked.error()));
    });
}

void SpendPin::Private::hashAndKeep(const Secret& pin, const QList<Money>& limits,
                                    const Answer<bool>& answer)
{
    if (pin.isEmpty()) {
        keep({record.hash, limits}, answer);
        return;
    }
    hashing = inBackground(
        pool, [pin, price = cost]() -> Result<QByteArray> { return hashOfPin(pin, price); });
    hashing.onDone([this, limits, answer](const Result<QByteArray>& hash) {
        if (hash && !hash->isEmpty())
            keep({*hash, limits}, answer);
        else
            answer.finish(
                failure(pinError(tr("There is not enough memory to keep a PIN safely."))));
    });
}

void SpendPin::Private::forget(const Answer<bool>& answer)
{
    writing = secrets.remove(entry);
    writing.onDone([this, answer](const Result<bool>& gone) {
        if (!gone) {
            answer.finish(failure(gone.error()));
            return;
        }
        auto marked = store.plans().setChoice(markName(), {});
        record = {};
        become(marked ? PinStanding::Off : PinStanding::Lost);
        answer.finish(marked ? Result<bool>(true) : failure(marked.error()));
    });
}

SpendPin::SpendPin(SecretStore& secrets, AccountStore& store, const QString& workspaceKey,
                   Clock& clock, QObject* parent)
    : SpendPin(secrets, store, workspaceKey, clock, PinCost::usual(), parent)
{
}

SpendPin::SpendPin(SecretStore& secrets, AccountStore& store, const QString& workspaceKey,
                   Clock& clock, const PinCost& cost, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(*this, secrets, store,
                                  u"vault/"_s + workspaceKey + u"/spending-pin"_s, clock, cost))
{
    connect(&store, &AccountStore::changedOutside, this, &SpendPin::open);
    connect(&secrets, &SecretStore::stateChanged, this, &SpendPin::open);
}

SpendPin::~SpendPin() = default;

void SpendPin::open()
{
    const auto choices = d->store.plans().choices();
    if (!choices)
        return; // what was read before stays
    d->readTries(choices->value(triesName()));
    const bool isMarked = choices->contains(markName());
    if (isMarked && d->standing == PinStanding::Off)
        d->become(PinStanding::Reading);
    d->reading = d->secrets.read(d->entry);
    d->reading.onDone(
        [this, isMarked](const Result<Secret>& read) { d->entryRead(read, isMarked); });
}

PinStanding SpendPin::standing() const
{
    return d->standing;
}

const QList<Money>& SpendPin::limits() const
{
    return d->record.limits;
}

bool SpendPin::asks(const Money& total) const
{
    if (d->standing == PinStanding::Off || total.micros() <= 0)
        return false;
    return !std::any_of(
        d->record.limits.cbegin(), d->record.limits.cend(), [&total](const Money& limit) {
            return limit.currency() == total.currency() && total.micros() <= limit.micros();
        });
}

QString SpendPin::problem(const QString& token, const Money& total) const
{
    if (!asks(total))
        return {};
    if (auto reason = d->unready(); !reason.isEmpty())
        return reason;
    if (const auto* const proof = d->proofOf(token)) {
        auto needed = Result<Money>(total);
        for (auto drawn = proof->drawn.cbegin(); drawn != proof->drawn.cend(); ++drawn) {
            if (drawn.key() != token && drawn->currency() == total.currency() && needed)
                needed = needed->plus(*drawn);
        }
        for (const auto& allowed : proof->totals) {
            if (needed && allowed.currency() == total.currency() &&
                needed->micros() <= allowed.micros())
                return {};
        }
    }
    return tr("This costs %1: the spending PIN is needed.").arg(total.display(QLocale()));
}

QString SpendPin::problem(const Intent& intent) const
{
    if (!acttext::spends(intent.act.kind) || d->standing == PinStanding::Off)
        return {};
    if (intent.expected)
        return problem(intent.sheetToken, *intent.expected);
    return intent.act.kind == ActKind::Message
               ? QString()
               : tr("A spending PIN is set, and the price of this is not known.");
}

void SpendPin::draw(const Intent& intent)
{
    if (!intent.expected)
        return;
    if (auto* const proof = d->proofOf(intent.sheetToken))
        proof->drawn.insert(intent.sheetToken, *intent.expected);
}

Call<bool> SpendPin::prove(const QString& token, const QList<Money>& totals, const Secret& pin)
{
    if (std::none_of(totals.cbegin(), totals.cend(),
                     [this](const Money& total) { return asks(total); }))
        return Call<bool>::ready(true);
    Answer<bool> answer;
    auto call = answer.call();
    d->check(pin, [this, token, totals, answer](const Status& checked) {
        if (checked)
            d->proofs.insert(token, {totals, {}});
        answer.finish(checked ? Result<bool>(true) : failure(checked.error()));
    });
    return call;
}

Call<bool> SpendPin::confirm(const Secret& pin)
{
    Answer<bool> answer;
    auto call = answer.call();
    d->check(pin, [answer](const Status& checked) {
        answer.finish(checked ? Result<bool>(true) : failure(checked.error()));
    });
    return call;
}

Call<bool> SpendPin::set(const Secret& before, const Secret& pin, const QList<Money>& limits)
{
    const bool hasPin = d->standing == PinStanding::On;
    auto reason = hasPin || d->standing == PinStanding::Off || d->standing == PinStanding::Lost
                      ? QString()
                      : d->unready();
    if (reason.isEmpty() && (!hasPin || !pin.isEmpty()))
        reason = pinProblem(pin);
    for (const auto& limit : limits) {
        if (reason.isEmpty() && limit.isNegative())
            reason = tr("A limit must not be negative.");
        const auto same = [&limit](const Money& other) {
            return other.currency() == limit.currency();
        };
        if (reason.isEmpty() && std::count_if(limits.cbegin(), limits.cend(), same) > 1)
            reason = tr("Give one limit for each currency.");
    }
    if (!reason.isEmpty())
        return Call<bool>::ready(failure(pinError(reason)));
    Answer<bool> answer;
    auto call = answer.call();
    if (!hasPin) {
        d->hashAndKeep(pin, limits, answer);
        return call;
    }
    d->check(before, [this, pin, limits, answer](const Status& checked) {
        if (checked)
            d->hashAndKeep(pin, limits, answer);
        else
            answer.finish(failure(checked.error()));
    });
    return call;
}

Call<bool> SpendPin::remove(const Secret& before)
{
    Answer<bool> answer;
    auto call = answer.call();
    if (d->standing == PinStanding::Off || d->standing == PinStanding::Lost) {
        d->forget(answer);
        return call;
    }
    d->check(before, [this, answer](const Status& checked) {
        if (checked)
            d->forget(answer);
        else
            answer.finish(failure(checked.error()));
    });
    return call;
}

milliseconds SpendPin::wait() const
{
    if (d->tries < freeTries)
        return milliseconds(0);
    auto needed = firstWait;
    for (int wrong = freeTries; wrong < d->tries && needed < longestWait; ++wrong)
        needed *= 2;
    needed = std::min(needed, longestWait);
    // Whichever is longer: the wall clock knows of the time before a restart, but may be put back.
    const auto passed = std::max(milliseconds(d->triedAt.msecsTo(d->clock.now())),
                                 d->clock.monotonic() - d->triedAtMonotonic);
    return std::max(needed - passed, milliseconds(0));
}

QString SpendPin::pinProblem(const Secret& pin)
{
    const auto text = QString::fromUtf8(pin.reveal());
    if (text.trimmed().size() < shortestPin || text.size() > longestPin)
        return tr("A PIN has %1 to %2 characters.").arg(shortestPin).arg(longestPin);
    return {};
}

} // namespace simstock

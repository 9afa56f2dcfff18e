// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/states.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr qsizetype maxWord = 40;

QString folded(const QString& word)
{
    QString plain = word.trimmed().toUpper();
    plain.replace(u' ', u'_').replace(u'-', u'_');
    return plain;
}

/// Words that say it all by themselves.
EsimState plainState(const QString& word)
{
    static const QMap<QString, EsimState> states{{u"CREATE"_s, EsimState::BeingPrepared},
                                                 {u"PAYING"_s, EsimState::BeingPrepared},
                                                 {u"PAID"_s, EsimState::BeingPrepared},
                                                 {u"GETTING_RESOURCE"_s, EsimState::BeingPrepared},
                                                 {u"PENDING"_s, EsimState::BeingPrepared},
                                                 {u"PROCESSING"_s, EsimState::BeingPrepared},
                                                 {u"ALLOCATED"_s, EsimState::ReadyToInstall},
                                                 {u"COMPLETED"_s, EsimState::ReadyToInstall},
                                                 {u"ACTIVATED"_s, EsimState::InUse},
                                                 {u"ACTIVE"_s, EsimState::InUse},
                                                 {u"USED_UP"_s, EsimState::UsedUp},
                                                 {u"DEPLETED"_s, EsimState::UsedUp},
                                                 {u"UNUSED_EXPIRED"_s, EsimState::Expired},
                                                 {u"USED_EXPIRED"_s, EsimState::Expired},
                                                 {u"EXPIRED"_s, EsimState::Expired},
                                                 {u"SUSPENDED"_s, EsimState::Paused},
                                                 {u"CANCEL"_s, EsimState::Ended},
                                                 {u"CANCELLED"_s, EsimState::Ended},
                                                 {u"CANCELED"_s, EsimState::Ended},
                                                 {u"REVOKE"_s, EsimState::Ended},
                                                 {u"REVOKED"_s, EsimState::Ended},
                                                 {u"DELETED"_s, EsimState::Ended},
                                                 {u"FAILED"_s, EsimState::Ended}};
    return states.value(word, EsimState::Unknown);
}

EsimState allocatedState(const QString& smdp, std::optional<qint64> used)
{
    if (smdp.isEmpty() || smdp == "RELEASED"_L1)
        return used.value_or(0) == 0 ? EsimState::ReadyToInstall : EsimState::Unknown;
    if (used.value_or(0) != 0)
        return EsimState::InUse;
    if (smdp == "ENABLED"_L1)
        return EsimState::ConnectedNotUsed;
    const bool isThere =
        smdp == "DOWNLOAD"_L1 || smdp == "INSTALLATION"_L1 || smdp == "DISABLED"_L1;
    return isThere ? EsimState::OnAPhone : EsimState::Unknown;
}

EsimState inUseState(const QString& smdp, std::optional<qint64> used)
{
    if (smdp == "ENABLED"_L1)
        return used == 0 ? EsimState::ConnectedNotUsed : EsimState::InUse;
    if (smdp == "DOWNLOAD"_L1 || smdp == "INSTALLATION"_L1)
        return used.value_or(0) == 0 ? EsimState::OnAPhone : EsimState::InUse;
    return smdp.isEmpty() || smdp == "DISABLED"_L1 ? EsimState::InUse : EsimState::Unknown;
}

} // namespace

OrderSort orderSortOf(const QString& word)
{
    const QString plain = folded(word);
    if (plain == "FAILED"_L1 || plain == "ERROR"_L1 || plain == "REJECTED"_L1)
        return OrderSort::Failed;
    switch (plainState(plain)) {
    case EsimState::BeingPrepared:
        return OrderSort::Pending;
    case EsimState::Ended:
        return OrderSort::Ended;
    case EsimState::Unknown:
        return OrderSort::Unknown;
    default:
        return OrderSort::Made;
    }
}

EsimState stateOf(const QString& orderWord, const QString& smdpStatus, const QString& profileWord,
                  std::optional<qint64> used)
{
    const auto order = plainState(folded(orderWord));
    const QString profile = folded(profileWord);
    const QString smdp = folded(smdpStatus);
    if (order == EsimState::Ended || smdp == "DELETED"_L1)
        return EsimState::Ended;
    if (profile.isEmpty())
        return order;
    if (profile == "GOT_RESOURCE"_L1)
        return allocatedState(smdp, used);
    if (profile == "IN_USE"_L1)
        return inUseState(smdp, used);
    return plainState(profile);
}

QString vendorStates(const QString& orderWord, const QString& smdpStatus,
                     const QString& profileWord)
{
    QStringList words;
    for (const auto& word : {orderWord, smdpStatus, profileWord}) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed().left(maxWord));
    }
    return words.join(u" / ");
}

bool hasWord(const Esim& esim, QLatin1StringView word)
{
    const auto words = esim.vendorStates.split(u" / "_s);
    return std::any_of(words.begin(), words.end(),
                       [word](const QString& each) { return folded(each) == word; });
}

} // namespace simstock::whitelabel

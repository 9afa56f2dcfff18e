// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/sandbox/core/derivation.h"
#include "providers/sandbox/core/plan.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace simstock::sandbox::travelroam {

/// A plan in this vendor's terms.
struct Bundle {
    QString name; ///< the key, case-sensitive
    QString description;
    QString provider; ///< the network provider; top-ups stay with it
    const Plan* plan = nullptr;
    QStringList countries; ///< sold ones: never Puerto Rico nor Antarctica
    qint64 priceMicros = 0;
    bool withdrawn = false;  ///< no longer sold nor listed (admin)
    mutable QByteArray json; ///< as the catalogue has it, made once; clear after a change

    [[nodiscard]] bool isUnlimited() const { return !plan->dataMb; }
    /// Decimal, of a day plan for all its days.
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] bool isRegional() const { return countries.size() > 1; }
};

/// The bundle as JSON text.
const QByteArray& jsonOf(const Bundle& bundle);

/// Everything this vendor sells.
class Offers {
public:
    Offers(const std::vector<Plan>& plans, const Derivation& derivation);

    /// Null when unknown or withdrawn.
    [[nodiscard]] Bundle* find(const QString& name);
    /// The same, also when withdrawn.
    [[nodiscard]] Bundle* findAny(const QString& name);
    [[nodiscard]] bool knowsRegion(const QString& region) const;

    struct Filter {
        QSet<QString> countries; ///< any of them
        QString region;          ///< not empty: this and nothing else
        QString description;     ///< part of description or name, any case
    };
    [[nodiscard]] std::vector<const Bundle*> list(const Filter& filter) const;

private:
    std::vector<Bundle> m_bundles;
    QHash<QString, std::size_t> m_byName;
    QSet<QString> m_regions;
};

} // namespace simstock::sandbox::travelroam

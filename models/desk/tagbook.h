// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/shopshelf.h"
#include "models/domain/esim.h"
#include "models/domain/plankey.h"

#include <QStringList>

namespace simstock {

/// What a tag stands on, as one text that stays the same: eSIM, order, customer or plan.
namespace tagsubject {
QString ofEsim(const EsimKey& key);
QString ofOrder(const IntentId& id);
QString ofCustomer(const QString& id);
QString ofPlan(const PlanKey& plan);
} // namespace tagsubject

/// The tags that people put on things. Equal but for case is the same tag; the first spelling
/// stays.
class TagBook : public QObject {
    Q_OBJECT
public:
    /// The store outlives this.
    explicit TagBook(ShopStore& store, QObject* parent = nullptr);

    void open();
    [[nodiscard]] QStringList tags(const QString& subject) const;
    /// Every tag in use, in the order of the alphabet.
    [[nodiscard]] QStringList known() const;
    /// Cleaned, without empty ones and without two that are the same; most tags of one thing
    /// are 20.
    void set(const QMap<QString, QStringList>& tagsOfSubjects);
    /// Adds and takes away on many at once; what each had before is returned, for the way back.
    QMap<QString, QStringList> change(const QStringList& subjects, const QStringList& add,
                                      const QStringList& remove);

    static constexpr qsizetype longest = 40;
    static constexpr qsizetype mostOfOne = 20;

Q_SIGNALS:
    /// Of these subjects.
    void changed(const QStringList& subjects);
    void failed(const QString& sentence);

private:
    [[nodiscard]] QStringList cleaned(const QStringList& tags) const;
    ShopShelf m_shelf;
};

/// "vip, group" as people type them.
QStringList tagsFromText(const QString& text);

} // namespace simstock

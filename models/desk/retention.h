// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

namespace simstock {

class CustomerBook;
class Drafts;
class EsimDesk;
class LocalUndo;

/// Somebody whose eSIMs are all long over.
struct OldCustomer {
    QString name;     ///< or e-mail
    QString customer; ///< its id; empty where only the eSIMs bear a name
    QList<EsimKey> esims;
    QDateTime lastExpiry;
};

/// Erases personal data of customers a while after their last eSIM expired (product.md b 22). The
/// rows of money and the journal of orders stay as they are.
namespace retention {
/// Whose eSIMs all expired more than `days` ago; the oldest first. Who has an eSIM whose end is not
/// known is not among them. The same e-mail is the same person.
QList<OldCustomer> due(const CustomerBook& book, const EsimDesk& esims, const QDateTime& now,
                       int days);
/// Cannot be undone: also forgets the way back of earlier changes, which would bring it back.
/// Nobody knows whom an unfinished form is about: those kept before `limit` go, too.
void erase(const QList<OldCustomer>& who, CustomerBook& book, EsimDesk& esims, LocalUndo& undo,
           Drafts& drafts, const QDateTime& limit);
} // namespace retention

} // namespace simstock

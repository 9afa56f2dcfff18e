// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/esim.h"

#include <QObject>

namespace simstock {

class BatchDesk;
class CustomerBook;
class EsimDesk;
class IntentBook;
class TagBook;

/// Gives the eSIMs of a group order to its members as they arrive: each member of the pasted list
/// becomes a customer (or is one already), and the eSIMs are tagged with the batch's name. What a
/// person decided before or afterwards stays.
class GroupCustomers : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    GroupCustomers(CustomerBook& customers, TagBook& tags, EsimDesk& esims, IntentBook& intents,
                   BatchDesk& batches);

private:
    void takeAll();
    void take(const QList<EsimKey>& keys);

    CustomerBook& m_customers;
    TagBook& m_tags;
    EsimDesk& m_esims;
    IntentBook& m_intents;
    BatchDesk& m_batches;
};

} // namespace simstock

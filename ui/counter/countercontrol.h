// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/esim.h"
#include "models/domain/plankey.h"
#include "ui/counter/counterview.h"
#include "ui/counter/counterwatch.h"
#include "ui/shell/pane.h"

#include <QObject>

namespace simstock {

class ActivationCode;
class CounterWindow;
class Desk;
struct IntentRecord;
struct Offer;

/// Puts one eSIM on the counter display and follows it there: the code while it can be installed,
/// then what the phone did. A single order of the plan that is being offered is followed from its
/// first byte; a batch is nobody's who stands there. The only place that turns what the desk knows
/// into what a customer sees.
class CounterControl final : public QObject {
    Q_OBJECT
public:
    CounterControl(Desk& desk, CounterWindow& window, QObject* parent = nullptr);

    /// In the language that was noted of its customer, where one was.
    void present(const EsimKey& key);
    /// A plan before it is bought: what it is and what the customer pays; nothing of what it costs
    /// the shop, nor where the shop buys.
    void presentOffer(const PlanKey& plan);
    /// The agent leads the customer on: from an offer to the eSIM that was shown before, from the
    /// code to thanks, from thanks to the brand page.
    void next();
    /// From thanks back to the eSIM, from the eSIM to the offer of its plan.
    void back();
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] bool hasBack() const;
    /// A code that belongs to no eSIM known here; nothing of it is kept.
    void presentCode(const ActivationCode& code);

Q_SIGNALS:
    /// Why nothing could be shown (a sentence).
    void failed(const QString& sentence);
    /// What the agent has to know about what the customer sees (a sentence).
    void told(const QString& sentence);

private:
    void follow(const QList<EsimKey>& keys);
    /// The plan that is shown was bought: from the offer over "being prepared" to the code.
    void followOrder(const IntentId& id);
    void tellOrder(const IntentRecord& record);
    void forget();
    /// The language that was noted of its customer.
    void speakTo(const EsimKey& key);
    /// The same page in the language that was chosen.
    void retell();
    [[nodiscard]] bool hasEsim() const { return !m_shown.id.isEmpty(); }
    [[nodiscard]] PlanKey planOfShown() const;
    [[nodiscard]] CounterView viewOf(const Esim& esim) const;
    [[nodiscard]] CounterView viewOf(const Offer& offer) const;
    [[nodiscard]] QString coverageWords(const Offer& offer) const;
    [[nodiscard]] QString networkWords(const Offer& offer) const;
    /// The vendor's words without those that name it or the account; plain and short.
    [[nodiscard]] QString harmless(const Offer& offer, const QString& words) const;

    Desk& m_desk;
    CounterWindow& m_window;
    EsimKey m_shown; ///< whose pages these are; kept while the offer of its plan is shown
    CounterView::Stage m_followed = CounterView::Stage::Idle; ///< what its state said last
    PlanKey m_plan;                                           ///< of the offer that is shown
    QString m_noted;                                          ///< what speakTo() chose
    IntentId m_order; ///< of that plan, while it has no eSIM to show
    Call<EsimSecrets> m_secrets;
    CounterWatch m_watch;
};

/// Whether there is anything about this eSIM that its customer should see.
Availability counterAvailability(const Esim& esim);

} // namespace simstock

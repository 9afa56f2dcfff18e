// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/inquiry.h"
#include "models/domain/intent.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace simstock {

class Desk;
class ReviewColumn;
class TypedConfirmation;

/// A person ends an open question: everything that is known about it on one screen, the decision,
/// and a reason that is kept in the trail (hostile.md D4). Nothing is sent from here but a resend
/// where the vendor documents the same key as the same request.
class QuestionSheet final : public Sheet {
    Q_OBJECT
public:
    QuestionSheet(Desk& desk, const IntentRecord& record, QWidget* parent);

Q_SIGNALS:
    void said(const QString& sentence);
    /// The question is closed as "it did not happen": the order sheet with the same wish is due.
    void anewWanted(const simstock::Intent& intent);

private:
    enum class Decision { Adopt, AdoptNumber, Resend, Anew, WriteOff, Overrule };
    struct Choice {
        Decision decision = Decision::WriteOff;
        QString words;       ///< short
        QString meaning;     ///< what it does, a sentence
        VendorOrderId order; ///< to adopt
    };
    [[nodiscard]] static QList<Choice> choicesFor(const Desk& desk, const IntentRecord& record,
                                                  const Inquiry& inquiry);
    [[nodiscard]] ReviewColumn* evidence(const IntentRecord& record, const Inquiry& inquiry);
    void buildFields();
    [[nodiscard]] const Choice& choice() const;
    void judge();
    void decide();
    [[nodiscard]] Status carryOut(const Choice& chosen, const QString& reason);

    Desk& m_desk;
    const IntentRecord m_record;
    QList<Choice> m_choices;
    QListWidget* m_decision;
    QLabel* m_meaning = nullptr;
    QLineEdit* m_number;
    QLineEdit* m_reason;
    TypedConfirmation* m_typed;
};

} // namespace simstock

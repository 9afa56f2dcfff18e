// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/orderdesk.h"
#include "ui/widgets/sheet.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace simstock {

class Desk;
class GuardPanel;
class PinPanel;
class Timer;

/// The one sheet through which an order is bought or kept as a draft. The price is read anew when
/// it opens and whenever quantity or days change; Return never buys from a field.
class OrderSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet. A draft with `replaces` set takes that draft's place.
    OrderSheet(Desk& desk, OrderDraft draft, QWidget* parent = nullptr);
    ~OrderSheet() override;

    /// A kept draft (or an order that was not sent) as it can be bought now; nothing when its plan
    /// is no longer in the catalogue.
    static std::optional<OrderDraft> draftOf(const Desk& desk, const Intent& intent);

Q_SIGNALS:
    void said(const QString& sentence);
    void bought(const simstock::IntentId& id);
    void draftSaved(const simstock::IntentId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields();
    void addCustomerFields();
    void addBrandField();
    void addButtons();
    void showHead();
    [[nodiscard]] OrderDraft draft() const;
    /// Asks for a new quote shortly, so that typing "12" reads one price.
    void quoteSoon();
    void quote();
    void showGuards();
    void showButton();
    void checkEmail();
    void buy();
    void send(const OrderDraft& order);
    void saveDraft();
    /// Why Buy cannot be pressed now; empty when it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] OrderingRules rules() const;
    [[nodiscard]] QString summary() const;

    Desk& m_desk;
    OrderDraft m_draft;
    const QString m_token; ///< one per sheet: two clicks make one intent
    QSpinBox* m_quantity;
    QSpinBox* m_days;
    QLineEdit* m_customerName;
    QLineEdit* m_customerEmail;
    QLineEdit* m_note;
    QLabel* m_emailHelp = nullptr;
    QComboBox* m_brand = nullptr; ///< only where the vendor has profiles
    QLabel* m_brandHelp = nullptr;
    GuardPanel* m_guards;
    PinPanel* m_pin;
    QVBoxLayout* m_review;
    QPushButton* m_buy = nullptr;
    QPushButton* m_saveDraft = nullptr;
    QPushButton* m_readAgain;
    std::unique_ptr<Timer> m_quoteSoon;
    Call<Quote> m_quoting;
    Call<QList<BrandProfile>> m_brands;
    std::optional<Quote> m_quote; ///< nothing while a price is being read
    bool m_done = false;
};

/// The address a person probably meant ("gmial.com"); empty when nothing looks mistyped.
QString emailSuggestion(const QString& email);

} // namespace simstock

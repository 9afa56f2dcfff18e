// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/orderdesk.h"
#include "models/index/tripsearch.h"
#include "ui/widgets/sheet.h"

#include <QThreadPool>

#include <memory>

class QLineEdit;
class QListWidget;

namespace simstock {

class Desk;
class Timer;

/// "Find for a trip": what the customer needs in one line, and the cheapest plan or plans for it
/// over all accounts. Buys nothing: an answer goes to the order sheet, which knows the trip then.
class TripSheet final : public Sheet {
    Q_OBJECT
public:
    /// The desk must outlive the sheet. need: as typed before; may be empty.
    explicit TripSheet(Desk& desk, const QString& need = {}, QWidget* parent = nullptr);
    ~TripSheet() override;

Q_SIGNALS:
    /// One after the other, in the order to buy them; the sheet has closed.
    void orderRequested(const QList<simstock::OrderDraft>& drafts);
    /// To be put side by side for this trip; the sheet has closed.
    void compareRequested(const QList<simstock::PlanKey>& plans, const simstock::Trip& trip);
    /// As typed, for the next time.
    void needTyped(const QString& need);

private:
    void typed();
    void find();
    void show(const TripFinding& finding);
    void showButtons();
    void order();
    void compare();
    [[nodiscard]] QString words(const TripAnswer& answer) const;
    [[nodiscard]] QString emptyWords(const TripFinding& finding) const;

    Desk& m_desk;
    TripReader m_reader;
    Trip m_trip;
    QList<TripAnswer> m_answers;
    QLineEdit* m_need;
    QLabel* m_understood = nullptr;
    QLineEdit* m_dates;
    QLabel* m_datesHelp = nullptr;
    QListWidget* m_list;
    QLabel* m_note = nullptr;
    QPushButton* m_compare = nullptr;
    std::unique_ptr<Timer> m_soon;
    QThreadPool m_pool; ///< before m_finding: the call goes first, then the work is waited for
    Call<TripFinding> m_finding;
};

} // namespace simstock

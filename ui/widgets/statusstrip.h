// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace simstock {

/// An account as the status bar names it.
struct AccountBadge {
    QString label;
    bool live = true;
    QString balance; ///< "USD 481.30"; empty when not read yet
    bool operator==(const AccountBadge&) const = default;
};

/// The bottom edge, 28 high: accounts with LIVE or SANDBOX in words, the result of the last act,
/// unknown outcomes, queue, connection, age of the data. Everything is text.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setAccounts(const QList<AccountBadge>& accounts);
    /// The result of the last act in words (desktop.md, rule 7); empty clears it.
    void setMessage(const QString& text);
    /// What the selected rows come to; empty hides it.
    void setSelection(const QString& text);
    /// Zero hides the button `unknown outcomes: n`.
    void setUnknownOutcomes(int count);
    /// Zero hides the button `batches standing still: n`.
    void setHaltedBatches(int count);
    /// Requests waiting for their turn; zero hides the words.
    void setQueue(int count);
    /// online, or `offline`; with the time of the data `as of <time>`.
    void setConnection(bool online, const std::optional<QDateTime>& dataTime);

signals:
    void unknownOutcomesRequested();
    void haltedBatchesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_accounts;
    QLabel* m_message;
    QLabel* m_selection;
    QPushButton* m_unknown;
    QPushButton* m_halted;
    QLabel* m_queue;
    QLabel* m_connection;
    QLabel* m_asOf;
    QList<QWidget*> m_badges;
};

} // namespace simstock

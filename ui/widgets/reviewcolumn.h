// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace simstock {

class AmountLabel;

/// The right column of a money sheet: one big amount, then lines of what and how much.
class ReviewColumn : public QFrame {
    Q_OBJECT
public:
    enum class Weight { Regular, Strong, Muted, Good, Bad };

    explicit ReviewColumn(QWidget* parent = nullptr);
    /// "You pay", USD, 18.60.
    void setTotal(const QString& label, const QString& currency, const QString& figure);
    /// Adds a line; the returned label holds the value, for changes.
    QLabel* addLine(const QString& what, const QString& value, Weight weight = Weight::Regular);
    void addSeparator();
    /// Muted words under the lines.
    QLabel* addNote(const QString& text);
    /// For a value of addLine() whose meaning changed.
    void setWeight(QLabel& value, Weight weight);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QHash<QLabel*, Weight> m_weights; ///< the labels are children
    QVBoxLayout* m_column;
    QGridLayout* m_lines;
    QLabel* m_totalLabel;
    AmountLabel* m_total;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QAbstractTableModel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

namespace simstock::bench {

/// What people type to find a plan: common and rare words, one that nothing has, two at once.
QStringList typedQueries();

/// A filter box over a table, to press keys in and wait for the picture.
class TypingPlace final : public QObject {
    Q_OBJECT
public:
    TypingPlace(QLineEdit& box, QTableView& table);

    /// From the key event until nothing of box and table is left to be painted.
    [[nodiscard]] Cost press(Qt::Key key, QChar character);
    /// A click into the header of a column, likewise.
    [[nodiscard]] Cost clickHeader(int column);
    struct Run {
        CostSamples keys;
        CostSamples clears; ///< the whole text taken away at once
    };
    /// Types every query and clears the box after each.
    [[nodiscard]] Run typeAll();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    template <typename Act>
    Cost untilPainted(Act act);

    QLineEdit& m_box;
    QTableView& m_table;
    bool m_painted = false;
};

/// What Qt offers for the job, over the same rows: QLineEdit -> QSortFilterProxyModel ->
/// QTableView. (The law against that proxy is for the program; here it is what we compare with.)
class PlainTable final : public QWidget {
    Q_OBJECT
public:
    /// Takes the texts of all visible cells.
    explicit PlainTable(const QTableView& like);

    QLineEdit box;
    QTableView table;

private:
    QSortFilterProxyModel m_proxy;
};

} // namespace simstock::bench

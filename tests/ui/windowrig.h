// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakemoney.h"
#include "tests/ui/adminstock.h"
#include "ui/shell/mainwindow.h"

namespace simstock {
class TableView;
}

namespace simstock::test {

/// The whole console over one vendor that can do everything: the program's own list of panes, and
/// answers that can be kept waiting or fail, all of them at once.
class WindowRig : public AdminRig {
public:
    WindowRig();
    ~WindowRig();

    /// One account; what it holds at its vendor was set before.
    void begin();
    /// `count` rows for every pane that shows what a vendor holds; one of them is named "Needle".
    void stockRows(int count);
    void openWindow();
    /// As it is when the program is killed: what is on disk now, in a new desk and a new window.
    void restart();
    Pane& show(const QString& id);
    /// The table of a pane that is in sight.
    TableView& table();
    void holdAnswers(bool on);
    /// All that is asked and not answered yet.
    [[nodiscard]] qsizetype openQuestions();
    void answer();
    void failEverything(const std::optional<Error>& error);
    /// Every file of the workspace with what is in it.
    [[nodiscard]] QHash<QString, QByteArray> files() const;
    [[nodiscard]] EsimKey key(const QString& id) const;

    FakeMoney money;
    std::unique_ptr<MainWindow> window;

private:
    template <typename Act>
    void eachScript(const Act& act);
    QList<QTemporaryDir*> m_later;
    QString m_place; ///< of the workspace that is open
};

} // namespace simstock::test

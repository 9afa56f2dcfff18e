// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "ui/shell/paletteentries.h"

#include <QDialog>
#include <QThreadPool>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QMenuBar;
class QSettings;

namespace simstock {

class Desk;

/// One line to type in, and everything there is to do and to go to below it: actions of the menus
/// (with the reason why one is not possible), panes, eSIMs, orders and plans. Up and Down choose,
/// Return takes, Escape leaves. Records are searched by another thread.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    /// All must outlive this.
    CommandPalette(Desk& desk, const QMenuBar& menus, QSettings& settings, QWidget* parent);
    ~CommandPalette() override;

Q_SIGNALS:
    void recordChosen(const simstock::FoundRecord& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void search();
    void searchRecords();
    void show(const QList<PaletteEntry>& records);
    void addEntry(const PaletteEntry& entry);
    void step(int rows);
    void take();
    void remember(const QString& id);
    [[nodiscard]] const PaletteEntry* chosen() const;

    Desk& m_desk;
    QSettings& m_settings;
    const QList<PaletteEntry> m_actions;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_hint;
    QList<PaletteEntry> m_shown;
    QThreadPool m_pool; ///< before the call: it goes first, then the work is waited for
    Call<QList<PaletteEntry>> m_searching;
    bool m_isSearching = false;
    bool m_isStale = false;   ///< the words changed since the search began
    bool m_takeFirst = false; ///< Return came before the records
};

} // namespace simstock

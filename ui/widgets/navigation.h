// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QListView>
#include <QWidget>

class QLabel;
class QStandardItemModel;
class QToolButton;

namespace simstock {

/// The list of panes: one level, icon and word, a quiet count or a bad one beside it.
class NavigationList final : public QListView {
    Q_OBJECT
public:
    explicit NavigationList(QWidget* parent = nullptr);

    /// id is the caller's own, e.g. "orders"; the word is the accessible name of the item.
    void addPane(const QString& id, Icon icon, const QString& word);
    /// A count beside the word; zero hides it. Bad counts (unknown outcomes) are red and say what
    /// they are in the description.
    void setBadge(const QString& id, int count, Tone tone = Tone::Neutral,
                  const QString& description = {});
    [[nodiscard]] QString currentPane() const;
    /// Emits paneSelected when it is another one.
    void setCurrentPane(const QString& id);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void paneSelected(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    QStandardItemModel* m_panes; // parent: this
    bool m_folded = false;
};

/// The left edge of the window: the program's name, the list, and the button that folds both.
class NavigationPanel final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationPanel(QWidget* parent = nullptr);
    [[nodiscard]] NavigationList& list() const { return *m_list; }
    void setFolded(bool folded);

signals:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_brand;
    NavigationList* m_list;
    QToolButton* m_fold;
};

} // namespace simstock

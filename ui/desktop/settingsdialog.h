// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textfold.h"
#include "ui/desktop/preferences.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QTimeEdit;

namespace simstock {

/// The settings of the whole program, in sections, with a search over their names and help. Back
/// leaves them as they were.
class SettingsDialog final : public Sheet {
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences& now, QWidget* parent = nullptr);
    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void saved(const simstock::Preferences& preferences);
    /// The sheet has closed; what was chosen in it is saved.
    void spendPinRequested();
    void routeRulesRequested();
    void shortcutsRequested();

private:
    /// One thing to set, or a heading over those that follow.
    struct Entry {
        QList<QWidget*> widgets;
        QByteArray words; ///< folded, what the search looks at
        bool isHeading = false;
    };
    void beginSection(const QString& title);
    void addSetting(const QString& label, QWidget* field, const QString& help = {});
    void addSwitch(QCheckBox* box, const QString& help = {});
    void addLook(const Preferences& now);
    void addShop(const Preferences& now);
    void addLock(const Preferences& now);
    void addNews(const Preferences& now);
    void addAlerts(const AlertLimits& now);
    void addWayOut(const QString& text, void (SettingsDialog::*asked)());
    void search(const QString& words);

    Folder m_folder;
    QWidget* m_body;
    QScrollArea* m_area;
    QLineEdit* m_search;
    QList<Entry> m_entries;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_density;
    QLineEdit* m_shopName;
    QComboBox* m_country;
    QComboBox* m_lock;
    QCheckBox* m_lockWithScreen;
    QCheckBox* m_tray;
    QHash<NewsKind, QCheckBox*> m_news;
    QCheckBox* m_runsOut;
    QMap<int, QCheckBox*> m_shares; ///< by per cent used
    QMap<int, QCheckBox*> m_days;   ///< by days left
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
};

} // namespace simstock

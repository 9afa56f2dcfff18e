// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/routing.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;

namespace simstock {

class RoutingDesk;

/// The list of routing rules: the first that names the place decides. Nothing is kept before Save.
class RouteRulesSheet final : public Sheet {
    Q_OBJECT
    /// All rules, as they are stored.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
public:
    /// The desk must outlive the sheet.
    explicit RouteRulesSheet(RoutingDesk& routing, QWidget* parent = nullptr);

    [[nodiscard]] QString draft() const;
    void setDraft(const QString& draft);

Q_SIGNALS:
    void draftChanged();
    void said(const QString& sentence);

private:
    void addList();
    void addFields();
    void addAccounts();
    void showRules(int selected);
    void showRule();
    void read();
    void move(int by);
    void moveAccount(int by);
    void save();
    [[nodiscard]] QString line(const RouteRule& rule, int number) const;

    RoutingDesk& m_routing;
    QList<RouteRule> m_rules;
    QListWidget* m_list;
    QComboBox* m_place;
    QSpinBox* m_gigabytes;
    QSpinBox* m_days;
    QComboBox* m_choice;
    QListWidget* m_accounts; ///< ticked ones, in their order
    QCheckBox* m_topUpOnly;
    QCheckBox* m_isOn;
    QWidget* m_accountButtons = nullptr;
    QList<QPushButton*> m_ruleButtons; ///< of the chosen rule
    bool m_isShowing = false;
};

} // namespace simstock

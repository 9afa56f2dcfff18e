// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace simstock {

class Desk;
class NavigationList;
class StatusStrip;

/// Tells the status strip and the navigation's badges how the desk stands: balances, unknown
/// outcomes, connection, age of the data, running work.
class StatusFeed final : public QObject {
    Q_OBJECT
public:
    StatusFeed(Desk& desk, StatusStrip& strip, NavigationList& navigation,
               QObject* parent = nullptr);

    /// The result of the last act; stays until the next one, running work may stand before it.
    void say(const QString& sentence);
    /// The reason under the pointer (status tips of actions); empty shows the sentence again.
    void hint(const QString& text);
    void refresh();

private:
    void showAccounts();
    void showOutcomes();
    void showConnection();
    void showMessage();
    [[nodiscard]] QString runningText() const;

    Desk& m_desk;
    StatusStrip& m_strip;
    NavigationList& m_navigation;
    QString m_sentence;
    QString m_hint;
};

} // namespace simstock

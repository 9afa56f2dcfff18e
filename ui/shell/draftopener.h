// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QObject>

namespace simstock {

class Desk;
class Sheet;
struct Draft;
struct EsimKey;

/// Opens the form of a draft again; the form itself brings back what was typed.
class DraftOpener final : public QObject {
    Q_OBJECT
public:
    /// Both outlive the opener; sheets open over the window.
    DraftOpener(Desk& desk, QWidget& window);

    void open(const Draft& draft);

Q_SIGNALS:
    void said(const QString& sentence);
    /// A form of the window itself: "batch", "account", "settings", "route", "routerules".
    void windowFormRequested(const QString& sheet);
    /// What the form begins with is chosen in this pane: Pane::openDraft().
    void paneFormRequested(const QString& pane, const simstock::Draft& draft);
    void bought(const simstock::IntentId& order);

private:
    void openOrder(const QString& subject);
    void openAct(const Draft& draft);

    Desk& m_desk;
    QWidget& m_window;
};

} // namespace simstock

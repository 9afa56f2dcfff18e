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
    void batchRequested();
    void accountRequested();
    void paneRequested(const QString& id);
    void bought(const simstock::IntentId& order);

private:
    void openOrder(const QString& subject);
    void openAct(const Draft& draft);
    void openInPane(const Draft& draft);

    Desk& m_desk;
    QWidget& m_window;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/esim.h"
#include "ui/shell/pane.h"

#include <QObject>

namespace simstock {

class CounterWindow;
class Desk;
struct CounterView;

/// Puts one eSIM on the counter display and follows it there: the code while it can be installed,
/// then what the phone did. The only place that turns what the desk knows into what a customer
/// sees.
class CounterControl final : public QObject {
    Q_OBJECT
public:
    CounterControl(Desk& desk, CounterWindow& window, QObject* parent = nullptr);

    void present(const EsimKey& key);

Q_SIGNALS:
    /// Why nothing could be shown (a sentence).
    void failed(const QString& sentence);

private:
    void follow(const QList<EsimKey>& keys);
    [[nodiscard]] CounterView viewOf(const Esim& esim) const;

    Desk& m_desk;
    CounterWindow& m_window;
    EsimKey m_shown;
    Call<EsimSecrets> m_secrets;
};

/// Whether there is anything about this eSIM that its customer should see.
Availability counterAvailability(const Esim& esim);

} // namespace simstock

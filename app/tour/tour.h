// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/tour/tourhands.h"
#include "models/domain/intent.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace simstock {

/// Does the main job by itself in the real windows: find a plan, buy it, watch it being prepared,
/// show the QR at the counter, pull the plug and browse on. Saves one picture per step and ends the
/// program with a failure as soon as a step does not come true.
class Tour final : public QObject {
    Q_OBJECT
public:
    /// The folder is made when missing. The console must outlive the tour.
    Tour(Console& console, const QString& folder);
    ~Tour() override;

private:
    struct Step {
        QString name;                     ///< of the picture, without number and ending
        std::function<void()> act;        ///< what a person does
        std::function<bool()> isDone;     ///< what must come true
        std::function<QPixmap()> picture; ///< none for a step that only tidies up
    };
    void plan();
    void planBuying();
    void planHandover();
    void planOffline();
    /// Takes the demo's keys out of the keyring again.
    void planCleaning();
    void begin();
    void look();
    void finishStep();
    void fail(const QString& sentence);
    [[nodiscard]] const IntentRecord* order() const;

    Console& m_console;
    QString m_folder;
    TourHands m_hands;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    bool m_acted = false;
    int m_looks = 0;
    Call<bool> m_forgetting;
    std::unique_ptr<Timer> m_timer;
    SystemClock m_clock;
};

} // namespace simstock

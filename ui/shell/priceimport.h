// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/pricefile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QWidget;

namespace simstock {

class ActivityLog;

/// Prices from a file for some plans. Nothing is done with them: what is read goes to a sheet that
/// shows it. The file is read by another thread. Deletes itself when done.
class PriceImport final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 maxBytes = 16 * 1024 * 1024;

    using Plans = std::function<QList<PricedPlan>()>;
    /// plans: asked once, on another thread. The log outlives the parent, which is the pane.
    PriceImport(Plans plans, ActivityLog& log, QWidget* parent);
    ~PriceImport() override;

    /// Asks for the file without blocking anything, then reads it.
    void ask();
    void read(const QString& path);

Q_SIGNALS:
    /// name: of the file, for display.
    void done(const QString& name, const simstock::PriceFile& file);
    /// How it went, for the status bar.
    void said(const QString& sentence);

private:
    void end(const Result<PriceFile>& file);

    Plans m_plans;
    ActivityLog& m_log;
    QThreadPool m_pool; ///< before m_reading: the call goes first, then the work is waited for
    Call<PriceFile> m_reading;
    QString m_name;
    qint64 m_activity = 0;
};

} // namespace simstock

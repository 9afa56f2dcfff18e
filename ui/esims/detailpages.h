// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/esim.h"
#include "models/domain/intent.h"
#include "ui/shell/panehost.h"
#include "ui/widgets/clipboard.h"

#include <QObject>

class QPlainTextEdit;

namespace simstock {

class DetailDock;
class DoctorPanel;
class FactsPage;
class InstallPage;
class LinksPanel;
class NotesPage;
class QrPage;
class SightingPanel;
class TimelinePage;
class UsagePanel;
struct Booked;

/// The tabs QR, Install, Usage, Timeline, Money, Notes and Raw of a dock, filled from one eSIM, or
/// from one order and its first eSIM.
class DetailPages final : public QObject {
    Q_OBJECT
public:
    DetailPages(DetailDock& dock, const PaneContext& context, QObject* parent = nullptr);

    /// Both may be null; a record alone is an order without eSIMs yet.
    void show(const Esim* esim, const IntentRecord* record);
    /// F2: opens the notes and starts typing.
    void editNotes();
    /// For codes that were copied here or in a sheet over it.
    [[nodiscard]] Clipboard& clipboard() { return m_clipboard; }
    [[nodiscard]] const EsimKey& esim() const { return m_esim; }

private:
    void editAtVendor(const EsimKey& key, const QString& name, const QString& email);
    void showQr(const Esim* esim, const IntentRecord* record);
    void showSubject(const Esim* esim, const IntentRecord* record);
    void showUsage(const Esim* esim);
    void showTimeline(const Esim* esim, const IntentRecord* record);
    void copyTimeline();
    [[nodiscard]] Booked bookedOf(const IntentRecord& record) const;
    /// The eSIM alone, or all of an order's.
    [[nodiscard]] QList<const Esim*> esimsOf(const Esim* esim, const IntentRecord* record) const;
    void showMoney(const Esim* esim, const IntentRecord* record);
    void showRaw(const Esim* esim, const IntentRecord* record);
    /// Every intent about the eSIM or its order, oldest first.
    [[nodiscard]] QList<const IntentRecord*> recordsOf(const Esim* esim,
                                                       const IntentRecord* record) const;

    DetailDock& m_dock;
    Desk& m_desk;
    Clipboard m_clipboard;
    EsimKey m_esim;
    QrPage* m_qr;
    InstallPage* m_install;
    DoctorPanel* m_doctor;
    FactsPage* m_usage;
    UsagePanel* m_chart;
    TimelinePage* m_timeline;
    FactsPage* m_money;
    NotesPage* m_notes;
    LinksPanel* m_links;
    SightingPanel* m_sighting;
    QString m_timelineTitle;
    Call<bool> m_editing; ///< a customer on its way to the vendor
    QPlainTextEdit* m_raw;
};

} // namespace simstock

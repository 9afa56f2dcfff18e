// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/desk/drafts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QVariantMap>

#include <memory>
#include <utility>

class QWidget;

namespace simstock {

/// Keeps what is typed into a form while it is typed, at most `delay` behind, and brings it back
/// when the form opens again. It finds the form's fields by their names; a widget with a property
/// "draft" of its own (plan field, list of recipients) says itself what it is. Never kept: password
/// fields, credential fields and everything inside a widget marked by keepOutOfDrafts().
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr milliseconds delay{400};

    /// The form is the parent; the others outlive it.
    DraftKeeper(Drafts& drafts, Clock& clock, QWidget& form);

    /// Fills in what is kept under the key and watches from now on. When it was kept; invalid when
    /// there was nothing. While another form holds the draft, this one begins empty and keeps
    /// nothing.
    QDateTime begin(const DraftKey& key, const QString& title);
    /// Handed over or given up: the draft goes, nothing is kept any more.
    void finish();
    /// The form is closed and its draft stays, for the next one.
    void leave();
    /// Everything as it was before begin(); the draft goes.
    void throwAway();

    /// What stands in the form now. The words of long texts are taken anew only when they changed.
    [[nodiscard]] QVariantMap fields();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void saveSoon();

private:
    void watch();
    void save();
    void fill(const QVariantMap& values);
    [[nodiscard]] QList<std::pair<QString, QWidget*>> named() const;
    [[nodiscard]] QVariant valueOf(QWidget* widget);

    Drafts& m_drafts;
    Clock& m_clock;
    QWidget& m_form;
    DraftKey m_key;
    QString m_title;
    QVariantMap m_first; ///< before anybody typed
    QVariantMap m_saved;
    QSet<QWidget*> m_watched;
    QHash<QWidget*, std::pair<int, QString>> m_texts; ///< by revision
    std::unique_ptr<Timer> m_soon;
    bool m_isOn = false;
};

/// Consents, PINs, keys: what must be given anew each time, and what must never be stored.
void keepOutOfDrafts(QWidget& widget);

} // namespace simstock

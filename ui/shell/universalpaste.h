// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/desk/ownstock.h"
#include "models/domain/pastedtext.h"
#include "models/items/recordsearch.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

class QImage;
class QMimeData;
class QWidget;

namespace simstock {

class Desk;
class PasteSheet;

/// Takes what is pasted anywhere outside of a text field, or dropped on the window: text, a
/// picture of a QR code, a file of either. One record that bears it is gone to at once; else a
/// sheet says what it is and what can be done. Files and pictures are read by another thread;
/// nothing is ever fetched from an address.
class UniversalPaste final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. The window takes drops from now on.
    UniversalPaste(Desk& desk, QWidget& window);
    ~UniversalPaste() override;

    /// From the clipboard.
    void paste();
    void take(const QMimeData& data);
    void takeText(const QString& text);
    void takeFile(const QString& path);
    void takePicture(const QImage& picture);

    static constexpr qint64 longestTextFile = 4 * 1024 * 1024;

Q_SIGNALS:
    void recordChosen(const simstock::FoundRecord& record);
    void said(const QString& sentence);
    void counterCodeRequested(const simstock::ActivationCode& code);
    /// Lines of customers for a new batch.
    void listRequested(const QString& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(Call<QStringList> reading);
    void show(const PastedText& pasted, const QString& text, const QList<FoundRecord>& records);
    void lookUp(const PastedText& pasted, PasteSheet& sheet);
    void lookAgain();
    void keepCodes(const PastedText& pasted, const QString& planName);
    void imported(const StockImport& done);
    [[nodiscard]] QList<FoundRecord> find(const PastedText& pasted) const;

    Desk& m_desk;
    QWidget& m_window;
    QThreadPool m_pool; ///< before the call: it goes first, then the work is waited for
    Call<QStringList> m_reading;
    Call<StockImport> m_importing;
    QPointer<PasteSheet> m_sheet;
    PastedText m_lookedFor;
    QSet<AccountId> m_waitingFor;
    bool m_isLooking = false;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/domain/esim.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace simstock {

/// What the shop writes on an eSIM.
struct EsimWords {
    QString name;
    QString email;
    QString note;
    bool operator==(const EsimWords&) const = default;
};

/// Customer and note of one eSIM. Saved while it is typed; nothing typed is lost by choosing
/// another row or by the end of the program.
class NotesPage final : public QWidget {
    Q_OBJECT
public:
    /// The clock outlives the page.
    explicit NotesPage(Clock& clock, QWidget* parent = nullptr);
    /// Null empties and disables the page.
    void setEsim(const Esim* esim);
    void startEditing();
    /// Whether the vendor keeps a customer that can be changed: shows the check box.
    void setVendorEditable(bool editable);
    /// How the last change at the vendor went.
    void setVendorState(const QString& sentence);

Q_SIGNALS:
    /// At a pause in typing: to be kept.
    void typed(const simstock::EsimKey& key, const simstock::EsimWords& words);
    /// A field was left: to be kept, and what stood there before the first key.
    void edited(const simstock::EsimKey& key, const simstock::EsimWords& words,
                const simstock::EsimWords& before);
    /// Name or e-mail were changed with the check box on, and a person has left both.
    void vendorEditRequested(const simstock::EsimKey& key, const QString& name,
                             const QString& email);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void save();
    [[nodiscard]] EsimWords words() const;
    void sendToVendor();
    void focusMoved(QWidget* now);
    Clock& m_clock;
    EsimKey m_key;
    EsimWords m_before; ///< what stood there when the page was left last
    std::unique_ptr<Timer> m_soon;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QPlainTextEdit* m_note;
    QCheckBox* m_alsoAtVendor;
    QLabel* m_vendorState;
    bool m_dirty = false;    ///< typed since it was kept
    bool m_hasTyped = false; ///< typed since a field was left
    bool m_vendorDirty = false;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/domain/activationcode.h"
#include "models/domain/esim.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace simstock {

class Clipboard;
class CodeField;
class EsimDesk;
class QrView;

/// The install QR of one eSIM, its codes for typing and its links. A code that is on a phone
/// already is concealed until someone insists.
class QrPage final : public QWidget {
    Q_OBJECT
public:
    QrPage(EsimDesk& esims, Clipboard& clipboard, QAction& showAtCounter,
           QWidget* parent = nullptr);

    /// Null clears the page.
    void setEsim(const Esim* esim);
    /// There is no eSIM yet; the sentence says why.
    void setWaiting(const QString& sentence);

private:
    void showCode(const EsimSecrets& secrets);
    void showWords(const QString& sentence);
    void clearCode();
    [[nodiscard]] QString concealment(const Esim& esim) const;

    EsimDesk& m_esims;
    EsimKey m_key;
    EsimState m_state = EsimState::Unknown;
    bool m_revealed = false;
    Call<EsimSecrets> m_secrets;
    QrView* m_qr;
    QPushButton* m_reveal;
    QLabel* m_words;
    QWidget* m_codes;
    CodeField* m_address;
    CodeField* m_matchingId;
    CodeField* m_full;
    CodeField* m_confirmation;
    CodeField* m_iphone;
    CodeField* m_android;
    CodeField* m_windows;
};

} // namespace simstock

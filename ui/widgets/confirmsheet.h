// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "ui/widgets/sheet.h"

#include <functional>

namespace simstock {

/// Asks once more before something kept at a vendor goes (product.md D.0, C2 without typing): what
/// is lost, a button in bad that says so, Back as the default. Stays open while the vendor works
/// and shows its refusal. Deletes itself when closed.
class ConfirmSheet final : public Sheet {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString effect; ///< what is lost
        QString button; ///< begins with the verb
        QString done;   ///< for the status bar
    };
    using Act = std::function<Call<bool>()>;
    ConfirmSheet(const Words& words, Act act, QWidget* parent = nullptr);

Q_SIGNALS:
    /// How it went, for the status bar.
    void said(const QString& sentence);
    void carriedOut();

private:
    void run();

    Words m_words;
    Act m_act;
    Call<bool> m_running;
};

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace simstock {

/// The customers' languages by their own names, to choose one.
class LanguageBox final : public QComboBox {
    Q_OBJECT
public:
    /// Needs an accessible name or a label of its own in every window.
    explicit LanguageBox(QWidget* parent = nullptr);
    [[nodiscard]] QString language() const { return currentData().toString(); }
    /// Says nothing.
    void setLanguage(const QString& code);

Q_SIGNALS:
    /// By a person.
    void languageChosen(const QString& code);
};

} // namespace simstock

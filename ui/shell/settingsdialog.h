// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace simstock {

enum class Density;

/// What a person chose for the whole program.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString shopName; ///< the brand line of the counter
    Density density{};
    QString ownCountry = {}; ///< ISO 3166 code; empty = not said
    bool operator==(const Preferences&) const = default;
};

/// The few settings there are. Each answers at once; Back leaves them as they were.
class SettingsDialog final : public Sheet {
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences& now, QWidget* parent = nullptr);
    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void saved(const simstock::Preferences& preferences);
    /// The sheet has closed; what was chosen in it is saved.
    void spendPinRequested();
    void routeRulesRequested();

private:
    void addCountries(const QString& own);
    QComboBox* m_theme;
    QLineEdit* m_shopName;
    QComboBox* m_density;
    QComboBox* m_country;
};

} // namespace simstock

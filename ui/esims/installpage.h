// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerwords.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace simstock {

class LanguageBox;

/// The steps for each phone as the agent reads them out in the customer's language, by camera and
/// by hand.
class InstallPage final : public QWidget {
    Q_OBJECT
public:
    explicit InstallPage(QWidget* parent = nullptr);
    /// Bold words for a plan whose days start at installation.
    void setStartsAtInstall(bool starts);
    /// Stands above the steps.
    void addAbove(QWidget* widget);
    [[nodiscard]] const CustomerWords& words() const { return m_words; }
    void setLanguage(const QString& code);

Q_SIGNALS:
    void languageChanged();

private:
    void showSteps();
    void addSteps(const QString& title, const QStringList& steps);

    CustomerWords m_words;
    LanguageBox* m_language;
    QLabel* m_warning;
    QWidget* m_steps = nullptr;
};

} // namespace simstock

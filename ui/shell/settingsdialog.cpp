// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsdialog.h"

#include "models/domain/countries.h"
#include "ui/theme/buttonrole.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace simstock {

SettingsDialog::SettingsDialog(const Preferences& now, QWidget* parent)
    : Sheet(tr("Settings"), parent),
      m_theme(new QComboBox(this)),
      m_shopName(new QLineEdit(this)),
      m_density(new QComboBox(this)),
      m_country(new QComboBox(this))
{
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    m_density->addItem(tr("Normal"), static_cast<int>(Density::Normal));
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    m_density->addItem(tr("Relaxed"), static_cast<int>(Density::Relaxed));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(now.theme)));
    m_density->setCurrentIndex(m_density->findData(static_cast<int>(now.density)));
    m_shopName->setText(now.shopName);
    m_shopName->setMaxLength(80);
    addField(tr("&Theme"), m_theme);
    addField(tr("&Shop name"), m_shopName, tr("Stands on top of the counter display."));
    addField(tr("&Row height"), m_density, tr("Of every table."));
    addCountries(now.ownCountry);
    for (const auto& [text, asked] :
         {std::pair(tr("Spending &PIN…"), &SettingsDialog::spendPinRequested),
          std::pair(tr("&Routing rules…"), &SettingsDialog::routeRulesRequested)}) {
        auto* button = addButton(text);
        connect(button, &QPushButton::clicked, this, [this, signal = asked] {
            emit saved(preferences());
            accept();
            emit(this->*signal)();
        });
    }
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("Sa&ve")), &QPushButton::clicked, this, [this] {
        emit saved(preferences());
        accept();
    });
    m_theme->setFocus();
}

void SettingsDialog::addCountries(const QString& own)
{
    m_country->addItem(tr("Not said"), QString());
    QList<std::pair<QString, QString>> countries;
    for (const auto& code : countryCodes())
        countries.append({countryName(code, locale()), code});
    std::sort(countries.begin(), countries.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& [name, code] : countries)
        m_country->addItem(name, code);
    m_country->setCurrentIndex(qMax(0, m_country->findData(own)));
    addField(tr("The shop's own &country"), m_country,
             tr("Plans for it are rarely what a traveller needs: the order sheet says so."));
}

Preferences SettingsDialog::preferences() const
{
    return {static_cast<ThemeChoice>(m_theme->currentData().toInt()),
            m_shopName->text().simplified(), static_cast<Density>(m_density->currentData().toInt()),
            m_country->currentData().toString()};
}

} // namespace simstock

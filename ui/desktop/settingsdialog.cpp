// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/settingsdialog.h"

#include "models/domain/countries.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/fieldcolumn.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingsHeight = 460;

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

/// A wheel over a closed list scrolls the page instead of changing what nobody wanted to change.
class WheelToPage final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* const field = qobject_cast<const QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

SettingsDialog::SettingsDialog(const Preferences& now, QWidget* parent)
    : Sheet(tr("Settings"), parent),
      m_body(new QWidget(this)),
      m_area(new QScrollArea(this)),
      m_search(new QLineEdit(this)),
      m_theme(new QComboBox(m_body)),
      m_language(new QComboBox(m_body)),
      m_density(new QComboBox(m_body)),
      m_shopName(new QLineEdit(m_body)),
      m_country(new QComboBox(m_body)),
      m_lock(new QComboBox(m_body)),
      m_lockWithScreen(new QCheckBox(tr("Lock with the &screen"), m_body)),
      m_tray(new QCheckBox(tr("&Keep running in the tray when the window is closed"), m_body)),
      m_runsOut(new QCheckBox(tr("The data will be gone before the plan ends"), m_body)),
      m_quietFrom(new QTimeEdit(m_body)),
      m_quietUntil(new QTimeEdit(m_body))
{
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search settings"));
    addField(tr("S&earch"), m_search);
    auto* column = new QVBoxLayout(m_body);
    // Beside the scroll bar; margins do not change sides by themselves.
    const QMargins beside(0, 0, metrics::between, 0);
    column->setContentsMargins(isRightToLeft() ? QMargins(beside.right(), 0, 0, 0) : beside);
    column->setSpacing(metrics::tight);
    addLook(now);
    addShop(now);
    addLock(now);
    addNews(now);
    addAlerts(now.alerts);
    column->addStretch();
    m_area->setWidget(m_body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumSize(m_body->minimumSizeHint().width() +
                               m_area->verticalScrollBar()->sizeHint().width(),
                           settingsHeight);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_body->setBackgroundRole(QPalette::Base);
    addGrowing(m_area);
    auto* wheel = new WheelToPage(this);
    for (auto* field : m_body->findChildren<QWidget*>()) {
        if (qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field))
            field->installEventFilter(wheel);
    }
    setReturnPressesPrimary(true);
    connect(setPrimary(tr("Sa&ve")), &QPushButton::clicked, this, [this] {
        emit saved(preferences());
        accept();
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_search->setFocus();
}

void SettingsDialog::beginSection(const QString& title)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    auto* heading = new QLabel(title, m_body);
    setTextFont(*heading, TextSize::Body, TextWeight::Strong);
    heading->setContentsMargins(0, m_entries.isEmpty() ? 0 : metrics::between, 0, 0);
    column->addWidget(heading);
    m_entries.append({{heading}, m_folder.fold(title), true});
}

void SettingsDialog::addSetting(const QString& label, QWidget* field, const QString& help)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    auto* note = addLabelledField(*column, label, field, help);
    Entry entry{{field}, m_folder.fold(field->accessibleName() + u' ' + help)};
    for (auto* words : m_body->findChildren<QLabel*>()) {
        if (words->buddy() == field)
            entry.widgets.append(words);
    }
    if (!help.isEmpty())
        entry.widgets.append(note);
    m_entries.append(entry);
}

void SettingsDialog::addSwitch(QCheckBox* box, const QString& help)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    QString name = box->text();
    box->setAccessibleName(name.remove(u'&'));
    if (!help.isEmpty())
        box->setToolTip(help);
    // Its own height and not a space beside it: a search hides both.
    box->setMinimumHeight(box->sizeHint().height() + metrics::tight);
    column->addWidget(box);
    m_entries.append({{box}, m_folder.fold(name + u' ' + help)});
}

void SettingsDialog::addLook(const Preferences& now)
{
    beginSection(tr("Look"));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    choose(*m_theme, static_cast<int>(now.theme));
    addSetting(tr("&Theme"), m_theme);
    m_language->addItem(tr("As the system"), QString());
    for (const auto& [code, name] :
         {std::pair(u"en"_s, u"English"_s), {u"de"_s, u"Deutsch"_s}, {u"ar"_s, u"العربية"_s}})
        m_language->addItem(name, code);
    choose(*m_language, now.language);
    addSetting(tr("&Language"), m_language,
               tr("Of these windows, from the next start on. Customers choose theirs on the "
                  "counter display."));
    m_density->addItem(tr("Normal"), static_cast<int>(Density::Normal));
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    m_density->addItem(tr("Relaxed"), static_cast<int>(Density::Relaxed));
    choose(*m_density, static_cast<int>(now.density));
    addSetting(tr("&Row height"), m_density, tr("Of every table."));
    m_tray->setChecked(now.closeToTray);
    addSwitch(m_tray, tr("Only where the desktop has a tray. Quit in the menu always ends it."));
    addWayOut(tr("&Keyboard shortcuts…"), &SettingsDialog::shortcutsRequested);
}

void SettingsDialog::addShop(const Preferences& now)
{
    beginSection(tr("Shop"));
    m_shopName->setText(now.shopName);
    m_shopName->setMaxLength(80);
    addSetting(tr("Shop &name"), m_shopName, tr("Stands on top of the counter display."));
    m_country->addItem(tr("Not said"), QString());
    QList<std::pair<QString, QString>> countries;
    for (const auto& code : countryCodes())
        countries.append({countryName(code, locale()), code});
    std::sort(countries.begin(), countries.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& [name, code] : countries)
        m_country->addItem(name, code);
    choose(*m_country, now.ownCountry);
    addSetting(tr("The shop's own &country"), m_country,
               tr("Plans for it are rarely what a traveller needs: the order sheet says so."));
    addWayOut(tr("R&outing rules…"), &SettingsDialog::routeRulesRequested);
}

void SettingsDialog::addLock(const Preferences& now)
{
    beginSection(tr("Lock and PIN"));
    m_lock->addItem(tr("Never"), 0);
    for (const int minutes : {2, 5, 15, 30, 60})
        m_lock->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    if (m_lock->findData(now.lockMinutes) < 0)
        m_lock->addItem(tr("After %n minute(s)", nullptr, now.lockMinutes), now.lockMinutes);
    choose(*m_lock, now.lockMinutes);
    addSetting(tr("Lock when nobody is there (&idle)"), m_lock,
               tr("The spending PIN opens it again. Ctrl+L locks at once."));
    m_lockWithScreen->setChecked(now.lockWithScreen);
    addSwitch(m_lockWithScreen, tr("When the desktop is locked and a PIN is set."));
    addWayOut(tr("Spending &PIN…"), &SettingsDialog::spendPinRequested);
}

void SettingsDialog::addNews(const Preferences& now)
{
    beginSection(tr("Notifications"));
    const QList<std::pair<NewsKind, QString>> names{
        {NewsKind::OrderReady, tr("An order is ready while I work elsewhere")},
        {NewsKind::UnknownOutcome, tr("Nobody knows whether something was bought")},
        {NewsKind::LowBalance, tr("A balance is low")},
        {NewsKind::BatchFinished, tr("A batch is finished or stands still")},
        {NewsKind::ForecastAlert, tr("A customer runs out of data soon")}};
    for (const auto& [kind, name] : names) {
        auto* box = new QCheckBox(name, m_body);
        box->setChecked(!now.silenced.contains(kind));
        addSwitch(box);
        m_news.insert(kind, box);
    }
    const QTime midnight(0, 0);
    m_quietFrom->setTime(now.quietFrom.isValid() ? now.quietFrom : midnight);
    m_quietUntil->setTime(now.quietUntil.isValid() ? now.quietUntil : midnight);
    addSetting(tr("&Quiet from"), m_quietFrom);
    addSetting(tr("Quiet &until"), m_quietUntil,
               tr("Between these times only unknown outcomes are told. Equal times: never quiet."));
}

/// What was chosen elsewhere stays to be chosen.
void SettingsDialog::addAlerts(const AlertLimits& now)
{
    beginSection(tr("Alerts of plans in use"));
    m_runsOut->setChecked(now.runsOut);
    addSwitch(m_runsOut, tr("Alert when the forecast says so, two days ahead."));
    auto shares = QSet<int>{50, 80, 90}.unite(now.shares).values();
    std::sort(shares.begin(), shares.end());
    for (const int share : std::as_const(shares)) {
        auto* box =
            new QCheckBox(tr("%1 % of the data is used").arg(QLocale().toString(share)), m_body);
        box->setChecked(now.shares.contains(share));
        addSwitch(box, tr("Alert threshold of the data. Each is told once per eSIM; plans with "
                          "data for each day are left out."));
        m_shares.insert(share, box);
    }
    auto days = QSet<int>{1, 3}.unite(now.days).values();
    std::sort(days.begin(), days.end(), std::greater());
    for (const int day : std::as_const(days)) {
        auto* box = new QCheckBox(tr("%n day(s) before the plan ends", nullptr, day), m_body);
        box->setChecked(now.days.contains(day));
        addSwitch(box, tr("Alert threshold of the expiry. Each is told once per eSIM."));
        m_days.insert(day, box);
    }
}

void SettingsDialog::addWayOut(const QString& text, void (SettingsDialog::*asked)())
{
    auto* button = new QPushButton(text, m_body);
    setButtonRole(*button, ButtonRole::Secondary);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, asked] {
        emit saved(preferences());
        accept();
        emit(this->*asked)();
    });
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    column->addSpacing(metrics::gap);
    column->addWidget(button, 0, Qt::AlignLeft);
    QString name = text;
    m_entries.append({{button}, m_folder.fold(name.remove(u'&'))});
}

void SettingsDialog::search(const QString& words)
{
    const auto sought = m_folder.fold(words.simplified());
    const Entry* heading = nullptr;
    bool headingFits = false;
    bool headingShown = false;
    const auto show = [](const Entry& entry, bool shown) {
        for (auto* widget : entry.widgets)
            widget->setVisible(shown);
    };
    for (const auto& entry : m_entries) {
        const bool fits = sought.isEmpty() || entry.words.contains(sought);
        if (entry.isHeading) {
            if (heading)
                show(*heading, headingShown);
            heading = &entry;
            headingFits = fits;
            headingShown = false;
            continue;
        }
        show(entry, fits || headingFits);
        headingShown = headingShown || fits || headingFits;
    }
    if (heading)
        show(*heading, headingShown);
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen;
    chosen.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.shopName = m_shopName->text().simplified();
    chosen.ownCountry = m_country->currentData().toString();
    chosen.density = static_cast<Density>(m_density->currentData().toInt());
    chosen.lockMinutes = m_lock->currentData().toInt();
    chosen.lockWithScreen = m_lockWithScreen->isChecked();
    chosen.closeToTray = m_tray->isChecked();
    for (auto box = m_news.cbegin(); box != m_news.cend(); ++box) {
        if (!(*box)->isChecked())
            chosen.silenced.insert(box.key());
    }
    chosen.alerts = {{}, {}, m_runsOut->isChecked()};
    for (auto box = m_shares.cbegin(); box != m_shares.cend(); ++box) {
        if ((*box)->isChecked())
            chosen.alerts.shares.insert(box.key());
    }
    for (auto box = m_days.cbegin(); box != m_days.cend(); ++box) {
        if ((*box)->isChecked())
            chosen.alerts.days.insert(box.key());
    }
    if (m_quietFrom->time() != m_quietUntil->time()) {
        chosen.quietFrom = m_quietFrom->time();
        chosen.quietUntil = m_quietUntil->time();
    }
    return chosen;
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagepanel.h"

#include "models/core/agetext.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/forecastdesk.h"
#include "models/desk/usagedesk.h"
#include "ui/theme/buttonrole.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/usage/usagechart.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace simstock {

namespace {

constexpr int mostReadings = 200;
constexpr int readingsHeight = 148;

QTableWidget* makeReadings(QWidget* parent)
{
    auto* table = new QTableWidget(0, 3, parent);
    table->setAccessibleName(UsagePanel::tr("Usage readings"));
    table->setHorizontalHeaderLabels(
        {UsagePanel::tr("When"), UsagePanel::tr("Used"), UsagePanel::tr("Left")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setFixedHeight(readingsHeight);
    table->hide();
    return table;
}

} // namespace

UsagePanel::UsagePanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_chart(new UsageChart(this)),
      m_words(new QLabel(this)),
      m_asTable(new QPushButton(tr("Show the readings as a table"), this)),
      m_table(makeReadings(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    m_chart->setAccessibleName(tr("Usage chart"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setButtonRole(*m_asTable, ButtonRole::Link);
    m_asTable->setCheckable(true);
    column->addWidget(m_chart);
    column->addWidget(m_words);
    column->addWidget(m_asTable, 0, Qt::AlignLeft);
    column->addWidget(m_table);
    connect(m_asTable, &QPushButton::toggled, m_table, &QWidget::setVisible);
    const auto reload = [this](const QList<EsimKey>& keys) {
        if (keys.contains(m_esim))
            load();
    };
    connect(&m_desk.usage(), &UsageDesk::changed, this, reload);
    connect(&m_desk.forecasts(), &ForecastDesk::changed, this, reload);
    hide();
}

void UsagePanel::setEsim(const Esim* esim)
{
    const auto key = esim ? esim->key : EsimKey();
    if (key == m_esim)
        return; // what changes of it is told by the desks
    m_esim = key;
    m_reading.cancel();
    hide();
    if (esim)
        load();
}

void UsagePanel::load()
{
    m_reading = m_desk.usage().history(m_esim);
    m_reading.onDone([this](const Result<QList<UsageSample>>& samples) {
        const auto* const esim = m_desk.esims().find(m_esim);
        if (esim && samples)
            present(*esim, *samples);
    });
}

void UsagePanel::present(const Esim& esim, const QList<UsageSample>& samples)
{
    const auto now = m_desk.clock().now();
    const auto record = m_desk.forecasts().record(esim, samples);
    const auto* const known = m_desk.forecasts().find(esim.key);
    const auto seen = known ? *known : UsageForecast();
    m_series = usageSeries(record, now);
    m_total = record.total;
    const bool isAny = !m_series.isEmpty() && m_series.constLast().used.bytes() > 0;
    setVisible(isAny);
    if (!isAny)
        return;
    m_chart->setUsage(m_series, record, seen, now);
    const auto sentence = words(esim, seen);
    m_words->setText(sentence);
    m_chart->setAccessibleDescription(sentence);
    fillTable();
}

QString UsagePanel::words(const Esim& esim, const UsageForecast& seen) const
{
    const QLocale locale;
    const auto now = m_desk.clock().now();
    const auto& newest = m_series.constLast();
    const auto age = longAgeText(timeOf(newest), now, locale);
    QStringList sentences{m_total
                              ? tr("%1 of %2 used, as of %3.")
                                    .arg(newest.used.display(locale), m_total->display(locale), age)
                              : tr("%1 used, as of %2.").arg(newest.used.display(locale), age)};
    if (m_desk.forecasts().isLeftOut(esim.key))
        sentences << tr("This vendor is read only when somebody asks, so nothing is forecast.");
    else if (!seen.perDay)
        sentences << tr("Too few readings for a forecast: it takes three.");
    else
        sentences << tr("About %1 a day; runs out: %2. %3.")
                         .arg(rateText(seen, newest.used.base(), locale), runsOutText(seen, now),
                              verdictText(seen.verdict));
    return sentences.join(QLatin1Char(' '));
}

void UsagePanel::fillTable()
{
    const QLocale locale;
    const auto now = m_desk.clock().now();
    const auto rows = std::min<qsizetype>(m_series.size(), mostReadings);
    m_table->setRowCount(static_cast<int>(rows));
    for (int row = 0; row < rows; ++row) { // newest first
        const auto& sample = m_series[m_series.size() - 1 - row];
        const auto at = timeOf(sample);
        const auto left =
            m_total
                ? std::optional(DataSize(
                      std::max<qint64>(m_total->bytes() - sample.used.bytes(), 0), m_total->base()))
                : std::nullopt;
        const QStringList cells{shortTime(at, now, locale), sample.used.display(locale),
                                left ? left->display(locale) : tr("Unlimited")};
        for (int i = 0; i < cells.size(); ++i) {
            auto* item = new QTableWidgetItem(cells[i]);
            if (i == 0)
                item->setToolTip(exactTime(at, locale).toHtmlEscaped());
            m_table->setItem(row, i, item);
        }
    }
}

} // namespace simstock

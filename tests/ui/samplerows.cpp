// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplerows.h"

#include <array>
#include <numeric>

namespace simstock::test {

using namespace Qt::StringLiterals;

namespace {

struct State {
    QString word;
    Tone tone;
};

const State& stateOf(int key)
{
    static const std::array states{
        State{u"Ready to install"_s, Tone::Good}, State{u"Being prepared"_s, Tone::Info},
        State{u"In use"_s, Tone::Good},           State{u"Runs out soon"_s, Tone::Warn},
        State{u"Used up"_s, Tone::Neutral},       State{u"Unknown"_s, Tone::Bad},
        State{u"On a phone"_s, Tone::Good},       State{u"Ended"_s, Tone::Neutral}};
    return states.at(static_cast<std::size_t>(key) % states.size());
}

const QString& planOf(int key)
{
    static const std::array plans{u"Japan 5 GB · 30 days"_s,         u"Türkiye 3 GB · 15 days"_s,
                                  u"Spain 10 GB · 30 days"_s,        u"Italy 3 GB · 7 days"_s,
                                  u"Thailand 8 GB · 15 days"_s,      u"Greece 1 GB · 7 days"_s,
                                  u"United States 20 GB · 30 days"_s};
    return plans.at(static_cast<std::size_t>(key) % plans.size());
}

constexpr std::array meters{1.0, 0.92, 0.61, 0.09, 0.0, 0.4, 0.75, 0.0};

double meterOf(int key)
{
    return meters.at(static_cast<std::size_t>(key) % meters.size());
}

} // namespace

SampleRows::SampleRows(int rows, QObject* parent)
    : QAbstractTableModel(parent), m_keys(static_cast<std::size_t>(rows))
{
    std::iota(m_keys.begin(), m_keys.end(), 0);
}

int SampleRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int SampleRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleRows::text(int key, int column) const
{
    switch (column) {
    case State:
        return stateOf(key).word;
    case Customer:
        return u"Customer %1"_s.arg(400 + key, 4, 10, QLatin1Char('0'));
    case Plan:
        return planOf(key);
    case Left:
        return u"%1 GB"_s.arg(meterOf(key) * 10, 0, 'f', 2);
    case Days:
        return QString::number(key * 11 % 181);
    case Cost:
        return u"USD %1"_s.arg(2.08 + key * 1.11, 0, 'f', 2);
    case Iccid:
        return u"8943 1081 7000 %1"_s.arg(1000 + key * 37);
    case Age:
        return key % 3 == 0 ? u"14 min"_s : u"2 h"_s;
    default:
        return {};
    }
}

QVariant SampleRows::look(int key, int column, int role) const
{
    switch (role) {
    case KeyRole:
        return key;
    case StarRole:
        return column == Star ? QVariant(key % 4 == 0) : QVariant();
    case ChipRole:
        return column == State ? QVariant(true) : QVariant();
    case ChipToneRole:
        return column == State ? QVariant(static_cast<int>(stateOf(key).tone)) : QVariant();
    case MeterRole:
        return column == Left ? QVariant(meterOf(key)) : QVariant();
    case MeterToneRole:
        return column == Left && meterOf(key) < 0.2 ? QVariant(static_cast<int>(Tone::Warn))
                                                    : QVariant();
    case StrongRole:
        return column == Customer ? QVariant(true) : QVariant();
    case MutedRole:
        return column == Age ? QVariant(true) : QVariant();
    case MonospaceRole:
        return column == Iccid ? QVariant(true) : QVariant();
    case AmountCurrencyRole:
        return column == Cost ? QVariant(u"USD"_s) : QVariant();
    case SortRole:
        return column == Days ? QVariant(key * 11 % 181) : QVariant(text(key, column));
    default:
        return {};
    }
}

QVariant SampleRows::data(const QModelIndex& index, int role) const
{
    const int key = m_keys.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return text(key, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Star)
        return key % 4 == 0 ? u"starred"_s : u"not starred"_s;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return look(key, index.column(), role);
}

QVariant SampleRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const std::array titles{u""_s,     u"State"_s, u"Customer"_s, u"Plan"_s, u"Left"_s,
                                   u"Days"_s, u"Cost"_s,  u"ICCID"_s,    u"Age"_s};
    static const std::array ids{u"star"_s, u"state"_s, u"customer"_s, u"plan"_s, u"left"_s,
                                u"days"_s, u"cost"_s,  u"iccid"_s,    u"age"_s};
    if (orientation != Qt::Horizontal)
        return {};
    const auto slot = static_cast<std::size_t>(section);
    switch (role) {
    case Qt::DisplayRole:
        return titles.at(slot);
    case Qt::ToolTipRole:
        return section == Star ? u"Star"_s : QString();
    case KeyRole:
        return ids.at(slot);
    case Qt::TextAlignmentRole: {
        const bool number = section == Days || section == Cost || section == Age;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

void SampleRows::sortRows(const QList<SortKey>& keys)
{
    m_sort = keys;
    beginResetModel();
    std::stable_sort(m_keys.begin(), m_keys.end(), [&](int left, int right) {
        for (const SortKey& key : keys) {
            const QVariant a = look(left, key.column, SortRole);
            const QVariant b = look(right, key.column, SortRole);
            const auto order = QVariant::compare(a, b);
            if (order == QPartialOrdering::Equivalent)
                continue;
            return (order == QPartialOrdering::Less) == (key.order == Qt::AscendingOrder);
        }
        return false;
    });
    endResetModel();
}

void SampleRows::showKeys(const std::vector<int>& keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

} // namespace simstock::test

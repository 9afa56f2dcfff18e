// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/typing.h"

#include <QHeaderView>
#include <QTest>
#include <QVBoxLayout>

namespace simstock::bench {

using namespace Qt::StringLiterals;

namespace {

/// Rows of texts, held as a straightforward program holds them.
class TextRows final : public QAbstractTableModel {
public:
    TextRows(const QTableView& like, QObject* parent) : QAbstractTableModel(parent)
    {
        const auto* model = like.model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!like.isColumnHidden(column))
                m_columns.append(model->headerData(column, Qt::Horizontal).toString());
        }
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column) {
                if (!like.isColumnHidden(column))
                    texts.append(model->index(row, column).data().toString());
            }
            m_rows.append(texts);
        }
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? m_columns.at(section)
                                                                        : QVariant();
    }

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace

QStringList typedQueries()
{
    return {u"japan"_s,     u"europe"_s, u"unlimited"_s,    u"turkey"_s,
            u"10 gb"_s,     u"30"_s,     u"global"_s,       u"5g"_s,
            u"united st"_s, u"th"_s,     u"nothing here"_s, u"france 5"_s};
}

TypingPlace::TypingPlace(QLineEdit& box, QTableView& table) : m_box(box), m_table(table)
{
    m_box.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    m_table.horizontalHeader()->viewport()->installEventFilter(this);
}

bool TypingPlace::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        m_painted = true;
    return false;
}

template <typename Act>
Cost TypingPlace::untilPainted(Act act)
{
    constexpr int enoughTurns = 2; ///< layouts that were put off ask for a second picture
    const Stopwatch watch;
    act();
    Cost cost;
    bool seen = false;
    for (int idle = 0; idle < enoughTurns;) {
        m_painted = false;
        QCoreApplication::processEvents();
        if (m_painted) {
            cost = watch.cost();
            seen = true;
            idle = 0;
        } else if (seen || watch.cost().wall > 5'000) {
            ++idle;
        }
    }
    return seen ? cost : watch.cost();
}

Cost TypingPlace::press(Qt::Key key, QChar character)
{
    return untilPainted([&] {
        QTest::sendKeyEvent(QTest::Click, &m_box, key,
                            character.isNull() ? QString() : QString(character), Qt::NoModifier);
    });
}

Cost TypingPlace::clickHeader(int column)
{
    auto* const header = m_table.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    return untilPainted(
        [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, place); });
}

TypingPlace::Run TypingPlace::typeAll()
{
    Run run;
    for (const QString& query : typedQueries()) {
        for (const QChar character : query)
            run.keys.add(press(static_cast<Qt::Key>(character.toUpper().unicode()), character));
        m_box.selectAll();
        QCoreApplication::processEvents();
        run.clears.add(press(Qt::Key_Delete, QChar()));
    }
    return run;
}

PlainTable::PlainTable(const QTableView& like)
{
    m_proxy.setSourceModel(new TextRows(like, this));
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortLocaleAware(true);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    table.setModel(&m_proxy);
    table.setSortingEnabled(true);
    table.sortByColumn(-1, Qt::AscendingOrder);
    connect(&box, &QLineEdit::textChanged, &m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto* column = new QVBoxLayout(this);
    column->addWidget(&box);
    column->addWidget(&table);
    resize(1600, 900);
}

} // namespace simstock::bench

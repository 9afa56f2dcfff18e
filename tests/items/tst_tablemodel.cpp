// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablemodel.h"
#include "tests/support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString name;
    QVariant size;
};

/// The smallest table there is: a name and a number.
class PlacesModel final : public TableModel {
public:
    explicit PlacesModel(QList<Place> places)
        : TableModel({{u"name"_s, u"Name"_s}, {u"size"_s, u"Size"_s, 80, true, true}}),
          m_places(std::move(places))
    {
        sourceReset();
    }
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_places.size()); }
    void set(int source, const Place& place)
    {
        m_places[source] = place;
        sourceChanged({source});
    }
    void replaceAll(QList<Place> places)
    {
        m_places = std::move(places);
        sourceReset();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < rowCount(); ++row)
            names.append(index(row, 0).data().toString());
        return names;
    }

protected:
    [[nodiscard]] QVariant cell(int source, int column, int role) const override
    {
        const Place& place = m_places[source];
        if (role == Qt::DisplayRole)
            return column == 0 ? place.name : place.size.toString();
        if (role == SortRole)
            return column == 0 ? QVariant(place.name) : place.size;
        return {};
    }
    [[nodiscard]] QVariant key(int source) const override { return m_places[source].name; }

private:
    QList<Place> m_places;
};

QList<Place> places()
{
    return {{u"Zürich"_s, 9}, {u"Athens 10"_s, 100}, {u"Athens 9"_s, {}}, {u"Tōkyō"_s, 20}};
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void everyColumnIsAFieldOfItsOwn()
    {
        PlacesModel model(places());
        QCOMPARE(model.filterFields().size(), 2);
        model.setFilter(u"name:zur"_s);
        QCOMPARE(model.shown(), QStringList{u"Zürich"_s});
        model.setFilter(u"-name:athens size:20"_s);
        QCOMPARE(model.shown(), QStringList{u"Tōkyō"_s});
        model.setFilter(u"size:athens"_s); // the words of another column do not count
        QVERIFY(model.shown().isEmpty());
        QVERIFY(!model.filterProblem());
        QSignalSpy told(&model, &TableModel::filterProblemChanged);
        model.setFilter(u"colour:red"_s);
        QCOMPARE(told.count(), 1);
        QVERIFY(model.filterProblem()->sentence.contains(u"colour"_s));
        model.setFilter({});
        QCOMPARE(told.count(), 2);
        QCOMPARE(model.shown().size(), places().size());
    }

    void aCellGivesTheTermThatFindsIt()
    {
        PlacesModel model(places());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString name = model.index(row, 0).data().toString();
            const QString term = model.filterTerm(model.index(row, 0), false);
            PlacesModel filtered(places());
            filtered.setFilter(term);
            QVERIFY2(filtered.shown().contains(name), qPrintable(term));
            filtered.setFilter(model.filterTerm(model.index(row, 0), true));
            QVERIFY(!filtered.shown().contains(name));
            QVERIFY(!filtered.shown().isEmpty());
        }
        QCOMPARE(model.filterKey(1), u"size"_s);
        QCOMPARE(model.filterTerm(model.index(2, 1), false).isEmpty(),
                 model.index(2, 1).data().toString().isEmpty());
        QCOMPARE(model.filterValues(0).size(), 4);
    }

    void filterAsksEveryWordInEveryColumn_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("none") << QString()
                              << QStringList{u"Zürich"_s, u"Athens 10"_s, u"Athens 9"_s,
                                             u"Tōkyō"_s};
        QTest::newRow("case and accents") << u"zurich"_s << QStringList{u"Zürich"_s};
        QTest::newRow("accent typed") << u"TŌKYO"_s << QStringList{u"Tōkyō"_s};
        QTest::newRow("two words, two columns") << u"100 ath"_s << QStringList{u"Athens 10"_s};
        QTest::newRow("blanks around")
            << u"  athens  "_s << QStringList{u"Athens 10"_s, u"Athens 9"_s};
        QTest::newRow("nothing") << u"nowhere"_s << QStringList{};
    }
    void filterAsksEveryWordInEveryColumn()
    {
        QFETCH(QString, filter);
        PlacesModel model(places());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(filter);
        QTEST(model.shown(), "names");
    }

    void sortsNumbersAsNumbersAndMissingLast()
    {
        PlacesModel model(places());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.shown(),
                 QStringList({u"Zürich"_s, u"Tōkyō"_s, u"Athens 10"_s, u"Athens 9"_s}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.shown(),
                 QStringList({u"Athens 10"_s, u"Tōkyō"_s, u"Zürich"_s, u"Athens 9"_s}));
        model.sort(0, Qt::AscendingOrder); // digits by value: 9 before 10
        QCOMPARE(model.shown().mid(0, 2), QStringList({u"Athens 9"_s, u"Athens 10"_s}));
    }

    void tiesAreDecidedByTheNextLevel()
    {
        PlacesModel model({{u"b"_s, 1}, {u"a"_s, 1}, {u"c"_s, 0}});
        model.sortRows({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(model.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void valueChangesComeAsRangesAndOrderChangesAsOneReset()
    {
        PlacesModel model(places());
        model.sort(1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set(0, {u"Zürich"_s, 10}); // still the smallest
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        QCOMPARE(reset.count(), 0);
        model.set(0, {u"Zürich"_s, 500}); // now the largest
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.shown().at(2), u"Zürich"_s);
    }

    void filterFollowsChangedValues()
    {
        PlacesModel model(places());
        model.setFilter(u"athens"_s);
        QCOMPARE(model.rowCount(), 2);
        model.set(0, {u"New Athens"_s, 1});
        QCOMPARE(model.rowCount(), 3);
        model.set(1, {u"Patras"_s, 1});
        QCOMPARE(model.shown(), QStringList({u"New Athens"_s, u"Athens 9"_s}));
        QCOMPARE(model.sourceCount(), 4);
    }

    void rowsAreFoundByTheirKey()
    {
        PlacesModel model(places());
        model.sort(1);
        QCOMPARE(model.rowOfKey(u"Athens 10"_s), 2);
        QCOMPARE(model.index(2, 0).data(KeyRole).toString(), u"Athens 10"_s);
        model.setFilter(u"athens"_s);
        QCOMPARE(model.rowOfKey(u"Athens 10"_s), 0);
        QCOMPARE(model.rowOfKey(u"Zürich"_s), -1);
        model.replaceAll({{u"Athens 10"_s, 1}});
        QCOMPARE(model.rowOfKey(u"Athens 10"_s), 0);
        QCOMPARE(model.rowOfKey(u"Athens 9"_s), -1);
    }

    void sameOrderResetsNothing()
    {
        PlacesModel model(places());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(u"t"_s);
        const auto before = reset.count();
        model.setFilter(u"t "_s); // leaves the same rows
        QCOMPARE(reset.count(), before);
    }
};

SIMSTOCK_TEST_MAIN(TestTableModel, QCoreApplication)
#include "tst_tablemodel.moc"

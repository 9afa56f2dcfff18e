// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/document.h"
#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/states.h"
#include "providers/whitelabel/volumes.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace simstock;
using namespace simstock::whitelabel;
using namespace Qt::StringLiterals;

namespace {

QString figure(const std::optional<DataSize>& size)
{
    if (!size)
        return u"-"_s;
    return QString::number(size->bytes()) + (size->base() == DataBase::Binary ? u'b' : u'd');
}

} // namespace

/// Every unit form of the contract's section 14, to the byte; and the words of state.
class TestVolumes : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bytes");
        QTest::newRow("1.2GB") << u"1.2GB"_s << u"1288490189b"_s;
        QTest::newRow("5GB") << u"5GB"_s << u"5368709120b"_s;
        QTest::newRow("3.8GB") << u"3.8GB"_s << u"4080218931b"_s;
        QTest::newRow("blank") << u" 512 mb "_s << u"536870912b"_s;
        QTest::newRow("KB") << u"1.5KB"_s << u"1536b"_s;
        QTest::newRow("TB") << u"1TB"_s << u"1099511627776b"_s;
        QTest::newRow("GiB") << u"1GiB"_s << u"1073741824b"_s;
        QTest::newRow("zero") << u"0B"_s << u"0b"_s;
        QTest::newRow("bytes") << u"17 bytes"_s << u"17b"_s;
        QTest::newRow("seven digits") << u"0.0000019MB"_s << u"1b"_s;
        for (const char* odd :
             {"", "GB", "5", "-1GB", "1,2GB", "1.2.3GB", "1.GB", ".5GB", "5PB", "5 GB a day",
              "1e3MB", "9999999999999999GB", "999999999999999TB", "\xd9\xa1GB"})
            QTest::newRow(odd) << QString::fromUtf8(odd) << u"-"_s;
    }
    void texts()
    {
        QFETCH(QString, text);
        QTEST(figure(readVolumeText(text, DataBase::Binary)), "bytes");
    }

    void usage_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<QString>("used");
        QTest::addColumn<QString>("total");
        const auto row = [](const char* name, const QByteArray& usage, const QString& used,
                            const QString& total) {
            QTest::newRow(name) << usage << used << total;
        };
        row("documented profile", R"({"data_used":500,"data_limit":5000,"percent_used":10})",
            u"500000000d"_s, u"5000000000d"_s);
        row("documented order",
            R"({"data_used":"1.2GB","data_total":"5GB","data_remaining":"3.8GB"})",
            u"1288490189b"_s, u"5368709120b"_s);
        row("by unit, MB", R"({"total":5120,"used":1024.5,"unit":"MB"})", u"1074266112b"_s,
            u"5368709120b"_s);
        row("by unit, GB", R"({"total":5,"used":0.25,"unit":"GB"})", u"268435456b"_s,
            u"5368709120b"_s);
        row("by unit, bytes", R"({"total":5368709120,"used":1,"unit":"bytes"})", u"1b"_s,
            u"5368709120b"_s);
        row("unit nobody knows", R"({"total":5,"used":1,"unit":"XB"})", u"-"_s, u"-"_s);
        row("second version",
            R"({"total_data_bytes":5368709120,"total_data_mb":5120,)"
            R"("data_used_bytes":1073741825,"data_used_mb":1024})",
            u"1073741825b"_s, u"5368709120b"_s);
        row("megabytes", R"({"data_used_mb":1.5,"total_data_mb":1024})", u"1572864b"_s,
            u"1073741824b"_s);
        row("raw", R"({"totalVolume":5368709120,"orderUsage":2147483649})", u"2147483649b"_s,
            u"5368709120b"_s);
        row("above 2^31 MB", R"({"data_used":4294967296,"data_limit":4294967297})",
            u"4294967296000000d"_s, u"4294967297000000d"_s);
        row("negative", R"({"data_used":-1,"data_limit":5000})", u"-"_s, u"5000000000d"_s);
        row("null", R"({"data_used":null,"data_limit":true})", u"-"_s, u"-"_s);
        row("nothing", "{}", u"-"_s, u"-"_s);
    }
    void usage()
    {
        QFETCH(QByteArray, usage);
        const auto document = json::Document::parse(usage);
        QVERIFY(document.has_value());
        const auto read = readVolumes(document->root());
        QTEST(figure(read.used), "used");
        QTEST(figure(read.total), "total");
    }

    void plans_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const QByteArray& rest, const QString& read) {
            QTest::newRow(name) << rest << read;
        };
        row("5 GB", R"("price":8.40,"data_volume_mb":5120,"data_type":1)",
            u"8.4 5368709120b whole"_s);
        row("half a MB", R"("price":0.001234,"data_volume_mb":0.5)", u"0.001234 524288b whole"_s);
        row("text", R"("price":"15.00","data_volume_mb":"1GB")", u"15 1073741824b whole"_s);
        row("a day", R"("price":1.5,"data_volume_mb":1024,"data_type":4)",
            u"1.5 1073741824b day"_s);
        row("camel", R"("price":1.5,"dataType":2)", u"1.5 - day"_s);
        row("unlimited", R"("price":1.5,"data_volume_mb":0)", u"1.5 - whole"_s);
        row("rule not known", R"("price":1.5,"data_type":9)", u"none"_s);
        row("no price", R"("data_volume_mb":5120)", u"none"_s);
        row("price twice", R"("price":1,"price":2)", u"none"_s);
        row("negative price", R"("price":-1)", u"none"_s);
        row("odd currency", R"("price":1,"currency":"dollars")", u"none"_s);
    }
    void plans()
    {
        QFETCH(QByteArray, rest);
        const auto document = json::Document::parse(R"({"id":7,"name":"P",)" + rest + "}");
        QVERIFY(document.has_value());
        const auto offer = readOffer(document->root(), AccountId(u"a"_s), {});
        const QString read = offer ? offer->cost.toDecimal() + u' ' + figure(offer->data) +
                                         (offer->isDayPlan() ? u" day"_s : u" whole"_s)
                                   : u"none"_s;
        QTEST(read, "read");
    }

    void idsGoBackAsTheyCame_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("digits") << u"4107"_s << true;
        QTest::newRow("text") << u"plan-123"_s << false;
        QTest::newRow("leading zero") << u"04107"_s << false;
        QTest::newRow("too long for a double") << u"12345678901234567"_s << false;
    }
    void idsGoBackAsTheyCame()
    {
        QFETCH(QString, id);
        QTEST(toWireId(id).isDouble(), "isNumber");
        QCOMPARE(toWireId(id).toVariant().toString(), id);
    }

    void states_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<EsimState>("state");
        const auto row = [](const char* order, const char* smdp, const char* profile,
                            EsimState state) {
            const QStringList words{QString::fromLatin1(order), QString::fromLatin1(smdp),
                                    QString::fromLatin1(profile)};
            QTest::newRow(qPrintable(words.join(u'/'))) << words << state;
        };
        row("pending", "", "", EsimState::BeingPrepared);
        row("Allocated", "", "GOT_RESOURCE", EsimState::ReadyToInstall);
        row("allocated", "RELEASED", "GOT_RESOURCE", EsimState::ReadyToInstall);
        row("allocated", "DOWNLOAD", "GOT_RESOURCE", EsimState::OnAPhone);
        row("", "ENABLED", "IN_USE", EsimState::ConnectedNotUsed);
        row("", "NONSENSE", "IN_USE", EsimState::Unknown);
        row("", "", "active", EsimState::InUse);
        row("", "", "used up", EsimState::UsedUp);
        row("active", "ENABLED", "SUSPENDED", EsimState::Paused);
        row("", "", "USED_EXPIRED", EsimState::Expired);
        row("cancelled", "RELEASED", "GOT_RESOURCE", EsimState::Ended);
        row("", "DELETED", "IN_USE", EsimState::Ended);
        row("failed", "", "", EsimState::Ended);
        row("shipped", "", "", EsimState::Unknown);
    }
    void states()
    {
        QFETCH(QStringList, words);
        QTEST(stateOf(words.at(0), words.at(1), words.at(2), 0), "state");
    }
};

SIMSTOCK_TEST_MAIN(TestVolumes, QCoreApplication)
#include "tst_whitelabelvolumes.moc"

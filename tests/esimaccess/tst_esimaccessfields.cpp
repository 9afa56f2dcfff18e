// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/balance.h"
#include "providers/esimaccess/catalogue.h"
#include "providers/esimaccess/esims.h"
#include "providers/esimaccess/locations.h"
#include "providers/esimaccess/usage.h"
#include "tests/esimaccess/samples.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// A place in a document: names and indexes from the root.
using Place = QList<std::variant<QString, int>>;

QString pathOf(const Place& place)
{
    QString path;
    for (const auto& step : place) {
        if (const auto* name = std::get_if<QString>(&step))
            path += (path.isEmpty() ? QString() : u"."_s) + *name;
        else
            path += u"[%1]"_s.arg(std::get<int>(step));
    }
    return path;
}

void collect(const QJsonValue& value, const Place& here, QList<Place>& places)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            places.append(here + Place{it.key()});
            collect(it.value(), here + Place{it.key()}, places);
        }
    } else if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), here + Place{i}, places);
    }
}

/// The document with the member at that place replaced, or taken out.
QJsonValue changed(const QJsonValue& value, const Place& place, const std::optional<QJsonValue>& by)
{
    const auto rest = place.mid(1);
    if (const auto* name = std::get_if<QString>(&place.constFirst())) {
        auto object = value.toObject();
        if (!rest.isEmpty())
            object[*name] = changed(object.value(*name), rest, by);
        else if (by)
            object[*name] = *by;
        else
            object.remove(*name);
        return object;
    }
    auto array = value.toArray();
    const int index = std::get<int>(place.constFirst());
    array[index] = changed(array.at(index), rest, by);
    return array;
}

/// Nothing when it was read, else the detail of a Protocol error.
using Reader = std::function<std::optional<Error>(const QByteArray&)>;

template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Subject {
    const char* name;
    QByteArray good;
    QStringList required; ///< as the classes' comments document them
    Reader read;
};

QList<Subject> subjects()
{
    const auto account = samples::account();
    const auto now = samples::now();
    const QString package = u"obj.packageList[0]."_s;
    const QString esim = u"obj.esimList[0]."_s;
    return {
        {"packages",
         samples::packageList(),
         {u"success"_s, u"obj"_s, u"obj.packageList"_s, package + u"packageCode"_s,
          package + u"name"_s, package + u"price"_s, package + u"currencyCode"_s,
          package + u"volume"_s, package + u"dataType"_s, package + u"duration"_s,
          package + u"location"_s},
         [=](const QByteArray& body) {
             return errorOf(esimaccess::readPackageList(samples::reply(body), account, now));
         }},
        {"esims",
         samples::esimQuery(),
         {u"success"_s, u"obj"_s, u"obj.esimList"_s, esim + u"esimTranNo"_s, esim + u"orderNo"_s,
          esim + u"esimStatus"_s},
         [=](const QByteArray& body) {
             return errorOf(esimaccess::readEsimPage(samples::reply(body), account, now));
         }},
        {"usage",
         samples::usage(),
         {u"success"_s, u"obj"_s, u"obj.esimUsageList"_s, u"obj.esimUsageList[0].esimTranNo"_s,
          u"obj.esimUsageList[0].dataUsage"_s},
         [=](const QByteArray& body) {
             return errorOf(esimaccess::readUsage(samples::reply(body), account, now));
         }},
        {"balance",
         samples::balance(),
         {u"success"_s, u"obj"_s, u"obj.balance"_s},
         [=](const QByteArray& body) {
             return errorOf(esimaccess::readWallet(samples::reply(body), account, now));
         }},
        {"locations",
         samples::locations(),
         {u"success"_s, u"obj"_s, u"obj.locationList"_s, u"obj.locationList[0].code"_s,
          u"obj.locationList[1].code"_s, u"obj.locationList[1].subLocation[0].code"_s,
          u"obj.locationList[1].subLocation[1].code"_s,
          u"obj.locationList[1].subLocation[2].code"_s},
         [=](const QByteArray& body) {
             return errorOf(esimaccess::readLocations(samples::reply(body)));
         }},
    };
}

/// Members the contract documents and Simstock does not read at all, or reads in any form.
bool isIgnored(const QString& path)
{
    const QString name = path.section(u'.', -1);
    const auto isOneOf = [&name](const QStringList& names) { return names.contains(name); };
    if (path.startsWith(u"obj.packageList"_s))
        return isOneOf({u"locationName"_s, u"locationLogo"_s});
    if (path.startsWith(u"obj.locationList"_s))
        return isOneOf({u"type"_s}) || (path.contains(u"subLocation["_s) && name == u"name"_s);
    if (path.startsWith(u"obj.esimList[0].packageList[0]."_s))
        return isOneOf(
            {u"slug"_s, u"duration"_s, u"volume"_s, u"esimTranNo"_s, u"transactionId"_s});
    if (path.startsWith(u"obj.pager"_s))
        return true;
    return path.startsWith(u"obj.esimList"_s) &&
           isOneOf({u"imsi"_s, u"qrCodeUrl"_s, u"shortUrl"_s, u"fupPolicy"_s, u"dataType"_s,
                    u"activeType"_s});
}

/// Kinds that are read besides the documented one (contract: "accept bool").
bool isCoercion(const QString& path, const QJsonValue& by)
{
    return path.endsWith(u".supportTopUpType"_s) && by.isBool();
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void missing_data() { everyPlace(); }
    /// Required: an error that names the path. Otherwise: the documented default.
    void missing()
    {
        QFETCH(int, subject);
        QFETCH(int, place);
        const auto all = subjects();
        const auto& what = all.at(subject);
        const auto document = QJsonDocument::fromJson(what.good).object();
        QList<Place> places;
        collect(document, {}, places);
        const auto path = pathOf(places.at(place));
        const auto body =
            QJsonDocument(changed(document, places.at(place), {}).toObject()).toJson();
        const auto error = what.read(body);
        QCOMPARE(error.has_value(), what.required.contains(path));
        if (error) {
            QCOMPARE(error->kind, ErrorKind::Protocol);
            QCOMPARE(error->detail, u"Missing: "_s + path);
        }
    }

    void wrongType_data() { everyPlace(); }
    /// Every other kind of value: an error that names the path, or a documented coercion.
    void wrongType()
    {
        QFETCH(int, subject);
        QFETCH(int, place);
        const auto all = subjects();
        const auto& what = all.at(subject);
        const auto document = QJsonDocument::fromJson(what.good).object();
        QList<Place> places;
        collect(document, {}, places);
        const auto path = pathOf(places.at(place));
        QJsonValue original = document;
        for (const auto& step : places.at(place))
            original = std::holds_alternative<QString>(step)
                           ? original.toObject().value(std::get<QString>(step))
                           : original.toArray().at(std::get<int>(step));
        const QJsonValue others[] = {QJsonValue::Null, true,          7.5,
                                     u"x"_s,           QJsonArray{1}, QJsonObject{{u"k"_s, 1}}};
        for (const auto& other : others) {
            if (other.type() == original.type())
                continue;
            const auto body =
                QJsonDocument(changed(document, places.at(place), other).toObject()).toJson();
            const auto error = what.read(body);
            if (error)
                QCOMPARE(error->kind, ErrorKind::Protocol);
            if (error && !error->detail.contains(path) && path != u"errorCode"_s)
                QFAIL(qPrintable(path + u" -> "_s + error->detail));
            // Not required and null in the sample or now: the default.
            const bool isDefault = other.isNull() && !what.required.contains(path);
            const bool mayPass = isIgnored(path) || isCoercion(path, other) ||
                                 (original.isNull() && other.isString());
            if (isDefault)
                QVERIFY2(!error, qPrintable(path));
            else if (what.required.contains(path) || !mayPass)
                QVERIFY2(error, qPrintable(path + u" as kind %1"_s.arg(other.type())));
        }
    }

    void cutAnywhere()
    {
        for (const auto& what : subjects()) {
            QVERIFY(!what.read(what.good));
            for (qsizetype length = 0; length < what.good.trimmed().size(); length += 3) {
                const auto error = what.read(what.good.first(length));
                QVERIFY(error);
                QCOMPARE(error->kind, ErrorKind::Protocol);
            }
        }
    }
    void otherRoots()
    {
        for (const auto& what : subjects()) {
            for (const char* root :
                 {"[]", "null", "5", "\"x\"", "true", "", "<html></html>", "{}"}) {
                const auto error = what.read(root);
                QVERIFY(error);
                QCOMPARE(error->kind, ErrorKind::Protocol);
            }
        }
    }

private:
    static void everyPlace()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("place");
        const auto all = subjects();
        for (int s = 0; s < all.size(); ++s) {
            QList<Place> places;
            collect(QJsonDocument::fromJson(all.at(s).good).object(), {}, places);
            QVERIFY(places.size() > 3);
            for (int p = 0; p < places.size(); ++p)
                QTest::addRow("%s %s", all.at(s).name, qPrintable(pathOf(places.at(p)))) << s << p;
        }
    }
};

SIMSTOCK_TEST_MAIN(TestFields, QCoreApplication)
#include "tst_esimaccessfields.moc"

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/sandbox/esimaccess/answers.h"

#include <QJsonDocument>

namespace simstock::sandbox::esimaccess {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow {
    QStringView code;
    QStringView words;
};

constexpr CodeRow codes[] = {
    {u"000001", u"Server error"},
    {u"000101", u"Request header (mandatory) is null"},
    {u"000102", u"Wrong request header format"},
    {u"000103", u"This https request method (get/post ) is not supported"},
    {u"000104", u"Request in invalid JSON format"},
    {u"000105", u"Request parameters (mandatory) are not contained"},
    {u"000106", u"Request parameter (mandatory) is null"},
    {u"000107", u"The length of the request parameter does not meet the requirement."},
    {u"101001", u"The timestamp of the request has expired."},
    {u"101002", u"This IP is in the blocklist."},
    {u"101003", u"Request signature mismatch."},
    {u"200002", u"This operation is not allowed due to the order status."},
    {u"200005", u"Package price error. Check price."},
    {u"200006", u"Total order price amount is wrong. Check prices."},
    {u"200007", u"Insufficient account balance"},
    {u"200008", u"Order parameters error, please contact customer service."},
    {u"200009", u"Abnormal order status"},
    {u"200010", u"Profile is being downloaded for the order."},
    {u"200011",
     u"Insufficient available Profiles for the package, please contact the customer service."},
    {u"310201", u"The bundle.code does not exist."},
    {u"310211", u"The data_plan_location.id does not exist."},
    {u"310221", u"The currencyId does not exist."},
    {u"310231", u"The carrierId does not exist."},
    {u"310241", u"The packageCode does not exist."},
    {u"310243", u"The package does not exist."},
    {u"310251", u"The vendor does not exist."},
    {u"310272", u"The orderNo does not exist."},
    {u"310402", u"The transactionId exists already."},
    {u"310403", u"The ICCID does not exist in the order."},
    {u"401001", u"Access code is not valid."},
    {u"404", u"Not Found"},
    {u"900001", u"The system is busy, please try again later."},
};

QString wordsOf(const QString& code)
{
    for (const auto& row : codes) {
        if (row.code == code)
            return row.words.toString();
    }
    return u"Unknown error"_s;
}

} // namespace

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpReply toReply(const Outcome& outcome)
{
    if (!outcome)
        return refusalReply(outcome.error());
    return {200, R"({"success":true,"errorCode":"0","errorMsg":null,"obj":)" + *outcome + '}'};
}

HttpReply refusalReply(const Refusal& refusal, int status)
{
    const auto message = compact(
        {{u"errorMsg"_s, refusal.message.isEmpty() ? wordsOf(refusal.code) : refusal.message}});
    return {status, R"({"success":false,"errorCode":")" + refusal.code.toUtf8() + R"(",)" +
                        message.mid(1, message.size() - 2) + R"(,"obj":null})"};
}

} // namespace simstock::sandbox::esimaccess

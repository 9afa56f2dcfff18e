// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/orders.h"

#include "providers/troveana/envelope.h"
#include "providers/troveana/esims.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

bool isWord(QStringView said, QLatin1StringView word)
{
    return said.compare(word, Qt::CaseInsensitive) == 0;
}

/// The eSIMs of a result; one that cannot be read does not lose the others.
class Collector {
public:
    Collector(OrderRow& order, const AccountId& account, const QDateTime& now)
        : m_order(order), m_account(account), m_now(now)
    {
    }
    void take(const json::Value& value)
    {
        if (value.kind() == json::Kind::Array) {
            value.forEach([this](const json::Value& item) {
                if (item.kind() == json::Kind::Object)
                    takeObject(item);
                return true;
            });
        } else if (value.kind() == json::Kind::Object) {
            takeObject(value);
        }
    }
    void takeOne(const json::Value& value)
    {
        auto esim = readEsim(value, m_order.id, m_account, m_now);
        if (!esim)
            return;
        // An order's result says nothing of the eSIM's own state; that it is there is the order's.
        if (m_order.state == OrderState::Completed && esim->hasCode)
            esim->state = EsimState::ReadyToInstall;
        else
            esim->state = EsimState::BeingPrepared;
        esim->vendorStates.clear();
        if (!esim->boughtAt.isValid())
            esim->boughtAt = m_order.at;
        if (esim->offer.isEmpty())
            esim->offer = m_order.offer;
        esim->order = m_order.id;
        esim->key.id = esimId(esim->iccid, m_order.id);
        m_order.esims.append(std::move(*esim));
    }

private:
    void takeObject(const json::Value& object)
    {
        json::Problem ignored;
        const json::Fields fields(object, ignored);
        if (fields.find("iccid")) {
            takeOne(object);
            return;
        }
        const auto list = fields.find(fields.present({"esims", "items", "list", "results"}));
        if (list && list->kind() == json::Kind::Array)
            list->forEach([this](const json::Value& item) {
                if (item.kind() == json::Kind::Object)
                    takeOne(item);
                return true;
            });
    }

    OrderRow& m_order;
    const AccountId& m_account;
    const QDateTime& m_now;
};

void readPurchase(OrderRow& order, const json::Fields& fields)
{
    order.offer = OfferCode(textOf(fields, {"item", "packageId"}));
    const auto count = fields.integerOrText("quantity", {1, 1'000'000});
    order.quantity = static_cast<int>(count.value_or(0));
    const QString word = textOf(fields, {"currency", "currencyCode"});
    const auto currency = word.isEmpty() ? Currency::usd() : Currency::fromCode(word);
    if (currency)
        order.charged =
            fields.maybeMoney(fields.present({"totalPrice", "totalAmount", "amount", "charged"}),
                              *currency, json::Sign::NotNegative, json::MoneyForm::NumberOrText);
}

} // namespace

OrderState orderStateOf(QStringView word)
{
    const QStringView said = word.trimmed();
    if (isWord(said, "COMPLETED"_L1))
        return OrderState::Completed;
    if (isWord(said, "FAILED"_L1) || isWord(said, "CANCELLED"_L1) || isWord(said, "CANCELED"_L1))
        return OrderState::Failed;
    return OrderState::Preparing;
}

Result<OrderRow> readOrder(const json::Value& item, const AccountId& account, const QDateTime& now)
{
    json::Problem problem;
    const json::Fields fields(item, problem);
    json::Problem ignored;
    const json::Fields lenient(item, ignored);
    OrderRow order;
    order.id = VendorOrderId(fields.identifier("trackingId"));
    order.word = textOf(lenient, {"status", "orderStatus"}).left(100);
    order.state = orderStateOf(order.word);
    order.at = lenient.maybeTime(lenient.present({"orderRequestTime", "createTime", "createdAt"}));
    readPurchase(order, lenient);
    Collector collector(order, account, now);
    if (const auto result = lenient.find("result"))
        collector.take(*result);
    else if (lenient.find("iccid"))
        collector.takeOne(item);
    return problem.unlessFound(std::move(order));
}

Result<OrderRow> readDetails(HttpReply reply, const AccountId& account, const QDateTime& now)
{
    return decodeData(std::move(reply), [&](const json::Value& data, json::Problem& problem) {
        auto order = readOrder(data, account, now);
        if (order)
            return std::move(*order);
        problem.report(order.error().detail);
        return OrderRow();
    });
}

} // namespace simstock::troveana

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/whitelabel/ordering.h"

#include "providers/whitelabel/offers.h"
#include "providers/whitelabel/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simstock::whitelabel {

namespace {

constexpr int maxQuantity = 50; // the vendor states none; a slip of the hand stays small
constexpr int maxDays = 365;
constexpr int maxKeyLength = 50;
/// An order whose time is a little off still belongs to its window's neighbourhood: the list is
/// read on this far before it ends.
constexpr qint64 windowSlackSeconds = 3600;

Error cannotOrder(const QString& sentence)
{
    return makeError(ErrorKind::Rejected, sentence, {});
}

std::optional<Error> faultIn(const OrderRequest& request)
{
    if (request.quantity < 1 || request.quantity > maxQuantity)
        return cannotOrder(
            Words::tr("An order can have 1 to %1 eSIMs. Nothing was sent.").arg(maxQuantity));
    if (request.offer.isDayPlan() && (request.days < 1 || request.days > maxDays))
        return cannotOrder(
            Words::tr("A day plan can have 1 to %1 days. Nothing was sent.").arg(maxDays));
    if (request.offer.code.isEmpty())
        return cannotOrder(Words::tr("The plan has no code. Refresh the catalogue."));
    if (request.customerName.trimmed().isEmpty() || !request.customerEmail.contains(u'@'))
        return cannotOrder(Words::tr("This vendor needs the customer's name and e-mail address. "
                                     "Nothing was sent."));
    if (request.idempotencyKey.isEmpty() || request.idempotencyKey.size() > maxKeyLength)
        return cannotOrder(
            Words::tr("The order has no valid number of its own. Nothing was sent."));
    return std::nullopt;
}

Call<Page<OrderRow>> askPage(const std::shared_ptr<Session>& session, int page)
{
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"limit"_s, QString::number(rowsPerPage));
    return session->read<Page<OrderRow>>(
        {.key = "orders"_L1, .query = query, .limits = HttpLimits::list()},
        [account = session->account(), now = session->clock().now()](HttpReply reply) {
            return decodePage(std::move(reply), {"orders", "items"}, [&](const json::Value& item) {
                return readOrderRow(item, account, now);
            });
        });
}

bool isOlder(const OrderRow& row, const QDateTime& time)
{
    return row.found.at.isValid() && row.found.at < time;
}

/// Orders without a time stay in: they must not look absent.
bool isOutside(const OrderRow& row, const TimeWindow& window)
{
    return row.found.at.isValid() && (row.found.at < window.from || row.found.at > window.to);
}

} // namespace

Call<OrderList> listOrders(const std::shared_ptr<Session>& session, const TimeWindow& window)
{
    struct Seen {
        OrderList list;
        qint64 pages = 0;
        int page = 0;
        bool enough = false;
    };
    auto seen = std::make_shared<Seen>();
    const auto oldest = window.from.addSecs(-windowSlackSeconds);
    auto ask = [session, seen, oldest](int page) {
        if (seen->enough)
            return Call<Page<OrderRow>>::ready(Page<OrderRow>{});
        return transform(askPage(session, page), [seen, page, oldest](Result<Page<OrderRow>> read) {
            if (read) {
                const auto& rows = read->rows;
                seen->page = page;
                seen->pages = read->info.totalPages;
                seen->enough = !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(),
                                                              [&oldest](const OrderRow& row) {
                                                                  return isOlder(row, oldest);
                                                              });
            }
            return read;
        });
    };
    auto walk = PageWalk<OrderRow>::run(
        session->clock(), ask, [](const OrderRow& row) { return row.found.id.text(); },
        [seen, session](QList<OrderRow> rows) {
            for (const auto& row : rows)
                session->learned().order(row);
            seen->list.rows += rows;
        });
    return transform(std::move(walk), [seen, window](Result<qint64> end) -> Result<OrderList> {
        if (!end)
            return failure(std::move(end.error()));
        seen->list.complete = seen->enough || seen->page >= seen->pages;
        seen->list.rows.removeIf([&window](const OrderRow& row) { return isOutside(row, window); });
        return std::move(seen->list);
    });
}

Call<OrderRow> askOrder(const std::shared_ptr<Session>& session, const VendorOrderId& id)
{
    const auto ask = [session](const QString& number) {
        return session->read<OrderRead>(
            {.key = "orders.one"_L1, .values = {{u"id"_s, number}}},
            [account = session->account(), now = session->clock().now()](HttpReply reply) {
                return readOrder(std::move(reply), account, now);
            });
    };
    auto read = chain(ask(id.text()), [ask](const OrderRead& first) {
        return first.redirectTo.isEmpty() ? Call<OrderRead>::ready(first) : ask(first.redirectTo);
    });
    return transform(std::move(read), [session](Result<OrderRead> last) -> Result<OrderRow> {
        if (!last)
            return failure(std::move(last.error()));
        if (!last->redirectTo.isEmpty())
            return failure(ErrorKind::Protocol, u"the order was redirected twice"_s);
        session->learned().order(last->row);
        return std::move(last->row);
    });
}

OrderingRules Ordering::rules() const
{
    OrderingRules rules;
    rules.maxQuantity = maxQuantity;
    rules.maxDays = maxDays;
    rules.customerRequired = true;
    rules.vendorMailsCustomer = true;
    // Seen in public code only: a person says that it holds (decisions.md 1).
    rules.resendWithSameKey = m_session->setting(u"keyProven"_s) == u"1"_s;
    rules.brandProfiles = true;
    return rules;
}

Result<PreparedAct> Ordering::prepareOrder(const OrderRequest& request) const
{
    if (const auto fault = faultIn(request))
        return failure(*fault);
    QJsonObject body{{u"plan_id"_s, toWireId(request.offer.code.text())},
                     {u"quantity"_s, request.quantity},
                     {u"end_customer_email"_s, request.customerEmail.trimmed()},
                     {u"customer_name"_s, request.customerName.trimmed()}};
    if (const auto provider = fromAlias(request.offer.alias).provider; !provider.isEmpty())
        body.insert(u"provider_id"_s, provider);
    if (!request.brandProfile.isEmpty())
        body.insert(u"reseller_profile_id"_s, request.brandProfile);
    if (request.offer.isDayPlan())
        body.insert(u"periodNum"_s, request.days);
    return m_session->prepare(ActKind::Order, "orders.create"_L1, {}, toBody(body),
                              request.idempotencyKey);
}

Call<OrderStanding> Ordering::fetchOrder(const VendorOrderId& id, int quantity)
{
    return transform(askOrder(m_session, id),
                     [quantity](Result<OrderRow> row) -> Result<OrderStanding> {
                         if (!row)
                             return failure(std::move(row.error()));
                         return standingOf(*row, quantity);
                     });
}

Call<QList<FoundOrder>> Ordering::fetchOrders(const OrderSearch& search)
{
    return transform(
        listOrders(m_session, search.window),
        [](Result<OrderList> list) -> Result<QList<FoundOrder>> {
            if (!list)
                return failure(std::move(list.error()));
            if (!list->complete) // an order that was cut off must not look absent
                return failure(ErrorKind::Protocol, u"the list of orders is not complete"_s);
            QList<FoundOrder> orders;
            for (auto& row : list->rows)
                orders.append(std::move(row.found));
            std::stable_sort(orders.begin(), orders.end(),
                             [](const FoundOrder& a, const FoundOrder& b) { return a.at > b.at; });
            return orders;
        });
}

Call<bool> Ordering::setCustomer(const VendorOrderId& order, const QString& name,
                                 const QString& email)
{
    const QJsonObject body{{u"customer_name"_s, name.trimmed()},
                           {u"customer_email"_s, email.trimmed()}};
    auto changed = m_session->change(
        {.key = "orders.update"_L1, .values = {{u"id"_s, order.text()}}, .body = toBody(body)});
    return transform(std::move(changed), [](Result<HttpReply> reply) -> Result<bool> {
        if (!reply)
            return failure(std::move(reply.error()));
        return openReply(std::move(*reply)).map([](const Envelope&) { return true; });
    });
}

} // namespace simstock::whitelabel

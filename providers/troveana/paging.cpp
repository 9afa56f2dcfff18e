// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/paging.h"

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

void readPagination(PageFrame& frame, const json::Value& data)
{
    json::Problem ignored; // a page without this is still a page
    const auto pagination =
        data.kind() == json::Kind::Object ? data.find("pagination") : std::nullopt;
    if (!pagination || pagination->kind() != json::Kind::Object) {
        // Nobody says whether there is more: a full page is worth another question, a bare array
        // is everything.
        frame.hasNext = data.kind() == json::Kind::Object && frame.rows >= pageSize;
        return;
    }
    const json::Fields fields(*pagination, ignored);
    frame.total = std::max<qint64>(fields.integerOrText("totalItems").value_or(0), 0);
    const auto hasNext = fields.booleanOrText("hasNextPage");
    frame.hasNext = hasNext.value_or(frame.rows >= pageSize);
}

} // namespace

Result<PageFrame> readFrame(HttpReply reply, const std::function<Status(const json::Value&)>& onRow)
{
    const qint64 bytes = reply.body.size();
    return decodeData(std::move(reply), [&](const json::Value& data, json::Problem& problem) {
        PageFrame frame;
        frame.bytes = bytes;
        const auto eachRow = [&](const json::Value& item) {
            ++frame.rows;
            if (auto status = onRow(item); !status) {
                ++frame.unreadable;
                if (!frame.fault)
                    frame.fault = std::move(status.error());
            }
            return true;
        };
        if (data.kind() == json::Kind::Array) {
            data.forEach(eachRow);
        } else {
            const json::Fields fields(data, problem);
            fields.forEach(fields.present({"items", "content", "list", "rows"}), eachRow);
        }
        readPagination(frame, data);
        return frame;
    });
}

HttpRequest pageRequest(const QString& path, QUrlQuery filter, int page, QLatin1StringView sortBy,
                        QLatin1StringView sortOrder)
{
    filter.addQueryItem(u"page"_s, QString::number(page));
    filter.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    filter.addQueryItem(u"sortBy"_s, QString(sortBy));
    filter.addQueryItem(u"sortOrder"_s, QString(sortOrder));
    HttpRequest request;
    request.path = path;
    request.query = filter;
    request.limits = HttpLimits::list();
    return request;
}

} // namespace simstock::troveana

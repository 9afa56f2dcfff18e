// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/capabilities.h"
#include "providers/troveana/envelope.h"
#include "providers/troveana/line.h"

#include <QSet>

#include <algorithm>

namespace simstock::troveana {

inline constexpr int pageSize = 100; ///< the vendor's limit

/// What stands around the rows of one page.
struct PageFrame {
    int rows = 0;
    int unreadable = 0;         ///< rows that could not be read; the others stay
    std::optional<Error> fault; ///< of the first of them
    bool hasNext = false;
    qint64 total = 0; ///< 0 = not stated
    qint64 bytes = 0;
};

/// The frame of an answer; onRow gets each row and says what was wrong with it. data is
/// {items, pagination}, or the bare array.
Result<PageFrame> readFrame(HttpReply reply,
                            const std::function<Status(const json::Value&)>& onRow);

/// page, pageSize and the order of rows, beside what the filter says already.
HttpRequest pageRequest(const QString& path, QUrlQuery filter, int page, QLatin1StringView sortBy,
                        QLatin1StringView sortOrder);

template <typename T>
struct PageOf {
    QList<T> rows;
    PageFrame frame;
};

/// What a walk over all pages needs to know. readRow and keyOf hold values only.
template <typename T>
struct PagePlan {
    std::function<HttpRequest(int page)> ask;
    std::function<Result<T>(const json::Value&)> readRow;
    std::function<QString(const T&)> keyOf;
    /// At most 1,000 rows nobody has seen before; false ends the walk early as complete.
    std::function<bool(QList<T>, ListProgress)> onRows;
};

/// Page after page while there is a next one; each row is handed over once. Ends as not complete at
/// 10 minutes, 20,000 pages, 2,000,000 rows, a page that brings nothing new although more is
/// promised (hostile.md 83 to 86), or when a row could not be read. Not one readable row on the
/// first page is an error.
template <typename T>
class PageWalk : public std::enable_shared_from_this<PageWalk<T>> {
public:
    PageWalk(Line line, PagePlan<T> plan, Answer<ListEnd> answer)
        : m_line(std::move(line)),
          m_plan(std::move(plan)),
          m_answer(std::move(answer)),
          m_start(m_line.clock().monotonic())
    {
    }

    void askNext()
    {
        m_call = m_line.read<PageOf<T>>(
            m_plan.ask(++m_page), [readRow = m_plan.readRow](HttpReply reply) -> Result<PageOf<T>> {
                PageOf<T> page;
                auto frame = readFrame(std::move(reply), [&](const json::Value& item) -> Status {
                    auto row = readRow(item);
                    if (!row)
                        return failure(std::move(row.error()));
                    page.rows.append(std::move(*row));
                    return {};
                });
                if (!frame)
                    return failure(std::move(frame.error()));
                page.frame = std::move(*frame);
                return page;
            });
        m_call.onDone([this](Result<PageOf<T>> page) {
            const auto alive = this->shared_from_this(); // who takes the rows may drop the Call
            if (!page)
                m_answer.finish(failure(std::move(page.error())));
            else
                take(std::move(*page));
        });
    }

private:
    static constexpr int maxPages = 20'000;
    static constexpr qint64 maxItems = 2'000'000;
    static constexpr milliseconds maxTime{600'000};
    static constexpr qsizetype batchSize = 1'000;

    void take(PageOf<T> page)
    {
        const auto& frame = page.frame;
        if (m_page == 1 && page.rows.isEmpty() && frame.fault) {
            m_answer.finish(failure(*frame.fault));
            return;
        }
        m_complete = m_complete && frame.unreadable == 0;
        m_bytes += frame.bytes;
        page.rows.removeIf([this](const T& row) {
            const QString key = m_plan.keyOf(row);
            return m_known.contains(key) || (m_known.insert(key), false);
        });
        const bool isNew = !page.rows.isEmpty();
        if (!handOver(page.rows, frame.total))
            return;
        if (!frame.hasNext) {
            end();
            return;
        }
        const bool isOver = m_page >= maxPages || m_items >= maxItems ||
                            m_line.clock().monotonic() - m_start >= maxTime;
        if (!isNew || isOver) {
            m_complete = false;
            end();
            return;
        }
        askNext();
    }

    /// False when that was the end.
    bool handOver(const QList<T>& rows, qint64 total)
    {
        for (qsizetype from = 0; from < rows.size(); from += batchSize) {
            auto batch = rows.mid(from, batchSize);
            m_items += batch.size();
            const bool goOn =
                !m_plan.onRows || m_plan.onRows(std::move(batch), {m_items, total, m_bytes});
            if (!m_answer.isWanted())
                return false;
            if (!goOn) {
                end();
                return false;
            }
        }
        return true;
    }

    void end() { m_answer.finish(ListEnd{.items = m_items, .complete = m_complete}); }

    Line m_line;
    PagePlan<T> m_plan;
    Answer<ListEnd> m_answer;
    milliseconds m_start;
    Call<PageOf<T>> m_call;
    QSet<QString> m_known;
    int m_page = 0;
    qint64 m_items = 0;
    qint64 m_bytes = 0;
    bool m_complete = true;
};

template <typename T>
Call<ListEnd> walkPages(const Line& line, PagePlan<T> plan)
{
    Answer<ListEnd> answer;
    auto call = answer.call();
    auto walk = std::make_shared<PageWalk<T>>(line, std::move(plan), answer);
    answer.keep(walk);
    walk->askNext();
    return call;
}

} // namespace simstock::troveana

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/call.h"
#include "models/core/clock.h"
#include "providers/whitelabel/looserow.h"

#include <QSet>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace simstock::whitelabel {

/// One page of a list, with what the vendor says of the others.
template <typename T>
struct Page {
    QList<T> rows;
    qint64 received = 0; ///< also those that are not understood
    Pagination info;
};

/// A page of a list as read(Value) -> std::optional<T> understands its rows; Protocol when the
/// answer has no such list.
template <typename F>
auto readPage(const Envelope& envelope, Names nouns, F read)
    -> Result<Page<typename std::invoke_result_t<F, const json::Value&>::value_type>>
{
    using T = typename std::invoke_result_t<F, const json::Value&>::value_type;
    const auto list = envelope.list(nouns);
    if (!list)
        return failure(missingList(nouns));
    return Page<T>{.rows = readSome(*list, read),
                   .received = countItems(*list),
                   .info = readPagination(envelope)};
}

/// The same of an answer, which must be a success.
template <typename F>
auto decodePage(HttpReply reply, Names nouns, F read)
    -> decltype(readPage(std::declval<Envelope>(), nouns, read))
{
    const auto envelope = openReply(std::move(reply));
    if (!envelope)
        return failure(envelope.error());
    return readPage(*envelope, nouns, read);
}

/// What is asked of each page; the largest the contract knows.
inline constexpr int rowsPerPage = 100;

QUrlQuery pageQuery(int page);

/// Where a walk stops though the vendor has more (decisions.md 13).
struct WalkBounds {
    qint64 rows = 2'000'000;
    int pages = 20'000;
    milliseconds time{10 * 60'000};
};

/// Reads a list page by page until the vendor says it ends, a page is shorter than the limit the
/// vendor reports, or brings nothing new. Answers with the number of rows.
template <typename T>
class PageWalk : public std::enable_shared_from_this<PageWalk<T>> {
public:
    using Ask = std::function<Call<Page<T>>(int page)>;
    using OnRows = std::function<void(QList<T>)>;
    using Key = std::function<QString(const T&)>;

    static Call<qint64> run(Clock& clock, Ask ask, Key key, OnRows onRows, WalkBounds bounds = {})
    {
        Answer<qint64> answer;
        auto call = answer.call();
        const auto walk = std::make_shared<PageWalk>(clock, std::move(ask), std::move(key),
                                                     std::move(onRows), bounds, answer);
        answer.keep(walk);
        walk->askNext();
        return call;
    }

    PageWalk(Clock& clock, Ask ask, Key key, OnRows onRows, WalkBounds bounds,
             Answer<qint64> answer)
        : m_clock(clock),
          m_ask(std::move(ask)),
          m_key(std::move(key)),
          m_onRows(std::move(onRows)),
          m_bounds(bounds),
          m_answer(std::move(answer)),
          m_deadline(clock.monotonic() + bounds.time)
    {
    }

private:
    void askNext()
    {
        ++m_page;
        m_call = m_ask(m_page);
        m_call.onDone([this](Result<Page<T>> page) { take(std::move(page)); });
    }

    void take(Result<Page<T>> page)
    {
        const auto keep = this->shared_from_this(); // the taker of the rows may drop the call
        if (!page) {
            m_answer.finish(failure(std::move(page.error())));
            return;
        }
        if (m_page == 1 && page->rows.isEmpty() && page->received > 0) {
            m_answer.finish(failure(notUnderstood(QStringLiteral("the list"))));
            return;
        }
        auto fresh = takeFresh(page->rows);
        const bool goesOn = !fresh.isEmpty() && !isLast(*page);
        m_received += page->received;
        m_rows += fresh.size();
        if (!fresh.isEmpty() && m_onRows)
            m_onRows(std::move(fresh));
        if (!m_answer.isWanted())
            return;
        if (!goesOn || isBeyondBounds())
            m_answer.finish(m_rows);
        else
            askNext();
    }

    QList<T> takeFresh(QList<T>& rows)
    {
        QList<T> fresh;
        for (auto& row : rows) {
            const QString key = m_key(row);
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            fresh.append(std::move(row));
        }
        return fresh;
    }

    [[nodiscard]] bool isLast(const Page<T>& page) const
    {
        if (page.info.totalPages > 0)
            return m_page >= page.info.totalPages;
        if (page.info.total > 0)
            return m_received + page.received >= page.info.total;
        return page.received < page.info.limit;
    }

    [[nodiscard]] bool isBeyondBounds() const
    {
        return m_rows >= m_bounds.rows || m_page >= m_bounds.pages ||
               m_clock.monotonic() >= m_deadline;
    }

    Clock& m_clock;
    Ask m_ask;
    Key m_key;
    OnRows m_onRows;
    WalkBounds m_bounds;
    Answer<qint64> m_answer;
    milliseconds m_deadline;
    int m_page = 0;
    qint64 m_received = 0;
    qint64 m_rows = 0;
    QSet<QString> m_seen;
    Call<Page<T>> m_call;
};

/// The rows of all pages at once, for lists a person keeps by hand.
template <typename T>
Call<QList<T>> collectPages(Clock& clock, typename PageWalk<T>::Ask ask,
                            typename PageWalk<T>::Key key, WalkBounds bounds = {})
{
    const auto all = std::make_shared<QList<T>>();
    auto walk = PageWalk<T>::run(
        clock, std::move(ask), std::move(key), [all](QList<T> rows) { *all += rows; }, bounds);
    return transform(std::move(walk), [all](const Result<qint64>& end) -> Result<QList<T>> {
        if (!end)
            return failure(end.error());
        return std::move(*all);
    });
}

} // namespace simstock::whitelabel

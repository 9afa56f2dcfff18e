// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/esimwalk.h"

#include "providers/esimaccess/esims.h"
#include "providers/esimaccess/words.h"

#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

constexpr int sliceDays = 30;
constexpr int maxPagesOfSlice = 10'000; // the vendor's limit for pageNum
constexpr int maxPages = 20'000;
constexpr qint64 maxItems = 2'000'000;
constexpr milliseconds maxTime{600'000};
constexpr qint64 secondsOfMinute = 60;

/// The request has no seconds: the start goes down and the end up to a full minute.
QDateTime floorToMinute(const QDateTime& time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % secondsOfMinute, Qt::UTC);
}

std::deque<TimeWindow> slicesOf(const TimeWindow& window)
{
    std::deque<TimeWindow> slices;
    const QDateTime from = floorToMinute(window.from);
    QDateTime to = floorToMinute(window.to.addSecs(secondsOfMinute - 1));
    while (to > from) {
        const QDateTime start = std::max(from, to.addDays(-sliceDays));
        slices.push_back({start, to});
        to = start;
    }
    return slices;
}

class Walk : public std::enable_shared_from_this<Walk> {
public:
    Walk(std::shared_ptr<Session> session, const TimeWindow& window, InventoryPort::OnEsims onEsims,
         Answer<ListEnd> answer)
        : m_session(std::move(session)),
          m_slices(slicesOf(window)),
          m_onEsims(std::move(onEsims)),
          m_answer(std::move(answer)),
          m_start(m_session->clock().monotonic()),
          m_single(m_slices.size() == 1)
    {
    }

    void askNext()
    {
        const TimeWindow& slice = m_slices.front();
        m_call = m_session->read<EsimPage>(
            {QString(esimQueryPath),
             {{u"startTime"_s, toQueryTime(slice.from)},
              {u"endTime"_s, toQueryTime(slice.to)},
              {u"pager"_s, pager(++m_page, largestPage)}},
             HttpLimits::list()},
            [account = m_session->account(), now = m_session->clock().now()](HttpReply reply) {
                return readEsimPage(std::move(reply), account, now);
            });
        m_call.onDone([this](Result<EsimPage> page) {
            const auto alive = shared_from_this(); // the handler of the eSIMs may drop the Call
            if (!page)
                m_answer.finish(failure(std::move(page.error())));
            else
                take(std::move(*page));
        });
    }

private:
    void take(EsimPage page)
    {
        ++m_pages;
        const qsizetype count = page.esims.size();
        page.esims.removeIf(
            [this](const Esim& esim) { return std::exchange(m_known[esim.key.id], true); });
        const bool isNew = !page.esims.isEmpty();
        m_ofSlice += count;
        m_items += page.esims.size();
        m_bytes += page.bytes;
        const bool isLast =
            count == 0 || (page.total ? m_ofSlice >= *page.total : count < largestPage);
        if (isNew && m_onEsims)
            m_onEsims(std::move(page.esims),
                      {m_items, m_single ? page.total.value_or(0) : 0, m_bytes});
        if (!m_answer.isWanted())
            return;
        if (!isLast && (!isNew || m_page >= maxPagesOfSlice))
            m_complete = false;
        if (isLast || !isNew || m_page >= maxPagesOfSlice)
            nextSlice();
        else
            goOn();
    }

    void nextSlice()
    {
        m_slices.pop_front();
        m_page = 0;
        m_ofSlice = 0;
        if (m_slices.empty())
            m_answer.finish(ListEnd{.items = m_items, .complete = m_complete});
        else
            goOn();
    }

    void goOn()
    {
        const bool isOver = m_pages >= maxPages || m_items >= maxItems ||
                            m_session->clock().monotonic() - m_start >= maxTime;
        if (isOver)
            m_answer.finish(ListEnd{.items = m_items, .complete = false});
        else
            askNext();
    }

    std::shared_ptr<Session> m_session;
    std::deque<TimeWindow> m_slices;
    InventoryPort::OnEsims m_onEsims;
    Answer<ListEnd> m_answer;
    milliseconds m_start;
    bool m_single;
    Call<EsimPage> m_call;
    QHash<VendorEsimId, bool> m_known;
    int m_page = 0;
    int m_pages = 0;
    qint64 m_ofSlice = 0;
    qint64 m_items = 0;
    qint64 m_bytes = 0;
    bool m_complete = true;
};

} // namespace

QString toQueryTime(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm") + u"+00:00"_s;
}

Call<ListEnd> walkEsims(std::shared_ptr<Session> session, const TimeWindow& window,
                        InventoryPort::OnEsims onEsims)
{
    if (!window.from.isValid() || !window.to.isValid() || window.from > window.to)
        return Call<ListEnd>::ready(failure(makeError(
            ErrorKind::Rejected,
            Words::tr("The time span is not valid. Choose a start before the end."), {})));
    Answer<ListEnd> answer;
    auto call = answer.call();
    if (slicesOf(window).empty()) {
        answer.finish(ListEnd{});
        return call;
    }
    auto walk = std::make_shared<Walk>(std::move(session), window, std::move(onEsims), answer);
    answer.keep(walk);
    walk->askNext();
    return call;
}

} // namespace simstock::esimaccess

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/httpclient.h"

#include "providers/http/readjob.h"
#include "providers/http/spendjob.h"

namespace simstock {

class HttpClient::Private {
public:
    Private(QUrl baseUrl, HttpOptions options, Clock& clock)
        : m_session(std::move(baseUrl), std::move(options), clock)
    {
    }
    ~Private()
    {
        const auto jobs = std::exchange(m_jobs, {});
        for (const auto& weak : jobs) {
            if (const auto job = weak.lock())
                job->cancel();
        }
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    template <typename Job, typename T>
    Call<T> run(const HttpRequest& request)
    {
        std::erase_if(m_jobs, [](const auto& job) { return job.expired(); });
        Answer<T> answer;
        auto call = answer.call();
        auto job = std::make_shared<Job>(m_session, request, answer);
        answer.keep(job); // the job lives as long as the call does
        m_jobs.push_back(job);
        job->start();
        return call;
    }

    HttpSession m_session;
    std::vector<std::weak_ptr<HttpJob>> m_jobs;
};

HttpClient::HttpClient(QUrl baseUrl, HttpOptions options, Clock& clock)
    : d(std::make_unique<Private>(std::move(baseUrl), std::move(options), clock))
{
}

HttpClient::~HttpClient() = default;

Call<HttpReply> HttpClient::read(const HttpRequest& request)
{
    return d->run<ReadJob, HttpReply>(request);
}

Call<SpendReply> HttpClient::sendOnce(const HttpRequest& request)
{
    return d->run<SpendJob, SpendReply>(request);
}

void HttpClient::setTracer(std::function<void(const HttpTrace&)> tracer)
{
    d->m_session.tracer = std::move(tracer);
}

} // namespace simstock

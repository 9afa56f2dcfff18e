// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/troveana/links.h"

#include "providers/troveana/envelope.h"
#include "providers/troveana/faults.h"
#include "providers/troveana/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace simstock::troveana {

namespace {

constexpr int maxDepth = 4;
constexpr qsizetype maxLink = 2'048;
constexpr qint64 maxPicture = 1024 * 1024;

/// An address a person may open: http or https with a host and without a password.
QUrl acceptable(const QUrl& url)
{
    const QString scheme = url.scheme();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url
                                                                                       : QUrl();
}

QUrl urlOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() <= maxLink ? acceptable(QUrl(trimmed, QUrl::StrictMode)) : QUrl();
}

/// The first address in value: the text itself, or one under a name with "url" or "link".
QUrl urlIn(const json::Value& value, bool isNamed, int depth)
{
    if (value.kind() == json::Kind::String)
        return isNamed ? urlOf(value.text()) : QUrl();
    QUrl found;
    if (depth == 0 || value.kind() != json::Kind::Object)
        return found;
    value.forEach([&](const json::Value& member) {
        const QString name = member.path().section(u'.', -1).toLower();
        found = urlIn(member, name.contains(u"url"_s) || name.contains(u"link"_s), depth - 1);
        return found.isEmpty();
    });
    return found;
}

bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

Error noLink(int status)
{
    auto error = makeError(ErrorKind::Protocol,
                           Words::tr("Troveana sent no link that can be shown. Draw the QR code "
                                     "from the activation code instead."),
                           u"no http or https link in the answer"_s);
    error.httpStatus = status;
    return error;
}

bool startsLike(const QByteArray& body, QByteArrayView characters)
{
    const QByteArray trimmed = body.trimmed();
    return !trimmed.isEmpty() && characters.contains(trimmed.front());
}

/// JSON with or without the envelope; a bare text is put into an array to be read.
Result<QUrl> urlInJson(const HttpReply& reply)
{
    const bool isText = startsLike(reply.body, "\"");
    auto document =
        json::Document::parse(isText ? '[' + reply.body.trimmed() + ']' : reply.body, {});
    if (!document)
        return failure(std::move(document.error()));
    const json::Value root = document->root();
    QUrl found;
    if (root.kind() == json::Kind::Array) {
        root.forEach([&](const json::Value& item) {
            found = urlIn(item, true, maxDepth);
            return found.isEmpty();
        });
        return found;
    }
    if (!root.find("success"))
        return urlIn(root, false, maxDepth);
    const auto envelope = openReply(reply);
    if (!envelope)
        return failure(envelope.error());
    return envelope->data ? urlIn(*envelope->data, true, maxDepth) : QUrl();
}

/// Both links of one eSIM, asked for side by side. Owned by its Call.
class Pair : public std::enable_shared_from_this<Pair> {
public:
    explicit Pair(Answer<QList<EsimLink>> answer) : m_answer(std::move(answer)) {}
    void start(Call<EsimLink> installation, Call<EsimLink> followUp)
    {
        m_calls[0] = std::move(installation);
        m_calls[1] = std::move(followUp);
        for (size_t i = 0; i < m_calls.size(); ++i)
            m_calls[i].onDone([this, i](Result<EsimLink> link) {
                m_links[i].emplace(std::move(link));
                finishWhenComplete();
            });
    }

private:
    void finishWhenComplete()
    {
        if (!m_links[0] || !m_links[1])
            return;
        QList<EsimLink> links;
        for (const auto& link : m_links) {
            if (*link)
                links.append(**link);
        }
        if (links.isEmpty())
            m_answer.finish(failure(m_links[0]->error()));
        else
            m_answer.finish(std::move(links));
    }

    Answer<QList<EsimLink>> m_answer;
    std::array<Call<EsimLink>, 2> m_calls;
    std::array<std::optional<Result<EsimLink>>, 2> m_links;
};

} // namespace

Result<EsimLink> readLink(EsimLink::Kind kind, const HttpReply& reply, const QUrl& asked)
{
    EsimLink link{.kind = kind, .url = {}, .image = {}};
    const bool isRedirect = reply.status >= 300 && reply.status <= 399;
    if (isRedirect) {
        const QByteArray target = reply.header("Location").trimmed();
        if (target.size() <= maxLink)
            link.url = acceptable(asked.resolved(QUrl::fromEncoded(target, QUrl::StrictMode)));
        // Without a target it would be the page that was asked for.
        if (target.isEmpty() || link.url.isEmpty())
            return failure(noLink(reply.status));
        return link;
    }
    const bool isGood = reply.status >= 200 && reply.status <= 299;
    if (isGood && isPicture(reply.body) && reply.body.size() <= maxPicture) {
        link.image = reply.body;
        return link;
    }
    if (startsLike(reply.body, "{[\"")) {
        auto url = urlInJson(reply);
        if (!url)
            return failure(std::move(url.error()));
        link.url = *url;
    } else if (isGood && reply.body.size() <= maxLink) {
        link.url = urlOf(QString::fromUtf8(reply.body));
    }
    if (!isGood)
        return failure(replyError(reply));
    if (link.url.isEmpty())
        return failure(noLink(reply.status));
    return link;
}

Call<QList<EsimLink>> Links::fetchLinks(const Esim& esim)
{
    if (esim.iccid.isEmpty())
        return Call<QList<EsimLink>>::ready(
            failure(makeError(ErrorKind::NotFound,
                              Words::tr("The ICCID of this eSIM is not known. Refresh it."), {})));
    const auto ask = [&](EsimLink::Kind kind, const QString& tail) {
        HttpRequest request;
        request.path = u"/esims/"_s + segment(esim.iccid.text()) + tail;
        request.limits.bodyBytes = maxPicture;
        QUrl asked = m_line.account().baseUrl;
        asked.setPath(asked.path() + request.path);
        return m_line.read<EsimLink>(request, [kind, asked](const HttpReply& reply) {
            return readLink(kind, reply, asked);
        });
    };
    Answer<QList<EsimLink>> answer;
    auto call = answer.call();
    auto pair = std::make_shared<Pair>(answer);
    answer.keep(pair);
    pair->start(ask(EsimLink::Kind::Installation, u"/installation-qr"_s),
                ask(EsimLink::Kind::FollowUp, u"/followup-qr"_s));
    return call;
}

} // namespace simstock::troveana

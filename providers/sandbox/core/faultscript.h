// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "providers/sandbox/front/exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>

#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace simstock::sandbox {

/// What to do to one request.
struct Fault {
    enum class Kind {
        DropBefore,
        DropAfter,
        Reset,
        Error500Before,
        Error500After,
        Unavailable503,
        TooMany429,
        Garbage,
        HalfStatusLine,
        HalfHeaders,
        HalfBody,
        TruncatedJson,
        Html,
        WrongTypes,
        EmptyBody,
        Redirect302,
        Redirect307,
        SlowBytes,
        Hang,
        Delay,
        VendorError
    };
    QString name; ///< as written in the rule
    Kind kind = Kind::Delay;
    bool execute = true; ///< whether the vendor's logic runs
    std::chrono::milliseconds delay{0};
    int bytesPerSecond = 400;
    int status = 200;      ///< of Html
    QByteArray retryAfter; ///< header text, verbatim; null: no header
    QByteArray location;   ///< of the redirects
    QString code;          ///< of VendorError
};

/// Rules that pick requests and say what goes wrong with them. A rule as JSON:
///
///     {"kind": "dropAfter",          // required, see faultKinds in the .cpp
///      "vendor": "…", "method": "POST", "path": "/esim/order$",   // path: regular expression,
///      found "nth": 2,                     // only the second request that matches (counted per
///      rule) "times": 1,                   // at most so often; absent: always "probability": 0.2,
///      "seed": 7, "execute": false,             // overrides the kind's habit "delayMs": 500,
///      "bytesPerSecond": 100, "status": 502, "retryAfter": "2", "retryAfterDate": 5,   // text, or
///      an HTTP date so many seconds ahead "location": "http://…", "code": "900001"}
///
/// The first rule that wants a request gets it. Thread-safe; with a seed the same requests in the
/// same order meet the same faults.
class FaultScript {
public:
    /// Adds rules. Protocol error naming the rule and the member; then none is added.
    [[nodiscard]] Status add(const QJsonArray& rules);
    void clear();
    /// The rules with `seen` and `done` counters.
    [[nodiscard]] QJsonArray report() const;
    [[nodiscard]] std::optional<Fault> pick(const QString& vendor, const HttpRequest& request);

private:
    struct Rule {
        QJsonObject json;
        Fault fault;
        QRegularExpression path;
        QString vendor;
        QString method;
        int nth = 0;
        int times = -1;
        double probability = 1;
        std::mt19937_64 random;
        int seen = 0;
        int done = 0;
    };
    static Result<Rule> parse(const QJsonObject& json, qsizetype index);
    static bool wants(Rule& rule, const QString& vendor, const HttpRequest& request);

    mutable std::mutex m_mutex;
    std::vector<Rule> m_rules;
};

} // namespace simstock::sandbox

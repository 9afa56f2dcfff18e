// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/esimaccess/faults.h"

#include "models/core/redaction.h"
#include "models/core/untrustedtext.h"
#include "providers/esimaccess/words.h"

using namespace Qt::StringLiterals;

namespace simstock::esimaccess {

namespace {

struct Row {
    const char* code;
    ErrorKind kind;
    Effect effect;
    bool quotesVendor;
    const char* sentence;
};

constexpr Effect never = Effect::NeverExecuted;
constexpr Effect unclear = Effect::Unclear;

constexpr Row rows[] = {
    {"000001", ErrorKind::Server, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access reports a failure of its own server. Try again "
                                     "in a few minutes.")},
    {"000101", ErrorKind::Auth, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access did not find the credentials in the request. "
                                     "Enter the access code of this account again.")},
    {"000102", ErrorKind::Auth, never, false,
     QT_TRANSLATE_NOOP("EsimAccess",
                       "eSIM Access could not read the credentials in the request. "
                       "Enter the access code and secret key of this account again.")},
    {"000103", ErrorKind::Protocol, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access no longer takes this kind of request. Check for "
                                     "a newer version of Simstock.")},
    {"000104", ErrorKind::Protocol, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access could not read the request. Check for a newer "
                                     "version of Simstock.")},
    {"000105", ErrorKind::Rejected, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access misses a value in the request. Nothing was "
                                     "done.")},
    {"000106", ErrorKind::Rejected, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access found an empty value in the request. Nothing was "
                                     "done.")},
    {"000107", ErrorKind::Rejected, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access found a value that is too long or too short. "
                                     "Nothing was done.")},
    {"101001", ErrorKind::Auth, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access says the time stamp of the request has expired. "
                                     "Check that this computer's clock is right, then try "
                                     "again.")},
    {"101002", ErrorKind::Forbidden, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access blocks the internet address of this computer. "
                                     "Ask eSIM Access to lift the block.")},
    {"101003", ErrorKind::Auth, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not accept the signature. Check the secret "
                                     "key of this account.")},
    {"200002", ErrorKind::Conflict, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The eSIM's present state does not allow this. Refresh it to "
                                     "see how it stands.")},
    {"200005", ErrorKind::Conflict, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The price of this plan has changed. Nothing was bought. "
                                     "Refresh the catalogue and look at the new price.")},
    {"200006", ErrorKind::Conflict, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The total no longer fits the vendor's prices. Nothing was "
                                     "bought. Refresh the catalogue and look at the new price.")},
    {"200007", ErrorKind::Funds, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The balance at eSIM Access is too low. Nothing was bought. "
                                     "Add money there or lower the quantity.")},
    {"200008", ErrorKind::Rejected, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access refused the details of this order. Nothing was "
                                     "bought. Ask its customer service if it stays so.")},
    {"200009", ErrorKind::Conflict, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "The order is in an unusual state at eSIM Access. Ask its "
                                     "customer service.")},
    {"200010", ErrorKind::Conflict, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The eSIMs are still being prepared. Look again in a few "
                                     "seconds.")},
    {"200011", ErrorKind::Rejected, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access has no eSIMs left for this plan. Nothing was "
                                     "bought. Choose another plan or ask its customer service.")},
    {"310201", ErrorKind::NotFound, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this bundle. Refresh the "
                                     "catalogue.")},
    {"310211", ErrorKind::NotFound, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this location. Refresh the "
                                     "catalogue.")},
    {"310221", ErrorKind::NotFound, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this currency. Refresh the "
                                     "catalogue.")},
    {"310231", ErrorKind::NotFound, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this network operator. Refresh the "
                                     "catalogue.")},
    {"310241", ErrorKind::NotFound, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access no longer offers this plan. Nothing was bought. "
                                     "Refresh the catalogue.")},
    {"310243", ErrorKind::NotFound, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this plan. Nothing was bought. "
                                     "Refresh the catalogue.")},
    {"310251", ErrorKind::NotFound, never, true,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know the supplier of this plan. Refresh "
                                     "the catalogue.")},
    {"310272", ErrorKind::NotFound, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access does not know this order number.")},
    {"310402", ErrorKind::Conflict, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access has seen this order before, so it was placed "
                                     "already. It is being looked up; do not order again.")},
    {"310403", ErrorKind::NotFound, never, false,
     QT_TRANSLATE_NOOP("EsimAccess", "This ICCID does not belong to the order at eSIM Access. "
                                     "Refresh the eSIM.")},
    {"401001", ErrorKind::Auth, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access refused the access code. Check the credentials "
                                     "of this account.")},
    {"404", ErrorKind::NotFound, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "The server does not know this request. Check the address of "
                                     "this account.")},
    {"900001", ErrorKind::RateLimited, unclear, false,
     QT_TRANSLATE_NOOP("EsimAccess", "eSIM Access is busy. Wait a moment, then try again.")},
};

} // namespace

Fault faultOf(const QString& code)
{
    for (const Row& row : rows) {
        if (code == QLatin1StringView(row.code))
            return {row.kind, row.effect, Words::tr(row.sentence), row.quotesVendor, true};
    }
    Fault fault;
    fault.quotesVendor = true;
    // Unknown bundle, location, plan, order...: the whole family is looked up before anything is
    // done.
    if (code.size() == 6 && code.startsWith("3102"_L1)) {
        fault.kind = ErrorKind::NotFound;
        fault.effect = Effect::NeverExecuted;
        fault.sentence = Words::tr("eSIM Access does not know something this request names. "
                                   "Refresh the catalogue.");
        return fault;
    }
    fault.sentence = Words::tr("eSIM Access answered with a code that Simstock does not know. "
                               "Look at the details, and ask its customer service if it stays so.");
    return fault;
}

QStringList knownFaultCodes()
{
    QStringList codes;
    for (const Row& row : rows)
        codes.append(QString::fromLatin1(row.code));
    return codes;
}

bool isBusy(const QString& code)
{
    return code == "000001"_L1 || code == "900001"_L1;
}

Error vendorError(const QString& code, const QString& message, int httpStatus)
{
    const Fault fault = faultOf(code);
    const QString words = forDisplay(redacted(message), 500);
    Error error = makeError(fault.kind, fault.sentence, {});
    if (!words.isEmpty()) {
        error.detail = Words::tr("Provider says: %1").arg(words);
        if (fault.quotesVendor)
            error.userText += u' ' + error.detail;
    }
    error.vendorCode = forDisplay(code, 32);
    error.httpStatus = httpStatus;
    return error;
}

} // namespace simstock::esimaccess

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::CommandLine)
};

tl::unexpected<Error> usage(const QString& sentence)
{
    return failure(makeError(ErrorKind::Rejected, sentence, {}));
}

void addOptions(QCommandLineParser& parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({
        {QStringLiteral("demo"),
         CommandLineWords::tr(
             "Open the demo workspace: real windows, an embedded vendor, no network.")},
        {QStringLiteral("tour"),
         CommandLineWords::tr(
             "Do the main job by itself in the demo workspace and save a picture of each step."),
         QStringLiteral("DIR")},
        {QStringLiteral("sandbox"),
         CommandLineWords::tr("Run the embedded vendors alone and print how to reach them.")},
        {QStringLiteral("data"),
         CommandLineWords::tr("Catalogue of the sandbox, one JSON object per line."),
         QStringLiteral("FILE")},
        {QStringLiteral("port"),
         CommandLineWords::tr("Port of the sandbox (default: any free one)."), QStringLiteral("N")},
        {QStringLiteral("data-dir"),
         CommandLineWords::tr("Keep the whole workspace in this folder."), QStringLiteral("DIR")},
        {QStringLiteral("label"), CommandLineWords::tr("Name of the new account."),
         QStringLiteral("L")},
        {QStringLiteral("environment"), CommandLineWords::tr("live (default) or sandbox."),
         QStringLiteral("E")},
        {QStringLiteral("base-url"),
         CommandLineWords::tr(
             "Base URL of the vendor's API: https, or http on a loopback address."),
         QStringLiteral("U")},
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandLineWords::tr("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")},
         CommandLineWords::tr("Show the version.")},
    });
}

Result<Invocation> parseAccount(Invocation invocation, const QCommandLineParser& parser,
                                const QStringList& words)
{
    const QString verb = words.value(1);
    if (verb == u"list"_s) {
        invocation.mode = Invocation::Mode::AccountList;
        return words.size() == 2 ? Result<Invocation>(invocation)
                                 : usage(CommandLineWords::tr("account list takes nothing more."));
    }
    if (words.size() != 3)
        return usage(CommandLineWords::tr(
            "Use: account add VENDOR --label L, account list, or account remove ID."));
    if (verb == u"remove"_s) {
        invocation.mode = Invocation::Mode::AccountRemove;
        invocation.account = AccountId(words.value(2));
        return invocation;
    }
    if (verb != u"add"_s)
        return usage(CommandLineWords::tr("There is no command account %1.").arg(verb));
    invocation.mode = Invocation::Mode::AccountAdd;
    invocation.vendor = VendorId(words.value(2));
    invocation.label = parser.value(u"label"_s).trimmed();
    invocation.baseUrl = parser.value(u"base-url"_s);
    if (invocation.label.isEmpty())
        return usage(CommandLineWords::tr("account add needs --label."));
    const QString environment = parser.value(u"environment"_s);
    if (environment == environmentName(Environment::Sandbox))
        invocation.environment = Environment::Sandbox;
    else if (!environment.isEmpty() && environment != environmentName(Environment::Live))
        return usage(CommandLineWords::tr("--environment is live or sandbox."));
    return invocation;
}

} // namespace

Result<Invocation> parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser drops the first entry, the program's name.
    if (!parser.parse(QStringList(u"simstock"_s) + arguments))
        return usage(parser.errorText());
    Invocation invocation;
    invocation.dataFolder = parser.value(u"data-dir"_s);
    invocation.catalogueFile = parser.value(u"data"_s);
    invocation.demo = parser.isSet(u"demo"_s);
    bool portFits = true;
    if (parser.isSet(u"port"_s))
        invocation.port = parser.value(u"port"_s).toUShort(&portFits);
    if (!portFits)
        return usage(CommandLineWords::tr("--port takes a number from 0 to 65535."));
    if (parser.isSet(u"help"_s)) {
        invocation.mode = Invocation::Mode::Help;
        return invocation;
    }
    if (parser.isSet(u"version"_s)) {
        invocation.mode = Invocation::Mode::Version;
        return invocation;
    }
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && words.first() == u"account"_s)
        return parseAccount(invocation, parser, words);
    if (!words.isEmpty())
        return usage(CommandLineWords::tr("Not understood: %1").arg(words.first()));
    if (parser.isSet(u"sandbox"_s)) {
        invocation.mode = Invocation::Mode::Sandbox;
    } else if (parser.isSet(u"tour"_s)) {
        invocation.mode = Invocation::Mode::Tour;
        invocation.demo = true;
        invocation.tourFolder = parser.value(u"tour"_s);
    }
    return invocation;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.addPositionalArgument(
        u"account …"_s,
        CommandLineWords::tr(
            "account add VENDOR --label L [--environment live|sandbox] [--base-url U]: reads the "
            "credentials as one JSON object from standard input and prints the account's id.\n"
            "account list: shows the accounts, no secrets.\naccount remove ID: removes one and its "
            "keys."),
        u"[account add VENDOR | account list | account remove ID]"_s);
    parser.setApplicationDescription(
        CommandLineWords::tr("Simstock, a desktop console for people who resell travel eSIMs."));
    return parser.helpText() + u'\n' +
           CommandLineWords::tr(
               "Exit codes: 0 done, 1 failed, 2 wrong arguments or input, 3 keychain missing or "
               "locked, "
               "4 workspace not usable, 5 no such account.") +
           u'\n';
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/customerpictures.h"

#include "tests/ui/panestock.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/handoverfiles.h"

#include <QDir>

namespace simstock::test {

using namespace Qt::StringLiterals;

bool saveCustomerPages(const QDir& folder)
{
    bool isComplete = true;
    const QList<std::pair<HandOverPaper, QString>> papers{{HandOverPaper::Slip, u"slip"_s},
                                                          {HandOverPaper::A6, u"a6"_s},
                                                          {HandOverPaper::A4, u"a4"_s},
                                                          {HandOverPaper::Labels, u"labels"_s}};
    const auto code = *ActivationCode::parse(QString::fromUtf8(usualCode));
    for (const auto& language : {u"en"_s, u"de"_s, u"ar"_s, u"ja"_s, u"hi"_s, u"th"_s}) {
        const CustomerWords words(language);
        CustomerHandOver one{.language = language, .code = code};
        one.brand = u"Harbour Travel"_s;
        one.customer = u"Ana Souza"_s;
        one.plan = customerPlan(words, u"JP"_s, DataSize(5'000'000'000, DataBase::Decimal), 30);
        one.iccid = u"8985224628000111312"_s;
        one.confirmationCode = u"4711"_s;
        one.startsAtInstall = true;
        for (const auto& [paper, name] : papers) {
            constexpr int count = 30;
            constexpr int dotsPerInch = 120;
            const HandOverDocument document(QList<CustomerHandOver>(count, one), paper);
            isComplete &= handOverPicture(document, 0, dotsPerInch)
                              .save(folder.filePath(u"page-%1-%2.png"_s.arg(name, language)));
        }
    }
    return isComplete;
}

} // namespace simstock::test

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/accountdesk.h"

#include "models/desk/accountrules.h"
#include "tests/desk/rig.h"
#include "tests/support/fakeaccess.h"

#include <QSignalSpy>

using namespace simstock;
using namespace Qt::StringLiterals;

/// Signing in and out, passwords, health and places of an account.
class TestAccountDesk : public QObject {
    Q_OBJECT
private:
    struct Access : test::Rig {
        Access()
        {
            access.wear(script);
            auto& vendor = directory.vendors.first();
            vendor.credentials = {
                {.name = u"email"_s, .label = u"E-mail"_s, .secret = false},
                {.name = u"password"_s, .label = u"Password"_s, .inHeader = false}};
            start();
            Account wish;
            wish.vendor = vendor.id;
            wish.label = u"Shop"_s;
            id = **test::wait((*this)->accounts.add(
                wish, {{u"email"_s, Secret("a@b.example")}, {u"password"_s, Secret("old one")}}));
            drain();
            desk = std::make_unique<AccountDesk>((*this)->accounts, (*this)->log, clock);
        }
        QByteArray kept(const QString& name)
        {
            return secrets.entries.value(id.text() + u'/' + name).reveal();
        }
        test::FakeAccess access;
        AccountId id;
        std::unique_ptr<AccountDesk> desk;
    };

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void standingFollowsWhatHappened()
    {
        Access rig;
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::SignedIn); // the balance was read
        QSignalSpy told(rig.desk.get(), &AccountDesk::told);
        rig.desk->startSignOut(rig.id);
        QVERIFY(rig.desk->signIn(rig.id)->busy);
        rig.drain();
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::Needed);
        QCOMPARE(told.last().at(1).toString(), u"Shop is signed out."_s);
        rig.clock.advance(std::chrono::seconds(1));
        rig.desk->startSignIn(rig.id);
        rig.drain();
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::SignedIn);
        QCOMPARE(rig.access.in.count, 1);
    }
    void aRefusedSignInIsNotRepeated()
    {
        Access rig;
        rig.access.in.usually(failure(makeError(ErrorKind::Auth, u"Wrong password."_s, {})));
        rig.desk->startSignIn(rig.id);
        rig.drain();
        rig.pass(std::chrono::minutes(2));
        QCOMPARE(rig.access.in.count, 1);
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::Needed);
    }
    void lockedUntilItsTime()
    {
        Access rig;
        rig.access.until = rig.clock.now().addSecs(60);
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::Locked);
        rig.desk->startSignIn(rig.id);
        rig.drain();
        QCOMPARE(rig.access.in.count, 0);
        rig.clock.advance(std::chrono::seconds(60));
        QCOMPARE(rig.desk->signIn(rig.id)->state, SignInState::SignedIn);
    }
    void vendorsWithKeysHaveNoSignIn()
    {
        test::Rig rig;
        rig.start();
        const auto id = rig.addAccount();
        AccountDesk desk(rig->accounts, rig->log, rig.clock);
        QVERIFY(!desk.signIn(id));
        QCOMPARE((*test::wait(desk.checkService(id))).error().kind, ErrorKind::Rejected);
        QCOMPARE((*test::wait(desk.readLocations(id))).error().kind, ErrorKind::Rejected);
    }
    void aChangedPasswordIsKept()
    {
        Access rig;
        const int opened = rig.script.opened;
        const auto changed =
            test::wait(rig.desk->changePassword(rig.id, Secret("old one"), Secret("new öne")));
        QVERIFY(changed && *changed);
        rig.drain();
        QCOMPARE(rig.kept(u"password"_s), QByteArray("new öne"));
        QCOMPARE(rig.kept(u"email"_s), QByteArray("a@b.example"));
        QCOMPARE(rig.script.opened, opened + 1);
        QVERIFY(rig.access.passwords.first() == std::pair(Secret("old one"), Secret("new öne")));
    }
    void aRefusedPasswordChangesNothing()
    {
        Access rig;
        rig.access.change.usually(failure(makeError(ErrorKind::Rejected, u"Too short."_s, {})));
        const auto changed =
            test::wait(rig.desk->changePassword(rig.id, Secret("old one"), Secret("new")));
        QCOMPARE(changed->error().userText, u"Too short."_s);
        QCOMPARE(rig.kept(u"password"_s), QByteArray("old one"));
    }
    void aLockedKeyringIsToldAfterTheVendorTookIt()
    {
        Access rig;
        rig.access.change.hold();
        auto call = rig.desk->changePassword(rig.id, Secret("old one"), Secret("new"));
        rig.secrets.become(VaultState::Locked);
        rig.access.change.answerHeld(true);
        const auto changed = test::wait(std::move(call));
        QVERIFY(!*changed);
        QVERIFY(changed->error().userText.startsWith(u"The vendor took the new password"_s));
    }
    void closingWhileThePasswordIsOnItsWay()
    {
        Access rig;
        rig.access.change.hold();
        auto call = rig.desk->changePassword(rig.id, Secret("old one"), Secret("new"));
        auto removing = rig->accounts.remove(rig.id);
        const auto changed = test::wait(std::move(call));
        QVERIFY(changed->error().userText.contains(u"not known"_s));
    }
    void passwordFieldIsFound()
    {
        VendorDescriptor vendor;
        QCOMPARE(accountrules::passwordField(vendor), QString());
        vendor.credentials = {{u"mail"_s, {}, true, false}, {u"key"_s, {}}};
        QCOMPARE(accountrules::passwordField(vendor), u"key"_s);
        vendor.credentials.prepend({u"password"_s, {}, true, true, false});
        QCOMPARE(accountrules::passwordField(vendor), u"password"_s);
    }
};

SIMSTOCK_TEST_MAIN(TestAccountDesk, QCoreApplication)
#include "tst_accountdesk.moc"

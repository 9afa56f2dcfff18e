// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/targetprocess.h"
#include "tests/support/databasefile.h"
#include "tests/support/testsupport.h"

#include <QDirIterator>

using namespace simstock;
using namespace Qt::StringLiterals;

namespace {

/// A secret in the forms in which it could lie around.
QList<QByteArray> formsOf(const QByteArray& secret)
{
    const auto text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    // Base64 of the middle too: inside a longer text it may begin at any of three places.
    QList<QByteArray> forms{secret, wide, secret.toHex(), secret.toHex().toUpper(),
                            secret.toPercentEncoding()};
    for (int skip = 0; skip < 3; ++skip) {
        const auto part = secret.mid(skip);
        forms.append(part.left(part.size() / 3 * 3).toBase64());
    }
    return forms;
}

QStringList hits(const QByteArray& where, const QString& name, const QList<QByteArray>& secrets)
{
    QStringList found;
    for (const auto& secret : secrets) {
        const auto forms = formsOf(secret);
        for (qsizetype form = 0; form < forms.size(); ++form) {
            if (where.contains(forms[form]))
                found.append(
                    u"%1: secret %2, form %3"_s.arg(name).arg(secrets.indexOf(secret)).arg(form));
        }
    }
    return found;
}

} // namespace

/// After the main job nothing of what must stay secret lies in any byte of the workspace, of what
/// was logged, or of what other processes can see of ours.
class TestSecretScan : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_outside{test::quickFolder()};
    QList<QByteArray> m_secrets;
    int m_files = 0;

    QStringList scan(const QString& folder)
    {
        QStringList found;
        m_files = 0;
        QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const auto name = entries.next();
            found += hits(name.toUtf8() + '\n' + test::bytesOf(name), name, m_secrets);
            ++m_files;
        }
        return found;
    }
    static QByteArray ofProcess(qint64 id, const char* what)
    {
        return test::bytesOf(u"/proc/%1/%2"_s.arg(id).arg(QLatin1StringView(what)));
    }
    void collectSecrets(test::SandboxClient& client)
    {
        m_secrets = {client.accessCode(), client.secretKey()};
        const auto esims = client.control(u"esimaccess/esims"_s).value(u"esims").toArray();
        QCOMPARE(esims.size(), 2);
        for (const auto& one : esims) {
            const auto esim = client.query(one[u"esimTranNo"].toString());
            const auto code = esim.value(u"ac").toString().toUtf8();
            m_secrets << code << code.split('$').constLast();
            for (const auto& name : {u"pin"_s, u"puk"_s}) {
                const auto number = esim.value(name).toString().toUtf8();
                if (number.size() >= 8) // four digits are in any file by chance
                    m_secrets << number;
            }
        }
        for (const auto& secret : std::as_const(m_secrets))
            QVERIFY2(secret.size() >= 8, "too short to be looked for");
        QVERIFY(m_secrets.size() >= 6);
    }

private slots:
    void init() { SIMSTOCK_TEST_INIT }

    void afterTheMainJob()
    {
        test::SandboxClient client(test::TargetProcess::options(m_outside.path(), 1));
        test::TargetProcess target(client, 1);
        target.setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        target.setEnvironment(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        target.start(u"job"_s, u"sheet"_s);
        QByteArray said;
        for (auto line = target.next(); !line.contains(u"done"_s); line = target.next()) {
            QVERIFY(!line.isEmpty());
            said += QJsonDocument(line).toJson();
        }
        QVERIFY(said.contains("\"codes\": 1") || said.contains("\"codes\": 2")); // it had them
        collectSecrets(client);

        // While it runs: its databases are open, with all they have beside them.
        QCOMPARE(scan(target.workspace()), QStringList());
        QVERIFY(m_files >= 5); // three databases, their logs, the identity
        const auto process = target.process().processId();
        for (const auto* const what : {"cmdline", "environ"}) {
            const auto seen = ofProcess(process, what);
            QVERIFY(seen.size() > 20);
            QCOMPARE(hits(seen, QString::fromLatin1(what), m_secrets), QStringList());
        }

        // After an orderly end.
        target.process().closeWriteChannel();
        QVERIFY(target.wait());
        QCOMPARE(target.process().exitCode(), 0);
        QCOMPARE(scan(target.workspace()), QStringList());
        const auto logged = target.process().readAllStandardError();
        QVERIFY2(logged.contains("Sync catalogue"), "debug output was not captured");
        QCOMPARE(hits(logged, u"stderr"_s, m_secrets), QStringList());
        QCOMPARE(hits(said, u"stdout"_s, m_secrets), QStringList());

        // The control: one code in clear, in the middle of a database, is found in every form.
        const auto name = target.workspace() + u"/cache.sqlite"_s;
        const auto bytes = test::bytesOf(name);
        QVERIFY(bytes.size() > 4096);
        const auto forms = formsOf(m_secrets.at(2));
        for (const auto& form : forms) {
            QVERIFY(test::writeBytes(name, bytes.left(4000) + QByteArray(3, '\0') + form +
                                               bytes.mid(4000)));
            QVERIFY(!scan(target.workspace()).isEmpty());
        }
        QVERIFY(test::writeBytes(name, bytes));
        QCOMPARE(scan(target.workspace()), QStringList());
    }
};

SIMSTOCK_TEST_MAIN(TestSecretScan, QCoreApplication)
#include "tst_secretscan.moc"

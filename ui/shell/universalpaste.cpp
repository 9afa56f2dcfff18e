// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/universalpaste.h"

#include "models/core/background.h"
#include "models/core/untrustedtext.h"
#include "models/desk/accountbook.h"
#include "models/desk/activitylog.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/intentbook.h"
#include "models/ports/esimports.h"
#include "ui/shell/pastesheet.h"
#include "ui/shell/picturecode.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

struct UniversalPasteWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::UniversalPaste)
};

bool isTextFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv"_s || suffix == u"tsv"_s || suffix == u"txt"_s || suffix == u"json"_s;
}

Result<QStringList> readDroppedFile(const QString& path)
{
    QFile file(path);
    const qint64 most = isTextFile(path) ? UniversalPaste::longestTextFile : picturecode::mostBytes;
    if (!file.open(QIODevice::ReadOnly))
        return failure(makeError(ErrorKind::Storage,
                                 UniversalPasteWords::tr("The file “%1” cannot be read.")
                                     .arg(forDisplay(QFileInfo(path).fileName(), 80)),
                                 u"dropped file"_s));
    const QByteArray content = file.read(most + 1);
    if (isTextFile(path)) {
        if (content.size() > most)
            return failure(makeError(ErrorKind::Rejected,
                                     UniversalPasteWords::tr("This file is larger than 4 MB."),
                                     u"dropped file"_s));
        return QStringList{QString::fromUtf8(content)};
    }
    return picturecode::decode(content).and_then(&picturecode::texts);
}

/// The first local file among the addresses; no other is ever opened.
QString localFileIn(const QMimeData& data)
{
    for (const auto& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    }
    return {};
}

bool canTake(const QMimeData& data)
{
    return data.hasText() || data.hasImage() || data.hasUrls();
}

} // namespace

UniversalPaste::UniversalPaste(Desk& desk, QWidget& window)
    : QObject(&window), m_desk(desk), m_window(window)
{
    m_pool.setMaxThreadCount(1);
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
    connect(&m_desk.esims(), &EsimDesk::changed, this, &UniversalPaste::lookAgain);
    connect(&m_desk.esims(), &EsimDesk::syncChanged, this, [this](const AccountId& account) {
        m_waitingFor.remove(account); // the begin of our own was before we waited
        lookAgain();
    });
}

UniversalPaste::~UniversalPaste() = default;

bool UniversalPaste::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto& drag = static_cast<QDropEvent&>(*event);
        drag.setAccepted(drag.mimeData() != nullptr && canTake(*drag.mimeData()));
        if (drag.isAccepted())
            drag.setDropAction(Qt::CopyAction);
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto& drop = static_cast<QDropEvent&>(*event);
        if (drop.mimeData() != nullptr)
            take(*drop.mimeData());
        drop.acceptProposedAction();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void UniversalPaste::paste()
{
    if (const auto* data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void UniversalPaste::take(const QMimeData& data)
{
    // What is dragged out of a browser is a picture, its address or both: pixels first.
    const QString file = localFileIn(data);
    if (!file.isEmpty())
        takeFile(file);
    else if (data.hasImage())
        takePicture(qvariant_cast<QImage>(data.imageData()));
    else
        takeText(data.text());
}

void UniversalPaste::takeFile(const QString& path)
{
    follow(inBackground(m_pool, [path] { return readDroppedFile(path); }));
}

void UniversalPaste::takePicture(const QImage& picture)
{
    follow(inBackground(m_pool, [picture] { return picturecode::texts(picture); }));
}

void UniversalPaste::follow(Call<QStringList> reading)
{
    Q_EMIT said(tr("Reading what was pasted…"));
    m_reading = std::move(reading);
    m_reading.onDone([this](const Result<QStringList>& texts) {
        if (!texts)
            Q_EMIT said(texts.error().userText);
        else
            takeText(texts->join(u'\n'));
    });
}

QList<FoundRecord> UniversalPaste::find(const PastedText& pasted) const
{
    return RecordSearch::of(m_desk.esims(), m_desk.intents(), m_desk.accounts()).find(pasted);
}

void UniversalPaste::takeText(const QString& text)
{
    const auto pasted = recognisePasted(text);
    if (pasted.kind == PastedKind::Nothing) {
        Q_EMIT said(pasted.problem);
        return;
    }
    const auto records = find(pasted);
    const QString title = pastedTitle(pasted);
    if (records.size() == 1 && pasted.kind != PastedKind::WebhookMessage) {
        Q_EMIT recordChosen(records.constFirst());
        Q_EMIT said(tr("Pasted: %1.").arg(title));
        return;
    }
    show(pasted, text, records);
}

void UniversalPaste::show(const PastedText& pasted, const QString& text,
                          const QList<FoundRecord>& records)
{
    if (m_sheet)
        m_sheet->close();
    auto* sheet = new PasteSheet(pasted, records, &m_window);
    m_sheet = sheet;
    m_isLooking = false;
    connect(sheet, &PasteSheet::recordChosen, this, &UniversalPaste::recordChosen);
    connect(sheet, &PasteSheet::counterRequested, this, &UniversalPaste::counterCodeRequested);
    connect(sheet, &PasteSheet::lookUpRequested, this,
            [this, pasted, sheet] { lookUp(pasted, *sheet); });
    connect(sheet, &PasteSheet::importRequested, this,
            [this, pasted](const QString& planName) { keepCodes(pasted, planName); });
    connect(sheet, &PasteSheet::listRequested, this, [this, text] { Q_EMIT listRequested(text); });
    Q_EMIT said(tr("Pasted: %1.").arg(pastedTitle(pasted)));
    sheet->open();
}

void UniversalPaste::keepCodes(const PastedText& pasted, const QString& planName)
{
    m_importing = m_desk.ownStock().keep(pasted.codes, planName);
    m_importing.onDone([this](const Result<StockImport>& done) {
        if (done) {
            imported(*done);
            return;
        }
        if (m_sheet)
            m_sheet->setImported(done.error().userText, {});
        Q_EMIT said(done.error().userText);
    });
}

void UniversalPaste::imported(const StockImport& done)
{
    const auto search = RecordSearch::of(m_desk.esims(), m_desk.intents(), m_desk.accounts());
    QList<FoundRecord> records;
    for (const auto& key : done.imported + done.known) {
        if (const auto record = search.esim(key))
            records.append(*record);
    }
    const auto known = static_cast<int>(done.known.size());
    QStringList sentences;
    if (!done.imported.isEmpty())
        sentences.append(tr("%n code(s) imported as own stock.", nullptr,
                            static_cast<int>(done.imported.size())));
    if (known > 0)
        sentences.append(tr("%n code(s) of eSIMs that are here already.", nullptr, known));
    m_desk.activity().note(tr("Import codes"), ActivityResult::Done, sentences.join(u' '));
    if (m_sheet)
        m_sheet->setImported(sentences.join(u' '), records);
    Q_EMIT said(sentences.join(u' '));
}

void UniversalPaste::lookUp(const PastedText& pasted, PasteSheet& sheet)
{
    m_lookedFor = pasted;
    m_isLooking = false; // reading begins with news of its own
    sheet.setLooking();
    m_desk.esims().syncAll();
    m_waitingFor.clear();
    for (const auto& account : m_desk.accounts().accounts()) {
        const auto* inventory = m_desk.accounts().ports(account.id).inventory;
        if (inventory != nullptr && inventory->hasList())
            m_waitingFor.insert(account.id);
    }
    m_isLooking = true;
    lookAgain();
}

/// News of the accounts: shows what is found now, or, when the last one has answered, that nothing
/// was. What is stored last is still taken then.
void UniversalPaste::lookAgain()
{
    if (!m_sheet || !m_isLooking)
        return;
    const auto records = find(m_lookedFor);
    if (records.isEmpty() && !m_waitingFor.isEmpty())
        return;
    m_isLooking = records.isEmpty();
    m_sheet->setRecords(records);
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/platter.h"

#include "tests/support/databasefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace simstock::test {

using Kind = DiskStep::Kind;

namespace {

constexpr qint64 sector = 512;

void put(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void cut(QByteArray& content, qint64 size)
{
    if (size < content.size())
        content.truncate(size);
    else
        content.append(size - content.size(), '\0');
}

} // namespace

void Platter::apply(QByteArray& content, const DiskStep& step)
{
    if (step.kind == Kind::Truncate)
        cut(content, step.offset);
    else
        put(content, step.offset, step.bytes);
}

void Platter::applyPartly(QByteArray& content, const DiskStep& step, QRandomGenerator& random)
{
    if (step.kind == Kind::Truncate) {
        if (random.bounded(2) == 0)
            cut(content, step.offset);
        return;
    }
    if (random.bounded(2) == 0) // the size may get there without what is in it
        put(content, step.offset + step.bytes.size(), {});
    for (qint64 at = step.offset; at < step.offset + step.bytes.size();) {
        const qint64 end = std::min((at / sector + 1) * sector, step.offset + step.bytes.size());
        if (random.bounded(2) == 0)
            put(content, at, QByteArrayView(step.bytes).sliced(at - step.offset, end - at));
        at = end;
    }
}

void Platter::tear(QByteArray& content, const DiskStep& last, QRandomGenerator& random)
{
    if (last.kind != Kind::Write || last.bytes.size() < 2)
        return;
    // Within the sector that was being written when the power went.
    const qint64 begin = last.offset + random.bounded(static_cast<int>(last.bytes.size()) - 1);
    const qint64 end = std::min((begin / sector + 1) * sector, last.offset + last.bytes.size());
    QByteArray rubbish(end - begin, '\0');
    for (auto& byte : rubbish)
        byte = static_cast<char>(random.bounded(256));
    put(content, begin, rubbish);
}

void Platter::apply(QMap<QString, int>& names, const DiskStep& step)
{
    if (!step.from.isEmpty())
        names.remove(step.from);
    if (!step.name.isEmpty())
        names.insert(step.name, step.file);
}

void Platter::take(const DiskStep& step)
{
    switch (step.kind) {
    case Kind::Write:
    case Kind::Truncate:
        m_files[step.file].loose.append(step);
        break;
    case Kind::Sync:
        for (const auto& loose : std::as_const(m_files[step.file].loose))
            apply(m_files[step.file].safe, loose);
        m_files[step.file].loose.clear();
        break;
    case Kind::SyncFailed: // Linux keeps such pages as clean: the next sync does not write them
        m_files[step.file].loose.clear();
        break;
    case Kind::Create:
    case Kind::Link:
    case Kind::Rename:
    case Kind::Unlink:
        m_looseNames.append(step);
        break;
    case Kind::SyncFolder:
        for (const auto& loose : std::as_const(m_looseNames))
            apply(m_names, loose);
        m_looseNames.clear();
        break;
    }
}

QMap<QString, QByteArray> Platter::afterPowerLoss(Loss loss, QRandomGenerator& random) const
{
    auto names = m_names;
    const auto count = static_cast<int>(m_looseNames.size());
    const int kept = loss == Loss::Everything ? 0
                     : loss == Loss::Nothing  ? count
                                              : static_cast<int>(random.bounded(count + 1));
    for (int i = 0; i < kept; ++i)
        apply(names, m_looseNames[i]);
    QMap<QString, QByteArray> files;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const auto file = m_files.value(name.value());
        auto content = file.safe;
        for (const auto& step : file.loose) {
            if (loss == Loss::Nothing)
                apply(content, step);
            else if (loss != Loss::Everything)
                applyPartly(content, step, random);
        }
        if (loss == Loss::Torn && !file.loose.isEmpty())
            tear(content, file.loose.constLast(), random);
        files.insert(name.key(), content);
    }
    return files;
}

bool Platter::layOut(const QMap<QString, QByteArray>& files, const QString& folder)
{
    const QDir place(folder);
    const auto before = place.entryList(QDir::Files | QDir::Hidden);
    for (const auto& name : before)
        QFile::remove(place.filePath(name));
    bool done = true;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        done = writeBytes(place.filePath(file.key()), file.value()) && done;
    return done;
}

} // namespace simstock::test

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shopstore.h"

#include "models/store/shopdatabase.h"
#include "models/store/storethread.h"

namespace simstock {

using namespace Qt::StringLiterals;

class ShopStore::Private {
public:
    Private(QString file, QString backupFolder, Clock& source)
        : clock(source), database(std::move(file), std::move(backupFolder)), thread(u"shop"_s)
    {
    }
    ~Private()
    {
        thread.post([this] { database.close(); }); // ends on the thread it began on
    }

    Clock& clock;
    ShopDatabase database;
    StoreThread thread; // last: it ends first and finishes what was handed in
};

ShopStore::ShopStore(QString file, QString backupFolder, Clock& clock, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(file), std::move(backupFolder), clock))
{
}

ShopStore::~ShopStore() = default;

Call<QString> ShopStore::open()
{
    return d->thread.run([this, now = d->clock.now()] { return d->database.open(now); });
}

Call<QList<ShopRecord>> ShopStore::load(const QString& kind)
{
    return d->thread.run([this, kind] { return d->database.load(kind); });
}

Call<bool> ShopStore::write(QList<ShopChange> changes)
{
    return d->thread.run([this, changes = std::move(changes), now = d->clock.now()] {
        return d->database.write(changes, now);
    });
}

void ShopStore::flush()
{
    d->thread.flush();
}

} // namespace simstock

// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vendor.h"
#include "providers/esimaccess/session.h"

namespace simstock::esimaccess {

/// Every eSIM made in the window, newest part first: slices of at most 30 days, pages of 500. Each
/// eSIM is handed over once. Ends early, as not complete, at 10 minutes, 20,000 pages, 2,000,000
/// eSIMs, or a page that brings nothing new although more is promised (hostile.md 83 to 86).
Call<ListEnd> walkEsims(std::shared_ptr<Session> session, const TimeWindow& window,
                        InventoryPort::OnEsims onEsims);

/// The wire's form of a time in a request, e.g. "2010-06-30T01:20+00:00": no seconds.
QString toQueryTime(const QDateTime& time);

} // namespace simstock::esimaccess

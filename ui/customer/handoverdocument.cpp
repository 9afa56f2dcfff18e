// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/handoverdocument.h"

#include "models/core/untrustedtext.h"
#include "models/domain/iccid.h"
#include "ui/customer/customertexts.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/handoverflow.h"
#include "ui/customer/installsteps.h"
#include "ui/widgets/qrsymbol.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

using Line = HandOverFlow::Line;
using PaperCode = HandOverFlow::Kind;

constexpr double smallestPaperScale = 0.55;
constexpr double paperScaleStep = 0.05;

/// Black, and nothing left of what the device had.
void preparePaper(QPainter& painter, const CustomerWords& words)
{
    painter.setLayoutDirection(words.direction());
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
}

/// One page for one customer; the same steps measure and draw.
class CustomerPage {
public:
    CustomerPage(const CustomerHandOver& customer, const CustomerWords& words, HandOverPaper kind)
        : m_customer(customer),
          m_words(words),
          m_paper(kind),
          m_symbol(QrSymbol::of(customer.code.qrText().toUtf8(), QrSymbol::Correction::Paper))
    {
    }

    [[nodiscard]] QSizeF millimetres() const
    {
        if (m_paper == HandOverPaper::A4)
            return {paper::a4Width, paper::a4Height};
        if (m_paper == HandOverPaper::A6)
            return {paper::a6Width, paper::a6Height};
        const double height = draw(nullptr, 1) / paper::millimetre + paper::slipMargin;
        return {paper::slipWidth, std::ceil(height)};
    }
    /// In tenths of a millimetre.
    void paint(QPainter& painter) const
    {
        preparePaper(painter, m_words);
        draw(&painter, fittingScale());
    }

private:
    [[nodiscard]] double margin() const
    {
        return m_paper == HandOverPaper::A4   ? paper::a4Margin
               : m_paper == HandOverPaper::A6 ? paper::a6Margin
                                              : paper::slipMargin;
    }
    /// Long words and long codes make the type smaller, never the QR code.
    [[nodiscard]] double fittingScale() const
    {
        if (m_paper == HandOverPaper::Slip)
            return 1;
        const double room = (millimetres().height() - margin()) * paper::millimetre;
        double scale = m_paper == HandOverPaper::A4 ? paper::a4Enlarged : 1;
        while (scale > smallestPaperScale && draw(nullptr, scale) > room)
            scale -= paperScaleStep;
        return scale;
    }
    /// Returns where the page ends.
    double draw(QPainter* painter, double scale) const
    {
        const double width = m_paper == HandOverPaper::A4   ? paper::a4Width
                             : m_paper == HandOverPaper::A6 ? paper::a6Width
                                                            : paper::slipWidth;
        const double edge = margin() * paper::millimetre;
        HandOverFlow flow(painter, m_words, {edge, edge, width * paper::millimetre - 2 * edge, 0},
                          scale);
        drawHead(flow);
        if (m_symbol)
            flow.qr(*m_symbol, paper::qrSide);
        drawCodes(flow);
        drawSteps(flow);
        drawFoot(flow);
        return flow.y();
    }
    void drawHead(HandOverFlow& flow) const
    {
        flow.text(forDisplay(m_customer.brand, 80), {paper::brand, true, Qt::AlignHCenter});
        flow.text(forDisplay(m_customer.customer, 80),
                  {paper::body, false, Qt::AlignHCenter, paper::gap});
        const auto plan = forDisplay(m_customer.plan, 160);
        flow.text(plan.isEmpty() ? saying(m_words, Saying::YourEsim) : plan,
                  {paper::plan, true, Qt::AlignHCenter, paper::gap});
        if (m_customer.startsAtInstall)
            flow.text(saying(m_words, Saying::InstallOnTheDay),
                      {paper::body, true, Qt::AlignHCenter, paper::gap});
        flow.text(saying(m_words, Saying::ScanThisCode),
                  {paper::body, false, Qt::AlignHCenter, paper::gap});
    }
    void drawCode(HandOverFlow& flow, const QString& caption, const QString& code) const
    {
        if (code.isEmpty())
            return;
        flow.text(caption, {paper::caption, false, Qt::AlignHCenter, paper::gap});
        flow.text(code, {paper::code, false, Qt::AlignHCenter, 0, PaperCode::Code});
    }
    void drawCodes(HandOverFlow& flow) const
    {
        drawCode(flow, saying(m_words, Saying::SmdpAddress), m_customer.code.smdpAddress());
        drawCode(flow, saying(m_words, Saying::ActivationCode),
                 m_customer.code.matchingIdGrouped());
        if (!m_customer.confirmationCode.isEmpty()) {
            drawCode(flow, saying(m_words, Saying::ConfirmationCode),
                     forDisplay(m_customer.confirmationCode, 64));
            flow.text(saying(m_words, Saying::PhoneAsksForCode),
                      {paper::caption, true, Qt::AlignHCenter, paper::gap / 2});
        }
        drawCode(flow, saying(m_words, Saying::FullCode), m_customer.code.qrText());
    }
    void drawPhone(HandOverFlow& flow, Phone phone) const
    {
        flow.text(phoneName(phone), {paper::body, true});
        int number = 0;
        for (const auto& step : installSteps(m_words, phone))
            flow.text(u"%1. %2"_s.arg(m_words.locale().toString(++number), step),
                      {paper::caption, false, Qt::AlignLeft, paper::gap / 2});
    }
    void drawSteps(HandOverFlow& flow) const
    {
        flow.skip(paper::between);
        if (m_paper == HandOverPaper::Slip) {
            drawPhone(flow, Phone::IPhone);
            flow.skip(paper::between / 2);
            drawPhone(flow, Phone::Android);
            return;
        }
        const auto whole = flow.column();
        const double top = flow.y();
        const double gutter = paper::between * paper::millimetre;
        const double width = (whole.width() - gutter) / 2;
        const double left = whole.left();
        const double right = whole.right() - width;
        flow.setColumn(flow.isMirrored() ? right : left, width);
        drawPhone(flow, Phone::IPhone);
        const double first = flow.y();
        flow.moveTo(top);
        flow.setColumn(flow.isMirrored() ? left : right, width);
        drawPhone(flow, Phone::Android);
        flow.moveTo(std::max(first, flow.y()));
        flow.setColumn(whole.left(), whole.width());
    }
    void drawFoot(HandOverFlow& flow) const
    {
        flow.text(saying(m_words, Saying::DoNotDelete),
                  {paper::caption, true, Qt::AlignHCenter, paper::between});
        if (!m_customer.iccid.isEmpty())
            flow.text(u"ICCID "_s + groupedIccid(Iccid(forDisplay(m_customer.iccid, 40))),
                      {paper::caption, false, Qt::AlignHCenter, paper::gap, PaperCode::Code});
        flow.text(saying(m_words, Saying::HaveAGoodTrip),
                  {paper::body, false, Qt::AlignHCenter, paper::gap});
    }

    const CustomerHandOver& m_customer;
    const CustomerWords& m_words;
    HandOverPaper m_paper;
    std::optional<QrSymbol> m_symbol;
};

/// Whose it is, which plan, and the code; the phone's steps do not fit.
void drawLabel(QPainter& painter, const CustomerHandOver& customer, const CustomerWords& words,
               const QRectF& label)
{
    const auto symbol = QrSymbol::of(customer.code.qrText().toUtf8(), QrSymbol::Correction::Paper);
    if (!symbol)
        return;
    preparePaper(painter, words);
    const double side = paper::labelQrSide * paper::millimetre;
    const double edge = (label.height() - side) / 2;
    const bool isMirrored = words.direction() == Qt::RightToLeft;
    const double qrLeft = isMirrored ? label.right() - edge - side : label.left() + edge;
    symbol->paint(painter, {qrLeft, label.top() + edge, side, side});
    // The rest of the label, beyond the white of the code.
    const double room = label.width() - side - 2 * edge - paper::between * paper::millimetre;
    const double left =
        isMirrored ? label.left() + paper::between * paper::millimetre : label.right() - room;
    const QRectF column(left, label.top() + edge,
                        room - (isMirrored ? 0 : paper::gap * paper::millimetre), 0);
    const auto draw = [&](QPainter* device, double scale) {
        HandOverFlow flow(device, words, column, scale);
        flow.text(forDisplay(customer.brand, 40), {paper::caption, true});
        flow.text(forDisplay(customer.customer, 40),
                  {paper::body, true, Qt::AlignLeft, paper::gap});
        flow.text(forDisplay(customer.plan, 80),
                  {paper::caption, false, Qt::AlignLeft, paper::gap});
        if (customer.startsAtInstall)
            flow.text(saying(words, Saying::InstallOnTheDay),
                      {paper::caption, true, Qt::AlignLeft, paper::gap});
        if (!customer.confirmationCode.isEmpty())
            flow.text(forDisplay(customer.confirmationCode, 40),
                      {paper::code, true, Qt::AlignLeft, paper::gap, PaperCode::Code});
        if (!customer.iccid.isEmpty())
            flow.text(u"…"_s + last6(Iccid(customer.iccid)),
                      {paper::caption, false, Qt::AlignLeft, paper::gap, PaperCode::Code});
        return flow.y();
    };
    double scale = 1;
    while (scale > smallestPaperScale && draw(nullptr, scale) > label.bottom() - edge / 2)
        scale -= paperScaleStep;
    draw(&painter, scale);
}

} // namespace

HandOverDocument::HandOverDocument(QList<CustomerHandOver> customers, HandOverPaper paper)
    : m_customers(std::move(customers)), m_paper(paper)
{
    for (const auto& customer : std::as_const(m_customers)) {
        auto& words = m_words[customer.language];
        if (!words)
            words = std::make_shared<const CustomerWords>(customer.language);
    }
}

const CustomerWords& HandOverDocument::words(const CustomerHandOver& customer) const
{
    return **m_words.constFind(customer.language);
}

int HandOverDocument::pages() const
{
    const auto count = static_cast<int>(m_customers.size());
    constexpr int labels = labelColumns * labelRows;
    return m_paper == HandOverPaper::Labels ? (count + labels - 1) / labels : count;
}

QSizeF HandOverDocument::millimetres(int page) const
{
    if (m_paper == HandOverPaper::Labels || m_paper == HandOverPaper::A4)
        return {paper::a4Width, paper::a4Height};
    if (m_paper == HandOverPaper::A6)
        return {paper::a6Width, paper::a6Height};
    const auto& customer = m_customers.at(page);
    return CustomerPage(customer, words(customer), m_paper).millimetres();
}

void HandOverDocument::paint(QPainter& painter, const QRectF& target, int page) const
{
    painter.save();
    painter.translate(target.topLeft());
    const double width = m_paper == HandOverPaper::Slip ? paper::slipWidth
                         : m_paper == HandOverPaper::A6 ? paper::a6Width
                                                        : paper::a4Width;
    const double scale = target.width() / (width * paper::millimetre);
    painter.scale(scale, scale);
    if (m_paper == HandOverPaper::Labels) {
        paintLabels(painter, page);
    } else {
        const auto& customer = m_customers.at(page);
        CustomerPage(customer, words(customer), m_paper).paint(painter);
    }
    painter.restore();
}

void HandOverDocument::paintLabels(QPainter& painter, int page) const
{
    const double width = paper::a4Width * paper::millimetre / labelColumns;
    const double height = paper::a4Height * paper::millimetre / labelRows;
    for (int place = 0; place < labelColumns * labelRows; ++place) {
        const auto index = qsizetype{page} * labelColumns * labelRows + place;
        if (index >= m_customers.size())
            return;
        const int column = place % labelColumns;
        const int row = place / labelColumns;
        const auto& customer = m_customers[index];
        drawLabel(painter, customer, words(customer),
                  {column * width, row * height, width, height});
    }
}

} // namespace simstock

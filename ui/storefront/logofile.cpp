// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/logofile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace simstock {

namespace {

struct LogoFileWords {
    Q_DECLARE_TR_FUNCTIONS(simstock::LogoFile)
};

tl::unexpected<Error> rejected(const QString& sentence)
{
    return failure(makeError(ErrorKind::Rejected, sentence, {}));
}

/// Qt's name of the format; empty for anything else.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    return {};
}

} // namespace

Result<LogoFile> LogoFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(makeError(ErrorKind::Storage, LogoFileWords::tr("The file cannot be read."),
                                 file.errorString()));
    }
    return decode(file.read(maxBytes + 1));
}

Result<LogoFile> LogoFile::decode(const QByteArray& bytes)
{
    if (bytes.size() > maxBytes)
        return rejected(LogoFileWords::tr("The file is larger than 5 MB. Choose a smaller one."));
    const auto format = formatOf(bytes);
    if (format.isEmpty())
        return rejected(
            LogoFileWords::tr("This is no PNG, JPEG or GIF picture. Choose another file."));
    QByteArray source = bytes;
    QBuffer buffer(&source);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    LogoFile logo;
    logo.size = reader.size();
    if (logo.size.isEmpty())
        return rejected(LogoFileWords::tr("The picture is damaged. Choose another file."));
    if (logo.size.width() > maxSide || logo.size.height() > maxSide) {
        return rejected(
            LogoFileWords::tr("The picture has more than %1 pixels on a side. Choose a smaller "
                              "one.")
                .arg(maxSide));
    }
    if (logo.size.width() > previewSide || logo.size.height() > previewSide)
        reader.setScaledSize(
            logo.size.scaled(previewSide, previewSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (!reader.read(&logo.picture))
        return rejected(LogoFileWords::tr("The picture is damaged. Choose another file."));
    logo.bytes = bytes;
    return logo;
}

} // namespace simstock

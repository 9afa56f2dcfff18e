// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/brandsheet.h"

#include "models/core/background.h"
#include "models/desk/accountbook.h"
#include "models/desk/desk.h"
#include "models/desk/shopbooks.h"
#include "ui/storefront/brandpreview.h"
#include "ui/theme/contrast.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keyboardreturn.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(bool isNew)
{
    return isNew ? BrandSheet::tr("New branding profile") : BrandSheet::tr("Edit branding profile");
}

/// A field and its button in one line.
QWidget* besides(QWidget* parent, QWidget* field, QPushButton* button)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    setButtonRole(*button, ButtonRole::Secondary);
    button->setAutoDefault(false);
    row->setFocusProxy(field->focusPolicy() == Qt::NoFocus ? button : field);
    return row;
}

} // namespace

BrandSheet::BrandSheet(Desk& desk, const AccountId& account,
                       const std::optional<BrandProfile>& known, QWidget* parent)
    : Sheet(titleOf(!known), parent),
      m_desk(desk),
      m_fixedAccount(account),
      m_known(known.value_or(BrandProfile())),
      m_isNew(!known),
      m_account(new QComboBox(this)),
      m_name(new QLineEdit(m_known.name, this)),
      m_sender(new QLineEdit(m_known.senderName, this)),
      m_color(new QLineEdit(m_known.color, this)),
      m_default(new QCheckBox(tr("&Default of the account"), this)),
      m_preview(new BrandPreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_pool.setMaxThreadCount(1);
    addFields();
    addColour();
    addLogo();
    setReview(m_preview);
    setReturnPressesPrimary(true); // spends nothing
    connect(setPrimary(m_isNew ? tr("Create profile") : tr("&Save")), &QPushButton::clicked, this,
            &BrandSheet::save);
    for (auto* field : {m_name, m_sender, m_color})
        connect(field, &QLineEdit::textChanged, this, &BrandSheet::showState);
    connect(m_account, &QComboBox::currentIndexChanged, this, &BrandSheet::showState);
    m_account->setObjectName(u"account"_s);
    m_name->setObjectName(u"name"_s);
    m_sender->setObjectName(u"sender"_s);
    m_color->setObjectName(u"colour"_s);
    m_default->setObjectName(u"default"_s);
    keepDraft(desk.books().drafts, desk.clock(),
              {u"brand"_s, m_isNew ? QString() : account.text() + u'/' + m_known.id},
              windowTitle());
    showState();
    m_name->setFocus();
}

BrandSheet::~BrandSheet()
{
    m_reading.cancel();
    m_pool.waitForDone();
}

void BrandSheet::addFields()
{
    for (const auto& id : m_desk.brands().accounts())
        m_account->addItem(m_desk.accounts().label(id), id.text());
    m_account->setCurrentIndex(std::max(m_account->findData(m_fixedAccount.text()), 0));
    if (m_isNew && m_account->count() > 1)
        addField(tr("&Account"), m_account);
    else
        m_account->hide();
    m_name->setMaxLength(100);
    addField(tr("&Name"), m_name, tr("How you find it here and in orders."));
    m_sender->setMaxLength(100);
    addField(tr("S&ender"), m_sender, tr("Whom mails to customers come from."));
}

void BrandSheet::addColour()
{
    m_color->setMaxLength(7);
    m_color->setPlaceholderText(u"#RRGGBB"_s);
    if (m_color->text().isEmpty())
        m_color->setText(Tokens::of(Scheme::Light).accent.name().toUpper());
    auto* choose = new QPushButton(tr("&Choose colour…"), this);
    connect(choose, &QPushButton::clicked, this, &BrandSheet::chooseColour);
    m_contrast = addField(tr("C&olour"), besides(this, m_color, choose), u" "_s);
    m_color->setAccessibleName(tr("Colour"));
}

void BrandSheet::addLogo()
{
    auto* text = new QLabel(m_known.logo.isEmpty() ? tr("No logo") : tr("A logo is set"), this);
    text->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("Choose &logo…"), this);
    connect(choose, &QPushButton::clicked, this, &BrandSheet::chooseLogo);
    m_logoText = text;
    addField(tr("Logo"), besides(this, text, choose),
             tr("PNG, JPEG or GIF, up to 5 MB, best 200 × 200 pixels or more."));
    m_default->setChecked(m_known.isDefault);
    addWidget(m_default);
}

void BrandSheet::chooseColour()
{
    auto* dialog = new QColorDialog(color(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& chosen) { m_color->setText(chosen.name().toUpper()); });
    dialog->open();
}

void BrandSheet::chooseLogo()
{
    auto* dialog = new QFileDialog(this, tr("Choose logo"));
    returnKeyboardAfter(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif)"));
    connect(dialog, &QFileDialog::fileSelected, this, &BrandSheet::readLogo);
    dialog->open();
}

void BrandSheet::readLogo(const QString& path)
{
    setProblem({});
    m_logoText->setText(tr("Reading…"));
    m_reading = inBackground(m_pool, [path] { return LogoFile::read(path); });
    m_reading.onDone([this](Result<LogoFile> logo) {
        if (!logo) {
            m_logo = {};
            m_logoText->setText(tr("No new logo"));
            setProblem(logo.error().userText);
        } else {
            m_logo = std::move(*logo);
            const auto size =
                tr("%1 × %2 pixels").arg(m_logo.size.width()).arg(m_logo.size.height());
            m_logoText->setText(m_logo.isSmall() ? tr("%1: rather small").arg(size) : size);
        }
        showState();
    });
    showState();
}

AccountId BrandSheet::account() const
{
    return AccountId(m_account->currentData().toString());
}

QColor BrandSheet::color() const
{
    static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}$"_s);
    const auto text = m_color->text().trimmed();
    return form.match(text).hasMatch() ? QColor(text) : QColor();
}

QString BrandSheet::obstacle() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    if (m_sender->text().trimmed().isEmpty())
        return tr("Name the sender.");
    if (!color().isValid())
        return tr("A colour is written as #RRGGBB.");
    if (m_reading.isActive())
        return tr("The logo is being read.");
    return m_desk.brands().obstacle(account());
}

void BrandSheet::showState()
{
    if (const auto* known = m_desk.accounts().find(account()))
        band().setEnvironment(known->environment == Environment::Live, known->label);
    m_contrast->setText(color().isValid() ? contrastText(color())
                                          : tr("A colour is written as #RRGGBB."));
    m_preview->show(m_sender->text(), color(), m_logo.picture);
    const auto reason = obstacle();
    primary()->setEnabled(reason.isEmpty() && !m_saving.isActive() && !m_uploading.isActive());
    primary()->setToolTip(reason);
}

void BrandSheet::save()
{
    if (m_saving.isActive() || m_uploading.isActive() || !obstacle().isEmpty())
        return;
    setProblem({});
    auto wish = m_known;
    wish.name = m_name->text().trimmed();
    wish.senderName = m_sender->text().trimmed();
    wish.color = color().name().toUpper();
    wish.isDefault = m_default->isChecked();
    m_saving = m_desk.brands().save(account(), wish);
    m_saving.onDone([this](const Result<BrandProfile>& profile) { saved(profile); });
    showState();
}

void BrandSheet::saved(const Result<BrandProfile>& profile)
{
    if (!profile) {
        setProblem(profile.error().userText);
        showState();
        return;
    }
    if (!profile->id.isEmpty())
        m_known.id = profile->id; // a second try changes this one
    if (m_logo.bytes.isEmpty()) {
        finish();
        return;
    }
    if (m_known.id.isEmpty()) {
        setProblem(tr("The profile was saved, but the vendor did not name it, so the logo was not "
                      "sent. Edit the profile to add it."));
        m_logo = {};
        showState();
        return;
    }
    m_account->setEnabled(false);
    m_uploading = m_desk.brands().uploadLogo(account(), m_known.id, m_logo.bytes);
    m_uploading.onDone([this](const Result<bool>& uploaded) {
        if (uploaded) {
            finish();
            return;
        }
        setProblem(
            tr("The profile was saved, but its logo was not. %1").arg(uploaded.error().userText));
        showState();
    });
    showState();
}

void BrandSheet::finish()
{
    Q_EMIT said(tr("Branding profile %1 saved.").arg(m_name->text().trimmed()));
    accept();
}

} // namespace simstock

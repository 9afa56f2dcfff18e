// SPDX-FileCopyrightText: 2026 The Simstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerssheet.h"

#include "models/core/untrustedtext.h"
#include "models/desk/desk.h"
#include "models/desk/esimdesk.h"
#include "models/desk/shopbooks.h"
#include "models/items/customersmodel.h"
#include "ui/customer/customerform.h"
#include "ui/customer/customerwords.h"
#include "ui/customer/erasesheet.h"
#include "ui/customer/tagging.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace simstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualCustomersSheet(1160, 620);
constexpr int formWidth = 280;

QHash<QString, QString> autonyms()
{
    QHash<QString, QString> names;
    for (const auto& language : customerLanguages())
        names.insert(language.code, language.autonym);
    return names;
}

} // namespace

CustomersSheet::CustomersSheet(Desk& desk, const QList<EsimKey>& selected, QWidget* parent)
    : Sheet(tr("Customers"), parent),
      m_desk(desk),
      m_selected(selected),
      m_model(new CustomersModel(desk.books().customers, desk.esims(), desk.books().tags,
                                 autonyms(), this)),
      m_table(new TableView(tr("Customers table"), this)),
      m_filter(new QLineEdit(this)),
      m_form(new CustomerForm(desk.clock(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addList();
    m_words = addText({});
    addButtons();
    connect(m_form, &CustomerForm::begun, this, [this](const QString& id) {
        m_beforeTyping = m_desk.books().customers.snapshot({id}, {});
    });
    connect(m_form, &CustomerForm::typed, this, &CustomersSheet::keep);
    connect(m_form, &CustomerForm::edited, this, &CustomersSheet::edit);
    m_followSoon.setSingleShot(true);
    connect(&m_followSoon, &QTimer::timeout, this, &CustomersSheet::follow);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_table, &TableView::currentKeyChanged, &m_followSoon, soon);
    connect(m_table, &TableView::selectionSummaryChanged, &m_followSoon,
            [this] { m_followSoon.start(); });
    connect(m_model, &TableModel::countsChanged, &m_followSoon, soon);
    connect(m_table, &TableView::detailsRequested, m_form, &CustomerForm::startEditing);
    resize(usualCustomersSheet);
    propose();
    m_filter->setFocus();
    follow();
}

CustomersSheet::~CustomersSheet()
{
    m_form->finish(); // losing the focus later it would tell a sheet that is gone
}

void CustomersSheet::addList()
{
    m_filter->setAccessibleName(tr("Filter customers"));
    m_filter->setPlaceholderText(tr("Name, e-mail, phone, tag or last digits of an eSIM"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_model, &TableModel::setFilter);
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (!m_model->columns()[column].shown)
            m_table->setColumnHiddenByDefault(column);
    }
    m_table->setStretchColumn(static_cast<int>(CustomerColumn::Name));
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        m_filter->setFocus();
        m_filter->setText(m_filter->text() + text);
    });
    addWidget(m_filter);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, metrics::gap, 0, 0);
    row->setSpacing(metrics::between);
    row->addWidget(m_table, 1);
    row->addWidget(m_form);
    m_form->setFixedWidth(formWidth);
    addGrowing(both);
}

void CustomersSheet::addButtons()
{
    back()->setText(tr("C&lose"));
    const auto add = [this](const QString& text, void (CustomersSheet::*act)()) {
        auto* button = addButton(text);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    connect(addButton(tr("E&rase old data…")), &QPushButton::clicked, this, [this] {
        auto* sheet = new EraseSheet(m_desk, this);
        connect(sheet, &EraseSheet::said, this, &CustomersSheet::said);
        sheet->open();
    });
    m_remove = add(tr("&Delete"), &CustomersSheet::removeChosen);
    m_merge = add(tr("Mer&ge"), &CustomersSheet::mergeChosen);
    m_tags = add(tr("&Tags…"), &CustomersSheet::tagChosen);
    add(tr("&New"), &CustomersSheet::make);
    if (!m_selected.isEmpty())
        connect(setPrimary({}), &QPushButton::clicked, this, &CustomersSheet::assignChosen);
}

/// Who the selected eSIMs belong to, or whose e-mail or name they bear.
void CustomersSheet::propose()
{
    const auto& book = m_desk.books().customers;
    for (const auto& key : m_selected) {
        const auto* const esim = m_desk.esims().find(key);
        auto who = book.customerOf(key);
        if (!who && esim)
            who = book.match(esim->customerName, esim->customerEmail);
        if (who && m_table->selectKey(who->id))
            return;
    }
    if (m_model->rowCount() > 0)
        m_table->selectKey(m_model->customerAt(0).id);
}

QStringList CustomersSheet::chosen() const
{
    QStringList ids;
    for (const auto& key : m_table->selectedKeys())
        ids.append(key.toString());
    return ids;
}

void CustomersSheet::follow()
{
    const auto ids = chosen();
    const int row = m_table->chosenRow();
    const bool isOne = ids.size() == 1 && row >= 0;
    // Who is being corrected may not be found by the filter any more.
    const auto inHand = m_desk.books().customers.find(m_form->inHand());
    m_form->setCustomer(isOne           ? std::optional(m_model->customerAt(row))
                        : ids.isEmpty() ? inHand
                                        : std::nullopt);
    m_merge->setEnabled(ids.size() > 1);
    m_merge->setToolTip(ids.size() > 1 ? QString() : tr("Select two or more customers first."));
    for (auto* button : {m_tags, m_remove})
        button->setEnabled(!ids.isEmpty());
    const bool isEmpty = m_model->sourceCount() == 0;
    m_words->setText(isEmpty ? tr("No customers yet. New makes one; members of a pasted group "
                                  "come by themselves.")
                             : QString());
    m_words->setVisible(isEmpty);
    if (primary() == nullptr)
        return;
    const auto count = static_cast<int>(m_selected.size());
    primary()->setText(
        isOne ? tr("&Assign %n eSIM(s) to %1", nullptr, count)
                    .arg(forDisplay(m_model->customerAt(row).name, 30).replace(u'&', u"&&"_s))
              : tr("&Assign %n eSIM(s)", nullptr, count));
    primary()->setEnabled(isOne);
    primary()->setToolTip(isOne ? QString() : tr("Select one customer first."));
}

/// Begins with what the selected eSIM bears.
void CustomersSheet::make()
{
    auto& book = m_desk.books().customers;
    Customer fresh;
    fresh.name = tr("New customer");
    const auto* const esim =
        m_selected.isEmpty() ? nullptr : m_desk.esims().find(m_selected.first());
    if (esim && !esim->customerName.isEmpty() &&
        !book.match(esim->customerName, esim->customerEmail)) {
        fresh.name = esim->customerName;
        fresh.email = esim->customerEmail;
    }
    m_filter->clear();
    const auto id = book.put(fresh);
    const auto after = book.snapshot({id}, {});
    m_desk.books().undo.run(
        tr("a new customer"), [&book, after] { book.restore(after); },
        [&book, id] { book.remove({id}); });
    m_table->selectKey(id);
    follow();
    m_form->startEditing();
}

/// An eSIM is known by the name or the e-mail of its customer: without both it is nobody's.
void CustomersSheet::keep(const Customer& customer)
{
    const bool isSomebody = !customer.name.isEmpty() || !customer.email.isEmpty();
    if (isSomebody && m_desk.books().customers.find(customer.id))
        m_desk.books().customers.put(customer);
}

void CustomersSheet::edit(const Customer& customer)
{
    auto& book = m_desk.books().customers;
    if (!book.find(customer.id))
        return;
    if (customer.name.isEmpty() && customer.email.isEmpty()) {
        book.restore(m_beforeTyping);
        m_form->setCustomer(book.find(customer.id));
        setProblem(tr("A customer needs a name or an e-mail. Delete takes one away."));
        return;
    }
    setProblem({});
    m_desk.books().undo.run(
        tr("a customer"), [&book, customer] { book.put(customer); },
        [&book, before = m_beforeTyping] { book.restore(before); });
}

void CustomersSheet::mergeChosen()
{
    auto ids = chosen();
    const int row = m_table->chosenRow();
    const auto current = m_table->currentKey().toString();
    if (ids.size() < 2 || row < 0)
        return;
    const auto into = ids.contains(current) ? current : ids.first();
    ids.removeAll(into);
    auto& book = m_desk.books().customers;
    const auto before = book.snapshot(ids + QStringList{into}, {});
    m_desk.books().undo.run(
        tr("merging customers"), [&book, into, ids] { book.merge(into, ids); },
        [&book, before] { book.restore(before); });
    m_table->selectKey(into);
    Q_EMIT said(tr("Merged %n customer(s) into one. Ctrl+Z takes it back.", nullptr,
                   static_cast<int>(ids.size()) + 1));
}

void CustomersSheet::tagChosen()
{
    QStringList subjects;
    for (const auto& id : chosen())
        subjects.append(tagsubject::ofCustomer(id));
    openTagSheet(m_desk, subjects, this, [this](const QString& words) { Q_EMIT said(words); });
}

void CustomersSheet::removeChosen()
{
    const auto ids = chosen();
    auto& book = m_desk.books().customers;
    const auto before = book.snapshot(ids, {});
    m_desk.books().undo.run(
        tr("deleting customers"), [&book, ids] { book.remove(ids); },
        [&book, before] { book.restore(before); });
    Q_EMIT said(tr("%n customer(s) deleted; their eSIMs keep the names. Ctrl+Z takes it back.",
                   nullptr, static_cast<int>(ids.size())));
}

void CustomersSheet::assignChosen()
{
    const auto ids = chosen();
    if (ids.size() != 1)
        return;
    auto& book = m_desk.books().customers;
    const auto before = book.snapshot({}, m_selected);
    const auto count = static_cast<int>(m_selected.size());
    m_desk.books().undo.run(
        tr("the customer of %n eSIM(s)", nullptr, count),
        [&book, keys = m_selected, id = ids.first()] { book.assign(keys, id); },
        [&book, before] { book.restore(before); });
    Q_EMIT said(tr("%n eSIM(s) assigned. Ctrl+Z takes it back.", nullptr, count));
    accept();
}

} // namespace simstock

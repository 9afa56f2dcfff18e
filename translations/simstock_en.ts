<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>simstock::AccountsPane</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivityPane</name>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n running</numerusform>
                <numerusform>%n running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueModel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CataloguePane</name>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n plan(s)</source>
            <translation>
                <numerusform>%1 of %n plan</numerusform>
                <numerusform>%1 of %n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimsPane</name>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM</numerusform>
                <numerusform>%n eSIMs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferDetails</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferText</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more.</source>
            <translation>
                <numerusform>Works in: %1 and %n more.</numerusform>
                <numerusform>Works in: %1 and %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderReview</name>
        <message numerus="yes">
            <source>%1 × %n day(s) × %2</source>
            <translation>
                <numerusform>%1 × %n day × %2</numerusform>
                <numerusform>%1 × %n days × %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderSheet</name>
        <message numerus="yes">
            <source>Install within %n day(s).</source>
            <translation>
                <numerusform>Install within %n day.</numerusform>
                <numerusform>Install within %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OrdersPane</name>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n order</numerusform>
                <numerusform>%n orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RemoveAccountDialog</name>
        <message numerus="yes">
            <source>%n order(s) with an unknown outcome can no longer be checked without the keys.</source>
            <translation>
                <numerusform>%n order with an unknown outcome can no longer be checked without the keys.</numerusform>
                <numerusform>%n orders with an unknown outcome can no longer be checked without the keys.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Session</name>
        <message numerus="yes">
            <source>HTTP %1, %n byte(s)</source>
            <translation>
                <numerusform>HTTP %1, %n byte</numerusform>
                <numerusform>HTTP %1, %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusFeed</name>
        <message numerus="yes">
            <source>%n unknown outcome(s)</source>
            <translation>
                <numerusform>%n unknown outcome</numerusform>
                <numerusform>%n unknown outcomes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open order(s)</source>
            <translation>
                <numerusform>%n open order</numerusform>
                <numerusform>%n open orders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusStrip</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TableExport</name>
        <message numerus="yes">
            <source>Exported %n row(s) to %1.</source>
            <translation>
                <numerusform>Exported %n row to %1.</numerusform>
                <numerusform>Exported %n rows to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Tour</name>
        <message numerus="yes">
            <source>%n step(s) done.</source>
            <translation>
                <numerusform>%n step done.</numerusform>
                <numerusform>%n steps done.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsagePane</name>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM</numerusform>
                <numerusform>%n eSIMs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading usage of %n eSIM(s).</source>
            <translation>
                <numerusform>Reading usage of %n eSIM.</numerusform>
                <numerusform>Reading usage of %n eSIMs.</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>simstock::AccountPages</name>
        <message numerus="yes">
            <source>%1 · %2 · %n country(ies)</source>
            <translation>
                <numerusform>%1 · %2 · %n country</numerusform>
                <numerusform>%1 · %2 · %n countries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s), regions among them: %1.</source>
            <translation>
                <numerusform>%n place, regions among them: %1.</numerusform>
                <numerusform>%n places, regions among them: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountText</name>
        <message numerus="yes">
            <source>%n, in memory for this session only</source>
            <translation>
                <numerusform>%n, in memory for this session only</numerusform>
                <numerusform>%n, in memory for this session only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, in the keyring</source>
            <translation>
                <numerusform>%n, in the keyring</numerusform>
                <numerusform>%n, in the keyring</numerusform>
            </translation>
        </message>
    </context>
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
        <name>simstock::AssignSheet</name>
        <message numerus="yes">
            <source>Given to the people of the list, in the order of the table: %n eSIM(s).</source>
            <translation>
                <numerusform>Given to the people of the list, in the order of the table: %n eSIM.</numerusform>
                <numerusform>Given to the people of the list, in the order of the table: %n eSIMs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unusable: %n line(s).</source>
            <translation>
                <numerusform>Left out as unusable: %n line.</numerusform>
                <numerusform>Left out as unusable: %n lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>&amp;Assign %n eSIM</numerusform>
                <numerusform>&amp;Assign %n eSIMs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n eSIM assigned. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n eSIMs assigned. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Assignment</name>
        <message numerus="yes">
            <source>the customers of %n eSIM(s)</source>
            <translation>
                <numerusform>the customers of %n eSIM</numerusform>
                <numerusform>the customers of %n eSIMs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPlanner</name>
        <message numerus="yes">
            <source>%n plans are called "%1". Give the plan's id, or the account.</source>
            <translation>
                <numerusform>%n plans are called "%1". Give the plan's id, or the account.</numerusform>
                <numerusform>%n plans are called "%1". Give the plan's id, or the account.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This plan always lasts %n days.</source>
            <translation>
                <numerusform>This plan always lasts %n days.</numerusform>
                <numerusform>This plan always lasts %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPreviewPage</name>
        <message numerus="yes">
            <source>&amp;Leave out the %n line(s) with a problem</source>
            <translation>
                <numerusform>&amp;Leave out the %n line with a problem</numerusform>
                <numerusform>&amp;Leave out the %n lines with a problem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out because of a problem: %1 of %n line(s).</source>
            <translation>
                <numerusform>Left out because of a problem: %1 of %n line.</numerusform>
                <numerusform>Left out because of a problem: %1 of %n lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than agreed: %n plan(s).</source>
            <translation>
                <numerusform>Dearer than agreed: %n plan.</numerusform>
                <numerusform>Dearer than agreed: %n plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>Dearer than in the catalogue: %n plan.</numerusform>
                <numerusform>Dearer than in the catalogue: %n plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than agreed: %n plan(s).</source>
            <translation>
                <numerusform>Cheaper than agreed: %n plan.</numerusform>
                <numerusform>Cheaper than agreed: %n plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>Cheaper than in the catalogue: %n plan.</numerusform>
                <numerusform>Cheaper than in the catalogue: %n plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The prices of %n plan(s) could not be read just now.</source>
            <translation>
                <numerusform>The prices of %n plan could not be read just now.</numerusform>
                <numerusform>The prices of %n plans could not be read just now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy up to %n eSIM(s) for at most %1</source>
            <translation>
                <numerusform>&amp;Buy up to %n eSIM for at most %1</numerusform>
                <numerusform>&amp;Buy up to %n eSIMs for at most %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy %n eSIM(s) for %1</source>
            <translation>
                <numerusform>&amp;Buy %n eSIM for %1</numerusform>
                <numerusform>&amp;Buy %n eSIMs for %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchText</name>
        <message numerus="yes">
            <source>%1 of %n order(s) bought</source>
            <translation>
                <numerusform>%1 of %n order bought</numerusform>
                <numerusform>%1 of %n orders bought</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n on the way</numerusform>
                <numerusform>%n on the way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%n unknown</numerusform>
                <numerusform>%n unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchView</name>
        <message numerus="yes">
            <source>Refused or not sent, so nothing was bought: %n order(s).</source>
            <translation>
                <numerusform>Refused or not sent, so nothing was bought: %n order.</numerusform>
                <numerusform>Refused or not sent, so nothing was bought: %n orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) of this batch will not be sent any more. What was bought stays bought, and what is on its way is followed.</source>
            <translation>
                <numerusform>%n order of this batch will not be sent any more. What was bought stays bought, and what is on its way is followed.</numerusform>
                <numerusform>%n orders of this batch will not be sent any more. What was bought stays bought, and what is on its way is followed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandsView</name>
        <message numerus="yes">
            <source>%n profile(s)</source>
            <translation>
                <numerusform>%n profile</numerusform>
                <numerusform>%n profiles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n profile(s)</source>
            <translation>
                <numerusform>%1 of %n profile</numerusform>
                <numerusform>%1 of %n profiles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueDesk</name>
        <message numerus="yes">
            <source>%1; %n plan(s) unchanged.</source>
            <translation>
                <numerusform>%1; %n plan unchanged.</numerusform>
                <numerusform>%1; %n plans unchanged.</numerusform>
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
        <message numerus="yes">
            <source>%n plan(s) marked as favourite.</source>
            <translation>
                <numerusform>%n plan marked as favourite.</numerusform>
                <numerusform>%n plans marked as favourite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) no longer marked as favourite.</source>
            <translation>
                <numerusform>%n plan no longer marked as favourite.</numerusform>
                <numerusform>%n plans no longer marked as favourite.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueSheets</name>
        <message numerus="yes">
            <source>%n plan(s) of your stock, your favourites or your prices got worse.</source>
            <translation>
                <numerusform>%n plan of your stock, your favourites or your prices got worse.</numerusform>
                <numerusform>%n plans of your stock, your favourites or your prices got worse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ordered for the trip: %n plan(s).</source>
            <translation>
                <numerusform>Not ordered for the trip: %n plan.</numerusform>
                <numerusform>Not ordered for the trip: %n plans.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) fell under the floor.</source>
            <translation>
                <numerusform>%n price fell under the floor.</numerusform>
                <numerusform>%n prices fell under the floor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangePricesSheet</name>
        <message numerus="yes">
            <source>%n price(s) change</source>
            <translation>
                <numerusform>%n price change</numerusform>
                <numerusform>%n prices change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor, %1 ticked</source>
            <translation>
                <numerusform>%n plan under floor, %1 ticked</numerusform>
                <numerusform>%n plans under floor, %1 ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n plan under floor</numerusform>
                <numerusform>%n plans under floor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as it is</source>
            <translation>
                <numerusform>%n as it is</numerusform>
                <numerusform>%n as it is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not possible</source>
            <translation>
                <numerusform>%n not possible</numerusform>
                <numerusform>%n not possible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save the %n plan(s) under the floor, too</source>
            <translation>
                <numerusform>&amp;Save the %n plan under the floor, too</numerusform>
                <numerusform>&amp;Save the %n plans under the floor, too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n price(s)</source>
            <translation>
                <numerusform>Change %n price</numerusform>
                <numerusform>Change %n prices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changing %n price(s), one after the other.</source>
            <translation>
                <numerusform>Changing %n price, one after the other.</numerusform>
                <numerusform>Changing %n prices, one after the other.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangesSheet</name>
        <message numerus="yes">
            <source>%n eSIM(s) in stock</source>
            <translation>
                <numerusform>%n eSIM in stock</numerusform>
                <numerusform>%n eSIMs in stock</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n favourite(s)</source>
            <translation>
                <numerusform>%n favourite</numerusform>
                <numerusform>%n favourites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) set by hand</source>
            <translation>
                <numerusform>%n price set by hand</numerusform>
                <numerusform>%n prices set by hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) under the floor</source>
            <translation>
                <numerusform>%n price under the floor</numerusform>
                <numerusform>%n prices under the floor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareModel</name>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n country</numerusform>
                <numerusform>%n countries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareTray</name>
        <message numerus="yes">
            <source>Four plans are compared at most; %n left out.</source>
            <translation>
                <numerusform>Four plans are compared at most; %n left out.</numerusform>
                <numerusform>Four plans are compared at most; %n left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) alike, not shown</source>
            <translation>
                <numerusform>%n fact alike, not shown</numerusform>
                <numerusform>%n facts alike, not shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterStation</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CountryGuard</name>
        <message numerus="yes">
            <source>The trip lasts %n day(s), the plan %1.</source>
            <translation>
                <numerusform>The trip lasts %n day, the plan %1.</numerusform>
                <numerusform>The trip lasts %n days, the plan %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomerList</name>
        <message numerus="yes">
            <source>%n line(s) read.</source>
            <translation>
                <numerusform>%n line read.</numerusform>
                <numerusform>%n lines read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a problem; the preview says which.</source>
            <translation>
                <numerusform>%n line with a problem; the preview says which.</numerusform>
                <numerusform>%n lines with a problem; the preview says which.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomersSheet</name>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s) to %1</source>
            <translation>
                <numerusform>&amp;Assign %n eSIM to %1</numerusform>
                <numerusform>&amp;Assign %n eSIMs to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>&amp;Assign %n eSIM</numerusform>
                <numerusform>&amp;Assign %n eSIMs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Merged %n customer(s) into one. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>Merged %n customer into one. Ctrl+Z takes it back.</numerusform>
                <numerusform>Merged %n customers into one. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) deleted; their eSIMs keep the names. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n customer deleted; their eSIMs keep the names. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n customers deleted; their eSIMs keep the names. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the customer of %n eSIM(s)</source>
            <translation>
                <numerusform>the customer of %n eSIM</numerusform>
                <numerusform>the customer of %n eSIMs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n eSIM assigned. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n eSIMs assigned. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::DiagnosticsSheet</name>
        <message numerus="yes">
            <source>%n part(s) will be saved.</source>
            <translation>
                <numerusform>%n part will be saved.</numerusform>
                <numerusform>%n parts will be saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::DraftsBanner</name>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1, and %n more</numerusform>
                <numerusform>%1, and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::EndpointTable</name>
        <message numerus="yes">
            <source>%n call(s) sent elsewhere for this account.</source>
            <translation>
                <numerusform>%n call sent elsewhere for this account.</numerusform>
                <numerusform>%n calls sent elsewhere for this account.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::EraseSheet</name>
        <message numerus="yes">
            <source>%1 · %n eSIM(s), the last expired %2</source>
            <translation>
                <numerusform>%1 · %n eSIM, the last expired %2</numerusform>
                <numerusform>%1 · %n eSIMs, the last expired %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase %n customer(s)</source>
            <translation>
                <numerusform>Erase %n customer</numerusform>
                <numerusform>Erase %n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The data of %n customer(s) is erased.</source>
            <translation>
                <numerusform>The data of %n customer is erased.</numerusform>
                <numerusform>The data of %n customers is erased.</numerusform>
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
        <name>simstock::FloorSheet</name>
        <message numerus="yes">
            <source>&amp;Raise all %n to the floor</source>
            <translation>
                <numerusform>&amp;Raise all %n to the floor</numerusform>
                <numerusform>&amp;Raise all %n to the floor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Raise the %n chosen to the floor</source>
            <translation>
                <numerusform>&amp;Raise the %n chosen to the floor</numerusform>
                <numerusform>&amp;Raise the %n chosen to the floor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) raised to the floor.</source>
            <translation>
                <numerusform>%n price raised to the floor.</numerusform>
                <numerusform>%n prices raised to the floor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Forecast</name>
        <message numerus="yes">
            <source>within %n hour(s)</source>
            <translation>
                <numerusform>within %n hour</numerusform>
                <numerusform>within %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n hour(s)</source>
            <translation>
                <numerusform>%1 to %n hour</numerusform>
                <numerusform>%1 to %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>within %n day</numerusform>
                <numerusform>within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n day(s)</source>
            <translation>
                <numerusform>%1 to %n day</numerusform>
                <numerusform>%1 to %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not before %n day(s)</source>
            <translation>
                <numerusform>not before %n day</numerusform>
                <numerusform>not before %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverPack</name>
        <message numerus="yes">
            <source>At most %n eSIM(s) at once: the others are left out.</source>
            <translation>
                <numerusform>At most %n eSIM at once: the others are left out.</numerusform>
                <numerusform>At most %n eSIMs at once: the others are left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverSheet</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>%n page sent to the printer.</numerusform>
                <numerusform>%n pages sent to the printer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more left out.</source>
            <translation>
                <numerusform>%n more left out.</numerusform>
                <numerusform>%n more left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On a phone already, where the code will not help: %n of them.</source>
            <translation>
                <numerusform>On a phone already, where the code will not help: %n of them.</numerusform>
                <numerusform>On a phone already, where the code will not help: %n of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MessageSheet</name>
        <message numerus="yes">
            <source>%n account(s): check each recipient</source>
            <translation>
                <numerusform>%n account: check each recipient</numerusform>
                <numerusform>%n accounts: check each recipient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n recipient chosen</numerusform>
                <numerusform>%n recipients chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n message(s). The results appear in Messages.</source>
            <translation>
                <numerusform>Sending %n message. The results appear in Messages.</numerusform>
                <numerusform>Sending %n messages. The results appear in Messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesModel</name>
        <message numerus="yes">
            <source>%n part(s) charged</source>
            <translation>
                <numerusform>%n part charged</numerusform>
                <numerusform>%n parts charged</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesPane</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthCloseSheet</name>
        <message numerus="yes">
            <source>Month saved: %n line(s) in %1.</source>
            <translation>
                <numerusform>Month saved: %n line in %1.</numerusform>
                <numerusform>Month saved: %n lines in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthTables</name>
        <message numerus="yes">
            <source>%n sale(s) without a retail price of their day: in the cost, but not in the retail price and the margin.</source>
            <translation>
                <numerusform>%n sale without a retail price of their day: in the cost, but not in the retail price and the margin.</numerusform>
                <numerusform>%n sales without a retail price of their day: in the cost, but not in the retail price and the margin.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::NewsFeed</name>
        <message numerus="yes">
            <source>The plan ends within %n day(s)</source>
            <translation>
                <numerusform>The plan ends within %n day</numerusform>
                <numerusform>The plan ends within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) to look at.</source>
            <translation>
                <numerusform>%n eSIM to look at.</numerusform>
                <numerusform>%n eSIMs to look at.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferChangesModel</name>
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
        <name>simstock::PastedText</name>
        <message numerus="yes">
            <source>%n activation code(s)</source>
            <translation>
                <numerusform>%n activation code</numerusform>
                <numerusform>%n activation codes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ICCID(s)</source>
            <translation>
                <numerusform>%n ICCID</numerusform>
                <numerusform>%n ICCIDs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A list of %n customer(s)</source>
            <translation>
                <numerusform>A list of %n customer</numerusform>
                <numerusform>A list of %n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceHistorySheet</name>
        <message numerus="yes">
            <source>The earlier price of %n plan(s) can be put back. It is shown before anything is sent.</source>
            <translation>
                <numerusform>The earlier price of %n plan can be put back. It is shown before anything is sent.</numerusform>
                <numerusform>The earlier price of %n plans can be put back. It is shown before anything is sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceImport</name>
        <message numerus="yes">
            <source>%1: %n price(s) read; nothing is changed yet.</source>
            <translation>
                <numerusform>%1: %n price read; nothing is changed yet.</numerusform>
                <numerusform>%1: %n prices read; nothing is changed yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceListSheet</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a price.</source>
            <translation>
                <numerusform>%n line with a price.</numerusform>
                <numerusform>%n lines with a price.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out without a retail price: %n plan(s).</source>
            <translation>
                <numerusform>Left out without a retail price: %n plan.</numerusform>
                <numerusform>Left out without a retail price: %n plans.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PricesView</name>
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
            <source>%n own price(s)</source>
            <translation>
                <numerusform>%n own price</numerusform>
                <numerusform>%n own prices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n plan under floor</numerusform>
                <numerusform>%n plans under floor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RefundsSheet</name>
        <message numerus="yes">
            <source>In no sum: %n eSIM(s) not bought at this desk, at a price that is not known here.</source>
            <translation>
                <numerusform>In no sum: %n eSIM not bought at this desk, at a price that is not known here.</numerusform>
                <numerusform>In no sum: %n eSIMs not bought at this desk, at a price that is not known here.</numerusform>
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
        <name>simstock::RetailPricesSheet</name>
        <message numerus="yes">
            <source>%1 and %n more plan(s)</source>
            <translation>
                <numerusform>%1 and %n more plan</numerusform>
                <numerusform>%1 and %n more plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save %n price(s)</source>
            <translation>
                <numerusform>&amp;Save %n price</numerusform>
                <numerusform>&amp;Save %n prices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) saved.</source>
            <translation>
                <numerusform>%n price saved.</numerusform>
                <numerusform>%n prices saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under the floor.</source>
            <translation>
                <numerusform>%n under the floor.</numerusform>
                <numerusform>%n under the floor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RouteRulesSheet</name>
        <message numerus="yes">
            <source>at least %n day(s)</source>
            <translation>
                <numerusform>at least %n day</numerusform>
                <numerusform>at least %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Routing</name>
        <message numerus="yes">
            <source>with at least %1 GB for %2, %n day(s)</source>
            <translation>
                <numerusform>with at least %1 GB for %2, %n day</numerusform>
                <numerusform>with at least %1 GB for %2, %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %1, %n day(s)</source>
            <translation>
                <numerusform>for %1, %n day</numerusform>
                <numerusform>for %1, %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; your rule %1 leaves it to %n account(s)</source>
            <translation>
                <numerusform>; your rule %1 leaves it to %n account</numerusform>
                <numerusform>; your rule %1 leaves it to %n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Best of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>Best of %n plan %1%2.</numerusform>
                <numerusform>Best of %n plans %1%2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheapest of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>Cheapest of %n plan %1%2.</numerusform>
                <numerusform>Cheapest of %n plans %1%2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::SelectionSums</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
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
        <name>simstock::SettingsDialog</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the plan ends</source>
            <translation>
                <numerusform>%n day before the plan ends</numerusform>
                <numerusform>%n days before the plan ends</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Shift</name>
        <message numerus="yes">
            <source>%n act(s) without a selling price</source>
            <translation>
                <numerusform>%n act without a selling price</numerusform>
                <numerusform>%n acts without a selling price</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftBook</name>
        <message numerus="yes">
            <source>%n outcome(s) still unknown. Settle what is open, or type what is known about it.</source>
            <translation>
                <numerusform>%n outcome still unknown. Settle what is open, or type what is known about it.</numerusform>
                <numerusform>%n outcomes still unknown. Settle what is open, or type what is known about it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftSheet</name>
        <message numerus="yes">
            <source>%n unknown outcome(s). Settle what is open in Orders, or type what is known.</source>
            <translation>
                <numerusform>%n unknown outcome. Settle what is open in Orders, or type what is known.</numerusform>
                <numerusform>%n unknown outcomes. Settle what is open in Orders, or type what is known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The shift is closed: %n eSIM(s) sold.</source>
            <translation>
                <numerusform>The shift is closed: %n eSIM sold.</numerusform>
                <numerusform>The shift is closed: %n eSIMs sold.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendPin</name>
        <message numerus="yes">
            <source>Too many wrong PINs. Wait %n second(s).</source>
            <translation>
                <numerusform>Too many wrong PINs. Wait %n second.</numerusform>
                <numerusform>Too many wrong PINs. Wait %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is not the spending PIN. The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>This is not the spending PIN. The next try is possible in %n second.</numerusform>
                <numerusform>This is not the spending PIN. The next try is possible in %n seconds.</numerusform>
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
        <name>simstock::Tagging</name>
        <message numerus="yes">
            <source>Of all %n selected, with commas between them. Tags that only some have stay.</source>
            <translation>
                <numerusform>Of all %n selected, with commas between them. Tags that only some have stay.</numerusform>
                <numerusform>Of all %n selected, with commas between them. Tags that only some have stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tags of %n thing(s)</source>
            <translation>
                <numerusform>tags of %n thing</numerusform>
                <numerusform>tags of %n things</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpOthers</name>
        <message numerus="yes">
            <source>It is for %n countries; this eSIM is for %1 only.</source>
            <translation>
                <numerusform>It is for %n countries; this eSIM is for %1 only.</numerusform>
                <numerusform>It is for %n countries; this eSIM is for %1 only.</numerusform>
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
        <name>simstock::Trail</name>
        <message numerus="yes">
            <source>Looked at the vendor %n time(s) since the start</source>
            <translation>
                <numerusform>Looked at the vendor %n time since the start</numerusform>
                <numerusform>Looked at the vendor %n times since the start</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Trip</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSearch</name>
        <message numerus="yes">
            <source>%n day(s) of a day plan</source>
            <translation>
                <numerusform>%n day of a day plan</numerusform>
                <numerusform>%n days of a day plan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lasts %n day(s)</source>
            <translation>
                <numerusform>lasts %n day</numerusform>
                <numerusform>lasts %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The cheapest: %n plan(s) together</source>
            <translation>
                <numerusform>The cheapest: %n plan together</numerusform>
                <numerusform>The cheapest: %n plans together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more, %n plan(s) together</source>
            <translation>
                <numerusform>%1 more, %n plan together</numerusform>
                <numerusform>%1 more, %n plans together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plans cost in %n currency(ies), which are not compared with each other: each has its own cheapest answer.</source>
            <translation>
                <numerusform>Plans cost in %n currency, which are not compared with each other: each has its own cheapest answer.</numerusform>
                <numerusform>Plans cost in %n currencies, which are not compared with each other: each has its own cheapest answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSheet</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UniversalPaste</name>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>%n code imported as own stock.</numerusform>
                <numerusform>%n codes imported as own stock.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) of eSIMs that are here already.</source>
            <translation>
                <numerusform>%n code of eSIMs that are here already.</numerusform>
                <numerusform>%n codes of eSIMs that are here already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageModel</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %n reading(s); the newest is %1 old.</source>
            <translation>
                <numerusform>From %n reading; the newest is %1 old.</numerusform>
                <numerusform>From %n readings; the newest is %1 old.</numerusform>
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
    <context>
        <name>simstock::VaultExportSheet</name>
        <message numerus="yes">
            <source>At least %n character(s). Four or five words that nobody else would put together are easy to keep.</source>
            <translation>
                <numerusform>At least %n character. Four or five words that nobody else would put together are easy to keep.</numerusform>
                <numerusform>At least %n characters. Four or five words that nobody else would put together are easy to keep.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that no vendor can give again, each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n code that no vendor can give again, each with its ICCID, plan, customer, note and hand-overs.</numerusform>
                <numerusform>%n codes that no vendor can give again, each with its ICCID, plan, customer, note and hand-overs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s), those that your vendors would give again as well: for a computer without a network. Each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n code, those that your vendors would give again as well: for a computer without a network. Each with its ICCID, plan, customer, note and hand-overs.</numerusform>
                <numerusform>%n codes, those that your vendors would give again as well: for a computer without a network. Each with its ICCID, plan, customer, note and hand-overs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) saved in %1.</source>
            <translation>
                <numerusform>%n code saved in %1.</numerusform>
                <numerusform>%n codes saved in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) could not be opened and are not in it.</source>
            <translation>
                <numerusform>%n code could not be opened and are not in it.</numerusform>
                <numerusform>%n codes could not be opened and are not in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultImportSheet</name>
        <message numerus="yes">
            <source>%n code(s) in this file are new here.</source>
            <translation>
                <numerusform>%n code in this file are new here.</numerusform>
                <numerusform>%n codes in this file are new here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) are here already and stay as they are.</source>
            <translation>
                <numerusform>%n code are here already and stay as they are.</numerusform>
                <numerusform>%n codes are here already and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>%n code imported as own stock.</numerusform>
                <numerusform>%n codes imported as own stock.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletCard</name>
        <message numerus="yes">
            <source>Lasts %n day(s) or more (%1)</source>
            <translation>
                <numerusform>Lasts %n day or more (%1)</numerusform>
                <numerusform>Lasts %n days or more (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts about %n day(s) (%1)</source>
            <translation>
                <numerusform>Lasts about %n day (%1)</numerusform>
                <numerusform>Lasts about %n days (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts %1 to %n day(s) (%2 at the soonest)</source>
            <translation>
                <numerusform>Lasts %1 to %n day (%2 at the soonest)</numerusform>
                <numerusform>Lasts %1 to %n days (%2 at the soonest)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more pending invoice(s)</source>
            <translation>
                <numerusform>and %n more pending invoice</numerusform>
                <numerusform>and %n more pending invoices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletPane</name>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n booking</numerusform>
                <numerusform>%n bookings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhooksPane</name>
        <message numerus="yes">
            <source>%n webhook(s)</source>
            <translation>
                <numerusform>%n webhook</numerusform>
                <numerusform>%n webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n webhook(s)</source>
            <translation>
                <numerusform>%1 of %n webhook</numerusform>
                <numerusform>%1 of %n webhooks</numerusform>
            </translation>
        </message>
    </context>
</TS>

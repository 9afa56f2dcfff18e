<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>EsimAccess</name>
        <message>
            <source>eSIM Access no longer offers this plan. Refresh the catalogue.</source>
            <translation>eSIM Access bietet diesen Tarif nicht mehr an. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>The access code and the secret key work. Balance: %1.</source>
            <translation>Zugangscode und geheimer Schlüssel funktionieren. Guthaben: %1.</translation>
        </message>
        <message>
            <source>The access code works. Balance: %1.</source>
            <translation>Der Zugangscode funktioniert. Guthaben: %1.</translation>
        </message>
        <message>
            <source>Access code</source>
            <translation>Zugangscode</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <source>eSIM Access has no test environment: every order spends real money. Unused eSIMs can be cancelled for a refund.</source>
            <translation>eSIM Access hat keine Testumgebung: Jede Bestellung kostet echtes Geld. Unbenutzte eSIMs lassen sich gegen Erstattung stornieren.</translation>
        </message>
        <message>
            <source>The time span is not valid. Choose a start before the end.</source>
            <translation>Der Zeitraum ist ungültig. Der Beginn muss vor dem Ende liegen.</translation>
        </message>
        <message>
            <source>eSIM Access reports a failure of its own server. Try again in a few minutes.</source>
            <translation>eSIM Access meldet einen Fehler des eigenen Servers. In ein paar Minuten erneut versuchen.</translation>
        </message>
        <message>
            <source>eSIM Access did not find the credentials in the request. Enter the access code of this account again.</source>
            <translation>eSIM Access hat in der Anfrage keine Zugangsdaten gefunden. Den Zugangscode dieses Kontos neu eingeben.</translation>
        </message>
        <message>
            <source>eSIM Access could not read the credentials in the request. Enter the access code and secret key of this account again.</source>
            <translation>eSIM Access konnte die Zugangsdaten in der Anfrage nicht lesen. Zugangscode und geheimen Schlüssel dieses Kontos neu eingeben.</translation>
        </message>
        <message>
            <source>eSIM Access no longer takes this kind of request. Check for a newer version of Simstock.</source>
            <translation>eSIM Access nimmt diese Art von Anfrage nicht mehr an. Nach einer neueren Version von Simstock sehen.</translation>
        </message>
        <message>
            <source>eSIM Access could not read the request. Check for a newer version of Simstock.</source>
            <translation>eSIM Access konnte die Anfrage nicht lesen. Nach einer neueren Version von Simstock sehen.</translation>
        </message>
        <message>
            <source>eSIM Access misses a value in the request. Nothing was done.</source>
            <translation>eSIM Access vermisst einen Wert in der Anfrage. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>eSIM Access found an empty value in the request. Nothing was done.</source>
            <translation>eSIM Access hat in der Anfrage einen leeren Wert gefunden. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>eSIM Access found a value that is too long or too short. Nothing was done.</source>
            <translation>eSIM Access hat einen zu langen oder zu kurzen Wert gefunden. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>eSIM Access says the time stamp of the request has expired. Check that this computer's clock is right, then try again.</source>
            <translation>Laut eSIM Access ist der Zeitstempel der Anfrage abgelaufen. Die Uhr dieses Computers prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>eSIM Access blocks the internet address of this computer. Ask eSIM Access to lift the block.</source>
            <translation>eSIM Access sperrt die Internetadresse dieses Computers. eSIM Access bitten, die Sperre aufzuheben.</translation>
        </message>
        <message>
            <source>eSIM Access does not accept the signature. Check the secret key of this account.</source>
            <translation>eSIM Access nimmt die Signatur nicht an. Den geheimen Schlüssel dieses Kontos prüfen.</translation>
        </message>
        <message>
            <source>The eSIM's present state does not allow this. Refresh it to see how it stands.</source>
            <translation>Der jetzige Zustand der eSIM lässt das nicht zu. Aktualisieren zeigt, wie es um sie steht.</translation>
        </message>
        <message>
            <source>The price of this plan has changed. Nothing was bought. Refresh the catalogue and look at the new price.</source>
            <translation>Der Preis dieses Tarifs hat sich geändert. Es wurde nichts gekauft. Den Katalog aktualisieren und den neuen Preis ansehen.</translation>
        </message>
        <message>
            <source>The total no longer fits the vendor's prices. Nothing was bought. Refresh the catalogue and look at the new price.</source>
            <translation>Die Summe passt nicht mehr zu den Preisen des Anbieters. Es wurde nichts gekauft. Den Katalog aktualisieren und den neuen Preis ansehen.</translation>
        </message>
        <message>
            <source>The balance at eSIM Access is too low. Nothing was bought. Add money there or lower the quantity.</source>
            <translation>Das Guthaben bei eSIM Access ist zu niedrig. Es wurde nichts gekauft. Dort einzahlen oder die Menge verringern.</translation>
        </message>
        <message>
            <source>eSIM Access refused the details of this order. Nothing was bought. Ask its customer service if it stays so.</source>
            <translation>eSIM Access hat die Angaben dieser Bestellung abgelehnt. Es wurde nichts gekauft. Bleibt es dabei, den dortigen Kundendienst fragen.</translation>
        </message>
        <message>
            <source>The order is in an unusual state at eSIM Access. Ask its customer service.</source>
            <translation>Die Bestellung ist bei eSIM Access in einem ungewöhnlichen Zustand. Den dortigen Kundendienst fragen.</translation>
        </message>
        <message>
            <source>The eSIMs are still being prepared. Look again in a few seconds.</source>
            <translation>Die eSIMs werden noch vorbereitet. In ein paar Sekunden erneut nachsehen.</translation>
        </message>
        <message>
            <source>eSIM Access has no eSIMs left for this plan. Nothing was bought. Choose another plan or ask its customer service.</source>
            <translation>eSIM Access hat für diesen Tarif keine eSIMs mehr. Es wurde nichts gekauft. Einen anderen Tarif wählen oder den dortigen Kundendienst fragen.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this bundle. Refresh the catalogue.</source>
            <translation>eSIM Access kennt dieses Paket nicht. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this location. Refresh the catalogue.</source>
            <translation>eSIM Access kennt diesen Ort nicht. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this currency. Refresh the catalogue.</source>
            <translation>eSIM Access kennt diese Währung nicht. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this network operator. Refresh the catalogue.</source>
            <translation>eSIM Access kennt diesen Netzbetreiber nicht. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access no longer offers this plan. Nothing was bought. Refresh the catalogue.</source>
            <translation>eSIM Access bietet diesen Tarif nicht mehr an. Es wurde nichts gekauft. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this plan. Nothing was bought. Refresh the catalogue.</source>
            <translation>eSIM Access kennt diesen Tarif nicht. Es wurde nichts gekauft. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know the supplier of this plan. Refresh the catalogue.</source>
            <translation>eSIM Access kennt den Lieferanten dieses Tarifs nicht. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this order number.</source>
            <translation>eSIM Access kennt diese Bestellnummer nicht.</translation>
        </message>
        <message>
            <source>eSIM Access has seen this order before, so it was placed already. It is being looked up; do not order again.</source>
            <translation>eSIM Access hat diese Bestellung schon gesehen, sie wurde also bereits aufgegeben. Sie wird gesucht; nicht noch einmal bestellen.</translation>
        </message>
        <message>
            <source>This ICCID does not belong to the order at eSIM Access. Refresh the eSIM.</source>
            <translation>Diese ICCID gehört bei eSIM Access nicht zu der Bestellung. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access refused the access code. Check the credentials of this account.</source>
            <translation>eSIM Access hat den Zugangscode abgelehnt. Die Zugangsdaten dieses Kontos prüfen.</translation>
        </message>
        <message>
            <source>The server does not know this request. Check the address of this account.</source>
            <translation>Der Server kennt diese Anfrage nicht. Die Adresse dieses Kontos prüfen.</translation>
        </message>
        <message>
            <source>eSIM Access is busy. Wait a moment, then try again.</source>
            <translation>eSIM Access ist überlastet. Einen Moment warten, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>eSIM Access does not know something this request names. Refresh the catalogue.</source>
            <translation>eSIM Access kennt etwas nicht, das diese Anfrage nennt. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>eSIM Access answered with a code that Simstock does not know. Look at the details, and ask its customer service if it stays so.</source>
            <translation>eSIM Access hat mit einem Code geantwortet, den Simstock nicht kennt. Die Details ansehen; bleibt es dabei, den dortigen Kundendienst fragen.</translation>
        </message>
        <message>
            <source>Provider says: %1</source>
            <translation>Der Anbieter meldet: %1</translation>
        </message>
        <message>
            <source>eSIM Access does not know this eSIM (any more).</source>
            <translation>eSIM Access kennt diese eSIM nicht (mehr).</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>Diese eSIM ist bereits beendet.</translation>
        </message>
        <message>
            <source>Only an eSIM that was never installed can be cancelled for a refund.</source>
            <translation>Nur eine nie installierte eSIM kann gegen Erstattung storniert werden.</translation>
        </message>
        <message>
            <source>This eSIM is paused already.</source>
            <translation>Diese eSIM ist bereits pausiert.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone and not used up can be paused.</source>
            <translation>Nur eine eSIM, die auf einem Telefon und nicht aufgebraucht ist, kann pausiert werden.</translation>
        </message>
        <message>
            <source>Only a paused eSIM can be resumed.</source>
            <translation>Nur eine pausierte eSIM kann fortgesetzt werden.</translation>
        </message>
        <message>
            <source>This eSIM was never installed: cancel it instead and get the price back.</source>
            <translation>Diese eSIM wurde nie installiert: stattdessen stornieren und den Preis zurückbekommen.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone or paused can be revoked.</source>
            <translation>Nur eine eSIM, die auf einem Telefon oder pausiert ist, kann widerrufen werden.</translation>
        </message>
        <message>
            <source>eSIM Access does not offer this.</source>
            <translation>eSIM Access bietet das nicht an.</translation>
        </message>
        <message>
            <source>The vendor's number of this eSIM is not known. Refresh it.</source>
            <translation>Die Nummer dieser eSIM beim Anbieter ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>Diese eSIM wird noch vorbereitet.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it, or act in the vendor's own console.</source>
            <translation>Der Zustand dieser eSIM ist unverständlich. Die eSIM aktualisieren oder in der Konsole des Anbieters handeln.</translation>
        </message>
        <message>
            <source>This eSIM cannot receive SMS.</source>
            <translation>Diese eSIM kann keine SMS empfangen.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>Nur eine installierte eSIM kann SMS empfangen.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>Eine SMS hat 1 bis %1 Zeichen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>Eine Bestellung kann 1 bis %1 eSIMs haben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A day plan can have 1 to %1 days. Nothing was sent.</source>
            <translation>Ein Tagestarif kann 1 bis %1 Tage haben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>Der Tarif hat keinen Code. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>The order has no valid number of its own. Nothing was sent.</source>
            <translation>Die Bestellung hat keine gültige eigene Nummer. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>It is not known whether eSIM Access carried this out. It is being looked up; do not send it again.</source>
            <translation>Es ist nicht bekannt, ob eSIM Access dies ausgeführt hat. Es wird nachgesehen; nicht erneut senden.</translation>
        </message>
        <message>
            <source>The access code of this account is missing or contains characters that cannot be sent. Enter it again. Nothing was sent.</source>
            <translation>Der Zugangscode dieses Kontos fehlt oder enthält Zeichen, die nicht gesendet werden können. Neu eingeben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>This plan cannot be topped up.</source>
            <translation>Dieser Tarif kann nicht aufgeladen werden.</translation>
        </message>
        <message>
            <source>Resume this eSIM before topping it up.</source>
            <translation>Diese eSIM vor dem Aufladen fortsetzen.</translation>
        </message>
        <message>
            <source>Neither the ICCID nor the plan of this eSIM is known. Refresh it.</source>
            <translation>Weder die ICCID noch der Tarif dieser eSIM ist bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>Die Aufladung ist unvollständig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A webhook address starts with https:// and names a host. Nothing was sent.</source>
            <translation>Eine Webhook-Adresse beginnt mit https:// und nennt einen Server. Es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>The catalogue file %1 cannot be used: %2. Correct it or start without one.</source>
            <translation>Die Katalogdatei %1 ist nicht verwendbar: %2. Sie berichtigen oder ohne sie starten.</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>it holds no plan</source>
            <translation>sie enthält keinen Tarif</translation>
        </message>
        <message>
            <source>Fault rule %1 cannot be used: %2. No rule was added.</source>
            <translation>Die Fehlerregel %1 ist nicht verwendbar: %2. Es wurde keine Regel hinzugefügt.</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be used: %2. Move it away to start afresh.</source>
            <translation>Die Zustandsdatei %1 der Sandbox ist nicht verwendbar: %2. Für einen Neubeginn verschieben.</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 was made with another seed. Use that seed, or move the file away to start afresh.</source>
            <translation>Die Zustandsdatei %1 der Sandbox entstand mit einem anderen Startwert. Diesen verwenden oder die Datei für einen Neubeginn verschieben.</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1 of this machine: another program uses it. Choose another port, or 0 for any free one.</source>
            <translation>Die Sandbox kann den Port %1 dieses Rechners nicht nutzen: Ein anderes Programm verwendet ihn. Einen anderen Port wählen oder 0 für einen beliebigen freien.</translation>
        </message>
    </context>
    <context>
        <name>Troveana</name>
        <message>
            <source>Troveana no longer offers this plan. Refresh the catalogue.</source>
            <translation>Troveana bietet diesen Tarif nicht mehr an. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>The balance at Troveana is too low. Nothing was bought. Add money there or lower the quantity.</source>
            <translation>Das Guthaben bei Troveana ist zu niedrig. Es wurde nichts gekauft. Dort einzahlen oder die Menge verringern.</translation>
        </message>
        <message>
            <source>Troveana refused the API key. Enter the key of this account again, or ask the account manager for a new one.</source>
            <translation>Troveana hat den API-Schlüssel abgelehnt. Den Schlüssel dieses Kontos neu eingeben oder den Kundenbetreuer um einen neuen bitten.</translation>
        </message>
        <message>
            <source>Troveana does not allow this to the account. Ask the account manager to enable it.</source>
            <translation>Troveana erlaubt das diesem Konto nicht. Den Kundenbetreuer bitten, es freizuschalten.</translation>
        </message>
        <message>
            <source>Troveana does not know what this request names. Refresh, then try again.</source>
            <translation>Troveana kennt nicht, was diese Anfrage nennt. Aktualisieren, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The present state at Troveana does not allow this. Refresh to see how it stands.</source>
            <translation>Der jetzige Zustand bei Troveana lässt das nicht zu. Aktualisieren zeigt, wie es steht.</translation>
        </message>
        <message>
            <source>Troveana is busy. Wait a moment, then try again.</source>
            <translation>Troveana ist überlastet. Einen Moment warten, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Troveana reports a failure of its own server. Try again in a few minutes.</source>
            <translation>Troveana meldet einen Fehler des eigenen Servers. In ein paar Minuten erneut versuchen.</translation>
        </message>
        <message>
            <source>Troveana refused this request.</source>
            <translation>Troveana hat diese Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Provider says: %1</source>
            <translation>Der Anbieter meldet: %1</translation>
        </message>
        <message>
            <source>Troveana does not know this eSIM (any more).</source>
            <translation>Troveana kennt diese eSIM nicht (mehr).</translation>
        </message>
        <message>
            <source>The time span is not valid. Choose a start before the end.</source>
            <translation>Der Zeitraum ist ungültig. Der Beginn muss vor dem Ende liegen.</translation>
        </message>
        <message>
            <source>Troveana does not offer this.</source>
            <translation>Troveana bietet das nicht an.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>Die ICCID dieser eSIM ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>Diese eSIM ist bereits beendet.</translation>
        </message>
        <message>
            <source>The vendor's state of this eSIM is not known yet. Refresh it.</source>
            <translation>Der Zustand dieser eSIM beim Anbieter ist noch nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>Troveana cancels only eSIMs whose state is ACTIVE or PENDING.</source>
            <translation>Troveana storniert nur eSIMs im Zustand ACTIVE oder PENDING.</translation>
        </message>
        <message>
            <source>The API key of this account is missing or contains characters that cannot be sent. Enter it again. Nothing was sent.</source>
            <translation>Der API-Schlüssel dieses Kontos fehlt oder enthält Zeichen, die nicht gesendet werden können. Neu eingeben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Troveana sent no link that can be shown. Draw the QR code from the activation code instead.</source>
            <translation>Troveana hat keinen Link gesendet, der sich zeigen lässt. Den QR-Code stattdessen aus dem Aktivierungscode zeichnen.</translation>
        </message>
        <message>
            <source>This eSIM cannot receive SMS.</source>
            <translation>Diese eSIM kann keine SMS empfangen.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>Nur eine installierte eSIM kann SMS empfangen.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>Eine SMS hat 1 bis %1 Zeichen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A sender has at most %1 characters. Nothing was sent.</source>
            <translation>Ein Absender hat höchstens %1 Zeichen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The message has no number of its own. Nothing was sent.</source>
            <translation>Die Nachricht hat keine eigene Nummer. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Troveana lists an order of this time without saying what was bought. Compare it in the vendor's own console.</source>
            <translation>Troveana führt eine Bestellung aus dieser Zeit, ohne zu sagen, was gekauft wurde. In der Konsole des Anbieters vergleichen.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>Eine Bestellung kann 1 bis %1 eSIMs haben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>Der Tarif hat keinen Code. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>Troveana has no plans with days to choose. Nothing was sent.</source>
            <translation>Troveana hat keine Tarife mit wählbaren Tagen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>It is not known whether Troveana carried this out. It is being looked up; do not send it again.</source>
            <translation>Es ist nicht bekannt, ob Troveana dies ausgeführt hat. Es wird nachgesehen; nicht erneut senden.</translation>
        </message>
        <message>
            <source>Troveana has not granted top-ups to this account. Nothing was bought. Ask the account manager to enable them.</source>
            <translation>Troveana hat diesem Konto keine Aufladungen gewährt. Es wurde nichts gekauft. Den Kundenbetreuer bitten, sie freizuschalten.</translation>
        </message>
        <message>
            <source>Which country this eSIM is for is not known, and its plan is not in the catalogue any more: no top-up can be offered.</source>
            <translation>Für welches Land diese eSIM gilt, ist nicht bekannt, und ihr Tarif steht nicht mehr im Katalog: Eine Aufladung kann nicht angeboten werden.</translation>
        </message>
        <message>
            <source>Top-ups are for granted partners only: once Troveana has granted them to you, switch them on in the account's settings.</source>
            <translation>Aufladungen gibt es nur für zugelassene Partner: Sobald Troveana sie gewährt hat, in den Kontoeinstellungen einschalten.</translation>
        </message>
        <message>
            <source>This plan cannot be topped up.</source>
            <translation>Dieser Tarif kann nicht aufgeladen werden.</translation>
        </message>
        <message>
            <source>A paused eSIM cannot be topped up.</source>
            <translation>Eine pausierte eSIM kann nicht aufgeladen werden.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>Die Aufladung ist unvollständig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The API key works. Balance: %1.</source>
            <translation>Der API-Schlüssel funktioniert. Guthaben: %1.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>The sandbox and the live service are told apart by their addresses only: check which one the key is for.</source>
            <translation>Sandbox und Live-Dienst unterscheiden sich nur durch ihre Adressen: prüfen, für welchen der Schlüssel gilt.</translation>
        </message>
        <message>
            <source>Your account manager sets the address and your public key. Live only; the sandbox sends nothing.</source>
            <translation>Adresse und öffentlichen Schlüssel legt der Kundenbetreuer fest. Nur live; die Sandbox sendet nichts.</translation>
        </message>
        <message>
            <source>Top-ups are granted</source>
            <translation>Aufladungen sind gewährt</translation>
        </message>
        <message>
            <source>Troveana lets some partners only top up eSIMs. Ask the account manager before you switch this on.</source>
            <translation>Manche Partner dürfen bei Troveana eSIMs nur aufladen. Vor dem Einschalten den Kundenbetreuer fragen.</translation>
        </message>
    </context>
    <context>
        <name>Whitelabel</name>
        <message>
            <source>The mail server answers.</source>
            <translation>Der Mailserver antwortet.</translation>
        </message>
        <message>
            <source>A branding profile needs a name. Nothing was sent.</source>
            <translation>Ein Markenprofil braucht einen Namen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB, such as #0A7F5C. Nothing was sent.</source>
            <translation>Eine Farbe schreibt sich #RRGGBB, etwa #0A7F5C. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A mail server needs a host name and a port from 1 to 65535. Nothing was sent.</source>
            <translation>Ein Mailserver braucht einen Servernamen und einen Port von 1 bis 65535. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The vendor's answer was not clear: it is not known whether the change was taken. Read it again before you repeat it.</source>
            <translation>Die Antwort des Anbieters war nicht eindeutig: Es ist nicht bekannt, ob die Änderung übernommen wurde. Vor einer Wiederholung neu lesen.</translation>
        </message>
        <message>
            <source>The vendor's number of this entry is not known. Nothing was sent. Read the list again.</source>
            <translation>Die Nummer dieses Eintrags beim Anbieter ist nicht bekannt. Es wurde nichts gesendet. Die Liste neu lesen.</translation>
        </message>
        <message>
            <source>The e-mail address of this account is not confirmed yet. Open the link in the vendor's mail, then sign in again.</source>
            <translation>Die E-Mail-Adresse dieses Kontos ist noch nicht bestätigt. Den Link in der Mail des Anbieters öffnen, dann erneut anmelden.</translation>
        </message>
        <message>
            <source>The balance of this account is too low. Add money, then try again.</source>
            <translation>Das Guthaben dieses Kontos ist zu niedrig. Einzahlen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh its order.</source>
            <translation>Die ICCID dieser eSIM ist nicht bekannt. Ihre Bestellung aktualisieren.</translation>
        </message>
        <message>
            <source>The order of this eSIM is not known. Refresh it.</source>
            <translation>Die Bestellung dieser eSIM ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>Diese eSIM ist bereits beendet.</translation>
        </message>
        <message>
            <source>Only an order whose eSIM was never installed can be cancelled.</source>
            <translation>Nur eine Bestellung, deren eSIM nie installiert wurde, kann storniert werden.</translation>
        </message>
        <message>
            <source>This eSIM is paused already.</source>
            <translation>Diese eSIM ist bereits pausiert.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone and not used up can be paused.</source>
            <translation>Nur eine eSIM, die auf einem Telefon und nicht aufgebraucht ist, kann pausiert werden.</translation>
        </message>
        <message>
            <source>This eSIM was never installed: cancel its order instead.</source>
            <translation>Diese eSIM wurde nie installiert: stattdessen ihre Bestellung stornieren.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone or paused can be revoked.</source>
            <translation>Nur eine eSIM, die auf einem Telefon oder pausiert ist, kann widerrufen werden.</translation>
        </message>
        <message>
            <source>This vendor does not offer this.</source>
            <translation>Dieser Anbieter bietet das nicht an.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>Die ICCID dieser eSIM ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>Only a paused eSIM can be resumed.</source>
            <translation>Nur eine pausierte eSIM kann fortgesetzt werden.</translation>
        </message>
        <message>
            <source>A logo has at most 5 MB. Nothing was sent. Choose a smaller picture.</source>
            <translation>Ein Logo hat höchstens 5 MB. Es wurde nichts gesendet. Ein kleineres Bild wählen.</translation>
        </message>
        <message>
            <source>A logo is a PNG, JPEG or GIF picture. Nothing was sent.</source>
            <translation>Ein Logo ist ein Bild im Format PNG, JPEG oder GIF. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>Nur eine installierte eSIM kann SMS empfangen.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>Eine SMS hat 1 bis %1 Zeichen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>Eine Bestellung kann 1 bis %1 eSIMs haben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A day plan can have 1 to %1 days. Nothing was sent.</source>
            <translation>Ein Tagestarif kann 1 bis %1 Tage haben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>Der Tarif hat keinen Code. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>This vendor needs the customer's name and e-mail address. Nothing was sent.</source>
            <translation>Dieser Anbieter braucht Namen und E-Mail-Adresse des Kunden. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The order has no valid number of its own. Nothing was sent.</source>
            <translation>Die Bestellung hat keine gültige eigene Nummer. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The vendor does not know this eSIM (any more).</source>
            <translation>Der Anbieter kennt diese eSIM nicht (mehr).</translation>
        </message>
        <message>
            <source>It is not known whether the vendor carried this out. It is being looked up; do not send it again.</source>
            <translation>Es ist nicht bekannt, ob der Anbieter dies ausgeführt hat. Es wird nachgesehen; nicht erneut senden.</translation>
        </message>
        <message>
            <source>This account is billed afterwards: its invoices are paid to the vendor, and no money is added beforehand.</source>
            <translation>Dieses Konto wird nachträglich abgerechnet: Die Rechnungen werden beim Anbieter bezahlt, vorab wird nichts eingezahlt.</translation>
        </message>
        <message>
            <source>The payment was prepared, but the vendor gave no safe address for its approval. Nothing was paid. Ask the vendor.</source>
            <translation>Die Zahlung wurde vorbereitet, aber der Anbieter nannte keine sichere Adresse für ihre Freigabe. Es wurde nichts bezahlt. Den Anbieter fragen.</translation>
        </message>
        <message>
            <source>The vendor prepared a payment of %1 instead of %2. Nothing was paid; do not approve it. Ask the vendor.</source>
            <translation>Der Anbieter hat eine Zahlung von %1 statt %2 vorbereitet. Es wurde nichts bezahlt; nicht freigeben. Den Anbieter fragen.</translation>
        </message>
        <message>
            <source>Enter an amount in US dollars and whole cents. Nothing was sent.</source>
            <translation>Einen Betrag in US-Dollar und ganzen Cent eingeben. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The first deposit is %1 at least and %2 at most. Nothing was sent.</source>
            <translation>Die erste Einzahlung beträgt mindestens %1 und höchstens %2. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Set either a mark-up or a final price, not both. Nothing was sent.</source>
            <translation>Entweder einen Aufschlag oder einen Endpreis setzen, nicht beides. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A mark-up is more than -100 percent. Nothing was sent.</source>
            <translation>Ein Aufschlag liegt über -100 Prozent. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A final price is an amount in US dollars above zero. Nothing was sent.</source>
            <translation>Ein Endpreis ist ein Betrag in US-Dollar über null. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>Das Passwort braucht mindestens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The password needs a capital letter.</source>
            <translation>Das Passwort braucht einen Großbuchstaben.</translation>
        </message>
        <message>
            <source>The password needs a small letter.</source>
            <translation>Das Passwort braucht einen Kleinbuchstaben.</translation>
        </message>
        <message>
            <source>The password needs a digit.</source>
            <translation>Das Passwort braucht eine Ziffer.</translation>
        </message>
        <message>
            <source>The password needs a special character, such as ! or #.</source>
            <translation>Das Passwort braucht ein Sonderzeichen, etwa ! oder #.</translation>
        </message>
        <message>
            <source>No account can be made before %1: the vendor takes five sign-ins and registrations in 15 minutes. Nothing was sent.</source>
            <translation>Vor %1 kann kein Konto angelegt werden: Der Anbieter nimmt fünf Anmeldungen und Registrierungen in 15 Minuten an. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The account was made. The vendor has sent a mail: confirm the address, then sign in.</source>
            <translation>Das Konto wurde angelegt. Der Anbieter hat eine Mail gesendet: die Adresse bestätigen, dann anmelden.</translation>
        </message>
        <message>
            <source>The e-mail address is confirmed. Sign in now.</source>
            <translation>Die E-Mail-Adresse ist bestätigt. Jetzt anmelden.</translation>
        </message>
        <message>
            <source>The vendor sends the confirmation once more. Look into the mail.</source>
            <translation>Der Anbieter sendet die Bestätigung noch einmal. In die Mail sehen.</translation>
        </message>
        <message>
            <source>When the vendor knows this address, it sends a mail with what is needed for a new password. At most three are sent in an hour.</source>
            <translation>Wenn der Anbieter diese Adresse kennt, sendet er eine Mail mit dem, was ein neues Passwort braucht. In einer Stunde werden höchstens drei gesendet.</translation>
        </message>
        <message>
            <source>The new password is set. Sign in with it.</source>
            <translation>Das neue Passwort ist gesetzt. Damit anmelden.</translation>
        </message>
        <message>
            <source>This call is switched off in the account's settings. Nothing was sent.</source>
            <translation>Dieser Aufruf ist in den Kontoeinstellungen abgeschaltet. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The last sign-in was refused, and another is not tried by itself: five failures lock the account. Check e-mail and password, then sign in by hand.</source>
            <translation>Die letzte Anmeldung wurde abgelehnt, eine weitere wird nicht von selbst versucht: Fünf Fehlversuche sperren das Konto. E-Mail und Passwort prüfen, dann von Hand anmelden.</translation>
        </message>
        <message>
            <source>No sign-in is tried before %1: too many in a short time lock the account at the vendor. Nothing was sent.</source>
            <translation>Vor %1 wird keine Anmeldung versucht: Zu viele in kurzer Zeit sperren das Konto beim Anbieter. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The sign-in is switched off in this account's settings. Nothing was sent.</source>
            <translation>Die Anmeldung ist in den Kontoeinstellungen abgeschaltet. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The sign-in could not be renewed: no clear answer came. Check the connection, then try again.</source>
            <translation>Die Anmeldung konnte nicht erneuert werden: Es kam keine eindeutige Antwort. Die Verbindung prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The sign-in got no clear answer. Check the connection, then try again.</source>
            <translation>Auf die Anmeldung kam keine eindeutige Antwort. Die Verbindung prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The vendor has locked the sign-in after too many tries, until %1. Wait, then check the password before you try again.</source>
            <translation>Der Anbieter hat die Anmeldung nach zu vielen Versuchen bis %1 gesperrt. Warten und das Passwort prüfen, bevor erneut versucht wird.</translation>
        </message>
        <message>
            <source>The vendor refused the sign-in: the e-mail, the password or the kind of account is wrong. Nothing is tried again until you sign in by hand.</source>
            <translation>Der Anbieter hat die Anmeldung abgelehnt: E-Mail, Passwort oder Art des Kontos ist falsch. Bis zur Anmeldung von Hand wird nichts mehr versucht.</translation>
        </message>
        <message>
            <source>The vendor has sent a test event.</source>
            <translation>Der Anbieter hat ein Testereignis gesendet.</translation>
        </message>
        <message>
            <source>Resume this eSIM before topping it up.</source>
            <translation>Diese eSIM vor dem Aufladen fortsetzen.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>Die Aufladung ist unvollständig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A webhook needs a name. Nothing was sent.</source>
            <translation>Ein Webhook braucht einen Namen. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A webhook address starts with https:// and names a host. Nothing was sent.</source>
            <translation>Eine Webhook-Adresse beginnt mit https:// und nennt einen Server. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A webhook needs at least one event. Nothing was sent.</source>
            <translation>Ein Webhook braucht mindestens ein Ereignis. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>A webhook waits for at least a second and is not repeated less than never. Nothing was sent.</source>
            <translation>Ein Webhook wartet mindestens eine Sekunde, und seine Wiederholungen sind nicht negativ. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The sign-in works. Balance: %1.</source>
            <translation>Die Anmeldung funktioniert. Guthaben: %1.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>This API has no test environment: every order spends real money, and the vendor mails each eSIM to your customer.</source>
            <translation>Diese API hat keine Testumgebung: Jede Bestellung kostet echtes Geld, und der Anbieter mailt jede eSIM an den Kunden.</translation>
        </message>
        <message>
            <source>Idempotency key proven</source>
            <translation>Idempotenzschlüssel bestätigt</translation>
        </message>
        <message>
            <source>Turn this on only when your vendor has confirmed that an order sent again with the same key is not bought twice.</source>
            <translation>Nur einschalten, wenn der Anbieter bestätigt hat, dass eine mit demselben Schlüssel erneut gesendete Bestellung nicht zweimal gekauft wird.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AboutSheet</name>
        <message>
            <source>About Simstock</source>
            <translation>Über Simstock</translation>
        </message>
        <message>
            <source>Simstock %1, a desk for resellers of travel eSIMs.</source>
            <translation>Simstock %1, ein Arbeitsplatz für Wiederverkäufer von Reise-eSIMs.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewähr.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>Versionen &amp;kopieren</translation>
        </message>
        <message>
            <source>The versions are on the clipboard.</source>
            <translation>Die Versionen sind in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountBook</name>
        <message>
            <source>Read accounts</source>
            <translation>Konten lesen</translation>
        </message>
        <message>
            <source>The keys of this account are not in the keyring. Enter them again with Replace keys.</source>
            <translation>Die Schlüssel dieses Kontos sind nicht im Schlüsselbund. Mit „Schlüssel ersetzen“ neu eingeben.</translation>
        </message>
        <message>
            <source>The keys of this account cannot be read: the keyring is locked or missing. Unlock it; the account then opens by itself.</source>
            <translation>Die Schlüssel dieses Kontos sind nicht lesbar: Der Schlüsselbund ist gesperrt oder fehlt. Nach dem Entsperren öffnet sich das Konto von selbst.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>This version of Simstock cannot open the account: it does not know the vendor or the kind of keys.</source>
            <translation>Diese Version von Simstock kann das Konto nicht öffnen: Sie kennt den Anbieter oder die Art der Schlüssel nicht.</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>Own stock</source>
            <translation>Eigener Bestand</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>Dem Konto eine Bezeichnung geben.</translation>
        </message>
        <message>
            <source>Replace keys</source>
            <translation>Schlüssel ersetzen</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>%1 and its keys are gone. Its orders stay in the journal.</source>
            <translation>%1 und seine Schlüssel sind weg. Seine Bestellungen bleiben im Journal.</translation>
        </message>
        <message>
            <source>Keys refused</source>
            <translation>Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>%1 Nothing is asked by itself until the keys are replaced or a refresh works.</source>
            <translation>%1 Von selbst wird nichts mehr angefragt, bis die Schlüssel ersetzt sind oder eine Aktualisierung gelingt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountCommand</name>
        <message>
            <source>Standard input must be one JSON object with the credentials.</source>
            <translation>Die Standardeingabe muss ein JSON-Objekt mit den Zugangsdaten sein.</translation>
        </message>
        <message>
            <source>The credential %1 is missing.</source>
            <translation>Die Angabe %1 fehlt.</translation>
        </message>
        <message>
            <source>The credential %1 must be text of 1 to 2048 printable ASCII characters without blanks.</source>
            <translation>Die Angabe %1 muss Text aus 1 bis 2048 druckbaren ASCII-Zeichen ohne Leerzeichen sein.</translation>
        </message>
        <message>
            <source>The credential %1 must be text of 1 to 2048 bytes.</source>
            <translation>Die Angabe %1 muss Text von 1 bis 2048 Byte sein.</translation>
        </message>
        <message>
            <source>%1 is no credential of this vendor.</source>
            <translation>%1 gehört nicht zu den Zugangsdaten dieses Anbieters.</translation>
        </message>
        <message>
            <source>%1 has no %2 address of its own: give one with --base-url.</source>
            <translation>%1 hat keine eigene %2-Adresse: eine mit --base-url angeben.</translation>
        </message>
        <message>
            <source>--base-url must be https, or http on a loopback address.</source>
            <translation>--base-url muss https sein oder http auf einer Loopback-Adresse.</translation>
        </message>
        <message>
            <source>There is no vendor %1. Known: %2.</source>
            <translation>Einen Anbieter %1 gibt es nicht. Bekannt: %2.</translation>
        </message>
        <message>
            <source>There is an account named %1 already.</source>
            <translation>Ein Konto namens %1 gibt es schon.</translation>
        </message>
        <message>
            <source>There is no account %1.</source>
            <translation>Ein Konto %1 gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountDesk</name>
        <message>
            <source>%1 is signed in.</source>
            <translation>%1 ist angemeldet.</translation>
        </message>
        <message>
            <source>%1 is signed out.</source>
            <translation>%1 ist abgemeldet.</translation>
        </message>
        <message>
            <source>The vendor of this account is not known.</source>
            <translation>Der Anbieter dieses Kontos ist nicht bekannt.</translation>
        </message>
        <message>
            <source>This vendor has no password that is kept here.</source>
            <translation>Dieser Anbieter hat kein Passwort, das hier aufbewahrt wird.</translation>
        </message>
        <message>
            <source>The vendor took the new password, but it could not be kept here: %1 Enter the new one with Replace keys.</source>
            <translation>Der Anbieter hat das neue Passwort angenommen, es konnte hier aber nicht aufbewahrt werden: %1 Das neue mit „Schlüssel ersetzen“ eingeben.</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>The account was closed before the vendor answered. It is not known whether the password was changed: sign in to find out.</source>
            <translation>Das Konto wurde geschlossen, bevor der Anbieter antwortete. Ob das Passwort geändert wurde, ist nicht bekannt: Eine Anmeldung zeigt es.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <source>The password of this account cannot be changed now.</source>
            <translation>Das Passwort dieses Kontos kann jetzt nicht geändert werden.</translation>
        </message>
        <message>
            <source>This vendor does not say whether its service is up.</source>
            <translation>Dieser Anbieter sagt nicht, ob sein Dienst läuft.</translation>
        </message>
        <message>
            <source>This vendor has no list of places. Its plans in Catalogue say what they cover.</source>
            <translation>Dieser Anbieter hat keine Liste der Orte. Was seine Tarife abdecken, steht im Katalog.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountPages</name>
        <message numerus="yes">
            <source>%1 · %2 · %n country(ies)</source>
            <translation>
                <numerusform>%1 · %2 · %n Land</numerusform>
                <numerusform>%1 · %2 · %n Länder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Deckt ab</translation>
        </message>
        <message>
            <source>Check service</source>
            <translation>Dienst prüfen</translation>
        </message>
        <message>
            <source>Read the list of places</source>
            <translation>Liste der Orte lesen</translation>
        </message>
        <message>
            <source>Places covered</source>
            <translation>Abgedeckte Orte</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Letzter Erfolg</translation>
        </message>
        <message>
            <source>not in this session</source>
            <translation>in dieser Sitzung nicht</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>reading only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <source>buy and change</source>
            <translation>kaufen und ändern</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Geht</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Geht nicht</translation>
        </message>
        <message>
            <source>Nothing now: %1</source>
            <translation>Derzeit nichts: %1</translation>
        </message>
        <message>
            <source>Choose an account first.</source>
            <translation>Zuerst ein Konto wählen.</translation>
        </message>
        <message>
            <source>The account is not open; its keys are missing.</source>
            <translation>Das Konto ist nicht offen; seine Schlüssel fehlen.</translation>
        </message>
        <message>
            <source>This vendor has no list of places. Its plans in Catalogue say what they cover.</source>
            <translation>Dieser Anbieter hat keine Liste der Orte. Was seine Tarife abdecken, steht im Katalog.</translation>
        </message>
        <message>
            <source>Not read yet. One request reads all countries and regions.</source>
            <translation>Noch nicht gelesen. Eine Anfrage liest alle Länder und Regionen.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>The service was up at %1.</source>
            <translation>Der Dienst lief um %1.</translation>
        </message>
        <message>
            <source>The service had trouble at %1.</source>
            <translation>Der Dienst war um %1 gestört.</translation>
        </message>
        <message>
            <source>%1 In its words: %2</source>
            <translation>%1 Wörtlich: %2</translation>
        </message>
        <message>
            <source>Reading the list of places…</source>
            <translation>Die Liste der Orte wird gelesen…</translation>
        </message>
        <message>
            <source>The vendor's list is empty.</source>
            <translation>Die Liste des Anbieters ist leer.</translation>
        </message>
        <message>
            <source>The first %1 of %2 places.</source>
            <translation>Die ersten %1 von %2 Orten.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s), regions among them: %1.</source>
            <translation>
                <numerusform>%n Ort, davon Regionen: %1.</numerusform>
                <numerusform>%n Orte, davon Regionen: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountReadings</name>
        <message>
            <source>The account was closed.</source>
            <translation>Das Konto wurde geschlossen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountRules</name>
        <message>
            <source>The base URL must start with https:// (or http:// on this computer) and name a host, without user, query or #.</source>
            <translation>Die Basis-URL muss mit https:// beginnen (oder http:// auf diesem Computer) und einen Server nennen, ohne Benutzer, Abfrage oder #.</translation>
        </message>
        <message>
            <source>This is the vendor's %1 address, but the account is marked %2. Choose the other environment.</source>
            <translation>Das ist die %1-Adresse des Anbieters, das Konto ist aber als %2 markiert. Die andere Umgebung wählen.</translation>
        </message>
        <message>
            <source>This vendor is not known.</source>
            <translation>Dieser Anbieter ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Enter the %1.</source>
            <translation>%1 eingeben.</translation>
        </message>
        <message>
            <source>An account stays with its vendor and its environment. Add another account for the other one.</source>
            <translation>Ein Konto bleibt bei seinem Anbieter und seiner Umgebung. Für das andere ein weiteres Konto hinzufügen.</translation>
        </message>
        <message>
            <source>%1 is longer than 2,048 bytes.</source>
            <translation>%1 ist länger als 2.048 Byte.</translation>
        </message>
        <message>
            <source>%1 holds characters that a key cannot have. Copy it again from the vendor.</source>
            <translation>%1 enthält Zeichen, die ein Schlüssel nicht haben kann. Noch einmal beim Anbieter kopieren.</translation>
        </message>
        <message>
            <source>These keys cannot be used.</source>
            <translation>Diese Schlüssel sind nicht verwendbar.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountSettingsSheet</name>
        <message>
            <source>Account settings</source>
            <translation>Kontoeinstellungen</translation>
        </message>
        <message>
            <source>&amp;Read only: nothing is bought or changed with this account</source>
            <translation>Nur &amp;lesen: Mit diesem Konto wird nichts gekauft oder geändert</translation>
        </message>
        <message>
            <source>Ne&amp;ver buy below the margin floor</source>
            <translation>&amp;Nie unter der Untergrenze der Marge kaufen</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpunkte</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Bezeichnung</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>Most for one &amp;purchase</source>
            <translation>Höchstens pro &amp;Kauf</translation>
        </message>
        <message>
            <source>Most for one &amp;day</source>
            <translation>Höchstens pro &amp;Tag</translation>
        </message>
        <message>
            <source>For example USD 50. What goes over it is not sent; drafts can be kept.</source>
            <translation>Zum Beispiel USD 50. Was darüber liegt, wird nicht gesendet; Entwürfe lassen sich behalten.</translation>
        </message>
        <message>
            <source>Without it the order sheet asks. The floor stands in the price rules.</source>
            <translation>Ohne das fragt das Bestellfenster nach. Die Untergrenze steht in den Preisregeln.</translation>
        </message>
        <message>
            <source>This account is %1 and stays so</source>
            <translation>Dieses Konto ist %1 und bleibt es</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>Adresse: %1</translation>
        </message>
        <message>
            <source>Its keys, plans, eSIMs and orders belong to this environment and are never used in another one. For %1, add another account; its keys are typed again, even where they are the same.</source>
            <translation>Seine Schlüssel, Tarife, eSIMs und Bestellungen gehören zu dieser Umgebung und werden nie in einer anderen verwendet. Für %1 ein weiteres Konto hinzufügen; dessen Schlüssel werden neu eingegeben, auch wo sie gleich sind.</translation>
        </message>
        <message>
            <source>This vendor has no sandbox: give the address of your own test server.</source>
            <translation>Dieser Anbieter hat keine Sandbox: die Adresse des eigenen Testservers angeben.</translation>
        </message>
        <message>
            <source>Add the &amp;other environment…</source>
            <translation>Die &amp;andere Umgebung hinzufügen…</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>Dem Konto eine Bezeichnung geben.</translation>
        </message>
        <message>
            <source>Type a limit as an amount, for example USD 50, or leave it empty.</source>
            <translation>Eine Grenze als Betrag eingeben, zum Beispiel USD 50, oder leer lassen.</translation>
        </message>
        <message>
            <source>Settings of %1 saved.</source>
            <translation>Einstellungen von %1 gespeichert.</translation>
        </message>
        <message>
            <source>Settings of %1 saved; the account is opened again with them.</source>
            <translation>Einstellungen von %1 gespeichert; das Konto wird damit neu geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountStore</name>
        <message>
            <source>The accounts were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>Die Konten wurden von einer späteren Version von Simstock geschrieben und sind nur lesbar. Simstock aktualisieren.</translation>
        </message>
        <message>
            <source>There is no such account.</source>
            <translation>Ein solches Konto gibt es nicht.</translation>
        </message>
        <message>
            <source>An account with this label exists already. Choose another label.</source>
            <translation>Ein Konto mit dieser Bezeichnung gibt es schon. Eine andere wählen.</translation>
        </message>
        <message>
            <source>The file with the accounts is damaged. Move accounts.sqlite away or restore a copy, then start again. The credentials are still in the keyring.</source>
            <translation>Die Datei mit den Konten ist beschädigt. accounts.sqlite verschieben oder eine Kopie wiederherstellen, dann neu starten. Die Zugangsdaten sind noch im Schlüsselbund.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountText</name>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Locked until %1 (%2)</source>
            <translation>Gesperrt bis %1 (%2)</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>Anmeldung nötig</translation>
        </message>
        <message>
            <source>Not asked yet: the first request signs in</source>
            <translation>Noch nicht angefragt: Die erste Anfrage meldet an</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <source>In the keyring, which is locked or missing</source>
            <translation>Im Schlüsselbund, der gesperrt ist oder fehlt</translation>
        </message>
        <message numerus="yes">
            <source>%n, in memory for this session only</source>
            <translation>
                <numerusform>%n, nur für diese Sitzung im Arbeitsspeicher</numerusform>
                <numerusform>%n, nur für diese Sitzung im Arbeitsspeicher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, in the keyring</source>
            <translation>
                <numerusform>%n, im Schlüsselbund</numerusform>
                <numerusform>%n, im Schlüsselbund</numerusform>
            </translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>several eSIMs in one order</source>
            <translation>mehrere eSIMs in einer Bestellung</translation>
        </message>
        <message>
            <source>list of orders</source>
            <translation>Liste der Bestellungen</translation>
        </message>
        <message>
            <source>state of an eSIM</source>
            <translation>Zustand einer eSIM</translation>
        </message>
        <message>
            <source>list of eSIMs</source>
            <translation>Liste der eSIMs</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>Stornieren</translation>
        </message>
        <message>
            <source>suspend</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>usage read anew</source>
            <translation>neu gelesener Verbrauch</translation>
        </message>
        <message>
            <source>suppliers' balances</source>
            <translation>Guthaben der Lieferanten</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>status of SMS</source>
            <translation>Status von SMS</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>transactions</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>adding money</source>
            <translation>Einzahlen</translation>
        </message>
        <message>
            <source>list of places</source>
            <translation>Liste der Orte</translation>
        </message>
        <message>
            <source>links for customers</source>
            <translation>Links für Kunden</translation>
        </message>
        <message>
            <source>last network</source>
            <translation>letztes Netz</translation>
        </message>
        <message>
            <source>changing the customer of an order</source>
            <translation>Ändern des Kunden einer Bestellung</translation>
        </message>
        <message>
            <source>webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>test and log of webhooks</source>
            <translation>Test und Protokoll von Webhooks</translation>
        </message>
        <message>
            <source>branding</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>retail prices at the vendor</source>
            <translation>Verkaufspreise beim Anbieter</translation>
        </message>
        <message>
            <source>service check</source>
            <translation>Prüfung des Dienstes</translation>
        </message>
        <message>
            <source>sign-in with a password</source>
            <translation>Anmeldung mit Passwort</translation>
        </message>
        <message>
            <source>Documented</source>
            <translation>Dokumentiert</translation>
        </message>
        <message>
            <source>Seen in use</source>
            <translation>Im Einsatz gesehen</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>Erschlossen</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountsModel</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Last answer</source>
            <translation>Letzte Antwort</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Since the last complete sync</source>
            <translation>Seit dem letzten vollständigen Abgleich</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>syncing…</source>
            <translation>Abgleich läuft…</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountsPane</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Accounts table</source>
            <translation>Konten-Tabelle</translation>
        </message>
        <message>
            <source>Filter accounts</source>
            <translation>Konten filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n Konto</numerusform>
                <numerusform>%n Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Accounts you have with vendors stand here, with their balances.</source>
            <translation>Hier stehen die Konten bei Anbietern mit ihren Guthaben.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>No account matches the filter.</source>
            <translation>Kein Konto passt zum Filter.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The account is not open: its keys are missing.</source>
            <translation>Das Konto ist nicht offen: Seine Schlüssel fehlen.</translation>
        </message>
        <message>
            <source>This vendor works with keys; there is no sign-in.</source>
            <translation>Dieser Anbieter arbeitet mit Schlüsseln; es gibt keine Anmeldung.</translation>
        </message>
        <message>
            <source>The vendor is being asked.</source>
            <translation>Der Anbieter wird gerade gefragt.</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>Es gibt noch kein Konto.</translation>
        </message>
        <message>
            <source>Reading the balances…</source>
            <translation>Die Guthaben werden gelesen…</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActLine</name>
        <message>
            <source>The account was closed while this was on its way. Nobody knows whether it happened.</source>
            <translation>Das Konto wurde geschlossen, während dies unterwegs war. Ob es geschah, weiß niemand.</translation>
        </message>
        <message>
            <source>Not sent. %1</source>
            <translation>Nicht gesendet. %1</translation>
        </message>
        <message>
            <source>The account was closed before anything was sent.</source>
            <translation>Das Konto wurde geschlossen, bevor etwas gesendet wurde.</translation>
        </message>
        <message>
            <source>%1 This could not be written to the journal: %2</source>
            <translation>%1 Das konnte nicht ins Journal geschrieben werden: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActRunner</name>
        <message>
            <source>This account was removed.</source>
            <translation>Dieses Konto wurde entfernt.</translation>
        </message>
        <message>
            <source>This account is read-only: nothing may be bought or changed with it.</source>
            <translation>Dieses Konto ist nur zum Lesen: Es darf damit nichts gekauft oder geändert werden.</translation>
        </message>
        <message>
            <source>The keys of this account are still being read. Try again in a moment.</source>
            <translation>Die Schlüssel dieses Kontos werden noch gelesen. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>The vendor refuses the keys of this account. Replace them first.</source>
            <translation>Der Anbieter lehnt die Schlüssel dieses Kontos ab. Sie zuerst ersetzen.</translation>
        </message>
        <message>
            <source>The vendor cannot be reached now. Nothing was sent. You can keep a draft and send it later.</source>
            <translation>Der Anbieter ist jetzt nicht erreichbar. Es wurde nichts gesendet. Ein Entwurf lässt sich behalten und später senden.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>Dieses Konto ist nicht offen.</translation>
        </message>
        <message>
            <source>The order journal is still being opened. Try again in a moment.</source>
            <translation>Das Bestelljournal wird noch geöffnet. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>The order journal is not ready, so nothing may be spent.</source>
            <translation>Das Bestelljournal ist nicht bereit, daher darf nichts ausgegeben werden.</translation>
        </message>
        <message>
            <source>The outcome of the last request could not be written to the journal. Check the disk, then start Simstock again.</source>
            <translation>Der Ausgang der letzten Anfrage konnte nicht ins Journal geschrieben werden. Den Datenträger prüfen, dann Simstock neu starten.</translation>
        </message>
        <message>
            <source>Nobody knows yet whether "%1" from %2 happened. Settle that question before anything else is spent on this account.</source>
            <translation>Ob „%1“ vom %2 geschah, weiß noch niemand. Diese Frage klären, bevor mit diesem Konto etwas anderes ausgegeben wird.</translation>
        </message>
        <message>
            <source>The order journal is not ready, so the draft cannot be kept.</source>
            <translation>Das Bestelljournal ist nicht bereit, der Entwurf kann daher nicht behalten werden.</translation>
        </message>
        <message>
            <source>Keep draft</source>
            <translation>Entwurf behalten</translation>
        </message>
        <message>
            <source>Not possible any more: this is now "%1".</source>
            <translation>Nicht mehr möglich: Das ist jetzt „%1“.</translation>
        </message>
        <message>
            <source>This cannot be sent again. Make a new order instead.</source>
            <translation>Das kann nicht erneut gesendet werden. Stattdessen neu bestellen.</translation>
        </message>
        <message>
            <source>Not possible any more: this order is now "%1".</source>
            <translation>Nicht mehr möglich: Diese Bestellung ist jetzt „%1“.</translation>
        </message>
        <message>
            <source>The vendor's order %1 belongs to another order of this desk already.</source>
            <translation>Die Bestellung %1 des Anbieters gehört schon zu einer anderen Bestellung dieses Arbeitsplatzes.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActSheet</name>
        <message>
            <source>ICCID %1</source>
            <translation>ICCID %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 übrig</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActText</name>
        <message>
            <source>Buy</source>
            <translation>Kaufen</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>Aufladen</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>Cancel eSIM</source>
            <translation>eSIM stornieren</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Save webhook</source>
            <translation>Webhook speichern</translation>
        </message>
        <message>
            <source>Add money</source>
            <translation>Einzahlen</translation>
        </message>
        <message>
            <source>Confirm deposit</source>
            <translation>Einzahlung bestätigen</translation>
        </message>
        <message>
            <source>Change price</source>
            <translation>Preis ändern</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The vendor accepted it as order %1.</source>
            <translation>Der Anbieter hat es als Bestellung %1 angenommen.</translation>
        </message>
        <message>
            <source>The vendor accepted it.</source>
            <translation>Der Anbieter hat es angenommen.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was done.</source>
            <translation>Der Anbieter hat es abgelehnt. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>It was sent, but no clear answer came. Nobody knows yet whether it happened. It is not sent again blindly; the vendor's own list is read to find out.</source>
            <translation>Es wurde gesendet, aber es kam keine eindeutige Antwort. Ob es geschah, weiß noch niemand. Es wird nicht blind erneut gesendet; die Liste des Anbieters wird gelesen, um es herauszufinden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActionSet</name>
        <message>
            <source>Sync &amp;now</source>
            <translation>&amp;Jetzt abgleichen</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>Export &amp;vault…</source>
            <translation>&amp;Tresor exportieren…</translation>
        </message>
        <message>
            <source>Import va&amp;ult…</source>
            <translation>T&amp;resor importieren…</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>Konto &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Replace keys…</source>
            <translation>&amp;Schlüssel ersetzen…</translation>
        </message>
        <message>
            <source>Re&amp;move account…</source>
            <translation>Konto &amp;entfernen…</translation>
        </message>
        <message>
            <source>Account se&amp;ttings…</source>
            <translation>Kontoeins&amp;tellungen…</translation>
        </message>
        <message>
            <source>S&amp;ign in</source>
            <translation>An&amp;melden</translation>
        </message>
        <message>
            <source>Sign &amp;out</source>
            <translation>Abme&amp;lden</translation>
        </message>
        <message>
            <source>Change pass&amp;word…</source>
            <translation>&amp;Passwort ändern…</translation>
        </message>
        <message>
            <source>&amp;New order…</source>
            <translation>&amp;Neue Bestellung…</translation>
        </message>
        <message>
            <source>New &amp;batch…</source>
            <translation>Neue &amp;Sammelbestellung…</translation>
        </message>
        <message>
            <source>B&amp;atches…</source>
            <translation>Sammelbestellun&amp;gen…</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>Jetzt &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Edit customer and note…</source>
            <translation>Kunde und Notiz &amp;bearbeiten…</translation>
        </message>
        <message>
            <source>Ta&amp;gs…</source>
            <translation>Ta&amp;gs…</translation>
        </message>
        <message>
            <source>C&amp;ustomers…</source>
            <translation>&amp;Kunden…</translation>
        </message>
        <message>
            <source>Assign from a &amp;list…</source>
            <translation>Aus &amp;Liste zuweisen…</translation>
        </message>
        <message>
            <source>&amp;Settle unknown outcome…</source>
            <translation>Offene Frage &amp;klären…</translation>
        </message>
        <message>
            <source>&amp;Discard draft</source>
            <translation>Entwurf &amp;verwerfen</translation>
        </message>
        <message>
            <source>Show at &amp;counter</source>
            <translation>An der &amp;Theke zeigen</translation>
        </message>
        <message>
            <source>&amp;Hand over…</source>
            <translation>Ü&amp;bergeben…</translation>
        </message>
        <message>
            <source>&amp;Print slip…</source>
            <translation>Beleg &amp;drucken…</translation>
        </message>
        <message>
            <source>&amp;Never handed over</source>
            <translation>&amp;Nie übergeben</translation>
        </message>
        <message>
            <source>&amp;Delivered, not installed after 24 h</source>
            <translation>&amp;Zugestellt, nach 24 h nicht installiert</translation>
        </message>
        <message>
            <source>&amp;Top up…</source>
            <translation>&amp;Aufladen…</translation>
        </message>
        <message>
            <source>Send S&amp;MS…</source>
            <translation>S&amp;MS senden…</translation>
        </message>
        <message>
            <source>Resend failed messages…</source>
            <translation>Gescheiterte SMS erneut senden…</translation>
        </message>
        <message>
            <source>&amp;Suspend eSIM</source>
            <translation>eSIM &amp;pausieren</translation>
        </message>
        <message>
            <source>&amp;Resume eSIM</source>
            <translation>eSIM &amp;fortsetzen</translation>
        </message>
        <message>
            <source>C&amp;ancel eSIM…</source>
            <translation>eSIM &amp;stornieren…</translation>
        </message>
        <message>
            <source>Re&amp;voke eSIM…</source>
            <translation>eSIM &amp;widerrufen…</translation>
        </message>
        <message>
            <source>&amp;Favourite</source>
            <translation>&amp;Favorit</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>Sho&amp;w the offer at the counter</source>
            <translation>Angebot an der &amp;Theke zeigen</translation>
        </message>
        <message>
            <source>Price list &amp;as PDF…</source>
            <translation>P&amp;reisliste als PDF…</translation>
        </message>
        <message>
            <source>&amp;Change prices…</source>
            <translation>Preise än&amp;dern…</translation>
        </message>
        <message>
            <source>&amp;Import prices…</source>
            <translation>Preise imp&amp;ortieren…</translation>
        </message>
        <message>
            <source>E&amp;xport prices…</source>
            <translation>Preise e&amp;xportieren…</translation>
        </message>
        <message>
            <source>Price &amp;history…</source>
            <translation>Preisverla&amp;uf…</translation>
        </message>
        <message>
            <source>Add mone&amp;y…</source>
            <translation>&amp;Einzahlen…</translation>
        </message>
        <message>
            <source>Set &amp;low mark…</source>
            <translation>&amp;Warnschwelle setzen…</translation>
        </message>
        <message>
            <source>Clos&amp;e month…</source>
            <translation>&amp;Monat abschließen…</translation>
        </message>
        <message>
            <source>Money to get bac&amp;k…</source>
            <translation>Geld &amp;zurückholen…</translation>
        </message>
        <message>
            <source>New &amp;webhook…</source>
            <translation>&amp;Neuer Webhook…</translation>
        </message>
        <message>
            <source>Ed&amp;it webhook…</source>
            <translation>Webhook &amp;bearbeiten…</translation>
        </message>
        <message>
            <source>Te&amp;st webhook</source>
            <translation>Webhook te&amp;sten</translation>
        </message>
        <message>
            <source>&amp;Delete webhook…</source>
            <translation>Webhook &amp;löschen…</translation>
        </message>
        <message>
            <source>New &amp;branding profile…</source>
            <translation>Neues Marken&amp;profil…</translation>
        </message>
        <message>
            <source>Edit b&amp;randing profile…</source>
            <translation>Markenprofil bearbe&amp;iten…</translation>
        </message>
        <message>
            <source>Delete brandin&amp;g profile…</source>
            <translation>Markenprofil lösc&amp;hen…</translation>
        </message>
        <message>
            <source>Mail ser&amp;ver…</source>
            <translation>M&amp;ailserver…</translation>
        </message>
        <message>
            <source>Select an order in Orders.</source>
            <translation>Eine Bestellung unter Bestellungen auswählen.</translation>
        </message>
        <message>
            <source>Select a plan in Catalogue.</source>
            <translation>Einen Tarif im Katalog auswählen.</translation>
        </message>
        <message>
            <source>Go to eSIMs first.</source>
            <translation>Zuerst zu eSIMs wechseln.</translation>
        </message>
        <message>
            <source>Select a failed message in Messages.</source>
            <translation>Eine gescheiterte Nachricht unter Nachrichten auswählen.</translation>
        </message>
        <message>
            <source>Select an account in Wallet.</source>
            <translation>Ein Konto unter Guthaben auswählen.</translation>
        </message>
        <message>
            <source>Select a row in Webhooks.</source>
            <translation>Eine Zeile unter Webhooks auswählen.</translation>
        </message>
        <message>
            <source>Select a row in Storefront.</source>
            <translation>Eine Zeile im Schaufenster auswählen.</translation>
        </message>
        <message>
            <source>Select an account in Accounts.</source>
            <translation>Ein Konto unter Konten auswählen.</translation>
        </message>
        <message>
            <source>There is nothing here that this applies to.</source>
            <translation>Hier gibt es nichts, worauf das zutrifft.</translation>
        </message>
        <message>
            <source>Select an eSIM in eSIMs.</source>
            <translation>Eine eSIM unter eSIMs auswählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivationCode</name>
        <message>
            <source>The activation code is too long to be one. Copy it again, or ask the vendor for another one.</source>
            <translation>Der Aktivierungscode ist zu lang, um einer zu sein. Noch einmal kopieren oder den Anbieter um einen anderen bitten.</translation>
        </message>
        <message>
            <source>The activation code has blanks or letters inside that cannot stand there. Copy it again as a whole.</source>
            <translation>Im Aktivierungscode stehen Leerzeichen oder Buchstaben, die dort nicht stehen können. Noch einmal als Ganzes kopieren.</translation>
        </message>
        <message>
            <source>This is not an activation code: one starts with LPA:1$. Copy it again as a whole.</source>
            <translation>Das ist kein Aktivierungscode: Einer beginnt mit LPA:1$. Noch einmal als Ganzes kopieren.</translation>
        </message>
        <message>
            <source>The activation code is cut: the part behind the server's name is missing. Copy it again as a whole.</source>
            <translation>Der Aktivierungscode ist abgeschnitten: Der Teil hinter dem Servernamen fehlt. Noch einmal als Ganzes kopieren.</translation>
        </message>
        <message>
            <source>The activation code names no valid server, so no phone would take it. Ask the vendor for another one.</source>
            <translation>Der Aktivierungscode nennt keinen gültigen Server, kein Telefon nähme ihn an. Den Anbieter um einen anderen bitten.</translation>
        </message>
        <message>
            <source>The activation code has characters in its matching ID that cannot stand there. Copy it again as a whole.</source>
            <translation>In der Matching-ID des Aktivierungscodes stehen Zeichen, die dort nicht stehen können. Noch einmal als Ganzes kopieren.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivityModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivityPane</name>
        <message>
            <source>Sto&amp;p running work</source>
            <translation>Laufendes a&amp;bbrechen</translation>
        </message>
        <message>
            <source>Cop&amp;y details</source>
            <translation>Details ko&amp;pieren</translation>
        </message>
        <message>
            <source>Activity table</source>
            <translation>Aktivitätstabelle</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Filter activity</source>
            <translation>Aktivität filtern</translation>
        </message>
        <message>
            <source>Requests to vendors</source>
            <translation>Anfragen an Anbieter</translation>
        </message>
        <message>
            <source>Activity details</source>
            <translation>Details zur Aktivität</translation>
        </message>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>Hier passt nichts zum Filter.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>What Simstock does for you is listed here: syncs, orders, errors.</source>
            <translation>Hier steht, was Simstock erledigt: Abgleiche, Bestellungen, Fehler.</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Select running work that can be stopped.</source>
            <translation>Etwas Laufendes auswählen, das sich abbrechen lässt.</translation>
        </message>
        <message>
            <source>Select an entry first.</source>
            <translation>Zuerst einen Eintrag auswählen.</translation>
        </message>
        <message>
            <source>Stopped: %1.</source>
            <translation>Abgebrochen: %1.</translation>
        </message>
        <message>
            <source>Details copied.</source>
            <translation>Details kopiert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AddAccountDialog</name>
        <message>
            <source>Add account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Keep the keys in memory only, for this session</source>
            <translation>Schlüssel nur für diese Sitzung im A&amp;rbeitsspeicher behalten</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Vendor</source>
            <translation>&amp;Anbieter</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Bezeichnung</translation>
        </message>
        <message>
            <source>Your own name for this account.</source>
            <translation>Wie das Konto hier heißen soll.</translation>
        </message>
        <message>
            <source>&amp;Environment</source>
            <translation>&amp;Umgebung</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>Re&amp;gister…</source>
            <translation>Re&amp;gistrieren…</translation>
        </message>
        <message>
            <source>Ver&amp;ify e-mail…</source>
            <translation>&amp;E-Mail bestätigen…</translation>
        </message>
        <message>
            <source>For&amp;got password…</source>
            <translation>&amp;Passwort vergessen…</translation>
        </message>
        <message>
            <source>Give the address of the server first.</source>
            <translation>Zuerst die Adresse des Servers angeben.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>This vendor has no address of its own for it: give the one of your server.</source>
            <translation>Dieser Anbieter hat dafür keine eigene Adresse: die des eigenen Servers angeben.</translation>
        </message>
        <message>
            <source>Empty for the vendor's own. https, or http on this machine.</source>
            <translation>Leer für die des Anbieters. https, oder http auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Orders cost real money.</source>
            <translation>Bestellungen kosten echtes Geld.</translation>
        </message>
        <message>
            <source>For trying out: no real money.</source>
            <translation>Zum Ausprobieren: kein echtes Geld.</translation>
        </message>
        <message>
            <source>This vendor has no sandbox: everything is live and costs real money.</source>
            <translation>Dieser Anbieter hat keine Sandbox: Alles ist live und kostet echtes Geld.</translation>
        </message>
        <message>
            <source>The same keys work at %1 too, with another wallet. This account is %2: every order made with it goes to %3.</source>
            <translation>Dieselben Schlüssel gelten auch bei %1, mit einem anderen Guthaben. Dieses Konto ist %2: Jede damit aufgegebene Bestellung geht an %3.</translation>
        </message>
        <message>
            <source>the address above</source>
            <translation>die Adresse oben</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>Dem Konto eine Bezeichnung geben.</translation>
        </message>
        <message>
            <source>Give the address of the server.</source>
            <translation>Die Adresse des Servers angeben.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (http:// only for this machine) and hold no name, password or question mark.</source>
            <translation>Die Adresse muss mit https:// beginnen (http:// nur für diesen Rechner) und darf weder Namen noch Passwort noch Fragezeichen enthalten.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>Storing the keys…</source>
            <translation>Die Schlüssel werden gespeichert…</translation>
        </message>
        <message>
            <source>Account %1 added. Its catalogue is being read.</source>
            <translation>Konto %1 hinzugefügt. Sein Katalog wird gelesen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AddMoneySheet</name>
        <message>
            <source>Add money</source>
            <translation>Einzahlen</translation>
        </message>
        <message>
            <source>Discard payment</source>
            <translation>Zahlung verwerfen</translation>
        </message>
        <message>
            <source>Create payment</source>
            <translation>Zahlung anlegen</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>1. The payment is made here; nothing is taken.
2. You approve it in your browser.
3. You say so here, and it is captured once.</source>
            <translation>1. Die Zahlung wird hier angelegt; abgebucht wird nichts.
2. Sie wird im Browser freigegeben.
3. Das wird hier bestätigt, und sie wird einmal eingezogen.</translation>
        </message>
        <message>
            <source>Approval page</source>
            <translation>Freigabeseite</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Reading what the vendor takes…</source>
            <translation>Was der Anbieter annimmt, wird gelesen…</translation>
        </message>
        <message>
            <source>The first payment is a deposit.</source>
            <translation>Die erste Zahlung ist eine Ersteinzahlung.</translation>
        </message>
        <message>
            <source>Tops up the balance.</source>
            <translation>Stockt das Guthaben auf.</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>Von %1 bis %2.</translation>
        </message>
        <message>
            <source>Create payment of %1</source>
            <translation>Zahlung über %1 anlegen</translation>
        </message>
        <message>
            <source>The payment is made and waits for your approval. Nothing was taken.</source>
            <translation>Die Zahlung ist angelegt und wartet auf die Freigabe. Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>No browser could be opened. Copy the address instead.</source>
            <translation>Es ließ sich kein Browser öffnen. Stattdessen die Adresse kopieren.</translation>
        </message>
        <message>
            <source>The payment was discarded. Nothing was taken.</source>
            <translation>Die Zahlung wurde verworfen. Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Page at %1</source>
            <translation>Seite bei %1</translation>
        </message>
        <message>
            <source>The payment was captured.</source>
            <translation>Die Zahlung wurde eingezogen.</translation>
        </message>
        <message>
            <source>Opened in the browser</source>
            <translation>Im Browser geöffnet</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Approve the payment of %1 on the page below, then come back and say so. Nothing is taken before that.</source>
            <translation>Die Zahlung über %1 auf der Seite unten freigeben, dann zurückkommen und es bestätigen. Vorher wird nichts abgebucht.</translation>
        </message>
        <message>
            <source>I have paid</source>
            <translation>Ich habe bezahlt</translation>
        </message>
        <message>
            <source>Approved by you</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Capturing %1…</source>
            <translation>%1 werden eingezogen…</translation>
        </message>
        <message>
            <source>Capturing…</source>
            <translation>Wird eingezogen…</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>Eingezogen</translation>
        </message>
        <message>
            <source>%1 were added. The balance is being read.</source>
            <translation>%1 wurden eingezahlt. Das Guthaben wird gelesen.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>The vendor refused to capture %1. Nothing was taken. Perhaps the page was not approved yet.</source>
            <translation>Der Anbieter hat abgelehnt, %1 einzuziehen. Es wurde nichts abgebucht. Vielleicht wurde die Seite noch nicht freigegeben.</translation>
        </message>
        <message>
            <source>Vendor code: %1</source>
            <translation>Code des Anbieters: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Unknown outcome, checking</source>
            <translation>Ungeklärt, wird geprüft</translation>
        </message>
        <message>
            <source>No clear answer came. Nobody knows yet whether %1 were captured. It is not sent again; bookings and balance are read to find out.</source>
            <translation>Es kam keine eindeutige Antwort. Ob %1 eingezogen wurden, weiß noch niemand. Es wird nicht erneut gesendet; Buchungen und Guthaben werden gelesen, um es herauszufinden.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>This payment is over. Nothing was taken.</source>
            <translation>Diese Zahlung ist vorbei. Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>simstock::AgeText</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 Tg.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
    </context>
    <context>
        <name>simstock::AssignSheet</name>
        <message>
            <source>Assign from a list</source>
            <translation>Aus Liste zuweisen</translation>
        </message>
        <message>
            <source>Assignment preview</source>
            <translation>Zuweisungsvorschau</translation>
        </message>
        <message numerus="yes">
            <source>Given to the people of the list, in the order of the table: %n eSIM(s).</source>
            <translation>
                <numerusform>%n eSIM geht an die Personen der Liste, in der Reihenfolge der Tabelle.</numerusform>
                <numerusform>%n eSIMs gehen an die Personen der Liste, in der Reihenfolge der Tabelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unusable: %n line(s).</source>
            <translation>
                <numerusform>%n Zeile ist nicht verwendbar und wird ausgelassen.</numerusform>
                <numerusform>%n Zeilen sind nicht verwendbar und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM &amp;zuweisen</numerusform>
                <numerusform>%n eSIMs &amp;zuweisen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n eSIM zugewiesen. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%n eSIMs zugewiesen. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Assignment</name>
        <message>
            <source>This line names nobody.</source>
            <translation>Diese Zeile nennt niemanden.</translation>
        </message>
        <message>
            <source>No selected eSIM is left for this line.</source>
            <translation>Für diese Zeile ist keine ausgewählte eSIM übrig.</translation>
        </message>
        <message numerus="yes">
            <source>the customers of %n eSIM(s)</source>
            <translation>
                <numerusform>der Kunde von %n eSIM</numerusform>
                <numerusform>die Kunden von %n eSIMs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::AssignmentModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Instead of %1</source>
            <translation>Statt %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
    </context>
    <context>
        <name>simstock::Banner</name>
        <message>
            <source>LIVE · %1 · real money</source>
            <translation>LIVE · %1 · echtes Geld</translation>
        </message>
        <message>
            <source>SANDBOX · %1 · no real money</source>
            <translation>SANDBOX · %1 · kein echtes Geld</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchChecksModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>The price is that of the catalogue; it is read again before the order.</source>
            <translation>Der Preis ist der des Katalogs; er wird vor der Bestellung neu gelesen.</translation>
        </message>
        <message>
            <source>%1 was agreed for it, it costs %2 now.</source>
            <translation>Vereinbart war dafür %1, jetzt kostet es %2.</translation>
        </message>
        <message>
            <source>One cost %1 in the catalogue and costs %2 now.</source>
            <translation>Einer kostete im Katalog %1 und kostet jetzt %2.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Dearer now</source>
            <translation>Jetzt teurer</translation>
        </message>
        <message>
            <source>Cheaper now</source>
            <translation>Jetzt billiger</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>In Ordnung</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchDesk</name>
        <message>
            <source>There is nothing to buy in this batch.</source>
            <translation>In dieser Sammelbestellung gibt es nichts zu kaufen.</translation>
        </message>
        <message>
            <source>Say how much the batch may cost in %1.</source>
            <translation>Angeben, wie viel die Sammelbestellung in %1 kosten darf.</translation>
        </message>
        <message>
            <source>This batch cannot go on.</source>
            <translation>Diese Sammelbestellung kann nicht weitergehen.</translation>
        </message>
        <message>
            <source>The first batch is over: nothing of it is left to be bought.</source>
            <translation>Die erste Sammelbestellung ist zu Ende: Es gibt nichts mehr davon zu kaufen.</translation>
        </message>
        <message>
            <source>The first batch runs again. Pause it, then look at what is left.</source>
            <translation>Die erste Sammelbestellung läuft wieder. Halten Sie sie an und sehen Sie dann nach, was übrig ist.</translation>
        </message>
        <message>
            <source>Other orders are left now than those shown. Look at what is left again.</source>
            <translation>Jetzt sind andere Bestellungen übrig als die gezeigten. Sehen Sie noch einmal nach, was übrig ist.</translation>
        </message>
        <message>
            <source>The record of this batch is damaged. It is shown, but nothing more is bought.</source>
            <translation>Der Eintrag dieser Sammelbestellung ist beschädigt. Sie wird gezeigt, aber es wird nichts mehr gekauft.</translation>
        </message>
        <message>
            <source>Paused. Nothing more is bought until you resume it.</source>
            <translation>Angehalten. Bis zum Fortsetzen wird nichts mehr gekauft.</translation>
        </message>
        <message>
            <source>Simstock was closed while this batch ran. Nothing is bought by itself: look at it and resume.</source>
            <translation>Simstock wurde geschlossen, während diese Sammelbestellung lief. Von selbst wird nichts gekauft: ansehen und fortsetzen.</translation>
        </message>
        <message>
            <source>Row %1: nobody knows yet whether this order was carried out. Settle the question in Orders, then resume.</source>
            <translation>Zeile %1: Ob diese Bestellung ausgeführt wurde, weiß noch niemand. Die Frage unter Bestellungen klären, dann fortsetzen.</translation>
        </message>
        <message>
            <source>Two orders in a row were refused, the last in row %1. %2</source>
            <translation>Zwei Bestellungen hintereinander wurden abgelehnt, die letzte in Zeile %1. %2</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchList</name>
        <message>
            <source>"%1" is no quantity from 1 to 1000.</source>
            <translation>„%1“ ist keine Menge von 1 bis 1000.</translation>
        </message>
        <message>
            <source>"%1" is no number of days from 1 to 365.</source>
            <translation>„%1“ ist keine Anzahl Tage von 1 bis 365.</translation>
        </message>
        <message>
            <source>A cell has more than %1 characters.</source>
            <translation>Eine Zelle hat mehr als %1 Zeichen.</translation>
        </message>
        <message>
            <source>"%1" is no e-mail address.</source>
            <translation>„%1“ ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>"%1" is no phone number.</source>
            <translation>„%1“ ist keine Telefonnummer.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>The list is empty. Paste one customer per line.</source>
            <translation>Die Liste ist leer. Einen Kunden pro Zeile einfügen.</translation>
        </message>
        <message>
            <source>The list has more than %1 lines. Split it.</source>
            <translation>Die Liste hat mehr als %1 Zeilen. Sie teilen.</translation>
        </message>
        <message>
            <source>The list has titles, but no line below them.</source>
            <translation>Die Liste hat Titel, aber keine Zeile darunter.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchListPage</name>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Tarif</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>Ta&amp;ge</translation>
        </message>
        <message>
            <source>Na&amp;me of the batch</source>
            <translation>Name der &amp;Sammelbestellung</translation>
        </message>
        <message>
            <source>For you only: it finds the orders again.</source>
            <translation>Nur für den eigenen Gebrauch: So lassen sich die Bestellungen wiederfinden.</translation>
        </message>
        <message>
            <source>Quantity of one plan</source>
            <translation>Mehrmals derselbe Tarif</translation>
        </message>
        <message>
            <source>List of customers</source>
            <translation>Kundenliste</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>&amp;Menge</translation>
        </message>
        <message>
            <source>Where a vendor takes fewer in one order, several orders are made.</source>
            <translation>Wo ein Anbieter weniger auf einmal annimmt, werden es mehrere Bestellungen.</translation>
        </message>
        <message>
            <source>&amp;Customer name</source>
            <translation>&amp;Kundenname</translation>
        </message>
        <message>
            <source>Customer &amp;e-mail</source>
            <translation>&amp;E-Mail des Kunden</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>%1 · %2 a day</source>
            <translation>%1 · %2 pro Tag</translation>
        </message>
        <message>
            <source>%1 · %2 each</source>
            <translation>%1 · je %2</translation>
        </message>
        <message>
            <source>Choose one of the plans that fit, or type on.</source>
            <translation>Einen der passenden Tarife wählen oder weitertippen.</translation>
        </message>
        <message>
            <source>For the lines that name no plan.</source>
            <translation>Für die Zeilen, die keinen Tarif nennen.</translation>
        </message>
        <message>
            <source>Type some words of it, then choose it.</source>
            <translation>Einige Wörter davon eingeben, dann wählen.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Sammelbestellung</translation>
        </message>
        <message>
            <source>The words in “Plan” fit no plan or several. Choose one of the list.</source>
            <translation>Zu den Wörtern in „Tarif“ passt kein Tarif oder mehrere. Einen aus der Liste wählen.</translation>
        </message>
        <message>
            <source>Choose a plan first.</source>
            <translation>Zuerst einen Tarif wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchModel</name>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Bestellnr.</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPlanner</name>
        <message>
            <source>This line names no plan. Choose one.</source>
            <translation>Diese Zeile nennt keinen Tarif. Einen wählen.</translation>
        </message>
        <message>
            <source>The chosen plan is not in the catalogue any more. Choose another.</source>
            <translation>Der gewählte Tarif steht nicht mehr im Katalog. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>There is no account "%1".</source>
            <translation>Ein Konto „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no plan "%1" in the catalogue.</source>
            <translation>Einen Tarif „%1“ gibt es im Katalog nicht.</translation>
        </message>
        <message numerus="yes">
            <source>%n plans are called "%1". Give the plan's id, or the account.</source>
            <translation>
                <numerusform>%n Tarif heißt „%1“. Die Tarif-ID oder das Konto angeben.</numerusform>
                <numerusform>%n Tarife heißen „%1“. Die Tarif-ID oder das Konto angeben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be ordered with the account %1 now.</source>
            <translation>Mit dem Konto %1 kann jetzt nichts bestellt werden.</translation>
        </message>
        <message numerus="yes">
            <source>This plan always lasts %n days.</source>
            <translation>
                <numerusform>Dieser Tarif gilt immer %n Tag.</numerusform>
                <numerusform>Dieser Tarif gilt immer %n Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>The total of this batch cannot be computed. Make it smaller.</source>
            <translation>Die Summe dieser Sammelbestellung lässt sich nicht berechnen. Sie verkleinern.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPreviewPage</name>
        <message>
            <source>Batch preview</source>
            <translation>Vorschau der Sammelbestellung</translation>
        </message>
        <message>
            <source>Totals per account</source>
            <translation>Summen pro Konto</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Leave out the %n line(s) with a problem</source>
            <translation>
                <numerusform>%n Zeile mit Problem &amp;auslassen</numerusform>
                <numerusform>%n Zeilen mit Problem &amp;auslassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>All of it can be bought.</source>
            <translation>Alles davon kann gekauft werden.</translation>
        </message>
        <message>
            <source>Nothing of it can be bought.</source>
            <translation>Nichts davon kann gekauft werden.</translation>
        </message>
        <message numerus="yes">
            <source>Left out because of a problem: %1 of %n line(s).</source>
            <translation>
                <numerusform>%1 von %n Zeile hat ein Problem und wird ausgelassen.</numerusform>
                <numerusform>%1 von %n Zeilen haben ein Problem und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than agreed: %n plan(s).</source>
            <translation>
                <numerusform>Teurer als vereinbart: %n Tarif.</numerusform>
                <numerusform>Teurer als vereinbart: %n Tarife.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>%n Tarif kostet mehr als im Katalog.</numerusform>
                <numerusform>%n Tarife kosten mehr als im Katalog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than agreed: %n plan(s).</source>
            <translation>
                <numerusform>Billiger als vereinbart: %n Tarif.</numerusform>
                <numerusform>Billiger als vereinbart: %n Tarife.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>%n Tarif kostet weniger als im Katalog.</numerusform>
                <numerusform>%n Tarife kosten weniger als im Katalog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The prices of %n plan(s) could not be read just now.</source>
            <translation>
                <numerusform>Der Preis von %n Tarif konnte eben nicht gelesen werden.</numerusform>
                <numerusform>Die Preise von %n Tarifen konnten eben nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are left of the budget of %2, the rest costs %3.</source>
            <translation>Vom Budget von %2 sind %1 übrig, der Rest kostet %3.</translation>
        </message>
        <message>
            <source>%1 are left of the budget of %2, and the rest of the batch costs no more.</source>
            <translation>Vom Budget von %2 sind %1 übrig, und der Rest der Sammelbestellung kostet nicht mehr.</translation>
        </message>
        <message>
            <source>Budget in %1</source>
            <translation>Budget in %1</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>Rücklage in %1</translation>
        </message>
        <message>
            <source>Nothing of this list can be bought. Go back and change it.</source>
            <translation>Nichts aus dieser Liste kann gekauft werden. Zurückgehen und sie ändern.</translation>
        </message>
        <message>
            <source>The budget in %1 is no amount. Type one, for example %2.</source>
            <translation>Das Budget in %1 ist kein Betrag. Einen eingeben, zum Beispiel %2.</translation>
        </message>
        <message>
            <source>The reserve in %1 is no amount. Type one, or 0.</source>
            <translation>Die Rücklage in %1 ist kein Betrag. Einen eingeben, oder 0.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Tick that the lines with a problem are left out, or go back and mend them.</source>
            <translation>Ankreuzen, dass Zeilen mit Problem ausgelassen werden, oder zurückgehen und sie berichtigen.</translation>
        </message>
        <message>
            <source>The budget stops the batch before its end: all of it costs %1.</source>
            <translation>Das Budget hält die Sammelbestellung vor ihrem Ende an: Alles kostet %1.</translation>
        </message>
        <message>
            <source>The batch stops before it would spend more than the budget, or leave less than the reserve in an account.</source>
            <translation>Die Sammelbestellung hält an, bevor sie mehr als das Budget ausgibt oder in einem Konto weniger als die Rücklage lässt.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy up to %n eSIM(s) for at most %1</source>
            <translation>
                <numerusform>Bis zu %n eSIM für höchstens %1 &amp;kaufen</numerusform>
                <numerusform>Bis zu %n eSIMs für höchstens %1 &amp;kaufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy %n eSIM(s) for %1</source>
            <translation>
                <numerusform>%n eSIM für %1 &amp;kaufen</numerusform>
                <numerusform>%n eSIMs für %1 &amp;kaufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchRun</name>
        <message>
            <source>The plan is not in the catalogue any more. Sync the catalogue.</source>
            <translation>Der Tarif steht nicht mehr im Katalog. Den Katalog abgleichen.</translation>
        </message>
        <message>
            <source>The price could not be read from the vendor.</source>
            <translation>Der Preis konnte nicht vom Anbieter gelesen werden.</translation>
        </message>
        <message>
            <source>%1 was agreed for it, the vendor asks %2 now.</source>
            <translation>Vereinbart waren %1, der Anbieter verlangt jetzt %2.</translation>
        </message>
        <message>
            <source>The budget of %1 does not reach for the next order of %2.</source>
            <translation>Das Budget von %1 reicht nicht für die nächste Bestellung über %2.</translation>
        </message>
        <message>
            <source>The balance could not be read, and a reserve has to stay.</source>
            <translation>Das Guthaben konnte nicht gelesen werden, und eine Rücklage muss bleiben.</translation>
        </message>
        <message>
            <source>After the next order %1 would be left; %2 has to stay.</source>
            <translation>Nach der nächsten Bestellung blieben %1; %2 müssen bleiben.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchSheet</name>
        <message>
            <source>The rest of a batch</source>
            <translation>Der Rest einer Sammelbestellung</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>Neue Sammelbestellung</translation>
        </message>
        <message>
            <source>Bought from here, the rest becomes a batch of its own, with the prices and the budget shown here. The first batch sends nothing more.</source>
            <translation>Von hier gekauft, wird der Rest eine eigene Sammelbestellung mit den Preisen und dem Budget, die hier stehen. Die erste schickt nichts mehr ab.</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>This batch was started already.</source>
            <translation>Diese Sammelbestellung wurde bereits gestartet.</translation>
        </message>
        <message>
            <source>Prices and balances are being read.</source>
            <translation>Preise und Guthaben werden gelesen.</translation>
        </message>
        <message>
            <source>Reading prices…</source>
            <translation>Preise werden gelesen…</translation>
        </message>
        <message>
            <source>P&amp;review</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Sammelbestellung</translation>
        </message>
        <message>
            <source>%1, the rest</source>
            <translation>%1, der Rest</translation>
        </message>
        <message>
            <source>%1, again</source>
            <translation>%1, noch einmal</translation>
        </message>
        <message>
            <source>The batch “%1” has begun. Batches… shows how it goes.</source>
            <translation>Die Sammelbestellung „%1“ hat begonnen. Wie sie läuft, zeigt „Sammelbestellungen…“.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchTables</name>
        <message>
            <source>This batch was written down already; it is not made twice.</source>
            <translation>Diese Sammelbestellung wurde bereits eingetragen; sie wird nicht doppelt angelegt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchText</name>
        <message>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Standing still</source>
            <translation>Steht still</translation>
        </message>
        <message>
            <source>Rest cancelled</source>
            <translation>Rest gestrichen</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n order(s) bought</source>
            <translation>
                <numerusform>%1 von %n Bestellung gekauft</numerusform>
                <numerusform>%1 von %n Bestellungen gekauft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n unterwegs</numerusform>
                <numerusform>%n unterwegs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%n ungeklärt</numerusform>
                <numerusform>%n ungeklärt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n gestrichen</numerusform>
                <numerusform>%n gestrichen</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list of figures</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 of %2 spent</source>
            <translation>%1 von %2 ausgegeben</translation>
        </message>
        <message>
            <source>%1 spent</source>
            <translation>%1 ausgegeben</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchTotalsModel</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>eSIMs</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Left then</source>
            <translation>Rest danach</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchView</name>
        <message>
            <source>Plan name</source>
            <translation>Tarifname</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Sammelbestellung</translation>
        </message>
        <message>
            <source>Batch table</source>
            <translation>Tabelle der Sammelbestellung</translation>
        </message>
        <message>
            <source>Made %1</source>
            <translation>Erstellt %1</translation>
        </message>
        <message>
            <source>Progress of the batch</source>
            <translation>Fortschritt der Sammelbestellung</translation>
        </message>
        <message>
            <source>Return or a double click on a row shows its order in Orders.</source>
            <translation>Eingabetaste oder Doppelklick auf eine Zeile zeigt ihre Bestellung unter Bestellungen.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>&amp;Cancel the rest…</source>
            <translation>&amp;Rest streichen…</translation>
        </message>
        <message>
            <source>Retry only the re&amp;fused…</source>
            <translation>Nur a&amp;bgelehnte wiederholen…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>The record of this batch is damaged. It is shown as far as it can be read, and nothing more of it is bought.</source>
            <translation>Der Eintrag dieser Sammelbestellung ist beschädigt. Sie wird gezeigt, soweit sie lesbar ist, und es wird nichts mehr davon gekauft.</translation>
        </message>
        <message>
            <source>Look at the rest: there it can be bought at the prices of now, or with another budget. Or resume later.</source>
            <translation>Sehen Sie sich den Rest an: Dort kann er zu den Preisen von jetzt oder mit einem anderen Budget gekauft werden. Oder setzen Sie später fort.</translation>
        </message>
        <message numerus="yes">
            <source>Refused or not sent, so nothing was bought: %n order(s).</source>
            <translation>
                <numerusform>%n Bestellung wurde abgelehnt oder nicht gesendet; damit wurde nichts gekauft.</numerusform>
                <numerusform>%n Bestellungen wurden abgelehnt oder nicht gesendet; damit wurde nichts gekauft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>Die Frage öffnen</translation>
        </message>
        <message>
            <source>&amp;Look at the rest…</source>
            <translation>&amp;Rest ansehen…</translation>
        </message>
        <message>
            <source>It is not running.</source>
            <translation>Sie läuft nicht.</translation>
        </message>
        <message>
            <source>It is over.</source>
            <translation>Sie ist vorbei.</translation>
        </message>
        <message>
            <source>It is running.</source>
            <translation>Sie läuft.</translation>
        </message>
        <message>
            <source>No order of it is waiting.</source>
            <translation>Keine Bestellung davon wartet.</translation>
        </message>
        <message>
            <source>Pause it first, or wait until it is over.</source>
            <translation>Sie zuerst anhalten oder warten, bis sie vorbei ist.</translation>
        </message>
        <message>
            <source>Nothing of it was refused.</source>
            <translation>Nichts davon wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Cancel the rest</source>
            <translation>Rest streichen</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) of this batch will not be sent any more. What was bought stays bought, and what is on its way is followed.</source>
            <translation>
                <numerusform>%n Bestellung dieser Sammelbestellung wird nicht mehr gesendet. Gekauftes bleibt gekauft, und was unterwegs ist, wird verfolgt.</numerusform>
                <numerusform>%n Bestellungen dieser Sammelbestellung werden nicht mehr gesendet. Gekauftes bleibt gekauft, und was unterwegs ist, wird verfolgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel the rest</source>
            <translation>&amp;Rest streichen</translation>
        </message>
        <message>
            <source>The rest of the batch was cancelled.</source>
            <translation>Der Rest der Sammelbestellung wurde gestrichen.</translation>
        </message>
        <message>
            <source>This row was not sent yet: there is no order.</source>
            <translation>Diese Zeile wurde noch nicht gesendet: Es gibt keine Bestellung.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchWindows</name>
        <message>
            <source>The batch “%1” stands still: %2</source>
            <translation>Die Sammelbestellung „%1“ steht still: %2</translation>
        </message>
        <message>
            <source>The batch “%1” is over: %2.</source>
            <translation>Die Sammelbestellung „%1“ ist vorbei: %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchesModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Ausgegeben</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchesSheet</name>
        <message>
            <source>Batches</source>
            <translation>Sammelbestellungen</translation>
        </message>
        <message>
            <source>Batches table</source>
            <translation>Tabelle der Sammelbestellungen</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;New batch…</source>
            <translation>&amp;Neue Sammelbestellung…</translation>
        </message>
        <message>
            <source>There is no batch yet. New batch… buys many eSIMs at once.</source>
            <translation>Es gibt noch keine Sammelbestellung. „Neue Sammelbestellung…“ kauft viele eSIMs auf einmal.</translation>
        </message>
        <message>
            <source>Select a batch first.</source>
            <translation>Zuerst eine Sammelbestellung auswählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandDesk</name>
        <message>
            <source>Read branding profiles</source>
            <translation>Markenprofile lesen</translation>
        </message>
        <message>
            <source>This account was removed.</source>
            <translation>Dieses Konto wurde entfernt.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>Dieses Konto ist nur zum Lesen.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>Dieses Konto ist nicht offen.</translation>
        </message>
        <message>
            <source>This vendor has no branding profiles.</source>
            <translation>Dieser Anbieter hat keine Markenprofile.</translation>
        </message>
        <message>
            <source>Save branding profile</source>
            <translation>Markenprofil speichern</translation>
        </message>
        <message>
            <source>Delete branding profile</source>
            <translation>Markenprofil löschen</translation>
        </message>
        <message>
            <source>Upload logo</source>
            <translation>Logo hochladen</translation>
        </message>
        <message>
            <source>Save mail server</source>
            <translation>Mailserver speichern</translation>
        </message>
        <message>
            <source>Test mail server</source>
            <translation>Mailserver testen</translation>
        </message>
        <message>
            <source>Disable mail server</source>
            <translation>Mailserver abschalten</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandPreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>A mail, a slip and the counter screen of %1 in its colour</source>
            <translation>Eine Mail, ein Beleg und die Kundenanzeige von %1 in der eigenen Farbe</translation>
        </message>
        <message>
            <source>Your shop</source>
            <translation>Eigener Laden</translation>
        </message>
        <message>
            <source>Your eSIM is ready</source>
            <translation>Die eSIM ist bereit</translation>
        </message>
        <message>
            <source>Scan the code or press the button.</source>
            <translation>Den Code scannen oder die Taste drücken.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installieren</translation>
        </message>
        <message>
            <source>5 GB, 30 days</source>
            <translation>5 GB, 30 Tage</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Theke</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandSheet</name>
        <message>
            <source>New branding profile</source>
            <translation>Neues Markenprofil</translation>
        </message>
        <message>
            <source>Edit branding profile</source>
            <translation>Markenprofil bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Default of the account</source>
            <translation>Stan&amp;dard des Kontos</translation>
        </message>
        <message>
            <source>Create profile</source>
            <translation>Profil anlegen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>How you find it here and in orders.</source>
            <translation>So ist es hier und in Bestellungen zu finden.</translation>
        </message>
        <message>
            <source>S&amp;ender</source>
            <translation>&amp;Absender</translation>
        </message>
        <message>
            <source>Whom mails to customers come from.</source>
            <translation>Von wem Mails an Kunden kommen.</translation>
        </message>
        <message>
            <source>&amp;Choose colour…</source>
            <translation>Farbe &amp;wählen…</translation>
        </message>
        <message>
            <source>C&amp;olour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>Kein Logo</translation>
        </message>
        <message>
            <source>A logo is set</source>
            <translation>Ein Logo ist gesetzt</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>&amp;Logo wählen…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>PNG, JPEG or GIF, up to 5 MB, best 200 × 200 pixels or more.</source>
            <translation>PNG, JPEG oder GIF, bis 5 MB, am besten ab 200 × 200 Pixel.</translation>
        </message>
        <message>
            <source>Choose logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.gif)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>No new logo</source>
            <translation>Kein neues Logo</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 Pixel</translation>
        </message>
        <message>
            <source>%1: rather small</source>
            <translation>%1: eher klein</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Einen Namen geben.</translation>
        </message>
        <message>
            <source>Name the sender.</source>
            <translation>Den Absender nennen.</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB.</source>
            <translation>Eine Farbe schreibt sich #RRGGBB.</translation>
        </message>
        <message>
            <source>The logo is being read.</source>
            <translation>Das Logo wird gelesen.</translation>
        </message>
        <message>
            <source>The profile was saved, but the vendor did not name it, so the logo was not sent. Edit the profile to add it.</source>
            <translation>Das Profil wurde gespeichert, aber der Anbieter hat es nicht benannt; das Logo wurde daher nicht gesendet. Zum Hinzufügen das Profil bearbeiten.</translation>
        </message>
        <message>
            <source>The profile was saved, but its logo was not. %1</source>
            <translation>Das Profil wurde gespeichert, sein Logo nicht. %1</translation>
        </message>
        <message>
            <source>Branding profile %1 saved.</source>
            <translation>Markenprofil %1 gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandsModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>The vendor's</source>
            <translation>Der des Anbieters</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandsView</name>
        <message>
            <source>Storefront</source>
            <translation>Schaufenster</translation>
        </message>
        <message>
            <source>Storefront table</source>
            <translation>Schaufenstertabelle</translation>
        </message>
        <message>
            <source>Filter storefront</source>
            <translation>Schaufenster filtern</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message numerus="yes">
            <source>%n profile(s)</source>
            <translation>
                <numerusform>%n Profil</numerusform>
                <numerusform>%n Profile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n profile(s)</source>
            <translation>
                <numerusform>%1 von %n Profil</numerusform>
                <numerusform>%1 von %n Profilen</numerusform>
            </translation>
        </message>
        <message>
            <source>No profile chosen</source>
            <translation>Kein Profil gewählt</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keins</translation>
        </message>
        <message>
            <source>Kept by the vendor</source>
            <translation>Liegt beim Anbieter</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>The vendor's own</source>
            <translation>Der eigene des Anbieters</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>None of your open accounts has branding profiles. Vendors that mail customers in your name have them.</source>
            <translation>Keines der offenen Konten hat Markenprofile. Es gibt sie bei Anbietern, die Kunden im Namen des Ladens mailen.</translation>
        </message>
        <message>
            <source>A branding profile gives mails to customers your name, colour and logo.</source>
            <translation>Ein Markenprofil gibt Mails an Kunden den eigenen Namen, Farbe und Logo.</translation>
        </message>
        <message>
            <source>New branding profile…</source>
            <translation>Neues Markenprofil…</translation>
        </message>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 Gezeigt wird, was vorher gelesen wurde.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The profiles are being read already.</source>
            <translation>Die Profile werden bereits gelesen.</translation>
        </message>
        <message>
            <source>No open account has branding profiles.</source>
            <translation>Kein offenes Konto hat Markenprofile.</translation>
        </message>
        <message>
            <source>Select a branding profile first.</source>
            <translation>Zuerst ein Markenprofil auswählen.</translation>
        </message>
        <message>
            <source>Select plans under Prices.</source>
            <translation>Tarife unter Preise auswählen.</translation>
        </message>
        <message>
            <source>Reading the branding profiles…</source>
            <translation>Die Markenprofile werden gelesen…</translation>
        </message>
        <message>
            <source>"%1" goes with its logo and its mail server. Orders that name it use the account's default from then on.</source>
            <translation>„%1“ verschwindet mit Logo und Mailserver. Bestellungen, die es nennen, verwenden danach den Standard des Kontos.</translation>
        </message>
        <message>
            <source>It is the default of this account.</source>
            <translation>Es ist der Standard dieses Kontos.</translation>
        </message>
        <message>
            <source>Delete branding profile</source>
            <translation>Markenprofil löschen</translation>
        </message>
        <message>
            <source>Delete profile</source>
            <translation>Profil löschen</translation>
        </message>
        <message>
            <source>Branding profile %1 deleted.</source>
            <translation>Markenprofil %1 gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BuyGuards</name>
        <message>
            <source>This country is not known.</source>
            <translation>Dieses Land ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The vendor asks %1 now, not %2. Read the price again.</source>
            <translation>Der Anbieter verlangt jetzt %1, nicht %2. Den Preis neu lesen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Cache</name>
        <message>
            <source>The workspace is read-only: what was read is shown but not stored.</source>
            <translation>Der Arbeitsbereich ist schreibgeschützt: Gelesenes wird gezeigt, aber nicht gespeichert.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>Katalog und eSIMs wurden von einer späteren Version von Simstock gespeichert und sind nur lesbar. Simstock aktualisieren.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs were damaged. The old file was kept as %1; everything is read again from the vendors.</source>
            <translation>Der gespeicherte Katalog und die eSIMs waren beschädigt. Die alte Datei wurde als %1 behalten; alles wird neu von den Anbietern gelesen.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs are damaged and cannot be replaced. What is read now is kept until Simstock closes.</source>
            <translation>Der gespeicherte Katalog und die eSIMs sind beschädigt und nicht ersetzbar. Was jetzt gelesen wird, bleibt, bis Simstock geschlossen wird.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs are in use by another program. What is read now is kept until Simstock closes.</source>
            <translation>Der gespeicherte Katalog und die eSIMs werden von einem anderen Programm verwendet. Was jetzt gelesen wird, bleibt, bis Simstock geschlossen wird.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueDesk</name>
        <message>
            <source>Load catalogue</source>
            <translation>Katalog laden</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n plan(s) unchanged.</source>
            <translation>
                <numerusform>%1; %n Tarif unverändert.</numerusform>
                <numerusform>%1; %n Tarife unverändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cut short: plans that were not seen are kept.</source>
            <translation>Die Liste war unvollständig: Nicht gesehene Tarife bleiben.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>%1 neu</translation>
        </message>
        <message>
            <source>%1 dearer</source>
            <translation>%1 teurer</translation>
        </message>
        <message>
            <source>%1 cheaper</source>
            <translation>%1 billiger</translation>
        </message>
        <message>
            <source>%1 changed otherwise</source>
            <translation>%1 sonst geändert</translation>
        </message>
        <message>
            <source>%1 gone</source>
            <translation>%1 weg</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>Das Konto wurde geschlossen.</translation>
        </message>
        <message>
            <source>Sync catalogue</source>
            <translation>Katalog abgleichen</translation>
        </message>
        <message>
            <source>Stopped by a person. The stored catalogue is as it was.</source>
            <translation>Von Hand abgebrochen. Der gespeicherte Katalog ist wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueFacets</name>
        <message>
            <source>Filters beside the table</source>
            <translation>Filter neben der Tabelle</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filters (%1)</source>
            <translation>Filter (%1)</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueFilter</name>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>Only unlimited plans</source>
            <translation>Nur unbegrenzte Tarife</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueModel</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost/GB</source>
            <translation>Kosten/GB</translation>
        </message>
        <message>
            <source>Cost of one gigabyte over the whole plan</source>
            <translation>Kosten eines Gigabytes über den ganzen Tarif</translation>
        </message>
        <message>
            <source>Cost/day</source>
            <translation>Kosten/Tag</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Verkauf</translation>
        </message>
        <message>
            <source>What customers pay</source>
            <translation>Was Kunden zahlen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Install within</source>
            <translation>Installation binnen</translation>
        </message>
        <message>
            <source>IP exit</source>
            <translation>IP-Ausgang</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Number of countries</source>
            <translation>Anzahl der Länder</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Since the account's last sync</source>
            <translation>Seit dem letzten Abgleich des Kontos</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Share of the price that is left</source>
            <translation>Anteil des Preises, der übrig bleibt</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/Tag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>no favourite</source>
            <translation>kein Favorit</translation>
        </message>
        <message>
            <source>%1, under the floor</source>
            <translation>%1, unter der Untergrenze</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>Unter der Untergrenze</translation>
        </message>
    </context>
    <context>
        <name>simstock::CataloguePane</name>
        <message>
            <source>Catalogue table</source>
            <translation>Katalogtabelle</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Filter catalogue</source>
            <translation>Katalog filtern</translation>
        </message>
        <message>
            <source>Views of plans</source>
            <translation>Ansichten von Tarifen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>The plans of your accounts stand here. Add an account first.</source>
            <translation>Hier stehen die Tarife der Konten. Zuerst ein Konto hinzufügen.</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>No plans are stored yet.</source>
            <translation>Es sind noch keine Tarife gespeichert.</translation>
        </message>
        <message>
            <source>Read them now</source>
            <translation>Jetzt lesen</translation>
        </message>
        <message>
            <source>No plan matches “%1”.</source>
            <translation>Kein Tarif passt zu „%1“.</translation>
        </message>
        <message>
            <source>No plan matches the filters.</source>
            <translation>Kein Tarif passt zu den Filtern.</translation>
        </message>
        <message>
            <source>No plan matches “%1” and the filters.</source>
            <translation>Kein Tarif passt zu „%1“ und den Filtern.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n Tarif</numerusform>
                <numerusform>%n Tarife</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n plan(s)</source>
            <translation>
                <numerusform>%1 von %n Tarif</numerusform>
                <numerusform>%1 von %n Tarifen</numerusform>
            </translation>
        </message>
        <message>
            <source>reading… %1</source>
            <translation>wird gelesen… %1</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n Konto</numerusform>
                <numerusform>%n Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline. Prices are as of %1; you can browse and keep drafts. Nothing is sent by itself.</source>
            <translation>Offline. Preise vom Stand %1; Stöbern und Entwürfe gehen. Von selbst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The catalogue is being read already.</source>
            <translation>Der Katalog wird bereits gelesen.</translation>
        </message>
        <message>
            <source>The keys of no account are at hand.</source>
            <translation>Von keinem Konto sind die Schlüssel verfügbar.</translation>
        </message>
        <message>
            <source>Select a plan first.</source>
            <translation>Zuerst einen Tarif auswählen.</translation>
        </message>
        <message>
            <source>Changes of prices at vendors are kept under Storefront, Prices.</source>
            <translation>Preisänderungen bei Anbietern stehen unter Schaufenster, Preise.</translation>
        </message>
        <message>
            <source>There are no plans to price yet.</source>
            <translation>Es gibt noch keine Tarife, die Preise bekommen könnten.</translation>
        </message>
        <message>
            <source>Reading the catalogue…</source>
            <translation>Der Katalog wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) marked as favourite.</source>
            <translation>
                <numerusform>%n Tarif als Favorit markiert.</numerusform>
                <numerusform>%n Tarife als Favorit markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) no longer marked as favourite.</source>
            <translation>
                <numerusform>%n Tarif nicht mehr als Favorit markiert.</numerusform>
                <numerusform>%n Tarife nicht mehr als Favorit markiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CataloguePrices</name>
        <message>
            <source>As in %1</source>
            <translation>Wie in %1</translation>
        </message>
        <message>
            <source>%1 has no price to save.</source>
            <translation>%1 hat keinen Preis zum Speichern.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueSheets</name>
        <message>
            <source>Find for a t&amp;rip…</source>
            <translation>Für eine &amp;Reise suchen…</translation>
        </message>
        <message>
            <source>&amp;Changes of the catalogue…</source>
            <translation>Katalog&amp;änderungen…</translation>
        </message>
        <message>
            <source>Prices under the f&amp;loor…</source>
            <translation>P&amp;reise unter der Untergrenze…</translation>
        </message>
        <message>
            <source>Trip…</source>
            <translation>Reise…</translation>
        </message>
        <message>
            <source>Changes…</source>
            <translation>Änderungen…</translation>
        </message>
        <message>
            <source>Changes… (%1)</source>
            <translation>Änderungen… (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) of your stock, your favourites or your prices got worse.</source>
            <translation>
                <numerusform>%n Tarif aus Bestand, Favoriten oder eigenen Preisen ist schlechter geworden.</numerusform>
                <numerusform>%n Tarife aus Bestand, Favoriten oder eigenen Preisen sind schlechter geworden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ordered for the trip: %n plan(s).</source>
            <translation>
                <numerusform>%n Tarif für die Reise wurde nicht bestellt.</numerusform>
                <numerusform>%n Tarife für die Reise wurden nicht bestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Under the floor: %1</source>
            <translation>Unter der Untergrenze: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) fell under the floor.</source>
            <translation>
                <numerusform>%n Preis ist unter die Untergrenze gefallen.</numerusform>
                <numerusform>%n Preise sind unter die Untergrenze gefallen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangePricesSheet</name>
        <message>
            <source>Change prices</source>
            <translation>Preise ändern</translation>
        </message>
        <message>
            <source>Price preview</source>
            <translation>Preisvorschau</translation>
        </message>
        <message>
            <source>Final price by a formula</source>
            <translation>Endpreis nach einer Formel</translation>
        </message>
        <message>
            <source>Mark-up on the cost</source>
            <translation>Aufschlag auf die Kosten</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <source>&amp;Rule</source>
            <translation>&amp;Regel</translation>
        </message>
        <message>
            <source>&amp;Lines that cannot be used: %1</source>
            <translation>&amp;Nicht verwendbare Zeilen: %1</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>Gezeigt werden die ersten %1.</translation>
        </message>
        <message>
            <source>Space, or a click on the mark, takes one plan in or out. Floors stand in the price rules of the catalogue.</source>
            <translation>Leertaste oder ein Klick auf das Häkchen nimmt einen Tarif auf oder heraus. Untergrenzen stehen in den Preisregeln des Katalogs.</translation>
        </message>
        <message>
            <source>The first %1 of %2 plans are listed.</source>
            <translation>Gezeigt werden die ersten %1 von %2 Tarifen.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>cost, numbers, + - *, parentheses and percent; -&gt; .99 raises to the next price that ends so. The vendor keeps the result.</source>
            <translation>cost, Zahlen, + - *, Klammern und Prozent; -&gt; .99 hebt auf den nächsten Preis mit dieser Endung. Der Anbieter behält das Ergebnis.</translation>
        </message>
        <message>
            <source>In percent. The vendor adds it to its cost, also when the cost changes.</source>
            <translation>In Prozent. Der Anbieter rechnet ihn auf seine Kosten, auch wenn diese sich ändern.</translation>
        </message>
        <message>
            <source>Each plan gets the price or mark-up that is given for it.</source>
            <translation>Jeder Tarif bekommt den Preis oder Aufschlag, der für ihn angegeben ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) change</source>
            <translation>
                <numerusform>%n Preis ändert sich</numerusform>
                <numerusform>%n Preise ändern sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor, %1 ticked</source>
            <translation>
                <numerusform>%n Tarif unter der Untergrenze, %1 angekreuzt</numerusform>
                <numerusform>%n Tarife unter der Untergrenze, %1 angekreuzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n Tarif unter der Untergrenze</numerusform>
                <numerusform>%n Tarife unter der Untergrenze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n ausgelassen</numerusform>
                <numerusform>%n ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as it is</source>
            <translation>
                <numerusform>%n unverändert</numerusform>
                <numerusform>%n unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not possible</source>
            <translation>
                <numerusform>%n nicht möglich</numerusform>
                <numerusform>%n nicht möglich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save the %n plan(s) under the floor, too</source>
            <translation>
                <numerusform>Auch %n Tarif &amp;unter der Untergrenze speichern</numerusform>
                <numerusform>Auch %n Tarife &amp;unter der Untergrenze speichern</numerusform>
            </translation>
        </message>
        <message>
            <source>No plan is under the floor</source>
            <translation>Kein Tarif ist unter der Untergrenze</translation>
        </message>
        <message numerus="yes">
            <source>Change %n price(s)</source>
            <translation>
                <numerusform>%n Preis ändern</numerusform>
                <numerusform>%n Preise ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it would be sent.</source>
            <translation>Es würde nichts davon gesendet.</translation>
        </message>
        <message numerus="yes">
            <source>Changing %n price(s), one after the other.</source>
            <translation>
                <numerusform>%n Preis wird geändert.</numerusform>
                <numerusform>%n Preise werden nacheinander geändert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangesSheet</name>
        <message>
            <source>Changes of the catalogue</source>
            <translation>Katalogänderungen</translation>
        </message>
        <message>
            <source>Changes table</source>
            <translation>Änderungstabelle</translation>
        </message>
        <message>
            <source>No sync has changed anything yet. What the first one brings is not listed; from the second one on, new, withdrawn and newly priced plans stand here for 90 days.</source>
            <translation>Noch hat kein Abgleich etwas geändert. Was der erste bringt, steht nicht hier; ab dem zweiten stehen neue, zurückgezogene und neu bepreiste Tarife hier 90 Tage lang.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Filter changes</source>
            <translation>Änderungen &amp;filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) in stock</source>
            <translation>
                <numerusform>%n eSIM im Bestand</numerusform>
                <numerusform>%n eSIMs im Bestand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n favourite(s)</source>
            <translation>
                <numerusform>%n Favorit</numerusform>
                <numerusform>%n Favoriten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) set by hand</source>
            <translation>
                <numerusform>%n von Hand gesetzter Preis</numerusform>
                <numerusform>%n von Hand gesetzte Preise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) under the floor</source>
            <translation>
                <numerusform>%n Preis unter der Untergrenze</numerusform>
                <numerusform>%n Preise unter der Untergrenze</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that got worse touches your stock, your favourites or your prices.</source>
            <translation>Nichts, was schlechter wurde, betrifft Bestand, Favoriten oder eigene Preise.</translation>
        </message>
        <message>
            <source>What got worse touches: %1.</source>
            <translation>Was schlechter wurde, betrifft: %1.</translation>
        </message>
        <message>
            <source>All plans</source>
            <translation>Alle Tarife</translation>
        </message>
        <message>
            <source>What got worse for my shop</source>
            <translation>Was für den eigenen Laden schlechter wurde</translation>
        </message>
        <message>
            <source>My favourites</source>
            <translation>Eigene Favoriten</translation>
        </message>
        <message>
            <source>Plans with a price set by hand</source>
            <translation>Tarife mit von Hand gesetztem Preis</translation>
        </message>
        <message>
            <source>Plans of eSIMs that are not used up</source>
            <translation>Tarife nicht aufgebrauchter eSIMs</translation>
        </message>
        <message>
            <source>&amp;Concerns</source>
            <translation>&amp;Betrifft</translation>
        </message>
        <message>
            <source>&amp;Show the plan</source>
            <translation>Tarif &amp;zeigen</translation>
        </message>
        <message>
            <source>Show the &amp;eSIM</source>
            <translation>&amp;eSIM zeigen</translation>
        </message>
        <message>
            <source>&amp;Prices under the floor…</source>
            <translation>&amp;Preise unter der Untergrenze…</translation>
        </message>
    </context>
    <context>
        <name>simstock::CodeField</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>simstock::CommandLine</name>
        <message>
            <source>Open the demo workspace: real windows, an embedded vendor, no network.</source>
            <translation>Den Demo-Arbeitsbereich öffnen: echte Fenster, ein eingebauter Anbieter, kein Netz.</translation>
        </message>
        <message>
            <source>Do the main job by itself in the demo workspace and save a picture of each step.</source>
            <translation>Die Hauptaufgabe im Demo-Arbeitsbereich selbst ausführen und von jedem Schritt ein Bild speichern.</translation>
        </message>
        <message>
            <source>Run the embedded vendors alone and print how to reach them.</source>
            <translation>Nur die eingebauten Anbieter starten und ausgeben, wie sie erreichbar sind.</translation>
        </message>
        <message>
            <source>Catalogue of the sandbox, one JSON object per line.</source>
            <translation>Katalog der Sandbox, ein JSON-Objekt pro Zeile.</translation>
        </message>
        <message>
            <source>Port of the sandbox (default: any free one).</source>
            <translation>Port der Sandbox (Standard: irgendein freier).</translation>
        </message>
        <message>
            <source>Keep the whole workspace in this folder.</source>
            <translation>Den ganzen Arbeitsbereich in diesem Ordner halten.</translation>
        </message>
        <message>
            <source>Name of the new account.</source>
            <translation>Name des neuen Kontos.</translation>
        </message>
        <message>
            <source>live (default) or sandbox.</source>
            <translation>live (Standard) oder sandbox.</translation>
        </message>
        <message>
            <source>Base URL of the vendor's API: https, or http on a loopback address.</source>
            <translation>Basis-URL der API des Anbieters: https, oder http auf einer Loopback-Adresse.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Diese Hilfe anzeigen.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Die Version anzeigen.</translation>
        </message>
        <message>
            <source>account list takes nothing more.</source>
            <translation>account list nimmt nichts weiter an.</translation>
        </message>
        <message>
            <source>Use: account add VENDOR --label L, account list, or account remove ID.</source>
            <translation>Möglich: account add ANBIETER --label L, account list oder account remove ID.</translation>
        </message>
        <message>
            <source>There is no command account %1.</source>
            <translation>Einen Befehl account %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>account add needs --label.</source>
            <translation>account add braucht --label.</translation>
        </message>
        <message>
            <source>--environment is live or sandbox.</source>
            <translation>--environment ist live oder sandbox.</translation>
        </message>
        <message>
            <source>--port takes a number from 0 to 65535.</source>
            <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
        </message>
        <message>
            <source>Not understood: %1</source>
            <translation>Nicht verstanden: %1</translation>
        </message>
        <message>
            <source>account add VENDOR --label L [--environment live|sandbox] [--base-url U]: reads the credentials as one JSON object from standard input and prints the account's id.
account list: shows the accounts, no secrets.
account remove ID: removes one and its keys.</source>
            <translation>account add ANBIETER --label L [--environment live|sandbox] [--base-url U]: liest die Zugangsdaten als ein JSON-Objekt von der Standardeingabe und gibt die ID des Kontos aus.
account list: zeigt die Konten, keine Geheimnisse.
account remove ID: entfernt eines mit seinen Schlüsseln.</translation>
        </message>
        <message>
            <source>Simstock, a desktop console for people who resell travel eSIMs.</source>
            <translation>Simstock, eine Desktop-Konsole für Wiederverkäufer von Reise-eSIMs.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong arguments or input, 3 keychain missing or locked, 4 workspace not usable, 5 no such account.</source>
            <translation>Exit-Codes: 0 fertig, 1 fehlgeschlagen, 2 falsche Argumente oder Eingabe, 3 Schlüsselbund fehlt oder gesperrt, 4 Arbeitsbereich nicht verwendbar, 5 kein solches Konto.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Type an action, a name, a number, a plan…</source>
            <translation>Aktion, Name, Nummer oder Tarif eingeben…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Up and Down choose, Return takes, Escape leaves.</source>
            <translation>Auf und Ab wählt, die Eingabetaste übernimmt, Esc verlässt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareModel</name>
        <message>
            <source>cannot be told</source>
            <translation>nicht zu sagen</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>not enough for it</source>
            <translation>reicht dafür nicht</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/Tag</translation>
        </message>
        <message>
            <source>%1 · margin %2</source>
            <translation>%1 · Marge %2</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>kein Preis</translation>
        </message>
        <message>
            <source>chosen in the order</source>
            <translation>in der Bestellung gewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n Land</numerusform>
                <numerusform>%n Länder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · best</source>
            <translation>%1 · am besten</translation>
        </message>
        <message>
            <source>For the trip</source>
            <translation>Für die Reise</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Per GB</source>
            <translation>Pro GB</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>Pro Tag</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Verkauf</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareTray</name>
        <message>
            <source>Compare table</source>
            <translation>Vergleichstabelle</translation>
        </message>
        <message>
            <source>Order this plan…</source>
            <translation>Diesen Tarif bestellen…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Order the compared plan</source>
            <translation>Den verglichenen Tarif bestellen</translation>
        </message>
        <message>
            <source>Take the plan off the comparison</source>
            <translation>Den Tarif aus dem Vergleich nehmen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear the comparison</source>
            <translation>Den Vergleich leeren</translation>
        </message>
        <message numerus="yes">
            <source>Four plans are compared at most; %n left out.</source>
            <translation>
                <numerusform>Höchstens vier Tarife werden verglichen; %n ausgelassen.</numerusform>
                <numerusform>Höchstens vier Tarife werden verglichen; %n ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A compared plan is no longer in the catalogue.</source>
            <translation>Ein verglichener Tarif steht nicht mehr im Katalog.</translation>
        </message>
        <message>
            <source>%1 of %2 plans</source>
            <translation>%1 von %2 Tarifen</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) alike, not shown</source>
            <translation>
                <numerusform>%n gleiche Angabe, nicht gezeigt</numerusform>
                <numerusform>%n gleiche Angaben, nicht gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Console</name>
        <message>
            <source>Simstock is running with this workspace already, but it does not answer. Nothing was changed.</source>
            <translation>Simstock läuft mit diesem Arbeitsbereich schon, antwortet aber nicht. Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Contrast</name>
        <message>
            <source>very good</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>for large words only</source>
            <translation>nur für große Wörter</translation>
        </message>
        <message>
            <source>too weak</source>
            <translation>zu schwach</translation>
        </message>
        <message>
            <source>White words: %1 : 1, %2.</source>
            <translation>Weiße Schrift: %1 : 1, %2.</translation>
        </message>
        <message>
            <source>Black words: %1 : 1, %2.</source>
            <translation>Schwarze Schrift: %1 : 1, %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterControl</name>
        <message>
            <source>This plan is no longer in the catalogue, so the counter shows nothing.</source>
            <translation>Dieser Tarif steht nicht mehr im Katalog, die Kundenanzeige zeigt daher nichts.</translation>
        </message>
        <message>
            <source>The customer sees %1 without a price: this plan has no retail price.</source>
            <translation>Der Kunde sieht %1 ohne Preis: Dieser Tarif hat keinen Verkaufspreis.</translation>
        </message>
        <message>
            <source>The customer sees %1 for %2.</source>
            <translation>Der Kunde sieht %1 für %2.</translation>
        </message>
        <message>
            <source>This eSIM can no longer be installed, so the counter shows nothing.</source>
            <translation>Diese eSIM kann nicht mehr installiert werden, die Kundenanzeige zeigt daher nichts.</translation>
        </message>
        <message>
            <source>This eSIM is gone, so the counter shows nothing.</source>
            <translation>Diese eSIM ist weg, die Kundenanzeige zeigt daher nichts.</translation>
        </message>
        <message>
            <source>It has expired and cannot be installed.</source>
            <translation>Sie ist abgelaufen und kann nicht installiert werden.</translation>
        </message>
        <message>
            <source>It was cancelled or revoked.</source>
            <translation>Sie wurde storniert oder widerrufen.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM.</source>
            <translation>Für diese eSIM ist kein Aktivierungscode gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterPanel</name>
        <message>
            <source>The brand page</source>
            <translation>Die Markenseite</translation>
        </message>
        <message>
            <source>The offer</source>
            <translation>Das Angebot</translation>
        </message>
        <message>
            <source>“Being prepared”</source>
            <translation>„In Vorbereitung“</translation>
        </message>
        <message>
            <source>The install code</source>
            <translation>Den Installationscode</translation>
        </message>
        <message>
            <source>“Downloaded”</source>
            <translation>„Geladen“</translation>
        </message>
        <message>
            <source>“Connected”</source>
            <translation>„Verbunden“</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>The customer sees</source>
            <translation>Der Kunde sieht</translation>
        </message>
        <message>
            <source>The customer's display, without the codes</source>
            <translation>Die Anzeige des Kunden, ohne die Codes</translation>
        </message>
        <message>
            <source>Customer's language</source>
            <translation>Sprache des Kunden</translation>
        </message>
        <message>
            <source>Nothing: the display is closed</source>
            <translation>Nichts: Die Anzeige ist geschlossen</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterStation</name>
        <message>
            <source>&amp;Counter</source>
            <translation>&amp;Theke</translation>
        </message>
        <message>
            <source>&amp;Next page at the counter</source>
            <translation>&amp;Nächste Seite an der Theke</translation>
        </message>
        <message>
            <source>&amp;Back at the counter</source>
            <translation>An der Theke &amp;zurück</translation>
        </message>
        <message>
            <source>C&amp;lear the counter</source>
            <translation>Theke &amp;leeren</translation>
        </message>
        <message>
            <source>Bl&amp;ank the counter now</source>
            <translation>Theke jetzt &amp;ausblenden</translation>
        </message>
        <message>
            <source>&amp;Customer's language</source>
            <translation>&amp;Sprache des Kunden</translation>
        </message>
        <message>
            <source>Customer's &amp;screen</source>
            <translation>&amp;Bildschirm des Kunden</translation>
        </message>
        <message>
            <source>Clear the counter by i&amp;tself</source>
            <translation>V&amp;on selbst leeren</translation>
        </message>
        <message>
            <source>What the customer s&amp;ees</source>
            <translation>&amp;Was der Kunde sieht</translation>
        </message>
        <message>
            <source>A window to drag</source>
            <translation>Ein verschiebbares Fenster</translation>
        </message>
        <message>
            <source>Full screen on %1</source>
            <translation>Vollbild auf %1</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>La&amp;rger words at the counter</source>
            <translation>G&amp;rößere Schrift an der Theke</translation>
        </message>
        <message>
            <source>S&amp;maller words at the counter</source>
            <translation>&amp;Kleinere Schrift an der Theke</translation>
        </message>
        <message>
            <source>Only sta&amp;ff leave the full screen (PIN)</source>
            <translation>Vollbild nur durch &amp;Personal verlassen (PIN)</translation>
        </message>
        <message>
            <source>What the customer sees</source>
            <translation>Was der Kunde sieht</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterWindow</name>
        <message>
            <source>Simstock Counter</source>
            <translation>Simstock Kundenanzeige</translation>
        </message>
    </context>
    <context>
        <name>simstock::CountryGuard</name>
        <message>
            <source>This plan is for %1, where the shop is. Who lives there seldom needs a travel plan.</source>
            <translation>Dieser Tarif ist für %1, wo der Laden steht. Wer dort wohnt, braucht selten einen Reisetarif.</translation>
        </message>
        <message>
            <source>%1. Not to be confused with: %2.</source>
            <translation>%1. Nicht zu verwechseln mit: %2.</translation>
        </message>
        <message>
            <source>%1, %2. Not to be confused with: %3.</source>
            <comment>country, region</comment>
            <translation>%1, %2. Nicht zu verwechseln mit: %3.</translation>
        </message>
        <message>
            <source>The customer travels to %1</source>
            <translation>Das Reiseziel des Kunden ist %1</translation>
        </message>
        <message>
            <source>The customer also travels to %1. This plan does not work there.</source>
            <translation>Der Kunde reist auch nach %1. Dort gilt dieser Tarif nicht.</translation>
        </message>
        <message>
            <source>Buy it although it does not work in %1</source>
            <translation>Kaufen, obwohl es in %1 nicht gilt</translation>
        </message>
        <message numerus="yes">
            <source>The trip lasts %n day(s), the plan %1.</source>
            <translation>
                <numerusform>Die Reise dauert %n Tag, der Tarif %1.</numerusform>
                <numerusform>Die Reise dauert %n Tage, der Tarif %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Buy it although it ends before the trip</source>
            <translation>Kaufen, obwohl er vor der Reise endet</translation>
        </message>
    </context>
    <context>
        <name>simstock::CredentialEdit</name>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Leeren</translation>
        </message>
    </context>
    <context>
        <name>simstock::CredentialFields</name>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (optional)</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Csv</name>
        <message>
            <source>The file is not UTF-8 text. Save it as "CSV UTF-8" and try again.</source>
            <translation>Die Datei ist kein UTF-8-Text. Als „CSV UTF-8“ speichern und erneut versuchen.</translation>
        </message>
        <message>
            <source>Line %1: a quotation mark is not closed.</source>
            <translation>Zeile %1: Ein Anführungszeichen ist nicht geschlossen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomerForm</name>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>Te&amp;lefon</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Counter and hand-over speak it.</source>
            <translation>Theke und Übergabe sprechen sie.</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomerList</name>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>The file is larger than 4 MB. Split it.</source>
            <translation>Die Datei ist größer als 4 MB. Sie teilen.</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet, one customer per line:
Name, E-mail, Phone, Note, Plan, Account, Quantity, Days</source>
            <translation>Aus einer Tabelle einfügen, ein Kunde pro Zeile:
Name, E-mail, Phone, Note, Plan, Account, Quantity, Days</translation>
        </message>
        <message>
            <source>Customer &amp;list</source>
            <translation>Kunden&amp;liste</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>Kunden importieren</translation>
        </message>
        <message>
            <source>CSV (*.csv *.tsv *.txt)</source>
            <translation>CSV (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1 was not taken over: %2</source>
            <translation>%1 wurde nicht übernommen: %2</translation>
        </message>
        <message>
            <source>Titles in the first line say what the columns are. Without them, an @ makes an e-mail, digits a phone number, and the name comes first.</source>
            <translation>Titel in der ersten Zeile sagen, was die Spalten sind (englisch: Name, E-mail, Phone, Note, Plan, Account, Quantity, Days). Ohne sie macht ein @ die E-Mail, Ziffern das Telefon, und der Name kommt zuerst.</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>The list is being read.</source>
            <translation>Die Liste wird gerade gelesen.</translation>
        </message>
        <message>
            <source>Paste or import a list of customers.</source>
            <translation>Eine Kundenliste einfügen oder importieren.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read.</source>
            <translation>
                <numerusform>%n Zeile gelesen.</numerusform>
                <numerusform>%n Zeilen gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recognised: %1.</source>
            <translation>Erkannt: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a problem; the preview says which.</source>
            <translation>
                <numerusform>%n Zeile hat ein Problem; die Vorschau sagt, welche.</numerusform>
                <numerusform>%n Zeilen haben ein Problem; die Vorschau sagt, welche.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomersModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>eSIMs</translation>
        </message>
        <message>
            <source>The last four digits of each</source>
            <translation>Jeweils die letzten vier Ziffern</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomersSheet</name>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Customers table</source>
            <translation>Kundentabelle</translation>
        </message>
        <message>
            <source>Filter customers</source>
            <translation>Kunden filtern</translation>
        </message>
        <message>
            <source>Name, e-mail, phone, tag or last digits of an eSIM</source>
            <translation>Name, E-Mail, Telefon, Tag oder letzte Ziffern einer eSIM</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>E&amp;rase old data…</source>
            <translation>&amp;Alte Daten löschen…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Lös&amp;chen</translation>
        </message>
        <message>
            <source>Mer&amp;ge</source>
            <translation>Zusammen&amp;führen</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Tags…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>Select two or more customers first.</source>
            <translation>Zuerst zwei oder mehr Kunden auswählen.</translation>
        </message>
        <message>
            <source>No customers yet. New makes one; members of a pasted group come by themselves.</source>
            <translation>Noch keine Kunden. „Neu“ legt einen an; Mitglieder einer eingefügten Gruppe kommen von selbst.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s) to %1</source>
            <translation>
                <numerusform>%n eSIM an %1 &amp;zuweisen</numerusform>
                <numerusform>%n eSIMs an %1 &amp;zuweisen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM &amp;zuweisen</numerusform>
                <numerusform>%n eSIMs &amp;zuweisen</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one customer first.</source>
            <translation>Zuerst einen Kunden auswählen.</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>Neuer Kunde</translation>
        </message>
        <message>
            <source>a new customer</source>
            <translation>ein neuer Kunde</translation>
        </message>
        <message>
            <source>A customer needs a name or an e-mail. Delete takes one away.</source>
            <translation>Ein Kunde braucht einen Namen oder eine E-Mail-Adresse. „Löschen“ nimmt einen weg.</translation>
        </message>
        <message>
            <source>a customer</source>
            <translation>ein Kunde</translation>
        </message>
        <message>
            <source>merging customers</source>
            <translation>Zusammenführen von Kunden</translation>
        </message>
        <message numerus="yes">
            <source>Merged %n customer(s) into one. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n Kunde zusammengeführt. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%n Kunden zu einem zusammengeführt. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting customers</source>
            <translation>Löschen von Kunden</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) deleted; their eSIMs keep the names. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n Kunde gelöscht; seine eSIMs behalten den Namen. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%n Kunden gelöscht; ihre eSIMs behalten die Namen. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the customer of %n eSIM(s)</source>
            <translation>
                <numerusform>der Kunde von %n eSIM</numerusform>
                <numerusform>der Kunde von %n eSIMs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n eSIM zugewiesen. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%n eSIMs zugewiesen. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::DataSize</name>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 Byte</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeliveriesModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeliveriesPage</name>
        <message>
            <source>Deliveries table</source>
            <translation>Zustellungstabelle</translation>
        </message>
        <message>
            <source>All deliveries</source>
            <translation>Alle Zustellungen</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Ausstehend</translation>
        </message>
        <message>
            <source>Status of deliveries</source>
            <translation>Status der Zustellungen</translation>
        </message>
        <message>
            <source>This vendor keeps no log of deliveries. Look at your own server.</source>
            <translation>Dieser Anbieter führt kein Protokoll der Zustellungen. Auf dem eigenen Server nachsehen.</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Das Protokoll wird gelesen…</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>Es wurde noch nichts zugestellt.</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Versuch %1</translation>
        </message>
        <message>
            <source>Answered HTTP %1</source>
            <translation>Antwort HTTP %1</translation>
        </message>
        <message>
            <source>after %1 ms</source>
            <translation>nach %1 ms</translation>
        </message>
    </context>
    <context>
        <name>simstock::DemoAccounts</name>
        <message>
            <source>%1 demo</source>
            <translation>%1 Demo</translation>
        </message>
    </context>
    <context>
        <name>simstock::Desk</name>
        <message>
            <source>Activation codes cannot be kept safely now and are held for this session only. %1</source>
            <translation>Aktivierungscodes lassen sich jetzt nicht sicher aufbewahren und bleiben nur für diese Sitzung. %1</translation>
        </message>
        <message>
            <source>The workspace folder cannot be written: everything can be looked at, nothing can be bought or kept.</source>
            <translation>Der Arbeitsbereich ist nicht beschreibbar: Alles lässt sich ansehen, nichts kaufen oder behalten.</translation>
        </message>
        <message>
            <source>The accounts were written by a newer version of Simstock and cannot be changed here.</source>
            <translation>Die Konten wurden von einer neueren Version von Simstock geschrieben und sind hier nicht änderbar.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeskBanner</name>
        <message>
            <source>Nothing can be bought: %1</source>
            <translation>Es kann nichts gekauft werden: %1</translation>
        </message>
        <message>
            <source>The keyring holds no keys for %1. Enter them again in Accounts, Replace keys.</source>
            <translation>Der Schlüsselbund enthält keine Schlüssel für %1. Unter Konten mit „Schlüssel ersetzen“ neu eingeben.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The keyring is locked: vendors cannot be reached and codes stay hidden. Unlock it, then try again.</source>
            <translation>Der Schlüsselbund ist gesperrt: Anbieter sind nicht erreichbar, Codes bleiben verborgen. Entsperren, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>No keyring is running on this machine: stored keys cannot be read. Start one (for example GNOME Keyring), then try again.</source>
            <translation>Auf diesem Rechner läuft kein Schlüsselbund: Gespeicherte Schlüssel sind nicht lesbar. Einen starten (etwa GNOME-Schlüsselbund), dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The keyring has not answered yet. Maybe a window asks for its password.</source>
            <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt ein Fenster nach seinem Passwort.</translation>
        </message>
        <message>
            <source>Keys are kept in memory only and are gone when Simstock is closed.</source>
            <translation>Schlüssel bleiben nur im Arbeitsspeicher und sind weg, wenn Simstock geschlossen wird.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>simstock::DetailDock</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>Details schließen</translation>
        </message>
    </context>
    <context>
        <name>simstock::DetailPages</name>
        <message>
            <source>in %1 · %2</source>
            <translation>in %1 · %2</translation>
        </message>
        <message>
            <source>%1 ago · %2</source>
            <translation>vor %1 · %2</translation>
        </message>
        <message>
            <source>A draft. Nothing has been sent; New order… buys it.</source>
            <translation>Ein Entwurf. Es wurde nichts gesendet; „Neue Bestellung…“ kauft ihn.</translation>
        </message>
        <message>
            <source>The order is on its way to the vendor.</source>
            <translation>Die Bestellung ist auf dem Weg zum Anbieter.</translation>
        </message>
        <message>
            <source>The vendor refused this order; nothing was bought. The Timeline says why.</source>
            <translation>Der Anbieter hat diese Bestellung abgelehnt; es wurde nichts gekauft. Der Verlauf sagt, warum.</translation>
        </message>
        <message>
            <source>The order was not sent; nothing was bought. New order… tries again.</source>
            <translation>Die Bestellung wurde nicht gesendet; es wurde nichts gekauft. „Neue Bestellung…“ versucht es noch einmal.</translation>
        </message>
        <message>
            <source>Cancelled. There is no eSIM.</source>
            <translation>Storniert. Es gibt keine eSIM.</translation>
        </message>
        <message>
            <source>Nobody knows yet whether this was bought. The Timeline says what to do.</source>
            <translation>Ob das gekauft wurde, weiß noch niemand. Der Verlauf sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>The vendor is preparing it. The code appears here by itself.</source>
            <translation>Der Anbieter bereitet sie vor. Der Code erscheint hier von selbst.</translation>
        </message>
        <message>
            <source>Next check in %1 s.</source>
            <translation>Nächste Prüfung in %1 s.</translation>
        </message>
        <message>
            <source>Check now looks at once.</source>
            <translation>„Jetzt prüfen“ sieht sofort nach.</translation>
        </message>
        <message>
            <source>Raw fields</source>
            <translation>Rohfelder</translation>
        </message>
        <message>
            <source>QR</source>
            <translation>QR</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installation</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Rohdaten</translation>
        </message>
        <message>
            <source>customer and note of an eSIM</source>
            <translation>Kunde und Notiz einer eSIM</translation>
        </message>
        <message>
            <source>Changing it at the vendor…</source>
            <translation>Wird beim Anbieter geändert…</translation>
        </message>
        <message>
            <source>Changed at the vendor too.</source>
            <translation>Auch beim Anbieter geändert.</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Verbraucht</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>inconsistent figures</source>
            <translation>widersprüchliche Werte</translation>
        </message>
        <message>
            <source>Figure is</source>
            <translation>Wert ist</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1 alt</translation>
        </message>
        <message>
            <source>Asking again</source>
            <translation>Erneut fragen</translation>
        </message>
        <message>
            <source>brings nothing new for %1: the vendor reports late</source>
            <translation>bringt für %1 nichts Neues: Der Anbieter meldet verspätet</translation>
        </message>
        <message>
            <source>may bring a newer figure</source>
            <translation>bringt vielleicht einen neueren Wert</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>First use</source>
            <translation>Erste Nutzung</translation>
        </message>
        <message>
            <source>Not bought at this desk.</source>
            <translation>Nicht an diesem Arbeitsplatz gekauft.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>Erwartete Kosten</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Guthaben davor</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Sammelbestellung</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>possible now, by cancelling it</source>
            <translation>jetzt möglich, durch Stornieren</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Bestellnr.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Diagnostics</name>
        <message>
            <source>Accounts: kinds and hosts</source>
            <translation>Konten: Arten und Hosts</translation>
        </message>
        <message>
            <source>The last lines of Activity</source>
            <translation>Die letzten Zeilen der Aktivität</translation>
        </message>
        <message>
            <source>Files: sizes and integrity</source>
            <translation>Dateien: Größen und Unversehrtheit</translation>
        </message>
        <message>
            <source>Journal: counts</source>
            <translation>Journal: Anzahlen</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <source>The archive could not be made.</source>
            <translation>Das Archiv konnte nicht erstellt werden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DiagnosticsSheet</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>For somebody who helps you. Nothing is sent: you save a file and give it to whom you choose. Customers, cards, codes, orders, amounts and keys are left out; look at the text of each part, and take away what you do not want to give.</source>
            <translation>Für jemanden, der hilft. Gesendet wird nichts: Es wird eine Datei gespeichert, und die bekommt nur, wem sie gegeben wird. Kunden, Karten, Codes, Bestellungen, Beträge und Schlüssel sind nicht darin; den Text jedes Teils ansehen und wegnehmen, was nicht weitergegeben werden soll.</translation>
        </message>
        <message>
            <source>&amp;Parts</source>
            <translation>&amp;Teile</translation>
        </message>
        <message>
            <source>Text of the part</source>
            <translation>Text des Teils</translation>
        </message>
        <message>
            <source>Looking at files and journal…</source>
            <translation>Dateien und Journal werden angesehen…</translation>
        </message>
        <message>
            <source>&amp;Save ZIP…</source>
            <translation>ZIP &amp;speichern…</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) will be saved.</source>
            <translation>
                <numerusform>%n Teil wird gespeichert.</numerusform>
                <numerusform>%n Teile werden gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Diagnostics saved to %1.</source>
            <translation>Diagnose in %1 gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DoctorPanel</name>
        <message>
            <source>What does the phone show?</source>
            <translation>Was zeigt das Telefon?</translation>
        </message>
        <message>
            <source>What the phone shows</source>
            <translation>Was das Telefon zeigt</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>Nichts Ungewöhnliches</translation>
        </message>
        <message>
            <source>Say to the customer:</source>
            <translation>Dem Kunden sagen:</translation>
        </message>
        <message>
            <source>Copy for the vendor's support</source>
            <translation>Für den Kundendienst des Anbieters kopieren</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Weiter: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::DraftOpener</name>
        <message>
            <source>This plan is not in the catalogue now. The draft stays until it is.</source>
            <translation>Dieser Tarif steht jetzt nicht im Katalog. Der Entwurf bleibt, bis er es tut.</translation>
        </message>
        <message>
            <source>This eSIM is not known here now. The draft stays until it is.</source>
            <translation>Diese eSIM ist hier jetzt nicht bekannt. Der Entwurf bleibt, bis sie es ist.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DraftsBanner</name>
        <message>
            <source>Continue the draft</source>
            <translation>Entwurf fortsetzen</translation>
        </message>
        <message>
            <source>Throw the draft away</source>
            <translation>Entwurf wegwerfen</translation>
        </message>
        <message>
            <source>Not finished, from %1: %2</source>
            <translation>Nicht fertig, von %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1 und %n weiterer</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::EndpointTable</name>
        <message>
            <source>Rese&amp;t this call</source>
            <translation>Diesen Aufruf &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>&amp;Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Endpoints table</source>
            <translation>Endpunkttabelle</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>Instead, for this account</source>
            <translation>Stattdessen, für dieses Konto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) sent elsewhere for this account.</source>
            <translation>
                <numerusform>%n Aufruf geht für dieses Konto anderswohin.</numerusform>
                <numerusform>%n Aufrufe gehen für dieses Konto anderswohin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Double-click the last column, or press F2 there, to send a call elsewhere, or write off to switch it off. Documented: in the vendor's papers. Seen in use: in public programs. Inferred: our best guess.</source>
            <translation>Ein Doppelklick auf die letzte Spalte, oder F2 darin, lenkt einen Aufruf um; off schaltet ihn ab. Dokumentiert: in den Unterlagen des Anbieters. Im Einsatz gesehen: in öffentlichen Programmen. Erschlossen: nach bestem Ermessen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EnvironmentWord</name>
        <message>
            <source>LIVE</source>
            <translation>LIVE</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
    </context>
    <context>
        <name>simstock::EraseSheet</name>
        <message>
            <source>Erase old data</source>
            <translation>Alte Daten löschen</translation>
        </message>
        <message>
            <source>Takes name, e-mail, phone and note of customers off this computer once all their eSIMs expired, and forms that were left unfinished before then. Orders and money stay, and the journal keeps what was sent to a vendor with an order. This cannot be undone.</source>
            <translation>Entfernt Name, E-Mail, Telefon und Notiz von Kunden von diesem Computer, sobald alle ihre eSIMs abgelaufen sind, und Formulare, die davor unvollendet blieben. Bestellungen und Geld bleiben, und das Journal behält, was mit einer Bestellung an einen Anbieter ging. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>&amp;Days after the last eSIM expired</source>
            <translation>&amp;Tage seit Ablauf der letzten eSIM</translation>
        </message>
        <message>
            <source>Who will be &amp;erased</source>
            <translation>Wer &amp;gelöscht wird</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n eSIM(s), the last expired %2</source>
            <translation>
                <numerusform>%1 · %n eSIM, zuletzt abgelaufen %2</numerusform>
                <numerusform>%1 · %n eSIMs, die letzte abgelaufen %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase %n customer(s)</source>
            <translation>
                <numerusform>%n Kunden löschen</numerusform>
                <numerusform>%n Kunden löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody's eSIMs are over for so long.</source>
            <translation>Bei niemandem sind die eSIMs schon so lange vorbei.</translation>
        </message>
        <message numerus="yes">
            <source>The data of %n customer(s) is erased.</source>
            <translation>
                <numerusform>Die Daten von %n Kunden sind gelöscht.</numerusform>
                <numerusform>Die Daten von %n Kunden sind gelöscht.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Error</name>
        <message>
            <source>The vendor could not be reached. Nothing was changed. Check the connection and try again.</source>
            <translation>Der Anbieter war nicht erreichbar. Es wurde nichts geändert. Die Verbindung prüfen und erneut versuchen.</translation>
        </message>
        <message>
            <source>The vendor did not answer in time. Try again in a moment.</source>
            <translation>Der Anbieter hat nicht rechtzeitig geantwortet. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>The connection is not secure: the vendor's certificate was refused. Nothing was sent.</source>
            <translation>Die Verbindung ist nicht sicher: Das Zertifikat des Anbieters wurde abgelehnt. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Stopped before it was finished.</source>
            <translation>Vor dem Ende abgebrochen.</translation>
        </message>
        <message>
            <source>The vendor refused the credentials. Check the keys of this account.</source>
            <translation>Der Anbieter hat die Zugangsdaten abgelehnt. Die Schlüssel dieses Kontos prüfen.</translation>
        </message>
        <message>
            <source>This account is not allowed to do that. Ask the vendor to enable it.</source>
            <translation>Dieses Konto darf das nicht. Den Anbieter bitten, es freizuschalten.</translation>
        </message>
        <message>
            <source>The vendor does not know this record. Refresh and try again.</source>
            <translation>Der Anbieter kennt diesen Eintrag nicht. Aktualisieren und erneut versuchen.</translation>
        </message>
        <message>
            <source>Not possible in the present state. Refresh to see what changed.</source>
            <translation>Im jetzigen Zustand nicht möglich. Aktualisieren zeigt, was sich geändert hat.</translation>
        </message>
        <message>
            <source>The vendor refused the request. Nothing was done.</source>
            <translation>Der Anbieter hat die Anfrage abgelehnt. Es wurde nichts ausgeführt.</translation>
        </message>
        <message>
            <source>Not enough balance. Nothing was bought. Add money at the vendor or lower the quantity.</source>
            <translation>Das Guthaben reicht nicht. Es wurde nichts gekauft. Beim Anbieter einzahlen oder die Menge verringern.</translation>
        </message>
        <message>
            <source>Too many requests. Wait a moment, then try again.</source>
            <translation>Zu viele Anfragen. Einen Moment warten, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The vendor has a problem of its own. Try again later.</source>
            <translation>Beim Anbieter gibt es eine Störung. Später erneut versuchen.</translation>
        </message>
        <message>
            <source>The vendor's answer could not be understood. What was stored before is kept.</source>
            <translation>Die Antwort des Anbieters war nicht zu verstehen. Was vorher gespeichert war, bleibt.</translation>
        </message>
        <message>
            <source>Simstock could not write to its own files. Check the disk and its permissions.</source>
            <translation>Simstock konnte nicht in seine eigenen Dateien schreiben. Den Datenträger und seine Berechtigungen prüfen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ErrorState</name>
        <message>
            <source>Vendor code: %1</source>
            <translation>Code des Anbieters: %1</translation>
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation>HTTP-Status: %1</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>Anfrage: %1</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Details</translation>
        </message>
        <message>
            <source>C&amp;opy details</source>
            <translation>Details k&amp;opieren</translation>
        </message>
        <message>
            <source>Error details</source>
            <translation>Fehlerdetails</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimDesk</name>
        <message>
            <source>Store eSIMs</source>
            <translation>eSIMs speichern</translation>
        </message>
        <message>
            <source>The list was cut short. What was read is kept.</source>
            <translation>Die Liste war unvollständig. Was gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>Das Konto wurde geschlossen.</translation>
        </message>
        <message>
            <source>Load eSIMs</source>
            <translation>eSIMs laden</translation>
        </message>
        <message>
            <source>Read eSIMs</source>
            <translation>eSIMs lesen</translation>
        </message>
        <message>
            <source>Refresh eSIMs</source>
            <translation>eSIMs aktualisieren</translation>
        </message>
        <message>
            <source>Keep customer</source>
            <translation>Kunden behalten</translation>
        </message>
        <message>
            <source>This eSIM is not known any more.</source>
            <translation>Diese eSIM ist nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>Dieses Konto ist nur zum Lesen.</translation>
        </message>
        <message>
            <source>The account of this eSIM is not open.</source>
            <translation>Das Konto dieser eSIM ist nicht offen.</translation>
        </message>
        <message>
            <source>This vendor cannot do that.</source>
            <translation>Dieser Anbieter kann das nicht.</translation>
        </message>
        <message>
            <source>The state of this eSIM was read more than a minute ago. It has to be read again first.</source>
            <translation>Der Zustand dieser eSIM wurde vor mehr als einer Minute gelesen. Er muss zuerst neu gelesen werden.</translation>
        </message>
        <message>
            <source>A message has 1 to %1 characters.</source>
            <translation>Eine Nachricht hat 1 bis %1 Zeichen.</translation>
        </message>
        <message>
            <source>This eSIM is of your own stock: there is no vendor to ask.</source>
            <translation>Diese eSIM ist aus dem eigenen Bestand: Es gibt keinen Anbieter, der gefragt werden könnte.</translation>
        </message>
        <message>
            <source>The account of this eSIM was removed.</source>
            <translation>Das Konto dieser eSIM wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimExtras</name>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>Zuerst eine eSIM wählen.</translation>
        </message>
        <message>
            <source>The account of this eSIM is not open. Look at it in Accounts.</source>
            <translation>Das Konto dieser eSIM ist nicht offen. Unter Konten nachsehen.</translation>
        </message>
        <message>
            <source>Change customer at the vendor</source>
            <translation>Kunden beim Anbieter ändern</translation>
        </message>
        <message>
            <source>The account was closed before the vendor answered. It is not known whether the customer was changed there.</source>
            <translation>Das Konto wurde geschlossen, bevor der Anbieter antwortete. Ob der Kunde dort geändert wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>This vendor has no links for an eSIM.</source>
            <translation>Dieser Anbieter hat keine Links zu einer eSIM.</translation>
        </message>
        <message>
            <source>This vendor does not say where an eSIM was seen.</source>
            <translation>Dieser Anbieter sagt nicht, wo eine eSIM gesehen wurde.</translation>
        </message>
        <message>
            <source>This vendor keeps no customer that could be changed.</source>
            <translation>Dieser Anbieter führt keinen Kunden, der sich ändern ließe.</translation>
        </message>
        <message>
            <source>This account is for reading only.</source>
            <translation>Dieses Konto ist nur zum Lesen.</translation>
        </message>
        <message>
            <source>The order of this eSIM is not known.</source>
            <translation>Die Bestellung dieser eSIM ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Another change is on its way to this vendor. Try again when it has ended.</source>
            <translation>Eine andere Änderung ist zu diesem Anbieter unterwegs. Erneut versuchen, wenn sie beendet ist.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimTable</name>
        <message>
            <source>This eSIM is not stored here. Refresh the list.</source>
            <translation>Diese eSIM ist hier nicht gespeichert. Die Liste aktualisieren.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM. Read it again from the vendor.</source>
            <translation>Für diese eSIM ist kein Aktivierungscode gespeichert. Sie neu vom Anbieter lesen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimsModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Verbraucht</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Last four digits of the phone's EID</source>
            <translation>Die letzten vier Ziffern der EID des Telefons</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Gekauft</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Bestellnr.</translation>
        </message>
        <message>
            <source>Vendor id</source>
            <translation>Anbieter-ID</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Since it was last read</source>
            <translation>Seit dem letzten Lesen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>How the code came to its customer, and when</source>
            <translation>Wie der Code zum Kunden kam, und wann</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>what it is doing</source>
            <translation>was sie gerade tut</translation>
        </message>
        <message>
            <source>who has it</source>
            <translation>wer sie hat</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>Name des Tarifs</translation>
        </message>
        <message>
            <source>where it works</source>
            <translation>wo es gilt</translation>
        </message>
        <message>
            <source>data of the plan</source>
            <translation>Daten des Tarifs</translation>
        </message>
        <message>
            <source>data that is left</source>
            <translation>übrige Daten</translation>
        </message>
        <message>
            <source>data that is used</source>
            <translation>verbrauchte Daten</translation>
        </message>
        <message>
            <source>time that is left</source>
            <translation>übrige Zeit</translation>
        </message>
        <message>
            <source>time since it was bought</source>
            <translation>Zeit seit dem Kauf</translation>
        </message>
        <message>
            <source>time since it was read</source>
            <translation>Zeit seit dem Lesen</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>Bezeichnung des Kontos</translation>
        </message>
        <message>
            <source>any part of it</source>
            <translation>ein Teil davon</translation>
        </message>
        <message>
            <source>the order's number</source>
            <translation>Nummer der Bestellung</translation>
        </message>
        <message>
            <source>the vendor's id</source>
            <translation>ID beim Anbieter</translation>
        </message>
        <message>
            <source>end of the phone's EID</source>
            <translation>Ende der EID des Telefons</translation>
        </message>
        <message>
            <source>days of the plan</source>
            <translation>Tage des Tarifs</translation>
        </message>
        <message>
            <source>what was noted</source>
            <translation>was notiert wurde</translation>
        </message>
        <message>
            <source>how it came to its customer</source>
            <translation>wie sie zum Kunden kam</translation>
        </message>
        <message>
            <source>your own words for it</source>
            <translation>eigene Wörter dafür</translation>
        </message>
        <message>
            <source>Ready to hand over</source>
            <translation>Bereit zur Übergabe</translation>
        </message>
        <message>
            <source>Delivered, not installed</source>
            <translation>Zugestellt, nicht installiert</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Nutzung</translation>
        </message>
        <message>
            <source>Runs out soon</source>
            <translation>Geht bald aus</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Refundable now</source>
            <translation>Jetzt erstattbar</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Aufgebraucht</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Unknown (%1)</source>
            <translation>Unbekannt (%1)</translation>
        </message>
        <message>
            <source>In use, runs out soon</source>
            <translation>Bald aufgebraucht</translation>
        </message>
        <message>
            <source>inconsistent</source>
            <translation>widersprüchlich</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimsPane</name>
        <message>
            <source>eSIMs</source>
            <translation>eSIMs</translation>
        </message>
        <message>
            <source>eSIMs table</source>
            <translation>eSIM-Tabelle</translation>
        </message>
        <message>
            <source>Filter eSIMs</source>
            <translation>eSIMs filtern</translation>
        </message>
        <message>
            <source>Views of eSIMs</source>
            <translation>Ansichten von eSIMs</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM</numerusform>
                <numerusform>%n eSIMs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>No eSIMs yet. Order one in Catalogue, or read what your accounts hold.</source>
            <translation>Noch keine eSIMs. Im Katalog eine bestellen oder lesen, was die Konten enthalten.</translation>
        </message>
        <message>
            <source>Read the accounts now</source>
            <translation>Die Konten jetzt lesen</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>Es gibt noch kein Konto.</translation>
        </message>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>Zuerst eine eSIM wählen.</translation>
        </message>
        <message>
            <source>Select the eSIMs first.</source>
            <translation>Zuerst die eSIMs auswählen.</translation>
        </message>
        <message>
            <source>Select the eSIMs to read.</source>
            <translation>Die zu lesenden eSIMs auswählen.</translation>
        </message>
        <message>
            <source>There is no code that could still be installed.</source>
            <translation>Es gibt keinen Code, der noch installiert werden könnte.</translation>
        </message>
    </context>
    <context>
        <name>simstock::FacetPanel</name>
        <message>
            <source>Clear all</source>
            <translation>Alle leeren</translation>
        </message>
        <message>
            <source>Catalogue filters</source>
            <translation>Katalogfilter</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Clear all filters of the catalogue</source>
            <translation>Alle Filter des Katalogs leeren</translation>
        </message>
        <message>
            <source>Plans: %1</source>
            <translation>%1 Tarife</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterAssist</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>Down offers fields such as country: and gb&gt;=, F1 explains them.</source>
            <translation>Pfeil ab bietet Felder wie country: und gb&gt;= an, F1 erklärt sie.</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>words</source>
            <translation>wörter</translation>
        </message>
        <message>
            <source>every word somewhere in the row</source>
            <translation>jedes Wort irgendwo in der Zeile</translation>
        </message>
        <message>
            <source>"two words"</source>
            <translation>"zwei Wörter"</translation>
        </message>
        <message>
            <source>as they stand</source>
            <translation>so, wie sie dastehen</translation>
        </message>
        <message>
            <source>-word</source>
            <translation>-wort</translation>
        </message>
        <message>
            <source>rows without it; before a field too</source>
            <translation>Zeilen ohne es; auch vor einem Feld</translation>
        </message>
        <message>
            <source>a:one,other</source>
            <translation>a:eins,anderes</translation>
        </message>
        <message>
            <source>one of several; = for the whole</source>
            <translation>eines von mehreren; = für das Ganze</translation>
        </message>
        <message>
            <source>a:5..10</source>
            <translation>a:5..10</translation>
        </message>
        <message>
            <source>from, to; also &lt; &lt;= &gt; &gt;=</source>
            <translation>von, bis; auch &lt; &lt;= &gt; &gt;=</translation>
        </message>
        <message>
            <source>Fields of this table:</source>
            <translation>Felder dieser Tabelle:</translation>
        </message>
        <message>
            <source>Filter help</source>
            <translation>Filterhilfe</translation>
        </message>
        <message>
            <source>What a filter understands</source>
            <translation>Was ein Filter versteht</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterChip</name>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterQuery</name>
        <message>
            <source>“%1” is no field of this table, so it is looked for as a word. The fields: %2.</source>
            <translation>„%1“ ist kein Feld dieser Tabelle und wird daher als Wort gesucht. Die Felder: %2.</translation>
        </message>
        <message>
            <source>“%1” wants a value, e.g. %2.</source>
            <translation>„%1“ braucht einen Wert, etwa %2.</translation>
        </message>
        <message>
            <source>“%1” is no figure for “%2”; write e.g. %3.</source>
            <translation>„%1“ ist keine Zahl für „%2“; etwa %3 schreiben.</translation>
        </message>
        <message>
            <source>“%1” holds words, which are not compared; write e.g. %2.</source>
            <translation>„%1“ enthält Wörter, die nicht verglichen werden; etwa %2 schreiben.</translation>
        </message>
    </context>
    <context>
        <name>simstock::FloorModel</name>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>Preis jetzt</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Raised to</source>
            <translation>Angehoben auf</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>Preisquelle</translation>
        </message>
    </context>
    <context>
        <name>simstock::FloorSheet</name>
        <message>
            <source>Prices under the floor</source>
            <translation>Preise unter der Untergrenze</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>No price of yours is under its floor. A plan without a floor must at least bring its cost.</source>
            <translation>Kein eigener Preis ist unter seiner Untergrenze. Ein Tarif ohne Untergrenze muss mindestens seine Kosten einbringen.</translation>
        </message>
        <message>
            <source>What these plans cost now leaves less than your floor, or less than nothing. Raising sets a price by hand at this desk; no vendor is told.</source>
            <translation>Was diese Tarife jetzt kosten, lässt weniger als die Untergrenze übrig oder weniger als nichts. Anheben setzt an diesem Arbeitsplatz einen Preis von Hand; kein Anbieter erfährt davon.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Raise all %n to the floor</source>
            <translation>
                <numerusform>Den %n auf die Untergrenze an&amp;heben</numerusform>
                <numerusform>Alle %n auf die Untergrenze an&amp;heben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Raise the %n chosen to the floor</source>
            <translation>
                <numerusform>Den %n gewählten auf die Untergrenze &amp;anheben</numerusform>
                <numerusform>Die %n gewählten auf die Untergrenze &amp;anheben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) raised to the floor.</source>
            <translation>
                <numerusform>%n Preis auf die Untergrenze angehoben.</numerusform>
                <numerusform>%n Preise auf die Untergrenze angehoben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Forecast</name>
        <message numerus="yes">
            <source>within %n hour(s)</source>
            <translation>
                <numerusform>binnen %n Stunde</numerusform>
                <numerusform>binnen %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n hour(s)</source>
            <translation>
                <numerusform>%1 bis %n Stunde</numerusform>
                <numerusform>%1 bis %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>binnen %n Tag</numerusform>
                <numerusform>binnen %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n day(s)</source>
            <translation>
                <numerusform>%1 bis %n Tag</numerusform>
                <numerusform>%1 bis %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>on most days</source>
            <translation>an den meisten Tagen</translation>
        </message>
        <message>
            <source>not within a day</source>
            <translation>nicht binnen eines Tages</translation>
        </message>
        <message>
            <source>not enough data</source>
            <translation>zu wenig Daten</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>not at this pace</source>
            <translation>bei diesem Tempo nicht</translation>
        </message>
        <message>
            <source>not within %1 days</source>
            <translation>nicht binnen %1 Tagen</translation>
        </message>
        <message numerus="yes">
            <source>not before %n day(s)</source>
            <translation>
                <numerusform>nicht vor %n Tag</numerusform>
                <numerusform>nicht vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Reicht</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>Reicht nicht</translation>
        </message>
        <message>
            <source>Over half unused</source>
            <translation>Über die Hälfte ungenutzt</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Keine Daten</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverFileJob</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverFiles</name>
        <message>
            <source>The archive could not be made. Save the codes one by one.</source>
            <translation>Das Archiv konnte nicht erstellt werden. Die Codes einzeln speichern.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverLog</name>
        <message>
            <source>counter</source>
            <translation>Theke</translation>
        </message>
        <message>
            <source>printed slip</source>
            <translation>gedruckter Beleg</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>copied text</source>
            <translation>kopierter Text</translation>
        </message>
        <message>
            <source>Never handed over</source>
            <translation>Nie übergeben</translation>
        </message>
        <message>
            <source>Prepared, not handed over</source>
            <translation>Vorbereitet, nicht übergeben</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Delivered, not installed after 24 h</source>
            <translation>Zugestellt, nach 24 h nicht installiert</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Delivered: %1, %2</source>
            <translation>Zugestellt: %1, %2</translation>
        </message>
        <message>
            <source>Prepared: %1, %2</source>
            <translation>Vorbereitet: %1, %2</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>File, SHA-256 %1</source>
            <translation>Datei, SHA-256 %1</translation>
        </message>
        <message>
            <source>Handed over: %1</source>
            <translation>Übergeben: %1</translation>
        </message>
        <message>
            <source>Hand-over prepared: %1</source>
            <translation>Übergabe vorbereitet: %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverPack</name>
        <message numerus="yes">
            <source>At most %n eSIM(s) at once: the others are left out.</source>
            <translation>
                <numerusform>Höchstens %n eSIM auf einmal: Die anderen werden ausgelassen.</numerusform>
                <numerusform>Höchstens %n eSIMs auf einmal: Die anderen werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>no code is stored</source>
            <translation>es ist kein Code gespeichert</translation>
        </message>
        <message>
            <source>its code cannot be installed any more</source>
            <translation>ihr Code kann nicht mehr installiert werden</translation>
        </message>
        <message>
            <source>%1 is left out: %2.</source>
            <translation>%1 wird ausgelassen: %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverPreview</name>
        <message>
            <source>Preview of the page</source>
            <translation>Vorschau der Seite</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverSheet</name>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>%n Seite an den Drucker gesendet.</numerusform>
                <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The printer took nothing. Look at it, or save a PDF instead.</source>
            <translation>Der Drucker hat nichts angenommen. Ihn ansehen oder stattdessen ein PDF speichern.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save ZIP of pictures</source>
            <translation>ZIP mit Bildern speichern</translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Save QR picture</source>
            <translation>QR-Bild speichern</translation>
        </message>
        <message>
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <source>Save mail</source>
            <translation>Mail speichern</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>Mail (*.eml)</translation>
        </message>
        <message>
            <source>That is no e-mail address. Correct it, or leave the field empty.</source>
            <translation>Das ist keine E-Mail-Adresse. Berichtigen oder das Feld leer lassen.</translation>
        </message>
        <message>
            <source>A draft is open in the mail program.</source>
            <translation>Im Mailprogramm ist ein Entwurf offen.</translation>
        </message>
        <message>
            <source>No mail program took the draft. Save the mail or copy the text instead.</source>
            <translation>Kein Mailprogramm hat den Entwurf angenommen. Stattdessen die Mail speichern oder den Text kopieren.</translation>
        </message>
        <message>
            <source>That is no telephone number. Correct it, or leave the field empty.</source>
            <translation>Das ist keine Telefonnummer. Berichtigen oder das Feld leer lassen.</translation>
        </message>
        <message>
            <source>A draft is open in WhatsApp.</source>
            <translation>In WhatsApp ist ein Entwurf offen.</translation>
        </message>
        <message>
            <source>No program took the draft. Copy the text instead.</source>
            <translation>Kein Programm hat den Entwurf angenommen. Stattdessen den Text kopieren.</translation>
        </message>
        <message>
            <source>The text is copied; it is cleared in 30 s.</source>
            <translation>Der Text ist kopiert; in 30 s wird er gelöscht.</translation>
        </message>
        <message>
            <source>The iPhone link is copied; it is cleared in 30 s.</source>
            <translation>Der iPhone-Link ist kopiert; in 30 s wird er gelöscht.</translation>
        </message>
        <message>
            <source>The Android link is copied; it is cleared in 30 s.</source>
            <translation>Der Android-Link ist kopiert; in 30 s wird er gelöscht.</translation>
        </message>
        <message>
            <source>The Windows link is copied; it is cleared in 30 s.</source>
            <translation>Der Windows-Link ist kopiert; in 30 s wird er gelöscht.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Slip, 80 mm wide</source>
            <translation>Beleg, 80 mm breit</translation>
        </message>
        <message>
            <source>Page A6</source>
            <translation>Seite A6</translation>
        </message>
        <message>
            <source>Page A4</source>
            <translation>Seite A4</translation>
        </message>
        <message>
            <source>Labels, 24 on A4</source>
            <translation>Etiketten, 24 auf A4</translation>
        </message>
        <message>
            <source>Customer's &amp;language</source>
            <translation>&amp;Sprache des Kunden</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;Brand line</source>
            <translation>&amp;Markenzeile</translation>
        </message>
        <message>
            <source>Customer's &amp;e-mail</source>
            <translation>&amp;E-Mail des Kunden</translation>
        </message>
        <message>
            <source>Customer's &amp;telephone</source>
            <translation>&amp;Telefon des Kunden</translation>
        </message>
        <message>
            <source>For WhatsApp, with the country's code.</source>
            <translation>Für WhatsApp, mit Ländervorwahl.</translation>
        </message>
        <message>
            <source>Save P&amp;DF…</source>
            <translation>PDF speiche&amp;rn…</translation>
        </message>
        <message>
            <source>Save Q&amp;R picture…</source>
            <translation>&amp;QR-Bild speichern…</translation>
        </message>
        <message>
            <source>Open &amp;mail draft</source>
            <translation>Mail-E&amp;ntwurf öffnen</translation>
        </message>
        <message>
            <source>Save ma&amp;il…</source>
            <translation>Mai&amp;l speichern…</translation>
        </message>
        <message>
            <source>Open &amp;WhatsApp</source>
            <translation>WhatsA&amp;pp öffnen</translation>
        </message>
        <message>
            <source>&amp;Copy text</source>
            <translation>Text &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy iP&amp;hone link</source>
            <translation>&amp;iPhone-Link kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Android link</source>
            <translation>&amp;Android-Link kopieren</translation>
        </message>
        <message>
            <source>Copy Wi&amp;ndows link</source>
            <translation>&amp;Windows-Link kopieren</translation>
        </message>
        <message>
            <source>C&amp;ustomer has it</source>
            <translation>Kunde &amp;hat es</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>Save &amp;ZIP…</source>
            <translation>&amp;ZIP speichern…</translation>
        </message>
        <message numerus="yes">
            <source>%n more left out.</source>
            <translation>
                <numerusform>%n weitere wird ausgelassen.</numerusform>
                <numerusform>%n weitere werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is on a phone already: its code will not help.</source>
            <translation>Sie ist schon auf einem Telefon: Ihr Code hilft nicht.</translation>
        </message>
        <message numerus="yes">
            <source>On a phone already, where the code will not help: %n of them.</source>
            <translation>
                <numerusform>%n davon ist schon auf einem Telefon: Ihr Code hilft nicht.</numerusform>
                <numerusform>%n davon sind schon auf einem Telefon: Ihre Codes helfen nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are being taken from the vault…</source>
            <translation>Die Codes werden aus dem Tresor geholt…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Never handed over.</source>
            <translation>Nie übergeben.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>War %1 gemeint?</translation>
        </message>
        <message>
            <source>Written down: the customer has it.</source>
            <translation>Eingetragen: Der Kunde hat es.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HttpError</name>
        <message>
            <source>The request was sent, but no complete answer came back. It may have been carried out. Do not send it again before the vendor's records were checked.</source>
            <translation>Die Anfrage wurde gesendet, aber es kam keine vollständige Antwort. Vielleicht wurde sie ausgeführt. Nicht erneut senden, bevor beim Anbieter nachgesehen wurde.</translation>
        </message>
        <message>
            <source>No connection to the vendor came about in time. Nothing was sent. Try again in a moment.</source>
            <translation>Die Verbindung zum Anbieter kam nicht rechtzeitig zustande. Es wurde nichts gesendet. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>Stopped before anything was sent.</source>
            <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
        </message>
        <message>
            <source>The vendor could not be reached. Nothing was sent. Check the connection and try again.</source>
            <translation>Der Anbieter war nicht erreichbar. Es wurde nichts gesendet. Die Verbindung prüfen und erneut versuchen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::InstallDoctor</name>
        <message>
            <source>“This eSIM cannot be added”</source>
            <translation>„Diese eSIM kann nicht hinzugefügt werden“</translation>
        </message>
        <message>
            <source>“Unable to Complete Cellular Plan Change”</source>
            <translation>„Änderung des Mobilfunktarifs kann nicht abgeschlossen werden“</translation>
        </message>
        <message>
            <source>“This code is no longer valid”</source>
            <translation>„Dieser Code ist nicht mehr gültig“</translation>
        </message>
        <message>
            <source>“Activating…” for more than 10 minutes</source>
            <translation>„Wird aktiviert…“ länger als 10 Minuten</translation>
        </message>
        <message>
            <source>Installed, but no internet</source>
            <translation>Installiert, aber kein Internet</translation>
        </message>
        <message>
            <source>“SOS only” or “No service”</source>
            <translation>„Nur SOS“ oder „Kein Netz“</translation>
        </message>
        <message>
            <source>It asks for a confirmation code</source>
            <translation>Es fragt nach einem Bestätigungscode</translation>
        </message>
        <message>
            <source>Downloaded on another device (8.1.1)</source>
            <translation>Auf ein anderes Gerät geladen (8.1.1)</translation>
        </message>
        <message>
            <source>The code is refused (8.2.6)</source>
            <translation>Der Code wird abgelehnt (8.2.6)</translation>
        </message>
        <message>
            <source>Too many tries, or the order expired (8.8.5)</source>
            <translation>Zu viele Versuche, oder die Bestellung ist abgelaufen (8.8.5)</translation>
        </message>
        <message>
            <source>The memory is full (8.1)</source>
            <translation>Der Speicher ist voll (8.1)</translation>
        </message>
        <message>
            <source>There is no “Add eSIM” in the settings</source>
            <translation>In den Einstellungen fehlt „eSIM hinzufügen“</translation>
        </message>
        <message>
            <source>The vendor has not finished it.</source>
            <translation>Der Anbieter ist noch nicht fertig damit.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Sie ist abgelaufen.</translation>
        </message>
        <message>
            <source>It was cancelled, revoked or deleted; the code is used up. Replace it, or refund it.</source>
            <translation>Sie wurde storniert, widerrufen oder gelöscht; der Code ist verbraucht. Ersetzen oder erstatten.</translation>
        </message>
        <message>
            <source>It is suspended.</source>
            <translation>Sie ist pausiert.</translation>
        </message>
        <message>
            <source>Its data is used up.</source>
            <translation>Ihre Daten sind aufgebraucht.</translation>
        </message>
        <message>
            <source>It is on a phone already%1. Do not cancel it and do not scan again.</source>
            <translation>Sie ist schon auf einem Telefon%1. Nicht stornieren und nicht erneut scannen.</translation>
        </message>
        <message>
            <source> (EID …%1)</source>
            <translation> (EID …%1)</translation>
        </message>
        <message>
            <source>Most often the phone is locked to an operator. The code has not been used: if the phone is locked, cancel and refund.</source>
            <translation>Meist ist das Telefon an einen Betreiber gebunden. Der Code wurde nicht benutzt: Ist das Telefon gebunden, stornieren und erstatten.</translation>
        </message>
        <message>
            <source>The phone found nothing for these codes: most often a slip in typing.</source>
            <translation>Das Telefon fand zu diesen Codes nichts: meist ein Tippfehler.</translation>
        </message>
        <message>
            <source>The vendor says that it has not been downloaded: a bad network, or the code expired.</source>
            <translation>Laut Anbieter wurde sie nicht geladen: schlechtes Netz, oder der Code ist abgelaufen.</translation>
        </message>
        <message>
            <source>The vendor says that it is not on a phone yet.</source>
            <translation>Laut Anbieter ist sie noch nicht auf einem Telefon.</translation>
        </message>
        <message>
            <source>Roaming is off, another line is used for data, or the access point is wrong.</source>
            <translation>Roaming ist aus, eine andere SIM liefert die Daten, oder der Zugangspunkt ist falsch.</translation>
        </message>
        <message>
            <source>Out of coverage, or on a network the plan does not include.</source>
            <translation>Außerhalb der Abdeckung oder in einem Netz, das der Tarif nicht enthält.</translation>
        </message>
        <message>
            <source>Only the vendor can open it again. Copy the text for its support.</source>
            <translation>Nur der Anbieter kann sie wieder öffnen. Den Text für dessen Kundendienst kopieren.</translation>
        </message>
        <message>
            <source>Too many eSIMs are stored on the phone.</source>
            <translation>Auf dem Telefon sind zu viele eSIMs gespeichert.</translation>
        </message>
        <message>
            <source>The phone has no eSIM, or its operator locked it. If so, cancel and refund.</source>
            <translation>Das Telefon hat keine eSIM, oder sein Betreiber hat sie gesperrt. Falls ja, stornieren und erstatten.</translation>
        </message>
        <message>
            <source>Weak Wi-Fi, a VPN, or a hotel's sign-in page.</source>
            <translation>Schwaches WLAN, ein VPN oder die Anmeldeseite eines Hotels.</translation>
        </message>
        <message>
            <source>The code belongs to the eSIM; the QR page and the counter show it.</source>
            <translation>Der Code gehört zur eSIM; die QR-Seite und die Kundenanzeige zeigen ihn.</translation>
        </message>
        <message>
            <source>It was downloaded by another phone%1, or is bound to one.</source>
            <translation>Sie wurde von einem anderen Telefon geladen%1 oder ist an eines gebunden.</translation>
        </message>
        <message>
            <source>The code is wrong or was cancelled. Replace it; cancel this one if it still can be.</source>
            <translation>Der Code ist falsch oder wurde storniert. Ersetzen; diese stornieren, falls es noch geht.</translation>
        </message>
    </context>
    <context>
        <name>simstock::InstallPage</name>
        <message>
            <source>Language of the steps</source>
            <translation>Sprache der Schritte</translation>
        </message>
        <message>
            <source>%1, with the camera</source>
            <translation>%1, mit der Kamera</translation>
        </message>
        <message>
            <source>%1, by typing</source>
            <translation>%1, durch Eintippen</translation>
        </message>
        <message>
            <source>If it does not work</source>
            <translation>Wenn es nicht klappt</translation>
        </message>
    </context>
    <context>
        <name>simstock::Journal</name>
        <message>
            <source>This order is not in the journal.</source>
            <translation>Diese Bestellung steht nicht im Journal.</translation>
        </message>
        <message>
            <source>This order was written down already; it is not made twice.</source>
            <translation>Diese Bestellung wurde bereits eingetragen; sie wird nicht doppelt angelegt.</translation>
        </message>
        <message>
            <source>That order at the vendor belongs to another order of this desk already.</source>
            <translation>Jene Bestellung beim Anbieter gehört schon zu einer anderen Bestellung dieses Arbeitsplatzes.</translation>
        </message>
        <message>
            <source>The record of this order is damaged. It is shown, but nothing can be done with it.</source>
            <translation>Der Eintrag dieser Bestellung ist beschädigt. Sie wird gezeigt, aber es lässt sich nichts damit tun.</translation>
        </message>
    </context>
    <context>
        <name>simstock::JournalFile</name>
        <message>
            <source>The journal of orders was damaged and has been set aside. No money is spent until you restore a backup or start a new one.</source>
            <translation>Das Bestelljournal war beschädigt und wurde beiseitegelegt. Es wird kein Geld ausgegeben, bis eine Sicherung wiederhergestellt oder ein neues begonnen ist.</translation>
        </message>
        <message>
            <source>The journal of orders is missing from the workspace. No money is spent until you put it back or start a new one.</source>
            <translation>Das Bestelljournal fehlt im Arbeitsbereich. Es wird kein Geld ausgegeben, bis es zurückgelegt oder ein neues begonnen ist.</translation>
        </message>
        <message>
            <source>This workspace was written by a later version of Simstock (journal version %1, this program knows %2). It is shown read-only; update Simstock to buy.</source>
            <translation>Dieser Arbeitsbereich wurde von einer späteren Version von Simstock geschrieben (Journalversion %1, dieses Programm kennt %2). Er ist nur lesbar; zum Kaufen Simstock aktualisieren.</translation>
        </message>
        <message>
            <source>This workspace is open in another Simstock. Use that window, or close it first.</source>
            <translation>Dieser Arbeitsbereich ist in einem anderen Simstock offen. Dessen Fenster verwenden oder es zuerst schließen.</translation>
        </message>
        <message>
            <source>The journal of orders is damaged and has been set aside. No money is spent until you restore a backup or start a new one.</source>
            <translation>Das Bestelljournal ist beschädigt und wurde beiseitegelegt. Es wird kein Geld ausgegeben, bis eine Sicherung wiederhergestellt oder ein neues begonnen ist.</translation>
        </message>
        <message>
            <source>The journal of orders is not open. Nothing was done.</source>
            <translation>Das Bestelljournal ist nicht offen. Es wurde nichts ausgeführt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LeaveBar</name>
        <message>
            <source>Staff: type the spending PIN to leave</source>
            <translation>Personal: zum Verlassen die Ausgaben-PIN eingeben</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>Ausgaben-PIN</translation>
        </message>
    </context>
    <context>
        <name>simstock::LedgerDesk</name>
        <message>
            <source>Read wallet</source>
            <translation>Guthaben lesen</translation>
        </message>
        <message>
            <source>Keep bookings</source>
            <translation>Buchungen behalten</translation>
        </message>
        <message>
            <source>%1 has %2 left, less than the low mark of %3. Add money soon.</source>
            <translation>%1 hat noch %2, weniger als die Warnschwelle von %3. Bald einzahlen.</translation>
        </message>
        <message>
            <source>Low balance</source>
            <translation>Guthaben niedrig</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>Das Konto wurde geschlossen.</translation>
        </message>
        <message>
            <source>Load bookings</source>
            <translation>Buchungen laden</translation>
        </message>
    </context>
    <context>
        <name>simstock::LedgerModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Guthaben danach</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Matched order</source>
            <translation>Zugeordnet</translation>
        </message>
        <message>
            <source>The order of this desk that caused it</source>
            <translation>Die Bestellung dieses Arbeitsplatzes, die sie verursacht hat</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Money added</source>
            <translation>Einzahlung</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Ausstehend</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Not from this desk</source>
            <translation>Nicht von hier</translation>
        </message>
        <message>
            <source>From the journal of this desk</source>
            <translation>Aus dem Journal dieses Arbeitsplatzes</translation>
        </message>
        <message>
            <source>Nothing this desk did explains it. Compare with the vendor's portal.</source>
            <translation>Nichts, was dieser Arbeitsplatz getan hat, erklärt es. Mit dem Portal des Anbieters vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LifecycleSheet</name>
        <message>
            <source>Suspend eSIM</source>
            <translation>eSIM pausieren</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Pauses the customer's data until you resume it.</source>
            <translation>Hält die Daten des Kunden an, bis fortgesetzt wird.</translation>
        </message>
        <message>
            <source>Suspending. The result appears in Activity.</source>
            <translation>Wird pausiert. Das Ergebnis erscheint unter Aktivität.</translation>
        </message>
        <message>
            <source>Resume eSIM</source>
            <translation>eSIM fortsetzen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>The customer's data runs again.</source>
            <translation>Die Daten des Kunden laufen wieder.</translation>
        </message>
        <message>
            <source>Resuming. The result appears in Activity.</source>
            <translation>Wird fortgesetzt. Das Ergebnis erscheint unter Aktivität.</translation>
        </message>
        <message>
            <source>Cancel eSIM</source>
            <translation>eSIM stornieren</translation>
        </message>
        <message>
            <source>Cancel this eSIM</source>
            <translation>Diese eSIM stornieren</translation>
        </message>
        <message>
            <source>The eSIM can never be installed afterwards.</source>
            <translation>Die eSIM kann danach nie mehr installiert werden.</translation>
        </message>
        <message>
            <source>Cancelling. The result appears in Activity.</source>
            <translation>Wird storniert. Das Ergebnis erscheint unter Aktivität.</translation>
        </message>
        <message>
            <source>Revoke eSIM</source>
            <translation>eSIM widerrufen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Closes the eSIM and its plan for good.</source>
            <translation>Schließt die eSIM und ihren Tarif endgültig.</translation>
        </message>
        <message>
            <source>Revoking. The result appears in Activity.</source>
            <translation>Wird widerrufen. Das Ergebnis erscheint unter Aktivität.</translation>
        </message>
        <message>
            <source>Nothing is refunded.</source>
            <translation>Es wird nichts erstattet.</translation>
        </message>
        <message>
            <source>The vendor does not say whether the price is refunded.</source>
            <translation>Der Anbieter sagt nicht, ob der Preis erstattet wird.</translation>
        </message>
        <message>
            <source>Refund: the vendor gives its price back to your balance.</source>
            <translation>Erstattung: Der Anbieter schreibt dem Guthaben den Preis wieder gut.</translation>
        </message>
        <message>
            <source>Refund: %1 back to your balance.</source>
            <translation>Erstattung: %1 zurück aufs Guthaben.</translation>
        </message>
        <message>
            <source>Nothing is refunded; the customer loses %1.</source>
            <translation>Es wird nichts erstattet; der Kunde verliert %1.</translation>
        </message>
        <message>
            <source>Nothing is refunded; the customer loses what is left.</source>
            <translation>Es wird nichts erstattet; der Kunde verliert, was übrig ist.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LinksPanel</name>
        <message>
            <source>Installation page</source>
            <translation>Installationsseite</translation>
        </message>
        <message>
            <source>Follow-up page</source>
            <translation>Folgeseite</translation>
        </message>
        <message>
            <source>Read the vendor's links</source>
            <translation>Links des Anbieters lesen</translation>
        </message>
        <message>
            <source>Pages of the vendor for this eSIM</source>
            <translation>Seiten des Anbieters zu dieser eSIM</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>The vendor has no page for this eSIM.</source>
            <translation>Der Anbieter hat keine Seite zu dieser eSIM.</translation>
        </message>
        <message>
            <source>The vendor sent a picture that is not shown: it is too large or damaged.</source>
            <translation>Der Anbieter hat ein Bild gesendet, das nicht gezeigt wird: Es ist zu groß oder beschädigt.</translation>
        </message>
        <message>
            <source>Open installation page in browser</source>
            <translation>Installationsseite im Browser öffnen</translation>
        </message>
        <message>
            <source>Open follow-up page in browser</source>
            <translation>Folgeseite im Browser öffnen</translation>
        </message>
        <message>
            <source>The browser could not be started. Copy the address instead.</source>
            <translation>Der Browser ließ sich nicht starten. Stattdessen die Adresse kopieren.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LockPage</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>Simstock is locked</source>
            <translation>Simstock ist gesperrt</translation>
        </message>
        <message>
            <source>Spending &amp;PIN</source>
            <translation>Ausgaben-P&amp;IN</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>Ausgaben-PIN</translation>
        </message>
        <message>
            <source>Orders that are on their way go on. Type the PIN to see the shop again.</source>
            <translation>Bestellungen, die unterwegs sind, laufen weiter. Die PIN eingeben, um den Laden wieder zu sehen.</translation>
        </message>
        <message>
            <source>Orders that are on their way go on. There is no PIN: anyone can unlock it. Set one in Settings.</source>
            <translation>Bestellungen, die unterwegs sind, laufen weiter. Es gibt keine PIN: Jeder kann entsperren. In den Einstellungen eine setzen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LogoFile</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file is larger than 5 MB. Choose a smaller one.</source>
            <translation>Die Datei ist größer als 5 MB. Eine kleinere wählen.</translation>
        </message>
        <message>
            <source>This is no PNG, JPEG or GIF picture. Choose another file.</source>
            <translation>Das ist kein Bild im Format PNG, JPEG oder GIF. Eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>The picture is damaged. Choose another file.</source>
            <translation>Das Bild ist beschädigt. Eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>The picture has more than %1 pixels on a side. Choose a smaller one.</source>
            <translation>Das Bild hat mehr als %1 Pixel auf einer Seite. Ein kleineres wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LowMarkSheet</name>
        <message>
            <source>Set low mark</source>
            <translation>Warnschwelle setzen</translation>
        </message>
        <message>
            <source>You are told when less than this is left. Leave it empty for none.</source>
            <translation>Ist weniger als das übrig, erscheint ein Hinweis. Leer lassen für keinen.</translation>
        </message>
        <message>
            <source>You are told when less than this is left. Leave it empty to use the vendor's own mark of %1.</source>
            <translation>Ist weniger als das übrig, erscheint ein Hinweis. Leer lassen für die Schwelle des Anbieters von %1.</translation>
        </message>
        <message>
            <source>Low mark in %1</source>
            <translation>Warnschwelle in %1</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Type an amount, for example 100 or 99.50.</source>
            <translation>Einen Betrag eingeben, zum Beispiel 100 oder 99,50.</translation>
        </message>
        <message>
            <source>No own low mark any more.</source>
            <translation>Keine eigene Warnschwelle mehr.</translation>
        </message>
        <message>
            <source>Low mark set to %1.</source>
            <translation>Warnschwelle auf %1 gesetzt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MailServerSheet</name>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>&amp;Encrypted connection (TLS)</source>
            <translation>&amp;Verschlüsselte Verbindung (TLS)</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>&amp;Disable…</source>
            <translation>Abs&amp;chalten…</translation>
        </message>
        <message>
            <source>Mails of "%1" to customers are sent by this server. The vendor keeps the password and never shows it again.</source>
            <translation>Mails von „%1“ an Kunden sendet dieser Server. Der Anbieter verwahrt das Passwort und zeigt es nie wieder.</translation>
        </message>
        <message>
            <source>&amp;Save and test</source>
            <translation>&amp;Speichern und testen</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>Se&amp;rver</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>P&amp;ort</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Benutzer</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;From address</source>
            <translation>Absender&amp;adresse</translation>
        </message>
        <message>
            <source>From &amp;name</source>
            <translation>Absender&amp;name</translation>
        </message>
        <message>
            <source>Reading what the vendor has…</source>
            <translation>Was der Anbieter hat, wird gelesen…</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>In use. Test tries what is saved.</source>
            <translation>In Verwendung. „Testen“ prüft, was gespeichert ist.</translation>
        </message>
        <message>
            <source>Not in use: the vendor's own server sends.</source>
            <translation>Nicht in Verwendung: Der Server des Anbieters sendet.</translation>
        </message>
        <message>
            <source>Name the host.</source>
            <translation>Den Server nennen.</translation>
        </message>
        <message>
            <source>Name the address mails come from.</source>
            <translation>Die Adresse nennen, von der Mails kommen.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Das Passwort eingeben.</translation>
        </message>
        <message>
            <source>There is nothing saved to test.</source>
            <translation>Es ist nichts gespeichert, das sich testen ließe.</translation>
        </message>
        <message>
            <source>Testing. This can take a minute…</source>
            <translation>Test läuft. Das kann eine Minute dauern…</translation>
        </message>
        <message>
            <source>It does not work: %1</source>
            <translation>Es funktioniert nicht: %1</translation>
        </message>
        <message>
            <source>Saving. The vendor tests the connection; this can take a minute…</source>
            <translation>Wird gespeichert. Der Anbieter testet die Verbindung; das kann eine Minute dauern…</translation>
        </message>
        <message>
            <source>The mail server was saved and tested.</source>
            <translation>Der Mailserver wurde gespeichert und getestet.</translation>
        </message>
        <message>
            <source>Disable mail server</source>
            <translation>Mailserver abschalten</translation>
        </message>
        <message>
            <source>The vendor deletes all of it: host, user, password and sender. Its own server sends the mails from then on.</source>
            <translation>Der Anbieter löscht alles davon: Server, Benutzer, Passwort und Absender. Danach sendet sein eigener Server die Mails.</translation>
        </message>
        <message>
            <source>Disable and delete</source>
            <translation>Abschalten und löschen</translation>
        </message>
        <message>
            <source>The mail server was disabled.</source>
            <translation>Der Mailserver wurde abgeschaltet.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Bea&amp;rbeiten</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Bestellung</translation>
        </message>
        <message>
            <source>&amp;Find a plan for…</source>
            <translation>Tarif &amp;finden für…</translation>
        </message>
        <message>
            <source>e&amp;SIM</source>
            <translation>e&amp;SIM</translation>
        </message>
        <message>
            <source>Sho&amp;p</source>
            <translation>&amp;Laden</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>Sper&amp;ren</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Tastenkürzel…</translation>
        </message>
        <message>
            <source>Save &amp;diagnostics…</source>
            <translation>&amp;Diagnose speichern…</translation>
        </message>
        <message>
            <source>About &amp;Simstock</source>
            <translation>Über &amp;Simstock</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <source>C&amp;ommand palette…</source>
            <translation>Befehlsp&amp;alette…</translation>
        </message>
        <message>
            <source>&amp;Paste and look up</source>
            <translation>Einfügen und na&amp;chschlagen</translation>
        </message>
        <message>
            <source>&amp;Fold the navigation</source>
            <translation>Navigation &amp;einklappen</translation>
        </message>
        <message>
            <source>Show counter &amp;display</source>
            <translation>&amp;Kundenanzeige zeigen</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
    </context>
    <context>
        <name>simstock::MainWindow</name>
        <message>
            <source>The order was not carried out. Order &gt; Find a plan proposes the next: %1.</source>
            <translation>Die Bestellung wurde nicht ausgeführt. Unter „Bestellung“ schlägt „Tarif finden für…“ den nächsten vor: %1.</translation>
        </message>
        <message>
            <source>Add an account first.</source>
            <translation>Zuerst ein Konto hinzufügen.</translation>
        </message>
        <message>
            <source>Choose a plan, then New order…</source>
            <translation>Einen Tarif wählen, dann „Neue Bestellung…“.</translation>
        </message>
        <message>
            <source>An order is on its way. Waiting for the answer, at most 10 seconds…</source>
            <translation>Eine Bestellung ist unterwegs. Auf die Antwort wird gewartet, höchstens 10 Sekunden…</translation>
        </message>
        <message>
            <source>What “%1” is about is not here now. The draft stays until it is.</source>
            <translation>Worum es in „%1“ geht, ist jetzt nicht hier. Der Entwurf bleibt, bis es da ist.</translation>
        </message>
        <message>
            <source>There is no activation code here that could be exported.</source>
            <translation>Hier gibt es keinen Aktivierungscode, der exportiert werden könnte.</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>Einstellungen gespeichert.</translation>
        </message>
        <message>
            <source>Settings saved. The language changes with the next start.</source>
            <translation>Einstellungen gespeichert. Die Sprache wechselt beim nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ManualWindow</name>
        <message>
            <source>en</source>
            <extracomment>The code of this language, as in the file name of its manual: de, ar</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>&amp;Find in the manual</source>
            <translation>Im Handbuch &amp;suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>“%1” is not in the manual.</source>
            <translation>„%1“ steht nicht im Handbuch.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MarginGuard</name>
        <message>
            <source>It costs %1 and is sold for %2: a loss of %3 on each. The lowest price would be %4.</source>
            <translation>Er kostet %1 und wird für %2 verkauft: jeweils %3 Verlust. Der niedrigste Preis wäre %4.</translation>
        </message>
        <message>
            <source>It costs %1 and is sold for %2: %3 are left on each, less than the floor. The lowest price would be %4.</source>
            <translation>Er kostet %1 und wird für %2 verkauft: Jeweils bleiben %3, weniger als die Untergrenze. Der niedrigste Preis wäre %4.</translation>
        </message>
        <message>
            <source>With this account nothing is bought under the floor. Raise the price first.</source>
            <translation>Mit diesem Konto wird nichts unter der Untergrenze gekauft. Zuerst den Preis erhöhen.</translation>
        </message>
        <message>
            <source>Buy it at a loss of %1 on each</source>
            <translation>Mit jeweils %1 Verlust kaufen</translation>
        </message>
        <message>
            <source>Buy it although only %1 are left on each</source>
            <translation>Kaufen, obwohl jeweils nur %1 bleiben</translation>
        </message>
        <message>
            <source>The price has changed since the catalogue was read: %1 before, %2 now.</source>
            <translation>Der Preis hat sich seit dem Lesen des Katalogs geändert: vorher %1, jetzt %2.</translation>
        </message>
        <message>
            <source>Buy it at %1</source>
            <translation>Für %1 kaufen</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessageDesk</name>
        <message>
            <source>Read message status</source>
            <translation>Status der Nachrichten lesen</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>Zuerst eine Nachricht wählen.</translation>
        </message>
        <message>
            <source>The vendor has not accepted this message.</source>
            <translation>Der Anbieter hat diese Nachricht nicht angenommen.</translation>
        </message>
        <message>
            <source>The account of this message is not open.</source>
            <translation>Das Konto dieser Nachricht ist nicht offen.</translation>
        </message>
        <message>
            <source>This vendor has no status of messages.</source>
            <translation>Dieser Anbieter hat keinen Status von Nachrichten.</translation>
        </message>
        <message>
            <source>What became of this message is known.</source>
            <translation>Was aus dieser Nachricht wurde, ist bekannt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessageSheet</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Running low</source>
            <translation>Wird knapp</translation>
        </message>
        <message>
            <source>Offer of a top-up</source>
            <translation>Aufladeangebot</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>Keine Vorlage</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>SMS senden</translation>
        </message>
        <message>
            <source>In each customer's &amp;language</source>
            <translation>In der &amp;Sprache jedes Kunden</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Find by name, ICCID or plan</source>
            <translation>Nach Name, ICCID oder Tarif suchen</translation>
        </message>
        <message>
            <source>Find recipients</source>
            <translation>Empfänger suchen</translation>
        </message>
        <message>
            <source>&amp;Recipients</source>
            <translation>&amp;Empfänger</translation>
        </message>
        <message>
            <source>Tem&amp;plate</source>
            <translation>&amp;Vorlage</translation>
        </message>
        <message>
            <source>Sen&amp;der</source>
            <translation>A&amp;bsender</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>Empty means the vendor's own sender.</source>
            <translation>Leer heißt: der Absender des Anbieters.</translation>
        </message>
        <message>
            <source>The sender cannot be chosen for these recipients.</source>
            <translation>Für diese Empfänger kann der Absender nicht gewählt werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s): check each recipient</source>
            <translation>
                <numerusform>%n Konto: jeden Empfänger prüfen</numerusform>
                <numerusform>%n Konten: jeden Empfänger prüfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>%n Empfänger gewählt</numerusform>
                <numerusform>%n Empfänger gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 are listed; find others above.</source>
            <translation>Gezeigt werden die ersten %1; weitere oben suchen.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 von %2 Zeichen</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message>
            <source>GSM-7</source>
            <translation>GSM-7</translation>
        </message>
        <message>
            <source>UCS-2 because of %1</source>
            <translation>UCS-2 wegen %1</translation>
        </message>
        <message>
            <source>%1 left in the last part</source>
            <translation>noch %1 im letzten Teil</translation>
        </message>
        <message>
            <source>%1 parts for all</source>
            <translation>%1 Teile für alle</translation>
        </message>
        <message>
            <source>Choose who receives it.</source>
            <translation>Wählen, wer sie bekommt.</translation>
        </message>
        <message>
            <source>Sending is free.</source>
            <translation>Senden ist kostenlos.</translation>
        </message>
        <message>
            <source>Each part costs money at this vendor and is charged for each recipient.</source>
            <translation>Jeder Teil kostet bei diesem Anbieter Geld und wird für jeden Empfänger berechnet.</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>An %1 senden</translation>
        </message>
        <message>
            <source>In each customer's &amp;language: %1</source>
            <translation>In der &amp;Sprache jedes Kunden: %1</translation>
        </message>
        <message>
            <source>In each customer's &amp;language (only a template as it is)</source>
            <translation>In der &amp;Sprache jedes Kunden (nur eine unveränderte Vorlage)</translation>
        </message>
        <message numerus="yes">
            <source>Sending %n message(s). The results appear in Messages.</source>
            <translation>
                <numerusform>%n Nachricht wird gesendet. Das Ergebnis erscheint unter Nachrichten.</numerusform>
                <numerusform>%n Nachrichten werden gesendet. Die Ergebnisse erscheinen unter Nachrichten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Tracking id</source>
            <translation>Sendungs-ID</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Ausstehend</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) charged</source>
            <translation>
                <numerusform>%n Teil berechnet</numerusform>
                <numerusform>%n Teile berechnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Gelesen %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesPane</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Messages table</source>
            <translation>Nachrichtentabelle</translation>
        </message>
        <message>
            <source>Filter messages</source>
            <translation>Nachrichten filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>No messages yet. Write to customers whose eSIM is on a phone.</source>
            <translation>Noch keine Nachrichten. Kunden anschreiben, deren eSIM auf einem Telefon ist.</translation>
        </message>
        <message>
            <source>Open the catalogue</source>
            <translation>Katalog öffnen</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>Nachricht schreiben…</translation>
        </message>
        <message>
            <source>There are no eSIMs yet.</source>
            <translation>Es gibt noch keine eSIMs.</translation>
        </message>
        <message>
            <source>Only messages that failed can be sent again.</source>
            <translation>Nur gescheiterte Nachrichten können erneut gesendet werden.</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>Zuerst eine Nachricht wählen.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>Beim Anbieter wird gerade nachgesehen.</translation>
        </message>
        <message>
            <source>Messages with different texts are sent again one after another.</source>
            <translation>Nachrichten mit verschiedenen Texten werden nacheinander erneut gesendet.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MoneyCheck</name>
        <message>
            <source>The vendor says that the deposit is complete.</source>
            <translation>Der Anbieter sagt, dass die Einzahlung abgeschlossen ist.</translation>
        </message>
        <message>
            <source>The vendor says of the deposit: %1.</source>
            <translation>Der Anbieter sagt zur Einzahlung: %1.</translation>
        </message>
        <message>
            <source>The vendor booked this payment.</source>
            <translation>Der Anbieter hat diese Zahlung gebucht.</translation>
        </message>
        <message>
            <source>The vendor booked %1 since it was sent.</source>
            <translation>Der Anbieter hat seit dem Senden %1 gebucht.</translation>
        </message>
        <message>
            <source>The balance cannot be read now.</source>
            <translation>Das Guthaben kann jetzt nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The balance is %1.</source>
            <translation>Das Guthaben ist %1.</translation>
        </message>
        <message>
            <source>The balance rose from %1 to %2: the payment was captured.</source>
            <translation>Das Guthaben stieg von %1 auf %2: Die Zahlung wurde eingezogen.</translation>
        </message>
        <message>
            <source>The money is not seen at the vendor so far.</source>
            <translation>Das Geld ist beim Anbieter bisher nicht zu sehen.</translation>
        </message>
        <message>
            <source>The vendor shows no such payment. It is not captured again from here. Look into the payment service, then close the question.</source>
            <translation>Der Anbieter zeigt keine solche Zahlung. Von hier wird sie nicht erneut eingezogen. Beim Zahlungsdienst nachsehen, dann die Frage schließen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthClose</name>
        <message>
            <source>Money added</source>
            <translation>Einzahlung</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Ausstehend</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Failed at the vendor: not counted</source>
            <translation>Beim Anbieter gescheitert: nicht gezählt</translation>
        </message>
        <message>
            <source>Still pending at the vendor</source>
            <translation>Beim Anbieter noch ausstehend</translation>
        </message>
        <message>
            <source>Expected %1 %2</source>
            <translation>Erwartet: %1 %2</translation>
        </message>
        <message>
            <source>Not from this desk</source>
            <translation>Nicht von hier</translation>
        </message>
        <message>
            <source>The vendor booked it, but nothing this desk did explains it</source>
            <translation>Der Anbieter hat es gebucht, aber nichts, was dieser Arbeitsplatz getan hat, erklärt es</translation>
        </message>
        <message>
            <source>The entry of the journal is damaged</source>
            <translation>Der Eintrag im Journal ist beschädigt</translation>
        </message>
        <message>
            <source>The outcome is unknown; a booking of the vendor fits</source>
            <translation>Der Ausgang ist ungeklärt; eine Buchung des Anbieters passt</translation>
        </message>
        <message>
            <source>The outcome is unknown; nothing at the vendor fits yet</source>
            <translation>Der Ausgang ist ungeklärt; beim Anbieter passt noch nichts</translation>
        </message>
        <message>
            <source>Outcome unknown: not counted, see the open questions</source>
            <translation>Ausgang ungeklärt: nicht gezählt, siehe offene Fragen</translation>
        </message>
        <message>
            <source>The vendor states no cost</source>
            <translation>Der Anbieter nennt keine Kosten</translation>
        </message>
        <message>
            <source>This vendor lists no transactions: from this desk's journal</source>
            <translation>Dieser Anbieter führt keine Buchungen auf: aus dem Journal dieses Arbeitsplatzes</translation>
        </message>
        <message>
            <source>Not found in the vendor's transactions</source>
            <translation>In den Buchungen des Anbieters nicht gefunden</translation>
        </message>
        <message>
            <source>The vendor's transactions were not read since</source>
            <translation>Die Buchungen des Anbieters wurden seither nicht gelesen</translation>
        </message>
        <message>
            <source>Done here, but the vendor has not booked it</source>
            <translation>Hier ausgeführt, aber vom Anbieter nicht gebucht</translation>
        </message>
        <message>
            <source>Done here; the vendor's transactions were not read since</source>
            <translation>Hier ausgeführt; die Buchungen des Anbieters wurden seither nicht gelesen</translation>
        </message>
        <message>
            <source>A refund is a booking of its own</source>
            <translation>Eine Erstattung ist eine eigene Buchung</translation>
        </message>
        <message>
            <source>Refund not counted: this vendor lists no transactions</source>
            <translation>Erstattung nicht gezählt: Dieser Anbieter führt keine Buchungen auf</translation>
        </message>
        <message>
            <source>Cancelled: compare the balance, the refund is listed nowhere</source>
            <translation>Storniert: Guthaben vergleichen, die Erstattung ist nirgends aufgeführt</translation>
        </message>
        <message>
            <source>Nothing was bought</source>
            <translation>Es wurde nichts gekauft</translation>
        </message>
        <message>
            <source>Booked in %1: counted there</source>
            <translation>In %1 gebucht: dort gezählt</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthCloseSheet</name>
        <message>
            <source>Close month</source>
            <translation>Monat abschließen</translation>
        </message>
        <message>
            <source>One file with every act that cost money and every booking of the vendors, matched line by line, with the sums of each account and currency and what is still open.</source>
            <translation>Eine Datei mit jeder Handlung, die Geld gekostet hat, und jeder Buchung der Anbieter, Zeile für Zeile zugeordnet, mit den Summen jedes Kontos und jeder Währung und dem, was noch offen ist.</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Monat</translation>
        </message>
        <message>
            <source>From midnight to midnight in the time zone of this computer (%1).</source>
            <translation>Von Mitternacht bis Mitternacht in der Zeitzone dieses Computers (%1).</translation>
        </message>
        <message>
            <source>&amp;Accounts</source>
            <translation>&amp;Konten</translation>
        </message>
        <message>
            <source>Bookings are taken as last read. Sync now in Wallet reads them again.</source>
            <translation>Buchungen gelten wie zuletzt gelesen. „Jetzt abgleichen“ unter Guthaben liest sie neu.</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>Tabelle (XLSX)</translation>
        </message>
        <message>
            <source>Text with commas (CSV)</source>
            <translation>Text mit Kommas (CSV)</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>%1 (not over yet)</source>
            <translation>%1 (noch nicht vorbei)</translation>
        </message>
        <message>
            <source>bookings read: %1</source>
            <translation>Buchungen gelesen: %1</translation>
        </message>
        <message>
            <source>bookings never read</source>
            <translation>Buchungen nie gelesen</translation>
        </message>
        <message>
            <source>lists no bookings: from the journal</source>
            <translation>führt keine Buchungen auf: aus dem Journal</translation>
        </message>
        <message>
            <source>Save month</source>
            <translation>Monat speichern</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Tabelle (*.xlsx)</translation>
        </message>
        <message numerus="yes">
            <source>Month saved: %n line(s) in %1.</source>
            <translation>
                <numerusform>Monat gespeichert: %n Zeile in %1.</numerusform>
                <numerusform>Monat gespeichert: %n Zeilen in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthTables</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>nicht aufgeführt</translation>
        </message>
        <message>
            <source>Date (UTC)</source>
            <translation>Datum (UTC)</translation>
        </message>
        <message>
            <source>Date (local)</source>
            <translation>Datum (lokal)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Vendor's order no.</source>
            <translation>Bestellnr. des Anbieters</translation>
        </message>
        <message>
            <source>Our no.</source>
            <translation>Eigene Nr.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Money added</source>
            <translation>Einzahlung</translation>
        </message>
        <message>
            <source>Retail currency</source>
            <translation>Währung Verkauf</translation>
        </message>
        <message>
            <source>Retail price (of its day)</source>
            <translation>Verkaufspreis (seines Tages)</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Buchung</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Zugeordnet</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>too large to add</source>
            <translation>zu groß zum Addieren</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Outcome unknown (in no other sum)</source>
            <translation>Ausgang ungeklärt (in keiner anderen Summe)</translation>
        </message>
        <message>
            <source>Sales without a retail price of their day</source>
            <translation>Verkäufe ohne Verkaufspreis ihres Tages</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>in the cost</source>
            <translation>in den Kosten</translation>
        </message>
        <message>
            <source>in the sum of unknown outcomes</source>
            <translation>in der Summe der ungeklärten</translation>
        </message>
        <message>
            <source>in no sum</source>
            <translation>in keiner Summe</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Offene Fragen</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Vendor's no.</source>
            <translation>Nr. des Anbieters</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Gezählt</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>From (UTC)</source>
            <translation>Von (UTC)</translation>
        </message>
        <message>
            <source>Up to (UTC)</source>
            <translation>Bis (UTC)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>Erstellt (UTC)</translation>
        </message>
        <message>
            <source>Retail price</source>
            <translation>Verkaufspreis</translation>
        </message>
        <message numerus="yes">
            <source>%n sale(s) without a retail price of their day: in the cost, but not in the retail price and the margin.</source>
            <translation>
                <numerusform>%n Verkauf ohne Verkaufspreis seines Tages: in den Kosten enthalten, nicht aber im Verkaufspreis und in der Marge.</numerusform>
                <numerusform>%n Verkäufe ohne Verkaufspreis ihres Tages: in den Kosten enthalten, nicht aber im Verkaufspreis und in der Marge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Transactions of %1 read (UTC)</source>
            <translation>Buchungen von %1 gelesen (UTC)</translation>
        </message>
        <message>
            <source>this vendor lists none</source>
            <translation>dieser Anbieter führt keine auf</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was saved; choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Es wurde nichts gespeichert; einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthXlsx</name>
        <message>
            <source>The spreadsheet could not be made: %1. Nothing was saved; free some space, or save as CSV.</source>
            <translation>Die Tabelle konnte nicht erstellt werden: %1. Es wurde nichts gespeichert; Platz schaffen oder als CSV speichern.</translation>
        </message>
    </context>
    <context>
        <name>simstock::NavigationList</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>simstock::NavigationPanel</name>
        <message>
            <source>Fold the navigation</source>
            <translation>Navigation einklappen</translation>
        </message>
    </context>
    <context>
        <name>simstock::NewsFeed</name>
        <message>
            <source>Order ready</source>
            <translation>Bestellung bereit</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it was bought</source>
            <translation>Ob gekauft wurde, weiß noch niemand</translation>
        </message>
        <message>
            <source>The balance is low</source>
            <translation>Das Guthaben ist niedrig</translation>
        </message>
        <message>
            <source>The batch is finished</source>
            <translation>Die Sammelbestellung ist beendet</translation>
        </message>
        <message>
            <source>The batch stands still</source>
            <translation>Die Sammelbestellung steht still</translation>
        </message>
        <message>
            <source>The data will be gone before the plan ends</source>
            <translation>Die Daten sind vor dem Ende des Tarifs weg</translation>
        </message>
        <message>
            <source>%1 % of the data is used</source>
            <translation>%1 % der Daten sind verbraucht</translation>
        </message>
        <message numerus="yes">
            <source>The plan ends within %n day(s)</source>
            <translation>
                <numerusform>Der Tarif endet in höchstens %n Tag</numerusform>
                <numerusform>Der Tarif endet in höchstens %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Data or time runs out</source>
            <translation>Daten oder Zeit gehen aus</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) to look at.</source>
            <translation>
                <numerusform>%n eSIM braucht einen Blick.</numerusform>
                <numerusform>%n eSIMs brauchen einen Blick.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::NotesPage</name>
        <message>
            <source>Also change it at the vendor</source>
            <translation>Auch beim Anbieter ändern</translation>
        </message>
        <message>
            <source>Customer of this eSIM</source>
            <translation>Kunde dieser eSIM</translation>
        </message>
        <message>
            <source>E-mail of this customer</source>
            <translation>E-Mail dieses Kunden</translation>
        </message>
        <message>
            <source>Note on this eSIM</source>
            <translation>Notiz zu dieser eSIM</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferChangesModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>Dearer</source>
            <translation>Teurer</translation>
        </message>
        <message>
            <source>Cheaper</source>
            <translation>Billiger</translation>
        </message>
        <message>
            <source>Priced otherwise</source>
            <translation>Anders bepreist</translation>
        </message>
        <message>
            <source>Less coverage</source>
            <translation>Weniger Abdeckung</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM</numerusform>
                <numerusform>%n eSIMs</numerusform>
            </translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>own price</source>
            <translation>eigener Preis</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>ohne %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferDetails</name>
        <message>
            <source>Countries of the plan</source>
            <translation>Länder des Tarifs</translation>
        </message>
        <message>
            <source>Networks of the plan</source>
            <translation>Netze des Tarifs</translation>
        </message>
        <message>
            <source>Order this plan</source>
            <translation>Diesen Tarif bestellen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <source>Cost per day</source>
            <translation>Kosten pro Tag</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost per GB</source>
            <translation>Kosten pro GB</translation>
        </message>
        <message>
            <source>Retail per day</source>
            <translation>Verkauf pro Tag</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Verkauf</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>%1, under the floor</source>
            <translation>%1, unter der Untergrenze</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>Preisquelle</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>chosen in the order</source>
            <translation>in der Bestellung gewählt</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Install within</source>
            <translation>Installation binnen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>IP exit</source>
            <translation>IP-Ausgang</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>The vendor does not say where it works.</source>
            <translation>Der Anbieter sagt nicht, wo er gilt.</translation>
        </message>
        <message>
            <source>The vendor does not name the networks.</source>
            <translation>Der Anbieter nennt die Netze nicht.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferFacets</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Works in</source>
            <translation>Gilt in</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Art der Daten</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>One country</source>
            <translation>Ein Land</translation>
        </message>
        <message>
            <source>A region</source>
            <translation>Eine Region</translation>
        </message>
        <message>
            <source>Worldwide</source>
            <translation>Weltweit</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <source>Daily, then slow</source>
            <translation>Täglich, dann langsam</translation>
        </message>
        <message>
            <source>Daily, then cut</source>
            <translation>Täglich, dann aus</translation>
        </message>
        <message>
            <source>Daily unlimited</source>
            <translation>Täglich unbegrenzt</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>2 to 7 days</source>
            <translation>2 bis 7 Tage</translation>
        </message>
        <message>
            <source>8 to 15 days</source>
            <translation>8 bis 15 Tage</translation>
        </message>
        <message>
            <source>16 to 30 days</source>
            <translation>16 bis 30 Tage</translation>
        </message>
        <message>
            <source>31 to 90 days</source>
            <translation>31 bis 90 Tage</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Über 90 Tage</translation>
        </message>
        <message>
            <source>Up to 1 GB</source>
            <translation>Bis 1 GB</translation>
        </message>
        <message>
            <source>1 to 3 GB</source>
            <translation>1 bis 3 GB</translation>
        </message>
        <message>
            <source>3 to 5 GB</source>
            <translation>3 bis 5 GB</translation>
        </message>
        <message>
            <source>5 to 10 GB</source>
            <translation>5 bis 10 GB</translation>
        </message>
        <message>
            <source>10 to 20 GB</source>
            <translation>10 bis 20 GB</translation>
        </message>
        <message>
            <source>Over 20 GB</source>
            <translation>Über 20 GB</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>Can be topped up</source>
            <translation>Kann aufgeladen werden</translation>
        </message>
        <message>
            <source>No top-up</source>
            <translation>Keine Aufladung</translation>
        </message>
        <message>
            <source>Top-up not stated</source>
            <translation>Aufladung nicht angegeben</translation>
        </message>
        <message>
            <source>Takes SMS</source>
            <translation>Empfängt SMS</translation>
        </message>
        <message>
            <source>No SMS</source>
            <translation>Keine SMS</translation>
        </message>
        <message>
            <source>SMS not stated</source>
            <translation>SMS nicht angegeben</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Nur Favoriten</translation>
        </message>
        <message>
            <source>Changed lately only</source>
            <translation>Nur kürzlich geänderte</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferFilter</name>
        <message>
            <source>where it works</source>
            <translation>wo es gilt</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>Name des Tarifs</translation>
        </message>
        <message>
            <source>data of the plan</source>
            <translation>Daten des Tarifs</translation>
        </message>
        <message>
            <source>how long it runs</source>
            <translation>wie lange er läuft</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>Bezeichnung des Kontos</translation>
        </message>
        <message>
            <source>what the shop pays</source>
            <translation>was der Laden zahlt</translation>
        </message>
        <message>
            <source>cost of one gigabyte</source>
            <translation>Kosten eines Gigabytes</translation>
        </message>
        <message>
            <source>cost of one day</source>
            <translation>Kosten eines Tages</translation>
        </message>
        <message>
            <source>what customers pay</source>
            <translation>was Kunden zahlen</translation>
        </message>
        <message>
            <source>share of the price, in %</source>
            <translation>Anteil des Preises, in %</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>Art der Daten</translation>
        </message>
        <message>
            <source>operator or 5G</source>
            <translation>Betreiber oder 5G</translation>
        </message>
        <message>
            <source>whether it can be topped up</source>
            <translation>ob er aufgeladen werden kann</translation>
        </message>
        <message>
            <source>whether it takes SMS</source>
            <translation>ob er SMS empfängt</translation>
        </message>
        <message>
            <source>what starts it</source>
            <translation>womit er beginnt</translation>
        </message>
        <message>
            <source>country of its IP address</source>
            <translation>Land der IP-Adresse</translation>
        </message>
        <message>
            <source>the vendor's code</source>
            <translation>Code des Anbieters</translation>
        </message>
        <message>
            <source>how many countries</source>
            <translation>wie viele Länder</translation>
        </message>
        <message>
            <source>since the account's last sync</source>
            <translation>seit dem letzten Abgleich des Kontos</translation>
        </message>
        <message>
            <source>since the plan last changed</source>
            <translation>seit der letzten Änderung des Tarifs</translation>
        </message>
        <message>
            <source>of the cost, e.g. USD</source>
            <translation>der Kosten, etwa USD</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferText</name>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/Tag</translation>
        </message>
        <message>
            <source>total</source>
            <translation>insgesamt</translation>
        </message>
        <message>
            <source>daily, then slow</source>
            <translation>täglich, dann langsam</translation>
        </message>
        <message>
            <source>daily, then cut</source>
            <translation>täglich, dann aus</translation>
        </message>
        <message>
            <source>daily unlimited</source>
            <translation>täglich unbegrenzt</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>from this desk</source>
            <translation>von hier</translation>
        </message>
        <message>
            <source>at installation</source>
            <translation>bei Installation</translation>
        </message>
        <message>
            <source>at first use</source>
            <translation>bei erster Nutzung</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>Von Hand gesetzt</translation>
        </message>
        <message>
            <source>By the price rule</source>
            <translation>Nach der Preisregel</translation>
        </message>
        <message>
            <source>The vendor's suggestion</source>
            <translation>Vorschlag des Anbieters</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Global (%1)</source>
            <translation>Weltweit (%1)</translation>
        </message>
        <message>
            <source>The vendor does not say where it works.</source>
            <translation>Der Anbieter sagt nicht, wo er gilt.</translation>
        </message>
        <message>
            <source>Works in: %1 only.</source>
            <translation>Gilt nur in: %1.</translation>
        </message>
        <message>
            <source>Works in: %1.</source>
            <translation>Gilt in: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more.</source>
            <translation>
                <numerusform>Gilt in: %1 und %n weiteren.</numerusform>
                <numerusform>Gilt in: %1 und %n weiteren.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderDesk</name>
        <message>
            <source>The vendor does not offer this plan any more. Sync the catalogue.</source>
            <translation>Der Anbieter bietet diesen Tarif nicht mehr an. Den Katalog abgleichen.</translation>
        </message>
        <message>
            <source>The first order of this was not refused. Settle what became of it before it is ordered elsewhere.</source>
            <translation>Die erste Bestellung hierzu wurde nicht abgelehnt. Klären, was aus ihr wurde, bevor anderswo bestellt wird.</translation>
        </message>
        <message>
            <source>Nothing can be ordered with this account.</source>
            <translation>Mit diesem Konto kann nichts bestellt werden.</translation>
        </message>
        <message>
            <source>This vendor has no branding profiles.</source>
            <translation>Dieser Anbieter hat keine Markenprofile.</translation>
        </message>
        <message>
            <source>Choose a plan.</source>
            <translation>Einen Tarif wählen.</translation>
        </message>
        <message>
            <source>Say why, for the record.</source>
            <translation>Für die Akten einen Grund nennen.</translation>
        </message>
        <message>
            <source>The outcome of this is known.</source>
            <translation>Der Ausgang hiervon ist bekannt.</translation>
        </message>
        <message>
            <source>Choose the vendor's order.</source>
            <translation>Die Bestellung des Anbieters wählen.</translation>
        </message>
        <message>
            <source>This vendor does not promise that the same request is carried out only once. Make a new order instead.</source>
            <translation>Dieser Anbieter verspricht nicht, dass dieselbe Anfrage nur einmal ausgeführt wird. Stattdessen neu bestellen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderFollower</name>
        <message>
            <source>Wait for eSIMs: %1</source>
            <translation>Auf eSIMs warten: %1</translation>
        </message>
        <message>
            <source>Find out: %1</source>
            <translation>Herausfinden: %1</translation>
        </message>
        <message>
            <source>The account %1 is not open, so the vendor cannot be asked.</source>
            <translation>Das Konto %1 ist nicht offen, der Anbieter kann daher nicht gefragt werden.</translation>
        </message>
        <message>
            <source>This order has no number at the vendor that could be asked for.</source>
            <translation>Diese Bestellung hat beim Anbieter keine Nummer, nach der sich fragen ließe.</translation>
        </message>
        <message>
            <source>%1 of %2 eSIMs are there.</source>
            <translation>%1 von %2 eSIMs sind da.</translation>
        </message>
        <message>
            <source>They could not be stored: %1</source>
            <translation>Sie konnten nicht gespeichert werden: %1</translation>
        </message>
        <message>
            <source>The vendor could not deliver: %1</source>
            <translation>Der Anbieter konnte nicht liefern: %1</translation>
        </message>
        <message>
            <source>It takes longer than usual. Check again later, or ask the vendor.</source>
            <translation>Es dauert länger als üblich. Später erneut prüfen oder den Anbieter fragen.</translation>
        </message>
        <message>
            <source>Looked for a day. Nothing more is asked by itself.</source>
            <translation>Einen Tag lang nachgesehen. Von selbst wird nichts mehr gefragt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderReview</name>
        <message>
            <source>Price before</source>
            <translation>Preis vorher</translation>
        </message>
        <message>
            <source>The price has changed since the catalogue was read.</source>
            <translation>Der Preis hat sich seit dem Lesen des Katalogs geändert.</translation>
        </message>
        <message>
            <source>Reading price and balance…</source>
            <translation>Preis und Guthaben werden gelesen…</translation>
        </message>
        <message>
            <source>Price read just now. Sent once; if the line breaks, we look before anything is sent again.</source>
            <translation>Preis eben gelesen. Wird einmal gesendet; reißt die Verbindung ab, wird nachgesehen, bevor noch einmal gesendet wird.</translation>
        </message>
        <message>
            <source>Price as of %1. It is read again before anything is bought.</source>
            <translation>Preis vom Stand %1. Er wird vor jedem Kauf neu gelesen.</translation>
        </message>
        <message>
            <source>You pay</source>
            <translation>Zu zahlen</translation>
        </message>
        <message numerus="yes">
            <source>%1 × %n day(s) × %2</source>
            <translation>
                <numerusform>%1 × %n Tag × %2</numerusform>
                <numerusform>%1 × %n Tage × %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Verkauf</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Sold below what it costs.</source>
            <translation>Unter den Kosten verkauft.</translation>
        </message>
        <message>
            <source>The margin is under the floor.</source>
            <translation>Die Marge ist unter der Untergrenze.</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Guthaben davor</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Guthaben danach</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderSheet</name>
        <message>
            <source>Choose a plan.</source>
            <translation>Einen Tarif wählen.</translation>
        </message>
        <message>
            <source>The quantity must be between 1 and %1.</source>
            <translation>Die Menge muss zwischen 1 und %1 liegen.</translation>
        </message>
        <message>
            <source>The number of days must be between 1 and %1.</source>
            <translation>Die Anzahl der Tage muss zwischen 1 und %1 liegen.</translation>
        </message>
        <message>
            <source>This vendor needs the customer's name and e-mail address.</source>
            <translation>Dieser Anbieter braucht Namen und E-Mail-Adresse des Kunden.</translation>
        </message>
        <message>
            <source>The currency of this plan changed from %1 to %2. Sync the catalogue first.</source>
            <translation>Die Währung dieses Tarifs hat von %1 zu %2 gewechselt. Zuerst den Katalog abgleichen.</translation>
        </message>
        <message>
            <source>The total of this order cannot be computed. Lower the quantity.</source>
            <translation>Die Summe dieser Bestellung lässt sich nicht berechnen. Die Menge verringern.</translation>
        </message>
        <message>
            <source>The plan is priced in %1, but the account holds %2. Nothing is sent.</source>
            <translation>Der Tarif ist in %1 bepreist, das Konto führt aber %2. Es wird nichts gesendet.</translation>
        </message>
        <message>
            <source>The balance is too low: %1 is there, %2 is needed. Add money at the vendor or lower the quantity.</source>
            <translation>Das Guthaben ist zu niedrig: %1 sind da, %2 werden gebraucht. Beim Anbieter einzahlen oder die Menge verringern.</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Neue Bestellung</translation>
        </message>
        <message>
            <source>&amp;Read the price again</source>
            <translation>&amp;Preis neu lesen</translation>
        </message>
        <message>
            <source>New order · %1</source>
            <translation>Neue Bestellung · %1</translation>
        </message>
        <message>
            <source>Starts %1.</source>
            <translation>Beginnt %1.</translation>
        </message>
        <message numerus="yes">
            <source>Install within %n day(s).</source>
            <translation>
                <numerusform>Installation binnen %n Tag.</numerusform>
                <numerusform>Installation binnen %n Tagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>&amp;Menge</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>Ta&amp;ge</translation>
        </message>
        <message>
            <source>&amp;Customer name</source>
            <translation>&amp;Kundenname</translation>
        </message>
        <message>
            <source>Customer &amp;e-mail</source>
            <translation>&amp;E-Mail des Kunden</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>The vendor's default</source>
            <translation>Der Standard des Anbieters</translation>
        </message>
        <message>
            <source>B&amp;randing profile</source>
            <translation>Ma&amp;rkenprofil</translation>
        </message>
        <message>
            <source>Reading the profiles…</source>
            <translation>Die Profile werden gelesen…</translation>
        </message>
        <message>
            <source>The profiles could not be read: %1</source>
            <translation>Die Profile konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>The account has no profile yet.</source>
            <translation>Das Konto hat noch kein Profil.</translation>
        </message>
        <message>
            <source>How the vendor's mail looks.</source>
            <translation>Wie die Mail des Anbieters aussieht.</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Save draft</source>
            <translation>Entwurf &amp;speichern</translation>
        </message>
        <message>
            <source>This order was sent already.</source>
            <translation>Diese Bestellung wurde bereits gesendet.</translation>
        </message>
        <message>
            <source>Price and balance are being read.</source>
            <translation>Preis und Guthaben werden gelesen.</translation>
        </message>
        <message>
            <source>Tick what is asked above first.</source>
            <translation>Zuerst ankreuzen, was oben gefragt ist.</translation>
        </message>
        <message>
            <source>&amp;Buy %1 for %2</source>
            <translation>%1 für %2 ka&amp;ufen</translation>
        </message>
        <message>
            <source>&amp;Buy %1</source>
            <translation>%1 ka&amp;ufen</translation>
        </message>
        <message>
            <source>The vendor e-mails the QR code to this address.</source>
            <translation>Der Anbieter mailt den QR-Code an diese Adresse.</translation>
        </message>
        <message>
            <source>The vendor sends nothing to the customer: you hand the QR code over.</source>
            <translation>Der Anbieter sendet dem Kunden nichts: Der QR-Code wird hier übergeben.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>War %1 gemeint?</translation>
        </message>
        <message>
            <source>%1 × %2 for %3</source>
            <translation>%1 × %2 für %3</translation>
        </message>
        <message>
            <source>Ordered: %1. How it goes stands in Orders.</source>
            <translation>Bestellt: %1. Wie es läuft, steht unter Bestellungen.</translation>
        </message>
        <message>
            <source>Draft kept in Orders: %1. Nothing was bought.</source>
            <translation>Entwurf unter Bestellungen behalten: %1. Es wurde nichts gekauft.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderWord</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>In Vorbereitung</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>Teilweise</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ungeklärt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrdersModel</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>Bestellnr.</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>Nächste Prüfung</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>how the order stands</source>
            <translation>wie es um die Bestellung steht</translation>
        </message>
        <message>
            <source>time since it was made</source>
            <translation>Zeit seit dem Erstellen</translation>
        </message>
        <message>
            <source>what was ordered</source>
            <translation>was bestellt wurde</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>wie viele</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>für wen</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>Bezeichnung des Kontos</translation>
        </message>
        <message>
            <source>what it costs the shop</source>
            <translation>was sie den Laden kostet</translation>
        </message>
        <message>
            <source>of the cost, e.g. USD</source>
            <translation>der Kosten, etwa USD</translation>
        </message>
        <message>
            <source>the order's number</source>
            <translation>Nummer der Bestellung</translation>
        </message>
        <message>
            <source>order, top-up, …</source>
            <translation>Bestellung, Aufladung, …</translation>
        </message>
        <message>
            <source>what was noted</source>
            <translation>was notiert wurde</translation>
        </message>
        <message>
            <source>live or sandbox</source>
            <translation>live oder sandbox</translation>
        </message>
        <message>
            <source>your own words for it</source>
            <translation>eigene Wörter dafür</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>not from this desk</source>
            <translation>nicht von hier</translation>
        </message>
        <message>
            <source>Ready, not from this desk</source>
            <translation>Bereit, nicht von hier</translation>
        </message>
        <message>
            <source>taking longer</source>
            <translation>dauert länger</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>in %1 s</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrdersPane</name>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Orders table</source>
            <translation>Bestelltabelle</translation>
        </message>
        <message>
            <source>Filter orders</source>
            <translation>Bestellungen filtern</translation>
        </message>
        <message>
            <source>Views of orders</source>
            <translation>Ansichten von Bestellungen</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n Bestellung</numerusform>
                <numerusform>%n Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>No orders yet. Choose a plan in the catalogue and press Ctrl+N.</source>
            <translation>Noch keine Bestellungen. Im Katalog einen Tarif wählen und Strg+N drücken.</translation>
        </message>
        <message>
            <source>Open the catalogue</source>
            <translation>Katalog öffnen</translation>
        </message>
        <message>
            <source>Choose a plan in the catalogue for a new order.</source>
            <translation>Für eine neue Bestellung im Katalog einen Tarif wählen.</translation>
        </message>
        <message>
            <source>There is nothing left to look for.</source>
            <translation>Es gibt nichts mehr nachzusehen.</translation>
        </message>
        <message>
            <source>Looking already.</source>
            <translation>Es wird bereits nachgesehen.</translation>
        </message>
        <message>
            <source>Only drafts and orders that were not sent can be discarded.</source>
            <translation>Nur Entwürfe und nicht gesendete Bestellungen können verworfen werden.</translation>
        </message>
        <message>
            <source>The outcome of this order is known.</source>
            <translation>Der Ausgang dieser Bestellung ist bekannt.</translation>
        </message>
        <message>
            <source>Choose an order with an eSIM.</source>
            <translation>Eine Bestellung mit einer eSIM wählen.</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>Es gibt noch kein Konto.</translation>
        </message>
        <message>
            <source>Choose an order first.</source>
            <translation>Zuerst eine Bestellung wählen.</translation>
        </message>
        <message>
            <source>This order was not made at this desk.</source>
            <translation>Diese Bestellung stammt nicht von diesem Arbeitsplatz.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>Beim Anbieter wird gerade nachgesehen.</translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation>Verworfen.</translation>
        </message>
        <message>
            <source>This plan is no longer in the catalogue. Choose another one there.</source>
            <translation>Dieser Tarif steht nicht mehr im Katalog. Dort einen anderen wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OwnStock</name>
        <message>
            <source>The codes cannot be sealed now, so none was kept. Unlock the keyring and see that the workspace can be written, then import them again.</source>
            <translation>Die Codes können jetzt nicht versiegelt werden, daher wurde keiner behalten. Den Schlüsselbund entsperren und dafür sorgen, dass der Arbeitsbereich beschreibbar ist, dann erneut importieren.</translation>
        </message>
        <message>
            <source>Own stock</source>
            <translation>Eigener Bestand</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaletteEntries</name>
        <message>
            <source>Not possible now.</source>
            <translation>Jetzt nicht möglich.</translation>
        </message>
        <message>
            <source>Plan · %1 · %2</source>
            <translation>Tarif · %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaneFrame</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>%1 von %2 ausgewählt</translation>
        </message>
        <message>
            <source>What a &amp;filter understands…</source>
            <translation>Was ein &amp;Filter versteht…</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaneViews</name>
        <message>
            <source>All views</source>
            <translation>Alle Ansichten</translation>
        </message>
        <message>
            <source>Save &amp;view…</source>
            <translation>Ansicht &amp;speichern…</translation>
        </message>
        <message>
            <source>Re&amp;name view…</source>
            <translation>Ansicht &amp;umbenennen…</translation>
        </message>
        <message>
            <source>De&amp;lete view</source>
            <translation>Ansicht &amp;löschen</translation>
        </message>
        <message>
            <source>View %1</source>
            <translation>Ansicht %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>&amp;Name of the view</source>
            <translation>&amp;Name der Ansicht</translation>
        </message>
        <message>
            <source>Keeps the filter, the order and the columns as they are now.</source>
            <translation>Behält Filter, Reihenfolge und Spalten, wie sie jetzt sind.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>the view “%1”</source>
            <translation>die Ansicht „%1“</translation>
        </message>
        <message>
            <source>The view “%1” is saved.</source>
            <translation>Die Ansicht „%1“ ist gespeichert.</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>Ansicht umbenennen</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>the name of a view</source>
            <translation>der Name einer Ansicht</translation>
        </message>
        <message>
            <source>deleting the view “%1”</source>
            <translation>Löschen der Ansicht „%1“</translation>
        </message>
        <message>
            <source>The view “%1” is deleted. Ctrl+Z brings it back.</source>
            <translation>Die Ansicht „%1“ ist gelöscht. Strg+Z holt sie zurück.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Panes</name>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>eSIMs</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Storefront</source>
            <translation>Schaufenster</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
    </context>
    <context>
        <name>simstock::PasswordSheet</name>
        <message>
            <source>Change password</source>
            <translation>Passwort ändern</translation>
        </message>
        <message>
            <source>The password is changed at the vendor first and then kept here in place of the old one.</source>
            <translation>Das Passwort wird zuerst beim Anbieter geändert und dann hier anstelle des alten aufbewahrt.</translation>
        </message>
        <message>
            <source>&amp;Old password</source>
            <translation>&amp;Altes Passwort</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>&amp;Neues Passwort</translation>
        </message>
        <message>
            <source>New password &amp;again</source>
            <translation>Neues Passwort &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Än&amp;dern</translation>
        </message>
        <message>
            <source>Give the old password.</source>
            <translation>Das alte Passwort eingeben.</translation>
        </message>
        <message>
            <source>Give the new password.</source>
            <translation>Das neue Passwort eingeben.</translation>
        </message>
        <message>
            <source>The new password is the old one.</source>
            <translation>Das neue Passwort ist das alte.</translation>
        </message>
        <message>
            <source>The two new passwords are not the same.</source>
            <translation>Die beiden neuen Passwörter sind nicht gleich.</translation>
        </message>
        <message>
            <source>This password will do.</source>
            <translation>Dieses Passwort passt.</translation>
        </message>
        <message>
            <source>Password of %1 changed.</source>
            <translation>Passwort von %1 geändert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PastPrice</name>
        <message>
            <source>Nobody knows yet whether this change was made.</source>
            <translation>Ob diese Änderung gemacht wurde, weiß noch niemand.</translation>
        </message>
        <message>
            <source>This change was not made, so there is nothing to put back.</source>
            <translation>Diese Änderung wurde nicht gemacht, es gibt also nichts zurückzusetzen.</translation>
        </message>
        <message>
            <source>What the price was before is not known.</source>
            <translation>Was der Preis vorher war, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Before, it was the vendor's own price. The vendor has no way to take an own price away; set one instead.</source>
            <translation>Vorher galt der Preis des Anbieters. Der Anbieter kann einen eigenen Preis nicht wegnehmen; stattdessen einen setzen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PasteSheet</name>
        <message>
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
        <message>
            <source>Records found</source>
            <translation>Gefundene Einträge</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>It is kept until this sheet is closed, and nowhere else, unless you import it.</source>
            <translation>Er bleibt, bis dieses Blatt geschlossen wird, und nirgends sonst, sofern er nicht importiert wird.</translation>
        </message>
        <message>
            <source>The server in this code is no operator's. Do not hand it to a customer.</source>
            <translation>Der Server in diesem Code gehört keinem Betreiber. Nicht an einen Kunden übergeben.</translation>
        </message>
        <message>
            <source>Show the &amp;QR here</source>
            <translation>&amp;QR hier zeigen</translation>
        </message>
        <message>
            <source>Hide the &amp;QR</source>
            <translation>&amp;QR verbergen</translation>
        </message>
        <message>
            <source>&amp;Plan, as customers read it</source>
            <translation>&amp;Tarif, wie Kunden ihn lesen</translation>
        </message>
        <message>
            <source>For the import, for example “Japan 5 GB 30 days”. Codes that were bought elsewhere are kept sealed as your own stock: to hand over like every eSIM, without a vendor to ask. Keep your own copy, no vendor can give it again.</source>
            <translation>Für den Import, zum Beispiel „Japan 5 GB 30 Tage“. Anderswo gekaufte Codes bleiben versiegelt als eigener Bestand: zu übergeben wie jede eSIM, ohne Anbieter, der gefragt werden könnte. Eine eigene Kopie behalten, kein Anbieter kann sie noch einmal geben.</translation>
        </message>
        <message>
            <source>&amp;Import as own stock</source>
            <translation>Als eigenen &amp;Bestand importieren</translation>
        </message>
        <message>
            <source>Comparing with the codes of your eSIMs…</source>
            <translation>Wird mit den Codes der eSIMs verglichen…</translation>
        </message>
        <message>
            <source>The vendors were asked: none of your accounts has it.</source>
            <translation>Die Anbieter wurden gefragt: Keines der Konten hat sie.</translation>
        </message>
        <message>
            <source>Reading what your accounts hold…</source>
            <translation>Was die Konten enthalten, wird gelesen…</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Show at the counter</source>
            <translation>An der Theke zeigen</translation>
        </message>
        <message>
            <source>Open as a batch…</source>
            <translation>Als Sammelbestellung öffnen…</translation>
        </message>
        <message>
            <source>Look up at the vendors</source>
            <translation>Bei den Anbietern nachsehen</translation>
        </message>
    </context>
    <context>
        <name>simstock::PastedText</name>
        <message>
            <source>Webhook messages are only taken from the vendor itself, see Webhooks. What this one names can be looked up.</source>
            <translation>Webhook-Nachrichten kommen nur vom Anbieter selbst, siehe Webhooks. Was diese nennt, lässt sich nachschlagen.</translation>
        </message>
        <message>
            <source>The check digits of this EID are wrong. Compare it with the phone: Settings, About.</source>
            <translation>Die Prüfziffern dieser EID sind falsch. Mit dem Telefon vergleichen: Einstellungen, Info.</translation>
        </message>
        <message>
            <source>This is an address without an activation code in it. Addresses are never opened from here: paste the code or the QR picture itself.</source>
            <translation>Das ist eine Adresse ohne Aktivierungscode. Adressen werden von hier nie geöffnet: den Code oder das QR-Bild selbst einfügen.</translation>
        </message>
        <message>
            <source>This text is neither a code, nor a number, nor a list of customers.</source>
            <translation>Dieser Text ist weder ein Code noch eine Nummer noch eine Kundenliste.</translation>
        </message>
        <message>
            <source>There is no text and no picture on the clipboard.</source>
            <translation>In der Zwischenablage ist weder Text noch Bild.</translation>
        </message>
        <message numerus="yes">
            <source>%n activation code(s)</source>
            <translation>
                <numerusform>%n Aktivierungscode</numerusform>
                <numerusform>%n Aktivierungscodes</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code %1</source>
            <translation>Aktivierungscode %1</translation>
        </message>
        <message>
            <source>An activation code that cannot be used</source>
            <translation>Ein nicht verwendbarer Aktivierungscode</translation>
        </message>
        <message numerus="yes">
            <source>%n ICCID(s)</source>
            <translation>
                <numerusform>%n ICCID</numerusform>
                <numerusform>%n ICCIDs</numerusform>
            </translation>
        </message>
        <message>
            <source>ICCID ending in %1</source>
            <translation>ICCID mit Ende %1</translation>
        </message>
        <message>
            <source>EID ending in %1</source>
            <translation>EID mit Ende %1</translation>
        </message>
        <message>
            <source>A webhook message (JSON)</source>
            <translation>Eine Webhook-Nachricht (JSON)</translation>
        </message>
        <message>
            <source>E-mail address %1</source>
            <translation>E-Mail-Adresse %1</translation>
        </message>
        <message numerus="yes">
            <source>A list of %n customer(s)</source>
            <translation>
                <numerusform>Eine Liste mit %n Kunden</numerusform>
                <numerusform>Eine Liste mit %n Kunden</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Nothing that is known here</source>
            <translation>Nichts, was hier bekannt ist</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaymentDesk</name>
        <message>
            <source>The vendor made a payment whose page cannot be used safely. Nothing was taken.</source>
            <translation>Der Anbieter hat eine Zahlung angelegt, deren Seite nicht sicher verwendbar ist. Es wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Choose an account first.</source>
            <translation>Zuerst ein Konto wählen.</translation>
        </message>
        <message>
            <source>This account is not open now.</source>
            <translation>Dieses Konto ist jetzt nicht offen.</translation>
        </message>
        <message>
            <source>Money for this account cannot be added here. Use the vendor's portal.</source>
            <translation>Für dieses Konto kann hier nicht eingezahlt werden. Das Portal des Anbieters verwenden.</translation>
        </message>
        <message>
            <source>This vendor takes no payment for this account now.</source>
            <translation>Dieser Anbieter nimmt für dieses Konto jetzt keine Zahlung an.</translation>
        </message>
        <message>
            <source>Type an amount, for example 100 or 99.50.</source>
            <translation>Einen Betrag eingeben, zum Beispiel 100 oder 99,50.</translation>
        </message>
        <message>
            <source>The amount must be more than zero.</source>
            <translation>Der Betrag muss über null liegen.</translation>
        </message>
        <message>
            <source>The vendor takes at least %1.</source>
            <translation>Der Anbieter nimmt mindestens %1 an.</translation>
        </message>
        <message>
            <source>The vendor takes at most %1.</source>
            <translation>Der Anbieter nimmt höchstens %1 an.</translation>
        </message>
        <message>
            <source>The amount has more than two digits after the point.</source>
            <translation>Der Betrag hat mehr als zwei Stellen nach dem Komma.</translation>
        </message>
        <message>
            <source>Create payment</source>
            <translation>Zahlung anlegen</translation>
        </message>
        <message>
            <source>%1 wait for approval in the browser. Nothing was taken yet.</source>
            <translation>%1 warten im Browser auf Freigabe. Es wurde noch nichts abgebucht.</translation>
        </message>
        <message>
            <source>This payment is being captured or may have been captured already.</source>
            <translation>Diese Zahlung wird eingezogen oder wurde vielleicht schon eingezogen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PictureCode</name>
        <message>
            <source>This picture is larger than 20 MB. Cut the code out of it and paste that.</source>
            <translation>Dieses Bild ist größer als 20 MB. Den Code ausschneiden und den einfügen.</translation>
        </message>
        <message>
            <source>This file is no picture that can be read here (PNG, JPEG, WebP, BMP or GIF).</source>
            <translation>Diese Datei ist kein Bild, das hier lesbar ist (PNG, JPEG, WebP, BMP oder GIF).</translation>
        </message>
        <message>
            <source>This picture has too many pixels. Cut the code out of it and paste that.</source>
            <translation>Dieses Bild hat zu viele Pixel. Den Code ausschneiden und den einfügen.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translation>Dieses Bild ist beschädigt.</translation>
        </message>
        <message>
            <source>No QR code was found in this picture. It has to be whole, sharp and with its white border.</source>
            <translation>In diesem Bild wurde kein QR-Code gefunden. Er muss ganz, scharf und mit seinem weißen Rand sein.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PinPanel</name>
        <message>
            <source>Spending &amp;PIN</source>
            <translation>Ausgaben-P&amp;IN</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>Ausgaben-PIN</translation>
        </message>
        <message>
            <source>Asked for every purchase in this currency.</source>
            <translation>Bei jedem Kauf in dieser Währung verlangt.</translation>
        </message>
        <message>
            <source>Asked above %1.</source>
            <translation>Über %1 verlangt.</translation>
        </message>
        <message>
            <source>The spending PIN is being checked.</source>
            <translation>Die Ausgaben-PIN wird geprüft.</translation>
        </message>
        <message>
            <source>Type the spending PIN.</source>
            <translation>Die Ausgaben-PIN eingeben.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PlanField</name>
        <message>
            <source>Country, data, name or id of the plan</source>
            <translation>Land, Daten, Name oder ID des Tarifs</translation>
        </message>
        <message>
            <source>Plans that fit</source>
            <translation>Passende Tarife</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceDesk</name>
        <message>
            <source>Read prices</source>
            <translation>Preise lesen</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>Dieses Konto ist nicht offen.</translation>
        </message>
        <message>
            <source>It is not known whether the price of "%1" was changed. Nothing more is sent until that is settled.</source>
            <translation>Ob der Preis von „%1“ geändert wurde, ist nicht bekannt. Bis das geklärt ist, wird nichts mehr gesendet.</translation>
        </message>
        <message>
            <source>%1 of %2 saved.</source>
            <translation>%1 von %2 gespeichert.</translation>
        </message>
        <message>
            <source>Prices are being changed already. Wait for the end, or stop it first.</source>
            <translation>Preise werden bereits geändert. Das Ende abwarten oder zuerst abbrechen.</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>Es gibt nichts zu ändern.</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>Preise ändern</translation>
        </message>
        <message>
            <source>Stopped by a person.</source>
            <translation>Von Hand abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceFile</name>
        <message>
            <source>The first line must name the columns: "%1" or "%2", and "%3" or "%4". Export the prices to get such a file.</source>
            <translation>Die erste Zeile muss die Spalten nennen: „%1“ oder „%2“ und „%3“ oder „%4“. Ein Export der Preise ergibt eine solche Datei.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>It has a mark-up and a final price; only one of them can be.</source>
            <translation>Aufschlag und Endpreis sind angegeben; nur eines davon ist möglich.</translation>
        </message>
        <message>
            <source>Line %1 has a price for this plan already.</source>
            <translation>Zeile %1 hat schon einen Preis für diesen Tarif.</translation>
        </message>
        <message>
            <source>It names no plan.</source>
            <translation>Es ist kein Tarif genannt.</translation>
        </message>
        <message>
            <source>The plan "%1" is not here.</source>
            <translation>Den Tarif „%1“ gibt es hier nicht.</translation>
        </message>
        <message>
            <source>The account "%1" does not have the plan "%2".</source>
            <translation>Das Konto „%1“ hat den Tarif „%2“ nicht.</translation>
        </message>
        <message>
            <source>More than one plan is called "%1". Name it by its plan id.</source>
            <translation>Mehr als ein Tarif heißt „%1“. Ihn mit der Tarif-ID nennen.</translation>
        </message>
        <message>
            <source>More than one account has the plan "%1". Name the account.</source>
            <translation>Mehr als ein Konto hat den Tarif „%1“. Das Konto nennen.</translation>
        </message>
        <message>
            <source>The cost of the plan is not known.</source>
            <translation>Die Kosten des Tarifs sind nicht bekannt.</translation>
        </message>
        <message>
            <source>The plan is priced in %1, not in "%2".</source>
            <translation>Der Tarif ist in %1 bepreist, nicht in „%2“.</translation>
        </message>
        <message>
            <source>"%1" is no price above zero. Write it like %2.</source>
            <translation>„%1“ ist kein Preis über null. So schreiben: %2.</translation>
        </message>
        <message>
            <source>"%1" is no mark-up from 0 to 1,000 percent.</source>
            <translation>„%1“ ist kein Aufschlag von 0 bis 1.000 Prozent.</translation>
        </message>
        <message>
            <source>The file has no prices.</source>
            <translation>Die Datei enthält keine Preise.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines. Divide it.</source>
            <translation>Die Datei hat mehr als %1 Zeilen. Sie teilen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceFormula</name>
        <message>
            <source>"%1" is not understood here.</source>
            <translation>„%1“ ist hier nicht zu verstehen.</translation>
        </message>
        <message>
            <source>The numbers of this formula are too large.</source>
            <translation>Die Zahlen dieser Formel sind zu groß.</translation>
        </message>
        <message>
            <source>A cost cannot be multiplied by a cost.</source>
            <translation>Kosten lassen sich nicht mit Kosten multiplizieren.</translation>
        </message>
        <message>
            <source>This formula is nested too deeply.</source>
            <translation>Diese Formel ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>A closing parenthesis is missing.</source>
            <translation>Es fehlt eine schließende Klammer.</translation>
        </message>
        <message>
            <source>A number has at most six digits after the point and no more than 10,000,000.</source>
            <translation>Eine Zahl hat höchstens sechs Stellen nach dem Komma und ist nicht größer als 10.000.000.</translation>
        </message>
        <message>
            <source>A number or the word cost is expected before "%1".</source>
            <translation>Vor „%1“ wird eine Zahl oder das Wort cost erwartet.</translation>
        </message>
        <message>
            <source>A number or the word cost is missing at the end.</source>
            <translation>Am Ende fehlt eine Zahl oder das Wort cost.</translation>
        </message>
        <message>
            <source>After the arrow stands what prices end on, such as .99, .95 or .00.</source>
            <translation>Nach dem Pfeil steht, worauf Preise enden, etwa .99, .95 oder .00.</translation>
        </message>
        <message>
            <source>This formula is too long.</source>
            <translation>Diese Formel ist zu lang.</translation>
        </message>
        <message>
            <source>The formula gives no price above zero.</source>
            <translation>Die Formel ergibt keinen Preis über null.</translation>
        </message>
        <message>
            <source>The formula gives a price that is too large.</source>
            <translation>Die Formel ergibt einen zu großen Preis.</translation>
        </message>
        <message>
            <source>%1 has no hundredths a price could end on.</source>
            <translation>%1 hat keine Hundertstel, auf die ein Preis enden könnte.</translation>
        </message>
        <message>
            <source>Write a percentage from 0 to 1,000, such as 35.</source>
            <translation>Einen Prozentsatz von 0 bis 1.000 schreiben, etwa 35.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceHistoryModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>vendor's</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceHistorySheet</name>
        <message>
            <source>Price history</source>
            <translation>Preisverlauf</translation>
        </message>
        <message>
            <source>Price history table</source>
            <translation>Preisverlaufstabelle</translation>
        </message>
        <message>
            <source>&amp;Put back the earlier price…</source>
            <translation>Früheren Preis &amp;zurückholen…</translation>
        </message>
        <message>
            <source>&amp;Filter price history</source>
            <translation>Preisverlauf &amp;filtern</translation>
        </message>
        <message>
            <source>No price was changed from this desk yet.</source>
            <translation>Von hier wurde noch kein Preis geändert.</translation>
        </message>
        <message>
            <source>Select the changes whose earlier price shall come back.</source>
            <translation>Die Änderungen auswählen, deren früherer Preis wiederkommen soll.</translation>
        </message>
        <message numerus="yes">
            <source>The earlier price of %n plan(s) can be put back. It is shown before anything is sent.</source>
            <translation>
                <numerusform>Der frühere Preis von %n Tarif kann zurückgeholt werden. Vor dem Senden wird er gezeigt.</numerusform>
                <numerusform>Die früheren Preise von %n Tarifen können zurückgeholt werden. Vor dem Senden werden sie gezeigt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceImport</name>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB. Divide it.</source>
            <translation>Die Datei ist größer als 16 MB. Sie teilen.</translation>
        </message>
        <message>
            <source>Import prices</source>
            <translation>Preise importieren</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n price(s) read; nothing is changed yet.</source>
            <translation>
                <numerusform>%1: %n Preis gelesen; noch ist nichts geändert.</numerusform>
                <numerusform>%1: %n Preise gelesen; noch ist nichts geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceList</name>
        <message>
            <source>"%1" is no floor. Write a share of the price, such as 10 %, or an amount, such as 1.50.</source>
            <translation>„%1“ ist keine Untergrenze. Einen Anteil des Preises schreiben, etwa 10 %, oder einen Betrag, etwa 1,50.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceListSheet</name>
        <message>
            <source>Price list</source>
            <translation>Preisliste</translation>
        </message>
        <message>
            <source>&amp;Save PDF…</source>
            <translation>PDF &amp;speichern…</translation>
        </message>
        <message>
            <source>Customers' &amp;language</source>
            <translation>Sp&amp;rache der Kunden</translation>
        </message>
        <message>
            <source>&amp;Brand line</source>
            <translation>&amp;Markenzeile</translation>
        </message>
        <message>
            <source>What the catalogue shows now, grouped by country, with retail prices only. What you pay, your accounts and your vendors are not in the file.</source>
            <translation>Was der Katalog jetzt zeigt, nach Ländern gruppiert, nur mit Verkaufspreisen. Eigene Kosten, Konten und Anbieter stehen nicht in der Datei.</translation>
        </message>
        <message>
            <source>The table shows %1 plans. Narrow the filter to at most %2.</source>
            <translation>Das sind %1 Tarife. Den Filter auf höchstens %2 eingrenzen.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a price.</source>
            <translation>
                <numerusform>%n Zeile mit Preis.</numerusform>
                <numerusform>%n Zeilen mit Preis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out without a retail price: %n plan(s).</source>
            <translation>
                <numerusform>%n Tarif hat keinen Verkaufspreis und fehlt in der Liste.</numerusform>
                <numerusform>%n Tarife haben keinen Verkaufspreis und fehlen in der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save price list</source>
            <translation>Preisliste speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Price list saved to %1.</source>
            <translation>Preisliste in %1 gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricePlan</name>
        <message>
            <source>No price is given for it.</source>
            <translation>Für ihn ist kein Preis angegeben.</translation>
        </message>
        <message>
            <source>Its cost is not known.</source>
            <translation>Seine Kosten sind nicht bekannt.</translation>
        </message>
        <message>
            <source>The vendor does not offer it any more.</source>
            <translation>Der Anbieter bietet ihn nicht mehr an.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricePlanModel</name>
        <message>
            <source>Save</source>
            <translation>Dabei</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>Neuer Preis</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>will be saved</source>
            <translation>wird gespeichert</translation>
        </message>
        <message>
            <source>will not be saved</source>
            <translation>wird nicht gespeichert</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ändert sich</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Under floor</source>
            <translation>Unter Untergrenze</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceRulesSheet</name>
        <message>
            <source>"%1" is not understood. Write country codes and floors, such as JP 15 %, TH 0.50.</source>
            <translation>„%1“ ist nicht zu verstehen. Ländercodes und Untergrenzen schreiben, etwa JP 15 %, TH 0,50.</translation>
        </message>
        <message>
            <source>Price rules</source>
            <translation>Preisregeln</translation>
        </message>
        <message>
            <source>Plans with a price</source>
            <translation>Tarife mit Preis</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Tarife</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>Unter der Untergrenze</translation>
        </message>
        <message>
            <source>Kept on this desk only; no vendor is told. Prices set by hand stay as they are. Without a formula, customers pay what the vendor suggests, where it does.</source>
            <translation>Nur an diesem Arbeitsplatz gespeichert; kein Anbieter erfährt davon. Von Hand gesetzte Preise bleiben. Ohne Formel zahlen Kunden, was der Anbieter vorschlägt, sofern er es tut.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;Save rules</source>
            <translation>Regeln &amp;speichern</translation>
        </message>
        <message>
            <source>&amp;Formula for all plans</source>
            <translation>&amp;Formel für alle Tarife</translation>
        </message>
        <message>
            <source>For example cost*1.35 → .99. Empty: no formula.</source>
            <translation>Zum Beispiel cost*1.35 → .99. Leer: keine Formel.</translation>
        </message>
        <message>
            <source>As computed</source>
            <translation>Wie berechnet</translation>
        </message>
        <message>
            <source>Prices &amp;end on</source>
            <translation>Preise &amp;enden auf</translation>
        </message>
        <message>
            <source>For formulas and floors that name no ending.</source>
            <translation>Für Formeln und Untergrenzen, die keine Endung nennen.</translation>
        </message>
        <message>
            <source>F&amp;loor</source>
            <translation>&amp;Untergrenze</translation>
        </message>
        <message>
            <source>The least that must be left: a share of the price, such as 10 %, or an amount in the plan's currency, such as 1.50.</source>
            <translation>Das Mindeste, das übrig bleiben muss: ein Anteil des Preises, etwa 10 %, oder ein Betrag in der Währung des Tarifs, etwa 1,50.</translation>
        </message>
        <message>
            <source>Floors by &amp;country</source>
            <translation>Untergrenzen nach &amp;Land</translation>
        </message>
        <message>
            <source>For example JP 15 %, TH 0.50.</source>
            <translation>Zum Beispiel JP 15 %, TH 0,50.</translation>
        </message>
        <message>
            <source>The price rules are saved.</source>
            <translation>Die Preisregeln sind gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricesModel</name>
        <message>
            <source>Plan withdrawn</source>
            <translation>Tarif zurückgezogen</translation>
        </message>
        <message>
            <source>Vendor's price</source>
            <translation>Anbieterpreis</translation>
        </message>
        <message>
            <source>Below cost</source>
            <translation>Unter Kosten</translation>
        </message>
        <message>
            <source>Under floor</source>
            <translation>Unter Untergrenze</translation>
        </message>
        <message>
            <source>Own price</source>
            <translation>Eigener Preis</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>fest</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Of the whole plan</source>
            <translation>Vom ganzen Tarif</translation>
        </message>
        <message>
            <source>Override</source>
            <translation>Eigener Preis</translation>
        </message>
        <message>
            <source>Customer price</source>
            <translation>Kundenpreis</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Share of the price left after the cost</source>
            <translation>Anteil des Preises, der nach den Kosten bleibt</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>The least by the local price book</source>
            <translation>Das Mindeste laut eigener Preisliste</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricesView</name>
        <message>
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
        <message>
            <source>Prices table</source>
            <translation>Preistabelle</translation>
        </message>
        <message>
            <source>Filter prices</source>
            <translation>Preise filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n Tarif</numerusform>
                <numerusform>%n Tarife</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n plan(s)</source>
            <translation>
                <numerusform>%1 von %n Tarif</numerusform>
                <numerusform>%1 von %n Tarifen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own price(s)</source>
            <translation>
                <numerusform>%n eigener Preis</numerusform>
                <numerusform>%n eigene Preise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n Tarif unter der Untergrenze</numerusform>
                <numerusform>%n Tarife unter der Untergrenze</numerusform>
            </translation>
        </message>
        <message>
            <source>None of your open accounts keeps customers' prices at its vendor.</source>
            <translation>Keines der offenen Konten führt Kundenpreise beim Anbieter.</translation>
        </message>
        <message>
            <source>No override: customers see the vendor's price. Plans appear once the catalogue is read.</source>
            <translation>Kein eigener Preis: Kunden sehen den des Anbieters. Tarife erscheinen, sobald der Katalog gelesen ist.</translation>
        </message>
        <message>
            <source>Read the catalogue</source>
            <translation>Katalog lesen</translation>
        </message>
        <message>
            <source>Changing prices: %1 of %2 saved.</source>
            <translation>Preise werden geändert: %1 von %2 gespeichert.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 of %2 prices were saved. %3</source>
            <translation>%1 von %2 Preisen wurden gespeichert. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The prices are being read already.</source>
            <translation>Die Preise werden bereits gelesen.</translation>
        </message>
        <message>
            <source>No open account keeps prices at its vendor.</source>
            <translation>Kein offenes Konto führt Preise beim Anbieter.</translation>
        </message>
        <message>
            <source>Prices are being changed. Wait for the end, or stop it.</source>
            <translation>Preise werden geändert. Das Ende abwarten oder abbrechen.</translation>
        </message>
        <message>
            <source>Select one or more plans first.</source>
            <translation>Zuerst einen oder mehrere Tarife auswählen.</translation>
        </message>
        <message>
            <source>There are no plans to price yet.</source>
            <translation>Es gibt noch keine Tarife, die Preise bekommen könnten.</translation>
        </message>
        <message>
            <source>Select a profile under Branding.</source>
            <translation>Ein Profil unter Marke auswählen.</translation>
        </message>
        <message>
            <source>Reading the prices…</source>
            <translation>Die Preise werden gelesen…</translation>
        </message>
        <message>
            <source>As in %1</source>
            <translation>Wie in %1</translation>
        </message>
        <message>
            <source>%1 has no price to save.</source>
            <translation>%1 hat keinen Preis zum Speichern.</translation>
        </message>
        <message>
            <source>The earlier prices</source>
            <translation>Die früheren Preise</translation>
        </message>
    </context>
    <context>
        <name>simstock::QrPage</name>
        <message>
            <source>Show it anyway</source>
            <translation>Trotzdem zeigen</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+-Adresse</translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Aktivierungscode</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Ganzer Code</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Bestätigungscode</translation>
        </message>
        <message>
            <source>iPhone link</source>
            <translation>iPhone-Link</translation>
        </message>
        <message>
            <source>Android link</source>
            <translation>Android-Link</translation>
        </message>
        <message>
            <source>Windows link</source>
            <translation>Windows-Link</translation>
        </message>
        <message>
            <source>The phone will ask for this code.</source>
            <translation>Das Telefon wird nach diesem Code fragen.</translation>
        </message>
        <message>
            <source>Opens the installation on an iPhone with iOS 17.4 or later.</source>
            <translation>Öffnet die Installation auf einem iPhone ab iOS 17.4.</translation>
        </message>
        <message>
            <source>Works on many Android phones, not on all.</source>
            <translation>Geht auf vielen Android-Telefonen, nicht auf allen.</translation>
        </message>
        <message>
            <source>For Windows 11 24H2 or later with a modem.</source>
            <translation>Für Windows 11 ab 24H2 mit Modem.</translation>
        </message>
        <message>
            <source>Show this eSIM at the counter</source>
            <translation>Diese eSIM an der Theke zeigen</translation>
        </message>
        <message>
            <source>Already on a phone. Showing the code again will not help.</source>
            <translation>Schon auf einem Telefon. Den Code noch einmal zu zeigen hilft nicht.</translation>
        </message>
        <message>
            <source>Expired. The code cannot be installed any more.</source>
            <translation>Abgelaufen. Der Code kann nicht mehr installiert werden.</translation>
        </message>
        <message>
            <source>Cancelled or revoked. The code is worthless now.</source>
            <translation>Storniert oder widerrufen. Der Code ist jetzt wertlos.</translation>
        </message>
        <message>
            <source>Choose an eSIM to see its code.</source>
            <translation>Eine eSIM wählen, um ihren Code zu sehen.</translation>
        </message>
        <message>
            <source>The vendor is still preparing this eSIM.</source>
            <translation>Der Anbieter bereitet diese eSIM noch vor.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM.</source>
            <translation>Für diese eSIM ist kein Aktivierungscode gespeichert.</translation>
        </message>
        <message>
            <source>Look twice: %1 is not an operator's usual address.</source>
            <translation>Zweimal hinsehen: %1 ist keine übliche Betreiberadresse.</translation>
        </message>
    </context>
    <context>
        <name>simstock::QrView</name>
        <message>
            <source>Install QR code</source>
            <translation>Installations-QR-Code</translation>
        </message>
        <message>
            <source>This code is too long for a QR code. Use the lines below.</source>
            <translation>Dieser Code ist zu lang für einen QR-Code. Die Zeilen unten verwenden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::QuestionSheet</name>
        <message>
            <source>Settle it by hand</source>
            <translation>Von Hand klären</translation>
        </message>
        <message>
            <source>The vendor's own page shows what happened. The damaged record stays in the list.</source>
            <translation>Die Seite des Anbieters zeigt, was geschah. Der beschädigte Eintrag bleibt in der Liste.</translation>
        </message>
        <message>
            <source>It is order %1</source>
            <translation>Es ist Bestellung %1</translation>
        </message>
        <message>
            <source>Made %1, quantity %2, %3. It is followed from here like any other order.</source>
            <translation>Erstellt %1, Menge %2, %3. Sie wird von hier an wie jede andere Bestellung verfolgt.</translation>
        </message>
        <message>
            <source>price not told</source>
            <translation>Preis nicht genannt</translation>
        </message>
        <message>
            <source>I found it: type its number</source>
            <translation>Gefunden: die Nummer eingeben</translation>
        </message>
        <message>
            <source>The number on the vendor's own page. It is followed from here like any other order.</source>
            <translation>Die Nummer auf der Seite des Anbieters. Sie wird von hier an wie jede andere Bestellung verfolgt.</translation>
        </message>
        <message>
            <source>Send again with the same key</source>
            <translation>Mit demselben Schlüssel erneut senden</translation>
        </message>
        <message>
            <source>The vendor takes it as the same request, so it cannot be carried out twice.</source>
            <translation>Der Anbieter nimmt es als dieselbe Anfrage, es kann also nicht zweimal ausgeführt werden.</translation>
        </message>
        <message>
            <source>Not bought: order anew</source>
            <translation>Nicht gekauft: neu bestellen</translation>
        </message>
        <message>
            <source>Closes the question and opens the order sheet. If it was bought after all, it is paid twice.</source>
            <translation>Schließt die Frage und öffnet das Bestellfenster. Wurde doch gekauft, wird zweimal bezahlt.</translation>
        </message>
        <message>
            <source>Write it off</source>
            <translation>Abschreiben</translation>
        </message>
        <message>
            <source>Closes the question: it is settled by hand at the vendor.</source>
            <translation>Schließt die Frage: Sie wird beim Anbieter von Hand geklärt.</translation>
        </message>
        <message>
            <source>Keep it open, spend on</source>
            <translation>Offen lassen, weiter ausgeben</translation>
        </message>
        <message>
            <source>The desk goes on looking, and this account may spend again meanwhile.</source>
            <translation>Es wird weiter nachgesehen, und dieses Konto darf inzwischen wieder ausgeben.</translation>
        </message>
        <message>
            <source>Settle unknown outcome</source>
            <translation>Offene Frage klären</translation>
        </message>
        <message>
            <source>%1: the record of this is damaged, so the desk cannot say what happened.</source>
            <translation>%1: Der Eintrag hierzu ist beschädigt, daher lässt sich nicht sagen, was geschah.</translation>
        </message>
        <message>
            <source>%1: the request went out, and the vendor's answer never came or could not be understood. It may have happened.</source>
            <translation>%1: Die Anfrage ging hinaus, die Antwort des Anbieters kam nie oder war nicht zu verstehen. Vielleicht ist es geschehen.</translation>
        </message>
        <message>
            <source>Nothing has been found at the vendor yet. Check now looks again.</source>
            <translation>Beim Anbieter wurde noch nichts gefunden. „Jetzt prüfen“ sieht noch einmal nach.</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Entscheidung</translation>
        </message>
        <message>
            <source>The vendor's order number</source>
            <translation>Die Bestellnummer des Anbieters</translation>
        </message>
        <message>
            <source>Vendor's order number</source>
            <translation>Bestellnummer des Anbieters</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Kept in the trail of this order.</source>
            <translation>Bleibt im Verlauf dieser Bestellung.</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>Klären</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>In question</source>
            <translation>In Frage</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Times sent</source>
            <translation>Mal gesendet</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Guthaben davor</translation>
        </message>
        <message>
            <source>Balance now</source>
            <translation>Guthaben jetzt</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Looks at the vendor</source>
            <translation>Sieht beim Anbieter nach</translation>
        </message>
        <message>
            <source>Last look</source>
            <translation>Zuletzt nachgesehen</translation>
        </message>
        <message>
            <source>Spending on this account goes on in spite of this question.</source>
            <translation>Trotz dieser Frage wird mit diesem Konto weiter ausgegeben.</translation>
        </message>
        <message>
            <source>The question stays open; this account may spend again.</source>
            <translation>Die Frage bleibt offen; dieses Konto darf wieder ausgeben.</translation>
        </message>
        <message>
            <source>Settled. The decision stands in the order's timeline.</source>
            <translation>Geklärt. Die Entscheidung steht im Verlauf der Bestellung.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ReadNotice</name>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 Gezeigt wird, was vorher gelesen wurde.</translation>
        </message>
        <message>
            <source>%1 is offline. What was read before is shown.</source>
            <translation>%1 ist offline. Gezeigt wird, was vorher gelesen wurde.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>simstock::Reconciler</name>
        <message>
            <source>Candidate: order %1 from %2, plan %3, quantity %4.</source>
            <translation>Kandidat: Bestellung %1 vom %2, Tarif %3, Menge %4.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>The vendor keeps no list that could prove whether this happened. Ask the customer or the vendor, then close the question.</source>
            <translation>Der Anbieter führt keine Liste, die beweisen könnte, ob dies geschah. Den Kunden oder den Anbieter fragen, dann die Frage schließen.</translation>
        </message>
        <message>
            <source>This account cannot list its orders.</source>
            <translation>Dieses Konto kann seine Bestellungen nicht auflisten.</translation>
        </message>
        <message>
            <source>The clock of this computer was set back since then, so this proves nothing. Set the clock right, then check again.</source>
            <translation>Die Uhr dieses Computers wurde seither zurückgestellt, dies beweist daher nichts. Die Uhr richtig stellen, dann erneut prüfen.</translation>
        </message>
        <message>
            <source>More than one order at the vendor fits. Choose the right one.</source>
            <translation>Beim Anbieter passt mehr als eine Bestellung. Die richtige wählen.</translation>
        </message>
        <message>
            <source>The vendor names order %1 for this, but that does not fit what is linked already. Compare both orders.</source>
            <translation>Der Anbieter nennt hierfür Bestellung %1, aber das passt nicht zu dem, was schon verknüpft ist. Beide Bestellungen vergleichen.</translation>
        </message>
        <message>
            <source>Found at the vendor as order %1.</source>
            <translation>Beim Anbieter als Bestellung %1 gefunden.</translation>
        </message>
        <message>
            <source>Not found at the vendor so far.</source>
            <translation>Beim Anbieter bisher nicht gefunden.</translation>
        </message>
        <message>
            <source>The vendor refused it and lists no such order: nothing was bought.</source>
            <translation>Der Anbieter hat es abgelehnt und führt keine solche Bestellung: Es wurde nichts gekauft.</translation>
        </message>
        <message>
            <source>The vendor does not list it after %1 s. It probably did not happen. Decide: close the question or order anew.</source>
            <translation>Der Anbieter führt es nach %1 s nicht auf. Wahrscheinlich ist es nicht geschehen. Entscheiden: die Frage schließen oder neu bestellen.</translation>
        </message>
        <message>
            <source>This account cannot read single eSIMs.</source>
            <translation>Dieses Konto kann keine einzelnen eSIMs lesen.</translation>
        </message>
        <message>
            <source>The eSIM grew from %1 and %2 days to %3 and %4 days: the top-up probably happened.</source>
            <translation>Die eSIM wuchs von %1 und %2 Tagen auf %3 und %4 Tage: Die Aufladung ist wahrscheinlich geschehen.</translation>
        </message>
        <message>
            <source>The eSIM has %1 and %2 days.</source>
            <translation>Die eSIM hat %1 und %2 Tage.</translation>
        </message>
        <message>
            <source>The vendor's record of the eSIM does not tell whether this happened.</source>
            <translation>Der Eintrag der eSIM beim Anbieter verrät nicht, ob dies geschah.</translation>
        </message>
        <message>
            <source>The eSIM shows that it happened.</source>
            <translation>Die eSIM zeigt, dass es geschehen ist.</translation>
        </message>
        <message>
            <source>The eSIM does not show it so far.</source>
            <translation>Die eSIM zeigt es bisher nicht.</translation>
        </message>
        <message>
            <source>The eSIM does not show it. It probably did not happen.</source>
            <translation>Die eSIM zeigt es nicht. Wahrscheinlich ist es nicht geschehen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RecordSearch</name>
        <message>
            <source>eSIM · %1 · %2</source>
            <translation>eSIM · %1 · %2</translation>
        </message>
        <message>
            <source>eSIM …%1 · %2 · %3</source>
            <translation>eSIM …%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Bestellung %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::RefundsModel</name>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Price back</source>
            <translation>Preis zurück</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Wird storniert</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>simstock::RefundsSheet</name>
        <message>
            <source>too large to add</source>
            <translation>zu groß zum Addieren</translation>
        </message>
        <message>
            <source>%1 back by cancelling</source>
            <translation>%1 zurück durch Stornieren</translation>
        </message>
        <message>
            <source>%1 perhaps (the vendor does not say)</source>
            <translation>%1 vielleicht (der Anbieter sagt es nicht)</translation>
        </message>
        <message>
            <source>Money you can still get back</source>
            <translation>Geld, das sich noch zurückholen lässt</translation>
        </message>
        <message>
            <source>Refunds table</source>
            <translation>Erstattungstabelle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>eSIMs that nobody installed or used and that can be cancelled now. The deadline is the vendor's own: after it the plan is lost and so is its price.</source>
            <translation>eSIMs, die niemand installiert oder benutzt hat und die sich jetzt stornieren lassen. Die Frist ist die des Anbieters: Danach ist der Tarif verloren und sein Preis auch.</translation>
        </message>
        <message>
            <source>&amp;Filter refunds</source>
            <translation>Erstattungen &amp;filtern</translation>
        </message>
        <message>
            <source>Cancel and &amp;refund…</source>
            <translation>&amp;Stornieren und erstatten…</translation>
        </message>
        <message>
            <source>There is nothing to get back: no eSIM here is unused and can be cancelled.</source>
            <translation>Es gibt nichts zurückzuholen: Keine eSIM hier ist unbenutzt und stornierbar.</translation>
        </message>
        <message numerus="yes">
            <source>In no sum: %n eSIM(s) not bought at this desk, at a price that is not known here.</source>
            <translation>
                <numerusform>In keiner Summe: %n eSIM, deren Preis hier nicht bekannt ist, weil sie nicht an diesem Arbeitsplatz gekauft wurde.</numerusform>
                <numerusform>In keiner Summe: %n eSIMs, deren Preis hier nicht bekannt ist, weil sie nicht an diesem Arbeitsplatz gekauft wurden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RegistrationSheet</name>
        <message>
            <source>Register</source>
            <translation>Registrieren</translation>
        </message>
        <message>
            <source>Verify e-mail</source>
            <translation>E-Mail bestätigen</translation>
        </message>
        <message>
            <source>Forgot password</source>
            <translation>Passwort vergessen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registrierung</translation>
        </message>
        <message>
            <source>Answer of the vendor</source>
            <translation>Antwort des Anbieters</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>&amp;E-Mail</translation>
        </message>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>&amp;Name (optional)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Registrieren</translation>
        </message>
        <message>
            <source>From the e-mail of the vendor.</source>
            <translation>Aus der E-Mail des Anbieters.</translation>
        </message>
        <message>
            <source>Send the e-mail a&amp;gain</source>
            <translation>E-Mail n&amp;och einmal senden</translation>
        </message>
        <message>
            <source>&amp;Verify</source>
            <translation>&amp;Bestätigen</translation>
        </message>
        <message>
            <source>First let the vendor send you an e-mail.</source>
            <translation>Zuerst vom Anbieter eine E-Mail senden lassen.</translation>
        </message>
        <message>
            <source>Then copy the token here from that e-mail.</source>
            <translation>Dann das Token aus dieser E-Mail hierher kopieren.</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>Neues &amp;Passwort</translation>
        </message>
        <message>
            <source>Send the e-&amp;mail</source>
            <translation>E-&amp;Mail senden</translation>
        </message>
        <message>
            <source>&amp;Set password</source>
            <translation>Passwort &amp;setzen</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>Give your e-mail address.</source>
            <translation>Die eigene E-Mail-Adresse angeben.</translation>
        </message>
        <message>
            <source>Give the token from the e-mail.</source>
            <translation>Das Token aus der E-Mail angeben.</translation>
        </message>
        <message>
            <source>%1: too many registrations and sign-ins in a short time.</source>
            <translation>%1: zu viele Registrierungen und Anmeldungen in kurzer Zeit.</translation>
        </message>
        <message>
            <source>Wait until the lock-out is over.</source>
            <translation>Warten, bis die Sperre vorbei ist.</translation>
        </message>
        <message>
            <source>This password will do.</source>
            <translation>Dieses Passwort passt.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>The vendor took it and says nothing more.</source>
            <translation>Der Anbieter hat es angenommen und sagt nichts weiter.</translation>
        </message>
        <message>
            <source>The vendor answers: %1</source>
            <translation>Der Anbieter antwortet: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::RemoveAccountDialog</name>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>The keys are deleted from the keyring and the plans of this account go. Its orders and eSIMs stay here; at the vendor nothing changes.</source>
            <translation>Die Schlüssel werden aus dem Schlüsselbund gelöscht, die Tarife dieses Kontos verschwinden. Seine Bestellungen und eSIMs bleiben hier; beim Anbieter ändert sich nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) with an unknown outcome can no longer be checked without the keys.</source>
            <translation>
                <numerusform>%n Bestellung mit ungeklärtem Ausgang kann ohne die Schlüssel nicht mehr geprüft werden.</numerusform>
                <numerusform>%n Bestellungen mit ungeklärtem Ausgang können ohne die Schlüssel nicht mehr geprüft werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Type the account's label first.</source>
            <translation>Zuerst die Bezeichnung des Kontos eingeben.</translation>
        </message>
        <message>
            <source>Account %1 removed.</source>
            <translation>Konto %1 entfernt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ReplaceKeysDialog</name>
        <message>
            <source>Replace keys</source>
            <translation>Schlüssel ersetzen</translation>
        </message>
        <message>
            <source>The keys of %1 as the vendor shows them. The old ones are kept until the new ones are stored.</source>
            <translation>Die Schlüssel von %1, wie der Anbieter sie zeigt. Die alten bleiben, bis die neuen gespeichert sind.</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Keys of %1 replaced.</source>
            <translation>Schlüssel von %1 ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RetailPricesSheet</name>
        <message>
            <source>Change prices</source>
            <translation>Preise ändern</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more plan(s)</source>
            <translation>
                <numerusform>%1 und %n weiterer Tarif</numerusform>
                <numerusform>%1 und %n weitere Tarife</numerusform>
            </translation>
        </message>
        <message>
            <source>A fixed price</source>
            <translation>Ein fester Preis</translation>
        </message>
        <message>
            <source>By a formula</source>
            <translation>Nach einer Formel</translation>
        </message>
        <message>
            <source>The lowest the floor allows</source>
            <translation>Der niedrigste, den die Untergrenze erlaubt</translation>
        </message>
        <message>
            <source>No price of their own</source>
            <translation>Kein eigener Preis</translation>
        </message>
        <message>
            <source>Customers &amp;pay</source>
            <translation>Kunden &amp;zahlen</translation>
        </message>
        <message>
            <source>P&amp;rice in %1</source>
            <translation>P&amp;reis in %1</translation>
        </message>
        <message>
            <source>Per day: the buyer chooses the days.</source>
            <translation>Pro Tag: Der Käufer wählt die Tage.</translation>
        </message>
        <message>
            <source>&amp;Formula</source>
            <translation>&amp;Formel</translation>
        </message>
        <message>
            <source>For example cost*1.35 → .99, or cost + 2.</source>
            <translation>Zum Beispiel cost*1.35 → .99, oder cost + 2.</translation>
        </message>
        <message>
            <source>&amp;Lines that cannot be used: %1</source>
            <translation>&amp;Nicht verwendbare Zeilen: %1</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>Gezeigt werden die ersten %1.</translation>
        </message>
        <message>
            <source>Rules for &amp;all plans…</source>
            <translation>Regeln für &amp;alle Tarife…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>&amp;Save prices</source>
            <translation>Preise &amp;speichern</translation>
        </message>
        <message>
            <source>Write a price above zero, such as 9.99.</source>
            <translation>Einen Preis über null schreiben, etwa 9,99.</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>kein Preis</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>Preis jetzt</translation>
        </message>
        <message>
            <source>Customers pay then</source>
            <translation>Kunden zahlen dann</translation>
        </message>
        <message>
            <source>Plans with a new price</source>
            <translation>Tarife mit neuem Preis</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Tarife</translation>
        </message>
        <message>
            <source>Left as they are</source>
            <translation>Bleiben unverändert</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <source>Lowest margin</source>
            <translation>Niedrigste Marge</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>Unter der Untergrenze</translation>
        </message>
        <message>
            <source>Kept on this desk only; no vendor is told. A plan without a floor of its own must at least bring its cost.</source>
            <translation>Nur an diesem Arbeitsplatz gespeichert; kein Anbieter erfährt davon. Ein Tarif ohne eigene Untergrenze muss mindestens seine Kosten einbringen.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save %n price(s)</source>
            <translation>
                <numerusform>%n Preis &amp;speichern</numerusform>
                <numerusform>%n Preise &amp;speichern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) saved.</source>
            <translation>
                <numerusform>%n Preis gespeichert.</numerusform>
                <numerusform>%n Preise gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under the floor.</source>
            <translation>
                <numerusform>%n unter der Untergrenze.</numerusform>
                <numerusform>%n unter der Untergrenze.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RouteRulesSheet</name>
        <message>
            <source>Routing rules</source>
            <translation>Auswahlregeln</translation>
        </message>
        <message>
            <source>Only plans that can be &amp;topped up</source>
            <translation>Nur auflad&amp;bare Tarife</translation>
        </message>
        <message>
            <source>This rule is &amp;on</source>
            <translation>Regel e&amp;ingeschaltet</translation>
        </message>
        <message>
            <source>The first rule that names the place decides. Without one the cheapest plan of all accounts is proposed.</source>
            <translation>Die erste Regel, die den Ort nennt, entscheidet. Ohne eine wird der billigste Tarif aller Konten vorgeschlagen.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>&amp;Regeln</translation>
        </message>
        <message>
            <source>&amp;New rule</source>
            <translation>&amp;Neue Regel</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>Entf&amp;ernen</translation>
        </message>
        <message>
            <source>U&amp;p</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Do&amp;wn</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>As needed</source>
            <translation>Nach Bedarf</translation>
        </message>
        <message>
            <source>The cheapest</source>
            <translation>Der billigste</translation>
        </message>
        <message>
            <source>The accounts in their order</source>
            <translation>Die Konten in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>Or&amp;t</translation>
        </message>
        <message>
            <source>At least &amp;GB</source>
            <translation>Mindestens &amp;GB</translation>
        </message>
        <message>
            <source>At least &amp;days</source>
            <translation>Mindestens T&amp;age</translation>
        </message>
        <message>
            <source>Propos&amp;e first</source>
            <translation>Zuerst &amp;vorschlagen</translation>
        </message>
        <message>
            <source>&amp;Accounts</source>
            <translation>&amp;Konten</translation>
        </message>
        <message>
            <source>None ticked means all of them.</source>
            <translation>Keins angekreuzt heißt alle.</translation>
        </message>
        <message>
            <source>Account up</source>
            <translation>Konto nach oben</translation>
        </message>
        <message>
            <source>Account down</source>
            <translation>Konto nach unten</translation>
        </message>
        <message>
            <source>at least %1 GB</source>
            <translation>mindestens %1 GB</translation>
        </message>
        <message numerus="yes">
            <source>at least %n day(s)</source>
            <translation>
                <numerusform>mindestens %n Tag</numerusform>
                <numerusform>mindestens %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>prefer %1</source>
            <translation>%1 bevorzugt</translation>
        </message>
        <message>
            <source>the cheapest</source>
            <translation>der billigste</translation>
        </message>
        <message>
            <source>the cheapest of %1</source>
            <translation>der billigste von %1</translation>
        </message>
        <message>
            <source>can be topped up</source>
            <translation>aufladbar</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (aus)</translation>
        </message>
        <message>
            <source>Routing rules saved.</source>
            <translation>Auswahlregeln gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RouteSheet</name>
        <message>
            <source>Find a plan</source>
            <translation>Tarif finden</translation>
        </message>
        <message>
            <source>&amp;Proposals</source>
            <translation>&amp;Vorschläge</translation>
        </message>
        <message>
            <source>&amp;Routing rules…</source>
            <translation>Auswahl&amp;regeln…</translation>
        </message>
        <message>
            <source>&amp;Order…</source>
            <translation>&amp;Bestellen…</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Ein Land wählen</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>At least &amp;GB</source>
            <translation>Mindestens &amp;GB</translation>
        </message>
        <message>
            <source>At least &amp;days</source>
            <translation>Mindestens T&amp;age</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>&amp;Menge</translation>
        </message>
        <message>
            <source>"%1" with %2 is %3: nothing was bought. The next proposal is selected.</source>
            <translation>„%1“ bei %2 ist %3: Es wurde nichts gekauft. Der nächste Vorschlag ist ausgewählt.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>account, plan and total</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Choose a country.</source>
            <translation>Ein Land wählen.</translation>
        </message>
        <message>
            <source>No plan fits what is needed.</source>
            <translation>Kein Tarif passt zum Bedarf.</translation>
        </message>
        <message>
            <source>This one was tried already.</source>
            <translation>Dieser wurde schon versucht.</translation>
        </message>
        <message>
            <source>No plan of your accounts fits what is needed. Ask for less, or look at the routing rules.</source>
            <translation>Kein Tarif der Konten passt zum Bedarf. Weniger verlangen oder die Auswahlregeln ansehen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Routing</name>
        <message>
            <source>any country</source>
            <translation>jedes Land</translation>
        </message>
        <message numerus="yes">
            <source>with at least %1 GB for %2, %n day(s)</source>
            <translation>
                <numerusform>mit mindestens %1 GB für %2, %n Tag</numerusform>
                <numerusform>mit mindestens %1 GB für %2, %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %1, %n day(s)</source>
            <translation>
                <numerusform>für %1, %n Tag</numerusform>
                <numerusform>für %1, %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>; your rule %1 prefers %2</source>
            <translation>; Regel %1 bevorzugt %2</translation>
        </message>
        <message numerus="yes">
            <source>; your rule %1 leaves it to %n account(s)</source>
            <translation>
                <numerusform>; Regel %1 überlässt es %n Konto</numerusform>
                <numerusform>; Regel %1 überlässt es %n Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>; your rule %1 wants plans that can be topped up</source>
            <translation>; Regel %1 will aufladbare Tarife</translation>
        </message>
        <message>
            <source>; your rule %1 applies</source>
            <translation>; Regel %1 gilt</translation>
        </message>
        <message>
            <source>The only plan %1%2.</source>
            <translation>Der einzige Tarif %1%2.</translation>
        </message>
        <message numerus="yes">
            <source>Best of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>Bester von %n Tarif %1%2.</numerusform>
                <numerusform>Bester von %n Tarifen %1%2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheapest of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>Billigster von %n Tarif %1%2.</numerusform>
                <numerusform>Billigster von %n Tarifen %1%2.</numerusform>
            </translation>
        </message>
        <message>
            <source>In another currency, not compared%1.</source>
            <translation>In anderer Währung, nicht verglichen%1.</translation>
        </message>
        <message>
            <source>Costs as much as the first%1.</source>
            <translation>Kostet so viel wie der erste%1.</translation>
        </message>
        <message>
            <source>%1 cheaper than the first%2.</source>
            <translation>%1 billiger als der erste%2.</translation>
        </message>
        <message>
            <source>%1 more than the first%2.</source>
            <translation>%1 mehr als der erste%2.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
    </context>
    <context>
        <name>simstock::RoutingDesk</name>
        <message>
            <source>This order was not proposed by a rule.</source>
            <translation>Diese Bestellung wurde nicht von einer Regel vorgeschlagen.</translation>
        </message>
        <message>
            <source>This order is "%1": it may have happened, so nothing is ordered elsewhere.</source>
            <translation>Diese Bestellung ist „%1“: Vielleicht ist sie geschehen, daher wird anderswo nichts bestellt.</translation>
        </message>
        <message>
            <source>There is no further plan for this.</source>
            <translation>Hierfür gibt es keinen weiteren Tarif.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SandboxLibrary</name>
        <message>
            <source>The demo's vendors are not installed beside the program.</source>
            <translation>Die Anbieter der Demo sind nicht neben dem Programm installiert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SelectionSums</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Session</name>
        <message numerus="yes">
            <source>HTTP %1, %n byte(s)</source>
            <translation>
                <numerusform>HTTP %1, %n Byte</numerusform>
                <numerusform>HTTP %1, %n Byte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Lock with the &amp;screen</source>
            <translation>&amp;Mit dem Bildschirm sperren</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>Im &amp;Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>The data will be gone before the plan ends</source>
            <translation>Die Daten sind vor dem Ende des Tarifs weg</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>S&amp;earch</source>
            <translation>S&amp;uche</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;rache</translation>
        </message>
        <message>
            <source>Of these windows, from the next start on. Customers choose theirs on the counter display.</source>
            <translation>Die dieser Fenster, ab dem nächsten Start. Kunden wählen ihre auf der Kundenanzeige.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Relaxed</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <source>&amp;Row height</source>
            <translation>&amp;Zeilenhöhe</translation>
        </message>
        <message>
            <source>Of every table.</source>
            <translation>Für jede Tabelle.</translation>
        </message>
        <message>
            <source>Only where the desktop has a tray. Quit in the menu always ends it.</source>
            <translation>Nur wo der Desktop einen Infobereich hat. „Beenden“ im Menü beendet es immer.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Tastenkürzel…</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Shop &amp;name</source>
            <translation>&amp;Name des Ladens</translation>
        </message>
        <message>
            <source>Stands on top of the counter display.</source>
            <translation>Steht oben auf der Kundenanzeige.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>The shop's own &amp;country</source>
            <translation>Das eigene &amp;Land des Ladens</translation>
        </message>
        <message>
            <source>Plans for it are rarely what a traveller needs: the order sheet says so.</source>
            <translation>Tarife dafür braucht ein Reisender selten: Das Bestellfenster weist darauf hin.</translation>
        </message>
        <message>
            <source>R&amp;outing rules…</source>
            <translation>Auswa&amp;hlregeln…</translation>
        </message>
        <message>
            <source>Lock and PIN</source>
            <translation>Sperre und PIN</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody is there (&amp;idle)</source>
            <translation>Sperren bei &amp;Abwesenheit</translation>
        </message>
        <message>
            <source>The spending PIN opens it again. Ctrl+L locks at once.</source>
            <translation>Die Ausgaben-PIN öffnet wieder. Strg+L sperrt sofort.</translation>
        </message>
        <message>
            <source>When the desktop is locked and a PIN is set.</source>
            <translation>Wenn der Desktop gesperrt wird und eine PIN gesetzt ist.</translation>
        </message>
        <message>
            <source>Spending &amp;PIN…</source>
            <translation>Ausgaben-&amp;PIN…</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>An order is ready while I work elsewhere</source>
            <translation>Eine Bestellung ist bereit, während ich anderswo arbeite</translation>
        </message>
        <message>
            <source>Nobody knows whether something was bought</source>
            <translation>Ob etwas gekauft wurde, weiß niemand</translation>
        </message>
        <message>
            <source>A balance is low</source>
            <translation>Ein Guthaben ist niedrig</translation>
        </message>
        <message>
            <source>A batch is finished or stands still</source>
            <translation>Eine Sammelbestellung ist beendet oder steht still</translation>
        </message>
        <message>
            <source>A customer runs out of data soon</source>
            <translation>Einem Kunden gehen bald die Daten aus</translation>
        </message>
        <message>
            <source>&amp;Quiet from</source>
            <translation>Ruh&amp;e ab</translation>
        </message>
        <message>
            <source>Quiet &amp;until</source>
            <translation>Ruhe &amp;bis</translation>
        </message>
        <message>
            <source>Between these times only unknown outcomes are told. Equal times: never quiet.</source>
            <translation>Zwischen diesen Zeiten wird nur Ungeklärtes gemeldet. Gleiche Zeiten: keine Ruhe.</translation>
        </message>
        <message>
            <source>Alerts of plans in use</source>
            <translation>Warnungen zu Tarifen in Nutzung</translation>
        </message>
        <message>
            <source>Alert when the forecast says so, two days ahead.</source>
            <translation>Warnung, wenn die Vorhersage es sagt, zwei Tage im Voraus.</translation>
        </message>
        <message>
            <source>%1 % of the data is used</source>
            <translation>%1 % der Daten sind verbraucht</translation>
        </message>
        <message>
            <source>Alert threshold of the data. Each is told once per eSIM; plans with data for each day are left out.</source>
            <translation>Schwelle der Warnung für Daten. Jede wird einmal je eSIM gemeldet; Tarife mit Daten pro Tag sind ausgenommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the plan ends</source>
            <translation>
                <numerusform>%n Tag vor dem Ende des Tarifs</numerusform>
                <numerusform>%n Tage vor dem Ende des Tarifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Alert threshold of the expiry. Each is told once per eSIM.</source>
            <translation>Schwelle der Warnung für den Ablauf. Jede wird einmal je eSIM gemeldet.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Sheet</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Your draft from %1 is back.</source>
            <translation>Der Entwurf von %1 ist wieder da.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Wegwerfen</translation>
        </message>
    </context>
    <context>
        <name>simstock::Shift</name>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>Aufladung</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Storno</translation>
        </message>
        <message>
            <source>Other act</source>
            <translation>Andere Handlung</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>eSIMs sold</source>
            <translation>Verkaufte eSIMs</translation>
        </message>
        <message>
            <source>Top-ups</source>
            <translation>Aufladungen</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Ausgang ungeklärt</translation>
        </message>
        <message>
            <source>Takings</source>
            <translation>Einnahmen</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) without a selling price</source>
            <translation>
                <numerusform>%n Handlung ohne Verkaufspreis</numerusform>
                <numerusform>%n Handlungen ohne Verkaufspreis</numerusform>
            </translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>  At the start</source>
            <translation>  Am Anfang</translation>
        </message>
        <message>
            <source>  Now</source>
            <translation>  Jetzt</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1, gelesen %2</translation>
        </message>
        <message>
            <source>  Unexplained</source>
            <translation>  Ungeklärt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Shift close</source>
            <translation>Schichtabschluss</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Left open: nobody knows yet whether it happened</source>
            <translation>Offen gelassen: Ob es geschah, weiß noch niemand</translation>
        </message>
        <message>
            <source>Explanation: %1</source>
            <translation>Erklärung: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Handlung</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Verkauf</translation>
        </message>
        <message>
            <source>Retail currency</source>
            <translation>Währung Verkauf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>Eigene Nummer</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftBook</name>
        <message numerus="yes">
            <source>%n outcome(s) still unknown. Settle what is open, or type what is known about it.</source>
            <translation>
                <numerusform>%n Ausgang ist noch ungeklärt. Klären oder eintragen, was darüber bekannt ist.</numerusform>
                <numerusform>%n Ausgänge sind noch ungeklärt. Klären oder eintragen, was darüber bekannt ist.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftSheet</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
        </message>
        <message>
            <source>Close shift</source>
            <translation>Schicht abschließen</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Kopie speichern…</translation>
        </message>
        <message>
            <source>C&amp;lose the shift</source>
            <translation>S&amp;chicht abschließen</translation>
        </message>
        <message>
            <source>This shift</source>
            <translation>Diese Schicht</translation>
        </message>
        <message>
            <source>S&amp;hift</source>
            <translation>Sc&amp;hicht</translation>
        </message>
        <message>
            <source>The last close, %1</source>
            <translation>Dem letzten Abschluss, %1</translation>
        </message>
        <message>
            <source>Midnight</source>
            <translation>Mitternacht</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Andere Zeit</translation>
        </message>
        <message>
            <source>Si&amp;nce</source>
            <translation>Sei&amp;t</translation>
        </message>
        <message>
            <source>&amp;Began</source>
            <translation>&amp;Begann</translation>
        </message>
        <message>
            <source>&amp;Who worked</source>
            <translation>&amp;Wer gearbeitet hat</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Be&amp;richt</translation>
        </message>
        <message>
            <source>&amp;Explanation</source>
            <translation>&amp;Erklärung</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an earlier shift</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>%n unknown outcome(s). Settle what is open in Orders, or type what is known.</source>
            <translation>
                <numerusform>%n Ausgang ist ungeklärt. Unter Bestellungen klären oder eintragen, was bekannt ist.</numerusform>
                <numerusform>%n Ausgänge sind ungeklärt. Unter Bestellungen klären oder eintragen, was bekannt ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only needed while an outcome is unknown.</source>
            <translation>Nur nötig, solange ein Ausgang ungeklärt ist.</translation>
        </message>
        <message>
            <source>This shift is closed already.</source>
            <translation>Diese Schicht ist schon abgeschlossen.</translation>
        </message>
        <message>
            <source>The shift has to begin in the past.</source>
            <translation>Die Schicht muss in der Vergangenheit beginnen.</translation>
        </message>
        <message>
            <source>Explain the unknown outcomes first.</source>
            <translation>Zuerst die ungeklärten Ausgänge erklären.</translation>
        </message>
        <message numerus="yes">
            <source>The shift is closed: %n eSIM(s) sold.</source>
            <translation>
                <numerusform>Die Schicht ist abgeschlossen: %n eSIM verkauft.</numerusform>
                <numerusform>Die Schicht ist abgeschlossen: %n eSIMs verkauft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy of the shift</source>
            <translation>Kopie der Schicht speichern</translation>
        </message>
        <message>
            <source>Report to print (*.txt)</source>
            <translation>Bericht zum Drucken (*.txt)</translation>
        </message>
        <message>
            <source>The acts as CSV (*.csv)</source>
            <translation>Die Handlungen als CSV (*.csv)</translation>
        </message>
        <message>
            <source>shift-%1</source>
            <comment>a file's name</comment>
            <translation>schicht-%1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Close s&amp;hift…</source>
            <translation>Schicht abs&amp;chließen…</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShopShelf</name>
        <message>
            <source>It is kept until Simstock closes, but could not be stored. %1</source>
            <translation>Es bleibt, bis Simstock geschlossen wird, konnte aber nicht gespeichert werden. %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShopStore</name>
        <message>
            <source>Customers, views and drafts were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>Kunden, Ansichten und Entwürfe wurden von einer späteren Version von Simstock geschrieben und sind nur lesbar. Simstock aktualisieren.</translation>
        </message>
        <message>
            <source>The file with customers, views and drafts was damaged and was kept as %1. What was in it is not shown.</source>
            <translation>Die Datei mit Kunden, Ansichten und Entwürfen war beschädigt und wurde als %1 behalten. Was darin stand, wird nicht gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShortcutsSheet</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keyboard shortcuts table</source>
            <translation>Tastenkürzeltabelle</translation>
        </message>
        <message>
            <source>&amp;Filter shortcuts</source>
            <translation>Tastenkürzel &amp;filtern</translation>
        </message>
        <message>
            <source>&amp;Keys of the chosen action</source>
            <translation>&amp;Tasten der gewählten Aktion</translation>
        </message>
        <message>
            <source>Press the new keys. They count at once and are kept.</source>
            <translation>Die neuen Tasten drücken. Sie gelten sofort und bleiben.</translation>
        </message>
        <message>
            <source>The &amp;usual keys</source>
            <translation>Die &amp;üblichen Tasten</translation>
        </message>
        <message>
            <source>&amp;All as usual</source>
            <translation>&amp;Alle wie üblich</translation>
        </message>
        <message>
            <source>All keys are the usual ones again.</source>
            <translation>Alle Tasten sind wieder die üblichen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”. Give that other keys first.</source>
            <translation>%1 gehört zu „%2“. Dem zuerst andere Tasten geben.</translation>
        </message>
        <message>
            <source>“%1” has no keys now.</source>
            <translation>„%1“ hat jetzt keine Tasten.</translation>
        </message>
        <message>
            <source>%1 is “%2” now.</source>
            <translation>%1 ist jetzt „%2“.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SightingPanel</name>
        <message>
            <source>Ask for the last network</source>
            <translation>Nach dem letzten Netz fragen</translation>
        </message>
        <message>
            <source>Last network: not asked yet.</source>
            <translation>Letztes Netz: noch nicht gefragt.</translation>
        </message>
        <message>
            <source>Last network: the vendor has not seen it in any. Read %1.</source>
            <translation>Letztes Netz: Der Anbieter hat sie in keinem gesehen. Gelesen %1.</translation>
        </message>
        <message>
            <source>Last network: %1. Read %2.</source>
            <translation>Letztes Netz: %1. Gelesen %2.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
    </context>
    <context>
        <name>simstock::SignInPanel</name>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
    </context>
    <context>
        <name>simstock::SimilarCountries</name>
        <message>
            <source>the US state of Georgia</source>
            <translation>der US-Bundesstaat Georgia</translation>
        </message>
    </context>
    <context>
        <name>simstock::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendLimits</name>
        <message>
            <source>This account has a spending limit, and the price of this is not known.</source>
            <translation>Dieses Konto hat eine Ausgabengrenze, und der Preis hiervon ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The spending limit of this account is in %1, but this costs %2. Change the limit in the account's settings first.</source>
            <translation>Die Ausgabengrenze dieses Kontos ist in %1, dies kostet aber %2. Zuerst die Grenze in den Kontoeinstellungen ändern.</translation>
        </message>
        <message>
            <source>This costs %1; more than %2 at once may not be spent with this account.</source>
            <translation>Dies kostet %1; mehr als %2 auf einmal dürfen mit diesem Konto nicht ausgegeben werden.</translation>
        </message>
        <message>
            <source>%1 of %2 were spent today with this account; %3 more is over its limit for a day.</source>
            <translation>%1 von %2 wurden heute mit diesem Konto ausgegeben; %3 mehr überschreiten seine Tagesgrenze.</translation>
        </message>
        <message>
            <source>What was spent today with this account cannot be added up, so its limit for a day cannot be kept.</source>
            <translation>Was heute mit diesem Konto ausgegeben wurde, lässt sich nicht addieren; seine Tagesgrenze ist daher nicht einzuhalten.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendPin</name>
        <message>
            <source>The spending PIN is still being read. Try again in a moment.</source>
            <translation>Die Ausgaben-PIN wird noch gelesen. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>A spending PIN is set, but the keyring cannot be read. Unlock it first.</source>
            <translation>Eine Ausgaben-PIN ist gesetzt, aber der Schlüsselbund ist nicht lesbar. Ihn zuerst entsperren.</translation>
        </message>
        <message>
            <source>A spending PIN is set, but the keyring does not hold it any more. Set a new one in Settings first.</source>
            <translation>Eine Ausgaben-PIN ist gesetzt, aber der Schlüsselbund enthält sie nicht mehr. Zuerst in den Einstellungen eine neue setzen.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Wait %n second(s).</source>
            <translation>
                <numerusform>Zu viele falsche PINs. %n Sekunde warten.</numerusform>
                <numerusform>Zu viele falsche PINs. %n Sekunden warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is being checked already.</source>
            <translation>Eine PIN wird bereits geprüft.</translation>
        </message>
        <message numerus="yes">
            <source>This is not the spending PIN. The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>Das ist nicht die Ausgaben-PIN. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
                <numerusform>Das ist nicht die Ausgaben-PIN. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the spending PIN.</source>
            <translation>Das ist nicht die Ausgaben-PIN.</translation>
        </message>
        <message>
            <source>There is not enough memory to keep a PIN safely.</source>
            <translation>Der Arbeitsspeicher reicht nicht, um eine PIN sicher aufzubewahren.</translation>
        </message>
        <message>
            <source>This costs %1: the spending PIN is needed.</source>
            <translation>Dies kostet %1: Die Ausgaben-PIN ist nötig.</translation>
        </message>
        <message>
            <source>A spending PIN is set, and the price of this is not known.</source>
            <translation>Eine Ausgaben-PIN ist gesetzt, und der Preis hiervon ist nicht bekannt.</translation>
        </message>
        <message>
            <source>A limit must not be negative.</source>
            <translation>Eine Grenze darf nicht negativ sein.</translation>
        </message>
        <message>
            <source>Give one limit for each currency.</source>
            <translation>Für jede Währung eine Grenze angeben.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 characters.</source>
            <translation>Eine PIN hat %1 bis %2 Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendPinSheet</name>
        <message>
            <source>Spending PIN</source>
            <translation>Ausgaben-PIN</translation>
        </message>
        <message>
            <source>Whoever buys for more than the limit types this PIN first. It is kept as a salted hash in the keyring; nobody can read it there, nor tell it to you.</source>
            <translation>Wer für mehr als die Grenze kauft, gibt zuerst diese PIN ein. Sie liegt als gesalzener Hash im Schlüsselbund; niemand kann sie dort lesen oder nennen.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Re&amp;move the PIN</source>
            <translation>PIN &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Present PIN</source>
            <translation>&amp;Bisherige PIN</translation>
        </message>
        <message>
            <source>&amp;New PIN</source>
            <translation>&amp;Neue PIN</translation>
        </message>
        <message>
            <source>Leave it empty to change the limits only.</source>
            <translation>Leer lassen, um nur die Grenzen zu ändern.</translation>
        </message>
        <message>
            <source>At least four characters; longer is better.</source>
            <translation>Mindestens vier Zeichen; länger ist besser.</translation>
        </message>
        <message>
            <source>New PIN &amp;again</source>
            <translation>Neue PIN &amp;wiederholen</translation>
        </message>
        <message>
            <source>Asked a&amp;bove</source>
            <translation>&amp;Verlangt über</translation>
        </message>
        <message>
            <source>One amount for each currency, for example USD 100, EUR 90. A currency that is not named asks for the PIN with every purchase.</source>
            <translation>Ein Betrag für jede Währung, zum Beispiel USD 100, EUR 90. In einer nicht genannten Währung wird die PIN bei jedem Kauf verlangt.</translation>
        </message>
        <message>
            <source>It is being saved.</source>
            <translation>Es wird gespeichert.</translation>
        </message>
        <message>
            <source>Type the present PIN.</source>
            <translation>Die bisherige PIN eingeben.</translation>
        </message>
        <message>
            <source>The two new PINs differ.</source>
            <translation>Die beiden neuen PINs unterscheiden sich.</translation>
        </message>
        <message>
            <source>Type the limits as amounts, for example USD 100, EUR 90.</source>
            <translation>Die Grenzen als Beträge eingeben, zum Beispiel USD 100, EUR 90.</translation>
        </message>
        <message>
            <source>Spending PIN saved.</source>
            <translation>Ausgaben-PIN gespeichert.</translation>
        </message>
        <message>
            <source>The spending PIN was removed.</source>
            <translation>Die Ausgaben-PIN wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>simstock::StateText</name>
        <message>
            <source>Being prepared</source>
            <translation>In Vorbereitung</translation>
        </message>
        <message>
            <source>Ready to install</source>
            <translation>Installationsbereit</translation>
        </message>
        <message>
            <source>On a phone</source>
            <translation>Auf einem Telefon</translation>
        </message>
        <message>
            <source>Connected, not used</source>
            <translation>Verbunden, ungenutzt</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Nutzung</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Aufgebraucht</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Keys refused</source>
            <translation>Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>Keyring locked</source>
            <translation>Schlüssel gesperrt</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusFeed</name>
        <message numerus="yes">
            <source>%n unknown outcome(s)</source>
            <translation>
                <numerusform>%n ungeklärt</numerusform>
                <numerusform>%n ungeklärt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open order(s)</source>
            <translation>
                <numerusform>%n offene Bestellung</numerusform>
                <numerusform>%n offene Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusStrip</name>
        <message>
            <source>unknown outcomes: %1</source>
            <translation>ungeklärt: %1</translation>
        </message>
        <message>
            <source>batches standing still: %1</source>
            <translation>stillstehende Sammelbestellungen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::Store</name>
        <message>
            <source>Another program has this workspace open. Close it and try again.</source>
            <translation>Ein anderes Programm hat diesen Arbeitsbereich offen. Es schließen und erneut versuchen.</translation>
        </message>
        <message>
            <source>The disk is full. What was stored before is kept; nothing new can be written. Make room and try again.</source>
            <translation>Der Datenträger ist voll. Was vorher gespeichert war, bleibt; Neues kann nicht geschrieben werden. Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <source>The disk reported an error or a size limit was reached. Nothing new was written. Check the disk and try again.</source>
            <translation>Der Datenträger meldete einen Fehler, oder eine Größengrenze wurde erreicht. Es wurde nichts Neues geschrieben. Den Datenträger prüfen und erneut versuchen.</translation>
        </message>
        <message>
            <source>The workspace is read-only. Nothing can be written until its permissions are changed.</source>
            <translation>Der Arbeitsbereich ist schreibgeschützt. Es kann nichts geschrieben werden, bis seine Berechtigungen geändert sind.</translation>
        </message>
        <message>
            <source>A file of the workspace cannot be opened. Check its permissions and that its folder exists.</source>
            <translation>Eine Datei des Arbeitsbereichs lässt sich nicht öffnen. Prüfen, ob ihre Berechtigungen stimmen und ihr Ordner existiert.</translation>
        </message>
        <message>
            <source>A file of the workspace is damaged.</source>
            <translation>Eine Datei des Arbeitsbereichs ist beschädigt.</translation>
        </message>
        <message>
            <source>This is stored already.</source>
            <translation>Dies ist bereits gespeichert.</translation>
        </message>
        <message>
            <source>Simstock could not use its own files. Check the disk and its permissions.</source>
            <translation>Simstock konnte seine eigenen Dateien nicht verwenden. Den Datenträger und seine Berechtigungen prüfen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::StorefrontPane</name>
        <message>
            <source>Parts of the storefront</source>
            <translation>Teile des Schaufensters</translation>
        </message>
        <message>
            <source>Branding</source>
            <translation>Marke</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
    </context>
    <context>
        <name>simstock::SystemKeychain</name>
        <message>
            <source>The keyring of this computer is locked. Unlock it and try again; nothing was changed.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren und erneut versuchen; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This computer offers no keyring, so keys cannot be stored. Start one (gnome-keyring, KeePassXC, KWallet) or keep the keys for this session only.</source>
            <translation>Dieser Computer bietet keinen Schlüsselbund, Schlüssel lassen sich daher nicht speichern. Einen starten (gnome-keyring, KeePassXC, KWallet) oder die Schlüssel nur für diese Sitzung behalten.</translation>
        </message>
        <message>
            <source>The keyring did not do what was asked. Nothing was changed.</source>
            <translation>Der Schlüsselbund hat das Verlangte nicht getan. Es wurde nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SystemScreenKeeper</name>
        <message>
            <source>A customer is scanning a code.</source>
            <translation>Ein Kunde scannt gerade einen Code.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TableExport</name>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>CSV, plain (*.csv)</source>
            <translation>CSV, einfach (*.csv)</translation>
        </message>
        <message>
            <source>CSV for spreadsheets, long numbers kept (*.csv)</source>
            <translation>CSV für Tabellenprogramme, lange Nummern bleiben (*.csv)</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Tabelle (*.xlsx)</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n row(s) to %1.</source>
            <translation>
                <numerusform>%n Zeile nach %1 exportiert.</numerusform>
                <numerusform>%n Zeilen nach %1 exportiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TableFile</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TablePane</name>
        <message>
            <source>Quick look</source>
            <translation>Schnellansicht</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TableView</name>
        <message>
            <source>&amp;Copy rows</source>
            <translation>Zeilen &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy rows with &amp;headers</source>
            <translation>&amp;Zeilen mit Überschriften kopieren</translation>
        </message>
        <message>
            <source>Copy c&amp;ell</source>
            <translation>Z&amp;elle kopieren</translation>
        </message>
        <message>
            <source>Copy co&amp;lumn</source>
            <translation>Spa&amp;lte kopieren</translation>
        </message>
        <message>
            <source>Copy row as &amp;JSON</source>
            <translation>Zeile als &amp;JSON kopieren</translation>
        </message>
        <message>
            <source>&amp;Filter on this value</source>
            <translation>Nach diesem &amp;Wert filtern</translation>
        </message>
        <message>
            <source>E&amp;xclude this value</source>
            <translation>Diesen Wert &amp;ausschließen</translation>
        </message>
        <message>
            <source>&amp;Filter column</source>
            <translation>Spalte &amp;filtern</translation>
        </message>
        <message>
            <source>&amp;Resize columns to contents</source>
            <translation>Spaltenbreite an &amp;Inhalt anpassen</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>Row &amp;height</source>
            <translation>Zeilen&amp;höhe</translation>
        </message>
        <message>
            <source>&amp;Compact</source>
            <translation>&amp;Kompakt</translation>
        </message>
        <message>
            <source>&amp;Normal</source>
            <translation>&amp;Normal</translation>
        </message>
        <message>
            <source>&amp;Relaxed</source>
            <translation>&amp;Luftig</translation>
        </message>
        <message>
            <source>&amp;Sort</source>
            <translation>So&amp;rtieren</translation>
        </message>
        <message>
            <source>Current column &amp;ascending</source>
            <translation>Aktuelle Spalte &amp;aufsteigend</translation>
        </message>
        <message>
            <source>Current column &amp;descending</source>
            <translation>Aktuelle Spalte a&amp;bsteigend</translation>
        </message>
    </context>
    <context>
        <name>simstock::Tagging</name>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>&amp;Tags</translation>
        </message>
        <message numerus="yes">
            <source>Of all %n selected, with commas between them. Tags that only some have stay.</source>
            <translation>
                <numerusform>Der ausgewählten (%n), mit Kommas dazwischen. Tags, die nur einige haben, bleiben.</numerusform>
                <numerusform>Aller %n ausgewählten, mit Kommas dazwischen. Tags, die nur einige haben, bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>With commas between them.</source>
            <translation>Mit Kommas dazwischen.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Setzen</translation>
        </message>
        <message numerus="yes">
            <source>tags of %n thing(s)</source>
            <translation>
                <numerusform>Tags von %n Eintrag</numerusform>
                <numerusform>Tags von %n Einträgen</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags set. Ctrl+Z takes it back.</source>
            <translation>Tags gesetzt. Strg+Z nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TimelinePage</name>
        <message>
            <source>Copy timeline</source>
            <translation>Verlauf kopieren</translation>
        </message>
        <message>
            <source>Timeline entries</source>
            <translation>Verlaufseinträge</translation>
        </message>
        <message>
            <source>As plain text, with the times of this computer's time zone</source>
            <translation>Als reiner Text, mit den Zeiten in der Zeitzone dieses Computers</translation>
        </message>
        <message>
            <source>The request went out and no clear answer came back: it may have happened. Check now looks at the vendor at once.</source>
            <translation>Die Anfrage ging hinaus, und es kam keine klare Antwort: Vielleicht ist es geschehen. „Jetzt prüfen“ sieht sofort beim Anbieter nach.</translation>
        </message>
        <message>
            <source>The vendor does not list it, so it probably did not happen. Check now looks once more; “Write it off” in “Settle unknown outcome…” settles it with your reason.</source>
            <translation>Der Anbieter führt es nicht auf, es ist also vermutlich nicht geschehen. „Jetzt prüfen“ sieht noch einmal nach; „Abschreiben“ unter „Offene Frage klären…“ klärt es mit einem Grund.</translation>
        </message>
        <message>
            <source>More than one order at the vendor fits. Compare them at the vendor, then settle it with “Write it off” in “Settle unknown outcome…”.</source>
            <translation>Mehr als eine Bestellung beim Anbieter passt. Sie beim Anbieter vergleichen, dann mit „Abschreiben“ unter „Offene Frage klären…“ klären.</translation>
        </message>
        <message>
            <source>This entry of the journal is damaged and is never used again. Look at the vendor, then settle it with “Write it off” in “Settle unknown outcome…”.</source>
            <translation>Dieser Eintrag des Journals ist beschädigt und wird nie wieder benutzt. Beim Anbieter nachsehen, dann mit „Abschreiben“ unter „Offene Frage klären…“ klären.</translation>
        </message>
        <message>
            <source>The desk looks again in %1.</source>
            <translation>In %1 wird wieder nachgesehen.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Until then nothing new is bought on this account.</source>
            <translation>Bis dahin wird mit diesem Konto nichts Neues gekauft.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpFit</name>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>Diese eSIM wird noch vorbereitet.</translation>
        </message>
        <message>
            <source>An expired eSIM cannot be topped up. Sell a new one.</source>
            <translation>Eine abgelaufene eSIM kann nicht aufgeladen werden. Eine neue verkaufen.</translation>
        </message>
        <message>
            <source>This eSIM has ended. Sell a new one.</source>
            <translation>Diese eSIM ist beendet. Eine neue verkaufen.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it first.</source>
            <translation>Der Zustand dieser eSIM ist unverständlich. Die eSIM zuerst aktualisieren.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpOthers</name>
        <message>
            <source>It cannot be added to any eSIM.</source>
            <translation>Er kann keiner eSIM hinzugefügt werden.</translation>
        </message>
        <message numerus="yes">
            <source>It is for %n countries; this eSIM is for %1 only.</source>
            <translation>
                <numerusform>Er gilt für %n Land; diese eSIM ist nur für %1.</numerusform>
                <numerusform>Er gilt für %n Länder; diese eSIM ist nur für %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is for one country; this eSIM is for several.</source>
            <translation>Er gilt für ein Land; diese eSIM ist für mehrere.</translation>
        </message>
        <message>
            <source>The vendor does not offer it for this eSIM.</source>
            <translation>Der Anbieter bietet ihn für diese eSIM nicht an.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpSheet</name>
        <message>
            <source>Top up</source>
            <translation>Aufladen</translation>
        </message>
        <message>
            <source>&amp;Plans that fit this eSIM</source>
            <translation>&amp;Tarife, die zu dieser eSIM passen</translation>
        </message>
        <message>
            <source>Reading them from the vendor…</source>
            <translation>Werden vom Anbieter gelesen…</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>Ta&amp;ge</translation>
        </message>
        <message>
            <source>This plan is paid by the day.</source>
            <translation>Dieser Tarif wird pro Tag bezahlt.</translation>
        </message>
        <message>
            <source>Plans that do &amp;not fit</source>
            <translation>Tarife, die &amp;nicht passen</translation>
        </message>
        <message>
            <source>&amp;Top up</source>
            <translation>Auf&amp;laden</translation>
        </message>
        <message>
            <source>Top up · %1</source>
            <translation>Aufladen · %1</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>Guthaben davor</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>Guthaben danach</translation>
        </message>
        <message>
            <source>Data afterwards</source>
            <translation>Daten danach</translation>
        </message>
        <message>
            <source>Sent once. If the line breaks, we look before anything is sent again.</source>
            <translation>Wird einmal gesendet. Reißt die Verbindung ab, wird nachgesehen, bevor noch einmal gesendet wird.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>plan and cost</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The vendor has no plan that fits this eSIM now.</source>
            <translation>Der Anbieter hat jetzt keinen Tarif, der zu dieser eSIM passt.</translation>
        </message>
        <message>
            <source>Only these fit; the vendor refuses all others.</source>
            <translation>Nur diese passen; alle anderen lehnt der Anbieter ab.</translation>
        </message>
        <message>
            <source>Choose a plan first.</source>
            <translation>Zuerst einen Tarif wählen.</translation>
        </message>
        <message>
            <source>The state of the eSIM is being read.</source>
            <translation>Der Zustand der eSIM wird gelesen.</translation>
        </message>
        <message>
            <source>You pay</source>
            <translation>Zu zahlen</translation>
        </message>
        <message>
            <source>&amp;Top up for %1</source>
            <translation>Für %1 auf&amp;laden</translation>
        </message>
        <message>
            <source>The state of the eSIM is older than a minute and is read again…</source>
            <translation>Der Zustand der eSIM ist älter als eine Minute und wird neu gelesen…</translation>
        </message>
        <message>
            <source>The state of the eSIM could not be read, so nothing was sent. %1</source>
            <translation>Der Zustand der eSIM konnte nicht gelesen werden, es wurde daher nichts gesendet. %1</translation>
        </message>
        <message>
            <source>Topping up. The result appears in Orders.</source>
            <translation>Wird aufgeladen. Das Ergebnis erscheint unter Bestellungen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Tour</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) done.</source>
            <translation>
                <numerusform>%n Schritt ausgeführt.</numerusform>
                <numerusform>%n Schritte ausgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 did not come true.</source>
            <translation>Schritt %1 ist nicht eingetreten.</translation>
        </message>
        <message>
            <source>The picture %1 cannot be saved.</source>
            <translation>Das Bild %1 kann nicht gespeichert werden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Trail</name>
        <message>
            <source>No clear answer came.</source>
            <translation>Es kam keine eindeutige Antwort.</translation>
        </message>
        <message>
            <source>The console ended while it was being sent.</source>
            <translation>Die Konsole endete, während es gesendet wurde.</translation>
        </message>
        <message>
            <source>Looked at the order: not ready yet.</source>
            <translation>Die Bestellung angesehen: noch nicht bereit.</translation>
        </message>
        <message>
            <source>The vendor says that it failed.</source>
            <translation>Der Anbieter sagt, dass es gescheitert ist.</translation>
        </message>
        <message>
            <source>It was not complete in time.</source>
            <translation>Es wurde nicht rechtzeitig vollständig.</translation>
        </message>
        <message>
            <source>This vendor cannot be asked about it.</source>
            <translation>Dieser Anbieter kann danach nicht gefragt werden.</translation>
        </message>
        <message>
            <source>What this vendor shows proves nothing.</source>
            <translation>Was dieser Anbieter zeigt, beweist nichts.</translation>
        </message>
        <message>
            <source>Looked long enough: it is not in the vendor's list.</source>
            <translation>Lange genug nachgesehen: Es steht nicht in der Liste des Anbieters.</translation>
        </message>
        <message>
            <source>Looked long enough: no such money came in.</source>
            <translation>Lange genug nachgesehen: Solches Geld ist nicht eingegangen.</translation>
        </message>
        <message>
            <source>Seen on the eSIM.</source>
            <translation>An der eSIM gesehen.</translation>
        </message>
        <message>
            <source>Looked long enough: nothing of it is seen on the eSIM.</source>
            <translation>Lange genug nachgesehen: An der eSIM ist nichts davon zu sehen.</translation>
        </message>
        <message>
            <source>Sending again was refused, and the vendor does not list it.</source>
            <translation>Das erneute Senden wurde abgelehnt, und der Anbieter führt es nicht auf.</translation>
        </message>
        <message>
            <source>Not found at the vendor: sent again with the same number, which the vendor takes for the same order.</source>
            <translation>Beim Anbieter nicht gefunden: erneut mit derselben Nummer gesendet, die der Anbieter als dieselbe Bestellung nimmt.</translation>
        </message>
        <message>
            <source>Found at the vendor as order %1.</source>
            <translation>Beim Anbieter als Bestellung %1 gefunden.</translation>
        </message>
        <message>
            <source>A person chose the vendor's order %1.</source>
            <translation>Von Hand wurde die Bestellung %1 des Anbieters gewählt.</translation>
        </message>
        <message>
            <source>Sent again by a person: %1</source>
            <translation>Von Hand erneut gesendet: %1</translation>
        </message>
        <message>
            <source>The reason given: %1</source>
            <translation>Der angegebene Grund: %1</translation>
        </message>
        <message>
            <source>A person lets the account go on buying: %1</source>
            <translation>Von Hand darf das Konto weiter kaufen: %1</translation>
        </message>
        <message>
            <source>A person settled the damaged entry: %1</source>
            <translation>Der beschädigte Eintrag wurde von Hand geklärt: %1</translation>
        </message>
        <message>
            <source>The answer to sending again: %1</source>
            <translation>Die Antwort auf das erneute Senden: %1</translation>
        </message>
        <message>
            <source>A new order took its place.</source>
            <translation>Eine neue Bestellung trat an ihre Stelle.</translation>
        </message>
        <message>
            <source>A person discarded it.</source>
            <translation>Von Hand verworfen.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was bought.</source>
            <translation>Der Anbieter hat es abgelehnt. Es wurde nichts gekauft.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was changed.</source>
            <translation>Der Anbieter hat es abgelehnt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Still unknown</source>
            <translation>Noch ungeklärt</translation>
        </message>
        <message>
            <source>Written down, nothing sent yet</source>
            <translation>Eingetragen, noch nichts gesendet</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>An den Anbieter gesendet</translation>
        </message>
        <message>
            <source>The vendor accepted it</source>
            <translation>Der Anbieter hat es angenommen</translation>
        </message>
        <message>
            <source>The vendor is preparing it</source>
            <translation>Der Anbieter bereitet es vor</translation>
        </message>
        <message>
            <source>Ready: all eSIMs are delivered</source>
            <translation>Bereit: Alle eSIMs sind geliefert</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>A part of it is delivered</source>
            <translation>Ein Teil davon ist geliefert</translation>
        </message>
        <message>
            <source>Being prepared, taking longer</source>
            <translation>In Vorbereitung, dauert länger</translation>
        </message>
        <message>
            <source>Not sent. Nothing left this computer.</source>
            <translation>Nicht gesendet. Nichts hat diesen Computer verlassen.</translation>
        </message>
        <message>
            <source>Unknown: nobody knows whether it happened</source>
            <translation>Ungeklärt: Ob es geschah, weiß niemand</translation>
        </message>
        <message>
            <source>Unknown: the vendor does not list it</source>
            <translation>Ungeklärt: Der Anbieter führt es nicht auf</translation>
        </message>
        <message>
            <source>Unknown: more than one order at the vendor fits</source>
            <translation>Ungeklärt: Beim Anbieter passt mehr als eine Bestellung</translation>
        </message>
        <message>
            <source>Unknown: this entry of the journal is damaged</source>
            <translation>Ungeklärt: Dieser Eintrag im Journal ist beschädigt</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Abgeschrieben</translation>
        </message>
        <message>
            <source>The vendor's answer: HTTP %1</source>
            <translation>Die Antwort des Anbieters: HTTP %1</translation>
        </message>
        <message>
            <source>No answer: network error %1 after bytes had left</source>
            <translation>Keine Antwort: Netzwerkfehler %1, nachdem Bytes gesendet waren</translation>
        </message>
        <message>
            <source>Network error %1 before a byte had left</source>
            <translation>Netzwerkfehler %1, bevor ein Byte gesendet war</translation>
        </message>
        <message>
            <source>The vendor's code: %1</source>
            <translation>Der Code des Anbieters: %1</translation>
        </message>
        <message>
            <source>Request no.: %1</source>
            <translation>Anfragenr.: %1</translation>
        </message>
        <message>
            <source>Detail: %1</source>
            <translation>Detail: %1</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>Erwartet: %1</translation>
        </message>
        <message>
            <source>Balance before: %1</source>
            <translation>Guthaben davor: %1</translation>
        </message>
        <message>
            <source>Our no.:</source>
            <translation>Eigene Nr.:</translation>
        </message>
        <message>
            <source>A new try for our no. %1</source>
            <translation>Ein neuer Versuch zur eigenen Nr. %1</translation>
        </message>
        <message>
            <source>The vendor's order no.: %1</source>
            <translation>Die Bestellnr. des Anbieters: %1</translation>
        </message>
        <message>
            <source>Booking failed: %1, transaction %2</source>
            <translation>Buchung gescheitert: %1, Buchung %2</translation>
        </message>
        <message>
            <source>Refunded: %1, transaction %2</source>
            <translation>Erstattet: %1, Buchung %2</translation>
        </message>
        <message>
            <source>Booked: %1, transaction %2</source>
            <translation>Gebucht: %1, Buchung %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Looked at the vendor %n time(s) since the start</source>
            <translation>
                <numerusform>Seit dem Start %n Mal beim Anbieter nachgesehen</numerusform>
                <numerusform>Seit dem Start %n Mal beim Anbieter nachgesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen since the start</source>
            <translation>Seit dem Start gesehen</translation>
        </message>
        <message>
            <source>Found out: %1</source>
            <translation>Herausgefunden: %1</translation>
        </message>
        <message>
            <source>eSIM %1: installed on a phone</source>
            <translation>eSIM %1: auf einem Telefon installiert</translation>
        </message>
        <message>
            <source>eSIM %1: used for the first time</source>
            <translation>eSIM %1: zum ersten Mal benutzt</translation>
        </message>
        <message>
            <source>eSIM %1: not delivered yet</source>
            <translation>eSIM %1: noch nicht geliefert</translation>
        </message>
        <message>
            <source>eSIM %1: not installed yet</source>
            <translation>eSIM %1: noch nicht installiert</translation>
        </message>
        <message>
            <source>eSIM %1: on a phone; the vendor does not say since when</source>
            <translation>eSIM %1: auf einem Telefon; der Anbieter sagt nicht, seit wann</translation>
        </message>
        <message>
            <source>eSIM %1: used; the vendor does not say since when</source>
            <translation>eSIM %1: benutzt; der Anbieter sagt nicht, seit wann</translation>
        </message>
        <message>
            <source>Nothing to book</source>
            <translation>Nichts zu buchen</translation>
        </message>
        <message>
            <source>This vendor lists no transactions</source>
            <translation>Dieser Anbieter führt keine Buchungen auf</translation>
        </message>
        <message>
            <source>The vendor's transactions were not read since (last read %1)</source>
            <translation>Die Buchungen des Anbieters wurden seither nicht gelesen (zuletzt %1)</translation>
        </message>
        <message>
            <source>The vendor's transactions were never read</source>
            <translation>Die Buchungen des Anbieters wurden nie gelesen</translation>
        </message>
        <message>
            <source>Not found in the vendor's transactions (read %1)</source>
            <translation>In den Buchungen des Anbieters nicht gefunden (gelesen %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>keine Zeit</translation>
        </message>
    </context>
    <context>
        <name>simstock::TravelRoam</name>
        <message>
            <source>Travel Roam does not offer this.</source>
            <translation>Travel Roam bietet das nicht an.</translation>
        </message>
        <message>
            <source>Revoking is switched off for this account: its path is not documented. It can be set in the account's settings.</source>
            <translation>Widerrufen ist für dieses Konto abgeschaltet: Sein Pfad ist nicht dokumentiert. Er lässt sich in den Kontoeinstellungen setzen.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>Die ICCID dieser eSIM ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>Diese eSIM wird noch vorbereitet.</translation>
        </message>
        <message>
            <source>This eSIM has ended: Travel Roam forgets a revoked eSIM, and it cannot be read any more.</source>
            <translation>Diese eSIM ist beendet: Travel Roam vergisst eine widerrufene eSIM, sie ist nicht mehr lesbar.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it, or act in the vendor's web portal.</source>
            <translation>Der Zustand dieser eSIM ist unverständlich. Die eSIM aktualisieren oder im Webportal des Anbieters handeln.</translation>
        </message>
        <message>
            <source>The call "%1" is switched off for this account. Its path can be set in the account's settings.</source>
            <translation>Der Aufruf „%1“ ist für dieses Konto abgeschaltet. Sein Pfad lässt sich in den Kontoeinstellungen setzen.</translation>
        </message>
        <message>
            <source>The API key or the client secret is missing or holds characters that cannot be sent. Enter both again.</source>
            <translation>Der API-Schlüssel oder das Client-Geheimnis fehlt oder enthält Zeichen, die nicht gesendet werden können. Beide neu eingeben.</translation>
        </message>
        <message>
            <source>Travel Roam no longer offers this plan. Refresh the catalogue.</source>
            <translation>Travel Roam bietet diesen Tarif nicht mehr an. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>Travel Roam sells one eSIM per order. Nothing was sent.</source>
            <translation>Travel Roam verkauft eine eSIM pro Bestellung. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The plan has no name at Travel Roam. Refresh the catalogue.</source>
            <translation>Der Tarif hat bei Travel Roam keinen Namen. Den Katalog aktualisieren.</translation>
        </message>
        <message>
            <source>Travel Roam has no list of orders. Compare the balance before and after, or look in the vendor's web portal.</source>
            <translation>Travel Roam hat keine Liste der Bestellungen. Das Guthaben vorher und nachher vergleichen oder im Webportal des Anbieters nachsehen.</translation>
        </message>
        <message>
            <source>It is not known whether Travel Roam carried this out: money may have been spent. Do not send it again before you compared the balance.</source>
            <translation>Es ist nicht bekannt, ob Travel Roam dies ausgeführt hat: Vielleicht wurde Geld ausgegeben. Nicht erneut senden, bevor das Guthaben verglichen ist.</translation>
        </message>
        <message>
            <source>It is not known whether Travel Roam carried this out. Read the eSIM again before you repeat it.</source>
            <translation>Es ist nicht bekannt, ob Travel Roam dies ausgeführt hat. Vor einer Wiederholung die eSIM neu lesen.</translation>
        </message>
        <message>
            <source>Travel Roam says that it is not available now. It does not say that nothing was bought: compare the balance first, and try again in a few minutes only if it did not change.</source>
            <translation>Travel Roam sagt, dass es jetzt nicht verfügbar ist, aber nicht, dass nichts gekauft wurde: zuerst das Guthaben vergleichen und nur, wenn es unverändert ist, in ein paar Minuten erneut versuchen.</translation>
        </message>
        <message>
            <source>Travel Roam accepted this, but its answer names no order: money may have been spent. Do not send it again; look for the eSIM in the vendor's web portal.</source>
            <translation>Travel Roam hat dies angenommen, aber die Antwort nennt keine Bestellung: Vielleicht wurde Geld ausgegeben. Nicht erneut senden; die eSIM im Webportal des Anbieters suchen.</translation>
        </message>
        <message>
            <source>Nothing was bought.</source>
            <translation>Es wurde nichts gekauft.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Travel Roam refuses the keys. Check the API key and the client secret; they are the same for live and sandbox.</source>
            <translation>Travel Roam lehnt die Schlüssel ab. API-Schlüssel und Client-Geheimnis prüfen; sie sind für Live und Sandbox dieselben.</translation>
        </message>
        <message>
            <source>The balance at Travel Roam is too low.</source>
            <translation>Das Guthaben bei Travel Roam ist zu niedrig.</translation>
        </message>
        <message>
            <source>Travel Roam does not know this, or the path of the call is another one. If it happens every time, correct the path in the account's settings.</source>
            <translation>Travel Roam kennt dies nicht, oder der Pfad des Aufrufs ist ein anderer. Geschieht es jedes Mal, den Pfad in den Kontoeinstellungen berichtigen.</translation>
        </message>
        <message>
            <source>Travel Roam does not accept what was asked for, or these keys may not ask for it.</source>
            <translation>Travel Roam nimmt das Verlangte nicht an, oder diese Schlüssel dürfen es nicht verlangen.</translation>
        </message>
        <message>
            <source>Travel Roam has not seen this eSIM in a network yet.</source>
            <translation>Travel Roam hat diese eSIM noch in keinem Netz gesehen.</translation>
        </message>
        <message>
            <source>Buying is switched off for this account in its settings.</source>
            <translation>Kaufen ist für dieses Konto in seinen Einstellungen abgeschaltet.</translation>
        </message>
        <message>
            <source>Travel Roam does not top up LATAM plans. Sell a new eSIM.</source>
            <translation>Travel Roam lädt LATAM-Tarife nicht auf. Eine neue eSIM verkaufen.</translation>
        </message>
        <message>
            <source>The first plan of this eSIM is not known. Refresh the eSIM.</source>
            <translation>Der erste Tarif dieser eSIM ist nicht bekannt. Die eSIM aktualisieren.</translation>
        </message>
        <message>
            <source>Travel Roam no longer tells which countries and network this eSIM is for, so no plan can be shown to fit it.</source>
            <translation>Travel Roam nennt nicht mehr, für welche Länder und welches Netz diese eSIM ist; daher lässt sich von keinem Tarif zeigen, dass er passt.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>Die Aufladung ist unvollständig. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The keys work at %1. The balance could not be read there: its path is not documented and can be corrected in the account's settings.</source>
            <translation>Die Schlüssel funktionieren bei %1. Das Guthaben konnte dort nicht gelesen werden: Sein Pfad ist nicht dokumentiert und lässt sich in den Kontoeinstellungen berichtigen.</translation>
        </message>
        <message>
            <source>The keys work at %1. Balance: %2.</source>
            <translation>Die Schlüssel funktionieren bei %1. Guthaben: %2.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>Live and sandbox take the same keys and have a wallet each; only the host tells them apart. Check which one you add.</source>
            <translation>Live und Sandbox nehmen dieselben Schlüssel und haben je ein Guthaben; nur der Server unterscheidet sie. Prüfen, welches hinzugefügt wird.</translation>
        </message>
        <message>
            <source>Callbacks are set in the vendor's web portal; their form is not documented.</source>
            <translation>Callbacks werden im Webportal des Anbieters gesetzt; ihre Form ist nicht dokumentiert.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>The currency of prices and balance where Travel Roam does not state it, such as EUR. Empty means USD.</source>
            <translation>Die Währung von Preisen und Guthaben, wo Travel Roam sie nicht nennt, etwa EUR. Leer heißt USD.</translation>
        </message>
        <message>
            <source>Order type of regional plans</source>
            <translation>Bestellart regionaler Tarife</translation>
        </message>
        <message>
            <source>Write COUNTRY if Travel Roam refuses regional plans that are ordered as REGION. Empty means REGION.</source>
            <translation>COUNTRY schreiben, wenn Travel Roam als REGION bestellte regionale Tarife ablehnt. Leer heißt REGION.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TrayIcon</name>
        <message>
            <source>Show Simstock</source>
            <translation>Simstock zeigen</translation>
        </message>
        <message>
            <source>New order…</source>
            <translation>Neue Bestellung…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>simstock::Trip</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where the customer goes, for example: JP+KR, 9 days, 6 GB.</source>
            <translation>Angeben, wohin der Kunde reist, zum Beispiel: JP+KR, 9 Tage, 6 GB.</translation>
        </message>
        <message>
            <source>A trip has at most %1 countries here.</source>
            <translation>Eine Reise hat hier höchstens %1 Länder.</translation>
        </message>
        <message>
            <source>Say how many days the trip lasts.</source>
            <translation>Angeben, wie viele Tage die Reise dauert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSearch</name>
        <message numerus="yes">
            <source>%n day(s) of a day plan</source>
            <translation>
                <numerusform>%n Tag eines Tagestarifs</numerusform>
                <numerusform>%n Tage eines Tagestarifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lasts %n day(s)</source>
            <translation>
                <numerusform>dauert %n Tag</numerusform>
                <numerusform>dauert %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>unbegrenzte Daten</translation>
        </message>
        <message>
            <source>can be topped up</source>
            <translation>aufladbar</translation>
        </message>
        <message>
            <source>The cheapest, and one plan works everywhere</source>
            <translation>Am billigsten, und ein Tarif gilt überall</translation>
        </message>
        <message numerus="yes">
            <source>The cheapest: %n plan(s) together</source>
            <translation>
                <numerusform>Am billigsten: %n Tarif</numerusform>
                <numerusform>Am billigsten: %n Tarife zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>Costs as much as the cheapest</source>
            <translation>Kostet so viel wie das Billigste</translation>
        </message>
        <message>
            <source>%1 more, one plan works everywhere</source>
            <translation>%1 mehr, ein Tarif gilt überall</translation>
        </message>
        <message numerus="yes">
            <source>%1 more, %n plan(s) together</source>
            <translation>
                <numerusform>%1 mehr, %n Tarif zusammen</numerusform>
                <numerusform>%1 mehr, %n Tarife zusammen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>Plans cost in %n currency(ies), which are not compared with each other: each has its own cheapest answer.</source>
            <translation>
                <numerusform>Tarife kosten in %n Währung; sie hat ihre eigene billigste Antwort.</numerusform>
                <numerusform>Tarife kosten in %n Währungen, die nicht miteinander verglichen werden: Jede hat ihre eigene billigste Antwort.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSheet</name>
        <message>
            <source>Find for a trip</source>
            <translation>Für eine Reise suchen</translation>
        </message>
        <message>
            <source>JP+KR, 9 days, 6 GB</source>
            <translation>JP+KR, 9 Tage, 6 GB</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>&amp;Bedarf</translation>
        </message>
        <message>
            <source>&amp;Dates, if you know them</source>
            <translation>Zeit&amp;raum, falls bekannt</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Antworten</translation>
        </message>
        <message>
            <source>&amp;Compare them</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>&amp;Order…</source>
            <translation>&amp;Bestellen…</translation>
        </message>
        <message>
            <source>For example 3.12.2026 - 11.12.2026: both days count.</source>
            <translation>Zum Beispiel 3.12.2026 - 11.12.2026: Beide Tage zählen.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Two dates in their order are needed.</source>
            <translation>Anfang und Ende sind nötig, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>Not understood: %1</source>
            <translation>Nicht verstanden: %1</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>%1: %2 · %3 · %4</source>
            <comment>countries: plan, account and cost</comment>
            <translation>%1: %2 · %3 · %4</translation>
        </message>
        <message>
            <source>%1 in all. %2</source>
            <translation>%1 insgesamt. %2</translation>
        </message>
        <message>
            <source>No plan, and no three plans together, are enough. Ask for fewer days or less data.</source>
            <translation>Kein Tarif, auch keine drei zusammen, reicht. Weniger Tage oder weniger Daten verlangen.</translation>
        </message>
        <message>
            <source>No plan of your accounts works in %1.</source>
            <translation>Kein Tarif der Konten gilt in %1.</translation>
        </message>
        <message>
            <source>Say what the customer needs first.</source>
            <translation>Zuerst angeben, was der Kunde braucht.</translation>
        </message>
        <message>
            <source>Trip: %1</source>
            <translation>Reise: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::TypedConfirmation</name>
        <message>
            <source>Type %1 to confirm</source>
            <translation>Zum Bestätigen %1 eingeben</translation>
        </message>
    </context>
    <context>
        <name>simstock::UndoActions</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>Rückgängig gemacht: %1.</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>Wiederholt: %1.</translation>
        </message>
        <message>
            <source>Takes back: %1</source>
            <translation>Macht rückgängig: %1</translation>
        </message>
        <message>
            <source>Does again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::UniversalPaste</name>
        <message>
            <source>The file “%1” cannot be read.</source>
            <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This file is larger than 4 MB.</source>
            <translation>Diese Datei ist größer als 4 MB.</translation>
        </message>
        <message>
            <source>Reading what was pasted…</source>
            <translation>Das Eingefügte wird gelesen…</translation>
        </message>
        <message>
            <source>Pasted: %1.</source>
            <translation>Eingefügt: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>%n Code als eigener Bestand importiert.</numerusform>
                <numerusform>%n Codes als eigener Bestand importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) of eSIMs that are here already.</source>
            <translation>
                <numerusform>%n Code gehört zu einer eSIM, die schon hier ist.</numerusform>
                <numerusform>%n Codes gehören zu eSIMs, die schon hier sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import codes</source>
            <translation>Codes importieren</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageChart</name>
        <message>
            <source>ends %1</source>
            <comment>a plan</comment>
            <translation>endet %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 pro Tag</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageDesk</name>
        <message>
            <source>The account was closed.</source>
            <translation>Das Konto wurde geschlossen.</translation>
        </message>
        <message>
            <source>Read usage</source>
            <translation>Verbrauch lesen</translation>
        </message>
        <message>
            <source>Stopped by a person.</source>
            <translation>Von Hand abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageModel</name>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Verbraucht</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>% used</source>
            <translation>% verbraucht</translation>
        </message>
        <message>
            <source>Rate/day</source>
            <translation>Pro Tag</translation>
        </message>
        <message>
            <source>Of the newest 72 hours</source>
            <translation>Der neuesten 72 Stunden</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Reicht bis</translation>
        </message>
        <message>
            <source>A range: the older the figures, the wider</source>
            <translation>Eine Spanne: je älter die Werte, desto breiter</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Of the vendor's figure; vendors report hours late</source>
            <translation>Von der Angabe des Anbieters; Anbieter melden Stunden später</translation>
        </message>
        <message>
            <source>Alerts sent</source>
            <translation>Gemeldet</translation>
        </message>
        <message>
            <source>What was told of this plan on this desktop</source>
            <translation>Was auf diesem Computer zu diesem Tarif gemeldet wurde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>any part of it</source>
            <translation>ein Teil davon</translation>
        </message>
        <message>
            <source>who has it</source>
            <translation>wer sie hat</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>Name des Tarifs</translation>
        </message>
        <message>
            <source>where it works</source>
            <translation>wo es gilt</translation>
        </message>
        <message>
            <source>data that is used</source>
            <translation>verbrauchte Daten</translation>
        </message>
        <message>
            <source>data that is left</source>
            <translation>übrige Daten</translation>
        </message>
        <message>
            <source>share that is used</source>
            <translation>verbrauchter Anteil</translation>
        </message>
        <message>
            <source>of the vendor's figure</source>
            <translation>der Angabe des Anbieters</translation>
        </message>
        <message>
            <source>time that is left</source>
            <translation>übrige Zeit</translation>
        </message>
        <message>
            <source>what it is doing</source>
            <translation>was sie gerade tut</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>Bezeichnung des Kontos</translation>
        </message>
        <message>
            <source>whether the data lasts</source>
            <translation>ob die Daten reichen</translation>
        </message>
        <message>
            <source>what was told of it</source>
            <translation>was dazu gemeldet wurde</translation>
        </message>
        <message>
            <source>Needs a call today</source>
            <translation>Heute anrufen</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Nutzung</translation>
        </message>
        <message>
            <source>Runs out soon</source>
            <translation>Geht bald aus</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>read on request only</source>
            <translation>nur auf Anfrage gelesen</translation>
        </message>
        <message>
            <source>runs out early</source>
            <translation>endet zu früh</translation>
        </message>
        <message>
            <source>%1 % used</source>
            <translation>%1 % verbraucht</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>noch %n Tag</numerusform>
                <numerusform>noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>inconsistent</source>
            <translation>widersprüchlich</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>In use, runs out soon</source>
            <translation>Bald aufgebraucht</translation>
        </message>
        <message>
            <source>The newest was told %1.</source>
            <translation>Die neueste Meldung war %1.</translation>
        </message>
        <message>
            <source>This vendor is read only when somebody asks, so nothing is forecast.</source>
            <translation>Dieser Anbieter wird nur auf Anfrage gelesen, daher gibt es keine Vorhersage.</translation>
        </message>
        <message numerus="yes">
            <source>From %n reading(s); the newest is %1 old.</source>
            <translation>
                <numerusform>Aus %n Ablesung; die neueste ist %1 alt.</numerusform>
                <numerusform>Aus %n Ablesungen; die neueste ist %1 alt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsagePane</name>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>Usage table</source>
            <translation>Verbrauchstabelle</translation>
        </message>
        <message>
            <source>Filter usage</source>
            <translation>Verbrauch filtern</translation>
        </message>
        <message>
            <source>Views of usage</source>
            <translation>Ansichten des Verbrauchs</translation>
        </message>
        <message>
            <source>Needs a &amp;call today</source>
            <translation>Heute an&amp;rufen</translation>
        </message>
        <message>
            <source>Offer a top-up by &amp;SMS…</source>
            <translation>Auf&amp;laden per SMS anbieten…</translation>
        </message>
        <message>
            <source>Needs a call today</source>
            <translation>Heute anrufen</translation>
        </message>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>Zuerst eine eSIM wählen.</translation>
        </message>
        <message>
            <source>None of these eSIMs can receive a message.</source>
            <translation>Keine dieser eSIMs kann eine Nachricht empfangen.</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n eSIM</numerusform>
                <numerusform>%n eSIMs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Needs a call today: %1</source>
            <translation>Heute anrufen: %1</translation>
        </message>
        <message>
            <source>Nobody runs out of data by tomorrow evening, as far as the figures say.</source>
            <translation>Nach den Werten gehen bis morgen Abend niemandem die Daten aus.</translation>
        </message>
        <message>
            <source>Usage appears after the first connection; vendors report it some hours late.</source>
            <translation>Verbrauch erscheint nach der ersten Verbindung; Anbieter melden ihn einige Stunden später.</translation>
        </message>
        <message>
            <source>Open the eSIMs</source>
            <translation>eSIMs öffnen</translation>
        </message>
        <message>
            <source>There is no usage yet.</source>
            <translation>Es gibt noch keinen Verbrauch.</translation>
        </message>
        <message>
            <source>Select the eSIMs to read.</source>
            <translation>Die zu lesenden eSIMs auswählen.</translation>
        </message>
        <message>
            <source>Reading usage. Vendors report it some hours late.</source>
            <translation>Verbrauch wird gelesen. Anbieter melden ihn einige Stunden später.</translation>
        </message>
        <message numerus="yes">
            <source>Reading usage of %n eSIM(s).</source>
            <translation>
                <numerusform>Verbrauch von %n eSIM wird gelesen.</numerusform>
                <numerusform>Verbrauch von %n eSIMs wird gelesen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsagePanel</name>
        <message>
            <source>Usage readings</source>
            <translation>Verbrauchsablesungen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Verbraucht</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>Show the readings as a table</source>
            <translation>Die Ablesungen als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Usage chart</source>
            <translation>Verbrauchsdiagramm</translation>
        </message>
        <message>
            <source>%1 of %2 used, as of %3.</source>
            <translation>%1 von %2 verbraucht, Stand %3.</translation>
        </message>
        <message>
            <source>%1 used, as of %2.</source>
            <translation>%1 verbraucht, Stand %2.</translation>
        </message>
        <message>
            <source>This vendor is read only when somebody asks, so nothing is forecast.</source>
            <translation>Dieser Anbieter wird nur auf Anfrage gelesen, daher gibt es keine Vorhersage.</translation>
        </message>
        <message>
            <source>Too few readings for a forecast: it takes three.</source>
            <translation>Zu wenige Ablesungen für eine Vorhersage: Drei sind nötig.</translation>
        </message>
        <message>
            <source>About %1 a day; runs out: %2. %3.</source>
            <translation>Etwa %1 pro Tag; reicht bis: %2. %3.</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>Unbegrenzt</translation>
        </message>
    </context>
    <context>
        <name>simstock::Vault</name>
        <message>
            <source>The key for stored codes is not available. Unlock the keyring and try again.</source>
            <translation>Der Schlüssel für gespeicherte Codes ist nicht verfügbar. Den Schlüsselbund entsperren und erneut versuchen.</translation>
        </message>
        <message>
            <source>The keyring no longer holds the key for the stored activation codes. Restore the keyring, or read the eSIMs again from the vendor.</source>
            <translation>Der Schlüsselbund enthält den Schlüssel für die gespeicherten Aktivierungscodes nicht mehr. Den Schlüsselbund wiederherstellen oder die eSIMs neu vom Anbieter lesen.</translation>
        </message>
        <message>
            <source>The key for stored codes in the keyring is damaged.</source>
            <translation>Der Schlüssel für gespeicherte Codes im Schlüsselbund ist beschädigt.</translation>
        </message>
        <message>
            <source>A stored code cannot be opened with the key in the keyring. Read the eSIM again from the vendor.</source>
            <translation>Ein gespeicherter Code lässt sich mit dem Schlüssel im Schlüsselbund nicht öffnen. Die eSIM neu vom Anbieter lesen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultExportSheet</name>
        <message numerus="yes">
            <source>At least %n character(s). Four or five words that nobody else would put together are easy to keep.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die sonst niemand aneinanderreihen würde, merkt man sich leicht.</numerusform>
                <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die sonst niemand aneinanderreihen würde, merkt man sich leicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Long enough. A word more makes it much harder to guess.</source>
            <translation>Lang genug. Mit einem Wort mehr ist sie viel schwerer zu erraten.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Gut.</translation>
        </message>
        <message>
            <source>Very good.</source>
            <translation>Sehr gut.</translation>
        </message>
        <message>
            <source>Export vault</source>
            <translation>Tresor exportieren</translation>
        </message>
        <message>
            <source>Codes that were imported cannot be fetched again from anybody. This makes a sealed copy of them for a safe place or a new computer. Whoever has the file and the passphrase can install the eSIMs; without the passphrase nobody can open it, not even you.</source>
            <translation>Importierte Codes kann man von niemandem noch einmal holen. Hier entsteht eine versiegelte Kopie davon für einen sicheren Ort oder einen neuen Computer. Wer die Datei und die Passphrase hat, kann die eSIMs installieren; ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.</translation>
        </message>
        <message>
            <source>Own stock only</source>
            <translation>Nur der eigene Bestand</translation>
        </message>
        <message>
            <source>Every code of the vault</source>
            <translation>Alle Codes des Tresors</translation>
        </message>
        <message>
            <source>&amp;Codes</source>
            <translation>&amp;Codes</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation>Passphrase &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Save file…</source>
            <translation>&amp;Datei speichern…</translation>
        </message>
        <message>
            <source>The file is being made.</source>
            <translation>Die Datei wird erstellt.</translation>
        </message>
        <message>
            <source>There is no such code here.</source>
            <translation>Einen solchen Code gibt es hier nicht.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>Die Passphrase ist zu kurz.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that no vendor can give again, each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n Code, den kein Anbieter noch einmal geben kann, mit ICCID, Tarif, Kunde, Notiz und Übergaben.</numerusform>
                <numerusform>%n Codes, die kein Anbieter noch einmal geben kann, jeweils mit ICCID, Tarif, Kunde, Notiz und Übergaben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s), those that your vendors would give again as well: for a computer without a network. Each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n Code, auch wenn der Anbieter ihn noch einmal geben würde: für einen Computer ohne Netz. Mit ICCID, Tarif, Kunde, Notiz und Übergaben.</numerusform>
                <numerusform>%n Codes, auch die, die Ihre Anbieter noch einmal geben würden: für einen Computer ohne Netz. Jeweils mit ICCID, Tarif, Kunde, Notiz und Übergaben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealing the codes. This takes a second or two…</source>
            <translation>Die Codes werden versiegelt. Das dauert ein, zwei Sekunden…</translation>
        </message>
        <message>
            <source>Save vault</source>
            <translation>Tresor speichern</translation>
        </message>
        <message>
            <source>Vault (*.simvault)</source>
            <translation>Tresor (*.simvault)</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) saved in %1.</source>
            <translation>
                <numerusform>%n Code in %1 gespeichert.</numerusform>
                <numerusform>%n Codes in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) could not be opened and are not in it.</source>
            <translation>
                <numerusform>%n Code konnte nicht geöffnet werden und ist nicht dabei.</numerusform>
                <numerusform>%n Codes konnten nicht geöffnet werden und sind nicht dabei.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultFile</name>
        <message>
            <source>There is not enough free memory to work with the passphrase. Close other programs and try again.</source>
            <translation>Für die Arbeit mit der Passphrase ist nicht genug Speicher frei. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This file is larger than any vault file.</source>
            <translation>Diese Datei ist größer als jede Tresordatei.</translation>
        </message>
        <message>
            <source>This is no vault file.</source>
            <translation>Das ist keine Tresordatei.</translation>
        </message>
        <message>
            <source>This vault file is cut off. Copy it again.</source>
            <translation>Diese Tresordatei ist abgeschnitten. Kopieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>This vault file is of a version that this program does not know. A newer program may read it.</source>
            <translation>Diese Tresordatei hat eine Version, die dieses Programm nicht kennt. Ein neueres Programm kann sie vielleicht lesen.</translation>
        </message>
        <message>
            <source>This vault file asks for more memory or time than any that Simstock makes. It was not opened.</source>
            <translation>Diese Tresordatei verlangt mehr Speicher oder Zeit als jede, die Simstock erstellt. Sie wurde nicht geöffnet.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>These are more codes than one vault file holds.</source>
            <translation>Das sind mehr Codes, als eine Tresordatei fasst.</translation>
        </message>
        <message>
            <source>The passphrase is not that of this file, or the file was changed. Nothing was read.</source>
            <translation>Die Passphrase gehört nicht zu dieser Datei, oder die Datei wurde verändert. Es wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>The passphrase is right, but what this vault file holds cannot be read. Nothing was imported.</source>
            <translation>Die Passphrase stimmt, aber der Inhalt dieser Tresordatei kann nicht gelesen werden. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>There is a file “%1” already, and an export never replaces one. Choose another name.</source>
            <translation>Es gibt schon eine Datei „%1“, und ein Export ersetzt nie eine. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read.</source>
            <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultImportSheet</name>
        <message>
            <source>Already here</source>
            <translation>Schon hier</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>of a vendor</source>
            <translation>von einem Anbieter</translation>
        </message>
        <message>
            <source>Import vault</source>
            <translation>Tresor importieren</translation>
        </message>
        <message>
            <source>Also the codes of &amp;vendors</source>
            <translation>Auch die Codes von &amp;Anbietern</translation>
        </message>
        <message>
            <source>Codes from a file that “Export vault…” made become own stock here: sealed, to hand over like every eSIM, with their customers and notes.</source>
            <translation>Codes aus einer Datei von „Tresor exportieren…“ werden hier zum eigenen Bestand: versiegelt, zu übergeben wie jede eSIM, mit ihren Kunden und Notizen.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Choose it, type where it is, or drop it here.</source>
            <translation>Auswählen, den Ort eintippen oder hier ablegen.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>A vendor's code stands here twice once its account is here, too.</source>
            <translation>Der Code eines Anbieters steht hier doppelt, sobald auch sein Konto hier ist.</translation>
        </message>
        <message>
            <source>Codes in the file</source>
            <translation>Codes in der Datei</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>The file is being opened.</source>
            <translation>Die Datei wird geöffnet.</translation>
        </message>
        <message>
            <source>The codes are being imported.</source>
            <translation>Die Codes werden importiert.</translation>
        </message>
        <message>
            <source>Codes cannot be sealed here now. Unlock the keyring and see that the workspace can be written.</source>
            <translation>Codes können hier gerade nicht versiegelt werden. Entsperren Sie den Schlüsselbund und prüfen Sie, ob der Arbeitsbereich beschreibbar ist.</translation>
        </message>
        <message>
            <source>Choose the file.</source>
            <translation>Wählen Sie die Datei.</translation>
        </message>
        <message>
            <source>Type the passphrase of the file.</source>
            <translation>Geben Sie die Passphrase der Datei ein.</translation>
        </message>
        <message>
            <source>Nothing in this file is new here.</source>
            <translation>In dieser Datei ist nichts, was hier neu wäre.</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>Opening the file. This takes a second or two…</source>
            <translation>Die Datei wird geöffnet. Das dauert ein, zwei Sekunden…</translation>
        </message>
        <message>
            <source>Comparing with the codes of your eSIMs…</source>
            <translation>Wird mit den Codes der eSIMs verglichen…</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) in this file are new here.</source>
            <translation>
                <numerusform>%n Code in dieser Datei ist hier neu.</numerusform>
                <numerusform>%n Codes in dieser Datei sind hier neu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) are here already and stay as they are.</source>
            <translation>
                <numerusform>%n Code ist schon hier und bleibt, wie er ist.</numerusform>
                <numerusform>%n Codes sind schon hier und bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose vault</source>
            <translation>Tresor wählen</translation>
        </message>
        <message>
            <source>Vault (*.simvault)</source>
            <translation>Tresor (*.simvault)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>%n Code als eigener Bestand importiert.</numerusform>
                <numerusform>%n Codes als eigener Bestand importiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultTransfer</name>
        <message>
            <source>There is no activation code here that could be exported.</source>
            <translation>Hier gibt es keinen Aktivierungscode, der exportiert werden könnte.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Vendor</name>
        <message>
            <source>Write a method and a path below the address, such as POST /esims/revoke, or off.</source>
            <translation>Eine Methode und einen Pfad unterhalb der Adresse schreiben, etwa POST /esims/revoke, oder off.</translation>
        </message>
        <message>
            <source>This vendor does not report what became of a message.</source>
            <translation>Dieser Anbieter meldet nicht, was aus einer Nachricht wurde.</translation>
        </message>
    </context>
    <context>
        <name>simstock::VendorLine</name>
        <message>
            <source>No clear answer came: it is not known whether the change was taken. Read it again before you repeat it.</source>
            <translation>Es kam keine eindeutige Antwort: Es ist nicht bekannt, ob die Änderung übernommen wurde. Vor einer Wiederholung neu lesen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletCard</name>
        <message>
            <source>Prepaid</source>
            <translation>Prepaid</translation>
        </message>
        <message>
            <source>Postpaid</source>
            <translation>Auf Rechnung</translation>
        </message>
        <message>
            <source>With credit</source>
            <translation>Mit Kredit</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>Balance %1</source>
            <translation>Guthaben %1</translation>
        </message>
        <message>
            <source>Owed %1</source>
            <translation>Geschuldet %1</translation>
        </message>
        <message>
            <source>Credit limit %1</source>
            <translation>Kreditrahmen %1</translation>
        </message>
        <message>
            <source>Nothing spent in 30 days</source>
            <translation>Nichts ausgegeben in 30 Tagen</translation>
        </message>
        <message>
            <source>Spent %1 in 7 days, %2 in 30</source>
            <translation>Ausgegeben: %1 in 7 Tagen, %2 in 30</translation>
        </message>
        <message numerus="yes">
            <source>Lasts %n day(s) or more (%1)</source>
            <translation>
                <numerusform>Reicht %n Tag oder länger (%1)</numerusform>
                <numerusform>Reicht %n Tage oder länger (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts about %n day(s) (%1)</source>
            <translation>
                <numerusform>Reicht etwa %n Tag (%1)</numerusform>
                <numerusform>Reicht etwa %n Tage (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts %1 to %n day(s) (%2 at the soonest)</source>
            <translation>
                <numerusform>Reicht %1 bis %n Tag (frühestens bis %2)</numerusform>
                <numerusform>Reicht %1 bis %n Tage (frühestens bis %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>No low mark</source>
            <translation>Keine Warnschwelle</translation>
        </message>
        <message>
            <source>Low mark %1</source>
            <translation>Warnschwelle %1</translation>
        </message>
        <message>
            <source>Low mark %1 (the vendor's)</source>
            <translation>Warnschwelle %1 (des Anbieters)</translation>
        </message>
        <message>
            <source>, due %1</source>
            <translation>, fällig %1</translation>
        </message>
        <message>
            <source>Invoice %1: %2</source>
            <translation>Rechnung %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more pending invoice(s)</source>
            <translation>
                <numerusform>und %n weitere ausstehende Rechnung</numerusform>
                <numerusform>und %n weitere ausstehende Rechnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoices read %1</source>
            <translation>Rechnungen gelesen %1</translation>
        </message>
        <message>
            <source>Platform's balance at %1: %2, as of %3</source>
            <translation>Guthaben der Plattform bei %1: %2, Stand %3</translation>
        </message>
        <message>
            <source>Platform's balance at %1: %2</source>
            <translation>Guthaben der Plattform bei %1: %2</translation>
        </message>
        <message>
            <source>%1 wait for you…</source>
            <translation>%1 warten auf Freigabe…</translation>
        </message>
        <message>
            <source>%1: outcome unknown, checking…</source>
            <translation>%1: ungeklärt, wird geprüft…</translation>
        </message>
        <message>
            <source>%1 are being captured…</source>
            <translation>%1 werden eingezogen…</translation>
        </message>
        <message>
            <source>Payment of %1</source>
            <translation>Zahlung über %1</translation>
        </message>
        <message>
            <source>Wallet of %1</source>
            <translation>Guthaben bei %1</translation>
        </message>
        <message>
            <source>available · %1</source>
            <translation>verfügbar · %1</translation>
        </message>
        <message>
            <source>Not read yet. Press Sync now.</source>
            <translation>Noch nicht gelesen. „Jetzt abgleichen“ drücken.</translation>
        </message>
        <message>
            <source>The balance cannot be read now.</source>
            <translation>Das Guthaben kann jetzt nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletCards</name>
        <message>
            <source>Wallets</source>
            <translation>Guthaben</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletDesk</name>
        <message>
            <source>The balance of this account cannot be read now.</source>
            <translation>Das Guthaben dieses Kontos kann jetzt nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletPane</name>
        <message>
            <source>Wallet</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Wallet table</source>
            <translation>Guthabentabelle</translation>
        </message>
        <message>
            <source>Filter wallet</source>
            <translation>Guthaben filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n Buchung</numerusform>
                <numerusform>%n Buchungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Offline: what was read before is shown with its age.</source>
            <translation>Offline: Vorher Gelesenes wird mit seinem Alter gezeigt.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>No account yet. Balances and bookings stand here.</source>
            <translation>Noch kein Konto. Hier stehen Guthaben und Buchungen.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>No bookings yet. What is bought and added appears here.</source>
            <translation>Noch keine Buchungen. Käufe und Einzahlungen erscheinen hier.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>Es gibt noch kein Konto.</translation>
        </message>
        <message>
            <source>There is nothing left to look for.</source>
            <translation>Es gibt nichts mehr nachzusehen.</translation>
        </message>
        <message>
            <source>Reading balances and bookings.</source>
            <translation>Guthaben und Buchungen werden gelesen.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>Beim Anbieter wird gerade nachgesehen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletWitness</name>
        <message>
            <source>The balance is %1 now. It was not read before the order, so it tells nothing. Ask the vendor, then close the question.</source>
            <translation>Das Guthaben ist jetzt %1. Es wurde vor der Bestellung nicht gelesen und sagt daher nichts. Den Anbieter fragen, dann die Frage schließen.</translation>
        </message>
        <message>
            <source>Balance before: %1, now: %2; this order costs %3.</source>
            <translation>Guthaben davor: %1, jetzt: %2; diese Bestellung kostet %3.</translation>
        </message>
        <message>
            <source>Other orders moved the balance meanwhile, so it proves nothing.</source>
            <translation>Andere Bestellungen haben das Guthaben inzwischen bewegt, es beweist daher nichts.</translation>
        </message>
        <message>
            <source>The difference fits: it was probably bought. Look for the eSIM in the vendor's portal, then close the question.</source>
            <translation>Der Unterschied passt: Wahrscheinlich wurde gekauft. Die eSIM im Portal des Anbieters suchen, dann die Frage schließen.</translation>
        </message>
        <message>
            <source>Nothing was taken so far.</source>
            <translation>Bisher wurde nichts abgebucht.</translation>
        </message>
        <message>
            <source>Nothing was taken: it was probably not bought. Decide: close the question or order anew.</source>
            <translation>Es wurde nichts abgebucht: Wahrscheinlich wurde nicht gekauft. Entscheiden: die Frage schließen oder neu bestellen.</translation>
        </message>
        <message>
            <source>The difference does not fit this order alone: somebody else uses the account, or the vendor books late.</source>
            <translation>Der Unterschied passt nicht zu dieser Bestellung allein: Jemand anderes verwendet das Konto, oder der Anbieter bucht verspätet.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookAddressSheet</name>
        <message>
            <source>Set webhook address</source>
            <translation>Webhook-Adresse setzen</translation>
        </message>
        <message>
            <source>This account has one address for all events. None is set now.</source>
            <translation>Dieses Konto hat eine Adresse für alle Ereignisse. Jetzt ist keine gesetzt.</translation>
        </message>
        <message>
            <source>This account has one address for all events. A new one replaces the one that is set: it gets nothing more.</source>
            <translation>Dieses Konto hat eine Adresse für alle Ereignisse. Eine neue ersetzt die gesetzte: Diese bekommt nichts mehr.</translation>
        </message>
        <message>
            <source>Set now: %1</source>
            <translation>Jetzt gesetzt: %1</translation>
        </message>
        <message>
            <source>New &amp;address</source>
            <translation>Neue &amp;Adresse</translation>
        </message>
        <message>
            <source>The vendor tests it at once. An address that does not answer the test is not saved, so your server must run before you press the button.</source>
            <translation>Der Anbieter testet sie sofort. Eine Adresse, die auf den Test nicht antwortet, wird nicht gespeichert; der eigene Server muss also vorher laufen.</translation>
        </message>
        <message>
            <source>Messages are not signed. Let in only these senders: %1</source>
            <translation>Nachrichten sind nicht signiert. Nur diese Absender einlassen: %1</translation>
        </message>
        <message>
            <source>Set address</source>
            <translation>Adresse setzen</translation>
        </message>
        <message>
            <source>Replace address</source>
            <translation>Adresse ersetzen</translation>
        </message>
        <message>
            <source>Saving the address. The vendor tests it; the result appears in Activity.</source>
            <translation>Die Adresse wird gespeichert. Der Anbieter testet sie; das Ergebnis erscheint unter Aktivität.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookDesk</name>
        <message>
            <source>Read webhooks</source>
            <translation>Webhooks lesen</translation>
        </message>
        <message>
            <source>This vendor has no call for it. Ask the vendor.</source>
            <translation>Dieser Anbieter hat dafür keinen Aufruf. Den Anbieter fragen.</translation>
        </message>
        <message>
            <source>This account was removed.</source>
            <translation>Dieses Konto wurde entfernt.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>Dieses Konto ist nur zum Lesen.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>Dieses Konto ist nicht offen.</translation>
        </message>
        <message>
            <source>This vendor has no call for webhooks.</source>
            <translation>Dieser Anbieter hat keinen Aufruf für Webhooks.</translation>
        </message>
        <message>
            <source>Save webhook</source>
            <translation>Webhook speichern</translation>
        </message>
        <message>
            <source>Delete webhook</source>
            <translation>Webhook löschen</translation>
        </message>
        <message>
            <source>Test webhook</source>
            <translation>Webhook testen</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookSheet</name>
        <message>
            <source>New webhook</source>
            <translation>Neuer Webhook</translation>
        </message>
        <message>
            <source>Edit webhook</source>
            <translation>Webhook bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>K&amp;opieren</translation>
        </message>
        <message>
            <source>Create and test</source>
            <translation>Anlegen und testen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <source>Your server. The vendor tests it, so it must answer before you save.</source>
            <translation>Der eigene Server. Der Anbieter testet ihn, er muss also vor dem Speichern antworten.</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>&amp;Ereignisse</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Timeout</source>
            <translation>&amp;Zeitlimit</translation>
        </message>
        <message>
            <source>&amp;Retries</source>
            <translation>&amp;Wiederholungen</translation>
        </message>
        <message>
            <source>&amp;Generate</source>
            <translation>Erzeu&amp;gen</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Sec&amp;ret</source>
            <translation>Gehe&amp;imnis</translation>
        </message>
        <message>
            <source>Your server proves with it that a message is the vendor's. It is kept by the vendor only and never shown again: copy it to your server now.</source>
            <translation>Damit prüft der eigene Server, dass eine Nachricht vom Anbieter ist. Nur der Anbieter verwahrt es und zeigt es nie wieder: jetzt auf den eigenen Server kopieren.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Einen Namen geben.</translation>
        </message>
        <message>
            <source>The URL starts with https:// and names your server.</source>
            <translation>Die URL beginnt mit https:// und nennt den eigenen Server.</translation>
        </message>
        <message>
            <source>Choose at least one event.</source>
            <translation>Mindestens ein Ereignis wählen.</translation>
        </message>
        <message>
            <source>Webhook created.</source>
            <translation>Webhook angelegt.</translation>
        </message>
        <message>
            <source>Webhook saved.</source>
            <translation>Webhook gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhooksModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>Letzte Zustellung</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Gesetzt</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>Set up elsewhere</source>
            <translation>Anderswo eingerichtet</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>Adresse des Kontos</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Alle Ereignisse</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhooksPane</name>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Webhooks table</source>
            <translation>Webhook-Tabelle</translation>
        </message>
        <message>
            <source>Filter webhooks</source>
            <translation>Webhooks filtern</translation>
        </message>
        <message>
            <source>Copy senders</source>
            <translation>Absender kopieren</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>The senders' addresses are on the clipboard.</source>
            <translation>Die Adressen der Absender sind in der Zwischenablage.</translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s)</source>
            <translation>
                <numerusform>%n Webhook</numerusform>
                <numerusform>%n Webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n webhook(s)</source>
            <translation>
                <numerusform>%1 von %n Webhook</numerusform>
                <numerusform>%1 von %n Webhooks</numerusform>
            </translation>
        </message>
        <message>
            <source>No webhook chosen</source>
            <translation>Kein Webhook gewählt</translation>
        </message>
        <message>
            <source>What is needed</source>
            <translation>Was nötig ist</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>All, to this one address</source>
            <translation>Alle, an diese eine Adresse</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>Letzte Zustellung</translation>
        </message>
        <message>
            <source>Let in only</source>
            <translation>Nur einlassen</translation>
        </message>
        <message>
            <source>Webhooks belong to an account. Add an account first.</source>
            <translation>Webhooks gehören zu einem Konto. Zuerst ein Konto hinzufügen.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>A desktop cannot receive webhooks; point them to your server and inspect them here.</source>
            <translation>Ein Desktop kann keine Webhooks empfangen; sie auf den eigenen Server richten und hier ansehen.</translation>
        </message>
        <message>
            <source>New webhook…</source>
            <translation>Neuer Webhook…</translation>
        </message>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 Gezeigt wird, was vorher gelesen wurde.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Select a webhook first.</source>
            <translation>Zuerst einen Webhook auswählen.</translation>
        </message>
        <message>
            <source>The vendor tests the address when it is set, and has no call to test or delete it.</source>
            <translation>Der Anbieter testet die Adresse beim Setzen und hat keinen Aufruf, sie zu testen oder zu löschen.</translation>
        </message>
        <message>
            <source>The webhooks are being read already.</source>
            <translation>Die Webhooks werden bereits gelesen.</translation>
        </message>
        <message>
            <source>The keys of no account are at hand.</source>
            <translation>Von keinem Konto sind die Schlüssel verfügbar.</translation>
        </message>
        <message>
            <source>No open account has a call for webhooks.</source>
            <translation>Kein offenes Konto hat einen Aufruf für Webhooks.</translation>
        </message>
        <message>
            <source>A test is running.</source>
            <translation>Ein Test läuft.</translation>
        </message>
        <message>
            <source>Reading the webhooks…</source>
            <translation>Die Webhooks werden gelesen…</translation>
        </message>
        <message>
            <source>The vendor sends a test event to your server…</source>
            <translation>Der Anbieter sendet ein Testereignis an den eigenen Server…</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <translation>Test: %1</translation>
        </message>
        <message>
            <source>Delete webhook</source>
            <translation>Webhook löschen</translation>
        </message>
        <message>
            <source>"%1" gets no more events, and its log of deliveries goes. Your server is not told.</source>
            <translation>„%1“ bekommt keine Ereignisse mehr, und sein Zustellungsprotokoll verschwindet. Der eigene Server erfährt davon nichts.</translation>
        </message>
        <message>
            <source>Webhook %1 deleted.</source>
            <translation>Webhook %1 gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WelcomePage</name>
        <message>
            <source>Sell travel eSIMs from one desk</source>
            <translation>Reise-eSIMs von einem Arbeitsplatz aus verkaufen</translation>
        </message>
        <message>
            <source>Add the account you have with a vendor: its plans are read, you order, and the customer scans the install QR code from your screen.</source>
            <translation>Ein vorhandenes Konto bei einem Anbieter hinzufügen: Seine Tarife werden gelesen, bestellt wird hier, und der Kunde scannt den Installations-QR-Code vom Bildschirm.</translation>
        </message>
        <message>
            <source>The demo uses made-up plans and no real money, and needs no network.</source>
            <translation>Die Demo verwendet erfundene Tarife und kein echtes Geld und braucht kein Netz.</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>&amp;Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Open the &amp;demo…</source>
            <translation>&amp;Demo öffnen…</translation>
        </message>
    </context>
    <context>
        <name>simstock::WishLook</name>
        <message>
            <source>The vendor has this address now.</source>
            <translation>Der Anbieter hat diese Adresse jetzt.</translation>
        </message>
        <message>
            <source>The vendor has no address now.</source>
            <translation>Der Anbieter hat jetzt keine Adresse.</translation>
        </message>
        <message>
            <source>The vendor has another address now: %1. It keeps an address only when its test is answered.</source>
            <translation>Der Anbieter hat jetzt eine andere Adresse: %1. Er behält eine Adresse nur, wenn sein Test beantwortet wird.</translation>
        </message>
        <message>
            <source>The vendor has this price now.</source>
            <translation>Der Anbieter hat diesen Preis jetzt.</translation>
        </message>
        <message>
            <source>The vendor has no own price for this plan now.</source>
            <translation>Der Anbieter hat für diesen Tarif jetzt keinen eigenen Preis.</translation>
        </message>
        <message>
            <source>The vendor has another price for this plan now: %1.</source>
            <translation>Der Anbieter hat für diesen Tarif jetzt einen anderen Preis: %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Workspace</name>
        <message>
            <source>The workspace must be a folder, but a file has that name. Choose another folder.</source>
            <translation>Der Arbeitsbereich muss ein Ordner sein, eine Datei trägt aber diesen Namen. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>The workspace folder cannot be made. Check the permissions of the folder above it, or choose another one.</source>
            <translation>Der Ordner des Arbeitsbereichs kann nicht angelegt werden. Die Berechtigungen des Ordners darüber prüfen oder einen anderen wählen.</translation>
        </message>
    </context>
    <context>
        <name>simstock::XlsxFile</name>
        <message>
            <source>a spreadsheet holds at most %1 rows</source>
            <translation>eine Tabelle fasst höchstens %1 Zeilen</translation>
        </message>
        <message>
            <source>the disk for temporary files is full</source>
            <translation>der Datenträger für temporäre Dateien ist voll</translation>
        </message>
        <message>
            <source>The spreadsheet could not be made: %1. Nothing was saved; free some space, narrow the filter, or save as CSV.</source>
            <translation>Die Tabelle konnte nicht erstellt werden: %1. Es wurde nichts gespeichert; Platz schaffen, den Filter eingrenzen oder als CSV speichern.</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (bis zu %2)</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 pro Tag</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 pro Tag, danach langsamer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n Land</numerusform>
                <numerusform>%n Länder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Aktivierungscode</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Wählen Sie in den Einstellungen des Telefons das Netz von Hand.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Bestätigungscode</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Daten für Ihre Reise</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Wählen Sie *#06#: Ein Telefon ohne EID hat keine eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Löschen Sie die eSIM nicht: Die meisten Codes gelten nur einmal</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Auf Ihr Telefon geladen</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Ganzer Code</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Gute Reise!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Guten Tag %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Hallo {name}, noch {left} übrig. Zum Aufladen einfach antworten.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Hallo {name}, noch {left} Reisedaten übrig. Sollen wir aufladen? Einfach auf diese Nachricht antworten.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Hallo {name}, Ihre eSIM ist bereit. Verfügbar: {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Hallo {name}, Ihr Tarif endet: {expires}. Noch übrig: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Guten Tag,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Auf Android installieren</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Unter Windows installieren</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Auf dem iPhone installieren</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Erst an dem Tag installieren, an dem Sie sie brauchen</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Sie ist schon auf einem anderen Telefon. Mit welchem Telefon wurde der Code gescannt?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Sie ist vielleicht schon auf Ihrem Telefon: Sehen Sie in der Liste der SIMs nach. Scannen Sie den Code nicht noch einmal.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Es wurde zu oft versucht. Wir fragen beim Anbieter nach und sagen Ihnen Bescheid.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Bewahren Sie diesen Zettel auf</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Mobile Daten für Ihre Reise, in einer Minute bereit</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Netze: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Netze: %1 und %n weiteres</numerusform>
                <numerusform>Netze: %1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Schalten Sie jetzt das Datenroaming der Reise-Leitung ein.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>In den Einstellungen nach „eSIM“ suchen</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Einstellungen › Verbindungen › SIM-Manager</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Einstellungen › Mobilfunk › eSIM hinzufügen</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Einstellungen › Netzwerk &amp; Internet › SIMs</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Bitte scannen Sie den QR-Code, oder kopieren Sie die Codes, statt sie einzutippen.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Preisliste</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Stand der Preise: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+-Adresse</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Scannen Sie den Code oder nutzen Sie einen dieser Links:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Diesen Code scannen und bestätigen</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Scannen Sie diesen Code mit Ihrem Telefon</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Stellen Sie den Zugangspunkt (APN) auf %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Geschäft</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Tempo: bis zu %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>„eSIM hinzufügen“, dann „Aktivierungscode eingeben“ antippen</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>„eSIM hinzufügen“, dann „QR-Code scannen“ antippen</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>„Weiter“ antippen, die Leitung „Reise“ nennen</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>„QR-Code verwenden“ antippen, diesen Code scannen</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>„QR-Code verwenden“, dann „Details manuell eingeben“ antippen</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Vielen Dank!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Der Code wurde noch nicht verwendet. Versuchen Sie bitte ein anderes WLAN und schalten Sie ein VPN aus.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>Die eSIM ist noch nicht auf Ihrem Telefon. Bitte scannen Sie den Code.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Auf dem Telefon ist kein Platz. Löschen Sie eine alte Reise-eSIM und scannen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Diese Netze funktionieren: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Dieser Code ist nicht mehr verwendbar. Wir besorgen Ihnen einen neuen.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Diese eSIM ist abgelaufen. Sie brauchen eine neue.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Schalten Sie Datenroaming ein, wählen Sie die Reise-Leitung für mobile Daten und schalten Sie dann zehn Sekunden lang den Flugmodus ein.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>„Datenroaming“ für die Reise-Leitung einschalten</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>SM-DP+-Adresse und Aktivierungscode eingeben</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Geben Sie den Bestätigungscode ein, der unter dem QR-Code steht.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Den ganzen Code eingeben, ab LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Unbegrenzte Daten</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Nutzen Sie WLAN und schalten Sie ein VPN aus</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Nutzen Sie ein anderes WLAN, schalten Sie ein VPN aus und starten Sie das Telefon neu. Warten Sie dann; löschen Sie die eSIM nicht.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Für mobile Daten nutzen, Roaming einschalten</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>%n Tag gültig</numerusform>
                <numerusform>%n Tage gültig</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Gilt in: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Gilt in: %1 und %n weiteren</numerusform>
                <numerusform>Gilt in: %1 und %n weiteren</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Ihre Daten sind aufgebraucht. Sie können dieselbe eSIM aufladen.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Ihre eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Ihre eSIM wird vorbereitet</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Ihre eSIM ist pausiert. Wir schalten sie wieder ein.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Ihre eSIM wird noch vorbereitet. Bitte warten Sie einen Moment.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Ihre eSIM funktioniert.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Ihr Telefon ist vielleicht an Ihren Anbieter gebunden. Sehen Sie unter Einstellungen › Allgemein › Info nach: Dort muss „Keine SIM-Einschränkungen“ stehen.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Ihr Telefon fragt nach diesem Code</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>hier ist Ihre eSIM für %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>Reisegast</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>unbegrenzte Daten</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>Sie wählen die Tage</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (fino a %2)</translation>
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
            <translation>%1 al giorno</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 al giorno, poi più lento</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n Paese</numerusform>
                <numerusform>%n Paesi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Codice di attivazione</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Scelga la rete a mano nelle impostazioni del telefono.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Codice di conferma</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connessa</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Dati per il Suo viaggio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Componga *#06#: un telefono che non mostra l’EID non ha eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Non elimini la eSIM: quasi tutti i codici valgono una sola volta</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Scaricata sul Suo telefono</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Codice completo</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Buon viaggio!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Buongiorno %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Buongiorno {name}, Le restano {left}. Ci risponda per ricaricare.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Buongiorno {name}, Le restano {left} di dati di viaggio. Vuole ricaricare? Risponda a questo messaggio e ci pensiamo noi.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Buongiorno {name}, la Sua eSIM è pronta. Ha a disposizione {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Buongiorno {name}, fine del Suo piano: {expires}. Le restano {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Buongiorno,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Installa su Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Installa su Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Installa su iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Installi solo il giorno in cui Le serve</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>È già su un altro telefono. Con quale telefono è stato scansionato il codice?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Forse è già sul Suo telefono: guardi nell’elenco delle SIM. Non scansioni di nuovo il codice.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Si è provato troppe volte. Chiediamo all’operatore e Le facciamo sapere.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Conservi questo scontrino</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Dati mobili per il Suo viaggio, pronti in un minuto</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Reti: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Reti: %1 e un’altra</numerusform>
                <numerusform>Reti: %1 e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Ora attivi il roaming dati per la linea di viaggio.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Apra le impostazioni e cerchi “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Apra Impostazioni › Connessioni › Gestione SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Apra Impostazioni › Cellulare › Aggiungi eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Apra Impostazioni › Rete e Internet › SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordine</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 di %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Piano</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Scansioni il codice QR, oppure copi i codici invece di scriverli.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Listino prezzi</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Data dei prezzi: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Indirizzo SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Scansioni il codice o usi uno di questi link:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Scansioni questo codice e confermi</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Scansioni questo codice con il telefono</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Imposti il punto di accesso (APN) su %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Negozio</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Velocità: fino a %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Tocchi “Aggiungi eSIM”, poi “Inserisci codice di attivazione”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Tocchi “Aggiungi eSIM”, poi “Scansiona codice QR”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Tocchi “Continua” e chiami la linea “Viaggio”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Tocchi “Utilizza codice QR” e scansioni questo codice</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Tocchi “Utilizza codice QR”, poi “Inserisci dettagli manualmente”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Grazie!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Il codice non è ancora stato usato. Provi un altro Wi-Fi e disattivi la VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>La eSIM non è ancora sul Suo telefono. Scansioni il codice.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Il telefono non ha più spazio. Elimini una vecchia eSIM di viaggio, poi scansioni di nuovo.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Queste reti funzionano: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Questo codice non si può più usare. Gliene procuriamo uno nuovo.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Questa eSIM è scaduta. Ne serve una nuova.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Attivi il roaming dati, scelga la linea di viaggio per i dati mobili, poi attivi la modalità aereo per dieci secondi.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Attivi “Roaming dati” per la linea di viaggio</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Scriva l’indirizzo SM-DP+ e il codice di attivazione</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Scriva il codice di conferma che si trova sotto il codice QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Scriva il codice completo, che inizia con LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Dati illimitati</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Usi il Wi-Fi e disattivi la VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Usi un altro Wi-Fi, disattivi la VPN e riavvii il telefono. Poi attenda; non elimini la eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>La usi per i dati mobili, con il roaming attivo</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Valida per %n giorno</numerusform>
                <numerusform>Valida per %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Benvenuti</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Funziona in: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Funziona in: %1 e un altro</numerusform>
                <numerusform>Funziona in: %1 e altri %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>I Suoi dati sono finiti. Può ricaricare la stessa eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>La Sua eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>La Sua eSIM è in preparazione</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>La Sua eSIM è in pausa. La stiamo riattivando.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>La Sua eSIM è ancora in preparazione. Attenda un momento.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>La Sua eSIM funziona.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Il telefono potrebbe essere bloccato dal Suo operatore. Guardi in Impostazioni › Generali › Info: deve esserci “Nessuna restrizione SIM”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Il telefono chiederà questo codice</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>ecco la Sua eSIM per %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>più avanti</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>gentile cliente</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>dati illimitati</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>i giorni li sceglie Lei</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (jusqu’à %2)</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 par jour</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 par jour, puis plus lent</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n pays</numerusform>
                <numerusform>%n pays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Code d’activation</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Choisissez le réseau à la main dans les réglages du téléphone.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Code de confirmation</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connectée</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Des données pour votre voyage</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Composez *#06# : un téléphone sans EID n’accepte pas d’eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Ne supprimez pas l’eSIM : la plupart des codes ne servent qu’une fois</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Téléchargée sur votre téléphone</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Code complet</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Bon voyage !</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Bonjour %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Bonjour {name}, il vous reste {left}. Répondez-nous pour recharger.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Bonjour {name}, il vous reste {left} de données de voyage. Voulez-vous recharger ? Répondez à ce message, nous nous en occupons.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Bonjour {name}, vous pouvez utiliser votre eSIM. Vous disposez de {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Bonjour {name}, fin de votre forfait : {expires}. Il vous reste {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Bonjour,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Installer sur Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Installer sous Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Installer sur iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>À installer seulement le jour où vous en avez besoin</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Elle est déjà sur un autre téléphone. Avec quel téléphone le code a-t-il été scanné ?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Elle est peut-être déjà sur votre téléphone : regardez dans la liste des SIM. Ne scannez pas le code une deuxième fois.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Il y a eu trop d’essais. Nous demandons à l’opérateur et vous tenons au courant.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Gardez ce ticket</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Des données mobiles pour votre voyage, prêtes en une minute</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Réseaux : %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Réseaux : %1 et %n autre</numerusform>
                <numerusform>Réseaux : %1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Activez maintenant l’itinérance des données de la ligne de voyage.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Ouvrez les paramètres et cherchez « eSIM »</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Paramètres › Connexions › Gestionnaire SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Réglages › Données cellulaires › Ajouter une eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Paramètres › Réseau et Internet › SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Forfait</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Scannez le code QR, ou copiez les codes au lieu de les saisir.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Liste des prix</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Prix au %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Adresse SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Scannez le code ou utilisez l’un de ces liens :</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Scannez ce code et confirmez</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Scannez ce code avec votre téléphone</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Indiquez %1 comme point d’accès (APN).</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Boutique</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Vitesse : jusqu’à %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>« Ajouter une eSIM », puis « Saisir le code d’activation »</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>« Ajouter une eSIM », puis « Scanner le code QR »</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>« Continuer », nommez la ligne « Voyage »</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>« Utiliser un code QR », puis scannez ce code</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>« Utiliser un code QR », puis « Saisir les détails manuellement »</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Merci !</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Le code n’a pas encore servi. Essayez un autre Wi-Fi et désactivez le VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>L’eSIM n’est pas encore sur votre téléphone. Scannez le code, s’il vous plaît.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Le téléphone n’a plus de place. Supprimez une ancienne eSIM de voyage, puis scannez de nouveau.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Ces réseaux fonctionnent : %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Ce code n’est plus utilisable. Nous vous en procurons un nouveau.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Cette eSIM a expiré. Il vous en faut une nouvelle.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Activez l’itinérance des données, choisissez la ligne de voyage pour les données, puis activez le mode avion pendant dix secondes.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Activez « Données à l’étranger » pour cette ligne</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Saisissez l’adresse SM-DP+ et le code d’activation</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Saisissez le code de confirmation qui se trouve sous le code QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Saisissez le code complet, qui commence par LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Données illimitées</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Utilisez le Wi-Fi et désactivez le VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Utilisez un autre Wi-Fi, désactivez le VPN et redémarrez le téléphone. Puis attendez ; ne supprimez pas l’eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Utilisez-la pour les données, itinérance activée</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Valable %n jour</numerusform>
                <numerusform>Valable %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Fonctionne en : %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Fonctionne en : %1 et %n autre</numerusform>
                <numerusform>Fonctionne en : %1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Vos données sont épuisées. Vous pouvez recharger la même eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Votre eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Votre eSIM est en préparation</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Votre eSIM est en pause. Nous la réactivons.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Votre eSIM est encore en préparation. Un instant, s’il vous plaît.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Votre eSIM fonctionne.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Votre téléphone est peut-être bloqué par votre opérateur. Regardez dans Réglages › Général › Informations : il doit y avoir « Aucune restriction de SIM ».</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Votre téléphone demandera ce code</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>voici votre eSIM pour %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>cher client</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>données illimitées</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>vous choisissez les jours</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (up to %2)</translation>
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
            <translation>%1 a day</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 a day, then slower</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n country</numerusform>
                <numerusform>%n countries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Activation code</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Choose a network by hand in the phone's settings.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Confirmation code</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Data for your trip</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Dial *#06#: a phone that shows no EID has no eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Do not delete the eSIM: most codes work only once</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Downloaded to your phone</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Full code</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Have a good trip!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Hello %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Hello {name}, you have {left} left. Reply to us to add more.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Hello {name}, your eSIM is ready. You have {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Hello {name}, your plan ends {expires}. You have {left} left.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hello,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Install on Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Install on Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Install on iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Install only on the day you need it</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>It is on another phone already. With which phone was the code scanned?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>It was tried too often. We ask the operator and tell you.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Keep this slip</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Mobile data for your trip, ready in a minute</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Networks: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Networks: %1 and %n more</numerusform>
                <numerusform>Networks: %1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Now turn data roaming on for the travel line.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Open Settings and search for “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Open Settings › Connections › SIM manager</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Open Settings › Mobile Service › Add eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Open Settings › Network &amp; internet › SIMs</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Please scan the QR code, or copy the codes instead of typing them.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Price list</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Prices as of %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+ address</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Scan the code or use one of these links:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Scan this code and confirm</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Scan this code with your phone</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Set the access point (APN) to %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Shop</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Speed: up to %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Tap “Add eSIM”, then “Enter activation code”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Tap “Add eSIM”, then “Scan QR code”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Tap “Continue”, name the line “Travel”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Tap “Use QR Code” and scan this code</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Tap “Use QR Code”, then “Enter Details Manually”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Thank you!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>The eSIM is not on your phone yet. Please scan the code.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>The phone has no room. Delete an old travel eSIM, then scan again.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>These networks work: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>This code cannot be used any more. We get you a new one.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>This eSIM has expired. You need a new one.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Turn on “Data Roaming” for the travel line</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Type the SM-DP+ address and the activation code</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Type the confirmation code below the QR code.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Type the full code, beginning with LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Unlimited data</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Use Wi-Fi and switch a VPN off</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Use it for mobile data, with roaming turned on</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Valid for %n day</numerusform>
                <numerusform>Valid for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Works in: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Works in: %1 and %n more</numerusform>
                <numerusform>Works in: %1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Your data is used up. You can add more to the same eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Your eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Your eSIM is being prepared</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Your eSIM is paused. We are switching it on again.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Your eSIM is still being prepared. Please wait a moment.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Your eSIM works.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Your phone will ask for this code</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>here is your eSIM for %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>traveller</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>unlimited data</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>you choose the days</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (%2 तक)</translation>
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
            <translation>%1 प्रतिदिन</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 प्रतिदिन, फिर धीमा</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n देश</numerusform>
                <numerusform>%n देश</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n दिन</numerusform>
                <numerusform>%n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>एक्टिवेशन कोड</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>फ़ोन की सेटिंग में नेटवर्क खुद चुनें।</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>पुष्टि कोड</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>कनेक्ट हो गया</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>आपकी यात्रा के लिए डेटा</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>*#06# डायल करें: जिस फ़ोन में EID न दिखे, उसमें eSIM नहीं है</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>eSIM न हटाएँ: ज़्यादातर कोड सिर्फ़ एक बार काम करते हैं</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>आपके फ़ोन पर डाउनलोड हो गया</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>पूरा कोड</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>यात्रा मंगलमय हो!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>नमस्ते %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>नमस्ते {name}, आपके पास {left} बचा है। और जोड़ने के लिए हमें जवाब दें।</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>नमस्ते {name}, आपके पास {left} यात्रा डेटा बचा है। क्या हम और जोड़ें? इस संदेश का जवाब दें, हम टॉप-अप कर देंगे।</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>नमस्ते {name}, आपका eSIM तैयार है। आपके पास {left} है।</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>नमस्ते {name}, आपके प्लान की समाप्ति: {expires}। आपके पास {left} बचा है।</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>नमस्ते,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Android पर इंस्टॉल करें</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Windows पर इंस्टॉल करें</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>iPhone पर इंस्टॉल करें</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>सिर्फ़ उसी दिन इंस्टॉल करें जब ज़रूरत हो</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>यह पहले से दूसरे फ़ोन पर है। कोड किस फ़ोन से स्कैन किया गया था?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>शायद यह पहले से आपके फ़ोन पर है: SIM की सूची में देखें। कोड दोबारा स्कैन न करें।</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>बहुत बार कोशिश हुई। हम ऑपरेटर से पूछकर आपको बताएँगे।</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>यह पर्ची संभालकर रखें</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>यात्रा के लिए मोबाइल डेटा, एक मिनट में तैयार</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>नेटवर्क: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>नेटवर्क: %1 और %n अन्य</numerusform>
                <numerusform>नेटवर्क: %1 और %n अन्य</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>अब यात्रा वाली लाइन के लिए डेटा रोमिंग चालू करें।</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>सेटिंग खोलें और “eSIM” खोजें</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>सेटिंग › कनेक्शन › SIM मैनेजर खोलें</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>सेटिंग › मोबाइल सेवा › eSIM जोड़ें खोलें</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>सेटिंग › नेटवर्क और इंटरनेट › SIM खोलें</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ऑर्डर</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>पृष्ठ %1 / %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>प्लान</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>कृपया QR कोड स्कैन करें, या कोड लिखने के बजाय कॉपी करें।</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>मूल्य सूची</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>%1 के अनुसार मूल्य</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+ पता</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>कोड स्कैन करें या इनमें से कोई लिंक इस्तेमाल करें:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>यह कोड स्कैन करें और पुष्टि करें</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>यह कोड अपने फ़ोन से स्कैन करें</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>एक्सेस पॉइंट (APN) को %1 पर सेट करें।</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>दुकान</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>गति: %1 तक</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>“eSIM जोड़ें”, फिर “एक्टिवेशन कोड दर्ज करें” पर टैप करें</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>“eSIM जोड़ें”, फिर “QR कोड स्कैन करें” पर टैप करें</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>“जारी रखें” पर टैप करें, लाइन का नाम “यात्रा” रखें</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>“QR कोड का उपयोग करें” पर टैप करके यह कोड स्कैन करें</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>“QR कोड का उपयोग करें”, फिर “विवरण मैनुअल रूप से दर्ज करें” पर टैप करें</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>धन्यवाद!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>कोड अभी इस्तेमाल नहीं हुआ है। कृपया दूसरा Wi-Fi आज़माएँ और VPN बंद करें।</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM अभी आपके फ़ोन पर नहीं है। कृपया कोड स्कैन करें।</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>फ़ोन में जगह नहीं है। कोई पुराना यात्रा eSIM हटाएँ, फिर दोबारा स्कैन करें।</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>ये नेटवर्क काम करते हैं: %1</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>यह कोड अब काम नहीं करेगा। हम आपको नया कोड देंगे।</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>इस eSIM की अवधि समाप्त हो गई। आपको नया चाहिए।</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>डेटा रोमिंग चालू करें, मोबाइल डेटा के लिए यात्रा वाली लाइन चुनें, फिर दस सेकंड के लिए एयरप्लेन मोड चालू करें।</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>यात्रा वाली लाइन के लिए “डेटा रोमिंग” चालू करें</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>SM-DP+ पता और एक्टिवेशन कोड लिखें</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>QR कोड के नीचे लिखा पुष्टि कोड डालें।</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>LPA:1$ से शुरू होने वाला पूरा कोड लिखें</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>असीमित डेटा</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Wi-Fi इस्तेमाल करें और VPN बंद करें</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>दूसरा Wi-Fi इस्तेमाल करें, VPN बंद करें और फ़ोन फिर चालू करें। फिर इंतज़ार करें; eSIM न हटाएँ।</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>मोबाइल डेटा के लिए चुनें और रोमिंग चालू करें</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>%n दिन के लिए मान्य</numerusform>
                <numerusform>%n दिन के लिए मान्य</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>स्वागत है</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>यहाँ चलता है: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>यहाँ चलता है: %1 और %n अन्य देश</numerusform>
                <numerusform>यहाँ चलता है: %1 और %n अन्य देश</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>आपका डेटा खत्म हो गया। आप इसी eSIM में और जोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>आपका eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>आपका eSIM तैयार हो रहा है</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>आपका eSIM रुका हुआ है। हम इसे फिर चालू कर रहे हैं।</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>आपका eSIM अभी तैयार हो रहा है। कृपया थोड़ा इंतज़ार करें।</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>आपका eSIM काम कर रहा है।</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>आपका फ़ोन आपके ऑपरेटर से लॉक हो सकता है। सेटिंग › सामान्य › परिचय में देखें: वहाँ “कोई SIM प्रतिबंध नहीं” लिखा होना चाहिए।</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>आपका फ़ोन यह कोड माँगेगा</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>यह रहा आपका eSIM: %1</translation>
        </message>
        <message>
            <source>later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>यात्री</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>असीमित डेटा</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>दिन आप चुनते हैं</translation>
        </message>
    </context>
</TS>

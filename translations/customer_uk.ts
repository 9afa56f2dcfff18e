<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (до %2)</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 ГБ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 на день</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 на день, потім повільніше</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n країна</numerusform>
                <numerusform>%n країни</numerusform>
                <numerusform>%n країн</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дні</numerusform>
                <numerusform>%n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Код активації</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Виберіть мережу вручну в налаштуваннях телефону.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Код підтвердження</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Підключено</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Інтернет для вашої подорожі</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Наберіть *#06#: якщо EID немає, телефон не підтримує eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Не видаляйте eSIM: більшість кодів діє лише один раз</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Завантажено на ваш телефон</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Повний код</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Щасливої дороги!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Вітаємо, %1!</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Вітаємо, {name}! Залишилося: {left}. Щоб поповнити, дайте нам відповідь.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Вітаємо, {name}! Залишок інтернету для подорожі: {left}. Поповнити? Дайте відповідь на це повідомлення, і ми все зробимо.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Вітаємо, {name}! Ваша eSIM готова. Доступно: {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Вітаємо, {name}! Закінчення тарифу: {expires}. Залишилося: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Вітаємо!</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Установити на Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Установити у Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Установити на iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Установлюйте лише того дня, коли вона потрібна</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Вона вже на іншому телефоні. Яким телефоном сканували код?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Можливо, вона вже на вашому телефоні: подивіться у списку SIM-карт. Не скануйте код ще раз.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Забагато спроб. Ми запитаємо оператора й повідомимо вас.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Збережіть цей чек</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Мобільний інтернет для подорожі за одну хвилину</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Мережі: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Мережі: %1 і ще %n</numerusform>
                <numerusform>Мережі: %1 і ще %n</numerusform>
                <numerusform>Мережі: %1 і ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Тепер увімкніть роумінг даних на лінії для подорожі.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Відкрийте налаштування і знайдіть «eSIM»</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Налаштування › Підключення › Диспетчер SIM-карт</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Параметри › Стільникова мережа › Додати eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Налаштування › Мережа й Інтернет › SIM-карти</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Замовлення</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Сторінка %1 з %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Відскануйте QR-код або скопіюйте коди, а не вводьте їх вручну.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Прайс-лист</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Дата цін: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Адреса SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Відскануйте код або відкрийте одне з посилань:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Відскануйте цей код і підтвердьте</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Відскануйте цей код телефоном</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Укажіть точку доступу (APN) %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Магазин</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Швидкість: до %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Натисніть «Додати eSIM», потім «Ввести код активації»</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Натисніть «Додати eSIM», потім «Сканувати QR-код»</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Натисніть «Продовжити», назвіть лінію «Подорож»</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Натисніть «Використати QR-код» і відскануйте цей код</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Натисніть «Використати QR-код», потім «Ввести дані вручну»</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Дякуємо!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Код ще не використано. Спробуйте інший Wi-Fi і вимкніть VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM ще не на вашому телефоні. Відскануйте код, будь ласка.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>На телефоні немає місця. Видаліть стару eSIM для подорожей і відскануйте знову.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Ці мережі працюють: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Цей код більше не діє. Ми дамо вам новий.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Термін дії цієї eSIM минув. Потрібна нова.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Увімкніть роумінг даних, виберіть лінію для подорожі, потім на десять секунд увімкніть режим польоту.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Увімкніть «Роумінг даних» для цієї лінії</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Введіть адресу SM-DP+ і код активації</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Введіть код підтвердження під QR-кодом.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Введіть повний код, що починається з LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Безлімітний інтернет</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Підключіться до Wi-Fi і вимкніть VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Підключіться до іншого Wi-Fi, вимкніть VPN і перезавантажте телефон. Потім зачекайте; не видаляйте eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Виберіть її для інтернету й увімкніть роумінг</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Діє %n день</numerusform>
                <numerusform>Діє %n дні</numerusform>
                <numerusform>Діє %n днів</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Ласкаво просимо</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Працює: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Працює: %1 і ще %n країна</numerusform>
                <numerusform>Працює: %1 і ще %n країни</numerusform>
                <numerusform>Працює: %1 і ще %n країн</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Трафік закінчився. Можна поповнити цю саму eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Ваша eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Ваша eSIM готується</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Вашу eSIM призупинено. Ми вмикаємо її знову.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Ваша eSIM ще готується. Зачекайте, будь ласка.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Ваша eSIM працює.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Можливо, телефон прив’язано до вашого оператора. Відкрийте Параметри › Загальні › Про пристрій: там має бути «Немає обмежень SIM».</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Телефон запитає цей код</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>Ось ваша eSIM: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>пізніше</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>шановний клієнте</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>безлімітний інтернет</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>кількість днів обираєте ви</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
            <translation>%1 в день</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 в день, потом медленнее</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n страна</numerusform>
                <numerusform>%n страны</numerusform>
                <numerusform>%n стран</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Код активации</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Выберите сеть вручную в настройках телефона.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Код подтверждения</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Подключено</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Интернет для вашей поездки</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Наберите *#06#: если EID нет, телефон не поддерживает eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Не удаляйте eSIM: большинство кодов работает один раз</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Загружено на ваш телефон</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Полный код</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Счастливого пути!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Здравствуйте, %1!</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Здравствуйте, {name}! Осталось: {left}. Чтобы пополнить, ответьте нам.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Здравствуйте, {name}! Остаток интернета для поездки: {left}. Пополнить? Ответьте на это сообщение, и мы всё сделаем.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Здравствуйте, {name}! Ваша eSIM готова. Доступно: {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Здравствуйте, {name}! Окончание тарифа: {expires}. Осталось: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Здравствуйте!</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Установить на Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Установить в Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Установить на iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Установите только в тот день, когда она нужна</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Она уже на другом телефоне. Каким телефоном сканировали код?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Возможно, она уже на вашем телефоне: посмотрите в списке SIM-карт. Не сканируйте код ещё раз.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Слишком много попыток. Мы спросим оператора и сообщим вам.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Сохраните этот чек</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Мобильный интернет для поездки за одну минуту</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Сети: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Сети: %1 и ещё %n</numerusform>
                <numerusform>Сети: %1 и ещё %n</numerusform>
                <numerusform>Сети: %1 и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Теперь включите роуминг данных на линии для поездки.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Откройте настройки и найдите «eSIM»</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Настройки › Подключения › Диспетчер SIM-карт</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Настройки › Сотовая связь › Добавить eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Настройки › Сеть и интернет › SIM-карты</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Заказ</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Тариф</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Отсканируйте QR-код или скопируйте коды, а не вводите их вручную.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Прайс-лист</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Дата цен: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Адрес SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Отсканируйте код или откройте одну из ссылок:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Отсканируйте этот код и подтвердите</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Отсканируйте этот код телефоном</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Укажите точку доступа (APN) %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Магазин</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Скорость: до %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Нажмите «Добавить eSIM», затем «Ввести код активации»</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Нажмите «Добавить eSIM», затем «Сканировать QR-код»</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Нажмите «Продолжить», назовите линию «Поездка»</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Нажмите «Использовать QR-код» и отсканируйте этот код</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Нажмите «Использовать QR-код», затем «Ввести данные вручную»</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Спасибо!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Код ещё не использован. Попробуйте другую сеть Wi-Fi и выключите VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM ещё не на вашем телефоне. Отсканируйте код, пожалуйста.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>На телефоне нет места. Удалите старую eSIM для поездок и отсканируйте снова.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Эти сети работают: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Этот код больше не действует. Мы дадим вам новый.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Срок этой eSIM истёк. Нужна новая.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Включите роуминг данных, выберите линию для поездки, затем на десять секунд включите авиарежим.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Включите «Роуминг данных» для этой линии</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Введите адрес SM-DP+ и код активации</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Введите код подтверждения под QR-кодом.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Введите полный код, который начинается с LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Безлимитный интернет</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Подключитесь к Wi-Fi и выключите VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Подключитесь к другой сети Wi-Fi, выключите VPN и перезагрузите телефон. Потом подождите; не удаляйте eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Выберите её для интернета и включите роуминг</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Действует %n день</numerusform>
                <numerusform>Действует %n дня</numerusform>
                <numerusform>Действует %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Работает: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Работает: %1 и ещё %n страна</numerusform>
                <numerusform>Работает: %1 и ещё %n страны</numerusform>
                <numerusform>Работает: %1 и ещё %n стран</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Трафик закончился. Можно пополнить эту же eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Ваша eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Ваша eSIM готовится</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Ваша eSIM приостановлена. Мы включаем её снова.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Ваша eSIM ещё готовится. Подождите, пожалуйста.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Ваша eSIM работает.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Возможно, телефон привязан к вашему оператору. Откройте Настройки › Основные › Об этом устройстве: там должно быть «Нет ограничений SIM».</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Телефон спросит этот код</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>Вот ваша eSIM: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>уважаемый клиент</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>безлимитный интернет</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>вы сами выбираете число дней</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (do %2)</translation>
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
            <translation>%1 dziennie</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 dziennie, potem wolniej</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n kraj</numerusform>
                <numerusform>%n kraje</numerusform>
                <numerusform>%n krajów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dzień</numerusform>
                <numerusform>%n dni</numerusform>
                <numerusform>%n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Kod aktywacyjny</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Wybierz sieć ręcznie w ustawieniach telefonu.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Kod potwierdzający</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Połączono</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Internet na Twoją podróż</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Wybierz *#06#: telefon bez numeru EID nie obsługuje eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Nie usuwaj karty eSIM: większość kodów działa tylko raz</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Pobrano na Twój telefon</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Pełny kod</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Udanej podróży!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Dzień dobry %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Dzień dobry {name}, pozostało: {left}. Odpisz, aby doładować.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Dzień dobry {name}, pozostało danych na podróż: {left}. Doładować? Odpowiedz na tę wiadomość, a my to zrobimy.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Dzień dobry {name}, Twoja karta eSIM jest gotowa. Masz {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Dzień dobry {name}, koniec pakietu: {expires}. Pozostało: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Dzień dobry,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Zainstaluj na Androidzie</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Zainstaluj w Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Zainstaluj na iPhonie</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Zainstaluj dopiero w dniu, w którym jej potrzebujesz</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Jest już na innym telefonie. Którym telefonem zeskanowano kod?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Może już być na Twoim telefonie: sprawdź listę kart SIM. Nie skanuj kodu ponownie.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Było zbyt wiele prób. Zapytamy operatora i damy znać.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Zachowaj ten wydruk</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Internet mobilny na podróż, gotowy w minutę</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Sieci: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Sieci: %1 i %n inna</numerusform>
                <numerusform>Sieci: %1 i %n inne</numerusform>
                <numerusform>Sieci: %1 i %n innych</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Teraz włącz roaming danych dla linii na podróż.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Otwórz ustawienia i wyszukaj „eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Otwórz Ustawienia › Połączenia › Menedżer kart SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Otwórz Ustawienia › Sieć komórkowa › Dodaj eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Otwórz Ustawienia › Sieć i internet › Karty SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Zamówienie</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Strona %1 z %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Pakiet</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Zeskanuj kod QR albo skopiuj kody, zamiast je wpisywać.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Cennik</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Stan cen: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Adres SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Zeskanuj kod lub użyj jednego z tych linków:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Zeskanuj ten kod i potwierdź</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Zeskanuj ten kod telefonem</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Ustaw punkt dostępu (APN) na %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Sklep</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Szybkość: do %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Stuknij „Dodaj kartę eSIM”, potem „Wprowadź kod aktywacyjny”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Stuknij „Dodaj kartę eSIM”, potem „Skanuj kod QR”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Stuknij „Dalej”, nazwij linię „Podróż”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Stuknij „Użyj kodu QR” i zeskanuj ten kod</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Stuknij „Użyj kodu QR”, potem „Wprowadź dane ręcznie”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Dziękujemy!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Kod nie został jeszcze użyty. Spróbuj innego Wi-Fi i wyłącz VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>Karty eSIM nie ma jeszcze na Twoim telefonie. Zeskanuj kod.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>W telefonie nie ma miejsca. Usuń starą kartę eSIM z podróży i zeskanuj ponownie.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Te sieci działają: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Tego kodu nie można już użyć. Damy Ci nowy.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Ta karta eSIM wygasła. Potrzebujesz nowej.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Włącz roaming danych, wybierz linię na podróż do internetu, a potem włącz tryb samolotowy na dziesięć sekund.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Włącz „Roaming danych” dla linii na podróż</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Wpisz adres SM-DP+ i kod aktywacyjny</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Wpisz kod potwierdzający spod kodu QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Wpisz pełny kod, zaczynający się od LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Internet bez limitu</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Użyj Wi-Fi i wyłącz VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Użyj innego Wi-Fi, wyłącz VPN i uruchom telefon ponownie. Potem poczekaj; nie usuwaj karty eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Używaj jej do internetu, z włączonym roamingiem</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Ważna %n dzień</numerusform>
                <numerusform>Ważna %n dni</numerusform>
                <numerusform>Ważna %n dni</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Witamy</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Działa w krajach: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Działa w krajach: %1 i %n innym</numerusform>
                <numerusform>Działa w krajach: %1 i %n innych</numerusform>
                <numerusform>Działa w krajach: %1 i %n innych</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Twoje dane się skończyły. Możesz doładować tę samą kartę eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Twoja karta eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Twoja karta eSIM jest przygotowywana</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Twoja karta eSIM jest wstrzymana. Włączamy ją ponownie.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Twoja karta eSIM jest jeszcze przygotowywana. Poczekaj chwilę.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Twoja karta eSIM działa.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Telefon może mieć blokadę operatora. Sprawdź w Ustawienia › Ogólne › To urządzenie: powinno być „Brak ograniczeń SIM”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Telefon zapyta o ten kod</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>oto Twoja karta eSIM: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>później</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>drogi Kliencie</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>internet bez limitu</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>liczbę dni wybierasz Ty</translation>
        </message>
    </context>
</TS>

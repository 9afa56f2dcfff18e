<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (en fazla %2)</translation>
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
            <translation>günde %1</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>günde %1, sonra daha yavaş</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n ülke</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Etkinleştirme kodu</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Telefonun ayarlarından şebekeyi elle seçin.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Onay kodu</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Bağlandı</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Yolculuğunuz için internet</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>*#06# tuşlayın: EID göstermeyen telefonda eSIM yoktur</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>eSIM’i silmeyin: çoğu kod yalnızca bir kez çalışır</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Telefonunuza indirildi</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Kodun tamamı</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>İyi yolculuklar!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Merhaba %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Merhaba {name}, kalan: {left}. Ekleme için bize yanıt verin.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Merhaba {name}, kalan seyahat internetiniz: {left}. Ekleyelim mi? Bu mesajı yanıtlayın, biz yükleyelim.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Merhaba {name}, eSIM’iniz hazır. Kullanabileceğiniz: {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Merhaba {name}, paketinizin bitişi: {expires}. Kalan: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Merhaba,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Android’e yükle</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Windows’a yükle</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>iPhone’a yükle</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Yalnızca ihtiyaç duyduğunuz gün yükleyin</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Zaten başka bir telefonda. Kod hangi telefonla tarandı?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Zaten telefonunuzda olabilir: SIM listesine bakın. Kodu yeniden taramayın.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Çok fazla denendi. Operatöre soruyoruz ve size haber veririz.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Bu fişi saklayın</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Yolculuğunuz için mobil internet, bir dakikada hazır</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Şebekeler: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Şebekeler: %1 ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Şimdi seyahat hattında veri dolaşımını açın.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Ayarlar’ı açın ve “eSIM” diye arayın</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Ayarlar › Bağlantılar › SIM yöneticisi’ni açın</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Ayarlar › Hücresel › eSIM Ekle’yi açın</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Ayarlar › Ağ ve internet › SIM’ler’i açın</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sipariş</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sayfa %1 / %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Lütfen QR kodunu tarayın veya kodları yazmak yerine kopyalayın.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Fiyat listesi</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>%1 tarihli fiyatlar</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+ adresi</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Kodu tarayın veya bu bağlantılardan birini kullanın:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Bu kodu tarayın ve onaylayın</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Bu kodu telefonunuzla tarayın</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Erişim noktasını (APN) %1 olarak ayarlayın.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Mağaza</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Hız: en fazla %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>“eSIM ekle”ye, sonra “Etkinleştirme kodunu gir”e dokunun</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>“eSIM ekle”ye, sonra “QR kodunu tara”ya dokunun</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>“Sürdür”e dokunun, hatta “Seyahat” adını verin</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>“QR Kodu Kullan”a dokunun ve bu kodu tarayın</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>“QR Kodu Kullan”a, sonra “Ayrıntıları Elle Gir”e dokunun</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Teşekkürler!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Kod henüz kullanılmadı. Lütfen başka bir Wi-Fi deneyin ve VPN’i kapatın.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM henüz telefonunuzda değil. Lütfen kodu tarayın.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Telefonda yer yok. Eski bir seyahat eSIM’ini silin, sonra yeniden tarayın.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Şu şebekeler çalışıyor: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Bu kod artık kullanılamaz. Size yenisini alıyoruz.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Bu eSIM’in süresi doldu. Yenisi gerekiyor.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Veri dolaşımını açın, mobil veri için seyahat hattını seçin, sonra uçak modunu on saniye açık tutun.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Seyahat hattı için “Veri Dolaşımı”nı açın</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>SM-DP+ adresini ve etkinleştirme kodunu yazın</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>QR kodunun altındaki onay kodunu yazın.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>LPA:1$ ile başlayan kodun tamamını yazın</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Sınırsız internet</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Wi-Fi kullanın ve VPN’i kapatın</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Başka bir Wi-Fi kullanın, VPN’i kapatın ve telefonu yeniden başlatın. Sonra bekleyin; eSIM’i silmeyin.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Dolaşım açıkken mobil veri için bunu kullanın</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>%n gün geçerli</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Hoş geldiniz</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Geçerli yerler: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Geçerli yerler: %1 ve %n ülke daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>İnternetiniz bitti. Aynı eSIM’e ekleme yapabilirsiniz.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>eSIM’iniz</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>eSIM’iniz hazırlanıyor</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIM’iniz duraklatıldı. Yeniden açıyoruz.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIM’iniz hâlâ hazırlanıyor. Lütfen biraz bekleyin.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIM’iniz çalışıyor.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Telefonunuz operatörünüze kilitli olabilir. Ayarlar › Genel › Hakkında bölümüne bakın: “SIM sınırlaması yok” yazmalı.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Telefonunuz bu kodu soracak</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>%1 için eSIM’iniz burada.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>daha sonra</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>sayın müşterimiz</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>sınırsız internet</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>gün sayısını siz seçersiniz</translation>
        </message>
    </context>
</TS>

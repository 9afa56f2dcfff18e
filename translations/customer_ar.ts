<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (حتى %2)</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 غيغابايت</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 ميغابايت</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 في اليوم</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 في اليوم، ثم سرعة أقل</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n بلد</numerusform>
                <numerusform>بلد واحد</numerusform>
                <numerusform>بلدان</numerusform>
                <numerusform>%n بلدان</numerusform>
                <numerusform>%n بلدًا</numerusform>
                <numerusform>%n بلد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>رمز التفعيل</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>اختر الشبكة يدويًا في إعدادات الهاتف.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>رمز التأكيد</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>تم الاتصال</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>إنترنت لرحلتك</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>اطلب ‎*#06#‎: الهاتف الذي لا يعرض EID لا يدعم eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>لا تحذف شريحة eSIM: معظم الرموز تعمل مرة واحدة فقط</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>تم التنزيل إلى هاتفك</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>الرمز الكامل</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>رحلة سعيدة!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>مرحبًا %1،</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>مرحبًا {name}، المتبقي لديك: {left}. راسلنا لإضافة المزيد.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>مرحبًا {name}، بقي لديك {left} من بيانات السفر. هل نضيف المزيد؟ رُدّ على هذه الرسالة ونعيد الشحن.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>مرحبًا {name}، شريحة eSIM الخاصة بك جاهزة. لديك {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>مرحبًا {name}، موعد انتهاء باقتك: {expires}. المتبقي لديك: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>مرحبًا،</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>التثبيت على Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>التثبيت على Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>التثبيت على iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>ثبّتها فقط في اليوم الذي تحتاج إليها فيه</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>هي على هاتف آخر بالفعل. بأي هاتف مُسح الرمز؟</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>ربما هي على هاتفك بالفعل: انظر في قائمة شرائح SIM. لا تمسح الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>جرت محاولات كثيرة. سنسأل المشغّل ونخبرك.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>احتفظ بهذه القسيمة</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>إنترنت لرحلتك، جاهز خلال دقيقة</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>الشبكات: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>الشبكات: %1 و%n أخرى</numerusform>
                <numerusform>الشبكات: %1 وواحدة أخرى</numerusform>
                <numerusform>الشبكات: %1 واثنتان أخريان</numerusform>
                <numerusform>الشبكات: %1 و%n أخرى</numerusform>
                <numerusform>الشبكات: %1 و%n أخرى</numerusform>
                <numerusform>الشبكات: %1 و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>شغّل الآن تجوال البيانات لخط السفر.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>افتح الإعدادات وابحث عن «eSIM»</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>افتح الإعدادات › الاتصالات › إدارة SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>افتح الإعدادات › خلوي › إضافة eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>افتح الإعدادات › الشبكة والإنترنت › شرائح SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>الصفحة %1 من %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>امسح رمز QR، أو انسخ الرموز بدلًا من كتابتها.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>قائمة الأسعار</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>الأسعار بتاريخ %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>عنوان ‎SM-DP+‎</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>امسح الرمز أو استخدم أحد هذه الروابط:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>امسح هذا الرمز وأكّد</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>امسح هذا الرمز بهاتفك</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>اضبط نقطة الوصول (APN) على %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>السرعة: حتى %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>اضغط «إضافة eSIM» ثم «إدخال رمز التفعيل»</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>اضغط «إضافة eSIM» ثم «مسح رمز QR»</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>اضغط «متابعة» وسمِّ الخط «سفر»</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>اضغط «استخدام رمز QR» وامسح هذا الرمز</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>اضغط «استخدام رمز QR» ثم «إدخال التفاصيل يدويًا»</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>شكرًا لك!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>لم يُستخدم الرمز بعد. جرّب شبكة Wi-Fi أخرى وأوقف VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>شريحة eSIM ليست على هاتفك بعد. امسح الرمز من فضلك.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>لا توجد مساحة على الهاتف. احذف شريحة eSIM قديمة للسفر ثم امسح الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>هذه الشبكات تعمل: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>لم يعد هذا الرمز صالحًا. سنحضر لك رمزًا جديدًا.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>انتهت صلاحية شريحة eSIM هذه. تحتاج إلى شريحة جديدة.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>شغّل تجوال البيانات، واختر خط السفر لبيانات الهاتف، ثم شغّل وضع الطيران عشر ثوانٍ.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>شغّل «تجوال البيانات» لخط السفر</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>اكتب عنوان ‎SM-DP+‎ ورمز التفعيل</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>اكتب رمز التأكيد الموجود تحت رمز QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>اكتب الرمز الكامل الذي يبدأ بـ ‎LPA:1$‎</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>بيانات غير محدودة</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>استخدم Wi-Fi وأوقف VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>استخدم شبكة Wi-Fi أخرى وأوقف VPN وأعد تشغيل الهاتف. ثم انتظر ولا تحذف شريحة eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>استخدمها لبيانات الهاتف مع تشغيل التجوال</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>صالحة لمدة %n يوم</numerusform>
                <numerusform>صالحة لمدة يوم واحد</numerusform>
                <numerusform>صالحة لمدة يومين</numerusform>
                <numerusform>صالحة لمدة %n أيام</numerusform>
                <numerusform>صالحة لمدة %n يومًا</numerusform>
                <numerusform>صالحة لمدة %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>أهلًا وسهلًا</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>تعمل في: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>تعمل في: %1 و%n بلد آخر</numerusform>
                <numerusform>تعمل في: %1 وبلد آخر</numerusform>
                <numerusform>تعمل في: %1 وبلدين آخرين</numerusform>
                <numerusform>تعمل في: %1 و%n بلدان أخرى</numerusform>
                <numerusform>تعمل في: %1 و%n بلدًا آخر</numerusform>
                <numerusform>تعمل في: %1 و%n بلد آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>نفدت بياناتك. يمكنك إضافة المزيد إلى الشريحة نفسها.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>شريحة eSIM الخاصة بك</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>يجري تجهيز شريحة eSIM الخاصة بك</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>شريحة eSIM موقوفة مؤقتًا. نعيد تشغيلها الآن.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>ما زال تجهيز شريحة eSIM جاريًا. انتظر لحظة من فضلك.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>شريحة eSIM الخاصة بك تعمل.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>قد يكون هاتفك مقفلًا على مشغّلك. انظر في الإعدادات › عام › حول: يجب أن تظهر عبارة «لا توجد قيود على SIM».</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>سيطلب هاتفك هذا الرمز</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>إليك شريحة eSIM الخاصة بك: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>عزيزي المسافر</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>بيانات غير محدودة</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>أنت تختار عدد الأيام</translation>
        </message>
    </context>
</TS>

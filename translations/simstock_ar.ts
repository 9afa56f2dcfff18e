<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>EsimAccess</name>
        <message>
            <source>eSIM Access no longer offers this plan. Refresh the catalogue.</source>
            <translation>لم يعد eSIM Access يوفّر هذه الباقة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>The access code and the secret key work. Balance: %1.</source>
            <translation>رمز الوصول والمفتاح السري صالحان. الرصيد: %1.</translation>
        </message>
        <message>
            <source>The access code works. Balance: %1.</source>
            <translation>رمز الوصول صالح. الرصيد: %1.</translation>
        </message>
        <message>
            <source>Access code</source>
            <translation>رمز الوصول</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>المفتاح السري</translation>
        </message>
        <message>
            <source>eSIM Access has no test environment: every order spends real money. Unused eSIMs can be cancelled for a refund.</source>
            <translation>ليس لدى eSIM Access بيئة اختبار: كل طلب ينفق أموالًا حقيقية. يمكن إلغاء شرائح eSIM غير المستخدمة واسترداد ثمنها.</translation>
        </message>
        <message>
            <source>The time span is not valid. Choose a start before the end.</source>
            <translation>الفترة الزمنية غير صالحة. اختر بداية تسبق النهاية.</translation>
        </message>
        <message>
            <source>eSIM Access reports a failure of its own server. Try again in a few minutes.</source>
            <translation>أبلغ eSIM Access عن عطل في خادمه. أعد المحاولة بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>eSIM Access did not find the credentials in the request. Enter the access code of this account again.</source>
            <translation>لم يجد eSIM Access بيانات الاعتماد في الاستدعاء. أدخل رمز الوصول لهذا الحساب من جديد.</translation>
        </message>
        <message>
            <source>eSIM Access could not read the credentials in the request. Enter the access code and secret key of this account again.</source>
            <translation>تعذّر على eSIM Access قراءة بيانات الاعتماد في الاستدعاء. أدخل رمز الوصول والمفتاح السري لهذا الحساب من جديد.</translation>
        </message>
        <message>
            <source>eSIM Access no longer takes this kind of request. Check for a newer version of Simstock.</source>
            <translation>لم يعد eSIM Access يقبل هذا النوع من الاستدعاءات. ابحث عن إصدار أحدث من Simstock.</translation>
        </message>
        <message>
            <source>eSIM Access could not read the request. Check for a newer version of Simstock.</source>
            <translation>تعذّر على eSIM Access قراءة الاستدعاء. ابحث عن إصدار أحدث من Simstock.</translation>
        </message>
        <message>
            <source>eSIM Access misses a value in the request. Nothing was done.</source>
            <translation>تنقص قيمة في الاستدعاء المرسَل إلى eSIM Access. لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>eSIM Access found an empty value in the request. Nothing was done.</source>
            <translation>وجد eSIM Access قيمة فارغة في الاستدعاء. لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>eSIM Access found a value that is too long or too short. Nothing was done.</source>
            <translation>وجد eSIM Access قيمة أطول أو أقصر مما ينبغي. لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>eSIM Access says the time stamp of the request has expired. Check that this computer's clock is right, then try again.</source>
            <translation>يقول eSIM Access إن صلاحية الطابع الزمني للاستدعاء قد انتهت. تأكد من صحة ساعة هذا الحاسوب ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>eSIM Access blocks the internet address of this computer. Ask eSIM Access to lift the block.</source>
            <translation>يحظر eSIM Access عنوان الإنترنت لهذا الحاسوب. اطلب من eSIM Access رفع الحظر.</translation>
        </message>
        <message>
            <source>eSIM Access does not accept the signature. Check the secret key of this account.</source>
            <translation>لا يقبل eSIM Access التوقيع. تحقق من المفتاح السري لهذا الحساب.</translation>
        </message>
        <message>
            <source>The eSIM's present state does not allow this. Refresh it to see how it stands.</source>
            <translation>الحالة الراهنة لشريحة eSIM لا تسمح بذلك. حدّثها لترى وضعها.</translation>
        </message>
        <message>
            <source>The price of this plan has changed. Nothing was bought. Refresh the catalogue and look at the new price.</source>
            <translation>تغيّر سعر هذه الباقة. لم يُشترَ شيء. حدّث الكتالوج وراجع السعر الجديد.</translation>
        </message>
        <message>
            <source>The total no longer fits the vendor's prices. Nothing was bought. Refresh the catalogue and look at the new price.</source>
            <translation>لم يعد المجموع مطابقًا لأسعار المورّد. لم يُشترَ شيء. حدّث الكتالوج وراجع السعر الجديد.</translation>
        </message>
        <message>
            <source>The balance at eSIM Access is too low. Nothing was bought. Add money there or lower the quantity.</source>
            <translation>الرصيد لدى eSIM Access لا يكفي. لم يُشترَ شيء. أضف مالًا هناك أو قلّل الكمية.</translation>
        </message>
        <message>
            <source>eSIM Access refused the details of this order. Nothing was bought. Ask its customer service if it stays so.</source>
            <translation>رفض eSIM Access تفاصيل هذا الطلب. لم يُشترَ شيء. إن استمر ذلك فاسأل خدمة العملاء لديه.</translation>
        </message>
        <message>
            <source>The order is in an unusual state at eSIM Access. Ask its customer service.</source>
            <translation>الطلب في حالة غير معتادة لدى eSIM Access. اسأل خدمة العملاء لديه.</translation>
        </message>
        <message>
            <source>The eSIMs are still being prepared. Look again in a few seconds.</source>
            <translation>ما زالت شرائح eSIM قيد التحضير. أعد النظر بعد بضع ثوانٍ.</translation>
        </message>
        <message>
            <source>eSIM Access has no eSIMs left for this plan. Nothing was bought. Choose another plan or ask its customer service.</source>
            <translation>لم تبقَ لدى eSIM Access شرائح eSIM لهذه الباقة. لم يُشترَ شيء. اختر باقة أخرى أو اسأل خدمة العملاء لديه.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this bundle. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access هذه الحزمة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this location. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access هذا الموقع. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this currency. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access هذه العملة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this network operator. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access مشغّل الشبكة هذا. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access no longer offers this plan. Nothing was bought. Refresh the catalogue.</source>
            <translation>لم يعد eSIM Access يوفّر هذه الباقة. لم يُشترَ شيء. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this plan. Nothing was bought. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access هذه الباقة. لم يُشترَ شيء. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know the supplier of this plan. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access مورّد هذه الباقة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access does not know this order number.</source>
            <translation>لا يعرف eSIM Access رقم الطلب هذا.</translation>
        </message>
        <message>
            <source>eSIM Access has seen this order before, so it was placed already. It is being looked up; do not order again.</source>
            <translation>سبق أن تلقّى eSIM Access هذا الطلب، أي إنه قُدِّم من قبل. يجري البحث عنه؛ لا تطلب مرة أخرى.</translation>
        </message>
        <message>
            <source>This ICCID does not belong to the order at eSIM Access. Refresh the eSIM.</source>
            <translation>لا يعود رقم ICCID هذا إلى الطلب لدى eSIM Access. حدّث شريحة eSIM.</translation>
        </message>
        <message>
            <source>eSIM Access refused the access code. Check the credentials of this account.</source>
            <translation>رفض eSIM Access رمز الوصول. تحقق من بيانات الاعتماد لهذا الحساب.</translation>
        </message>
        <message>
            <source>The server does not know this request. Check the address of this account.</source>
            <translation>لا يعرف الخادم هذا الاستدعاء. تحقق من عنوان هذا الحساب.</translation>
        </message>
        <message>
            <source>eSIM Access is busy. Wait a moment, then try again.</source>
            <translation>خدمة eSIM Access مشغولة. انتظر لحظة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>eSIM Access does not know something this request names. Refresh the catalogue.</source>
            <translation>لا يعرف eSIM Access شيئًا مذكورًا في هذا الاستدعاء. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>eSIM Access answered with a code that Simstock does not know. Look at the details, and ask its customer service if it stays so.</source>
            <translation>أجاب eSIM Access برمز لا يعرفه Simstock. راجع التفاصيل، وإن استمر ذلك فاسأل خدمة العملاء لديه.</translation>
        </message>
        <message>
            <source>Provider says: %1</source>
            <translation>يقول المورّد: %1</translation>
        </message>
        <message>
            <source>eSIM Access does not know this eSIM (any more).</source>
            <translation>لا يعرف eSIM Access شريحة eSIM هذه (أو لم يعد يعرفها).</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>انتهت شريحة eSIM هذه من قبل.</translation>
        </message>
        <message>
            <source>Only an eSIM that was never installed can be cancelled for a refund.</source>
            <translation>لا تُلغى مع استرداد الثمن إلا شريحة eSIM لم تُثبَّت قط.</translation>
        </message>
        <message>
            <source>This eSIM is paused already.</source>
            <translation>شريحة eSIM هذه معلّقة من قبل.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone and not used up can be paused.</source>
            <translation>لا تُعلَّق إلا شريحة eSIM موجودة على هاتف ولم تُستنفد.</translation>
        </message>
        <message>
            <source>Only a paused eSIM can be resumed.</source>
            <translation>لا تُستأنف إلا شريحة eSIM معلّقة.</translation>
        </message>
        <message>
            <source>This eSIM was never installed: cancel it instead and get the price back.</source>
            <translation>لم تُثبَّت شريحة eSIM هذه قط: ألغِها بدلًا من ذلك واسترد ثمنها.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone or paused can be revoked.</source>
            <translation>لا تُبطَل إلا شريحة eSIM موجودة على هاتف أو معلّقة.</translation>
        </message>
        <message>
            <source>eSIM Access does not offer this.</source>
            <translation>لا يوفّر eSIM Access هذه الإمكانية.</translation>
        </message>
        <message>
            <source>The vendor's number of this eSIM is not known. Refresh it.</source>
            <translation>رقم شريحة eSIM هذه لدى المورّد غير معروف. حدّثها.</translation>
        </message>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>ما زالت شريحة eSIM هذه قيد التحضير.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it, or act in the vendor's own console.</source>
            <translation>حالة شريحة eSIM هذه غير مفهومة. حدّثها أو تصرّف من لوحة تحكم المورّد نفسه.</translation>
        </message>
        <message>
            <source>This eSIM cannot receive SMS.</source>
            <translation>لا يمكن لشريحة eSIM هذه استقبال رسائل SMS.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>لا تستقبل رسائل SMS إلا شريحة eSIM مثبّتة.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>يتراوح طول رسالة SMS بين 1 و%1 من المحارف. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>يمكن أن يضم الطلب من 1 إلى %1 من شرائح eSIM. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A day plan can have 1 to %1 days. Nothing was sent.</source>
            <translation>يمكن أن تمتد الباقة اليومية من 1 إلى %1 من الأيام. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>ليس للباقة رمز. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>The order has no valid number of its own. Nothing was sent.</source>
            <translation>ليس للطلب رقم صالح خاص به. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>It is not known whether eSIM Access carried this out. It is being looked up; do not send it again.</source>
            <translation>لا يُعرف هل نفّذ eSIM Access ذلك أم لا. يجري البحث عنه؛ لا ترسله مرة أخرى.</translation>
        </message>
        <message>
            <source>The access code of this account is missing or contains characters that cannot be sent. Enter it again. Nothing was sent.</source>
            <translation>رمز الوصول لهذا الحساب ناقص أو فيه محارف لا يمكن إرسالها. أدخله من جديد. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>This plan cannot be topped up.</source>
            <translation>لا يمكن إعادة شحن هذه الباقة.</translation>
        </message>
        <message>
            <source>Resume this eSIM before topping it up.</source>
            <translation>استأنف شريحة eSIM هذه قبل إعادة شحنها.</translation>
        </message>
        <message>
            <source>Neither the ICCID nor the plan of this eSIM is known. Refresh it.</source>
            <translation>لا يُعرف رقم ICCID ولا باقة شريحة eSIM هذه. حدّثها.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>بيانات إعادة الشحن غير مكتملة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A webhook address starts with https:// and names a host. Nothing was sent.</source>
            <translation>يبدأ عنوان خطاف الويب بـ https://‎ ويذكر اسم مضيف. لم يُرسَل شيء.</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>The catalogue file %1 cannot be used: %2. Correct it or start without one.</source>
            <translation>لا يمكن استخدام ملف الكتالوج %1: %2. صحّحه أو ابدأ من دونه.</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>it holds no plan</source>
            <translation>لا يحتوي على أي باقة</translation>
        </message>
        <message>
            <source>Fault rule %1 cannot be used: %2. No rule was added.</source>
            <translation>لا يمكن استخدام قاعدة العطل %1: %2. لم تُضَف أي قاعدة.</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 cannot be used: %2. Move it away to start afresh.</source>
            <translation>لا يمكن استخدام ملف حالة بيئة الاختبار %1: %2. انقله إلى مكان آخر لتبدأ من جديد.</translation>
        </message>
        <message>
            <source>The sandbox's state file %1 was made with another seed. Use that seed, or move the file away to start afresh.</source>
            <translation>أُنشئ ملف حالة بيئة الاختبار %1 ببذرة أخرى. استخدم تلك البذرة أو انقل الملف إلى مكان آخر لتبدأ من جديد.</translation>
        </message>
        <message>
            <source>The sandbox cannot listen on port %1 of this machine: another program uses it. Choose another port, or 0 for any free one.</source>
            <translation>لا يمكن لبيئة الاختبار الإنصات على المنفذ %1 في هذا الجهاز: يستخدمه برنامج آخر. اختر منفذًا آخر، أو 0 لأي منفذ متاح.</translation>
        </message>
    </context>
    <context>
        <name>Troveana</name>
        <message>
            <source>Troveana no longer offers this plan. Refresh the catalogue.</source>
            <translation>لم يعد Troveana يوفّر هذه الباقة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>The balance at Troveana is too low. Nothing was bought. Add money there or lower the quantity.</source>
            <translation>الرصيد لدى Troveana لا يكفي. لم يُشترَ شيء. أضف مالًا هناك أو قلّل الكمية.</translation>
        </message>
        <message>
            <source>Troveana refused the API key. Enter the key of this account again, or ask the account manager for a new one.</source>
            <translation>رفض Troveana مفتاح API. أدخل مفتاح هذا الحساب من جديد، أو اطلب من مدير الحساب مفتاحًا جديدًا.</translation>
        </message>
        <message>
            <source>Troveana does not allow this to the account. Ask the account manager to enable it.</source>
            <translation>لا يسمح Troveana للحساب بذلك. اطلب من مدير الحساب تفعيله.</translation>
        </message>
        <message>
            <source>Troveana does not know what this request names. Refresh, then try again.</source>
            <translation>لا يعرف Troveana ما يذكره هذا الاستدعاء. حدّث ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The present state at Troveana does not allow this. Refresh to see how it stands.</source>
            <translation>الحالة الراهنة لدى Troveana لا تسمح بذلك. حدّث لترى الوضع.</translation>
        </message>
        <message>
            <source>Troveana is busy. Wait a moment, then try again.</source>
            <translation>خدمة Troveana مشغولة. انتظر لحظة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Troveana reports a failure of its own server. Try again in a few minutes.</source>
            <translation>أبلغ Troveana عن عطل في خادمه. أعد المحاولة بعد بضع دقائق.</translation>
        </message>
        <message>
            <source>Troveana refused this request.</source>
            <translation>رفض Troveana هذا الاستدعاء.</translation>
        </message>
        <message>
            <source>Provider says: %1</source>
            <translation>يقول المورّد: %1</translation>
        </message>
        <message>
            <source>Troveana does not know this eSIM (any more).</source>
            <translation>لا يعرف Troveana شريحة eSIM هذه (أو لم يعد يعرفها).</translation>
        </message>
        <message>
            <source>The time span is not valid. Choose a start before the end.</source>
            <translation>الفترة الزمنية غير صالحة. اختر بداية تسبق النهاية.</translation>
        </message>
        <message>
            <source>Troveana does not offer this.</source>
            <translation>لا يوفّر Troveana هذه الإمكانية.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>رقم ICCID لشريحة eSIM هذه غير معروف. حدّثها.</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>انتهت شريحة eSIM هذه من قبل.</translation>
        </message>
        <message>
            <source>The vendor's state of this eSIM is not known yet. Refresh it.</source>
            <translation>حالة شريحة eSIM هذه لدى المورّد غير معروفة بعد. حدّثها.</translation>
        </message>
        <message>
            <source>Troveana cancels only eSIMs whose state is ACTIVE or PENDING.</source>
            <translation>لا يلغي Troveana إلا شرائح eSIM التي حالتها ACTIVE أو PENDING.</translation>
        </message>
        <message>
            <source>The API key of this account is missing or contains characters that cannot be sent. Enter it again. Nothing was sent.</source>
            <translation>مفتاح API لهذا الحساب ناقص أو فيه محارف لا يمكن إرسالها. أدخله من جديد. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>Troveana sent no link that can be shown. Draw the QR code from the activation code instead.</source>
            <translation>لم يرسل Troveana رابطًا يمكن عرضه. استخدم رمز QR المرسوم من رمز التفعيل بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>This eSIM cannot receive SMS.</source>
            <translation>لا يمكن لشريحة eSIM هذه استقبال رسائل SMS.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>لا تستقبل رسائل SMS إلا شريحة eSIM مثبّتة.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>يتراوح طول رسالة SMS بين 1 و%1 من المحارف. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A sender has at most %1 characters. Nothing was sent.</source>
            <translation>لا يزيد اسم المرسل على %1 من المحارف. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The message has no number of its own. Nothing was sent.</source>
            <translation>ليس للرسالة رقم خاص بها. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>Troveana lists an order of this time without saying what was bought. Compare it in the vendor's own console.</source>
            <translation>يعرض Troveana طلبًا من هذا الوقت دون أن يذكر ما اشتُري. قارنه في لوحة تحكم المورّد نفسه.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>يمكن أن يضم الطلب من 1 إلى %1 من شرائح eSIM. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>ليس للباقة رمز. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>Troveana has no plans with days to choose. Nothing was sent.</source>
            <translation>ليس لدى Troveana باقات تُختار أيامها. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>It is not known whether Troveana carried this out. It is being looked up; do not send it again.</source>
            <translation>لا يُعرف هل نفّذ Troveana ذلك أم لا. يجري البحث عنه؛ لا ترسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Troveana has not granted top-ups to this account. Nothing was bought. Ask the account manager to enable them.</source>
            <translation>لم يمنح Troveana هذا الحساب إعادة الشحن. لم يُشترَ شيء. اطلب من مدير الحساب تفعيلها.</translation>
        </message>
        <message>
            <source>Which country this eSIM is for is not known, and its plan is not in the catalogue any more: no top-up can be offered.</source>
            <translation>لا يُعرف البلد المخصصة له شريحة eSIM هذه، ولم تعد باقتها في الكتالوج: لا يمكن عرض إعادة شحن.</translation>
        </message>
        <message>
            <source>Top-ups are for granted partners only: once Troveana has granted them to you, switch them on in the account's settings.</source>
            <translation>إعادة الشحن مقصورة على الشركاء المرخّص لهم: بعد أن يمنحك إياها Troveana شغّلها في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>This plan cannot be topped up.</source>
            <translation>لا يمكن إعادة شحن هذه الباقة.</translation>
        </message>
        <message>
            <source>A paused eSIM cannot be topped up.</source>
            <translation>لا يمكن إعادة شحن شريحة eSIM معلّقة.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>بيانات إعادة الشحن غير مكتملة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The API key works. Balance: %1.</source>
            <translation>مفتاح API صالح. الرصيد: %1.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>The sandbox and the live service are told apart by their addresses only: check which one the key is for.</source>
            <translation>لا تتميز بيئة الاختبار عن الخدمة الفعلية إلا بعنوانها: تحقق لأيهما يعود المفتاح.</translation>
        </message>
        <message>
            <source>Your account manager sets the address and your public key. Live only; the sandbox sends nothing.</source>
            <translation>يحدد مدير حسابك العنوان ومفتاحك العام. للبيئة الفعلية فقط؛ بيئة الاختبار لا ترسل شيئًا.</translation>
        </message>
        <message>
            <source>Top-ups are granted</source>
            <translation>إعادة الشحن ممنوحة</translation>
        </message>
        <message>
            <source>Troveana lets some partners only top up eSIMs. Ask the account manager before you switch this on.</source>
            <translation>لا يتيح Troveana إعادة شحن شرائح eSIM إلا لبعض الشركاء. اسأل مدير الحساب قبل تشغيلها.</translation>
        </message>
    </context>
    <context>
        <name>Whitelabel</name>
        <message>
            <source>The mail server answers.</source>
            <translation>خادم البريد يستجيب.</translation>
        </message>
        <message>
            <source>A branding profile needs a name. Nothing was sent.</source>
            <translation>يحتاج ملف العلامة التجارية إلى اسم. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB, such as #0A7F5C. Nothing was sent.</source>
            <translation>يُكتب اللون بالصيغة ‎#RRGGBB، مثل ‎#0A7F5C. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A mail server needs a host name and a port from 1 to 65535. Nothing was sent.</source>
            <translation>يحتاج خادم البريد إلى اسم مضيف ومنفذ بين 1 و65535. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The vendor's answer was not clear: it is not known whether the change was taken. Read it again before you repeat it.</source>
            <translation>لم يكن جواب المورّد واضحًا: لا يُعرف هل قُبل التغيير أم لا. اقرأه من جديد قبل أن تكرره.</translation>
        </message>
        <message>
            <source>The vendor's number of this entry is not known. Nothing was sent. Read the list again.</source>
            <translation>رقم هذا العنصر لدى المورّد غير معروف. لم يُرسَل شيء. اقرأ القائمة من جديد.</translation>
        </message>
        <message>
            <source>The e-mail address of this account is not confirmed yet. Open the link in the vendor's mail, then sign in again.</source>
            <translation>لم يُؤكَّد عنوان البريد الإلكتروني لهذا الحساب بعد. افتح الرابط الوارد في رسالة المورّد ثم سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>The balance of this account is too low. Add money, then try again.</source>
            <translation>رصيد هذا الحساب لا يكفي. أضف مالًا ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh its order.</source>
            <translation>رقم ICCID لشريحة eSIM هذه غير معروف. حدّث طلبها.</translation>
        </message>
        <message>
            <source>The order of this eSIM is not known. Refresh it.</source>
            <translation>طلب شريحة eSIM هذه غير معروف. حدّثها.</translation>
        </message>
        <message>
            <source>This eSIM has ended already.</source>
            <translation>انتهت شريحة eSIM هذه من قبل.</translation>
        </message>
        <message>
            <source>Only an order whose eSIM was never installed can be cancelled.</source>
            <translation>لا يُلغى إلا طلب لم تُثبَّت شريحته قط.</translation>
        </message>
        <message>
            <source>This eSIM is paused already.</source>
            <translation>شريحة eSIM هذه معلّقة من قبل.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone and not used up can be paused.</source>
            <translation>لا تُعلَّق إلا شريحة eSIM موجودة على هاتف ولم تُستنفد.</translation>
        </message>
        <message>
            <source>This eSIM was never installed: cancel its order instead.</source>
            <translation>لم تُثبَّت شريحة eSIM هذه قط: ألغِ طلبها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Only an eSIM that is on a phone or paused can be revoked.</source>
            <translation>لا تُبطَل إلا شريحة eSIM موجودة على هاتف أو معلّقة.</translation>
        </message>
        <message>
            <source>This vendor does not offer this.</source>
            <translation>لا يوفّر هذا المورّد هذه الإمكانية.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>رقم ICCID لشريحة eSIM هذه غير معروف. حدّثها.</translation>
        </message>
        <message>
            <source>Only a paused eSIM can be resumed.</source>
            <translation>لا تُستأنف إلا شريحة eSIM معلّقة.</translation>
        </message>
        <message>
            <source>A logo has at most 5 MB. Nothing was sent. Choose a smaller picture.</source>
            <translation>لا يزيد حجم الشعار على 5 ميغابايت. لم يُرسَل شيء. اختر صورة أصغر.</translation>
        </message>
        <message>
            <source>A logo is a PNG, JPEG or GIF picture. Nothing was sent.</source>
            <translation>الشعار صورة بصيغة PNG أو JPEG أو GIF. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>Only an eSIM that is installed can receive SMS.</source>
            <translation>لا تستقبل رسائل SMS إلا شريحة eSIM مثبّتة.</translation>
        </message>
        <message>
            <source>An SMS has 1 to %1 characters. Nothing was sent.</source>
            <translation>يتراوح طول رسالة SMS بين 1 و%1 من المحارف. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>An order can have 1 to %1 eSIMs. Nothing was sent.</source>
            <translation>يمكن أن يضم الطلب من 1 إلى %1 من شرائح eSIM. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A day plan can have 1 to %1 days. Nothing was sent.</source>
            <translation>يمكن أن تمتد الباقة اليومية من 1 إلى %1 من الأيام. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The plan has no code. Refresh the catalogue.</source>
            <translation>ليس للباقة رمز. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>This vendor needs the customer's name and e-mail address. Nothing was sent.</source>
            <translation>يحتاج هذا المورّد إلى اسم العميل وبريده الإلكتروني. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The order has no valid number of its own. Nothing was sent.</source>
            <translation>ليس للطلب رقم صالح خاص به. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The vendor does not know this eSIM (any more).</source>
            <translation>لا يعرف المورّد شريحة eSIM هذه (أو لم يعد يعرفها).</translation>
        </message>
        <message>
            <source>It is not known whether the vendor carried this out. It is being looked up; do not send it again.</source>
            <translation>لا يُعرف هل نفّذ المورّد ذلك أم لا. يجري البحث عنه؛ لا ترسله مرة أخرى.</translation>
        </message>
        <message>
            <source>This account is billed afterwards: its invoices are paid to the vendor, and no money is added beforehand.</source>
            <translation>يُحاسَب هذا الحساب لاحقًا: تُدفع فواتيره للمورّد، ولا يضاف إليه مال مسبقًا.</translation>
        </message>
        <message>
            <source>The payment was prepared, but the vendor gave no safe address for its approval. Nothing was paid. Ask the vendor.</source>
            <translation>جُهّزت عملية الدفع، لكن المورّد لم يعطِ عنوانًا آمنًا للموافقة عليها. لم يُدفع شيء. اسأل المورّد.</translation>
        </message>
        <message>
            <source>The vendor prepared a payment of %1 instead of %2. Nothing was paid; do not approve it. Ask the vendor.</source>
            <translation>جهّز المورّد عملية دفع بمبلغ %1 بدلًا من %2. لم يُدفع شيء؛ لا توافق عليها. اسأل المورّد.</translation>
        </message>
        <message>
            <source>Enter an amount in US dollars and whole cents. Nothing was sent.</source>
            <translation>أدخل مبلغًا بالدولار الأمريكي وبسنتات صحيحة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The first deposit is %1 at least and %2 at most. Nothing was sent.</source>
            <translation>لا يقل الإيداع الأول عن %1 ولا يزيد على %2. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>Set either a mark-up or a final price, not both. Nothing was sent.</source>
            <translation>حدّد نسبة زيادة أو سعرًا نهائيًا، لا كليهما. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A mark-up is more than -100 percent. Nothing was sent.</source>
            <translation>يجب أن تزيد نسبة الزيادة على ناقص 100 في المئة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A final price is an amount in US dollars above zero. Nothing was sent.</source>
            <translation>السعر النهائي مبلغ بالدولار الأمريكي أكبر من الصفر. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The password needs at least %1 characters.</source>
            <translation>يجب ألا تقل كلمة المرور عن %1 من المحارف.</translation>
        </message>
        <message>
            <source>The password needs a capital letter.</source>
            <translation>تحتاج كلمة المرور إلى حرف لاتيني كبير.</translation>
        </message>
        <message>
            <source>The password needs a small letter.</source>
            <translation>تحتاج كلمة المرور إلى حرف لاتيني صغير.</translation>
        </message>
        <message>
            <source>The password needs a digit.</source>
            <translation>تحتاج كلمة المرور إلى رقم.</translation>
        </message>
        <message>
            <source>The password needs a special character, such as ! or #.</source>
            <translation>تحتاج كلمة المرور إلى محرف خاص، مثل ! أو #.</translation>
        </message>
        <message>
            <source>No account can be made before %1: the vendor takes five sign-ins and registrations in 15 minutes. Nothing was sent.</source>
            <translation>لا يمكن إنشاء حساب قبل %1: يقبل المورّد خمس عمليات دخول وتسجيل كل 15 دقيقة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The account was made. The vendor has sent a mail: confirm the address, then sign in.</source>
            <translation>أُنشئ الحساب. أرسل المورّد رسالة بريد: أكّد العنوان ثم سجّل الدخول.</translation>
        </message>
        <message>
            <source>The e-mail address is confirmed. Sign in now.</source>
            <translation>تأكّد عنوان البريد الإلكتروني. سجّل الدخول الآن.</translation>
        </message>
        <message>
            <source>The vendor sends the confirmation once more. Look into the mail.</source>
            <translation>يرسل المورّد رسالة التأكيد مرة أخرى. راجع بريدك.</translation>
        </message>
        <message>
            <source>When the vendor knows this address, it sends a mail with what is needed for a new password. At most three are sent in an hour.</source>
            <translation>إذا كان المورّد يعرف هذا العنوان أرسل إليه رسالة بما يلزم لكلمة مرور جديدة. تُرسل ثلاث رسائل على الأكثر في الساعة.</translation>
        </message>
        <message>
            <source>The new password is set. Sign in with it.</source>
            <translation>ضُبطت كلمة المرور الجديدة. سجّل الدخول بها.</translation>
        </message>
        <message>
            <source>This call is switched off in the account's settings. Nothing was sent.</source>
            <translation>هذا الاستدعاء موقوف في إعدادات الحساب. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The last sign-in was refused, and another is not tried by itself: five failures lock the account. Check e-mail and password, then sign in by hand.</source>
            <translation>رُفض آخر تسجيل دخول، ولا تُجرى محاولة أخرى تلقائيًا: خمس محاولات فاشلة تقفل الحساب. تحقق من البريد الإلكتروني وكلمة المرور ثم سجّل الدخول يدويًا.</translation>
        </message>
        <message>
            <source>No sign-in is tried before %1: too many in a short time lock the account at the vendor. Nothing was sent.</source>
            <translation>لا يُجرى أي تسجيل دخول قبل %1: كثرة المحاولات في وقت قصير تقفل الحساب لدى المورّد. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The sign-in is switched off in this account's settings. Nothing was sent.</source>
            <translation>تسجيل الدخول موقوف في إعدادات هذا الحساب. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The sign-in could not be renewed: no clear answer came. Check the connection, then try again.</source>
            <translation>تعذّر تجديد تسجيل الدخول: لم يصل جواب واضح. تحقق من الاتصال ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The sign-in got no clear answer. Check the connection, then try again.</source>
            <translation>لم يصل جواب واضح على تسجيل الدخول. تحقق من الاتصال ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The vendor has locked the sign-in after too many tries, until %1. Wait, then check the password before you try again.</source>
            <translation>أقفل المورّد تسجيل الدخول بعد محاولات كثيرة، حتى %1. انتظر ثم تحقق من كلمة المرور قبل أن تعيد المحاولة.</translation>
        </message>
        <message>
            <source>The vendor refused the sign-in: the e-mail, the password or the kind of account is wrong. Nothing is tried again until you sign in by hand.</source>
            <translation>رفض المورّد تسجيل الدخول: البريد الإلكتروني أو كلمة المرور أو نوع الحساب غير صحيح. لن تُعاد المحاولة حتى تسجّل الدخول يدويًا.</translation>
        </message>
        <message>
            <source>The vendor has sent a test event.</source>
            <translation>أرسل المورّد حدثًا تجريبيًا.</translation>
        </message>
        <message>
            <source>Resume this eSIM before topping it up.</source>
            <translation>استأنف شريحة eSIM هذه قبل إعادة شحنها.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>بيانات إعادة الشحن غير مكتملة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A webhook needs a name. Nothing was sent.</source>
            <translation>يحتاج خطاف الويب إلى اسم. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A webhook address starts with https:// and names a host. Nothing was sent.</source>
            <translation>يبدأ عنوان خطاف الويب بـ https://‎ ويذكر اسم مضيف. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A webhook needs at least one event. Nothing was sent.</source>
            <translation>يحتاج خطاف الويب إلى حدث واحد على الأقل. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>A webhook waits for at least a second and is not repeated less than never. Nothing was sent.</source>
            <translation>ينتظر خطاف الويب ثانية واحدة على الأقل، ولا يقل عدد مرات تكراره عن الصفر. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The sign-in works. Balance: %1.</source>
            <translation>تسجيل الدخول يعمل. الرصيد: %1.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>This API has no test environment: every order spends real money, and the vendor mails each eSIM to your customer.</source>
            <translation>ليس لواجهة API هذه بيئة اختبار: كل طلب ينفق أموالًا حقيقية، ويرسل المورّد كل شريحة eSIM بالبريد إلى عميلك.</translation>
        </message>
        <message>
            <source>Idempotency key proven</source>
            <translation>مفتاح منع التكرار مثبَت</translation>
        </message>
        <message>
            <source>Turn this on only when your vendor has confirmed that an order sent again with the same key is not bought twice.</source>
            <translation>لا تشغّل هذا إلا إذا أكّد لك المورّد أن الطلب المعاد إرساله بالمفتاح نفسه لا يُشترى مرتين.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AboutSheet</name>
        <message>
            <source>About Simstock</source>
            <translation>حول Simstock</translation>
        </message>
        <message>
            <source>Simstock %1, a desk for resellers of travel eSIMs.</source>
            <translation>مكتب Simstock %1 لمن يعيدون بيع شرائح eSIM للسفر.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>نسخ الإصدارات</translation>
        </message>
        <message>
            <source>The versions are on the clipboard.</source>
            <translation>الإصدارات في الحافظة.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountBook</name>
        <message>
            <source>Read accounts</source>
            <translation>قراءة الحسابات</translation>
        </message>
        <message>
            <source>The keys of this account are not in the keyring. Enter them again with Replace keys.</source>
            <translation>مفاتيح هذا الحساب ليست في حلقة المفاتيح. أدخلها من جديد عبر «استبدال المفاتيح».</translation>
        </message>
        <message>
            <source>The keys of this account cannot be read: the keyring is locked or missing. Unlock it; the account then opens by itself.</source>
            <translation>لا يمكن قراءة مفاتيح هذا الحساب: حلقة المفاتيح مقفلة أو غير موجودة. افتح قفلها فيُفتح الحساب تلقائيًا.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>فتح حساب</translation>
        </message>
        <message>
            <source>This version of Simstock cannot open the account: it does not know the vendor or the kind of keys.</source>
            <translation>لا يستطيع هذا الإصدار من Simstock فتح الحساب: لا يعرف المورّد أو نوع المفاتيح.</translation>
        </message>
        <message>
            <source>Add account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <source>Own stock</source>
            <translation>المخزون الخاص</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>أعطِ الحساب تسمية.</translation>
        </message>
        <message>
            <source>Replace keys</source>
            <translation>استبدال المفاتيح</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>إزالة الحساب</translation>
        </message>
        <message>
            <source>%1 and its keys are gone. Its orders stay in the journal.</source>
            <translation>أُزيل %1 ومفاتيحه. تبقى طلباته في السجل.</translation>
        </message>
        <message>
            <source>Keys refused</source>
            <translation>المفاتيح مرفوضة</translation>
        </message>
        <message>
            <source>%1 Nothing is asked by itself until the keys are replaced or a refresh works.</source>
            <translation>%1 لا يُسأل المورّد عن شيء تلقائيًا حتى تُستبدل المفاتيح أو ينجح تحديث.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountCommand</name>
        <message>
            <source>Standard input must be one JSON object with the credentials.</source>
            <translation>يجب أن يكون الدخل القياسي كائن JSON واحدًا يحوي بيانات الاعتماد.</translation>
        </message>
        <message>
            <source>The credential %1 is missing.</source>
            <translation>بيان الاعتماد %1 ناقص.</translation>
        </message>
        <message>
            <source>The credential %1 must be text of 1 to 2048 printable ASCII characters without blanks.</source>
            <translation>يجب أن يكون بيان الاعتماد %1 نصًا من 1 إلى 2048 محرفًا من محارف ASCII القابلة للطباعة وبلا فراغات.</translation>
        </message>
        <message>
            <source>The credential %1 must be text of 1 to 2048 bytes.</source>
            <translation>يجب أن يكون بيان الاعتماد %1 نصًا من 1 إلى 2048 بايتًا.</translation>
        </message>
        <message>
            <source>%1 is no credential of this vendor.</source>
            <translation>لا يستخدم هذا المورّد بيان الاعتماد %1.</translation>
        </message>
        <message>
            <source>%1 has no %2 address of its own: give one with --base-url.</source>
            <translation>ليس لدى %1 عنوان خاص للبيئة %2: حدّد واحدًا بالخيار ‎--base-url.</translation>
        </message>
        <message>
            <source>--base-url must be https, or http on a loopback address.</source>
            <translation>يجب أن يكون ‎--base-url من نوع https، أو http على عنوان الجهاز نفسه.</translation>
        </message>
        <message>
            <source>There is no vendor %1. Known: %2.</source>
            <translation>لا يوجد مورّد باسم %1. المعروف: %2.</translation>
        </message>
        <message>
            <source>There is an account named %1 already.</source>
            <translation>يوجد حساب باسم %1 من قبل.</translation>
        </message>
        <message>
            <source>There is no account %1.</source>
            <translation>لا يوجد حساب %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountDesk</name>
        <message>
            <source>%1 is signed in.</source>
            <translation>سُجّل الدخول إلى %1.</translation>
        </message>
        <message>
            <source>%1 is signed out.</source>
            <translation>سُجّل الخروج من %1.</translation>
        </message>
        <message>
            <source>The vendor of this account is not known.</source>
            <translation>مورّد هذا الحساب غير معروف.</translation>
        </message>
        <message>
            <source>This vendor has no password that is kept here.</source>
            <translation>ليس لهذا المورّد كلمة مرور محفوظة هنا.</translation>
        </message>
        <message>
            <source>The vendor took the new password, but it could not be kept here: %1 Enter the new one with Replace keys.</source>
            <translation>قبل المورّد كلمة المرور الجديدة، لكن تعذّر حفظها هنا: %1 أدخل الجديدة عبر «استبدال المفاتيح».</translation>
        </message>
        <message>
            <source>Change password</source>
            <translation>تغيير كلمة المرور</translation>
        </message>
        <message>
            <source>The account was closed before the vendor answered. It is not known whether the password was changed: sign in to find out.</source>
            <translation>أُغلق الحساب قبل أن يجيب المورّد. لا يُعرف هل تغيّرت كلمة المرور أم لا: سجّل الدخول لتعرف.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>The password of this account cannot be changed now.</source>
            <translation>لا يمكن تغيير كلمة مرور هذا الحساب الآن.</translation>
        </message>
        <message>
            <source>This vendor does not say whether its service is up.</source>
            <translation>لا يذكر هذا المورّد هل تعمل خدمته أم لا.</translation>
        </message>
        <message>
            <source>This vendor has no list of places. Its plans in Catalogue say what they cover.</source>
            <translation>ليس لدى هذا المورّد قائمة بالأماكن. تذكر باقاته في «الكتالوج» ما تغطيه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountPages</name>
        <message numerus="yes">
            <source>%1 · %2 · %n country(ies)</source>
            <translation>
                <numerusform>%1 · %2 · %n بلد</numerusform>
                <numerusform>%1 · %2 · بلد واحد</numerusform>
                <numerusform>%1 · %2 · بلدان</numerusform>
                <numerusform>%1 · %2 · %n بلدان</numerusform>
                <numerusform>%1 · %2 · %n بلدًا</numerusform>
                <numerusform>%1 · %2 · %n بلد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Check service</source>
            <translation>فحص الخدمة</translation>
        </message>
        <message>
            <source>Read the list of places</source>
            <translation>قراءة قائمة الأماكن</translation>
        </message>
        <message>
            <source>Places covered</source>
            <translation>الأماكن المشمولة</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>لم يُختر شيء</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>آخر نجاح</translation>
        </message>
        <message>
            <source>not in this session</source>
            <translation>ليس في هذه الجلسة</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>الصلاحيات</translation>
        </message>
        <message>
            <source>reading only</source>
            <translation>القراءة فقط</translation>
        </message>
        <message>
            <source>buy and change</source>
            <translation>الشراء والتغيير</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>المتاح</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>غير المتاح هنا</translation>
        </message>
        <message>
            <source>Nothing now: %1</source>
            <translation>لا شيء الآن: %1</translation>
        </message>
        <message>
            <source>Choose an account first.</source>
            <translation>اختر حسابًا أولًا.</translation>
        </message>
        <message>
            <source>The account is not open; its keys are missing.</source>
            <translation>الحساب غير مفتوح؛ مفاتيحه ناقصة.</translation>
        </message>
        <message>
            <source>This vendor has no list of places. Its plans in Catalogue say what they cover.</source>
            <translation>ليس لدى هذا المورّد قائمة بالأماكن. تذكر باقاته في «الكتالوج» ما تغطيه.</translation>
        </message>
        <message>
            <source>Not read yet. One request reads all countries and regions.</source>
            <translation>لم تُقرأ بعد. استدعاء واحد يقرأ كل البلدان والمناطق.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
        <message>
            <source>The service was up at %1.</source>
            <translation>كانت الخدمة تعمل عند %1.</translation>
        </message>
        <message>
            <source>The service had trouble at %1.</source>
            <translation>كانت في الخدمة مشكلة عند %1.</translation>
        </message>
        <message>
            <source>%1 In its words: %2</source>
            <translation>%1 بكلمات المورّد: %2</translation>
        </message>
        <message>
            <source>Reading the list of places…</source>
            <translation>جارٍ قراءة قائمة الأماكن…</translation>
        </message>
        <message>
            <source>The vendor's list is empty.</source>
            <translation>قائمة المورّد فارغة.</translation>
        </message>
        <message>
            <source>The first %1 of %2 places.</source>
            <translation>أول %1 من %2 من الأماكن.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s), regions among them: %1.</source>
            <translation>
                <numerusform>%n مكان، منها مناطق: %1.</numerusform>
                <numerusform>مكان واحد، منها مناطق: %1.</numerusform>
                <numerusform>مكانان، منها مناطق: %1.</numerusform>
                <numerusform>%n أماكن، منها مناطق: %1.</numerusform>
                <numerusform>%n مكانًا، منها مناطق: %1.</numerusform>
                <numerusform>%n مكان، منها مناطق: %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountReadings</name>
        <message>
            <source>The account was closed.</source>
            <translation>أُغلق الحساب.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountRules</name>
        <message>
            <source>The base URL must start with https:// (or http:// on this computer) and name a host, without user, query or #.</source>
            <translation>يجب أن يبدأ عنوان URL الأساسي بـ https://‎ (أو http://‎ على هذا الحاسوب) ويذكر اسم مضيف، بلا مستخدم ولا استعلام ولا #.</translation>
        </message>
        <message>
            <source>This is the vendor's %1 address, but the account is marked %2. Choose the other environment.</source>
            <translation>هذا عنوان المورّد لـ %1، لكن الحساب مصنّف: %2. اختر البيئة الأخرى.</translation>
        </message>
        <message>
            <source>This vendor is not known.</source>
            <translation>هذا المورّد غير معروف.</translation>
        </message>
        <message>
            <source>Enter the %1.</source>
            <translation>أدخل: %1.</translation>
        </message>
        <message>
            <source>An account stays with its vendor and its environment. Add another account for the other one.</source>
            <translation>يبقى الحساب مع مورّده وبيئته. أضف حسابًا آخر لغيرهما.</translation>
        </message>
        <message>
            <source>%1 is longer than 2,048 bytes.</source>
            <translation>%1: أطول من 2048 بايتًا.</translation>
        </message>
        <message>
            <source>%1 holds characters that a key cannot have. Copy it again from the vendor.</source>
            <translation>%1: فيه محارف لا يمكن أن ترد في مفتاح. انسخه من جديد من المورّد.</translation>
        </message>
        <message>
            <source>These keys cannot be used.</source>
            <translation>لا يمكن استخدام هذه المفاتيح.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountSettingsSheet</name>
        <message>
            <source>Account settings</source>
            <translation>إعدادات الحساب</translation>
        </message>
        <message>
            <source>&amp;Read only: nothing is bought or changed with this account</source>
            <translation>القراءة فقط: لا يُشترى ولا يُغيَّر شيء بهذا الحساب</translation>
        </message>
        <message>
            <source>Ne&amp;ver buy below the margin floor</source>
            <translation>عدم الشراء أبدًا تحت الحد الأدنى للهامش</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>نقاط النهاية</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Most for one &amp;purchase</source>
            <translation>الحد الأقصى لعملية الشراء</translation>
        </message>
        <message>
            <source>Most for one &amp;day</source>
            <translation>الحد الأقصى لليوم</translation>
        </message>
        <message>
            <source>For example USD 50. What goes over it is not sent; drafts can be kept.</source>
            <translation>مثال: USD 50. ما يتجاوزه لا يُرسَل؛ ويمكن حفظ المسودات.</translation>
        </message>
        <message>
            <source>Without it the order sheet asks. The floor stands in the price rules.</source>
            <translation>من دونه تسألك نافذة الطلب. يُحدَّد الحد الأدنى في قواعد الأسعار.</translation>
        </message>
        <message>
            <source>This account is %1 and stays so</source>
            <translation>هذا الحساب: %1، ولا يتغيّر ذلك</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>العنوان: %1</translation>
        </message>
        <message>
            <source>Its keys, plans, eSIMs and orders belong to this environment and are never used in another one. For %1, add another account; its keys are typed again, even where they are the same.</source>
            <translation>مفاتيحه وباقاته وشرائح eSIM وطلباته تخص هذه البيئة ولا تُستخدم في غيرها أبدًا. لـ %1 أضف حسابًا آخر، وتُكتب مفاتيحه من جديد وإن كانت نفسها.</translation>
        </message>
        <message>
            <source>This vendor has no sandbox: give the address of your own test server.</source>
            <translation>ليس لدى هذا المورّد بيئة اختبار: حدّد عنوان خادم الاختبار الخاص بك.</translation>
        </message>
        <message>
            <source>Add the &amp;other environment…</source>
            <translation>إضافة البيئة الأخرى…</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>أعطِ الحساب تسمية.</translation>
        </message>
        <message>
            <source>Type a limit as an amount, for example USD 50, or leave it empty.</source>
            <translation>اكتب الحد مبلغًا، مثل USD 50، أو اتركه فارغًا.</translation>
        </message>
        <message>
            <source>Settings of %1 saved.</source>
            <translation>حُفظت إعدادات %1.</translation>
        </message>
        <message>
            <source>Settings of %1 saved; the account is opened again with them.</source>
            <translation>حُفظت إعدادات %1، ويُفتح الحساب بها من جديد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountStore</name>
        <message>
            <source>The accounts were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>كُتبت الحسابات بإصدار أحدث من Simstock وتُعرض للقراءة فقط. حدّث Simstock.</translation>
        </message>
        <message>
            <source>There is no such account.</source>
            <translation>لا يوجد حساب كهذا.</translation>
        </message>
        <message>
            <source>An account with this label exists already. Choose another label.</source>
            <translation>يوجد حساب بهذه التسمية من قبل. اختر تسمية أخرى.</translation>
        </message>
        <message>
            <source>The file with the accounts is damaged. Move accounts.sqlite away or restore a copy, then start again. The credentials are still in the keyring.</source>
            <translation>ملف الحسابات تالف. انقل accounts.sqlite إلى مكان آخر أو استعد نسخة منه، ثم شغّل البرنامج من جديد. ما زالت بيانات الاعتماد في حلقة المفاتيح.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountText</name>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 س %2 د</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 د %2 ث</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>Locked until %1 (%2)</source>
            <translation>مقفل حتى %1 (%2)</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>سُجّل الدخول</translation>
        </message>
        <message>
            <source>Sign-in needed</source>
            <translation>يلزم تسجيل الدخول</translation>
        </message>
        <message>
            <source>Not asked yet: the first request signs in</source>
            <translation>لم يُسأل بعد: أول استدعاء يسجّل الدخول</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ناقصة</translation>
        </message>
        <message>
            <source>In the keyring, which is locked or missing</source>
            <translation>في حلقة المفاتيح، وهي مقفلة أو غير موجودة</translation>
        </message>
        <message numerus="yes">
            <source>%n, in memory for this session only</source>
            <translation>
                <numerusform>%n، في الذاكرة لهذه الجلسة فقط</numerusform>
                <numerusform>مفتاح واحد، في الذاكرة لهذه الجلسة فقط</numerusform>
                <numerusform>مفتاحان، في الذاكرة لهذه الجلسة فقط</numerusform>
                <numerusform>%n، في الذاكرة لهذه الجلسة فقط</numerusform>
                <numerusform>%n، في الذاكرة لهذه الجلسة فقط</numerusform>
                <numerusform>%n، في الذاكرة لهذه الجلسة فقط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, in the keyring</source>
            <translation>
                <numerusform>%n، في حلقة المفاتيح</numerusform>
                <numerusform>مفتاح واحد، في حلقة المفاتيح</numerusform>
                <numerusform>مفتاحان، في حلقة المفاتيح</numerusform>
                <numerusform>%n، في حلقة المفاتيح</numerusform>
                <numerusform>%n، في حلقة المفاتيح</numerusform>
                <numerusform>%n، في حلقة المفاتيح</numerusform>
            </translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>الكتالوج</translation>
        </message>
        <message>
            <source>orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>several eSIMs in one order</source>
            <translation>عدة شرائح eSIM في طلب واحد</translation>
        </message>
        <message>
            <source>list of orders</source>
            <translation>قائمة الطلبات</translation>
        </message>
        <message>
            <source>state of an eSIM</source>
            <translation>حالة شريحة eSIM</translation>
        </message>
        <message>
            <source>list of eSIMs</source>
            <translation>قائمة شرائح eSIM</translation>
        </message>
        <message>
            <source>cancel</source>
            <translation>الإلغاء</translation>
        </message>
        <message>
            <source>suspend</source>
            <translation>التعليق</translation>
        </message>
        <message>
            <source>resume</source>
            <translation>الاستئناف</translation>
        </message>
        <message>
            <source>revoke</source>
            <translation>الإبطال</translation>
        </message>
        <message>
            <source>top-up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>usage read anew</source>
            <translation>قراءة الاستخدام من جديد</translation>
        </message>
        <message>
            <source>suppliers' balances</source>
            <translation>أرصدة المورّدين</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>رسائل SMS</translation>
        </message>
        <message>
            <source>status of SMS</source>
            <translation>حالة رسائل SMS</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>transactions</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>الفواتير</translation>
        </message>
        <message>
            <source>adding money</source>
            <translation>إضافة المال</translation>
        </message>
        <message>
            <source>list of places</source>
            <translation>قائمة الأماكن</translation>
        </message>
        <message>
            <source>links for customers</source>
            <translation>روابط للعملاء</translation>
        </message>
        <message>
            <source>last network</source>
            <translation>آخر شبكة</translation>
        </message>
        <message>
            <source>changing the customer of an order</source>
            <translation>تغيير عميل الطلب</translation>
        </message>
        <message>
            <source>webhooks</source>
            <translation>خطافات الويب</translation>
        </message>
        <message>
            <source>test and log of webhooks</source>
            <translation>اختبار خطافات الويب وسجلها</translation>
        </message>
        <message>
            <source>branding</source>
            <translation>العلامة التجارية</translation>
        </message>
        <message>
            <source>retail prices at the vendor</source>
            <translation>أسعار البيع لدى المورّد</translation>
        </message>
        <message>
            <source>service check</source>
            <translation>فحص الخدمة</translation>
        </message>
        <message>
            <source>sign-in with a password</source>
            <translation>تسجيل الدخول بكلمة مرور</translation>
        </message>
        <message>
            <source>Documented</source>
            <translation>موثّق</translation>
        </message>
        <message>
            <source>Seen in use</source>
            <translation>مشاهَد في الاستخدام</translation>
        </message>
        <message>
            <source>Inferred</source>
            <translation>مستنتَج</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountsModel</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>المورّد</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Last answer</source>
            <translation>آخر جواب</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>الكتالوج</translation>
        </message>
        <message>
            <source>Since the last complete sync</source>
            <translation>منذ آخر مزامنة كاملة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>syncing…</source>
            <translation>جارٍ المزامنة…</translation>
        </message>
    </context>
    <context>
        <name>simstock::AccountsPane</name>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Accounts table</source>
            <translation>جدول الحسابات</translation>
        </message>
        <message>
            <source>Filter accounts</source>
            <translation>تصفية الحسابات</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n حساب</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%n حسابات</numerusform>
                <numerusform>%n حسابًا</numerusform>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Accounts you have with vendors stand here, with their balances.</source>
            <translation>تظهر هنا حساباتك لدى المورّدين مع أرصدتها.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>No account matches the filter.</source>
            <translation>لا حساب يطابق التصفية.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The account is not open: its keys are missing.</source>
            <translation>الحساب غير مفتوح: مفاتيحه ناقصة.</translation>
        </message>
        <message>
            <source>This vendor works with keys; there is no sign-in.</source>
            <translation>يعمل هذا المورّد بالمفاتيح؛ لا تسجيل دخول له.</translation>
        </message>
        <message>
            <source>The vendor is being asked.</source>
            <translation>جارٍ سؤال المورّد.</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>لا يوجد أي حساب بعد.</translation>
        </message>
        <message>
            <source>Reading the balances…</source>
            <translation>جارٍ قراءة الأرصدة…</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActLine</name>
        <message>
            <source>The account was closed while this was on its way. Nobody knows whether it happened.</source>
            <translation>أُغلق الحساب أثناء التنفيذ. لا أحد يعرف هل تم ذلك أم لا.</translation>
        </message>
        <message>
            <source>Not sent. %1</source>
            <translation>لم يُرسَل. %1</translation>
        </message>
        <message>
            <source>The account was closed before anything was sent.</source>
            <translation>أُغلق الحساب قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <source>%1 This could not be written to the journal: %2</source>
            <translation>%1 تعذّر تدوين ذلك في السجل: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActRunner</name>
        <message>
            <source>This account was removed.</source>
            <translation>أُزيل هذا الحساب.</translation>
        </message>
        <message>
            <source>This account is read-only: nothing may be bought or changed with it.</source>
            <translation>هذا الحساب للقراءة فقط: لا يجوز شراء شيء أو تغييره به.</translation>
        </message>
        <message>
            <source>The keys of this account are still being read. Try again in a moment.</source>
            <translation>ما زالت مفاتيح هذا الحساب قيد القراءة. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The vendor refuses the keys of this account. Replace them first.</source>
            <translation>يرفض المورّد مفاتيح هذا الحساب. استبدلها أولًا.</translation>
        </message>
        <message>
            <source>The vendor cannot be reached now. Nothing was sent. You can keep a draft and send it later.</source>
            <translation>لا يمكن الوصول إلى المورّد الآن. لم يُرسَل شيء. يمكنك حفظ مسودة وإرسالها لاحقًا.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>هذا الحساب غير مفتوح.</translation>
        </message>
        <message>
            <source>The order journal is still being opened. Try again in a moment.</source>
            <translation>ما زال سجل الطلبات قيد الفتح. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The order journal is not ready, so nothing may be spent.</source>
            <translation>سجل الطلبات غير جاهز، فلا يجوز إنفاق شيء.</translation>
        </message>
        <message>
            <source>The outcome of the last request could not be written to the journal. Check the disk, then start Simstock again.</source>
            <translation>تعذّر تدوين نتيجة الاستدعاء الأخير في السجل. افحص القرص ثم شغّل Simstock من جديد.</translation>
        </message>
        <message>
            <source>Nobody knows yet whether "%1" from %2 happened. Settle that question before anything else is spent on this account.</source>
            <translation>لا أحد يعرف بعد هل تم «%1» المؤرّخ %2 أم لا. احسم هذا السؤال قبل أي إنفاق آخر بهذا الحساب.</translation>
        </message>
        <message>
            <source>The order journal is not ready, so the draft cannot be kept.</source>
            <translation>سجل الطلبات غير جاهز، فلا يمكن حفظ المسودة.</translation>
        </message>
        <message>
            <source>Keep draft</source>
            <translation>حفظ المسودة</translation>
        </message>
        <message>
            <source>Not possible any more: this is now "%1".</source>
            <translation>لم يعد ذلك ممكنًا: الحالة الآن «%1».</translation>
        </message>
        <message>
            <source>This cannot be sent again. Make a new order instead.</source>
            <translation>لا يمكن إرسال هذا مرة أخرى. أنشئ طلبًا جديدًا بدلًا منه.</translation>
        </message>
        <message>
            <source>Not possible any more: this order is now "%1".</source>
            <translation>لم يعد ذلك ممكنًا: حالة هذا الطلب الآن «%1».</translation>
        </message>
        <message>
            <source>The vendor's order %1 belongs to another order of this desk already.</source>
            <translation>طلب المورّد %1 يعود من قبل إلى طلب آخر من هذا المكتب.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActSheet</name>
        <message>
            <source>ICCID %1</source>
            <translation>ICCID %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>المتبقي: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActText</name>
        <message>
            <source>Buy</source>
            <translation>شراء</translation>
        </message>
        <message>
            <source>Top up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>إرسال رسالة</translation>
        </message>
        <message>
            <source>Cancel eSIM</source>
            <translation>إلغاء شريحة eSIM</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>إبطال</translation>
        </message>
        <message>
            <source>Save webhook</source>
            <translation>حفظ خطاف الويب</translation>
        </message>
        <message>
            <source>Add money</source>
            <translation>إضافة مال</translation>
        </message>
        <message>
            <source>Confirm deposit</source>
            <translation>تأكيد الإيداع</translation>
        </message>
        <message>
            <source>Change price</source>
            <translation>تغيير السعر</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The vendor accepted it as order %1.</source>
            <translation>قبله المورّد بوصفه الطلب %1.</translation>
        </message>
        <message>
            <source>The vendor accepted it.</source>
            <translation>قبله المورّد.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was done.</source>
            <translation>رفضه المورّد. لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>It was sent, but no clear answer came. Nobody knows yet whether it happened. It is not sent again blindly; the vendor's own list is read to find out.</source>
            <translation>أُرسل، لكن لم يصل جواب واضح. لا أحد يعرف بعد هل تم أم لا. لا يُعاد إرساله دون تحقق؛ بل تُقرأ قائمة المورّد نفسه لمعرفة ما حدث.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActionSet</name>
        <message>
            <source>Sync &amp;now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Export &amp;vault…</source>
            <translation>تصدير الخزنة…</translation>
        </message>
        <message>
            <source>Import va&amp;ult…</source>
            <translation>استيراد الخزنة…</translation>
        </message>
        <message>
            <source>&amp;Add account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>&amp;Replace keys…</source>
            <translation>استبدال المفاتيح…</translation>
        </message>
        <message>
            <source>Re&amp;move account…</source>
            <translation>إزالة الحساب…</translation>
        </message>
        <message>
            <source>Account se&amp;ttings…</source>
            <translation>إعدادات الحساب…</translation>
        </message>
        <message>
            <source>S&amp;ign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign &amp;out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Change pass&amp;word…</source>
            <translation>تغيير كلمة المرور…</translation>
        </message>
        <message>
            <source>&amp;New order…</source>
            <translation>طلب جديد…</translation>
        </message>
        <message>
            <source>New &amp;batch…</source>
            <translation>دفعة جديدة…</translation>
        </message>
        <message>
            <source>B&amp;atches…</source>
            <translation>الدفعات…</translation>
        </message>
        <message>
            <source>&amp;Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message>
            <source>&amp;Edit customer and note…</source>
            <translation>تحرير العميل والملاحظة…</translation>
        </message>
        <message>
            <source>Ta&amp;gs…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>C&amp;ustomers…</source>
            <translation>العملاء…</translation>
        </message>
        <message>
            <source>Assign from a &amp;list…</source>
            <translation>إسناد من قائمة…</translation>
        </message>
        <message>
            <source>&amp;Settle unknown outcome…</source>
            <translation>حسم النتيجة غير المعروفة…</translation>
        </message>
        <message>
            <source>&amp;Discard draft</source>
            <translation>تجاهل المسودة</translation>
        </message>
        <message>
            <source>Show at &amp;counter</source>
            <translation>عرض على شاشة العميل</translation>
        </message>
        <message>
            <source>&amp;Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>&amp;Print slip…</source>
            <translation>طباعة القسيمة…</translation>
        </message>
        <message>
            <source>&amp;Never handed over</source>
            <translation>لم تُسلَّم قط</translation>
        </message>
        <message>
            <source>&amp;Delivered, not installed after 24 h</source>
            <translation>سُلّمت ولم تُثبَّت بعد 24 ساعة</translation>
        </message>
        <message>
            <source>&amp;Top up…</source>
            <translation>إعادة الشحن…</translation>
        </message>
        <message>
            <source>Send S&amp;MS…</source>
            <translation>إرسال SMS…</translation>
        </message>
        <message>
            <source>Resend failed messages…</source>
            <translation>إعادة إرسال الرسائل الفاشلة…</translation>
        </message>
        <message>
            <source>&amp;Suspend eSIM</source>
            <translation>تعليق شريحة eSIM</translation>
        </message>
        <message>
            <source>&amp;Resume eSIM</source>
            <translation>استئناف شريحة eSIM</translation>
        </message>
        <message>
            <source>C&amp;ancel eSIM…</source>
            <translation>إلغاء شريحة eSIM…</translation>
        </message>
        <message>
            <source>Re&amp;voke eSIM…</source>
            <translation>إبطال شريحة eSIM…</translation>
        </message>
        <message>
            <source>&amp;Favourite</source>
            <translation>مفضّلة</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Sho&amp;w the offer at the counter</source>
            <translation>عرض الباقة على شاشة العميل</translation>
        </message>
        <message>
            <source>Price list &amp;as PDF…</source>
            <translation>قائمة الأسعار بصيغة PDF…</translation>
        </message>
        <message>
            <source>&amp;Change prices…</source>
            <translation>تغيير الأسعار…</translation>
        </message>
        <message>
            <source>&amp;Import prices…</source>
            <translation>استيراد الأسعار…</translation>
        </message>
        <message>
            <source>E&amp;xport prices…</source>
            <translation>تصدير الأسعار…</translation>
        </message>
        <message>
            <source>Price &amp;history…</source>
            <translation>تاريخ الأسعار…</translation>
        </message>
        <message>
            <source>Add mone&amp;y…</source>
            <translation>إضافة مال…</translation>
        </message>
        <message>
            <source>Set &amp;low mark…</source>
            <translation>ضبط حد التنبيه…</translation>
        </message>
        <message>
            <source>Clos&amp;e month…</source>
            <translation>إقفال الشهر…</translation>
        </message>
        <message>
            <source>Money to get bac&amp;k…</source>
            <translation>أموال قابلة للاسترداد…</translation>
        </message>
        <message>
            <source>New &amp;webhook…</source>
            <translation>خطاف ويب جديد…</translation>
        </message>
        <message>
            <source>Ed&amp;it webhook…</source>
            <translation>تحرير خطاف الويب…</translation>
        </message>
        <message>
            <source>Te&amp;st webhook</source>
            <translation>اختبار خطاف الويب</translation>
        </message>
        <message>
            <source>&amp;Delete webhook…</source>
            <translation>حذف خطاف الويب…</translation>
        </message>
        <message>
            <source>New &amp;branding profile…</source>
            <translation>ملف علامة تجارية جديد…</translation>
        </message>
        <message>
            <source>Edit b&amp;randing profile…</source>
            <translation>تحرير ملف العلامة التجارية…</translation>
        </message>
        <message>
            <source>Delete brandin&amp;g profile…</source>
            <translation>حذف ملف العلامة التجارية…</translation>
        </message>
        <message>
            <source>Mail ser&amp;ver…</source>
            <translation>خادم البريد…</translation>
        </message>
        <message>
            <source>Select an order in Orders.</source>
            <translation>حدّد طلبًا في «الطلبات».</translation>
        </message>
        <message>
            <source>Select a plan in Catalogue.</source>
            <translation>حدّد باقة في «الكتالوج».</translation>
        </message>
        <message>
            <source>Go to eSIMs first.</source>
            <translation>انتقل إلى «شرائح eSIM» أولًا.</translation>
        </message>
        <message>
            <source>Select a failed message in Messages.</source>
            <translation>حدّد رسالة فاشلة في «الرسائل».</translation>
        </message>
        <message>
            <source>Select an account in Wallet.</source>
            <translation>حدّد حسابًا في «المحفظة».</translation>
        </message>
        <message>
            <source>Select a row in Webhooks.</source>
            <translation>حدّد صفًا في «خطافات الويب».</translation>
        </message>
        <message>
            <source>Select a row in Storefront.</source>
            <translation>حدّد صفًا في «واجهة المتجر».</translation>
        </message>
        <message>
            <source>Select an account in Accounts.</source>
            <translation>حدّد حسابًا في «الحسابات».</translation>
        </message>
        <message>
            <source>There is nothing here that this applies to.</source>
            <translation>لا يوجد هنا ما ينطبق عليه هذا.</translation>
        </message>
        <message>
            <source>Select an eSIM in eSIMs.</source>
            <translation>حدّد شريحة في «شرائح eSIM».</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivationCode</name>
        <message>
            <source>The activation code is too long to be one. Copy it again, or ask the vendor for another one.</source>
            <translation>رمز التفعيل أطول مما يمكن. انسخه من جديد، أو اطلب من المورّد رمزًا آخر.</translation>
        </message>
        <message>
            <source>The activation code has blanks or letters inside that cannot stand there. Copy it again as a whole.</source>
            <translation>في رمز التفعيل فراغات أو حروف لا يمكن أن ترد فيه. انسخه كاملًا من جديد.</translation>
        </message>
        <message>
            <source>This is not an activation code: one starts with LPA:1$. Copy it again as a whole.</source>
            <translation>هذا ليس رمز تفعيل: يبدأ رمز التفعيل بـ LPA:1$. انسخه كاملًا من جديد.</translation>
        </message>
        <message>
            <source>The activation code is cut: the part behind the server's name is missing. Copy it again as a whole.</source>
            <translation>رمز التفعيل مقطوع: ينقصه الجزء الذي يلي اسم الخادم. انسخه كاملًا من جديد.</translation>
        </message>
        <message>
            <source>The activation code names no valid server, so no phone would take it. Ask the vendor for another one.</source>
            <translation>لا يذكر رمز التفعيل خادمًا صالحًا، فلن يقبله أي هاتف. اطلب من المورّد رمزًا آخر.</translation>
        </message>
        <message>
            <source>The activation code has characters in its matching ID that cannot stand there. Copy it again as a whole.</source>
            <translation>في المعرّف المطابق داخل رمز التفعيل محارف لا يمكن أن ترد فيه. انسخه كاملًا من جديد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivityModel</name>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العملية</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 م.ث</translation>
        </message>
    </context>
    <context>
        <name>simstock::ActivityPane</name>
        <message>
            <source>Sto&amp;p running work</source>
            <translation>إيقاف العمل الجاري</translation>
        </message>
        <message>
            <source>Cop&amp;y details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Activity table</source>
            <translation>جدول النشاط</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>Filter activity</source>
            <translation>تصفية النشاط</translation>
        </message>
        <message>
            <source>Requests to vendors</source>
            <translation>الاستدعاءات إلى المورّدين</translation>
        </message>
        <message>
            <source>Activity details</source>
            <translation>تفاصيل النشاط</translation>
        </message>
        <message>
            <source>Nothing here matches the filter.</source>
            <translation>لا شيء هنا يطابق التصفية.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>What Simstock does for you is listed here: syncs, orders, errors.</source>
            <translation>يُسرد هنا ما ينجزه Simstock لك: المزامنات والطلبات والأخطاء.</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n قيد التنفيذ</numerusform>
                <numerusform>%n قيد التنفيذ</numerusform>
                <numerusform>%n قيد التنفيذ</numerusform>
                <numerusform>%n قيد التنفيذ</numerusform>
                <numerusform>%n قيد التنفيذ</numerusform>
                <numerusform>%n قيد التنفيذ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation>
                <numerusform>%n بند</numerusform>
                <numerusform>بند واحد</numerusform>
                <numerusform>بندان</numerusform>
                <numerusform>%n بنود</numerusform>
                <numerusform>%n بندًا</numerusform>
                <numerusform>%n بند</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 م.ث</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Select running work that can be stopped.</source>
            <translation>حدّد عملًا جاريًا يمكن إيقافه.</translation>
        </message>
        <message>
            <source>Select an entry first.</source>
            <translation>حدّد بندًا أولًا.</translation>
        </message>
        <message>
            <source>Stopped: %1.</source>
            <translation>أُوقف: %1.</translation>
        </message>
        <message>
            <source>Details copied.</source>
            <translation>نُسخت التفاصيل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AddAccountDialog</name>
        <message>
            <source>Add account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <source>&amp;Keep the keys in memory only, for this session</source>
            <translation>حفظ المفاتيح في الذاكرة فقط، لهذه الجلسة</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>&amp;Vendor</source>
            <translation>المورّد</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>التسمية</translation>
        </message>
        <message>
            <source>Your own name for this account.</source>
            <translation>الاسم الذي تسمّي به هذا الحساب.</translation>
        </message>
        <message>
            <source>&amp;Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Re&amp;gister…</source>
            <translation>تسجيل حساب…</translation>
        </message>
        <message>
            <source>Ver&amp;ify e-mail…</source>
            <translation>تأكيد البريد الإلكتروني…</translation>
        </message>
        <message>
            <source>For&amp;got password…</source>
            <translation>نسيت كلمة المرور…</translation>
        </message>
        <message>
            <source>Give the address of the server first.</source>
            <translation>حدّد عنوان الخادم أولًا.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>This vendor has no address of its own for it: give the one of your server.</source>
            <translation>ليس لهذا المورّد عنوان خاص لها: حدّد عنوان خادمك.</translation>
        </message>
        <message>
            <source>Empty for the vendor's own. https, or http on this machine.</source>
            <translation>اتركه فارغًا لعنوان المورّد. https، أو http على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Orders cost real money.</source>
            <translation>الطلبات تكلّف أموالًا حقيقية.</translation>
        </message>
        <message>
            <source>For trying out: no real money.</source>
            <translation>للتجربة: بلا أموال حقيقية.</translation>
        </message>
        <message>
            <source>This vendor has no sandbox: everything is live and costs real money.</source>
            <translation>ليس لدى هذا المورّد بيئة اختبار: كل شيء فعلي ويكلّف أموالًا حقيقية.</translation>
        </message>
        <message>
            <source>The same keys work at %1 too, with another wallet. This account is %2: every order made with it goes to %3.</source>
            <translation>تعمل المفاتيح نفسها لدى %1 أيضًا، بمحفظة أخرى. هذا الحساب: %2، وكل طلب يُنشأ به يذهب إلى %3.</translation>
        </message>
        <message>
            <source>the address above</source>
            <translation>العنوان أعلاه</translation>
        </message>
        <message>
            <source>Give the account a label.</source>
            <translation>أعطِ الحساب تسمية.</translation>
        </message>
        <message>
            <source>Give the address of the server.</source>
            <translation>حدّد عنوان الخادم.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (http:// only for this machine) and hold no name, password or question mark.</source>
            <translation>يجب أن يبدأ العنوان بـ https://‎ (http://‎ لهذا الجهاز فقط) وألا يحوي اسمًا أو كلمة مرور أو علامة استفهام.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
        <message>
            <source>Storing the keys…</source>
            <translation>جارٍ تخزين المفاتيح…</translation>
        </message>
        <message>
            <source>Account %1 added. Its catalogue is being read.</source>
            <translation>أُضيف الحساب %1. جارٍ قراءة الكتالوج الخاص به.</translation>
        </message>
    </context>
    <context>
        <name>simstock::AddMoneySheet</name>
        <message>
            <source>Add money</source>
            <translation>إضافة مال</translation>
        </message>
        <message>
            <source>Discard payment</source>
            <translation>تجاهل عملية الدفع</translation>
        </message>
        <message>
            <source>Create payment</source>
            <translation>إنشاء عملية دفع</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>1. The payment is made here; nothing is taken.
2. You approve it in your browser.
3. You say so here, and it is captured once.</source>
            <translation>1. تُنشأ عملية الدفع هنا؛ لا يُسحب شيء.
2. توافق عليها في متصفحك.
3. تؤكد ذلك هنا، فتُحصَّل مرة واحدة.</translation>
        </message>
        <message>
            <source>Approval page</source>
            <translation>صفحة الموافقة</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Reading what the vendor takes…</source>
            <translation>جارٍ قراءة ما يقبله المورّد…</translation>
        </message>
        <message>
            <source>The first payment is a deposit.</source>
            <translation>أول عملية دفع هي إيداع.</translation>
        </message>
        <message>
            <source>Tops up the balance.</source>
            <translation>يزيد الرصيد.</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>من %1 إلى %2.</translation>
        </message>
        <message>
            <source>Create payment of %1</source>
            <translation>إنشاء عملية دفع بمبلغ %1</translation>
        </message>
        <message>
            <source>The payment is made and waits for your approval. Nothing was taken.</source>
            <translation>أُنشئت عملية الدفع وتنتظر موافقتك. لم يُسحب شيء.</translation>
        </message>
        <message>
            <source>No browser could be opened. Copy the address instead.</source>
            <translation>تعذّر فتح المتصفح. انسخ العنوان بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The payment was discarded. Nothing was taken.</source>
            <translation>تم تجاهل عملية الدفع. لم يُسحب شيء.</translation>
        </message>
        <message>
            <source>Page at %1</source>
            <translation>صفحة على %1</translation>
        </message>
        <message>
            <source>The payment was captured.</source>
            <translation>حُصّلت عملية الدفع.</translation>
        </message>
        <message>
            <source>Opened in the browser</source>
            <translation>فُتحت في المتصفح</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>أُنشئت</translation>
        </message>
        <message>
            <source>Approve the payment of %1 on the page below, then come back and say so. Nothing is taken before that.</source>
            <translation>وافق على دفع %1 في الصفحة أدناه، ثم عد وأكّد ذلك. لا يُسحب شيء قبل ذلك.</translation>
        </message>
        <message>
            <source>I have paid</source>
            <translation>لقد دفعت</translation>
        </message>
        <message>
            <source>Approved by you</source>
            <translation>وافقتَ عليها</translation>
        </message>
        <message>
            <source>Capturing %1…</source>
            <translation>جارٍ تحصيل %1…</translation>
        </message>
        <message>
            <source>Capturing…</source>
            <translation>جارٍ التحصيل…</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>حُصّلت</translation>
        </message>
        <message>
            <source>%1 were added. The balance is being read.</source>
            <translation>أُضيف %1. جارٍ قراءة الرصيد.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>The vendor refused to capture %1. Nothing was taken. Perhaps the page was not approved yet.</source>
            <translation>رفض المورّد تحصيل %1. لم يُسحب شيء. ربما لم تتم الموافقة على الصفحة بعد.</translation>
        </message>
        <message>
            <source>Vendor code: %1</source>
            <translation>رمز المورّد: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Unknown outcome, checking</source>
            <translation>النتيجة غير معروفة، جارٍ الفحص</translation>
        </message>
        <message>
            <source>No clear answer came. Nobody knows yet whether %1 were captured. It is not sent again; bookings and balance are read to find out.</source>
            <translation>لم يصل جواب واضح. لا أحد يعرف بعد هل حُصّل %1 أم لا. لا يُعاد الإرسال؛ بل تُقرأ القيود والرصيد لمعرفة ما حدث.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>الفحص الآن</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>تم تجاهلها</translation>
        </message>
        <message>
            <source>This payment is over. Nothing was taken.</source>
            <translation>انتهت عملية الدفع هذه. لم يُسحب شيء.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>simstock::AgeText</name>
        <message>
            <source>%1 min</source>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 ي</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن تمامًا</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>قبل %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>بعد %1</translation>
        </message>
        <message>
            <source>over</source>
            <translation>انتهى</translation>
        </message>
    </context>
    <context>
        <name>simstock::AssignSheet</name>
        <message>
            <source>Assign from a list</source>
            <translation>إسناد من قائمة</translation>
        </message>
        <message>
            <source>Assignment preview</source>
            <translation>معاينة الإسناد</translation>
        </message>
        <message numerus="yes">
            <source>Given to the people of the list, in the order of the table: %n eSIM(s).</source>
            <translation>
                <numerusform>تُعطى %n شريحة eSIM لأشخاص القائمة بترتيب الجدول.</numerusform>
                <numerusform>تُعطى شريحة eSIM واحدة لأشخاص القائمة بترتيب الجدول.</numerusform>
                <numerusform>تُعطى شريحتا eSIM لأشخاص القائمة بترتيب الجدول.</numerusform>
                <numerusform>تُعطى %n شرائح eSIM لأشخاص القائمة بترتيب الجدول.</numerusform>
                <numerusform>تُعطى %n شريحة eSIM لأشخاص القائمة بترتيب الجدول.</numerusform>
                <numerusform>تُعطى %n شريحة eSIM لأشخاص القائمة بترتيب الجدول.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out as unusable: %n line(s).</source>
            <translation>
                <numerusform>لا يمكن استخدام %n سطر، وقد استُبعد.</numerusform>
                <numerusform>لا يمكن استخدام سطر واحد، وقد استُبعد.</numerusform>
                <numerusform>لا يمكن استخدام سطرين، وقد استُبعدا.</numerusform>
                <numerusform>لا يمكن استخدام %n أسطر، وقد استُبعدت.</numerusform>
                <numerusform>لا يمكن استخدام %n سطرًا، وقد استُبعدت.</numerusform>
                <numerusform>لا يمكن استخدام %n سطر، وقد استُبعدت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
                <numerusform>إسناد شريحة eSIM واحدة</numerusform>
                <numerusform>إسناد شريحتي eSIM</numerusform>
                <numerusform>إسناد %n شرائح eSIM</numerusform>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت شريحة eSIM واحدة. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت شريحتا eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شرائح eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Assignment</name>
        <message>
            <source>This line names nobody.</source>
            <translation>لا يذكر هذا السطر أحدًا.</translation>
        </message>
        <message>
            <source>No selected eSIM is left for this line.</source>
            <translation>لم تبقَ شريحة eSIM محدَّدة لهذا السطر.</translation>
        </message>
        <message numerus="yes">
            <source>the customers of %n eSIM(s)</source>
            <translation>
                <numerusform>عملاء %n شريحة eSIM</numerusform>
                <numerusform>عميل شريحة eSIM واحدة</numerusform>
                <numerusform>عميلا شريحتي eSIM</numerusform>
                <numerusform>عملاء %n شرائح eSIM</numerusform>
                <numerusform>عملاء %n شريحة eSIM</numerusform>
                <numerusform>عملاء %n شريحة eSIM</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::AssignmentModel</name>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>المشكلة</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مستبعَد</translation>
        </message>
        <message>
            <source>Instead of %1</source>
            <translation>بدلًا من %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>معروف</translation>
        </message>
    </context>
    <context>
        <name>simstock::Banner</name>
        <message>
            <source>LIVE · %1 · real money</source>
            <translation>بيئة فعلية · %1 · أموال حقيقية</translation>
        </message>
        <message>
            <source>SANDBOX · %1 · no real money</source>
            <translation>بيئة اختبار · %1 · بلا أموال حقيقية</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchChecksModel</name>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>كمية</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>المتفق عليه</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>المشكلة</translation>
        </message>
        <message>
            <source>The price is that of the catalogue; it is read again before the order.</source>
            <translation>السعر هو سعر الكتالوج؛ ويُقرأ من جديد قبل الطلب.</translation>
        </message>
        <message>
            <source>%1 was agreed for it, it costs %2 now.</source>
            <translation>اتُّفق على %1، وثمنها الآن %2.</translation>
        </message>
        <message>
            <source>One cost %1 in the catalogue and costs %2 now.</source>
            <translation>كلّفت الواحدة %1 في الكتالوج وتكلّف %2 الآن.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مستبعَد</translation>
        </message>
        <message>
            <source>Dearer now</source>
            <translation>أغلى الآن</translation>
        </message>
        <message>
            <source>Cheaper now</source>
            <translation>أرخص الآن</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>سليم</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchDesk</name>
        <message>
            <source>There is nothing to buy in this batch.</source>
            <translation>لا شيء للشراء في هذه الدفعة.</translation>
        </message>
        <message>
            <source>Say how much the batch may cost in %1.</source>
            <translation>حدّد كم يجوز أن تكلّف الدفعة بعملة %1.</translation>
        </message>
        <message>
            <source>This batch cannot go on.</source>
            <translation>لا يمكن لهذه الدفعة أن تستمر.</translation>
        </message>
        <message>
            <source>The first batch is over: nothing of it is left to be bought.</source>
            <translation>انتهت الدفعة الأولى: لم يبقَ منها ما يُشترى.</translation>
        </message>
        <message>
            <source>The first batch runs again. Pause it, then look at what is left.</source>
            <translation>الدفعة الأولى تعمل من جديد. أوقفها مؤقتًا ثم انظر في ما بقي.</translation>
        </message>
        <message>
            <source>Other orders are left now than those shown. Look at what is left again.</source>
            <translation>بقيت الآن طلبات غير المعروضة. انظر مرة أخرى في ما بقي.</translation>
        </message>
        <message>
            <source>The record of this batch is damaged. It is shown, but nothing more is bought.</source>
            <translation>سجل هذه الدفعة تالف. يُعرض، لكن لا يُشترى شيء بعد الآن.</translation>
        </message>
        <message>
            <source>Paused. Nothing more is bought until you resume it.</source>
            <translation>متوقفة مؤقتًا. لا يُشترى شيء بعد الآن حتى تستأنفها.</translation>
        </message>
        <message>
            <source>Simstock was closed while this batch ran. Nothing is bought by itself: look at it and resume.</source>
            <translation>أُغلق Simstock أثناء تنفيذ هذه الدفعة. لا يُشترى شيء تلقائيًا: راجعها ثم استأنفها.</translation>
        </message>
        <message>
            <source>Row %1: nobody knows yet whether this order was carried out. Settle the question in Orders, then resume.</source>
            <translation>الصف %1: لا أحد يعرف بعد هل نُفّذ هذا الطلب أم لا. احسم السؤال في «الطلبات» ثم استأنف.</translation>
        </message>
        <message>
            <source>Two orders in a row were refused, the last in row %1. %2</source>
            <translation>رُفض طلبان متتاليان، آخرهما في الصف %1. %2</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>الصف %1: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchList</name>
        <message>
            <source>"%1" is no quantity from 1 to 1000.</source>
            <translation>«%1» ليس كمية من 1 إلى 1000.</translation>
        </message>
        <message>
            <source>"%1" is no number of days from 1 to 365.</source>
            <translation>«%1» ليس عدد أيام من 1 إلى 365.</translation>
        </message>
        <message>
            <source>A cell has more than %1 characters.</source>
            <translation>في إحدى الخلايا أكثر من %1 من المحارف.</translation>
        </message>
        <message>
            <source>"%1" is no e-mail address.</source>
            <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>"%1" is no phone number.</source>
            <translation>«%1» ليس رقم هاتف.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>The list is empty. Paste one customer per line.</source>
            <translation>القائمة فارغة. الصق عميلًا واحدًا في كل سطر.</translation>
        </message>
        <message>
            <source>The list has more than %1 lines. Split it.</source>
            <translation>في القائمة أكثر من %1 من الأسطر. قسّمها.</translation>
        </message>
        <message>
            <source>The list has titles, but no line below them.</source>
            <translation>في القائمة عناوين أعمدة، لكن لا سطر تحتها.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchListPage</name>
        <message>
            <source>&amp;Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Na&amp;me of the batch</source>
            <translation>اسم الدفعة</translation>
        </message>
        <message>
            <source>For you only: it finds the orders again.</source>
            <translation>لك وحدك: به تجد الطلبات من جديد.</translation>
        </message>
        <message>
            <source>Quantity of one plan</source>
            <translation>كمية من باقة واحدة</translation>
        </message>
        <message>
            <source>List of customers</source>
            <translation>قائمة عملاء</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Where a vendor takes fewer in one order, several orders are made.</source>
            <translation>إذا كان المورّد يقبل عددًا أقل في الطلب الواحد، تُنشأ عدة طلبات.</translation>
        </message>
        <message>
            <source>&amp;Customer name</source>
            <translation>اسم العميل</translation>
        </message>
        <message>
            <source>Customer &amp;e-mail</source>
            <translation>بريد العميل الإلكتروني</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>%1 · %2 a day</source>
            <translation>%1 · %2 في اليوم</translation>
        </message>
        <message>
            <source>%1 · %2 each</source>
            <translation>%1 · %2 للواحدة</translation>
        </message>
        <message>
            <source>Choose one of the plans that fit, or type on.</source>
            <translation>اختر إحدى الباقات المناسبة أو تابع الكتابة.</translation>
        </message>
        <message>
            <source>For the lines that name no plan.</source>
            <translation>للأسطر التي لا تسمّي باقة.</translation>
        </message>
        <message>
            <source>Type some words of it, then choose it.</source>
            <translation>اكتب بعض كلماتها ثم اخترها.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>The words in “Plan” fit no plan or several. Choose one of the list.</source>
            <translation>الكلمات في «الباقة» لا تناسب أي باقة أو تناسب عدة باقات. اختر واحدة من القائمة.</translation>
        </message>
        <message>
            <source>Choose a plan first.</source>
            <translation>اختر باقة أولًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchModel</name>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>كمية</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPlanner</name>
        <message>
            <source>This line names no plan. Choose one.</source>
            <translation>لا يسمّي هذا السطر باقة. اختر واحدة.</translation>
        </message>
        <message>
            <source>The chosen plan is not in the catalogue any more. Choose another.</source>
            <translation>لم تعد الباقة المختارة في الكتالوج. اختر غيرها.</translation>
        </message>
        <message>
            <source>There is no account "%1".</source>
            <translation>لا يوجد حساب «%1».</translation>
        </message>
        <message>
            <source>There is no plan "%1" in the catalogue.</source>
            <translation>لا توجد باقة «%1» في الكتالوج.</translation>
        </message>
        <message numerus="yes">
            <source>%n plans are called "%1". Give the plan's id, or the account.</source>
            <translation>
                <numerusform>عدد الباقات المسماة «%1»: %n. حدّد معرّف الباقة أو الحساب.</numerusform>
                <numerusform>توجد باقة واحدة باسم «%1». حدّد معرّف الباقة أو الحساب.</numerusform>
                <numerusform>توجد باقتان باسم «%1». حدّد معرّف الباقة أو الحساب.</numerusform>
                <numerusform>توجد %n باقات باسم «%1». حدّد معرّف الباقة أو الحساب.</numerusform>
                <numerusform>توجد %n باقة باسم «%1». حدّد معرّف الباقة أو الحساب.</numerusform>
                <numerusform>توجد %n باقة باسم «%1». حدّد معرّف الباقة أو الحساب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be ordered with the account %1 now.</source>
            <translation>لا يمكن الطلب بالحساب %1 الآن.</translation>
        </message>
        <message numerus="yes">
            <source>This plan always lasts %n days.</source>
            <translation>
                <numerusform>مدة هذه الباقة دائمًا %n يوم.</numerusform>
                <numerusform>مدة هذه الباقة دائمًا يوم واحد.</numerusform>
                <numerusform>مدة هذه الباقة دائمًا يومان.</numerusform>
                <numerusform>مدة هذه الباقة دائمًا %n أيام.</numerusform>
                <numerusform>مدة هذه الباقة دائمًا %n يومًا.</numerusform>
                <numerusform>مدة هذه الباقة دائمًا %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>The total of this batch cannot be computed. Make it smaller.</source>
            <translation>لا يمكن حساب مجموع هذه الدفعة. صغّرها.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchPreviewPage</name>
        <message>
            <source>Batch preview</source>
            <translation>معاينة الدفعة</translation>
        </message>
        <message>
            <source>Totals per account</source>
            <translation>المجاميع لكل حساب</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Leave out the %n line(s) with a problem</source>
            <translation>
                <numerusform>استبعاد %n سطر به مشكلة</numerusform>
                <numerusform>استبعاد السطر الذي به مشكلة</numerusform>
                <numerusform>استبعاد السطرين اللذين بهما مشكلة</numerusform>
                <numerusform>استبعاد %n أسطر بها مشكلة</numerusform>
                <numerusform>استبعاد %n سطرًا بها مشكلة</numerusform>
                <numerusform>استبعاد %n سطر بها مشكلة</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>All of it can be bought.</source>
            <translation>يمكن شراؤها كلها.</translation>
        </message>
        <message>
            <source>Nothing of it can be bought.</source>
            <translation>لا يمكن شراء أي شيء منها.</translation>
        </message>
        <message numerus="yes">
            <source>Left out because of a problem: %1 of %n line(s).</source>
            <translation>
                <numerusform>%1 من %n سطر به مشكلة، فيُستبعد.</numerusform>
                <numerusform>%1 من سطر واحد به مشكلة، فيُستبعد.</numerusform>
                <numerusform>%1 من سطرين به مشكلة، فيُستبعد.</numerusform>
                <numerusform>%1 من %n أسطر به مشكلة، فيُستبعد.</numerusform>
                <numerusform>%1 من %n سطرًا به مشكلة، فيُستبعد.</numerusform>
                <numerusform>%1 من %n سطر به مشكلة، فيُستبعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than agreed: %n plan(s).</source>
            <translation>
                <numerusform>أغلى من المتفق عليه: %n باقة.</numerusform>
                <numerusform>أغلى من المتفق عليه: باقة واحدة.</numerusform>
                <numerusform>أغلى من المتفق عليه: باقتان.</numerusform>
                <numerusform>أغلى من المتفق عليه: %n باقات.</numerusform>
                <numerusform>أغلى من المتفق عليه: %n باقة.</numerusform>
                <numerusform>أغلى من المتفق عليه: %n باقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dearer than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>%n باقة أغلى مما في الكتالوج.</numerusform>
                <numerusform>باقة واحدة أغلى مما في الكتالوج.</numerusform>
                <numerusform>باقتان أغلى مما في الكتالوج.</numerusform>
                <numerusform>%n باقات أغلى مما في الكتالوج.</numerusform>
                <numerusform>%n باقة أغلى مما في الكتالوج.</numerusform>
                <numerusform>%n باقة أغلى مما في الكتالوج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than agreed: %n plan(s).</source>
            <translation>
                <numerusform>أرخص من المتفق عليه: %n باقة.</numerusform>
                <numerusform>أرخص من المتفق عليه: باقة واحدة.</numerusform>
                <numerusform>أرخص من المتفق عليه: باقتان.</numerusform>
                <numerusform>أرخص من المتفق عليه: %n باقات.</numerusform>
                <numerusform>أرخص من المتفق عليه: %n باقة.</numerusform>
                <numerusform>أرخص من المتفق عليه: %n باقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheaper than in the catalogue: %n plan(s).</source>
            <translation>
                <numerusform>%n باقة أرخص مما في الكتالوج.</numerusform>
                <numerusform>باقة واحدة أرخص مما في الكتالوج.</numerusform>
                <numerusform>باقتان أرخص مما في الكتالوج.</numerusform>
                <numerusform>%n باقات أرخص مما في الكتالوج.</numerusform>
                <numerusform>%n باقة أرخص مما في الكتالوج.</numerusform>
                <numerusform>%n باقة أرخص مما في الكتالوج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The prices of %n plan(s) could not be read just now.</source>
            <translation>
                <numerusform>تعذّرت قراءة أسعار %n باقة الآن.</numerusform>
                <numerusform>تعذّرت قراءة سعر باقة واحدة الآن.</numerusform>
                <numerusform>تعذّرت قراءة سعري باقتين الآن.</numerusform>
                <numerusform>تعذّرت قراءة أسعار %n باقات الآن.</numerusform>
                <numerusform>تعذّرت قراءة أسعار %n باقة الآن.</numerusform>
                <numerusform>تعذّرت قراءة أسعار %n باقة الآن.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 are left of the budget of %2, the rest costs %3.</source>
            <translation>بقي %1 من ميزانية %2، وثمن الباقي %3.</translation>
        </message>
        <message>
            <source>%1 are left of the budget of %2, and the rest of the batch costs no more.</source>
            <translation>بقي %1 من ميزانية %2، ولا يزيد ثمن باقي الدفعة على ذلك.</translation>
        </message>
        <message>
            <source>Budget in %1</source>
            <translation>الميزانية بعملة %1</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>الاحتياطي بعملة %1</translation>
        </message>
        <message>
            <source>Nothing of this list can be bought. Go back and change it.</source>
            <translation>لا يمكن شراء شيء من هذه القائمة. عد وغيّرها.</translation>
        </message>
        <message>
            <source>The budget in %1 is no amount. Type one, for example %2.</source>
            <translation>الميزانية بعملة %1 ليست مبلغًا. اكتب مبلغًا، مثل %2.</translation>
        </message>
        <message>
            <source>The reserve in %1 is no amount. Type one, or 0.</source>
            <translation>الاحتياطي بعملة %1 ليس مبلغًا. اكتب مبلغًا، أو 0.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Tick that the lines with a problem are left out, or go back and mend them.</source>
            <translation>علّم على استبعاد الأسطر التي بها مشكلة، أو عد وأصلحها.</translation>
        </message>
        <message>
            <source>The budget stops the batch before its end: all of it costs %1.</source>
            <translation>توقف الميزانية الدفعة قبل نهايتها: تكلفتها كلها %1.</translation>
        </message>
        <message>
            <source>The batch stops before it would spend more than the budget, or leave less than the reserve in an account.</source>
            <translation>تتوقف الدفعة قبل أن تنفق أكثر من الميزانية أو تترك في حساب أقل من الاحتياطي.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy up to %n eSIM(s) for at most %1</source>
            <translation>
                <numerusform>شراء %n شريحة eSIM كحد أقصى مقابل %1 على الأكثر</numerusform>
                <numerusform>شراء شريحة eSIM واحدة كحد أقصى مقابل %1 على الأكثر</numerusform>
                <numerusform>شراء شريحتي eSIM كحد أقصى مقابل %1 على الأكثر</numerusform>
                <numerusform>شراء %n شرائح eSIM كحد أقصى مقابل %1 على الأكثر</numerusform>
                <numerusform>شراء %n شريحة eSIM كحد أقصى مقابل %1 على الأكثر</numerusform>
                <numerusform>شراء %n شريحة eSIM كحد أقصى مقابل %1 على الأكثر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Buy %n eSIM(s) for %1</source>
            <translation>
                <numerusform>شراء %n شريحة eSIM مقابل %1</numerusform>
                <numerusform>شراء شريحة eSIM واحدة مقابل %1</numerusform>
                <numerusform>شراء شريحتي eSIM مقابل %1</numerusform>
                <numerusform>شراء %n شرائح eSIM مقابل %1</numerusform>
                <numerusform>شراء %n شريحة eSIM مقابل %1</numerusform>
                <numerusform>شراء %n شريحة eSIM مقابل %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchRun</name>
        <message>
            <source>The plan is not in the catalogue any more. Sync the catalogue.</source>
            <translation>لم تعد الباقة في الكتالوج. زامن الكتالوج.</translation>
        </message>
        <message>
            <source>The price could not be read from the vendor.</source>
            <translation>تعذّرت قراءة السعر من المورّد.</translation>
        </message>
        <message>
            <source>%1 was agreed for it, the vendor asks %2 now.</source>
            <translation>كان المتفق عليه %1، ويطلب المورّد الآن %2.</translation>
        </message>
        <message>
            <source>The budget of %1 does not reach for the next order of %2.</source>
            <translation>لا تكفي الميزانية %1 للطلب التالي وقيمته %2.</translation>
        </message>
        <message>
            <source>The balance could not be read, and a reserve has to stay.</source>
            <translation>تعذّرت قراءة الرصيد، ويجب أن يبقى احتياطي.</translation>
        </message>
        <message>
            <source>After the next order %1 would be left; %2 has to stay.</source>
            <translation>بعد الطلب التالي يبقى %1، ويجب أن يبقى %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchSheet</name>
        <message>
            <source>The rest of a batch</source>
            <translation>باقي دفعة</translation>
        </message>
        <message>
            <source>New batch</source>
            <translation>دفعة جديدة</translation>
        </message>
        <message>
            <source>Bought from here, the rest becomes a batch of its own, with the prices and the budget shown here. The first batch sends nothing more.</source>
            <translation>إذا اشتُري الباقي من هنا صار دفعة مستقلة بالأسعار والميزانية المعروضة هنا. ولا ترسل الدفعة الأولى شيئًا بعد ذلك.</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>This batch was started already.</source>
            <translation>سبق بدء هذه الدفعة.</translation>
        </message>
        <message>
            <source>Prices and balances are being read.</source>
            <translation>جارٍ قراءة الأسعار والأرصدة.</translation>
        </message>
        <message>
            <source>Reading prices…</source>
            <translation>جارٍ قراءة الأسعار…</translation>
        </message>
        <message>
            <source>P&amp;review</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>%1, the rest</source>
            <translation>%1، الباقي</translation>
        </message>
        <message>
            <source>%1, again</source>
            <translation>%1، من جديد</translation>
        </message>
        <message>
            <source>The batch “%1” has begun. Batches… shows how it goes.</source>
            <translation>بدأت الدفعة «%1». تعرض «الدفعات…» سيرها.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchTables</name>
        <message>
            <source>This batch was written down already; it is not made twice.</source>
            <translation>دُوّنت هذه الدفعة من قبل؛ لا تُنشأ مرتين.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchText</name>
        <message>
            <source>Damaged</source>
            <translation>تالفة</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Standing still</source>
            <translation>متوقفة</translation>
        </message>
        <message>
            <source>Rest cancelled</source>
            <translation>أُلغي الباقي</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>بالانتظار</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n order(s) bought</source>
            <translation>
                <numerusform>اشتُري %1 من %n طلب</numerusform>
                <numerusform>اشتُري %1 من طلب واحد</numerusform>
                <numerusform>اشتُري %1 من طلبين</numerusform>
                <numerusform>اشتُري %1 من %n طلبات</numerusform>
                <numerusform>اشتُري %1 من %n طلبًا</numerusform>
                <numerusform>اشتُري %1 من %n طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n في الطريق</numerusform>
                <numerusform>%n في الطريق</numerusform>
                <numerusform>%n في الطريق</numerusform>
                <numerusform>%n في الطريق</numerusform>
                <numerusform>%n في الطريق</numerusform>
                <numerusform>%n في الطريق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n مرفوض</numerusform>
                <numerusform>واحد مرفوض</numerusform>
                <numerusform>اثنان مرفوضان</numerusform>
                <numerusform>%n مرفوضة</numerusform>
                <numerusform>%n مرفوضًا</numerusform>
                <numerusform>%n مرفوض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%n غير معروف</numerusform>
                <numerusform>واحد غير معروف</numerusform>
                <numerusform>اثنان غير معروفين</numerusform>
                <numerusform>%n غير معروفة</numerusform>
                <numerusform>%n غير معروف</numerusform>
                <numerusform>%n غير معروف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n ملغى</numerusform>
                <numerusform>واحد ملغى</numerusform>
                <numerusform>اثنان ملغيان</numerusform>
                <numerusform>%n ملغاة</numerusform>
                <numerusform>%n ملغى</numerusform>
                <numerusform>%n ملغى</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list of figures</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>%1 of %2 spent</source>
            <translation>أُنفق %1 من %2</translation>
        </message>
        <message>
            <source>%1 spent</source>
            <translation>أُنفق %1</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1، الصف %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchTotalsModel</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>شرائح eSIM</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Left then</source>
            <translation>المتبقي بعدها</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchView</name>
        <message>
            <source>Plan name</source>
            <translation>اسم الباقة</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Batch table</source>
            <translation>جدول الدفعة</translation>
        </message>
        <message>
            <source>Made %1</source>
            <translation>أُنشئت %1</translation>
        </message>
        <message>
            <source>Progress of the batch</source>
            <translation>تقدّم الدفعة</translation>
        </message>
        <message>
            <source>Return or a double click on a row shows its order in Orders.</source>
            <translation>مفتاح الإدخال أو النقر المزدوج على صف يعرض طلبه في «الطلبات».</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>&amp;Cancel the rest…</source>
            <translation>إلغاء الباقي…</translation>
        </message>
        <message>
            <source>Retry only the re&amp;fused…</source>
            <translation>إعادة محاولة المرفوض فقط…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>The record of this batch is damaged. It is shown as far as it can be read, and nothing more of it is bought.</source>
            <translation>سجل هذه الدفعة تالف. يُعرض بقدر ما يمكن قراءته، ولا يُشترى منها شيء بعد الآن.</translation>
        </message>
        <message>
            <source>Look at the rest: there it can be bought at the prices of now, or with another budget. Or resume later.</source>
            <translation>انظر في الباقي: يمكن شراؤه هناك بأسعار الآن أو بميزانية أخرى. أو استأنف لاحقًا.</translation>
        </message>
        <message numerus="yes">
            <source>Refused or not sent, so nothing was bought: %n order(s).</source>
            <translation>
                <numerusform>%n طلب مرفوض أو لم يُرسَل؛ لم يُشترَ به شيء.</numerusform>
                <numerusform>رُفض طلب واحد أو لم يُرسَل؛ لم يُشترَ به شيء.</numerusform>
                <numerusform>رُفض طلبان أو لم يُرسَلا؛ لم يُشترَ بهما شيء.</numerusform>
                <numerusform>رُفضت %n طلبات أو لم تُرسَل؛ لم يُشترَ بها شيء.</numerusform>
                <numerusform>رُفض %n طلبًا أو لم تُرسَل؛ لم يُشترَ بها شيء.</numerusform>
                <numerusform>رُفض %n طلب أو لم تُرسَل؛ لم يُشترَ بها شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>فتح السؤال</translation>
        </message>
        <message>
            <source>&amp;Look at the rest…</source>
            <translation>عرض الباقي…</translation>
        </message>
        <message>
            <source>It is not running.</source>
            <translation>ليست قيد التنفيذ.</translation>
        </message>
        <message>
            <source>It is over.</source>
            <translation>انتهت.</translation>
        </message>
        <message>
            <source>It is running.</source>
            <translation>هي قيد التنفيذ.</translation>
        </message>
        <message>
            <source>No order of it is waiting.</source>
            <translation>لا طلب منها بالانتظار.</translation>
        </message>
        <message>
            <source>Pause it first, or wait until it is over.</source>
            <translation>أوقفها مؤقتًا أولًا، أو انتظر حتى تنتهي.</translation>
        </message>
        <message>
            <source>Nothing of it was refused.</source>
            <translation>لم يُرفض منها شيء.</translation>
        </message>
        <message>
            <source>Cancel the rest</source>
            <translation>إلغاء الباقي</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) of this batch will not be sent any more. What was bought stays bought, and what is on its way is followed.</source>
            <translation>
                <numerusform>لن يُرسَل %n طلب من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
                <numerusform>لن يُرسَل طلب واحد من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
                <numerusform>لن يُرسَل طلبان من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
                <numerusform>لن تُرسَل %n طلبات من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
                <numerusform>لن يُرسَل %n طلبًا من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
                <numerusform>لن يُرسَل %n طلب من هذه الدفعة. يبقى ما اشتُري، ويُتابَع ما هو في الطريق.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel the rest</source>
            <translation>إلغاء الباقي</translation>
        </message>
        <message>
            <source>The rest of the batch was cancelled.</source>
            <translation>أُلغي باقي الدفعة.</translation>
        </message>
        <message>
            <source>This row was not sent yet: there is no order.</source>
            <translation>لم يُرسَل هذا الصف بعد: لا طلب له.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchWindows</name>
        <message>
            <source>The batch “%1” stands still: %2</source>
            <translation>الدفعة «%1» متوقفة: %2</translation>
        </message>
        <message>
            <source>The batch “%1” is over: %2.</source>
            <translation>انتهت الدفعة «%1»: %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchesModel</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>الإنشاء</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>المنفَق</translation>
        </message>
    </context>
    <context>
        <name>simstock::BatchesSheet</name>
        <message>
            <source>Batches</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Batches table</source>
            <translation>جدول الدفعات</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>&amp;New batch…</source>
            <translation>دفعة جديدة…</translation>
        </message>
        <message>
            <source>There is no batch yet. New batch… buys many eSIMs at once.</source>
            <translation>لا توجد أي دفعة بعد. «دفعة جديدة…» تشتري شرائح eSIM كثيرة معًا.</translation>
        </message>
        <message>
            <source>Select a batch first.</source>
            <translation>حدّد دفعة أولًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandDesk</name>
        <message>
            <source>Read branding profiles</source>
            <translation>قراءة ملفات العلامة التجارية</translation>
        </message>
        <message>
            <source>This account was removed.</source>
            <translation>أُزيل هذا الحساب.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>هذا الحساب للقراءة فقط.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>هذا الحساب غير مفتوح.</translation>
        </message>
        <message>
            <source>This vendor has no branding profiles.</source>
            <translation>ليس لدى هذا المورّد ملفات علامة تجارية.</translation>
        </message>
        <message>
            <source>Save branding profile</source>
            <translation>حفظ ملف العلامة التجارية</translation>
        </message>
        <message>
            <source>Delete branding profile</source>
            <translation>حذف ملف العلامة التجارية</translation>
        </message>
        <message>
            <source>Upload logo</source>
            <translation>رفع الشعار</translation>
        </message>
        <message>
            <source>Save mail server</source>
            <translation>حفظ خادم البريد</translation>
        </message>
        <message>
            <source>Test mail server</source>
            <translation>اختبار خادم البريد</translation>
        </message>
        <message>
            <source>Disable mail server</source>
            <translation>تعطيل خادم البريد</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandPreview</name>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>A mail, a slip and the counter screen of %1 in its colour</source>
            <translation>رسالة بريد وقسيمة وشاشة العميل الخاصة بـ %1 بلونه</translation>
        </message>
        <message>
            <source>Your shop</source>
            <translation>متجرك</translation>
        </message>
        <message>
            <source>Your eSIM is ready</source>
            <translation>شريحة eSIM الخاصة بك جاهزة</translation>
        </message>
        <message>
            <source>Scan the code or press the button.</source>
            <translation>امسح الرمز أو اضغط الزر.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>التثبيت</translation>
        </message>
        <message>
            <source>5 GB, 30 days</source>
            <translation>5 غيغابايت، 30 يومًا</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>البريد</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>القسيمة</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>شاشة العميل</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandSheet</name>
        <message>
            <source>New branding profile</source>
            <translation>ملف علامة تجارية جديد</translation>
        </message>
        <message>
            <source>Edit branding profile</source>
            <translation>تحرير ملف العلامة التجارية</translation>
        </message>
        <message>
            <source>&amp;Default of the account</source>
            <translation>الافتراضي للحساب</translation>
        </message>
        <message>
            <source>Create profile</source>
            <translation>إنشاء الملف</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>How you find it here and in orders.</source>
            <translation>الاسم الذي تجده به هنا وفي الطلبات.</translation>
        </message>
        <message>
            <source>S&amp;ender</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>Whom mails to customers come from.</source>
            <translation>الجهة التي تصل منها الرسائل إلى العملاء.</translation>
        </message>
        <message>
            <source>&amp;Choose colour…</source>
            <translation>اختيار اللون…</translation>
        </message>
        <message>
            <source>C&amp;olour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>بلا شعار</translation>
        </message>
        <message>
            <source>A logo is set</source>
            <translation>يوجد شعار</translation>
        </message>
        <message>
            <source>Choose &amp;logo…</source>
            <translation>اختيار الشعار…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>PNG, JPEG or GIF, up to 5 MB, best 200 × 200 pixels or more.</source>
            <translation>بصيغة PNG أو JPEG أو GIF، حتى 5 ميغابايت، والأفضل 200 × 200 بكسل أو أكثر.</translation>
        </message>
        <message>
            <source>Choose logo</source>
            <translation>اختيار الشعار</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
            <translation>الصور ‎(*.png *.jpg *.jpeg *.gif)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>No new logo</source>
            <translation>لا شعار جديدًا</translation>
        </message>
        <message>
            <source>%1 × %2 pixels</source>
            <translation>%1 × %2 بكسل</translation>
        </message>
        <message>
            <source>%1: rather small</source>
            <translation>%1: صغير نوعًا ما</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>أعطه اسمًا.</translation>
        </message>
        <message>
            <source>Name the sender.</source>
            <translation>سمِّ المرسِل.</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB.</source>
            <translation>يُكتب اللون بالصيغة ‎#RRGGBB.</translation>
        </message>
        <message>
            <source>The logo is being read.</source>
            <translation>جارٍ قراءة الشعار.</translation>
        </message>
        <message>
            <source>The profile was saved, but the vendor did not name it, so the logo was not sent. Edit the profile to add it.</source>
            <translation>حُفظ الملف، لكن المورّد لم يذكر معرّفه، فلم يُرسَل الشعار. حرّر الملف لإضافته.</translation>
        </message>
        <message>
            <source>The profile was saved, but its logo was not. %1</source>
            <translation>حُفظ الملف، لكن شعاره لم يُحفظ. %1</translation>
        </message>
        <message>
            <source>Branding profile %1 saved.</source>
            <translation>حُفظ ملف العلامة التجارية %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandsModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>الافتراضي</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>خادم البريد</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>The vendor's</source>
            <translation>من المورّد</translation>
        </message>
    </context>
    <context>
        <name>simstock::BrandsView</name>
        <message>
            <source>Storefront</source>
            <translation>واجهة المتجر</translation>
        </message>
        <message>
            <source>Storefront table</source>
            <translation>جدول واجهة المتجر</translation>
        </message>
        <message>
            <source>Filter storefront</source>
            <translation>تصفية واجهة المتجر</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>الملف</translation>
        </message>
        <message numerus="yes">
            <source>%n profile(s)</source>
            <translation>
                <numerusform>%n ملف</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n profile(s)</source>
            <translation>
                <numerusform>%1 من %n ملف</numerusform>
                <numerusform>%1 من ملف واحد</numerusform>
                <numerusform>%1 من ملفين</numerusform>
                <numerusform>%1 من %n ملفات</numerusform>
                <numerusform>%1 من %n ملفًا</numerusform>
                <numerusform>%1 من %n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>No profile chosen</source>
            <translation>لم يُختر ملف</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Kept by the vendor</source>
            <translation>محفوظ لدى المورّد</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>خادم البريد</translation>
        </message>
        <message>
            <source>The vendor's own</source>
            <translation>خادم المورّد</translation>
        </message>
        <message>
            <source>From</source>
            <translation>عنوان المرسِل</translation>
        </message>
        <message>
            <source>None of your open accounts has branding profiles. Vendors that mail customers in your name have them.</source>
            <translation>ليس لأي من حساباتك المفتوحة ملفات علامة تجارية. توجد لدى المورّدين الذين يراسلون العملاء باسمك.</translation>
        </message>
        <message>
            <source>A branding profile gives mails to customers your name, colour and logo.</source>
            <translation>يعطي ملف العلامة التجارية الرسائل المرسلة إلى العملاء اسمك ولونك وشعارك.</translation>
        </message>
        <message>
            <source>New branding profile…</source>
            <translation>ملف علامة تجارية جديد…</translation>
        </message>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 يُعرض ما قُرئ من قبل.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The profiles are being read already.</source>
            <translation>جارٍ قراءة الملفات بالفعل.</translation>
        </message>
        <message>
            <source>No open account has branding profiles.</source>
            <translation>ليس لأي حساب مفتوح ملفات علامة تجارية.</translation>
        </message>
        <message>
            <source>Select a branding profile first.</source>
            <translation>حدّد ملف علامة تجارية أولًا.</translation>
        </message>
        <message>
            <source>Select plans under Prices.</source>
            <translation>حدّد باقات ضمن «الأسعار».</translation>
        </message>
        <message>
            <source>Reading the branding profiles…</source>
            <translation>جارٍ قراءة ملفات العلامة التجارية…</translation>
        </message>
        <message>
            <source>"%1" goes with its logo and its mail server. Orders that name it use the account's default from then on.</source>
            <translation>يُحذف «%1» مع شعاره وخادم بريده. تستخدم الطلبات التي تسمّيه الملف الافتراضي للحساب بعد ذلك.</translation>
        </message>
        <message>
            <source>It is the default of this account.</source>
            <translation>هو الافتراضي للحساب.</translation>
        </message>
        <message>
            <source>Delete branding profile</source>
            <translation>حذف ملف العلامة التجارية</translation>
        </message>
        <message>
            <source>Delete profile</source>
            <translation>حذف الملف</translation>
        </message>
        <message>
            <source>Branding profile %1 deleted.</source>
            <translation>حُذف ملف العلامة التجارية %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::BuyGuards</name>
        <message>
            <source>This country is not known.</source>
            <translation>هذا البلد غير معروف.</translation>
        </message>
        <message>
            <source>The vendor asks %1 now, not %2. Read the price again.</source>
            <translation>يطلب المورّد الآن %1 لا %2. اقرأ السعر من جديد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Cache</name>
        <message>
            <source>The workspace is read-only: what was read is shown but not stored.</source>
            <translation>مساحة العمل للقراءة فقط: يُعرض ما قُرئ ولا يُخزَّن.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>كُتب الكتالوج وشرائح eSIM المخزّنة بإصدار أحدث من Simstock وتُعرض للقراءة فقط. حدّث Simstock.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs were damaged. The old file was kept as %1; everything is read again from the vendors.</source>
            <translation>كان الكتالوج وشرائح eSIM المخزّنة تالفة. حُفظ الملف القديم باسم %1، ويُقرأ كل شيء من جديد من المورّدين.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs are damaged and cannot be replaced. What is read now is kept until Simstock closes.</source>
            <translation>الكتالوج وشرائح eSIM المخزّنة تالفة ولا يمكن استبدالها. يُحفظ ما يُقرأ الآن حتى إغلاق Simstock.</translation>
        </message>
        <message>
            <source>The stored catalogue and eSIMs are in use by another program. What is read now is kept until Simstock closes.</source>
            <translation>يستخدم برنامج آخر الكتالوج وشرائح eSIM المخزّنة. يُحفظ ما يُقرأ الآن حتى إغلاق Simstock.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueDesk</name>
        <message>
            <source>Load catalogue</source>
            <translation>تحميل الكتالوج</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n plan(s) unchanged.</source>
            <translation>
                <numerusform>%1؛ بقيت %n باقة دون تغيير.</numerusform>
                <numerusform>%1؛ بقيت باقة واحدة دون تغيير.</numerusform>
                <numerusform>%1؛ بقيت باقتان دون تغيير.</numerusform>
                <numerusform>%1؛ بقيت %n باقات دون تغيير.</numerusform>
                <numerusform>%1؛ بقيت %n باقة دون تغيير.</numerusform>
                <numerusform>%1؛ بقيت %n باقة دون تغيير.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cut short: plans that were not seen are kept.</source>
            <translation>اقتُطعت القائمة: تُحفظ الباقات التي لم تظهر فيها.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>جديدة: %1</translation>
        </message>
        <message>
            <source>%1 dearer</source>
            <translation>أغلى: %1</translation>
        </message>
        <message>
            <source>%1 cheaper</source>
            <translation>أرخص: %1</translation>
        </message>
        <message>
            <source>%1 changed otherwise</source>
            <translation>تغيّر غيرُ السعر: %1</translation>
        </message>
        <message>
            <source>%1 gone</source>
            <translation>اختفت: %1</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>لم يتغيّر شيء</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>أُغلق الحساب.</translation>
        </message>
        <message>
            <source>Sync catalogue</source>
            <translation>مزامنة الكتالوج</translation>
        </message>
        <message>
            <source>Stopped by a person. The stored catalogue is as it was.</source>
            <translation>أوقفها المستخدم. بقي الكتالوج المخزّن كما كان.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueFacets</name>
        <message>
            <source>Filters beside the table</source>
            <translation>عوامل التصفية بجانب الجدول</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>Filters (%1)</source>
            <translation>عوامل التصفية (%1)</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueFilter</name>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>Only unlimited plans</source>
            <translation>الباقات غير المحدودة فقط</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueModel</name>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>أيام</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Cost/GB</source>
            <translation>تكلفة/غ.ب</translation>
        </message>
        <message>
            <source>Cost of one gigabyte over the whole plan</source>
            <translation>تكلفة الغيغابايت الواحد على مدى الباقة كلها</translation>
        </message>
        <message>
            <source>Cost/day</source>
            <translation>تكلفة/يوم</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>سعر البيع</translation>
        </message>
        <message>
            <source>What customers pay</source>
            <translation>ما يدفعه العملاء</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Install within</source>
            <translation>التثبيت خلال</translation>
        </message>
        <message>
            <source>IP exit</source>
            <translation>مخرج IP</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Number of countries</source>
            <translation>عدد البلدان</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Since the account's last sync</source>
            <translation>منذ آخر مزامنة للحساب</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>Share of the price that is left</source>
            <translation>ما يبقى من السعر نسبةً إليه</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>مفضّلة</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/يوم</translation>
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
            <source>favourite</source>
            <translation>مفضّلة</translation>
        </message>
        <message>
            <source>no favourite</source>
            <translation>غير مفضّلة</translation>
        </message>
        <message>
            <source>%1, under the floor</source>
            <translation>%1، تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>تحت الحد الأدنى</translation>
        </message>
    </context>
    <context>
        <name>simstock::CataloguePane</name>
        <message>
            <source>Catalogue table</source>
            <translation>جدول الكتالوج</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>الكتالوج</translation>
        </message>
        <message>
            <source>Filter catalogue</source>
            <translation>تصفية الكتالوج</translation>
        </message>
        <message>
            <source>Views of plans</source>
            <translation>طرق عرض الباقات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>The plans of your accounts stand here. Add an account first.</source>
            <translation>تظهر هنا باقات حساباتك. أضف حسابًا أولًا.</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>إضافة حساب</translation>
        </message>
        <message>
            <source>No plans are stored yet.</source>
            <translation>لا باقات مخزّنة بعد.</translation>
        </message>
        <message>
            <source>Read them now</source>
            <translation>قراءتها الآن</translation>
        </message>
        <message>
            <source>No plan matches “%1”.</source>
            <translation>لا باقة تطابق «%1».</translation>
        </message>
        <message>
            <source>No plan matches the filters.</source>
            <translation>لا باقة تطابق عوامل التصفية.</translation>
        </message>
        <message>
            <source>No plan matches “%1” and the filters.</source>
            <translation>لا باقة تطابق «%1» وعوامل التصفية.</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n باقة</numerusform>
                <numerusform>باقة واحدة</numerusform>
                <numerusform>باقتان</numerusform>
                <numerusform>%n باقات</numerusform>
                <numerusform>%n باقة</numerusform>
                <numerusform>%n باقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n plan(s)</source>
            <translation>
                <numerusform>%1 من %n باقة</numerusform>
                <numerusform>%1 من باقة واحدة</numerusform>
                <numerusform>%1 من باقتين</numerusform>
                <numerusform>%1 من %n باقات</numerusform>
                <numerusform>%1 من %n باقة</numerusform>
                <numerusform>%1 من %n باقة</numerusform>
            </translation>
        </message>
        <message>
            <source>reading… %1</source>
            <translation>جارٍ القراءة… %1</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n حساب</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%n حسابات</numerusform>
                <numerusform>%n حسابًا</numerusform>
                <numerusform>%n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Offline. Prices are as of %1; you can browse and keep drafts. Nothing is sent by itself.</source>
            <translation>غير متصل. الأسعار كما كانت عند %1؛ يمكنك التصفح وحفظ المسودات. لا يُرسَل شيء تلقائيًا.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The catalogue is being read already.</source>
            <translation>جارٍ قراءة الكتالوج بالفعل.</translation>
        </message>
        <message>
            <source>The keys of no account are at hand.</source>
            <translation>لا تتوفر مفاتيح أي حساب.</translation>
        </message>
        <message>
            <source>Select a plan first.</source>
            <translation>حدّد باقة أولًا.</translation>
        </message>
        <message>
            <source>Changes of prices at vendors are kept under Storefront, Prices.</source>
            <translation>تُحفظ تغييرات الأسعار لدى المورّدين ضمن «واجهة المتجر»، «الأسعار».</translation>
        </message>
        <message>
            <source>There are no plans to price yet.</source>
            <translation>لا توجد باقات للتسعير بعد.</translation>
        </message>
        <message>
            <source>Reading the catalogue…</source>
            <translation>جارٍ قراءة الكتالوج…</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) marked as favourite.</source>
            <translation>
                <numerusform>أُضيفت %n باقة إلى المفضّلة.</numerusform>
                <numerusform>أُضيفت باقة واحدة إلى المفضّلة.</numerusform>
                <numerusform>أُضيفت باقتان إلى المفضّلة.</numerusform>
                <numerusform>أُضيفت %n باقات إلى المفضّلة.</numerusform>
                <numerusform>أُضيفت %n باقة إلى المفضّلة.</numerusform>
                <numerusform>أُضيفت %n باقة إلى المفضّلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) no longer marked as favourite.</source>
            <translation>
                <numerusform>أُزيلت %n باقة من المفضّلة.</numerusform>
                <numerusform>أُزيلت باقة واحدة من المفضّلة.</numerusform>
                <numerusform>أُزيلت باقتان من المفضّلة.</numerusform>
                <numerusform>أُزيلت %n باقات من المفضّلة.</numerusform>
                <numerusform>أُزيلت %n باقة من المفضّلة.</numerusform>
                <numerusform>أُزيلت %n باقة من المفضّلة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CataloguePrices</name>
        <message>
            <source>As in %1</source>
            <translation>كما في %1</translation>
        </message>
        <message>
            <source>%1 has no price to save.</source>
            <translation>لا سعر في %1 لحفظه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CatalogueSheets</name>
        <message>
            <source>Find for a t&amp;rip…</source>
            <translation>البحث لرحلة…</translation>
        </message>
        <message>
            <source>&amp;Changes of the catalogue…</source>
            <translation>تغييرات الكتالوج…</translation>
        </message>
        <message>
            <source>Prices under the f&amp;loor…</source>
            <translation>الأسعار تحت الحد الأدنى…</translation>
        </message>
        <message>
            <source>Trip…</source>
            <translation>رحلة…</translation>
        </message>
        <message>
            <source>Changes…</source>
            <translation>التغييرات…</translation>
        </message>
        <message>
            <source>Changes… (%1)</source>
            <translation>التغييرات… (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) of your stock, your favourites or your prices got worse.</source>
            <translation>
                <numerusform>ساءت شروط %n باقة من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
                <numerusform>ساءت شروط باقة واحدة من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
                <numerusform>ساءت شروط باقتين من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
                <numerusform>ساءت شروط %n باقات من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
                <numerusform>ساءت شروط %n باقة من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
                <numerusform>ساءت شروط %n باقة من مخزونك أو مفضّلتك أو أسعارك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not ordered for the trip: %n plan(s).</source>
            <translation>
                <numerusform>لم تُطلب %n باقة من باقات الرحلة.</numerusform>
                <numerusform>لم تُطلب باقة واحدة من باقات الرحلة.</numerusform>
                <numerusform>لم تُطلب باقتان من باقات الرحلة.</numerusform>
                <numerusform>لم تُطلب %n باقات من باقات الرحلة.</numerusform>
                <numerusform>لم تُطلب %n باقة من باقات الرحلة.</numerusform>
                <numerusform>لم تُطلب %n باقة من باقات الرحلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Under the floor: %1</source>
            <translation>تحت الحد الأدنى: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) fell under the floor.</source>
            <translation>
                <numerusform>هبط %n سعر تحت الحد الأدنى.</numerusform>
                <numerusform>هبط سعر واحد تحت الحد الأدنى.</numerusform>
                <numerusform>هبط سعران تحت الحد الأدنى.</numerusform>
                <numerusform>هبطت %n أسعار تحت الحد الأدنى.</numerusform>
                <numerusform>هبط %n سعرًا تحت الحد الأدنى.</numerusform>
                <numerusform>هبط %n سعر تحت الحد الأدنى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangePricesSheet</name>
        <message>
            <source>Change prices</source>
            <translation>تغيير الأسعار</translation>
        </message>
        <message>
            <source>Price preview</source>
            <translation>معاينة الأسعار</translation>
        </message>
        <message>
            <source>Final price by a formula</source>
            <translation>سعر نهائي بصيغة</translation>
        </message>
        <message>
            <source>Mark-up on the cost</source>
            <translation>نسبة زيادة على التكلفة</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>&amp;Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>&amp;Lines that cannot be used: %1</source>
            <translation>أسطر لا يمكن استخدامها: %1</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>تُعرض أول %1 فقط.</translation>
        </message>
        <message>
            <source>Space, or a click on the mark, takes one plan in or out. Floors stand in the price rules of the catalogue.</source>
            <translation>مفتاح المسافة أو النقر على العلامة يضيف باقة واحدة أو يستبعدها. تُحدَّد الحدود الدنيا في قواعد أسعار الكتالوج.</translation>
        </message>
        <message>
            <source>The first %1 of %2 plans are listed.</source>
            <translation>تُعرض أول %1 من %2 من الباقات.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>cost, numbers, + - *, parentheses and percent; -&gt; .99 raises to the next price that ends so. The vendor keeps the result.</source>
            <translation>الكلمة cost وأعداد و+ و- و* وأقواس ونسبة مئوية؛ والعلامة ‎-&gt; .99 ترفع إلى أقرب سعر ينتهي كذلك. يحتفظ المورّد بالنتيجة.</translation>
        </message>
        <message>
            <source>In percent. The vendor adds it to its cost, also when the cost changes.</source>
            <translation>بالنسبة المئوية. يضيفها المورّد إلى تكلفته، وإن تغيّرت التكلفة.</translation>
        </message>
        <message>
            <source>Each plan gets the price or mark-up that is given for it.</source>
            <translation>تأخذ كل باقة السعر أو نسبة الزيادة المحددة لها.</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) change</source>
            <translation>
                <numerusform>يتغيّر %n سعر</numerusform>
                <numerusform>يتغيّر سعر واحد</numerusform>
                <numerusform>يتغيّر سعران</numerusform>
                <numerusform>تتغيّر %n أسعار</numerusform>
                <numerusform>يتغيّر %n سعرًا</numerusform>
                <numerusform>يتغيّر %n سعر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor, %1 ticked</source>
            <translation>
                <numerusform>%n باقة تحت الحد الأدنى، المعلَّم منها %1</numerusform>
                <numerusform>باقة واحدة تحت الحد الأدنى، المعلَّم منها %1</numerusform>
                <numerusform>باقتان تحت الحد الأدنى، المعلَّم منها %1</numerusform>
                <numerusform>%n باقات تحت الحد الأدنى، المعلَّم منها %1</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى، المعلَّم منها %1</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى، المعلَّم منها %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
                <numerusform>باقة واحدة تحت الحد الأدنى</numerusform>
                <numerusform>باقتان تحت الحد الأدنى</numerusform>
                <numerusform>%n باقات تحت الحد الأدنى</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>المستبعَد: %n</numerusform>
                <numerusform>المستبعَد: %n</numerusform>
                <numerusform>المستبعَد: %n</numerusform>
                <numerusform>المستبعَد: %n</numerusform>
                <numerusform>المستبعَد: %n</numerusform>
                <numerusform>المستبعَد: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as it is</source>
            <translation>
                <numerusform>كما هو: %n</numerusform>
                <numerusform>كما هو: %n</numerusform>
                <numerusform>كما هو: %n</numerusform>
                <numerusform>كما هو: %n</numerusform>
                <numerusform>كما هو: %n</numerusform>
                <numerusform>كما هو: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not possible</source>
            <translation>
                <numerusform>غير ممكن: %n</numerusform>
                <numerusform>غير ممكن: %n</numerusform>
                <numerusform>غير ممكن: %n</numerusform>
                <numerusform>غير ممكن: %n</numerusform>
                <numerusform>غير ممكن: %n</numerusform>
                <numerusform>غير ممكن: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save the %n plan(s) under the floor, too</source>
            <translation>
                <numerusform>حفظ %n باقة تحت الحد الأدنى أيضًا</numerusform>
                <numerusform>حفظ الباقة التي تحت الحد الأدنى أيضًا</numerusform>
                <numerusform>حفظ الباقتين اللتين تحت الحد الأدنى أيضًا</numerusform>
                <numerusform>حفظ الباقات الـ%n التي تحت الحد الأدنى أيضًا</numerusform>
                <numerusform>حفظ %n باقة تحت الحد الأدنى أيضًا</numerusform>
                <numerusform>حفظ %n باقة تحت الحد الأدنى أيضًا</numerusform>
            </translation>
        </message>
        <message>
            <source>No plan is under the floor</source>
            <translation>لا باقة تحت الحد الأدنى</translation>
        </message>
        <message numerus="yes">
            <source>Change %n price(s)</source>
            <translation>
                <numerusform>تغيير %n سعر</numerusform>
                <numerusform>تغيير سعر واحد</numerusform>
                <numerusform>تغيير سعرين</numerusform>
                <numerusform>تغيير %n أسعار</numerusform>
                <numerusform>تغيير %n سعرًا</numerusform>
                <numerusform>تغيير %n سعر</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it would be sent.</source>
            <translation>لن يُرسَل منه شيء.</translation>
        </message>
        <message numerus="yes">
            <source>Changing %n price(s), one after the other.</source>
            <translation>
                <numerusform>جارٍ تغيير %n سعر، واحدًا تلو الآخر.</numerusform>
                <numerusform>جارٍ تغيير سعر واحد.</numerusform>
                <numerusform>جارٍ تغيير سعرين، واحدًا تلو الآخر.</numerusform>
                <numerusform>جارٍ تغيير %n أسعار، واحدًا تلو الآخر.</numerusform>
                <numerusform>جارٍ تغيير %n سعرًا، واحدًا تلو الآخر.</numerusform>
                <numerusform>جارٍ تغيير %n سعر، واحدًا تلو الآخر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ChangesSheet</name>
        <message>
            <source>Changes of the catalogue</source>
            <translation>تغييرات الكتالوج</translation>
        </message>
        <message>
            <source>Changes table</source>
            <translation>جدول التغييرات</translation>
        </message>
        <message>
            <source>No sync has changed anything yet. What the first one brings is not listed; from the second one on, new, withdrawn and newly priced plans stand here for 90 days.</source>
            <translation>لم تغيّر أي مزامنة شيئًا بعد. لا يُسرد ما تجلبه الأولى؛ ومن الثانية فصاعدًا تظهر هنا الباقات الجديدة والمسحوبة والمتغيّرة السعر مدة 90 يومًا.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Filter changes</source>
            <translation>تصفية التغييرات</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) in stock</source>
            <translation>
                <numerusform>%n شريحة eSIM في المخزون</numerusform>
                <numerusform>شريحة eSIM واحدة في المخزون</numerusform>
                <numerusform>شريحتا eSIM في المخزون</numerusform>
                <numerusform>%n شرائح eSIM في المخزون</numerusform>
                <numerusform>%n شريحة eSIM في المخزون</numerusform>
                <numerusform>%n شريحة eSIM في المخزون</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n favourite(s)</source>
            <translation>
                <numerusform>%n باقة مفضّلة</numerusform>
                <numerusform>باقة مفضّلة واحدة</numerusform>
                <numerusform>باقتان مفضّلتان</numerusform>
                <numerusform>%n باقات مفضّلة</numerusform>
                <numerusform>%n باقة مفضّلة</numerusform>
                <numerusform>%n باقة مفضّلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) set by hand</source>
            <translation>
                <numerusform>%n سعر محدّد يدويًا</numerusform>
                <numerusform>سعر واحد محدّد يدويًا</numerusform>
                <numerusform>سعران محدّدان يدويًا</numerusform>
                <numerusform>%n أسعار محدّدة يدويًا</numerusform>
                <numerusform>%n سعرًا محدّدًا يدويًا</numerusform>
                <numerusform>%n سعر محدّد يدويًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) under the floor</source>
            <translation>
                <numerusform>%n سعر تحت الحد الأدنى</numerusform>
                <numerusform>سعر واحد تحت الحد الأدنى</numerusform>
                <numerusform>سعران تحت الحد الأدنى</numerusform>
                <numerusform>%n أسعار تحت الحد الأدنى</numerusform>
                <numerusform>%n سعرًا تحت الحد الأدنى</numerusform>
                <numerusform>%n سعر تحت الحد الأدنى</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that got worse touches your stock, your favourites or your prices.</source>
            <translation>لا شيء مما ساء يمسّ مخزونك أو مفضّلتك أو أسعارك.</translation>
        </message>
        <message>
            <source>What got worse touches: %1.</source>
            <translation>ما ساء يمسّ: %1.</translation>
        </message>
        <message>
            <source>All plans</source>
            <translation>كل الباقات</translation>
        </message>
        <message>
            <source>What got worse for my shop</source>
            <translation>ما ساء لمتجري</translation>
        </message>
        <message>
            <source>My favourites</source>
            <translation>مفضّلتي</translation>
        </message>
        <message>
            <source>Plans with a price set by hand</source>
            <translation>الباقات ذات السعر المحدّد يدويًا</translation>
        </message>
        <message>
            <source>Plans of eSIMs that are not used up</source>
            <translation>باقات شرائح eSIM التي لم تُستنفد</translation>
        </message>
        <message>
            <source>&amp;Concerns</source>
            <translation>يخص</translation>
        </message>
        <message>
            <source>&amp;Show the plan</source>
            <translation>عرض الباقة</translation>
        </message>
        <message>
            <source>Show the &amp;eSIM</source>
            <translation>عرض شريحة eSIM</translation>
        </message>
        <message>
            <source>&amp;Prices under the floor…</source>
            <translation>الأسعار تحت الحد الأدنى…</translation>
        </message>
    </context>
    <context>
        <name>simstock::CodeField</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>نسخ %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::CommandLine</name>
        <message>
            <source>Open the demo workspace: real windows, an embedded vendor, no network.</source>
            <translation>فتح مساحة العمل التوضيحية: نوافذ حقيقية ومورّد مدمج وبلا شبكة.</translation>
        </message>
        <message>
            <source>Do the main job by itself in the demo workspace and save a picture of each step.</source>
            <translation>أداء العمل الرئيسي تلقائيًا في مساحة العمل التوضيحية وحفظ صورة لكل خطوة.</translation>
        </message>
        <message>
            <source>Run the embedded vendors alone and print how to reach them.</source>
            <translation>تشغيل المورّدين المدمجين وحدهم وطباعة كيفية الوصول إليهم.</translation>
        </message>
        <message>
            <source>Catalogue of the sandbox, one JSON object per line.</source>
            <translation>كتالوج بيئة الاختبار، كائن JSON واحد في كل سطر.</translation>
        </message>
        <message>
            <source>Port of the sandbox (default: any free one).</source>
            <translation>منفذ بيئة الاختبار (الافتراضي: أي منفذ متاح).</translation>
        </message>
        <message>
            <source>Keep the whole workspace in this folder.</source>
            <translation>حفظ مساحة العمل كلها في هذا المجلد.</translation>
        </message>
        <message>
            <source>Name of the new account.</source>
            <translation>اسم الحساب الجديد.</translation>
        </message>
        <message>
            <source>live (default) or sandbox.</source>
            <translation>live (الافتراضي) أو sandbox.</translation>
        </message>
        <message>
            <source>Base URL of the vendor's API: https, or http on a loopback address.</source>
            <translation>عنوان URL الأساسي لواجهة API لدى المورّد: https، أو http على عنوان الجهاز نفسه.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>عرض هذه المساعدة.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>عرض الإصدار.</translation>
        </message>
        <message>
            <source>account list takes nothing more.</source>
            <translation>لا يقبل الأمر account list أي إضافة.</translation>
        </message>
        <message>
            <source>Use: account add VENDOR --label L, account list, or account remove ID.</source>
            <translation>الاستخدام: account add VENDOR --label L أو account list أو account remove ID.</translation>
        </message>
        <message>
            <source>There is no command account %1.</source>
            <translation>لا يوجد أمر account %1.</translation>
        </message>
        <message>
            <source>account add needs --label.</source>
            <translation>يحتاج account add إلى ‎--label.</translation>
        </message>
        <message>
            <source>--environment is live or sandbox.</source>
            <translation>قيمة ‎--environment هي live أو sandbox.</translation>
        </message>
        <message>
            <source>--port takes a number from 0 to 65535.</source>
            <translation>يقبل ‎--port عددًا من 0 إلى 65535.</translation>
        </message>
        <message>
            <source>Not understood: %1</source>
            <translation>غير مفهوم: %1</translation>
        </message>
        <message>
            <source>account add VENDOR --label L [--environment live|sandbox] [--base-url U]: reads the credentials as one JSON object from standard input and prints the account's id.
account list: shows the accounts, no secrets.
account remove ID: removes one and its keys.</source>
            <translation>account add VENDOR --label L [--environment live|sandbox] [--base-url U]: يقرأ بيانات الاعتماد كائن JSON واحدًا من الدخل القياسي ويطبع معرّف الحساب.
account list: يعرض الحسابات بلا أسرار.
account remove ID: يزيل حسابًا ومفاتيحه.</translation>
        </message>
        <message>
            <source>Simstock, a desktop console for people who resell travel eSIMs.</source>
            <translation>برنامج Simstock المكتبي لمن يعيدون بيع شرائح eSIM للسفر.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 failed, 2 wrong arguments or input, 3 keychain missing or locked, 4 workspace not usable, 5 no such account.</source>
            <translation>رموز الخروج: 0 تم، 1 فشل، 2 وسائط أو دخل خاطئ، 3 حلقة المفاتيح غير موجودة أو مقفلة، 4 مساحة العمل غير صالحة للاستخدام، 5 لا يوجد حساب كهذا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>البحث في كل شيء</translation>
        </message>
        <message>
            <source>Type an action, a name, a number, a plan…</source>
            <translation>اكتب إجراءً أو اسمًا أو رقمًا أو باقة…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Up and Down choose, Return takes, Escape leaves.</source>
            <translation>السهمان لأعلى ولأسفل للاختيار، و«Return» للتنفيذ، و«Escape» للخروج.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareModel</name>
        <message>
            <source>cannot be told</source>
            <translation>لا يمكن الجزم</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>not enough for it</source>
            <translation>لا تكفي لها</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/يوم</translation>
        </message>
        <message>
            <source>%1 · margin %2</source>
            <translation>%1 · الهامش %2</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>بلا سعر</translation>
        </message>
        <message>
            <source>chosen in the order</source>
            <translation>تُختار في الطلب</translation>
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
        <message>
            <source>%1 · best</source>
            <translation>%1 · الأفضل</translation>
        </message>
        <message>
            <source>For the trip</source>
            <translation>للرحلة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Per GB</source>
            <translation>لكل غيغابايت</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>لليوم</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>سعر البيع</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
    </context>
    <context>
        <name>simstock::CompareTray</name>
        <message>
            <source>Compare table</source>
            <translation>جدول المقارنة</translation>
        </message>
        <message>
            <source>Order this plan…</source>
            <translation>طلب هذه الباقة…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>إزالتها</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Order the compared plan</source>
            <translation>طلب الباقة المقارَنة</translation>
        </message>
        <message>
            <source>Take the plan off the comparison</source>
            <translation>إزالة الباقة من المقارنة</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Clear the comparison</source>
            <translation>مسح المقارنة</translation>
        </message>
        <message numerus="yes">
            <source>Four plans are compared at most; %n left out.</source>
            <translation>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت %n.</numerusform>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت واحدة.</numerusform>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت اثنتان.</numerusform>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت %n.</numerusform>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت %n.</numerusform>
                <numerusform>تُقارن أربع باقات على الأكثر؛ استُبعدت %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>A compared plan is no longer in the catalogue.</source>
            <translation>لم تعد باقة مقارَنة موجودة في الكتالوج.</translation>
        </message>
        <message>
            <source>%1 of %2 plans</source>
            <translation>%1 من %2 من الباقات</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) alike, not shown</source>
            <translation>
                <numerusform>%n خاصية متطابقة غير معروضة</numerusform>
                <numerusform>خاصية واحدة متطابقة غير معروضة</numerusform>
                <numerusform>خاصيتان متطابقتان غير معروضتين</numerusform>
                <numerusform>%n خصائص متطابقة غير معروضة</numerusform>
                <numerusform>%n خاصية متطابقة غير معروضة</numerusform>
                <numerusform>%n خاصية متطابقة غير معروضة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Console</name>
        <message>
            <source>Simstock is running with this workspace already, but it does not answer. Nothing was changed.</source>
            <translation>يعمل Simstock بمساحة العمل هذه من قبل، لكنه لا يستجيب. لم يتغيّر شيء.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Contrast</name>
        <message>
            <source>very good</source>
            <translation>جيد جدًا</translation>
        </message>
        <message>
            <source>good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <source>for large words only</source>
            <translation>للكلمات الكبيرة فقط</translation>
        </message>
        <message>
            <source>too weak</source>
            <translation>ضعيف جدًا</translation>
        </message>
        <message>
            <source>White words: %1 : 1, %2.</source>
            <translation>كلمات بيضاء: %1 : 1، %2.</translation>
        </message>
        <message>
            <source>Black words: %1 : 1, %2.</source>
            <translation>كلمات سوداء: %1 : 1، %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterControl</name>
        <message>
            <source>This plan is no longer in the catalogue, so the counter shows nothing.</source>
            <translation>لم تعد هذه الباقة في الكتالوج، فلا تعرض شاشة العميل شيئًا.</translation>
        </message>
        <message>
            <source>The customer sees %1 without a price: this plan has no retail price.</source>
            <translation>يرى العميل %1 بلا سعر: ليس لهذه الباقة سعر بيع.</translation>
        </message>
        <message>
            <source>The customer sees %1 for %2.</source>
            <translation>يرى العميل %1 بسعر %2.</translation>
        </message>
        <message>
            <source>This eSIM can no longer be installed, so the counter shows nothing.</source>
            <translation>لم يعد تثبيت شريحة eSIM هذه ممكنًا، فلا تعرض شاشة العميل شيئًا.</translation>
        </message>
        <message>
            <source>This eSIM is gone, so the counter shows nothing.</source>
            <translation>لم تعد شريحة eSIM هذه موجودة، فلا تعرض شاشة العميل شيئًا.</translation>
        </message>
        <message>
            <source>It has expired and cannot be installed.</source>
            <translation>انتهت صلاحيتها ولا يمكن تثبيتها.</translation>
        </message>
        <message>
            <source>It was cancelled or revoked.</source>
            <translation>أُلغيت أو أُبطلت.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM.</source>
            <translation>لا رمز تفعيل مخزّنًا لشريحة eSIM هذه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterPanel</name>
        <message>
            <source>The brand page</source>
            <translation>صفحة العلامة التجارية</translation>
        </message>
        <message>
            <source>The offer</source>
            <translation>العرض المقدَّم</translation>
        </message>
        <message>
            <source>“Being prepared”</source>
            <translation>«قيد التحضير»</translation>
        </message>
        <message>
            <source>The install code</source>
            <translation>رمز التثبيت</translation>
        </message>
        <message>
            <source>“Downloaded”</source>
            <translation>«نُزّلت»</translation>
        </message>
        <message>
            <source>“Connected”</source>
            <translation>«متصلة»</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>الشكر</translation>
        </message>
        <message>
            <source>The customer sees</source>
            <translation>ما يراه العميل</translation>
        </message>
        <message>
            <source>The customer's display, without the codes</source>
            <translation>شاشة العميل، من دون الرموز</translation>
        </message>
        <message>
            <source>Customer's language</source>
            <translation>لغة العميل</translation>
        </message>
        <message>
            <source>Nothing: the display is closed</source>
            <translation>لا شيء: شاشة العميل مغلقة</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterStation</name>
        <message>
            <source>&amp;Counter</source>
            <translation>شاشة العميل</translation>
        </message>
        <message>
            <source>&amp;Next page at the counter</source>
            <translation>الصفحة التالية على شاشة العميل</translation>
        </message>
        <message>
            <source>&amp;Back at the counter</source>
            <translation>الصفحة السابقة على شاشة العميل</translation>
        </message>
        <message>
            <source>C&amp;lear the counter</source>
            <translation>مسح شاشة العميل</translation>
        </message>
        <message>
            <source>Bl&amp;ank the counter now</source>
            <translation>إخلاء شاشة العميل الآن</translation>
        </message>
        <message>
            <source>&amp;Customer's language</source>
            <translation>لغة العميل</translation>
        </message>
        <message>
            <source>Customer's &amp;screen</source>
            <translation>موضع شاشة العميل</translation>
        </message>
        <message>
            <source>Clear the counter by i&amp;tself</source>
            <translation>مسح شاشة العميل تلقائيًا</translation>
        </message>
        <message>
            <source>What the customer s&amp;ees</source>
            <translation>ما يراه العميل</translation>
        </message>
        <message>
            <source>A window to drag</source>
            <translation>نافذة قابلة للسحب</translation>
        </message>
        <message>
            <source>Full screen on %1</source>
            <translation>ملء الشاشة على %1</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %n دقائق</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>La&amp;rger words at the counter</source>
            <translation>تكبير الخط على شاشة العميل</translation>
        </message>
        <message>
            <source>S&amp;maller words at the counter</source>
            <translation>تصغير الخط على شاشة العميل</translation>
        </message>
        <message>
            <source>Only sta&amp;ff leave the full screen (PIN)</source>
            <translation>الخروج من ملء الشاشة للموظفين فقط (PIN)</translation>
        </message>
        <message>
            <source>What the customer sees</source>
            <translation>ما يراه العميل</translation>
        </message>
    </context>
    <context>
        <name>simstock::CounterWindow</name>
        <message>
            <source>Simstock Counter</source>
            <translation>شاشة العميل – Simstock</translation>
        </message>
    </context>
    <context>
        <name>simstock::CountryGuard</name>
        <message>
            <source>This plan is for %1, where the shop is. Who lives there seldom needs a travel plan.</source>
            <translation>هذه الباقة مخصصة لـ %1، حيث يقع المتجر. نادرًا ما يحتاج المقيم فيه إلى باقة سفر.</translation>
        </message>
        <message>
            <source>%1. Not to be confused with: %2.</source>
            <translation>%1. لا تخلط بينه وبين: %2.</translation>
        </message>
        <message>
            <source>%1, %2. Not to be confused with: %3.</source>
            <comment>country, region</comment>
            <translation>%1، %2. لا تخلط بينه وبين: %3.</translation>
        </message>
        <message>
            <source>The customer travels to %1</source>
            <translation>يسافر العميل إلى %1</translation>
        </message>
        <message>
            <source>The customer also travels to %1. This plan does not work there.</source>
            <translation>يسافر العميل إلى %1 أيضًا. هذه الباقة لا تعمل هناك.</translation>
        </message>
        <message>
            <source>Buy it although it does not work in %1</source>
            <translation>الشراء وإن كانت لا تعمل في %1</translation>
        </message>
        <message numerus="yes">
            <source>The trip lasts %n day(s), the plan %1.</source>
            <translation>
                <numerusform>مدة الرحلة %n يوم، ومدة الباقة %1.</numerusform>
                <numerusform>مدة الرحلة يوم واحد، ومدة الباقة %1.</numerusform>
                <numerusform>مدة الرحلة يومان، ومدة الباقة %1.</numerusform>
                <numerusform>مدة الرحلة %n أيام، ومدة الباقة %1.</numerusform>
                <numerusform>مدة الرحلة %n يومًا، ومدة الباقة %1.</numerusform>
                <numerusform>مدة الرحلة %n يوم، ومدة الباقة %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Buy it although it ends before the trip</source>
            <translation>الشراء وإن كانت تنتهي قبل الرحلة</translation>
        </message>
    </context>
    <context>
        <name>simstock::CredentialEdit</name>
        <message>
            <source>&amp;Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>simstock::CredentialFields</name>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (اختياري)</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>ينقص: %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Csv</name>
        <message>
            <source>The file is not UTF-8 text. Save it as "CSV UTF-8" and try again.</source>
            <translation>ليس الملف نصًا بترميز UTF-8. احفظه بصيغة «CSV UTF-8» ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Line %1: a quotation mark is not closed.</source>
            <translation>السطر %1: علامة اقتباس غير مغلقة.</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomerForm</name>
        <message>
            <source>Not known</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Counter and hand-over speak it.</source>
            <translation>تُستخدم في شاشة العميل وعند التسليم.</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomerList</name>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>تعذّرت قراءة الملف: %1.</translation>
        </message>
        <message>
            <source>The file is larger than 4 MB. Split it.</source>
            <translation>الملف أكبر من 4 ميغابايت. قسّمه.</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet, one customer per line:
Name, E-mail, Phone, Note, Plan, Account, Quantity, Days</source>
            <translation>الصق من جدول بيانات، عميلًا واحدًا في كل سطر:
Name, E-mail, Phone, Note, Plan, Account, Quantity, Days</translation>
        </message>
        <message>
            <source>Customer &amp;list</source>
            <translation>قائمة العملاء</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Import customers</source>
            <translation>استيراد العملاء</translation>
        </message>
        <message>
            <source>CSV (*.csv *.tsv *.txt)</source>
            <translation>CSV (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>%1 was not taken over: %2</source>
            <translation>لم يُؤخذ %1: %2</translation>
        </message>
        <message>
            <source>Titles in the first line say what the columns are. Without them, an @ makes an e-mail, digits a phone number, and the name comes first.</source>
            <translation>العناوين الإنجليزية في السطر الأول تحدّد الأعمدة. من دونها تدل @ على بريد إلكتروني، والأرقام على رقم هاتف، ويأتي الاسم أولًا.</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>جارٍ قراءة القائمة…</translation>
        </message>
        <message>
            <source>The list is being read.</source>
            <translation>جارٍ قراءة القائمة.</translation>
        </message>
        <message>
            <source>Paste or import a list of customers.</source>
            <translation>الصق قائمة عملاء أو استوردها.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>days</source>
            <translation>الأيام</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read.</source>
            <translation>
                <numerusform>قُرئ %n سطر.</numerusform>
                <numerusform>قُرئ سطر واحد.</numerusform>
                <numerusform>قُرئ سطران.</numerusform>
                <numerusform>قُرئت %n أسطر.</numerusform>
                <numerusform>قُرئ %n سطرًا.</numerusform>
                <numerusform>قُرئ %n سطر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recognised: %1.</source>
            <translation>تم التعرف على: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a problem; the preview says which.</source>
            <translation>
                <numerusform>في %n سطر مشكلة؛ تبيّنها المعاينة.</numerusform>
                <numerusform>في سطر واحد مشكلة؛ تبيّنها المعاينة.</numerusform>
                <numerusform>في سطرين مشكلة؛ تبيّنها المعاينة.</numerusform>
                <numerusform>في %n أسطر مشكلة؛ تبيّنها المعاينة.</numerusform>
                <numerusform>في %n سطرًا مشكلة؛ تبيّنها المعاينة.</numerusform>
                <numerusform>في %n سطر مشكلة؛ تبيّنها المعاينة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomersModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>شرائح eSIM</translation>
        </message>
        <message>
            <source>The last four digits of each</source>
            <translation>آخر أربعة أرقام من كل منها</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>simstock::CustomersSheet</name>
        <message>
            <source>Customers</source>
            <translation>العملاء</translation>
        </message>
        <message>
            <source>Customers table</source>
            <translation>جدول العملاء</translation>
        </message>
        <message>
            <source>Filter customers</source>
            <translation>تصفية العملاء</translation>
        </message>
        <message>
            <source>Name, e-mail, phone, tag or last digits of an eSIM</source>
            <translation>الاسم أو البريد الإلكتروني أو الهاتف أو وسم أو آخر أرقام شريحة eSIM</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>E&amp;rase old data…</source>
            <translation>محو البيانات القديمة…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Mer&amp;ge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>الوسوم…</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Select two or more customers first.</source>
            <translation>حدّد عميلين أو أكثر أولًا.</translation>
        </message>
        <message>
            <source>No customers yet. New makes one; members of a pasted group come by themselves.</source>
            <translation>لا عملاء بعد. «جديد» ينشئ عميلًا؛ ويُضاف أفراد المجموعة الملصقة تلقائيًا.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s) to %1</source>
            <translation>
                <numerusform>إسناد %n شريحة eSIM إلى %1</numerusform>
                <numerusform>إسناد شريحة eSIM واحدة إلى %1</numerusform>
                <numerusform>إسناد شريحتي eSIM إلى %1</numerusform>
                <numerusform>إسناد %n شرائح eSIM إلى %1</numerusform>
                <numerusform>إسناد %n شريحة eSIM إلى %1</numerusform>
                <numerusform>إسناد %n شريحة eSIM إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Assign %n eSIM(s)</source>
            <translation>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
                <numerusform>إسناد شريحة eSIM واحدة</numerusform>
                <numerusform>إسناد شريحتي eSIM</numerusform>
                <numerusform>إسناد %n شرائح eSIM</numerusform>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
                <numerusform>إسناد %n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message>
            <source>Select one customer first.</source>
            <translation>حدّد عميلًا واحدًا أولًا.</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <source>a new customer</source>
            <translation>عميل جديد</translation>
        </message>
        <message>
            <source>A customer needs a name or an e-mail. Delete takes one away.</source>
            <translation>يحتاج العميل إلى اسم أو بريد إلكتروني. «حذف» يزيل عميلًا.</translation>
        </message>
        <message>
            <source>a customer</source>
            <translation>عميل</translation>
        </message>
        <message>
            <source>merging customers</source>
            <translation>دمج العملاء</translation>
        </message>
        <message numerus="yes">
            <source>Merged %n customer(s) into one. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>دُمج %n عميل في عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>دُمج عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>دُمج عميلان في عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>دُمج %n عملاء في عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>دُمج %n عميلًا في عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>دُمج %n عميل في عميل واحد. اضغط Ctrl+Z للتراجع.</numerusform>
            </translation>
        </message>
        <message>
            <source>deleting customers</source>
            <translation>حذف العملاء</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) deleted; their eSIMs keep the names. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>حُذف %n عميل؛ تحتفظ شرائح eSIM بالأسماء. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>حُذف عميل واحد؛ تحتفظ شرائح eSIM الخاصة به بالاسم. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>حُذف عميلان؛ تحتفظ شرائح eSIM الخاصة بهما بالأسماء. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>حُذف %n عملاء؛ تحتفظ شرائح eSIM الخاصة بهم بالأسماء. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>حُذف %n عميلًا؛ تحتفظ شرائح eSIM الخاصة بهم بالأسماء. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>حُذف %n عميل؛ تحتفظ شرائح eSIM الخاصة بهم بالأسماء. اضغط Ctrl+Z للتراجع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the customer of %n eSIM(s)</source>
            <translation>
                <numerusform>عميل %n شريحة eSIM</numerusform>
                <numerusform>عميل شريحة eSIM واحدة</numerusform>
                <numerusform>عميل شريحتي eSIM</numerusform>
                <numerusform>عميل %n شرائح eSIM</numerusform>
                <numerusform>عميل %n شريحة eSIM</numerusform>
                <numerusform>عميل %n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) assigned. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت شريحة eSIM واحدة. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت شريحتا eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شرائح eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
                <numerusform>أُسندت %n شريحة eSIM. اضغط Ctrl+Z للتراجع.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::DataSize</name>
        <message>
            <source>%1 B</source>
            <translation>%1 بايت</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 ك.ب</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 م.ب</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 غ.ب</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 بايت</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeliveriesModel</name>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>الزمن</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 م.ث</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeliveriesPage</name>
        <message>
            <source>Deliveries table</source>
            <translation>جدول عمليات التسليم</translation>
        </message>
        <message>
            <source>All deliveries</source>
            <translation>كل عمليات التسليم</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>ناجحة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فاشلة</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>Status of deliveries</source>
            <translation>حالة عمليات التسليم</translation>
        </message>
        <message>
            <source>This vendor keeps no log of deliveries. Look at your own server.</source>
            <translation>لا يحتفظ هذا المورّد بسجل لعمليات التسليم. راجع خادمك.</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>جارٍ قراءة السجل…</translation>
        </message>
        <message>
            <source>Nothing was delivered yet.</source>
            <translation>لم يُسلَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>المحاولة %1</translation>
        </message>
        <message>
            <source>Answered HTTP %1</source>
            <translation>كان الجواب HTTP %1</translation>
        </message>
        <message>
            <source>after %1 ms</source>
            <translation>بعد %1 م.ث</translation>
        </message>
    </context>
    <context>
        <name>simstock::DemoAccounts</name>
        <message>
            <source>%1 demo</source>
            <translation>%1 (عرض توضيحي)</translation>
        </message>
    </context>
    <context>
        <name>simstock::Desk</name>
        <message>
            <source>Activation codes cannot be kept safely now and are held for this session only. %1</source>
            <translation>لا يمكن حفظ رموز التفعيل بأمان الآن، فتُحفظ لهذه الجلسة فقط. %1</translation>
        </message>
        <message>
            <source>The workspace folder cannot be written: everything can be looked at, nothing can be bought or kept.</source>
            <translation>لا يمكن الكتابة في مجلد مساحة العمل: يمكن الاطلاع على كل شيء، ولا يمكن شراء شيء أو حفظه.</translation>
        </message>
        <message>
            <source>The accounts were written by a newer version of Simstock and cannot be changed here.</source>
            <translation>كُتبت الحسابات بإصدار أحدث من Simstock ولا يمكن تغييرها هنا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DeskBanner</name>
        <message>
            <source>Nothing can be bought: %1</source>
            <translation>لا يمكن شراء أي شيء: %1</translation>
        </message>
        <message>
            <source>The keyring holds no keys for %1. Enter them again in Accounts, Replace keys.</source>
            <translation>لا توجد في حلقة المفاتيح مفاتيح للحساب %1. أدخلها من جديد في «الحسابات»، «استبدال المفاتيح».</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The keyring is locked: vendors cannot be reached and codes stay hidden. Unlock it, then try again.</source>
            <translation>حلقة المفاتيح مقفلة: لا يمكن الوصول إلى المورّدين وتبقى الرموز مخفية. افتح قفلها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>No keyring is running on this machine: stored keys cannot be read. Start one (for example GNOME Keyring), then try again.</source>
            <translation>لا تعمل أي حلقة مفاتيح على هذا الجهاز: لا يمكن قراءة المفاتيح المخزّنة. شغّل واحدة (مثل GNOME Keyring) ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The keyring has not answered yet. Maybe a window asks for its password.</source>
            <translation>لم تستجب حلقة المفاتيح بعد. ربما تطلب نافذة ما كلمة مرورها.</translation>
        </message>
        <message>
            <source>Keys are kept in memory only and are gone when Simstock is closed.</source>
            <translation>تُحفظ المفاتيح في الذاكرة فقط، وتزول عند إغلاق Simstock.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DesktopNotifications</name>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
    </context>
    <context>
        <name>simstock::DetailDock</name>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>إغلاق التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>simstock::DetailPages</name>
        <message>
            <source>in %1 · %2</source>
            <translation>بعد %1 · %2</translation>
        </message>
        <message>
            <source>%1 ago · %2</source>
            <translation>قبل %1 · %2</translation>
        </message>
        <message>
            <source>A draft. Nothing has been sent; New order… buys it.</source>
            <translation>مسودة. لم يُرسَل شيء؛ «طلب جديد…» يشتريها.</translation>
        </message>
        <message>
            <source>The order is on its way to the vendor.</source>
            <translation>الطلب في طريقه إلى المورّد.</translation>
        </message>
        <message>
            <source>The vendor refused this order; nothing was bought. The Timeline says why.</source>
            <translation>رفض المورّد هذا الطلب؛ لم يُشترَ شيء. يبيّن «الخط الزمني» السبب.</translation>
        </message>
        <message>
            <source>The order was not sent; nothing was bought. New order… tries again.</source>
            <translation>لم يُرسَل الطلب؛ لم يُشترَ شيء. «طلب جديد…» يحاول من جديد.</translation>
        </message>
        <message>
            <source>Cancelled. There is no eSIM.</source>
            <translation>أُلغي الطلب. لا توجد شريحة eSIM.</translation>
        </message>
        <message>
            <source>Nobody knows yet whether this was bought. The Timeline says what to do.</source>
            <translation>لا أحد يعرف بعد هل تم الشراء. يبيّن «الخط الزمني» ما يجب فعله.</translation>
        </message>
        <message>
            <source>The vendor is preparing it. The code appears here by itself.</source>
            <translation>يجهّزها المورّد. يظهر الرمز هنا تلقائيًا.</translation>
        </message>
        <message>
            <source>Next check in %1 s.</source>
            <translation>الفحص التالي بعد %1 ث.</translation>
        </message>
        <message>
            <source>Check now looks at once.</source>
            <translation>«الفحص الآن» يبحث فورًا.</translation>
        </message>
        <message>
            <source>Raw fields</source>
            <translation>الحقول الخام</translation>
        </message>
        <message>
            <source>QR</source>
            <translation>رمز QR</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>التثبيت</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الخط الزمني</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>المال</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>الخام</translation>
        </message>
        <message>
            <source>customer and note of an eSIM</source>
            <translation>عميل شريحة eSIM وملاحظتها</translation>
        </message>
        <message>
            <source>Changing it at the vendor…</source>
            <translation>جارٍ التغيير لدى المورّد…</translation>
        </message>
        <message>
            <source>Changed at the vendor too.</source>
            <translation>تغيّر لدى المورّد أيضًا.</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>لم يُختر شيء</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدَم</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>inconsistent figures</source>
            <translation>أرقام متضاربة</translation>
        </message>
        <message>
            <source>Figure is</source>
            <translation>عمر الرقم</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Asking again</source>
            <translation>السؤال من جديد</translation>
        </message>
        <message>
            <source>brings nothing new for %1: the vendor reports late</source>
            <translation>لا يأتي بجديد قبل مضي %1: يتأخر المورّد في الإبلاغ</translation>
        </message>
        <message>
            <source>may bring a newer figure</source>
            <translation>قد يأتي برقم أحدث</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>التثبيت</translation>
        </message>
        <message>
            <source>First use</source>
            <translation>أول استخدام</translation>
        </message>
        <message>
            <source>Not bought at this desk.</source>
            <translation>لم تُشترَ من هذا المكتب.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>المقيَّد</translation>
        </message>
        <message>
            <source>Expected cost</source>
            <translation>التكلفة المتوقعة</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>الرصيد قبل</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>possible now, by cancelling it</source>
            <translation>ممكن الآن، بإلغائها</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>رقم الطلب</translation>
        </message>
    </context>
    <context>
        <name>simstock::Diagnostics</name>
        <message>
            <source>Accounts: kinds and hosts</source>
            <translation>الحسابات: الأنواع والمضيفون</translation>
        </message>
        <message>
            <source>The last lines of Activity</source>
            <translation>آخر أسطر النشاط</translation>
        </message>
        <message>
            <source>Files: sizes and integrity</source>
            <translation>الملفات: الأحجام والسلامة</translation>
        </message>
        <message>
            <source>Journal: counts</source>
            <translation>السجل: الأعداد</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>الأسئلة المفتوحة</translation>
        </message>
        <message>
            <source>The archive could not be made.</source>
            <translation>تعذّر إنشاء الأرشيف.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DiagnosticsSheet</name>
        <message>
            <source>Save diagnostics</source>
            <translation>حفظ التشخيص</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>For somebody who helps you. Nothing is sent: you save a file and give it to whom you choose. Customers, cards, codes, orders, amounts and keys are left out; look at the text of each part, and take away what you do not want to give.</source>
            <translation>لمن يساعدك. لا يُرسَل شيء: تحفظ ملفًا وتعطيه لمن تختار. لا عملاء فيه ولا بطاقات ولا رموز ولا طلبات ولا مبالغ ولا مفاتيح؛ انظر إلى نص كل جزء، وأزل ما لا تريد إعطاءه.</translation>
        </message>
        <message>
            <source>&amp;Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Text of the part</source>
            <translation>نص الجزء</translation>
        </message>
        <message>
            <source>Looking at files and journal…</source>
            <translation>جارٍ فحص الملفات والسجل…</translation>
        </message>
        <message>
            <source>&amp;Save ZIP…</source>
            <translation>حفظ ZIP…</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) will be saved.</source>
            <translation>
                <numerusform>سيُحفظ %n جزء.</numerusform>
                <numerusform>سيُحفظ جزء واحد.</numerusform>
                <numerusform>سيُحفظ جزآن.</numerusform>
                <numerusform>ستُحفظ %n أجزاء.</numerusform>
                <numerusform>سيُحفظ %n جزءًا.</numerusform>
                <numerusform>سيُحفظ %n جزء.</numerusform>
            </translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Diagnostics saved to %1.</source>
            <translation>حُفظ التشخيص في %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DoctorPanel</name>
        <message>
            <source>What does the phone show?</source>
            <translation>ماذا يعرض الهاتف؟</translation>
        </message>
        <message>
            <source>What the phone shows</source>
            <translation>ما يعرضه الهاتف</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>لا شيء غير معتاد</translation>
        </message>
        <message>
            <source>Say to the customer:</source>
            <translation>قل للعميل:</translation>
        </message>
        <message>
            <source>Copy for the vendor's support</source>
            <translation>نسخ لدعم المورّد</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>التالي: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::DraftOpener</name>
        <message>
            <source>This plan is not in the catalogue now. The draft stays until it is.</source>
            <translation>هذه الباقة ليست في الكتالوج الآن. تبقى المسودة حتى تعود.</translation>
        </message>
        <message>
            <source>This eSIM is not known here now. The draft stays until it is.</source>
            <translation>شريحة eSIM هذه غير معروفة هنا الآن. تبقى المسودة حتى تُعرف.</translation>
        </message>
    </context>
    <context>
        <name>simstock::DraftsBanner</name>
        <message>
            <source>Continue the draft</source>
            <translation>متابعة المسودة</translation>
        </message>
        <message>
            <source>Throw the draft away</source>
            <translation>التخلص من المسودة</translation>
        </message>
        <message>
            <source>Not finished, from %1: %2</source>
            <translation>غير مكتملة، من %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, and %n more</source>
            <translation>
                <numerusform>%1، و%n غيرها</numerusform>
                <numerusform>%1، وواحدة غيرها</numerusform>
                <numerusform>%1، واثنتان غيرها</numerusform>
                <numerusform>%1، و%n غيرها</numerusform>
                <numerusform>%1، و%n غيرها</numerusform>
                <numerusform>%1، و%n غيرها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::EndpointTable</name>
        <message>
            <source>Rese&amp;t this call</source>
            <translation>إعادة ضبط هذا الاستدعاء</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>إعادة ضبط الكل</translation>
        </message>
        <message>
            <source>Endpoints table</source>
            <translation>جدول نقاط النهاية</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>الاستدعاء</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Instead, for this account</source>
            <translation>البديل لهذا الحساب</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) sent elsewhere for this account.</source>
            <translation>
                <numerusform>لهذا الحساب %n استدعاء يذهب إلى وجهة أخرى.</numerusform>
                <numerusform>لهذا الحساب استدعاء واحد يذهب إلى وجهة أخرى.</numerusform>
                <numerusform>لهذا الحساب استدعاءان يذهبان إلى وجهة أخرى.</numerusform>
                <numerusform>لهذا الحساب %n استدعاءات تذهب إلى وجهة أخرى.</numerusform>
                <numerusform>لهذا الحساب %n استدعاءً تذهب إلى وجهة أخرى.</numerusform>
                <numerusform>لهذا الحساب %n استدعاء تذهب إلى وجهة أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Double-click the last column, or press F2 there, to send a call elsewhere, or write off to switch it off. Documented: in the vendor's papers. Seen in use: in public programs. Inferred: our best guess.</source>
            <translation>انقر نقرًا مزدوجًا على العمود الأخير أو اضغط F2 فيه لتوجيه استدعاء إلى وجهة أخرى، أو اكتب off لإيقافه. «موثّق»: في وثائق المورّد. «مشاهَد في الاستخدام»: في برامج عامة. «مستنتَج»: أفضل تقدير لدينا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EnvironmentWord</name>
        <message>
            <source>LIVE</source>
            <translation>بيئة فعلية</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>بيئة اختبار</translation>
        </message>
    </context>
    <context>
        <name>simstock::EraseSheet</name>
        <message>
            <source>Erase old data</source>
            <translation>محو البيانات القديمة</translation>
        </message>
        <message>
            <source>Takes name, e-mail, phone and note of customers off this computer once all their eSIMs expired, and forms that were left unfinished before then. Orders and money stay, and the journal keeps what was sent to a vendor with an order. This cannot be undone.</source>
            <translation>يزيل من هذا الحاسوب اسم العميل وبريده الإلكتروني وهاتفه وملاحظته متى انتهت صلاحية كل شرائح eSIM الخاصة به، والنماذج التي تُركت غير مكتملة قبل ذلك. تبقى الطلبات والأموال، ويحتفظ السجل بما أُرسل إلى المورّد مع الطلب. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>&amp;Days after the last eSIM expired</source>
            <translation>أيام بعد انتهاء آخر شريحة eSIM</translation>
        </message>
        <message>
            <source>Who will be &amp;erased</source>
            <translation>من ستُمحى بياناته</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n eSIM(s), the last expired %2</source>
            <translation>
                <numerusform>%1 · %n شريحة eSIM، انتهت آخرها %2</numerusform>
                <numerusform>%1 · شريحة eSIM واحدة، انتهت %2</numerusform>
                <numerusform>%1 · شريحتا eSIM، انتهت آخرهما %2</numerusform>
                <numerusform>%1 · %n شرائح eSIM، انتهت آخرها %2</numerusform>
                <numerusform>%1 · %n شريحة eSIM، انتهت آخرها %2</numerusform>
                <numerusform>%1 · %n شريحة eSIM، انتهت آخرها %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase %n customer(s)</source>
            <translation>
                <numerusform>محو بيانات %n عميل</numerusform>
                <numerusform>محو بيانات عميل واحد</numerusform>
                <numerusform>محو بيانات عميلين</numerusform>
                <numerusform>محو بيانات %n عملاء</numerusform>
                <numerusform>محو بيانات %n عميلًا</numerusform>
                <numerusform>محو بيانات %n عميل</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody's eSIMs are over for so long.</source>
            <translation>لا عميل انتهت شرائح eSIM الخاصة به منذ هذه المدة.</translation>
        </message>
        <message numerus="yes">
            <source>The data of %n customer(s) is erased.</source>
            <translation>
                <numerusform>مُحيت بيانات %n عميل.</numerusform>
                <numerusform>مُحيت بيانات عميل واحد.</numerusform>
                <numerusform>مُحيت بيانات عميلين.</numerusform>
                <numerusform>مُحيت بيانات %n عملاء.</numerusform>
                <numerusform>مُحيت بيانات %n عميلًا.</numerusform>
                <numerusform>مُحيت بيانات %n عميل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Error</name>
        <message>
            <source>The vendor could not be reached. Nothing was changed. Check the connection and try again.</source>
            <translation>تعذّر الوصول إلى المورّد. لم يتغيّر شيء. تحقق من الاتصال ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The vendor did not answer in time. Try again in a moment.</source>
            <translation>لم يُجب المورّد في الوقت المحدد. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>The connection is not secure: the vendor's certificate was refused. Nothing was sent.</source>
            <translation>الاتصال غير آمن: رُفضت شهادة المورّد. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>Stopped before it was finished.</source>
            <translation>أُوقف قبل أن يكتمل.</translation>
        </message>
        <message>
            <source>The vendor refused the credentials. Check the keys of this account.</source>
            <translation>رفض المورّد بيانات الاعتماد. تحقق من مفاتيح هذا الحساب.</translation>
        </message>
        <message>
            <source>This account is not allowed to do that. Ask the vendor to enable it.</source>
            <translation>لا يُسمح لهذا الحساب بذلك. اطلب من المورّد تفعيله.</translation>
        </message>
        <message>
            <source>The vendor does not know this record. Refresh and try again.</source>
            <translation>لا يعرف المورّد هذا السجل. حدّث ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Not possible in the present state. Refresh to see what changed.</source>
            <translation>غير ممكن في الحالة الراهنة. حدّث لترى ما تغيّر.</translation>
        </message>
        <message>
            <source>The vendor refused the request. Nothing was done.</source>
            <translation>رفض المورّد الاستدعاء. لم يُنفَّذ شيء.</translation>
        </message>
        <message>
            <source>Not enough balance. Nothing was bought. Add money at the vendor or lower the quantity.</source>
            <translation>الرصيد لا يكفي. لم يُشترَ شيء. أضف مالًا لدى المورّد أو قلّل الكمية.</translation>
        </message>
        <message>
            <source>Too many requests. Wait a moment, then try again.</source>
            <translation>الاستدعاءات كثيرة جدًا. انتظر لحظة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The vendor has a problem of its own. Try again later.</source>
            <translation>لدى المورّد مشكلة داخلية. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>The vendor's answer could not be understood. What was stored before is kept.</source>
            <translation>تعذّر فهم جواب المورّد. بقي ما كان مخزّنًا من قبل.</translation>
        </message>
        <message>
            <source>Simstock could not write to its own files. Check the disk and its permissions.</source>
            <translation>تعذّر على Simstock الكتابة في ملفاته. تحقق من القرص وأذوناته.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ErrorState</name>
        <message>
            <source>Vendor code: %1</source>
            <translation>رمز المورّد: %1</translation>
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation>حالة HTTP: %1</translation>
        </message>
        <message>
            <source>Request: %1</source>
            <translation>الاستدعاء: %1</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>C&amp;opy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Error details</source>
            <translation>تفاصيل الخطأ</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimDesk</name>
        <message>
            <source>Store eSIMs</source>
            <translation>تخزين شرائح eSIM</translation>
        </message>
        <message>
            <source>The list was cut short. What was read is kept.</source>
            <translation>اقتُطعت القائمة. حُفظ ما قُرئ.</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>أُغلق الحساب.</translation>
        </message>
        <message>
            <source>Load eSIMs</source>
            <translation>تحميل شرائح eSIM</translation>
        </message>
        <message>
            <source>Read eSIMs</source>
            <translation>قراءة شرائح eSIM</translation>
        </message>
        <message>
            <source>Refresh eSIMs</source>
            <translation>تحديث شرائح eSIM</translation>
        </message>
        <message>
            <source>Keep customer</source>
            <translation>حفظ العميل</translation>
        </message>
        <message>
            <source>This eSIM is not known any more.</source>
            <translation>لم تعد شريحة eSIM هذه معروفة.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>هذا الحساب للقراءة فقط.</translation>
        </message>
        <message>
            <source>The account of this eSIM is not open.</source>
            <translation>حساب شريحة eSIM هذه غير مفتوح.</translation>
        </message>
        <message>
            <source>This vendor cannot do that.</source>
            <translation>لا يستطيع هذا المورّد فعل ذلك.</translation>
        </message>
        <message>
            <source>The state of this eSIM was read more than a minute ago. It has to be read again first.</source>
            <translation>قُرئت حالة شريحة eSIM هذه قبل أكثر من دقيقة. يجب قراءتها من جديد أولًا.</translation>
        </message>
        <message>
            <source>A message has 1 to %1 characters.</source>
            <translation>يتراوح طول الرسالة بين 1 و%1 من المحارف.</translation>
        </message>
        <message>
            <source>This eSIM is of your own stock: there is no vendor to ask.</source>
            <translation>شريحة eSIM هذه من مخزونك الخاص: لا مورّد يمكن سؤاله.</translation>
        </message>
        <message>
            <source>The account of this eSIM was removed.</source>
            <translation>أُزيل حساب شريحة eSIM هذه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimExtras</name>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>اختر شريحة eSIM أولًا.</translation>
        </message>
        <message>
            <source>The account of this eSIM is not open. Look at it in Accounts.</source>
            <translation>حساب شريحة eSIM هذه غير مفتوح. راجعه في «الحسابات».</translation>
        </message>
        <message>
            <source>Change customer at the vendor</source>
            <translation>تغيير العميل لدى المورّد</translation>
        </message>
        <message>
            <source>The account was closed before the vendor answered. It is not known whether the customer was changed there.</source>
            <translation>أُغلق الحساب قبل أن يجيب المورّد. لا يُعرف هل تغيّر العميل هناك أم لا.</translation>
        </message>
        <message>
            <source>This vendor has no links for an eSIM.</source>
            <translation>ليس لدى هذا المورّد روابط لشريحة eSIM.</translation>
        </message>
        <message>
            <source>This vendor does not say where an eSIM was seen.</source>
            <translation>لا يذكر هذا المورّد أين ظهرت شريحة eSIM.</translation>
        </message>
        <message>
            <source>This vendor keeps no customer that could be changed.</source>
            <translation>لا يحتفظ هذا المورّد بعميل يمكن تغييره.</translation>
        </message>
        <message>
            <source>This account is for reading only.</source>
            <translation>هذا الحساب للقراءة فقط.</translation>
        </message>
        <message>
            <source>The order of this eSIM is not known.</source>
            <translation>طلب شريحة eSIM هذه غير معروف.</translation>
        </message>
        <message>
            <source>Another change is on its way to this vendor. Try again when it has ended.</source>
            <translation>تغيير آخر في الطريق إلى هذا المورّد. أعد المحاولة عند انتهائه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimTable</name>
        <message>
            <source>This eSIM is not stored here. Refresh the list.</source>
            <translation>شريحة eSIM هذه غير مخزّنة هنا. حدّث القائمة.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM. Read it again from the vendor.</source>
            <translation>لا رمز تفعيل مخزّنًا لشريحة eSIM هذه. اقرأها من جديد من المورّد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimsModel</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدَم</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Last four digits of the phone's EID</source>
            <translation>آخر أربعة أرقام من EID الهاتف</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>الشراء</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>Vendor id</source>
            <translation>المعرّف لدى المورّد</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Since it was last read</source>
            <translation>منذ آخر قراءة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>سُلّمت</translation>
        </message>
        <message>
            <source>How the code came to its customer, and when</source>
            <translation>كيف وصل الرمز إلى العميل ومتى</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>what it is doing</source>
            <translation>حالتها الآن</translation>
        </message>
        <message>
            <source>who has it</source>
            <translation>من يحملها</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>اسم الباقة</translation>
        </message>
        <message>
            <source>where it works</source>
            <translation>حيث تعمل</translation>
        </message>
        <message>
            <source>data of the plan</source>
            <translation>بيانات الباقة</translation>
        </message>
        <message>
            <source>data that is left</source>
            <translation>البيانات المتبقية</translation>
        </message>
        <message>
            <source>data that is used</source>
            <translation>البيانات المستخدَمة</translation>
        </message>
        <message>
            <source>time that is left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>time since it was bought</source>
            <translation>الوقت منذ الشراء</translation>
        </message>
        <message>
            <source>time since it was read</source>
            <translation>الوقت منذ القراءة</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>تسمية الحساب</translation>
        </message>
        <message>
            <source>any part of it</source>
            <translation>أي جزء منه</translation>
        </message>
        <message>
            <source>the order's number</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>the vendor's id</source>
            <translation>المعرّف لدى المورّد</translation>
        </message>
        <message>
            <source>end of the phone's EID</source>
            <translation>نهاية EID الهاتف</translation>
        </message>
        <message>
            <source>days of the plan</source>
            <translation>أيام الباقة</translation>
        </message>
        <message>
            <source>what was noted</source>
            <translation>ما دُوّن</translation>
        </message>
        <message>
            <source>how it came to its customer</source>
            <translation>كيف وصلت إلى العميل</translation>
        </message>
        <message>
            <source>your own words for it</source>
            <translation>كلماتك الخاصة لها</translation>
        </message>
        <message>
            <source>Ready to hand over</source>
            <translation>جاهزة للتسليم</translation>
        </message>
        <message>
            <source>Delivered, not installed</source>
            <translation>سُلّمت، لم تُثبَّت</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Runs out soon</source>
            <translation>توشك على النفاد</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>أوشكت على الانتهاء</translation>
        </message>
        <message>
            <source>Refundable now</source>
            <translation>قابلة للاسترداد الآن</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>مستنفدة</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>Unknown (%1)</source>
            <translation>غير معروفة (%1)</translation>
        </message>
        <message>
            <source>In use, runs out soon</source>
            <translation>قيد الاستخدام، توشك على النفاد</translation>
        </message>
        <message>
            <source>inconsistent</source>
            <translation>متضارب</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
    </context>
    <context>
        <name>simstock::EsimsPane</name>
        <message>
            <source>eSIMs</source>
            <translation>شرائح eSIM</translation>
        </message>
        <message>
            <source>eSIMs table</source>
            <translation>جدول شرائح eSIM</translation>
        </message>
        <message>
            <source>Filter eSIMs</source>
            <translation>تصفية شرائح eSIM</translation>
        </message>
        <message>
            <source>Views of eSIMs</source>
            <translation>طرق عرض شرائح eSIM</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>شريحة eSIM واحدة</numerusform>
                <numerusform>شريحتا eSIM</numerusform>
                <numerusform>%n شرائح eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>No eSIMs yet. Order one in Catalogue, or read what your accounts hold.</source>
            <translation>لا توجد شرائح eSIM بعد. اطلب واحدة من «الكتالوج» أو اقرأ ما في حساباتك.</translation>
        </message>
        <message>
            <source>Read the accounts now</source>
            <translation>قراءة الحسابات الآن</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>لا يوجد أي حساب بعد.</translation>
        </message>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>اختر شريحة eSIM أولًا.</translation>
        </message>
        <message>
            <source>Select the eSIMs first.</source>
            <translation>حدّد شرائح eSIM أولًا.</translation>
        </message>
        <message>
            <source>Select the eSIMs to read.</source>
            <translation>حدّد شرائح eSIM المراد قراءتها.</translation>
        </message>
        <message>
            <source>There is no code that could still be installed.</source>
            <translation>لا يوجد رمز ما زال تثبيته ممكنًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::FacetPanel</name>
        <message>
            <source>Clear all</source>
            <translation>مسح الكل</translation>
        </message>
        <message>
            <source>Catalogue filters</source>
            <translation>عوامل تصفية الكتالوج</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>Clear all filters of the catalogue</source>
            <translation>مسح كل عوامل تصفية الكتالوج</translation>
        </message>
        <message>
            <source>Plans: %1</source>
            <translation>الباقات: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterAssist</name>
        <message>
            <source>Suggestions</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <source>Down offers fields such as country: and gb&gt;=, F1 explains them.</source>
            <translation>السهم لأسفل يعرض حقولًا مثل country:‎ وgb&gt;=‎، ومفتاح F1 يشرحها.</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>words</source>
            <translation>كلمات</translation>
        </message>
        <message>
            <source>every word somewhere in the row</source>
            <translation>كل كلمة في أي موضع من الصف</translation>
        </message>
        <message>
            <source>"two words"</source>
            <translation>"كلمتان معًا"</translation>
        </message>
        <message>
            <source>as they stand</source>
            <translation>كما كُتبتا</translation>
        </message>
        <message>
            <source>-word</source>
            <translation>-كلمة</translation>
        </message>
        <message>
            <source>rows without it; before a field too</source>
            <translation>الصفوف التي تخلو منها؛ وقبل الحقل أيضًا</translation>
        </message>
        <message>
            <source>a:one,other</source>
            <translation>a:one,other</translation>
        </message>
        <message>
            <source>one of several; = for the whole</source>
            <translation>إحداها؛ و= للقيمة كاملة</translation>
        </message>
        <message>
            <source>a:5..10</source>
            <translation>a:5..10</translation>
        </message>
        <message>
            <source>from, to; also &lt; &lt;= &gt; &gt;=</source>
            <translation>من وإلى؛ وأيضًا ‎&lt; &lt;= &gt; &gt;=‎</translation>
        </message>
        <message>
            <source>Fields of this table:</source>
            <translation>حقول هذا الجدول:</translation>
        </message>
        <message>
            <source>Filter help</source>
            <translation>مساعدة التصفية</translation>
        </message>
        <message>
            <source>What a filter understands</source>
            <translation>ما تفهمه التصفية</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterChip</name>
        <message>
            <source>Remove this filter</source>
            <translation>إزالة عامل التصفية هذا</translation>
        </message>
    </context>
    <context>
        <name>simstock::FilterQuery</name>
        <message>
            <source>“%1” is no field of this table, so it is looked for as a word. The fields: %2.</source>
            <translation>«%1» ليس حقلًا في هذا الجدول، فيُبحث عنه بوصفه كلمة. الحقول: %2.</translation>
        </message>
        <message>
            <source>“%1” wants a value, e.g. %2.</source>
            <translation>يحتاج «%1» إلى قيمة، مثل %2.</translation>
        </message>
        <message>
            <source>“%1” is no figure for “%2”; write e.g. %3.</source>
            <translation>«%1» ليس رقمًا يصلح لـ «%2»؛ اكتب مثلًا %3.</translation>
        </message>
        <message>
            <source>“%1” holds words, which are not compared; write e.g. %2.</source>
            <translation>في «%1» كلمات لا تُقارن؛ اكتب مثلًا %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::FloorModel</name>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>السعر الآن</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>Raised to</source>
            <translation>يُرفع إلى</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>مصدر السعر</translation>
        </message>
    </context>
    <context>
        <name>simstock::FloorSheet</name>
        <message>
            <source>Prices under the floor</source>
            <translation>الأسعار تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No price of yours is under its floor. A plan without a floor must at least bring its cost.</source>
            <translation>لا سعر من أسعارك تحت حده الأدنى. الباقة التي بلا حد أدنى يجب أن تغطي تكلفتها على الأقل.</translation>
        </message>
        <message>
            <source>What these plans cost now leaves less than your floor, or less than nothing. Raising sets a price by hand at this desk; no vendor is told.</source>
            <translation>تكلفة هذه الباقات الآن تُبقي أقل من حدك الأدنى، أو أقل من لا شيء. الرفع يحدّد سعرًا يدويًا في هذا المكتب؛ ولا يُبلَّغ أي مورّد.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Raise all %n to the floor</source>
            <translation>
                <numerusform>رفع %n سعر إلى الحد الأدنى</numerusform>
                <numerusform>رفع السعر الوحيد إلى الحد الأدنى</numerusform>
                <numerusform>رفع السعرين كليهما إلى الحد الأدنى</numerusform>
                <numerusform>رفع الأسعار الـ%n كلها إلى الحد الأدنى</numerusform>
                <numerusform>رفع كل الأسعار (%n) إلى الحد الأدنى</numerusform>
                <numerusform>رفع كل الأسعار (%n) إلى الحد الأدنى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Raise the %n chosen to the floor</source>
            <translation>
                <numerusform>رفع المختار (%n) إلى الحد الأدنى</numerusform>
                <numerusform>رفع السعر المختار إلى الحد الأدنى</numerusform>
                <numerusform>رفع السعرين المختارين إلى الحد الأدنى</numerusform>
                <numerusform>رفع الأسعار المختارة (%n) إلى الحد الأدنى</numerusform>
                <numerusform>رفع الأسعار المختارة (%n) إلى الحد الأدنى</numerusform>
                <numerusform>رفع الأسعار المختارة (%n) إلى الحد الأدنى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) raised to the floor.</source>
            <translation>
                <numerusform>رُفع %n سعر إلى الحد الأدنى.</numerusform>
                <numerusform>رُفع سعر واحد إلى الحد الأدنى.</numerusform>
                <numerusform>رُفع سعران إلى الحد الأدنى.</numerusform>
                <numerusform>رُفعت %n أسعار إلى الحد الأدنى.</numerusform>
                <numerusform>رُفع %n سعرًا إلى الحد الأدنى.</numerusform>
                <numerusform>رُفع %n سعر إلى الحد الأدنى.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Forecast</name>
        <message numerus="yes">
            <source>within %n hour(s)</source>
            <translation>
                <numerusform>خلال %n ساعة</numerusform>
                <numerusform>خلال ساعة واحدة</numerusform>
                <numerusform>خلال ساعتين</numerusform>
                <numerusform>خلال %n ساعات</numerusform>
                <numerusform>خلال %n ساعة</numerusform>
                <numerusform>خلال %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n hour(s)</source>
            <translation>
                <numerusform>من %1 إلى %n ساعة</numerusform>
                <numerusform>من %1 إلى ساعة واحدة</numerusform>
                <numerusform>من %1 إلى ساعتين</numerusform>
                <numerusform>من %1 إلى %n ساعات</numerusform>
                <numerusform>من %1 إلى %n ساعة</numerusform>
                <numerusform>من %1 إلى %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>خلال %n يوم</numerusform>
                <numerusform>خلال يوم واحد</numerusform>
                <numerusform>خلال يومين</numerusform>
                <numerusform>خلال %n أيام</numerusform>
                <numerusform>خلال %n يومًا</numerusform>
                <numerusform>خلال %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n day(s)</source>
            <translation>
                <numerusform>من %1 إلى %n يوم</numerusform>
                <numerusform>من %1 إلى يوم واحد</numerusform>
                <numerusform>من %1 إلى يومين</numerusform>
                <numerusform>من %1 إلى %n أيام</numerusform>
                <numerusform>من %1 إلى %n يومًا</numerusform>
                <numerusform>من %1 إلى %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>on most days</source>
            <translation>في معظم الأيام</translation>
        </message>
        <message>
            <source>not within a day</source>
            <translation>ليس خلال يوم</translation>
        </message>
        <message>
            <source>not enough data</source>
            <translation>البيانات لا تكفي</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>not at this pace</source>
            <translation>ليس بهذه الوتيرة</translation>
        </message>
        <message>
            <source>not within %1 days</source>
            <translation>ليس خلال %1 من الأيام</translation>
        </message>
        <message numerus="yes">
            <source>not before %n day(s)</source>
            <translation>
                <numerusform>ليس قبل %n يوم</numerusform>
                <numerusform>ليس قبل يوم واحد</numerusform>
                <numerusform>ليس قبل يومين</numerusform>
                <numerusform>ليس قبل %n أيام</numerusform>
                <numerusform>ليس قبل %n يومًا</numerusform>
                <numerusform>ليس قبل %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>آمنة</translation>
        </message>
        <message>
            <source>Runs out first</source>
            <translation>تنفد أولًا</translation>
        </message>
        <message>
            <source>Over half unused</source>
            <translation>أكثر من نصفها غير مستخدم</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>لا بيانات</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverFileJob</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>تعذّرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverFiles</name>
        <message>
            <source>The archive could not be made. Save the codes one by one.</source>
            <translation>تعذّر إنشاء الأرشيف. احفظ الرموز واحدًا واحدًا.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverLog</name>
        <message>
            <source>counter</source>
            <translation>شاشة العميل</translation>
        </message>
        <message>
            <source>printed slip</source>
            <translation>قسيمة مطبوعة</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>ملصقات</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>copied text</source>
            <translation>نص منسوخ</translation>
        </message>
        <message>
            <source>Never handed over</source>
            <translation>لم تُسلَّم قط</translation>
        </message>
        <message>
            <source>Prepared, not handed over</source>
            <translation>جُهّزت ولم تُسلَّم</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>سُلّمت</translation>
        </message>
        <message>
            <source>Delivered, not installed after 24 h</source>
            <translation>سُلّمت ولم تُثبَّت بعد 24 ساعة</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>ثُبّتت</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Delivered: %1, %2</source>
            <translation>سُلّمت: %1، %2</translation>
        </message>
        <message>
            <source>Prepared: %1, %2</source>
            <translation>جُهّزت: %1، %2</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>إلى %1</translation>
        </message>
        <message>
            <source>File, SHA-256 %1</source>
            <translation>الملف، SHA-256 %1</translation>
        </message>
        <message>
            <source>Handed over: %1</source>
            <translation>التسليم: %1</translation>
        </message>
        <message>
            <source>Hand-over prepared: %1</source>
            <translation>تجهيز التسليم: %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2، %3</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverPack</name>
        <message numerus="yes">
            <source>At most %n eSIM(s) at once: the others are left out.</source>
            <translation>
                <numerusform>%n شريحة eSIM على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
                <numerusform>شريحة eSIM واحدة على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
                <numerusform>شريحتا eSIM على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
                <numerusform>%n شرائح eSIM على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
                <numerusform>%n شريحة eSIM على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
                <numerusform>%n شريحة eSIM على الأكثر في المرة الواحدة: يُستبعد ما زاد.</numerusform>
            </translation>
        </message>
        <message>
            <source>no code is stored</source>
            <translation>لا رمز مخزّنًا</translation>
        </message>
        <message>
            <source>its code cannot be installed any more</source>
            <translation>لم يعد تثبيت رمزها ممكنًا</translation>
        </message>
        <message>
            <source>%1 is left out: %2.</source>
            <translation>استُبعدت %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverPreview</name>
        <message>
            <source>Preview of the page</source>
            <translation>معاينة الصفحة</translation>
        </message>
    </context>
    <context>
        <name>simstock::HandOverSheet</name>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer.</source>
            <translation>
                <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
                <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The printer took nothing. Look at it, or save a PDF instead.</source>
            <translation>لم تستلم الطابعة شيئًا. افحصها أو احفظ ملف PDF بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>حفظ PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save ZIP of pictures</source>
            <translation>حفظ الصور في ZIP</translation>
        </message>
        <message>
            <source>ZIP (*.zip)</source>
            <translation>ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Save QR picture</source>
            <translation>حفظ صورة رمز QR</translation>
        </message>
        <message>
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <source>Save mail</source>
            <translation>حفظ الرسالة</translation>
        </message>
        <message>
            <source>Mail (*.eml)</source>
            <translation>رسالة بريد ‎(*.eml)</translation>
        </message>
        <message>
            <source>That is no e-mail address. Correct it, or leave the field empty.</source>
            <translation>هذا ليس عنوان بريد إلكتروني. صحّحه أو اترك الحقل فارغًا.</translation>
        </message>
        <message>
            <source>A draft is open in the mail program.</source>
            <translation>مسودة مفتوحة في برنامج البريد.</translation>
        </message>
        <message>
            <source>No mail program took the draft. Save the mail or copy the text instead.</source>
            <translation>لم يستلم المسودةَ أي برنامج بريد. احفظ الرسالة أو انسخ النص بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>That is no telephone number. Correct it, or leave the field empty.</source>
            <translation>هذا ليس رقم هاتف. صحّحه أو اترك الحقل فارغًا.</translation>
        </message>
        <message>
            <source>A draft is open in WhatsApp.</source>
            <translation>مسودة مفتوحة في WhatsApp.</translation>
        </message>
        <message>
            <source>No program took the draft. Copy the text instead.</source>
            <translation>لم يستلم المسودةَ أي برنامج. انسخ النص بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>The text is copied; it is cleared in 30 s.</source>
            <translation>نُسخ النص؛ يُمسح بعد 30 ثانية.</translation>
        </message>
        <message>
            <source>The iPhone link is copied; it is cleared in 30 s.</source>
            <translation>نُسخ رابط iPhone؛ يُمسح بعد 30 ثانية.</translation>
        </message>
        <message>
            <source>The Android link is copied; it is cleared in 30 s.</source>
            <translation>نُسخ رابط Android؛ يُمسح بعد 30 ثانية.</translation>
        </message>
        <message>
            <source>The Windows link is copied; it is cleared in 30 s.</source>
            <translation>نُسخ رابط Windows؛ يُمسح بعد 30 ثانية.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Slip, 80 mm wide</source>
            <translation>قسيمة بعرض 80 مم</translation>
        </message>
        <message>
            <source>Page A6</source>
            <translation>صفحة A6</translation>
        </message>
        <message>
            <source>Page A4</source>
            <translation>صفحة A4</translation>
        </message>
        <message>
            <source>Labels, 24 on A4</source>
            <translation>ملصقات، 24 في صفحة A4</translation>
        </message>
        <message>
            <source>Customer's &amp;language</source>
            <translation>لغة العميل</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>&amp;Brand line</source>
            <translation>سطر العلامة التجارية</translation>
        </message>
        <message>
            <source>Customer's &amp;e-mail</source>
            <translation>بريد العميل الإلكتروني</translation>
        </message>
        <message>
            <source>Customer's &amp;telephone</source>
            <translation>هاتف العميل</translation>
        </message>
        <message>
            <source>For WhatsApp, with the country's code.</source>
            <translation>لتطبيق WhatsApp، مع رمز البلد.</translation>
        </message>
        <message>
            <source>Save P&amp;DF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <source>Save Q&amp;R picture…</source>
            <translation>حفظ صورة رمز QR…</translation>
        </message>
        <message>
            <source>Open &amp;mail draft</source>
            <translation>فتح مسودة بريد</translation>
        </message>
        <message>
            <source>Save ma&amp;il…</source>
            <translation>حفظ الرسالة…</translation>
        </message>
        <message>
            <source>Open &amp;WhatsApp</source>
            <translation>فتح WhatsApp</translation>
        </message>
        <message>
            <source>&amp;Copy text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <source>Copy iP&amp;hone link</source>
            <translation>نسخ رابط iPhone</translation>
        </message>
        <message>
            <source>Copy &amp;Android link</source>
            <translation>نسخ رابط Android</translation>
        </message>
        <message>
            <source>Copy Wi&amp;ndows link</source>
            <translation>نسخ رابط Windows</translation>
        </message>
        <message>
            <source>C&amp;ustomer has it</source>
            <translation>استلمها العميل</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Save &amp;ZIP…</source>
            <translation>حفظ ZIP…</translation>
        </message>
        <message numerus="yes">
            <source>%n more left out.</source>
            <translation>
                <numerusform>استُبعدت %n أخرى.</numerusform>
                <numerusform>استُبعدت واحدة أخرى.</numerusform>
                <numerusform>استُبعدت اثنتان أخريان.</numerusform>
                <numerusform>استُبعدت %n أخرى.</numerusform>
                <numerusform>استُبعدت %n أخرى.</numerusform>
                <numerusform>استُبعدت %n أخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is on a phone already: its code will not help.</source>
            <translation>موجودة على هاتف بالفعل: لن يفيد رمزها.</translation>
        </message>
        <message numerus="yes">
            <source>On a phone already, where the code will not help: %n of them.</source>
            <translation>
                <numerusform>%n منها على هاتف بالفعل: لن تفيد رموزها.</numerusform>
                <numerusform>واحدة منها على هاتف بالفعل: لن يفيد رمزها.</numerusform>
                <numerusform>اثنتان منها على هاتف بالفعل: لن يفيد رمزاهما.</numerusform>
                <numerusform>%n منها على هاتف بالفعل: لن تفيد رموزها.</numerusform>
                <numerusform>%n منها على هاتف بالفعل: لن تفيد رموزها.</numerusform>
                <numerusform>%n منها على هاتف بالفعل: لن تفيد رموزها.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are being taken from the vault…</source>
            <translation>جارٍ أخذ الرموز من الخزنة…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n صفحة</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Never handed over.</source>
            <translation>لم تُسلَّم قط.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>هل تقصد %1؟</translation>
        </message>
        <message>
            <source>Written down: the customer has it.</source>
            <translation>دُوّن: استلمها العميل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::HttpError</name>
        <message>
            <source>The request was sent, but no complete answer came back. It may have been carried out. Do not send it again before the vendor's records were checked.</source>
            <translation>أُرسل الاستدعاء، لكن لم يعد جواب كامل. ربما نُفّذ. لا ترسله مرة أخرى قبل مراجعة سجلات المورّد.</translation>
        </message>
        <message>
            <source>No connection to the vendor came about in time. Nothing was sent. Try again in a moment.</source>
            <translation>لم يتم الاتصال بالمورّد في الوقت المحدد. لم يُرسَل شيء. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>Stopped before anything was sent.</source>
            <translation>أُوقف قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <source>The vendor could not be reached. Nothing was sent. Check the connection and try again.</source>
            <translation>تعذّر الوصول إلى المورّد. لم يُرسَل شيء. تحقق من الاتصال ثم أعد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>simstock::InstallDoctor</name>
        <message>
            <source>“This eSIM cannot be added”</source>
            <translation>«لا يمكن إضافة eSIM هذه»</translation>
        </message>
        <message>
            <source>“Unable to Complete Cellular Plan Change”</source>
            <translation>«تعذّر إكمال تغيير الخطة الخلوية»</translation>
        </message>
        <message>
            <source>“This code is no longer valid”</source>
            <translation>«لم يعد هذا الرمز صالحًا»</translation>
        </message>
        <message>
            <source>“Activating…” for more than 10 minutes</source>
            <translation>«جارٍ التفعيل…» لأكثر من 10 دقائق</translation>
        </message>
        <message>
            <source>Installed, but no internet</source>
            <translation>مثبّتة، لكن بلا إنترنت</translation>
        </message>
        <message>
            <source>“SOS only” or “No service”</source>
            <translation>«SOS فقط» أو «لا توجد خدمة»</translation>
        </message>
        <message>
            <source>It asks for a confirmation code</source>
            <translation>يطلب رمز تأكيد</translation>
        </message>
        <message>
            <source>Downloaded on another device (8.1.1)</source>
            <translation>نُزّلت على جهاز آخر (8.1.1)</translation>
        </message>
        <message>
            <source>The code is refused (8.2.6)</source>
            <translation>الرمز مرفوض (8.2.6)</translation>
        </message>
        <message>
            <source>Too many tries, or the order expired (8.8.5)</source>
            <translation>محاولات كثيرة جدًا أو انتهت صلاحية الطلب (8.8.5)</translation>
        </message>
        <message>
            <source>The memory is full (8.1)</source>
            <translation>الذاكرة ممتلئة (8.1)</translation>
        </message>
        <message>
            <source>There is no “Add eSIM” in the settings</source>
            <translation>لا يوجد «إضافة eSIM» في الإعدادات</translation>
        </message>
        <message>
            <source>The vendor has not finished it.</source>
            <translation>لم يُنهِ المورّد تحضيرها بعد.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>انتهت صلاحيتها.</translation>
        </message>
        <message>
            <source>It was cancelled, revoked or deleted; the code is used up. Replace it, or refund it.</source>
            <translation>أُلغيت أو أُبطلت أو حُذفت؛ استُهلك الرمز. استبدلها أو استرد ثمنها.</translation>
        </message>
        <message>
            <source>It is suspended.</source>
            <translation>هي معلّقة.</translation>
        </message>
        <message>
            <source>Its data is used up.</source>
            <translation>نفدت بياناتها.</translation>
        </message>
        <message>
            <source>It is on a phone already%1. Do not cancel it and do not scan again.</source>
            <translation>هي على هاتف بالفعل%1. لا تلغِها ولا تمسح الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source> (EID …%1)</source>
            <translation> (EID …%1)</translation>
        </message>
        <message>
            <source>Most often the phone is locked to an operator. The code has not been used: if the phone is locked, cancel and refund.</source>
            <translation>الأغلب أن الهاتف مقفل على مشغّل. لم يُستخدم الرمز: إن كان الهاتف مقفلًا فألغِ الشريحة واسترد الثمن.</translation>
        </message>
        <message>
            <source>The phone found nothing for these codes: most often a slip in typing.</source>
            <translation>لم يجد الهاتف شيئًا لهذه الرموز: الأغلب أنه خطأ في الكتابة.</translation>
        </message>
        <message>
            <source>The vendor says that it has not been downloaded: a bad network, or the code expired.</source>
            <translation>يقول المورّد إنها لم تُنزَّل: شبكة ضعيفة أو رمز انتهت صلاحيته.</translation>
        </message>
        <message>
            <source>The vendor says that it is not on a phone yet.</source>
            <translation>يقول المورّد إنها ليست على هاتف بعد.</translation>
        </message>
        <message>
            <source>Roaming is off, another line is used for data, or the access point is wrong.</source>
            <translation>التجوال متوقف، أو تُستخدم للبيانات شريحة أخرى، أو نقطة الوصول خاطئة.</translation>
        </message>
        <message>
            <source>Out of coverage, or on a network the plan does not include.</source>
            <translation>خارج التغطية، أو على شبكة لا تشملها الباقة.</translation>
        </message>
        <message>
            <source>Only the vendor can open it again. Copy the text for its support.</source>
            <translation>المورّد وحده يستطيع فتحها من جديد. انسخ النص لخدمة الدعم لديه.</translation>
        </message>
        <message>
            <source>Too many eSIMs are stored on the phone.</source>
            <translation>على الهاتف شرائح eSIM كثيرة جدًا.</translation>
        </message>
        <message>
            <source>The phone has no eSIM, or its operator locked it. If so, cancel and refund.</source>
            <translation>الهاتف لا يدعم eSIM أو أقفله مشغّله. إن كان كذلك فألغِ الشريحة واسترد الثمن.</translation>
        </message>
        <message>
            <source>Weak Wi-Fi, a VPN, or a hotel's sign-in page.</source>
            <translation>شبكة Wi-Fi ضعيفة أو VPN أو صفحة دخول لفندق.</translation>
        </message>
        <message>
            <source>The code belongs to the eSIM; the QR page and the counter show it.</source>
            <translation>الرمز تابع لشريحة eSIM؛ تعرضه صفحة رمز QR وشاشة العميل.</translation>
        </message>
        <message>
            <source>It was downloaded by another phone%1, or is bound to one.</source>
            <translation>نزّلها هاتف آخر%1، أو هي مرتبطة بهاتف.</translation>
        </message>
        <message>
            <source>The code is wrong or was cancelled. Replace it; cancel this one if it still can be.</source>
            <translation>الرمز خاطئ أو ملغى. استبدل الشريحة؛ وألغِ هذه إن كان ذلك ما زال ممكنًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::InstallPage</name>
        <message>
            <source>Language of the steps</source>
            <translation>لغة الخطوات</translation>
        </message>
        <message>
            <source>%1, with the camera</source>
            <translation>%1، بالكاميرا</translation>
        </message>
        <message>
            <source>%1, by typing</source>
            <translation>%1، بالكتابة</translation>
        </message>
        <message>
            <source>If it does not work</source>
            <translation>إن لم ينجح ذلك</translation>
        </message>
    </context>
    <context>
        <name>simstock::Journal</name>
        <message>
            <source>This order is not in the journal.</source>
            <translation>هذا الطلب ليس في السجل.</translation>
        </message>
        <message>
            <source>This order was written down already; it is not made twice.</source>
            <translation>دُوّن هذا الطلب من قبل؛ لا يُنشأ مرتين.</translation>
        </message>
        <message>
            <source>That order at the vendor belongs to another order of this desk already.</source>
            <translation>ذلك الطلب لدى المورّد يعود من قبل إلى طلب آخر من هذا المكتب.</translation>
        </message>
        <message>
            <source>The record of this order is damaged. It is shown, but nothing can be done with it.</source>
            <translation>سجل هذا الطلب تالف. يُعرض، لكن لا يمكن فعل شيء به.</translation>
        </message>
    </context>
    <context>
        <name>simstock::JournalFile</name>
        <message>
            <source>The journal of orders was damaged and has been set aside. No money is spent until you restore a backup or start a new one.</source>
            <translation>كان سجل الطلبات تالفًا ونُحّي جانبًا. لا يُنفَق مال حتى تستعيد نسخة احتياطية أو تبدأ سجلًا جديدًا.</translation>
        </message>
        <message>
            <source>The journal of orders is missing from the workspace. No money is spent until you put it back or start a new one.</source>
            <translation>سجل الطلبات غير موجود في مساحة العمل. لا يُنفَق مال حتى تعيده أو تبدأ سجلًا جديدًا.</translation>
        </message>
        <message>
            <source>This workspace was written by a later version of Simstock (journal version %1, this program knows %2). It is shown read-only; update Simstock to buy.</source>
            <translation>كُتبت مساحة العمل هذه بإصدار أحدث من Simstock (إصدار السجل %1، ويعرف هذا البرنامج %2). تُعرض للقراءة فقط؛ حدّث Simstock لتشتري.</translation>
        </message>
        <message>
            <source>This workspace is open in another Simstock. Use that window, or close it first.</source>
            <translation>مساحة العمل هذه مفتوحة في نسخة أخرى من Simstock. استخدم تلك النافذة أو أغلقها أولًا.</translation>
        </message>
        <message>
            <source>The journal of orders is damaged and has been set aside. No money is spent until you restore a backup or start a new one.</source>
            <translation>سجل الطلبات تالف ونُحّي جانبًا. لا يُنفَق مال حتى تستعيد نسخة احتياطية أو تبدأ سجلًا جديدًا.</translation>
        </message>
        <message>
            <source>The journal of orders is not open. Nothing was done.</source>
            <translation>سجل الطلبات غير مفتوح. لم يُنفَّذ شيء.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LeaveBar</name>
        <message>
            <source>Staff: type the spending PIN to leave</source>
            <translation>للموظفين: اكتب رمز PIN للإنفاق للخروج</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
    </context>
    <context>
        <name>simstock::LedgerDesk</name>
        <message>
            <source>Read wallet</source>
            <translation>قراءة المحفظة</translation>
        </message>
        <message>
            <source>Keep bookings</source>
            <translation>حفظ القيود</translation>
        </message>
        <message>
            <source>%1 has %2 left, less than the low mark of %3. Add money soon.</source>
            <translation>بقي في %1 مبلغ %2، أي أقل من حد التنبيه %3. أضف مالًا قريبًا.</translation>
        </message>
        <message>
            <source>Low balance</source>
            <translation>رصيد منخفض</translation>
        </message>
        <message>
            <source>The account was closed.</source>
            <translation>أُغلق الحساب.</translation>
        </message>
        <message>
            <source>Load bookings</source>
            <translation>تحميل القيود</translation>
        </message>
    </context>
    <context>
        <name>simstock::LedgerModel</name>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>الرصيد بعدها</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Matched order</source>
            <translation>الطلب المطابق</translation>
        </message>
        <message>
            <source>The order of this desk that caused it</source>
            <translation>طلب هذا المكتب الذي نتج عنه القيد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Money added</source>
            <translation>إضافة مال</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>استرداد</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Not from this desk</source>
            <translation>ليس من هذا المكتب</translation>
        </message>
        <message>
            <source>From the journal of this desk</source>
            <translation>من سجل هذا المكتب</translation>
        </message>
        <message>
            <source>Nothing this desk did explains it. Compare with the vendor's portal.</source>
            <translation>لا يفسّره شيء مما فعله هذا المكتب. قارن ببوابة المورّد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LifecycleSheet</name>
        <message>
            <source>Suspend eSIM</source>
            <translation>تعليق شريحة eSIM</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Pauses the customer's data until you resume it.</source>
            <translation>يوقف بيانات العميل مؤقتًا حتى تستأنفها.</translation>
        </message>
        <message>
            <source>Suspending. The result appears in Activity.</source>
            <translation>جارٍ التعليق. تظهر النتيجة في «النشاط».</translation>
        </message>
        <message>
            <source>Resume eSIM</source>
            <translation>استئناف شريحة eSIM</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>The customer's data runs again.</source>
            <translation>تعود بيانات العميل إلى العمل.</translation>
        </message>
        <message>
            <source>Resuming. The result appears in Activity.</source>
            <translation>جارٍ الاستئناف. تظهر النتيجة في «النشاط».</translation>
        </message>
        <message>
            <source>Cancel eSIM</source>
            <translation>إلغاء شريحة eSIM</translation>
        </message>
        <message>
            <source>Cancel this eSIM</source>
            <translation>إلغاء هذه الشريحة</translation>
        </message>
        <message>
            <source>The eSIM can never be installed afterwards.</source>
            <translation>لن يمكن تثبيت شريحة eSIM بعد ذلك أبدًا.</translation>
        </message>
        <message>
            <source>Cancelling. The result appears in Activity.</source>
            <translation>جارٍ الإلغاء. تظهر النتيجة في «النشاط».</translation>
        </message>
        <message>
            <source>Revoke eSIM</source>
            <translation>إبطال شريحة eSIM</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>إبطال</translation>
        </message>
        <message>
            <source>Closes the eSIM and its plan for good.</source>
            <translation>يغلق شريحة eSIM وباقتها نهائيًا.</translation>
        </message>
        <message>
            <source>Revoking. The result appears in Activity.</source>
            <translation>جارٍ الإبطال. تظهر النتيجة في «النشاط».</translation>
        </message>
        <message>
            <source>Nothing is refunded.</source>
            <translation>لا يُسترد شيء.</translation>
        </message>
        <message>
            <source>The vendor does not say whether the price is refunded.</source>
            <translation>لا يذكر المورّد هل يُسترد الثمن أم لا.</translation>
        </message>
        <message>
            <source>Refund: the vendor gives its price back to your balance.</source>
            <translation>استرداد: يعيد المورّد ثمنها إلى رصيدك.</translation>
        </message>
        <message>
            <source>Refund: %1 back to your balance.</source>
            <translation>استرداد: يعود %1 إلى رصيدك.</translation>
        </message>
        <message>
            <source>Nothing is refunded; the customer loses %1.</source>
            <translation>لا يُسترد شيء؛ يخسر العميل %1.</translation>
        </message>
        <message>
            <source>Nothing is refunded; the customer loses what is left.</source>
            <translation>لا يُسترد شيء؛ يخسر العميل ما تبقّى.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LinksPanel</name>
        <message>
            <source>Installation page</source>
            <translation>صفحة التثبيت</translation>
        </message>
        <message>
            <source>Follow-up page</source>
            <translation>صفحة المتابعة</translation>
        </message>
        <message>
            <source>Read the vendor's links</source>
            <translation>قراءة روابط المورّد</translation>
        </message>
        <message>
            <source>Pages of the vendor for this eSIM</source>
            <translation>صفحات المورّد لشريحة eSIM هذه</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
        <message>
            <source>The vendor has no page for this eSIM.</source>
            <translation>ليس لدى المورّد صفحة لشريحة eSIM هذه.</translation>
        </message>
        <message>
            <source>The vendor sent a picture that is not shown: it is too large or damaged.</source>
            <translation>أرسل المورّد صورة لا تُعرض: حجمها كبير جدًا أو هي تالفة.</translation>
        </message>
        <message>
            <source>Open installation page in browser</source>
            <translation>فتح صفحة التثبيت في المتصفح</translation>
        </message>
        <message>
            <source>Open follow-up page in browser</source>
            <translation>فتح صفحة المتابعة في المتصفح</translation>
        </message>
        <message>
            <source>The browser could not be started. Copy the address instead.</source>
            <translation>تعذّر تشغيل المتصفح. انسخ العنوان بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LockPage</name>
        <message>
            <source>&amp;Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Simstock is locked</source>
            <translation>Simstock مقفل</translation>
        </message>
        <message>
            <source>Spending &amp;PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
        <message>
            <source>Orders that are on their way go on. Type the PIN to see the shop again.</source>
            <translation>تستمر الطلبات الجارية. اكتب رمز PIN لترى المتجر من جديد.</translation>
        </message>
        <message>
            <source>Orders that are on their way go on. There is no PIN: anyone can unlock it. Set one in Settings.</source>
            <translation>تستمر الطلبات الجارية. لا يوجد رمز PIN: يستطيع أي شخص فتح القفل. عيّن رمزًا في «الإعدادات».</translation>
        </message>
    </context>
    <context>
        <name>simstock::LogoFile</name>
        <message>
            <source>The file cannot be read.</source>
            <translation>لا يمكن قراءة الملف.</translation>
        </message>
        <message>
            <source>The file is larger than 5 MB. Choose a smaller one.</source>
            <translation>الملف أكبر من 5 ميغابايت. اختر ملفًا أصغر.</translation>
        </message>
        <message>
            <source>This is no PNG, JPEG or GIF picture. Choose another file.</source>
            <translation>هذه ليست صورة PNG أو JPEG أو GIF. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The picture is damaged. Choose another file.</source>
            <translation>الصورة تالفة. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The picture has more than %1 pixels on a side. Choose a smaller one.</source>
            <translation>في أحد أضلاع الصورة أكثر من %1 من البكسلات. اختر صورة أصغر.</translation>
        </message>
    </context>
    <context>
        <name>simstock::LowMarkSheet</name>
        <message>
            <source>Set low mark</source>
            <translation>ضبط حد التنبيه</translation>
        </message>
        <message>
            <source>You are told when less than this is left. Leave it empty for none.</source>
            <translation>تُنبَّه حين يبقى أقل من هذا المبلغ. اتركه فارغًا فلا تنبيه.</translation>
        </message>
        <message>
            <source>You are told when less than this is left. Leave it empty to use the vendor's own mark of %1.</source>
            <translation>تُنبَّه حين يبقى أقل من هذا المبلغ. اتركه فارغًا لاستخدام حد المورّد %1.</translation>
        </message>
        <message>
            <source>Low mark in %1</source>
            <translation>حد التنبيه بعملة %1</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>ضبط</translation>
        </message>
        <message>
            <source>Type an amount, for example 100 or 99.50.</source>
            <translation>اكتب مبلغًا، مثل 100 أو 99.50.</translation>
        </message>
        <message>
            <source>No own low mark any more.</source>
            <translation>لم يعد هناك حد تنبيه خاص.</translation>
        </message>
        <message>
            <source>Low mark set to %1.</source>
            <translation>ضُبط حد التنبيه على %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MailServerSheet</name>
        <message>
            <source>Mail server</source>
            <translation>خادم البريد</translation>
        </message>
        <message>
            <source>&amp;Encrypted connection (TLS)</source>
            <translation>اتصال مشفّر (TLS)</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>&amp;Disable…</source>
            <translation>تعطيل…</translation>
        </message>
        <message>
            <source>Mails of "%1" to customers are sent by this server. The vendor keeps the password and never shows it again.</source>
            <translation>يرسل هذا الخادم رسائل «%1» إلى العملاء. يحتفظ المورّد بكلمة المرور ولا يعرضها مرة أخرى أبدًا.</translation>
        </message>
        <message>
            <source>&amp;Save and test</source>
            <translation>حفظ واختبار</translation>
        </message>
        <message>
            <source>&amp;Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;From address</source>
            <translation>عنوان المرسِل</translation>
        </message>
        <message>
            <source>From &amp;name</source>
            <translation>اسم المرسِل</translation>
        </message>
        <message>
            <source>Reading what the vendor has…</source>
            <translation>جارٍ قراءة ما لدى المورّد…</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>In use. Test tries what is saved.</source>
            <translation>قيد الاستخدام. يجرّب الاختبار ما هو محفوظ.</translation>
        </message>
        <message>
            <source>Not in use: the vendor's own server sends.</source>
            <translation>غير مستخدم: يرسل خادم المورّد نفسه.</translation>
        </message>
        <message>
            <source>Name the host.</source>
            <translation>اذكر المضيف.</translation>
        </message>
        <message>
            <source>Name the address mails come from.</source>
            <translation>اذكر العنوان الذي تصدر منه الرسائل.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>اكتب كلمة المرور.</translation>
        </message>
        <message>
            <source>There is nothing saved to test.</source>
            <translation>لا شيء محفوظًا لاختباره.</translation>
        </message>
        <message>
            <source>Testing. This can take a minute…</source>
            <translation>جارٍ الاختبار. قد يستغرق ذلك دقيقة…</translation>
        </message>
        <message>
            <source>It does not work: %1</source>
            <translation>لا يعمل: %1</translation>
        </message>
        <message>
            <source>Saving. The vendor tests the connection; this can take a minute…</source>
            <translation>جارٍ الحفظ. يختبر المورّد الاتصال؛ قد يستغرق ذلك دقيقة…</translation>
        </message>
        <message>
            <source>The mail server was saved and tested.</source>
            <translation>حُفظ خادم البريد واختُبر.</translation>
        </message>
        <message>
            <source>Disable mail server</source>
            <translation>تعطيل خادم البريد</translation>
        </message>
        <message>
            <source>The vendor deletes all of it: host, user, password and sender. Its own server sends the mails from then on.</source>
            <translation>يحذف المورّد ذلك كله: المضيف والمستخدم وكلمة المرور والمرسِل. ويرسل خادمه الرسائل بعد ذلك.</translation>
        </message>
        <message>
            <source>Disable and delete</source>
            <translation>تعطيل وحذف</translation>
        </message>
        <message>
            <source>The mail server was disabled.</source>
            <translation>عُطّل خادم البريد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>&amp;Find a plan for…</source>
            <translation>البحث عن باقة لـ…</translation>
        </message>
        <message>
            <source>e&amp;SIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Sho&amp;p</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>اختصارات لوحة المفاتيح…</translation>
        </message>
        <message>
            <source>Save &amp;diagnostics…</source>
            <translation>حفظ التشخيص…</translation>
        </message>
        <message>
            <source>About &amp;Simstock</source>
            <translation>حول Simstock</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>C&amp;ommand palette…</source>
            <translation>لوحة الأوامر…</translation>
        </message>
        <message>
            <source>&amp;Paste and look up</source>
            <translation>لصق وبحث</translation>
        </message>
        <message>
            <source>&amp;Fold the navigation</source>
            <translation>طي شريط التنقل</translation>
        </message>
        <message>
            <source>Show counter &amp;display</source>
            <translation>إظهار شاشة العميل</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
    </context>
    <context>
        <name>simstock::MainWindow</name>
        <message>
            <source>The order was not carried out. Order &gt; Find a plan proposes the next: %1.</source>
            <translation>لم يُنفَّذ الطلب. يقترح «طلب» › «البحث عن باقة» التالي: %1.</translation>
        </message>
        <message>
            <source>Add an account first.</source>
            <translation>أضف حسابًا أولًا.</translation>
        </message>
        <message>
            <source>Choose a plan, then New order…</source>
            <translation>اختر باقة ثم «طلب جديد…»</translation>
        </message>
        <message>
            <source>An order is on its way. Waiting for the answer, at most 10 seconds…</source>
            <translation>طلب في الطريق. بانتظار الجواب، 10 ثوانٍ على الأكثر…</translation>
        </message>
        <message>
            <source>What “%1” is about is not here now. The draft stays until it is.</source>
            <translation>ما تخصه «%1» غير موجود هنا الآن. تبقى المسودة إلى أن يوجد.</translation>
        </message>
        <message>
            <source>There is no activation code here that could be exported.</source>
            <translation>لا يوجد هنا رمز تفعيل يمكن تصديره.</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>حُفظت الإعدادات.</translation>
        </message>
        <message>
            <source>Settings saved. The language changes with the next start.</source>
            <translation>حُفظت الإعدادات. تتغير اللغة عند بدء التشغيل التالي.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ManualWindow</name>
        <message>
            <source>en</source>
            <extracomment>The code of this language, as in the file name of its manual: de, ar</extracomment>
            <translation>ar</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>&amp;Find in the manual</source>
            <translation>البحث في الدليل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>“%1” is not in the manual.</source>
            <translation>«%1» غير موجود في الدليل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MarginGuard</name>
        <message>
            <source>It costs %1 and is sold for %2: a loss of %3 on each. The lowest price would be %4.</source>
            <translation>تكلّف %1 وتُباع بسعر %2: خسارة %3 في كل واحدة. أدنى سعر هو %4.</translation>
        </message>
        <message>
            <source>It costs %1 and is sold for %2: %3 are left on each, less than the floor. The lowest price would be %4.</source>
            <translation>تكلّف %1 وتُباع بسعر %2: يبقى %3 من كل واحدة، أي أقل من الحد الأدنى. أدنى سعر هو %4.</translation>
        </message>
        <message>
            <source>With this account nothing is bought under the floor. Raise the price first.</source>
            <translation>لا يُشترى بهذا الحساب شيء تحت الحد الأدنى. ارفع السعر أولًا.</translation>
        </message>
        <message>
            <source>Buy it at a loss of %1 on each</source>
            <translation>الشراء بخسارة %1 في كل واحدة</translation>
        </message>
        <message>
            <source>Buy it although only %1 are left on each</source>
            <translation>الشراء وإن لم يبقَ سوى %1 من كل واحدة</translation>
        </message>
        <message>
            <source>The price has changed since the catalogue was read: %1 before, %2 now.</source>
            <translation>تغيّر السعر منذ قراءة الكتالوج: كان %1 وأصبح %2.</translation>
        </message>
        <message>
            <source>Buy it at %1</source>
            <translation>الشراء بسعر %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessageDesk</name>
        <message>
            <source>Read message status</source>
            <translation>قراءة حالة الرسائل</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>اختر رسالة أولًا.</translation>
        </message>
        <message>
            <source>The vendor has not accepted this message.</source>
            <translation>لم يقبل المورّد هذه الرسالة.</translation>
        </message>
        <message>
            <source>The account of this message is not open.</source>
            <translation>حساب هذه الرسالة غير مفتوح.</translation>
        </message>
        <message>
            <source>This vendor has no status of messages.</source>
            <translation>لا يذكر هذا المورّد حالة الرسائل.</translation>
        </message>
        <message>
            <source>What became of this message is known.</source>
            <translation>مصير هذه الرسالة معروف.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessageSheet</name>
        <message>
            <source>Welcome</source>
            <translation>ترحيب</translation>
        </message>
        <message>
            <source>Running low</source>
            <translation>أوشكت على النفاد</translation>
        </message>
        <message>
            <source>Offer of a top-up</source>
            <translation>عرض إعادة شحن</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>أوشكت على الانتهاء</translation>
        </message>
        <message>
            <source>No template</source>
            <translation>بلا قالب</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>إرسال SMS</translation>
        </message>
        <message>
            <source>In each customer's &amp;language</source>
            <translation>بلغة كل عميل</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Find by name, ICCID or plan</source>
            <translation>البحث بالاسم أو ICCID أو الباقة</translation>
        </message>
        <message>
            <source>Find recipients</source>
            <translation>البحث عن المستلمين</translation>
        </message>
        <message>
            <source>&amp;Recipients</source>
            <translation>المستلمون</translation>
        </message>
        <message>
            <source>Tem&amp;plate</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>Sen&amp;der</source>
            <translation>المرسِل</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Empty means the vendor's own sender.</source>
            <translation>إن تُرك فارغًا استُخدم مرسِل المورّد.</translation>
        </message>
        <message>
            <source>The sender cannot be chosen for these recipients.</source>
            <translation>لا يمكن اختيار المرسِل لهؤلاء المستلمين.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s): check each recipient</source>
            <translation>
                <numerusform>%n حساب: تحقق من كل مستلم</numerusform>
                <numerusform>حساب واحد: تحقق من كل مستلم</numerusform>
                <numerusform>حسابان: تحقق من كل مستلم</numerusform>
                <numerusform>%n حسابات: تحقق من كل مستلم</numerusform>
                <numerusform>%n حسابًا: تحقق من كل مستلم</numerusform>
                <numerusform>%n حساب: تحقق من كل مستلم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) chosen</source>
            <translation>
                <numerusform>اختير %n مستلم</numerusform>
                <numerusform>اختير مستلم واحد</numerusform>
                <numerusform>اختير مستلمان</numerusform>
                <numerusform>اختير %n مستلمين</numerusform>
                <numerusform>اختير %n مستلمًا</numerusform>
                <numerusform>اختير %n مستلم</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 are listed; find others above.</source>
            <translation>تُعرض أول %1 فقط؛ ابحث عن غيرها أعلاه.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 من %2 من المحارف</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n جزء</numerusform>
                <numerusform>جزء واحد</numerusform>
                <numerusform>جزآن</numerusform>
                <numerusform>%n أجزاء</numerusform>
                <numerusform>%n جزءًا</numerusform>
                <numerusform>%n جزء</numerusform>
            </translation>
        </message>
        <message>
            <source>GSM-7</source>
            <translation>GSM-7</translation>
        </message>
        <message>
            <source>UCS-2 because of %1</source>
            <translation>UCS-2 بسبب %1</translation>
        </message>
        <message>
            <source>%1 left in the last part</source>
            <translation>بقي %1 في الجزء الأخير</translation>
        </message>
        <message>
            <source>%1 parts for all</source>
            <translation>الأجزاء للجميع: %1</translation>
        </message>
        <message>
            <source>Choose who receives it.</source>
            <translation>اختر من يستلمها.</translation>
        </message>
        <message>
            <source>Sending is free.</source>
            <translation>الإرسال مجاني.</translation>
        </message>
        <message>
            <source>Each part costs money at this vendor and is charged for each recipient.</source>
            <translation>كل جزء يكلّف مالًا لدى هذا المورّد ويُحتسب لكل مستلم.</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>إرسال إلى %1</translation>
        </message>
        <message>
            <source>In each customer's &amp;language: %1</source>
            <translation>بلغة كل عميل: %1</translation>
        </message>
        <message>
            <source>In each customer's &amp;language (only a template as it is)</source>
            <translation>بلغة كل عميل (لقالب لم يُعدَّل فقط)</translation>
        </message>
        <message numerus="yes">
            <source>Sending %n message(s). The results appear in Messages.</source>
            <translation>
                <numerusform>جارٍ إرسال %n رسالة. تظهر النتائج في «الرسائل».</numerusform>
                <numerusform>جارٍ إرسال رسالة واحدة. تظهر النتائج في «الرسائل».</numerusform>
                <numerusform>جارٍ إرسال رسالتين. تظهر النتائج في «الرسائل».</numerusform>
                <numerusform>جارٍ إرسال %n رسائل. تظهر النتائج في «الرسائل».</numerusform>
                <numerusform>جارٍ إرسال %n رسالة. تظهر النتائج في «الرسائل».</numerusform>
                <numerusform>جارٍ إرسال %n رسالة. تظهر النتائج في «الرسائل».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesModel</name>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Tracking id</source>
            <translation>معرّف التتبع</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>سُلّمت</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>انتهت صلاحيتها</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>مجانًا</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) charged</source>
            <translation>
                <numerusform>احتُسب %n جزء</numerusform>
                <numerusform>احتُسب جزء واحد</numerusform>
                <numerusform>احتُسب جزآن</numerusform>
                <numerusform>احتُسبت %n أجزاء</numerusform>
                <numerusform>احتُسب %n جزءًا</numerusform>
                <numerusform>احتُسب %n جزء</numerusform>
            </translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>قُرئت %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::MessagesPane</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Messages table</source>
            <translation>جدول الرسائل</translation>
        </message>
        <message>
            <source>Filter messages</source>
            <translation>تصفية الرسائل</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>No messages yet. Write to customers whose eSIM is on a phone.</source>
            <translation>لا توجد رسائل بعد. اكتب إلى العملاء الذين شرائحهم على هواتفهم.</translation>
        </message>
        <message>
            <source>Open the catalogue</source>
            <translation>فتح الكتالوج</translation>
        </message>
        <message>
            <source>Write a message…</source>
            <translation>كتابة رسالة…</translation>
        </message>
        <message>
            <source>There are no eSIMs yet.</source>
            <translation>لا توجد شرائح eSIM بعد.</translation>
        </message>
        <message>
            <source>Only messages that failed can be sent again.</source>
            <translation>لا يمكن إعادة إرسال سوى الرسائل الفاشلة.</translation>
        </message>
        <message>
            <source>Choose a message first.</source>
            <translation>اختر رسالة أولًا.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>جارٍ النظر لدى المورّد.</translation>
        </message>
        <message>
            <source>Messages with different texts are sent again one after another.</source>
            <translation>الرسائل ذات النصوص المختلفة تُعاد واحدة تلو الأخرى.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MoneyCheck</name>
        <message>
            <source>The vendor says that the deposit is complete.</source>
            <translation>يقول المورّد إن الإيداع مكتمل.</translation>
        </message>
        <message>
            <source>The vendor says of the deposit: %1.</source>
            <translation>يقول المورّد عن الإيداع: %1.</translation>
        </message>
        <message>
            <source>The vendor booked this payment.</source>
            <translation>قيّد المورّد عملية الدفع هذه.</translation>
        </message>
        <message>
            <source>The vendor booked %1 since it was sent.</source>
            <translation>قيّد المورّد %1 منذ إرسالها.</translation>
        </message>
        <message>
            <source>The balance cannot be read now.</source>
            <translation>لا يمكن قراءة الرصيد الآن.</translation>
        </message>
        <message>
            <source>The balance is %1.</source>
            <translation>الرصيد %1.</translation>
        </message>
        <message>
            <source>The balance rose from %1 to %2: the payment was captured.</source>
            <translation>ارتفع الرصيد من %1 إلى %2: حُصّلت عملية الدفع.</translation>
        </message>
        <message>
            <source>The money is not seen at the vendor so far.</source>
            <translation>لم يظهر المال لدى المورّد حتى الآن.</translation>
        </message>
        <message>
            <source>The vendor shows no such payment. It is not captured again from here. Look into the payment service, then close the question.</source>
            <translation>لا يعرض المورّد عملية دفع كهذه. لا تُحصَّل من هنا مرة أخرى. راجع خدمة الدفع ثم أغلق السؤال.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthClose</name>
        <message>
            <source>Money added</source>
            <translation>إضافة مال</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>استرداد</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>قيد الانتظار</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Failed at the vendor: not counted</source>
            <translation>فشل لدى المورّد: غير محتسب</translation>
        </message>
        <message>
            <source>Still pending at the vendor</source>
            <translation>ما زال قيد الانتظار لدى المورّد</translation>
        </message>
        <message>
            <source>Expected %1 %2</source>
            <translation>المتوقع %1 %2</translation>
        </message>
        <message>
            <source>Not from this desk</source>
            <translation>ليس من هذا المكتب</translation>
        </message>
        <message>
            <source>The vendor booked it, but nothing this desk did explains it</source>
            <translation>قيّده المورّد، لكن لا يفسّره شيء مما فعله هذا المكتب</translation>
        </message>
        <message>
            <source>The entry of the journal is damaged</source>
            <translation>مدخل السجل تالف</translation>
        </message>
        <message>
            <source>The outcome is unknown; a booking of the vendor fits</source>
            <translation>النتيجة غير معروفة؛ يناسبها قيد لدى المورّد</translation>
        </message>
        <message>
            <source>The outcome is unknown; nothing at the vendor fits yet</source>
            <translation>النتيجة غير معروفة؛ لا شيء لدى المورّد يناسبها بعد</translation>
        </message>
        <message>
            <source>Outcome unknown: not counted, see the open questions</source>
            <translation>النتيجة غير معروفة: غير محتسبة، راجع الأسئلة المفتوحة</translation>
        </message>
        <message>
            <source>The vendor states no cost</source>
            <translation>لا يذكر المورّد تكلفة</translation>
        </message>
        <message>
            <source>This vendor lists no transactions: from this desk's journal</source>
            <translation>لا يسرد هذا المورّد معاملات: من سجل هذا المكتب</translation>
        </message>
        <message>
            <source>Not found in the vendor's transactions</source>
            <translation>غير موجود في معاملات المورّد</translation>
        </message>
        <message>
            <source>The vendor's transactions were not read since</source>
            <translation>لم تُقرأ معاملات المورّد منذ ذلك الحين</translation>
        </message>
        <message>
            <source>Done here, but the vendor has not booked it</source>
            <translation>تم هنا، لكن المورّد لم يقيّده</translation>
        </message>
        <message>
            <source>Done here; the vendor's transactions were not read since</source>
            <translation>تم هنا؛ لم تُقرأ معاملات المورّد منذ ذلك الحين</translation>
        </message>
        <message>
            <source>A refund is a booking of its own</source>
            <translation>الاسترداد قيد قائم بذاته</translation>
        </message>
        <message>
            <source>Refund not counted: this vendor lists no transactions</source>
            <translation>الاسترداد غير محتسب: لا يسرد هذا المورّد معاملات</translation>
        </message>
        <message>
            <source>Cancelled: compare the balance, the refund is listed nowhere</source>
            <translation>ملغى: قارن الرصيد، فالاسترداد غير مسرود في أي مكان</translation>
        </message>
        <message>
            <source>Nothing was bought</source>
            <translation>لم يُشترَ شيء</translation>
        </message>
        <message>
            <source>Booked in %1: counted there</source>
            <translation>مقيّد في %1: يُحتسب هناك</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthCloseSheet</name>
        <message>
            <source>Close month</source>
            <translation>إقفال الشهر</translation>
        </message>
        <message>
            <source>One file with every act that cost money and every booking of the vendors, matched line by line, with the sums of each account and currency and what is still open.</source>
            <translation>ملف واحد فيه كل عملية كلّفت مالًا وكل قيد لدى المورّدين، مطابقة سطرًا بسطر، مع مجاميع كل حساب وعملة وما بقي مفتوحًا.</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>From midnight to midnight in the time zone of this computer (%1).</source>
            <translation>من منتصف الليل إلى منتصف الليل بالمنطقة الزمنية لهذا الحاسوب (%1).</translation>
        </message>
        <message>
            <source>&amp;Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Bookings are taken as last read. Sync now in Wallet reads them again.</source>
            <translation>تؤخذ القيود كما قُرئت آخر مرة. «مزامنة الآن» في «المحفظة» تقرؤها من جديد.</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>التنسيق</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>جدول بيانات (XLSX)</translation>
        </message>
        <message>
            <source>Text with commas (CSV)</source>
            <translation>نص مفصول بفواصل (CSV)</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>%1 (not over yet)</source>
            <translation>%1 (لم ينتهِ بعد)</translation>
        </message>
        <message>
            <source>bookings read: %1</source>
            <translation>قُرئت القيود: %1</translation>
        </message>
        <message>
            <source>bookings never read</source>
            <translation>لم تُقرأ القيود قط</translation>
        </message>
        <message>
            <source>lists no bookings: from the journal</source>
            <translation>لا يسرد قيودًا: من السجل</translation>
        </message>
        <message>
            <source>Save month</source>
            <translation>حفظ الشهر</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>جدول بيانات ‎(*.xlsx)</translation>
        </message>
        <message numerus="yes">
            <source>Month saved: %n line(s) in %1.</source>
            <translation>
                <numerusform>حُفظ الشهر: %n سطر في %1.</numerusform>
                <numerusform>حُفظ الشهر: سطر واحد في %1.</numerusform>
                <numerusform>حُفظ الشهر: سطران في %1.</numerusform>
                <numerusform>حُفظ الشهر: %n أسطر في %1.</numerusform>
                <numerusform>حُفظ الشهر: %n سطرًا في %1.</numerusform>
                <numerusform>حُفظ الشهر: %n سطر في %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthTables</name>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>غير لازم</translation>
        </message>
        <message>
            <source>not listed</source>
            <translation>غير مسرود</translation>
        </message>
        <message>
            <source>Date (UTC)</source>
            <translation>التاريخ (UTC)</translation>
        </message>
        <message>
            <source>Date (local)</source>
            <translation>التاريخ (المحلي)</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Vendor's order no.</source>
            <translation>رقم الطلب لدى المورّد</translation>
        </message>
        <message>
            <source>Our no.</source>
            <translation>رقمنا</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Money added</source>
            <translation>المال المضاف</translation>
        </message>
        <message>
            <source>Retail currency</source>
            <translation>عملة البيع</translation>
        </message>
        <message>
            <source>Retail price (of its day)</source>
            <translation>سعر البيع (في يومه)</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>المطابقة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>too large to add</source>
            <translation>أكبر من أن يُجمع</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>المجاميع</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>الأسطر</translation>
        </message>
        <message>
            <source>Outcome unknown (in no other sum)</source>
            <translation>النتيجة غير معروفة (خارج أي مجموع آخر)</translation>
        </message>
        <message>
            <source>Sales without a retail price of their day</source>
            <translation>مبيعات بلا سعر بيع ليومها</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>كل الحسابات</translation>
        </message>
        <message>
            <source>in the cost</source>
            <translation>ضمن التكلفة</translation>
        </message>
        <message>
            <source>in the sum of unknown outcomes</source>
            <translation>ضمن مجموع النتائج غير المعروفة</translation>
        </message>
        <message>
            <source>in no sum</source>
            <translation>خارج المجاميع</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>الأسئلة المفتوحة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Vendor's no.</source>
            <translation>الرقم لدى المورّد</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>الاحتساب</translation>
        </message>
        <message>
            <source>About</source>
            <translation>حول الملف</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>From (UTC)</source>
            <translation>من (UTC)</translation>
        </message>
        <message>
            <source>Up to (UTC)</source>
            <translation>حتى (UTC)</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Made (UTC)</source>
            <translation>الإنشاء (UTC)</translation>
        </message>
        <message>
            <source>Retail price</source>
            <translation>سعر البيع</translation>
        </message>
        <message numerus="yes">
            <source>%n sale(s) without a retail price of their day: in the cost, but not in the retail price and the margin.</source>
            <translation>
                <numerusform>%n عملية بيع بلا سعر بيع ليومها: تدخل في التكلفة ولا تدخل في سعر البيع والهامش.</numerusform>
                <numerusform>عملية بيع واحدة بلا سعر بيع ليومها: تدخل في التكلفة ولا تدخل في سعر البيع والهامش.</numerusform>
                <numerusform>عمليتا بيع بلا سعر بيع ليومهما: تدخلان في التكلفة ولا تدخلان في سعر البيع والهامش.</numerusform>
                <numerusform>%n عمليات بيع بلا سعر بيع ليومها: تدخل في التكلفة ولا تدخل في سعر البيع والهامش.</numerusform>
                <numerusform>%n عملية بيع بلا سعر بيع ليومها: تدخل في التكلفة ولا تدخل في سعر البيع والهامش.</numerusform>
                <numerusform>%n عملية بيع بلا سعر بيع ليومها: تدخل في التكلفة ولا تدخل في سعر البيع والهامش.</numerusform>
            </translation>
        </message>
        <message>
            <source>Transactions of %1 read (UTC)</source>
            <translation>قراءة معاملات %1 (UTC)</translation>
        </message>
        <message>
            <source>this vendor lists none</source>
            <translation>لا يسرد هذا المورّد أيًا منها</translation>
        </message>
        <message>
            <source>never</source>
            <translation>لم تُقرأ قط</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Nothing was saved; choose another folder.</source>
            <translation>تعذّرت كتابة %1: %2. لم يُحفظ شيء؛ اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>simstock::MonthXlsx</name>
        <message>
            <source>The spreadsheet could not be made: %1. Nothing was saved; free some space, or save as CSV.</source>
            <translation>تعذّر إنشاء جدول البيانات: %1. لم يُحفظ شيء؛ أفرغ بعض المساحة، أو احفظ بصيغة CSV.</translation>
        </message>
    </context>
    <context>
        <name>simstock::NavigationList</name>
        <message>
            <source>Navigation</source>
            <translation>التنقل</translation>
        </message>
    </context>
    <context>
        <name>simstock::NavigationPanel</name>
        <message>
            <source>Fold the navigation</source>
            <translation>طي شريط التنقل</translation>
        </message>
    </context>
    <context>
        <name>simstock::NewsFeed</name>
        <message>
            <source>Order ready</source>
            <translation>الطلب جاهز</translation>
        </message>
        <message>
            <source>Nobody knows yet whether it was bought</source>
            <translation>لا أحد يعرف بعد هل تم الشراء</translation>
        </message>
        <message>
            <source>The balance is low</source>
            <translation>الرصيد منخفض</translation>
        </message>
        <message>
            <source>The batch is finished</source>
            <translation>اكتملت الدفعة</translation>
        </message>
        <message>
            <source>The batch stands still</source>
            <translation>الدفعة متوقفة</translation>
        </message>
        <message>
            <source>The data will be gone before the plan ends</source>
            <translation>ستنفد البيانات قبل انتهاء الباقة</translation>
        </message>
        <message>
            <source>%1 % of the data is used</source>
            <translation>استُهلك %1% من البيانات</translation>
        </message>
        <message numerus="yes">
            <source>The plan ends within %n day(s)</source>
            <translation>
                <numerusform>تنتهي الباقة خلال %n يوم</numerusform>
                <numerusform>تنتهي الباقة خلال يوم واحد</numerusform>
                <numerusform>تنتهي الباقة خلال يومين</numerusform>
                <numerusform>تنتهي الباقة خلال %n أيام</numerusform>
                <numerusform>تنتهي الباقة خلال %n يومًا</numerusform>
                <numerusform>تنتهي الباقة خلال %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Data or time runs out</source>
            <translation>توشك البيانات أو المدة على النفاد</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s) to look at.</source>
            <translation>
                <numerusform>%n شريحة eSIM تحتاج إلى نظرة.</numerusform>
                <numerusform>شريحة eSIM واحدة تحتاج إلى نظرة.</numerusform>
                <numerusform>شريحتا eSIM تحتاجان إلى نظرة.</numerusform>
                <numerusform>%n شرائح eSIM تحتاج إلى نظرة.</numerusform>
                <numerusform>%n شريحة eSIM تحتاج إلى نظرة.</numerusform>
                <numerusform>%n شريحة eSIM تحتاج إلى نظرة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::NotesPage</name>
        <message>
            <source>Also change it at the vendor</source>
            <translation>تغييره لدى المورّد أيضًا</translation>
        </message>
        <message>
            <source>Customer of this eSIM</source>
            <translation>عميل شريحة eSIM هذه</translation>
        </message>
        <message>
            <source>E-mail of this customer</source>
            <translation>البريد الإلكتروني لهذا العميل</translation>
        </message>
        <message>
            <source>Note on this eSIM</source>
            <translation>ملاحظة على شريحة eSIM هذه</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferChangesModel</name>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العملية</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Touches</source>
            <translation>يمسّ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>اختفت</translation>
        </message>
        <message>
            <source>Dearer</source>
            <translation>أغلى</translation>
        </message>
        <message>
            <source>Cheaper</source>
            <translation>أرخص</translation>
        </message>
        <message>
            <source>Priced otherwise</source>
            <translation>تسعير مختلف</translation>
        </message>
        <message>
            <source>Less coverage</source>
            <translation>تغطية أقل</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>شريحة eSIM واحدة</numerusform>
                <numerusform>شريحتا eSIM</numerusform>
                <numerusform>%n شرائح eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>مفضّلة</translation>
        </message>
        <message>
            <source>own price</source>
            <translation>سعر خاص</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>بلا %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferDetails</name>
        <message>
            <source>Countries of the plan</source>
            <translation>بلدان الباقة</translation>
        </message>
        <message>
            <source>Networks of the plan</source>
            <translation>شبكات الباقة</translation>
        </message>
        <message>
            <source>Order this plan</source>
            <translation>طلب هذه الباقة</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>الشبكات</translation>
        </message>
        <message>
            <source>Cost per day</source>
            <translation>تكلفة اليوم</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Cost per GB</source>
            <translation>تكلفة الغيغابايت</translation>
        </message>
        <message>
            <source>Retail per day</source>
            <translation>سعر بيع اليوم</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>سعر البيع</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>%1, under the floor</source>
            <translation>%1، تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>مصدر السعر</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>chosen in the order</source>
            <translation>تُختار في الطلب</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>تبدأ</translation>
        </message>
        <message>
            <source>Install within</source>
            <translation>التثبيت خلال</translation>
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
            <source>Top-up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>IP exit</source>
            <translation>بلد مخرج IP</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>The vendor does not say where it works.</source>
            <translation>لا يذكر المورّد أين تعمل.</translation>
        </message>
        <message>
            <source>The vendor does not name the networks.</source>
            <translation>لا يذكر المورّد الشبكات.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferFacets</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Works in</source>
            <translation>تعمل في</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>البيانات</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>One country</source>
            <translation>بلد واحد</translation>
        </message>
        <message>
            <source>A region</source>
            <translation>منطقة</translation>
        </message>
        <message>
            <source>Worldwide</source>
            <translation>العالم كله</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>إجمالية</translation>
        </message>
        <message>
            <source>Daily, then slow</source>
            <translation>يومية، ثم بطيئة</translation>
        </message>
        <message>
            <source>Daily, then cut</source>
            <translation>يومية، ثم تنقطع</translation>
        </message>
        <message>
            <source>Daily unlimited</source>
            <translation>يومية غير محدودة</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <source>2 to 7 days</source>
            <translation>من 2 إلى 7 أيام</translation>
        </message>
        <message>
            <source>8 to 15 days</source>
            <translation>من 8 أيام إلى 15 يومًا</translation>
        </message>
        <message>
            <source>16 to 30 days</source>
            <translation>من 16 إلى 30 يومًا</translation>
        </message>
        <message>
            <source>31 to 90 days</source>
            <translation>من 31 إلى 90 يومًا</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>أكثر من 90 يومًا</translation>
        </message>
        <message>
            <source>Up to 1 GB</source>
            <translation>حتى 1 غيغابايت</translation>
        </message>
        <message>
            <source>1 to 3 GB</source>
            <translation>من 1 إلى 3 غيغابايت</translation>
        </message>
        <message>
            <source>3 to 5 GB</source>
            <translation>من 3 إلى 5 غيغابايت</translation>
        </message>
        <message>
            <source>5 to 10 GB</source>
            <translation>من 5 إلى 10 غيغابايت</translation>
        </message>
        <message>
            <source>10 to 20 GB</source>
            <translation>من 10 إلى 20 غيغابايت</translation>
        </message>
        <message>
            <source>Over 20 GB</source>
            <translation>أكثر من 20 غيغابايت</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Can be topped up</source>
            <translation>قابلة لإعادة الشحن</translation>
        </message>
        <message>
            <source>No top-up</source>
            <translation>بلا إعادة شحن</translation>
        </message>
        <message>
            <source>Top-up not stated</source>
            <translation>إعادة الشحن غير مذكورة</translation>
        </message>
        <message>
            <source>Takes SMS</source>
            <translation>تستقبل SMS</translation>
        </message>
        <message>
            <source>No SMS</source>
            <translation>بلا SMS</translation>
        </message>
        <message>
            <source>SMS not stated</source>
            <translation>خدمة SMS غير مذكورة</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>المفضّلة فقط</translation>
        </message>
        <message>
            <source>Changed lately only</source>
            <translation>المتغيّرة مؤخرًا فقط</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferFilter</name>
        <message>
            <source>where it works</source>
            <translation>حيث تعمل</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>اسم الباقة</translation>
        </message>
        <message>
            <source>data of the plan</source>
            <translation>بيانات الباقة</translation>
        </message>
        <message>
            <source>how long it runs</source>
            <translation>مدة سريانها</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>تسمية الحساب</translation>
        </message>
        <message>
            <source>what the shop pays</source>
            <translation>ما يدفعه المتجر</translation>
        </message>
        <message>
            <source>cost of one gigabyte</source>
            <translation>تكلفة الغيغابايت الواحد</translation>
        </message>
        <message>
            <source>cost of one day</source>
            <translation>تكلفة اليوم الواحد</translation>
        </message>
        <message>
            <source>what customers pay</source>
            <translation>ما يدفعه العملاء</translation>
        </message>
        <message>
            <source>share of the price, in %</source>
            <translation>النسبة من السعر، بالمئة</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>نوع البيانات</translation>
        </message>
        <message>
            <source>operator or 5G</source>
            <translation>المشغّل أو 5G</translation>
        </message>
        <message>
            <source>whether it can be topped up</source>
            <translation>هل تقبل إعادة الشحن</translation>
        </message>
        <message>
            <source>whether it takes SMS</source>
            <translation>هل تستقبل SMS</translation>
        </message>
        <message>
            <source>what starts it</source>
            <translation>ما يبدأ سريانها</translation>
        </message>
        <message>
            <source>country of its IP address</source>
            <translation>بلد عنوان IP</translation>
        </message>
        <message>
            <source>the vendor's code</source>
            <translation>رمز المورّد</translation>
        </message>
        <message>
            <source>how many countries</source>
            <translation>عدد البلدان</translation>
        </message>
        <message>
            <source>since the account's last sync</source>
            <translation>منذ آخر مزامنة للحساب</translation>
        </message>
        <message>
            <source>since the plan last changed</source>
            <translation>منذ آخر تغيّر للباقة</translation>
        </message>
        <message>
            <source>of the cost, e.g. USD</source>
            <translation>عملة التكلفة، مثل USD</translation>
        </message>
    </context>
    <context>
        <name>simstock::OfferText</name>
        <message>
            <source>Region</source>
            <translation>منطقة</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>%1/day</source>
            <translation>%1/يوم</translation>
        </message>
        <message>
            <source>total</source>
            <translation>إجمالية</translation>
        </message>
        <message>
            <source>daily, then slow</source>
            <translation>يومية، ثم بطيئة</translation>
        </message>
        <message>
            <source>daily, then cut</source>
            <translation>يومية، ثم تنقطع</translation>
        </message>
        <message>
            <source>daily unlimited</source>
            <translation>يومية غير محدودة</translation>
        </message>
        <message>
            <source>unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>from this desk</source>
            <translation>من هذا المكتب</translation>
        </message>
        <message>
            <source>at installation</source>
            <translation>عند التثبيت</translation>
        </message>
        <message>
            <source>at first use</source>
            <translation>عند أول استخدام</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Set by hand</source>
            <translation>محدَّد يدويًا</translation>
        </message>
        <message>
            <source>By the price rule</source>
            <translation>بقاعدة الأسعار</translation>
        </message>
        <message>
            <source>The vendor's suggestion</source>
            <translation>اقتراح المورّد</translation>
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
            <source>Global (%1)</source>
            <translation>عالمية (%1)</translation>
        </message>
        <message>
            <source>The vendor does not say where it works.</source>
            <translation>لا يذكر المورّد أين تعمل.</translation>
        </message>
        <message>
            <source>Works in: %1 only.</source>
            <translation>تعمل في: %1 فقط.</translation>
        </message>
        <message>
            <source>Works in: %1.</source>
            <translation>تعمل في: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more.</source>
            <translation>
                <numerusform>تعمل في: %1 و%n غيرها.</numerusform>
                <numerusform>تعمل في: %1 وبلد آخر.</numerusform>
                <numerusform>تعمل في: %1 وبلدين آخرين.</numerusform>
                <numerusform>تعمل في: %1 و%n بلدان أخرى.</numerusform>
                <numerusform>تعمل في: %1 و%n بلدًا آخر.</numerusform>
                <numerusform>تعمل في: %1 و%n بلد آخر.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderDesk</name>
        <message>
            <source>The vendor does not offer this plan any more. Sync the catalogue.</source>
            <translation>لم يعد المورّد يوفّر هذه الباقة. زامن الكتالوج.</translation>
        </message>
        <message>
            <source>The first order of this was not refused. Settle what became of it before it is ordered elsewhere.</source>
            <translation>لم يُرفض الطلب الأول لهذا. احسم مصيره قبل أن يُطلب من جهة أخرى.</translation>
        </message>
        <message>
            <source>Nothing can be ordered with this account.</source>
            <translation>لا يمكن الطلب بهذا الحساب.</translation>
        </message>
        <message>
            <source>This vendor has no branding profiles.</source>
            <translation>ليس لدى هذا المورّد ملفات علامة تجارية.</translation>
        </message>
        <message>
            <source>Choose a plan.</source>
            <translation>اختر باقة.</translation>
        </message>
        <message>
            <source>Say why, for the record.</source>
            <translation>اذكر السبب، للتوثيق.</translation>
        </message>
        <message>
            <source>The outcome of this is known.</source>
            <translation>نتيجة هذا معروفة.</translation>
        </message>
        <message>
            <source>Choose the vendor's order.</source>
            <translation>اختر طلب المورّد.</translation>
        </message>
        <message>
            <source>This vendor does not promise that the same request is carried out only once. Make a new order instead.</source>
            <translation>لا يعد هذا المورّد بأن الاستدعاء نفسه لا يُنفَّذ إلا مرة واحدة. أنشئ طلبًا جديدًا بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderFollower</name>
        <message>
            <source>Wait for eSIMs: %1</source>
            <translation>انتظار شرائح eSIM: %1</translation>
        </message>
        <message>
            <source>Find out: %1</source>
            <translation>معرفة النتيجة: %1</translation>
        </message>
        <message>
            <source>The account %1 is not open, so the vendor cannot be asked.</source>
            <translation>الحساب %1 غير مفتوح، فلا يمكن سؤال المورّد.</translation>
        </message>
        <message>
            <source>This order has no number at the vendor that could be asked for.</source>
            <translation>ليس لهذا الطلب رقم لدى المورّد يمكن السؤال به.</translation>
        </message>
        <message>
            <source>%1 of %2 eSIMs are there.</source>
            <translation>وصلت %1 من %2 من شرائح eSIM.</translation>
        </message>
        <message>
            <source>They could not be stored: %1</source>
            <translation>تعذّر تخزينها: %1</translation>
        </message>
        <message>
            <source>The vendor could not deliver: %1</source>
            <translation>تعذّر على المورّد التسليم: %1</translation>
        </message>
        <message>
            <source>It takes longer than usual. Check again later, or ask the vendor.</source>
            <translation>يستغرق ذلك أطول من المعتاد. افحص لاحقًا أو اسأل المورّد.</translation>
        </message>
        <message>
            <source>Looked for a day. Nothing more is asked by itself.</source>
            <translation>بُحث عنه يومًا كاملًا. لا يُسأل المورّد تلقائيًا بعد الآن.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderReview</name>
        <message>
            <source>Price before</source>
            <translation>السعر السابق</translation>
        </message>
        <message>
            <source>The price has changed since the catalogue was read.</source>
            <translation>تغيّر السعر منذ قراءة الكتالوج.</translation>
        </message>
        <message>
            <source>Reading price and balance…</source>
            <translation>جارٍ قراءة السعر والرصيد…</translation>
        </message>
        <message>
            <source>Price read just now. Sent once; if the line breaks, we look before anything is sent again.</source>
            <translation>قُرئ السعر للتو. يُرسَل مرة واحدة؛ وإن انقطع الاتصال نتحقق قبل أي إرسال آخر.</translation>
        </message>
        <message>
            <source>Price as of %1. It is read again before anything is bought.</source>
            <translation>السعر كما كان عند %1. يُقرأ من جديد قبل أي شراء.</translation>
        </message>
        <message>
            <source>You pay</source>
            <translation>تدفع</translation>
        </message>
        <message numerus="yes">
            <source>%1 × %n day(s) × %2</source>
            <translation>
                <numerusform>%1 × %n يوم × %2</numerusform>
                <numerusform>%1 × يوم واحد × %2</numerusform>
                <numerusform>%1 × يومان × %2</numerusform>
                <numerusform>%1 × %n أيام × %2</numerusform>
                <numerusform>%1 × %n يومًا × %2</numerusform>
                <numerusform>%1 × %n يوم × %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>سعر البيع</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Sold below what it costs.</source>
            <translation>تُباع بأقل من تكلفتها.</translation>
        </message>
        <message>
            <source>The margin is under the floor.</source>
            <translation>الهامش تحت الحد الأدنى.</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>الرصيد قبل</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>الرصيد بعدها</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderSheet</name>
        <message>
            <source>Choose a plan.</source>
            <translation>اختر باقة.</translation>
        </message>
        <message>
            <source>The quantity must be between 1 and %1.</source>
            <translation>يجب أن تكون الكمية بين 1 و%1.</translation>
        </message>
        <message>
            <source>The number of days must be between 1 and %1.</source>
            <translation>يجب أن يكون عدد الأيام بين 1 و%1.</translation>
        </message>
        <message>
            <source>This vendor needs the customer's name and e-mail address.</source>
            <translation>يحتاج هذا المورّد إلى اسم العميل وبريده الإلكتروني.</translation>
        </message>
        <message>
            <source>The currency of this plan changed from %1 to %2. Sync the catalogue first.</source>
            <translation>تغيّرت عملة هذه الباقة من %1 إلى %2. زامن الكتالوج أولًا.</translation>
        </message>
        <message>
            <source>The total of this order cannot be computed. Lower the quantity.</source>
            <translation>لا يمكن حساب مجموع هذا الطلب. قلّل الكمية.</translation>
        </message>
        <message>
            <source>The plan is priced in %1, but the account holds %2. Nothing is sent.</source>
            <translation>الباقة مسعّرة بعملة %1، لكن الحساب بعملة %2. لا يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The balance is too low: %1 is there, %2 is needed. Add money at the vendor or lower the quantity.</source>
            <translation>الرصيد لا يكفي: المتوفر %1 والمطلوب %2. أضف مالًا لدى المورّد أو قلّل الكمية.</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>طلب جديد</translation>
        </message>
        <message>
            <source>&amp;Read the price again</source>
            <translation>قراءة السعر من جديد</translation>
        </message>
        <message>
            <source>New order · %1</source>
            <translation>طلب جديد · %1</translation>
        </message>
        <message>
            <source>Starts %1.</source>
            <translation>تبدأ %1.</translation>
        </message>
        <message numerus="yes">
            <source>Install within %n day(s).</source>
            <translation>
                <numerusform>يجب التثبيت خلال %n يوم.</numerusform>
                <numerusform>يجب التثبيت خلال يوم واحد.</numerusform>
                <numerusform>يجب التثبيت خلال يومين.</numerusform>
                <numerusform>يجب التثبيت خلال %n أيام.</numerusform>
                <numerusform>يجب التثبيت خلال %n يومًا.</numerusform>
                <numerusform>يجب التثبيت خلال %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>&amp;Customer name</source>
            <translation>اسم العميل</translation>
        </message>
        <message>
            <source>Customer &amp;e-mail</source>
            <translation>بريد العميل الإلكتروني</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>The vendor's default</source>
            <translation>افتراضي المورّد</translation>
        </message>
        <message>
            <source>B&amp;randing profile</source>
            <translation>ملف العلامة التجارية</translation>
        </message>
        <message>
            <source>Reading the profiles…</source>
            <translation>جارٍ قراءة الملفات…</translation>
        </message>
        <message>
            <source>The profiles could not be read: %1</source>
            <translation>تعذّرت قراءة الملفات: %1</translation>
        </message>
        <message>
            <source>The account has no profile yet.</source>
            <translation>ليس للحساب أي ملف بعد.</translation>
        </message>
        <message>
            <source>How the vendor's mail looks.</source>
            <translation>شكل رسالة المورّد.</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>&amp;Save draft</source>
            <translation>حفظ المسودة</translation>
        </message>
        <message>
            <source>This order was sent already.</source>
            <translation>سبق إرسال هذا الطلب.</translation>
        </message>
        <message>
            <source>Price and balance are being read.</source>
            <translation>جارٍ قراءة السعر والرصيد.</translation>
        </message>
        <message>
            <source>Tick what is asked above first.</source>
            <translation>علّم أولًا على المطلوب أعلاه.</translation>
        </message>
        <message>
            <source>&amp;Buy %1 for %2</source>
            <translation>شراء %1 مقابل %2</translation>
        </message>
        <message>
            <source>&amp;Buy %1</source>
            <translation>شراء %1</translation>
        </message>
        <message>
            <source>The vendor e-mails the QR code to this address.</source>
            <translation>يرسل المورّد رمز QR بالبريد إلى هذا العنوان.</translation>
        </message>
        <message>
            <source>The vendor sends nothing to the customer: you hand the QR code over.</source>
            <translation>لا يرسل المورّد إلى العميل شيئًا: تسلّمه أنت رمز QR.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>هل تقصد %1؟</translation>
        </message>
        <message>
            <source>%1 × %2 for %3</source>
            <translation>%1 × %2 مقابل %3</translation>
        </message>
        <message>
            <source>Ordered: %1. How it goes stands in Orders.</source>
            <translation>طُلب: %1. تجد سيره في «الطلبات».</translation>
        </message>
        <message>
            <source>Draft kept in Orders: %1. Nothing was bought.</source>
            <translation>حُفظت المسودة في «الطلبات»: %1. لم يُشترَ شيء.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrderWord</name>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>قيد التحضير</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>جزئي</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم يُرسَل</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrdersModel</name>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Qty</source>
            <translation>كمية</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>الفحص التالي</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العملية</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>البيئة</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>how the order stands</source>
            <translation>حالة الطلب</translation>
        </message>
        <message>
            <source>time since it was made</source>
            <translation>الوقت منذ الإنشاء</translation>
        </message>
        <message>
            <source>what was ordered</source>
            <translation>ما طُلب</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>تسمية الحساب</translation>
        </message>
        <message>
            <source>what it costs the shop</source>
            <translation>ما يكلّف المتجر</translation>
        </message>
        <message>
            <source>of the cost, e.g. USD</source>
            <translation>عملة التكلفة، مثل USD</translation>
        </message>
        <message>
            <source>the order's number</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>order, top-up, …</source>
            <translation>طلب، إعادة شحن، …</translation>
        </message>
        <message>
            <source>what was noted</source>
            <translation>ما دُوّن</translation>
        </message>
        <message>
            <source>live or sandbox</source>
            <translation>بيئة فعلية أو بيئة اختبار</translation>
        </message>
        <message>
            <source>your own words for it</source>
            <translation>كلماتك الخاصة له</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المفتوحة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>not from this desk</source>
            <translation>ليس من هذا المكتب</translation>
        </message>
        <message>
            <source>Ready, not from this desk</source>
            <translation>جاهز، ليس من هذا المكتب</translation>
        </message>
        <message>
            <source>taking longer</source>
            <translation>يستغرق أطول</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>بعد %1 ث</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>بعد %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::OrdersPane</name>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Orders table</source>
            <translation>جدول الطلبات</translation>
        </message>
        <message>
            <source>Filter orders</source>
            <translation>تصفية الطلبات</translation>
        </message>
        <message>
            <source>Views of orders</source>
            <translation>طرق عرض الطلبات</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n طلب</numerusform>
                <numerusform>طلب واحد</numerusform>
                <numerusform>طلبان</numerusform>
                <numerusform>%n طلبات</numerusform>
                <numerusform>%n طلبًا</numerusform>
                <numerusform>%n طلب</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>No orders yet. Choose a plan in the catalogue and press Ctrl+N.</source>
            <translation>لا توجد طلبات بعد. اختر باقة في الكتالوج واضغط Ctrl+N.</translation>
        </message>
        <message>
            <source>Open the catalogue</source>
            <translation>فتح الكتالوج</translation>
        </message>
        <message>
            <source>Choose a plan in the catalogue for a new order.</source>
            <translation>اختر باقة في الكتالوج لطلب جديد.</translation>
        </message>
        <message>
            <source>There is nothing left to look for.</source>
            <translation>لم يبقَ شيء للبحث عنه.</translation>
        </message>
        <message>
            <source>Looking already.</source>
            <translation>جارٍ البحث بالفعل.</translation>
        </message>
        <message>
            <source>Only drafts and orders that were not sent can be discarded.</source>
            <translation>لا يمكن تجاهل سوى المسودات والطلبات التي لم تُرسَل.</translation>
        </message>
        <message>
            <source>The outcome of this order is known.</source>
            <translation>نتيجة هذا الطلب معروفة.</translation>
        </message>
        <message>
            <source>Choose an order with an eSIM.</source>
            <translation>اختر طلبًا له شريحة eSIM.</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>لا يوجد أي حساب بعد.</translation>
        </message>
        <message>
            <source>Choose an order first.</source>
            <translation>اختر طلبًا أولًا.</translation>
        </message>
        <message>
            <source>This order was not made at this desk.</source>
            <translation>لم يُنشأ هذا الطلب في هذا المكتب.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>جارٍ النظر لدى المورّد.</translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation>تم التجاهل.</translation>
        </message>
        <message>
            <source>This plan is no longer in the catalogue. Choose another one there.</source>
            <translation>لم تعد هذه الباقة في الكتالوج. اختر غيرها هناك.</translation>
        </message>
    </context>
    <context>
        <name>simstock::OwnStock</name>
        <message>
            <source>The codes cannot be sealed now, so none was kept. Unlock the keyring and see that the workspace can be written, then import them again.</source>
            <translation>لا يمكن ختم الرموز الآن، فلم يُحفظ أي منها. افتح قفل حلقة المفاتيح وتأكد من إمكان الكتابة في مساحة العمل، ثم استوردها من جديد.</translation>
        </message>
        <message>
            <source>Own stock</source>
            <translation>المخزون الخاص</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaletteEntries</name>
        <message>
            <source>Not possible now.</source>
            <translation>غير ممكن الآن.</translation>
        </message>
        <message>
            <source>Plan · %1 · %2</source>
            <translation>باقة · %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaneFrame</name>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <translation>حُدّد %1 من %2</translation>
        </message>
        <message>
            <source>What a &amp;filter understands…</source>
            <translation>ما تفهمه التصفية…</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaneViews</name>
        <message>
            <source>All views</source>
            <translation>كل طرق العرض</translation>
        </message>
        <message>
            <source>Save &amp;view…</source>
            <translation>حفظ طريقة العرض…</translation>
        </message>
        <message>
            <source>Re&amp;name view…</source>
            <translation>إعادة تسمية طريقة العرض…</translation>
        </message>
        <message>
            <source>De&amp;lete view</source>
            <translation>حذف طريقة العرض</translation>
        </message>
        <message>
            <source>View %1</source>
            <translation>طريقة العرض %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>حفظ طريقة العرض</translation>
        </message>
        <message>
            <source>&amp;Name of the view</source>
            <translation>اسم طريقة العرض</translation>
        </message>
        <message>
            <source>Keeps the filter, the order and the columns as they are now.</source>
            <translation>يحفظ التصفية والترتيب والأعمدة كما هي الآن.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>the view “%1”</source>
            <translation>طريقة العرض «%1»</translation>
        </message>
        <message>
            <source>The view “%1” is saved.</source>
            <translation>حُفظت طريقة العرض «%1».</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>إعادة تسمية طريقة العرض</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>the name of a view</source>
            <translation>اسم طريقة عرض</translation>
        </message>
        <message>
            <source>deleting the view “%1”</source>
            <translation>حذف طريقة العرض «%1»</translation>
        </message>
        <message>
            <source>The view “%1” is deleted. Ctrl+Z brings it back.</source>
            <translation>حُذفت طريقة العرض «%1». اضغط Ctrl+Z لاستعادتها.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Panes</name>
        <message>
            <source>Catalogue</source>
            <translation>الكتالوج</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>eSIMs</source>
            <translation>شرائح eSIM</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>المحفظة</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>خطافات الويب</translation>
        </message>
        <message>
            <source>Storefront</source>
            <translation>واجهة المتجر</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
    </context>
    <context>
        <name>simstock::PasswordSheet</name>
        <message>
            <source>Change password</source>
            <translation>تغيير كلمة المرور</translation>
        </message>
        <message>
            <source>The password is changed at the vendor first and then kept here in place of the old one.</source>
            <translation>تُغيَّر كلمة المرور لدى المورّد أولًا ثم تُحفظ هنا مكان القديمة.</translation>
        </message>
        <message>
            <source>&amp;Old password</source>
            <translation>كلمة المرور القديمة</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>كلمة المرور الجديدة</translation>
        </message>
        <message>
            <source>New password &amp;again</source>
            <translation>كلمة المرور الجديدة مرة أخرى</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Give the old password.</source>
            <translation>أدخل كلمة المرور القديمة.</translation>
        </message>
        <message>
            <source>Give the new password.</source>
            <translation>أدخل كلمة المرور الجديدة.</translation>
        </message>
        <message>
            <source>The new password is the old one.</source>
            <translation>كلمة المرور الجديدة هي القديمة نفسها.</translation>
        </message>
        <message>
            <source>The two new passwords are not the same.</source>
            <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
        </message>
        <message>
            <source>This password will do.</source>
            <translation>كلمة المرور هذه مناسبة.</translation>
        </message>
        <message>
            <source>Password of %1 changed.</source>
            <translation>تغيّرت كلمة مرور %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PastPrice</name>
        <message>
            <source>Nobody knows yet whether this change was made.</source>
            <translation>لا أحد يعرف بعد هل تم هذا التغيير أم لا.</translation>
        </message>
        <message>
            <source>This change was not made, so there is nothing to put back.</source>
            <translation>لم يتم هذا التغيير، فلا شيء لإعادته.</translation>
        </message>
        <message>
            <source>What the price was before is not known.</source>
            <translation>السعر السابق غير معروف.</translation>
        </message>
        <message>
            <source>Before, it was the vendor's own price. The vendor has no way to take an own price away; set one instead.</source>
            <translation>كان السعر من قبلُ سعر المورّد نفسه. لا يتيح المورّد إزالة السعر الخاص؛ ضع سعرًا خاصًا بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PasteSheet</name>
        <message>
            <source>Pasted</source>
            <translation>الملصق</translation>
        </message>
        <message>
            <source>Records found</source>
            <translation>السجلات التي عُثر عليها</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>It is kept until this sheet is closed, and nowhere else, unless you import it.</source>
            <translation>يُحفظ حتى تُغلق هذه النافذة، ولا يُحفظ في أي مكان آخر، ما لم تستورده.</translation>
        </message>
        <message>
            <source>The server in this code is no operator's. Do not hand it to a customer.</source>
            <translation>الخادم في هذا الرمز ليس لأي مشغّل. لا تسلّمه إلى عميل.</translation>
        </message>
        <message>
            <source>Show the &amp;QR here</source>
            <translation>عرض رمز QR هنا</translation>
        </message>
        <message>
            <source>Hide the &amp;QR</source>
            <translation>إخفاء رمز QR</translation>
        </message>
        <message>
            <source>&amp;Plan, as customers read it</source>
            <translation>الباقة كما يقرؤها العملاء</translation>
        </message>
        <message>
            <source>For the import, for example “Japan 5 GB 30 days”. Codes that were bought elsewhere are kept sealed as your own stock: to hand over like every eSIM, without a vendor to ask. Keep your own copy, no vendor can give it again.</source>
            <translation>للاستيراد، مثل «اليابان 5 غيغابايت 30 يومًا». تُحفظ الرموز المشتراة من مكان آخر مختومة ضمن مخزونك الخاص: تُسلَّم مثل أي شريحة eSIM، بلا مورّد يمكن سؤاله. احتفظ بنسختك الخاصة، فلا يستطيع أي مورّد إعطاءها مرة أخرى.</translation>
        </message>
        <message>
            <source>&amp;Import as own stock</source>
            <translation>استيراد ضمن المخزون الخاص</translation>
        </message>
        <message>
            <source>Comparing with the codes of your eSIMs…</source>
            <translation>جارٍ المقارنة برموز شرائح eSIM لديك…</translation>
        </message>
        <message>
            <source>The vendors were asked: none of your accounts has it.</source>
            <translation>سُئل المورّدون: لا يوجد في أي من حساباتك.</translation>
        </message>
        <message>
            <source>Reading what your accounts hold…</source>
            <translation>جارٍ قراءة ما في حساباتك…</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <source>Show at the counter</source>
            <translation>عرض على شاشة العميل</translation>
        </message>
        <message>
            <source>Open as a batch…</source>
            <translation>فتح كدفعة…</translation>
        </message>
        <message>
            <source>Look up at the vendors</source>
            <translation>البحث لدى المورّدين</translation>
        </message>
    </context>
    <context>
        <name>simstock::PastedText</name>
        <message>
            <source>Webhook messages are only taken from the vendor itself, see Webhooks. What this one names can be looked up.</source>
            <translation>لا تُقبل رسائل خطافات الويب إلا من المورّد نفسه، انظر «خطافات الويب». يمكن البحث عمّا تذكره هذه الرسالة.</translation>
        </message>
        <message>
            <source>The check digits of this EID are wrong. Compare it with the phone: Settings, About.</source>
            <translation>أرقام التحقق في EID هذا غير صحيحة. قارنه بما في الهاتف: «الإعدادات»، «حول».</translation>
        </message>
        <message>
            <source>This is an address without an activation code in it. Addresses are never opened from here: paste the code or the QR picture itself.</source>
            <translation>هذا عنوان لا رمز تفعيل فيه. لا تُفتح العناوين من هنا أبدًا: الصق الرمز أو صورة QR نفسها.</translation>
        </message>
        <message>
            <source>This text is neither a code, nor a number, nor a list of customers.</source>
            <translation>ليس هذا النص رمزًا ولا رقمًا ولا قائمة عملاء.</translation>
        </message>
        <message>
            <source>There is no text and no picture on the clipboard.</source>
            <translation>لا نص ولا صورة في الحافظة.</translation>
        </message>
        <message numerus="yes">
            <source>%n activation code(s)</source>
            <translation>
                <numerusform>%n رمز تفعيل</numerusform>
                <numerusform>رمز تفعيل واحد</numerusform>
                <numerusform>رمزا تفعيل</numerusform>
                <numerusform>%n رموز تفعيل</numerusform>
                <numerusform>%n رمز تفعيل</numerusform>
                <numerusform>%n رمز تفعيل</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code %1</source>
            <translation>رمز التفعيل %1</translation>
        </message>
        <message>
            <source>An activation code that cannot be used</source>
            <translation>رمز تفعيل لا يمكن استخدامه</translation>
        </message>
        <message numerus="yes">
            <source>%n ICCID(s)</source>
            <translation>
                <numerusform>%n رقم ICCID</numerusform>
                <numerusform>رقم ICCID واحد</numerusform>
                <numerusform>رقما ICCID</numerusform>
                <numerusform>%n أرقام ICCID</numerusform>
                <numerusform>%n رقم ICCID</numerusform>
                <numerusform>%n رقم ICCID</numerusform>
            </translation>
        </message>
        <message>
            <source>ICCID ending in %1</source>
            <translation>رقم ICCID ينتهي بـ %1</translation>
        </message>
        <message>
            <source>EID ending in %1</source>
            <translation>رقم EID ينتهي بـ %1</translation>
        </message>
        <message>
            <source>A webhook message (JSON)</source>
            <translation>رسالة خطاف ويب (JSON)</translation>
        </message>
        <message>
            <source>E-mail address %1</source>
            <translation>عنوان البريد الإلكتروني %1</translation>
        </message>
        <message numerus="yes">
            <source>A list of %n customer(s)</source>
            <translation>
                <numerusform>قائمة من %n عميل</numerusform>
                <numerusform>قائمة من عميل واحد</numerusform>
                <numerusform>قائمة من عميلين</numerusform>
                <numerusform>قائمة من %n عملاء</numerusform>
                <numerusform>قائمة من %n عميلًا</numerusform>
                <numerusform>قائمة من %n عميل</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Nothing that is known here</source>
            <translation>لا شيء معروف هنا</translation>
        </message>
    </context>
    <context>
        <name>simstock::PaymentDesk</name>
        <message>
            <source>The vendor made a payment whose page cannot be used safely. Nothing was taken.</source>
            <translation>أنشأ المورّد عملية دفع لا يمكن استخدام صفحتها بأمان. لم يُسحب شيء.</translation>
        </message>
        <message>
            <source>Choose an account first.</source>
            <translation>اختر حسابًا أولًا.</translation>
        </message>
        <message>
            <source>This account is not open now.</source>
            <translation>هذا الحساب غير مفتوح الآن.</translation>
        </message>
        <message>
            <source>Money for this account cannot be added here. Use the vendor's portal.</source>
            <translation>لا يمكن إضافة مال لهذا الحساب من هنا. استخدم بوابة المورّد.</translation>
        </message>
        <message>
            <source>This vendor takes no payment for this account now.</source>
            <translation>لا يقبل هذا المورّد الدفع لهذا الحساب الآن.</translation>
        </message>
        <message>
            <source>Type an amount, for example 100 or 99.50.</source>
            <translation>اكتب مبلغًا، مثل 100 أو 99.50.</translation>
        </message>
        <message>
            <source>The amount must be more than zero.</source>
            <translation>يجب أن يكون المبلغ أكبر من الصفر.</translation>
        </message>
        <message>
            <source>The vendor takes at least %1.</source>
            <translation>الحد الأدنى الذي يقبله المورّد %1.</translation>
        </message>
        <message>
            <source>The vendor takes at most %1.</source>
            <translation>الحد الأقصى الذي يقبله المورّد %1.</translation>
        </message>
        <message>
            <source>The amount has more than two digits after the point.</source>
            <translation>في المبلغ أكثر من رقمين بعد الفاصلة العشرية.</translation>
        </message>
        <message>
            <source>Create payment</source>
            <translation>إنشاء عملية دفع</translation>
        </message>
        <message>
            <source>%1 wait for approval in the browser. Nothing was taken yet.</source>
            <translation>بانتظار الموافقة على %1 في المتصفح. لم يُسحب شيء بعد.</translation>
        </message>
        <message>
            <source>This payment is being captured or may have been captured already.</source>
            <translation>عملية الدفع هذه قيد التحصيل أو ربما حُصّلت من قبل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PictureCode</name>
        <message>
            <source>This picture is larger than 20 MB. Cut the code out of it and paste that.</source>
            <translation>هذه الصورة أكبر من 20 ميغابايت. اقتطع الرمز منها والصقه.</translation>
        </message>
        <message>
            <source>This file is no picture that can be read here (PNG, JPEG, WebP, BMP or GIF).</source>
            <translation>ليس هذا الملف صورة يمكن قراءتها هنا (PNG أو JPEG أو WebP أو BMP أو GIF).</translation>
        </message>
        <message>
            <source>This picture has too many pixels. Cut the code out of it and paste that.</source>
            <translation>عدد بكسلات هذه الصورة كبير جدًا. اقتطع الرمز منها والصقه.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translation>هذه الصورة تالفة.</translation>
        </message>
        <message>
            <source>No QR code was found in this picture. It has to be whole, sharp and with its white border.</source>
            <translation>لم يُعثر على رمز QR في هذه الصورة. يجب أن يكون كاملًا وواضحًا وبحافته البيضاء.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PinPanel</name>
        <message>
            <source>Spending &amp;PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
        <message>
            <source>Spending PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
        <message>
            <source>Asked for every purchase in this currency.</source>
            <translation>يُطلب عند كل شراء بهذه العملة.</translation>
        </message>
        <message>
            <source>Asked above %1.</source>
            <translation>يُطلب لما يزيد على %1.</translation>
        </message>
        <message>
            <source>The spending PIN is being checked.</source>
            <translation>جارٍ التحقق من رمز PIN للإنفاق.</translation>
        </message>
        <message>
            <source>Type the spending PIN.</source>
            <translation>اكتب رمز PIN للإنفاق.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PlanField</name>
        <message>
            <source>Country, data, name or id of the plan</source>
            <translation>البلد أو البيانات أو اسم الباقة أو معرّفها</translation>
        </message>
        <message>
            <source>Plans that fit</source>
            <translation>الباقات المناسبة</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceDesk</name>
        <message>
            <source>Read prices</source>
            <translation>قراءة الأسعار</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>هذا الحساب غير مفتوح.</translation>
        </message>
        <message>
            <source>It is not known whether the price of "%1" was changed. Nothing more is sent until that is settled.</source>
            <translation>لا يُعرف هل تغيّر سعر «%1» أم لا. لا يُرسَل شيء آخر حتى يُحسم ذلك.</translation>
        </message>
        <message>
            <source>%1 of %2 saved.</source>
            <translation>حُفظ %1 من %2.</translation>
        </message>
        <message>
            <source>Prices are being changed already. Wait for the end, or stop it first.</source>
            <translation>جارٍ تغيير الأسعار بالفعل. انتظر النهاية أو أوقفه أولًا.</translation>
        </message>
        <message>
            <source>There is nothing to change.</source>
            <translation>لا شيء للتغيير.</translation>
        </message>
        <message>
            <source>Change prices</source>
            <translation>تغيير الأسعار</translation>
        </message>
        <message>
            <source>Stopped by a person.</source>
            <translation>أوقفه المستخدم.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceFile</name>
        <message>
            <source>The first line must name the columns: "%1" or "%2", and "%3" or "%4". Export the prices to get such a file.</source>
            <translation>يجب أن يسمّي السطر الأول الأعمدة: «%1» أو «%2»، و«%3» أو «%4». صدّر الأسعار لتحصل على ملف كهذا.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>It has a mark-up and a final price; only one of them can be.</source>
            <translation>فيه نسبة زيادة وسعر نهائي؛ لا يمكن سوى أحدهما.</translation>
        </message>
        <message>
            <source>Line %1 has a price for this plan already.</source>
            <translation>في السطر %1 سعر لهذه الباقة من قبل.</translation>
        </message>
        <message>
            <source>It names no plan.</source>
            <translation>لا يسمّي أي باقة.</translation>
        </message>
        <message>
            <source>The plan "%1" is not here.</source>
            <translation>الباقة «%1» ليست هنا.</translation>
        </message>
        <message>
            <source>The account "%1" does not have the plan "%2".</source>
            <translation>ليست لدى الحساب «%1» الباقة «%2».</translation>
        </message>
        <message>
            <source>More than one plan is called "%1". Name it by its plan id.</source>
            <translation>أكثر من باقة تحمل الاسم «%1». سمِّها بمعرّفها.</translation>
        </message>
        <message>
            <source>More than one account has the plan "%1". Name the account.</source>
            <translation>لدى أكثر من حساب الباقة «%1». سمِّ الحساب.</translation>
        </message>
        <message>
            <source>The cost of the plan is not known.</source>
            <translation>تكلفة الباقة غير معروفة.</translation>
        </message>
        <message>
            <source>The plan is priced in %1, not in "%2".</source>
            <translation>الباقة مسعّرة بعملة %1 لا بعملة «%2».</translation>
        </message>
        <message>
            <source>"%1" is no price above zero. Write it like %2.</source>
            <translation>«%1» ليس سعرًا أكبر من الصفر. اكتبه مثل %2.</translation>
        </message>
        <message>
            <source>"%1" is no mark-up from 0 to 1,000 percent.</source>
            <translation>«%1» ليست نسبة زيادة من 0 إلى 1000 في المئة.</translation>
        </message>
        <message>
            <source>The file has no prices.</source>
            <translation>لا أسعار في الملف.</translation>
        </message>
        <message>
            <source>The file has more than %1 lines. Divide it.</source>
            <translation>في الملف أكثر من %1 من الأسطر. قسّمه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceFormula</name>
        <message>
            <source>"%1" is not understood here.</source>
            <translation>«%1» غير مفهوم هنا.</translation>
        </message>
        <message>
            <source>The numbers of this formula are too large.</source>
            <translation>أعداد هذه الصيغة كبيرة جدًا.</translation>
        </message>
        <message>
            <source>A cost cannot be multiplied by a cost.</source>
            <translation>لا يمكن ضرب تكلفة في تكلفة.</translation>
        </message>
        <message>
            <source>This formula is nested too deeply.</source>
            <translation>تداخُل هذه الصيغة عميق جدًا.</translation>
        </message>
        <message>
            <source>A closing parenthesis is missing.</source>
            <translation>ينقص قوس إغلاق.</translation>
        </message>
        <message>
            <source>A number has at most six digits after the point and no more than 10,000,000.</source>
            <translation>للعدد ست خانات على الأكثر بعد الفاصلة العشرية، ولا يزيد على عشرة ملايين.</translation>
        </message>
        <message>
            <source>A number or the word cost is expected before "%1".</source>
            <translation>يُتوقع عدد أو الكلمة cost قبل «%1».</translation>
        </message>
        <message>
            <source>A number or the word cost is missing at the end.</source>
            <translation>ينقص في النهاية عدد أو الكلمة cost.</translation>
        </message>
        <message>
            <source>After the arrow stands what prices end on, such as .99, .95 or .00.</source>
            <translation>بعد السهم يأتي ما تنتهي به الأسعار، مثل ‎.99 أو ‎.95 أو ‎.00.</translation>
        </message>
        <message>
            <source>This formula is too long.</source>
            <translation>هذه الصيغة طويلة جدًا.</translation>
        </message>
        <message>
            <source>The formula gives no price above zero.</source>
            <translation>لا تعطي الصيغة سعرًا أكبر من الصفر.</translation>
        </message>
        <message>
            <source>The formula gives a price that is too large.</source>
            <translation>تعطي الصيغة سعرًا كبيرًا جدًا.</translation>
        </message>
        <message>
            <source>%1 has no hundredths a price could end on.</source>
            <translation>ليس للعملة %1 أجزاء مئوية ينتهي بها السعر.</translation>
        </message>
        <message>
            <source>Write a percentage from 0 to 1,000, such as 35.</source>
            <translation>اكتب نسبة مئوية من 0 إلى 1000، مثل 35.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceHistoryModel</name>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>vendor's</source>
            <translation>سعر المورّد</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>حُفظ</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceHistorySheet</name>
        <message>
            <source>Price history</source>
            <translation>تاريخ الأسعار</translation>
        </message>
        <message>
            <source>Price history table</source>
            <translation>جدول تاريخ الأسعار</translation>
        </message>
        <message>
            <source>&amp;Put back the earlier price…</source>
            <translation>استعادة السعر السابق…</translation>
        </message>
        <message>
            <source>&amp;Filter price history</source>
            <translation>تصفية تاريخ الأسعار</translation>
        </message>
        <message>
            <source>No price was changed from this desk yet.</source>
            <translation>لم يُغيَّر أي سعر من هذا المكتب بعد.</translation>
        </message>
        <message>
            <source>Select the changes whose earlier price shall come back.</source>
            <translation>حدّد التغييرات التي يُستعاد سعرها السابق.</translation>
        </message>
        <message numerus="yes">
            <source>The earlier price of %n plan(s) can be put back. It is shown before anything is sent.</source>
            <translation>
                <numerusform>يمكن استعادة السعر السابق لعدد %n من الباقات. يُعرض قبل إرسال أي شيء.</numerusform>
                <numerusform>يمكن استعادة السعر السابق لباقة واحدة. يُعرض قبل إرسال أي شيء.</numerusform>
                <numerusform>يمكن استعادة السعر السابق لباقتين. يُعرض قبل إرسال أي شيء.</numerusform>
                <numerusform>يمكن استعادة السعر السابق لـ %n باقات. يُعرض قبل إرسال أي شيء.</numerusform>
                <numerusform>يمكن استعادة السعر السابق لـ %n باقة. يُعرض قبل إرسال أي شيء.</numerusform>
                <numerusform>يمكن استعادة السعر السابق لـ %n باقة. يُعرض قبل إرسال أي شيء.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceImport</name>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>تعذّرت قراءة الملف: %1.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB. Divide it.</source>
            <translation>الملف أكبر من 16 ميغابايت. قسّمه.</translation>
        </message>
        <message>
            <source>Import prices</source>
            <translation>استيراد الأسعار</translation>
        </message>
        <message>
            <source>CSV (*.csv *.txt)</source>
            <translation>CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n price(s) read; nothing is changed yet.</source>
            <translation>
                <numerusform>%1: قُرئ %n سعر؛ لم يتغيّر شيء بعد.</numerusform>
                <numerusform>%1: قُرئ سعر واحد؛ لم يتغيّر شيء بعد.</numerusform>
                <numerusform>%1: قُرئ سعران؛ لم يتغيّر شيء بعد.</numerusform>
                <numerusform>%1: قُرئت %n أسعار؛ لم يتغيّر شيء بعد.</numerusform>
                <numerusform>%1: قُرئ %n سعرًا؛ لم يتغيّر شيء بعد.</numerusform>
                <numerusform>%1: قُرئ %n سعر؛ لم يتغيّر شيء بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceList</name>
        <message>
            <source>"%1" is no floor. Write a share of the price, such as 10 %, or an amount, such as 1.50.</source>
            <translation>«%1» ليس حدًا أدنى. اكتب نسبة من السعر، مثل ‎10 %‎، أو مبلغًا، مثل 1.50.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceListSheet</name>
        <message>
            <source>Price list</source>
            <translation>قائمة الأسعار</translation>
        </message>
        <message>
            <source>&amp;Save PDF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <source>Customers' &amp;language</source>
            <translation>لغة العملاء</translation>
        </message>
        <message>
            <source>&amp;Brand line</source>
            <translation>سطر العلامة التجارية</translation>
        </message>
        <message>
            <source>What the catalogue shows now, grouped by country, with retail prices only. What you pay, your accounts and your vendors are not in the file.</source>
            <translation>ما يعرضه الكتالوج الآن، مجمّعًا حسب البلد، بأسعار البيع فقط. ليس في الملف ما تدفعه ولا حساباتك ولا مورّدوك.</translation>
        </message>
        <message>
            <source>The table shows %1 plans. Narrow the filter to at most %2.</source>
            <translation>عدد الباقات %1. ضيّق التصفية إلى %2 على الأكثر.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n صفحة</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) with a price.</source>
            <translation>
                <numerusform>%n سطر بسعر.</numerusform>
                <numerusform>سطر واحد بسعر.</numerusform>
                <numerusform>سطران بسعر.</numerusform>
                <numerusform>%n أسطر بسعر.</numerusform>
                <numerusform>%n سطرًا بسعر.</numerusform>
                <numerusform>%n سطر بسعر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out without a retail price: %n plan(s).</source>
            <translation>
                <numerusform>%n باقة بلا سعر بيع لا تُدرج.</numerusform>
                <numerusform>باقة واحدة بلا سعر بيع لا تُدرج.</numerusform>
                <numerusform>باقتان بلا سعر بيع لا تُدرجان.</numerusform>
                <numerusform>%n باقات بلا سعر بيع لا تُدرج.</numerusform>
                <numerusform>%n باقة بلا سعر بيع لا تُدرج.</numerusform>
                <numerusform>%n باقة بلا سعر بيع لا تُدرج.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save price list</source>
            <translation>حفظ قائمة الأسعار</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Price list saved to %1.</source>
            <translation>حُفظت قائمة الأسعار في %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricePlan</name>
        <message>
            <source>No price is given for it.</source>
            <translation>لم يُحدَّد لها سعر.</translation>
        </message>
        <message>
            <source>Its cost is not known.</source>
            <translation>تكلفتها غير معروفة.</translation>
        </message>
        <message>
            <source>The vendor does not offer it any more.</source>
            <translation>لم يعد المورّد يوفّرها.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricePlanModel</name>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>New price</source>
            <translation>السعر الجديد</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>will be saved</source>
            <translation>سيُحفظ</translation>
        </message>
        <message>
            <source>will not be saved</source>
            <translation>لن يُحفظ</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>يتغيّر</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مستبعَد</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>Under floor</source>
            <translation>تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>غير ممكن</translation>
        </message>
    </context>
    <context>
        <name>simstock::PriceRulesSheet</name>
        <message>
            <source>"%1" is not understood. Write country codes and floors, such as JP 15 %, TH 0.50.</source>
            <translation>«%1» غير مفهوم. اكتب رموز البلدان وحدودها الدنيا، مثل JP 15 %, TH 0.50.</translation>
        </message>
        <message>
            <source>Price rules</source>
            <translation>قواعد الأسعار</translation>
        </message>
        <message>
            <source>Plans with a price</source>
            <translation>باقات لها سعر</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>الباقات</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Kept on this desk only; no vendor is told. Prices set by hand stay as they are. Without a formula, customers pay what the vendor suggests, where it does.</source>
            <translation>تُحفظ في هذا المكتب فقط؛ ولا يُبلَّغ أي مورّد. تبقى الأسعار المحددة يدويًا كما هي. من دون صيغة يدفع العملاء ما يقترحه المورّد إن اقترح.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>&amp;Save rules</source>
            <translation>حفظ القواعد</translation>
        </message>
        <message>
            <source>&amp;Formula for all plans</source>
            <translation>صيغة لكل الباقات</translation>
        </message>
        <message>
            <source>For example cost*1.35 → .99. Empty: no formula.</source>
            <translation>مثال: cost*1.35 → .99. إن تُرك فارغًا فلا صيغة.</translation>
        </message>
        <message>
            <source>As computed</source>
            <translation>كما حُسبت</translation>
        </message>
        <message>
            <source>Prices &amp;end on</source>
            <translation>تنتهي الأسعار بـ</translation>
        </message>
        <message>
            <source>For formulas and floors that name no ending.</source>
            <translation>للصيغ والحدود الدنيا التي لا تذكر نهاية.</translation>
        </message>
        <message>
            <source>F&amp;loor</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>The least that must be left: a share of the price, such as 10 %, or an amount in the plan's currency, such as 1.50.</source>
            <translation>أقل ما يجب أن يبقى: نسبة من السعر، مثل ‎10 %‎، أو مبلغ بعملة الباقة، مثل 1.50.</translation>
        </message>
        <message>
            <source>Floors by &amp;country</source>
            <translation>الحدود الدنيا حسب البلد</translation>
        </message>
        <message>
            <source>For example JP 15 %, TH 0.50.</source>
            <translation>مثال: JP 15 %, TH 0.50.</translation>
        </message>
        <message>
            <source>The price rules are saved.</source>
            <translation>حُفظت قواعد الأسعار.</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricesModel</name>
        <message>
            <source>Plan withdrawn</source>
            <translation>الباقة مسحوبة</translation>
        </message>
        <message>
            <source>Vendor's price</source>
            <translation>سعر المورّد</translation>
        </message>
        <message>
            <source>Below cost</source>
            <translation>تحت التكلفة</translation>
        </message>
        <message>
            <source>Under floor</source>
            <translation>تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Own price</source>
            <translation>سعر خاص</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>ثابت</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Of the whole plan</source>
            <translation>من الباقة كلها</translation>
        </message>
        <message>
            <source>Override</source>
            <translation>السعر الخاص</translation>
        </message>
        <message>
            <source>Customer price</source>
            <translation>سعر العميل</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>Share of the price left after the cost</source>
            <translation>ما يبقى من السعر بعد التكلفة نسبةً إليه</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>The least by the local price book</source>
            <translation>الأدنى بحسب دفتر الأسعار المحلي</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>simstock::PricesView</name>
        <message>
            <source>Prices</source>
            <translation>الأسعار</translation>
        </message>
        <message>
            <source>Prices table</source>
            <translation>جدول الأسعار</translation>
        </message>
        <message>
            <source>Filter prices</source>
            <translation>تصفية الأسعار</translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>%n باقة</numerusform>
                <numerusform>باقة واحدة</numerusform>
                <numerusform>باقتان</numerusform>
                <numerusform>%n باقات</numerusform>
                <numerusform>%n باقة</numerusform>
                <numerusform>%n باقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n plan(s)</source>
            <translation>
                <numerusform>%1 من %n باقة</numerusform>
                <numerusform>%1 من باقة واحدة</numerusform>
                <numerusform>%1 من باقتين</numerusform>
                <numerusform>%1 من %n باقات</numerusform>
                <numerusform>%1 من %n باقة</numerusform>
                <numerusform>%1 من %n باقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n own price(s)</source>
            <translation>
                <numerusform>%n سعر خاص</numerusform>
                <numerusform>سعر خاص واحد</numerusform>
                <numerusform>سعران خاصان</numerusform>
                <numerusform>%n أسعار خاصة</numerusform>
                <numerusform>%n سعرًا خاصًا</numerusform>
                <numerusform>%n سعر خاص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) under floor</source>
            <translation>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
                <numerusform>باقة واحدة تحت الحد الأدنى</numerusform>
                <numerusform>باقتان تحت الحد الأدنى</numerusform>
                <numerusform>%n باقات تحت الحد الأدنى</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
                <numerusform>%n باقة تحت الحد الأدنى</numerusform>
            </translation>
        </message>
        <message>
            <source>None of your open accounts keeps customers' prices at its vendor.</source>
            <translation>لا يحفظ أي من حساباتك المفتوحة أسعار العملاء لدى مورّده.</translation>
        </message>
        <message>
            <source>No override: customers see the vendor's price. Plans appear once the catalogue is read.</source>
            <translation>لا أسعار خاصة: يرى العملاء سعر المورّد. تظهر الباقات بعد قراءة الكتالوج.</translation>
        </message>
        <message>
            <source>Read the catalogue</source>
            <translation>قراءة الكتالوج</translation>
        </message>
        <message>
            <source>Changing prices: %1 of %2 saved.</source>
            <translation>جارٍ تغيير الأسعار: حُفظ %1 من %2.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>%1 of %2 prices were saved. %3</source>
            <translation>حُفظ %1 من %2 من الأسعار. %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>The prices are being read already.</source>
            <translation>جارٍ قراءة الأسعار بالفعل.</translation>
        </message>
        <message>
            <source>No open account keeps prices at its vendor.</source>
            <translation>لا يحفظ أي حساب مفتوح أسعارًا لدى مورّده.</translation>
        </message>
        <message>
            <source>Prices are being changed. Wait for the end, or stop it.</source>
            <translation>جارٍ تغيير الأسعار. انتظر النهاية أو أوقفه.</translation>
        </message>
        <message>
            <source>Select one or more plans first.</source>
            <translation>حدّد باقة واحدة أو أكثر أولًا.</translation>
        </message>
        <message>
            <source>There are no plans to price yet.</source>
            <translation>لا توجد باقات للتسعير بعد.</translation>
        </message>
        <message>
            <source>Select a profile under Branding.</source>
            <translation>حدّد ملفًا ضمن «العلامة التجارية».</translation>
        </message>
        <message>
            <source>Reading the prices…</source>
            <translation>جارٍ قراءة الأسعار…</translation>
        </message>
        <message>
            <source>As in %1</source>
            <translation>كما في %1</translation>
        </message>
        <message>
            <source>%1 has no price to save.</source>
            <translation>لا سعر في %1 لحفظه.</translation>
        </message>
        <message>
            <source>The earlier prices</source>
            <translation>الأسعار السابقة</translation>
        </message>
    </context>
    <context>
        <name>simstock::QrPage</name>
        <message>
            <source>Show it anyway</source>
            <translation>عرضه على أي حال</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>عنوان SM-DP+‎</translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>رمز التفعيل</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>الرمز الكامل</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>رمز التأكيد</translation>
        </message>
        <message>
            <source>iPhone link</source>
            <translation>رابط iPhone</translation>
        </message>
        <message>
            <source>Android link</source>
            <translation>رابط Android</translation>
        </message>
        <message>
            <source>Windows link</source>
            <translation>رابط Windows</translation>
        </message>
        <message>
            <source>The phone will ask for this code.</source>
            <translation>سيطلب الهاتف هذا الرمز.</translation>
        </message>
        <message>
            <source>Opens the installation on an iPhone with iOS 17.4 or later.</source>
            <translation>يفتح التثبيت على iPhone بنظام iOS 17.4 أو أحدث.</translation>
        </message>
        <message>
            <source>Works on many Android phones, not on all.</source>
            <translation>يعمل على كثير من هواتف Android، لا كلها.</translation>
        </message>
        <message>
            <source>For Windows 11 24H2 or later with a modem.</source>
            <translation>لنظام Windows 11 24H2 أو أحدث مع مودم.</translation>
        </message>
        <message>
            <source>Show this eSIM at the counter</source>
            <translation>عرض شريحة eSIM هذه على شاشة العميل</translation>
        </message>
        <message>
            <source>Already on a phone. Showing the code again will not help.</source>
            <translation>موجودة على هاتف بالفعل. لن يفيد عرض الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>Expired. The code cannot be installed any more.</source>
            <translation>انتهت الصلاحية. لم يعد تثبيت الرمز ممكنًا.</translation>
        </message>
        <message>
            <source>Cancelled or revoked. The code is worthless now.</source>
            <translation>أُلغيت أو أُبطلت. لم تعد للرمز قيمة.</translation>
        </message>
        <message>
            <source>Choose an eSIM to see its code.</source>
            <translation>اختر شريحة eSIM لترى رمزها.</translation>
        </message>
        <message>
            <source>The vendor is still preparing this eSIM.</source>
            <translation>ما زال المورّد يحضّر شريحة eSIM هذه.</translation>
        </message>
        <message>
            <source>No activation code is stored for this eSIM.</source>
            <translation>لا رمز تفعيل مخزّنًا لشريحة eSIM هذه.</translation>
        </message>
        <message>
            <source>Look twice: %1 is not an operator's usual address.</source>
            <translation>تحقق جيدًا: %1 ليس عنوانًا معتادًا لمشغّل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::QrView</name>
        <message>
            <source>Install QR code</source>
            <translation>رمز QR للتثبيت</translation>
        </message>
        <message>
            <source>This code is too long for a QR code. Use the lines below.</source>
            <translation>هذا الرمز أطول من أن يسعه رمز QR. استخدم الأسطر أدناه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::QuestionSheet</name>
        <message>
            <source>Settle it by hand</source>
            <translation>الحسم يدويًا</translation>
        </message>
        <message>
            <source>The vendor's own page shows what happened. The damaged record stays in the list.</source>
            <translation>تُظهر صفحة المورّد ما حدث. يبقى السجل التالف في القائمة.</translation>
        </message>
        <message>
            <source>It is order %1</source>
            <translation>إنه الطلب %1</translation>
        </message>
        <message>
            <source>Made %1, quantity %2, %3. It is followed from here like any other order.</source>
            <translation>أُنشئ %1، الكمية %2، %3. يُتابَع من هنا كأي طلب آخر.</translation>
        </message>
        <message>
            <source>price not told</source>
            <translation>السعر غير مذكور</translation>
        </message>
        <message>
            <source>I found it: type its number</source>
            <translation>وجدته: اكتب رقمه</translation>
        </message>
        <message>
            <source>The number on the vendor's own page. It is followed from here like any other order.</source>
            <translation>الرقم الظاهر في صفحة المورّد. يُتابَع من هنا كأي طلب آخر.</translation>
        </message>
        <message>
            <source>Send again with the same key</source>
            <translation>إعادة الإرسال بالمفتاح نفسه</translation>
        </message>
        <message>
            <source>The vendor takes it as the same request, so it cannot be carried out twice.</source>
            <translation>يعدّه المورّد الطلب نفسه، فلا يمكن أن يُنفَّذ مرتين.</translation>
        </message>
        <message>
            <source>Not bought: order anew</source>
            <translation>لم يُشترَ: طلب من جديد</translation>
        </message>
        <message>
            <source>Closes the question and opens the order sheet. If it was bought after all, it is paid twice.</source>
            <translation>يغلق السؤال ويفتح نافذة الطلب. إن كان قد اشتُري فعلًا فسيُدفع مرتين.</translation>
        </message>
        <message>
            <source>Write it off</source>
            <translation>شطبه</translation>
        </message>
        <message>
            <source>Closes the question: it is settled by hand at the vendor.</source>
            <translation>يغلق السؤال: يُحسم يدويًا لدى المورّد.</translation>
        </message>
        <message>
            <source>Keep it open, spend on</source>
            <translation>إبقاؤه مفتوحًا ومتابعة الإنفاق</translation>
        </message>
        <message>
            <source>The desk goes on looking, and this account may spend again meanwhile.</source>
            <translation>يواصل المكتب البحث، ويجوز لهذا الحساب أن ينفق خلال ذلك.</translation>
        </message>
        <message>
            <source>Settle unknown outcome</source>
            <translation>حسم النتيجة غير المعروفة</translation>
        </message>
        <message>
            <source>%1: the record of this is damaged, so the desk cannot say what happened.</source>
            <translation>%1: سجل هذا تالف، فلا يستطيع المكتب معرفة ما حدث.</translation>
        </message>
        <message>
            <source>%1: the request went out, and the vendor's answer never came or could not be understood. It may have happened.</source>
            <translation>%1: أُرسل الاستدعاء، ولم يصل جواب المورّد أو تعذّر فهمه. ربما تم.</translation>
        </message>
        <message>
            <source>Nothing has been found at the vendor yet. Check now looks again.</source>
            <translation>لم يُعثر على شيء لدى المورّد بعد. «الفحص الآن» يبحث من جديد.</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>The vendor's order number</source>
            <translation>رقم الطلب لدى المورّد</translation>
        </message>
        <message>
            <source>Vendor's order number</source>
            <translation>رقم الطلب لدى المورّد</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Kept in the trail of this order.</source>
            <translation>يُحفظ في الخط الزمني لهذا الطلب.</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>حسم</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>In question</source>
            <translation>موضع السؤال</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>التدوين</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>الإرسال</translation>
        </message>
        <message>
            <source>Times sent</source>
            <translation>مرات الإرسال</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>الرصيد قبل</translation>
        </message>
        <message>
            <source>Balance now</source>
            <translation>الرصيد الآن</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Looks at the vendor</source>
            <translation>مرات النظر لدى المورّد</translation>
        </message>
        <message>
            <source>Last look</source>
            <translation>آخر نظر</translation>
        </message>
        <message>
            <source>Spending on this account goes on in spite of this question.</source>
            <translation>يستمر الإنفاق بهذا الحساب رغم هذا السؤال.</translation>
        </message>
        <message>
            <source>The question stays open; this account may spend again.</source>
            <translation>يبقى السؤال مفتوحًا؛ ويجوز لهذا الحساب أن ينفق من جديد.</translation>
        </message>
        <message>
            <source>Settled. The decision stands in the order's timeline.</source>
            <translation>تم الحسم. القرار مدوّن في الخط الزمني للطلب.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ReadNotice</name>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 يُعرض ما قُرئ من قبل.</translation>
        </message>
        <message>
            <source>%1 is offline. What was read before is shown.</source>
            <translation>%1 غير متصل. يُعرض ما قُرئ من قبل.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
    </context>
    <context>
        <name>simstock::Reconciler</name>
        <message>
            <source>Candidate: order %1 from %2, plan %3, quantity %4.</source>
            <translation>محتمل: الطلب %1 المؤرّخ %2، الباقة %3، الكمية %4.</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>The vendor keeps no list that could prove whether this happened. Ask the customer or the vendor, then close the question.</source>
            <translation>لا يحتفظ المورّد بقائمة تثبت هل حدث ذلك أم لا. اسأل العميل أو المورّد ثم أغلق السؤال.</translation>
        </message>
        <message>
            <source>This account cannot list its orders.</source>
            <translation>لا يستطيع هذا الحساب سرد طلباته.</translation>
        </message>
        <message>
            <source>The clock of this computer was set back since then, so this proves nothing. Set the clock right, then check again.</source>
            <translation>أُرجعت ساعة هذا الحاسوب منذ ذلك الحين، فلا يثبت هذا شيئًا. اضبط الساعة ثم افحص من جديد.</translation>
        </message>
        <message>
            <source>More than one order at the vendor fits. Choose the right one.</source>
            <translation>يناسب أكثر من طلب لدى المورّد. اختر الصحيح.</translation>
        </message>
        <message>
            <source>The vendor names order %1 for this, but that does not fit what is linked already. Compare both orders.</source>
            <translation>يذكر المورّد الطلب %1 لهذا، لكنه لا يناسب ما هو مرتبط من قبل. قارن الطلبين.</translation>
        </message>
        <message>
            <source>Found at the vendor as order %1.</source>
            <translation>عُثر عليه لدى المورّد بوصفه الطلب %1.</translation>
        </message>
        <message>
            <source>Not found at the vendor so far.</source>
            <translation>لم يُعثر عليه لدى المورّد حتى الآن.</translation>
        </message>
        <message>
            <source>The vendor refused it and lists no such order: nothing was bought.</source>
            <translation>رفضه المورّد ولا يسرد طلبًا كهذا: لم يُشترَ شيء.</translation>
        </message>
        <message>
            <source>The vendor does not list it after %1 s. It probably did not happen. Decide: close the question or order anew.</source>
            <translation>لا يسرده المورّد بعد مضي %1 ث. الأرجح أنه لم يحدث. قرّر: أغلق السؤال أو اطلب من جديد.</translation>
        </message>
        <message>
            <source>This account cannot read single eSIMs.</source>
            <translation>لا يستطيع هذا الحساب قراءة شرائح eSIM منفردة.</translation>
        </message>
        <message>
            <source>The eSIM grew from %1 and %2 days to %3 and %4 days: the top-up probably happened.</source>
            <translation>ازدادت شريحة eSIM من %1 (الأيام: %2) إلى %3 (الأيام: %4): الأرجح أن إعادة الشحن تمت.</translation>
        </message>
        <message>
            <source>The eSIM has %1 and %2 days.</source>
            <translation>لدى شريحة eSIM %1 (الأيام: %2).</translation>
        </message>
        <message>
            <source>The vendor's record of the eSIM does not tell whether this happened.</source>
            <translation>لا يبيّن سجل المورّد لشريحة eSIM هل حدث ذلك أم لا.</translation>
        </message>
        <message>
            <source>The eSIM shows that it happened.</source>
            <translation>تُظهر شريحة eSIM أنه حدث.</translation>
        </message>
        <message>
            <source>The eSIM does not show it so far.</source>
            <translation>لا تُظهر شريحة eSIM ذلك حتى الآن.</translation>
        </message>
        <message>
            <source>The eSIM does not show it. It probably did not happen.</source>
            <translation>لا تُظهر شريحة eSIM ذلك. الأرجح أنه لم يحدث.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RecordSearch</name>
        <message>
            <source>eSIM · %1 · %2</source>
            <translation>شريحة eSIM · %1 · %2</translation>
        </message>
        <message>
            <source>eSIM …%1 · %2 · %3</source>
            <translation>شريحة eSIM …%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::RefundsModel</name>
        <message>
            <source>Deadline</source>
            <translation>آخر موعد</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>ICCID</source>
            <translation>ICCID</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Price back</source>
            <translation>يُسترد الثمن</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>ربما</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>قيد الإلغاء</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>فات الأوان</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>simstock::RefundsSheet</name>
        <message>
            <source>too large to add</source>
            <translation>أكبر من أن يُجمع</translation>
        </message>
        <message>
            <source>%1 back by cancelling</source>
            <translation>يُسترد بالإلغاء: %1</translation>
        </message>
        <message>
            <source>%1 perhaps (the vendor does not say)</source>
            <translation>ربما: %1 (لا يذكر المورّد ذلك)</translation>
        </message>
        <message>
            <source>Money you can still get back</source>
            <translation>أموال ما زال استردادها ممكنًا</translation>
        </message>
        <message>
            <source>Refunds table</source>
            <translation>جدول المبالغ المستردة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>eSIMs that nobody installed or used and that can be cancelled now. The deadline is the vendor's own: after it the plan is lost and so is its price.</source>
            <translation>شرائح eSIM لم يثبّتها أو يستخدمها أحد ويمكن إلغاؤها الآن. الموعد الأخير يحدده المورّد: بعده تضيع الباقة وثمنها.</translation>
        </message>
        <message>
            <source>&amp;Filter refunds</source>
            <translation>تصفية المبالغ المستردة</translation>
        </message>
        <message>
            <source>Cancel and &amp;refund…</source>
            <translation>إلغاء واسترداد…</translation>
        </message>
        <message>
            <source>There is nothing to get back: no eSIM here is unused and can be cancelled.</source>
            <translation>لا شيء لاسترداده: لا توجد هنا شريحة eSIM غير مستخدمة يمكن إلغاؤها.</translation>
        </message>
        <message numerus="yes">
            <source>In no sum: %n eSIM(s) not bought at this desk, at a price that is not known here.</source>
            <translation>
                <numerusform>خارج المجاميع: %n شريحة eSIM، ثمنها غير معروف هنا لأنها لم تُشترَ من هذا المكتب.</numerusform>
                <numerusform>خارج المجاميع: شريحة eSIM واحدة، ثمنها غير معروف هنا لأنها لم تُشترَ من هذا المكتب.</numerusform>
                <numerusform>خارج المجاميع: شريحتا eSIM، ثمنهما غير معروف هنا لأنهما لم تُشتريا من هذا المكتب.</numerusform>
                <numerusform>خارج المجاميع: %n شرائح eSIM، ثمنها غير معروف هنا لأنها لم تُشترَ من هذا المكتب.</numerusform>
                <numerusform>خارج المجاميع: %n شريحة eSIM، ثمنها غير معروف هنا لأنها لم تُشترَ من هذا المكتب.</numerusform>
                <numerusform>خارج المجاميع: %n شريحة eSIM، ثمنها غير معروف هنا لأنها لم تُشترَ من هذا المكتب.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RegistrationSheet</name>
        <message>
            <source>Register</source>
            <translation>تسجيل حساب جديد</translation>
        </message>
        <message>
            <source>Verify e-mail</source>
            <translation>تأكيد البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Forgot password</source>
            <translation>نسيت كلمة المرور</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>التسجيل</translation>
        </message>
        <message>
            <source>Answer of the vendor</source>
            <translation>جواب المورّد</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>&amp;Name (optional)</source>
            <translation>الاسم (اختياري)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>From the e-mail of the vendor.</source>
            <translation>من رسالة المورّد الإلكترونية.</translation>
        </message>
        <message>
            <source>Send the e-mail a&amp;gain</source>
            <translation>إعادة إرسال الرسالة</translation>
        </message>
        <message>
            <source>&amp;Verify</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>First let the vendor send you an e-mail.</source>
            <translation>دع المورّد يرسل إليك رسالة أولًا.</translation>
        </message>
        <message>
            <source>Then copy the token here from that e-mail.</source>
            <translation>ثم انسخ الرمز المميز هنا من تلك الرسالة.</translation>
        </message>
        <message>
            <source>New &amp;password</source>
            <translation>كلمة المرور الجديدة</translation>
        </message>
        <message>
            <source>Send the e-&amp;mail</source>
            <translation>إرسال الرسالة</translation>
        </message>
        <message>
            <source>&amp;Set password</source>
            <translation>ضبط كلمة المرور</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>الرمز المميز</translation>
        </message>
        <message>
            <source>Give your e-mail address.</source>
            <translation>أدخل بريدك الإلكتروني.</translation>
        </message>
        <message>
            <source>Give the token from the e-mail.</source>
            <translation>أدخل الرمز المميز الوارد في الرسالة.</translation>
        </message>
        <message>
            <source>%1: too many registrations and sign-ins in a short time.</source>
            <translation>%1: عمليات تسجيل ودخول كثيرة جدًا في وقت قصير.</translation>
        </message>
        <message>
            <source>Wait until the lock-out is over.</source>
            <translation>انتظر حتى ينتهي الإقفال.</translation>
        </message>
        <message>
            <source>This password will do.</source>
            <translation>كلمة المرور هذه مناسبة.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
        <message>
            <source>The vendor took it and says nothing more.</source>
            <translation>قبله المورّد ولم يقل غير ذلك.</translation>
        </message>
        <message>
            <source>The vendor answers: %1</source>
            <translation>يجيب المورّد: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::RemoveAccountDialog</name>
        <message>
            <source>Remove account</source>
            <translation>إزالة الحساب</translation>
        </message>
        <message>
            <source>The keys are deleted from the keyring and the plans of this account go. Its orders and eSIMs stay here; at the vendor nothing changes.</source>
            <translation>تُحذف المفاتيح من حلقة المفاتيح وتزول باقات هذا الحساب. تبقى طلباته وشرائحه هنا؛ ولا يتغيّر شيء لدى المورّد.</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) with an unknown outcome can no longer be checked without the keys.</source>
            <translation>
                <numerusform>%n طلب ذو نتيجة غير معروفة لا يمكن فحصه بعد الآن من دون المفاتيح.</numerusform>
                <numerusform>طلب واحد ذو نتيجة غير معروفة لا يمكن فحصه بعد الآن من دون المفاتيح.</numerusform>
                <numerusform>طلبان ذوا نتيجة غير معروفة لا يمكن فحصهما بعد الآن من دون المفاتيح.</numerusform>
                <numerusform>%n طلبات ذات نتيجة غير معروفة لا يمكن فحصها بعد الآن من دون المفاتيح.</numerusform>
                <numerusform>%n طلبًا ذات نتيجة غير معروفة لا يمكن فحصها بعد الآن من دون المفاتيح.</numerusform>
                <numerusform>%n طلب ذات نتيجة غير معروفة لا يمكن فحصها بعد الآن من دون المفاتيح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Type the account's label first.</source>
            <translation>اكتب تسمية الحساب أولًا.</translation>
        </message>
        <message>
            <source>Account %1 removed.</source>
            <translation>أُزيل الحساب %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ReplaceKeysDialog</name>
        <message>
            <source>Replace keys</source>
            <translation>استبدال المفاتيح</translation>
        </message>
        <message>
            <source>The keys of %1 as the vendor shows them. The old ones are kept until the new ones are stored.</source>
            <translation>مفاتيح %1 كما يعرضها المورّد. تُحفظ القديمة حتى تُخزَّن الجديدة.</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Keys of %1 replaced.</source>
            <translation>استُبدلت مفاتيح %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RetailPricesSheet</name>
        <message>
            <source>Change prices</source>
            <translation>تغيير الأسعار</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more plan(s)</source>
            <translation>
                <numerusform>%1 و%n باقة غيرها</numerusform>
                <numerusform>%1 وباقة أخرى</numerusform>
                <numerusform>%1 وباقتان غيرها</numerusform>
                <numerusform>%1 و%n باقات غيرها</numerusform>
                <numerusform>%1 و%n باقة غيرها</numerusform>
                <numerusform>%1 و%n باقة غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>A fixed price</source>
            <translation>سعر ثابت</translation>
        </message>
        <message>
            <source>By a formula</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <source>The lowest the floor allows</source>
            <translation>أدنى ما يسمح به الحد الأدنى</translation>
        </message>
        <message>
            <source>No price of their own</source>
            <translation>بلا سعر خاص</translation>
        </message>
        <message>
            <source>Customers &amp;pay</source>
            <translation>يدفع العملاء</translation>
        </message>
        <message>
            <source>P&amp;rice in %1</source>
            <translation>السعر بعملة %1</translation>
        </message>
        <message>
            <source>Per day: the buyer chooses the days.</source>
            <translation>لليوم: يختار المشتري الأيام.</translation>
        </message>
        <message>
            <source>&amp;Formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>For example cost*1.35 → .99, or cost + 2.</source>
            <translation>مثال: cost*1.35 → .99، أو cost + 2.</translation>
        </message>
        <message>
            <source>&amp;Lines that cannot be used: %1</source>
            <translation>أسطر لا يمكن استخدامها: %1</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>تُعرض أول %1 فقط.</translation>
        </message>
        <message>
            <source>Rules for &amp;all plans…</source>
            <translation>قواعد لكل الباقات…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>&amp;Save prices</source>
            <translation>حفظ الأسعار</translation>
        </message>
        <message>
            <source>Write a price above zero, such as 9.99.</source>
            <translation>اكتب سعرًا أكبر من الصفر، مثل 9.99.</translation>
        </message>
        <message>
            <source>no price</source>
            <translation>بلا سعر</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Price now</source>
            <translation>السعر الآن</translation>
        </message>
        <message>
            <source>Customers pay then</source>
            <translation>ما سيدفعه العملاء</translation>
        </message>
        <message>
            <source>Plans with a new price</source>
            <translation>باقات بسعر جديد</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>الباقات</translation>
        </message>
        <message>
            <source>Left as they are</source>
            <translation>تبقى كما هي</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>الهامش</translation>
        </message>
        <message>
            <source>Lowest margin</source>
            <translation>أدنى هامش</translation>
        </message>
        <message>
            <source>Under the floor</source>
            <translation>تحت الحد الأدنى</translation>
        </message>
        <message>
            <source>Kept on this desk only; no vendor is told. A plan without a floor of its own must at least bring its cost.</source>
            <translation>تُحفظ في هذا المكتب فقط؛ ولا يُبلَّغ أي مورّد. الباقة التي ليس لها حد أدنى يجب أن تغطي تكلفتها على الأقل.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Save %n price(s)</source>
            <translation>
                <numerusform>حفظ %n سعر</numerusform>
                <numerusform>حفظ سعر واحد</numerusform>
                <numerusform>حفظ سعرين</numerusform>
                <numerusform>حفظ %n أسعار</numerusform>
                <numerusform>حفظ %n سعرًا</numerusform>
                <numerusform>حفظ %n سعر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) saved.</source>
            <translation>
                <numerusform>حُفظ %n سعر.</numerusform>
                <numerusform>حُفظ سعر واحد.</numerusform>
                <numerusform>حُفظ سعران.</numerusform>
                <numerusform>حُفظت %n أسعار.</numerusform>
                <numerusform>حُفظ %n سعرًا.</numerusform>
                <numerusform>حُفظ %n سعر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under the floor.</source>
            <translation>
                <numerusform>تحت الحد الأدنى: %n.</numerusform>
                <numerusform>واحد تحت الحد الأدنى.</numerusform>
                <numerusform>اثنان تحت الحد الأدنى.</numerusform>
                <numerusform>تحت الحد الأدنى: %n.</numerusform>
                <numerusform>تحت الحد الأدنى: %n.</numerusform>
                <numerusform>تحت الحد الأدنى: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::RouteRulesSheet</name>
        <message>
            <source>Routing rules</source>
            <translation>قواعد التوجيه</translation>
        </message>
        <message>
            <source>Only plans that can be &amp;topped up</source>
            <translation>الباقات القابلة لإعادة الشحن فقط</translation>
        </message>
        <message>
            <source>This rule is &amp;on</source>
            <translation>هذه القاعدة مفعّلة</translation>
        </message>
        <message>
            <source>The first rule that names the place decides. Without one the cheapest plan of all accounts is proposed.</source>
            <translation>أول قاعدة تسمّي المكان هي التي تقرر. من دونها تُقترح أرخص باقة في كل الحسابات.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>R&amp;ules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>&amp;New rule</source>
            <translation>قاعدة جديدة</translation>
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>U&amp;p</source>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>Do&amp;wn</source>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>As needed</source>
            <translation>حسب الحاجة</translation>
        </message>
        <message>
            <source>The cheapest</source>
            <translation>الأرخص</translation>
        </message>
        <message>
            <source>The accounts in their order</source>
            <translation>الحسابات بترتيبها</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>At least &amp;GB</source>
            <translation>غيغابايت على الأقل</translation>
        </message>
        <message>
            <source>At least &amp;days</source>
            <translation>أيام على الأقل</translation>
        </message>
        <message>
            <source>Propos&amp;e first</source>
            <translation>الاقتراح أولًا</translation>
        </message>
        <message>
            <source>&amp;Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>None ticked means all of them.</source>
            <translation>إن لم يُعلَّم شيء فالمقصود كلها.</translation>
        </message>
        <message>
            <source>Account up</source>
            <translation>الحساب إلى أعلى</translation>
        </message>
        <message>
            <source>Account down</source>
            <translation>الحساب إلى أسفل</translation>
        </message>
        <message>
            <source>at least %1 GB</source>
            <translation>%1 غيغابايت على الأقل</translation>
        </message>
        <message numerus="yes">
            <source>at least %n day(s)</source>
            <translation>
                <numerusform>%n يوم على الأقل</numerusform>
                <numerusform>يوم واحد على الأقل</numerusform>
                <numerusform>يومان على الأقل</numerusform>
                <numerusform>%n أيام على الأقل</numerusform>
                <numerusform>%n يومًا على الأقل</numerusform>
                <numerusform>%n يوم على الأقل</numerusform>
            </translation>
        </message>
        <message>
            <source>prefer %1</source>
            <translation>تفضيل %1</translation>
        </message>
        <message>
            <source>the cheapest</source>
            <translation>الأرخص</translation>
        </message>
        <message>
            <source>the cheapest of %1</source>
            <translation>الأرخص في %1</translation>
        </message>
        <message>
            <source>can be topped up</source>
            <translation>قابلة لإعادة الشحن</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (معطّلة)</translation>
        </message>
        <message>
            <source>Routing rules saved.</source>
            <translation>حُفظت قواعد التوجيه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::RouteSheet</name>
        <message>
            <source>Find a plan</source>
            <translation>البحث عن باقة</translation>
        </message>
        <message>
            <source>&amp;Proposals</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <source>&amp;Routing rules…</source>
            <translation>قواعد التوجيه…</translation>
        </message>
        <message>
            <source>&amp;Order…</source>
            <translation>طلب…</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>اختر بلدًا</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>أي قدر</translation>
        </message>
        <message>
            <source>&amp;Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>At least &amp;GB</source>
            <translation>غيغابايت على الأقل</translation>
        </message>
        <message>
            <source>At least &amp;days</source>
            <translation>أيام على الأقل</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>"%1" with %2 is %3: nothing was bought. The next proposal is selected.</source>
            <translation>«%1» لدى %2: %3. لم يُشترَ شيء. حُدّد الاقتراح التالي.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>account, plan and total</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Choose a country.</source>
            <translation>اختر بلدًا.</translation>
        </message>
        <message>
            <source>No plan fits what is needed.</source>
            <translation>لا باقة تناسب المطلوب.</translation>
        </message>
        <message>
            <source>This one was tried already.</source>
            <translation>جُرّبت هذه من قبل.</translation>
        </message>
        <message>
            <source>No plan of your accounts fits what is needed. Ask for less, or look at the routing rules.</source>
            <translation>لا باقة في حساباتك تناسب المطلوب. اطلب أقل، أو راجع قواعد التوجيه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Routing</name>
        <message>
            <source>any country</source>
            <translation>أي بلد</translation>
        </message>
        <message numerus="yes">
            <source>with at least %1 GB for %2, %n day(s)</source>
            <translation>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، %n يوم</numerusform>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، يوم واحد</numerusform>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، يومان</numerusform>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، %n أيام</numerusform>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، %n يومًا</numerusform>
                <numerusform>بسعة %1 غيغابايت على الأقل إلى %2، %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %1, %n day(s)</source>
            <translation>
                <numerusform>إلى %1، %n يوم</numerusform>
                <numerusform>إلى %1، يوم واحد</numerusform>
                <numerusform>إلى %1، يومان</numerusform>
                <numerusform>إلى %1، %n أيام</numerusform>
                <numerusform>إلى %1، %n يومًا</numerusform>
                <numerusform>إلى %1، %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>; your rule %1 prefers %2</source>
            <translation>؛ قاعدتك %1 تفضّل %2</translation>
        </message>
        <message numerus="yes">
            <source>; your rule %1 leaves it to %n account(s)</source>
            <translation>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في %n حساب</numerusform>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في حساب واحد</numerusform>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في حسابين</numerusform>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في %n حسابات</numerusform>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في %n حسابًا</numerusform>
                <numerusform>؛ قاعدتك %1 تحصر الاختيار في %n حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>; your rule %1 wants plans that can be topped up</source>
            <translation>؛ قاعدتك %1 تشترط باقات قابلة لإعادة الشحن</translation>
        </message>
        <message>
            <source>; your rule %1 applies</source>
            <translation>؛ تنطبق قاعدتك %1</translation>
        </message>
        <message>
            <source>The only plan %1%2.</source>
            <translation>الباقة الوحيدة %1%2.</translation>
        </message>
        <message numerus="yes">
            <source>Best of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>الأفضل من %n باقة %1%2.</numerusform>
                <numerusform>الأفضل من باقة واحدة %1%2.</numerusform>
                <numerusform>الأفضل من باقتين %1%2.</numerusform>
                <numerusform>الأفضل من %n باقات %1%2.</numerusform>
                <numerusform>الأفضل من %n باقة %1%2.</numerusform>
                <numerusform>الأفضل من %n باقة %1%2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cheapest of %n plan(s) %1%2.</source>
            <translation>
                <numerusform>الأرخص من %n باقة %1%2.</numerusform>
                <numerusform>الأرخص من باقة واحدة %1%2.</numerusform>
                <numerusform>الأرخص من باقتين %1%2.</numerusform>
                <numerusform>الأرخص من %n باقات %1%2.</numerusform>
                <numerusform>الأرخص من %n باقة %1%2.</numerusform>
                <numerusform>الأرخص من %n باقة %1%2.</numerusform>
            </translation>
        </message>
        <message>
            <source>In another currency, not compared%1.</source>
            <translation>بعملة أخرى، بلا مقارنة%1.</translation>
        </message>
        <message>
            <source>Costs as much as the first%1.</source>
            <translation>تكلّف مثل الأولى%1.</translation>
        </message>
        <message>
            <source>%1 cheaper than the first%2.</source>
            <translation>أرخص من الأولى بمقدار %1%2.</translation>
        </message>
        <message>
            <source>%1 more than the first%2.</source>
            <translation>أغلى من الأولى بمقدار %1%2.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>كل مكان</translation>
        </message>
    </context>
    <context>
        <name>simstock::RoutingDesk</name>
        <message>
            <source>This order was not proposed by a rule.</source>
            <translation>لم تقترح هذا الطلب أي قاعدة.</translation>
        </message>
        <message>
            <source>This order is "%1": it may have happened, so nothing is ordered elsewhere.</source>
            <translation>حالة هذا الطلب «%1»: ربما تم، فلا يُطلب شيء من جهة أخرى.</translation>
        </message>
        <message>
            <source>There is no further plan for this.</source>
            <translation>لا توجد باقة أخرى لهذا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SandboxLibrary</name>
        <message>
            <source>The demo's vendors are not installed beside the program.</source>
            <translation>مورّدو العرض التوضيحي غير مثبّتين بجانب البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SelectionSums</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>المحدَّد: %n</numerusform>
                <numerusform>المحدَّد: %n</numerusform>
                <numerusform>المحدَّد: %n</numerusform>
                <numerusform>المحدَّد: %n</numerusform>
                <numerusform>المحدَّد: %n</numerusform>
                <numerusform>المحدَّد: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::Session</name>
        <message numerus="yes">
            <source>HTTP %1, %n byte(s)</source>
            <translation>
                <numerusform>الجواب HTTP %1، %n بايت</numerusform>
                <numerusform>الجواب HTTP %1، بايت واحد</numerusform>
                <numerusform>الجواب HTTP %1، بايتان</numerusform>
                <numerusform>الجواب HTTP %1، %n بايتات</numerusform>
                <numerusform>الجواب HTTP %1، %n بايتًا</numerusform>
                <numerusform>الجواب HTTP %1، %n بايت</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Lock with the &amp;screen</source>
            <translation>القفل مع قفل الشاشة</translation>
        </message>
        <message>
            <source>&amp;Keep running in the tray when the window is closed</source>
            <translation>الاستمرار في علبة النظام عند إغلاق النافذة</translation>
        </message>
        <message>
            <source>The data will be gone before the plan ends</source>
            <translation>ستنفد البيانات قبل انتهاء الباقة</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>S&amp;earch</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر العام</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>حسب النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Of these windows, from the next start on. Customers choose theirs on the counter display.</source>
            <translation>لهذه النوافذ، بدءًا من التشغيل التالي. يختار العملاء لغتهم على شاشة العميل.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>متراصّ</translation>
        </message>
        <message>
            <source>Relaxed</source>
            <translation>متباعد</translation>
        </message>
        <message>
            <source>&amp;Row height</source>
            <translation>ارتفاع الصف</translation>
        </message>
        <message>
            <source>Of every table.</source>
            <translation>في كل الجداول.</translation>
        </message>
        <message>
            <source>Only where the desktop has a tray. Quit in the menu always ends it.</source>
            <translation>فقط حيث يوفّر سطح المكتب علبة نظام. «إنهاء» في القائمة ينهيه دائمًا.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>اختصارات لوحة المفاتيح…</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Shop &amp;name</source>
            <translation>اسم المتجر</translation>
        </message>
        <message>
            <source>Stands on top of the counter display.</source>
            <translation>يظهر أعلى شاشة العميل.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>غير محدّد</translation>
        </message>
        <message>
            <source>The shop's own &amp;country</source>
            <translation>بلد المتجر</translation>
        </message>
        <message>
            <source>Plans for it are rarely what a traveller needs: the order sheet says so.</source>
            <translation>نادرًا ما يحتاج المسافر إلى باقات هذا البلد: تنبّه نافذة الطلب إلى ذلك.</translation>
        </message>
        <message>
            <source>R&amp;outing rules…</source>
            <translation>قواعد التوجيه…</translation>
        </message>
        <message>
            <source>Lock and PIN</source>
            <translation>القفل ورمز PIN</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %n دقائق</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody is there (&amp;idle)</source>
            <translation>القفل عند غياب المستخدم</translation>
        </message>
        <message>
            <source>The spending PIN opens it again. Ctrl+L locks at once.</source>
            <translation>رمز PIN للإنفاق يفتحه من جديد. Ctrl+L يقفل فورًا.</translation>
        </message>
        <message>
            <source>When the desktop is locked and a PIN is set.</source>
            <translation>عندما يُقفل سطح المكتب ويكون رمز PIN معيّنًا.</translation>
        </message>
        <message>
            <source>Spending &amp;PIN…</source>
            <translation>رمز PIN للإنفاق…</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>An order is ready while I work elsewhere</source>
            <translation>طلب جاهز أثناء عملي في مكان آخر</translation>
        </message>
        <message>
            <source>Nobody knows whether something was bought</source>
            <translation>لا أحد يعرف هل تم شراء شيء</translation>
        </message>
        <message>
            <source>A balance is low</source>
            <translation>رصيد منخفض</translation>
        </message>
        <message>
            <source>A batch is finished or stands still</source>
            <translation>دفعة اكتملت أو توقفت</translation>
        </message>
        <message>
            <source>A customer runs out of data soon</source>
            <translation>عميل توشك بياناته على النفاد</translation>
        </message>
        <message>
            <source>&amp;Quiet from</source>
            <translation>هدوء من</translation>
        </message>
        <message>
            <source>Quiet &amp;until</source>
            <translation>هدوء حتى</translation>
        </message>
        <message>
            <source>Between these times only unknown outcomes are told. Equal times: never quiet.</source>
            <translation>بين هذين الوقتين لا يُبلَّغ إلا عن النتائج غير المعروفة. الوقتان المتساويان: لا هدوء أبدًا.</translation>
        </message>
        <message>
            <source>Alerts of plans in use</source>
            <translation>تنبيهات الباقات قيد الاستخدام</translation>
        </message>
        <message>
            <source>Alert when the forecast says so, two days ahead.</source>
            <translation>تنبيه حين يشير التوقع إلى ذلك، قبل يومين.</translation>
        </message>
        <message>
            <source>%1 % of the data is used</source>
            <translation>استُهلك %1% من البيانات</translation>
        </message>
        <message>
            <source>Alert threshold of the data. Each is told once per eSIM; plans with data for each day are left out.</source>
            <translation>حدّ التنبيه للبيانات. يُبلَّغ عن كل حدّ مرة واحدة لكل شريحة eSIM؛ وتُستثنى الباقات ذات البيانات اليومية.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before the plan ends</source>
            <translation>
                <numerusform>قبل انتهاء الباقة بـ %n يوم</numerusform>
                <numerusform>قبل انتهاء الباقة بيوم واحد</numerusform>
                <numerusform>قبل انتهاء الباقة بيومين</numerusform>
                <numerusform>قبل انتهاء الباقة بـ %n أيام</numerusform>
                <numerusform>قبل انتهاء الباقة بـ %n يومًا</numerusform>
                <numerusform>قبل انتهاء الباقة بـ %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Alert threshold of the expiry. Each is told once per eSIM.</source>
            <translation>حدّ التنبيه للانتهاء. يُبلَّغ عن كل حدّ مرة واحدة لكل شريحة eSIM.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Sheet</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Your draft from %1 is back.</source>
            <translation>عادت مسودتك من %1.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>التخلص منها</translation>
        </message>
    </context>
    <context>
        <name>simstock::Shift</name>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Top-up</source>
            <translation>إعادة شحن</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Other act</source>
            <translation>عملية أخرى</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>eSIMs sold</source>
            <translation>شرائح eSIM المبيعة</translation>
        </message>
        <message>
            <source>Top-ups</source>
            <translation>إعادات الشحن</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>المسلَّمة</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>النتيجة غير معروفة</translation>
        </message>
        <message>
            <source>Takings</source>
            <translation>الإيرادات</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) without a selling price</source>
            <translation>
                <numerusform>%n عملية بلا سعر بيع</numerusform>
                <numerusform>عملية واحدة بلا سعر بيع</numerusform>
                <numerusform>عمليتان بلا سعر بيع</numerusform>
                <numerusform>%n عمليات بلا سعر بيع</numerusform>
                <numerusform>%n عملية بلا سعر بيع</numerusform>
                <numerusform>%n عملية بلا سعر بيع</numerusform>
            </translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>المحافظ</translation>
        </message>
        <message>
            <source>  At the start</source>
            <translation>  في البداية</translation>
        </message>
        <message>
            <source>  Now</source>
            <translation>  الآن</translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1، قُرئ %2</translation>
        </message>
        <message>
            <source>  Unexplained</source>
            <translation>  بلا تفسير</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Shift close</source>
            <translation>إقفال الوردية</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Left open: nobody knows yet whether it happened</source>
            <translation>بقي مفتوحًا: لا أحد يعرف بعد هل تم أم لا</translation>
        </message>
        <message>
            <source>Explanation: %1</source>
            <translation>التفسير: %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>العملية</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>سعر البيع</translation>
        </message>
        <message>
            <source>Retail currency</source>
            <translation>عملة البيع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Our number</source>
            <translation>رقمنا</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftBook</name>
        <message numerus="yes">
            <source>%n outcome(s) still unknown. Settle what is open, or type what is known about it.</source>
            <translation>
                <numerusform>ما زالت %n نتيجة غير معروفة. احسمها أو اكتب ما يُعرف عنها.</numerusform>
                <numerusform>ما زالت نتيجة واحدة غير معروفة. احسمها أو اكتب ما يُعرف عنها.</numerusform>
                <numerusform>ما زالت نتيجتان غير معروفتين. احسمهما أو اكتب ما يُعرف عنهما.</numerusform>
                <numerusform>ما زالت %n نتائج غير معروفة. احسمها أو اكتب ما يُعرف عنها.</numerusform>
                <numerusform>ما زالت %n نتيجة غير معروفة. احسمها أو اكتب ما يُعرف عنها.</numerusform>
                <numerusform>ما زالت %n نتيجة غير معروفة. احسمها أو اكتب ما يُعرف عنها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::ShiftSheet</name>
        <message>
            <source>The file could not be written: %1.</source>
            <translation>تعذّرت كتابة الملف: %1.</translation>
        </message>
        <message>
            <source>Close shift</source>
            <translation>إقفال الوردية</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>C&amp;lose the shift</source>
            <translation>إقفال الوردية</translation>
        </message>
        <message>
            <source>This shift</source>
            <translation>هذه الوردية</translation>
        </message>
        <message>
            <source>S&amp;hift</source>
            <translation>الوردية</translation>
        </message>
        <message>
            <source>The last close, %1</source>
            <translation>آخر إقفال، %1</translation>
        </message>
        <message>
            <source>Midnight</source>
            <translation>منتصف الليل</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>وقت آخر</translation>
        </message>
        <message>
            <source>Si&amp;nce</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>&amp;Began</source>
            <translation>بدأت</translation>
        </message>
        <message>
            <source>&amp;Who worked</source>
            <translation>من عمل فيها</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>&amp;Explanation</source>
            <translation>التوضيح</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an earlier shift</comment>
            <translation>%1 إلى %2</translation>
        </message>
        <message numerus="yes">
            <source>%n unknown outcome(s). Settle what is open in Orders, or type what is known.</source>
            <translation>
                <numerusform>%n نتيجة غير معروفة. احسمها في «الطلبات» أو اكتب ما يُعرف.</numerusform>
                <numerusform>نتيجة واحدة غير معروفة. احسمها في «الطلبات» أو اكتب ما يُعرف.</numerusform>
                <numerusform>نتيجتان غير معروفتين. احسمهما في «الطلبات» أو اكتب ما يُعرف.</numerusform>
                <numerusform>%n نتائج غير معروفة. احسمها في «الطلبات» أو اكتب ما يُعرف.</numerusform>
                <numerusform>%n نتيجة غير معروفة. احسمها في «الطلبات» أو اكتب ما يُعرف.</numerusform>
                <numerusform>%n نتيجة غير معروفة. احسمها في «الطلبات» أو اكتب ما يُعرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only needed while an outcome is unknown.</source>
            <translation>يلزم فقط ما دامت نتيجة غير معروفة.</translation>
        </message>
        <message>
            <source>This shift is closed already.</source>
            <translation>هذه الوردية مقفلة بالفعل.</translation>
        </message>
        <message>
            <source>The shift has to begin in the past.</source>
            <translation>يجب أن تبدأ الوردية في الماضي.</translation>
        </message>
        <message>
            <source>Explain the unknown outcomes first.</source>
            <translation>وضّح النتائج غير المعروفة أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>The shift is closed: %n eSIM(s) sold.</source>
            <translation>
                <numerusform>أُقفلت الوردية: بيعت %n شريحة eSIM.</numerusform>
                <numerusform>أُقفلت الوردية: بيعت شريحة eSIM واحدة.</numerusform>
                <numerusform>أُقفلت الوردية: بيعت شريحتا eSIM.</numerusform>
                <numerusform>أُقفلت الوردية: بيعت %n شرائح eSIM.</numerusform>
                <numerusform>أُقفلت الوردية: بيعت %n شريحة eSIM.</numerusform>
                <numerusform>أُقفلت الوردية: بيعت %n شريحة eSIM.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy of the shift</source>
            <translation>حفظ نسخة من الوردية</translation>
        </message>
        <message>
            <source>Report to print (*.txt)</source>
            <translation>تقرير للطباعة (*.txt)</translation>
        </message>
        <message>
            <source>The acts as CSV (*.csv)</source>
            <translation>العمليات بصيغة CSV (*.csv)</translation>
        </message>
        <message>
            <source>shift-%1</source>
            <comment>a file's name</comment>
            <translation>وردية-%1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>حُفظ باسم %1.</translation>
        </message>
        <message>
            <source>Close s&amp;hift…</source>
            <translation>إقفال الوردية…</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShopShelf</name>
        <message>
            <source>It is kept until Simstock closes, but could not be stored. %1</source>
            <translation>يُحفظ حتى إغلاق Simstock، لكن تعذّر تخزينه. %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShopStore</name>
        <message>
            <source>Customers, views and drafts were written by a later version of Simstock and are shown read-only. Update Simstock.</source>
            <translation>كُتب العملاء وطرق العرض والمسودات بإصدار أحدث من Simstock وتُعرض للقراءة فقط. حدّث Simstock.</translation>
        </message>
        <message>
            <source>The file with customers, views and drafts was damaged and was kept as %1. What was in it is not shown.</source>
            <translation>كان ملف العملاء وطرق العرض والمسودات تالفًا وحُفظ باسم %1. لا يُعرض ما كان فيه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::ShortcutsSheet</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keyboard shortcuts table</source>
            <translation>جدول اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Filter shortcuts</source>
            <translation>تصفية الاختصارات</translation>
        </message>
        <message>
            <source>&amp;Keys of the chosen action</source>
            <translation>مفاتيح الإجراء المختار</translation>
        </message>
        <message>
            <source>Press the new keys. They count at once and are kept.</source>
            <translation>اضغط المفاتيح الجديدة. تسري فورًا وتُحفظ.</translation>
        </message>
        <message>
            <source>The &amp;usual keys</source>
            <translation>المفاتيح المعتادة</translation>
        </message>
        <message>
            <source>&amp;All as usual</source>
            <translation>الكل كالمعتاد</translation>
        </message>
        <message>
            <source>All keys are the usual ones again.</source>
            <translation>عادت كل المفاتيح إلى المعتاد.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”. Give that other keys first.</source>
            <translation>%1 مستخدم لـ«%2». عيّن لذلك الإجراء مفاتيح أخرى أولًا.</translation>
        </message>
        <message>
            <source>“%1” has no keys now.</source>
            <translation>لم تعد لـ«%1» مفاتيح.</translation>
        </message>
        <message>
            <source>%1 is “%2” now.</source>
            <translation>أصبح %1 لـ«%2».</translation>
        </message>
    </context>
    <context>
        <name>simstock::SightingPanel</name>
        <message>
            <source>Ask for the last network</source>
            <translation>السؤال عن آخر شبكة</translation>
        </message>
        <message>
            <source>Last network: not asked yet.</source>
            <translation>آخر شبكة: لم يُسأل عنها بعد.</translation>
        </message>
        <message>
            <source>Last network: the vendor has not seen it in any. Read %1.</source>
            <translation>آخر شبكة: لم يرها المورّد في أي شبكة. القراءة: %1.</translation>
        </message>
        <message>
            <source>Last network: %1. Read %2.</source>
            <translation>آخر شبكة: %1. القراءة: %2.</translation>
        </message>
        <message>
            <source>Asking the vendor…</source>
            <translation>جارٍ سؤال المورّد…</translation>
        </message>
    </context>
    <context>
        <name>simstock::SignInPanel</name>
        <message>
            <source>Sign-in</source>
            <translation>تسجيل الدخول</translation>
        </message>
    </context>
    <context>
        <name>simstock::SimilarCountries</name>
        <message>
            <source>the US state of Georgia</source>
            <translation>ولاية جورجيا الأمريكية</translation>
        </message>
    </context>
    <context>
        <name>simstock::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>جارٍ التحميل</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendLimits</name>
        <message>
            <source>This account has a spending limit, and the price of this is not known.</source>
            <translation>لهذا الحساب حد إنفاق، وثمن هذا غير معروف.</translation>
        </message>
        <message>
            <source>The spending limit of this account is in %1, but this costs %2. Change the limit in the account's settings first.</source>
            <translation>حد الإنفاق لهذا الحساب بعملة %1، لكن هذا يكلّف %2. غيّر الحد في إعدادات الحساب أولًا.</translation>
        </message>
        <message>
            <source>This costs %1; more than %2 at once may not be spent with this account.</source>
            <translation>هذا يكلّف %1؛ لا يجوز إنفاق أكثر من %2 في المرة الواحدة بهذا الحساب.</translation>
        </message>
        <message>
            <source>%1 of %2 were spent today with this account; %3 more is over its limit for a day.</source>
            <translation>أُنفق اليوم %1 من %2 بهذا الحساب؛ وإضافة %3 تتجاوز حده اليومي.</translation>
        </message>
        <message>
            <source>What was spent today with this account cannot be added up, so its limit for a day cannot be kept.</source>
            <translation>لا يمكن جمع ما أُنفق اليوم بهذا الحساب، فلا يمكن التقيد بحده اليومي.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendPin</name>
        <message>
            <source>The spending PIN is still being read. Try again in a moment.</source>
            <translation>ما زال رمز PIN للإنفاق قيد القراءة. أعد المحاولة بعد لحظة.</translation>
        </message>
        <message>
            <source>A spending PIN is set, but the keyring cannot be read. Unlock it first.</source>
            <translation>يوجد رمز PIN للإنفاق، لكن لا يمكن قراءة حلقة المفاتيح. افتح قفلها أولًا.</translation>
        </message>
        <message>
            <source>A spending PIN is set, but the keyring does not hold it any more. Set a new one in Settings first.</source>
            <translation>يوجد رمز PIN للإنفاق، لكنه لم يعد في حلقة المفاتيح. ضع رمزًا جديدًا في «الإعدادات» أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong PINs. Wait %n second(s).</source>
            <translation>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر %n ثانية.</numerusform>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر ثانية واحدة.</numerusform>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر ثانيتين.</numerusform>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر %n ثوانٍ.</numerusform>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر %n ثانية.</numerusform>
                <numerusform>رموز PIN خاطئة كثيرة. انتظر %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>A PIN is being checked already.</source>
            <translation>جارٍ التحقق من رمز PIN بالفعل.</translation>
        </message>
        <message numerus="yes">
            <source>This is not the spending PIN. The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد ثانية واحدة.</numerusform>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد ثانيتين.</numerusform>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد %n ثوانٍ.</numerusform>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
                <numerusform>هذا ليس رمز PIN للإنفاق. المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not the spending PIN.</source>
            <translation>هذا ليس رمز PIN للإنفاق.</translation>
        </message>
        <message>
            <source>There is not enough memory to keep a PIN safely.</source>
            <translation>لا تكفي الذاكرة لحفظ رمز PIN بأمان.</translation>
        </message>
        <message>
            <source>This costs %1: the spending PIN is needed.</source>
            <translation>هذا يكلّف %1: يلزم رمز PIN للإنفاق.</translation>
        </message>
        <message>
            <source>A spending PIN is set, and the price of this is not known.</source>
            <translation>يوجد رمز PIN للإنفاق، وثمن هذا غير معروف.</translation>
        </message>
        <message>
            <source>A limit must not be negative.</source>
            <translation>لا يجوز أن يكون الحد سالبًا.</translation>
        </message>
        <message>
            <source>Give one limit for each currency.</source>
            <translation>حدّد حدًا واحدًا لكل عملة.</translation>
        </message>
        <message>
            <source>A PIN has %1 to %2 characters.</source>
            <translation>يتكون رمز PIN من %1 إلى %2 من المحارف.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SpendPinSheet</name>
        <message>
            <source>Spending PIN</source>
            <translation>رمز PIN للإنفاق</translation>
        </message>
        <message>
            <source>Whoever buys for more than the limit types this PIN first. It is kept as a salted hash in the keyring; nobody can read it there, nor tell it to you.</source>
            <translation>من يشترِ بأكثر من الحد يكتب رمز PIN هذا أولًا. يُحفظ في حلقة المفاتيح تجزئةً مملّحة؛ فلا يستطيع أحد قراءته هناك ولا إخبارك به.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Re&amp;move the PIN</source>
            <translation>إزالة رمز PIN</translation>
        </message>
        <message>
            <source>&amp;Present PIN</source>
            <translation>رمز PIN الحالي</translation>
        </message>
        <message>
            <source>&amp;New PIN</source>
            <translation>رمز PIN الجديد</translation>
        </message>
        <message>
            <source>Leave it empty to change the limits only.</source>
            <translation>اتركه فارغًا لتغيير الحدود فقط.</translation>
        </message>
        <message>
            <source>At least four characters; longer is better.</source>
            <translation>أربعة محارف على الأقل؛ والأطول أفضل.</translation>
        </message>
        <message>
            <source>New PIN &amp;again</source>
            <translation>رمز PIN الجديد مرة أخرى</translation>
        </message>
        <message>
            <source>Asked a&amp;bove</source>
            <translation>يُطلب لما يزيد على</translation>
        </message>
        <message>
            <source>One amount for each currency, for example USD 100, EUR 90. A currency that is not named asks for the PIN with every purchase.</source>
            <translation>مبلغ واحد لكل عملة، مثل USD 100, EUR 90. العملة غير المذكورة يُطلب لها رمز PIN عند كل شراء.</translation>
        </message>
        <message>
            <source>It is being saved.</source>
            <translation>جارٍ حفظه.</translation>
        </message>
        <message>
            <source>Type the present PIN.</source>
            <translation>اكتب رمز PIN الحالي.</translation>
        </message>
        <message>
            <source>The two new PINs differ.</source>
            <translation>رمزا PIN الجديدان مختلفان.</translation>
        </message>
        <message>
            <source>Type the limits as amounts, for example USD 100, EUR 90.</source>
            <translation>اكتب الحدود مبالغ، مثل USD 100, EUR 90.</translation>
        </message>
        <message>
            <source>Spending PIN saved.</source>
            <translation>حُفظ رمز PIN للإنفاق.</translation>
        </message>
        <message>
            <source>The spending PIN was removed.</source>
            <translation>أُزيل رمز PIN للإنفاق.</translation>
        </message>
    </context>
    <context>
        <name>simstock::StateText</name>
        <message>
            <source>Being prepared</source>
            <translation>قيد التحضير</translation>
        </message>
        <message>
            <source>Ready to install</source>
            <translation>جاهزة للتثبيت</translation>
        </message>
        <message>
            <source>On a phone</source>
            <translation>على هاتف</translation>
        </message>
        <message>
            <source>Connected, not used</source>
            <translation>متصلة، لم تُستخدم</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>مستنفدة</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>منتهية الصلاحية</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>معلّقة</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>منتهية</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>قيد الفتح</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Keys refused</source>
            <translation>المفاتيح مرفوضة</translation>
        </message>
        <message>
            <source>Keyring locked</source>
            <translation>حلقة المفاتيح مقفلة</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>المفتاح ناقص</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>تستحق النظر</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقفت</translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusFeed</name>
        <message numerus="yes">
            <source>%n unknown outcome(s)</source>
            <translation>
                <numerusform>%n نتيجة غير معروفة</numerusform>
                <numerusform>نتيجة واحدة غير معروفة</numerusform>
                <numerusform>نتيجتان غير معروفتين</numerusform>
                <numerusform>%n نتائج غير معروفة</numerusform>
                <numerusform>%n نتيجة غير معروفة</numerusform>
                <numerusform>%n نتيجة غير معروفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open order(s)</source>
            <translation>
                <numerusform>%n طلب مفتوح</numerusform>
                <numerusform>طلب مفتوح واحد</numerusform>
                <numerusform>طلبان مفتوحان</numerusform>
                <numerusform>%n طلبات مفتوحة</numerusform>
                <numerusform>%n طلبًا مفتوحًا</numerusform>
                <numerusform>%n طلب مفتوح</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 من %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
    </context>
    <context>
        <name>simstock::StatusStrip</name>
        <message>
            <source>unknown outcomes: %1</source>
            <translation>نتائج غير معروفة: %1</translation>
        </message>
        <message>
            <source>batches standing still: %1</source>
            <translation>دفعات متوقفة: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n بالانتظار</numerusform>
                <numerusform>%n بالانتظار</numerusform>
                <numerusform>%n بالانتظار</numerusform>
                <numerusform>%n بالانتظار</numerusform>
                <numerusform>%n بالانتظار</numerusform>
                <numerusform>%n بالانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>كما عند %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::Store</name>
        <message>
            <source>Another program has this workspace open. Close it and try again.</source>
            <translation>يفتح برنامج آخر مساحة العمل هذه. أغلقه ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The disk is full. What was stored before is kept; nothing new can be written. Make room and try again.</source>
            <translation>القرص ممتلئ. بقي ما كان مخزّنًا من قبل؛ لا يمكن كتابة جديد. أفرغ مساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The disk reported an error or a size limit was reached. Nothing new was written. Check the disk and try again.</source>
            <translation>أبلغ القرص عن خطأ أو بلغ حد الحجم. لم يُكتب جديد. افحص القرص ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The workspace is read-only. Nothing can be written until its permissions are changed.</source>
            <translation>مساحة العمل للقراءة فقط. لا يمكن كتابة شيء حتى تتغيّر أذوناتها.</translation>
        </message>
        <message>
            <source>A file of the workspace cannot be opened. Check its permissions and that its folder exists.</source>
            <translation>لا يمكن فتح أحد ملفات مساحة العمل. تحقق من أذوناته ومن وجود مجلده.</translation>
        </message>
        <message>
            <source>A file of the workspace is damaged.</source>
            <translation>أحد ملفات مساحة العمل تالف.</translation>
        </message>
        <message>
            <source>This is stored already.</source>
            <translation>هذا مخزّن من قبل.</translation>
        </message>
        <message>
            <source>Simstock could not use its own files. Check the disk and its permissions.</source>
            <translation>تعذّر على Simstock استخدام ملفاته. تحقق من القرص وأذوناته.</translation>
        </message>
    </context>
    <context>
        <name>simstock::StorefrontPane</name>
        <message>
            <source>Parts of the storefront</source>
            <translation>أقسام واجهة المتجر</translation>
        </message>
        <message>
            <source>Branding</source>
            <translation>العلامة التجارية</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>الأسعار</translation>
        </message>
    </context>
    <context>
        <name>simstock::SystemKeychain</name>
        <message>
            <source>The keyring of this computer is locked. Unlock it and try again; nothing was changed.</source>
            <translation>حلقة المفاتيح في هذا الحاسوب مقفلة. افتح قفلها ثم أعد المحاولة؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This computer offers no keyring, so keys cannot be stored. Start one (gnome-keyring, KeePassXC, KWallet) or keep the keys for this session only.</source>
            <translation>لا توجد في هذا الحاسوب حلقة مفاتيح، فلا يمكن تخزين المفاتيح. شغّل واحدة (gnome-keyring أو KeePassXC أو KWallet) أو احفظ المفاتيح لهذه الجلسة فقط.</translation>
        </message>
        <message>
            <source>The keyring did not do what was asked. Nothing was changed.</source>
            <translation>لم تنفّذ حلقة المفاتيح المطلوب. لم يتغيّر شيء.</translation>
        </message>
    </context>
    <context>
        <name>simstock::SystemScreenKeeper</name>
        <message>
            <source>A customer is scanning a code.</source>
            <translation>عميل يمسح رمزًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TableExport</name>
        <message>
            <source>There is nothing to export.</source>
            <translation>لا شيء للتصدير.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>CSV, plain (*.csv)</source>
            <translation>ملف CSV عادي ‎(*.csv)</translation>
        </message>
        <message>
            <source>CSV for spreadsheets, long numbers kept (*.csv)</source>
            <translation>ملف CSV لجداول البيانات، يحفظ الأرقام الطويلة ‎(*.csv)</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>جدول بيانات ‎(*.xlsx)</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>تصدير %1</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n row(s) to %1.</source>
            <translation>
                <numerusform>صُدّر %n صف إلى %1.</numerusform>
                <numerusform>صُدّر صف واحد إلى %1.</numerusform>
                <numerusform>صُدّر صفان إلى %1.</numerusform>
                <numerusform>صُدّرت %n صفوف إلى %1.</numerusform>
                <numerusform>صُدّر %n صفًا إلى %1.</numerusform>
                <numerusform>صُدّر %n صف إلى %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TableFile</name>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>تعذّرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TablePane</name>
        <message>
            <source>Quick look</source>
            <translation>نظرة سريعة</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>لا شيء للتصدير.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TableView</name>
        <message>
            <source>&amp;Copy rows</source>
            <translation>نسخ الصفوف</translation>
        </message>
        <message>
            <source>Copy rows with &amp;headers</source>
            <translation>نسخ الصفوف مع العناوين</translation>
        </message>
        <message>
            <source>Copy c&amp;ell</source>
            <translation>نسخ الخلية</translation>
        </message>
        <message>
            <source>Copy co&amp;lumn</source>
            <translation>نسخ العمود</translation>
        </message>
        <message>
            <source>Copy row as &amp;JSON</source>
            <translation>نسخ الصف بصيغة JSON</translation>
        </message>
        <message>
            <source>&amp;Filter on this value</source>
            <translation>تصفية بهذه القيمة</translation>
        </message>
        <message>
            <source>E&amp;xclude this value</source>
            <translation>استبعاد هذه القيمة</translation>
        </message>
        <message>
            <source>&amp;Filter column</source>
            <translation>تصفية العمود</translation>
        </message>
        <message>
            <source>&amp;Resize columns to contents</source>
            <translation>ملاءمة الأعمدة مع المحتوى</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Row &amp;height</source>
            <translation>ارتفاع الصف</translation>
        </message>
        <message>
            <source>&amp;Compact</source>
            <translation>متراصّ</translation>
        </message>
        <message>
            <source>&amp;Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>&amp;Relaxed</source>
            <translation>متباعد</translation>
        </message>
        <message>
            <source>&amp;Sort</source>
            <translation>فرز</translation>
        </message>
        <message>
            <source>Current column &amp;ascending</source>
            <translation>العمود الحالي تصاعديًا</translation>
        </message>
        <message>
            <source>Current column &amp;descending</source>
            <translation>العمود الحالي تنازليًا</translation>
        </message>
    </context>
    <context>
        <name>simstock::Tagging</name>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message numerus="yes">
            <source>Of all %n selected, with commas between them. Tags that only some have stay.</source>
            <translation>
                <numerusform>وسوم كل العناصر المحدّدة (%n)، مفصولة بفواصل. تبقى الوسوم التي لبعضها فقط.</numerusform>
                <numerusform>وسوم العنصر المحدّد، مفصولة بفواصل. تبقى الوسوم التي لبعض العناصر فقط.</numerusform>
                <numerusform>وسوم العنصرين المحدّدين، مفصولة بفواصل. تبقى الوسوم التي لأحدهما فقط.</numerusform>
                <numerusform>وسوم كل العناصر المحدّدة (%n)، مفصولة بفواصل. تبقى الوسوم التي لبعضها فقط.</numerusform>
                <numerusform>وسوم كل العناصر المحدّدة (%n)، مفصولة بفواصل. تبقى الوسوم التي لبعضها فقط.</numerusform>
                <numerusform>وسوم كل العناصر المحدّدة (%n)، مفصولة بفواصل. تبقى الوسوم التي لبعضها فقط.</numerusform>
            </translation>
        </message>
        <message>
            <source>With commas between them.</source>
            <translation>مفصولة بفواصل.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>تعيين</translation>
        </message>
        <message numerus="yes">
            <source>tags of %n thing(s)</source>
            <translation>
                <numerusform>وسوم %n عنصر</numerusform>
                <numerusform>وسوم عنصر واحد</numerusform>
                <numerusform>وسوم عنصرين</numerusform>
                <numerusform>وسوم %n عناصر</numerusform>
                <numerusform>وسوم %n عنصرًا</numerusform>
                <numerusform>وسوم %n عنصر</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags set. Ctrl+Z takes it back.</source>
            <translation>عُيّنت الوسوم. اضغط Ctrl+Z للتراجع.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TimelinePage</name>
        <message>
            <source>Copy timeline</source>
            <translation>نسخ الخط الزمني</translation>
        </message>
        <message>
            <source>Timeline entries</source>
            <translation>مدخلات الخط الزمني</translation>
        </message>
        <message>
            <source>As plain text, with the times of this computer's time zone</source>
            <translation>نصًا عاديًا، بأوقات المنطقة الزمنية لهذا الحاسوب</translation>
        </message>
        <message>
            <source>The request went out and no clear answer came back: it may have happened. Check now looks at the vendor at once.</source>
            <translation>أُرسل الاستدعاء ولم يصل جواب واضح: ربما تم. «الفحص الآن» يبحث لدى المورّد فورًا.</translation>
        </message>
        <message>
            <source>The vendor does not list it, so it probably did not happen. Check now looks once more; “Write it off” in “Settle unknown outcome…” settles it with your reason.</source>
            <translation>لا يدرجه المورّد، فالأرجح أنه لم يتم. «الفحص الآن» يبحث مرة أخرى؛ و«شطبه» ضمن «حسم النتيجة غير المعروفة…» يحسمه مع ذكر السبب.</translation>
        </message>
        <message>
            <source>More than one order at the vendor fits. Compare them at the vendor, then settle it with “Write it off” in “Settle unknown outcome…”.</source>
            <translation>يناسبه أكثر من طلب لدى المورّد. قارن بينها لدى المورّد، ثم احسمه بـ«شطبه» ضمن «حسم النتيجة غير المعروفة…».</translation>
        </message>
        <message>
            <source>This entry of the journal is damaged and is never used again. Look at the vendor, then settle it with “Write it off” in “Settle unknown outcome…”.</source>
            <translation>هذا المدخل في السجل تالف ولن يُستخدم أبدًا. انظر لدى المورّد، ثم احسمه بـ«شطبه» ضمن «حسم النتيجة غير المعروفة…».</translation>
        </message>
        <message>
            <source>The desk looks again in %1.</source>
            <translation>يبحث المكتب من جديد بعد %1.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>Until then nothing new is bought on this account.</source>
            <translation>حتى ذلك الحين لا يُشترى شيء جديد بهذا الحساب.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Toast</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>إخفاء</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpFit</name>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>ما زالت شريحة eSIM هذه قيد التحضير.</translation>
        </message>
        <message>
            <source>An expired eSIM cannot be topped up. Sell a new one.</source>
            <translation>لا يمكن إعادة شحن شريحة eSIM منتهية الصلاحية. بِع شريحة جديدة.</translation>
        </message>
        <message>
            <source>This eSIM has ended. Sell a new one.</source>
            <translation>انتهت شريحة eSIM هذه. بِع شريحة جديدة.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it first.</source>
            <translation>حالة شريحة eSIM هذه غير مفهومة. حدّثها أولًا.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpOthers</name>
        <message>
            <source>It cannot be added to any eSIM.</source>
            <translation>لا يمكن إضافتها إلى أي شريحة eSIM.</translation>
        </message>
        <message numerus="yes">
            <source>It is for %n countries; this eSIM is for %1 only.</source>
            <translation>
                <numerusform>هي لعدد %n من البلدان؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
                <numerusform>هي لبلد واحد؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
                <numerusform>هي لبلدين؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
                <numerusform>هي لـ %n بلدان؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
                <numerusform>هي لـ %n بلدًا؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
                <numerusform>هي لـ %n بلد؛ وشريحة eSIM هذه لـ %1 فقط.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is for one country; this eSIM is for several.</source>
            <translation>هي لبلد واحد؛ وشريحة eSIM هذه لعدة بلدان.</translation>
        </message>
        <message>
            <source>The vendor does not offer it for this eSIM.</source>
            <translation>لا يوفّرها المورّد لشريحة eSIM هذه.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TopUpSheet</name>
        <message>
            <source>Top up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>&amp;Plans that fit this eSIM</source>
            <translation>الباقات المناسبة لهذه الشريحة</translation>
        </message>
        <message>
            <source>Reading them from the vendor…</source>
            <translation>جارٍ قراءتها من المورّد…</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>This plan is paid by the day.</source>
            <translation>تُدفع هذه الباقة باليوم.</translation>
        </message>
        <message>
            <source>Plans that do &amp;not fit</source>
            <translation>الباقات غير المناسبة</translation>
        </message>
        <message>
            <source>&amp;Top up</source>
            <translation>إعادة الشحن</translation>
        </message>
        <message>
            <source>Top up · %1</source>
            <translation>إعادة شحن · %1</translation>
        </message>
        <message>
            <source>Balance before</source>
            <translation>الرصيد قبل</translation>
        </message>
        <message>
            <source>Balance after</source>
            <translation>الرصيد بعدها</translation>
        </message>
        <message>
            <source>Data afterwards</source>
            <translation>البيانات بعدها</translation>
        </message>
        <message>
            <source>Sent once. If the line breaks, we look before anything is sent again.</source>
            <translation>تُرسَل مرة واحدة. وإن انقطع الاتصال نتحقق قبل أي إرسال آخر.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>plan and cost</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The vendor has no plan that fits this eSIM now.</source>
            <translation>ليس لدى المورّد الآن باقة تناسب شريحة eSIM هذه.</translation>
        </message>
        <message>
            <source>Only these fit; the vendor refuses all others.</source>
            <translation>هذه وحدها تناسب؛ يرفض المورّد كل ما سواها.</translation>
        </message>
        <message>
            <source>Choose a plan first.</source>
            <translation>اختر باقة أولًا.</translation>
        </message>
        <message>
            <source>The state of the eSIM is being read.</source>
            <translation>جارٍ قراءة حالة شريحة eSIM.</translation>
        </message>
        <message>
            <source>You pay</source>
            <translation>تدفع</translation>
        </message>
        <message>
            <source>&amp;Top up for %1</source>
            <translation>إعادة الشحن مقابل %1</translation>
        </message>
        <message>
            <source>The state of the eSIM is older than a minute and is read again…</source>
            <translation>مضى على حالة شريحة eSIM أكثر من دقيقة، وتُقرأ من جديد…</translation>
        </message>
        <message>
            <source>The state of the eSIM could not be read, so nothing was sent. %1</source>
            <translation>تعذّرت قراءة حالة شريحة eSIM، فلم يُرسَل شيء. %1</translation>
        </message>
        <message>
            <source>Topping up. The result appears in Orders.</source>
            <translation>جارٍ إعادة الشحن. تظهر النتيجة في «الطلبات».</translation>
        </message>
    </context>
    <context>
        <name>simstock::Tour</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>لا يمكن إنشاء المجلد %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) done.</source>
            <translation>
                <numerusform>تمت %n خطوة.</numerusform>
                <numerusform>تمت خطوة واحدة.</numerusform>
                <numerusform>تمت خطوتان.</numerusform>
                <numerusform>تمت %n خطوات.</numerusform>
                <numerusform>تمت %n خطوة.</numerusform>
                <numerusform>تمت %n خطوة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Step %1 did not come true.</source>
            <translation>لم تتحقق الخطوة %1.</translation>
        </message>
        <message>
            <source>The picture %1 cannot be saved.</source>
            <translation>لا يمكن حفظ الصورة %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Trail</name>
        <message>
            <source>No clear answer came.</source>
            <translation>لم يصل جواب واضح.</translation>
        </message>
        <message>
            <source>The console ended while it was being sent.</source>
            <translation>انتهى البرنامج أثناء الإرسال.</translation>
        </message>
        <message>
            <source>Looked at the order: not ready yet.</source>
            <translation>فُحص الطلب: غير جاهز بعد.</translation>
        </message>
        <message>
            <source>The vendor says that it failed.</source>
            <translation>يقول المورّد إنه فشل.</translation>
        </message>
        <message>
            <source>It was not complete in time.</source>
            <translation>لم يكتمل في الوقت المحدد.</translation>
        </message>
        <message>
            <source>This vendor cannot be asked about it.</source>
            <translation>لا يمكن سؤال هذا المورّد عنه.</translation>
        </message>
        <message>
            <source>What this vendor shows proves nothing.</source>
            <translation>ما يعرضه هذا المورّد لا يثبت شيئًا.</translation>
        </message>
        <message>
            <source>Looked long enough: it is not in the vendor's list.</source>
            <translation>بُحث بما يكفي: ليس في قائمة المورّد.</translation>
        </message>
        <message>
            <source>Looked long enough: no such money came in.</source>
            <translation>بُحث بما يكفي: لم يرد مال كهذا.</translation>
        </message>
        <message>
            <source>Seen on the eSIM.</source>
            <translation>ظهر على شريحة eSIM.</translation>
        </message>
        <message>
            <source>Looked long enough: nothing of it is seen on the eSIM.</source>
            <translation>بُحث بما يكفي: لم يظهر منه شيء على شريحة eSIM.</translation>
        </message>
        <message>
            <source>Sending again was refused, and the vendor does not list it.</source>
            <translation>رُفضت إعادة الإرسال، ولا يسرده المورّد.</translation>
        </message>
        <message>
            <source>Not found at the vendor: sent again with the same number, which the vendor takes for the same order.</source>
            <translation>لم يُعثر عليه لدى المورّد: أُعيد إرساله بالرقم نفسه، ويعدّه المورّد الطلب نفسه.</translation>
        </message>
        <message>
            <source>Found at the vendor as order %1.</source>
            <translation>عُثر عليه لدى المورّد بوصفه الطلب %1.</translation>
        </message>
        <message>
            <source>A person chose the vendor's order %1.</source>
            <translation>اختار المستخدم طلب المورّد %1.</translation>
        </message>
        <message>
            <source>Sent again by a person: %1</source>
            <translation>أعاد المستخدم إرساله: %1</translation>
        </message>
        <message>
            <source>The reason given: %1</source>
            <translation>السبب المذكور: %1</translation>
        </message>
        <message>
            <source>A person lets the account go on buying: %1</source>
            <translation>سمح المستخدم للحساب بمتابعة الشراء: %1</translation>
        </message>
        <message>
            <source>A person settled the damaged entry: %1</source>
            <translation>حسم المستخدم المدخل التالف: %1</translation>
        </message>
        <message>
            <source>The answer to sending again: %1</source>
            <translation>الجواب على إعادة الإرسال: %1</translation>
        </message>
        <message>
            <source>A new order took its place.</source>
            <translation>حلّ محله طلب جديد.</translation>
        </message>
        <message>
            <source>A person discarded it.</source>
            <translation>تجاهله المستخدم.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was bought.</source>
            <translation>رفضه المورّد. لم يُشترَ شيء.</translation>
        </message>
        <message>
            <source>The vendor refused it. Nothing was changed.</source>
            <translation>رفضه المورّد. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Still unknown</source>
            <translation>ما زال غير معروف</translation>
        </message>
        <message>
            <source>Written down, nothing sent yet</source>
            <translation>دُوّن ولم يُرسَل شيء بعد</translation>
        </message>
        <message>
            <source>Sent to the vendor</source>
            <translation>أُرسل إلى المورّد</translation>
        </message>
        <message>
            <source>The vendor accepted it</source>
            <translation>قبله المورّد</translation>
        </message>
        <message>
            <source>The vendor is preparing it</source>
            <translation>يحضّره المورّد</translation>
        </message>
        <message>
            <source>Ready: all eSIMs are delivered</source>
            <translation>جاهز: سُلّمت كل شرائح eSIM</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>A part of it is delivered</source>
            <translation>سُلّم جزء منه</translation>
        </message>
        <message>
            <source>Being prepared, taking longer</source>
            <translation>قيد التحضير، يستغرق أطول</translation>
        </message>
        <message>
            <source>Not sent. Nothing left this computer.</source>
            <translation>لم يُرسَل. لم يخرج شيء من هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Unknown: nobody knows whether it happened</source>
            <translation>غير معروف: لا أحد يعرف هل حدث أم لا</translation>
        </message>
        <message>
            <source>Unknown: the vendor does not list it</source>
            <translation>غير معروف: لا يسرده المورّد</translation>
        </message>
        <message>
            <source>Unknown: more than one order at the vendor fits</source>
            <translation>غير معروف: يناسب أكثر من طلب لدى المورّد</translation>
        </message>
        <message>
            <source>Unknown: this entry of the journal is damaged</source>
            <translation>غير معروف: مدخل السجل هذا تالف</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>تم تجاهله</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>شُطب</translation>
        </message>
        <message>
            <source>The vendor's answer: HTTP %1</source>
            <translation>جواب المورّد: HTTP %1</translation>
        </message>
        <message>
            <source>No answer: network error %1 after bytes had left</source>
            <translation>لا جواب: خطأ شبكة %1 بعد خروج بايتات</translation>
        </message>
        <message>
            <source>Network error %1 before a byte had left</source>
            <translation>خطأ شبكة %1 قبل خروج أي بايت</translation>
        </message>
        <message>
            <source>The vendor's code: %1</source>
            <translation>رمز المورّد: %1</translation>
        </message>
        <message>
            <source>Request no.: %1</source>
            <translation>رقم الاستدعاء: %1</translation>
        </message>
        <message>
            <source>Detail: %1</source>
            <translation>التفصيل: %1</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>المتوقع: %1</translation>
        </message>
        <message>
            <source>Balance before: %1</source>
            <translation>الرصيد قبل: %1</translation>
        </message>
        <message>
            <source>Our no.:</source>
            <translation>رقمنا:</translation>
        </message>
        <message>
            <source>A new try for our no. %1</source>
            <translation>محاولة جديدة لرقمنا %1</translation>
        </message>
        <message>
            <source>The vendor's order no.: %1</source>
            <translation>رقم الطلب لدى المورّد: %1</translation>
        </message>
        <message>
            <source>Booking failed: %1, transaction %2</source>
            <translation>فشل القيد: %1، المعاملة %2</translation>
        </message>
        <message>
            <source>Refunded: %1, transaction %2</source>
            <translation>استُرد: %1، المعاملة %2</translation>
        </message>
        <message>
            <source>Booked: %1, transaction %2</source>
            <translation>قُيّد: %1، المعاملة %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Looked at the vendor %n time(s) since the start</source>
            <translation>
                <numerusform>نُظر لدى المورّد %n مرة منذ البداية</numerusform>
                <numerusform>نُظر لدى المورّد مرة واحدة منذ البداية</numerusform>
                <numerusform>نُظر لدى المورّد مرتين منذ البداية</numerusform>
                <numerusform>نُظر لدى المورّد %n مرات منذ البداية</numerusform>
                <numerusform>نُظر لدى المورّد %n مرة منذ البداية</numerusform>
                <numerusform>نُظر لدى المورّد %n مرة منذ البداية</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen since the start</source>
            <translation>ظهر منذ البداية</translation>
        </message>
        <message>
            <source>Found out: %1</source>
            <translation>عُرف: %1</translation>
        </message>
        <message>
            <source>eSIM %1: installed on a phone</source>
            <translation>شريحة eSIM %1: ثُبّتت على هاتف</translation>
        </message>
        <message>
            <source>eSIM %1: used for the first time</source>
            <translation>شريحة eSIM %1: استُخدمت أول مرة</translation>
        </message>
        <message>
            <source>eSIM %1: not delivered yet</source>
            <translation>شريحة eSIM %1: لم تُسلَّم بعد</translation>
        </message>
        <message>
            <source>eSIM %1: not installed yet</source>
            <translation>شريحة eSIM %1: لم تُثبَّت بعد</translation>
        </message>
        <message>
            <source>eSIM %1: on a phone; the vendor does not say since when</source>
            <translation>شريحة eSIM %1: على هاتف؛ لا يذكر المورّد منذ متى</translation>
        </message>
        <message>
            <source>eSIM %1: used; the vendor does not say since when</source>
            <translation>شريحة eSIM %1: مستخدَمة؛ لا يذكر المورّد منذ متى</translation>
        </message>
        <message>
            <source>Nothing to book</source>
            <translation>لا شيء للتقييد</translation>
        </message>
        <message>
            <source>This vendor lists no transactions</source>
            <translation>لا يسرد هذا المورّد معاملات</translation>
        </message>
        <message>
            <source>The vendor's transactions were not read since (last read %1)</source>
            <translation>لم تُقرأ معاملات المورّد منذ ذلك الحين (آخر قراءة %1)</translation>
        </message>
        <message>
            <source>The vendor's transactions were never read</source>
            <translation>لم تُقرأ معاملات المورّد قط</translation>
        </message>
        <message>
            <source>Not found in the vendor's transactions (read %1)</source>
            <translation>غير موجود في معاملات المورّد (القراءة %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>بلا وقت</translation>
        </message>
    </context>
    <context>
        <name>simstock::TravelRoam</name>
        <message>
            <source>Travel Roam does not offer this.</source>
            <translation>لا يوفّر Travel Roam هذه الإمكانية.</translation>
        </message>
        <message>
            <source>Revoking is switched off for this account: its path is not documented. It can be set in the account's settings.</source>
            <translation>الإبطال موقوف لهذا الحساب: مساره غير موثّق. يمكن ضبطه في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The ICCID of this eSIM is not known. Refresh it.</source>
            <translation>رقم ICCID لشريحة eSIM هذه غير معروف. حدّثها.</translation>
        </message>
        <message>
            <source>This eSIM is still being prepared.</source>
            <translation>ما زالت شريحة eSIM هذه قيد التحضير.</translation>
        </message>
        <message>
            <source>This eSIM has ended: Travel Roam forgets a revoked eSIM, and it cannot be read any more.</source>
            <translation>انتهت شريحة eSIM هذه: ينسى Travel Roam الشريحة المُبطَلة ولا يمكن قراءتها بعد ذلك.</translation>
        </message>
        <message>
            <source>The state of this eSIM is not understood. Refresh it, or act in the vendor's web portal.</source>
            <translation>حالة شريحة eSIM هذه غير مفهومة. حدّثها أو تصرّف من بوابة المورّد على الويب.</translation>
        </message>
        <message>
            <source>The call "%1" is switched off for this account. Its path can be set in the account's settings.</source>
            <translation>الاستدعاء «%1» موقوف لهذا الحساب. يمكن ضبط مساره في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The API key or the client secret is missing or holds characters that cannot be sent. Enter both again.</source>
            <translation>مفتاح API أو سر العميل ناقص أو فيه محارف لا يمكن إرسالها. أدخل كليهما من جديد.</translation>
        </message>
        <message>
            <source>Travel Roam no longer offers this plan. Refresh the catalogue.</source>
            <translation>لم يعد Travel Roam يوفّر هذه الباقة. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>Travel Roam sells one eSIM per order. Nothing was sent.</source>
            <translation>يبيع Travel Roam شريحة eSIM واحدة لكل طلب. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The plan has no name at Travel Roam. Refresh the catalogue.</source>
            <translation>ليس للباقة اسم لدى Travel Roam. حدّث الكتالوج.</translation>
        </message>
        <message>
            <source>Travel Roam has no list of orders. Compare the balance before and after, or look in the vendor's web portal.</source>
            <translation>ليس لدى Travel Roam قائمة طلبات. قارن الرصيد قبل وبعد، أو راجع بوابة المورّد على الويب.</translation>
        </message>
        <message>
            <source>It is not known whether Travel Roam carried this out: money may have been spent. Do not send it again before you compared the balance.</source>
            <translation>لا يُعرف هل نفّذ Travel Roam ذلك أم لا: ربما أُنفق مال. لا ترسله مرة أخرى قبل أن تقارن الرصيد.</translation>
        </message>
        <message>
            <source>It is not known whether Travel Roam carried this out. Read the eSIM again before you repeat it.</source>
            <translation>لا يُعرف هل نفّذ Travel Roam ذلك أم لا. اقرأ شريحة eSIM من جديد قبل أن تكرره.</translation>
        </message>
        <message>
            <source>Travel Roam says that it is not available now. It does not say that nothing was bought: compare the balance first, and try again in a few minutes only if it did not change.</source>
            <translation>يقول Travel Roam إنه غير متاح الآن. ولا يقول إنه لم يُشترَ شيء: قارن الرصيد أولًا، ولا تُعد المحاولة بعد بضع دقائق إلا إن لم يتغيّر.</translation>
        </message>
        <message>
            <source>Travel Roam accepted this, but its answer names no order: money may have been spent. Do not send it again; look for the eSIM in the vendor's web portal.</source>
            <translation>قبل Travel Roam ذلك، لكن جوابه لا يذكر طلبًا: ربما أُنفق مال. لا ترسله مرة أخرى؛ ابحث عن شريحة eSIM في بوابة المورّد على الويب.</translation>
        </message>
        <message>
            <source>Nothing was bought.</source>
            <translation>لم يُشترَ شيء.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Travel Roam refuses the keys. Check the API key and the client secret; they are the same for live and sandbox.</source>
            <translation>يرفض Travel Roam المفاتيح. تحقق من مفتاح API وسر العميل؛ فهما نفساهما للبيئة الفعلية وبيئة الاختبار.</translation>
        </message>
        <message>
            <source>The balance at Travel Roam is too low.</source>
            <translation>الرصيد لدى Travel Roam لا يكفي.</translation>
        </message>
        <message>
            <source>Travel Roam does not know this, or the path of the call is another one. If it happens every time, correct the path in the account's settings.</source>
            <translation>لا يعرف Travel Roam هذا، أو أن مسار الاستدعاء غير ذلك. إن تكرر كل مرة فصحّح المسار في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>Travel Roam does not accept what was asked for, or these keys may not ask for it.</source>
            <translation>لا يقبل Travel Roam المطلوب، أو لا يحق لهذه المفاتيح أن تطلبه.</translation>
        </message>
        <message>
            <source>Travel Roam has not seen this eSIM in a network yet.</source>
            <translation>لم يرَ Travel Roam شريحة eSIM هذه في أي شبكة بعد.</translation>
        </message>
        <message>
            <source>Buying is switched off for this account in its settings.</source>
            <translation>الشراء موقوف لهذا الحساب في إعداداته.</translation>
        </message>
        <message>
            <source>Travel Roam does not top up LATAM plans. Sell a new eSIM.</source>
            <translation>لا يعيد Travel Roam شحن باقات LATAM. بِع شريحة eSIM جديدة.</translation>
        </message>
        <message>
            <source>The first plan of this eSIM is not known. Refresh the eSIM.</source>
            <translation>الباقة الأولى لشريحة eSIM هذه غير معروفة. حدّث الشريحة.</translation>
        </message>
        <message>
            <source>Travel Roam no longer tells which countries and network this eSIM is for, so no plan can be shown to fit it.</source>
            <translation>لم يعد Travel Roam يذكر بلدان شريحة eSIM هذه وشبكتها، فلا يمكن إثبات أن أي باقة تناسبها.</translation>
        </message>
        <message>
            <source>The top-up is not complete. Nothing was sent.</source>
            <translation>بيانات إعادة الشحن غير مكتملة. لم يُرسَل شيء.</translation>
        </message>
        <message>
            <source>The keys work at %1. The balance could not be read there: its path is not documented and can be corrected in the account's settings.</source>
            <translation>تعمل المفاتيح لدى %1. تعذّرت قراءة الرصيد هناك: مساره غير موثّق ويمكن تصحيحه في إعدادات الحساب.</translation>
        </message>
        <message>
            <source>The keys work at %1. Balance: %2.</source>
            <translation>تعمل المفاتيح لدى %1. الرصيد: %2.</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>مفتاح API</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>سر العميل</translation>
        </message>
        <message>
            <source>Live and sandbox take the same keys and have a wallet each; only the host tells them apart. Check which one you add.</source>
            <translation>تقبل البيئة الفعلية وبيئة الاختبار المفاتيح نفسها ولكل منهما محفظة؛ لا يميّزهما إلا المضيف. تحقق أيهما تضيف.</translation>
        </message>
        <message>
            <source>Callbacks are set in the vendor's web portal; their form is not documented.</source>
            <translation>تُضبط الاستدعاءات الراجعة في بوابة المورّد على الويب؛ صيغتها غير موثّقة.</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>The currency of prices and balance where Travel Roam does not state it, such as EUR. Empty means USD.</source>
            <translation>عملة الأسعار والرصيد حين لا يذكرها Travel Roam، مثل EUR. إن تُرك فارغًا فهي USD.</translation>
        </message>
        <message>
            <source>Order type of regional plans</source>
            <translation>نوع طلب الباقات الإقليمية</translation>
        </message>
        <message>
            <source>Write COUNTRY if Travel Roam refuses regional plans that are ordered as REGION. Empty means REGION.</source>
            <translation>اكتب COUNTRY إن كان Travel Roam يرفض الباقات الإقليمية المطلوبة بوصفها REGION. إن تُرك فارغًا فهو REGION.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TrayIcon</name>
        <message>
            <source>Show Simstock</source>
            <translation>إظهار Simstock</translation>
        </message>
        <message>
            <source>New order…</source>
            <translation>طلب جديد…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>simstock::Trip</name>
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
            <source>Say where the customer goes, for example: JP+KR, 9 days, 6 GB.</source>
            <translation>اذكر وجهة العميل، مثل: JP+KR, 9 days, 6 GB.</translation>
        </message>
        <message>
            <source>A trip has at most %1 countries here.</source>
            <translation>للرحلة هنا %1 من البلدان على الأكثر.</translation>
        </message>
        <message>
            <source>Say how many days the trip lasts.</source>
            <translation>اذكر عدد أيام الرحلة.</translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSearch</name>
        <message numerus="yes">
            <source>%n day(s) of a day plan</source>
            <translation>
                <numerusform>%n يوم من باقة يومية</numerusform>
                <numerusform>يوم واحد من باقة يومية</numerusform>
                <numerusform>يومان من باقة يومية</numerusform>
                <numerusform>%n أيام من باقة يومية</numerusform>
                <numerusform>%n يومًا من باقة يومية</numerusform>
                <numerusform>%n يوم من باقة يومية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lasts %n day(s)</source>
            <translation>
                <numerusform>مدتها %n يوم</numerusform>
                <numerusform>مدتها يوم واحد</numerusform>
                <numerusform>مدتها يومان</numerusform>
                <numerusform>مدتها %n أيام</numerusform>
                <numerusform>مدتها %n يومًا</numerusform>
                <numerusform>مدتها %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>بيانات غير محدودة</translation>
        </message>
        <message>
            <source>can be topped up</source>
            <translation>قابلة لإعادة الشحن</translation>
        </message>
        <message>
            <source>The cheapest, and one plan works everywhere</source>
            <translation>الأرخص، وباقة واحدة تعمل في كل مكان</translation>
        </message>
        <message numerus="yes">
            <source>The cheapest: %n plan(s) together</source>
            <translation>
                <numerusform>الأرخص: %n باقة معًا</numerusform>
                <numerusform>الأرخص: باقة واحدة معًا</numerusform>
                <numerusform>الأرخص: باقتان معًا</numerusform>
                <numerusform>الأرخص: %n باقات معًا</numerusform>
                <numerusform>الأرخص: %n باقة معًا</numerusform>
                <numerusform>الأرخص: %n باقة معًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Costs as much as the cheapest</source>
            <translation>تكلّف مثل الأرخص</translation>
        </message>
        <message>
            <source>%1 more, one plan works everywhere</source>
            <translation>أغلى بمقدار %1، وباقة واحدة تعمل في كل مكان</translation>
        </message>
        <message numerus="yes">
            <source>%1 more, %n plan(s) together</source>
            <translation>
                <numerusform>أغلى بمقدار %1، %n باقة معًا</numerusform>
                <numerusform>أغلى بمقدار %1، باقة واحدة معًا</numerusform>
                <numerusform>أغلى بمقدار %1، باقتان معًا</numerusform>
                <numerusform>أغلى بمقدار %1، %n باقات معًا</numerusform>
                <numerusform>أغلى بمقدار %1، %n باقة معًا</numerusform>
                <numerusform>أغلى بمقدار %1، %n باقة معًا</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1؛ %2.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message numerus="yes">
            <source>Plans cost in %n currency(ies), which are not compared with each other: each has its own cheapest answer.</source>
            <translation>
                <numerusform>الباقات بعملات عددها %n لا تُقارن فيما بينها: لكل منها أرخص جواب خاص بها.</numerusform>
                <numerusform>الباقات بعملة واحدة.</numerusform>
                <numerusform>الباقات بعملتين لا تُقارنان فيما بينهما: لكل منهما أرخص جواب خاص بها.</numerusform>
                <numerusform>الباقات بـ %n عملات لا تُقارن فيما بينها: لكل منها أرخص جواب خاص بها.</numerusform>
                <numerusform>الباقات بـ %n عملة لا تُقارن فيما بينها: لكل منها أرخص جواب خاص بها.</numerusform>
                <numerusform>الباقات بـ %n عملة لا تُقارن فيما بينها: لكل منها أرخص جواب خاص بها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::TripSheet</name>
        <message>
            <source>Find for a trip</source>
            <translation>البحث لرحلة</translation>
        </message>
        <message>
            <source>JP+KR, 9 days, 6 GB</source>
            <translation>JP+KR, 9 days, 6 GB</translation>
        </message>
        <message>
            <source>&amp;Need</source>
            <translation>الحاجة</translation>
        </message>
        <message>
            <source>&amp;Dates, if you know them</source>
            <translation>التواريخ، إن عُرفت</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>&amp;Compare them</source>
            <translation>مقارنتها</translation>
        </message>
        <message>
            <source>&amp;Order…</source>
            <translation>طلب…</translation>
        </message>
        <message>
            <source>For example 3.12.2026 - 11.12.2026: both days count.</source>
            <translation>مثل 3.12.2026 - 11.12.2026: يُحسب اليومان كلاهما.</translation>
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
            <source>Two dates in their order are needed.</source>
            <translation>يلزم تاريخان بترتيبهما.</translation>
        </message>
        <message>
            <source>Not understood: %1</source>
            <translation>غير مفهوم: %1</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>%1: %2 · %3 · %4</source>
            <comment>countries: plan, account and cost</comment>
            <translation>%1: %2 · %3 · %4</translation>
        </message>
        <message>
            <source>%1 in all. %2</source>
            <translation>المجموع %1. %2</translation>
        </message>
        <message>
            <source>No plan, and no three plans together, are enough. Ask for fewer days or less data.</source>
            <translation>لا تكفي باقة واحدة ولا ثلاث باقات معًا. اطلب أيامًا أقل أو بيانات أقل.</translation>
        </message>
        <message>
            <source>No plan of your accounts works in %1.</source>
            <translation>لا باقة في حساباتك تعمل في %1.</translation>
        </message>
        <message>
            <source>Say what the customer needs first.</source>
            <translation>اذكر أولًا ما يحتاجه العميل.</translation>
        </message>
        <message>
            <source>Trip: %1</source>
            <translation>الرحلة: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::TypedConfirmation</name>
        <message>
            <source>Type %1 to confirm</source>
            <translation>اكتب %1 للتأكيد</translation>
        </message>
    </context>
    <context>
        <name>simstock::UndoActions</name>
        <message>
            <source>&amp;Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Taken back: %1.</source>
            <translation>تم التراجع عن: %1.</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>أُعيد تنفيذ: %1.</translation>
        </message>
        <message>
            <source>Takes back: %1</source>
            <translation>يتراجع عن: %1</translation>
        </message>
        <message>
            <source>Does again: %1</source>
            <translation>يعيد تنفيذ: %1</translation>
        </message>
    </context>
    <context>
        <name>simstock::UniversalPaste</name>
        <message>
            <source>The file “%1” cannot be read.</source>
            <translation>لا يمكن قراءة الملف «%1».</translation>
        </message>
        <message>
            <source>This file is larger than 4 MB.</source>
            <translation>هذا الملف أكبر من 4 ميغابايت.</translation>
        </message>
        <message>
            <source>Reading what was pasted…</source>
            <translation>جارٍ قراءة ما لُصق…</translation>
        </message>
        <message>
            <source>Pasted: %1.</source>
            <translation>لُصق: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>استُورد %n رمز ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد رمز واحد ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد رمزان ضمن المخزون الخاص.</numerusform>
                <numerusform>استُوردت %n رموز ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد %n رمزًا ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد %n رمز ضمن المخزون الخاص.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) of eSIMs that are here already.</source>
            <translation>
                <numerusform>%n رمز يخص شرائح eSIM موجودة هنا.</numerusform>
                <numerusform>رمز واحد يخص شريحة eSIM موجودة هنا.</numerusform>
                <numerusform>رمزان يخصان شرائح eSIM موجودة هنا.</numerusform>
                <numerusform>%n رموز تخص شرائح eSIM موجودة هنا.</numerusform>
                <numerusform>%n رمزًا تخص شرائح eSIM موجودة هنا.</numerusform>
                <numerusform>%n رمز تخص شرائح eSIM موجودة هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import codes</source>
            <translation>استيراد الرموز</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageChart</name>
        <message>
            <source>ends %1</source>
            <comment>a plan</comment>
            <translation>تنتهي %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 في اليوم</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageDesk</name>
        <message>
            <source>The account was closed.</source>
            <translation>أُغلق الحساب.</translation>
        </message>
        <message>
            <source>Read usage</source>
            <translation>قراءة الاستخدام</translation>
        </message>
        <message>
            <source>Stopped by a person.</source>
            <translation>أوقفه المستخدم.</translation>
        </message>
    </context>
    <context>
        <name>simstock::UsageModel</name>
        <message>
            <source>eSIM</source>
            <translation>eSIM</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>العميل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الباقة</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدَم</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>% used</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>Rate/day</source>
            <translation>المعدل/يوم</translation>
        </message>
        <message>
            <source>Of the newest 72 hours</source>
            <translation>لأحدث 72 ساعة</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>النفاد</translation>
        </message>
        <message>
            <source>A range: the older the figures, the wider</source>
            <translation>مدى: كلما قدمت الأرقام اتسع</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Of the vendor's figure; vendors report hours late</source>
            <translation>من رقم المورّد؛ يتأخر المورّدون ساعات في الإبلاغ</translation>
        </message>
        <message>
            <source>Alerts sent</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>What was told of this plan on this desktop</source>
            <translation>ما نُبِّه إليه بشأن هذه الباقة على هذا الحاسوب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>any part of it</source>
            <translation>أي جزء منه</translation>
        </message>
        <message>
            <source>who has it</source>
            <translation>من يحملها</translation>
        </message>
        <message>
            <source>the plan's name</source>
            <translation>اسم الباقة</translation>
        </message>
        <message>
            <source>where it works</source>
            <translation>حيث تعمل</translation>
        </message>
        <message>
            <source>data that is used</source>
            <translation>البيانات المستخدَمة</translation>
        </message>
        <message>
            <source>data that is left</source>
            <translation>البيانات المتبقية</translation>
        </message>
        <message>
            <source>share that is used</source>
            <translation>النسبة المستخدَمة</translation>
        </message>
        <message>
            <source>of the vendor's figure</source>
            <translation>عمر رقم المورّد</translation>
        </message>
        <message>
            <source>time that is left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>what it is doing</source>
            <translation>حالتها الآن</translation>
        </message>
        <message>
            <source>the account's label</source>
            <translation>تسمية الحساب</translation>
        </message>
        <message>
            <source>whether the data lasts</source>
            <translation>هل تكفي البيانات</translation>
        </message>
        <message>
            <source>what was told of it</source>
            <translation>ما نُبِّه إليه بشأنها</translation>
        </message>
        <message>
            <source>Needs a call today</source>
            <translation>للاتصال اليوم</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <source>Runs out soon</source>
            <translation>توشك على النفاد</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>أوشكت على الانتهاء</translation>
        </message>
        <message>
            <source>read on request only</source>
            <translation>يُقرأ عند الطلب فقط</translation>
        </message>
        <message>
            <source>runs out early</source>
            <translation>تنفد مبكرًا</translation>
        </message>
        <message>
            <source>%1 % used</source>
            <translation>استُهلك %1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقي %n أيام</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
            </translation>
        </message>
        <message>
            <source>inconsistent</source>
            <translation>متضارب</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>In use, runs out soon</source>
            <translation>قيد الاستخدام، توشك على النفاد</translation>
        </message>
        <message>
            <source>The newest was told %1.</source>
            <translation>آخر تنبيه كان %1.</translation>
        </message>
        <message>
            <source>This vendor is read only when somebody asks, so nothing is forecast.</source>
            <translation>لا يُقرأ هذا المورّد إلا حين يطلب أحد ذلك، فلا توقعات له.</translation>
        </message>
        <message numerus="yes">
            <source>From %n reading(s); the newest is %1 old.</source>
            <translation>
                <numerusform>من %n قراءة؛ أحدثها قبل %1.</numerusform>
                <numerusform>من قراءة واحدة قبل %1.</numerusform>
                <numerusform>من قراءتين؛ أحدثهما قبل %1.</numerusform>
                <numerusform>من %n قراءات؛ أحدثها قبل %1.</numerusform>
                <numerusform>من %n قراءة؛ أحدثها قبل %1.</numerusform>
                <numerusform>من %n قراءة؛ أحدثها قبل %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsagePane</name>
        <message>
            <source>Usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>Usage table</source>
            <translation>جدول الاستخدام</translation>
        </message>
        <message>
            <source>Filter usage</source>
            <translation>تصفية الاستخدام</translation>
        </message>
        <message>
            <source>Views of usage</source>
            <translation>طرق عرض الاستخدام</translation>
        </message>
        <message>
            <source>Needs a &amp;call today</source>
            <translation>للاتصال اليوم</translation>
        </message>
        <message>
            <source>Offer a top-up by &amp;SMS…</source>
            <translation>عرض إعادة شحن عبر SMS…</translation>
        </message>
        <message>
            <source>Needs a call today</source>
            <translation>للاتصال اليوم</translation>
        </message>
        <message>
            <source>Choose an eSIM first.</source>
            <translation>اختر شريحة eSIM أولًا.</translation>
        </message>
        <message>
            <source>None of these eSIMs can receive a message.</source>
            <translation>لا تستطيع أي من شرائح eSIM هذه استقبال رسالة.</translation>
        </message>
        <message numerus="yes">
            <source>%n eSIM(s)</source>
            <translation>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>شريحة eSIM واحدة</numerusform>
                <numerusform>شريحتا eSIM</numerusform>
                <numerusform>%n شرائح eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
                <numerusform>%n شريحة eSIM</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Needs a call today: %1</source>
            <translation>للاتصال اليوم: %1</translation>
        </message>
        <message>
            <source>Nobody runs out of data by tomorrow evening, as far as the figures say.</source>
            <translation>لا تنفد بيانات أحد حتى مساء الغد، بحسب الأرقام.</translation>
        </message>
        <message>
            <source>Usage appears after the first connection; vendors report it some hours late.</source>
            <translation>يظهر الاستخدام بعد أول اتصال؛ ويتأخر المورّدون بضع ساعات في الإبلاغ عنه.</translation>
        </message>
        <message>
            <source>Open the eSIMs</source>
            <translation>فتح شرائح eSIM</translation>
        </message>
        <message>
            <source>There is no usage yet.</source>
            <translation>لا يوجد استخدام بعد.</translation>
        </message>
        <message>
            <source>Select the eSIMs to read.</source>
            <translation>حدّد شرائح eSIM المراد قراءتها.</translation>
        </message>
        <message>
            <source>Reading usage. Vendors report it some hours late.</source>
            <translation>جارٍ قراءة الاستخدام. يتأخر المورّدون بضع ساعات في الإبلاغ عنه.</translation>
        </message>
        <message numerus="yes">
            <source>Reading usage of %n eSIM(s).</source>
            <translation>
                <numerusform>جارٍ قراءة استخدام %n شريحة eSIM.</numerusform>
                <numerusform>جارٍ قراءة استخدام شريحة eSIM واحدة.</numerusform>
                <numerusform>جارٍ قراءة استخدام شريحتي eSIM.</numerusform>
                <numerusform>جارٍ قراءة استخدام %n شرائح eSIM.</numerusform>
                <numerusform>جارٍ قراءة استخدام %n شريحة eSIM.</numerusform>
                <numerusform>جارٍ قراءة استخدام %n شريحة eSIM.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::UsagePanel</name>
        <message>
            <source>Usage readings</source>
            <translation>قراءات الاستخدام</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدَم</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Show the readings as a table</source>
            <translation>عرض القراءات في جدول</translation>
        </message>
        <message>
            <source>Usage chart</source>
            <translation>مخطط الاستخدام</translation>
        </message>
        <message>
            <source>%1 of %2 used, as of %3.</source>
            <translation>استُخدم %1 من %2، كما كان %3.</translation>
        </message>
        <message>
            <source>%1 used, as of %2.</source>
            <translation>استُخدم %1، كما كان %2.</translation>
        </message>
        <message>
            <source>This vendor is read only when somebody asks, so nothing is forecast.</source>
            <translation>لا يُقرأ هذا المورّد إلا حين يطلب أحد ذلك، فلا توقعات له.</translation>
        </message>
        <message>
            <source>Too few readings for a forecast: it takes three.</source>
            <translation>القراءات أقل مما يلزم للتوقع: يحتاج إلى ثلاث.</translation>
        </message>
        <message>
            <source>About %1 a day; runs out: %2. %3.</source>
            <translation>نحو %1 في اليوم؛ النفاد: %2. %3.</translation>
        </message>
        <message>
            <source>Unlimited</source>
            <translation>غير محدودة</translation>
        </message>
    </context>
    <context>
        <name>simstock::Vault</name>
        <message>
            <source>The key for stored codes is not available. Unlock the keyring and try again.</source>
            <translation>مفتاح الرموز المخزّنة غير متاح. افتح قفل حلقة المفاتيح ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The keyring no longer holds the key for the stored activation codes. Restore the keyring, or read the eSIMs again from the vendor.</source>
            <translation>لم يعد في حلقة المفاتيح مفتاح رموز التفعيل المخزّنة. استعد حلقة المفاتيح، أو اقرأ شرائح eSIM من جديد من المورّد.</translation>
        </message>
        <message>
            <source>The key for stored codes in the keyring is damaged.</source>
            <translation>مفتاح الرموز المخزّنة في حلقة المفاتيح تالف.</translation>
        </message>
        <message>
            <source>A stored code cannot be opened with the key in the keyring. Read the eSIM again from the vendor.</source>
            <translation>لا يمكن فتح رمز مخزّن بالمفتاح الموجود في حلقة المفاتيح. اقرأ شريحة eSIM من جديد من المورّد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultExportSheet</name>
        <message numerus="yes">
            <source>At least %n character(s). Four or five words that nobody else would put together are easy to keep.</source>
            <translation>
                <numerusform>%n حرفًا على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
                <numerusform>حرف واحد على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
                <numerusform>حرفان على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
                <numerusform>%n أحرف على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
                <numerusform>%n حرفًا على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
                <numerusform>%n حرفًا على الأقل. أربع أو خمس كلمات لا يجمعها أحد غيرك يسهل حفظها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Long enough. A word more makes it much harder to guess.</source>
            <translation>طويلة بما يكفي. كلمة أخرى تجعل تخمينها أصعب بكثير.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>جيدة.</translation>
        </message>
        <message>
            <source>Very good.</source>
            <translation>جيدة جدًا.</translation>
        </message>
        <message>
            <source>Export vault</source>
            <translation>تصدير الخزنة</translation>
        </message>
        <message>
            <source>Codes that were imported cannot be fetched again from anybody. This makes a sealed copy of them for a safe place or a new computer. Whoever has the file and the passphrase can install the eSIMs; without the passphrase nobody can open it, not even you.</source>
            <translation>الرموز المستوردة لا يمكن جلبها مرة أخرى من أي أحد. هنا تُصنع نسخة مختومة منها لمكان آمن أو لحاسوب جديد. من يملك الملف وعبارة المرور يستطيع تثبيت شرائح eSIM؛ ومن دون عبارة المرور لا يستطيع أحد فتحه، ولا أنت.</translation>
        </message>
        <message>
            <source>Own stock only</source>
            <translation>المخزون الخاص فقط</translation>
        </message>
        <message>
            <source>Every code of the vault</source>
            <translation>كل رموز الخزنة</translation>
        </message>
        <message>
            <source>&amp;Codes</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Passphrase &amp;again</source>
            <translation>عبارة المرور مرة أخرى</translation>
        </message>
        <message>
            <source>&amp;Save file…</source>
            <translation>حفظ الملف…</translation>
        </message>
        <message>
            <source>The file is being made.</source>
            <translation>يجري إعداد الملف.</translation>
        </message>
        <message>
            <source>There is no such code here.</source>
            <translation>لا يوجد رمز كهذا هنا.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>عبارة المرور قصيرة جدًا.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>عبارتا المرور مختلفتان.</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) that no vendor can give again, each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n رمزًا لا يستطيع أي مورّد إعطاءها مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>رمز واحد لا يستطيع أي مورّد إعطاءه مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم.</numerusform>
                <numerusform>رمزان لا يستطيع أي مورّد إعطاءهما مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رموز لا يستطيع أي مورّد إعطاءها مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رمزًا لا يستطيع أي مورّد إعطاءها مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رمزًا لا يستطيع أي مورّد إعطاءها مرة أخرى، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s), those that your vendors would give again as well: for a computer without a network. Each with its ICCID, plan, customer, note and hand-overs.</source>
            <translation>
                <numerusform>%n رمزًا، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>رمز واحد، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم.</numerusform>
                <numerusform>رمزان، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رموز، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رمزًا، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
                <numerusform>%n رمزًا، حتى ما يستطيع مورّدوك إعطاءه مرة أخرى: لحاسوب بلا شبكة، مع ICCID والباقة والعميل والملاحظة وعمليات التسليم لكل منها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sealing the codes. This takes a second or two…</source>
            <translation>يجري ختم الرموز. يستغرق ذلك ثانية أو ثانيتين…</translation>
        </message>
        <message>
            <source>Save vault</source>
            <translation>حفظ الخزنة</translation>
        </message>
        <message>
            <source>Vault (*.simvault)</source>
            <translation>خزنة (*.simvault)</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) saved in %1.</source>
            <translation>
                <numerusform>حُفظ %n رمزًا في %1.</numerusform>
                <numerusform>حُفظ رمز واحد في %1.</numerusform>
                <numerusform>حُفظ رمزان في %1.</numerusform>
                <numerusform>حُفظت %n رموز في %1.</numerusform>
                <numerusform>حُفظ %n رمزًا في %1.</numerusform>
                <numerusform>حُفظ %n رمزًا في %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) could not be opened and are not in it.</source>
            <translation>
                <numerusform>تعذّر فتح %n رمزًا فلم تُضمَّن.</numerusform>
                <numerusform>تعذّر فتح رمز واحد فلم يُضمَّن.</numerusform>
                <numerusform>تعذّر فتح رمزين فلم يُضمَّنا.</numerusform>
                <numerusform>تعذّر فتح %n رموز فلم تُضمَّن.</numerusform>
                <numerusform>تعذّر فتح %n رمزًا فلم تُضمَّن.</numerusform>
                <numerusform>تعذّر فتح %n رمزًا فلم تُضمَّن.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultFile</name>
        <message>
            <source>There is not enough free memory to work with the passphrase. Close other programs and try again.</source>
            <translation>لا توجد ذاكرة حرة كافية للعمل بعبارة المرور. أغلق برامج أخرى وحاول من جديد.</translation>
        </message>
        <message>
            <source>This file is larger than any vault file.</source>
            <translation>هذا الملف أكبر من أي ملف خزنة.</translation>
        </message>
        <message>
            <source>This is no vault file.</source>
            <translation>هذا ليس ملف خزنة.</translation>
        </message>
        <message>
            <source>This vault file is cut off. Copy it again.</source>
            <translation>ملف الخزنة هذا مقطوع. انسخه من جديد.</translation>
        </message>
        <message>
            <source>This vault file is of a version that this program does not know. A newer program may read it.</source>
            <translation>ملف الخزنة هذا بإصدار لا يعرفه هذا البرنامج. قد يستطيع برنامج أحدث قراءته.</translation>
        </message>
        <message>
            <source>This vault file asks for more memory or time than any that Simstock makes. It was not opened.</source>
            <translation>يطلب ملف الخزنة هذا ذاكرة أو وقتًا أكثر من أي ملف يصنعه Simstock. لم يُفتح.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>تعذّرت كتابة %1: %2. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>These are more codes than one vault file holds.</source>
            <translation>هذه رموز أكثر مما يتسع له ملف خزنة واحد.</translation>
        </message>
        <message>
            <source>The passphrase is not that of this file, or the file was changed. Nothing was read.</source>
            <translation>عبارة المرور ليست لهذا الملف، أو أن الملف قد غُيِّر. لم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>The passphrase is right, but what this vault file holds cannot be read. Nothing was imported.</source>
            <translation>عبارة المرور صحيحة، لكن لا يمكن قراءة ما في ملف الخزنة هذا. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>There is a file “%1” already, and an export never replaces one. Choose another name.</source>
            <translation>يوجد ملف «%1» من قبل، والتصدير لا يستبدل ملفًا أبدًا. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read.</source>
            <translation>لا يمكن قراءة الملف «%1».</translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultImportSheet</name>
        <message>
            <source>Already here</source>
            <translation>موجود هنا</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>of a vendor</source>
            <translation>من مورّد</translation>
        </message>
        <message>
            <source>Import vault</source>
            <translation>استيراد الخزنة</translation>
        </message>
        <message>
            <source>Also the codes of &amp;vendors</source>
            <translation>رموز المورّدين أيضًا</translation>
        </message>
        <message>
            <source>Codes from a file that “Export vault…” made become own stock here: sealed, to hand over like every eSIM, with their customers and notes.</source>
            <translation>الرموز من ملف صنعه «تصدير الخزنة…» تصبح هنا مخزونًا خاصًا: مختومة، وتُسلَّم كأي شريحة eSIM، مع عملائها وملاحظاتها.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Choose it, type where it is, or drop it here.</source>
            <translation>اختره أو اكتب مكانه أو أفلته هنا.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>A vendor's code stands here twice once its account is here, too.</source>
            <translation>يظهر رمز المورّد هنا مرتين متى وُجد حسابه هنا أيضًا.</translation>
        </message>
        <message>
            <source>Codes in the file</source>
            <translation>الرموز في الملف</translation>
        </message>
        <message>
            <source>&amp;Choose file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The file is being opened.</source>
            <translation>يجري فتح الملف.</translation>
        </message>
        <message>
            <source>The codes are being imported.</source>
            <translation>يجري استيراد الرموز.</translation>
        </message>
        <message>
            <source>Codes cannot be sealed here now. Unlock the keyring and see that the workspace can be written.</source>
            <translation>لا يمكن ختم الرموز هنا الآن. افتح قفل حلقة المفاتيح وتأكد من إمكان الكتابة في مساحة العمل.</translation>
        </message>
        <message>
            <source>Choose the file.</source>
            <translation>اختر الملف.</translation>
        </message>
        <message>
            <source>Type the passphrase of the file.</source>
            <translation>اكتب عبارة مرور الملف.</translation>
        </message>
        <message>
            <source>Nothing in this file is new here.</source>
            <translation>لا جديد هنا في هذا الملف.</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Opening the file. This takes a second or two…</source>
            <translation>يجري فتح الملف. يستغرق ذلك ثانية أو ثانيتين…</translation>
        </message>
        <message>
            <source>Comparing with the codes of your eSIMs…</source>
            <translation>جارٍ المقارنة برموز شرائح eSIM لديك…</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) in this file are new here.</source>
            <translation>
                <numerusform>%n رمزًا في هذا الملف جديد هنا.</numerusform>
                <numerusform>رمز واحد في هذا الملف جديد هنا.</numerusform>
                <numerusform>رمزان في هذا الملف جديدان هنا.</numerusform>
                <numerusform>%n رموز في هذا الملف جديدة هنا.</numerusform>
                <numerusform>%n رمزًا في هذا الملف جديد هنا.</numerusform>
                <numerusform>%n رمزًا في هذا الملف جديد هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) are here already and stay as they are.</source>
            <translation>
                <numerusform>%n رمزًا موجود هنا من قبل ويبقى كما هو.</numerusform>
                <numerusform>رمز واحد موجود هنا من قبل ويبقى كما هو.</numerusform>
                <numerusform>رمزان موجودان هنا من قبل ويبقيان كما هما.</numerusform>
                <numerusform>%n رموز موجودة هنا من قبل وتبقى كما هي.</numerusform>
                <numerusform>%n رمزًا موجود هنا من قبل ويبقى كما هو.</numerusform>
                <numerusform>%n رمزًا موجود هنا من قبل ويبقى كما هو.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose vault</source>
            <translation>اختيار الخزنة</translation>
        </message>
        <message>
            <source>Vault (*.simvault)</source>
            <translation>خزنة (*.simvault)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n code(s) imported as own stock.</source>
            <translation>
                <numerusform>استُورد %n رمز ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد رمز واحد ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد رمزان ضمن المخزون الخاص.</numerusform>
                <numerusform>استُوردت %n رموز ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد %n رمزًا ضمن المخزون الخاص.</numerusform>
                <numerusform>استُورد %n رمز ضمن المخزون الخاص.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>simstock::VaultTransfer</name>
        <message>
            <source>There is no activation code here that could be exported.</source>
            <translation>لا يوجد هنا رمز تفعيل يمكن تصديره.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Vendor</name>
        <message>
            <source>Write a method and a path below the address, such as POST /esims/revoke, or off.</source>
            <translation>اكتب طريقة ومسارًا تحت العنوان، مثل POST /esims/revoke، أو off.</translation>
        </message>
        <message>
            <source>This vendor does not report what became of a message.</source>
            <translation>لا يذكر هذا المورّد مصير الرسائل.</translation>
        </message>
    </context>
    <context>
        <name>simstock::VendorLine</name>
        <message>
            <source>No clear answer came: it is not known whether the change was taken. Read it again before you repeat it.</source>
            <translation>لم يصل جواب واضح: لا يُعرف هل قُبل التغيير أم لا. اقرأه من جديد قبل أن تكرره.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletCard</name>
        <message>
            <source>Prepaid</source>
            <translation>مسبق الدفع</translation>
        </message>
        <message>
            <source>Postpaid</source>
            <translation>لاحق الدفع</translation>
        </message>
        <message>
            <source>With credit</source>
            <translation>بائتمان</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>read</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Balance %1</source>
            <translation>الرصيد %1</translation>
        </message>
        <message>
            <source>Owed %1</source>
            <translation>المستحق %1</translation>
        </message>
        <message>
            <source>Credit limit %1</source>
            <translation>الحد الائتماني %1</translation>
        </message>
        <message>
            <source>Nothing spent in 30 days</source>
            <translation>لم يُنفَق شيء خلال 30 يومًا</translation>
        </message>
        <message>
            <source>Spent %1 in 7 days, %2 in 30</source>
            <translation>أُنفق %1 خلال 7 أيام، و%2 خلال 30 يومًا</translation>
        </message>
        <message numerus="yes">
            <source>Lasts %n day(s) or more (%1)</source>
            <translation>
                <numerusform>يكفي %n يوم أو أكثر (%1)</numerusform>
                <numerusform>يكفي يومًا واحدًا أو أكثر (%1)</numerusform>
                <numerusform>يكفي يومين أو أكثر (%1)</numerusform>
                <numerusform>يكفي %n أيام أو أكثر (%1)</numerusform>
                <numerusform>يكفي %n يومًا أو أكثر (%1)</numerusform>
                <numerusform>يكفي %n يوم أو أكثر (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts about %n day(s) (%1)</source>
            <translation>
                <numerusform>يكفي نحو %n يوم (%1)</numerusform>
                <numerusform>يكفي نحو يوم واحد (%1)</numerusform>
                <numerusform>يكفي نحو يومين (%1)</numerusform>
                <numerusform>يكفي نحو %n أيام (%1)</numerusform>
                <numerusform>يكفي نحو %n يومًا (%1)</numerusform>
                <numerusform>يكفي نحو %n يوم (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Lasts %1 to %n day(s) (%2 at the soonest)</source>
            <translation>
                <numerusform>يكفي من %1 إلى %n يوم (%2 على أقرب تقدير)</numerusform>
                <numerusform>يكفي من %1 إلى يوم واحد (%2 على أقرب تقدير)</numerusform>
                <numerusform>يكفي من %1 إلى يومين (%2 على أقرب تقدير)</numerusform>
                <numerusform>يكفي من %1 إلى %n أيام (%2 على أقرب تقدير)</numerusform>
                <numerusform>يكفي من %1 إلى %n يومًا (%2 على أقرب تقدير)</numerusform>
                <numerusform>يكفي من %1 إلى %n يوم (%2 على أقرب تقدير)</numerusform>
            </translation>
        </message>
        <message>
            <source>No low mark</source>
            <translation>بلا حد تنبيه</translation>
        </message>
        <message>
            <source>Low mark %1</source>
            <translation>حد التنبيه %1</translation>
        </message>
        <message>
            <source>Low mark %1 (the vendor's)</source>
            <translation>حد التنبيه %1 (حد المورّد)</translation>
        </message>
        <message>
            <source>, due %1</source>
            <translation>، تستحق في %1</translation>
        </message>
        <message>
            <source>Invoice %1: %2</source>
            <translation>الفاتورة %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more pending invoice(s)</source>
            <translation>
                <numerusform>و%n فاتورة معلّقة أخرى</numerusform>
                <numerusform>وفاتورة معلّقة أخرى</numerusform>
                <numerusform>وفاتورتان معلّقتان أخريان</numerusform>
                <numerusform>و%n فواتير معلّقة أخرى</numerusform>
                <numerusform>و%n فاتورة معلّقة أخرى</numerusform>
                <numerusform>و%n فاتورة معلّقة أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoices read %1</source>
            <translation>قُرئت الفواتير %1</translation>
        </message>
        <message>
            <source>Platform's balance at %1: %2, as of %3</source>
            <translation>رصيد المنصة لدى %1: %2، كما عند %3</translation>
        </message>
        <message>
            <source>Platform's balance at %1: %2</source>
            <translation>رصيد المنصة لدى %1: %2</translation>
        </message>
        <message>
            <source>%1 wait for you…</source>
            <translation>%1 بانتظارك…</translation>
        </message>
        <message>
            <source>%1: outcome unknown, checking…</source>
            <translation>%1: النتيجة غير معروفة، جارٍ الفحص…</translation>
        </message>
        <message>
            <source>%1 are being captured…</source>
            <translation>جارٍ تحصيل %1…</translation>
        </message>
        <message>
            <source>Payment of %1</source>
            <translation>دفع %1</translation>
        </message>
        <message>
            <source>Wallet of %1</source>
            <translation>محفظة %1</translation>
        </message>
        <message>
            <source>available · %1</source>
            <translation>متاح · %1</translation>
        </message>
        <message>
            <source>Not read yet. Press Sync now.</source>
            <translation>لم يُقرأ بعد. اضغط «مزامنة الآن».</translation>
        </message>
        <message>
            <source>The balance cannot be read now.</source>
            <translation>لا يمكن قراءة الرصيد الآن.</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>منخفض</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletCards</name>
        <message>
            <source>Wallets</source>
            <translation>المحافظ</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletDesk</name>
        <message>
            <source>The balance of this account cannot be read now.</source>
            <translation>لا يمكن قراءة رصيد هذا الحساب الآن.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletPane</name>
        <message>
            <source>Wallet</source>
            <translation>المحفظة</translation>
        </message>
        <message>
            <source>Wallet table</source>
            <translation>جدول المحفظة</translation>
        </message>
        <message>
            <source>Filter wallet</source>
            <translation>تصفية المحفظة</translation>
        </message>
        <message numerus="yes">
            <source>%n booking(s)</source>
            <translation>
                <numerusform>%n قيد</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>%n قيود</numerusform>
                <numerusform>%n قيدًا</numerusform>
                <numerusform>%n قيد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Offline: what was read before is shown with its age.</source>
            <translation>غير متصل: يُعرض ما قُرئ من قبل مع عمره.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>No account yet. Balances and bookings stand here.</source>
            <translation>لا حساب بعد. تظهر هنا الأرصدة والقيود.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>No bookings yet. What is bought and added appears here.</source>
            <translation>لا قيود بعد. يظهر هنا ما يُشترى وما يُضاف.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <source>There is no account yet.</source>
            <translation>لا يوجد أي حساب بعد.</translation>
        </message>
        <message>
            <source>There is nothing left to look for.</source>
            <translation>لم يبقَ شيء للبحث عنه.</translation>
        </message>
        <message>
            <source>Reading balances and bookings.</source>
            <translation>جارٍ قراءة الأرصدة والقيود.</translation>
        </message>
        <message>
            <source>Looking at the vendor now.</source>
            <translation>جارٍ النظر لدى المورّد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WalletWitness</name>
        <message>
            <source>The balance is %1 now. It was not read before the order, so it tells nothing. Ask the vendor, then close the question.</source>
            <translation>الرصيد الآن %1. لم يُقرأ قبل الطلب، فلا يدل على شيء. اسأل المورّد ثم أغلق السؤال.</translation>
        </message>
        <message>
            <source>Balance before: %1, now: %2; this order costs %3.</source>
            <translation>الرصيد قبل: %1، والآن: %2؛ هذا الطلب يكلّف %3.</translation>
        </message>
        <message>
            <source>Other orders moved the balance meanwhile, so it proves nothing.</source>
            <translation>غيّرت طلبات أخرى الرصيد خلال ذلك، فلا يثبت شيئًا.</translation>
        </message>
        <message>
            <source>The difference fits: it was probably bought. Look for the eSIM in the vendor's portal, then close the question.</source>
            <translation>الفرق مطابق: الأرجح أنه اشتُري. ابحث عن شريحة eSIM في بوابة المورّد ثم أغلق السؤال.</translation>
        </message>
        <message>
            <source>Nothing was taken so far.</source>
            <translation>لم يُسحب شيء حتى الآن.</translation>
        </message>
        <message>
            <source>Nothing was taken: it was probably not bought. Decide: close the question or order anew.</source>
            <translation>لم يُسحب شيء: الأرجح أنه لم يُشترَ. قرّر: أغلق السؤال أو اطلب من جديد.</translation>
        </message>
        <message>
            <source>The difference does not fit this order alone: somebody else uses the account, or the vendor books late.</source>
            <translation>لا يطابق الفرق هذا الطلب وحده: شخص آخر يستخدم الحساب، أو يتأخر المورّد في التقييد.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookAddressSheet</name>
        <message>
            <source>Set webhook address</source>
            <translation>ضبط عنوان خطاف الويب</translation>
        </message>
        <message>
            <source>This account has one address for all events. None is set now.</source>
            <translation>لهذا الحساب عنوان واحد لكل الأحداث. لا عنوان مضبوطًا الآن.</translation>
        </message>
        <message>
            <source>This account has one address for all events. A new one replaces the one that is set: it gets nothing more.</source>
            <translation>لهذا الحساب عنوان واحد لكل الأحداث. الجديد يحل محل المضبوط، فلا يصل إلى القديم شيء بعد ذلك.</translation>
        </message>
        <message>
            <source>Set now: %1</source>
            <translation>المضبوط الآن: %1</translation>
        </message>
        <message>
            <source>New &amp;address</source>
            <translation>العنوان الجديد</translation>
        </message>
        <message>
            <source>The vendor tests it at once. An address that does not answer the test is not saved, so your server must run before you press the button.</source>
            <translation>يختبره المورّد فورًا. العنوان الذي لا يجيب عن الاختبار لا يُحفظ، فيجب أن يعمل خادمك قبل أن تضغط الزر.</translation>
        </message>
        <message>
            <source>Messages are not signed. Let in only these senders: %1</source>
            <translation>الرسائل غير موقّعة. لا تقبل إلا هؤلاء المرسِلين: %1</translation>
        </message>
        <message>
            <source>Set address</source>
            <translation>ضبط العنوان</translation>
        </message>
        <message>
            <source>Replace address</source>
            <translation>استبدال العنوان</translation>
        </message>
        <message>
            <source>Saving the address. The vendor tests it; the result appears in Activity.</source>
            <translation>جارٍ حفظ العنوان. يختبره المورّد؛ تظهر النتيجة في «النشاط».</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookDesk</name>
        <message>
            <source>Read webhooks</source>
            <translation>قراءة خطافات الويب</translation>
        </message>
        <message>
            <source>This vendor has no call for it. Ask the vendor.</source>
            <translation>ليس لدى هذا المورّد استدعاء لذلك. اسأل المورّد.</translation>
        </message>
        <message>
            <source>This account was removed.</source>
            <translation>أُزيل هذا الحساب.</translation>
        </message>
        <message>
            <source>This account is read-only.</source>
            <translation>هذا الحساب للقراءة فقط.</translation>
        </message>
        <message>
            <source>This account is not open.</source>
            <translation>هذا الحساب غير مفتوح.</translation>
        </message>
        <message>
            <source>This vendor has no call for webhooks.</source>
            <translation>ليس لدى هذا المورّد استدعاء لخطافات الويب.</translation>
        </message>
        <message>
            <source>Save webhook</source>
            <translation>حفظ خطاف الويب</translation>
        </message>
        <message>
            <source>Delete webhook</source>
            <translation>حذف خطاف الويب</translation>
        </message>
        <message>
            <source>Test webhook</source>
            <translation>اختبار خطاف الويب</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhookSheet</name>
        <message>
            <source>New webhook</source>
            <translation>خطاف ويب جديد</translation>
        </message>
        <message>
            <source>Edit webhook</source>
            <translation>تحرير خطاف الويب</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Create and test</source>
            <translation>إنشاء واختبار</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>&amp;URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Your server. The vendor tests it, so it must answer before you save.</source>
            <translation>خادمك. يختبره المورّد، فيجب أن يجيب قبل أن تحفظ.</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source> s</source>
            <translation> ث</translation>
        </message>
        <message>
            <source>&amp;Timeout</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>&amp;Retries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>&amp;Generate</source>
            <translation>توليد</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>Sec&amp;ret</source>
            <translation>السر</translation>
        </message>
        <message>
            <source>Your server proves with it that a message is the vendor's. It is kept by the vendor only and never shown again: copy it to your server now.</source>
            <translation>به يتأكد خادمك من أن الرسالة من المورّد. لا يحتفظ به سوى المورّد ولا يُعرض مرة أخرى أبدًا: انسخه إلى خادمك الآن.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>السر</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>أعطه اسمًا.</translation>
        </message>
        <message>
            <source>The URL starts with https:// and names your server.</source>
            <translation>يبدأ عنوان URL بـ https://‎ ويسمّي خادمك.</translation>
        </message>
        <message>
            <source>Choose at least one event.</source>
            <translation>اختر حدثًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Webhook created.</source>
            <translation>أُنشئ خطاف الويب.</translation>
        </message>
        <message>
            <source>Webhook saved.</source>
            <translation>حُفظ خطاف الويب.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhooksModel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>آخر تسليم</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>مضبوط</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>Set up elsewhere</source>
            <translation>يُضبط في مكان آخر</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>عنوان الحساب</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
    </context>
    <context>
        <name>simstock::WebhooksPane</name>
        <message>
            <source>Webhooks</source>
            <translation>خطافات الويب</translation>
        </message>
        <message>
            <source>Webhooks table</source>
            <translation>جدول خطافات الويب</translation>
        </message>
        <message>
            <source>Filter webhooks</source>
            <translation>تصفية خطافات الويب</translation>
        </message>
        <message>
            <source>Copy senders</source>
            <translation>نسخ المرسِلين</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>عمليات التسليم</translation>
        </message>
        <message>
            <source>The senders' addresses are on the clipboard.</source>
            <translation>عناوين المرسِلين في الحافظة.</translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s)</source>
            <translation>
                <numerusform>%n خطاف ويب</numerusform>
                <numerusform>خطاف ويب واحد</numerusform>
                <numerusform>خطافا ويب</numerusform>
                <numerusform>%n خطافات ويب</numerusform>
                <numerusform>%n خطاف ويب</numerusform>
                <numerusform>%n خطاف ويب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n webhook(s)</source>
            <translation>
                <numerusform>%1 من %n خطاف ويب</numerusform>
                <numerusform>%1 من خطاف ويب واحد</numerusform>
                <numerusform>%1 من خطافي ويب</numerusform>
                <numerusform>%1 من %n خطافات ويب</numerusform>
                <numerusform>%1 من %n خطاف ويب</numerusform>
                <numerusform>%1 من %n خطاف ويب</numerusform>
            </translation>
        </message>
        <message>
            <source>No webhook chosen</source>
            <translation>لم يُختر خطاف ويب</translation>
        </message>
        <message>
            <source>What is needed</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>All, to this one address</source>
            <translation>كلها، إلى هذا العنوان وحده</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>آخر تسليم</translation>
        </message>
        <message>
            <source>Let in only</source>
            <translation>القبول من هؤلاء فقط</translation>
        </message>
        <message>
            <source>Webhooks belong to an account. Add an account first.</source>
            <translation>تتبع خطافات الويب حسابًا. أضف حسابًا أولًا.</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>A desktop cannot receive webhooks; point them to your server and inspect them here.</source>
            <translation>لا يستطيع حاسوب مكتبي استقبال خطافات الويب؛ وجّهها إلى خادمك وافحصها هنا.</translation>
        </message>
        <message>
            <source>New webhook…</source>
            <translation>خطاف ويب جديد…</translation>
        </message>
        <message>
            <source>%1: %2 What was read before is shown.</source>
            <translation>%1: %2 يُعرض ما قُرئ من قبل.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Select a webhook first.</source>
            <translation>حدّد خطاف ويب أولًا.</translation>
        </message>
        <message>
            <source>The vendor tests the address when it is set, and has no call to test or delete it.</source>
            <translation>يختبر المورّد العنوان عند ضبطه، وليس لديه استدعاء لاختباره أو حذفه.</translation>
        </message>
        <message>
            <source>The webhooks are being read already.</source>
            <translation>جارٍ قراءة خطافات الويب بالفعل.</translation>
        </message>
        <message>
            <source>The keys of no account are at hand.</source>
            <translation>لا تتوفر مفاتيح أي حساب.</translation>
        </message>
        <message>
            <source>No open account has a call for webhooks.</source>
            <translation>ليس لأي حساب مفتوح استدعاء لخطافات الويب.</translation>
        </message>
        <message>
            <source>A test is running.</source>
            <translation>اختبار قيد التنفيذ.</translation>
        </message>
        <message>
            <source>Reading the webhooks…</source>
            <translation>جارٍ قراءة خطافات الويب…</translation>
        </message>
        <message>
            <source>The vendor sends a test event to your server…</source>
            <translation>يرسل المورّد حدثًا تجريبيًا إلى خادمك…</translation>
        </message>
        <message>
            <source>Test: %1</source>
            <translation>الاختبار: %1</translation>
        </message>
        <message>
            <source>Delete webhook</source>
            <translation>حذف خطاف الويب</translation>
        </message>
        <message>
            <source>"%1" gets no more events, and its log of deliveries goes. Your server is not told.</source>
            <translation>لن تصل إلى «%1» أحداث بعد الآن، ويزول سجل تسليماته. لا يُبلَّغ خادمك.</translation>
        </message>
        <message>
            <source>Webhook %1 deleted.</source>
            <translation>حُذف خطاف الويب %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::WelcomePage</name>
        <message>
            <source>Sell travel eSIMs from one desk</source>
            <translation>بِع شرائح eSIM للسفر من مكتب واحد</translation>
        </message>
        <message>
            <source>Add the account you have with a vendor: its plans are read, you order, and the customer scans the install QR code from your screen.</source>
            <translation>أضف حسابك لدى مورّد: تُقرأ باقاته، وتطلب أنت، ويمسح العميل رمز QR للتثبيت من شاشتك.</translation>
        </message>
        <message>
            <source>The demo uses made-up plans and no real money, and needs no network.</source>
            <translation>يستخدم العرض التوضيحي باقات مختلَقة بلا أموال حقيقية، ولا يحتاج إلى شبكة.</translation>
        </message>
        <message>
            <source>&amp;Add an account…</source>
            <translation>إضافة حساب…</translation>
        </message>
        <message>
            <source>Open the &amp;demo…</source>
            <translation>فتح العرض التوضيحي…</translation>
        </message>
    </context>
    <context>
        <name>simstock::WishLook</name>
        <message>
            <source>The vendor has this address now.</source>
            <translation>هذا العنوان هو ما لدى المورّد الآن.</translation>
        </message>
        <message>
            <source>The vendor has no address now.</source>
            <translation>ليس لدى المورّد عنوان الآن.</translation>
        </message>
        <message>
            <source>The vendor has another address now: %1. It keeps an address only when its test is answered.</source>
            <translation>لدى المورّد الآن عنوان آخر: %1. لا يحتفظ بعنوان إلا إذا أُجيب عن اختباره.</translation>
        </message>
        <message>
            <source>The vendor has this price now.</source>
            <translation>هذا السعر هو ما لدى المورّد الآن.</translation>
        </message>
        <message>
            <source>The vendor has no own price for this plan now.</source>
            <translation>ليس لدى المورّد الآن سعر خاص لهذه الباقة.</translation>
        </message>
        <message>
            <source>The vendor has another price for this plan now: %1.</source>
            <translation>لدى المورّد الآن سعر آخر لهذه الباقة: %1.</translation>
        </message>
    </context>
    <context>
        <name>simstock::Workspace</name>
        <message>
            <source>The workspace must be a folder, but a file has that name. Choose another folder.</source>
            <translation>يجب أن تكون مساحة العمل مجلدًا، لكن هناك ملفًا بهذا الاسم. اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The workspace folder cannot be made. Check the permissions of the folder above it, or choose another one.</source>
            <translation>لا يمكن إنشاء مجلد مساحة العمل. تحقق من أذونات المجلد الذي يعلوه، أو اختر غيره.</translation>
        </message>
    </context>
    <context>
        <name>simstock::XlsxFile</name>
        <message>
            <source>a spreadsheet holds at most %1 rows</source>
            <translation>لا يتسع جدول البيانات لأكثر من %1 من الصفوف</translation>
        </message>
        <message>
            <source>the disk for temporary files is full</source>
            <translation>قرص الملفات المؤقتة ممتلئ</translation>
        </message>
        <message>
            <source>The spreadsheet could not be made: %1. Nothing was saved; free some space, narrow the filter, or save as CSV.</source>
            <translation>تعذّر إنشاء جدول البيانات: %1. لم يُحفظ شيء؛ أفرغ بعض المساحة، أو ضيّق التصفية، أو احفظ بصيغة CSV.</translation>
        </message>
    </context>
</TS>

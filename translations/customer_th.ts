<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (สูงสุด %2)</translation>
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
            <translation>%1 ต่อวัน</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 ต่อวัน จากนั้นความเร็วลดลง</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n ประเทศ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n วัน</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>รหัสเปิดใช้งาน</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>เลือกเครือข่ายด้วยตนเองในการตั้งค่าโทรศัพท์</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>รหัสยืนยัน</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>เชื่อมต่อแล้ว</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>อินเทอร์เน็ตสำหรับการเดินทางของคุณ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>กด *#06#: โทรศัพท์ที่ไม่แสดง EID ไม่รองรับ eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>อย่าลบ eSIM: โค้ดส่วนใหญ่ใช้ได้เพียงครั้งเดียว</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>ดาวน์โหลดลงในโทรศัพท์แล้ว</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>โค้ดทั้งหมด</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>ขอให้เดินทางโดยสวัสดิภาพ!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>สวัสดีคุณ %1</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>สวัสดีคุณ {name} อินเทอร์เน็ตคงเหลือ: {left} ตอบกลับเราเพื่อเติมเพิ่ม</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>สวัสดีคุณ {name} อินเทอร์เน็ตท่องเที่ยวคงเหลือ: {left} ต้องการเติมเพิ่มไหม ตอบกลับข้อความนี้ แล้วเราจะเติมให้</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>สวัสดีคุณ {name} eSIM ของคุณพร้อมแล้ว อินเทอร์เน็ตที่ใช้ได้: {left}</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>สวัสดีคุณ {name} แพ็กเกจของคุณสิ้นสุด: {expires} อินเทอร์เน็ตคงเหลือ: {left}</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>สวัสดี</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>ติดตั้งบน Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>ติดตั้งบน Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>ติดตั้งบน iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>ติดตั้งเฉพาะในวันที่ต้องการใช้</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>อยู่ในโทรศัพท์เครื่องอื่นแล้ว สแกนโค้ดด้วยโทรศัพท์เครื่องใด</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>อาจอยู่ในโทรศัพท์ของคุณแล้ว: ดูในรายการซิม อย่าสแกนโค้ดซ้ำ</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>ลองหลายครั้งเกินไป เราจะสอบถามผู้ให้บริการและแจ้งให้คุณทราบ</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>โปรดเก็บใบนี้ไว้</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>อินเทอร์เน็ตสำหรับการเดินทาง พร้อมใช้ในหนึ่งนาที</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>เครือข่าย: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>เครือข่าย: %1 และอีก %n เครือข่าย</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>โปรดเปิดดาต้าโรมมิ่งของซิมท่องเที่ยว</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>เปิดการตั้งค่าแล้วค้นหา “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>เปิด การตั้งค่า › การเชื่อมต่อ › ตัวจัดการ SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>เปิด การตั้งค่า › เซลลูลาร์ › เพิ่ม eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>เปิด การตั้งค่า › เครือข่ายและอินเทอร์เน็ต › ซิม</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>หน้า %1 จาก %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>แพ็กเกจ</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>โปรดสแกนคิวอาร์โค้ด หรือคัดลอกรหัสแทนการพิมพ์</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>รายการราคา</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>ราคา ณ %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>ที่อยู่ SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>สแกนโค้ดหรือใช้ลิงก์ใดลิงก์หนึ่งต่อไปนี้:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>สแกนโค้ดนี้แล้วยืนยัน</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>สแกนโค้ดนี้ด้วยโทรศัพท์ของคุณ</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>ตั้งจุดเชื่อมต่อ (APN) เป็น %1</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>ความเร็ว: สูงสุด %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>แตะ “เพิ่ม eSIM” แล้วแตะ “ป้อนรหัสเปิดใช้งาน”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>แตะ “เพิ่ม eSIM” แล้วแตะ “สแกนคิวอาร์โค้ด”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>แตะ “ดำเนินการต่อ” แล้วตั้งชื่อว่า “ท่องเที่ยว”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>แตะ “ใช้คิวอาร์โค้ด” แล้วสแกนโค้ดนี้</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>แตะ “ใช้คิวอาร์โค้ด” แล้วแตะ “ป้อนรายละเอียดด้วยตนเอง”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>ขอบคุณ!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>โค้ดยังไม่ถูกใช้ โปรดลองใช้ Wi-Fi อื่นและปิด VPN</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM ยังไม่อยู่ในโทรศัพท์ของคุณ โปรดสแกนโค้ด</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>โทรศัพท์ไม่มีพื้นที่ว่าง ลบ eSIM ท่องเที่ยวเก่า แล้วสแกนอีกครั้ง</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>เครือข่ายที่ใช้ได้: %1</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>โค้ดนี้ใช้ไม่ได้แล้ว เราจะจัดหาโค้ดใหม่ให้คุณ</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>eSIM นี้หมดอายุแล้ว คุณต้องใช้อันใหม่</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>เปิดดาต้าโรมมิ่ง เลือกซิมท่องเที่ยวเป็นซิมอินเทอร์เน็ต แล้วเปิดโหมดเครื่องบินสิบวินาที</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>เปิด “ดาต้าโรมมิ่ง” ของซิมท่องเที่ยว</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>พิมพ์ที่อยู่ SM-DP+ และรหัสเปิดใช้งาน</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>พิมพ์รหัสยืนยันที่อยู่ใต้คิวอาร์โค้ด</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>พิมพ์โค้ดทั้งหมดที่ขึ้นต้นด้วย LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>อินเทอร์เน็ตไม่จำกัด</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>ใช้ Wi-Fi และปิด VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>ใช้ Wi-Fi อื่น ปิด VPN และรีสตาร์ทโทรศัพท์ จากนั้นรอ อย่าลบ eSIM</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>ใช้เป็นซิมอินเทอร์เน็ตและเปิดโรมมิ่ง</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>ใช้ได้ %n วัน</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ยินดีต้อนรับ</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>ใช้ได้ใน: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>ใช้ได้ใน: %1 และอีก %n ประเทศ</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>อินเทอร์เน็ตของคุณหมดแล้ว คุณเติมใน eSIM เดิมได้</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>eSIM ของคุณ</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>กำลังเตรียม eSIM ของคุณ</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIM ของคุณถูกหยุดชั่วคราว เรากำลังเปิดให้อีกครั้ง</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIM ของคุณยังอยู่ระหว่างการเตรียม โปรดรอสักครู่</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIM ของคุณใช้งานได้แล้ว</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>โทรศัพท์ของคุณอาจถูกล็อกกับผู้ให้บริการ ดูที่ การตั้งค่า › ทั่วไป › เกี่ยวกับ: ต้องแสดง “ไม่มีการจำกัดซิม”</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>โทรศัพท์จะขอรหัสนี้</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>นี่คือ eSIM ของคุณ: %1</translation>
        </message>
        <message>
            <source>later</source>
            <translation>ภายหลัง</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>ลูกค้า</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>ไม่จำกัด</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>คุณเลือกจำนวนวันได้</translation>
        </message>
    </context>
</TS>

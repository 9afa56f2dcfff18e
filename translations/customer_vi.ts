<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (tối đa %2)</translation>
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
            <translation>%1 mỗi ngày</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 mỗi ngày, sau đó chậm hơn</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n quốc gia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Mã kích hoạt</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Chọn mạng thủ công trong cài đặt điện thoại.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Mã xác nhận</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Đã kết nối</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Dữ liệu cho chuyến đi của bạn</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Bấm *#06#: điện thoại không hiện EID thì không có eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Đừng xóa eSIM: hầu hết các mã chỉ dùng được một lần</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Đã tải về điện thoại của bạn</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Mã đầy đủ</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Chúc chuyến đi vui vẻ!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Xin chào %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Xin chào {name}, bạn còn {left}. Trả lời chúng tôi để nạp thêm.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Xin chào {name}, dữ liệu du lịch của bạn còn {left}. Bạn có muốn nạp thêm không? Trả lời tin nhắn này, chúng tôi sẽ nạp cho bạn.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Xin chào {name}, eSIM của bạn đã sẵn sàng. Bạn có {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Xin chào {name}, gói của bạn kết thúc: {expires}. Bạn còn {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Xin chào,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Cài trên Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Cài trên Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Cài trên iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Chỉ cài đặt vào ngày bạn cần dùng</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Nó đã ở trên điện thoại khác. Mã được quét bằng điện thoại nào?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Có thể nó đã ở trên điện thoại: hãy xem danh sách SIM. Đừng quét mã lần nữa.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Đã thử quá nhiều lần. Chúng tôi sẽ hỏi nhà mạng và báo cho bạn.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Hãy giữ phiếu này</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Dữ liệu di động cho chuyến đi, sẵn sàng trong một phút</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Mạng: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Mạng: %1 và %n mạng khác</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Bây giờ hãy bật chuyển vùng dữ liệu cho SIM du lịch.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Mở cài đặt và tìm “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Mở Cài đặt › Kết nối › Quản lý SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Mở Cài đặt › Di động › Thêm eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Mở Cài đặt › Mạng và Internet › SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1 / %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Gói</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Hãy quét mã QR, hoặc sao chép các mã thay vì gõ tay.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Bảng giá</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Giá tính đến %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Địa chỉ SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Quét mã hoặc dùng một trong các liên kết sau:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Quét mã này và xác nhận</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Hãy quét mã này bằng điện thoại</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Đặt điểm truy cập (APN) là %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Tốc độ: tối đa %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Chạm “Thêm eSIM”, rồi “Nhập mã kích hoạt”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Chạm “Thêm eSIM”, rồi “Quét mã QR”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Chạm “Tiếp tục”, đặt tên là “Du lịch”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Chạm “Sử dụng mã QR” và quét mã này</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Chạm “Sử dụng mã QR”, rồi “Nhập chi tiết thủ công”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Xin cảm ơn!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Mã chưa được dùng. Hãy thử Wi-Fi khác và tắt VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM chưa có trên điện thoại của bạn. Hãy quét mã.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Điện thoại hết chỗ. Hãy xóa một eSIM du lịch cũ, rồi quét lại.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Các mạng dùng được: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Mã này không dùng được nữa. Chúng tôi sẽ lấy mã mới cho bạn.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>eSIM này đã hết hạn. Bạn cần một eSIM mới.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Bật chuyển vùng dữ liệu, chọn SIM du lịch cho dữ liệu di động, rồi bật chế độ máy bay mười giây.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Bật “Chuyển vùng dữ liệu” cho SIM du lịch</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Nhập địa chỉ SM-DP+ và mã kích hoạt</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Nhập mã xác nhận bên dưới mã QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Nhập mã đầy đủ, bắt đầu bằng LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Dữ liệu không giới hạn</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Dùng Wi-Fi và tắt VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Dùng Wi-Fi khác, tắt VPN và khởi động lại điện thoại. Sau đó hãy đợi; đừng xóa eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Dùng nó làm dữ liệu di động và bật chuyển vùng</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Có hiệu lực %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Xin chào quý khách</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Dùng được tại: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Dùng được tại: %1 và %n nước khác</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Dữ liệu của bạn đã hết. Bạn có thể nạp thêm vào cùng eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>eSIM của bạn</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>eSIM của bạn đang được chuẩn bị</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIM của bạn đang tạm dừng. Chúng tôi đang bật lại.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIM của bạn vẫn đang được chuẩn bị. Xin đợi một chút.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIM của bạn đã hoạt động.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Điện thoại có thể bị khóa theo nhà mạng. Xem Cài đặt › Cài đặt chung › Giới thiệu: phải ghi “Không có hạn chế SIM”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Điện thoại sẽ hỏi mã này</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>đây là eSIM của bạn: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>sau này</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>quý khách</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>dữ liệu không giới hạn</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>bạn chọn số ngày</translation>
        </message>
    </context>
</TS>

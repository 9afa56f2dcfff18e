<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (최대 %2)</translation>
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
            <translation>하루 %1</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>하루 %1, 이후 저속</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n개국</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>활성화 코드</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>휴대전화 설정에서 네트워크를 직접 선택하세요.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>확인 코드</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>연결되었습니다</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>여행용 데이터</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>*#06#으로 확인: EID가 표시되지 않는 휴대전화는 eSIM을 지원하지 않습니다</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>eSIM을 삭제하지 마세요. 대부분의 코드는 한 번만 사용할 수 있습니다</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>휴대전화에 다운로드되었습니다</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>전체 코드</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>즐거운 여행 되세요!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>%1님, 안녕하세요,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>{name}님, 남은 데이터: {left}. 충전하시려면 답장해 주세요.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>{name}님, 남은 여행 데이터: {left}. 충전해 드릴까요? 이 메시지에 답장해 주시면 충전해 드립니다.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>{name}님, eSIM이 준비되었습니다. 사용 가능한 데이터: {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>{name}님, 요금제 종료: {expires}. 남은 데이터: {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>안녕하세요,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Android에 설치</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Windows에 설치</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>iPhone에 설치</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>필요한 날에만 설치하세요</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>이미 다른 휴대전화에 있습니다. 어느 휴대전화로 코드를 스캔했나요?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>이미 휴대전화에 있을 수 있습니다. SIM 목록을 확인하세요. 코드를 다시 스캔하지 마세요.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>시도 횟수가 너무 많습니다. 통신사에 문의한 후 알려 드리겠습니다.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>이 전표를 보관하세요</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>여행용 모바일 데이터를 1분 만에</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>네트워크: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>네트워크: %1 외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>이제 여행용 회선의 데이터 로밍을 켜 주세요.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>설정을 열고 ‘eSIM’ 검색</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>설정 › 연결 › SIM 관리자 열기</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>설정 › 셀룰러 › eSIM 추가 열기</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>설정 › 네트워크 및 인터넷 › SIM 열기</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>주문</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2페이지</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>요금제</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>QR 코드를 스캔하거나, 코드를 입력하지 말고 복사하세요.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>가격표</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>%1 기준 가격</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+ 주소</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>코드를 스캔하거나 다음 링크를 사용하세요:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>이 코드를 스캔하고 확인</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>휴대전화로 이 코드를 스캔하세요</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>액세스 포인트(APN)를 %1(으)로 설정하세요.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>매장</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>속도: 최대 %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>‘eSIM 추가’를 누른 다음 ‘활성화 코드 입력’ 누르기</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>‘eSIM 추가’를 누른 다음 ‘QR 코드 스캔’ 누르기</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>‘계속’을 누르고 회선 이름을 ‘여행’으로 지정</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>‘QR 코드 사용’을 누르고 이 코드 스캔</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>‘QR 코드 사용’을 누른 다음 ‘세부사항 직접 입력’ 누르기</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>감사합니다!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>코드가 아직 사용되지 않았습니다. 다른 Wi-Fi를 사용하고 VPN을 꺼 보세요.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM이 아직 휴대전화에 없습니다. 코드를 스캔해 주세요.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>휴대전화에 공간이 없습니다. 이전 여행용 eSIM을 삭제한 다음 다시 스캔하세요.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>사용 가능한 네트워크: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>이 코드는 더 이상 사용할 수 없습니다. 새 코드를 드리겠습니다.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>이 eSIM은 만료되었습니다. 새로 필요합니다.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>데이터 로밍을 켜고 모바일 데이터로 여행용 회선을 선택한 다음 비행기 모드를 10초간 켜세요.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>여행용 회선의 ‘데이터 로밍’ 켜기</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>SM-DP+ 주소와 활성화 코드 입력</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>QR 코드 아래의 확인 코드를 입력하세요.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>LPA:1$로 시작하는 전체 코드 입력</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>무제한 데이터</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Wi-Fi를 사용하고 VPN을 끄세요</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>다른 Wi-Fi를 사용하고 VPN을 끈 다음 휴대전화를 다시 시작하세요. 그런 다음 기다리세요. eSIM을 삭제하지 마세요.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>모바일 데이터로 선택하고 로밍 켜기</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>%n일간 유효</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>어서 오세요</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>사용 가능 국가: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>사용 가능 국가: %1 외 %n개국</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>데이터를 모두 사용했습니다. 같은 eSIM에 추가할 수 있습니다.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>고객님의 eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>eSIM을 준비하고 있습니다</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIM이 일시 중지되었습니다. 다시 켜고 있습니다.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIM을 아직 준비하고 있습니다. 잠시만 기다려 주세요.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIM을 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>휴대전화가 통신사에 잠겨 있을 수 있습니다. 설정 › 일반 › 정보에서 ‘SIM 제한 없음’으로 표시되는지 확인하세요.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>휴대전화에서 이 코드를 요청합니다</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>고객님의 eSIM입니다: %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>추후</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>고객</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>무제한</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>사용 일수는 직접 선택</translation>
        </message>
    </context>
</TS>

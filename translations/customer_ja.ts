<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1（最大%2）</translation>
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
            <translation>1日あたり%1</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>1日%1、その後は低速</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n か国</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日間</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>アクティベーションコード</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>スマートフォンの設定でネットワークを手動で選んでください。</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>確認コード</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続されました</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>ご旅行用データ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>*#06# に発信：EIDが表示されない端末はeSIM非対応です</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>eSIMを削除しないでください。ほとんどのコードは一度しか使えません</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>スマートフォンにダウンロードされました</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>コード全体</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>良いご旅行を！</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>%1 様</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>{name}様、データ残量は{left}です。追加をご希望の場合はご返信ください。</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>{name}様、旅行用データの残量は{left}です。追加しますか？このメッセージにご返信いただければ、こちらで追加いたします。</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>{name}様、eSIMの準備ができました。ご利用可能なデータは{left}です。</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>{name}様、プランの終了は{expires}です。データ残量は{left}です。</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>お客様</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Androidにインストール</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Windowsにインストール</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>iPhoneにインストール</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>ご利用日当日にインストールしてください</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>すでに別の端末に入っています。どの端末でコードを読み取りましたか？</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>すでにスマートフォンに入っている可能性があります。SIMの一覧をご確認ください。コードをもう一度読み取らないでください。</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>試行回数が多すぎました。通信会社に確認してご連絡します。</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>この控えを保管してください</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>旅行用モバイルデータを1分でご用意</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>ネットワーク：%1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>ネットワーク：%1、ほか%n社</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>旅行用回線のデータローミングをオンにしてください。</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>設定を開いて「eSIM」を検索</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>設定 › 接続 › SIMマネージャー を開く</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>設定 › モバイル通信 › eSIMを追加 を開く</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>設定 › ネットワークとインターネット › SIM を開く</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>注文</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2ページ</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>プラン</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>QRコードを読み取るか、コードを入力せずにコピーしてください。</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>料金表</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>%1時点の料金</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+アドレス</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>コードを読み取るか、次のリンクをご利用ください：</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>このコードを読み取って確認する</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>このコードをスマートフォンで読み取ってください</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>アクセスポイント（APN）を %1 に設定してください。</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店舗</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>速度：最大%1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>「eSIMを追加」、「アクティベーションコードを入力」の順にタップ</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>「eSIMを追加」、「QRコードをスキャン」の順にタップ</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>「続ける」をタップし、回線名を「旅行」にする</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>「QRコードを使用」をタップし、このコードを読み取る</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>「QRコードを使用」、「詳細情報を手動で入力」の順にタップ</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>ありがとうございます</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>コードはまだ使われていません。別のWi-Fiを試し、VPNをオフにしてください。</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIMはまだスマートフォンに入っていません。コードを読み取ってください。</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>端末に空きがありません。古い旅行用eSIMを削除し、もう一度読み取ってください。</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>利用できるネットワーク：%1。</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>このコードはもう使えません。新しいものをご用意します。</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>このeSIMは期限切れです。新しいものが必要です。</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>データローミングをオンにし、モバイルデータに旅行用回線を選び、機内モードを10秒間オンにしてください。</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>旅行用回線の「データローミング」をオンにする</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>SM-DP+アドレスとアクティベーションコードを入力</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>QRコードの下にある確認コードを入力してください。</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>LPA:1$ で始まるコード全体を入力</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>データ無制限</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Wi-Fiを使い、VPNをオフにしてください</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>別のWi-Fiを使い、VPNをオフにして再起動してください。その後お待ちください。eSIMは削除しないでください。</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>モバイルデータに使い、ローミングをオンにする</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>%n日間有効</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>いらっしゃいませ</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>ご利用可能：%1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>ご利用可能：%1、ほか%n か国</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>データを使い切りました。同じeSIMに追加できます。</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>お客様のeSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>eSIMを準備しています</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIMは一時停止中です。再開いたします。</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIMはまだ準備中です。少々お待ちください。</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIMをご利用いただけます。</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>スマートフォンに通信会社のロックがかかっている可能性があります。設定 › 一般 › 情報 で「SIMロックなし」と表示されるかご確認ください。</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>スマートフォンでこのコードの入力を求められます</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>eSIM（%1）をお届けします。</translation>
        </message>
        <message>
            <source>later</source>
            <translation>後日</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>お客</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>日数をお選びいただけます</translation>
        </message>
    </context>
</TS>

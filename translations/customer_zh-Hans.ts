<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1（最高 %2）</translation>
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
            <translation>每天 %1</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>每天 %1，之后降速</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n 个国家或地区</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>激活码</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>请在手机设置中手动选择网络。</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>确认码</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>您的旅行流量</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>拨打 *#06#：不显示 EID 的手机不支持 eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>请勿删除 eSIM：大多数代码只能使用一次</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>已下载到您的手机</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>完整代码</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>祝您旅途愉快！</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>%1，您好，</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>{name}，您好！剩余流量：{left}。如需充值，请回复我们。</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>{name}，您好！您的旅行流量剩余：{left}。需要充值吗？回复本消息，我们为您办理。</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>{name}，您好！您的 eSIM 已准备就绪。可用流量：{left}。</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>{name}，您好！您的套餐到期时间：{expires}。剩余流量：{left}。</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>您好，</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>在 Android 上安装</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>在 Windows 上安装</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>在 iPhone 上安装</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>请在使用当天再安装</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>它已在另一部手机上。是用哪部手机扫描的？</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>它可能已在您的手机上：请查看 SIM 卡列表。请勿再次扫描。</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>尝试次数过多。我们会询问运营商并告知您。</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>请保留此凭条</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>旅行移动流量，一分钟即可用</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>网络：%1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>网络：%1 及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>请打开旅行号码的数据漫游。</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>打开设置并搜索“eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>打开 设置 › 连接 › SIM 卡管理器</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>打开 设置 › 蜂窝网络 › 添加 eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>打开 设置 › 网络和互联网 › SIM 卡</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>套餐</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>请扫描二维码，或复制代码，不要手动输入。</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>价格表</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>价格截至 %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>SM-DP+ 地址</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>请扫描二维码，或使用以下链接：</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>扫描此码并确认</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>请用手机扫描此码</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>请将接入点 (APN) 设为 %1。</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商店</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>速度：最高 %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>点按“添加 eSIM”，再点按“输入激活码”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>点按“添加 eSIM”，再点按“扫描二维码”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>点按“继续”，将号码命名为“旅行”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>点按“使用二维码”并扫描此码</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>点按“使用二维码”，再点按“手动输入详细信息”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>谢谢！</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>此码尚未使用。请换一个 Wi-Fi 并关闭 VPN。</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM 尚未安装到您的手机。请扫描此码。</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>手机存储已满。请删除旧的旅行 eSIM，然后重新扫描。</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>可用的网络：%1。</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>此码已不能使用。我们为您换一个新的。</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>此 eSIM 已过期，您需要一个新的。</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>请打开数据漫游，选择旅行号码作为移动数据，然后打开飞行模式十秒钟。</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>打开旅行号码的“数据漫游”</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>输入 SM-DP+ 地址和激活码</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>请输入二维码下方的确认码。</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>输入以 LPA:1$ 开头的完整代码</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>无限流量</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>请使用 Wi-Fi 并关闭 VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>请换一个 Wi-Fi，关闭 VPN 并重启手机。然后等待；请勿删除 eSIM。</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>将其用于移动数据，并打开漫游</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>有效期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎光临</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>适用于：%1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>适用于：%1 及另外 %n 个国家或地区</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>您的流量已用完，可为同一 eSIM 充值。</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>您的 eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>正在准备您的 eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>您的 eSIM 已暂停，我们正在为您恢复。</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>您的 eSIM 仍在准备中，请稍候。</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>您的 eSIM 可以使用了。</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>您的手机可能被运营商锁定。请查看 设置 › 通用 › 关于本机：应显示“无 SIM 卡限制”。</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>手机会要求输入此码</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>这是您的 eSIM：%1。</translation>
        </message>
        <message>
            <source>later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>尊敬的旅客</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>不限量</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>天数由您选择</translation>
        </message>
    </context>
</TS>

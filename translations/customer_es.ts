<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (hasta %2)</translation>
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
            <translation>%1 al día</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 al día, después más lento</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n país</numerusform>
                <numerusform>%n países</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Código de activación</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Elija la red manualmente en los ajustes del teléfono.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Código de confirmación</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Datos para su viaje</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Marque *#06#: un teléfono que no muestra EID no admite eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>No borre la eSIM: la mayoría de los códigos sirve solo una vez</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Descargada en su teléfono</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Código completo</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>¡Buen viaje!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Hola, %1:</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Hola, {name}: le quedan {left}. Responda a este mensaje para recargar.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Hola, {name}: le quedan {left} de datos de viaje. ¿Desea recargar? Responda a este mensaje y nos encargamos.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Hola, {name}: ya puede usar su eSIM. Dispone de {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Hola, {name}. Fin de su plan: {expires}. Le quedan {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Hola:</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Instalar en Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Instalar en Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Instalar en iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Instálela solo el día en que la necesite</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Ya está en otro teléfono. ¿Con qué teléfono se escaneó el código?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Puede que ya esté en su teléfono: mire en la lista de SIM. No vuelva a escanear el código.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Se ha intentado demasiadas veces. Preguntamos al operador y le avisamos.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Guarde este recibo</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Datos móviles para su viaje, listos en un minuto</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Redes: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Redes: %1 y %n más</numerusform>
                <numerusform>Redes: %1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Ahora active la itinerancia de datos en la línea de viaje.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Abra Ajustes y busque «eSIM»</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Abra Ajustes › Conexiones › Administrador de SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Abra Ajustes › Datos móviles › Añadir eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Abra Ajustes › Redes e Internet › SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Escanee el código QR, o copie los códigos en lugar de escribirlos.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Lista de precios</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Fecha de los precios: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Dirección SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Escanee el código o use uno de estos enlaces:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Escanee este código y confirme</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Escanee este código con su teléfono</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Ponga %1 como punto de acceso (APN).</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Velocidad: hasta %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Toque «Añadir eSIM» y luego «Introducir código de activación»</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Toque «Añadir eSIM» y luego «Escanear código QR»</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Toque «Continuar» y llame a la línea «Viaje»</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Toque «Usar código QR» y escanee este código</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Toque «Usar código QR» y luego «Introducir los datos manualmente»</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>¡Gracias!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>El código aún no se ha usado. Pruebe con otra red wifi y desactive la VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>La eSIM aún no está en su teléfono. Escanee el código, por favor.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>El teléfono no tiene espacio. Borre una eSIM de viaje antigua y vuelva a escanear.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Estas redes funcionan: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Este código ya no se puede usar. Le conseguimos uno nuevo.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Esta eSIM ha caducado. Necesita una nueva.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Active la itinerancia de datos, elija la línea de viaje para los datos móviles y active el modo avión durante diez segundos.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Active «Itinerancia de datos» en la línea de viaje</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Escriba la dirección SM-DP+ y el código de activación</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Escriba el código de confirmación que está debajo del código QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Escriba el código completo, que empieza por LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Datos ilimitados</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Use wifi y desactive la VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Use otra red wifi, desactive la VPN y reinicie el teléfono. Después espere; no borre la eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Úsela para los datos móviles, con itinerancia activada</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Válido durante %n día</numerusform>
                <numerusform>Válido durante %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenido</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Funciona en: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Funciona en: %1 y %n más</numerusform>
                <numerusform>Funciona en: %1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Ha gastado sus datos. Puede añadir más a la misma eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Su eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Estamos preparando su eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Su eSIM está en pausa. La estamos activando de nuevo.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Su eSIM aún se está preparando. Espere un momento, por favor.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Su eSIM funciona.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Puede que su teléfono esté bloqueado por su operador. Mire en Ajustes › General › Información: debe decir «Sin restricciones de SIM».</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Su teléfono le pedirá este código</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>aquí tiene su eSIM para %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>más adelante</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>viajero</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>datos ilimitados</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>usted elige los días</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (até %2)</translation>
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
            <translation>%1 por dia</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 por dia, depois mais lento</translation>
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
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Código de ativação</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Escolha a rede manualmente nas configurações do telefone.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Código de confirmação</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Dados para a sua viagem</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Disque *#06#: um telefone que não mostra EID não aceita eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Não apague o eSIM: a maioria dos códigos funciona só uma vez</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Baixado no seu telefone</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Código completo</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Boa viagem!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Olá, %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Olá, {name}! Você ainda tem {left}. Responda para recarregar.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Olá, {name}! Você ainda tem {left} de dados de viagem. Quer recarregar? Responda a esta mensagem e nós cuidamos disso.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Olá, {name}! Seu eSIM está pronto. Você tem {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Olá, {name}! Fim do seu plano: {expires}. Você ainda tem {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Olá,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Instalar no Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Instalar no Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Instalar no iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Instale somente no dia em que precisar</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Já está em outro telefone. Com qual telefone o código foi escaneado?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Talvez já esteja no seu telefone: veja na lista de SIMs. Não escaneie o código de novo.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Foram tentativas demais. Vamos perguntar à operadora e avisamos você.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Guarde este comprovante</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Dados móveis para a sua viagem, prontos em um minuto</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Redes: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Redes: %1 e mais %n</numerusform>
                <numerusform>Redes: %1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Agora ative o roaming de dados na linha de viagem.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Abra as configurações e procure “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Abra Configurações › Conexões › Gerenciador de SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Abra Ajustes › Celular › Adicionar eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Abra Configurações › Rede e internet › Chips</translation>
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
            <translation>Plano</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Escaneie o código QR ou copie os códigos em vez de digitar.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Lista de preços</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Data dos preços: %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Endereço SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Escaneie o código ou use um destes links:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Escaneie este código e confirme</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Escaneie este código com o seu telefone</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Defina o ponto de acesso (APN) como %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Loja</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Velocidade: até %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Toque em “Adicionar eSIM” e em “Inserir código de ativação”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Toque em “Adicionar eSIM” e em “Escanear código QR”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Toque em “Continuar” e dê à linha o nome “Viagem”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Toque em “Usar Código QR” e escaneie este código</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Toque em “Usar Código QR” e em “Inserir Detalhes Manualmente”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Obrigado!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>O código ainda não foi usado. Tente outro Wi-Fi e desligue a VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>O eSIM ainda não está no seu telefone. Escaneie o código, por favor.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>O telefone não tem espaço. Apague um eSIM de viagem antigo e escaneie de novo.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Estas redes funcionam: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Este código não pode mais ser usado. Vamos conseguir um novo.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>Este eSIM expirou. Você precisa de um novo.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Ative o roaming de dados, escolha a linha de viagem para os dados móveis e ligue o modo avião por dez segundos.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Ative “Roaming de Dados” na linha de viagem</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Digite o endereço SM-DP+ e o código de ativação</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Digite o código de confirmação que está abaixo do código QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Digite o código completo, que começa com LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Dados ilimitados</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Use Wi-Fi e desligue a VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Use outro Wi-Fi, desligue a VPN e reinicie o telefone. Depois espere; não apague o eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Use-o para dados móveis, com roaming ativado</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Válido por %n dia</numerusform>
                <numerusform>Válido por %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Funciona em: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Funciona em: %1 e mais %n</numerusform>
                <numerusform>Funciona em: %1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Seus dados acabaram. Você pode recarregar o mesmo eSIM.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>Seu eSIM</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>Seu eSIM está sendo preparado</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>Seu eSIM está pausado. Estamos reativando.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>Seu eSIM ainda está sendo preparado. Aguarde um momento.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>Seu eSIM está funcionando.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Seu telefone pode estar bloqueado pela operadora. Veja em Ajustes › Geral › Sobre: deve aparecer “Sem restrições de SIM”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Seu telefone pedirá este código</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>aqui está o seu eSIM para %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>mais tarde</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>viajante</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>dados ilimitados</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>você escolhe os dias</translation>
        </message>
    </context>
</TS>

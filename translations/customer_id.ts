<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>simstock::Customer</name>
        <message>
            <source>%1 (up to %2)</source>
            <translation>%1 (hingga %2)</translation>
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
            <translation>%1 per hari</translation>
        </message>
        <message>
            <source>%1 a day, then slower</source>
            <translation>%1 per hari, lalu lebih lambat</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n country(ies)</source>
            <translation>
                <numerusform>%n negara</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n hari</numerusform>
            </translation>
        </message>
        <message>
            <source>Activation code</source>
            <translation>Kode aktivasi</translation>
        </message>
        <message>
            <source>Choose a network by hand in the phone's settings.</source>
            <translation>Pilih jaringan secara manual di pengaturan ponsel.</translation>
        </message>
        <message>
            <source>Confirmation code</source>
            <translation>Kode konfirmasi</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Terhubung</translation>
        </message>
        <message>
            <source>Data for your trip</source>
            <translation>Data untuk perjalanan Anda</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Dial *#06#: a phone that shows no EID has no eSIM</source>
            <translation>Tekan *#06#: ponsel yang tidak menampilkan EID tidak punya eSIM</translation>
        </message>
        <message>
            <source>Do not delete the eSIM: most codes work only once</source>
            <translation>Jangan hapus eSIM: kebanyakan kode hanya berlaku satu kali</translation>
        </message>
        <message>
            <source>Downloaded to your phone</source>
            <translation>Sudah diunduh ke ponsel Anda</translation>
        </message>
        <message>
            <source>Full code</source>
            <translation>Kode lengkap</translation>
        </message>
        <message>
            <source>Have a good trip!</source>
            <translation>Selamat jalan!</translation>
        </message>
        <message>
            <source>Hello %1,</source>
            <translation>Halo %1,</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} left. Reply to us to add more.</source>
            <translation>Halo {name}, Anda masih punya {left}. Balas kami untuk menambah.</translation>
        </message>
        <message>
            <source>Hello {name}, you have {left} of travel data left. Shall we add more? Reply to this message and we top it up.</source>
            <translation>Halo {name}, sisa data perjalanan Anda: {left}. Mau ditambah? Balas pesan ini dan kami akan mengisinya.</translation>
        </message>
        <message>
            <source>Hello {name}, your eSIM is ready. You have {left}.</source>
            <translation>Halo {name}, eSIM Anda sudah siap. Anda punya {left}.</translation>
        </message>
        <message>
            <source>Hello {name}, your plan ends {expires}. You have {left} left.</source>
            <translation>Halo {name}, paket Anda berakhir: {expires}. Anda masih punya {left}.</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Halo,</translation>
        </message>
        <message>
            <source>Install on Android</source>
            <translation>Pasang di Android</translation>
        </message>
        <message>
            <source>Install on Windows</source>
            <translation>Pasang di Windows</translation>
        </message>
        <message>
            <source>Install on iPhone</source>
            <translation>Pasang di iPhone</translation>
        </message>
        <message>
            <source>Install only on the day you need it</source>
            <translation>Pasang hanya pada hari Anda membutuhkannya</translation>
        </message>
        <message>
            <source>It is on another phone already. With which phone was the code scanned?</source>
            <translation>Sudah ada di ponsel lain. Dengan ponsel mana kode dipindai?</translation>
        </message>
        <message>
            <source>It may already be on your phone: look in the list of SIMs. Do not scan the code again.</source>
            <translation>Mungkin sudah ada di ponsel Anda: lihat daftar SIM. Jangan pindai kode lagi.</translation>
        </message>
        <message>
            <source>It was tried too often. We ask the operator and tell you.</source>
            <translation>Terlalu banyak percobaan. Kami tanyakan kepada operator dan mengabari Anda.</translation>
        </message>
        <message>
            <source>Keep this slip</source>
            <translation>Simpan slip ini</translation>
        </message>
        <message>
            <source>Mobile data for your trip, ready in a minute</source>
            <translation>Data seluler untuk perjalanan Anda, siap dalam satu menit</translation>
        </message>
        <message>
            <source>Networks: %1</source>
            <translation>Jaringan: %1</translation>
        </message>
        <message numerus="yes">
            <source>Networks: %1 and %n more</source>
            <translation>
                <numerusform>Jaringan: %1 dan %n lainnya</numerusform>
            </translation>
        </message>
        <message>
            <source>Now turn data roaming on for the travel line.</source>
            <translation>Sekarang aktifkan roaming data untuk SIM perjalanan.</translation>
        </message>
        <message>
            <source>Open Settings and search for “eSIM”</source>
            <translation>Buka pengaturan dan cari “eSIM”</translation>
        </message>
        <message>
            <source>Open Settings › Connections › SIM manager</source>
            <translation>Buka Pengaturan › Koneksi › Manajer SIM</translation>
        </message>
        <message>
            <source>Open Settings › Mobile Service › Add eSIM</source>
            <translation>Buka Pengaturan › Seluler › Tambah eSIM</translation>
        </message>
        <message>
            <source>Open Settings › Network &amp; internet › SIMs</source>
            <translation>Buka Setelan › Jaringan &amp; internet › SIM</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pesanan</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Please scan the QR code, or copy the codes instead of typing them.</source>
            <translation>Pindai kode QR, atau salin kode alih-alih mengetiknya.</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>Daftar harga</translation>
        </message>
        <message>
            <source>Prices as of %1</source>
            <translation>Harga per %1</translation>
        </message>
        <message>
            <source>SM-DP+ address</source>
            <translation>Alamat SM-DP+</translation>
        </message>
        <message>
            <source>Scan the code or use one of these links:</source>
            <translation>Pindai kode atau gunakan salah satu tautan ini:</translation>
        </message>
        <message>
            <source>Scan this code and confirm</source>
            <translation>Pindai kode ini dan konfirmasi</translation>
        </message>
        <message>
            <source>Scan this code with your phone</source>
            <translation>Pindai kode ini dengan ponsel Anda</translation>
        </message>
        <message>
            <source>Set the access point (APN) to %1.</source>
            <translation>Atur titik akses (APN) ke %1.</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Toko</translation>
        </message>
        <message>
            <source>Speed: up to %1</source>
            <translation>Kecepatan: hingga %1</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Enter activation code”</source>
            <translation>Ketuk “Tambah eSIM”, lalu “Masukkan kode aktivasi”</translation>
        </message>
        <message>
            <source>Tap “Add eSIM”, then “Scan QR code”</source>
            <translation>Ketuk “Tambah eSIM”, lalu “Pindai kode QR”</translation>
        </message>
        <message>
            <source>Tap “Continue”, name the line “Travel”</source>
            <translation>Ketuk “Lanjutkan”, beri nama “Perjalanan”</translation>
        </message>
        <message>
            <source>Tap “Use QR Code” and scan this code</source>
            <translation>Ketuk “Gunakan Kode QR” dan pindai kode ini</translation>
        </message>
        <message>
            <source>Tap “Use QR Code”, then “Enter Details Manually”</source>
            <translation>Ketuk “Gunakan Kode QR”, lalu “Masukkan Detail Secara Manual”</translation>
        </message>
        <message>
            <source>Thank you!</source>
            <translation>Terima kasih!</translation>
        </message>
        <message>
            <source>The code has not been used yet. Please try another Wi-Fi and switch a VPN off.</source>
            <translation>Kode belum dipakai. Coba Wi-Fi lain dan matikan VPN.</translation>
        </message>
        <message>
            <source>The eSIM is not on your phone yet. Please scan the code.</source>
            <translation>eSIM belum ada di ponsel Anda. Silakan pindai kode.</translation>
        </message>
        <message>
            <source>The phone has no room. Delete an old travel eSIM, then scan again.</source>
            <translation>Ponsel tidak punya ruang. Hapus eSIM perjalanan lama, lalu pindai lagi.</translation>
        </message>
        <message>
            <source>These networks work: %1.</source>
            <translation>Jaringan yang berfungsi: %1.</translation>
        </message>
        <message>
            <source>This code cannot be used any more. We get you a new one.</source>
            <translation>Kode ini tidak dapat dipakai lagi. Kami carikan yang baru.</translation>
        </message>
        <message>
            <source>This eSIM has expired. You need a new one.</source>
            <translation>eSIM ini sudah kedaluwarsa. Anda perlu yang baru.</translation>
        </message>
        <message>
            <source>Turn data roaming on, choose the travel line for mobile data, then switch airplane mode on for ten seconds.</source>
            <translation>Aktifkan roaming data, pilih SIM perjalanan untuk data seluler, lalu aktifkan mode pesawat selama sepuluh detik.</translation>
        </message>
        <message>
            <source>Turn on “Data Roaming” for the travel line</source>
            <translation>Aktifkan “Roaming Data” untuk SIM perjalanan</translation>
        </message>
        <message>
            <source>Type the SM-DP+ address and the activation code</source>
            <translation>Ketik alamat SM-DP+ dan kode aktivasi</translation>
        </message>
        <message>
            <source>Type the confirmation code below the QR code.</source>
            <translation>Ketik kode konfirmasi di bawah kode QR.</translation>
        </message>
        <message>
            <source>Type the full code, beginning with LPA:1$</source>
            <translation>Ketik kode lengkap, yang diawali LPA:1$</translation>
        </message>
        <message>
            <source>Unlimited data</source>
            <translation>Data tanpa batas</translation>
        </message>
        <message>
            <source>Use Wi-Fi and switch a VPN off</source>
            <translation>Gunakan Wi-Fi dan matikan VPN</translation>
        </message>
        <message>
            <source>Use another Wi-Fi, switch a VPN off and restart the phone. Then wait; do not delete the eSIM.</source>
            <translation>Gunakan Wi-Fi lain, matikan VPN, dan mulai ulang ponsel. Lalu tunggu; jangan hapus eSIM.</translation>
        </message>
        <message>
            <source>Use it for mobile data, with roaming turned on</source>
            <translation>Gunakan untuk data seluler, dengan roaming aktif</translation>
        </message>
        <message numerus="yes">
            <source>Valid for %n day(s)</source>
            <translation>
                <numerusform>Berlaku %n hari</numerusform>
            </translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Selamat datang</translation>
        </message>
        <message>
            <source>Works in: %1</source>
            <translation>Berlaku di: %1</translation>
        </message>
        <message numerus="yes">
            <source>Works in: %1 and %n more</source>
            <translation>
                <numerusform>Berlaku di: %1 dan %n lainnya</numerusform>
            </translation>
        </message>
        <message>
            <source>Your data is used up. You can add more to the same eSIM.</source>
            <translation>Data Anda habis. Anda dapat menambah ke eSIM yang sama.</translation>
        </message>
        <message>
            <source>Your eSIM</source>
            <translation>eSIM Anda</translation>
        </message>
        <message>
            <source>Your eSIM is being prepared</source>
            <translation>eSIM Anda sedang disiapkan</translation>
        </message>
        <message>
            <source>Your eSIM is paused. We are switching it on again.</source>
            <translation>eSIM Anda dijeda. Kami sedang mengaktifkannya kembali.</translation>
        </message>
        <message>
            <source>Your eSIM is still being prepared. Please wait a moment.</source>
            <translation>eSIM Anda masih disiapkan. Mohon tunggu sebentar.</translation>
        </message>
        <message>
            <source>Your eSIM works.</source>
            <translation>eSIM Anda berfungsi.</translation>
        </message>
        <message>
            <source>Your phone may be locked to your operator. Look in Settings › General › About: it must say “No SIM restrictions”.</source>
            <translation>Ponsel Anda mungkin terkunci pada operator. Lihat Pengaturan › Umum › Mengenai: harus tertulis “Tidak ada pembatasan SIM”.</translation>
        </message>
        <message>
            <source>Your phone will ask for this code</source>
            <translation>Ponsel Anda akan meminta kode ini</translation>
        </message>
        <message>
            <source>here is your eSIM for %1.</source>
            <translation>ini eSIM Anda untuk %1.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>nanti</translation>
        </message>
        <message>
            <source>traveller</source>
            <translation>pelanggan</translation>
        </message>
        <message>
            <source>unlimited data</source>
            <translation>data tanpa batas</translation>
        </message>
        <message>
            <source>you choose the days</source>
            <translation>Anda memilih jumlah hari</translation>
        </message>
    </context>
</TS>

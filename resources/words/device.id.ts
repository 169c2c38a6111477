<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>device</name>
    <message id="device.unreachable">
        <source>the camera cannot be reached by ONVIF; check power, network and the ONVIF port</source>
        <translation>kamera tidak terjangkau lewat ONVIF; periksa daya, jaringan dan port ONVIF</translation>
    </message>
    <message id="device.slow">
        <source>the camera did not finish its answer within {seconds} s</source>
        <translation>kamera tidak menyelesaikan jawabannya dalam {seconds} detik</translation>
    </message>
    <message id="device.refused">
        <source>the camera refuses user or password for ONVIF; nothing more is tried, so that it does not lock the account. Put the login right, then retry</source>
        <translation>kamera menolak pengguna atau kata sandi ONVIF; tidak dicoba lagi agar akun tidak terkunci. Betulkan isian masuk, lalu coba ulang</translation>
    </message>
    <message id="device.redirect">
        <source>the camera sends us to another address; that is not followed, the login would go there</source>
        <translation>kamera mengalihkan ke alamat lain; tidak diikuti karena kata sandi akan ikut terkirim</translation>
    </message>
    <message id="device.other_host">
        <source>the camera names an address on another host; it is not contacted</source>
        <translation>kamera menyebut alamat di host lain; alamat itu tidak dihubungi</translation>
    </message>
    <message id="device.huge">
        <source>the camera's answer is larger than {limit} MiB; it was cut off</source>
        <translation>jawaban kamera lebih besar dari {limit} MiB; diputus</translation>
    </message>
    <message id="device.dtd">
        <source>the camera's answer holds a document type or entities, as attacks do; it was not read</source>
        <translation>jawaban kamera memuat tipe dokumen atau entitas, seperti pada serangan; tidak dibaca</translation>
    </message>
    <message id="device.web_page">
        <source>the camera answers with a web page (HTTP {status}) instead of ONVIF; check the ONVIF address and port, and whether ONVIF is switched on</source>
        <translation>kamera menjawab dengan halaman web (HTTP {status}), bukan ONVIF; periksa alamat dan port ONVIF, dan apakah ONVIF sudah diaktifkan</translation>
    </message>
    <message id="device.nonsense">
        <source>the camera's answer cannot be understood as ONVIF</source>
        <translation>jawaban kamera tidak dapat dipahami sebagai ONVIF</translation>
    </message>
    <message id="device.fault">
        <source>the camera says no: {why}</source>
        <translation>kamera menolak: {why}</translation>
    </message>
    <message id="device.no_service">
        <source>the camera has no ONVIF service "{service}"</source>
        <translation>kamera tidak punya layanan ONVIF "{service}"</translation>
    </message>
    <message id="device.not_movable">
        <source>this camera cannot be moved</source>
        <translation>kamera ini tidak dapat digerakkan</translation>
    </message>
    <message id="device.no_such_axis">
        <source>this camera cannot move that way</source>
        <translation>kamera ini tidak dapat bergerak ke arah itu</translation>
    </message>
    <message id="device.no_preset">
        <source>there is no preset "{preset}"</source>
        <translation>tidak ada posisi preset "{preset}"</translation>
    </message>
    <message id="device.no_auxiliary">
        <source>the camera knows no "{wanted}"; it lists: {listed}</source>
        <translation>kamera tidak mengenal "{wanted}"; yang ada: {listed}</translation>
    </message>
    <message id="device.no_zoom_known">
        <source>the camera does not tell where it looks, so this cannot be worked out</source>
        <translation>kamera tidak memberi tahu arah pandangnya, jadi ini tidak dapat dihitung</translation>
    </message>
    <message id="device.does_not_arrive">
        <source>the camera did not come to a stand within {seconds} s</source>
        <translation>kamera belum berhenti setelah {seconds} detik</translation>
    </message>
    <message id="device.unknown">
        <source>this camera has no ONVIF address; add it in the site's cameras (onvif_url)</source>
        <translation>kamera ini belum punya alamat ONVIF; isi di daftar kamera situs (onvif_url)</translation>
    </message>
    <message id="device.unknown_wish">
        <source>nothing like "{what}" can be asked of a camera</source>
        <translation>tidak ada permintaan kamera bernama "{what}"</translation>
    </message>
    <message id="device.busy">
        <source>too much is being asked of this camera at once; wait a moment</source>
        <translation>terlalu banyak permintaan sekaligus untuk kamera ini; tunggu sebentar</translation>
    </message>
    <message id="device.stopped_first">
        <source>a stop came first; ask again if it is still wanted</source>
        <translation>perintah berhenti didahulukan; minta lagi bila masih diperlukan</translation>
    </message>
    <message id="device.bug">
        <source>an error of the program's own; it was logged (logs/devices.log)</source>
        <translation>kesalahan program sendiri; tercatat di logs/devices.log</translation>
    </message>
    <message id="device.odd_clock">
        <source>its clock is more than half a minute off; set its time (NTP)</source>
        <translation>jamnya meleset lebih dari setengah menit; setel waktunya (NTP)</translation>
    </message>
    <message id="device.odd_host">
        <source>it names its services on another host (as behind NAT); the typed host is used</source>
        <translation>layanannya disebut di host lain (misalnya di balik NAT); dipakai host yang diketik</translation>
    </message>
    <message id="device.odd_services">
        <source>it does not list its services; the usual addresses are tried</source>
        <translation>daftar layanannya tidak ada; dicoba alamat yang lazim</translation>
    </message>
    <message id="device.odd_no_media">
        <source>it offers no media service</source>
        <translation>tidak ada layanan media</translation>
    </message>
    <message id="device.odd_no_stream">
        <source>it does not tell where a stream is</source>
        <translation>alamat aliran video tidak diberikan</translation>
    </message>
    <message id="device.odd_ptz_profile">
        <source>no profile has a PTZ configuration; the first profile is used</source>
        <translation>tidak ada profil dengan konfigurasi PTZ; dipakai profil pertama</translation>
    </message>
    <message id="device.odd_no_spaces">
        <source>it does not say how it can move; the usual ranges are assumed</source>
        <translation>cara geraknya tidak disebut; dipakai rentang yang lazim</translation>
    </message>
    <message id="device.odd_no_status">
        <source>it does not tell where it looks or whether it moves: a stop cannot be proven</source>
        <translation>arah dan geraknya tidak dilaporkan: berhentinya tidak dapat dibuktikan</translation>
    </message>
    <message id="device.odd_no_zoom">
        <source>it does not tell its zoom: speed cannot follow it</source>
        <translation>nilai zoom tidak dilaporkan: kecepatan tidak dapat mengikutinya</translation>
    </message>
    <message id="device.help">
        <source>find cameras by ONVIF, see what they can do, take them into a site</source>
        <translation>cari kamera lewat ONVIF, lihat kemampuannya, masukkan ke sebuah situs</translation>
    </message>
    <message id="device.help_probe">
        <source>ask one camera what it is, what it can do and what it does wrong</source>
        <translation>tanyai satu kamera: jenis, kemampuan, dan kekurangannya</translation>
    </message>
    <message id="device.help_discover">
        <source>look for cameras on every network interface (WS-Discovery)</source>
        <translation>cari kamera di semua antarmuka jaringan (WS-Discovery)</translation>
    </message>
    <message id="device.help_add">
        <source>take a camera into a site: its streams by size, its ONVIF address</source>
        <translation>masukkan kamera ke situs: aliran videonya menurut ukuran, alamat ONVIF-nya</translation>
    </message>
    <message id="device.help_host">
        <source>host, host:port, or the address of the ONVIF device service</source>
        <translation>host, host:port, atau alamat layanan perangkat ONVIF</translation>
    </message>
    <message id="device.help_user">
        <source>ONVIF user; the password is asked for</source>
        <translation>pengguna ONVIF; kata sandi akan ditanyakan</translation>
    </message>
    <message id="device.help_password_stdin">
        <source>read the password from standard input</source>
        <translation>baca kata sandi dari masukan standar</translation>
    </message>
    <message id="device.help_seconds">
        <source>how long to listen</source>
        <translation>berapa detik mendengarkan</translation>
    </message>
    <message id="device.help_json">
        <source>for programs</source>
        <translation>untuk program</translation>
    </message>
    <message id="device.help_name">
        <source>name of the camera</source>
        <translation>nama kamera</translation>
    </message>
    <message id="device.help_group">
        <source>its zone</source>
        <translation>zonanya</translation>
    </message>
    <message id="device.ask_password">
        <source>Password of {user}: </source>
        <translation>Kata sandi {user}: </translation>
    </message>
    <message id="device.found">
        <source>{count} devices answered; nothing was sent to them but the question who is there</source>
        <translation>{count} perangkat menjawab; kepada mereka hanya ditanyakan siapa yang ada</translation>
    </message>
    <message id="device.added">
        <source>{id} is now in {site}</source>
        <translation>{id} kini ada di {site}</translation>
    </message>
    <message id="device.no_streams">
        <source>the camera tells no stream address, so it cannot be added; try the CSV with addresses by hand</source>
        <translation>kamera tidak memberi alamat aliran video sehingga tidak dapat ditambahkan; isi alamatnya lewat CSV</translation>
    </message>
    <message id="device.not_http">
        <source>an ONVIF address begins with http:// or https://</source>
        <translation>alamat ONVIF diawali http:// atau https://</translation>
    </message>
    <message id="device.odd_head">
        <source>What it does wrong:</source>
        <translation>Kekurangannya:</translation>
    </message>
    <message id="device.odd_nothing">
        <source>Nothing wrong was noticed.</source>
        <translation>Tidak ada kekurangan yang terlihat.</translation>
    </message>
    <message id="device.fact_maker">
        <source>maker</source>
        <translation>pembuat</translation>
    </message>
    <message id="device.fact_model">
        <source>model</source>
        <translation>model</translation>
    </message>
    <message id="device.fact_firmware">
        <source>firmware</source>
        <translation>perangkat tegar</translation>
    </message>
    <message id="device.fact_login">
        <source>login by</source>
        <translation>masuk dengan</translation>
    </message>
    <message id="device.fact_services">
        <source>services</source>
        <translation>layanan</translation>
    </message>
    <message id="device.fact_clock_off_s">
        <source>clock off (s)</source>
        <translation>selisih jam (detik)</translation>
    </message>
    <message id="device.fact_main_url">
        <source>main stream</source>
        <translation>aliran utama</translation>
    </message>
    <message id="device.fact_sub_url">
        <source>sub stream</source>
        <translation>aliran kedua</translation>
    </message>
    <message id="device.fact_snapshot_url">
        <source>snapshot</source>
        <translation>cuplikan gambar</translation>
    </message>
    <message id="device.fact_profile">
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message id="device.fact_moves">
        <source>moves</source>
        <translation>gerak</translation>
    </message>
    <message id="device.fact_presets">
        <source>presets at most</source>
        <translation>posisi preset paling banyak</translation>
    </message>
    <message id="device.fact_home">
        <source>home position</source>
        <translation>posisi awal</translation>
    </message>
    <message id="device.fact_timeout_s">
        <source>stops by itself (s)</source>
        <translation>berhenti sendiri (detik)</translation>
    </message>
    <message id="device.fact_click_to_centre">
        <source>click to centre</source>
        <translation>klik ke tengah</translation>
    </message>
    <message id="device.fact_tours">
        <source>preset tours</source>
        <translation>tur preset</translation>
    </message>
    <message id="device.fact_auxiliary">
        <source>auxiliary</source>
        <translation>tambahan</translation>
    </message>
</context>
</TS>

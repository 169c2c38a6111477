<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>simulator</name>
    <message id="simulator.making">
        <source>Making clip {begun} of {count} ({name}) ...</source>
        <translation>Membuat klip {begun} dari {count} ({name}) ...</translation>
    </message>
    <message id="simulator.all-ready">
        <source>All {count} clips are ready.</source>
        <translation>Semua klip ({count}) sudah siap.</translation>
    </message>
    <message id="simulator.no-password">
        <source>--user needs a password: give --password-stdin and write the password on the first line of standard input.</source>
        <translation>--user memerlukan kata sandi: tambahkan --password-stdin dan tulis kata sandi pada baris pertama masukan standar.</translation>
    </message>
    <message id="simulator.no-cache">
        <source>The folder {path} for clips cannot be written: {why}. Give another one with --cache.</source>
        <translation>Folder klip {path} tidak dapat ditulisi: {why}. Pilih folder lain dengan --cache.</translation>
    </message>
    <message id="simulator.cannot-listen">
        <source>The simulator cannot listen at {bind}, port {port}: {why}. Choose a free port with --port (0 lets the system choose).</source>
        <translation>Simulator tidak dapat membuka {bind}, porta {port}: {why}. Pilih porta yang bebas dengan --port (0 berarti dipilih oleh sistem).</translation>
    </message>
    <message id="simulator.no-answer">
        <source>No simulator answers at {path}. Start one with --control {path}.</source>
        <translation>Tidak ada simulator yang menjawab di {path}. Jalankan simulator dengan --control {path}.</translation>
    </message>
    <message id="simulator.unknown-camera">
        <source>There is no simulated camera {camera}. Give an id such as jsc-01, or all.</source>
        <translation>Tidak ada kamera simulasi {camera}. Tulis id seperti jsc-01, atau all untuk semua.</translation>
    </message>
    <message id="simulator.unknown-order">
        <source>The simulator does not know the order {order}.</source>
        <translation>Simulator tidak mengenal perintah {order}.</translation>
    </message>
    <message id="simulator.fault-done">
        <source>{order}: {cameras} camera(s).</source>
        <translation>{order}: {cameras} kamera.</translation>
    </message>
    <message id="simulator.bad-number">
        <source>{text} is not possible; give a whole number from {least} to {most}</source>
        <translation>{text} tidak dapat dipakai; tulis bilangan bulat dari {least} sampai {most}</translation>
    </message>
    <message id="simulator.help-simulate">
        <source>Serve simulated cameras over RTSP. `simulate fault` changes them while they run.</source>
        <translation>Sajikan kamera simulasi lewat RTSP. `simulate fault` mengubahnya selagi berjalan.</translation>
    </message>
    <message id="simulator.help-cameras">
        <source>how many cameras</source>
        <translation>jumlah kamera</translation>
    </message>
    <message id="simulator.help-port">
        <source>RTSP port; 0 lets the system choose</source>
        <translation>porta RTSP; 0 berarti dipilih oleh sistem</translation>
    </message>
    <message id="simulator.help-onvif-port">
        <source>ONVIF port (HTTP): camera jsc-01 is at http://ADDRESS:P/jsc-01/onvif/device_service; 0 lets the system choose</source>
        <translation>port ONVIF (HTTP): kamera jsc-01 ada di http://ALAMAT:P/jsc-01/onvif/device_service; 0 berarti sistem yang memilih</translation>
    </message>
    <message id="simulator.help-bind">
        <source>address to listen at; only this PC unless given</source>
        <translation>alamat yang dibuka; tanpa ini hanya untuk PC ini</translation>
    </message>
    <message id="simulator.help-user">
        <source>account the cameras ask for; without it they ask for none</source>
        <translation>akun yang diminta kamera; tanpa ini kamera tidak meminta akun</translation>
    </message>
    <message id="simulator.help-password-stdin">
        <source>read the account's password from the first line of standard input</source>
        <translation>baca kata sandi akun dari baris pertama masukan standar</translation>
    </message>
    <message id="simulator.help-cache">
        <source>folder where drawn clips are kept</source>
        <translation>folder tempat klip disimpan</translation>
    </message>
    <message id="simulator.help-control">
        <source>socket for orders while it runs</source>
        <translation>soket untuk perintah selagi berjalan</translation>
    </message>
    <message id="simulator.help-seconds">
        <source>length of a clip; below 60 only for tests, since the dial is then wrong</source>
        <translation>panjang klip; di bawah 60 hanya untuk pengujian karena jarum detiknya menjadi tidak benar</translation>
    </message>
    <message id="simulator.help-die-with-parent">
        <source>end when the program that started it ends</source>
        <translation>berhenti ketika program yang menjalankannya berhenti</translation>
    </message>
    <message id="simulator.help-verbose">
        <source>log more</source>
        <translation>catat lebih banyak</translation>
    </message>
    <message id="simulator.help-fault">
        <source>Change simulated cameras while they run, or show their state.</source>
        <translation>Ubah kamera simulasi selagi berjalan, atau tampilkan keadaannya.</translation>
    </message>
    <message id="simulator.help-camera">
        <source>a camera's id such as jsc-01, or all</source>
        <translation>id kamera seperti jsc-01, atau all untuk semua</translation>
    </message>
</context>
</TS>

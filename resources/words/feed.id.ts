<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>feed</name>
    <message id="feed.denied">
        <source>the camera refuses user name or password</source>
        <translation>nama pengguna atau kata sandi ditolak kamera</translation>
    </message>
    <message id="feed.forbidden">
        <source>the camera forbids this account to see pictures</source>
        <translation>kamera melarang akun ini melihat gambar</translation>
    </message>
    <message id="feed.not_found">
        <source>the camera has no stream at this address</source>
        <translation>alamat aliran tidak ada di kamera</translation>
    </message>
    <message id="feed.busy">
        <source>the camera is busy: too many connections</source>
        <translation>kamera sibuk: terlalu banyak sambungan</translation>
    </message>
    <message id="feed.unreachable">
        <source>the camera cannot be reached</source>
        <translation>kamera tidak terjangkau</translation>
    </message>
    <message id="feed.silent">
        <source>the camera is silent and sends nothing</source>
        <translation>kamera diam, tidak mengirim apa pun</translation>
    </message>
    <message id="feed.ended">
        <source>the camera ended the connection</source>
        <translation>sambungan diputus kamera</translation>
    </message>
    <message id="feed.garbage">
        <source>the camera's data cannot be read</source>
        <translation>data dari kamera tidak dapat dibaca</translation>
    </message>
    <message id="feed.mixed">
        <source>the camera still sends an old connection's pictures into the new one</source>
        <translation>kamera masih mengirim gambar koneksi lama ke dalam koneksi baru</translation>
    </message>
    <message id="feed.no_video">
        <source>the camera sends no video</source>
        <translation>kamera tidak mengirim video</translation>
    </message>
    <message id="feed.codec">
        <source>this kind of video is not supported (H.264, H.265 and JPEG are)</source>
        <translation>jenis video ini tidak didukung (H.264, H.265, dan JPEG bisa)</translation>
    </message>
    <message id="feed.answer">
        <source>the camera's answer is of no use</source>
        <translation>jawaban kamera tidak dapat dipakai</translation>
    </message>
    <message id="feed.transport">
        <source>the camera does not send over TCP: choose UDP as its transport</source>
        <translation>kamera tidak mengirim lewat TCP: pilih UDP sebagai transport-nya</translation>
    </message>
    <message id="feed.certificate">
        <source>the camera's certificate is not vouched for by the site's ca_file</source>
        <translation>sertifikat kamera tidak dijamin oleh ca_file milik situs</translation>
    </message>
    <message id="feed.tls">
        <source>the encrypted connection to the camera fails</source>
        <translation>sambungan terenkripsi ke kamera gagal</translation>
    </message>
    <message id="feed.protected">
        <source>the stream is encrypted with a key we do not have</source>
        <translation>aliran dikunci, kuncinya tidak kita punya</translation>
    </message>
    <message id="feed.clip">
        <source>no such clip in the site's folder clips</source>
        <translation>klip itu tidak ada di folder clips milik situs</translation>
    </message>
</context>
</TS>

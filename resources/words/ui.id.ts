<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ui</name>
    <message id="ui.state.connecting">
        <source>CONNECTING…</source>
        <translation>MENYAMBUNG…</translation>
    </message>
    <message id="ui.state.live">
        <source>LIVE</source>
        <translation>LANGSUNG</translation>
    </message>
    <message id="ui.state.late">
        <source>DELAYED</source>
        <translation>TERTUNDA</translation>
    </message>
    <message id="ui.state.late_for">
        <source>DELAYED {span}</source>
        <translation>TERTUNDA {span}</translation>
    </message>
    <message id="ui.state.lost">
        <source>DISCONNECTED</source>
        <translation>TERPUTUS</translation>
    </message>
    <message id="ui.state.lost_retry">
        <source>DISCONNECTED, retry in {n} s</source>
        <translation>TERPUTUS, coba lagi {n} s</translation>
    </message>
    <message id="ui.state.lost_retry_short">
        <source>LOST ↻ {n} s</source>
        <translation>TERPUTUS ↻ {n} s</translation>
    </message>
    <message id="ui.state.refused">
        <source>REFUSED</source>
        <translation>DITOLAK</translation>
    </message>
    <message id="ui.state.off">
        <source>OFF</source>
        <translation>MATI</translation>
    </message>
    <message id="ui.state.frozen">
        <source>FROZEN PICTURE?</source>
        <translation>GAMBAR BEKU?</translation>
    </message>
    <message id="ui.state.frozen_short">
        <source>FROZEN?</source>
        <translation>BEKU?</translation>
    </message>
    <message id="ui.age">
        <source>{span} old</source>
        <translation>umur {span}</translation>
    </message>
    <message id="ui.age.under_second">
        <source>&lt;1 s</source>
        <translation>&lt;1 s</translation>
    </message>
    <message id="ui.span.second">
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message id="ui.span.minute">
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message id="ui.span.hour">
        <source>{n} h</source>
        <translation>{n} jam</translation>
    </message>
    <message id="ui.span.day">
        <source>{n} d</source>
        <translation>{n} hari</translation>
    </message>
    <message id="ui.strip.change">
        <source>→ {new}</source>
        <translation>→ {new}</translation>
    </message>
    <message id="ui.cover.retry">
        <source>trying again in {n} s</source>
        <translation>mencoba lagi dalam {n} s</translation>
    </message>
    <message id="ui.cover.retrying">
        <source>trying again now</source>
        <translation>sedang mencoba lagi</translation>
    </message>
    <message id="ui.cover.age">
        <source>last picture {span} ago</source>
        <translation>gambar terakhir {span} lalu</translation>
    </message>
    <message id="ui.count.live">
        <source>{n} of {all} live</source>
        <translation>{n} dari {all} langsung</translation>
    </message>
    <message id="ui.count.frozen">
        <source>{n} perhaps frozen</source>
        <translation>{n} mungkin beku</translation>
    </message>
    <message id="ui.count.late">
        <source>{n} delayed</source>
        <translation>{n} tertunda</translation>
    </message>
    <message id="ui.count.lost">
        <source>{n} disconnected</source>
        <translation>{n} terputus</translation>
    </message>
    <message id="ui.count.refused">
        <source>{n} refused</source>
        <translation>{n} ditolak</translation>
    </message>
    <message id="ui.count.connecting">
        <source>{n} connecting</source>
        <translation>{n} menyambung</translation>
    </message>
    <message id="ui.count.off">
        <source>{n} off</source>
        <translation>{n} mati</translation>
    </message>
    <message id="ui.wall.open">
        <source>OPEN SITE: no accounts</source>
        <translation>SITUS TERBUKA: tanpa akun</translation>
    </message>
    <message id="ui.wall.clock">
        <source>{date}  {hour:02}:{minute:02}:{second:02} WIB</source>
        <translation>{date}  {hour:02}.{minute:02}.{second:02} WIB</translation>
    </message>
    <message id="ui.wall.window">
        <source>{monitor} - SCC Wall</source>
        <translation>{monitor} - SCC Wall</translation>
    </message>
    <message id="ui.help.title">
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message id="ui.help.close">
        <source>F1 or Esc: back to the wall</source>
        <translation>F1 atau Esc: kembali ke layar</translation>
    </message>
    <message id="ui.awake.failed">
        <source>this display may go to sleep: its idle timer cannot be reset ({why}); switch the screen saver off in the desktop's settings</source>
        <translation>layar ini bisa tidur sendiri: hitungan diamnya tidak dapat diatur ulang ({why}); matikan pengaman layar di pengaturan desktop</translation>
    </message>
    <message id="ui.security.verified">
        <source>TLS checked</source>
        <translation>TLS diperiksa</translation>
    </message>
    <message id="ui.security.encrypted">
        <source>TLS not checked</source>
        <translation>TLS tak diperiksa</translation>
    </message>
</context>
</TS>
